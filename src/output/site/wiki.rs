//! The Markdown of a build: a file per concept and language, and a list of them per language.

use rayon::prelude::*;

use super::{Site, SiteError, all};
use crate::output::Plan;
use crate::render::RenderError;
use crate::view::book::Filing;
use crate::view::staff;

impl Site<'_> {
    /// Adds what is public, what is for staff, or both.
    pub(super) fn add_markdown(&self, plan: &mut Plan) -> Result<(), SiteError> {
        if self.options.public {
            let pages = self.public_pages();
            let made = pages.par_iter().map(|page| {
                let made = self.renderer.public_markdown(&page.view);
                named(format!("public/{}", page.path), made)
            });
            add(made.collect(), plan)?;
        }
        if self.options.staff {
            let (tongues, inputs) = (self.renderer.tongues(), self.staff_inputs(&[]));
            let on = self.options.on;
            let sheets = staff::pages(self.workspace, tongues, &inputs, on, Filing::Markdown);
            let made = sheets.par_iter().map(|sheet| {
                let made = self.renderer.staff_markdown(&sheet.view);
                named(format!("staff/{}", sheet.path), made)
            });
            add(made.collect(), plan)?;
        }
        Ok(())
    }
}

type Named = Result<Option<(String, Vec<u8>)>, RenderError>;

fn named(path: String, made: Result<Option<Vec<u8>>, RenderError>) -> Named {
    made.map(|bytes| bytes.map(|bytes| (path, bytes)))
}

fn add(made: Vec<Named>, plan: &mut Plan) -> Result<(), SiteError> {
    for (path, bytes) in all(made)?.into_iter().flatten() {
        plan.add(path, bytes)?;
    }
    Ok(())
}
