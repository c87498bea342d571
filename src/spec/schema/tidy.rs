//! From what schemars derives to what an editor reads best.

use schemars::Schema;
use schemars::transform::{RecursiveTransform, Transform};
use serde_json::{Map, Value, json};

use super::merge::{drop_unused, merge_shapes, merge_words};

/// The order of the words of a schema; those that are not here come last.
const ORDER: &[&str] = &[
    "$schema",
    "$id",
    "title",
    "description",
    "type",
    "const",
    "enum",
    "markdownEnumDescriptions",
    "pattern",
    "patternErrorMessage",
    "not",
    "required",
    "propertyNames",
    "properties",
    "patternProperties",
    "additionalProperties",
    "items",
    "allOf",
    "anyOf",
    "oneOf",
    "$ref",
    "examples",
    "definitions",
];

/// Tidies a schema with all that is in it.
pub fn tidy(schema: &mut Schema) {
    for step in [without_null, closed, in_paragraphs, merge_words] {
        RecursiveTransform(step).transform(schema);
    }
    let definitions = schema.get("definitions").and_then(Value::as_object);
    let definitions = definitions.cloned().unwrap_or_default();
    RecursiveTransform(|schema: &mut Schema| merge_shapes(schema, &definitions)).transform(schema);
    drop_unused(schema);
    RecursiveTransform(ordered).transform(schema);
}

/// A key without a value is a mistake; schemars lets every key that may be left out be empty too.
fn without_null(schema: &mut Schema) {
    let Some(object) = schema.as_object_mut() else {
        return;
    };
    if let Some(Value::Array(types)) = object.get_mut("type") {
        types.retain(|name| name != "null");
        if let [only] = &mut types[..] {
            let only = only.take();
            object.insert("type".to_owned(), only);
        }
    }
    if let Some(Value::Array(words)) = object.get_mut("enum") {
        words.retain(|word| !word.is_null());
    }
    if let Some(Value::Array(choices)) = object.get_mut("anyOf") {
        choices.retain(|choice| *choice != json!({"type": "null"}));
        if let [Value::Object(only)] = &mut choices[..] {
            let only = std::mem::take(only);
            object.remove("anyOf");
            only.into_iter().for_each(|(word, value)| {
                object.entry(word).or_insert(value);
            });
        }
    }
}

/// A key that the format does not know is a mistake.
fn closed(schema: &mut Schema) {
    if let Some(object) = schema.as_object_mut()
        && object.contains_key("properties")
    {
        object.entry("additionalProperties").or_insert(false.into());
    }
}

/// A doc comment breaks its lines where the source file ends them.
fn in_paragraphs(schema: &mut Schema) {
    if let Some(Value::String(text)) = schema.get_mut("description") {
        let paragraphs = text.split("\n\n").map(|lines| lines.replace('\n', " "));
        *text = paragraphs.collect::<Vec<_>>().join("\n\n");
    }
}

fn ordered(schema: &mut Schema) {
    let Some(object) = schema.as_object_mut() else {
        return;
    };
    let rank = |word: &str| {
        ORDER
            .iter()
            .position(|known| *known == word)
            .unwrap_or(ORDER.len())
    };
    let mut words: Vec<(String, Value)> = std::mem::take(object).into_iter().collect();
    words.sort_by_key(|(word, _)| rank(word));
    *object = words.into_iter().collect::<Map<_, _>>();
}
