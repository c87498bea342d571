//! The messages of all languages in the form in which `build.rs` lays them out: a run finds the one it wants, and reads no
//! other.

#[cfg(test)]
mod laid;
#[cfg(test)]
mod tests;

use super::slots;

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// How many languages there are files for.
pub(super) const COUNT: usize = LANGUAGES.len();

/// The messages of one language.
pub(super) struct Messages {
    /// The messages as they stand in Fluent files, without remarks, sorted by their ids.
    text: &'static str,
    /// Where each begins.
    starts: &'static [u32],
    /// Those that pages, letters and staff sheets show, by their places among all.
    pages: &'static [u16],
    /// The place of each in the slot that the hash of its id names, or in the next one that was free.
    slots: &'static [u16],
}

/// What stands in a slot that is free.
const FREE: u16 = u16::MAX;

/// A language without messages.
pub(super) static NONE: Messages = Messages {
    text: "",
    starts: &[],
    pages: &[],
    slots: &[FREE],
};

/// The place of a language among all.
pub(super) fn place_of(tag: &str) -> Option<usize> {
    LANGUAGES.iter().position(|(known, _)| *known == tag)
}

impl Messages {
    /// How many there are.
    pub const fn count(&self) -> usize {
        self.starts.len()
    }

    /// The place of a message among all.
    pub fn place(&self, id: &str) -> Option<usize> {
        let slots = slots::slots_of(id, self.slots.len()).map(|at| self.slots[at]);
        let taken = slots.take_while(|place| *place != FREE);
        let mut places = taken.map(usize::from);
        places.find(|place| id_of(self.source(*place)) == id)
    }

    /// A message as it stands in its file.
    pub fn source(&self, place: usize) -> &'static str {
        let start = self.starts[place] as usize;
        let end = self.starts.get(place + 1);
        &self.text[start..end.map_or(self.text.len(), |end| *end as usize)]
    }

    /// A message, and those that it shows, as they stand in their files.
    pub fn with_shown(&self, place: usize) -> Vec<&'static str> {
        let mut places = vec![place];
        let mut next = 0;
        while let Some(place) = places.get(next) {
            for other in shown(self.source(*place)).filter_map(|id| self.place(id)) {
                if !places.contains(&other) {
                    places.push(other);
                }
            }
            next += 1;
        }
        places.into_iter().map(|place| self.source(place)).collect()
    }

    /// The ids of those that pages, letters and staff sheets show.
    pub fn of_pages(&self) -> impl Iterator<Item = &'static str> {
        let places = self.pages.iter();
        places.map(|place| id_of(self.source((*place).into())))
    }
}

/// The id with which a message begins.
fn id_of(source: &str) -> &str {
    let end = source.bytes().position(|byte| matches!(byte, b' ' | b'='));
    &source[..end.unwrap_or(source.len())]
}

/// The text of a message that shows nothing but itself and says the same to everyone; `None` for others.
pub(super) fn plain(source: &str) -> Option<&str> {
    let (_, rest) = source.split_once('=')?;
    let pattern = rest.trim_matches([' ', '\n']);
    // A point that begins a line begins an attribute: the message itself has no text then.
    if pattern.starts_with('.') && rest.trim_start_matches(' ').starts_with('\n') {
        return None;
    }
    // So Fluent writes nothing, or blanks at the ends.
    let literal = pattern.strip_prefix("{ \"");
    let literal = literal.and_then(|rest| rest.strip_suffix("\" }"));
    let means_more = |byte| match byte {
        b'{' | b'}' | b'\n' => true,
        b'"' | b'\\' => literal.is_some(),
        _ => false,
    };
    let text = literal.unwrap_or(pattern);
    (!text.bytes().any(means_more)).then_some(text)
}

/// The ids of the messages that a message shows, and words in braces that are none.
fn shown(source: &str) -> impl Iterator<Item = &str> {
    source.split('{').skip(1).map(|rest| {
        let rest = rest.trim_start();
        let is_of_id = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_');
        let end = rest.find(|sign| !is_of_id(sign));
        &rest[..end.unwrap_or(rest.len())]
    })
}
