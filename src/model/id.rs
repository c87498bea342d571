//! Names: ids, languages, and things that carry the id they were declared under.

use std::borrow::Borrow;

use smol_str::SmolStr;

use crate::model::ordered::IndexMap;
use crate::source::Span;

/// An id as the author wrote it: `[a-z][a-z0-9-]*`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(SmolStr);

/// A language by its tag, such as `nl`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language(SmolStr);

/// A map by id in the order of the file, which is the order on the page.
pub type Map<T> = IndexMap<Id, Named<T>>;

/// A thing declared under an id: where the id stands, where the whole entry stands, and at which key path.
#[derive(Debug, Clone, PartialEq)]
pub struct Named<T> {
    /// The id.
    pub id: Id,
    /// Where the id stands.
    pub key: Span,
    /// Where the value stands, from its first to its last character.
    pub span: Span,
    /// The key path from the top of the concept: `decisions.intervene.rules.worth-it`.
    pub path: String,
    /// The thing itself.
    pub value: T,
}

impl<T> std::ops::Deref for Named<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

macro_rules! name_type {
    ($name:ident) => {
        impl $name {
            /// Takes the text over as it is.
            #[must_use]
            pub fn new(text: &str) -> Self {
                Self(SmolStr::new(text))
            }

            /// The text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl schemars::JsonSchema for $name {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({"type": "string"})
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl From<&SmolStr> for $name {
            fn from(text: &SmolStr) -> Self {
                Self(text.clone())
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self::new(text)
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                &*self.0 == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                &*self.0 == *other
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }
    };
}

name_type!(Id);
name_type!(Language);
