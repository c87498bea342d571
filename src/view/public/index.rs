//! The choice of a language, and the list of services in one.

use schemars::JsonSchema;
use serde::Serialize;

use super::surround::Surround;
use crate::view::parts::Link;
use crate::view::parts::channel::Contact;
use crate::view::parts::frame::Frame;
use crate::view::parts::search::{Refusal, Words};
use crate::view::prose::Prose;
use crate::view::tongue::Tongue;

/// The choice of a language: the first page, which speaks all of them.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct StartPage {
    /// What surrounds it.
    #[serde(flatten)]
    pub frame: Frame,
    /// One per language.
    pub choices: Vec<StartChoice>,
}

/// A language to choose.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct StartChoice {
    /// The language.
    pub lang: String,
    /// What it calls itself.
    pub name: String,
    /// "Choose your language", in it.
    pub invitation: String,
    /// The organisation's name, in it.
    pub organisation: Option<String>,
    /// The list of services in it.
    pub href: String,
}

/// The list of services.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct IndexPage {
    /// What surrounds it.
    #[serde(flatten)]
    pub frame: Frame,
    /// The heading.
    pub heading: String,
    /// The services, by title.
    pub items: Vec<IndexItem>,
    /// Services that no longer exist.
    pub retired: Vec<Link>,
    /// What is not done, for who looks for it.
    pub refusals: Vec<Refusal>,
    /// Words of a question that say nothing about what is looked for.
    pub ignored: String,
    /// Whom to ask when nothing is found.
    pub contact: Vec<Contact>,
}

/// A service in the list.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct IndexItem {
    /// Its title.
    pub title: String,
    /// What it is.
    pub summary: Option<Prose>,
    /// Its page.
    pub href: String,
    /// Whether it is not published yet.
    pub draft: bool,
    /// What clients must know now, because something fails.
    pub notices: Vec<Prose>,
    /// The words by which it is found.
    pub words: Words,
}

/// The choice of a language.
pub(super) fn start(surround: &Surround<'_, '_>) -> StartPage {
    let files = vec!["index.html"; surround.tongues.len()];
    let mut frame = surround.frame(0, surround.tongues[0].word("start-title"), &files);
    frame.root = String::new();
    frame.home = None;
    frame.canonical = surround.address("");
    for version in &mut frame.languages {
        version.href = format!("{}/index.html", version.lang);
        version.current = false;
        version.address = surround
            .address(&format!("{}/index.html", version.lang))
            .unwrap_or_else(|| version.href.clone());
    }
    frame.neutral = Some(
        surround
            .address("")
            .unwrap_or_else(|| "index.html".to_owned()),
    );
    let choice = |(place, tongue): (usize, &Tongue)| StartChoice {
        lang: tongue.language().to_string(),
        name: tongue.name_of(tongue.language()),
        invitation: tongue.word("index-title"),
        organisation: surround.organisation(place),
        href: format!("{}/index.html", tongue.language()),
    };
    StartPage {
        choices: surround.tongues.iter().enumerate().map(choice).collect(),
        frame,
    }
}
