//! Choosing the next question.

use rustc_hash::FxHashMap;

use super::essential::Reducer;
use super::{Step, StepId};
use crate::decision::axis::AxisId;
use crate::decision::budget::{Budget, NotProved};
use crate::decision::diagram::{Arms, NodeId, UNREAL};
use crate::decision::slabs::SlabSet;

/// Makes steps out of sub-tables, each once.
pub(super) struct Planner<'t> {
    reducer: Reducer<'t>,
    steps: Vec<Step>,
    numbers: FxHashMap<Step, StepId>,
    known: FxHashMap<NodeId, StepId>,
}

/// A question that could be asked next, and what its answers lead to.
struct Candidate {
    axis: AxisId,
    branches: Arms,
    /// The facts still needed after it, summed over the slabs, and the number of slabs.
    needed: (u64, u64),
}

impl<'t> Planner<'t> {
    pub(super) fn new(reducer: Reducer<'t>) -> Self {
        Self {
            reducer,
            steps: Vec::new(),
            numbers: FxHashMap::default(),
            known: FxHashMap::default(),
        }
    }

    pub(super) fn into_steps(self) -> Vec<Step> {
        self.steps
    }

    /// The step that settles a sub-table.
    ///
    /// # Errors
    /// When the budget is spent.
    pub(super) fn plan(&mut self, node: NodeId, budget: &mut Budget) -> Result<StepId, NotProved> {
        let reduced = self.reducer.reduced(node, budget)?;
        if let Some(&step) = self.known.get(&reduced.node) {
            return Ok(step);
        }
        let step = match self.best(&reduced.needed, reduced.node, budget)? {
            Some(Candidate { axis, branches, .. }) => self.ask(axis, branches, budget)?,
            None => {
                let possible = self.reducer.diagram.leaf(reduced.node).unwrap_or_default();
                self.number(Step::Answer { possible })
            }
        };
        self.known.insert(reduced.node, step);
        Ok(step)
    }

    /// The step that asks a fact; where all its answers turn out to lead to one step, that step.
    fn ask(&mut self, axis: AxisId, arms: Arms, budget: &mut Budget) -> Result<StepId, NotProved> {
        let mut branches: Vec<(SlabSet, StepId)> = Vec::new();
        for (set, node) in arms {
            let next = self.plan(node, budget)?;
            match branches.iter_mut().find(|(_, step)| *step == next) {
                Some((slabs, _)) => slabs.unite(&set),
                None => branches.push((set, next)),
            }
        }
        Ok(match branches[..] {
            [(_, only)] => only,
            _ => self.number(Step::Ask { axis, branches }),
        })
    }

    /// The question that leaves the fewest facts to ask on average, slabs weighing equally; the first of equals.
    fn best(
        &mut self,
        needed: &[AxisId],
        node: NodeId,
        budget: &mut Budget,
    ) -> Result<Option<Candidate>, NotProved> {
        let mut best: Option<Candidate> = None;
        for axis in self.reducer.asks.now(needed) {
            let candidate = self.candidate(axis, node, budget)?;
            let fewer = |best: &Candidate| {
                candidate.needed.0 * best.needed.1 < best.needed.0 * candidate.needed.1
            };
            if best.as_ref().is_none_or(fewer) {
                best = Some(candidate);
            }
        }
        Ok(best)
    }

    fn candidate(
        &mut self,
        axis: AxisId,
        node: NodeId,
        budget: &mut Budget,
    ) -> Result<Candidate, NotProved> {
        let mut branches = Arms::new();
        for (set, arm) in self.reducer.diagram.arms(node, axis) {
            if arm != UNREAL {
                self.join(axis, &mut branches, set, arm, budget)?;
            }
        }
        let mut needed = (0, 0);
        for (set, arm) in &branches {
            let count = self.reducer.reduced(*arm, budget)?.needed.len() as u64;
            needed = (
                needed.0 + u64::from(set.len()) * count,
                needed.1 + u64::from(set.len()),
            );
        }
        Ok(Candidate {
            axis,
            branches,
            needed,
        })
    }

    /// Adds slabs to the branch whose questions and answers suit them too, or as one of their own.
    fn join(
        &mut self,
        axis: AxisId,
        branches: &mut Arms,
        set: SlabSet,
        arm: NodeId,
        budget: &mut Budget,
    ) -> Result<(), NotProved> {
        let arm = self.reducer.reduced(arm, budget)?;
        for (slabs, other) in branches.iter_mut() {
            if let Some(common) = self.common(axis, &arm.needed, arm.node, *other, budget)? {
                slabs.unite(&set);
                *other = common;
                return Ok(());
            }
        }
        branches.push((set, arm.node));
        Ok(())
    }

    /// The sub-table that serves two branches, if one does without a question that either alone would not need.
    fn common(
        &mut self,
        axis: AxisId,
        needed: &[AxisId],
        a: NodeId,
        b: NodeId,
        budget: &mut Budget,
    ) -> Result<Option<NodeId>, NotProved> {
        if a == b {
            return Ok(Some(a));
        }
        if self.reducer.asks.precedes(axis, needed)
            || self.reducer.reduced(b, budget)?.needed != needed
        {
            return Ok(None);
        }
        let Some(both) = self.reducer.diagram.agreeing(a, b, budget)? else {
            return Ok(None);
        };
        let both = self.reducer.reduced(both, budget)?;
        Ok((both.needed == needed).then_some(both.node))
    }

    fn number(&mut self, step: Step) -> StepId {
        let next = StepId(self.steps.len() as u32);
        let number = *self.numbers.entry(step.clone()).or_insert(next);
        if number == next {
            self.steps.push(step);
        }
        number
    }
}
