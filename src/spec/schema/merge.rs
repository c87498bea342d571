//! One schema for a value that comes in several shapes. An editor shows the words of the alternative that fits instead of those
//! of the key, and says of none of them what is wrong; in one schema for all shapes it does neither.

use schemars::Schema;
use serde_json::{Map, Value, json};

/// The words that an alternative loses: those of the whole stand for it.
const SAID_OF_THE_WHOLE: [&str; 3] = ["title", "description", "examples"];

/// The words of a schema that are about values of any type, so that they cannot stand beside another shape.
const OF_ANY_TYPE: [&str; 6] = ["const", "enum", "not", "anyOf", "oneOf", "allOf"];

/// Makes one schema of alternatives of which each is for other types of values.
pub fn merge_shapes(schema: &mut Schema, definitions: &Map<String, Value>) {
    let merged = schema
        .get("anyOf")
        .and_then(|shapes| merged(shapes, definitions));
    if let (Some(object), Some(merged)) = (schema.as_object_mut(), merged) {
        object.remove("anyOf");
        object.extend(merged);
    }
}

fn merged(shapes: &Value, definitions: &Map<String, Value>) -> Option<Map<String, Value>> {
    let mut all = Map::new();
    let mut types: Vec<Value> = Vec::new();
    for shape in shapes.as_array()? {
        let mut shape = by_itself(shape, definitions)?;
        let own = match shape.remove("type")? {
            Value::Array(own) => own,
            only => vec![only],
        };
        if own.iter().any(|name| types.contains(name)) {
            return None;
        }
        types.extend(own);
        all.extend(shape);
    }
    all.insert("type".to_owned(), types.into());
    Some(all)
}

/// What an alternative says of its shape; none where it says more.
fn by_itself(shape: &Value, definitions: &Map<String, Value>) -> Option<Map<String, Value>> {
    let mut shape = shape.as_object()?.clone();
    SAID_OF_THE_WHOLE.iter().for_each(|word| {
        shape.remove(*word);
    });
    if let Some(name) = shape.get("$ref").and_then(Value::as_str) {
        return by_itself(
            definitions.get(name.strip_prefix("#/definitions/")?)?,
            definitions,
        );
    }
    if let Some(shapes) = shape.get("anyOf").filter(|_| shape.len() == 1) {
        return merged(shapes, definitions);
    }
    OF_ANY_TYPE
        .iter()
        .all(|word| !shape.contains_key(*word))
        .then_some(shape)
}

/// Words of which one must stand there, with what each means beside it, as editors show them under what is said of the key.
pub fn merge_words(schema: &mut Schema) {
    let Some(Value::Array(words)) = schema.get("oneOf") else {
        return;
    };
    let each = |word: &Value| Some((word.get("const")?.clone(), word.get("description")?.clone()));
    let Some((words, meanings)) = words.iter().map(each).collect::<Option<(Vec<_>, Vec<_>)>>()
    else {
        return;
    };
    schema.remove("oneOf");
    schema.insert("enum".to_owned(), words.into());
    schema.insert("markdownEnumDescriptions".to_owned(), json!(meanings));
}

/// Leaves out the definitions that nothing refers to any more.
pub fn drop_unused(root: &mut Schema) {
    loop {
        let mut used = Vec::new();
        references(root.as_value(), &mut used);
        let Some(Value::Object(definitions)) = root.get_mut("definitions") else {
            return;
        };
        let before = definitions.len();
        definitions.retain(|name, _| used.contains(name));
        if definitions.len() == before {
            return;
        }
    }
}

fn references(value: &Value, used: &mut Vec<String>) {
    match value {
        Value::Object(object) => {
            let name = object.get("$ref").and_then(Value::as_str);
            used.extend(
                name.and_then(|name| name.strip_prefix("#/definitions/"))
                    .map(str::to_owned),
            );
            object.values().for_each(|value| references(value, used));
        }
        Value::Array(items) => items.iter().for_each(|value| references(value, used)),
        _ => {}
    }
}
