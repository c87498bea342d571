//! Amounts a client is said to get that come to nothing.
//!
//! An amount is looked at as a fact that follows by its formula: then where it comes to nothing is a slab like any other,
//! and the space knows which cases reach it.

use super::OneEra;
use super::amount::{Amounts, Place, lowered_with};
use crate::amount::{Exact, Normal, Situation, Unit, valued};
use crate::analysis::Setting;
use crate::analysis::axis::Values as Slab;
use crate::analysis::frame::{Frame, set_of};
use crate::analysis::pick::Stretch;
use crate::decision::{Budget, NotProved, Region};
use crate::diagnostic::Values;
use crate::model::amount::Valued;
use crate::model::decision::{AmountIs, Derived, Fact, FactKind, FactUnit, Rounding};
use crate::model::{Concept, Decision, Id, Named, Quantity};
use crate::source::Located;
use indexmap::IndexSet;
use rust_decimal::Decimal;

/// An amount the client is said to get that comes to nothing, or less.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Worthless {
    /// The rule that gives it; none for `otherwise`.
    pub rule: Option<Id>,
    /// The outcome it is about.
    pub outcome: Id,
    /// What it comes to.
    pub amount: Quantity,
    /// In which case.
    pub witness: Values,
}

/// The amounts of an era that come to nothing, or less, in a case in which they are given: one case for each.
///
/// # Errors
/// When the budget is spent.
pub(super) fn find(
    one: &OneEra<'_, '_>,
    given: &[(Place<'_>, Vec<Region>)],
) -> Result<Vec<Worthless>, NotProved> {
    if one.decision.amount_is.as_ref().map(|is| is.value) != Some(AmountIs::YouGet) {
        return Ok(Vec::new());
    }
    let setting = one.lowered.frame.setting;
    let may_be_nothing = |(place, regions): &&(Place<'_>, Vec<Region>)| {
        let fixed = normal(setting, place.amount)
            .filter(|normal| matches!(place.amount, Valued::Always(_)) && normal.is_constant());
        let fixed =
            fixed.and_then(|n| Exact::new(n.constant, n.unit).rounded(one.decision.rounded));
        !regions.is_empty() && fixed.is_none_or(|amount| amount.measure() <= Decimal::ZERO)
    };
    let suspects = given.iter().filter(may_be_nothing).map(|(place, _)| place);
    let mut found = Vec::new();
    for alike in alike(suspects) {
        let Some(fact) = as_fact(setting, one.decision, alike[0]) else {
            continue;
        };
        let mut concept = setting.concept.clone();
        concept.facts.insert(fact.id.clone(), fact);
        found.extend(of_formula(one, &concept, &alike)?);
    }
    Ok(found)
}

/// The amounts, those with the same formula together.
fn alike<'g, 'a: 'g>(places: impl Iterator<Item = &'g Place<'a>>) -> Vec<Vec<&'g Place<'a>>> {
    let mut groups: Vec<Vec<&Place<'_>>> = Vec::new();
    for place in places {
        let same = |group: &&mut Vec<&Place<'_>>| match (group[0].amount, place.amount) {
            (Valued::Always(a), Valued::Always(b)) => a.to_string() == b.to_string(),
            _ => false,
        };
        match groups.iter_mut().find(same) {
            Some(group) => group.push(place),
            None => groups.push(vec![place]),
        }
    }
    groups
}

/// What the fact is called that stands for an amount; no author can write it.
const AMOUNT: &str = "the amount";

/// An amount as a derived fact; none for one that another check reports.
fn as_fact(
    setting: Setting<'_>,
    decision: &Named<Decision>,
    place: &Place<'_>,
) -> Option<Named<Fact>> {
    let (kind, unit) = match normal(setting, place.amount)?.unit {
        Unit::Money(currency) => (FactKind::Money, Some(FactUnit::Currency(currency))),
        Unit::Percent => (FactKind::Percentage, None),
        Unit::Time(unit) => (FactKind::Duration, Some(FactUnit::Time(unit))),
        Unit::Number(unit) => (FactKind::Number, unit.map(FactUnit::Free)),
        Unit::Date | Unit::Clock => return None,
    };
    let formula = Located::new(place.amount.clone(), decision.key);
    let mut fact = Fact::of_kind(kind);
    fact.unit = unit;
    fact.is = Some(Derived::Amount(formula));
    Some(Named {
        id: Id::new(AMOUNT),
        key: decision.key,
        span: decision.span,
        path: String::new(),
        value: fact,
    })
}

