//! The fragments of a build: each page whole and by section, and the list of them.

use rayon::prelude::*;

use super::{Fragments, Site, SiteError, all};
use crate::output::fragments::{Entry, FILE, Index, Manifest, Section, Translation};
use crate::output::{Plan, sha256};
use crate::render::fragment::{Fragment, fragment};
use crate::view::public::{Page, View};

/// The folder of everything that is public.
const TOP: &str = "public/";

impl Site<'_> {
    /// Adds everything that is public as fragments.
    pub(super) fn add_fragments(
        &self,
        wanted: &Fragments,
        plan: &mut Plan,
    ) -> Result<(), SiteError> {
        let pages = self.public_pages();
        let made = pages
            .par_iter()
            .map(|page| self.renderer.public(&page.view));
        let made = all(made.collect())?;
        let fragments = pages.par_iter().zip(&made).map(|(page, html)| {
            let name = page.concept.as_ref().map_or("index", |id| id.as_str());
            let html = String::from_utf8_lossy(html);
            fragment(&html, &format!("helder-{name}-"), &wanted.shape)
        });
        let fragments: Vec<Fragment> = fragments.collect();
        let (level, plain) = (wanted.shape.level, wanted.shape.plain);
        let mut list = Manifest::new(self.options.on.to_string(), level, plain);
        for (page, fragment) in pages.iter().zip(&fragments) {
            plan.add(format!("{TOP}{}", page.path), fragment.html.as_bytes())?;
            match &page.view {
                View::Index(index) => list.indexes.push(Index {
                    language: index.frame.lang.clone(),
                    title: index.heading.clone(),
                    file: page.path.clone(),
                    sha256: sha256(fragment.html.as_bytes()),
                }),
                _ => list.pages.extend(self.entry(&pages, page, fragment, plan)?),
            }
        }
        // The order of the languages is that of the pages.
        list.pages.sort_by(|one, other| one.id.cmp(&other.id));
        if let Some(before) = &wanted.before {
            list.compare(before);
        }
        plan.add(format!("{TOP}{FILE}"), list.to_json())?;
        Ok(())
    }

    /// What the list says of a page, its sections added to the plan.
    fn entry(
        &self,
        pages: &[Page],
        page: &Page,
        fragment: &Fragment,
        plan: &mut Plan,
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
            plan.add(format!("{TOP}{file}"), section.html.as_bytes())?;
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
