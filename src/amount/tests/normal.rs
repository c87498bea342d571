//! Which amounts are equal in every case.

use proptest::prelude::*;

use super::*;

pub(super) fn schema<T>(ask: impl FnOnce(&Schema<'_>) -> T) -> T {
    let (mut facts, figures, shared) = (facts(), figures(), Map::default());
    let euro = crate::model::quantity::Currency::from_code("EUR").map(FactUnit::Currency);
    for id in ["price", "other-price", "net"] {
        facts[id].value.unit.clone_from(&euro);
    }
    ask(&Schema {
        facts: &facts,
        figures: [&figures, &shared],
    })
}

fn normal(text: &str) -> Result<Normal, NotNormal> {
    schema(|schema| schema.normal(&formula(text), TODAY))
}

#[test]
fn amounts_that_are_equal_have_one_normal_form() {
    for (one, other) in [
        (
            "25 % of price plus 5 EUR",
            "5 EUR plus (price divided by 4)",
        ),
        ("rate of price", "price minus 75 % of price"),
        (
            "24 EUR per late",
            "(12 EUR per late) plus (12 EUR per late)",
        ),
        ("price minus price", "0 EUR"),
        (
            "(price plus 5 EUR) beyond 10 EUR",
            "price minus 5 EUR, at least 0 EUR",
        ),
        ("price, less ceiling", "price beyond ceiling"),
        (
            "5 EUR per started 24 hours of late",
            "5 EUR per started 1 day of late",
        ),
        ("50 EUR, at most ceiling", "ceiling"),
        ("5 EUR per started 2 days of (3 days plus 0 days)", "10 EUR"),
        (
            "days from ordered to delivered",
            "0 days minus (days from delivered to ordered)",
        ),
    ] {
        assert_eq!(normal(one), normal(other), "{one} = {other}");
        assert!(normal(one).is_ok(), "{one}");
    }
    for (one, other) in [
        ("price", "other-price"),
        ("price", "price plus 0.01 EUR"),
        ("price, at most ceiling", "price"),
        (
            "5 EUR per started 1 day of late",
            "5 EUR per full 1 day of late",
        ),
    ] {
        assert_ne!(normal(one), normal(other), "{one} ≠ {other}");
    }
}

#[test]
fn of_two_factors_one_is_constant() {
    for text in [
        "price per late",
        "price per started 1 day of late",
        "(5 EUR per late) per volume",
    ] {
        assert!(
            matches!(normal(text), Err(NotNormal::NotLinear(_))),
            "{text}: {:?}",
            normal(text)
        );
    }
    assert!(normal("price per (3 days plus 0 days)").is_ok());
    assert_eq!(normal("price plus 3 days"), Err(NotNormal::Units));
}

#[test]
fn facts_of_a_formula_come_once_in_the_order_written() {
    let used = facts_used(&formula(
        "10 % of price plus (days from ordered to delivered plus late), at most price",
    ));
    let used: Vec<&str> = used.iter().map(Id::as_str).collect();
    assert_eq!(used, ["price", "ordered", "delivered", "late"]);
}

proptest! {
    #[test]
    fn a_linear_normal_form_comes_to_what_the_formula_comes_to(
        rate in 0u32..200, fixed in 0u32..500, by in 1u32..9, price in 0u32..5000, late in 0u32..60
    ) {
        let text = format!("({rate} % of price plus 3 EUR per late minus {fixed} EUR) divided by {by}");
        let form = normal(&text).expect("a normal form");
        let given = [("price", format!("{price} EUR")), ("late", format!("{late} days"))];
        let given: Vec<(&str, &str)> = given.iter().map(|(id, text)| (*id, text.as_str())).collect();
        let direct = with(&given, TODAY, |case| amount(&formula(&text), case)).expect("a value");
        let of = |atom: &Atom| match atom {
            Atom::Fact(id) if *id == "price" => Ratio::from(i64::from(price)),
            Atom::Fact(_) => Ratio::from(i64::from(late)),
            other => panic!("{other:?}"),
        };
        let sum = form.terms.iter().fold(form.constant, |sum, (atom, factor)| {
            sum.plus(of(atom).times(*factor).expect("small")).expect("small")
        });
        prop_assert_eq!(sum, direct.number);
    }
}

#[test]
fn a_formula_over_one_fact_bends_jumps_and_ends_at_its_corners() {
    let corners = |text: &str| {
        let corners = normal(text).expect(text).corners();
        let decimals = corners.iter().filter_map(|corner| corner.to_decimal());
        decimals
            .map(|corner| corner.to_string())
            .collect::<Vec<_>>()
    };
    assert_eq!(corners("25 % of price minus 50 EUR"), ["200"]);
    assert_eq!(corners("price divided by 10, at most 10 EUR"), ["0", "100"]);
    assert_eq!(corners("(price beyond 20 EUR) minus 5 EUR"), ["20", "25"]);
    assert_eq!(corners("price, nothing up to 8 EUR"), ["8"]);
    assert_eq!(corners("5 EUR"), Vec::<String>::new());
}

proptest! {
    /// Between two neighbouring corners a formula without steps keeps its sign.
    #[test]
    fn between_corners_the_sign_stays(rate in 1_i64..200, start in -50_i64..50, limit in -50_i64..80, place in 0_i64..300) {
        let text = format!("({rate} % of price plus {start} EUR, at most {limit} EUR) minus 7 EUR");
        let formula = normal(&text).expect("a formula");
        let corners = formula.corners();
        let sign = |value: crate::amount::Ratio| formula.at(value).map(|at| at.cmp(&crate::amount::Ratio::ZERO));
        let value = crate::amount::Ratio::new(i128::from(place), 3).expect("a fraction");
        let below = corners.iter().rev().find(|corner| **corner < value);
        let above = corners.iter().find(|corner| **corner > value);
        if let (Some(below), Some(above), false) = (below, above, corners.contains(&value)) {
            let middle = below.plus(*above).and_then(|sum| sum.divided_by(2.into())).expect("the middle");
            prop_assert_eq!(sign(value), sign(middle));
        }
    }
}
