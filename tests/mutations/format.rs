//! The keys of the format, as the JSON Schema has them, and which of them stands where in a file.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;

use helder::checks::CATALOGUE;
use helder::spec::schema::{FileKind, schema};
use helder::syntax::Kind;
use serde_json::Value;

use crate::ground::{Ground, SETTINGS};
use crate::places::{Node, Place, places};

/// The keys in whose values no mistake but one of shape can be told from a free choice, and why.
pub const FREE: &[(&str, &str)] = &[
    ("Concept.also_called", "people may search with any word"),
    ("Concept.former_slugs", "a page may have had any address"),
    ("Term.also_called", "people may search with any word"),
    ("Term.avoid", "any word may be one to avoid"),
    (
        "Fact.unit",
        "what does not go with it is told where the fact is compared",
    ),
];

/// What is known of a place of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    /// The key of the format that it belongs to, its type before it: `Offer.within`.
    pub field: String,
    /// Whether its own key is that one; else it is an id, a language, a day or an item below it.
    pub is_key: bool,
    /// Whether the format cannot do without that key.
    pub is_required: bool,
    /// Whether its key is an id that is declared here.
    pub is_declared: bool,
    /// What stands here, where it is one word or sentence.
    pub shape: Option<Shape>,
}

/// What one word or sentence has to be.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shape {
    /// A sentence for people.
    Text,
    /// Words that people search with, or parts of addresses.
    Words,
    /// The name of something else.
    Id,
    /// One of these words.
    Choice(Vec<String>),
    /// A number and its unit.
    Quantity,
    /// The same, a figure, or an amount computed from them.
    Formula,
    /// A day.
    Date,
    /// What a fact has to be.
    Condition,
    /// What a fact is in a worked case.
    CaseValue,
    /// The hours of a day.
    OpeningHours,
    /// Days of the week.
    Weekdays,
    /// A currency.
    Currency,
    /// The weak point of a concept.
    Notice,
    /// The version of the format.
    Format,
    /// Words that only their key gives a meaning.
    Written,
}

/// The schema of a kind of file.
fn schema_of(kind: FileKind) -> Value {
    schema(
        kind,
        CATALOGUE.iter().map(|check| (check.name, check.summary())),
    )
}

static CONCEPT: LazyLock<Value> = LazyLock::new(|| schema_of(FileKind::Concept));
static SETTING: LazyLock<Value> = LazyLock::new(|| schema_of(FileKind::Workspace));

/// All keys of the format.
pub fn all_fields() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (schema, file) in [(&*CONCEPT, "Concept"), (&*SETTING, "Workspace")] {
        keys_in(schema, file, &mut found);
        for (name, schema) in schema["definitions"].as_object().expect("definitions") {
            keys_in(schema, name, &mut found);
        }
    }
    found
}

/// The keys of a type, and of what is written out in it.
fn keys_in(schema: &Value, name: &str, found: &mut BTreeSet<String>) {
    let forms = schema["anyOf"].as_array().into_iter().flatten();
    forms.for_each(|form| keys_in(form, name, found));
    if several(schema).is_some() {
        return;
    }
    for (key, value) in schema["properties"].as_object().into_iter().flatten() {
        if let Some((_, Standing::Key | Standing::Required)) = entry_of(schema, key) {
            let field = format!("{name}.{key}");
            keys_in(value, &field, found);
            found.insert(field);
        }
    }
}

fn is_language(key: &str) -> bool {
    helder::locale::Words::languages().any(|language| language == key)
}

/// What is known of each place of a YAML file, by its path.
pub type Spots = BTreeMap<Vec<String>, Spot>;

/// The places of a file of a ground.
pub fn spots(ground: &Ground, file: &Path) -> Spots {
    let is_settings = file == Path::new(SETTINGS);
    let (schema, name) = if is_settings {
        (&*SETTING, "Workspace")
    } else {
        (&*CONCEPT, "Concept")
    };
    let root = ground.tree(file);
    let mut reader = Reader {
        definitions: &schema["definitions"],
        spots: Spots::new(),
    };
    reader.below(
        &root,
        &Known {
            schema,
            name: name.to_owned(),
            field: String::new(),
        },
        &[],
    );
    let unknown: Vec<String> = places(&root)
        .iter()
        .filter(|place| !reader.spots.contains_key(&place.path))
        .map(|place| place.path.join("."))
        .collect();
    assert!(
        unknown.is_empty(),
        "{}: no part of the schema: {unknown:?}",
        file.display()
    );
    reader.spots
}

/// A value: its schema, the type that this belongs to, and the key that it stands under.
#[derive(Clone)]
struct Known<'s> {
    schema: &'s Value,
    /// The name of the type; for one that is written out where it stands, the key.
    name: String,
    field: String,
}

