//! Decision diagrams: what a table answers, as a graph in which equal sub-tables are one node.
//!
//! Nodes are canonical for the order of the axes: two sub-tables answer the same at every point, and have the same real
//! cases, exactly when they are the same node. That makes "does this fact still matter here" a comparison of numbers.

mod blend;
mod build;

use rustc_hash::FxHashMap;

use super::axis::AxisId;
use super::budget::{Budget, NotProved};
use super::parts::Parts;
use super::slabs::SlabSet;
use super::table::{Answer, Table};

/// A node of a diagram.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct NodeId(u32);

/// The sub-table without any real case.
pub(super) const UNREAL: NodeId = NodeId(0);

/// Disjoint sets that fill an axis, each with what follows; no two lead to the same node.
pub(super) type Arms = Vec<(SlabSet, NodeId)>;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Node {
    /// What is answered: one of these, ascending. Several where axes were hidden; none where there is no real case.
    Leaf(Vec<u32>),
    /// At least two arms, ordered by their least slab.
    Branch(AxisId, Arms),
}

pub(super) struct Diagram<'t> {
    table: &'t Table,
    nodes: Vec<Node>,
    numbers: FxHashMap<Node, NodeId>,
    /// What a case can be answered, numbered in the order met.
    answers: Vec<Vec<Answer>>,
    blended: FxHashMap<(blend::Blend, NodeId, NodeId), Option<NodeId>>,
    arms: FxHashMap<(NodeId, AxisId), Arms>,
    only_leaf: FxHashMap<NodeId, Option<NodeId>>,
    /// The whole table.
    pub(super) root: NodeId,
}

impl<'t> Diagram<'t> {
    /// # Errors
    /// When the budget is spent.
    pub(super) fn of(table: &'t Table, budget: &mut Budget) -> Result<Self, NotProved> {
        let mut diagram = Self {
            table,
            nodes: Vec::new(),
            numbers: FxHashMap::default(),
            answers: Vec::new(),
            blended: FxHashMap::default(),
            arms: FxHashMap::default(),
            only_leaf: FxHashMap::default(),
            root: UNREAL,
        };
        diagram.number(Node::Leaf(Vec::new()));
        let parts = Parts::of(table);
        let mut known = FxHashMap::default();
        let all: Vec<u32> = (0..parts.boxes.len() as u32)
            .filter(|&index| !parts.boxes[index as usize].is_empty())
            .collect();
        diagram.root = diagram.build(&parts, AxisId(0), all, &mut known, budget)?;
        Ok(diagram)
    }

    /// What a leaf may answer; `None` for a node that still depends on an axis.
    pub(super) fn leaf(&self, node: NodeId) -> Option<Vec<Vec<Answer>>> {
        match &self.nodes[node.0 as usize] {
            Node::Leaf(possible) => Some(
                possible
                    .iter()
                    .map(|&index| self.answers[index as usize].clone())
                    .collect(),
            ),
            Node::Branch(..) => None,
        }
    }

    /// Everything that some real case is answered, in the order of the leaves.
    pub(super) fn possible(&self) -> Vec<Vec<Answer>> {
        // Every leaf but the unreal one was made for a real case.
        self.answers.clone()
    }

