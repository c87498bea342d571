//! Reads the words of a text once: which phrases begin with them, and whose small words they are. Each word is looked up in the
//! table of the language, and only what may begin with it is walked over the text. (An automaton of all phrases at once took
//! longer to make than one concept takes to check, and is larger than what a processor holds near.)

pub(super) mod walk;
mod words;

use std::ops::Range;

use smallvec::SmallVec;

use super::Section;
use super::guess::SmallWords;
use super::table::{Candidate, Slot, Table};
use walk::{Open, Patterns};
use words::{Word, words};

/// A phrase found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    /// Its bytes.
    pub range: Range<usize>,
    /// What it is.
    pub section: Section,
}

/// The longest phrase of each family that begins with a word: where it ends and what it is. Few words begin any.
type Longest = SmallVec<[(usize, Section); 4]>;

/// The phrases of a text, those of one family without overlap, in the order of their starts; and its small words.
pub(super) fn read(table: &'static Table, text: &str) -> (Vec<Phrase>, SmallWords) {
    let mut small_words = SmallWords::default();
    let mut found = Vec::new();
    let mut taken = [0; Section::FAMILIES];
    let mut reader = Reader {
        patterns: Patterns::of(table),
        text: &in_small_letters(text),
        open: Open::new(),
    };
    for word in words(reader.text) {
        let known = table.word(&reader.text[word.range.clone()]);
        if let Some(known) = known {
            small_words.count(known.small);
        }
        let goes_on = |known: &&Slot| known.next.holds(walk::next(reader.text, word.range.end));
        let of_word = known.filter(goes_on);
        let of_word = of_word.map_or(&[][..], |known| table.candidates(known.phrases));
        let with_sign = table.with_sign(word.first);
        // Most words begin nothing.
        if of_word.is_empty() && with_sign.is_empty() {
            continue;
        }
        for (end, section) in reader.longest(&word, with_sign, of_word) {
            let taken = &mut taken[section.family()];
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
    patterns: Patterns<'static>,
    /// In small letters.
    text: &'t str,
    open: Open,
}

impl Reader<'_> {
    /// What begins with a word, by family.
    fn longest(&mut self, word: &Word, with_sign: &[Candidate], of_word: &[Candidate]) -> Longest {
        let mut longest = Longest::new();
        let Range { start, end } = word.range;
        self.walk(with_sign, start, word.joined, &mut longest);
        self.walk(of_word, end, word.joined, &mut longest);
        longest.sort_unstable_by_key(|(_, section)| section.family());
        longest
    }

    fn walk(&mut self, candidates: &[Candidate], at: usize, joined: bool, longest: &mut Longest) {
        if candidates.is_empty() {
            return;
        }
        let Self { text, open, .. } = self;
        let here = walk::next(text, at);
        for candidate in candidates {
            let section = candidate.section;
            if !candidate.next.holds(here) || joined && !section.may_follow_hyphen() {
                continue;
            }
            self.patterns.walk(candidate.entry, text, at, open, |end| {
                if !ends(text, end) {
                    return;
                }
                let family = section.family();
                let same = |(_, known): &&mut (usize, Section)| known.family() == family;
                match longest.iter_mut().find(same) {
                    None => longest.push((end, section)),
                    Some(known) if known.0 < end => *known = (end, section),
                    Some(_) => {}
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
    let mut at = 0;
    while let Some(plain) = text.as_bytes()[at..]
        .iter()
        .position(|byte| !byte.is_ascii())
    {
        at += plain;
        let Some(letter) = text[at..].chars().next() else {
            break;
        };
        let range = at..at + letter.len_utf8();
        at = range.end;
        if !letter.is_uppercase() {
            continue;
        }
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
