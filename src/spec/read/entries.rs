//! The keys of a map: known or not, once or twice, in the right form.

use rustc_hash::FxHashMap;
use serde::de::{DeserializeSeed, MapAccess};

use super::problem::Problem;
use super::reader::Reader;
use super::report;
use super::sink::Path;
use crate::syntax::{Entry, Node};

/// Which keys a map may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keys {
    /// These and no others.
    Fields(&'static [&'static str]),
    /// Any text.
    Any,
    /// Ids.
    Ids,
    /// Ids that stand in conditions.
    Names,
    /// Days of the week, ranges of them, and `closed`.
    Days,
}

impl Keys {
    /// What is expected where no map stands.
    pub fn expected(self) -> Problem {
        match self {
            Self::Fields(fields) => Problem::Keys(fields),
            Self::Days => Problem::Type("hours".to_owned()),
            _ => Problem::Type("map".to_owned()),
        }
    }
}

/// The entries of a map that are worth reading; the others are reported on the way.
pub struct Entries<'a> {
    reader: Reader<'a>,
    all: &'a [Entry<'a>],
    rest: std::slice::Iter<'a, Entry<'a>>,
    keys: Keys,
    fields: Fields,
    seen: Seen<'a>,
    current: Option<(&'a str, &'a Entry<'a>)>,
}

impl<'a> Entries<'a> {
    /// The entries of the map that `reader` reads.
    pub fn new(reader: Reader<'a>, entries: &'a [Entry<'a>], keys: Keys) -> Self {
        Self {
            reader,
            all: entries,
            rest: entries.iter(),
            keys,
            fields: Fields::default(),
            seen: Seen::default(),
            current: None,
        }
    }

    /// The key of an entry, if it can be read.
    fn accept(&mut self, key: &'a Node<'a>) -> Option<&'a str> {
        let Some(text) = key.text() else {
            report::key_not_text(self.reader, key);
            return None;
        };
        if let Keys::Fields(fields) = self.keys
            && let Some(is_new) = self.fields.add(fields, text)
        {
            if !is_new {
                let mut keys = self.all.iter().map(|entry| &entry.key);
                let first = keys.find(|key| key.text() == Some(text));
                report::duplicate(self.reader, key, text, first.unwrap_or(key));
            }
            return is_new.then_some(text);
        }
        if let Some(first) = self.seen.insert(text, key) {
            report::duplicate(self.reader, key, text, first);
            return None;
        }
        match self.keys {
            Keys::Fields(fields) if !fields.contains(&text) => {
                report::unknown(self.reader, key, text, fields);
                return None;
            }
            Keys::Days if !is_days(text) => {
                report::unknown(self.reader, key, text, DAY_KEYS);
                return None;
            }
            Keys::Ids | Keys::Names => report::id(self.reader, key, text, self.keys == Keys::Names),
            _ => {}
        }
        Some(text)
    }
}

impl<'de> MapAccess<'de> for Entries<'_> {
    type Error = Problem;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Problem> {
        while let Some(entry) = self.rest.next() {
            let Some(text) = self.accept(&entry.key) else {
                continue;
            };
            self.current = Some((text, entry));
            let reader = Reader {
                node: &entry.key,
                ..self.reader
            };
            return seed.deserialize(reader).map(Some);
        }
        Ok(None)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Problem> {
        let Some((text, entry)) = self.current.take() else {
            return Err(Problem::Type("value".to_owned()));
        };
        let path = Path::Key(self.reader.path, text);
        seed.deserialize(Reader {
            node: &entry.value,
            path: &path,
            sink: self.reader.sink,
        })
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.rest.len())
    }
}

/// The fields that were read, a bit for each.
#[derive(Default)]
struct Fields {
    read: u128,
    /// The field behind the last one: most authors keep to the order of the format.
    next: usize,
}

impl Fields {
    /// Adds a field, and tells whether it is new; none for a key that is no field, or one too far down a long list.
    fn add(&mut self, fields: &[&str], key: &str) -> Option<bool> {
        let (before, after) = fields.split_at(self.next.min(fields.len()));
        let place = |fields: &[&str]| fields.iter().position(|field| *field == key);
        let behind = place(after).map(|at| before.len() + at);
        let at = behind.or_else(|| place(before))?;
        let bit = 1_u128.checked_shl(u32::try_from(at).ok()?)?;
        let is_new = self.read & bit == 0;
        self.read |= bit;
        self.next = at + 1;
        Some(is_new)
    }
}

/// Keys that were read; a list while there are few, since most maps are small.
#[derive(Default)]
struct Seen<'a> {
    few: smallvec::SmallVec<[(&'a str, &'a Node<'a>); FEW]>,
    many: FxHashMap<&'a str, &'a Node<'a>>,
}

const FEW: usize = 12;

impl<'a> Seen<'a> {
    /// Adds a key, or gives the place where it stood before.
    fn insert(&mut self, text: &'a str, key: &'a Node<'a>) -> Option<&'a Node<'a>> {
        if let Some((_, first)) = self.few.iter().find(|(known, _)| *known == text) {
            return Some(first);
        }
        if self.few.len() < FEW {
            self.few.push((text, key));
            return None;
        }
        if let Some(first) = self.many.get(text) {
            return Some(first);
        }
        self.many.insert(text, key);
        None
    }
}

/// The days of the week, as keys and as words.
pub const DAYS_OF_WEEK: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const DAY_KEYS: &[&str] = &[
    "mon", "tue", "wed", "thu", "fri", "sat", "sun", "mon-fri", "closed",
];

fn is_days(key: &str) -> bool {
    let (first, last) = key.split_once('-').unwrap_or((key, key));
    key == "closed" || (DAYS_OF_WEEK.contains(&first) && DAYS_OF_WEEK.contains(&last))
}
