//! Rules that could be left out without any answer changing.

use super::budget::Budget;
use super::region::Region;
use super::split::{SubTable, best_split};
use super::table::{RuleId, Rules, Table};

/// The rules of a table that can all be left out together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Redundant {
    /// Each rule, with those that say the same in its place: the ones in force where it was, ascending.
    pub rules: Vec<(RuleId, Rules)>,
    /// The rules of which the budget did not allow to say; they were kept.
    pub open: Vec<RuleId>,
}

/// The rules whose removal changes nothing, tested from the last to the first, each against what remains.
///
/// `same` says whether two sets of rules in force answer the same on a region; [`Table::answers`] compared with itself
/// is the natural choice where answers do not depend on the case. Rules that are in force nowhere and keep no other
/// from being in force count too.
pub fn redundant_rules(
    table: &Table,
    same: impl Fn(&Region, &[RuleId], &[RuleId]) -> bool,
    budget: &mut Budget,
) -> Redundant {
    let mut result = Redundant::default();
    let mut kept: Vec<RuleId> = table.rule_ids().collect();
    for rule in table.rule_ids().rev() {
        match Removal::of(table, rule, &kept).run(&same, budget) {
            Ok(None) => {}
            Ok(Some(stand_ins)) => {
                kept.retain(|&other| other != rule);
                result.rules.push((rule, stand_ins));
            }
            Err(OutOfBudget) => result.open.push(rule),
        }
    }
    result.rules.reverse();
    result.open.reverse();
    result
}

struct OutOfBudget;

/// The question whether one rule can go.
struct Removal<'t> {
    table: &'t Table,
    rule: RuleId,
    /// The regions that bound the space, then its exceptions, then the rules that remain, this one included.
    boxes: Vec<&'t Region>,
    owners: Vec<Owner>,
}

/// What a box of a removal is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Owner {
    Within,
    Except,
    Rule(RuleId),
}

impl<'t> Removal<'t> {
    fn of(table: &'t Table, rule: RuleId, kept: &[RuleId]) -> Self {
        let within = table
            .space
            .within
            .iter()
            .map(|region| (region, Owner::Within));
        let except = table
            .space
            .except
            .iter()
            .map(|region| (region, Owner::Except));
        let of_rule = |&id: &RuleId| {
            table
                .rule(id)
                .when
                .iter()
                .map(move |region| (region, Owner::Rule(id)))
        };
        let rules = kept.iter().flat_map(of_rule);
        let (boxes, owners) = within.chain(except).chain(rules).unzip();
        Self {
            table,
            rule,
            boxes,
            owners,
        }
    }

    /// The rules that stand in for this one; `None` when an answer changes.
    fn run(
        &self,
        same: &impl Fn(&Region, &[RuleId], &[RuleId]) -> bool,
        budget: &mut Budget,
    ) -> Result<Option<Rules>, OutOfBudget> {
        let when = &self.table.rule(self.rule).when;
        let mut waiting: Vec<SubTable> = when
            .iter()
            .filter(|region| !region.is_empty())
            .map(|region| SubTable::of(region.clone(), &self.boxes))
            .collect();
        let mut stand_ins = Rules::new();
        while let Some(sub_table) = waiting.pop() {
            if self.is_unreal(&sub_table) {
                continue;
            }
            if self.is_alone(&sub_table) {
                return Ok(None);
            }
            if !budget.spend() {
                return Err(OutOfBudget);
            }
            match best_split(&sub_table, &self.boxes) {
                Some(split) => {
                    let part = |set| sub_table.part(split.axis, set, &self.boxes);
                    waiting.extend(split.parts.into_iter().map(part));
                }
                None => {
                    let (with, without) = self.in_force(&sub_table);
                    if !same(&sub_table.region, &with, &without) {
                        return Ok(None);
                    }
                    if with.contains(&self.rule) {
                        stand_ins.extend(without);
                    }
                }
            }
        }
        stand_ins.sort_unstable();
        stand_ins.dedup();
        Ok(Some(stand_ins))
    }

    fn is_unreal(&self, table: &SubTable) -> bool {
        let mut owned = table
            .active
            .iter()
            .map(|&index| (index, self.owners[index as usize]));
        let excepted = |(index, owner): (u32, Owner)| {
            owner == Owner::Except && table.region.is_subset(self.boxes[index as usize])
        };
        let bounded = owned.clone().any(|(_, owner)| owner == Owner::Within);
        !bounded || owned.any(excepted)
    }

    /// Whether the sub-table holds a real case that no other rule matches: it meets the bounds of the space, but neither
    /// its exceptions nor another rule.
    fn is_alone(&self, table: &SubTable) -> bool {
        let mut owners = table
            .active
            .iter()
            .map(|&index| self.owners[index as usize]);
        owners.all(|owner| owner == Owner::Within || owner == Owner::Rule(self.rule))
    }

    /// The rules in force in a sub-table that every box fills, with and without the rule.
    fn in_force(&self, table: &SubTable) -> (Rules, Rules) {
        let rule_of = |&index: &u32| match self.owners[index as usize] {
            Owner::Rule(rule) => Some(rule),
            _ => None,
        };
        let mut matching: Rules = table.active.iter().filter_map(rule_of).collect();
        matching.dedup();
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
