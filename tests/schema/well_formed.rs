//! The schemas by themselves: right in form, whole, and in words for authors.

use helder::spec::schema::FileKind;
use serde_json::{Map, Value};

use crate::file::schema_of;

#[test]
fn they_are_schemas_of_draft_7() {
    for kind in FileKind::ALL {
        let schema = schema_of(kind);
        assert_eq!(schema["$schema"], "http://json-schema.org/draft-07/schema#");
        let checked = jsonschema::draft7::meta::validate(&schema);
        assert!(
            checked.is_ok(),
            "{}: {:?}",
            kind.word(),
            checked.err().map(|error| error.to_string())
        );
    }
}

#[test]
fn every_key_and_every_type_is_described() {
    for kind in FileKind::ALL {
        let schema = schema_of(kind);
        let mut missing = Vec::new();
        for (way, word) in everything(&schema)
            .into_iter()
            .filter(|(way, _)| is_key(way) || is_definition(way))
        {
            let described = word["description"]
                .as_str()
                .is_some_and(|text| text.ends_with(['.', '`']) && text.len() > 5);
            if !described {
                missing.push(way.join("."));
            }
        }
        assert!(missing.is_empty(), "{}: {missing:?}", kind.word());
    }
}

#[test]
fn every_definition_is_used_and_has_a_title() {
    for kind in FileKind::ALL {
        let schema = schema_of(kind);
        let text = schema.to_string();
        for (name, definition) in schema["definitions"].as_object().expect("definitions") {
            assert!(
                text.contains(&format!("\"#/definitions/{name}\"")),
                "{name}"
            );
            assert!(definition["title"].is_string(), "{name}");
        }
    }
}

/// An author is no programmer.
#[test]
fn descriptions_are_in_words_for_authors() {
    for kind in FileKind::ALL {
        for (way, schema) in everything(&schema_of(kind)) {
            let Some(text) = schema.get("description").and_then(Value::as_str) else {
                continue;
            };
            for foreign in [
                "::", "[`", "Option<", "Vec<", "Loc", "enum", "struct", "`model`", "\n",
            ] {
                assert!(
                    !text.contains(foreign),
                    "`{foreign}` in {}: {text}",
                    way.join(".")
                );
            }
        }
    }
}

#[test]
fn a_map_with_keys_of_the_format_takes_no_others() {
    for kind in FileKind::ALL {
        for (way, schema) in everything(&schema_of(kind)) {
            let open = way.ends_with(&["properties".to_owned(), "checks".to_owned()]);
            if schema.contains_key("properties") && !open {
                assert_eq!(
                    schema.get("additionalProperties"),
                    Some(&Value::Bool(false)),
                    "{}",
                    way.join(".")
                );
            }
        }
    }
}

#[test]
fn keys_stand_in_the_order_of_the_format() {
    let schema = schema_of(FileKind::Concept);
    let keys: Vec<&String> = schema["properties"]
        .as_object()
        .expect("keys")
        .keys()
        .collect();
    let place = |key: &str| keys.iter().position(|known| *known == key);
    assert!(
        place("title") < place("offered") && place("offered") < place("staff"),
        "{keys:?}"
    );
}

#[test]
fn examples_are_of_the_schema_they_explain() {
    for kind in FileKind::ALL {
        let whole = schema_of(kind);
        let mut tried = 0;
        for (way, mut schema) in everything(&whole) {
            let Some(Value::Array(examples)) = schema.remove("examples") else {
                continue;
            };
            schema.insert("definitions".to_owned(), whole["definitions"].clone());
            let validator = jsonschema::draft7::new(&Value::Object(schema)).expect("a schema");
            for example in examples {
                assert!(validator.is_valid(&example), "{}: {example}", way.join("."));
                tried += 1;
            }
        }
        assert!(tried > 30, "{}: {tried}", kind.word());
    }
}

fn is_key(way: &[String]) -> bool {
    way.len() >= 2 && way[way.len() - 2] == "properties"
}

fn is_definition(way: &[String]) -> bool {
    matches!(way, [definitions, _] if definitions == "definitions")
}

/// A schema with the way to it from the top.
type Placed = (Vec<String>, Map<String, Value>);

/// The schema with all schemas in it.
fn everything(schema: &Value) -> Vec<Placed> {
    let mut found = Vec::new();
    walk(schema, Vec::new(), &mut found);
    found
}

fn walk(schema: &Value, way: Vec<String>, found: &mut Vec<Placed>) {
    let Value::Object(object) = schema else {
        return;
    };
    let below = |parts: &[&str]| {
        [
            &way[..],
            &parts.iter().map(ToString::to_string).collect::<Vec<_>>(),
        ]
        .concat()
    };
    for (word, value) in object {
        match (&**word, value) {
            ("properties" | "patternProperties" | "definitions", Value::Object(named)) => {
                named
                    .iter()
                    .for_each(|(name, schema)| walk(schema, below(&[word, name]), found));
            }
            ("anyOf" | "oneOf" | "allOf", Value::Array(choices)) => {
                choices
                    .iter()
                    .for_each(|schema| walk(schema, below(&[word]), found));
            }
            ("items" | "additionalProperties" | "propertyNames" | "not", schema) => {
                walk(schema, below(&[word]), found)
            }
            _ => {}
        }
    }
    found.push((way, object.clone()));
}
