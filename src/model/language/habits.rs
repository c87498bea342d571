//! Words and symbols people use instead of those of the format, in conditions and amounts.

use super::cursor::Cursor;
use super::lexer::Kind;

/// What people write, what the format says, and whether it surely means the same.
type Habit = (&'static str, &'static str, bool);

/// Comparing words, longer phrases before shorter ones that begin alike.
const COMPARING: &[Habit] = &[
    ("greater than or equal to", "at least", true),
    ("more than or equal to", "at least", true),
    ("no less than", "at least", true),
    ("no fewer than", "at least", true),
    ("no earlier than", "on or after", true),
    ("not earlier than", "on or after", true),
    ("less than or equal to", "at most", true),
    ("up to and including", "at most", true),
    ("no more than", "at most", true),
    ("no later than", "on or before", true),
    ("not later than", "on or before", true),
    ("starting from", "at least", false),
    ("greater than", "more than", true),
    ("higher than", "more than", true),
    ("larger than", "more than", true),
    ("longer than", "more than", true),
    ("older than", "more than", true),
    ("later than", "after", true),
    ("earlier than", "before", true),
    ("lower than", "less than", true),
    ("smaller than", "less than", true),
    ("fewer than", "less than", true),
    ("shorter than", "less than", true),
    ("younger than", "less than", true),
    ("equal to", "exactly", true),
    ("up to", "at most", true),
    ("a minimum of", "at least", true),
    ("minimum of", "at least", true),
    ("minimum", "at least", true),
    ("min.", "at least", true),
    ("min", "at least", true),
    ("a maximum of", "at most", true),
    ("maximum of", "at most", true),
    ("maximum", "at most", true),
    ("max.", "at most", true),
    ("max", "at most", true),
    ("over", "more than", true),
    ("above", "more than", true),
    ("exceeding", "more than", true),
    ("exceeds", "more than", true),
    ("beyond", "more than", true),
    ("under", "less than", true),
    ("below", "less than", true),
    ("equals", "exactly", true),
    ("since", "on or after", false),
    ("until", "on or before", false),
    ("till", "on or before", false),
    ("ten minste", "at least", true),
    ("minstens", "at least", true),
    ("minimaal", "at least", true),
    ("vanaf", "at least", true),
    ("ten hoogste", "at most", true),
    ("hoogstens", "at most", true),
    ("maximaal", "at most", true),
    ("meer dan", "more than", true),
    ("hoger dan", "more than", true),
    ("minder dan", "less than", true),
    ("lager dan", "less than", true),
    ("au moins", "at least", true),
    ("à partir de", "at least", true),
    ("au plus", "at most", true),
    ("plus de", "more than", true),
    ("moins de", "less than", true),
];

const SYMBOLS: &[Habit] = &[
    (">=", "at least", true),
    ("=>", "at least", true),
    ("≥", "at least", true),
    ("<=", "at most", true),
    ("=<", "at most", true),
    ("≤", "at most", true),
    (">", "more than", true),
    ("<", "less than", true),
    ("==", "exactly", true),
    ("=", "exactly", true),
    ("!=", "not exactly", true),
    ("<>", "not exactly", true),
    ("≠", "not exactly", true),
    ("&&", "and", true),
    ("&", "and", true),
    ("||", "or", true),
    ("|", "or", true),
    ("!", "not", true),
];

/// Other words of conditions.
const PLAIN: &[Habit] = &[
    ("isn't", "not", true),
    ("is not", "not", true),
    ("niet", "not", true),
    ("ja", "yes", true),
    ("oui", "yes", true),
    ("true", "yes", true),
    ("nee", "no", true),
    ("non", "no", true),
    ("false", "no", true),
    ("anything", "any", true),
    ("everything", "any", true),
    ("none", "absent", false),
    ("null", "absent", false),
    ("missing", "absent", false),
];

