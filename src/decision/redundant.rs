//! Rules that could be left out without any answer changing.

use std::cmp::Reverse;

use super::budget::{Budget, NotProved};
use super::clashes::meeting_rules;
use super::force::Force;
use super::parts::{Owner, Parts};
use super::region::Region;
use super::split::{SubTable, best_split};
use super::table::{Policy, RuleId, Rules, Table};

/// The rules that can all be left out together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Redundant {
    /// Each rule, with those that say the same in its place: the ones in force where it was, ascending. None stand in
    /// for a rule that was in force nowhere.
    pub rules: Vec<(RuleId, Rules)>,
    /// The rules of which the budget did not allow to say; they were kept.
    pub open: Vec<RuleId>,
}

/// The rules among `candidates` whose removal changes nothing in any of the tables, tested from the last to the first,
/// each against what remains.
///
/// All tables have the same rules, each as it is in other circumstances: where one is not valid, it matches nowhere.
/// `same` says whether two lists of rules in force answer the same on a region of the table of that number; comparing
/// [`Table::answers`] of both is right where answers do not depend on the case. Beside a rule in force with the same
/// answer, a rule must change nothing.
pub fn redundant_rules(
    tables: &[Table],
    candidates: impl DoubleEndedIterator<Item = RuleId>,
    same: impl Fn(usize, &Region, &[RuleId], &[RuleId]) -> bool,
    budget: &mut Budget,
) -> Redundant {
    let mut result = Redundant::default();
    let mut rest = tables.to_vec();
    let meeting: Vec<Vec<Rules>> = tables.iter().map(|table| meeting(table, budget)).collect();
    for rule in candidates.rev() {
        match stand_ins_everywhere(&rest, &meeting, rule, &same, budget) {
            Ok(Some(stand_ins)) => {
                result.rules.push((rule, stand_ins));
                for table in &mut rest {
                    table.rules[rule.index()].when.clear();
                }
            }
            Ok(None) => {}
            Err(NotProved { .. }) => result.open.push(rule),
        }
    }
    result.rules.reverse();
    result.open.reverse();
    result
}

/// For every rule, itself and those that match somewhere where it does: no others have a say in whether it can go.
fn meeting(table: &Table, budget: &mut Budget) -> Vec<Rules> {
    let mut meeting: Vec<Rules> = table
        .rule_ids()
        .map(|rule| Rules::from_iter([rule]))
        .collect();
    for (a, b) in meeting_rules(table, budget).into_keys() {
        meeting[a.index()].push(b);
        meeting[b.index()].push(a);
    }
    meeting.iter_mut().for_each(|rules| rules.sort_unstable());
    meeting
}

/// What says the same in the place of a rule that can go in all tables; none where it cannot.
fn stand_ins_everywhere(
    tables: &[Table],
    meeting: &[Vec<Rules>],
    rule: RuleId,
    same: &impl Fn(usize, &Region, &[RuleId], &[RuleId]) -> bool,
    budget: &mut Budget,
) -> Result<Option<Rules>, NotProved> {
    for (at, table) in tables.iter().enumerate() {
        let removal = Removal {
            table,
            rule,
            parts: Parts::of_rules(table, meeting[at][rule.index()].iter().copied()),
            same: |region: &Region, a: &[RuleId], b: &[RuleId]| same(at, region, a, b),
        };
        if !removal.is_redundant(budget)? {
            return Ok(None);
        }
    }
    let mut all = Rules::new();
    for table in tables {
        all.extend(stand_ins(table, rule, budget)?);
    }
    all.sort_unstable();
    all.dedup();
    Ok(Some(all))
}

/// The rules that are in force without the rule somewhere where it is in force with it.
fn stand_ins(table: &Table, rule: RuleId, budget: &mut Budget) -> Result<Rules, NotProved> {
    let places = Force::of(table, budget)?.region(rule, &Region::full(&table.axes), budget)?;
    let mut without = table.clone();
    without.rules[rule.index()].when.clear();
    let force = Force::of(&without, budget)?;
    let mut stand_ins = Rules::new();
    for other in without.rule_ids() {
        for place in &places {
            if force.reaches(other, place, budget)? {
                stand_ins.push(other);
                break;
            }
        }
    }
    Ok(stand_ins)
}

/// The question whether one rule can go.
struct Removal<'t, S> {
    /// The table as it stands: rules that went before match nowhere.
    table: &'t Table,
    rule: RuleId,
    parts: Parts<'t>,
    same: S,
}

/// What is plain to see of a sub-table without cutting it.
enum Glance {
    /// It holds a real case that would be answered otherwise.
    Needed,
    /// Nothing changes in it.
    Unchanged,
    Unclear,
}

/// Another rule that matches somewhere in a sub-table.
#[derive(Clone, Copy)]
struct Other {
    rule: RuleId,
    /// Whether one of its boxes fills the sub-table.
    fills: bool,
    /// Whether it answers the same as the rule in question.
    agrees: bool,
}

