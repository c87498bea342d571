//! Amounts: `25 % of value plus 5 EUR per days-late, at most ceiling`.

use super::cursor::Cursor;
use super::habits;
use super::lexer::Kind;
use super::operand::{Messages, Names};
use super::{Expected, Mistake, Vocabulary, Written};
use crate::diagnostic::Message;
use crate::model::amount::{Amount, Expression, Limit, LimitKind, Sign};
use crate::model::condition::Operand;
use crate::source::Located;

/// The limits at the end of an amount.
pub(super) const LIMITS: [(&str, LimitKind); 4] = [
    ("at least", LimitKind::AtLeast),
    ("at most", LimitKind::AtMost),
    ("nothing up to", LimitKind::NothingUpTo),
    ("less", LimitKind::Less),
];

/// What is said of a place where a quantity, a figure or a fact is missing or unknown.
const PARTS: Messages = Messages {
    missing: "amount-invalid-part",
    missing_help: "amount-invalid-part.help",
    unknown: "reference-unknown-in-amount",
    unknown_help: "reference-unknown-in-amount.help",
};

const SIGNS: [(&str, Sign); 2] = [("plus", Sign::Plus), ("minus", Sign::Minus)];

/// Reads one string as an amount.
///
/// # Errors
/// All mistakes of the string, in its order: `amount-invalid`, `quantity-invalid` or `reference-unknown`.
pub fn amount(written: Written<'_>, names: &Vocabulary) -> Result<Amount, Vec<Mistake>> {
    let mut reader = Reader {
        cursor: Cursor::new(written.text, "amount-invalid"),
        written,
        names,
        depth: 0,
    };
    let read = reader.whole();
    let mut mistakes = reader.cursor.mistakes;
    match read {
        Ok(amount) if mistakes.is_empty() => Ok(amount),
        Ok(_) => Err(mistakes),
        Err(mistake) => {
            mistakes.push(mistake);
            Err(mistakes)
        }
    }
}

/// Reads the terms of one string.
pub(super) struct Reader<'a> {
    pub cursor: Cursor<'a>,
    pub written: Written<'a>,
    names: &'a Vocabulary,
    pub depth: usize,
}

pub(super) type Read<T> = Result<T, Mistake>;

impl Reader<'_> {
    fn whole(&mut self) -> Read<Amount> {
        let amount = self.limited()?;
        match self.cursor.kind() {
            None => Ok(amount),
            Some(Kind::Close) => Err(self.here("amount-invalid-closing-bracket")),
            Some(_) => {
                let range = self.cursor.here();
                let rest = range.start..self.written.text.trim_end().len();
                Err(self
                    .cursor
                    .mistake(rest.clone(), "amount-invalid-rest")
                    .written(&self.written.text[rest])
                    .help(Message::new("amount-invalid-rest.help")))
            }
        }
    }

    /// A sum with the limits at its end.
    pub(super) fn limited(&mut self) -> Read<Amount> {
        let start = self.cursor.at;
        let sum = self.sum()?;
        let mut limits = Vec::new();
        while let Some(kind) = self.limit_kind()? {
            let value = self.operand()?;
            limits.push(Limit { kind, value });
        }
        if limits.is_empty() {
            return Ok(sum);
        }
        let expression = Expression::Limited {
            amount: Box::new(sum),
            limits,
        };
        Ok(self.since(start, expression))
    }

    /// Steps over a comma and the words of a limit. Without the comma the limit is understood, and the comma missed.
    fn limit_kind(&mut self) -> Read<Option<LimitKind>> {
        let comma = self.cursor.kind() == Some(Kind::Comma);
        let at = self.cursor.here().start;
        let before = self.cursor.at;
        self.cursor.at += usize::from(comma);
        let kind = self.cursor.eat_one_of(&LIMITS);
        if kind.is_none() && comma {
            return Err(self
                .here("amount-invalid-limit")
                .help(Message::new("amount-invalid-limit.help")));
        }
        if kind.is_some() && !comma && before > 0 {
            let end = self.cursor.tokens[before - 1].range.end;
            let mistake = self
                .cursor
                .mistake(at..self.cursor.since(before).end, "amount-invalid-comma")
                .instead(end..end, ",", true);
            self.cursor.mistakes.push(mistake);
        }
        Ok(kind)
    }

    fn sum(&mut self) -> Read<Amount> {
        let start = self.cursor.at;
        let mut terms = vec![(Sign::Plus, self.term()?)];
        while let Some(sign) = self.sign() {
            terms.push((sign, self.term()?));
        }
        match terms.pop() {
            Some((_, only)) if terms.is_empty() => Ok(only),
            last => {
                terms.extend(last);
                Ok(self.since(start, Expression::Sum(terms)))
            }
        }
    }

    fn sign(&mut self) -> Option<Sign> {
        if let Some(sign) = self.cursor.eat_one_of(&SIGNS) {
            return Some(sign);
        }
        let text = self.cursor.peek()?.text;
        if !matches!(text, "+" | "-" | "−" | "–" | "and") {
            return None;
        }
        let meant = habits::arithmetic(&mut self.cursor)?.words;
        SIGNS
            .iter()
            .find(|(word, _)| *word == meant)
            .map(|(_, sign)| *sign)
    }

    /// A quantity, a figure or a fact.
    pub(super) fn operand(&mut self) -> Read<Located<Operand>> {
        let names = Names {
            vocabulary: self.names,
            options: &[],
            expected: Expected::Duration,
            messages: PARTS,
        };
        let start = self.cursor.at;
        let operand = self.cursor.operand(&names)?;
        Ok(Located::new(
            operand,
            self.written.span(self.cursor.since(start)),
        ))
    }

    pub(super) fn here(&self, message: &'static str) -> Mistake {
        self.cursor.mistake(self.cursor.here(), message)
    }

    pub(super) fn since(&self, start: usize, expression: Expression) -> Amount {
        Amount {
            expression,
            span: self.written.span(self.cursor.since(start)),
        }
    }
}
