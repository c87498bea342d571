//! The question tree that costs least, by looking at every order of questions that may still be the best.
//!
//! What is left to ask depends on the sub-table alone, on the duties already done, and on whether a late fact was asked:
//! so each such state is planned once. Within one, a question is given up as soon as what it costs at least is more than
//! the best one known.

use rustc_hash::FxHashMap;

use super::asks::{Asks, OnlyWhen, some_or_all};
use super::cost::Cost;
use super::steps::Steps;
use super::{Step, StepId};
use crate::decision::budget::{Budget, NotProved};
use crate::decision::diagram::{Arms, Diagram, NodeId};
use crate::decision::ratio::Ratio;
use crate::decision::slabs::SlabSet;

/// Why the best tree was not found: the budget was spent, or a cost grew too large to be counted exactly.
pub(super) struct GaveUp;

impl From<NotProved> for GaveUp {
    fn from(_: NotProved) -> Self {
        Self
    }
}

/// Where one stands between two questions.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct State {
    /// What is left of the table, without the facts that tell nothing there.
    node: NodeId,
    /// Whether a late fact was asked, so that no early one may follow.
    late: bool,
    /// The duties done, one bit each, as far as they still matter.
    done: u64,
}

/// The best way on from a state.
#[derive(Clone)]
struct Plan {
    cost: Cost,
    /// The place of the fact to ask; none where nothing need be asked.
    ask: Option<usize>,
}

/// A question that may be the best one.
struct Candidate {
    place: usize,
    /// What is known of its cost: not more than it is.
    least: Cost,
    own: Cost,
    answers: Vec<(Ratio, State)>,
}

pub(super) struct Search<'d, 't> {
    diagram: &'d mut Diagram<'t>,
    asks: &'d Asks,
    /// The duties of each fact, one bit each.
    duties: Vec<u64>,
    /// What a question costs at least.
    cheapest: Ratio,
    budget: Budget,
    /// `None` where early facts would have to be asked after late ones.
    plans: FxHashMap<State, Option<Plan>>,
    simple: FxHashMap<NodeId, NodeId>,
    without_early: FxHashMap<NodeId, bool>,
    steps: FxHashMap<State, StepId>,
}

impl<'d, 't> Search<'d, 't> {
    /// `None` where there are more duties than can be told apart.
    pub(super) fn new(
        diagram: &'d mut Diagram<'t>,
        asks: &'d Asks,
        budget: Budget,
    ) -> Option<Self> {
        Some(Self {
            duties: bits(asks)?,
            cheapest: asks.iter().map(|(_, ask)| ask.cost).min()?,
            diagram,
            asks,
            budget,
            plans: FxHashMap::default(),
            simple: FxHashMap::default(),
            without_early: FxHashMap::default(),
            steps: FxHashMap::default(),
        })
    }

    /// Writes the best tree for a table down.
    pub(super) fn run(mut self, root: NodeId, steps: &mut Steps) -> Result<StepId, GaveUp> {
        let start = State {
            node: root,
            late: false,
            done: 0,
        };
        let start = self.settled(start)?;
        self.write(start, steps)
    }

    /// How many facts may have to be asked to settle a table.
    pub(super) fn facts(&mut self, root: NodeId) -> Result<usize, GaveUp> {
        let node = self.simplified(root)?;
        Ok(self.open(node)?.len())
    }

    fn write(&mut self, state: State, steps: &mut Steps) -> Result<StepId, GaveUp> {
        if let Some(&step) = self.steps.get(&state) {
            return Ok(step);
        }
        let ask = self.plan(state)?.and_then(|plan| plan.ask);
        let step = if let Some(place) = ask {
            let mut arms = Vec::new();
            for (set, next) in self.answers(state, place)? {
                arms.push((set, self.write(next, steps)?));
            }
            steps.ask(self.asks.at(place).axis, arms)
        } else {
            let possible = self.diagram.leaf(state.node).unwrap_or_default();
            steps.number(Step::Answer { possible })
        };
        self.steps.insert(state, step);
        Ok(step)
    }

