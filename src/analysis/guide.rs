//! Which questions settle a case, in which order: for pages, for staff, and for the missing facts of a case.

use super::axis::{About, FactAxis, Values};
use super::frame::{Frame, set_of};
use super::table::{Lowered, Rules};
use super::{Setting, relevant};
use crate::decision::{
    Ask, AxisId, Budget, Limits, OnlyWhen, Questions, Region, RuleId, SlabSet, Space, Step, StepId,
    possible_answers, question_tree,
};
use crate::model::decision::{Derived, KnownBy};
use crate::model::{Condition, Decision, Fact, Id, Named};
use indexmap::IndexSet;

/// Who is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// Clients: rules and facts for staff alone are left out.
    Public,
    /// Staff.
    Staff,
}

/// The questions of one decision as a graph; equal continuations are one step.
#[derive(Debug, Clone, PartialEq)]
pub struct Order {
    /// Where one begins.
    pub start: Next,
    /// The questions, those asked first before those asked later.
    pub questions: Vec<Question>,
    /// The ends.
    pub ends: Vec<End>,
}

/// One question.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// The fact that is asked.
    pub fact: Id,
    /// The values that lead on, each as a condition on the fact.
    pub branches: Vec<(Condition, Next)>,
    /// Where not knowing leads, when that is an answer of its own.
    pub unknown: Option<Next>,
}

/// What comes next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Next {
    /// A question, by its number.
    Question(usize),
    /// An end, by its number.
    End(usize),
}

/// Where questions end.
#[derive(Debug, Clone, PartialEq)]
pub struct End {
    /// The rules in force there, by id; several that may be where the case stays open.
    pub rules: Vec<Id>,
    /// Whether no rule may answer there, so that `otherwise` does, or nobody.
    pub unanswered: bool,
    /// Whether the decision may not speak about the case.
    pub out_of_scope: bool,
    /// The duties that the decision and its outcomes ask for there.
    pub duties: Vec<Id>,
    /// Whether all that is possible there is one answer.
    pub settled: bool,
    /// Facts that could not be asked and on which the answer still depends.
    pub depends_on: Vec<Id>,
}

/// The question order of a decision; none when the work budget was spent or the space is empty.
#[must_use]
pub fn guide(
    setting: Setting<'_>,
    decision: &Named<Decision>,
    audience: Audience,
) -> Option<Order> {
    let rules = if audience == Audience::Public {
        Rules::Public
    } else {
        Rules::All
    };
    let lowered = with_scope(
        Lowered::within(
            Frame::of(setting, decision),
            decision,
            rules,
            Space::full(&[]),
        ),
        decision,
    );
    let asked = |fact: &Fact| audience == Audience::Staff || fact.known_by == KnownBy::Client;
    let asks = asks(&lowered.frame, asked);
    let mut budget = Budget::default();
    let tree = question_tree(&lowered.table, &asks, Limits::DEFAULT, &mut budget).ok()?;
    Ordering {
        lowered: &lowered,
        decision,
        tree: &tree,
        budget,
        order: Order {
            start: Next::End(0),
            questions: Vec::new(),
            ends: Vec::new(),
        },
    }
    .run()
}

/// Makes the scope of a decision a part of its table: one more rule answers "out of scope" where it does not speak, so
/// that what decides the scope is asked too.
fn with_scope<'a>(mut lowered: Lowered<'a>, decision: &Decision) -> Lowered<'a> {
    lowered.table.space = lowered.frame.real();
    let Some(only_when) = &decision.only_when else {
        return lowered;
    };
    let scope = lowered.frame.when(only_when);
    for rule in &mut lowered.table.rules {
        let pairs = rule
            .when
            .iter()
            .flat_map(|region| scope.iter().map(move |part| (region, part)));
        rule.when = pairs
            .filter_map(|(region, part)| region.intersection(part))
            .collect();
    }
    let outside = lowered.frame.unless(only_when);
    lowered
        .table
        .rules
        .push(crate::decision::Rule::new(outside, [OUT_OF_SCOPE]));
    lowered
}

/// The outcome of the rule that stands for "out of scope"; no decision has so many outcomes of its own.
const OUT_OF_SCOPE: u32 = u32::MAX;

/// The facts that can be asked: those that follow from others only where they follow by a formula, and then in the
/// place of what they follow from.
pub(super) fn asks(frame: &Frame<'_>, wanted: impl Fn(&Fact) -> bool) -> Vec<Ask> {
    let mut asks = Vec::new();
    for (at, axis) in (0..).zip(&frame.axes) {
        let About::Fact(id) = &axis.about else {
            continue;
        };
        let Some(fact) = frame.setting.fact(id) else {
            continue;
        };
        if matches!(fact.is, Some(Derived::Options(_))) || !wanted(fact) {
            continue;
        }
        asks.push(Ask {
            axis: AxisId(at),
            only_when: only_when(frame, axis, fact),
            ..Ask::at_once(AxisId(at))
        });
    }
    asks
}

