//! What goes together and what does not.

use super::*;
use crate::model::amount::Expression;
use crate::model::condition::Operand;
use crate::model::quantity::Kind;

fn ask<T>(question: impl FnOnce(&Schema<'_>) -> T) -> T {
    let (mut facts, figures, shared) = (facts(), figures(), Map::default());
    let euro =
        FactUnit::Currency(crate::model::quantity::Currency::from_code("EUR").expect("a currency"));
    for id in ["price", "other-price", "net"] {
        facts[id].value.unit = Some(euro.clone());
    }
    facts["volume"].value.unit = Some(FactUnit::Free(Arc::from("m3")));
    facts["other-price"].value.bounds.at_most = Some(Located::new(
        Valued::Always(formula("100 EUR")),
        nowhere(0..0),
    ));
    question(&Schema {
        facts: &facts,
        figures: [&figures, &shared],
    })
}

fn kind(text: &str) -> Result<Option<Kind>, &'static str> {
    ask(|schema| schema.kind(&formula(text)).map_err(|misfit| misfit.check))
}

fn misfits(id: &str, text: &str) -> Vec<String> {
    ask(|schema| {
        let condition = condition(&schema.facts[id].kind, text);
        let found = schema.misfits(&Id::new(id), &condition);
        found
            .iter()
            .map(|misfit| misfit.message.id.to_string())
            .collect()
    })
}

#[test]
fn formulas_measure_what_their_parts_do() {
    let euro = quantity("1 EUR").kind();
    for (text, expected) in [
        ("25 % of price plus 5 EUR", Ok(Some(euro.clone()))),
        ("5 EUR per late", Ok(Some(euro.clone()))),
        ("5 EUR per started 6 hours of late", Ok(Some(euro))),
        (
            "days from ordered to delivered",
            Ok(Some(quantity("1 hour").kind())),
        ),
        ("ordered plus 14 days", Ok(Some(Kind::Date))),
        ("late beyond 2 working days", Err("incomparable-units")),
        ("price plus 3 days", Err("incomparable-units")),
        ("price, at most 3", Err("incomparable-units")),
        ("price divided by ceiling", Err("incomparable-units")),
        ("10 % of ordered", Err("incomparable-units")),
        ("days from price to ordered", Err("incomparable-units")),
        ("paid plus 1 EUR", Err("type-mismatch")),
        ("5 EUR per urgency", Err("type-mismatch")),
    ] {
        assert_eq!(kind(text), expected, "{text}");
    }
}

#[test]
fn conditions_that_fit_are_left_alone() {
    for (id, text) in [
        ("price", "at least 250.50 EUR and less than other-price"),
        ("price", "more than ceiling"),
        ("late", "from 2 hours to 3 weeks"),
        ("late", "any"),
        ("volume", "less than 0.5 m3"),
        ("ordered", "before delivered"),
        ("hour", "from 22:00 to 06:00"),
        ("urgency", "at least normal"),
        ("size", "exactly large or small"),
        ("paid", "not yes"),
        ("net", "absent or less than 0 EUR"),
        ("other-price", "at most 100 EUR"),
    ] {
        assert_eq!(misfits(id, text), Vec::<String>::new(), "{id}: {text}");
    }
}

#[test]
fn conditions_that_do_not_fit_say_why() {
    for (id, text, message) in [
        ("price", "at least 3 days", "type-mismatch"),
        ("price", "yes", "type-mismatch"),
        ("paid", "at least 3", "type-mismatch"),
        ("size", "at least large", "type-mismatch"),
        ("urgency", "at least 3", "type-mismatch"),
        ("ordered", "before 17:00", "type-mismatch"),
        ("price", "at least 3 USD", "incomparable-units"),
        ("late", "at least 2 working days", "incomparable-units"),
        ("late", "at least 2 months", "incomparable-units"),
        ("volume", "at least 3", "incomparable-units"),
        ("price", "at least 0.505 EUR", "outside-domain-step"),
        ("price", "at least -5 EUR", "outside-domain-bound"),
        (
            "other-price",
            "more than 100.01 EUR",
            "outside-domain-bound",
        ),
        ("price", "from 5 EUR to 3 EUR", "outside-domain-backwards"),
        ("urgency", "from high to low", "outside-domain-backwards"),
        ("price", "unknown", "outside-domain-unknown"),
        ("price", "absent", "outside-domain-absent"),
    ] {
        assert_eq!(misfits(id, text), [message], "{id}: {text}");
    }
}

