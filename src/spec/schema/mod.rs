//! The JSON Schema of the files, made from the types that read them, for editors that complete and check while one types.
//!
//! Draft 7, which editors know best. Scalars are of any type where Helder reads them as text, for an editor takes `250` for a
//! number and `no` for a word. Two things an editor sees otherwise than Helder: the ids `true` and `false`, which need quotes
//! there, and a concept that states a part of a rule and inherits the rest of it from `defaults`.

mod merge;
mod shapes;
mod tidy;
mod words;

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value};

pub use shapes::beside_languages;
pub use words::{
    CaseValue, CurrencyCode, Date, Format, Formula, Id, Language, Name, Notice, OpeningHours,
    Quantity, Weekdays, languages,
};

use super::read::DAYS_OF_WEEK;
use super::{Concept, Workspace};

/// The pattern of a day of the week or a range of days, as a key and as a word.
#[must_use]
pub fn days() -> String {
    let day = DAYS_OF_WEEK.join("|");
    format!("^({day})(-({day}))?$")
}

/// The kinds of files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// A concept of a workspace.
    Concept,
    /// `helder.yaml`.
    Workspace,
    /// A concept that stands alone, with what `helder.yaml` would say in it.
    Alone,
}

impl FileKind {
    /// All kinds.
    pub const ALL: [Self; 3] = [Self::Concept, Self::Workspace, Self::Alone];

    /// The word for it: `concept`, `workspace`, `alone`.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Concept => "concept",
            Self::Workspace => "workspace",
            Self::Alone => "alone",
        }
    }

    const fn title(self) -> &'static str {
        match self {
            Self::Concept => "Service concept",
            Self::Workspace => "Organisation (helder.yaml)",
            Self::Alone => "Service concept that stands alone",
        }
    }
}

/// The schema of a kind of file. `checks` are the names of all checks with what they find, which `checks` of `helder.yaml`
/// may set.
#[must_use]
pub fn schema<'c>(kind: FileKind, checks: impl IntoIterator<Item = (&'c str, String)>) -> Value {
    let mut generator = SchemaSettings::draft07().into_generator();
    let mut keys = match kind {
        FileKind::Concept => Concept::json_schema(&mut generator),
        FileKind::Workspace => Workspace::json_schema(&mut generator),
        FileKind::Alone => alone(&mut generator),
    };
    name_checks(&mut keys, checks);
    let mut root = json_schema!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$id": format!("urn:helder:format:1:{}", kind.word()),
        "title": kind.title(),
    });
    let object = root.ensure_object();
    object.extend(std::mem::take(keys.ensure_object()));
    object.insert("definitions".to_owned(), definitions(&mut generator).into());
    tidy::tidy(&mut root);
    root.into()
}

/// The keys of a concept, then those of the workspace that no concept has.
fn alone(generator: &mut SchemaGenerator) -> Schema {
    let mut concept = Concept::json_schema(generator);
    let mut workspace = Workspace::json_schema(generator);
    if let (Some(Value::Object(keys)), Some(Value::Object(more))) = (
        concept.get_mut("properties"),
        workspace.get_mut("properties"),
    ) {
        for (key, schema) in std::mem::take(more) {
            keys.entry(key).or_insert(schema);
        }
    }
    concept
}

/// Offers the names of the checks under `checks`.
fn name_checks<'c>(keys: &mut Schema, checks: impl IntoIterator<Item = (&'c str, String)>) {
    let Some(Value::Object(settings)) = keys.pointer_mut("/properties/checks") else {
        return;
    };
    let Some(setting) = settings.get("additionalProperties").cloned() else {
        return;
    };
    let named = checks.into_iter().map(|(name, finds)| {
        let mut schema = setting.clone();
        schema["description"] = finds.into();
        (name.to_owned(), schema)
    });
    settings.insert("properties".to_owned(), Value::Object(named.collect()));
}

/// The types that the files are made of, by name, each with its name in words as title.
fn definitions(generator: &mut SchemaGenerator) -> Map<String, Value> {
    let mut definitions = generator.take_definitions(false);
    definitions.sort_keys();
    for (name, schema) in &mut definitions {
        if let Value::Object(schema) = schema {
            schema.insert("title".to_owned(), in_words(name).into());
        }
    }
    definitions
}

/// `WordsToSay` → `Words to say`.
fn in_words(name: &str) -> String {
    let mut words = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !words.is_empty() {
            words.push(' ');
            words.extend(letter.to_lowercase());
        } else {
            words.push(letter);
        }
    }
    words
}