impl<S: Fn(&Region, &[RuleId], &[RuleId]) -> bool> Removal<'_, S> {
    fn is_redundant(&self, budget: &mut Budget) -> Result<bool, NotProved> {
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
        while let Some(sub_table) = waiting.pop() {
            match self.glance(&sub_table) {
                Glance::Needed => return Ok(false),
                Glance::Unchanged => continue,
                Glance::Unclear => {}
            }
            if !budget.spend() {
                waiting.push(sub_table);
                return Err(NotProved {
                    open: waiting.into_iter().map(|left| left.region).collect(),
                });
            }
            if let Some(split) = best_split(&sub_table, boxes) {
                let start = waiting.len();
                waiting.extend(
                    split
                        .parts
                        .into_iter()
                        .map(|set| sub_table.part(split.axis, set, boxes)),
                );
                // Where the fewest others match, a case that needs the rule is found soonest.
                waiting[start..].sort_by_key(|part| Reverse(part.active.len()));
            } else if !self.is_unchanged(&sub_table) {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn glance(&self, sub_table: &SubTable) -> Glance {
        if self.parts.is_unreal(&sub_table.active, |except| {
            sub_table.region.is_subset(except)
        }) {
            return Glance::Unchanged;
        }
        let others = self.others(sub_table);
        let excepted = sub_table
            .active
            .iter()
            .any(|&index| self.parts.owner(index) == Owner::Except);
        if others.is_empty() && !excepted {
            return Glance::Needed;
        }
        match self.table.policy {
            Policy::First => self.glance_first(&others, excepted),
            Policy::Unique | Policy::Collect => self.glance_all(&others, excepted),
            Policy::Priority => Glance::Unclear,
        }
    }

    /// Under `first`: what counts are the earlier rules, and the later one that takes over.
    fn glance_first(&self, others: &[Other], excepted: bool) -> Glance {
        let (earlier, later) =
            others.split_at(others.partition_point(|other| other.rule < self.rule));
        let mut heirs = later.iter().take_while(|other| other.agrees);
        if earlier.iter().any(|other| other.fills) || heirs.any(|other| other.fills) {
            return Glance::Unchanged;
        }
        let nobody_agrees = !later.iter().any(|other| other.agrees);
        if earlier.is_empty() && nobody_agrees && !excepted {
            Glance::Needed
        } else {
            Glance::Unclear
        }
    }

    /// Where every rule that is not beaten is in force.
    fn glance_all(&self, others: &[Other], excepted: bool) -> Glance {
        let beats = |winner: RuleId, loser: RuleId| self.table.rule(winner).beats.contains(&loser);
        let beaten = |rule: RuleId| others.iter().any(|other| beats(other.rule, rule));
        // Under `collect` several others may say together what this rule says.
        let unsaid =
            self.table.policy == Policy::Unique && !others.iter().any(|other| other.agrees);
        if unsaid && !beaten(self.rule) && !excepted {
            return Glance::Needed;
        }
        let is_set_aside = |rule: RuleId| {
            let mut filling = others.iter().filter(|other| other.fills);
            filling.any(|other| beats(other.rule, rule))
        };
        let comes_back = |other: &Other| beats(self.rule, other.rule) && !is_set_aside(other.rule);
        if others.iter().any(comes_back) {
            return Glance::Unclear;
        }
        let settles = |other: &Other| {
            other.fills && (beats(other.rule, self.rule) || (other.agrees && !beaten(other.rule)))
        };
        if others.iter().any(settles) {
            Glance::Unchanged
        } else {
            Glance::Unclear
        }
    }

    /// The other rules that match somewhere in the sub-table, ascending.
    fn others(&self, sub_table: &SubTable) -> Vec<Other> {
        let mut others: Vec<Other> = Vec::new();
        for &index in &sub_table.active {
            let Owner::Rule(rule) = self.parts.owner(index) else {
                continue;
            };
            if rule == self.rule {
                continue;
            }
            let fills = sub_table.region.is_subset(self.parts.boxes[index as usize]);
            match others.last_mut() {
                Some(last) if last.rule == rule => last.fills |= fills,
                _ => {
                    let agrees = (self.same)(&sub_table.region, &[self.rule], &[rule]);
                    others.push(Other {
                        rule,
                        fills,
                        agrees,
                    });
                }
            }
        }
        others
    }

    /// Whether nothing changes in a sub-table that every box fills.
    fn is_unchanged(&self, sub_table: &SubTable) -> bool {
        let matching = self.parts.rules(&sub_table.active);
        let rest: Rules = matching
            .iter()
            .copied()
            .filter(|&rule| rule != self.rule)
            .collect();
        (self.same)(
            &sub_table.region,
            &self.table.prevailing(&matching),
            &self.table.prevailing(&rest),
        )
    }
}
