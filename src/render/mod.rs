//! View → text: templates, Markdown, style sheets, scripts and structured data.
//!
//! In: the views of pages. Out: HTML. Templates are embedded; a workspace may put its own in the place of any one.
//! What authors wrote is escaped by the template engine or rendered by [`markdown`], so that none of it can act.

pub mod commonmark;
mod compact;
pub mod data;
pub mod error;
pub mod escape;
mod filters;
pub mod fragment;
mod icon;
mod inline;
mod jsonld;
mod letter;
pub mod markdown;
mod mistake;
mod page;
mod qr;
mod script;
mod sitemap;
pub mod style;
mod text;
pub mod tree;
pub mod variables;
pub mod wiki;

pub use error::RenderError;
pub use letter::LetterForm;
pub use page::Sheets;
pub use sitemap::{map_entry, robots, sitemap};

use std::sync::Arc;

use tera::{Context, ErrorKind, Tera};

use crate::diagnostic::Finding;
use crate::model::Workspace;
use crate::template::{self, Own};
use crate::view::tongue::Tongue;

/// Where our templates stand in the engine; the workspace's stand at the top and so win.
const OURS: &str = "helder/";

/// Makes pages from views.
pub struct Renderer {
    tera: Tera,
    tongues: filters::Tongues,
    /// The templates of the workspace.
    own: Vec<Own>,
}

impl Renderer {
    /// A renderer that speaks these languages, with templates of the workspace in the place of ours.
    ///
    /// # Errors
    /// When a template cannot be parsed, or uses something that does not exist.
    pub fn new(tongues: Vec<Tongue>, own: &[Own]) -> Result<Self, RenderError> {
        let tongues = Arc::new(tongues);
        let mut tera = Tera::default();
        let refused = |error: tera::Error| RenderError::of(&error, own);
        tera.set_fallback_prefixes([OURS]).map_err(refused)?;
        tera.set_escape_fn(escape::write_html);
        filters::register(&mut tera, &tongues);
        syntax(own)?;
        let ours = template::ours().iter();
        let ours = ours.map(|ours| (format!("{OURS}{}", ours.name), ours.text));
        let pages = own.iter().map(|own| (own.name.clone(), own.file.text()));
        let filled = ours
            .chain(pages)
            .filter(|(name, _)| template::is_filled(name));
        tera.add_raw_templates(filled).map_err(refused)?;
        let strangers = variables::strangers(&tera, own);
        if !strangers.is_empty() {
            return Err(RenderError::of_strangers(strangers, own));
        }
        Ok(Self {
            tera,
            tongues,
            own: own.to_vec(),
        })
    }

    /// The languages it speaks.
    #[must_use]
    pub fn tongues(&self) -> &[Tongue] {
        &self.tongues
    }

    fn html(&self, template: &str, context: &Context) -> Result<Vec<u8>, RenderError> {
        let refused = |error: tera::Error| RenderError::of(&error, &self.own);
        let html = self.tera.render(template, context).map_err(refused)?;
        let mut page = String::with_capacity(html.len());
        // Templates are laid out for those who read them; blank lines are not sent to clients.
        for line in html.lines().map(str::trim).filter(|line| !line.is_empty()) {
            page.push_str(line);
            page.push('\n');
        }
        Ok(page.into_bytes())
    }
}

/// What is wrong with the templates of a workspace before any page is made.
#[must_use]
pub fn mistakes(workspace: &Workspace, own: &[Own]) -> Vec<Finding> {
    if own.is_empty() {
        return Vec::new();
    }
    match Renderer::new(Tongue::all(workspace), own) {
        Err(RenderError::Own(findings)) => findings,
        Ok(_) | Err(RenderError::Ours(_)) => Vec::new(),
    }
}

/// Looks at every template of the workspace alone, so that one that cannot be parsed does not hide the next.
fn syntax(own: &[Own]) -> Result<(), RenderError> {
    let mut wrong = Vec::new();
    for template in own.iter().filter(|own| template::is_filled(&own.name)) {
        let read = Tera::default().add_raw_template(&template.name, template.file.text());
        if let Err(error) = read
            && matches!(error.kind(), ErrorKind::SyntaxError(_))
            && let RenderError::Own(findings) = RenderError::of(&error, own)
        {
            wrong.extend(findings);
        }
    }
    if wrong.is_empty() {
        Ok(())
    } else {
        Err(RenderError::Own(wrong))
    }
}
