//! What each text is for: translators read what authors read of its key in their editor, the words of the JSON Schema.
//! They are in English whoever writes the file, as the schema is: its bytes must not hang on the language of a machine.

use std::sync::LazyLock;

use serde_json::Value;

use crate::spec::schema::{FileKind, schema};

/// What the keys of a kind of file are for.
#[derive(Debug, Clone)]
pub struct Notes(Value);

impl Notes {
    /// The notes of a kind of file.
    #[must_use]
    pub fn of(kind: FileKind) -> &'static Self {
        static CONCEPT: LazyLock<Notes> = LazyLock::new(|| Notes::read(FileKind::Concept));
        static WORKSPACE: LazyLock<Notes> = LazyLock::new(|| Notes::read(FileKind::Workspace));
        static ALONE: LazyLock<Notes> = LazyLock::new(|| Notes::read(FileKind::Alone));
        match kind {
            FileKind::Concept => &CONCEPT,
            FileKind::Workspace => &WORKSPACE,
            FileKind::Alone => &ALONE,
        }
    }

    fn read(kind: FileKind) -> Self {
        Self(schema(kind, std::iter::empty()))
    }

    /// What the text at a key path is for: what is said of the last of its keys that the format names.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<String> {
        let said = self.below(&self.0, path, "")?;
        // A comment of a PO file ends with its line.
        let line = said.split_whitespace().collect::<Vec<_>>().join(" ");
        (!line.is_empty()).then_some(line)
    }

    /// What is said of the key at which a path ends that starts below a place, `said` so far; none where it leads nowhere.
    fn below<'s>(&'s self, place: &'s Value, path: &str, said: &'s str) -> Option<&'s str> {
        if path.is_empty() {
            return Some(said);
        }
        if let Some(name) = place.get("$ref").and_then(Value::as_str) {
            let named = self.0.pointer(name.strip_prefix('#')?)?;
            return self.below(named, path, said);
        }
        let variants = place.get("anyOf").and_then(Value::as_array);
        let in_variants = || {
            let mut variants = variants.into_iter().flatten();
            variants.find_map(|variant| self.below(variant, path, said))
        };
        self.in_keys(place, path, said)
            .or_else(|| self.in_items(place, path, said))
            .or_else(|| self.in_named(place, path, said))
            .or_else(in_variants)
    }

    /// Below one of the keys that the format names.
    fn in_keys<'s>(&'s self, place: &'s Value, path: &str, said: &'s str) -> Option<&'s str> {
        let keys = place.get("properties")?.as_object()?;
        let (key, rest) = path.split_once('.').unwrap_or((path, ""));
        let inner = keys.get(key)?;
        let own = inner.get("description").and_then(Value::as_str);
        self.below(inner, rest, own.unwrap_or(said))
    }

    /// Below an item of a list.
    fn in_items<'s>(&'s self, place: &'s Value, path: &str, said: &'s str) -> Option<&'s str> {
        let items = place.get("items")?;
        let (number, rest) = path.split_once('.').unwrap_or((path, ""));
        let is_number = number.bytes().all(|digit| digit.is_ascii_digit());
        is_number.then(|| self.below(items, rest, said)).flatten()
    }

    /// Below a key that authors name, which may have points in it.
    fn in_named<'s>(&'s self, place: &'s Value, path: &str, said: &'s str) -> Option<&'s str> {
        let inner = place
            .get("additionalProperties")
            .filter(|inner| inner.is_object())?;
        let points = path.match_indices('.').map(|(at, _)| &path[at + 1..]);
        let mut rests = points.chain([""]);
        rests.find_map(|rest| self.below(inner, rest, said))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_for_what_its_key_is_for() {
        let notes = Notes::of(FileKind::Concept);
        for (path, note) in [
            ("title", "The name of the service, as clients say it."),
            ("legal_basis.0.title", "The name of the law or decision."),
            ("staff.words.default.answer", "The answer"),
            (
                "if_you_hear_nothing",
                "What clients do when they hear nothing from you.",
            ),
            ("facts.size.options.m-1.5", "The options of a `choice`"),
            ("client_must.book.bring.0.from", "Where to get it."),
        ] {
            let found = notes.get(path);
            assert!(
                found.as_ref().is_some_and(|found| found.starts_with(note)),
                "{path}: {found:?}"
            );
        }
        assert_eq!(notes.get("titel"), None);
        let workspace = Notes::of(FileKind::Workspace);
        assert!(workspace.get("channels.desk.label").is_some());
        assert!(workspace.get("defaults.if_you_hear_nothing.then").is_some());
        assert!(
            Notes::of(FileKind::Alone)
                .get("channels.desk.label")
                .is_some()
        );
    }
}