    /// What follows from each slab of an axis: slabs whose sub-tables are the same share an arm.
    ///
    /// # Errors
    /// When the budget is spent.
    pub(super) fn arms(
        &mut self,
        node: NodeId,
        axis: AxisId,
        budget: &mut Budget,
    ) -> Result<Arms, NotProved> {
        let (top, below) = match &self.nodes[node.0 as usize] {
            Node::Branch(top, arms) if *top == axis => return Ok(arms.clone()),
            Node::Branch(top, arms) if *top < axis => (*top, arms.clone()),
            _ => return Ok(vec![(self.table.axes[axis.index()].full(), node)]),
        };
        if let Some(arms) = self.arms.get(&(node, axis)) {
            return Ok(arms.clone());
        }
        if !budget.spend() {
            return Err(NotProved { open: Vec::new() });
        }
        // Each arm of the upper axis cuts the lower one in its own way: refine them to common sets.
        let mut refined: Vec<(SlabSet, Arms)> =
            vec![(self.table.axes[axis.index()].full(), Vec::new())];
        for (upper, child) in below {
            let cuts = self.arms(child, axis, budget)?;
            refined = refined
                .iter()
                .flat_map(|(set, path)| refine(set, path, &upper, &cuts))
                .collect();
        }
        let arms = refined
            .into_iter()
            .map(|(set, path)| (set, self.branch(top, path)))
            .collect();
        let arms = joined(arms);
        self.arms.insert((node, axis), arms.clone());
        Ok(arms)
    }

    /// The arms that hold a real case.
    ///
    /// # Errors
    /// When the budget is spent.
    pub(super) fn live_arms(
        &mut self,
        node: NodeId,
        axis: AxisId,
        budget: &mut Budget,
    ) -> Result<Arms, NotProved> {
        let mut arms = self.arms(node, axis, budget)?;
        arms.retain(|(_, arm)| *arm != UNREAL);
        Ok(arms)
    }

    /// The leaf that all real cases of a sub-table share; [`UNREAL`] where there is no real case, `None` where they are
    /// answered differently.
    pub(super) fn only_leaf(&mut self, node: NodeId) -> Option<NodeId> {
        let Node::Branch(_, arms) = &self.nodes[node.0 as usize] else {
            return Some(node);
        };
        if let Some(&leaf) = self.only_leaf.get(&node) {
            return leaf;
        }
        let arms = arms.clone();
        let leaf = arms.iter().try_fold(UNREAL, |sum, (_, arm)| {
            let leaf = self.only_leaf(*arm)?;
            match (sum, leaf) {
                (UNREAL, one) | (one, UNREAL) => Some(one),
                (a, b) => (a == b).then_some(a),
            }
        });
        self.only_leaf.insert(node, leaf);
        leaf
    }

    fn top(&self, node: NodeId) -> Option<AxisId> {
        match &self.nodes[node.0 as usize] {
            Node::Branch(axis, _) => Some(*axis),
            Node::Leaf(_) => None,
        }
    }

    /// The node with these arms; where they all lead to the same, that node.
    fn branch(&mut self, axis: AxisId, arms: Arms) -> NodeId {
        let mut arms = joined(arms);
        match arms.len() {
            1 => arms.remove(0).1,
            _ => self.number(Node::Branch(axis, arms)),
        }
    }

    fn number(&mut self, node: Node) -> NodeId {
        let next = NodeId(self.nodes.len() as u32);
        let number = *self.numbers.entry(node.clone()).or_insert(next);
        if number == next {
            self.nodes.push(node);
        }
        number
    }
}

/// Cuts a set of a lower axis by the cuts that hold under one arm of an upper one, and notes where each leads.
fn refine(set: &SlabSet, path: &Arms, upper: &SlabSet, cuts: &Arms) -> Vec<(SlabSet, Arms)> {
    let meeting = cuts.iter().filter(|(cut, _)| cut.intersects(set));
    let step = |(cut, node): &(SlabSet, NodeId)| {
        let longer = path.iter().cloned().chain([(upper.clone(), *node)]);
        (set.intersection(cut), longer.collect())
    };
    meeting.map(step).collect()
}

/// Joins arms that lead to the same node, and orders them by their least slab.
fn joined(arms: Arms) -> Arms {
    let mut sets: FxHashMap<NodeId, SlabSet> = FxHashMap::default();
    for (set, node) in arms {
        sets.entry(node).or_default().unite(&set);
    }
    let mut arms: Arms = sets.into_iter().map(|(node, set)| (set, node)).collect();
    arms.sort_by_key(|(set, _)| set.first());
    arms
}
