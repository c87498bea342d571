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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::tests::{here, names};
    use super::*;

    fn read(text: &str) -> Result<Amount, Vec<Mistake>> {
        amount(Written::new(text, &here), &names())
    }

    #[test]
    fn every_form_of_the_grammar_reads_and_writes_back() {
        for text in [
            "250 EUR",
            "minimum",
            "insured-for",
            "25 % of insured-for",
            "rate of insured-for",
            "5 EUR per days-late",
            "5 EUR per started 0.5 m3 of volume",
            "5 EUR per full 6 hours of days-late",
            "insured-for divided by 12",
            "volume beyond 5 m3",
            "days from ordered to delivered",
            "working days from ordered to delivered",
            "months from ordered to delivered plus 1 month",
            "25 % of insured-for plus 5 EUR minus minimum",
            "25 % of (insured-for minus minimum, at least 0 EUR)",
            "(0.50 EUR per volume) divided by 2",
            "5 EUR per (days from ordered to delivered)",
            "5 EUR per days-late, at least minimum, at most 100 EUR, nothing up to 2 EUR, less 5 EUR",
            "5 EUR minus (insured-for minus 3 EUR)",
        ] {
            let read = read(text).unwrap_or_else(|mistakes| panic!("{text}: {mistakes:#?}"));
            assert_eq!(read.to_string(), text);
        }
    }

    #[test]
    fn plus_and_minus_bind_less_than_the_other_words() {
        let Expression::Sum(terms) = read("2 EUR plus 25 % of insured-for minus minimum")
            .expect("an amount")
            .expression
        else {
            panic!("not a sum")
        };
        let signs: Vec<Sign> = terms.iter().map(|(sign, _)| *sign).collect();
        assert_eq!(signs, [Sign::Plus, Sign::Plus, Sign::Minus]);
        assert!(matches!(terms[1].1.expression, Expression::Share { .. }));
    }

    #[test]
    fn two_binding_words_in_a_row_need_brackets() {
        for text in [
            "25 % of insured-for divided by 2",
            "5 EUR per volume beyond 3 m3",
            "5 EUR per days from ordered to delivered",
        ] {
            let mistakes = read(text).expect_err(text);
            assert_eq!(
                mistakes[0].message.id, "amount-invalid-needs-brackets",
                "{text}"
            );
        }
        let mistakes = read("25 % of insured-for divided by 2").expect_err("no brackets");
        assert_eq!(mistakes[0].range, 20..30);
        let replacement = &mistakes[0].replacements[0];
        assert_eq!(
            (replacement.text.as_str(), replacement.safe),
            ("(25 % of insured-for)", false)
        );
    }

    #[test]
    fn what_is_no_amount_says_where() {
        for (text, message, range) in [
            ("", "amount-invalid-part", 0..0),
            ("5 EUR plus", "amount-invalid-part", 10..10),
            ("5 EUR + 3 EUR", "language-symbol", 6..7),
            ("5 EUR at most 3 EUR", "amount-invalid-comma", 6..13),
            ("5 EUR, roughly", "amount-invalid-limit", 7..14),
            ("(5 EUR", "amount-invalid-opening-bracket", 0..1),
            ("5 EUR)", "amount-invalid-closing-bracket", 5..6),
            ("insured-for of volume", "amount-invalid-rate", 12..14),
            (
                "insured-for divided by volume",
                "amount-invalid-fixed",
                23..29,
            ),
            (
                "insured-for divided by 2 EUR",
                "amount-invalid-divisor",
                23..28,
            ),
            ("5 EUR per started 2 hours", "amount-invalid-step", 25..25),
            ("days from ordered", "amount-invalid-dates", 17..17),
            (
                "days from minimum to delivered",
                "amount-invalid-dates",
                10..17,
            ),
            ("insured-fro", "reference-unknown-in-amount", 0..11),
            ("1.500 EUR", "quantity-invalid-thousands", 0..9),
            ("5 EUR nonsense", "amount-invalid-rest", 6..14),
        ] {
            let mistakes = read(text).expect_err(text);
            assert_eq!(
                (mistakes[0].message.id, mistakes[0].range.clone()),
                (message, range),
                "{text}"
            );
        }
    }

    #[test]
    fn brackets_too_deep_are_refused() {
        let deep = format!("{}1 EUR{}", "(".repeat(10_000), ")".repeat(10_000));
        assert_eq!(
            read(&deep).expect_err("deep")[0].message.id,
            "amount-invalid-depth"
        );
    }

    fn any_amount() -> impl Strategy<Value = String> {
        let part = prop_oneof![
            (0u32..5000).prop_map(|n| format!("{n} EUR")),
            Just("minimum".to_owned()),
            Just("volume".to_owned()),
            Just("(days from ordered to delivered)".to_owned()),
        ];
        part.prop_recursive(4, 24, 3, |inner| {
            prop_oneof![
                inner.clone().prop_map(|x| format!("(25 % of {x})")),
                (inner.clone(), inner.clone())
                    .prop_map(|(a, x)| format!("({a} per started 2 hours of {x})")),
                inner.clone().prop_map(|x| format!("({x} beyond minimum)")),
                (inner.clone(), inner.clone())
                    .prop_map(|(a, b)| format!("({a} minus {b} plus 1 EUR)")),
                inner.prop_map(|x| format!("({x}, at most minimum, less 3 EUR)")),
            ]
        })
    }

    proptest! {
        #[test]
        fn what_is_written_reads_as_the_same(text in any_amount()) {
            let first = read(&text).expect("an amount");
            prop_assert_eq!(read(&first.to_string()), Ok(first));
        }

        #[test]
        fn any_string_is_read_or_refused_with_places_inside_it(
            text in "((plus|minus|of|per|started|2|EUR|%|volume|minimum|beyond|divided|by|days|from|to|,|at|most|less|\\(|\\)|\\+|é) ?){0,9}|.{0,20}"
        ) {
            for mistake in read(&text).err().into_iter().flatten() {
                prop_assert!(text.get(mistake.range).is_some());
            }
        }
    }
}
