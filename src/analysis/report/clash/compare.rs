//! Whether two rules answer the same: outcome by outcome, and their amounts as functions of the facts.

use crate::amount::{Normal, Situation, valued};
use crate::analysis::axis::{Values, quantity};
use crate::analysis::frame::set_of;
use crate::analysis::pick::Stretch;
use crate::analysis::table::{Lowered, answered};
use crate::decision::{Agreement, Compare, Region, RuleId};
use crate::model::amount::{Amount, Valued};
use crate::model::decision::{Consequence, HitPolicy, Rule};
use crate::model::{Decision, Id, Quantity};
use crate::source::Located;

use super::Said;

/// What the rules of a table answer.
pub(super) struct Answers<'t, 'a> {
    pub lowered: &'t Lowered<'a>,
    pub decision: &'t Decision,
    /// Whether the table has an axis for every fact in the amounts, so that they can be compared on parts of a region.
    pub exact: bool,
}

/// An amount; none for an outcome without one.
type Worth<'a> = Option<&'a Valued>;

impl Compare for Answers<'_, '_> {
    fn compare(&self, a: RuleId, b: RuleId, shared: &Region) -> Agreement {
        let (a, b) = (self.lowered.rule(a), self.lowered.rule(b));
        let Some(pairs) = self.shared_outcomes(a, b) else {
            return Agreement::Differ;
        };
        let mut differ = Vec::new();
        for (one, other) in pairs {
            differ.extend(self.where_differ(one, other, shared));
        }
        match differ.as_slice() {
            [] => Agreement::Agree,
            [all] if all == shared => Agreement::Differ,
            _ => Agreement::DifferWithin(differ),
        }
    }
}

