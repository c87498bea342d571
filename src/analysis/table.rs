//! A decision on one day as a table of regions.

use super::Setting;
use super::axis::FactAxis;
use super::frame::Frame;
use super::worth::Worth;
use crate::decision::{Policy, Region, RuleId, Space, Table};
use crate::model::decision::{Consequence, HitPolicy, Rule};
use crate::model::ordered::IndexMap;
use crate::model::{Decision, Id, Named};

/// Which rules of a decision count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rules {
    /// All.
    All,
    /// Those that are not for staff alone.
    Public,
}

/// A decision as a table, with the way back to its rules.
pub(super) struct Lowered<'a> {
    pub frame: Frame<'a>,
    pub table: Table,
    /// The rules of the table, by their number.
    pub rules: Vec<&'a Named<Rule>>,
}

impl<'a> Lowered<'a> {
    /// All rules, over the real cases within the scope.
    pub fn of(frame: Frame<'a>, decision: &'a Decision) -> Self {
        let space = scope(&frame, &frame.real().space, decision);
        Self::within(frame, decision, Rules::All, space)
    }

    /// The same over all cases that regions cannot rule out.
    pub fn by_regions(frame: Frame<'a>, decision: &'a Decision) -> Self {
        let space = scope(&frame, &frame.real_by_regions(), decision);
        Self::within(frame, decision, Rules::All, space)
    }

    /// The same over the real cases of some regions; what lies outside them may be taken for real too.
    pub fn real_within(self, decision: &'a Decision, regions: &[Region]) -> Self {
        let space = scope(
            &self.frame,
            &self.frame.real_within(regions).space,
            decision,
        );
        Self::within(self.frame, decision, Rules::All, space)
    }

    /// Lowers the rules that are valid on the frame's day over a space of the caller's.
    pub fn within(frame: Frame<'a>, decision: &'a Decision, which: Rules, space: Space) -> Self {
        let day = frame.setting.on;
        let valid = |rule: &&Named<Rule>| {
            let begun = rule
                .valid
                .from
                .as_ref()
                .is_none_or(|from| from.value <= day);
            let ended = rule
                .valid
                .until
                .as_ref()
                .is_some_and(|until| until.value < day);
            begun && !ended && (which == Rules::All || !rule.staff_only)
        };
        let rules: Vec<_> = decision.rules.values().filter(valid).collect();
        let numbers: IndexMap<&Id, RuleId> = rules
            .iter()
            .zip(0..)
            .map(|(rule, at)| (&rule.id, RuleId(at)))
            .collect();
        let mut answers = Answers {
            setting: frame.setting,
            known: Vec::new(),
        };
        let lowered = rules.iter().map(|rule| {
            let when = rule
                .when
                .as_ref()
                .map_or_else(|| vec![frame.full()], |when| frame.when(when));
            let mut lowered = crate::decision::Rule::new(when, answers.outcomes(decision, rule));
            lowered.beats = rule
                .overrides
                .iter()
                .filter_map(|id| numbers.get(&id.value).copied())
                .collect();
            lowered.rank = rank(decision, rule);
            lowered
        });
        let rules_of_table = lowered.collect();
        let axes = frame.axes.iter().map(FactAxis::to_axis).collect();
        let table = Table {
            axes,
            space,
            rules: rules_of_table,
            policy: policy(decision.policy),
        };
        Self {
            frame,
            table,
            rules,
        }
    }

    /// The author's rule behind a rule of the table.
    pub fn rule(&self, id: RuleId) -> &'a Named<Rule> {
        self.rules[id.index()]
    }
}

/// The real cases within the scope of a decision.
pub(super) fn scope(frame: &Frame<'_>, real: &Space, decision: &Decision) -> Space {
    match &decision.only_when {
        None => real.clone(),
        Some(when) => real.restricted(&frame.when(when)),
    }
}

const fn policy(policy: HitPolicy) -> Policy {
    match policy {
        HitPolicy::Unique => Policy::Unique,
        HitPolicy::First => Policy::First,
        HitPolicy::Collect => Policy::Collect,
        HitPolicy::Priority => Policy::Priority,
    }
}

/// The place of a rule's best outcome in the decision's order.
fn rank(decision: &Decision, rule: &Rule) -> u32 {
    let best = rule.then.iter().map(|then| place(decision, then)).min();
    best.and_then(|place| u32::try_from(place).ok())
        .unwrap_or(u32::MAX)
}

/// The place of an outcome in the decision's order; after all others where it has none.
fn place(decision: &Decision, consequence: &Consequence) -> usize {
    let mut order = decision.order.iter();
    let place = order.position(|id| id.value == consequence.outcome.value);
    place.unwrap_or(usize::MAX)
}

/// What a rule answers of all that it gives: under `priority` only the outcome that stands first in the order.
pub(super) fn answered<'t>(
    decision: &Decision,
    then: &'t [Consequence],
) -> impl Iterator<Item = &'t Consequence> {
    let ordered = decision.policy == HitPolicy::Priority;
    let best = then.iter().map(|then| place(decision, then)).min();
    let best = best
        .filter(|_| ordered)
        .and_then(|best| then.iter().find(|then| place(decision, then) == best));
    let is_best =
        move |then: &&Consequence| best.is_none_or(|best| best.outcome.value == then.outcome.value);
    then.iter().filter(is_best)
}

/// Numbers for what rules answer: an outcome with its amount and its judge.
struct Answers<'a> {
    setting: Setting<'a>,
    known: Vec<(&'a Id, Option<Worth>, Option<&'a Id>)>,
}

impl<'a> Answers<'a> {
    fn outcomes(&mut self, decision: &Decision, rule: &'a Named<Rule>) -> Vec<u32> {
        let judge = rule.judged_by.as_ref().map(|judged| &judged.role.value);
        let mut numbers = Vec::new();
        for consequence in answered(decision, &rule.then) {
            let amount = consequence.amount.as_ref();
            let worth = amount.map(|amount| Worth::of(&self.setting, &amount.value));
            let said = (&consequence.outcome.value, worth, judge);
            let at = self.known.iter().position(|known| *known == said);
            let at = at.unwrap_or_else(|| {
                self.known.push(said);
                self.known.len() - 1
            });
            numbers.push(u32::try_from(at).unwrap_or(u32::MAX));
        }
        numbers
    }
}
