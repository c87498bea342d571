//! Digits → exact decimals, in the format's way (`1500.50`) and in the ways people are used to.

use rust_decimal::Decimal;
use smallvec::SmallVec;

/// How a number was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Digits {
    /// In the format's way.
    Plain(Decimal),
    /// With thousands set apart, in a way that can mean nothing else: `1 500`, `1.500.000`, `1.500,25`.
    Grouped(Decimal),
    /// With a decimal comma, in a way that can mean nothing else: `12,5`.
    Comma(Decimal),
    /// One to three digits, a point or comma, and three digits: `1.500`.
    Either {
        /// One thousand five hundred.
        thousands: Decimal,
        /// One and a half.
        decimal: Decimal,
        /// Whether a comma stands in it.
        comma: bool,
    },
    /// With something of the format left out or added: `.5`, `+5`, `5.`.
    Sloppy(Decimal),
}

/// Reads a number; `None` where it is none.
pub(super) fn digits(text: &str) -> Option<Digits> {
    let (negative, body) = match text.strip_prefix(['-', '−']) {
        Some(body) => (true, body),
        None => (false, text),
    };
    let signed = |number: Decimal| if negative { -number } else { number };
    let plus = body.strip_prefix('+');
    let read = unsigned(plus.unwrap_or(body))?;
    let sloppy = plus.is_some() || text.starts_with('−');
    Some(match read {
        Digits::Plain(number) if sloppy => Digits::Sloppy(signed(number)),
        Digits::Plain(number) => Digits::Plain(signed(number)),
        Digits::Grouped(number) => Digits::Grouped(signed(number)),
        Digits::Comma(number) => Digits::Comma(signed(number)),
        Digits::Sloppy(number) => Digits::Sloppy(signed(number)),
        Digits::Either {
            thousands,
            decimal,
            comma,
        } => Digits::Either {
            thousands: signed(thousands),
            decimal: signed(decimal),
            comma,
        },
    })
}

fn unsigned(text: &str) -> Option<Digits> {
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return exact(text, "").map(Digits::Plain);
    }
    let parts: SmallVec<[&str; 4]> = text.split(is_separator).collect();
    let separators: SmallVec<[char; 4]> = text.chars().filter(|c| is_separator(*c)).collect();
    let all_digits = |part: &&str| part.bytes().all(|byte| byte.is_ascii_digit());
    if !parts.iter().all(all_digits) || parts.iter().all(|part| part.is_empty()) {
        return None;
    }
    match (separators.as_slice(), parts.as_slice()) {
        ([], [whole]) => exact(whole, "").map(Digits::Plain),
        ([separator], [whole, rest]) => one_separator(*separator, whole, rest),
        (_, [whole, groups @ .., rest]) => several(&separators, whole, groups, rest),
        _ => None,
    }
}

fn one_separator(separator: char, whole: &str, rest: &str) -> Option<Digits> {
    let grouping = rest.len() == 3 && (1..=3).contains(&whole.len()) && !whole.starts_with('0');
    match separator {
        '.' | ',' if grouping => Some(Digits::Either {
            thousands: exact(&format!("{whole}{rest}"), "")?,
            decimal: exact(whole, rest)?,
            comma: separator == ',',
        }),
        '.' if whole.is_empty() || rest.is_empty() => exact(whole, rest).map(Digits::Sloppy),
        '.' => exact(whole, rest).map(Digits::Plain),
        ',' => exact(whole, rest).map(Digits::Comma),
        _ if grouping => exact(&format!("{whole}{rest}"), "").map(Digits::Grouped),
        _ => None,
    }
}

/// All separators but perhaps the last set thousands apart; the last is the decimal mark when it differs.
fn several(separators: &[char], whole: &str, groups: &[&str], rest: &str) -> Option<Digits> {
    let (last, grouping) = separators.split_last()?;
    let same = grouping.iter().all(|separator| *separator == grouping[0]);
    let triples = groups.iter().all(|group| group.len() == 3);
    if !same || !triples || !(1..=3).contains(&whole.len()) {
        return None;
    }
    let head = format!("{whole}{}", groups.concat());
    if *last == grouping[0] {
        (rest.len() == 3).then_some(())?;
        return exact(&format!("{head}{rest}"), "").map(Digits::Grouped);
    }
    exact(&head, rest).map(Digits::Grouped)
}

fn is_separator(c: char) -> bool {
    matches!(c, '.' | ',' | '\'' | '’' | '_' | ' ')
}

/// Digits before the decimal mark, and in all: enough for any service, and few enough that a number of weeks still
/// fits when it is counted in seconds.
const LONGEST: (usize, usize) = (15, 22);

/// Whether a text has more digits than any number may have before its decimal mark.
pub(super) fn is_too_long(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit);
    digits.count() > LONGEST.0
}

fn exact(whole: &str, decimals: &str) -> Option<Decimal> {
    if whole.len() > LONGEST.0 || whole.len() + decimals.len() > LONGEST.1 {
        return None;
    }
    let whole = if whole.is_empty() { "0" } else { whole };
    if decimals.is_empty() {
        return Decimal::from_str_exact(whole).ok();
    }
    Decimal::from_str_exact(&format!("{whole}.{decimals}")).ok()
}

/// Whether the format's reader would take this number for one with thousands: `1.125`.
pub(super) fn looks_grouped(number: Decimal) -> bool {
    matches!(digits(&number.to_string()), Some(Digits::Either { .. }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Decimal {
        Decimal::from_str_exact(text).expect("a number of the test")
    }

    #[test]
    fn plain_numbers_keep_their_decimals() {
        assert_eq!(digits("8.50"), Some(Digits::Plain(number("8.50"))));
        assert_eq!(digits("-5"), Some(Digits::Plain(number("-5"))));
        assert_eq!(digits("0.125"), Some(Digits::Plain(number("0.125"))));
        assert_eq!(digits("1500.125"), Some(Digits::Plain(number("1500.125"))));
    }

    #[test]
    fn habits_are_told_apart() {
        assert_eq!(digits("12,5"), Some(Digits::Comma(number("12.5"))));
        for grouped in ["1.500.000", "1 500 000", "1'500'000", "1.500.000,00"] {
            let read = digits(grouped);
            assert!(
                matches!(&read, Some(Digits::Grouped(n)) if *n == number("1500000")),
                "{grouped}: {read:?}"
            );
        }
        assert_eq!(digits("1.500,25"), Some(Digits::Grouped(number("1500.25"))));
        assert_eq!(digits(".5"), Some(Digits::Sloppy(number("0.5"))));
        assert!(looks_grouped(number("1.500")));
        assert!(!looks_grouped(number("1.50")));
    }

    #[test]
    fn what_is_no_number_is_none() {
        for wrong in ["", ".", "1.50.000", "1..5", "x", "1.5.00", "1,5,5"] {
            assert_eq!(digits(wrong), None, "{wrong}");
        }
        assert_eq!(digits(&"9".repeat(40)), None);
    }
}
