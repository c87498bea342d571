//! Every form of amounts, computed.

use jiff::civil::date;

use super::*;
use crate::model::decision::Rounding;

fn value(text: &str, given: &[(&str, &str)]) -> Result<String, Reason> {
    let formula = formula(text);
    with(given, TODAY, |case| {
        let value = amount(&formula, case)?;
        value
            .rounded(Rounding::HalfUp)
            .map(|quantity| quantity.to_string())
            .ok_or(Reason::TooLarge)
    })
}

#[test]
fn every_form_of_amount_comes_to_what_it_says() {
    let given = [
        ("price", "80 EUR"),
        ("late", "60 hours"),
        ("volume", "1.2 m3"),
        ("ordered", "2026-05-29"),
        ("delivered", "2026-07-28"),
    ];
    for (text, expected) in [
        ("12.50 EUR", "12.50 EUR"),
        ("price", "80 EUR"),
        ("indexed", "9.76 EUR"),
        ("10 % of price", "8 EUR"),
        ("rate of price", "20 EUR"),
        ("factor of price", "240 EUR"),
        ("price plus 5 EUR minus ceiling", "45 EUR"),
        ("4 EUR per late", "10 EUR"),
        ("4 EUR per started 1 day of late", "12 EUR"),
        ("4 EUR per full 1 day of late", "8 EUR"),
        ("5 EUR per started 0.5 m3 of volume", "15 EUR"),
        ("price divided by factor", "26.67 EUR"),
        ("price beyond ceiling", "40 EUR"),
        ("ceiling beyond 90 EUR", "0 EUR"),
        ("days from ordered to delivered", "60 days"),
        ("months from ordered to delivered", "1 month"),
        ("working days from ordered to delivered", "42 working days"),
        ("2 EUR per (days from ordered to delivered)", "120 EUR"),
        ("ordered plus 2 working days", "2026-06-02"),
        ("ordered plus 1 month", "2026-06-29"),
        ("price, at most ceiling", "40 EUR"),
        ("price, at least 100 EUR", "100 EUR"),
        ("price, nothing up to 80 EUR", "0 EUR"),
        ("price, nothing up to 79.99 EUR", "80 EUR"),
        ("price, less 30 EUR", "50 EUR"),
        ("price, less 90 EUR", "0 EUR"),
        ("price, less 30 EUR, at most ceiling, less 1 EUR", "39 EUR"),
        (
            "(price minus 70 EUR, at least 20 EUR) minus 5 EUR",
            "15 EUR",
        ),
        (
            "(price divided by 3) plus (price divided by 3) plus (price divided by 3)",
            "80 EUR",
        ),
    ] {
        assert_eq!(value(text, &given), Ok(expected.to_owned()), "{text}");
    }
}

#[test]
fn what_has_no_value_says_why() {
    let given = [
        ("price", "80 EUR"),
        ("urgency", "low"),
        ("late", "unknown"),
        ("paid", "no"),
    ];
    for (text, reason) in [
        ("volume", Reason::Missing("volume".into())),
        ("net", Reason::Absent("net".into())),
        ("late", Reason::Unknown("late".into())),
        ("urgency", Reason::NotMeasured("urgency".into())),
        ("price plus 3 days", Reason::Units),
        ("price plus 3 USD", Reason::Units),
        ("2 days plus 2 working days", Reason::Units),
        ("price divided by 0", Reason::DivisionByZero),
        ("5 EUR per started 0 EUR of price", Reason::DivisionByZero),
        (
            "999999999999999 EUR per (999999999999999 EUR per (999999999999999 EUR per price))",
            Reason::TooLarge,
        ),
    ] {
        assert_eq!(value(text, &given), Err(reason), "{text}");
    }
    let before = formula("indexed");
    let early = with(&[], date(2024, 12, 31), |case| amount(&before, case));
    assert_eq!(early, Err(Reason::NoFigure("indexed".into())));
    let then = with(&[], date(2025, 12, 31), |case| amount(&before, case));
    assert_eq!(then, Ok(Exact::from(&quantity("9.50 EUR"))));
}

#[test]
fn the_first_amount_that_applies_is_the_value() {
    let facts = facts();
    let pieces = Valued::Choose(vec![
        (
            when(&facts, &[("price", "more than 100 EUR")]),
            formula("1 EUR"),
        ),
        (
            when(&facts, &[("price", "more than 50 EUR"), ("paid", "yes")]),
            formula("2 EUR"),
        ),
        (
            when(&facts, &[("price", "more than 60 EUR")]),
            formula("3 EUR"),
        ),
    ]);
    let ask = |given: &[(&str, &str)]| {
        with(given, TODAY, |case| {
            valued(&pieces, case).map(|value| value.number.floor())
        })
    };
    assert_eq!(ask(&[("price", "101 EUR")]), Ok(1));
    assert_eq!(ask(&[("price", "80 EUR"), ("paid", "yes")]), Ok(2));
    assert_eq!(ask(&[("price", "80 EUR"), ("paid", "no")]), Ok(3));
    assert_eq!(ask(&[("price", "80 EUR")]), Err(Reason::Open));
    assert_eq!(ask(&[("price", "20 EUR")]), Err(Reason::NoneApplies));
}