struct Reader<'s> {
    definitions: &'s Value,
    spots: Spots,
}

impl<'s> Reader<'s> {
    fn below(&mut self, node: &Node, known: &Known<'s>, path: &[String]) {
        match &node.kind {
            Kind::Map(entries) => {
                let keys = || entries.iter().filter_map(|entry| entry.key.text());
                let has_all =
                    |form: &Known<'s>| keys().all(|key| entry_of(form.schema, key).is_some());
                let Some(known) = self.forms(known).into_iter().find(has_all) else {
                    return;
                };
                for entry in entries {
                    let key = entry.key.text().unwrap_or_default();
                    if let Some((schema, standing)) = entry_of(known.schema, key) {
                        let value = known.entry(schema, key, standing);
                        self.stands(
                            &entry.value,
                            &value,
                            &[path, &[key.to_owned()]].concat(),
                            standing,
                        );
                    }
                }
            }
            Kind::Seq(items) => {
                let is_list = |form: &Known<'s>| form.schema["items"].is_object();
                let Some(known) = self.forms(known).into_iter().find(is_list) else {
                    return;
                };
                for (index, item) in items.iter().enumerate() {
                    let value = known.with(&known.schema["items"]);
                    self.stands(
                        item,
                        &value,
                        &[path, &[index.to_string()]].concat(),
                        Standing::Item,
                    );
                }
            }
            Kind::Scalar(_) | Kind::Null | Kind::Broken => {}
        }
    }

    fn stands(&mut self, node: &Node, known: &Known<'s>, path: &[String], standing: Standing) {
        let spot = Spot {
            field: known.field.clone(),
            is_key: matches!(standing, Standing::Key | Standing::Required),
            is_required: standing == Standing::Required,
            is_declared: standing == Standing::Declared,
            shape: node.text().and_then(|_| self.shape(known)),
        };
        self.spots.insert(path.to_vec(), spot);
        self.below(node, known, path);
    }

    /// The forms that a value can take, each with the type that it belongs to.
    fn forms(&self, known: &Known<'s>) -> Vec<Known<'s>> {
        if let Some(name) = referred(known.schema) {
            let schema = &self.definitions[name];
            return self.forms(&Known {
                schema,
                name: name.to_owned(),
                field: known.field.clone(),
            });
        }
        match known.schema["anyOf"].as_array() {
            Some(forms) => forms
                .iter()
                .flat_map(|form| self.forms(&known.with(form)))
                .collect(),
            None => {
                let name = several(known.schema).unwrap_or(&known.name).to_owned();
                vec![Known {
                    name,
                    ..known.clone()
                }]
            }
        }
    }

    /// What a single word is, of the forms that a value can take.
    fn shape(&self, known: &Known<'s>) -> Option<Shape> {
        let forms = self.forms(known);
        let choices = forms
            .iter()
            .filter_map(|form| form.schema["const"].as_str());
        let choices: Vec<String> = choices.map(str::to_owned).collect();
        if !choices.is_empty() {
            return Some(Shape::Choice(choices));
        }
        forms
            .iter()
            .find_map(|form| named_shape(&form.name).or_else(|| self.shape_written_out(form)))
    }

    fn shape_written_out(&self, form: &Known<'s>) -> Option<Shape> {
        let schema = form.schema;
        if let Some(words) = schema["enum"].as_array() {
            let words = words
                .iter()
                .filter_map(|word| Some(word.as_str()?.to_owned()));
            return Some(Shape::Choice(words.collect()));
        }
        let is_word = |kind: &Value| kind == "string";
        let types = schema["type"].as_array();
        if !types.map_or_else(
            || is_word(&schema["type"]),
            |types| types.iter().any(is_word),
        ) {
            return None;
        }
        match schema["pattern"].as_str().unwrap_or_default() {
            "^nothing$" => Some(Shape::Choice(vec!["nothing".to_owned()])),
            // What one of several has to be, unless it may again be several.
            _ if schema["items"].is_object() && referred(&schema["items"]) != Some(&form.name) => {
                self.shape(&form.with(&schema["items"]))
            }
            pattern if pattern.starts_with("^[a-z]") => Some(Shape::Id),
            _ => Some(Shape::Written),
        }
    }
}

impl<'s> Known<'s> {
    fn with(&self, schema: &'s Value) -> Self {
        Self {
            schema,
            ..self.clone()
        }
    }

