//! Which facts a sub-table still needs to be told.

use rustc_hash::FxHashMap;

use crate::decision::axis::AxisId;
use crate::decision::budget::{Budget, NotProved};
use crate::decision::diagram::{Diagram, NodeId};

use super::asks::{Asks, OnlyWhen};

/// A sub-table without the facts it does not need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reduced {
    pub(super) node: NodeId,
    /// The facts that are needed: without any one of them, cases with different answers could not be told apart, or it
    /// could not be known whether another one exists. In the order of the file.
    pub(super) needed: Vec<AxisId>,
}

/// Leaves out facts, each sub-table once.
pub(super) struct Reducer<'d, 't> {
    pub(super) diagram: &'d mut Diagram<'t>,
    pub(super) asks: &'d Asks,
    waiting: Waiting,
    known: FxHashMap<NodeId, Reduced>,
}

/// Which facts wait for those that tell of their existence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Waiting {
    /// All that name such a fact.
    AsWritten,
    /// Those that do not exist in some real case of the sub-table.
    WhereInDoubt,
}

impl<'d, 't> Reducer<'d, 't> {
    pub(super) fn new(diagram: &'d mut Diagram<'t>, asks: &'d Asks, waiting: Waiting) -> Self {
        Self {
            diagram,
            asks,
            waiting,
            known: FxHashMap::default(),
        }
    }

    /// # Errors
    /// When the budget is spent.
    pub(super) fn reduced(
        &mut self,
        node: NodeId,
        budget: &mut Budget,
    ) -> Result<Reduced, NotProved> {
        if let Some(reduced) = self.known.get(&node) {
            return Ok(reduced.clone());
        }
        let mut reduced = Reduced {
            node,
            needed: Vec::new(),
        };
        for axis in self.asks.leaving() {
            if self.diagram.arms(reduced.node, axis, budget)?.len() == 1 {
                continue;
            }
            // What tells whether a needed fact exists cannot be left out, though that fact implies it.
            let leads_on = self.leads_on(reduced.node, axis, &reduced.needed, budget)?
                && self.diagram.live_arms(reduced.node, axis, budget)?.len() > 1;
            let rest = match leads_on {
                true => None,
                false => self.diagram.without(reduced.node, axis, budget)?,
            };
            match rest {
                Some(rest) => reduced.node = rest,
                None => reduced.needed.push(axis),
            }
        }
        reduced.needed.sort_by_key(|&axis| self.asks.place(axis));
        self.known.insert(node, reduced.clone());
        Ok(reduced)
    }

    /// Whether one of `others` waits for a fact.
    ///
    /// # Errors
    /// When the budget is spent.
    pub(super) fn leads_on(
        &mut self,
        node: NodeId,
        axis: AxisId,
        others: &[AxisId],
        budget: &mut Budget,
    ) -> Result<bool, NotProved> {
        let asks = self.asks;
        for ask in asks.told_by(axis, others) {
            let Some(OnlyWhen { absent, .. }) = ask.only_when else {
                continue;
            };
            if self.waiting == Waiting::AsWritten {
                return Ok(true);
            }
            let arms = self.diagram.live_arms(node, ask.axis, budget)?;
            if arms.iter().any(|(set, _)| set.contains(absent)) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Those of some facts that wait for others of them.
    ///
    /// # Errors
    /// When the budget is spent.
    pub(super) fn waiting(
        &mut self,
        node: NodeId,
        needed: &[AxisId],
        budget: &mut Budget,
    ) -> Result<Vec<AxisId>, NotProved> {
        let mut waiting = Vec::new();
        for &axis in needed {
            for &other in needed.iter().filter(|other| **other != axis) {
                if self.leads_on(node, other, &[axis], budget)? {
                    waiting.push(axis);
                    break;
                }
            }
        }
        Ok(waiting)
    }
}
