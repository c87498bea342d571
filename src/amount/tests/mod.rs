//! A concept's facts and figures that the tests share.

mod amounts;
mod conditions;
mod kinds;
mod normal;
mod pieces;

use std::sync::Arc;

use super::*;
use crate::model::amount::Valued;
use crate::model::condition::{Clause, FactCondition, When};
use crate::model::decision::{Derived, Fact, FactKind, FactUnit, FactValue};
use crate::model::figure::DatedValue;
use crate::model::language::{self, Expected, Vocabulary, Written};
use crate::model::quantity::TimeUnit;
use crate::model::workspace::Calendar;
use crate::model::{Amount, Figure, Id, Map, Named};
use crate::source::{Located, SourceId, Span};
use jiff::civil::date;

fn nowhere(_: std::ops::Range<usize>) -> Span {
    Span::new(SourceId(0), 0, 0)
}

fn names() -> Vocabulary {
    let ids = |words: &[&str]| words.iter().map(|word| Id::new(word)).collect();
    Vocabulary {
        units: std::iter::once(Arc::from("m3")).collect(),
        figures: ids(&["rate", "factor", "ceiling", "indexed", "debt"]),
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
    let mut late = Fact::of_kind(FactKind::Duration);
    late.unit = Some(FactUnit::Time(TimeUnit::Days));
    let mut facts: Map<Fact> = [
        ("price", Fact::of_kind(FactKind::Money)),
        ("other-price", Fact::of_kind(FactKind::Money)),
        ("late", late),
        ("volume", Fact::of_kind(FactKind::Number)),
        ("ordered", Fact::of_kind(FactKind::Date)),
        ("delivered", Fact::of_kind(FactKind::Date)),
        ("hour", Fact::of_kind(FactKind::Time)),
        ("urgency", Fact::of_kind(urgency())),
        ("paid", Fact::of_kind(FactKind::YesNo)),
    ]
    .into_iter()
    .map(|(id, fact)| named(id, fact))
    .collect();
    let mut net = Fact::of_kind(FactKind::Money);
    let always = Valued::Always(formula("price minus 50 EUR"));
    net.is = Some(Derived::Amount(Located::new(always, nowhere(0..0))));
    net.only_when = Some(when(&facts, &[("paid", "yes")]));
    let mut size = Fact::of_kind(FactKind::Choice(
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
            "debt",
            figure(vec![
                value(None, "3 EUR"),
                value(Some(date(2026, 1, 1)), "-3 EUR"),
            ]),
        ),
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
    let (facts, figures, shared) = (facts(), figures(), Map::default());
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
