//! The pages of a build, and what they load.

use super::{Row, Site, SiteError};
use crate::output::Sink;
use crate::render::style::Part;
use crate::render::{RenderError, map_entry, robots, sitemap};
use crate::view::book::base;
use crate::view::public::{self, View};
use crate::view::staff;

impl Site<'_> {
    /// The public pages of a concept.
    pub(super) fn add_public<'a>(
        &'a self,
        number: usize,
        input: &public::Input<'a>,
        row: &mut Row,
        sink: &dyn Sink,
    ) -> Result<(), SiteError> {
        for page in self.public.pages(number, input) {
            // Search engines should know of services that are offered.
            if let View::Concept(view) = &page.view {
                row.mapped.push(map_entry(&view.frame));
            }
            self.add_public_page(&page, sink)?;
        }
        Ok(())
    }

    /// The sheets of a concept.
    pub(super) fn add_staff<'a>(
        &'a self,
        number: usize,
        input: &staff::Input<'a>,
        sink: &dyn Sink,
    ) -> Result<(), SiteError> {
        let mut maker = self.renderer.sheets();
        for sheet in self.desk.sheets(number, input) {
            self.put_sheet(&sheet.path, maker.make(&sheet.view), sink)?;
        }
        Ok(())
    }

    /// The choices of a language, the lists of concepts, and what pages load.
    pub(super) fn add_lists(&self, mut rows: Vec<Row>, sink: &dyn Sink) -> Result<(), SiteError> {
        if self.options.public {
            self.add_public_lists(&mut rows, sink)?;
            self.add_beside_public(sink)?;
        }
        if self.options.staff {
            self.add_sheet(&self.desk.start(), sink)?;
            for place in 0..self.places() {
                self.add_sheet(&self.overview(place, &mut rows), sink)?;
            }
            self.add_beside_staff(sink)?;
        }
        Ok(())
    }

    pub(super) fn add_public_lists(
        &self,
        rows: &mut [Row],
        sink: &dyn Sink,
    ) -> Result<(), SiteError> {
        let mut mapped = Vec::new();
        let start = self.public.start();
        self.add_public_page(&start, sink)?;
        if let View::Start(view) = &start.view {
            mapped.extend(map_entry(&view.frame));
        }
        for place in 0..self.places() {
            let index = self.index(place, rows);
            self.add_public_page(&index, sink)?;
            if let View::Index(view) = &index.view {
                mapped.extend(map_entry(&view.frame));
            }
            let services = rows.iter().filter_map(|row| row.mapped.get(place));
            mapped.extend(services.flatten().cloned());
        }
        if let Some(map) = sitemap(&mapped) {
            sink.add("public/sitemap.xml".to_owned(), map.into_bytes())?;
            let address = self.workspace.site.base_url.as_ref();
            let address = address.and_then(|stated| base(&stated.value));
            if let Some(robots) = address.as_deref().and_then(robots) {
                sink.add("public/robots.txt".to_owned(), robots.into_bytes())?;
            }
        }
        Ok(())
    }

    /// The list of services in the next language. What it shows is taken out: that of a thousand concepts is some
    /// megabytes.
    pub(super) fn index(&self, place: usize, rows: &mut [Row]) -> public::Page {
        let listed = rows.iter_mut().filter_map(|row| row.listed.next());
        self.public.index(place, listed.collect())
    }

    /// What staff see of all concepts, in the next language; it is taken out too.
    pub(super) fn overview(&self, place: usize, rows: &mut [Row]) -> staff::Page {
        let rows = rows.iter_mut().filter_map(|row| row.overview.next());
        self.desk.overview(place, rows.collect())
    }

    pub(super) fn add_public_page(
        &self,
        page: &public::Page,
        sink: &dyn Sink,
    ) -> Result<(), SiteError> {
        if let Some(bytes) = self.made(self.renderer.public(&page.view))? {
            sink.add(format!("public/{}", page.path), bytes)?;
        }
        Ok(())
    }

    pub(super) fn add_sheet(&self, sheet: &staff::Page, sink: &dyn Sink) -> Result<(), SiteError> {
        self.put_sheet(&sheet.path, self.renderer.staff(&sheet.view), sink)
    }

    fn put_sheet(
        &self,
        path: &str,
        made: Result<Vec<u8>, RenderError>,
        sink: &dyn Sink,
    ) -> Result<(), SiteError> {
        if let Some(bytes) = self.made(made)? {
            sink.add(format!("staff/{path}"), bytes)?;
        }
        Ok(())
    }

    /// What the pages of the public site load.
    pub(super) fn add_beside_public(&self, sink: &dyn Sink) -> Result<(), SiteError> {
        let style = self.renderer.style(Part::Public, self.colours());
        sink.add("public/style.css".to_owned(), style.into())?;
        let icon = self.renderer.icon(self.colours());
        sink.add("public/favicon.ico".to_owned(), icon)?;
        for (name, script) in self.renderer.scripts(Part::Public) {
            sink.add(format!("public/{name}"), script.into())?;
        }
        if let Some(css) = &self.looks.css {
            sink.add("public/site.css".to_owned(), css.clone())?;
        }
        let stated = &self.workspace.organisation.logo;
        if let (Some(stated), Some(picture)) = (stated, &self.looks.logo) {
            let file = public::logo_file(&stated.value);
            sink.add(format!("public/{file}"), picture.clone())?;
        }
        Ok(())
    }

    /// What the sheets of the staff guidance load.
    pub(super) fn add_beside_staff(&self, sink: &dyn Sink) -> Result<(), SiteError> {
        let style = self.renderer.style(Part::Staff, self.colours());
        sink.add("staff/style.css".to_owned(), style.into())?;
        let icon = self.renderer.icon(self.colours());
        sink.add("staff/favicon.ico".to_owned(), icon)?;
        for (name, script) in self.renderer.scripts(Part::Staff) {
            sink.add(format!("staff/{name}"), script.into())?;
        }
        Ok(())
    }

    fn colours(&self) -> impl Iterator<Item = (&str, &str)> {
        let colours = self.workspace.site.colours.iter();
        colours.map(|(name, colour)| (name.as_str(), colour.value.as_str()))
    }
}
