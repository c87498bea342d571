//! Reads the words of a text once: which phrases begin with them, and whose small words they are. Each word is looked up in the
//! table of the language, and only what may begin with it is walked over the text. (An automaton of all phrases at once took
//! longer to make than one concept takes to check, and is larger than what a processor holds near.)

pub(super) mod walk;
mod words;

use std::ops::Range;

use super::Section;
use super::guess::SmallWords;
use super::table::{Candidate, Table};
use walk::Patterns;
use words::{Word, words};

/// A phrase found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    /// Its bytes.
    pub range: Range<usize>,
    /// What it is.
    pub section: Section,
}

/// For each family, where the longest phrase ends and what it is.
type Longest = [Option<(usize, Section)>; Section::FAMILIES];

/// The phrases of a text, those of one family without overlap, in the order of their starts; and its small words.
pub(super) fn read(table: &'static Table, text: &str) -> (Vec<Phrase>, SmallWords) {
    let mut small_words = SmallWords::default();
    let mut found = Vec::new();
    let mut taken = [0; Section::FAMILIES];
    let mut reader = Reader {
        table,
        patterns: Patterns::of(table),
        text: &in_small_letters(text),
        open: Vec::new(),
    };
    for word in words(reader.text) {
        let known = table.word(&reader.text[word.range.clone()]);
        if let Some(known) = known {
            small_words.count(known.small);
        }
        let of_word = known.map_or(&[][..], |known| table.candidates(known.phrases));
        let Some(longest) = reader.longest(&word, of_word) else {
            continue;
        };
        for (family, taken) in longest.iter().zip(&mut taken) {
            let Some((end, section)) = *family else {
                continue;
            };
            if word.range.start >= *taken {
                *taken = end;
                found.push(Phrase {
                    range: word.range.start..end,
                    section,
                });
            }
        }
    }
    (found, small_words)
}

struct Reader<'t> {
    table: &'static Table,
    patterns: Patterns<'static>,
    /// In small letters.
    text: &'t str,
    /// Where a walk has still to go.
    open: Vec<(u32, usize)>,
}

impl Reader<'_> {
    /// What begins with a word; `None` where nothing does.
    fn longest(&mut self, word: &Word, of_word: &[Candidate]) -> Option<Longest> {
        let mut longest = None;
        let Range { start, end } = word.range;
        self.walk(
            self.table.with_sign(word.first),
            start,
            word.joined,
            &mut longest,
        );
        self.walk(of_word, end, word.joined, &mut longest);
        longest
    }

    fn walk(
        &mut self,
        candidates: &[Candidate],
        at: usize,
        joined: bool,
        longest: &mut Option<Longest>,
    ) {
        if candidates.is_empty() {
            return;
        }
        let Self { text, open, .. } = self;
        let here = walk::next(&text[at..]);
        for candidate in candidates {
            let section = candidate.section;
            if !candidate.next.holds(here) || joined && !section.may_follow_hyphen() {
                continue;
            }
            self.patterns.walk(candidate.entry, text, at, open, |end| {
                if !ends(text, end) {
                    return;
                }
                let families = longest.get_or_insert([None; Section::FAMILIES]);
                let family = &mut families[section.family()];
                if family.is_none_or(|(before, _)| before < end) {
                    *family = Some((end, section));
                }
            });
        }
    }
}

/// Whether a word ends at a place: neither a letter nor a hyphen and a letter follow.
fn ends(text: &str, at: usize) -> bool {
    let mut before = text[..at].chars();
    if !before.next_back().is_some_and(char::is_alphanumeric) {
        return true;
    }
    let mut after = text[at..].chars();
    let next = after
        .next()
        .filter(|sign| *sign != '-')
        .or_else(|| after.next());
    !next.is_some_and(char::is_alphanumeric)
}

/// A text in small letters, each in the place of the letter it stands for. Where a small letter is longer or shorter, which no
/// letter of a phrase is, the other stays.
fn in_small_letters(text: &str) -> String {
    let mut small = text.to_ascii_lowercase();
    if text.is_ascii() {
        return small;
    }
    let others = text
        .char_indices()
        .filter(|(_, letter)| !letter.is_ascii() && letter.is_uppercase());
    for (at, letter) in others {
        let range = at..at + letter.len_utf8();
        let mut own = letter.to_lowercase();
        match (own.next(), own.next()) {
            (Some(own), None) if own.len_utf8() == range.len() => {
                small.replace_range(range, own.encode_utf8(&mut [0; 4]));
            }
            _ => {}
        }
    }
    small
}
