//! A table as one list of boxes, each with what it is: what cutting sub-tables works on.

use super::region::Region;
use super::table::{RuleId, Rules, Table};

/// All boxes of a table: those of the space, then those of the rules in their order.
pub(super) struct Parts<'t> {
    pub(super) boxes: Vec<&'t Region>,
    owners: Vec<Owner>,
}

/// What a box belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Owner {
    /// The bounds of the space.
    Within,
    /// What is taken out of the space.
    Except,
    Rule(RuleId),
}

impl<'t> Parts<'t> {
    pub(super) fn of(table: &'t Table) -> Self {
        Self::of_rules(table, table.rule_ids())
    }

    /// The boxes of the space and of some of the rules, given in ascending order.
    pub(super) fn of_rules(table: &'t Table, rules: impl Iterator<Item = RuleId>) -> Self {
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
        let when = |id: RuleId| {
            table
                .rule(id)
                .when
                .iter()
                .map(move |region| (region, Owner::Rule(id)))
        };
        let (boxes, owners) = within.chain(except).chain(rules.flat_map(when)).unzip();
        Self { boxes, owners }
    }

    pub(super) fn owner(&self, index: u32) -> Owner {
        self.owners[index as usize]
    }

    /// The rules that own one of these boxes, given in ascending order.
    pub(super) fn rules(&self, boxes: &[u32]) -> Rules {
        let rule = |&index: &u32| match self.owner(index) {
            Owner::Rule(rule) => Some(rule),
            Owner::Within | Owner::Except => None,
        };
        let mut rules: Rules = boxes.iter().filter_map(rule).collect();
        rules.dedup();
        rules
    }

    /// Whether these boxes, and no others, leave no real case: the bounds of the space are not among them, or one that
    /// is taken out of it fills all of what `fills` speaks.
    pub(super) fn is_unreal(&self, boxes: &[u32], fills: impl Fn(&Region) -> bool) -> bool {
        let owned = |owner: Owner| {
            boxes
                .iter()
                .filter(move |&&index| self.owner(index) == owner)
        };
        let excepted = owned(Owner::Except).any(|&index| fills(self.boxes[index as usize]));
        excepted || owned(Owner::Within).next().is_none()
    }
}
