//! Overrides that run in a circle or never bite.

use super::{Found, OneEra};
use crate::analysis::table::Lowered;
use crate::decision::{override_loops, overrides_idle};
use crate::model::decision::HitPolicy;
use crate::model::{Decision, Id};

/// The circles of overrides; under `first` nobody reads them.
pub(super) fn loops(lowered: &Lowered<'_>, decision: &Decision) -> Vec<Vec<Id>> {
    if decision.policy == HitPolicy::First {
        return Vec::new();
    }
    let ids = |circle: &Vec<_>| {
        let ids = circle.iter().map(|rule| lowered.rule(*rule).id.clone());
        ids.collect()
    };
    override_loops(&lowered.table).iter().map(ids).collect()
}

/// The overrides of an era between rules that never meet: the exception, then the rule.
pub(super) fn idle(one: &mut OneEra<'_, '_>) -> Vec<(Id, Id)> {
    let table = &one.lowered.table;
    let pairs = overrides_idle(table, &mut one.budget);
    one.not_proved |= pairs.is_err();
    one.prove(overrides_idle, |certain| certain == pairs);
    let ids = |(a, b): &(_, _)| (one.id(*a), one.id(*b));
    pairs.unwrap_or_default().iter().map(ids).collect()
}

/// The overrides whose two rules meet in no era, be it that they are never valid together.
pub(super) fn idle_everywhere(decision: &Decision, by_era: &[Found]) -> Vec<(Id, Id)> {
    let meet = |pair: &(Id, Id)| {
        by_era.iter().any(|found| {
            let both = found.valid.contains(&pair.0) && found.valid.contains(&pair.1);
            both && !found.idle_overrides.contains(pair)
        })
    };
    let rules = decision.rules.iter();
    let overrides = rules.flat_map(|(id, rule)| {
        let losers = rule.overrides.iter();
        losers.map(|loser| (id.clone(), loser.value.clone()))
    });
    overrides
        .filter(|pair| decision.rules.contains_key(&pair.1) && !meet(pair))
        .collect()
}
