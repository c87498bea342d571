//! Prose, in one language or in several.

use schemars::JsonSchema;

use super::{Given, Languages, Map, OneOrMany, Written};

/// Words for people, with Markdown inside: emphasis, links, lists, paragraphs. `{id}` inserts a figure, as each language writes
/// it; `{{` is a brace.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema)]
#[schemars(untagged)]
#[schemars(extend("examples" = [{"nl": "Je gsm is gestolen", "fr": "On a volé votre gsm"}]))]
pub enum Text {
    /// One text, in the first of the `languages`; its translations stand in PO files beside this file.
    Source(Written),
    /// A text per language.
    Languages(#[schemars(with = "Map<Written, Languages>")] Map<Written, Given>),
}

/// Words or addresses, one or a list of them, in one language or per language.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema)]
#[schemars(untagged)]
#[schemars(extend("examples" = [["theft", "gsm"], {"nl": ["diefstal", "gsm"], "fr": "vol"}]))]
pub enum Words {
    /// In the first of the `languages`.
    Source(OneOrMany<Written>),
    /// Per language.
    Languages(
        #[schemars(with = "Map<OneOrMany<Written>, Languages>")] Map<OneOrMany<Written>, Given>,
    ),
}