/// What follows a bare quantity instead of a comparing word before it.
const TRAILING: &[Habit] = &[
    ("or more", "at least", true),
    ("and more", "at least", true),
    ("or higher", "at least", true),
    ("or longer", "at least", true),
    ("and above", "at least", true),
    ("or above", "at least", true),
    ("or older", "at least", true),
    ("or less", "at most", true),
    ("or fewer", "at most", true),
    ("or lower", "at most", true),
    ("or under", "at most", true),
    ("or below", "at most", true),
    ("or shorter", "at most", true),
    ("or younger", "at most", true),
    ("or later", "on or after", true),
    ("or earlier", "on or before", true),
    ("of meer", "at least", true),
    ("ou plus", "at least", true),
    ("of minder", "at most", true),
    ("ou moins", "at most", true),
];

/// Symbols of arithmetic and the words of the format for them.
const ARITHMETIC: &[Habit] = &[
    ("+", "plus", true),
    ("-", "minus", true),
    ("−", "minus", true),
    ("–", "minus", true),
    ("/", "divided by", true),
    ("÷", "divided by", true),
    ("and", "plus", false),
    ("less", "minus", false),
    ("times", "per", false),
    ("*", "per", false),
    ("×", "per", false),
    ("above", "beyond", true),
    ("over", "beyond", false),
    ("exceeding", "beyond", true),
];

/// A habit found where the cursor stood; the cursor is past it, and the mistake noted.
pub(super) struct Meant {
    pub words: &'static str,
}

/// Steps over a comparing word or symbol by habit. A phrase is taken only when something follows it to compare with.
pub(super) fn comparing(cursor: &mut Cursor<'_>) -> Option<Meant> {
    if cursor.kind() == Some(Kind::Symbol) {
        return take(cursor, SYMBOLS, "language-symbol");
    }
    take(cursor, COMPARING, "condition-invalid-words")
}

/// Steps over another word of conditions by habit.
pub(super) fn plain(cursor: &mut Cursor<'_>) -> Option<Meant> {
    take(cursor, PLAIN, "condition-invalid-words")
}

/// What a phrase after a bare quantity means.
pub(super) fn trailing(cursor: &mut Cursor<'_>) -> Option<&'static str> {
    let (phrase, words, _) = TRAILING.iter().find(|(phrase, ..)| cursor.is_at(phrase))?;
    cursor.at += cursor.length_of(phrase)?;
    Some(words)
}

/// Steps over a symbol or word of arithmetic by habit.
pub(super) fn arithmetic(cursor: &mut Cursor<'_>) -> Option<Meant> {
    take(cursor, ARITHMETIC, "language-symbol")
}

fn take(cursor: &mut Cursor<'_>, habits: &[Habit], message: &'static str) -> Option<Meant> {
    let (phrase, words, safe) = habits.iter().find(|(phrase, ..)| cursor.is_at(phrase))?;
    let start = cursor.at;
    cursor.at += cursor.length_of(phrase)?;
    let range = cursor.since(start);
    let spaced = spaced(cursor, &range, words);
    let written = &cursor.text[range.clone()];
    let mistake = cursor
        .mistake(range.clone(), message)
        .written(written)
        .help(crate::diagnostic::Message::new("language-write").with("text", *words))
        .instead(range, spaced, *safe);
    cursor.mistakes.push(mistake);
    Some(Meant { words })
}

/// The words with a blank on each side where a symbol stood against its neighbours: `>=250`.
fn spaced(cursor: &Cursor<'_>, range: &std::ops::Range<usize>, words: &str) -> String {
    let against = |c: Option<char>| c.is_some_and(|c| !c.is_whitespace() && c != '(' && c != ')');
    let before = if against(cursor.text[..range.start].chars().next_back()) {
        " "
    } else {
        ""
    };
    let after = if against(cursor.text[range.end..].chars().next()) {
        " "
    } else {
        ""
    };
    format!("{before}{words}{after}")
}
