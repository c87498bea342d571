//! What surrounds every page.

use schemars::JsonSchema;
use serde::Serialize;

use crate::view::prose::Prose;

/// What surrounds every page: where it stands, in which languages else, and the organisation's own parts.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct Frame {
    /// The language of the page.
    pub lang: String,
    /// The title of the window.
    pub title: String,
    /// What search engines show.
    pub description: Option<String>,
    /// Whether search engines leave it out.
    pub hidden: bool,
    /// From this page to the top of the site: empty or `../` as often as needed.
    pub root: String,
    /// The address of this page, when the site's is known.
    pub canonical: Option<String>,
    /// The same page in every language, its own included.
    pub languages: Vec<Version>,
    /// The language-neutral page for `x-default`; only for indexes.
    pub neutral: Option<String>,
    /// The organisation's name.
    pub organisation: Option<String>,
    /// The organisation's own site.
    pub organisation_site: Option<String>,
    /// The logo, from the top of the site.
    pub logo: Option<String>,
    /// A text at the top.
    pub header: Option<Prose>,
    /// A text at the bottom.
    pub footer: Option<Prose>,
    /// The list of services in this language, from this page.
    pub home: Option<String>,
    /// Whether the organisation has a style sheet of its own.
    pub own_css: bool,
    /// The script that helps on this page, by its name without ending.
    pub script: Option<&'static str>,
}

/// A page in one language.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct Version {
    /// The language.
    pub lang: String,
    /// What it calls itself.
    pub name: String,
    /// From this page.
    pub href: String,
    /// For `hreflang`: the whole address when the site's is known, else as `href`.
    pub address: String,
    /// Whether it is this page.
    pub current: bool,
}
