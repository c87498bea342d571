//! How the site looks.

use serde::Deserialize;

use super::{Given, Loc, Map, Text, Written};

/// How the site looks.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Site {
    /// The address under which the site is published.
    pub base_url: Option<Loc<Written>>,
    /// Name of a colour → the colour.
    pub colours: Option<Loc<Map<Written, Given>>>,
    /// Text above each page.
    pub header: Option<Loc<Text>>,
    /// Text below each page.
    pub footer: Option<Loc<Text>>,
    /// A style sheet that is added after ours.
    pub css: Option<Loc<Written>>,
    /// A folder whose templates come before ours.
    pub templates: Option<Loc<Written>>,
}
