//! A decision as a table in which everything that may be answered is a rule, each with what it says.
//!
//! Rules keep the numbers they have in the decision, whatever day it is: one that is not valid matches nowhere. After
//! them comes `otherwise`, as a rule that every other one sets aside.

use super::table::{Lowered, answered};
use super::worth::Worth;
use crate::amount::{Facts, valued};
use crate::decision::{self, Answer, OutcomeId, RuleId, Table};
use crate::model::amount::Valued;
use crate::model::decision::{Consequence, Judgement, OutcomeKind};
use crate::model::{Decision, Id, Quantity, Text};

/// What counts as saying the same.
#[derive(Clone, Copy)]
pub(super) enum Same<'s> {
    /// The answer: outcomes with their amounts, and who judges.
    Answers,
    /// The answer, its reason and where it comes from.
    AnswersAndReasons,
    /// The outcomes and who judges, whatever the amounts.
    Outcomes,
    /// The answer in a case: amounts are equal when they come to the same in it, as far as that is known.
    AnswersIn(&'s dyn Facts),
}

/// The table of a decision as it was lowered on one day.
pub(super) fn answering(lowered: &Lowered<'_>, decision: &Decision, same: Same<'_>) -> Table {
    let mut says = Says::of(lowered, decision, same);
    let default = decision.otherwise.as_ref().map(|_| default_id(decision));
    let mut rules = vec![decision::Rule::new(Vec::new(), []); decision.rules.len()];
    for (rule, own) in lowered.rules.iter().zip(&lowered.table.rules) {
        let Some(at) = decision.rules.get_index_of(&rule.id) else {
            continue;
        };
        let number = |id: &RuleId| decision.rules.get_index_of(&lowered.rule(*id).id);
        let beats = own.beats.iter().filter_map(number).map(rule_id);
        let because = [rule.because.as_ref(), rule.source.as_ref()];
        rules[at] = decision::Rule {
            when: own.when.clone(),
            beats: beats.chain(default).collect(),
            answer: says.answer(&rule.then, because, rule.judged_by.as_ref()),
            rank: own.rank,
        };
    }
    rules.extend(decision.otherwise.as_ref().map(|otherwise| decision::Rule {
        when: vec![lowered.frame.full()],
        beats: Vec::new(),
        answer: says.answer(&otherwise.then, [otherwise.because.as_ref(), None], None),
        rank: u32::MAX,
    }));
    Table {
        axes: lowered.table.axes.clone(),
        space: lowered.table.space.clone(),
        rules,
        policy: lowered.table.policy,
    }
}

/// The number of `otherwise` in such a table, where there is one.
pub(super) fn default_id(decision: &Decision) -> RuleId {
    rule_id(decision.rules.len())
}

fn rule_id(at: usize) -> RuleId {
    RuleId(u32::try_from(at).unwrap_or(u32::MAX))
}

/// Makes the scope of a decision a part of its table: one more rule answers, with an outcome of its own, where the
/// decision does not speak.
pub(super) fn with_scope(mut table: Table, lowered: &Lowered<'_>, decision: &Decision) -> Table {
    let Some(only_when) = &decision.only_when else {
        return table;
    };
    let scope = lowered.frame.when(only_when);
    for rule in &mut table.rules {
        let pairs = rule
            .when
            .iter()
            .flat_map(|region| scope.iter().map(move |part| (region, part)));
        rule.when = pairs.filter_map(|(a, b)| a.intersection(b)).collect();
    }
    let outside = lowered.frame.unless(only_when);
    table.rules.push(decision::Rule::new(outside, [u32::MAX]));
    table.space = lowered.frame.real().space;
    table
}

/// Numbers for all that is said: the same number for the same thing.
struct Says<'t> {
    lowered: &'t Lowered<'t>,
    decision: &'t Decision,
    same: Same<'t>,
    known: Vec<Said<'t>>,
}

/// One outcome as it is told.
#[derive(PartialEq)]
struct Said<'t> {
    outcome: &'t Id,
    amount: Option<Worth>,
    judge: Option<(&'t Id, Vec<&'t Id>)>,
    because: [Option<Words<'t>>; 2],
}

/// A text in its languages.
type Words<'t> = Vec<(&'t str, &'t str)>;

impl<'t> Says<'t> {
    fn of(lowered: &'t Lowered<'t>, decision: &'t Decision, same: Same<'t>) -> Self {
        Self {
            lowered,
            decision,
            same,
            known: Vec::new(),
        }
    }

    fn answer(
        &mut self,
        then: &'t [Consequence],
        because: [Option<&'t Text>; 2],
        judged_by: Option<&'t Judgement>,
    ) -> Answer {
        let numbers = answered(self.decision, then).map(|consequence| {
            let said = self.said(consequence, because, judged_by);
            let at = self.known.iter().position(|known| *known == said);
            let at = at.unwrap_or_else(|| {
                self.known.push(said);
                self.known.len() - 1
            });
            OutcomeId(u32::try_from(at).unwrap_or(u32::MAX))
        });
        let mut answer: Answer = numbers.collect();
        answer.sort_unstable();
        answer.dedup();
        answer
    }

    fn said(
        &self,
        consequence: &'t Consequence,
        [because, source]: [Option<&'t Text>; 2],
        judged_by: Option<&'t Judgement>,
    ) -> Said<'t> {
        let reason = match self.same {
            Same::Answers | Same::Outcomes | Same::AnswersIn(_) => [None, None],
            Same::AnswersAndReasons => {
                let because = because.or_else(|| self.own_reason(consequence));
                [because.map(words), source.map(words)]
            }
        };
        let judge = |judged: &'t Judgement| {
            let between = judged.between.iter().map(|id| &id.value).collect();
            (&judged.role.value, between)
        };
        Said {
            outcome: &consequence.outcome.value,
            amount: consequence.amount.as_ref().map(|a| self.worth(&a.value)),
            judge: judged_by.map(judge),
            because: reason,
        }
    }

    /// The reason that an offer or exclusion gives itself.
    fn own_reason(&self, consequence: &Consequence) -> Option<&'t Text> {
        let concept = self.lowered.frame.setting.concept;
        let id = &consequence.outcome.value;
        match consequence.kind {
            OutcomeKind::Offer => concept.offered.get(id)?.because.as_ref(),
            OutcomeKind::Exclusion => concept.not_offered.get(id.as_str())?.because.as_ref(),
            OutcomeKind::Answer => None,
        }
    }

    fn worth(&self, amount: &Valued) -> Worth {
        if matches!(self.same, Same::Outcomes) {
            return Worth::Any;
        }
        let value = self.value(amount).map(Worth::Value);
        value.unwrap_or_else(|| Worth::of(&self.lowered.frame.setting, amount))
    }

    /// What an amount comes to in the case, where there is one and it is known.
    fn value(&self, amount: &Valued) -> Option<Quantity> {
        let Same::AnswersIn(facts) = self.same else {
            return None;
        };
        valued(amount, facts).ok()?.rounded(self.decision.rounded)
    }
}

fn words(text: &Text) -> Words<'_> {
    let versions = text.versions.iter();
    versions
        .map(|version| (version.language.as_str(), &*version.raw))
        .collect()
}
