//! View → text: templates, Markdown, style sheets, scripts and structured data.
//!
//! In: the views of pages. Out: HTML. Templates are embedded; a workspace may put its own in the place of any one.
//! What authors wrote is escaped by the template engine or rendered by [`markdown`], so that none of it can act.

pub mod error;
pub mod escape;
mod filters;
mod jsonld;
pub mod markdown;
mod page;
mod script;
mod sitemap;
pub mod style;

pub use error::RenderError;
pub use script::scripts;
pub use sitemap::sitemap;

use std::path::Path;
use std::sync::Arc;

use include_dir::{Dir, include_dir};
use tera::{Context, Tera};

use crate::source::{Files, ReadError};
use crate::view::tongue::Tongue;

/// The embedded templates, style sheets and scripts.
static TEMPLATES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/templates");
/// Where the embedded templates stand in the engine; the workspace's stand at the top and so win.
const OURS: &str = "helder/";
/// A template larger than this is not read, in bytes.
const LARGEST: u64 = 1_000_000;

/// Makes pages from views.
pub struct Renderer {
    tera: Tera,
    tongues: filters::Tongues,
    /// Style sheets of the workspace that take the place of ours, by name.
    styles: Vec<(String, String)>,
}

/// A template of the workspace: its name, such as `public/concept.html`, and its text.
pub type Override = (String, String);

impl Renderer {
    /// A renderer that speaks these languages, with templates of the workspace in the place of ours.
    ///
    /// # Errors
    /// When a template cannot be parsed, or uses something that does not exist.
    pub fn new(tongues: Vec<Tongue>, overrides: Vec<Override>) -> Result<Self, RenderError> {
        let tongues = Arc::new(tongues);
        let mut tera = Tera::default();
        tera.set_fallback_prefixes([OURS])?;
        filters::register(&mut tera, &tongues);
        let (styles, pages): (Vec<_>, Vec<_>) = overrides
            .into_iter()
            .partition(|(name, _)| name.ends_with(".css"));
        let ours = embedded(&TEMPLATES, ".html")
            .map(|(name, text)| (format!("{OURS}{name}"), text.to_owned()));
        tera.add_raw_templates(ours.chain(pages))?;
        Ok(Self {
            tera,
            tongues,
            styles,
        })
    }

    /// The languages it speaks.
    #[must_use]
    pub fn tongues(&self) -> &[Tongue] {
        &self.tongues
    }

    fn html(&self, template: &str, context: &Context) -> Result<Vec<u8>, RenderError> {
        let html = self.tera.render(template, context)?;
        let mut page = String::with_capacity(html.len());
        // Templates are laid out for those who read them; blank lines are not sent to clients.
        for line in html.lines().map(str::trim).filter(|line| !line.is_empty()) {
            page.push_str(line);
            page.push('\n');
        }
        Ok(page.into_bytes())
    }
}

/// The templates and style sheets in a folder of the workspace, by their names.
///
/// # Errors
/// When the folder or a file in it cannot be read.
pub fn overrides(files: &dyn Files, folder: &Path) -> Result<Vec<Override>, RenderError> {
    let refused = |path: &Path, error: &ReadError| {
        RenderError::plain(format!("cannot read `{}`: {error}", path.display()))
    };
    let mut found = Vec::new();
    for path in files
        .walk(folder)
        .map_err(|error| refused(folder, &error))?
    {
        let name = path
            .strip_prefix(folder)
            .unwrap_or(&path)
            .to_string_lossy()
            .replace('\\', "/");
        if name.ends_with(".html") || name.ends_with(".css") {
            let bytes = files
                .read(&path, LARGEST)
                .map_err(|error| refused(&path, &error))?;
            let text = String::from_utf8(bytes)
                .map_err(|_| RenderError::plain(format!("`{}` is not UTF-8", path.display())))?;
            found.push((name, text));
        }
    }
    Ok(found)
}

/// The embedded files with this ending, by name.
fn embedded<'d>(dir: &'d Dir<'d>, ending: &'d str) -> impl Iterator<Item = (String, &'d str)> {
    let mut found = Vec::new();
    let mut open = vec![dir];
    while let Some(dir) = open.pop() {
        open.extend(dir.dirs());
        let files = dir.files().filter_map(|file| {
            let name = file.path().to_str()?.replace('\\', "/");
            name.ends_with(ending)
                .then_some((name, file.contents_utf8()?))
        });
        found.extend(files);
    }
    found.sort_unstable();
    found.into_iter()
}