impl<'a> Answers<'_, 'a> {
    /// The amounts that two rules give for each outcome they must agree on; none where they differ whatever those are.
    pub fn shared_outcomes<'r>(
        &self,
        a: &'r Rule,
        b: &'r Rule,
    ) -> Option<Vec<(Worth<'r>, Worth<'r>)>> {
        let [mine, yours] =
            [a, b].map(|rule| answered(self.decision, &rule.then).collect::<Vec<_>>());
        let has = |list: &[&Consequence], then: &Consequence| {
            let mut same = list.iter();
            same.any(|other| other.outcome.value == then.outcome.value)
        };
        let judge = |rule: &'r Rule| rule.judged_by.as_ref().map(|judged| &judged.role.value);
        let collects = self.decision.policy == HitPolicy::Collect;
        let all_shared =
            mine.iter().all(|then| has(&yours, then)) && yours.iter().all(|then| has(&mine, then));
        if !collects && !all_shared {
            return None;
        }
        let worth = |then: &'r Consequence| then.amount.as_ref().map(|amount| &amount.value);
        let pairs: Vec<_> = mine
            .iter()
            .flat_map(|mine| yours.iter().map(move |yours| (*mine, *yours)))
            .filter(|(mine, yours)| mine.outcome.value == yours.outcome.value)
            .map(|(mine, yours)| (worth(mine), worth(yours)))
            .collect();
        (pairs.is_empty() || judge(a) == judge(b)).then_some(pairs)
    }

    /// The parts of a region on which two amounts are not the same.
    fn where_differ(&self, one: Worth<'_>, other: Worth<'_>, region: &Region) -> Vec<Region> {
        let (one, other) = match (one, other) {
            (None, None) => return Vec::new(),
            (Some(one), Some(other)) => (one, other),
            _ => return vec![region.clone()],
        };
        if !self.exact && (varies(one) || varies(other)) {
            let same = one == other || text(one).is_some_and(|one| text(other) == Some(one));
            return if same {
                Vec::new()
            } else {
                vec![region.clone()]
            };
        }
        let mut differ = Vec::new();
        for (part, one) in self.pieces(one, region) {
            for (part, other) in self.pieces(other, &part) {
                match (one, other) {
                    (None, None) => {}
                    (Some(one), Some(other)) => differ.extend(self.formulas(one, other, &part)),
                    _ => differ.push(part),
                }
            }
        }
        differ
    }

    /// The formulas that hold on the parts of a region; none where none does.
    fn pieces<'v>(&self, value: &'v Valued, region: &Region) -> Vec<(Region, Option<&'v Amount>)> {
        let choices = match value {
            Valued::Always(amount) => return vec![(region.clone(), Some(amount))],
            Valued::Choose(choices) => choices,
        };
        let mut rest = vec![region.clone()];
        let mut pieces = Vec::new();
        for (when, amount) in choices {
            let here = self.lowered.frame.when(when);
            for part in &rest {
                let inside = here.iter().filter_map(|here| here.intersection(part));
                let inside: Vec<_> = inside.collect();
                let apart = crate::decision::subtract(&inside, &[]).into_iter();
                pieces.extend(apart.map(|part| (part, Some(amount))));
            }
            rest = crate::decision::subtract(&rest, &here);
        }
        pieces.extend(rest.into_iter().map(|part| (part, None)));
        pieces
    }

    /// The parts of a region on which two formulas are not the same.
    fn formulas(&self, one: &Amount, other: &Amount, region: &Region) -> Vec<Region> {
        if one.to_string() == other.to_string() {
            return Vec::new();
        }
        let everywhere = vec![region.clone()];
        let setting = self.lowered.frame.setting;
        let normal = |amount: &Amount| setting.schema().normal(amount, setting.on).ok();
        let (Some(one), Some(other)) = (normal(one), normal(other)) else {
            return everywhere;
        };
        let Ok(difference) = one.minus(&other) else {
            return everywhere;
        };
        let mut facts = difference.facts().into_iter();
        match (facts.next(), facts.next()) {
            (None, _) if self.is_equal(&one, &other, &difference) => Vec::new(),
            (Some(fact), None) => self.by_slabs(&one, &other, &fact, region),
            _ => everywhere,
        }
    }

    /// Whether two formulas that lie equally far apart everywhere come to the same.
    fn is_equal(&self, one: &Normal, other: &Normal, difference: &Normal) -> bool {
        let rounded = |normal: &Normal| {
            let exact = crate::amount::Exact::new(normal.constant, normal.unit.clone());
            exact.rounded(self.decision.rounded)
        };
        let fixed = one.is_constant() && other.is_constant();
        difference.constant == crate::amount::Ratio::ZERO
            || (fixed && rounded(one) == rounded(other))
    }

    /// The slabs of the one fact that tells two formulas apart on which it does.
    fn by_slabs(&self, one: &Normal, other: &Normal, id: &Id, region: &Region) -> Vec<Region> {
        let frame = &self.lowered.frame;
        let (axis, fact) = match (frame.axis_of(id), frame.setting.fact(id)) {
            (Some(axis), Some(fact)) if fact.is.is_none() => (axis, fact),
            _ => return vec![region.clone()],
        };
        let both = one.facts().contains(id) && other.facts().contains(id);
        let fact_axis = &frame.axes[axis.index()];
        let in_own_unit = |measure| {
            let quantity = quantity(fact, measure)?;
            let unit = frame.setting.schema().unit(id)?;
            crate::amount::Exact::from(&quantity).in_unit(&unit)
        };
        let differ_at = |measure| {
            let at = |normal: &Normal, value| {
                let exact = crate::amount::Exact::new(normal.at(value)?, normal.unit.clone());
                exact.rounded(self.decision.rounded)
            };
            let Some(value) = in_own_unit(measure) else {
                return true;
            };
            match (at(one, value.number), at(other, value.number)) {
                (Some(one), Some(other)) => one != other,
                _ => true,
            }
        };
        let differ = |slab: &Values| match slab {
            Values::Measured(stretch) => {
                corners(&fact_axis.grid, stretch).into_iter().any(differ_at)
            }
            _ => !both,
        };
        let narrowed = region.sets()[axis.index()].intersection(&set_of(fact_axis, differ));
        if narrowed.is_empty() {
            Vec::new()
        } else {
            vec![region.clone().with(axis, narrowed)]
        }
    }

    /// Whether two rules are known to answer otherwise in a case.
    pub fn differ_at(&self, a: &Rule, b: &Rule, situation: &Situation<'_>) -> bool {
        let Some(pairs) = self.shared_outcomes(a, b) else {
            return true;
        };
        let value = |worth: Worth<'_>| match worth.map(|worth| valued(worth, situation)) {
            None => Some((false, None)),
            Some(Ok(exact)) => Some((true, exact.rounded(self.decision.rounded))),
            Some(Err(reason)) if reason.is_open() => None,
            Some(Err(_)) => Some((true, None)),
        };
        pairs.into_iter().any(|(one, other)| {
            let both = value(one).zip(value(other));
            both.is_some_and(|(one, other)| one != other)
        })
    }

    /// What a rule answers in a case.
    pub fn said(&self, rule: &Rule, situation: &Situation<'_>) -> Vec<Said> {
        let amount = |amount: &Located<Valued>| -> Option<Quantity> {
            let exact = valued(&amount.value, situation).ok()?;
            exact.rounded(self.decision.rounded)
        };
        let said = |then: &Consequence| {
            let worth = then.amount.as_ref().and_then(amount);
            (then.outcome.value.clone(), worth)
        };
        answered(self.decision, &rule.then).map(said).collect()
    }
}

/// Values of a stretch at which two formulas are compared: those at its ends and in the middle, and one far out.
fn corners(grid: &crate::analysis::pick::Grid, stretch: &Stretch) -> Vec<rust_decimal::Decimal> {
    let mut values = grid.samples(stretch);
    if let Stretch::Open(Some(from), None) = stretch {
        let far =
            grid.snap((*from + rust_decimal::Decimal::ONE) * rust_decimal::Decimal::from(10_000));
        values.extend((stretch.holds(far) && grid.is_value(far)).then_some(far));
    }
    values
}

/// Whether an amount is other in one case than in another.
pub(super) fn varies(value: &Valued) -> bool {
    match value {
        Valued::Always(amount) => !crate::amount::facts_used(amount).is_empty(),
        Valued::Choose(_) => true,
    }
}

/// What an amount that is one formula looks like; where it stands does not matter.
fn text(value: &Valued) -> Option<String> {
    match value {
        Valued::Always(amount) => Some(amount.to_string()),
        Valued::Choose(_) => None,
    }
}
