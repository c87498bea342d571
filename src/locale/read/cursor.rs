//! Small steps through a text: words, blanks, and phrases compared without regard to case and kind of blank.

use crate::locale::letters;

/// Lower case, straight apostrophes, plain blanks: the form in which words are compared.
pub(super) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            'a'..='z' => folded.push(letter),
            '’' => folded.push('\''),
            _ if letter.is_whitespace() => folded.push(' '),
            _ if letter.is_ascii() => folded.push(letter.to_ascii_lowercase()),
            _ => folded.extend(letter.to_lowercase()),
        }
    }
    folded
}

/// The bytes a folded phrase takes at the start of a text, when it ends there at the end of a word.
pub(super) fn phrase(text: &str, phrase: &str) -> Option<usize> {
    if letters::begins_otherwise(phrase, text) {
        return None;
    }
    let mut at = 0;
    for wanted in phrase.chars() {
        let rest = &text[at..];
        if wanted == ' ' {
            let blanks = rest.len() - rest.trim_start().len();
            if blanks == 0 {
                return None;
            }
            at += blanks;
            continue;
        }
        let letter = rest.chars().next()?;
        if !same(letter, wanted) {
            return None;
        }
        at += letter.len_utf8();
    }
    let ends_inside_word = phrase
        .chars()
        .next_back()
        .is_some_and(char::is_alphanumeric)
        && text[at..].chars().next().is_some_and(char::is_alphanumeric);
    (at > 0 && !ends_inside_word).then_some(at)
}

fn same(letter: char, folded: char) -> bool {
    letter == folded
        || (letter == '’' && folded == '\'')
        || (letter.is_uppercase() && letter.to_lowercase().eq([folded]))
}

/// The bytes the first of the phrases that fits takes at the start of a text.
pub(super) fn any_phrase(text: &str, phrases: &[String]) -> Option<usize> {
    phrases.iter().find_map(|one| phrase(text, one))
}

/// The meaning of the first phrase that fits, and the bytes it takes.
pub(super) fn meaning<'a, T>(text: &str, phrases: &'a [(String, T)]) -> Option<(&'a T, usize)> {
    phrases
        .iter()
        .find_map(|(one, meaning)| Some((meaning, phrase(text, one)?)))
}

/// The bytes of one blank, or none, at the start of a text; `None` where the text goes on after a longer gap.
pub(super) fn blank(text: &str) -> usize {
    text.chars()
        .next()
        .filter(|letter| letter.is_whitespace() && *letter != '\n')
        .map_or(0, char::len_utf8)
}

/// How many bytes of digits a text starts with.
pub(super) fn digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

/// Where the word ends that stands at a place or goes on there; hyphens belong to it.
pub(super) fn word_end(text: &str, at: usize) -> usize {
    hyphens_end(text, letters::word_end(text, at))
}

/// Where the parts of a word end that hyphens join to the one that ends at a place.
pub(super) fn hyphens_end(text: &str, mut end: usize) -> usize {
    while text.as_bytes().get(end) == Some(&b'-') {
        end = letters::word_end(text, end + 1);
    }
    end
}

/// The word that ends just before a place, blanks and one dot of an abbreviation left out, folded; and where it starts.
pub(super) fn word_before(text: &str, at: usize) -> Option<(String, usize)> {
    let head = text[..at].trim_end_matches(|letter: char| letter.is_whitespace() || letter == '.');
    let start = head
        .char_indices()
        .rev()
        .take_while(|(_, letter)| {
            letter.is_alphanumeric() || matches!(letter, '\'' | '’' | '-' | '°')
        })
        .last()
        .map(|(start, _)| start)?;
    Some((fold(&head[start..]), start))
}
