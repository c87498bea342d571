//! Parts a text into sentences, and counts their words.

use std::ops::Range;

use rustc_hash::FxHashSet;

/// A sentence of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// Its bytes in the text.
    pub range: Range<usize>,
    /// How many words it has: what stands between blanks and holds a letter, a digit or a placeholder.
    pub words: usize,
}

/// The sentences of a text in Markdown. One ends at a full stop, a question mark or an exclamation mark before a blank,
/// at an empty line, and where an item of a list begins; not at an abbreviation, nor before a word in lower case.
pub(super) fn sentences(text: &str, abbreviations: &FxHashSet<&str>) -> Vec<Sentence> {
    let mut found = Vec::new();
    let (mut start, mut words) = (0, 0);
    for chunk in chunks(text) {
        let parted = found_end(text, start, &chunk, abbreviations);
        if parted == Parted::Before && words > 0 {
            found.push(sentence(text, start..chunk.start, words));
            (start, words) = (chunk.start, 0);
        }
        let is_word = |sign: char| sign.is_alphanumeric() || sign == '~';
        words += usize::from(text[chunk.clone()].contains(is_word));
        if parted == Parted::After && words > 0 {
            found.push(sentence(text, start..chunk.end, words));
            (start, words) = (chunk.end, 0);
        }
    }
    if words > 0 {
        found.push(sentence(text, start..text.len(), words));
    }
    found
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Parted {
    Not,
    Before,
    After,
}

/// Whether a sentence ends before or after a chunk.
fn found_end(
    text: &str,
    start: usize,
    chunk: &Range<usize>,
    abbreviations: &FxHashSet<&str>,
) -> Parted {
    if begins_block(text, start, chunk) {
        return Parted::Before;
    }
    let word = text[chunk.clone()].trim_end_matches(['"', '\'', '”', '’', '»', ')', ']', '*', '_']);
    let rest = text[chunk.end..].trim_start();
    let goes_on = || {
        let next = rest.trim_start_matches([
            '"', '“', '”', '‘', '«', '»', '(', '[', '*', '_', '\u{a0}', ' ',
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

/// Whether an empty line stands before a chunk, or the mark of a list's item is it.
fn begins_block(text: &str, start: usize, chunk: &Range<usize>) -> bool {
    let before = text[start..chunk.start].trim_end_matches([' ', '\t', '\r']);
    let Some(before) = before.strip_suffix('\n') else {
        return false;
    };
    let word = &text[chunk.clone()];
    let number = word.strip_suffix(['.', ')']);
    let is_mark = matches!(word, "-" | "*" | "+")
        || number.is_some_and(|number| {
            !number.is_empty() && number.bytes().all(|digit| digit.is_ascii_digit())
        });
    is_mark || before.trim_end_matches([' ', '\t', '\r']).ends_with('\n')
}

/// Whether the full stop at the end of a word belongs to the word: "p.ex.", "art.", "J."
fn is_abbreviation(word: &str, abbreviations: &FxHashSet<&str>) -> bool {
    let bare = word.trim_start_matches(|sign: char| !sign.is_alphanumeric());
    let bare = bare.trim_end_matches('.');
    if bare.is_empty() {
        return false;
    }
    let mut letters = bare.chars();
    let initial = letters.next().is_some_and(char::is_uppercase) && letters.next().is_none();
    initial || abbreviations.contains(bare.to_lowercase().as_str())
}

/// A sentence without the blanks around it.
fn sentence(text: &str, range: Range<usize>, words: usize) -> Sentence {
    let part = &text[range.clone()];
    let start = range.start + (part.len() - part.trim_start().len());
    let end = start + part.trim().len();
    Sentence {
        range: start..end,
        words,
    }
}

/// What stands between blanks. A no-break space does not part: "5 %" and "« mot »" hold together.
fn chunks(text: &str) -> impl Iterator<Item = Range<usize>> {
    let parts = text
        .split([' ', '\t', '\n', '\r'])
        .filter(|part| !part.is_empty());
    parts.map(move |part| {
        let start = part.as_ptr() as usize - text.as_ptr() as usize;
        start..start + part.len()
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
