//! Writing a question tree down: equal steps once.

use rustc_hash::FxHashMap;

use super::{Questions, Step, StepId};
use crate::decision::axis::AxisId;
use crate::decision::slabs::SlabSet;

/// The steps of a tree in the making.
#[derive(Default)]
pub(super) struct Steps {
    steps: Vec<Step>,
    numbers: FxHashMap<Step, StepId>,
}

impl Steps {
    pub(super) fn finish(self, root: StepId, optimal: bool) -> Questions {
        Questions {
            steps: self.steps,
            root,
            optimal,
        }
    }

    /// The step that asks a fact, its answers joined where they lead to the same; where all do, that one.
    pub(super) fn ask(&mut self, axis: AxisId, arms: Vec<(SlabSet, StepId)>) -> StepId {
        let mut branches: Vec<(SlabSet, StepId)> = Vec::new();
        for (set, next) in arms {
            match branches.iter_mut().find(|(_, step)| *step == next) {
                Some((slabs, _)) => slabs.unite(&set),
                None => branches.push((set, next)),
            }
        }
        match branches[..] {
            [(_, only)] => only,
            _ => self.number(Step::Ask { axis, branches }),
        }
    }

    pub(super) fn number(&mut self, step: Step) -> StepId {
        let next = StepId(self.steps.len() as u32);
        let number = *self.numbers.entry(step.clone()).or_insert(next);
        if number == next {
            self.steps.push(step);
        }
        number
    }
}
