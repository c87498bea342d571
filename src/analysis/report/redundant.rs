//! Rules that could go without anybody being told anything else.

use super::DeadRule;
use crate::analysis::answering::{Same, answering, default_id};
use crate::analysis::prepared::{Prepared, Timeline};
use crate::decision::{Budget, RuleId, Table, redundant_rules};
use crate::model::{Decision, Id};

/// A rule that could go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RedundantRule {
    /// The rule.
    pub rule: Id,
    /// The rules that say the same in its place.
    pub because_of: Vec<Id>,
    /// Whether `otherwise` says the same somewhere.
    pub otherwise: bool,
}

impl RedundantRule {
    /// Whether one of two rules could go because of the other.
    #[must_use]
    pub fn joins(&self, [a, b]: &[Id; 2]) -> bool {
        let one_way = |rule: &Id, other: &Id| self.rule == *rule && self.because_of.contains(other);
        one_way(a, b) || one_way(b, a)
    }
}

/// The rules that could all go together, and whether the budget allowed to say so of every rule.
///
/// Each is tried in every era, for the public as well as for staff, and with as well as without the rules that are never
/// in force: authors are told to take those out too.
pub(super) fn find(timeline: &Timeline<'_>, dead: &[DeadRule]) -> (Vec<RedundantRule>, bool) {
    let decision = timeline.decision;
    let is_dead = |id: &Id| dead.iter().any(|dead| dead.rule == *id);
    let tables = tables(timeline, is_dead, |_, table| table);
    let rules = (0..).map(RuleId).zip(decision.rules.keys());
    let tried: Vec<RuleId> = rules
        .filter_map(|(rule, id)| (!is_dead(id)).then_some(rule))
        .collect();
    let find = |tables: &[Table]| {
        let same = |at: usize, _: &_, a: &[RuleId], b: &[RuleId]| {
            tables[at].answers(a) == tables[at].answers(b)
        };
        redundant_rules(tables, tried.iter().copied(), same, &mut Budget::default())
    };
    let found = find(&tables);
    let all_tried = found.open.is_empty()
        && certain_tables(timeline, is_dead).is_none_or(|certain| find(&certain) == found);
    let default = default_id(decision);
    let id = |rule: &RuleId| Some(decision.rules.get_index(rule.index())?.0.clone());
    let redundant = found.rules.iter().filter_map(|(rule, stand_ins)| {
        Some(RedundantRule {
            rule: id(rule)?,
            because_of: stand_ins.iter().filter_map(id).collect(),
            otherwise: stand_ins.contains(&default),
        })
    });
    (redundant.collect(), all_tried)
}

/// The tables over the cases of which it is known that they are real; none where that is known of all.
fn certain_tables(timeline: &Timeline<'_>, is_dead: impl Fn(&Id) -> bool) -> Option<Vec<Table>> {
    let mut eras = timeline.eras.iter();
    let in_doubt = eras.any(|(_, era)| !era.real.doubtful.is_empty());
    let certain = |era: &Prepared<'_>, table: Table| era.real.certain(&table).unwrap_or(table);
    in_doubt.then(|| tables(timeline, is_dead, certain))
}

/// The tables in which a rule must be redundant, each as `over` has it.
fn tables(
    timeline: &Timeline<'_>,
    is_dead: impl Fn(&Id) -> bool,
    over: impl Fn(&Prepared<'_>, Table) -> Table,
) -> Vec<Table> {
    let decision = timeline.decision;
    let eras = timeline.eras.iter();
    let of_era = |(_, era): &(_, Prepared<'_>)| {
        let table = answering(&era.lowered, decision, Same::AnswersAndReasons);
        over(era, table)
    };
    let mut tables: Vec<Table> = eras.map(of_era).collect();
    add_without(&mut tables, decision, |id| decision.rules[id].staff_only);
    add_without(&mut tables, decision, is_dead);
    tables
}

/// Adds each table once more without some of the rules.
fn add_without(tables: &mut Vec<Table>, decision: &Decision, out: impl Fn(&Id) -> bool) {
    let ids = decision.rules.keys().enumerate();
    let out: Vec<usize> = ids.filter_map(|(at, id)| out(id).then_some(at)).collect();
    if out.is_empty() {
        return;
    }
    let mut others = tables.clone();
    for table in &mut others {
        out.iter().for_each(|at| table.rules[*at].when.clear());
    }
    tables.extend(others);
}
