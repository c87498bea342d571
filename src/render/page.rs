//! Which template makes which page.

use serde::Serialize;
use tera::Context;

use super::{RenderError, Renderer, jsonld};
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
        match view {
            staff::View::Start(page) => self.page("staff/start.html", page, None),
            staff::View::Overview(page) => self.page("staff/overview.html", page, None),
            staff::View::Call(sheet) => self.page("staff/call.html", &**sheet, None),
            staff::View::Card(sheet) => self.page("staff/card.html", &**sheet, None),
            staff::View::Manual(sheet) => self.page("staff/manual.html", &**sheet, None),
        }
    }

    fn page(
        &self,
        template: &str,
        view: &impl Serialize,
        data: Option<String>,
    ) -> Result<Vec<u8>, RenderError> {
        let context = Context::from_serialize(view);
        let mut context = context.map_err(|error| RenderError::Ours(error.to_string()))?;
        context.insert("data", &data);
        self.html(template, &context)
    }
}
