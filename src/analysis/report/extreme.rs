//! Amounts at their ends: those a client gets that come to nothing, those a client pays that grow without a ceiling.
//!
//! An amount is looked at as a fact that follows by its formula ([`AmountFacts`]).

use super::given::{Amounts, Place};
use super::reach::{Way, reach};
use super::{Alike, OneEra};
use crate::amount::{Exact, Situation, Unit, valued};
use crate::analysis::Setting;
use crate::analysis::amount_facts::{AmountFacts, normal};
use crate::analysis::axis::Values as Slab;
use crate::analysis::frame::{Frame, set_of};
use crate::analysis::pick::Stretch;
use crate::analysis::table::Lowered;
use crate::analysis::witness::Sought;
use crate::decision::{AxisId, Budget, NotProved, Ratio, Region, SlabSet};
use crate::diagnostic::Values;
use crate::model::amount::Valued;
use crate::model::decision::{AmountIs, Rounding};
use crate::model::ordered::{IndexMap, IndexSet};
use crate::model::{Decision, Id, Quantity};
use rust_decimal::Decimal;

/// An amount in a case in which it is at its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Extreme {
    /// The rule that gives it; none for `otherwise`.
    pub rule: Option<Id>,
    /// The outcome it is about.
    pub outcome: Id,
    /// What it comes to.
    pub amount: Quantity,
    /// Where it is given, in conditions; in a part of that it is at its end.
    pub region: Values,
    /// In which case.
    pub witness: Values,
}

impl Alike for Extreme {}

