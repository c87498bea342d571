//! Rules that could be left out without any answer changing.

use super::budget::Budget;
use super::parts::{Owner, Parts};
use super::region::Region;
use super::split::{SubTable, best_split};
use super::table::{RuleId, Rules, Table};

/// The rules of a table that can all be left out together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Redundant {
    /// Each rule, with those that say the same in its place: the ones in force where it was, ascending. None stand in
    /// for a rule that was in force nowhere.
    pub rules: Vec<(RuleId, Rules)>,
    /// The rules of which the budget did not allow to say; they were kept.
    pub open: Vec<RuleId>,
}

/// The rules whose removal changes nothing, tested from the last to the first, each against what remains.
///
/// `same` says whether two sets of rules in force answer the same on a region; comparing [`Table::answers`] of both is
/// right where answers do not depend on the case.
pub fn redundant_rules(
    table: &Table,
    same: impl Fn(&Region, &[RuleId], &[RuleId]) -> bool,
    budget: &mut Budget,
) -> Redundant {
    let mut result = Redundant::default();
    let mut kept: Vec<RuleId> = table.rule_ids().collect();
    for rule in table.rule_ids().rev() {
        let parts = Parts::of(table, kept.iter().copied());
        let removal = Removal { table, rule, parts };
        match removal.run(&same, budget) {
            Verdict::Needed => {}
            Verdict::Redundant(stand_ins) => {
                kept.retain(|&other| other != rule);
                result.rules.push((rule, stand_ins));
            }
            Verdict::Open => result.open.push(rule),
        }
    }
    result.rules.reverse();
    result.open.reverse();
    result
}

/// The question whether one rule can go.
struct Removal<'t> {
    table: &'t Table,
    rule: RuleId,
    /// The table as it stands, this rule included.
    parts: Parts<'t>,
}

enum Verdict {
    Needed,
    Redundant(Rules),
    Open,
}

impl Removal<'_> {
    fn run(
        &self,
        same: &impl Fn(&Region, &[RuleId], &[RuleId]) -> bool,
        budget: &mut Budget,
    ) -> Verdict {
        let boxes = &self.parts.boxes;
        let when = self
            .table
            .rule(self.rule)
            .when
            .iter()
            .filter(|region| !region.is_empty());
        let mut waiting: Vec<SubTable> = when
            .map(|region| SubTable::of(region.clone(), boxes))
            .collect();
        let mut stand_ins = Rules::new();
        while let Some(sub_table) = waiting.pop() {
            if self.parts.is_unreal(&sub_table.active, |except| {
                sub_table.region.is_subset(except)
            }) {
                continue;
            }
            if self.is_alone(&sub_table) {
                return Verdict::Needed;
            }
            if !budget.spend() {
                return Verdict::Open;
            }
            if let Some(split) = best_split(&sub_table, boxes) {
                waiting.extend(
                    split
                        .parts
                        .into_iter()
                        .map(|set| sub_table.part(split.axis, set, boxes)),
                );
                continue;
            }
            let (with, without) = self.in_force(&sub_table);
            if !same(&sub_table.region, &with, &without) {
                return Verdict::Needed;
            }
            if with.contains(&self.rule) {
                stand_ins.extend(without);
            }
        }
        stand_ins.sort_unstable();
        stand_ins.dedup();
        Verdict::Redundant(stand_ins)
    }

    /// Whether the sub-table holds a real case that no other rule matches: it meets the bounds of the space, but neither
    /// its exceptions nor another rule.
    fn is_alone(&self, table: &SubTable) -> bool {
        let mut owners = table.active.iter().map(|&index| self.parts.owner(index));
        owners.all(|owner| owner == Owner::Within || owner == Owner::Rule(self.rule))
    }

    /// The rules in force in a sub-table that every box fills, with and without the rule.
    fn in_force(&self, table: &SubTable) -> (Rules, Rules) {
        let matching = self.parts.rules(&table.active);
        let without = matching
            .iter()
            .copied()
            .filter(|&rule| rule != self.rule)
            .collect();
        (
            self.table.prevailing(&matching),
            self.table.prevailing(&without),
        )
    }
}
