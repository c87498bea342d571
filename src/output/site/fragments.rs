//! The fragments of a build: each page whole and by section, and the list of them.

use super::{Fragments, Row, Site, SiteError};
use crate::output::fragments::{Entry, FILE, Index, Manifest, Section, Translation};
use crate::output::{Sink, sha256};
use crate::render::fragment::{Fragment, fragment};
use crate::view::public::{self, Page, View};

/// The folder of everything that is public.
const TOP: &str = "public/";

impl Site<'_> {
    /// What is public of a concept, as fragments.
    pub(super) fn add_fragments<'a>(
        &'a self,
        wanted: &Fragments,
        number: usize,
        input: &public::Input<'a>,
        row: &mut Row,
        sink: &dyn Sink,
    ) -> Result<(), SiteError> {
        let pages = self.public.pages(number, input);
        for page in &pages {
            if let Some(fragment) = self.add_fragment(wanted, page, sink)? {
                let entry = self.entry(&pages, page, &fragment, sink)?;
                row.fragments.extend(entry);
            }
        }
        Ok(())
    }

    /// The lists of concepts, and the list of all fragments.
    pub(super) fn add_fragment_lists(
        &self,
        wanted: &Fragments,
        mut rows: Vec<Row>,
        sink: &dyn Sink,
    ) -> Result<(), SiteError> {
        let (level, plain) = (wanted.shape.level, wanted.shape.plain);
        let mut list = Manifest::new(self.options.on.to_string(), level, plain);
        for place in 0..self.places() {
            let page = self.index(place, &mut rows);
            let fragment = self.add_fragment(wanted, &page, sink)?;
            if let (Some(fragment), View::Index(index)) = (fragment, &page.view) {
                list.indexes.push(Index {
                    language: index.frame.lang.clone(),
                    title: index.heading.clone(),
                    file: page.path.clone(),
                    sha256: sha256(fragment.html.as_bytes()),
                });
            }
        }
        list.pages = rows.into_iter().flat_map(|row| row.fragments).collect();
        let before = wanted.before.iter().flat_map(|before| &before.pages);
        let kept = before.filter(|page| wanted.kept.contains(&page.id));
        list.pages.extend(kept.cloned());
        // The order of the languages is that of the pages.
        list.pages.sort_by(|one, other| one.id.cmp(&other.id));
        if let Some(before) = &wanted.before {
            list.compare(before);
        }
        sink.add(format!("{TOP}{FILE}"), list.to_json().into())?;
        Ok(())
    }

    fn add_fragment(
        &self,
        wanted: &Fragments,
        page: &Page,
        sink: &dyn Sink,
    ) -> Result<Option<Fragment>, SiteError> {
        let Some(html) = self.made(self.renderer.public(&page.view))? else {
            return Ok(None);
        };
        let name = page.concept.as_ref().map_or("index", |id| id.as_str());
        let html = String::from_utf8_lossy(&html);
        let fragment = fragment(&html, &format!("helder-{name}-"), &wanted.shape);
        let path = format!("{TOP}{}", page.path);
        sink.add(path, fragment.html.clone().into())?;
        Ok(Some(fragment))
    }

    /// What the list says of a page, whose sections are handed on.
    fn entry(
        &self,
        pages: &[Page],
        page: &Page,
        fragment: &Fragment,
        sink: &dyn Sink,
    ) -> Result<Option<Entry>, SiteError> {
        let (frame, title, draft, retired) = match &page.view {
            View::Concept(view) => (&view.frame, &view.heading, view.draft, false),
            View::Retired(view) => (&view.frame, &view.heading, false, true),
            View::Start(_) | View::Index(_) | View::Check(_) | View::Redirect(_) => {
                return Ok(None);
            }
        };
        let Some(id) = &page.concept else {
            return Ok(None);
        };
        let mut sections = Vec::new();
        for section in &fragment.sections {
            let file = format!("{}/{}.html", without_ending(&page.path), section.id);
            sink.add(format!("{TOP}{file}"), section.html.clone().into())?;
            sections.push(Section {
                id: section.id.clone(),
                title: section.title.clone(),
                sha256: sha256(section.html.as_bytes()),
                file,
            });
        }
        let others = pages
            .iter()
            .filter(|other| other.concept.as_ref() == Some(id) && other.path != page.path);
        Ok(Some(Entry {
            id: id.to_string(),
            language: frame.lang.clone(),
            slug: slug(&page.path).to_owned(),
            title: title.clone(),
            summary: frame.description.clone(),
            draft,
            retired,
            file: page.path.clone(),
            sections,
            translations: others.map(translation).collect(),
            updated: self.options.on.to_string(),
            sha256: sha256(fragment.html.as_bytes()),
            removed: Vec::new(),
        }))
    }
}

fn translation(page: &Page) -> Translation {
    let language = page.path.split('/').next().unwrap_or_default();
    Translation {
        language: language.to_owned(),
        slug: slug(&page.path).to_owned(),
        file: page.path.clone(),
    }
}

fn slug(path: &str) -> &str {
    let path = without_ending(path);
    path.rsplit_once('/').map_or(path, |(_, slug)| slug)
}

fn without_ending(path: &str) -> &str {
    path.strip_suffix(".html").unwrap_or(path)
}
