//! Where rules are in force, as regions.

use std::ops::ControlFlow;

use super::budget::{Budget, NotProved};
use super::cover::{search, uncovered};
use super::region::{Region, subtract};
use super::table::{Policy, RuleId, Table};

/// A rule that keeps another from being in force, and where it does.
pub(super) type Over<'a> = (RuleId, &'a [Region]);

/// What keeps each rule of a table from being in force.
pub(super) struct Force<'t> {
    table: &'t Table,
    /// For every rule, those that name it as beaten.
    beaters: Vec<Vec<RuleId>>,
    /// Under `priority`, for every rule, where it matches and no rule beats it. Elsewhere empty.
    standing: Vec<Vec<Region>>,
}

impl<'t> Force<'t> {
    /// # Errors
    /// When the budget is spent.
    pub(super) fn of(table: &'t Table, budget: &mut Budget) -> Result<Self, NotProved> {
        let mut beaters = vec![Vec::new(); table.rules.len()];
        let reads_beats = table.policy != Policy::First;
        for winner in table.rule_ids().filter(|_| reads_beats) {
            for loser in &table.rule(winner).beats {
                beaters[loser.index()].push(winner);
            }
        }
        // An author may name a rule twice.
        beaters.iter_mut().for_each(Vec::dedup);
        let mut force = Self {
            table,
            beaters,
            standing: Vec::new(),
        };
        if table.policy == Policy::Priority {
            let standing = table.rule_ids().map(|rule| force.unbeaten(rule, budget));
            force.standing = standing.collect::<Result<_, _>>()?;
        }
        Ok(force)
    }

    /// The rules that keep this one from being in force, each once, with the regions where it does.
    pub(super) fn over(&self, rule: RuleId) -> impl Iterator<Item = Over<'_>> {
        let when = |other: RuleId| (other, &self.table.rule(other).when[..]);
        let earlier = if self.table.policy == Policy::First {
            rule.0
        } else {
            0
        };
        let earlier = (0..earlier).map(RuleId).map(when);
        let beaters = self.beaters[rule.index()].iter().copied().map(when);
        earlier.chain(beaters).chain(self.before(rule))
    }

    /// Whether the two rules are in force together nowhere, whatever they match.
    pub(super) fn exclude_each_other(&self, a: RuleId, b: RuleId) -> bool {
        let (first, second) = (self.table.rule(a), self.table.rule(b));
        match self.table.policy {
            Policy::First => true,
            Policy::Priority if first.rank != second.rank => true,
            _ => first.beats.contains(&b) || second.beats.contains(&a),
        }
    }

    /// The real cases among `region` at which all the rules are in force that match everywhere in it, as disjoint pieces.
    pub(super) fn together(
        &self,
        rules: &[RuleId],
        region: &Region,
        budget: &mut Budget,
    ) -> Result<Vec<Region>, NotProved> {
        let covers = self.covers(rules);
        let mut pieces = Vec::new();
        for part in self.table.space.bounded(std::slice::from_ref(region)) {
            pieces.extend(uncovered(&part, &covers, budget)?);
        }
        Ok(pieces)
    }

    /// The real cases of `within` at which the rule is in force, as disjoint pieces.
    pub(super) fn region(
        &self,
        rule: RuleId,
        within: &Region,
        budget: &mut Budget,
    ) -> Result<Vec<Region>, NotProved> {
        let when = self.table.rule(rule).when.iter();
        let matching: Vec<Region> = when
            .filter_map(|region| region.intersection(within))
            .collect();
        let mut pieces = Vec::new();
        for region in subtract(&matching, &[]) {
            pieces.extend(self.together(&[rule], &region, budget)?);
        }
        Ok(pieces)
    }

    /// Whether the rule is in force at a real case of `within`.
    pub(super) fn reaches(
        &self,
        rule: RuleId,
        within: &Region,
        budget: &mut Budget,
    ) -> Result<bool, NotProved> {
        let when = self.table.rule(rule).when.iter();
        let matching = when.filter_map(|region| region.intersection(within));
        any_real(self.table, matching, &self.covers(&[rule]), budget)
    }

    /// What is no real case, or where one of the rules is kept from being in force.
    fn covers(&self, rules: &[RuleId]) -> Vec<&Region> {
        let over = rules
            .iter()
            .flat_map(|&rule| self.over(rule))
            .flat_map(|(_, regions)| regions);
        over.chain(&self.table.space.except).collect()
    }

    /// Under `priority`, the rules of less rank that do not beat this one anyway, each where no rule beats it.
    fn before(&self, rule: RuleId) -> impl Iterator<Item = Over<'_>> {
        let rank = self.table.rule(rule).rank;
        let standing = (0..).map(RuleId).zip(&self.standing);
        let before = standing.filter(move |(other, _)| {
            self.table.rule(*other).rank < rank && !self.beaters[rule.index()].contains(other)
        });
        before.map(|(other, regions)| (other, &regions[..]))
    }

    fn unbeaten(&self, rule: RuleId, budget: &mut Budget) -> Result<Vec<Region>, NotProved> {
        let beaters = self.beaters[rule.index()].iter();
        let covers: Vec<&Region> = beaters
            .flat_map(|&other| &self.table.rule(other).when)
            .collect();
        let mut pieces = Vec::new();
        for region in &self.table.rule(rule).when {
            pieces.extend(uncovered(region, &covers, budget)?);
        }
        Ok(pieces)
    }
}

/// Whether a real case of the regions is in none of `covers`, which hold the exceptions of the space.
pub(super) fn any_real(
    table: &Table,
    regions: impl IntoIterator<Item = Region>,
    covers: &[&Region],
    budget: &mut Budget,
) -> Result<bool, NotProved> {
    let mut open = Vec::new();
    for region in regions {
        for part in table
            .space
            .within
            .iter()
            .filter_map(|bound| bound.intersection(&region))
        {
            let mut found = false;
            open.extend(search(&part, covers, budget, |_| {
                found = true;
                ControlFlow::Break(())
            }));
            if found {
                return Ok(true);
            }
        }
    }
    if open.is_empty() {
        Ok(false)
    } else {
        Err(NotProved { open })
    }
}
