//! One file of a build, for who looks at one page at a time.

use std::sync::{Mutex, PoisonError};

use super::{Row, Site, SiteError, Source};
use crate::output::Plan;
use crate::view::{public, staff};

impl Site<'_> {
    /// The bytes that a build of these concepts has for a path of the site, such as `public/nl/index.html`; none where it
    /// has none. `sources` stand in the order of their covers. No more is made than the concept that the path is of, so
    /// that the time hardly depends on how many there are.
    ///
    /// # Errors
    /// When a template of the workspace cannot make the page.
    pub fn file(&self, sources: &[Source<'_>], path: &str) -> Result<Option<Vec<u8>>, SiteError> {
        let plan = Mutex::new(Plan::new());
        match path.split_once('/') {
            Some(("public", page)) if self.options.public => {
                self.public_file(sources, page, &plan)?;
            }
            Some(("staff", sheet)) if self.options.staff => {
                self.staff_file(sources, sheet, &plan)?
            }
            _ => {}
        }
        self.all_right()?;
        let plan = plan.into_inner().unwrap_or_else(PoisonError::into_inner);
        Ok(plan.get(path).map(<[u8]>::to_vec))
    }

    fn public_file(
        &self,
        sources: &[Source<'_>],
        page: &str,
        plan: &Mutex<Plan>,
    ) -> Result<(), SiteError> {
        if matches!(page, "sitemap.xml" | "robots.txt") {
            return self.add_maps(sources, plan);
        }
        if !page.ends_with(".html") {
            return self.add_beside_public(plan);
        }
        let source = |number: usize| sources.get(number).copied();
        match self.public.origin(page) {
            Some(public::Origin::Start) => self.add_public_page(&self.public.start(), plan),
            Some(public::Origin::Index(place)) => {
                let sources = sources.iter().enumerate();
                let listed = sources.map(|(number, source)| {
                    let input = self.public_input(*source);
                    let found = self.public.found(place, number, &input);
                    self.public.listed(place, number, &input, &found)
                });
                let index = self.public.index(place, listed.collect());
                self.add_public_page(&index, plan)
            }
            Some(public::Origin::Concept(number)) => {
                let Some(source) = source(number) else {
                    return Ok(());
                };
                let pages = self.public.pages(number, &self.public_input(source));
                let mut asked = pages.iter().filter(|one| one.path == page);
                asked.try_for_each(|page| self.add_public_page(page, plan))
            }
            None => Ok(()),
        }
    }

    /// What is about all pages.
    fn add_maps(&self, sources: &[Source<'_>], plan: &Mutex<Plan>) -> Result<(), SiteError> {
        let row = |(number, source): (usize, &Source<'_>)| {
            let mut row = Row::default();
            let input = self.public_input(*source);
            self.add_public(number, &input, &mut row, plan)
                .map(|()| row)
        };
        let rows: Result<Vec<Row>, _> = sources.iter().enumerate().map(row).collect();
        self.add_public_lists(&mut rows?, plan)
    }

    fn staff_file(
        &self,
        sources: &[Source<'_>],
        sheet: &str,
        plan: &Mutex<Plan>,
    ) -> Result<(), SiteError> {
        if !sheet.ends_with(".html") {
            return self.add_beside_staff(plan);
        }
        match self.desk.origin(sheet) {
            Some(staff::Origin::Start) => self.add_sheet(&self.desk.start(), plan),
            Some(staff::Origin::Overview(place)) => {
                let sources = sources.iter().enumerate();
                let row = |(number, source): (usize, &Source<'_>)| {
                    let found = self
                        .public
                        .found(place, number, &self.public_input(*source));
                    let input = self.staff_input(number, *source);
                    self.desk.row(place, number, &input, &found)
                };
                let overview = self.desk.overview(place, sources.map(row).collect());
                self.add_sheet(&overview, plan)
            }
            Some(staff::Origin::Concept(number)) => {
                let Some(source) = sources.get(number) else {
                    return Ok(());
                };
                let sheets = self.desk.sheets(number, &self.staff_input(number, *source));
                let mut asked = sheets.iter().filter(|one| one.path == sheet);
                asked.try_for_each(|sheet| self.add_sheet(sheet, plan))
            }
            None => Ok(()),
        }
    }
}
