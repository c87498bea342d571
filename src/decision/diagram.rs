//! Decision diagrams: what a table answers, as a graph in which equal sub-tables are one node.
//!
//! Nodes are canonical for the order of the axes: two sub-tables answer the same at every point, and have the same real
//! cases, exactly when they are the same node. That makes "does this fact still matter here" a comparison of numbers.

use rustc_hash::FxHashMap;

use super::axis::AxisId;
use super::budget::{Budget, NotProved};
use super::parts::{Owner, Parts};
use super::slabs::SlabSet;
use super::table::{Answer, Policy, Table};

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

/// How two diagrams become one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Blend {
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

pub(super) struct Diagram<'t> {
    table: &'t Table,
    nodes: Vec<Node>,
    numbers: FxHashMap<Node, NodeId>,
    /// What a case can be answered, numbered in the order met.
    answers: Vec<Vec<Answer>>,
    blended: FxHashMap<(Blend, NodeId, NodeId), Option<NodeId>>,
    arms: FxHashMap<(NodeId, AxisId), Arms>,
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
    pub(super) fn arms(&mut self, node: NodeId, axis: AxisId) -> Arms {
        let (top, below) = match &self.nodes[node.0 as usize] {
            Node::Branch(top, arms) if *top == axis => return arms.clone(),
            Node::Branch(top, arms) if *top < axis => (*top, arms.clone()),
            _ => return vec![(self.table.axes[axis.index()].full(), node)],
        };
        if let Some(arms) = self.arms.get(&(node, axis)) {
            return arms.clone();
        }
        // Each arm of the upper axis cuts the lower one in its own way: refine them to common sets.
        let mut refined: Vec<(SlabSet, Arms)> =
            vec![(self.table.axes[axis.index()].full(), Vec::new())];
        for (upper, child) in below {
            let cuts = self.arms(child, axis);
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
        arms
    }

    /// The diagram without an axis, if no answer depends on it; points that differ on it alone become one.
    ///
    /// # Errors
    /// When the budget is spent.
    pub(super) fn without(
        &mut self,
        node: NodeId,
        axis: AxisId,
        budget: &mut Budget,
    ) -> Result<Option<NodeId>, NotProved> {
        let arms = self.arms(node, axis);
        let blended = arms.iter().try_fold(UNREAL, |sum, (_, arm)| {
            self.blend(Blend::Agree, sum, *arm, budget)
        });
        option(blended)
    }

    /// The diagram of two that agree wherever both have real cases.
    ///
    /// # Errors
    /// When the budget is spent.
    pub(super) fn agreeing(
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
    pub(super) fn hiding(
        &mut self,
        node: NodeId,
        axis: AxisId,
        budget: &mut Budget,
    ) -> Result<NodeId, NotProved> {
        let arms = self.arms(node, axis);
        let blended = arms.iter().try_fold(UNREAL, |sum, (_, arm)| {
            self.blend(Blend::Either, sum, *arm, budget)
        });
        option(blended).map(|node| node.unwrap_or(UNREAL))
    }

    fn build(
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
        let (left, right) = (self.arms(a, axis), self.arms(b, axis));
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

    fn top(&self, node: NodeId) -> Option<AxisId> {
        match &self.nodes[node.0 as usize] {
            Node::Branch(axis, _) => Some(*axis),
            Node::Leaf(_) => None,
        }
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

fn option(blended: Result<NodeId, Stop>) -> Result<Option<NodeId>, NotProved> {
    match blended {
        Ok(node) => Ok(Some(node)),
        Err(Stop::Conflict) => Ok(None),
        Err(Stop::Spent) => Err(NotProved { open: Vec::new() }),
    }
}