fn normal(setting: Setting<'_>, amount: &Valued) -> Option<Normal> {
    let amount = match amount {
        Valued::Always(amount) => amount,
        Valued::Choose(pieces) => &pieces.first()?.1,
    };
    setting.schema().normal(amount, setting.on).ok()
}

/// Where amounts with one formula come to nothing.
fn of_formula(
    one: &OneEra<'_, '_>,
    concept: &Concept,
    places: &[&Place<'_>],
) -> Result<Vec<Worthless>, NotProved> {
    let setting = Setting {
        concept,
        ..one.lowered.frame.setting
    };
    let amount = Id::new(AMOUNT);
    let Some(limit) = limit(setting, places[0].amount, one.decision.rounded) else {
        return Ok(Vec::new());
    };
    let facts = IndexSet::from([amount.clone()]);
    let frame = Frame::with(setting, one.decision, facts, |cuts| {
        cuts.at(&amount, limit.at)
    });
    let lowered = lowered_with(frame, one.decision);
    let amounts = Amounts::of(&lowered, one.decision);
    let Some(axis) = lowered.frame.axis_of(&amount) else {
        return Ok(Vec::new());
    };
    let nothing = set_of(&lowered.frame.axes[axis.index()], |slab| limit.holds(slab));
    let mut found = Vec::new();
    for place in places {
        let regions = amounts.in_force(place.rule, &mut Budget::default())?;
        let mut regions = regions.iter().map(|region| {
            let set = region[axis].intersection(&nothing);
            region.clone().with(axis, set)
        });
        found.extend(regions.find_map(|region| case(one, &amounts, place, &region)));
    }
    Ok(found)
}

/// Which amounts are nothing or less once they are rounded.
struct Limit {
    at: Decimal,
    included: bool,
}

impl Limit {
    fn holds(&self, slab: &Slab) -> bool {
        match slab {
            Slab::Measured(Stretch::Point(point)) => {
                *point < self.at || (self.included && *point == self.at)
            }
            Slab::Measured(Stretch::Open(_, to)) => to.is_some_and(|to| to <= self.at),
            _ => false,
        }
    }
}

fn limit(setting: Setting<'_>, amount: &Valued, rounding: Rounding) -> Option<Limit> {
    let coin = match normal(setting, amount)?.unit {
        Unit::Money(currency) => Decimal::new(1, currency.decimals()),
        _ => Decimal::ZERO,
    };
    let at = match rounding {
        Rounding::HalfUp => coin / Decimal::TWO,
        Rounding::Down => coin,
        Rounding::Up => Decimal::ZERO,
    };
    Some(Limit {
        at,
        included: at.is_zero(),
    })
}

/// A real case of a region in which the amount is given and comes to nothing, as `decide` confirms.
fn case(
    one: &OneEra<'_, '_>,
    amounts: &Amounts<'_, '_>,
    place: &Place<'_>,
    region: &Region,
) -> Option<Worthless> {
    let comes_to = |situation: &Situation<'_>| {
        let exact = valued(place.amount, situation).ok()?;
        let amount = exact.rounded(one.decision.rounded)?;
        (amount.measure() <= Decimal::ZERO).then_some(amount)
    };
    let accept = |situation: &Situation<'_>| comes_to(situation).is_some();
    let lowered = amounts.lowered;
    let given = lowered
        .frame
        .witness(region, &lowered.table.space, &accept)?;
    let outcome = &place.consequence.outcome.value;
    let amount = comes_to(&lowered.frame.situation(&given))?;
    let answers = one.prepared.decide(&given).answers;
    let mut own = answers.iter().filter(|answer| answer.outcome == *outcome);
    own.any(|answer| answer.amount.as_ref() == Some(&amount))
        .then_some(())?;
    Some(Worthless {
        rule: amounts.rule(place.rule),
        outcome: outcome.clone(),
        amount,
        witness: lowered.frame.witness_words(&given),
    })
}
