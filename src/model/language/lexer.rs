//! Strings → words, numbers, brackets, commas and symbols. What a number is made of is decided later: the lexer only
//! keeps together what is typed together (`17:00`, `25%`, `01/12/2026`, `€250`).

use std::ops::Range;

use smallvec::SmallVec;

/// A piece of a string.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token<'a> {
    pub kind: Kind,
    pub text: &'a str,
    pub range: Range<usize>,
}

/// What a piece looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Starts with a digit, or with a sign, point or currency sign before one.
    Number,
    /// `(`.
    Open,
    /// `)`.
    Close,
    /// `,` outside a number.
    Comma,
    /// `>=`, `+` and their like, which the format writes in words.
    Symbol,
    /// Everything else.
    Word,
}

/// Currency signs that people type instead of a code.
pub(super) const CURRENCY_SIGNS: [char; 4] = ['€', '$', '£', '¥'];

/// The pieces of a string; most have a few.
pub(super) type Tokens<'a> = SmallVec<[Token<'a>; 4]>;

/// Cuts a string into pieces; blanks of every kind are dropped.
pub(super) fn tokens(text: &str) -> Tokens<'_> {
    let mut found = Tokens::new();
    let mut at = 0;
    while let Some(first) = text[at..].chars().next() {
        if first.is_whitespace() {
            at += first.len_utf8();
            continue;
        }
        let (kind, length) = piece(&text[at..], first);
        let range = at..at + length.max(first.len_utf8());
        at = range.end;
        found.push(Token {
            kind,
            text: &text[range.clone()],
            range,
        });
    }
    found
}

fn piece(rest: &str, first: char) -> (Kind, usize) {
    match first {
        '(' => (Kind::Open, 1),
        ')' => (Kind::Close, 1),
        // Most pieces are words: no number begins with a letter.
        'a'..='z' | 'A'..='Z' => (Kind::Word, word_length(rest)),
        '0'..='9' => (Kind::Number, number_length(rest)),
        _ if starts_number(rest) => (Kind::Number, number_length(rest)),
        ',' => (Kind::Comma, 1),
        _ if is_comparing(first) => (Kind::Symbol, length_while(rest, is_comparing)),
        '+' | '*' | '×' | '÷' => (Kind::Symbol, first.len_utf8()),
        '-' | '−' | '–' | '/' | '·' if alone(rest, first) => (Kind::Symbol, first.len_utf8()),
        _ => (Kind::Word, word_length(rest)),
    }
}

fn alone(rest: &str, first: char) -> bool {
    rest[first.len_utf8()..]
        .chars()
        .next()
        .is_none_or(|next| next.is_whitespace() || next == '(')
}

/// Whether a number starts here: a digit, perhaps after one currency sign, one sign and one point.
fn starts_number(rest: &str) -> bool {
    let rest = rest.trim_start_matches(CURRENCY_SIGNS);
    let rest = rest.strip_prefix(['-', '−', '+']).unwrap_or(rest);
    let rest = rest.strip_prefix(['.', ',']).unwrap_or(rest);
    rest.starts_with(|c: char| c.is_ascii_digit())
}

/// A number runs to the next blank, bracket or comparing symbol; a comma belongs to it only between digits.
fn number_length(rest: &str) -> usize {
    let digits = length_of_bytes(rest, |byte| byte.is_ascii_digit());
    let mut before_digits = digits == 0;
    for (at, c) in rest[digits..].char_indices() {
        let at = digits + at;
        let next_is_digit = rest[at + c.len_utf8()..].starts_with(|c: char| c.is_ascii_digit());
        let inside = match c {
            ',' => next_is_digit,
            '+' => before_digits,
            _ => !ends_word(c),
        };
        if !inside {
            return at;
        }
        before_digits &= !c.is_ascii_digit();
    }
    rest.len()
}

fn is_comparing(c: char) -> bool {
    matches!(c, '<' | '>' | '=' | '!' | '≤' | '≥' | '≠' | '&' | '|')
}

fn ends_word(c: char) -> bool {
    !c.is_ascii_alphanumeric()
        && (c.is_whitespace() || matches!(c, '(' | ')' | ',') || is_comparing(c))
}

fn word_length(rest: &str) -> usize {
    // Most words are letters of ASCII to their end.
    let plain = length_of_bytes(rest, |byte| byte.is_ascii_alphanumeric());
    plain + length_while(&rest[plain..], |c| !ends_word(c))
}

/// How many bytes of ASCII pass that a text begins with.
fn length_of_bytes(text: &str, passes: impl Fn(u8) -> bool) -> usize {
    text.bytes().take_while(|byte| passes(*byte)).count()
}

fn length_while(text: &str, inside: impl Fn(char) -> bool) -> usize {
    text.find(|c| !inside(c)).unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn texts(text: &str) -> Vec<&str> {
        tokens(text).into_iter().map(|token| token.text).collect()
    }

    #[test]
    fn what_is_typed_together_stays_together() {
        assert_eq!(
            texts("12,5 %, at most (x)"),
            ["12,5", "%", ",", "at", "most", "(", "x", ")"]
        );
        assert_eq!(texts(">=250 EUR"), [">=", "250", "EUR"]);
        assert_eq!(
            texts("01/12/2026 17:00 €250 -5 a-b - 3"),
            ["01/12/2026", "17:00", "€250", "-5", "a-b", "-", "3"]
        );
    }

    proptest! {
        #[test]
        fn pieces_cover_all_but_blanks_in_order(text in ".{0,40}") {
            let mut end = 0;
            for token in tokens(&text) {
                prop_assert!(token.range.start >= end && !token.text.is_empty());
                prop_assert!(text[end..token.range.start].chars().all(char::is_whitespace));
                end = token.range.end;
            }
            prop_assert!(text[end..].chars().all(char::is_whitespace));
        }
    }
}