    fn entry(&self, schema: &'s Value, key: &str, standing: Standing) -> Self {
        let field = match standing {
            Standing::Key | Standing::Required => format!("{}.{key}", self.name),
            Standing::Declared | Standing::Item => self.field.clone(),
        };
        let name = if is_language(key) {
            self.name.clone()
        } else {
            field.clone()
        };
        Self {
            schema,
            name,
            field,
        }
    }
}

/// The type of which one or several stand here, written out for the one.
fn several(schema: &Value) -> Option<&str> {
    let name = referred(&schema["items"])?;
    let of_type = [&CONCEPT, &SETTING].map(|file| &file["definitions"][name]["properties"]);
    let is_one = schema["properties"].is_object() && of_type.contains(&&schema["properties"]);
    is_one.then_some(name)
}

/// How a value stands in its map or list.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
    /// Under a key of the format.
    Key,
    /// Under one that it cannot do without.
    Required,
    /// Under an id of the author's.
    Declared,
    /// Under a language, a day or the id of something else, or in a list.
    Item,
}

/// The schema of an entry, and how it stands in its map.
fn entry_of<'s>(schema: &'s Value, key: &str) -> Option<(&'s Value, Standing)> {
    let any = schema
        .get("additionalProperties")
        .filter(|value| value.is_object());
    if let Some(value) = schema["properties"].get(key) {
        let required = schema["required"].as_array().into_iter().flatten();
        let standing = match required.into_iter().any(|other| other == key) {
            _ if is_language(key) || any.is_some() => Standing::Item,
            true => Standing::Required,
            false => Standing::Key,
        };
        return Some((value, standing));
    }
    if let Some(value) = any {
        let is_declared = schema["propertyNames"].is_object();
        return Some((
            value,
            if is_declared {
                Standing::Declared
            } else {
                Standing::Item
            },
        ));
    }
    let days = schema["patternProperties"].as_object()?.values().next()?;
    DAYS.contains(&key.get(..3)?)
        .then_some((days, Standing::Item))
}

/// The days of the week, with which the keys of opening hours begin.
const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

fn referred(schema: &Value) -> Option<&str> {
    schema["$ref"].as_str()?.rsplit('/').next()
}

/// What a word of a named type has to be; none of a type that is no word.
fn named_shape(name: &str) -> Option<Shape> {
    Some(match name {
        "Text" | "Term" => Shape::Text,
        "Words" => Shape::Words,
        "Id" | "Name" | "Answer" | "Bring" | "JudgedBy" => Shape::Id,
        "Quantity" | "Figure" => Shape::Quantity,
        "Formula" | "Amount" | "Derived" => Shape::Formula,
        "Date" => Shape::Date,
        "Condition" => Shape::Condition,
        "CaseValue" => Shape::CaseValue,
        "OpeningHours" => Shape::OpeningHours,
        "Weekdays" => Shape::Weekdays,
        "CurrencyCode" => Shape::Currency,
        "Notice" => Shape::Notice,
        "Format" => Shape::Format,
        _ => return None,
    })
}

/// The key that a place of any file of a ground belongs to: for a translation, that of its text.
pub struct Fields(BTreeMap<std::path::PathBuf, Spots>);

impl Fields {
    /// Those of a ground.
    pub fn of(ground: &Ground) -> Self {
        let yaml = ground
            .files
            .keys()
            .filter(|path| path.extension().is_some_and(|ending| ending == "yaml"));
        Self(
            yaml.map(|path| (path.clone(), spots(ground, path)))
                .collect(),
        )
    }

    /// The key at a path.
    pub fn at(&self, file: &Path, path: &str) -> Option<String> {
        self.around(file, path).into_iter().next()
    }

    /// The key at a path and those around it, the nearest first.
    pub fn around(&self, file: &Path, path: &str) -> Vec<String> {
        let is_po = file.extension().is_some_and(|ending| ending == "po");
        let source = file.with_extension("").with_extension("yaml");
        let Some(spots) = self.0.get(if is_po { source.as_path() } else { file }) else {
            return Vec::new();
        };
        let parts: Vec<String> = path.split('.').map(str::to_owned).collect();
        let prefixes = (1..=parts.len()).rev().map(|length| &parts[..length]);
        let spots = prefixes.filter_map(|prefix| spots.get(prefix));
        spots.map(|spot| spot.field.clone()).collect()
    }

    /// What is known of the places of a file.
    pub fn spots(&self, file: &Path) -> &Spots {
        &self.0[file]
    }
}

/// A place with what is known of it.
pub fn described<'p, 't>(
    places: &'p [Place<'t>],
    spots: &'p Spots,
) -> impl Iterator<Item = (&'p Place<'t>, &'p Spot)> {
    places
        .iter()
        .filter_map(|place| Some((place, spots.get(&place.path)?)))
}
