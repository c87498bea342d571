//! Reads the words of a text once: which phrases begin with them, and whose small words they are. Each word is looked up in the
//! table of the language, and only what may begin with it is walked over the text. (An automaton of all phrases at once took
//! longer to make than one concept takes to check, and is larger than what a processor holds near.)

pub(super) mod walk;
mod words;

use std::ops::Range;

use smallvec::SmallVec;

use super::Section;
use super::guess::SmallWords;
use super::sentences::Alone;
use super::table::{Ahead, Candidate, Next, Slot, Table};
use walk::{Open, Patterns, ahead};
use words::{Words, is_joined};

/// A phrase found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    /// Its bytes.
    pub range: Range<usize>,
    /// What it is.
    pub section: Section,
}

/// The phrases of a text; most have few.
pub type Phrases = SmallVec<[Phrase; 2]>;

/// The longest phrase of each family that begins with a word: where it ends and what it is. Few words begin any.
type Longest = SmallVec<[(usize, Section); 4]>;

/// What the words of a text tell one by one.
#[derive(Debug, Default)]
pub(super) struct Read {
    /// The phrases, those of one family without overlap, in the order of their starts.
    pub phrases: Phrases,
    pub small_words: SmallWords,
    pub alone: Alone,
}

/// Reads the words of a text.
pub(super) fn read(table: &'static Table, text: &str) -> Read {
    let mut read = Read::default();
    let mut taken = [0; Section::FAMILIES];
    let mut reader = Reader {
        table,
        text: &in_small_letters(text),
        open: Open::new(),
        longest: Longest::new(),
    };
    let mut words = Words::of(reader.text);
    for word in words.by_ref() {
        read.alone.see_word(word.gap);
        let Range { start, end } = word.range;
        let with_sign = table.with_sign(word.first);
        // Few words begin anything.
        if !with_sign.is_empty() {
            reader.walk(with_sign, start, start, &ahead(reader.text, start));
        }
        if let Some(known) = table.word(&reader.text[word.range]) {
            read.small_words.count(known.small);
            if known.next != Next::default() {
                reader.go_on(known, start, end);
            }
        }
        if reader.longest.is_empty() {
            continue;
        }
        for (end, section) in reader.taken_longest() {
            let taken = &mut taken[section.family()];
            if start >= *taken {
                *taken = end;
                let range = start..end;
                read.phrases.push(Phrase { range, section });
            }
        }
    }
    read.alone.see_rest(words.rest());
    read
}

struct Reader<'t> {
    table: &'static Table,
    /// In small letters.
    text: &'t str,
    open: Open,
    /// What was found to begin with the word.
    longest: Longest,
}

impl Reader<'_> {
    /// What begins with a word, by family.
    fn taken_longest(&mut self) -> Longest {
        self.longest
            .sort_unstable_by_key(|(_, section)| section.family());
        std::mem::take(&mut self.longest)
    }

    /// Follows what begins with a word from its end on.
    fn go_on(&mut self, word: &Slot, start: usize, end: usize) {
        let ahead = ahead(self.text, end);
        if word.next.holds(ahead[0]) {
            self.walk(self.table.candidates(word.phrases), start, end, &ahead);
        }
    }

    /// Follows what begins at one place from another one on, ahead of which these signs stand.
    fn walk(&mut self, candidates: &[Candidate], start: usize, at: usize, ahead: &Ahead) {
        for candidate in candidates {
            let section = candidate.section;
            // Most do not go on like this.
            if !candidate.may_stand(ahead)
                || !section.may_follow_hyphen() && is_joined(self.text, start)
            {
                continue;
            }
            let Self {
                table,
                text,
                open,
                longest,
            } = self;
            Patterns::of(table).walk(candidate.entry, text, at, open, |end| {
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
    if small.is_ascii() {
        return small;
    }
    let mut at = 0;
    while let Some(plain) = text.as_bytes()[at..]
        .iter()
        .position(|byte| !byte.is_ascii())
    {
        at += plain;
        // Nearly all other letters and signs of Latin are no capitals.
        if let [0xc2, _, ..] | [0xc3, 0xa0..=0xff, ..] = text.as_bytes()[at..] {
            at += 2;
            continue;
        }
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
