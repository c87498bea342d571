//! One term of a condition: a comparison, a range, an option or a word, possibly denied.

use std::ops::Range;

use super::Expected;
use super::Mistake;
use super::condition::Reader;
use super::habits;
use super::lexer::Kind;
use super::operand::{Messages, Names};
use crate::diagnostic::Message;
use crate::model::condition::{Comparison, Operand, Term, Test};
use crate::model::decision::FactKind;
use crate::model::{Id, Quantity};
use crate::source::Located;

/// The comparing words, longer ones before those that begin alike.
pub(super) const COMPARISONS: [(&str, Comparison); 10] = [
    ("on or before", Comparison::AtMost),
    ("on or after", Comparison::AtLeast),
    ("at least", Comparison::AtLeast),
    ("more than", Comparison::More),
    ("at most", Comparison::AtMost),
    ("less than", Comparison::Less),
    ("exactly", Comparison::Exactly),
    ("before", Comparison::Less),
    ("after", Comparison::More),
    ("on", Comparison::Exactly),
];

/// The words that make a whole term.
const TESTS: [(&str, Word); 5] = [
    ("yes", Word::Yes),
    ("no", Word::No),
    ("known", Word::Known),
    ("unknown", Word::Unknown),
    ("absent", Word::Absent),
];

#[derive(Clone, Copy)]
enum Word {
    Yes,
    No,
    Known,
    Unknown,
    Absent,
}

/// What is said of a place where a quantity, an option, a figure or a fact is missing or unknown.
const OPERANDS: Messages = Messages {
    missing: "condition-invalid-operand",
    missing_help: "condition-invalid-operand.help",
    unknown: "reference-unknown-in-condition",
    unknown_help: "reference-unknown-in-condition.help",
};

