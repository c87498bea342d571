//! Numbers that name something: years, articles, laws, postcodes, house numbers.

use rust_decimal::Decimal;

use super::cursor::{any_phrase, blank, word_before};
use super::lexicon::Lexicon;

/// Whether a bare number in digits names something and measures nothing.
pub(super) fn names(
    lexicon: &Lexicon,
    text: &str,
    start: usize,
    end: usize,
    number: Decimal,
) -> bool {
    is_year(&text[start..end], number)
        || is_postcode(text, start, end)
        || follows_reference(lexicon, text, start)
        || is_house_number(lexicon, text, start, end)
        || touches_slash(text, start, end)
}

/// Whether a date is the date of a law: a word such as "law" stands up to four words before it.
pub(super) fn is_date_of_law(lexicon: &Lexicon, text: &str, start: usize) -> bool {
    words_before(text, start, 4).any(|word| lexicon.law.contains(&word))
}

fn is_year(written: &str, number: Decimal) -> bool {
    written.len() == 4 && number >= Decimal::from(1900) && number < Decimal::from(2100)
}

/// Four digits before a name: `1000 Bruxelles`, `B-1000 Brussel`.
fn is_postcode(text: &str, start: usize, end: usize) -> bool {
    let rest = &text[end..];
    let name = rest[blank(rest)..]
        .chars()
        .next()
        .is_some_and(char::is_uppercase);
    end - start == 4 && blank(rest) > 0 && name
}

fn follows_reference(lexicon: &Lexicon, text: &str, start: usize) -> bool {
    let sign = text[..start].trim_end().ends_with(['§', '#']);
    sign || word_before(text, start).is_some_and(|(word, _)| lexicon.references.contains(&word))
}

fn is_house_number(lexicon: &Lexicon, text: &str, start: usize, end: usize) -> bool {
    if end - start > 4 {
        return false;
    }
    let rest = text[end..].trim_start_matches([',', ' ', '\u{a0}']);
    let before_street = any_phrase(rest, &lexicon.streets).is_some();
    let ends_as_street = |word: &String| {
        lexicon
            .street_endings
            .iter()
            .any(|ending| word.ends_with(ending.as_str()))
    };
    let capital = |word_start: usize| {
        text[word_start..]
            .chars()
            .next()
            .is_some_and(char::is_uppercase)
    };
    let after_street =
        word_before(text, start).is_some_and(|(word, at)| ends_as_street(&word) && capital(at));
    before_street || after_street || follows_street_name(lexicon, text, start)
}

/// `rue de la Loi 16`: a street word up to five words back, and a name between.
fn follows_street_name(lexicon: &Lexicon, text: &str, start: usize) -> bool {
    let Some((_, last)) = word_before(text, start) else {
        return false;
    };
    let capital = text[last..].chars().next().is_some_and(char::is_uppercase);
    capital && words_before(text, start, 6).any(|word| lexicon.streets.contains(&word))
}

fn touches_slash(text: &str, start: usize, end: usize) -> bool {
    text[..start].ends_with('/') || text[end..].starts_with('/')
}

/// The words before a place within its sentence, the nearest first.
fn words_before(text: &str, at: usize, most: usize) -> impl Iterator<Item = String> {
    let sentence = text[..at]
        .rfind(['!', '?', ';', ':', '\n'])
        .map_or(0, |end| end + 1);
    let mut at = at;
    std::iter::from_fn(move || {
        let (word, start) = word_before(text, at).filter(|(_, start)| *start >= sentence)?;
        at = start;
        // An elided article before the word, as in "de l'arrêté".
        Some(word.rsplit('\'').next().unwrap_or_default().to_owned())
    })
    .take(most)
}
