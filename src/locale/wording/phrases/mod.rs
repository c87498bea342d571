//! Finds the phrases of a language in a text. The first word of each phrase is looked up, and only what may begin with it is
//! walked over the text. (An automaton of all phrases at once took longer to make than one concept takes to check, and is
//! larger than what a processor holds near.)

mod pattern;
mod program;

use std::ops::Range;

use rustc_hash::FxHashMap;

use super::Section;
use super::file::Sections;
use pattern::Pattern;
use program::{Entry, Next, Opening, Program};

/// A phrase found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    /// Its bytes.
    pub range: Range<usize>,
    /// What it is.
    pub section: Section,
}

/// The phrases of a language.
#[derive(Debug, Default)]
pub(super) struct Phrases {
    program: Program,
    /// What may follow a first word.
    by_word: FxHashMap<Box<str>, Vec<Candidate>>,
    /// What may begin with a sign, in words of many kinds.
    by_sign: FxHashMap<char, Vec<Candidate>>,
    /// The bytes of the longest first word.
    longest: usize,
}

/// A pattern, or what is left of it behind the first word.
#[derive(Debug)]
struct Candidate {
    entry: Entry,
    next: Next,
    section: Section,
}

/// For each family, where the longest phrase ends and what it is.
type Longest = [Option<(usize, Section)>; Section::FAMILIES];

impl Phrases {
    /// The phrases of a file; `None` where a pattern cannot be read, which a test keeps out of what is released.
    pub(super) fn read(sections: &Sections<'_>) -> Option<Self> {
        let mut phrases = Self::default();
        for (name, section) in Section::PHRASES {
            for line in sections.lines(name) {
                for pattern in Pattern::read(&line.to_lowercase())? {
                    phrases.add(&pattern, section);
                }
            }
        }
        Some(phrases)
    }

    fn add(&mut self, pattern: &Pattern, section: Section) {
        let begins = self.program.add(pattern);
        for opening in self.program.openings(begins) {
            let (candidates, entry) = match opening {
                Opening::Word(word, rest) => {
                    self.longest = self.longest.max(word.len());
                    (self.by_word.entry(word.into()).or_default(), rest)
                }
                Opening::Sign(sign) => (self.by_sign.entry(sign).or_default(), begins),
            };
            let next = self.program.next(entry);
            candidates.push(Candidate {
                entry,
                next,
                section,
            });
        }
    }

    /// The phrases of a text, those of one family without overlap, in the order of their starts.
    pub(super) fn find(&self, text: &str) -> Vec<Phrase> {
        let text = &in_small_letters(text);
        let mut open = Vec::new();
        let mut found = Vec::new();
        let mut taken = [0; Section::FAMILIES];
        for word in words(text) {
            let Some(longest) = self.longest(text, &word, &mut open) else {
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
        found
    }

    /// What begins with a word; `None` where nothing does.
    fn longest(&self, text: &str, word: &Word, open: &mut Vec<(Entry, usize)>) -> Option<Longest> {
        let mut longest = None;
        let Range { start, end } = word.range;
        if let Some(of_sign) = self.by_sign.get(&word.first) {
            self.walk(of_sign, text, start, word.joined, open, &mut longest);
        }
        if word.range.len() <= self.longest
            && let Some(of_word) = self.by_word.get(&text[start..end])
        {
            self.walk(of_word, text, end, word.joined, open, &mut longest);
        }
        longest
    }

    fn walk(
        &self,
        candidates: &[Candidate],
        text: &str,
        at: usize,
        joined: bool,
        open: &mut Vec<(Entry, usize)>,
        longest: &mut Option<Longest>,
    ) {
        let here = Next::of(&text[at..]);
        for candidate in candidates {
            let section = candidate.section;
            if !candidate.next.holds(here) || joined && !section.may_follow_hyphen() {
                continue;
            }
            self.program.walk(candidate.entry, text, at, open, |end| {
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

/// A word of a text, or a placeholder, which begins like a word.
struct Word {
    /// Its letters and digits; nothing for a placeholder.
    range: Range<usize>,
    first: char,
    /// Whether a hyphen joins it to the word before.
    joined: bool,
}

fn words(text: &str) -> impl Iterator<Item = Word> {
    let mut letters = text.char_indices().peekable();
    let mut before = [' ', ' '];
    std::iter::from_fn(move || {
        while let Some((start, first)) = letters.next() {
            let [second, last] = before;
            before = [last, first];
            if !is_part(first) || is_part(last) {
                continue;
            }
            let mut end = start + if first == '~' { 0 } else { first.len_utf8() };
            while first != '~'
                && let Some((at, letter)) = letters.next_if(|(_, letter)| letter.is_alphanumeric())
            {
                end = at + letter.len_utf8();
                before = [before[1], letter];
            }
            return Some(Word {
                range: start..end,
                first,
                joined: last == '-' && second.is_alphanumeric(),
            });
        }
        None
    })
}

fn is_part(sign: char) -> bool {
    sign.is_alphanumeric() || sign == '~'
}

/// A text in small letters, each in the place of the letter it stands for. Where a small letter is longer or shorter, which no
/// letter of a phrase is, the other stays.
fn in_small_letters(text: &str) -> String {
    let mut small = text.to_ascii_lowercase();
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
