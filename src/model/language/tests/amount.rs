//! Tests of amounts.

use proptest::prelude::*;

use super::{here, names};
use crate::model::Amount;
use crate::model::amount::{Expression, Sign};
use crate::model::language::{Mistake, Written, amount};

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
            &*mistakes[0].message.id, "amount-invalid-needs-brackets",
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
            (&*mistakes[0].message.id, mistakes[0].range.clone()),
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
            (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("({a} minus {b} plus 1 EUR)")),
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
