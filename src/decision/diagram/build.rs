//! Making the diagram of a table.

use rustc_hash::FxHashMap;

use super::{Arms, Diagram, Node, NodeId, UNREAL};
use crate::decision::axis::AxisId;
use crate::decision::budget::{Budget, NotProved};
use crate::decision::parts::{Owner, Parts};
use crate::decision::slabs::SlabSet;
use crate::decision::table::{Answer, Policy};

impl Diagram<'_> {
    pub(super) fn build(
        &mut self,
        parts: &Parts,
        axis: AxisId,
        active: Vec<u32>,
        known: &mut FxHashMap<(AxisId, Vec<u32>), NodeId>,
        budget: &mut Budget,
    ) -> Result<NodeId, NotProved> {
        let active = self.relevant(parts, axis, active);
        if parts.is_unreal(&active, |region| self.fills(region.sets(), axis)) {
            return Ok(UNREAL);
        }
        if axis.index() == self.table.axes.len() {
            let in_force = self.table.prevailing(&parts.rules(&active));
            return Ok(self.answered(self.table.answers(&in_force)));
        }
        if let Some(&node) = known.get(&(axis, active.clone())) {
            return Ok(node);
        }
        if !budget.spend() {
            return Err(NotProved { open: Vec::new() });
        }
        let mut groups: FxHashMap<Vec<u32>, SlabSet> = FxHashMap::default();
        for slab in 0..self.table.axes[axis.index()].slabs() {
            let holds = |index: &u32| parts.boxes[*index as usize][axis].contains(slab);
            groups
                .entry(active.iter().copied().filter(holds).collect())
                .or_default()
                .insert(slab);
        }
        let mut arms = Arms::new();
        let mut groups: Vec<(Vec<u32>, SlabSet)> = groups.into_iter().collect();
        groups.sort_by_key(|(_, set)| set.first());
        for (active, set) in groups {
            arms.push((
                set,
                self.build(parts, AxisId(axis.0 + 1), active, known, budget)?,
            ));
        }
        let node = self.branch(axis, arms);
        known.insert((axis, active), node);
        Ok(node)
    }

    /// Leaves out boxes that cannot change what follows, so that more sub-tables are seen to be equal: under `first`,
    /// those of rules after one that matches all the rest.
    fn relevant(&self, parts: &Parts, axis: AxisId, mut active: Vec<u32>) -> Vec<u32> {
        if self.table.policy == Policy::First {
            let settles = |&&index: &&u32| {
                matches!(parts.owner(index), Owner::Rule(_))
                    && self.fills(parts.boxes[index as usize].sets(), axis)
            };
            if let Some(&last) = active.iter().find(settles) {
                active.retain(|&index| index <= last);
            }
        }
        active
    }

    /// Whether the sets fill this axis and all after it.
    fn fills(&self, sets: &[SlabSet], from: AxisId) -> bool {
        let rest = sets.iter().zip(&self.table.axes).skip(from.index());
        rest.into_iter()
            .all(|(set, axis)| set.len() == axis.slabs())
    }

    fn answered(&mut self, answers: Vec<Answer>) -> NodeId {
        let number = self
            .answers
            .iter()
            .position(|known| *known == answers)
            .unwrap_or_else(|| {
                self.answers.push(answers);
                self.answers.len() - 1
            });
        self.number(Node::Leaf(vec![number as u32]))
    }
}
