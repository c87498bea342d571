//! Which rules to name as the reason of an answer where a case is not known to the last fact.

use crate::decision::{Budget, Region, RuleId, Table, covered_by};

/// Of the rules that may be in force in `known`, those to name: for each outcome the first that matches whatever the rest
/// turns out to be, else the first that may. A reason that fits only some of the cases would be untrue for the others.
pub(super) fn named(
    table: &Table,
    known: &Region,
    rules: &[RuleId],
    budget: &mut Budget,
) -> Vec<RuleId> {
    let mut surely = |rule: &RuleId| {
        let covers = table.rule(*rule).when.iter().chain(&table.space.except);
        let covers: Vec<&Region> = covers.collect();
        covered_by([known], &covers, budget).unwrap_or(false)
    };
    let (sure, unsure): (Vec<RuleId>, Vec<RuleId>) =
        rules.iter().copied().partition(|rule| surely(rule));
    let mut told = Vec::new();
    let mut named = Vec::new();
    for rule in sure.into_iter().chain(unsure) {
        let answer = &table.rule(rule).answer;
        if answer.iter().any(|outcome| !told.contains(outcome)) {
            told.extend(answer.iter().copied());
            named.push(rule);
        }
    }
    named.sort_unstable();
    named
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decision::{Axis, Policy, Rule, SlabSet, Space};

    #[test]
    fn a_rule_that_matches_whatever_the_rest_is_named() {
        let axes = vec![Axis::options(2), Axis::options(2)];
        let on = |a: SlabSet, b: SlabSet| Region::new([a, b]);
        let rules = vec![
            Rule::new(vec![on(SlabSet::single(0), SlabSet::single(0))], [1]),
            Rule::new(vec![on(SlabSet::single(0), SlabSet::full(2))], [1]),
            Rule::new(vec![on(SlabSet::full(2), SlabSet::single(1))], [2]),
        ];
        let table = Table {
            space: Space::full(&axes),
            axes,
            rules,
            policy: Policy::Collect,
        };
        let all: Vec<RuleId> = table.rule_ids().collect();
        let known = on(SlabSet::single(0), SlabSet::full(2));
        let budget = &mut Budget::default();
        assert_eq!(named(&table, &known, &all, budget), [RuleId(1), RuleId(2)]);
        let both = on(SlabSet::single(0), SlabSet::single(0));
        assert_eq!(named(&table, &both, &all[..2], budget), [RuleId(0)]);
    }
}
