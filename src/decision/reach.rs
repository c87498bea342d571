//! Reach: where a rule is in force, rules that never are, and what can still be answered.

use std::cmp::Reverse;

use super::budget::{Budget, NotProved};
use super::cover::{covered_by, used_to_cover};
use super::diagram::Diagram;
use super::force::{Force, Over, any_real};
use super::merge::merged;
use super::region::Region;
use super::table::{Answer, RuleId, Rules, Table};

/// The rules of a table that are in force nowhere.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NeverInForce {
    /// Those rules, ascending.
    pub dead: Vec<Dead>,
    /// The rules of which the budget did not allow to say, ascending.
    pub open: Vec<RuleId>,
}

/// A rule that is in force nowhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dead {
    /// The rule.
    pub rule: RuleId,
    /// Why it is in force nowhere.
    pub why: Why,
}

/// Why a rule is in force nowhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// Its condition holds at no real case.
    Empty,
    /// Wherever it matches, one of these rules beats it or goes before it. None of them can be left out; ascending.
    CoveredBy(Vec<RuleId>),
}

/// The rules that are in force at no real case.
pub fn never_in_force(table: &Table, budget: &mut Budget) -> NeverInForce {
    let mut result = NeverInForce::default();
    let Ok(force) = Force::of(table, budget) else {
        result.open = table.rule_ids().collect();
        return result;
    };
    for rule in table.rule_ids() {
        match why_dead(table, &force, rule, budget) {
            Ok(Some(why)) => result.dead.push(Dead { rule, why }),
            Ok(None) => {}
            Err(NotProved { .. }) => result.open.push(rule),
        }
    }
    result
}

fn why_dead(
    table: &Table,
    force: &Force,
    rule: RuleId,
    budget: &mut Budget,
) -> Result<Option<Why>, NotProved> {
    let cases = table.space.bounded(&table.rule(rule).when);
    let except: Vec<&Region> = table.space.except.iter().collect();
    let over: Vec<Over> = force
        .over(rule)
        .filter(|(_, over)| meet(&cases, over))
        .collect();
    let Some(mut over) = used_over(&cases, &except, over, budget)? else {
        return Ok(None);
    };
    if covered_by(&cases, &except, budget)? {
        return Ok(Some(Why::Empty));
    }
    over.sort_by_key(|(other, regions)| (shared_points(&cases, regions), Reverse(*other)));
    let mut index = 0;
    while index < over.len() {
        let others = [&over[..index], &over[index + 1..]].concat();
        match used_over(&cases, &except, others, budget)? {
            Some(enough) => over = enough,
            None => index += 1,
        }
    }
    let mut covering: Vec<RuleId> = over.into_iter().map(|(other, _)| other).collect();
    covering.sort_unstable();
    Ok(Some(Why::CoveredBy(covering)))
}

/// Rules of `over` that hold all these cases together with the exceptions, in the order given; `None` when even all of
/// them do not.
fn used_over<'a>(
    cases: &[Region],
    except: &[&'a Region],
    over: Vec<Over<'a>>,
    budget: &mut Budget,
) -> Result<Option<Vec<Over<'a>>>, NotProved> {
    let regions = over.iter().flat_map(|(_, regions)| *regions);
    let covers: Vec<&Region> = except.iter().copied().chain(regions).collect();
    let Some(used) = used_to_cover(cases, &covers, budget)? else {
        return Ok(None);
    };
    let mut rest = &used[except.len()..];
    let is_used = |(_, regions): &Over| {
        let (own, others) = rest.split_at(regions.len());
        rest = others;
        own.contains(&true)
    };
    Ok(Some(over.into_iter().filter(is_used).collect()))
}

/// Whether a region of one list shares a point with one of the other.
fn meet(a: &[Region], b: &[Region]) -> bool {
    a.iter().any(|a| b.iter().any(|b| a.intersects(b)))
}

/// About how much of one list of regions another takes: the more, the better it explains.
fn shared_points(a: &[Region], b: &[Region]) -> u128 {
    let pairs = a
        .iter()
        .flat_map(|a| b.iter().filter_map(|b| a.intersection(b)));
    pairs.fold(0, |sum, shared| sum.saturating_add(shared.points()))
}

