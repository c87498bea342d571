//! One term of an amount: a part, or two parts joined by a word that binds before `plus` and `minus`.

use super::Mistake;
use super::amount::{Read, Reader};
use super::habits;
use super::lexer::Kind;
use crate::diagnostic::Message;
use crate::model::amount::{Amount, Expression};
use crate::model::condition::Operand;
use crate::model::quantity::{Clock, Number};
use crate::model::{Id, Quantity};
use crate::source::Located;

/// What counts the time between two dates.
pub(super) const BETWEEN: [(&str, Clock); 3] = [
    ("working days from", Clock::WorkingDays),
    ("days from", Clock::Elapsed),
    ("months from", Clock::Months),
];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Binding {
    Of,
    Per,
    PerStarted,
    PerFull,
    DividedBy,
    Beyond,
}

/// The words that bind before `plus` and `minus`, longer ones first.
const BINDINGS: [(&str, Binding); 6] = [
    ("per started", Binding::PerStarted),
    ("per full", Binding::PerFull),
    ("per", Binding::Per),
    ("divided by", Binding::DividedBy),
    ("beyond", Binding::Beyond),
    ("of", Binding::Of),
];

/// Brackets deeper than this are refused, so that no string can exhaust the stack.
const DEEPEST: usize = 32;

impl Reader<'_> {
    pub(super) fn term(&mut self) -> Read<Amount> {
        let start = self.cursor.at;
        if let Some(clock) = self.cursor.eat_one_of(&BETWEEN) {
            return self.between(start, clock);
        }
        let first = self.part()?;
        let Some(binding) = self.binding() else {
            return Ok(first);
        };
        let expression = self.bound(first, binding)?;
        let amount = self.since(start, expression);
        let again = self.cursor.at;
        if self.binding().is_some() {
            return Err(self.needs_brackets(start, again));
        }
        Ok(amount)
    }

    fn binding(&mut self) -> Option<Binding> {
        if let Some(binding) = self.cursor.eat_one_of(&BINDINGS) {
            return Some(binding);
        }
        let text = self.cursor.peek()?.text;
        if !matches!(
            text,
            "/" | "÷" | "*" | "×" | "times" | "above" | "over" | "exceeding"
        ) {
            return None;
        }
        let meant = habits::arithmetic(&mut self.cursor)?.words;
        BINDINGS
            .iter()
            .find(|(word, _)| *word == meant)
            .map(|(_, binding)| *binding)
    }

    fn bound(&mut self, first: Amount, binding: Binding) -> Read<Expression> {
        let left = Box::new(first);
        Ok(match binding {
            Binding::Of => Expression::Share {
                rate: self.rate(left)?,
                of: Box::new(self.part()?),
            },
            Binding::Per => Expression::Per {
                each: left,
                of: Box::new(self.part()?),
            },
            Binding::PerStarted | Binding::PerFull => {
                let step = self.fixed()?;
                if !self.cursor.eat("of") {
                    return Err(self
                        .here("amount-invalid-step")
                        .help(Message::new("amount-invalid-step.help")));
                }
                let of = Box::new(self.part()?);
                match binding {
                    Binding::PerStarted => Expression::PerStarted {
                        each: left,
                        step,
                        of,
                    },
                    _ => Expression::PerFull {
                        each: left,
                        step,
                        of,
                    },
                }
            }
            Binding::DividedBy => Expression::DividedBy {
                amount: left,
                by: self.divisor()?,
            },
            Binding::Beyond => Expression::Beyond {
                amount: left,
                from: self.fixed()?,
            },
        })
    }

    /// What stands before `of`: a percentage or a figure.
    fn rate(&self, left: Box<Amount>) -> Read<Box<Amount>> {
        match left.expression {
            Expression::Operand(Operand::Figure(_) | Operand::Quantity(Quantity::Percent(_))) => {
                Ok(left)
            }
            _ => {
                let of = self.cursor.at - 1;
                let range = self.cursor.tokens[of].range.clone();
                Err(self
                    .cursor
                    .mistake(range, "amount-invalid-rate")
                    .help(Message::new("amount-invalid-rate.help")))
            }
        }
    }

    fn divisor(&mut self) -> Read<Located<Operand>> {
        let start = self.cursor.at;
        let divisor = self.fixed()?;
        let without_unit = matches!(
            &divisor.value,
            Operand::Figure(_) | Operand::Quantity(Quantity::Number(Number { unit: None, .. }))
        );
        if without_unit {
            return Ok(divisor);
        }
        let range = self.cursor.since(start);
        let written = self.written.text[range.clone()].to_owned();
        Err(self
            .cursor
            .mistake(range, "amount-invalid-divisor")
            .written(&written))
    }

    /// A quantity or a figure: what does not vary with the case.
    fn fixed(&mut self) -> Read<Located<Operand>> {
        let start = self.cursor.at;
        let operand = self.operand()?;
        let Operand::Fact(fact) = &operand.value else {
            return Ok(operand);
        };
        Err(self
            .cursor
            .mistake(self.cursor.since(start), "amount-invalid-fixed")
            .written(fact.as_str())
            .help(Message::new("amount-invalid-fixed.help")))
    }

    /// A quantity, a figure, a fact, or a whole amount in brackets.
    fn part(&mut self) -> Read<Amount> {
        let start = self.cursor.at;
        if self.cursor.kind() == Some(Kind::Open) {
            return self.bracket();
        }
        if BETWEEN.iter().any(|(words, _)| self.cursor.is_at(words)) {
            return Err(self
                .here("amount-invalid-needs-brackets")
                .help(Message::new("amount-invalid-needs-brackets.help")));
        }
        let operand = self.operand()?;
        Ok(self.since(start, Expression::Operand(operand.value)))
    }

    fn bracket(&mut self) -> Read<Amount> {
        let opening = self.cursor.here();
        if self.depth == DEEPEST {
            return Err(self.here("amount-invalid-depth"));
        }
        self.cursor.at += 1;
        self.depth += 1;
        let inside = self.limited();
        self.depth -= 1;
        let inside = inside?;
        if self.cursor.kind() == Some(Kind::Close) {
            self.cursor.at += 1;
            return Ok(inside);
        }
        if self.cursor.peek().is_some() {
            return Err(self
                .here("amount-invalid-rest")
                .written(self.cursor.peek().map_or("", |token| token.text)));
        }
        Err(self
            .cursor
            .mistake(opening, "amount-invalid-opening-bracket"))
    }

    fn between(&mut self, start: usize, clock: Clock) -> Read<Amount> {
        let from = self.date_fact()?;
        if !self.cursor.eat("to") {
            return Err(self
                .here("amount-invalid-dates")
                .help(Message::new("amount-invalid-dates.help")));
        }
        let to = self.date_fact()?;
        Ok(self.since(start, Expression::Between { clock, from, to }))
    }

    fn date_fact(&mut self) -> Read<Located<Id>> {
        let start = self.cursor.at;
        if self.cursor.word().is_none() {
            return Err(self
                .here("amount-invalid-dates")
                .help(Message::new("amount-invalid-dates.help")));
        }
        let operand = self.operand()?;
        match operand.value {
            Operand::Fact(fact) => Ok(Located::new(fact, operand.span)),
            _ => Err(self
                .cursor
                .mistake(self.cursor.since(start), "amount-invalid-dates")
                .help(Message::new("amount-invalid-dates.help"))),
        }
    }

    /// Two binding words in a row: what belongs together is not said, so both ways are proposed.
    fn needs_brackets(&mut self, start: usize, again: usize) -> Mistake {
        let words = self.cursor.since(again);
        let left = self.cursor.tokens[start].range.start..self.cursor.tokens[again - 1].range.end;
        let bracketed = format!("({})", &self.written.text[left.clone()]);
        self.cursor
            .mistake(words, "amount-invalid-needs-brackets")
            .help(Message::new("amount-invalid-needs-brackets.help"))
            .instead(left, bracketed, false)
    }
}
