//! Where something stands in a concept, as keys behind keys: `offered.repair.what`.

use std::fmt;

/// A key path. It borrows the path before its last key, and is written out only where something is kept or told: most of
/// what is read needs neither.
#[derive(Debug, Clone, Copy)]
pub struct KeyPath<'p> {
    before: Option<&'p KeyPath<'p>>,
    key: Key<'p>,
}

#[derive(Debug, Clone, Copy)]
enum Key<'p> {
    Named(&'p str),
    /// The place in a list, from 0.
    Item(usize),
}

impl<'p> KeyPath<'p> {
    /// What stands under a key of the file itself; also under keys that points part.
    #[must_use]
    pub const fn of(key: &'p str) -> Self {
        Self {
            before: None,
            key: Key::Named(key),
        }
    }

    /// What stands under a key here.
    #[must_use]
    pub const fn key(&'p self, key: &'p str) -> Self {
        Self {
            before: Some(self),
            key: Key::Named(key),
        }
    }

    /// An item of the list here, by its place from 0.
    #[must_use]
    pub const fn item(&'p self, at: usize) -> Self {
        Self {
            before: Some(self),
            key: Key::Item(at),
        }
    }

    /// Its last key; nothing for an item of a list.
    #[must_use]
    pub const fn last(self) -> &'p str {
        match self.key {
            Key::Named(key) => key,
            Key::Item(_) => "",
        }
    }

    /// The path in words, behind the words that come before it.
    #[must_use]
    pub fn behind(&self, before: &str) -> String {
        let mut text = String::with_capacity(before.len() + self.length());
        text.push_str(before);
        // A string takes whatever is written to it.
        _ = self.write(&mut text);
        text
    }

    /// How many bytes it takes, a number up to four digits.
    fn length(&self) -> usize {
        let own = match self.key {
            Key::Named(key) => key.len(),
            Key::Item(_) => 4,
        };
        own + self.before.map_or(0, |before| before.length() + 1)
    }

    fn write(&self, to: &mut impl fmt::Write) -> fmt::Result {
        if let Some(before) = self.before {
            before.write(to)?;
            to.write_char('.')?;
        }
        match self.key {
            Key::Named(key) => to.write_str(key),
            Key::Item(at) => write!(to, "{at}"),
        }
    }
}

impl fmt::Display for KeyPath<'_> {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(to)
    }
}

impl From<KeyPath<'_>> for String {
    fn from(path: KeyPath<'_>) -> Self {
        path.behind("")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_and_places_stand_behind_each_other() {
        let offer = KeyPath::of("offered");
        let offer = offer.key("repair");
        let steps = offer.key("steps");
        let step = steps.item(2);
        assert_eq!(String::from(step), "offered.repair.steps.2");
        assert_eq!(step.to_string(), "offered.repair.steps.2");
        assert_eq!((offer.last(), step.last()), ("repair", ""));
    }
}
