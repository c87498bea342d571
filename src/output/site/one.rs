//! One file of a build, for who looks at one page at a time.

use super::{Options, Site, SiteError, Source, plan};
use crate::model::workspace::Workspace;
use crate::output::Plan;
use crate::template::Looks;
use crate::view::house::House;
use crate::view::{public, staff};

/// The bytes that [`plan`] has for a path of the site, such as `public/nl/index.html`; none where it has none. No other
/// page is made, so that the time hardly depends on how many there are.
///
/// # Errors
/// When a template of the workspace cannot make the page.
pub fn file(
    workspace: &Workspace,
    looks: &Looks,
    sources: &[Source<'_>],
    options: &Options,
    path: &str,
) -> Result<Option<Vec<u8>>, SiteError> {
    // They are about all pages.
    if matches!(path, "public/sitemap.xml" | "public/robots.txt") {
        let plan = plan(workspace, looks, sources, options)?;
        return Ok(plan.get(path).map(<[u8]>::to_vec));
    }
    let site = Site::of(workspace, looks, sources, options)?;
    match path.split_once('/') {
        Some(("public", page)) if options.public => site.public_file(path, page),
        Some(("staff", sheet)) if options.staff => site.staff_file(path, sheet),
        _ => Ok(None),
    }
}

impl Site<'_> {
    fn public_file(&self, path: &str, page: &str) -> Result<Option<Vec<u8>>, SiteError> {
        if !page.ends_with(".html") {
            let mut plan = Plan::new();
            self.add_beside_public(&mut plan)?;
            return Ok(plan.get(path).map(<[u8]>::to_vec));
        }
        let (house, inputs) = (House::of(self.workspace), self.public_inputs());
        let tongues = self.renderer.tongues();
        let page = public::page_at(&house, tongues, &inputs, self.options.on, page);
        let made = page.map(|page| self.renderer.public(&page.view));
        Ok(made.transpose()?)
    }

    fn staff_file(&self, path: &str, sheet: &str) -> Result<Option<Vec<u8>>, SiteError> {
        if !sheet.ends_with(".html") {
            let mut plan = Plan::new();
            self.add_beside_staff(&mut plan)?;
            return Ok(plan.get(path).map(<[u8]>::to_vec));
        }
        let inputs = self.staff_inputs_beside_public();
        let (tongues, on) = (self.renderer.tongues(), self.options.on);
        let sheet = staff::page_at(self.workspace, tongues, &inputs, on, sheet);
        let made = sheet.map(|sheet| self.renderer.staff(&sheet.view));
        Ok(made.transpose()?)
    }

    /// The staff side of all concepts, with the paths of the public pages but without the pages.
    fn staff_inputs_beside_public(&self) -> Vec<staff::Input<'_>> {
        let mut inputs = self.staff_inputs(&[]);
        if self.options.public {
            let (house, public) = (House::of(self.workspace), self.public_inputs());
            let tongues = self.renderer.tongues();
            let paths = public::paths(&house, tongues, &public, self.options.on);
            for (input, paths) in inputs.iter_mut().zip(paths) {
                input.public_pages = paths.into_iter().map(Some).collect();
            }
        }
        inputs
    }
}
