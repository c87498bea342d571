//! Overrides: circles of rules that beat each other, and overrides that never bite.

use std::collections::VecDeque;

use super::budget::{Budget, NotProved};
use super::force::any_real;
use super::region::Region;
use super::table::{RuleId, Table};

/// The circles of overrides: each starts at its least rule, every rule in it beats the next, the last beats the first.
///
/// Every rule that lies on a circle is in at least one of those listed; for a rule on several, the shortest is listed.
pub fn override_loops(table: &Table) -> Vec<Vec<RuleId>> {
    let mut told = vec![false; table.rules.len()];
    let mut loops = Vec::new();
    for rule in table.rule_ids() {
        if told[rule.index()] {
            continue;
        }
        if let Some(mut circle) = shortest_loop(table, rule) {
            circle.iter().for_each(|member| told[member.index()] = true);
            let least = circle.iter().enumerate().min_by_key(|(_, member)| **member);
            let start = least.map_or(0, |(index, _)| index);
            circle.rotate_left(start);
            loops.push(circle);
        }
    }
    loops.sort();
    loops
}

/// The shortest way from a rule over the rules it beats back to itself.
fn shortest_loop(table: &Table, start: RuleId) -> Option<Vec<RuleId>> {
    let mut came_from: Vec<Option<RuleId>> = vec![None; table.rules.len()];
    let mut waiting = VecDeque::from([start]);
    while let Some(rule) = waiting.pop_front() {
        for &beaten in &table.rule(rule).beats {
            if beaten == start {
                let mut path: Vec<RuleId> =
                    std::iter::successors(Some(rule), |rule| came_from[rule.index()]).collect();
                path.reverse();
                return Some(path);
            }
            if came_from[beaten.index()].is_none() {
                came_from[beaten.index()] = Some(rule);
                waiting.push_back(beaten);
            }
        }
    }
    None
}

/// The overrides `(winner, loser)` whose two rules match together at no real case, in the order of the file.
///
/// # Errors
/// When the budget is spent.
pub fn overrides_idle(
    table: &Table,
    budget: &mut Budget,
) -> Result<Vec<(RuleId, RuleId)>, NotProved> {
    let except: Vec<&Region> = table.space.except.iter().collect();
    let mut idle = Vec::new();
    for winner in table.rule_ids() {
        for &loser in &table.rule(winner).beats {
            let (a, b) = (&table.rule(winner).when, &table.rule(loser).when);
            let shared = a
                .iter()
                .flat_map(|a| b.iter().filter_map(|b| a.intersection(b)));
            if !any_real(table, shared, &except, budget)? {
                idle.push((winner, loser));
            }
        }
    }
    Ok(idle)
}

#[cfg(test)]
mod tests {
    use super::super::axis::Axis;
    use super::super::table::{Policy, Rule, Space};
    use super::*;

    #[test]
    fn a_circle_is_told_once_from_its_least_rule() {
        let axes = vec![Axis::options(2)];
        let mut rules: Vec<Rule> = (0..4)
            .map(|slab| Rule::new(vec![Region::of_point(&[slab / 2])], [0]))
            .collect();
        rules[2].beats = vec![RuleId(1)];
        rules[1].beats = vec![RuleId(3)];
        rules[3].beats = vec![RuleId(2), RuleId(0)];
        let table = Table {
            space: Space::full(&axes),
            axes,
            rules,
            policy: Policy::Unique,
        };
        assert_eq!(override_loops(&table), [[RuleId(1), RuleId(3), RuleId(2)]]);
        let idle = [
            (RuleId(1), RuleId(3)),
            (RuleId(2), RuleId(1)),
            (RuleId(3), RuleId(0)),
        ];
        assert_eq!(
            overrides_idle(&table, &mut Budget::default()),
            Ok(idle.to_vec())
        );
    }
}
