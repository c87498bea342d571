//! Maps whose keys are the author's own: ids, names of facts and options, words, languages.

use smol_str::SmolStr;
use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::schema::{self, Date, Id, Name};
use super::{Loc, OneOrMany, read};
use crate::source::Located;

/// An ordered map: the order of the file, which is the order on the page. Keys are unique; of a key that stands twice
/// the first is kept.
pub struct Map<T, K = Ids> {
    entries: Vec<(Located<SmolStr>, Loc<T>)>,
    form: PhantomData<fn() -> K>,
}

/// What the keys of a map have to look like.
pub trait KeyForm {
    /// The name under which the deserializer knows the form.
    const MARKER: &'static str;

    /// The schema of a map with such keys and these values.
    fn schema(values: Schema, generator: &mut SchemaGenerator) -> Schema;
}

/// Keys are ids: `[a-z][a-z0-9-]*`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ids;

/// Keys are ids that stand in conditions and amounts (facts, figures, options, outcomes): no words of those languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Names;

/// Keys are given by something else: languages, terms, or ids that are defined elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Given;

/// Keys are languages in which Helder writes. The reader leaves it to `model` to compare them with the workspace's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Languages;

/// Keys are days of the week (`mon`), ranges of them (`mon-fri`), and `closed`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Days;

impl KeyForm for Ids {
    const MARKER: &'static str = read::IDS;

    fn schema(values: Schema, generator: &mut SchemaGenerator) -> Schema {
        named(&generator.subschema_for::<Id>(), &values)
    }
}

impl KeyForm for Names {
    const MARKER: &'static str = read::NAMES;

    fn schema(values: Schema, generator: &mut SchemaGenerator) -> Schema {
        named(&generator.subschema_for::<Name>(), &values)
    }
}

impl KeyForm for Given {
    const MARKER: &'static str = read::MAP;

    fn schema(values: Schema, _: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "object", "additionalProperties": values})
    }
}

impl KeyForm for Languages {
    const MARKER: &'static str = read::MAP;

    fn schema(values: Schema, _: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "object", "properties": schema::languages(&values)})
    }
}

impl KeyForm for Days {
    const MARKER: &'static str = read::DAYS;

    fn schema(values: Schema, generator: &mut SchemaGenerator) -> Schema {
        let mut closed = generator.subschema_for::<OneOrMany<Date>>();
        closed.insert(
            "description".to_owned(),
            "Days on which it is closed all the same.".into(),
        );
        json_schema!({
            "type": "object",
            "patternProperties": {schema::days(): values},
            "properties": {"closed": closed},
        })
    }
}

fn named(keys: &Schema, values: &Schema) -> Schema {
    json_schema!({"type": "object", "propertyNames": keys, "additionalProperties": values})
}

impl<T: JsonSchema, K: KeyForm> JsonSchema for Map<T, K> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Map".into()
    }

    fn schema_id() -> Cow<'static, str> {
        std::any::type_name::<Self>().into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let values = generator.subschema_for::<T>();
        K::schema(values, generator)
    }
}

impl<T, K> Map<T, K> {
    /// A map of these entries.
    #[must_use]
    pub const fn new(entries: Vec<(Located<SmolStr>, Loc<T>)>) -> Self {
        Self {
            entries,
            form: PhantomData,
        }
    }

    /// Keys with their values, in the order of the file.
    pub fn iter(&self) -> std::slice::Iter<'_, (Located<SmolStr>, Loc<T>)> {
        self.entries.iter()
    }

    /// What stands under a key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Loc<T>> {
        self.entry(key).map(|(_, value)| value)
    }

    /// A key with its place, and what stands under it.
    #[must_use]
    pub fn entry(&self, key: &str) -> Option<&(Located<SmolStr>, Loc<T>)> {
        self.entries.iter().find(|(known, _)| &*known.value == key)
    }

    /// How many keys it has.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether it has no key.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}

impl<'a, T, K> IntoIterator for &'a Map<T, K> {
    type Item = &'a (Located<SmolStr>, Loc<T>);
    type IntoIter = std::slice::Iter<'a, (Located<SmolStr>, Loc<T>)>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T: fmt::Debug, K> fmt::Debug for Map<T, K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pairs = self.entries.iter().map(|(key, value)| (&key.value, value));
        f.debug_map().entries(pairs).finish()
    }
}

impl<T: Clone, K> Clone for Map<T, K> {
    fn clone(&self) -> Self {
        Self::new(self.entries.clone())
    }
}

impl<T: PartialEq, K> PartialEq for Map<T, K> {
    fn eq(&self, other: &Self) -> bool {
        self.entries == other.entries
    }
}

impl<T: Eq, K> Eq for Map<T, K> {}

impl<T, K> Default for Map<T, K> {
    fn default() -> Self {
        Self::new(Vec::new())
    }
}

/// The entries of a map that may not stand at all.
pub trait Entries<T> {
    /// Keys with their values in the order of the file; none where the map does not stand or was wrong.
    fn entries(&self) -> std::slice::Iter<'_, (Located<SmolStr>, Loc<T>)>;
}

impl<T, K> Entries<T> for Option<Loc<Map<T, K>>> {
    fn entries(&self) -> std::slice::Iter<'_, (Located<SmolStr>, Loc<T>)> {
        let map = self.as_ref().and_then(Loc::get);
        map.map_or_else(|| [].iter(), Map::iter)
    }
}
