//! Making one diagram of two: to leave out or hide an axis.

use super::{Arms, Diagram, Node, NodeId, UNREAL};
use crate::decision::axis::AxisId;
use crate::decision::budget::{Budget, NotProved};

/// How two diagrams become one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Blend {
    /// Each speaks where the other has no real case; where both speak they must say the same.
    Agree,
    /// What either may say.
    Either,
}

/// Why a diagram could not be made.
enum Stop {
    Conflict,
    Spent,
}

impl Diagram<'_> {
    /// The diagram without an axis, if no answer depends on it; points that differ on it alone become one.
    ///
    /// # Errors
    /// When the budget is spent.
    pub(in crate::decision) fn without(
        &mut self,
        node: NodeId,
        axis: AxisId,
        budget: &mut Budget,
    ) -> Result<Option<NodeId>, NotProved> {
        let arms = self.arms(node, axis, budget)?;
        let blended = arms.iter().try_fold(UNREAL, |sum, (_, arm)| {
            self.blend(Blend::Agree, sum, *arm, budget)
        });
        option(blended)
    }

    /// The diagram of two that agree wherever both have real cases.
    ///
    /// # Errors
    /// When the budget is spent.
    pub(in crate::decision) fn agreeing(
        &mut self,
        a: NodeId,
        b: NodeId,
        budget: &mut Budget,
    ) -> Result<Option<NodeId>, NotProved> {
        option(self.blend(Blend::Agree, a, b, budget))
    }

    /// The diagram for those who are not told an axis: a leaf holds all that it may lead to.
    ///
    /// # Errors
    /// When the budget is spent.
    pub(in crate::decision) fn hiding(
        &mut self,
        node: NodeId,
        axis: AxisId,
        budget: &mut Budget,
    ) -> Result<NodeId, NotProved> {
        let arms = self.arms(node, axis, budget)?;
        let blended = arms.iter().try_fold(UNREAL, |sum, (_, arm)| {
            self.blend(Blend::Either, sum, *arm, budget)
        });
        option(blended).map(|node| node.unwrap_or(UNREAL))
    }

    fn blend(
        &mut self,
        how: Blend,
        a: NodeId,
        b: NodeId,
        budget: &mut Budget,
    ) -> Result<NodeId, Stop> {
        if a == b || b == UNREAL {
            return Ok(a);
        }
        if a == UNREAL {
            return Ok(b);
        }
        let key = (how, a.min(b), a.max(b));
        if let Some(&node) = self.blended.get(&key) {
            return node.ok_or(Stop::Conflict);
        }
        if !budget.spend() {
            return Err(Stop::Spent);
        }
        let node = match (self.top(a), self.top(b)) {
            (None, None) => self.blend_leaves(how, a, b).ok_or(Stop::Conflict),
            (x, y) => self.blend_arms(
                how,
                x.into_iter().chain(y).min().unwrap_or(AxisId(0)),
                a,
                b,
                budget,
            ),
        };
        if !matches!(node, Err(Stop::Spent)) {
            self.blended.insert(key, node.as_ref().ok().copied());
        }
        node
    }

    fn blend_arms(
        &mut self,
        how: Blend,
        axis: AxisId,
        a: NodeId,
        b: NodeId,
        budget: &mut Budget,
    ) -> Result<NodeId, Stop> {
        let left = self.arms(a, axis, budget).map_err(|_| Stop::Spent)?;
        let right = self.arms(b, axis, budget).map_err(|_| Stop::Spent)?;
        let mut arms = Arms::new();
        for (set, child) in &left {
            for (other, second) in right.iter().filter(|(other, _)| other.intersects(set)) {
                arms.push((
                    set.intersection(other),
                    self.blend(how, *child, *second, budget)?,
                ));
            }
        }
        Ok(self.branch(axis, arms))
    }

    fn blend_leaves(&mut self, how: Blend, a: NodeId, b: NodeId) -> Option<NodeId> {
        let (Node::Leaf(a), Node::Leaf(b)) = (&self.nodes[a.0 as usize], &self.nodes[b.0 as usize])
        else {
            return None;
        };
        if how == Blend::Agree {
            return None;
        }
        let mut either = [&a[..], &b[..]].concat();
        either.sort_unstable();
        either.dedup();
        Some(self.number(Node::Leaf(either)))
    }
}

fn option(blended: Result<NodeId, Stop>) -> Result<Option<NodeId>, NotProved> {
    match blended {
        Ok(node) => Ok(Some(node)),
        Err(Stop::Conflict) => Ok(None),
        Err(Stop::Spent) => Err(NotProved { open: Vec::new() }),
    }
}
