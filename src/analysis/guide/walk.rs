//! From a question tree to an order in the words of the facts.

use super::super::axis::Values;
use super::super::frame::set_of;
use super::numbers::numbered;
use super::tree::Tree;
use super::{Next, Order, Question};
use crate::decision::{AxisId, Budget, Region, SlabSet, Step, StepId};
use crate::model::Decision;

/// Walks the tree once per way that leads to another end, and shares equal steps.
pub(in crate::analysis) struct Walk<'t, 'a> {
    pub(super) tree: &'t Tree<'a>,
    pub(in crate::analysis) decision: &'t Decision,
    pub(super) budget: Budget,
    order: Order,
}

impl<'t, 'a> Walk<'t, 'a> {
    pub fn of(tree: &'t Tree<'a>, decision: &'t Decision) -> Self {
        Self {
            tree,
            decision,
            budget: Budget::default(),
            order: Order {
                start: Next::End(0),
                questions: Vec::new(),
                ends: Vec::new(),
                optimal: tree.questions.is_optimal(),
            },
        }
    }

    /// None when the budget is spent.
    pub(super) fn run(mut self) -> Option<Order> {
        let full = self.tree.lowered.frame.full();
        self.order.start = self.visit(self.tree.questions.root(), &full)?;
        Some(numbered(&self.order))
    }

    fn visit(&mut self, step: StepId, known: &Region) -> Option<Next> {
        match self.tree.questions.step(step) {
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
                self.question(*axis, answered, known)
            }
        }
    }

    fn question(
        &mut self,
        axis: AxisId,
        branches: Vec<(SlabSet, Next)>,
        known: &Region,
    ) -> Option<Next> {
        let frame = &self.tree.lowered.frame;
        let fact = frame.told_of(axis).clone();
        let fact_axis = &frame.axes[axis.index()];
        let not_known = set_of(fact_axis, |slab| *slab == Values::Unknown);
        let absent = set_of(fact_axis, |slab| *slab == Values::Absent);
        let mut apart = not_known.clone();
        if !self.may_lack(axis, &absent, known) {
            apart.unite(&absent);
        }
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

    /// Whether a fact may not exist where `known` is known: no question before this one settles it where that hangs on how
    /// two values compare, or on what only staff know. Then it is an answer of its own.
    fn may_lack(&self, axis: AxisId, absent: &SlabSet, known: &Region) -> bool {
        let left = known[axis].intersection(absent);
        let space = &self.tree.lowered.table.space;
        !left.is_empty() && space.meets(&known.clone().with(axis, left))
    }
}
