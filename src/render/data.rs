//! Views as JSON: the whole compiled concept, for apps, assistants and content management.
//!
//! What the pages say is what the files hold, because both are made of the same views: what a public page cannot name, a
//! public file cannot either. Texts of authors come as Markdown, with what was inserted in its place.

use std::collections::BTreeMap;

use jiff::civil::Date;
use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, schema_for};
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::commonmark;
use super::filters::Tongues;
use super::markdown::{Form, render};
use super::variables::properties;
use super::{RenderError, Renderer};
use crate::model::ordered::IndexMap;
use crate::view::parts::frame::Frame;
use crate::view::prose::Prose;
use crate::view::public::{ConceptPage, Content, RetiredPage, Service};
use crate::view::staff::{FullGuidance, Guided};

/// The version of the form of these files.
const VERSION: u32 = 1;

/// What is public of a service.
#[derive(JsonSchema, Serialize)]
struct PublicFile<'v> {
    /// The version of the form of this file.
    version: u32,
    /// The id of the concept.
    concept: &'v str,
    /// The day whose figures and rules are shown.
    on: String,
    /// The service in each language, by its tag.
    #[schemars(with = "BTreeMap<String, PublicContent<'v>>")]
    languages: IndexMap<&'v str, PublicContent<'v>>,
}

/// A service that is offered, or one that no longer is: this one says since when.
#[derive(JsonSchema, Serialize)]
#[serde(untagged)]
enum PublicContent<'v> {
    Service(&'v ConceptPage),
    Retired(&'v RetiredPage),
}

impl<'v> PublicContent<'v> {
    fn of(content: &'v Content) -> Self {
        match content {
            Content::Service(page) => Self::Service(page),
            Content::Retired(page) => Self::Retired(page),
        }
    }
}

/// The guidance that staff have on a service.
#[derive(JsonSchema, Serialize)]
struct StaffFile<'v> {
    /// The version of the form of this file.
    version: u32,
    /// The id of the concept.
    concept: &'v str,
    /// What the guidance is known by: the first day, and digits that change with anything it says.
    edition: &'v str,
    /// The day whose figures and rules are shown.
    on: String,
    /// The guidance in each language, by its tag.
    #[schemars(with = "BTreeMap<String, FullGuidance>")]
    languages: IndexMap<&'v str, &'v FullGuidance>,
}

/// The two kinds of files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// For clients.
    Public,
    /// For staff.
    Staff,
}

impl Renderer {
    /// The file of what is public of a service.
    ///
    /// # Errors
    /// When a view is no JSON, which does not happen.
    pub fn public_data(&self, service: &Service, on: Date) -> Result<Vec<u8>, RenderError> {
        let versions = service.versions.iter();
        self.data(&PublicFile {
            version: VERSION,
            concept: service.id.as_str(),
            on: on.to_string(),
            languages: versions
                .map(|version| {
                    (
                        version.language.as_str(),
                        PublicContent::of(&version.content),
                    )
                })
                .collect(),
        })
    }

    /// The file of the guidance on a service.
    ///
    /// # Errors
    /// When a view is no JSON, which does not happen.
    pub fn staff_data(&self, guided: &Guided, on: Date) -> Result<Vec<u8>, RenderError> {
        let versions = guided.versions.iter();
        self.data(&StaffFile {
            version: VERSION,
            concept: guided.id.as_str(),
            edition: &guided.edition,
            on: on.to_string(),
            languages: versions
                .map(|(language, guidance)| (language.as_str(), guidance))
                .collect(),
        })
    }

    fn data(&self, file: &impl Serialize) -> Result<Vec<u8>, RenderError> {
        let refused = |error: serde_json::Error| RenderError::Ours(error.to_string());
        let mut value = serde_json::to_value(file).map_err(refused)?;
        let frame = frame_keys();
        if let Some(Value::Object(languages)) = value.get_mut("languages") {
            for (lang, content) in languages {
                if let Value::Object(keys) = content {
                    keys.retain(|key, _| !frame.contains(key));
                }
                texts(content, &self.tongues, lang);
            }
        }
        let mut text = serde_json::to_string_pretty(&value).map_err(refused)?;
        text.push('\n');
        Ok(text.into_bytes())
    }
}