/// The amounts of an era that are at their end in a case in which they are given, one case for each: those a client gets
/// that come to nothing or less, or those a client pays that have no ceiling.
///
/// # Errors
/// When the budget is spent.
pub(super) fn find(
    one: &OneEra<'_, '_>,
    given: &[(Place<'_>, Vec<Region>)],
    who: AmountIs,
) -> Result<Vec<Extreme>, NotProved> {
    if one.decision.amount_is.as_ref().map(|is| is.value) != Some(who) {
        return Ok(Vec::new());
    }
    let setting = one.lowered.frame.setting;
    let end = |amount: &Valued| End::of(setting, amount, one.decision.rounded, who);
    let may_reach = |(place, regions): &&(Place<'_>, Vec<Region>)| {
        let fixed = normal(setting, place.amount)
            .filter(|normal| matches!(place.amount, Valued::Always(_)) && normal.is_constant());
        let fixed = fixed.and_then(|normal| {
            Exact::new(normal.constant, normal.unit).rounded(one.decision.rounded)
        });
        let reached = |amount: &Quantity| end(place.amount).is_some_and(|end| end.reached(amount));
        let far =
            |region: &Region| may_go_so_far(one, place.amount, region, end(place.amount).as_ref());
        fixed.as_ref().is_none_or(reached) && regions.iter().any(far)
    };
    let suspects = given.iter().filter(may_reach).map(|(place, _)| place);
    let suspects: Vec<&Place<'_>> = suspects.collect();
    if suspects.is_empty() {
        return Ok(Vec::new());
    }
    let amounts = suspects.iter().map(|place| place.amount);
    let facts = AmountFacts::of(setting, one.decision, amounts);
    let mut by_formula: IndexMap<&Id, Vec<&Place<'_>>> = IndexMap::default();
    for (place, fact) in suspects.iter().zip(facts.ids()) {
        let alike = fact.map(|fact| by_formula.entry(fact).or_default());
        alike.into_iter().for_each(|alike| alike.push(place));
    }
    let mut found = Vec::new();
    for (fact, places) in by_formula {
        if let Some(end) = places.first().and_then(|place| end(place.amount)) {
            found.extend(of_formula(
                one,
                facts.setting(setting),
                fact,
                &places,
                &end,
            )?);
        }
    }
    Ok(found)
}

/// Whether an amount may be at its end in a region, as far as its facts say by themselves.
fn may_go_so_far(
    one: &OneEra<'_, '_>,
    amount: &Valued,
    region: &Region,
    end: Option<&End>,
) -> bool {
    let frame = &one.lowered.frame;
    let (Some(end), Valued::Always(_), Some(formula)) =
        (end, amount, normal(frame.setting, amount))
    else {
        return true;
    };
    let at = Ratio::from(end.at);
    match end.who {
        AmountIs::YouGet => {
            reach(frame, &formula, region, Way::Down).is_none_or(|least| least <= at)
        }
        AmountIs::YouPay => reach(frame, &formula, region, Way::Up).is_none_or(|most| most >= at),
    }
}

/// Where amounts with one formula are at their end.
fn of_formula(
    one: &OneEra<'_, '_>,
    setting: Setting<'_>,
    amount: &Id,
    places: &[&Place<'_>],
    end: &End,
) -> Result<Vec<Extreme>, NotProved> {
    let facts = IndexSet::from_iter([amount.clone()]);
    let frame = Frame::with(setting, one.decision, facts, |cuts| {
        cuts.at(amount, end.at);
    });
    let lowered = Lowered::by_regions(frame, one.decision);
    let Some(axis) = lowered.frame.axis_of(amount) else {
        return Ok(Vec::new());
    };
    let set = set_of(&lowered.frame.axes[axis.index()], |slab| end.holds(slab));
    // What is real is worked out only where an amount is given and at its end: that is most of the work.
    let mut suspect = Vec::new();
    for place in places {
        suspect.extend(at_end(&lowered, one.decision, place, (axis, &set))?);
    }
    if suspect.is_empty() {
        return Ok(Vec::new());
    }
    let lowered = lowered.real_within(one.decision, &suspect);
    let amounts = Amounts::of(&lowered, one.decision);
    let mut found = Vec::new();
    for place in places {
        let regions = at_end(&lowered, one.decision, place, (axis, &set))?;
        found.extend(first_case(
            one,
            &amounts,
            (place, axis),
            regions.into_iter(),
            end,
        )?);
    }
    Ok(found)
}

/// Where an amount, which lies on this axis, is given and in this set of its values.
///
/// # Errors
/// When the budget is spent.
fn at_end(
    lowered: &Lowered<'_>,
    decision: &Decision,
    place: &Place<'_>,
    (axis, set): (AxisId, &SlabSet),
) -> Result<Vec<Region>, NotProved> {
    let regions = Amounts::of(lowered, decision).in_force(place.rule, &mut Budget::default())?;
    let narrowed = regions.into_iter().map(|region| {
        let there = region[axis].intersection(set);
        region.with(axis, there)
    });
    Ok(narrowed.filter(|region| !region.is_empty()).collect())
}

/// More than anybody pays: what reaches it has no ceiling.
const NO_CEILING: i64 = 1_000_000_000;

/// Which amounts are at their end.
struct End {
    /// From here on, as a place on the number line of the amount.
    at: Decimal,
    /// Whether this place itself counts.
    included: bool,
    who: AmountIs,
}

impl End {
    fn of(
        setting: Setting<'_>,
        amount: &Valued,
        rounding: Rounding,
        who: AmountIs,
    ) -> Option<Self> {
        let (coin, size) = match normal(setting, amount)?.unit {
            Unit::Money(currency) => (Decimal::new(1, currency.decimals()), 1),
            Unit::Time(unit) => (Decimal::ZERO, unit.size()),
            _ => (Decimal::ZERO, 1),
        };
        // What is left of less than this is nothing once it is rounded.
        let nothing = match rounding {
            Rounding::HalfUp => coin / Decimal::TWO,
            Rounding::Down => coin,
            Rounding::Up => Decimal::ZERO,
        };
        let at = match who {
            AmountIs::YouGet => nothing,
            AmountIs::YouPay => Decimal::from(NO_CEILING).checked_mul(Decimal::from(size))?,
        };
        Some(Self {
            at,
            included: at.is_zero() || who == AmountIs::YouPay,
            who,
        })
    }

    fn holds(&self, slab: &Slab) -> bool {
        match (slab, self.who) {
            (Slab::Measured(Stretch::Point(point)), _) if *point == self.at => self.included,
            (Slab::Measured(Stretch::Point(point)), AmountIs::YouGet) => *point < self.at,
            (Slab::Measured(Stretch::Point(point)), AmountIs::YouPay) => *point > self.at,
            (Slab::Measured(Stretch::Open(_, to)), AmountIs::YouGet) => {
                to.is_some_and(|to| to <= self.at)
            }
            (Slab::Measured(Stretch::Open(from, _)), AmountIs::YouPay) => {
                from.is_some_and(|from| from >= self.at)
            }
            _ => false,
        }
    }

    /// Whether a rounded amount is at its end.
    fn reached(&self, amount: &Quantity) -> bool {
        match self.who {
            AmountIs::YouGet => amount.measure() <= Decimal::ZERO,
            AmountIs::YouPay => amount.measure() >= self.at,
        }
    }
}

/// The first of these regions with such a case.
fn first_case(
    one: &OneEra<'_, '_>,
    amounts: &Amounts<'_, '_>,
    place: (&Place<'_>, AxisId),
    regions: impl Iterator<Item = Region>,
    end: &End,
) -> Result<Option<Extreme>, NotProved> {
    let mut open = Vec::new();
    for region in regions {
        match case(one, amounts, place, &region, end) {
            Ok(None) => {}
            Ok(found) => return Ok(found),
            Err(not_proved) => open.extend(not_proved.open),
        }
    }
    if open.is_empty() {
        Ok(None)
    } else {
        Err(NotProved { open })
    }
}

/// A real case of a region in which the amount, which lies on this axis, is given and at its end, as `decide` confirms.
fn case(
    one: &OneEra<'_, '_>,
    amounts: &Amounts<'_, '_>,
    (place, axis): (&Place<'_>, AxisId),
    region: &Region,
    end: &End,
) -> Result<Option<Extreme>, NotProved> {
    let comes_to = |situation: &Situation<'_>| {
        let exact = valued(place.amount, situation).ok()?;
        let amount = exact.rounded(one.decision.rounded)?;
        end.reached(&amount).then_some(amount)
    };
    let accept = |situation: &Situation<'_>| comes_to(situation).is_some();
    let lowered = amounts.lowered;
    let given = match lowered.sought(region, &accept) {
        Sought::Found(given) => given,
        Sought::Nothing => return Ok(None),
        Sought::Refused | Sought::Open => {
            return Err(NotProved {
                open: vec![region.clone()],
            });
        }
    };
    let outcome = &place.consequence.outcome.value;
    let Some(amount) = comes_to(&lowered.frame.situation(&given)) else {
        return Ok(None);
    };
    let answers = one.prepared.decide(&given).answers;
    let mut own = answers.iter().filter(|answer| answer.outcome == *outcome);
    if !own.any(|answer| answer.amount.as_ref() == Some(&amount)) {
        return Ok(None);
    }
    let all_amounts = lowered.frame.full()[axis].clone();
    let asked = region.clone().with(axis, all_amounts);
    Ok(Some(Extreme {
        rule: amounts.rule(place.rule),
        outcome: outcome.clone(),
        amount,
        region: lowered.frame.words(&asked),
        witness: lowered.frame.witness_words(&given),
    }))
}