#[test]
fn values_go_in_steps_of_their_own_unit() {
    for (id, step, check) in [
        ("price", "10 EUR", None),
        ("price", "10 USD", Some("incomparable-units")),
        ("late", "2 hours", None),
        ("late", "1 month", Some("incomparable-units")),
        ("late", "10 EUR", Some("type-mismatch")),
        ("volume", "0.5", None),
        ("ordered", "1 day", None),
    ] {
        let found = ask(|schema| {
            let Expression::Operand(Operand::Quantity(step)) = formula(step).expression else {
                panic!("{step} is no quantity")
            };
            let step = Located::new(step, nowhere(0..0));
            let found = schema.steps(&Id::new(id), &step);
            found.err().map(|misfit| misfit.check)
        });
        assert_eq!(found, check, "{id}: {step}");
    }
}

#[test]
fn the_domain_is_said_in_the_words_of_conditions() {
    let domain = ask(|schema| {
        let condition = condition(&FactKind::Money, "exactly 200 EUR");
        let found = schema.misfits(&Id::new("other-price"), &condition);
        found[0].message.args.clone()
    });
    let said = crate::diagnostic::Arg::from("at least 0 EUR and at most 100 EUR");
    assert!(domain.contains(&("domain", said)), "{domain:?}");
}

fn suits(sort: Sort, text: &str) -> Result<(), String> {
    ask(|schema| {
        let found = schema.suits(sort, &formula(text));
        found.map_err(|misfit| misfit.message.id.to_string())
    })
}

#[test]
fn a_place_takes_what_it_asks_for() {
    for (sort, text) in [
        (Sort::Time, "3 working days"),
        (Sort::Time, "0 days"),
        (Sort::Time, "days from ordered to delivered"),
        (Sort::Term, "3 days"),
        (Sort::Term, "2026-12-01"),
        (Sort::Term, "ordered plus 14 days"),
        (Sort::Term, "17:00"),
        (Sort::Money, "0 EUR"),
        (Sort::Money, "indexed"),
        (Sort::Money, "25 % of price plus 5 EUR"),
        (Sort::Any, "3"),
        (Sort::Any, "rate"),
        (Sort::Any, "3 m3"),
    ] {
        assert_eq!(suits(sort, text), Ok(()), "{sort:?}: {text}");
    }
}

#[test]
fn a_place_takes_nothing_else_and_nothing_below_zero() {
    for (sort, text, message) in [
        (Sort::Time, "3 EUR", "type-mismatch-place"),
        (Sort::Time, "3", "type-mismatch-place"),
        (Sort::Time, "2026-12-01", "type-mismatch-place"),
        (Sort::Time, "rate", "type-mismatch-place"),
        (Sort::Time, "-3 days", "type-mismatch-below"),
        (Sort::Term, "ceiling", "type-mismatch-place"),
        (Sort::Term, "-3 days", "type-mismatch-below"),
        (Sort::Money, "3 days", "type-mismatch-place"),
        (Sort::Money, "factor", "type-mismatch-place"),
        (Sort::Money, "debt", "type-mismatch-below"),
        (Sort::Any, "-5 EUR", "type-mismatch-below"),
        // What is wrong inside comes before what is wrong with the whole.
        (
            Sort::Money,
            "price plus 3 days",
            "incomparable-units-amount",
        ),
    ] {
        assert_eq!(
            suits(sort, text),
            Err(message.to_owned()),
            "{sort:?}: {text}"
        );
    }
}

#[test]
fn the_place_is_said_with_what_it_asks_for() {
    let args = ask(|schema| {
        let found = schema.suits(Sort::Time, &formula("3 EUR"));
        found.expect_err("no time").message.args
    });
    for (name, value) in [("written", "3 EUR"), ("sort", "time")] {
        let said = crate::diagnostic::Arg::from(value);
        assert!(args.contains(&(name, said)), "{args:?}");
    }
}