/// What surrounds a page and is no part of what it says.
fn frame_keys() -> Vec<String> {
    properties(&schema_for!(Frame)).map(str::to_owned).collect()
}

/// Turns every text of an author into Markdown: `inserts` is what tells one.
fn texts(value: &mut Value, tongues: &Tongues, lang: &str) {
    match value {
        Value::Object(keys) if keys.contains_key("inserts") => {
            if let Some(prose) = super::filters::read(value) {
                *value = text(&prose, tongues, lang);
            }
        }
        Value::Object(keys) => keys
            .values_mut()
            .for_each(|value| texts(value, tongues, lang)),
        Value::Array(items) => items
            .iter_mut()
            .for_each(|value| texts(value, tongues, lang)),
        _ => {}
    }
}

fn text(prose: &Prose, tongues: &Tongues, lang: &str) -> Value {
    let written = prose.lang.as_deref().unwrap_or(lang);
    let tongue = tongues
        .iter()
        .find(|tongue| tongue.language().as_str() == written);
    let html = render(prose, Form::Block, &|before, words, after| {
        tongue.map_or_else(
            || words.to_owned(),
            |tongue| tongue.polish_between(before, words, after),
        )
    });
    json!({"markdown": commonmark::from_html(&html), "lang": prose.lang})
}

/// The JSON Schema (draft 7) of these files.
#[must_use]
pub fn schema(side: Side) -> Value {
    let settings = SchemaSettings::draft07().for_serialize();
    let mut schema = match side {
        Side::Public => settings
            .into_generator()
            .into_root_schema_for::<PublicFile<'_>>(),
        Side::Staff => settings
            .into_generator()
            .into_root_schema_for::<StaffFile<'_>>(),
    };
    let (word, title) = match side {
        Side::Public => ("page", "What is public of a service"),
        Side::Staff => ("guidance", "The guidance that staff have on a service"),
    };
    without_frames(&mut schema);
    let mut root = Map::new();
    root.insert(
        "$schema".to_owned(),
        json!("http://json-schema.org/draft-07/schema#"),
    );
    root.insert(
        "$id".to_owned(),
        json!(format!("urn:helder:{word}:{VERSION}")),
    );
    root.insert("title".to_owned(), json!(title));
    for (key, value) in std::mem::take(schema.ensure_object()) {
        root.entry(key).or_insert(value);
    }
    root.insert("title".to_owned(), json!(title));
    root.into()
}

/// The definitions as the files hold them: no frames, and texts without inserts.
fn without_frames(schema: &mut Schema) {
    let frame = frame_keys();
    let Some(Value::Object(definitions)) = schema.get_mut("definitions") else {
        return;
    };
    let drop = |kind: &mut Value, unwanted: &dyn Fn(&str) -> bool| {
        if let Some(Value::Object(keys)) = kind.get_mut("properties") {
            keys.retain(|key, _| !unwanted(key));
        }
        if let Some(Value::Array(keys)) = kind.get_mut("required") {
            keys.retain(|key| !key.as_str().is_some_and(unwanted));
        }
    };
    for name in ["ConceptPage", "RetiredPage"] {
        if let Some(kind) = definitions.get_mut(name) {
            drop(kind, &|key| frame.iter().any(|own| own == key));
        }
    }
    if let Some(prose) = definitions.get_mut("Prose") {
        drop(prose, &|key| key == "inserts");
        if let Some(markdown) = prose.pointer_mut("/properties/markdown/description") {
            *markdown = json!("The text as CommonMark.");
        }
    }
    definitions.shift_remove("Insert");
    definitions.shift_remove("Version");
}
