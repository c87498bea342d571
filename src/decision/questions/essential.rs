//! Which facts a sub-table still needs to be told.

use rustc_hash::FxHashMap;

use crate::decision::axis::AxisId;
use crate::decision::budget::{Budget, NotProved};
use crate::decision::diagram::{Diagram, NodeId, UNREAL};

/// A fact that can be asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ask {
    /// The axis of the fact.
    pub axis: AxisId,
    /// Whether it is known only after a duty: then all others that matter are asked first. A fact that may only be asked
    /// after a late one is late too, whatever this says.
    pub late: bool,
    /// The facts that say whether this one exists: where they matter for that, they are asked first. Without a circle.
    pub after: Vec<AxisId>,
}

impl Ask {
    /// A fact that can be asked at any time.
    pub fn at_once(axis: AxisId) -> Self {
        Self {
            axis,
            late: false,
            after: Vec::new(),
        }
    }
}

/// The facts that can be asked, in the order of the file, with what follows from the order they must be asked in.
pub(super) struct Asks {
    asks: Vec<Ask>,
    /// The order in which facts are tried to be left out: late ones first, a fact before those it comes after.
    leaving: Vec<AxisId>,
}

impl Asks {
    pub(super) fn of(asks: &[Ask]) -> Self {
        let mut asks = asks.to_vec();
        let mut depths = vec![0; asks.len()];
        // As many rounds as there are facts: enough for any order, and an end should there be a circle.
        for _ in 0..asks.len() {
            for index in 0..asks.len() {
                let before = |other: &usize| asks[index].after.contains(&asks[*other].axis);
                let before: Vec<usize> = (0..asks.len()).filter(before).collect();
                asks[index].late |= before.iter().any(|&other| asks[other].late);
                depths[index] = before
                    .iter()
                    .map(|&other| depths[other] + 1)
                    .max()
                    .unwrap_or(0)
                    .min(asks.len());
            }
        }
        let mut order: Vec<usize> = (0..asks.len()).collect();
        order.sort_by_key(|&index| std::cmp::Reverse((asks[index].late, depths[index], index)));
        let leaving = order.into_iter().map(|index| asks[index].axis).collect();
        Self { asks, leaving }
    }

    /// The place of a fact in the file, and whether it is late.
    pub(super) fn place(&self, axis: AxisId) -> (bool, usize) {
        let index = self.asks.iter().position(|ask| ask.axis == axis);
        index.map_or((true, usize::MAX), |index| (self.asks[index].late, index))
    }

    /// Whether one of `others` may only be asked after this fact.
    pub(super) fn precedes(&self, axis: AxisId, others: &[AxisId]) -> bool {
        let waits = |ask: &Ask| ask.after.contains(&axis) && others.contains(&ask.axis);
        self.asks.iter().any(waits)
    }

    /// The facts of `needed` that can be asked now: those that wait for none of the others, early ones if there are any.
    pub(super) fn now(&self, needed: &[AxisId]) -> Vec<AxisId> {
        let waits = |axis: AxisId| {
            let ask = self.asks.iter().find(|ask| ask.axis == axis);
            ask.is_some_and(|ask| {
                ask.after
                    .iter()
                    .any(|other| *other != axis && needed.contains(other))
            })
        };
        let mut ready: Vec<AxisId> = needed
            .iter()
            .copied()
            .filter(|&axis| !waits(axis))
            .collect();
        if ready.is_empty() {
            ready = needed.to_vec();
        }
        let early: Vec<AxisId> = ready
            .iter()
            .copied()
            .filter(|&axis| !self.place(axis).0)
            .collect();
        if early.is_empty() { ready } else { early }
    }
}

/// A sub-table without the facts it does not need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reduced {
    pub(super) node: NodeId,
    /// The facts that are needed: without any one of them, cases with different answers could not be told apart, or it
    /// could not be known whether another one exists. In the order of the file.
    pub(super) needed: Vec<AxisId>,
}

/// Leaves out facts, each sub-table once.
pub(super) struct Reducer<'t> {
    pub(super) diagram: Diagram<'t>,
    pub(super) asks: Asks,
    known: FxHashMap<NodeId, Reduced>,
}

impl<'t> Reducer<'t> {
    pub(super) fn new(diagram: Diagram<'t>, asks: &[Ask]) -> Self {
        Self {
            diagram,
            asks: Asks::of(asks),
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
        for axis in self.asks.leaving.clone() {
            if self.diagram.arms(reduced.node, axis).len() == 1 {
                continue;
            }
            // What tells whether a needed fact exists cannot be left out, though that fact implies it.
            let leads_on =
                self.asks.precedes(axis, &reduced.needed) && self.live_arms(reduced.node, axis) > 1;
            let rest = match leads_on {
                true => None,
                false => self.diagram.without(reduced.node, axis, budget)?,
            };
            match rest {
                Some(rest) => reduced.node = rest,
                None => reduced.needed.push(axis),
            }
        }
        reduced.needed.sort_by_key(|&axis| self.asks.place(axis).1);
        self.known.insert(node, reduced.clone());
        Ok(reduced)
    }

    fn live_arms(&mut self, node: NodeId, axis: AxisId) -> usize {
        let arms = self.diagram.arms(node, axis);
        arms.iter().filter(|(_, arm)| *arm != UNREAL).count()
    }
}
