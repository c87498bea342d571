//! Which facts a sub-table still needs to be told.

use rustc_hash::FxHashMap;

use crate::decision::axis::AxisId;
use crate::decision::budget::{Budget, NotProved};
use crate::decision::diagram::{Diagram, NodeId};

use super::asks::Asks;

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
    known: FxHashMap<NodeId, Reduced>,
}

impl<'d, 't> Reducer<'d, 't> {
    pub(super) fn new(diagram: &'d mut Diagram<'t>, asks: &'d Asks) -> Self {
        Self {
            diagram,
            asks,
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
            let leads_on = self.asks.precedes(axis, &reduced.needed)
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
}
