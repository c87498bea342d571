//! Every form of the grammar, computed.

use std::sync::Arc;

use jiff::civil::date;
use proptest::prelude::*;

use super::*;
use crate::model::amount::Valued;
use crate::model::condition::{Clause, FactCondition, When};
use crate::model::decision::{
    Bounds, Derived, Fact, FactKind, FactUnit, FactValue, KnownBy, Rounding,
};
use crate::model::figure::DatedValue;
use crate::model::language::{self, Expected, Vocabulary, Written};
use crate::model::quantity::TimeUnit;
use crate::model::workspace::Calendar;
use crate::model::{Amount, Figure, Id, Map, Named};
use crate::source::{Located, SourceId, Span};

fn nowhere(_: std::ops::Range<usize>) -> Span {
    Span::new(SourceId(0), 0, 0)
}

fn names() -> Vocabulary {
    let ids = |words: &[&str]| words.iter().map(|word| Id::new(word)).collect();
    Vocabulary {
        units: std::iter::once(Arc::from("m3")).collect(),
        figures: ids(&["rate", "factor", "ceiling", "indexed"]),
        facts: ids(&[
            "price",
            "other-price",
            "late",
            "volume",
            "ordered",
            "delivered",
            "hour",
            "urgency",
            "paid",
            "net",
            "size",
        ]),
    }
}

fn quantity(text: &str) -> crate::model::Quantity {
    language::quantity(text, &names(), Expected::Anything).expect(text)
}

fn formula(text: &str) -> Amount {
    language::amount(Written::new(text, &nowhere), &names()).expect(text)
}

fn named<T>(id: &str, value: T) -> (Id, Named<T>) {
    let place = nowhere(0..0);
    let named = Named {
        id: Id::new(id),
        key: place,
        span: place,
        path: String::new(),
        value,
    };
    (Id::new(id), named)
}

fn fact(kind: FactKind) -> Fact {
    Fact {
        kind,
        label: None,
        ask: None,
        help: None,
        unit: None,
        bounds: Bounds::default(),
        step: None,
        only_when: None,
        is: None,
        known_by: KnownBy::Client,
        known_after: Vec::new(),
        may_be_unknown: false,
        cost: None,
        shares: Vec::new(),
    }
}

fn condition(kind: &FactKind, text: &str) -> crate::model::Condition {
    language::condition(Written::new(text, &nowhere), kind, &names()).expect(text)
}

fn when(facts: &Map<Fact>, conditions: &[(&str, &str)]) -> When {
    let clause = conditions.iter().map(|(id, text)| {
        let condition = condition(&facts[*id].kind, text);
        let key = nowhere(0..0);
        (Id::new(id), FactCondition { key, condition })
    });
    When {
        alternatives: vec![Clause {
            conditions: clause.collect(),
        }],
        span: None,
    }
}

fn urgency() -> FactKind {
    let options = ["low", "normal", "high"].map(|id| named(id, None));
    FactKind::Scale(options.into_iter().collect())
}

fn facts() -> Map<Fact> {
    let mut late = fact(FactKind::Duration);
    late.unit = Some(FactUnit::Time(TimeUnit::Days));
    let mut facts: Map<Fact> = [
        ("price", fact(FactKind::Money)),
        ("other-price", fact(FactKind::Money)),
        ("late", late),
        ("volume", fact(FactKind::Number)),
        ("ordered", fact(FactKind::Date)),
        ("delivered", fact(FactKind::Date)),
        ("hour", fact(FactKind::Time)),
        ("urgency", fact(urgency())),
        ("paid", fact(FactKind::YesNo)),
    ]
    .into_iter()
    .map(|(id, fact)| named(id, fact))
    .collect();
    let mut net = fact(FactKind::Money);
    let always = Valued::Always(formula("price minus 50 EUR"));
    net.is = Some(Derived::Amount(Located::new(always, nowhere(0..0))));
    net.only_when = Some(when(&facts, &[("paid", "yes")]));
    let mut size = fact(FactKind::Choice(
        ["small", "large"]
            .map(|id| named(id, None))
            .into_iter()
            .collect(),
    ));
    let option = |text| (nowhere(0..0), when(&facts, &[("volume", text)]));
    size.is = Some(Derived::Options(
        [
            (Id::new("small"), option("less than 5 m3")),
            (Id::new("large"), option("at least 5 m3")),
        ]
        .into_iter()
        .collect(),
    ));
    facts.extend([named("net", net), named("size", size)]);
    facts
}

