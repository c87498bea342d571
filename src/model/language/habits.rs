//! Words and symbols people use instead of those of the format, in conditions and amounts.

use super::cursor::Cursor;
use super::lexer::Kind;
use crate::locale::habits::{Habit, Habits};

/// A symbol, what the format says, and whether it surely means the same.
type Symbol = (&'static str, &'static str, bool);

const COMPARING: &[Symbol] = &[
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

const ARITHMETIC: &[Symbol] = &[
    ("+", "plus", true),
    ("-", "minus", true),
    ("−", "minus", true),
    ("–", "minus", true),
    ("/", "divided by", true),
    ("÷", "divided by", true),
    ("*", "per", false),
    ("×", "per", false),
];

/// Words of programmers for those of conditions.
const PROGRAMMED: &[Symbol] = &[
    ("true", "yes", true),
    ("false", "no", true),
    ("null", "absent", false),
];

fn symbols(symbols: &'static [Symbol]) -> impl Iterator<Item = Symbol> {
    symbols.iter().copied()
}

fn words(habits: &'static [Habit<String>]) -> impl Iterator<Item = Symbol> {
    habits
        .iter()
        .map(|habit| (habit.phrase.as_str(), habit.means.as_str(), habit.safe))
}

/// A habit found where the cursor stood; the cursor is past it, and the mistake noted.
pub(super) struct Meant {
    pub words: &'static str,
}

/// Steps over a comparing word or symbol by habit. A phrase is taken only when something follows it to compare with.
pub(super) fn comparing(cursor: &mut Cursor<'_>) -> Option<Meant> {
    if cursor.kind() == Some(Kind::Symbol) {
        return take(cursor, symbols(COMPARING), "language-symbol");
    }
    let habits = words(&Habits::of_all().comparing);
    take(cursor, habits, "condition-invalid-words")
}

/// Steps over another word of conditions by habit.
pub(super) fn plain(cursor: &mut Cursor<'_>) -> Option<Meant> {
    let habits = words(&Habits::of_all().plain).chain(symbols(PROGRAMMED));
    take(cursor, habits, "condition-invalid-words")
}

/// What a phrase after a bare quantity means.
pub(super) fn trailing(cursor: &mut Cursor<'_>) -> Option<&'static str> {
    let mut habits = Habits::of_all().trailing.iter();
    let habit = habits.find(|habit| cursor.is_at(&habit.phrase))?;
    cursor.at += cursor.length_of(&habit.phrase)?;
    Some(&habit.means)
}

/// Steps over a symbol or word of arithmetic by habit.
pub(super) fn arithmetic(cursor: &mut Cursor<'_>) -> Option<Meant> {
    let habits = symbols(ARITHMETIC).chain(words(&Habits::of_all().arithmetic));
    take(cursor, habits, "language-symbol")
}

fn take(
    cursor: &mut Cursor<'_>,
    mut habits: impl Iterator<Item = Symbol>,
    message: &'static str,
) -> Option<Meant> {
    let (phrase, words, safe) = habits.find(|(phrase, ..)| cursor.is_at(phrase))?;
    let start = cursor.at;
    cursor.at += cursor.length_of(phrase)?;
    let range = cursor.since(start);
    let spaced = spaced(cursor, &range, words);
    let written = &cursor.text[range.clone()];
    let mistake = cursor
        .mistake(range.clone(), message)
        .written(written)
        .help(crate::diagnostic::Message::new("language-write").with("text", words))
        .instead(range, spaced, safe);
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
