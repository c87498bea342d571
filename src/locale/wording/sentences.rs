//! Parts a text into sentences, and counts their words.

use std::ops::Range;

use rustc_hash::FxHashSet;

use crate::locale::letters::is_plain;

/// A sentence of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// Its bytes in the text.
    pub range: Range<usize>,
    /// How many words it has: what stands between blanks and holds a letter, a digit or a placeholder.
    pub words: usize,
}

/// The abbreviations of a language, in small letters and without the full stop at their end.
#[derive(Debug, Default)]
pub(super) struct Abbreviations {
    known: FxHashSet<&'static str>,
    /// The bytes of the longest.
    longest: usize,
}

impl FromIterator<&'static str> for Abbreviations {
    fn from_iter<T: IntoIterator<Item = &'static str>>(words: T) -> Self {
        let known: FxHashSet<_> = words.into_iter().collect();
        let longest = known.iter().map(|word| word.len()).max();
        Self {
            longest: longest.unwrap_or_default(),
            known,
        }
    }
}

impl Abbreviations {
    /// Whether a word is one of them, in capitals or not. Most words are longer than any.
    fn holds(&self, word: &str) -> bool {
        word.len() <= self.longest && self.known.contains(word.to_lowercase().as_str())
    }
}

/// The sentences of a text in Markdown. One ends at a full stop, a question mark or an exclamation mark before a blank,
/// at an empty line, and where an item of a list begins; not at an abbreviation, nor before a word in lower case.
pub(super) fn sentences(text: &str, abbreviations: &Abbreviations) -> Vec<Sentence> {
    let mut found = Vec::new();
    let (mut start, mut words) = (0, 0);
    for Chunk { range, line_ends } in chunks(text) {
        let parted = found_end(text, &range, line_ends, abbreviations);
        if parted == Parted::Before && words > 0 {
            found.push(sentence(text, start..range.start, words));
            (start, words) = (range.start, 0);
        }
        words += usize::from(is_word(text, &range));
        if parted == Parted::After && words > 0 {
            found.push(sentence(text, start..range.end, words));
            (start, words) = (range.end, 0);
        }
    }
    if words > 0 {
        found.push(sentence(text, start..text.len(), words));
    }
    found
}

/// Whether the words of a text are those of one sentence, told by what stands between them, and how many there are. Most texts
/// of a concept are one sentence.
#[derive(Debug, Default)]
pub(super) struct Alone {
    /// Those that a blank parts from the ones before: others belong to the same word.
    words: usize,
    may_be_parted: bool,
}

impl Alone {
    /// Sees what stands before a word.
    pub(super) fn see_word(&mut self, gap: &[u8]) {
        // Nothing else stands between most words.
        let has_blank = gap == b" " || self.see_signs(gap);
        self.words += usize::from(has_blank || self.words == 0);
    }

    /// Sees what stands behind the last word.
    pub(super) fn see_rest(&mut self, rest: &[u8]) {
        self.see_signs(rest);
    }

    /// Sees signs between words, and says whether a blank is one of them. Where one that may end a sentence stands beside a
    /// blank, or a line ends, the text has to be looked at as a whole.
    fn see_signs(&mut self, signs: &[u8]) -> bool {
        let (mut has_blank, mut may_end) = (false, false);
        for byte in signs {
            has_blank |= matches!(byte, b' ' | b'\t' | b'\r' | b'\n');
            // `…` begins with the last, as many other signs do.
            may_end |= matches!(byte, b'.' | b'?' | b'!' | b'\n' | 0xe2);
        }
        self.may_be_parted |= has_blank && may_end;
        has_blank
    }

    /// How many words its one sentence has; none where it may have several.
    pub(super) fn words(&self) -> Option<usize> {
        (!self.may_be_parted).then_some(self.words)
    }
}

/// The sentence of a text that has one, with so many words; none for a text without words.
pub(super) fn of_one(text: &str, words: usize) -> Option<Sentence> {
    (words > 0).then(|| sentence(text, 0..text.len(), words))
}