fn figures() -> Map<Figure> {
    let value = |from: Option<jiff::civil::Date>, text| DatedValue {
        from: from.map(|from| Located::new(from, nowhere(0..0))),
        until: None,
        is: Located::new(quantity(text), nowhere(0..0)),
    };
    let figure = |values| Figure {
        values,
        source: None,
        shared: false,
    };
    [
        ("rate", figure(vec![value(None, "25 %")])),
        ("factor", figure(vec![value(None, "3")])),
        ("ceiling", figure(vec![value(None, "40 EUR")])),
        (
            "indexed",
            figure(vec![
                value(Some(date(2025, 1, 1)), "9.50 EUR"),
                value(Some(date(2026, 1, 1)), "9.76 EUR"),
            ]),
        ),
    ]
    .into_iter()
    .map(|(id, figure)| named(id, figure))
    .collect()
}

/// Asks something of a case in which facts have these values; `unknown` is one of them.
fn with<T>(
    given: &[(&str, &str)],
    on: jiff::civil::Date,
    ask: impl FnOnce(&Situation<'_>) -> T,
) -> T {
    let (facts, figures, shared) = (facts(), figures(), Map::new());
    let calendar = Calendar::default();
    let mut case = Situation::new(&facts, [&figures, &shared], &calendar, on);
    for (id, text) in given {
        let value = match (&facts[*id].kind, *text) {
            (_, "unknown") => FactValue::Unknown,
            (FactKind::YesNo, word) => FactValue::YesNo(word == "yes"),
            (FactKind::Choice(_) | FactKind::Scale(_), word) => FactValue::Option(Id::new(word)),
            (_, text) => FactValue::Quantity(quantity(text)),
        };
        case = case.with(Id::new(id), value);
    }
    ask(&case)
}

const TODAY: jiff::civil::Date = date(2026, 6, 1);

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

fn truth(id: &str, text: &str, given: &[(&str, &str)]) -> Truth {
    let facts = facts();
    let condition = condition(&facts[id].kind, text);
    with(given, TODAY, |case| holds(&condition, &Id::new(id), case))
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
            "9999999999999999999999999999 EUR per (9999999999999999999999999999 EUR per price)",
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

#[test]
fn comparisons_include_what_they_say() {
    let given = [
        ("price", "250 EUR"),
        ("other-price", "300 EUR"),
        ("late", "48 hours"),
        ("delivered", "2026-06-01"),
    ];
    for (id, text, expected) in [
        ("price", "at least 250 EUR", Truth::Yes),
        ("price", "more than 250 EUR", Truth::No),
        ("price", "at most 250 EUR", Truth::Yes),
        ("price", "less than 250 EUR", Truth::No),
        ("price", "exactly 250.00 EUR", Truth::Yes),
        ("price", "not exactly 250 EUR", Truth::No),
        ("price", "from 250 EUR to 251 EUR", Truth::Yes),
        ("price", "from 251 EUR to 250 EUR", Truth::No),
        ("price", "more than ceiling", Truth::Yes),
        ("price", "less than other-price", Truth::Yes),
        (
            "price",
            "less than 100 EUR or more than 200 EUR",
            Truth::Yes,
        ),
        (
            "price",
            "more than 100 EUR and less than 200 EUR",
            Truth::No,
        ),
        ("late", "exactly 2 days", Truth::Yes),
        ("delivered", "on 2026-06-01", Truth::Yes),
        ("delivered", "before 2026-06-01", Truth::No),
        ("delivered", "on or after 2026-06-01", Truth::Yes),
    ] {
        assert_eq!(truth(id, text, &given), expected, "{id}: {text}");
    }
}

#[test]
fn clock_times_run_past_midnight() {
    for (hour, night) in [
        ("22:00", true),
        ("23:30", true),
        ("03:00", true),
        ("06:00", true),
        ("06:01", false),
        ("21:59", false),
    ] {
        assert_eq!(
            truth("hour", "from 22:00 to 06:00", &[("hour", hour)]),
            night.into(),
            "{hour}"
        );
        assert_eq!(
            truth("hour", "not from 22:00 to 06:00", &[("hour", hour)]),
            (!night).into(),
            "{hour}"
        );
    }
    assert_eq!(
        truth("hour", "from 09:00 to 17:00", &[("hour", "18:00")]),
        Truth::No
    );
}

#[test]
fn scales_compare_by_their_order() {
    let given = [("urgency", "normal")];
    for (text, expected) in [
        ("normal", Truth::Yes),
        ("not low", Truth::Yes),
        ("at least normal", Truth::Yes),
        ("more than normal", Truth::No),
        ("from low to normal", Truth::Yes),
        ("less than high", Truth::Yes),
    ] {
        assert_eq!(truth("urgency", text, &given), expected, "{text}");
    }
}

#[test]
fn absent_and_unknown_are_in_no_condition_but_their_own() {
    let unknown = [("late", "unknown")];
    let absent = [("paid", "no")];
    let missing = [];
    for (text, of_unknown, of_absent, of_missing) in [
        ("any", Truth::Yes, Truth::Yes, Truth::Yes),
        ("known", Truth::No, Truth::No, Truth::Open),
        ("unknown", Truth::Yes, Truth::No, Truth::Open),
        ("absent", Truth::No, Truth::Yes, Truth::Open),
        ("not known", Truth::No, Truth::No, Truth::Open),
        ("not absent", Truth::No, Truth::No, Truth::Open),
        ("absent or unknown", Truth::Yes, Truth::Yes, Truth::Open),
    ] {
        assert_eq!(truth("late", text, &unknown), of_unknown, "{text}");
        assert_eq!(truth("net", text, &absent), of_absent, "{text}");
        assert_eq!(truth("late", text, &missing), of_missing, "{text}");
    }
    assert_eq!(truth("late", "not exactly 2 days", &unknown), Truth::No);
    assert_eq!(
        truth("late", "not unknown", &[("late", "2 days")]),
        Truth::Yes
    );
    assert_eq!(
        truth("late", "not absent", &[("late", "2 days")]),
        Truth::Yes
    );
    // What is compared with does not exist: neither the comparison nor its contrary holds.
    let without_net = [("paid", "no"), ("price", "80 EUR")];
    assert_eq!(truth("price", "more than net", &without_net), Truth::No);
    assert_eq!(truth("price", "not more than net", &without_net), Truth::No);
    assert_eq!(
        truth("price", "more than other-price", &[("price", "80 EUR")]),
        Truth::Open
    );
}

#[test]
fn derived_facts_follow_from_others() {
    let paid = [("paid", "yes"), ("price", "80 EUR")];
    assert_eq!(truth("net", "exactly 30 EUR", &paid), Truth::Yes);
    assert_eq!(
        truth("net", "exactly 30 EUR", &[("price", "80 EUR")]),
        Truth::Open
    );
    assert_eq!(truth("size", "large", &[("volume", "5 m3")]), Truth::Yes);
    assert_eq!(truth("size", "large", &[("volume", "4.9 m3")]), Truth::No);
    assert_eq!(truth("size", "large", &[]), Truth::Open);
}

#[test]
fn a_fact_that_follows_from_itself_is_absent() {
    let mut facts = facts();
    let circle = Valued::Always(formula("net plus 1 EUR"));
    facts["net"].value.only_when = None;
    facts["net"].value.is = Some(Derived::Amount(Located::new(circle, nowhere(0..0))));
    let (figures, calendar) = (figures(), Calendar::default());
    let case = Situation::new(&facts, [&figures, &figures], &calendar, TODAY);
    assert_eq!(case.state(&Id::new("net")), State::Absent);
}

proptest! {
    #[test]
    fn a_condition_and_its_contrary_never_both_hold(price in 0u32..600, bound in 0u32..600) {
        let given = [("price", format!("{price} EUR"))];
        let given: Vec<(&str, &str)> = given.iter().map(|(id, text)| (*id, text.as_str())).collect();
        for words in ["at least", "more than", "at most", "less than", "exactly"] {
            let yes = truth("price", &format!("{words} {bound} EUR"), &given);
            let no = truth("price", &format!("not {words} {bound} EUR"), &given);
            prop_assert!(yes != no && yes != Truth::Open && no != Truth::Open);
        }
    }
}