impl Reader<'_> {
    pub(super) fn term(&mut self) -> Result<Term, Mistake> {
        let start = self.cursor.at;
        let mut negated = self.option_here().is_none() && self.starts_with_not();
        let test = self.test(&mut negated)?;
        Ok(Term {
            negated,
            test,
            span: self.written.span(self.cursor.since(start)),
        })
    }

    /// Steps over `not`, unless a longer phrase by habit begins here.
    fn starts_with_not(&mut self) -> bool {
        let longer = ["not later than", "not earlier than"];
        !longer.iter().any(|phrase| self.cursor.is_at(phrase)) && self.cursor.eat("not")
    }

    fn test(&mut self, negated: &mut bool) -> Result<Test, Mistake> {
        if let Some(option) = self.option_here() {
            self.cursor.at += 1;
            return Ok(Test::Option(option));
        }
        if let Some(comparison) = self.cursor.eat_one_of(&COMPARISONS) {
            return Ok(Test::Compare(comparison, self.operand()?));
        }
        if self.cursor.eat("from") {
            return self.range();
        }
        if let Some(word) = self.word() {
            return Ok(word);
        }
        if self.cursor.eat("between") {
            return self.between();
        }
        if self.is_bare_name() {
            return self.bare();
        }
        if let Some(comparison) = self.misspelt() {
            return Ok(Test::Compare(comparison, self.operand()?));
        }
        if let Some(meant) = habits::comparing(&mut self.cursor) {
            return self.as_meant(meant.words, negated);
        }
        if let Some(meant) = habits::plain(&mut self.cursor) {
            return self.as_meant(meant.words, negated);
        }
        self.bare()
    }

    /// A comparison of two words with one slip in them, as in `at leest`: noted, and read for what it means.
    fn misspelt(&mut self) -> Option<Comparison> {
        let range = self.cursor.tokens.get(self.cursor.at..self.cursor.at + 2)?;
        let range = range[0].range.start..range[1].range.end;
        let written = self.cursor.text[range.clone()].to_lowercase();
        let near = |phrase: &str| strsim::damerau_levenshtein(&written, phrase) == 1;
        let (phrase, comparison) = COMPARISONS.into_iter().find(|(phrase, _)| near(phrase))?;
        self.cursor.at += 2;
        let mistake = self
            .cursor
            .mistake(range.clone(), "condition-invalid-misspelt");
        let mistake = mistake.written(&self.cursor.text[range.clone()]);
        self.cursor
            .mistakes
            .push(mistake.instead(range, phrase, true));
        Some(comparison)
    }

    /// `yes`, `no`, `known`, `unknown`, `absent`; the first two in any case.
    fn word(&mut self) -> Option<Test> {
        let longer = [
            "no more than",
            "no less than",
            "no fewer than",
            "no later than",
            "no earlier than",
        ];
        if longer.iter().any(|phrase| self.cursor.is_at(phrase)) {
            return None;
        }
        let written = self.cursor.word()?.to_lowercase();
        let word = match written.as_str() {
            "yes" | "no" => {
                self.cursor.at += 1;
                if written == "yes" {
                    Word::Yes
                } else {
                    Word::No
                }
            }
            _ => self.cursor.eat_one_of(&TESTS)?,
        };
        Some(match word {
            Word::Yes => Test::Yes,
            Word::No => Test::No,
            Word::Known => Test::Known,
            Word::Unknown => Test::Unknown,
            Word::Absent => Test::Absent,
        })
    }

    /// Goes on as if the words of the format had been written; the habit itself is noted already.
    fn as_meant(&mut self, words: &str, negated: &mut bool) -> Result<Test, Mistake> {
        let (denied, words) = match words.strip_prefix("not") {
            Some(rest) => (true, rest.trim_start()),
            None => (false, words),
        };
        *negated ^= denied;
        if words.is_empty() {
            return self.test(negated);
        }
        if let Some((_, comparison)) = COMPARISONS.iter().find(|(phrase, _)| *phrase == words) {
            return Ok(Test::Compare(*comparison, self.operand()?));
        }
        match words {
            "yes" => Ok(Test::Yes),
            "no" => Ok(Test::No),
            "absent" => Ok(Test::Absent),
            _ => Err(self.expected_term()),
        }
    }

    /// `from X to Y`, after `from`.
    fn range(&mut self) -> Result<Test, Mistake> {
        let from_at = self.cursor.at - 1;
        let from = self.operand()?;
        if self.cursor.eat("to") {
            return Ok(Test::Between(from, self.operand()?));
        }
        for habit in [
            "up to and including",
            "up to",
            "until",
            "till",
            "tot en met",
            "tot",
            "through",
            "à",
        ] {
            let Some(length) = self.cursor.length_of(habit) else {
                continue;
            };
            let start = self.cursor.at;
            self.cursor.at += length;
            let range = self.cursor.since(start);
            let sure = matches!(habit, "up to and including" | "tot en met" | "through");
            let mistake = self
                .cursor
                .mistake(range.clone(), "condition-invalid-words");
            let mistake = mistake.written(habit).instead(range, "to", sure);
            self.cursor.mistakes.push(mistake);
            return Ok(Test::Between(from, self.operand()?));
        }
        let range = self.cursor.since(from_at);
        let word = self.cursor.tokens[from_at].range.clone();
        let instead = if matches!(from.value, Operand::Quantity(Quantity::Date(_))) {
            "on or after"
        } else {
            "at least"
        };
        Err(self
            .cursor
            .mistake(range, "condition-invalid-from")
            .help(Message::new("condition-invalid-from.help").with("text", instead))
            .instead(word, instead, false))
    }

    /// `between X and Y`: whether the ends belong to it is not said, so the format has no such word.
    fn between(&mut self) -> Result<Test, Mistake> {
        let start = self.cursor.at - 1;
        let from = self.operand()?;
        if !self.cursor.eat("and") {
            return Err(self
                .cursor
                .mistake(self.cursor.since(start), "condition-invalid-between")
                .help(Message::new("condition-invalid-between.help")));
        }
        let to = self.operand()?;
        let range = self.cursor.since(start);
        let text = format!("from {} to {}", from.value, to.value);
        let mistake = self
            .cursor
            .mistake(range.clone(), "condition-invalid-between")
            .help(Message::new("condition-invalid-between.help"))
            .instead(range, text, false);
        self.cursor.mistakes.push(mistake);
        Ok(Test::Between(from, to))
    }

    /// Whether a figure or fact stands here with nothing to compare after it: `minimum` may be a name or a habit.
    fn is_bare_name(&self) -> bool {
        let name = self.cursor.word().is_some_and(|word| {
            self.names.figures.contains(word) || self.names.facts.contains(word)
        });
        let next = self.cursor.tokens.get(self.cursor.at + 1);
        name && next.is_none_or(|next| matches!(next.text, "and" | "or" | "to"))
    }

    /// A quantity, figure or fact without a comparing word; or a word nobody knows.
    fn bare(&mut self) -> Result<Test, Mistake> {
        if self.cursor.peek().is_none_or(|token| {
            matches!(
                token.kind,
                Kind::Comma | Kind::Open | Kind::Close | Kind::Symbol
            )
        }) {
            return Err(self.expected_term());
        }
        let start = self.cursor.at;
        let before = self.cursor.mistakes.len();
        let operand = self.operand()?;
        let noted = self.cursor.mistakes.len() > before;
        let range = self.cursor.since(start);
        if self.cursor.eat("to") {
            let to = self.operand()?;
            let whole = self.cursor.since(start);
            let text = format!("from {} to {}", operand.value, to.value);
            self.note_missing_word(whole, &text, true);
            return Ok(Test::Between(operand, to));
        }
        let trailing = habits::trailing(&mut self.cursor);
        let words = trailing.unwrap_or("exactly");
        let text = format!("{words} {}", operand.value);
        let whole = if trailing.is_some() {
            self.cursor.since(start)
        } else {
            range
        };
        if !noted {
            self.note_missing_word(whole, &text, true);
        }
        let comparison = COMPARISONS.iter().find(|(phrase, _)| *phrase == words);
        let comparison = comparison.map_or(Comparison::Exactly, |(_, comparison)| *comparison);
        Ok(Test::Compare(comparison, operand))
    }

    fn note_missing_word(&mut self, range: Range<usize>, text: &str, safe: bool) {
        let written = self.written.text[range.clone()].to_owned();
        let mistake = self
            .cursor
            .mistake(range.clone(), "condition-invalid-bare")
            .written(&written)
            .instead(range, text, safe);
        self.cursor.mistakes.push(mistake);
    }

    fn expected_term(&self) -> Mistake {
        let range = self.cursor.here();
        let mistake = self
            .cursor
            .mistake(range.clone(), "condition-invalid-term")
            .help(Message::new("condition-invalid-term.help"));
        mistake.written(&self.written.text[range])
    }

    /// A quantity, an option, a figure or a fact.
    fn operand(&mut self) -> Result<Located<Operand>, Mistake> {
        let options: Vec<&Id> = options(self.kind).collect();
        let names = Names {
            vocabulary: self.names,
            options: &options,
            expected: expected(self.kind),
            messages: OPERANDS,
        };
        let start = self.cursor.at;
        let operand = self.cursor.operand(&names)?;
        Ok(Located::new(
            operand,
            self.written.span(self.cursor.since(start)),
        ))
    }

    fn option_here(&self) -> Option<Id> {
        self.option(self.cursor.peek()?.text)
    }

    fn option(&self, word: &str) -> Option<Id> {
        options(self.kind).find(|option| **option == word).cloned()
    }
}

/// The options of a fact, which are words of its conditions.
fn options(kind: &FactKind) -> impl Iterator<Item = &Id> {
    let options = match kind {
        FactKind::Choice(options) | FactKind::Scale(options) => Some(options),
        _ => None,
    };
    options.into_iter().flat_map(|options| options.keys())
}

fn expected(kind: &FactKind) -> Expected {
    match kind {
        FactKind::Duration => Expected::Duration,
        FactKind::Time => Expected::Time,
        _ => Expected::Anything,
    }
}
