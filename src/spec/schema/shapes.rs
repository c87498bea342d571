//! The shapes that values take across the format, as `read` reads them.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::Value;

use super::words::{Condition, languages};
use crate::spec::{Given, List, Loc, Map, OneOrMany, OrNothing, When, Written, YesNo};

/// A place in a file makes no difference to an editor.
impl<T: JsonSchema> JsonSchema for Loc<T> {
    fn inline_schema() -> bool {
        T::inline_schema()
    }

    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn schema_id() -> Cow<'static, str> {
        T::schema_id()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}

/// Shapes that stand where they are used, not among the definitions.
macro_rules! inline {
    ($(impl[$($of:ident)?] $name:ty = |$generator:ident| $schema:expr;)+) => {$(
        impl<$($of: JsonSchema)?> JsonSchema for $name {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn schema_id() -> Cow<'static, str> {
                std::any::type_name::<Self>().into()
            }

            fn json_schema($generator: &mut SchemaGenerator) -> Schema {
                $schema
            }
        }
    )+};
}

inline! {
    impl[] Written = |_generator| json_schema!({"type": ["string", "number", "boolean"]});

    impl[] YesNo = |_generator| json_schema!({
        "anyOf": [{"enum": ["yes", "no"]}, {"type": "string", "pattern": "^([Yy][Ee][Ss]|[Nn][Oo])$"}],
    });

    impl[T] List<T> = |generator| json_schema!({"type": "array", "items": generator.subschema_for::<T>()});

    impl[T] OneOrMany<T> = |generator| json_schema!({
        "anyOf": [generator.subschema_for::<T>(), generator.subschema_for::<List<T>>()],
    });

    impl[T] OrNothing<T> = |generator| json_schema!({
        "anyOf": [
            {"type": "string", "pattern": "^nothing$", "patternErrorMessage": "the only word that can stand here is `nothing`"},
            generator.subschema_for::<T>(),
        ],
    });
}

/// What may also be its text alone, and as a map has its languages beside its other keys.
pub fn beside_languages(schema: &mut Schema) {
    let text = json_schema!({"type": ["string", "number", "boolean"]});
    let mut map = std::mem::take(schema);
    let description = map.remove("description");
    if let Some(Value::Object(keys)) = map.get_mut("properties")
        && let Value::Object(languages) = languages(&text)
    {
        keys.extend(languages);
    }
    *schema = json_schema!({"description": description, "anyOf": [text, map]});
}

impl JsonSchema for When {
    fn schema_name() -> Cow<'static, str> {
        "When".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        type Clause = Map<OneOrMany<Condition>, Given>;
        let clause = generator.subschema_for::<Clause>();
        json_schema!({
            "description": "The cases that are meant: facts, each with a condition, all of which hold; or a list of these, one \
                of which holds.",
            "anyOf": [clause, {"type": "array", "items": clause}],
            "examples": [
                {"value": "at least 250 EUR", "place": ["street", "park"]},
                [{"value": "at least 250 EUR"}, {"violence": "yes"}],
            ],
        })
    }
}