    fn plan(&mut self, state: State) -> Result<Option<Plan>, GaveUp> {
        if let Some(plan) = self.plans.get(&state) {
            return Ok(plan.clone());
        }
        if !self.budget.spend() {
            return Err(GaveUp);
        }
        let plan = if self.diagram.leaf(state.node).is_some() {
            Some(Plan {
                cost: Cost::NOTHING,
                ask: None,
            })
        } else {
            self.best(state)?
        };
        self.plans.insert(state, plan.clone());
        Ok(plan)
    }

    /// The question that costs least; of equals, the one that stands first in the file.
    fn best(&mut self, state: State) -> Result<Option<Plan>, GaveUp> {
        let mut candidates = Vec::new();
        for place in self.candidates(state)? {
            candidates.push(self.candidate(state, place)?);
        }
        candidates.sort_by_key(|candidate| (candidate.least, candidate.place));
        let mut best: Option<(Cost, usize)> = None;
        for candidate in candidates {
            if let Some(cost) = self.weighed(&candidate, best)? {
                best = Some((cost, candidate.place));
            }
        }
        Ok(best.map(|(cost, place)| Plan {
            cost,
            ask: Some(place),
        }))
    }

    /// The cost of a question that is better than the best one known.
    fn weighed(
        &mut self,
        candidate: &Candidate,
        best: Option<(Cost, usize)>,
    ) -> Result<Option<Cost>, GaveUp> {
        let beaten = |cost: Cost| best.is_some_and(|best| best <= (cost, candidate.place));
        let (own, states) = (candidate.own, &candidate.answers);
        let mut costs: Vec<(Ratio, Cost)> = states
            .iter()
            .map(|(share, state)| (*share, self.least(*state)))
            .collect();
        let mut cost = own.after(costs.iter().copied()).ok_or(GaveUp)?;
        for (at, (_, state)) in states.iter().enumerate() {
            if beaten(cost) {
                return Ok(None);
            }
            let Some(plan) = self.plan(*state)? else {
                return Ok(None);
            };
            costs[at].1 = plan.cost;
            cost = own.after(costs.iter().copied()).ok_or(GaveUp)?;
        }
        Ok((!beaten(cost)).then_some(cost))
    }

    fn candidate(&mut self, state: State, place: usize) -> Result<Candidate, GaveUp> {
        let answers = self.answers(state, place)?;
        let ask = self.asks.at(place);
        let sets: Vec<&SlabSet> = answers.iter().map(|(set, _)| set).collect();
        let shares = ask.shares(&sets).ok_or(GaveUp)?;
        let duties = (self.duties[place] & !state.done).count_ones();
        let own = Cost {
            duties: Ratio::from(i64::from(duties)),
            questions: ask.cost,
            longest: ask.cost,
        };
        let states = answers.into_iter().map(|(_, state)| state);
        let answers: Vec<(Ratio, State)> = shares.into_iter().zip(states).collect();
        let least = answers
            .iter()
            .map(|(share, state)| (*share, self.least(*state)));
        Ok(Candidate {
            place,
            least: own.after(least).ok_or(GaveUp)?,
            own,
            answers,
        })
    }

    /// What a state costs at least.
    fn least(&self, state: State) -> Cost {
        if let Some(Some(plan)) = self.plans.get(&state) {
            return plan.cost;
        }
        if self.diagram.leaf(state.node).is_some() {
            return Cost::NOTHING;
        }
        Cost {
            duties: Ratio::ZERO,
            questions: self.cheapest,
            longest: self.cheapest,
        }
    }

    /// Where each answer to a question leads.
    fn answers(&mut self, state: State, place: usize) -> Result<Vec<(SlabSet, State)>, GaveUp> {
        let axis = self.asks.at(place).axis;
        let arms: Arms = self.diagram.live_arms(state.node, axis, &mut self.budget)?;
        let after = |node| State {
            node,
            late: state.late || self.asks.is_late(place),
            done: state.done | self.duties[place],
        };
        let arms: Vec<(SlabSet, State)> = arms
            .into_iter()
            .map(|(set, node)| (set, after(node)))
            .collect();
        let settle = |(set, state)| Ok((set, self.settled(state)?));
        arms.into_iter().map(settle).collect()
    }

