//! Which template makes which page.

use std::sync::Arc;

use serde::Serialize;
use tera::{Context, Value};

use super::{RenderError, Renderer, fragment, inline, jsonld, tree, wiki};
use crate::view::staff::{Guidance, Sheet};
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
        self.sheets().make(view)
    }

    /// What makes the sheets of a concept, one after the other.
    #[must_use]
    pub fn sheets(&self) -> Sheets<'_> {
        Sheets {
            renderer: self,
            shared: None,
        }
    }

    /// A page that bears a line on every sheet it is printed on.
    fn printed(
        &self,
        template: &str,
        mut context: Context,
        line: &str,
    ) -> Result<Vec<u8>, RenderError> {
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

/// Makes sheets of the staff guidance. What those of a concept share in a language is made ready for templates once, where
/// they come one after the other.
pub struct Sheets<'r> {
    renderer: &'r Renderer,
    shared: Option<(Arc<Guidance>, Context)>,
}

impl Sheets<'_> {
    /// A sheet.
    ///
    /// # Errors
    /// When a template of the workspace cannot make the sheet.
    pub fn make(&mut self, view: &staff::View) -> Result<Vec<u8>, RenderError> {
        match view {
            staff::View::Start(page) => self.renderer.page("staff/start.html", page, None),
            staff::View::Overview(page) => {
                self.renderer
                    .printed("staff/overview.html", context(page)?, &page.print_line)
            }
            staff::View::Call(sheet) => self.sheet("staff/call.html", sheet),
            staff::View::Card(sheet) => self.sheet("staff/card.html", sheet),
            staff::View::Manual(sheet) => self.sheet("staff/manual.html", sheet),
            staff::View::Practice(sheet) => self.sheet("staff/practice.html", sheet),
        }
    }

    fn sheet(&mut self, template: &str, sheet: &Sheet) -> Result<Vec<u8>, RenderError> {
        let mut values = self.shared(&sheet.guidance)?;
        values.extend(context(&sheet.own)?);
        values.extend(context(&sheet.practice)?);
        self.renderer
            .printed(template, values, &sheet.own.print_line)
    }

    fn shared(&mut self, guidance: &Arc<Guidance>) -> Result<Context, RenderError> {
        if let Some((known, values)) = &self.shared
            && Arc::ptr_eq(known, guidance)
        {
            return Ok(values.clone());
        }
        let values = context(&**guidance)?;
        self.shared = Some((Arc::clone(guidance), values.clone()));
        Ok(values)
    }
}

pub(super) fn context(view: &impl Serialize) -> Result<Context, RenderError> {
    Context::from_serialize(view).map_err(|error| RenderError::Ours(error.to_string()))
}
