//! Which questions settle a case, in which order: for pages, for staff, and for the missing facts of a case.

use super::axis::About;
use super::frame::Frame;
use super::table::{Lowered, Rules};
use super::{Setting, relevant};
use crate::decision::{
    Ask, AxisId, Budget, Questions, Region, SlabSet, Step, StepId, possible_answers, question_tree,
};
use crate::model::decision::{Derived, KnownBy};
use crate::model::{Decision, Fact, Id, Named};
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
    pub branches: Vec<(crate::model::Condition, Next)>,
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
    let lowered = Lowered::of(Frame::of(setting, decision), decision, rules);
    let asked = |fact: &Fact| audience == Audience::Staff || fact.known_by == KnownBy::Client;
    let asks = asks(&lowered.frame, asked);
    let mut budget = Budget::default();
    let tree = question_tree(&lowered.table, &asks, &mut budget).ok()?;
    Ordering {
        lowered: &lowered,
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
        let mut before = IndexSet::new();
        fact.only_when
            .iter()
            .for_each(|when| relevant::in_when(when, &mut before));
        let after = before
            .iter()
            .filter_map(|id| frame.axis_of(id))
            .filter(|axis| axis.0 != at)
            .collect();
        asks.push(Ask {
            axis: AxisId(at),
            late: !fact.known_after.is_empty(),
            after,
        });
    }
    asks
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
        let mut joined: Vec<(SlabSet, Next)> = Vec::new();
        for (set, next) in branches {
            match joined.iter_mut().find(|(_, known)| *known == next) {
                Some((known, _)) => known.unite(&set),
                None => joined.push((set, next)),
            }
        }
        if let [(_, only)] = joined[..] {
            return Some(only);
        }
        let branches = joined
            .iter()
            .filter_map(|(set, next)| Some((frame.condition_of(axis, set)?, *next)))
            .collect();
        let question = Question { fact, branches };
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
        let rules = possible
            .rules
            .iter()
            .map(|id| self.lowered.rule(*id).id.clone())
            .collect();
        let depends_on = if settled { Vec::new() } else { self.hidden() };
        Some(End {
            rules,
            unanswered: possible.gap,
            settled,
            depends_on,
        })
    }

    /// The facts that are never asked.
    fn hidden(&self) -> Vec<Id> {
        let asked = facts_in_order(&self.lowered.frame, self.tree);
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
            .filter(|id| !asked.contains(id))
            .filter(staff)
            .cloned()
            .collect()
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
            for (_, next) in &question.branches {
                if let Next::Question(next) = next {
                    depths[*next] = depths[*next].max(depths[number] + 1);
                }
            }
        }
    }
    depths
}