/// Whether a chunk holds a letter, a digit or a placeholder.
fn is_word(text: &str, chunk: &Range<usize>) -> bool {
    let is_part = |sign: char| sign.is_alphanumeric() || sign == '~';
    is_plain(text.as_bytes()[chunk.start]) || text[chunk.clone()].contains(is_part)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Parted {
    Not,
    Before,
    After,
}

/// Whether a sentence ends before or after a chunk, before which so many lines end.
fn found_end(
    text: &str,
    chunk: &Range<usize>,
    line_ends: usize,
    abbreviations: &Abbreviations,
) -> Parted {
    if line_ends > 1 || line_ends == 1 && is_mark(&text[chunk.clone()]) {
        return Parted::Before;
    }
    // Most words end with a letter or a comma.
    let last = text.as_bytes()[chunk.end - 1];
    if is_plain(last) || last == b',' {
        return Parted::Not;
    }
    let word = &text[chunk.clone()];
    let word = word.trim_end_matches(['"', '\'', '”', '“', '’', '‘', '»', ')', ']', '*', '_']);
    let goes_on = || {
        let next = text[chunk.end..].trim_start().trim_start_matches([
            '"', '“', '”', '„', '‘', '‚', '«', '»', '(', '[', '*', '_', '\u{a0}', ' ',
        ]);
        next.starts_with(char::is_lowercase)
    };
    let ends = match word.chars().next_back() {
        Some('.' | '…') => !goes_on() && !is_abbreviation(word, abbreviations),
        Some('?' | '!') => !goes_on(),
        _ => false,
    };
    if ends { Parted::After } else { Parted::Not }
}

/// Whether a word is the mark of a list's item.
fn is_mark(word: &str) -> bool {
    let number = word.strip_suffix(['.', ')']);
    let digits =
        |number: &str| !number.is_empty() && number.bytes().all(|digit| digit.is_ascii_digit());
    matches!(word, "-" | "*" | "+") || number.is_some_and(digits)
}

/// Whether the full stop at the end of a word belongs to the word: "p.ex.", "art.", "J."
fn is_abbreviation(word: &str, abbreviations: &Abbreviations) -> bool {
    let bare = word.trim_start_matches(|sign: char| !sign.is_alphanumeric());
    let bare = bare.trim_end_matches('.');
    if bare.is_empty() {
        return false;
    }
    let mut letters = bare.chars();
    let initial = letters.next().is_some_and(char::is_uppercase) && letters.next().is_none();
    initial || abbreviations.holds(bare)
}

/// A sentence without the blanks around it.
fn sentence(text: &str, range: Range<usize>, words: usize) -> Sentence {
    let behind = text[range.clone()].trim_start();
    let start = range.end - behind.len();
    let end = start + behind.trim_end().len();
    Sentence {
        range: start..end,
        words,
    }
}

/// What stands between blanks, one byte or more.
struct Chunk {
    range: Range<usize>,
    /// How many lines end before it.
    line_ends: usize,
}

/// What stands between blanks. A no-break space does not part: "5 %" and "« mot »" hold together.
fn chunks(text: &str) -> impl Iterator<Item = Chunk> {
    let bytes = text.as_bytes();
    let is_blank = |byte: &u8| *byte <= b' ' && matches!(byte, b' ' | b'\t' | b'\n' | b'\r');
    let mut at = 0;
    std::iter::from_fn(move || {
        let mut line_ends = 0;
        while let Some(byte) = bytes.get(at).filter(|byte| is_blank(byte)) {
            line_ends += usize::from(*byte == b'\n');
            at += 1;
        }
        let start = at;
        while bytes.get(at).is_some_and(|byte| !is_blank(byte)) {
            at += 1;
        }
        (start < at).then_some(Chunk {
            range: start..at,
            line_ends,
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn parts(text: &str, expected: &[(&str, usize)]) {
        let known = ["p.ex", "bv", "art", "enz"].into_iter().collect();
        let found = sentences(text, &known);
        let found: Vec<_> = found
            .iter()
            .map(|sentence| (&text[sentence.range.clone()], sentence.words))
            .collect();
        assert_eq!(found, expected);
        let table = crate::locale::wording::tables::of("en");
        if let Some(words) = crate::locale::wording::phrases::read(table, text)
            .alone
            .words()
        {
            let one = of_one(text, words).map(|one| (&text[one.range], one.words));
            assert_eq!(one.into_iter().collect::<Vec<_>>(), expected);
        }
    }

    #[test]
    fn sentences_end_at_their_signs() {
        parts(
            "We come. You wait!  Why?",
            &[("We come.", 2), ("You wait!", 2), ("Why?", 1)],
        );
        parts("No sign at the end", &[("No sign at the end", 5)]);
        parts(
            "Il dit : « Oui ! » et part. Bien.",
            &[("Il dit : « Oui ! » et part.", 5), ("Bien.", 1)],
        );
        parts("", &[]);
        parts(" … ", &[]);
    }

    #[test]
    fn abbreviations_numbers_and_addresses_end_none() {
        parts(
            "Een toestel, bv. Een gsm, art. 5 en 1.500 euro.",
            &[("Een toestel, bv. Een gsm, art. 5 en 1.500 euro.", 10)],
        );
        parts(
            "Écrivez p.ex. à J. Dupont.",
            &[("Écrivez p.ex. à J. Dupont.", 5)],
        );
        parts(
            "Zie site.example.be voor meer.",
            &[("Zie site.example.be voor meer.", 4)],
        );
    }

    #[test]
    fn placeholders_are_words() {
        parts(
            "We answer within ~~~~~. ~~~ more.",
            &[("We answer within ~~~~~.", 4), ("~~~ more.", 2)],
        );
    }

    #[test]
    fn paragraphs_and_items_are_apart() {
        parts(
            "Bring\n\n- a card\n- a form\n\nThen wait",
            &[
                ("Bring", 1),
                ("- a card", 2),
                ("- a form", 2),
                ("Then wait", 2),
            ],
        );
        parts(
            "Do\n1. this\n2. that",
            &[("Do", 1), ("1. this", 2), ("2. that", 2)],
        );
        parts("one line\nand the next", &[("one line\nand the next", 5)]);
    }
}
