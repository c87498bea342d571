//! The templates of the pages: ours, embedded, and those that a workspace puts in their place.
//!
//! The first line of a template says for which contract it was written and what it shows. The contract is what the
//! template gets and must hold; its version goes up when a template that was written for the old one would no longer
//! do. That line is the one place where the version stands; in a copy of the template it says what the copy was made from.

pub mod contract;
mod looks;
mod own;

pub use contract::{Contract, contract};
pub use looks::Looks;
pub use own::Own;

use std::sync::OnceLock;

use include_dir::{Dir, include_dir};

static EMBEDDED: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/templates");

/// The folder of a workspace's own templates, where `site.templates` names no other.
pub const FOLDER: &str = "templates";

/// One of our templates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template {
    /// Its name: the path below the folder of templates, `/` between folders.
    pub name: String,
    /// What its first line says.
    pub contract: Contract<'static>,
    /// The whole text.
    pub text: &'static str,
}

/// All our templates and style sheets, by name.
#[must_use]
pub fn ours() -> &'static [Template] {
    static OURS: OnceLock<Vec<Template>> = OnceLock::new();
    OURS.get_or_init(|| {
        let mut found = Vec::new();
        let mut open = vec![&EMBEDDED];
        while let Some(dir) = open.pop() {
            open.extend(dir.dirs());
            found.extend(dir.files().filter_map(|file| {
                let text = file.contents_utf8()?;
                Some(Template {
                    name: file.path().to_str()?.replace('\\', "/"),
                    contract: contract(text).unwrap_or_default(),
                    text,
                })
            }));
        }
        found.sort_unstable_by(|one, other| one.name.cmp(&other.name));
        found
    })
}

/// Our template of this name.
#[must_use]
pub fn find(name: &str) -> Option<&'static Template> {
    let ours = ours();
    let at = ours.binary_search_by(|template| template.name.as_str().cmp(name));
    at.ok().map(|at| &ours[at])
}

/// Whether a file of this name can be a template or a style sheet.
#[must_use]
pub fn is_template(name: &str) -> bool {
    [".html", ".css", ".js"]
        .iter()
        .any(|ending| name.ends_with(ending))
}

/// Whether a template is filled in; the others are sent as they are.
#[must_use]
pub fn is_filled(name: &str) -> bool {
    name.ends_with(".html")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_template_says_its_contract_and_what_it_shows() {
        assert!(ours().len() > 30, "{}", ours().len());
        for template in ours() {
            let Contract { version, shows, .. } = template.contract;
            assert!(version >= 1 && !shows.is_empty(), "{}", template.name);
            assert!(is_template(&template.name), "{}", template.name);
        }
    }

    #[test]
    fn a_template_is_found_by_its_name() {
        assert_eq!(
            find("public/start.html").map(|template| &*template.name),
            Some("public/start.html")
        );
        assert_eq!(find("start.html"), None);
    }
}
