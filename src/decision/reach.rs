//! Reach: where a rule is in force, rules that never are, and what can still be answered.

use super::budget::{Budget, NotProved};
use super::force::{Force, any_real};
use super::merge::merged;
use super::region::Region;
use super::table::{RuleId, Rules, Table};

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
    let when = &table.rule(rule).when;
    let lives = |covers: &[&Region], budget: &mut Budget| {
        let covers: Vec<&Region> = covers.iter().copied().chain(&table.space.except).collect();
        any_real(table, when.iter().cloned(), &covers, budget)
    };
    let meets = |regions: &[Region]| {
        regions
            .iter()
            .any(|other| when.iter().any(|region| region.intersects(other)))
    };
    let mut over: Vec<(RuleId, &[Region])> = force
        .over(rule)
        .filter(|(_, regions)| meets(regions))
        .collect();
    if lives(&flattened(&over, None), budget)? {
        return Ok(None);
    }
    if !lives(&[], budget)? {
        return Ok(Some(Why::Empty));
    }
    over.sort_by_key(|(other, regions)| (shared_points(when, regions), std::cmp::Reverse(*other)));
    let mut index = 0;
    while index < over.len() {
        if lives(&flattened(&over, Some(index)), budget)? {
            index += 1;
        } else {
            over.remove(index);
        }
    }
    let mut covering: Vec<RuleId> = over.into_iter().map(|(other, _)| other).collect();
    covering.sort_unstable();
    Ok(Some(Why::CoveredBy(covering)))
}

/// The regions of all rules but one.
fn flattened<'a>(over: &[(RuleId, &'a [Region])], but: Option<usize>) -> Vec<&'a Region> {
    let kept = over
        .iter()
        .enumerate()
        .filter(|(index, _)| Some(*index) != but);
    kept.flat_map(|(_, (_, regions))| *regions).collect()
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
