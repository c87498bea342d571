//! A condition on one fact, as it stands in a cell: "at least € 250".

use super::options::{Named, named};
use crate::model::condition::{Comparison, Condition, Operand, Term, Test};
use crate::model::decision::FactKind;
use crate::model::{Fact, Id, Quantity};
use crate::source::Located;
use crate::view::voice::Voice;

/// A condition in words, without the fact's name.
#[must_use]
pub fn condition(voice: &Voice<'_>, fact: Option<&Fact>, condition: &Condition) -> String {
    let (named, others) = named(fact, condition);
    let said = Said { voice, fact };
    let mut alternatives = said.options(&named, others.is_empty());
    alternatives.extend(others.into_iter().map(|terms| said.all(terms)));
    voice.tongue.or(&alternatives)
}

/// Which words compare: counts, dates and clock times have their own.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Words {
    Plain,
    Count,
    Date,
    Time,
}

struct Said<'v, 'a> {
    voice: &'v Voice<'a>,
    fact: Option<&'v Fact>,
}

impl Said<'_, '_> {
    /// The options of a choice or scale: quotation marks show where each of several ends.
    fn options(&self, named: &Named<'_>, alone: bool) -> Vec<String> {
        let tongue = self.voice.tongue;
        let label = |id: &Id| self.voice.option(self.fact, id);
        let quoted = |id: &Id| tongue.say("amount-fact", &[("label", &label(id))]);
        match named {
            Named::These(ids) => match ids[..] {
                [one] if alone => vec![label(one)],
                _ => ids.iter().copied().map(quoted).collect(),
            },
            Named::AllBut(one) => vec![tongue.say("condition-but", &[("option", &quoted(one))])],
            Named::All => vec![tongue.word("condition-any")],
        }
    }

    /// Terms that all hold; two bounds become one stretch.
    fn all(&self, terms: &[Term]) -> String {
        match terms {
            [] => self.voice.tongue.word("condition-any"),
            [low, high] if !low.negated && !high.negated => self
                .stretch(&low.test, &high.test)
                .or_else(|| self.stretch(&high.test, &low.test))
                .unwrap_or_else(|| self.joined(terms)),
            _ => self.joined(terms),
        }
    }

    fn joined(&self, terms: &[Term]) -> String {
        let terms: Vec<String> = terms.iter().map(|term| self.term(term)).collect();
        self.voice.tongue.and(&terms)
    }

    /// "at least 2 and less than 4" where two tests are a lower and an upper bound.
    fn stretch(&self, low: &Test, high: &Test) -> Option<String> {
        let (Test::Compare(above, from), Test::Compare(below, to)) = (low, high) else {
            return None;
        };
        let plain = |words| matches!(words, Words::Plain | Words::Count);
        let id = match (self.words(&from.value), above, below) {
            (words, Comparison::AtLeast, Comparison::AtMost) if plain(words) => "condition-from-to",
            (words, Comparison::AtLeast, Comparison::Less) if plain(words) => {
                "condition-from-below"
            }
            (words, Comparison::More, Comparison::AtMost) if plain(words) => "condition-above-to",
            (words, Comparison::More, Comparison::Less) if plain(words) => "condition-above-below",
            (Words::Date, Comparison::AtLeast, Comparison::AtMost) => "condition-date-between",
            _ => return None,
        };
        Some(self.between(id, from, to))
    }

    fn between(&self, id: &str, from: &Located<Operand>, to: &Located<Operand>) -> String {
        let (from, to) = (self.operand(from), self.operand(to));
        self.voice.tongue.say(id, &[("from", &from), ("to", &to)])
    }

    fn term(&self, term: &Term) -> String {
        let tongue = self.voice.tongue;
        if term.negated {
            return match &term.test {
                Test::Yes => tongue.word("condition-no"),
                Test::No => tongue.word("condition-yes"),
                test => tongue.say("condition-not", &[("condition", &self.test(test))]),
            };
        }
        self.test(&term.test)
    }

    fn test(&self, test: &Test) -> String {
        let tongue = self.voice.tongue;
        match test {
            Test::Compare(comparison, operand) => {
                let id = compared(self.words(&operand.value), *comparison);
                tongue.say(id, &[("value", &self.operand(operand))])
            }
            Test::Between(from, to) => {
                let id = match self.words(&from.value) {
                    Words::Plain | Words::Count => "condition-from-to",
                    Words::Date => "condition-date-between",
                    Words::Time => "condition-time-between",
                };
                self.between(id, from, to)
            }
            Test::Option(id) => self.voice.option(self.fact, id),
            Test::Yes => tongue.word("condition-yes"),
            Test::No => tongue.word("condition-no"),
            Test::Known => tongue.word("condition-known"),
            Test::Unknown => tongue.word("condition-unknown"),
            Test::Absent => tongue.word("condition-absent"),
        }
    }

    fn operand(&self, operand: &Located<Operand>) -> String {
        self.voice.operand(&operand.value, self.fact)
    }

    fn words(&self, operand: &Operand) -> Words {
        match (operand, self.fact.map(|fact| &fact.kind)) {
            (Operand::Quantity(Quantity::Date(_)), _) | (_, Some(FactKind::Date)) => Words::Date,
            (Operand::Quantity(Quantity::Time(_)), _) | (_, Some(FactKind::Time)) => Words::Time,
            (Operand::Quantity(_) | Operand::Figure(_), Some(FactKind::WholeNumber)) => {
                Words::Count
            }
            _ => Words::Plain,
        }
    }
}

fn compared(words: Words, comparison: Comparison) -> &'static str {
    match (words, comparison) {
        (Words::Count, Comparison::AtLeast) => "condition-count-at-least",
        (Words::Count, Comparison::Exactly) => "condition-count-exactly",
        (Words::Plain, Comparison::AtLeast) => "condition-at-least",
        (Words::Plain | Words::Count, Comparison::More) => "condition-more-than",
        (Words::Plain | Words::Count, Comparison::AtMost) => "condition-at-most",
        (Words::Plain | Words::Count, Comparison::Less) => "condition-less-than",
        (Words::Plain, Comparison::Exactly) => "condition-exactly",
        (Words::Date, Comparison::AtLeast) => "condition-date-from",
        (Words::Date, Comparison::More) => "condition-date-after",
        (Words::Date, Comparison::AtMost) => "condition-date-by",
        (Words::Date, Comparison::Less) => "condition-date-before",
        (Words::Date, Comparison::Exactly) => "condition-date-on",
        (Words::Time, Comparison::AtLeast) => "condition-time-from",
        (Words::Time, Comparison::More) => "condition-time-after",
        (Words::Time, Comparison::AtMost) => "condition-time-by",
        (Words::Time, Comparison::Less) => "condition-time-before",
        (Words::Time, Comparison::Exactly) => "condition-time-on",
    }
}
