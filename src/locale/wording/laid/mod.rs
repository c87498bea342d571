//! Patterns and words → the tables of a language. `build.rs` does this; the library itself only in its tests.

pub(super) mod pattern;
pub(super) mod program;

use std::collections::BTreeMap;
use std::fmt::{self, Write};

use super::file::Sections;
use super::section::Section;
use super::slots::slots_of;
use super::table::{Candidate, Next, Slot, Small, Stretch};
use pattern::Pattern;
use program::{Opening, Program};

/// What is known of a word.
#[derive(Default)]
struct Word {
    phrases: Vec<Candidate>,
    small: Option<Small>,
}

/// The tables of one language, growing.
#[derive(Default)]
struct Tables {
    program: Program,
    by_word: BTreeMap<String, Word>,
    by_sign: BTreeMap<char, Vec<Candidate>>,
}

/// The tables of all languages, each by its tag with its sections, as Rust.
///
/// # Errors
/// The first line of a pattern that cannot be read.
pub(super) fn written(languages: &[(&str, Sections<'_>)]) -> Result<String, String> {
    let mut text = format!(
        "/// Each language by its tag, sorted.\npub(super) static TABLES: [(&str, Table); {}] = [\n",
        languages.len()
    );
    for (tag, sections) in languages {
        let mut tables = Tables::default();
        tables.add_phrases(sections)?;
        for (at, (_, sections)) in languages.iter().enumerate() {
            tables.add_small_words(u8::try_from(at).unwrap_or(u8::MAX), sections);
        }
        _ = write!(text, "({tag:?}, ");
        tables.write(&mut text).map_err(|error| error.to_string())?;
        let lists = lists(sections).map(|list| format!("{list:?}"));
        list(&mut text, "lists", lists).map_err(|error| error.to_string())?;
        text.push_str("}),\n");
    }
    text.push_str("];\n");
    Ok(text)
}

/// The sections that are neither phrases nor small words, and the forms of address, which are words too; each with its
/// items parted by `|`.
fn lists<'a>(sections: &'a Sections<'_>) -> impl Iterator<Item = (&'a str, String)> {
    let is_list = |name: &&str| {
        let of_phrases = Section::PHRASES.iter().find(|(phrases, _)| phrases == name);
        let is_list = of_phrases.is_none_or(|(_, section)| section.is_form_of_address());
        is_list && *name != "function"
    };
    let names = sections.names().filter(is_list);
    names.map(|name| (name, sections.words(name).collect::<Vec<_>>().join("|")))
}

impl Tables {
    fn add_phrases(&mut self, sections: &Sections<'_>) -> Result<(), String> {
        for (name, section) in Section::PHRASES {
            for line in sections.lines(name) {
                let patterns = Pattern::read(&line.to_lowercase());
                for pattern in patterns.ok_or_else(|| format!("no pattern: {line}"))? {
                    self.add(&pattern, section);
                }
            }
        }
        Ok(())
    }

    fn add(&mut self, pattern: &Pattern, section: Section) {
        let begins = self.program.add(pattern);
        for opening in self.program.openings(begins) {
            let (candidates, entry) = match opening {
                Opening::Word(word, rest) => {
                    (&mut self.by_word.entry(word).or_default().phrases, rest)
                }
                Opening::Sign(sign) => (self.by_sign.entry(sign).or_default(), begins),
            };
            candidates.push(Candidate {
                entry,
                ahead: self.program.ahead(entry),
                section,
            });
        }
    }

    /// The small words of a language, by its place among all.
    fn add_small_words(&mut self, language: u8, sections: &Sections<'_>) {
        for word in sections.words("function") {
            let known = &mut self.by_word.entry(word.to_owned()).or_default().small;
            *known = match *known {
                None => Some(Small::Of(language)),
                Some(Small::Of(same)) if same == language => Some(Small::Of(language)),
                Some(_) => Some(Small::OfMany),
            };
        }
    }

    /// Writes them as an expression, up to what else is known of the language.
    fn write(self, text: &mut String) -> fmt::Result {
        let mut letters = String::new();
        let mut candidates = Vec::new();
        let mut slots = vec![Slot::FREE; (2 * self.by_word.len()).next_power_of_two()];
        let longest = self
            .by_word
            .keys()
            .map(String::len)
            .max()
            .unwrap_or_default();
        for (word, known) in self.by_word {
            let phrases = known.phrases.iter();
            let slot = Slot {
                letters: behind(&mut letters, &word),
                phrases: behind(&mut candidates, &known.phrases),
                next: Next(phrases.fold(0, |bits, phrase| bits | phrase.ahead[0].0)),
                small: known.small.unwrap_or(Small::No),
            };
            let free = slots_of(&word, slots.len()).find(|at| slots[*at].letters == Stretch(0, 0));
            free.into_iter().for_each(|at| slots[at] = slot);
        }
        let signs = self.by_sign.into_iter();
        let signs: Vec<_> = signs
            .map(|(sign, phrases)| (sign, behind(&mut candidates, &phrases)))
            .collect();
        let opening = signs
            .iter()
            .fold(0, |bits, (sign, _)| bits | Next::bit(*sign));
        writeln!(text, "Table {{ letters: {letters:?}, longest: {longest},")?;
        writeln!(text, "opening: {:?},", Next(opening))?;
        list(
            text,
            "signs",
            signs
                .iter()
                .map(|(sign, which)| format!("({sign:?}, {which:?})")),
        )?;
        list(text, "slots", slots.iter().map(slot))?;
        list(text, "candidates", candidates.iter().map(candidate))?;
        list(
            text,
            "steps",
            self.program
                .steps
                .iter()
                .map(|step| format!("Step::{step:?}")),
        )?;
        list(
            text,
            "ranges",
            self.program.ranges.iter().map(|range| format!("{range:?}")),
        )
    }
}

/// A list that grows, of letters or of anything else.
trait Grows<T: ?Sized> {
    fn length(&self) -> usize;
    fn grow(&mut self, by: &T);
}

impl Grows<str> for String {
    fn length(&self) -> usize {
        self.len()
    }
    fn grow(&mut self, by: &str) {
        self.push_str(by);
    }
}

impl<T: Clone> Grows<[T]> for Vec<T> {
    fn length(&self) -> usize {
        self.len()
    }
    fn grow(&mut self, by: &[T]) {
        self.extend_from_slice(by);
    }
}

/// Puts something at the end of a list, and says where it is. What does not fit is left out, which the tests of the tables
/// would see.
fn behind<T: ?Sized>(all: &mut impl Grows<T>, one: &T) -> Stretch {
    let start = all.length();
    all.grow(one);
    match (u16::try_from(start), u16::try_from(all.length())) {
        (Ok(start), Ok(end)) => Stretch(start, end),
        _ => Stretch(0, 0),
    }
}

fn list(text: &mut String, name: &str, items: impl Iterator<Item = String>) -> fmt::Result {
    writeln!(text, "{name}: &[")?;
    for item in items {
        writeln!(text, "{item},")?;
    }
    writeln!(text, "],")
}

fn slot(slot: &Slot) -> String {
    match slot.letters == Stretch(0, 0) {
        true => "Slot::FREE".to_owned(),
        false => format!(
            "Slot {{ letters: {:?}, phrases: {:?}, next: {:?}, small: Small::{:?} }}",
            slot.letters, slot.phrases, slot.next, slot.small
        ),
    }
}

fn candidate(candidate: &Candidate) -> String {
    let Candidate {
        entry,
        ahead,
        section,
    } = candidate;
    format!("Candidate {{ entry: {entry}, ahead: {ahead:?}, section: Section::{section:?} }}")
}