/// The real cases at which a rule is in force, as maximal and irredundant boxes.
///
/// # Errors
/// When the budget is spent.
pub fn in_force_region(
    table: &Table,
    rule: RuleId,
    budget: &mut Budget,
) -> Result<Vec<Region>, NotProved> {
    let pieces = Force::of(table, budget)?.region(rule, &Region::full(&table.axes), budget)?;
    merged(&pieces, budget)
}

/// What can still be answered in a part of the space.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Possible {
    /// The rules that are in force somewhere in it, ascending.
    pub rules: Rules,
    /// Whether no rule matches somewhere in it.
    pub gap: bool,
}

impl Possible {
    /// Whether the part holds no real case at all.
    pub fn is_impossible(&self) -> bool {
        self.rules.is_empty() && !self.gap
    }
}

/// What can still be answered when the facts are known to lie in `known`: the full set where nothing is known.
///
/// # Errors
/// When the budget is spent.
pub fn possible_answers(
    table: &Table,
    known: &Region,
    budget: &mut Budget,
) -> Result<Possible, NotProved> {
    let force = Force::of(table, budget)?;
    let mut rules = Rules::new();
    for rule in table.rule_ids() {
        if force.reaches(rule, known, budget)? {
            rules.push(rule);
        }
    }
    let answered = table.rules.iter().flat_map(|rule| &rule.when);
    let covers: Vec<&Region> = answered.chain(&table.space.except).collect();
    let gap = any_real(table, [known.clone()], &covers, budget)?;
    Ok(Possible { rules, gap })
}

/// Everything that real cases in `known` are answered, each once, as [`Table::answers`] gives it: empty for a gap, and
/// nothing at all where there is no real case. One entry means that the answer is settled.
///
/// # Errors
/// When the budget is spent.
pub fn possible_outcomes(
    table: &Table,
    known: &Region,
    budget: &mut Budget,
) -> Result<Vec<Vec<Answer>>, NotProved> {
    let space = table.space.restricted(std::slice::from_ref(known));
    let mut possible = Diagram::of(
        &Table {
            space,
            ..table.clone()
        },
        budget,
    )?
    .possible();
    possible.sort();
    Ok(possible)
}

#[cfg(test)]
mod tests {
    use super::super::axis::Axis;
    use super::super::slabs::SlabSet;
    use super::super::table::{Policy, Rule, Space};
    use super::*;

    fn table(ranges: &[(u32, u32)], policy: Policy) -> Table {
        let axes = vec![Axis::linear(6)];
        let rule = |&(from, to): &(u32, u32)| {
            Rule::new(vec![Region::new([SlabSet::range(from, to)])], [from])
        };
        Table {
            space: Space::full(&axes),
            axes,
            rules: ranges.iter().map(rule).collect(),
            policy,
        }
    }

    #[test]
    fn a_rule_is_dead_by_several_earlier_ones_together() {
        let table = table(&[(0, 2), (2, 4), (3, 6), (1, 5), (4, 4)], Policy::First);
        let dead = never_in_force(&table, &mut Budget::default()).dead;
        let covered = Dead {
            rule: RuleId(3),
            why: Why::CoveredBy(vec![RuleId(0), RuleId(1), RuleId(2)]),
        };
        assert_eq!(
            dead,
            [
                covered,
                Dead {
                    rule: RuleId(4),
                    why: Why::Empty
                }
            ]
        );
    }

    #[test]
    fn what_is_known_narrows_what_can_be_answered() {
        let table = table(&[(0, 2), (2, 4)], Policy::Unique);
        let known = |from, to| Region::new([SlabSet::range(from, to)]);
        let possible = possible_answers(&table, &known(3, 5), &mut Budget::default());
        let expected = Possible {
            rules: [RuleId(1)].into_iter().collect(),
            gap: true,
        };
        assert_eq!(possible, Ok(expected));
        assert_eq!(
            possible_outcomes(&table, &known(0, 2), &mut Budget::default()).map(|all| all.len()),
            Ok(1)
        );
    }
}
