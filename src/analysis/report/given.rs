//! The amounts that a decision gives, and in which cases.

use crate::analysis::answering::{Same, answering, default_id};
use crate::analysis::table::Lowered;
use crate::decision::{Budget, NotProved, Region, RuleId, Table, in_force_region, subtract};
use crate::model::amount::{Amount, Valued};
use crate::model::decision::{Consequence, HitPolicy};
use crate::model::{Decision, Id};

/// A decision with `otherwise` as one more rule.
pub(super) struct Amounts<'t, 'a> {
    pub lowered: &'t Lowered<'a>,
    decision: &'a Decision,
    table: Table,
}

/// An amount and where it is given.
pub(super) struct Place<'a> {
    pub rule: RuleId,
    pub consequence: &'a Consequence,
    pub amount: &'a Valued,
}

/// What a decision may give of which something has a value. Under `priority` a rule gives only the outcome that stands first.
pub(super) fn places<'a>(
    decision: &'a Decision,
    value: impl Fn(&'a Consequence) -> Option<&'a Valued>,
) -> Vec<Place<'a>> {
    let rules = (0..).map(RuleId).zip(decision.rules.values());
    let rules = rules.map(|(id, rule)| (id, &rule.then));
    let default = decision.otherwise.as_ref();
    let default = default.map(|otherwise| (default_id(decision), &otherwise.then));
    let place = |id: &Id| decision.order.iter().position(|known| known.value == *id);
    let mut places = Vec::new();
    for (rule, then) in rules.chain(default) {
        let best = then
            .iter()
            .filter_map(|then| place(&then.outcome.value))
            .min();
        for consequence in then {
            let given =
                decision.policy != HitPolicy::Priority || place(&consequence.outcome.value) == best;
            if let Some(amount) = value(consequence).filter(|_| given) {
                places.push(Place {
                    rule,
                    consequence,
                    amount,
                });
            }
        }
    }
    places
}

/// The amounts that a decision may give.
pub(super) fn amounts_of(decision: &Decision) -> Vec<Place<'_>> {
    places(decision, |then| {
        then.amount.as_ref().map(|amount| &amount.value)
    })
}

impl<'t, 'a> Amounts<'t, 'a> {
    pub fn of(lowered: &'t Lowered<'a>, decision: &'a Decision) -> Self {
        Self {
            lowered,
            decision,
            table: answering(lowered, decision, Same::Answers),
        }
    }

    /// The amounts, each with the cases in which it is given.
    ///
    /// # Errors
    /// When the budget is spent.
    pub fn given(&self, budget: &mut Budget) -> Result<Vec<(Place<'a>, Vec<Region>)>, NotProved> {
        let places = amounts_of(self.decision).into_iter();
        let given = places.map(|place| {
            let region = self.in_force(place.rule, budget)?;
            Ok((place, region))
        });
        given.collect()
    }

    /// The cases in which a rule is in force.
    ///
    /// # Errors
    /// When the budget is spent.
    pub fn in_force(&self, rule: RuleId, budget: &mut Budget) -> Result<Vec<Region>, NotProved> {
        in_force_region(&self.table, rule, budget)
    }

    pub fn rule(&self, id: RuleId) -> Option<Id> {
        let (id, _) = self.decision.rules.get_index(id.index())?;
        Some(id.clone())
    }

    /// The formulas of an amount, each with the part of the regions in which it applies, and the part in which none does.
    pub fn pieces<'v>(
        &self,
        amount: &'v Valued,
        regions: &[Region],
    ) -> (Vec<(&'v Amount, Vec<Region>)>, Vec<Region>) {
        let choices = match amount {
            Valued::Always(amount) => return (vec![(amount, regions.to_vec())], Vec::new()),
            Valued::Choose(choices) => choices,
        };
        let mut rest = regions.to_vec();
        let mut pieces = Vec::new();
        for (when, amount) in choices {
            let when = self.lowered.frame.when(when);
            let pairs = rest.iter().flat_map(|a| when.iter().map(move |b| (a, b)));
            let here: Vec<Region> = pairs.filter_map(|(a, b)| a.intersection(b)).collect();
            rest = subtract(&rest, &when);
            pieces.push((amount, here));
        }
        (pieces, rest)
    }
}