    /// The facts that may be asked in a state.
    fn candidates(&mut self, state: State) -> Result<Vec<usize>, GaveUp> {
        let open = self.open(state.node)?;
        let mut ready = Vec::new();
        for &place in &open {
            if self.is_ready(state.node, place)? {
                ready.push(place);
            }
        }
        // Only a circle keeps all facts waiting.
        if ready.is_empty() && !state.late {
            ready = open;
        }
        if state.late {
            ready.retain(|&place| self.asks.is_late(place));
        } else if !self.is_settled_by_late(state.node)? {
            ready = some_or_all(ready, |&place| !self.asks.is_late(place));
        }
        Ok(ready)
    }

    /// Whether it is known that the fact exists, or all was asked that tells.
    fn is_ready(&mut self, node: NodeId, place: usize) -> Result<bool, GaveUp> {
        let ask = self.asks.at(place);
        let Some(OnlyWhen { facts, absent }) = &ask.only_when else {
            return Ok(true);
        };
        let arms = self.diagram.live_arms(node, ask.axis, &mut self.budget)?;
        if !arms.iter().any(|(set, _)| set.contains(*absent)) {
            return Ok(true);
        }
        for &fact in facts.iter().filter(|fact| **fact != ask.axis) {
            if self.diagram.arms(node, fact, &mut self.budget)?.len() > 1 {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Whether late facts alone settle a sub-table.
    fn is_settled_by_late(&mut self, node: NodeId) -> Result<bool, GaveUp> {
        if let Some(&settled) = self.without_early.get(&node) {
            return Ok(settled);
        }
        let mut rest = Some(node);
        for (_, ask) in self
            .asks
            .iter()
            .filter(|(place, _)| !self.asks.is_late(*place))
        {
            if let Some(node) = rest {
                rest = self.diagram.without(node, ask.axis, &mut self.budget)?;
            }
        }
        self.without_early.insert(node, rest.is_some());
        Ok(rest.is_some())
    }

    /// The facts that a sub-table still tells apart, in the order of the file.
    fn open(&mut self, node: NodeId) -> Result<Vec<usize>, GaveUp> {
        let mut open = Vec::new();
        for (place, ask) in self.asks.iter() {
            if self.diagram.arms(node, ask.axis, &mut self.budget)?.len() > 1 {
                open.push(place);
            }
        }
        Ok(open)
    }

    /// The same state without what no longer matters.
    fn settled(&mut self, state: State) -> Result<State, GaveUp> {
        let node = self.simplified(state.node)?;
        let open = self.open(node)?;
        let matters = open.iter().fold(0, |all, &place| all | self.duties[place]);
        Ok(State {
            node,
            late: state.late && open.iter().any(|&place| !self.asks.is_late(place)),
            done: state.done & matters,
        })
    }

    /// A sub-table without the facts that tell nothing, neither about the answer nor about other facts: all their real
    /// slabs lead to the same.
    fn simplified(&mut self, node: NodeId) -> Result<NodeId, GaveUp> {
        if let Some(leaf) = self.diagram.only_leaf(node) {
            return Ok(leaf);
        }
        if let Some(&simple) = self.simple.get(&node) {
            return Ok(simple);
        }
        let mut simple = node;
        for (_, ask) in self.asks.iter() {
            let arms = self.diagram.live_arms(simple, ask.axis, &mut self.budget)?;
            if let [(_, only)] = arms[..] {
                simple = only;
            }
        }
        self.simple.insert(node, simple);
        Ok(simple)
    }
}

/// The duties of each fact as bits; `None` where there are more than bits.
fn bits(asks: &Asks) -> Option<Vec<u64>> {
    let mut duties: Vec<u32> = asks
        .iter()
        .flat_map(|(_, ask)| ask.duties.clone())
        .collect();
    duties.sort_unstable();
    duties.dedup();
    let bit = |duty: &u32| duties.binary_search(duty).map_or(0, |at| 1_u64 << at);
    let of = |duties: &[u32]| duties.iter().map(bit).fold(0, |all, bit| all | bit);
    (duties.len() <= 64).then(|| asks.iter().map(|(_, ask)| of(&ask.duties)).collect())
}
