//! A question tree for tables too large to look for the best one: what to ask next is chosen by what is left after it.

use rustc_hash::FxHashMap;

use super::needed::Reducer;
use super::steps::Steps;
use super::{Step, StepId};
use crate::decision::axis::AxisId;
use crate::decision::budget::{Budget, NotProved};
use crate::decision::diagram::{Arms, NodeId};
use crate::decision::ratio::Ratio;
use crate::decision::slabs::SlabSet;

/// Makes steps out of sub-tables, each once.
pub(super) struct Planner<'d, 't> {
    reducer: Reducer<'d, 't>,
    steps: &'d mut Steps,
    known: FxHashMap<NodeId, StepId>,
}

/// A question that could be asked next, and what its answers lead to.
struct Candidate {
    axis: AxisId,
    branches: Arms,
    /// The facts still needed after it, on average.
    needed: Ratio,
}

impl<'d, 't> Planner<'d, 't> {
    pub(super) fn new(reducer: Reducer<'d, 't>, steps: &'d mut Steps) -> Self {
        Self {
            reducer,
            steps,
            known: FxHashMap::default(),
        }
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
                self.steps.number(Step::Answer { possible })
            }
        };
        self.known.insert(reduced.node, step);
        Ok(step)
    }

    fn ask(&mut self, axis: AxisId, arms: Arms, budget: &mut Budget) -> Result<StepId, NotProved> {
        let mut branches = Vec::new();
        for (set, node) in arms {
            branches.push((set, self.plan(node, budget)?));
        }
        Ok(self.steps.ask(axis, branches))
    }

    /// The question that leaves the fewest facts to ask on average; the first of equals.
    fn best(
        &mut self,
        needed: &[AxisId],
        node: NodeId,
        budget: &mut Budget,
    ) -> Result<Option<Candidate>, NotProved> {
        let mut best: Option<Candidate> = None;
        let waiting = self.reducer.waiting(node, needed, budget)?;
        for axis in self.reducer.asks.now(needed, &waiting) {
            let candidate = self.candidate(axis, node, budget)?;
            let fewer = |best: &Candidate| candidate.needed < best.needed;
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
        for (set, arm) in self.reducer.diagram.live_arms(node, axis, budget)? {
            self.join(axis, &mut branches, set, arm, budget)?;
        }
        let needed = self.needed(axis, &branches, budget)?;
        Ok(Candidate {
            axis,
            branches,
            needed,
        })
    }

    /// How many facts are needed after an answer, on average. Where that cannot be counted, the greatest number.
    fn needed(
        &mut self,
        axis: AxisId,
        branches: &Arms,
        budget: &mut Budget,
    ) -> Result<Ratio, NotProved> {
        let sets: Vec<&SlabSet> = branches.iter().map(|(set, _)| set).collect();
        let asks = self.reducer.asks;
        let place = asks.place(axis);
        let shares = place.and_then(|place| asks.at(place).shares(&sets));
        let (mut sum, mut most) = (Some(Ratio::ZERO), Ratio::ZERO);
        for (at, (_, arm)) in branches.iter().enumerate() {
            let count = self.reducer.reduced(*arm, budget)?.needed.len();
            let count = Ratio::from(i64::try_from(count).unwrap_or(i64::MAX));
            let share = shares.as_ref().map(|shares| shares[at]);
            let part = share.and_then(|share| share.times(count));
            sum = sum.and_then(|sum| sum.plus(part?));
            most = most.max(count);
        }
        Ok(sum.unwrap_or(most))
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
        if self.reducer.reduced(b, budget)?.needed != needed {
            return Ok(None);
        }
        let Some(both) = self.reducer.diagram.agreeing(a, b, budget)? else {
            return Ok(None);
        };
        // With its value forgotten, nobody would know whether what waits for it exists.
        if self.reducer.leads_on(both, axis, needed, budget)? {
            return Ok(None);
        }
        let both = self.reducer.reduced(both, budget)?;
        Ok((both.needed == needed).then_some(both.node))
    }
}
