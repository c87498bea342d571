//! Rules for staff alone that leave clients without an answer.

use super::{Alike, OneEra, Shown, matches};
use crate::amount::{Situation, Truth};
use crate::analysis::prepared::{Prepared, Timeline};
use crate::decision::{self, NotProved, Region, RuleId, Table, covered_by};
use crate::model::Id;
use crate::model::decision::HitPolicy;

/// Cases that only rules for staff alone answer, connected with each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicGap {
    /// The rules for staff alone that answer there.
    pub rules: Vec<Id>,
    /// Its boxes.
    pub boxes: Vec<Shown>,
}

impl Alike for PublicGap {
    fn is_alike(&self, other: &Self) -> bool {
        self.rules == other.rules && Shown::same_boxes(&self.boxes, &other.boxes)
    }

    fn shown(&self) -> &[Shown] {
        &self.boxes
    }

    fn show(&mut self, boxes: Vec<Shown>) {
        self.boxes = boxes;
    }
}

/// The cases of an era that only rules for staff alone answer.
pub(super) fn find(one: &mut OneEra<'_, '_>) -> Vec<PublicGap> {
    let hidden: Vec<RuleId> = one.lowered.table.rule_ids().collect();
    let is_hidden = |rule: &RuleId| one.lowered.rule(*rule).staff_only;
    let hidden: Vec<RuleId> = hidden.into_iter().filter(is_hidden).collect();
    if hidden.is_empty() || one.decision.for_staff || one.decision.otherwise.is_some() {
        return Vec::new();
    }
    let public = public(&one.lowered.table, &hidden);
    let found = decision::gaps(&public, &mut one.budget);
    one.not_proved |= !found.open.is_empty();
    let rules = &one.lowered.rules;
    let only_staff = |situation: &Situation<'_>| {
        let mut public = rules.iter().filter(|rule| !rule.staff_only);
        let matches_none = public.all(|rule| matches(rule, situation) == Truth::No);
        let mut staff = rules.iter().filter(|rule| rule.staff_only);
        matches_none && staff.any(|rule| matches(rule, situation) == Truth::Yes)
    };
    let gaps = found.gaps.iter().map(|gap| PublicGap {
        rules: rules_in(one, &hidden, &gap.boxes),
        boxes: one.shown(&gap.boxes, &only_staff),
    });
    gaps.filter(|gap| !gap.boxes.is_empty()).collect()
}

/// The table without the hidden rules, where one of them speaks.
fn public(table: &Table, hidden: &[RuleId]) -> Table {
    let speaks = hidden.iter().flat_map(|rule| &table.rule(*rule).when);
    let speaks: Vec<Region> = speaks.cloned().collect();
    let mut public = table.clone();
    public.space = table.space.restricted(&speaks);
    for rule in hidden {
        public.rules[rule.index()].when.clear();
    }
    public
}

fn rules_in(one: &OneEra<'_, '_>, hidden: &[RuleId], boxes: &[Region]) -> Vec<Id> {
    let meets = |rule: &&RuleId| {
        let when = &one.lowered.table.rule(**rule).when;
        when.iter().any(|a| boxes.iter().any(|b| a.intersects(b)))
    };
    hidden
        .iter()
        .filter(meets)
        .map(|rule| one.id(*rule))
        .collect()
}

/// The rules for staff alone that are an exception to no public rule: under `first`, those that come before no public
/// rule with which they share a case.
///
/// # Errors
/// When the budget is spent, or it is not known whether what they share is real.
pub(super) fn exceptions_to_nothing(timeline: &Timeline<'_>) -> Result<Vec<Id>, NotProved> {
    let decision = timeline.decision;
    if decision.for_staff {
        return Ok(Vec::new());
    }
    let is_public = |id: &Id| decision.rules.get(id).is_some_and(|rule| !rule.staff_only);
    let mut found = Vec::new();
    for rule in decision.rules.values().filter(|rule| rule.staff_only) {
        let overrides = if decision.policy == HitPolicy::First {
            comes_before_public(timeline, &rule.id)?
        } else {
            rule.overrides.iter().any(|id| is_public(&id.value))
        };
        found.extend((!overrides).then(|| rule.id.clone()));
    }
    Ok(found)
}

fn comes_before_public(timeline: &Timeline<'_>, id: &Id) -> Result<bool, NotProved> {
    let mut doubt = None;
    for (_, era) in &timeline.eras {
        let table = &era.lowered.table;
        let certain = era.real.certain(table);
        if shares_with_public(era, certain.as_ref().unwrap_or(table), id)? {
            return Ok(true);
        }
        if certain.is_some() && shares_with_public(era, table, id)? {
            let open = era.real.doubtful.clone();
            doubt = Some(NotProved { open });
        }
    }
    doubt.map_or(Ok(false), Err)
}

fn shares_with_public(era: &Prepared<'_>, table: &Table, id: &Id) -> Result<bool, NotProved> {
    let rules = &era.lowered.rules;
    let Some(at) = rules.iter().position(|rule| rule.id == *id) else {
        return Ok(false);
    };
    let own = &table.rules[at].when;
    let later = rules.iter().zip(&table.rules).skip(at + 1);
    let public = later.filter(|(rule, _)| !rule.staff_only);
    let theirs = public.flat_map(|(_, rule)| &rule.when);
    let shared: Vec<Region> = theirs
        .flat_map(|a| own.iter().filter_map(|b| a.intersection(b)))
        .collect();
    let real = table.space.restricted(&shared);
    let except: Vec<&Region> = real.except.iter().collect();
    let nothing = covered_by(&real.within, &except, &mut decision::Budget::default())?;
    Ok(!nothing)
}
