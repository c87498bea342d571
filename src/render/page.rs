//! Which template makes which page.

use serde::Serialize;
use tera::{Context, Value};

use super::{RenderError, Renderer, fragment, inline, jsonld, tree, wiki};
use crate::view::{public, staff};

impl Renderer {
    /// A page of the public site.
    ///
    /// # Errors
    /// When a template of the workspace cannot make the page.
    pub fn public(&self, view: &public::View) -> Result<Vec<u8>, RenderError> {
        match view {
            public::View::Start(page) => self.page("public/start.html", page, None),
            public::View::Index(page) => self.page("public/index.html", page, None),
            public::View::Concept(page) => {
                self.page("public/concept.html", &**page, Some(jsonld::service(page)))
            }
            public::View::Check(page) => self.page("public/check.html", &**page, None),
            public::View::Retired(page) => self.page("public/retired.html", page, None),
            public::View::Redirect(page) => self.page("public/redirect.html", page, None),
        }
    }

    /// A sheet of the staff guidance.
    ///
    /// # Errors
    /// When a template of the workspace cannot make the sheet.
    pub fn staff(&self, view: &staff::View) -> Result<Vec<u8>, RenderError> {
        let of =
            |template: &str, sheet: &staff::Sheet| self.printed(template, sheet, &sheet.print_line);
        match view {
            staff::View::Start(page) => self.page("staff/start.html", page, None),
            staff::View::Overview(page) => {
                self.printed("staff/overview.html", page, &page.print_line)
            }
            staff::View::Call(sheet) => of("staff/call.html", sheet),
            staff::View::Card(sheet) => of("staff/card.html", sheet),
            staff::View::Manual(sheet) => of("staff/manual.html", sheet),
            staff::View::Practice(sheet) => of("staff/practice.html", sheet),
        }
    }

    /// A page that bears a line on every sheet it is printed on.
    fn printed(
        &self,
        template: &str,
        view: &impl Serialize,
        line: &str,
    ) -> Result<Vec<u8>, RenderError> {
        let mut context = context(view)?;
        inline::give(&mut context, &inline::foot(line));
        self.html(template, &context)
    }

    /// A page of the public site as Markdown; none of a page that has no place in a wiki.
    ///
    /// # Errors
    /// When a template of the workspace cannot make the page.
    pub fn public_markdown(&self, view: &public::View) -> Result<Option<Vec<u8>>, RenderError> {
        let of = || self.public(view);
        let page = match view {
            public::View::Index(page) => self.around("markdown/services.html", page, of),
            public::View::Concept(page) => self.around("markdown/service.html", &**page, of),
            public::View::Retired(page) => self.around("markdown/former-service.html", page, of),
            public::View::Start(_) | public::View::Check(_) | public::View::Redirect(_) => {
                return Ok(None);
            }
        };
        page.map(Some)
    }

    /// A sheet of the staff guidance as Markdown; none of a sheet that has no place in a wiki.
    ///
    /// # Errors
    /// When a template of the workspace cannot make the sheet.
    pub fn staff_markdown(&self, view: &staff::View) -> Result<Option<Vec<u8>>, RenderError> {
        let of = || self.staff(view);
        let page = match view {
            staff::View::Overview(page) => self.around("markdown/guidances.html", page, of),
            staff::View::Manual(sheet) => self.around("markdown/guidance.html", &**sheet, of),
            staff::View::Start(_)
            | staff::View::Call(_)
            | staff::View::Card(_)
            | staff::View::Practice(_) => return Ok(None),
        };
        page.map(Some)
    }

    /// Markdown by a template that stands around a page; the page is made by `of` and comes without its top and foot.
    fn around(
        &self,
        template: &str,
        view: &impl Serialize,
        of: impl FnOnce() -> Result<Vec<u8>, RenderError>,
    ) -> Result<Vec<u8>, RenderError> {
        let page = of()?;
        let body = fragment::body(tree::parse(&String::from_utf8_lossy(&page)));
        let mut context = context(view)?;
        context.insert_value("page", Value::safe_string(&tree::write(&body)));
        let made = self.html(template, &context)?;
        Ok(wiki::markdown(&String::from_utf8_lossy(&made)).into_bytes())
    }

    fn page(
        &self,
        template: &str,
        view: &impl Serialize,
        data: Option<String>,
    ) -> Result<Vec<u8>, RenderError> {
        let mut context = context(view)?;
        context.insert("data", &data);
        self.html(template, &context)
    }
}

pub(super) fn context(view: &impl Serialize) -> Result<Context, RenderError> {
    Context::from_serialize(view).map_err(|error| RenderError::Ours(error.to_string()))
}
