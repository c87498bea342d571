//! Numbers in digits with the marks of a language.

use rust_decimal::Decimal;

use super::cursor::digits;
use super::lexicon::Lexicon;

/// A longer row of digits measures nothing, and could not be multiplied into seconds.
const MOST_DIGITS: usize = 16;

/// The number a text starts with and the bytes it takes: `1.500,50`, `1 500,50`, `1,500.50`.
///
/// A group mark before anything but three digits is taken as the decimal mark: people who type `8.50` in Dutch mean
/// eight and a half.
pub(super) fn number(lexicon: &Lexicon, text: &str) -> Option<(Decimal, usize)> {
    let first = digits(text);
    if first == 0 {
        return None;
    }
    let mut written = text[..first].to_owned();
    let mut at = first;
    while let Some(mark) = text[at..].chars().next() {
        let after = at + mark.len_utf8();
        let run = digits(&text[after..]);
        if run == 0 {
            break;
        }
        let groups = mark == lexicon.group_mark || is_blank(mark);
        if groups && run == 3 && first <= 3 && !text.starts_with('0') {
            written.push_str(&text[after..after + run]);
            at = after + run;
            continue;
        }
        let decimals = mark == lexicon.decimal_mark || (mark == lexicon.group_mark && run <= 2);
        if decimals {
            written.push('.');
            written.push_str(&text[after..after + run]);
            at = after + run;
        }
        break;
    }
    if written.len() > MOST_DIGITS {
        return None;
    }
    let number: Decimal = written.parse().ok()?;
    Some((number.normalize(), at))
}

/// A blank that may stand between thousands.
fn is_blank(letter: char) -> bool {
    matches!(letter, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}')
}
