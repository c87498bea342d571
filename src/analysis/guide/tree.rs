//! The question tree of a decision.

use super::super::Setting;
use super::super::frame::Frame;
use super::super::table::{Lowered, Rules};
use super::Audience;
use super::asks::{asks, comparisons};
use crate::decision::{
    Budget, Limits, NotProved, Questions, Region, Rule, Space, Step, Table, question_tree,
};
use crate::model::decision::KnownBy;
use crate::model::{Decision, Fact, Id, Named};

/// The question tree of a decision with the table that it settles.
pub(in crate::analysis) struct Tree<'a> {
    /// The decision as a table whose scope is one more rule, beyond those of `rules`.
    pub lowered: Lowered<'a>,
    pub questions: Questions,
}

impl<'a> Tree<'a> {
    /// None when the work budget was spent.
    pub fn of(
        setting: Setting<'a>,
        decision: &'a Named<Decision>,
        audience: Audience,
        mut budget: Budget,
    ) -> Option<Self> {
        let rules = match audience {
            Audience::Public => Rules::Public,
            Audience::Staff => Rules::All,
        };
        let frame = Frame::of(setting, decision);
        let mut lowered = Lowered::within(frame, decision, rules, Space::full(&[]));
        include_scope(&mut lowered.table, &lowered.frame, decision);
        let asked = |fact: &Fact| audience == Audience::Staff || fact.known_by == KnownBy::Client;
        let mut asks = asks(&lowered.frame, decision, asked, &[]);
        asks.extend(comparisons(&lowered.frame, asked));
        let limits = Limits::DEFAULT;
        let questions = question_tree(&lowered.table, &asks, limits, &mut budget).ok()?;
        Some(Self { lowered, questions })
    }
}

/// The questions that are left where a case lies in `known` and some duties are done.
///
/// # Errors
/// When the budget is spent.
pub(in crate::analysis) fn questions_within(
    lowered: &Lowered<'_>,
    decision: &Decision,
    known: &Region,
    done: &[Id],
    budget: &mut Budget,
) -> Result<Questions, NotProved> {
    let mut table = lowered.table.clone();
    include_scope(&mut table, &lowered.frame, decision);
    table.space = table.space.restricted(std::slice::from_ref(known));
    let asks = asks(&lowered.frame, decision, |_| true, done);
    question_tree(&table, &asks, Limits::DEFAULT, budget)
}

/// Makes the scope of a decision a part of its table: one more rule answers "out of scope" where it does not speak, so
/// that what decides the scope is asked too.
fn include_scope(table: &mut Table, frame: &Frame<'_>, decision: &Decision) {
    table.space = frame.real().space;
    let Some(only_when) = &decision.only_when else {
        return;
    };
    let scope = frame.when(only_when);
    for rule in &mut table.rules {
        let pairs = rule
            .when
            .iter()
            .flat_map(|region| scope.iter().map(move |part| (region, part)));
        rule.when = pairs
            .filter_map(|(region, part)| region.intersection(part))
            .collect();
    }
    table
        .rules
        .push(Rule::new(frame.unless(only_when), [OUT_OF_SCOPE]));
}

/// The outcome of the rule that stands for "out of scope"; no decision has so many outcomes of its own.
const OUT_OF_SCOPE: u32 = u32::MAX;

/// The facts that a tree asks, those asked first before those asked later.
pub(in crate::analysis) fn facts_in_order(frame: &Frame<'_>, tree: &Questions) -> Vec<Id> {
    let mut facts: Vec<Id> = Vec::new();
    let mut queue = vec![tree.root()];
    let mut seen = vec![tree.root()];
    let mut at = 0;
    while let Some(step) = queue.get(at).copied() {
        at += 1;
        let Step::Ask { axis, branches } = tree.step(step) else {
            continue;
        };
        if let Some(fact) = frame.fact_of(*axis)
            && !facts.contains(fact)
        {
            facts.push(fact.clone());
        }
        for (_, next) in branches {
            if !seen.contains(next) {
                seen.push(*next);
                queue.push(*next);
            }
        }
    }
    facts
}
