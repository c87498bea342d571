//! The Markdown of a build: a file per concept and language, and a list of them per language.

use super::{Row, Site, SiteError};
use crate::output::Sink;
use crate::view::{public, staff};

impl Site<'_> {
    /// The public pages of a concept.
    pub(super) fn add_public_markdown<'a>(
        &'a self,
        number: usize,
        input: &public::Input<'a>,
        sink: &dyn Sink,
    ) -> Result<(), SiteError> {
        let pages = self.public.pages(number, input);
        let mut pages = pages.iter();
        pages.try_for_each(|page| self.add_markdown_page(page, sink))
    }

    /// The sheets of a concept.
    pub(super) fn add_staff_markdown<'a>(
        &'a self,
        number: usize,
        input: &staff::Input<'a>,
        sink: &dyn Sink,
    ) -> Result<(), SiteError> {
        let sheets = self.desk.sheets(number, input);
        let mut sheets = sheets.iter();
        sheets.try_for_each(|sheet| self.add_markdown_sheet(sheet, sink))
    }

    /// The lists of concepts.
    pub(super) fn add_markdown_lists(
        &self,
        mut rows: Vec<Row>,
        sink: &dyn Sink,
    ) -> Result<(), SiteError> {
        for place in 0..self.places() {
            if self.options.public {
                self.add_markdown_page(&self.index(place, &mut rows), sink)?;
            }
            if self.options.staff {
                self.add_markdown_sheet(&self.overview(place, &mut rows), sink)?;
            }
        }
        Ok(())
    }

    fn add_markdown_page(&self, page: &public::Page, sink: &dyn Sink) -> Result<(), SiteError> {
        if let Some(bytes) = self
            .made(self.renderer.public_markdown(&page.view))?
            .flatten()
        {
            sink.add(format!("public/{}", page.path), bytes)?;
        }
        Ok(())
    }

    fn add_markdown_sheet(&self, sheet: &staff::Page, sink: &dyn Sink) -> Result<(), SiteError> {
        if let Some(bytes) = self
            .made(self.renderer.staff_markdown(&sheet.view))?
            .flatten()
        {
            sink.add(format!("staff/{}", sheet.path), bytes)?;
        }
        Ok(())
    }
}