fn only_when(frame: &Frame<'_>, axis: &FactAxis, fact: &Fact) -> Option<OnlyWhen> {
    let absent = axis.slabs.iter().position(|slab| *slab == Values::Absent)?;
    let mut before = IndexSet::new();
    relevant::in_when(fact.only_when.as_ref()?, &mut before);
    let own = &axis.about;
    let others = before
        .iter()
        .filter(|id| About::Fact((*id).clone()) != *own);
    Some(OnlyWhen {
        facts: others.filter_map(|id| frame.axis_of(id)).collect(),
        absent: u32::try_from(absent).ok()?,
    })
}

/// The facts that a tree asks, those asked first before those asked later.
pub(super) fn facts_in_order(frame: &Frame<'_>, tree: &Questions) -> Vec<Id> {
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

/// Walks the tree once per way that leads to another end, and shares equal steps.
struct Ordering<'t, 'a> {
    lowered: &'t Lowered<'a>,
    decision: &'t Decision,
    tree: &'t Questions,
    budget: Budget,
    order: Order,
}

impl Ordering<'_, '_> {
    fn run(mut self) -> Option<Order> {
        let start = self.visit(self.tree.root(), &self.lowered.frame.full())?;
        self.order.start = start;
        self.number_from_the_start();
        Some(self.order)
    }

    fn visit(&mut self, step: StepId, known: &Region) -> Option<Next> {
        match self.tree.step(step) {
            Step::Answer { possible } => {
                let settled = possible.len() <= 1;
                let end = self.end(known, settled)?;
                let at = self
                    .order
                    .ends
                    .iter()
                    .position(|known| *known == end)
                    .unwrap_or_else(|| {
                        self.order.ends.push(end);
                        self.order.ends.len() - 1
                    });
                Some(Next::End(at))
            }
            Step::Ask { axis, branches } => {
                let mut answered = Vec::new();
                for (set, next) in branches {
                    let narrowed = known.sets()[axis.index()].intersection(set);
                    let next = self.visit(*next, &known.clone().with(*axis, narrowed))?;
                    answered.push((set.clone(), next));
                }
                self.question(*axis, answered)
            }
        }
    }

    fn question(&mut self, axis: AxisId, branches: Vec<(SlabSet, Next)>) -> Option<Next> {
        let frame = &self.lowered.frame;
        let fact = frame.fact_of(axis)?.clone();
        let fact_axis = &frame.axes[axis.index()];
        let apart = set_of(fact_axis, |slab| {
            matches!(slab, Values::Unknown | Values::Absent)
        });
        let not_known = set_of(fact_axis, |slab| *slab == Values::Unknown);
        let unknown = branches
            .iter()
            .find(|(set, _)| set.intersects(&not_known))
            .map(|(_, next)| *next);
        let mut joined: Vec<(SlabSet, Next)> = Vec::new();
        for (set, next) in branches {
            let known = set.difference(&apart);
            match joined.iter_mut().find(|(_, other)| *other == next) {
                Some((other, _)) => other.unite(&known),
                None => joined.push((known, next)),
            }
        }
        joined.retain(|(set, _)| !set.is_empty());
        if let [(_, only)] = joined[..]
            && unknown.is_none_or(|unknown| unknown == only)
        {
            return Some(only);
        }
        let branches = joined
            .iter()
            .filter_map(|(set, next)| Some((frame.condition_of(axis, set)?, *next)))
            .collect();
        let question = Question {
            fact,
            branches,
            unknown,
        };
        let at = self
            .order
            .questions
            .iter()
            .position(|known| *known == question)
            .unwrap_or_else(|| {
                self.order.questions.push(question);
                self.order.questions.len() - 1
            });
        Some(Next::Question(at))
    }

    fn end(&mut self, known: &Region, settled: bool) -> Option<End> {
        let possible = possible_answers(&self.lowered.table, known, &mut self.budget).ok()?;
        let written = |id: &&RuleId| id.index() < self.lowered.rules.len();
        let rules: Vec<Id> = possible
            .rules
            .iter()
            .filter(written)
            .map(|id| self.lowered.rule(*id).id.clone())
            .collect();
        Some(End {
            out_of_scope: possible.rules.len() > rules.len(),
            unanswered: possible.gap,
            settled,
            depends_on: if settled {
                Vec::new()
            } else {
                self.hidden(&rules)
            },
            duties: if rules.is_empty() && !possible.gap {
                Vec::new()
            } else {
                self.duties(&rules, known)
            },
            rules,
        })
    }

    /// The duties of the decision and of what the rules give, those asked only in other cases left out.
    fn duties(&self, rules: &[Id], known: &Region) -> Vec<Id> {
        let frame = &self.lowered.frame;
        let concept = frame.setting.concept;
        let consequences = rules
            .iter()
            .filter_map(|id| self.decision.rules.get(id))
            .flat_map(|rule| &rule.then);
        let offers = consequences.filter_map(|then| concept.offered.get(&then.outcome.value));
        let needed = self
            .decision
            .needs
            .iter()
            .chain(offers.flat_map(|offer| &offer.needs));
        let asked = |duty: &Id| {
            let only_when = concept
                .client_must
                .get(duty.as_str())
                .and_then(|duty| duty.only_when.as_ref());
            only_when.is_none_or(|when| {
                frame
                    .when(when)
                    .iter()
                    .any(|region| region.intersects(known))
            })
        };
        let duties: IndexSet<Id> = needed.map(|id| id.value.clone()).filter(asked).collect();
        duties.into_iter().collect()
    }

    /// The facts that staff find out, of those that the rules possible here or the scope ask of. What only other rules
    /// ask of, such as those that the reader does not see, is no business of theirs.
    fn hidden(&self, rules: &[Id]) -> Vec<Id> {
        let asked = facts_in_order(&self.lowered.frame, self.tree);
        let concerned = self.concerned(rules);
        let staff = |id: &&Id| {
            self.lowered
                .frame
                .setting
                .fact(id)
                .is_some_and(|fact| fact.known_by == KnownBy::Staff)
        };
        let facts = (0..)
            .zip(&self.lowered.frame.axes)
            .filter_map(|(at, _)| self.lowered.frame.fact_of(AxisId(at)));
        facts
            .filter(|id| !asked.contains(id) && concerned.contains(*id))
            .filter(staff)
            .cloned()
            .collect()
    }

    /// The facts of the scope and of some rules, with all that these follow from.
    fn concerned(&self, rules: &[Id]) -> IndexSet<Id> {
        let setting = &self.lowered.frame.setting;
        let mut found = IndexSet::new();
        rules
            .iter()
            .filter_map(|id| self.decision.rules.get(id)?.when.as_ref())
            .chain(&self.decision.only_when)
            .for_each(|when| relevant::in_when(when, &mut found));
        relevant::all_behind(setting, &mut found);
        found
    }

    /// Numbers the questions in the order in which they are met, so that a page reads downwards.
    fn number_from_the_start(&mut self) {
        let mut queue = vec![self.order.start];
        let (mut questions, mut ends) = (IndexSet::new(), IndexSet::new());
        let mut at = 0;
        while let Some(next) = queue.get(at).copied() {
            at += 1;
            match next {
                Next::Question(number) => {
                    if questions.insert(number) {
                        queue.extend(self.order.questions[number].unknown);
                        queue.extend(
                            self.order.questions[number]
                                .branches
                                .iter()
                                .map(|(_, next)| *next),
                        );
                    }
                }
                Next::End(number) => drop(ends.insert(number)),
            }
        }
        // A question may be met again further down: it stands after all that lead to it.
        let depths = depths(&self.order);
        let mut sorted: Vec<usize> = questions.into_iter().collect();
        sorted.sort_by_key(|number| depths[*number]);
        let renumber = |next: Next| match next {
            Next::Question(old) => {
                Next::Question(sorted.iter().position(|number| *number == old).unwrap_or(0))
            }
            Next::End(old) => Next::End(ends.get_index_of(&old).unwrap_or(0)),
        };
        let questions = sorted.iter().map(|old| {
            let question = &self.order.questions[*old];
            let branches = question
                .branches
                .iter()
                .map(|(condition, next)| (condition.clone(), renumber(*next)));
            Question {
                unknown: question.unknown.map(renumber),
                fact: question.fact.clone(),
                branches: branches.collect(),
            }
        });
        let renumbered = Order {
            start: renumber(self.order.start),
            questions: questions.collect(),
            ends: ends
                .iter()
                .map(|old| self.order.ends[*old].clone())
                .collect(),
        };
        self.order = renumbered;
    }
}

/// How many questions at most come before each question.
fn depths(order: &Order) -> Vec<usize> {
    let mut depths = vec![0; order.questions.len()];
    for _ in 0..order.questions.len() {
        for (number, question) in order.questions.iter().enumerate() {
            let all = question
                .branches
                .iter()
                .map(|(_, next)| *next)
                .chain(question.unknown);
            for next in all {
                if let Next::Question(next) = next {
                    depths[next] = depths[next].max(depths[number] + 1);
                }
            }
        }
    }
    depths
}
