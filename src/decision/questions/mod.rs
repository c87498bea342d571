//! The question tree: which fact to ask next, so that few duties and few questions settle a case.
//!
//! A tree costs, in this order: the duties done on average to learn what is asked, the questions asked on average, the
//! longest way; of equal trees the one that asks the facts in the order of the file. On average means: at each question,
//! the slabs that still hold a real case weigh equally, or as the fact's weights say. [`optimal`] finds the tree that
//! costs least; [`greedy`] a good one where the table is too large.
//!
//! In both, a fact is asked once at most on a way, after the facts that say whether it exists, and never where all its
//! answers would lead to the same. No fact that needs no duty is asked after one that does.

mod asks;
mod cost;
mod greedy;
mod needed;
mod optimal;
mod steps;

pub use asks::{Ask, OnlyWhen};

use super::axis::AxisId;
use super::budget::{Budget, NotProved};
use super::diagram::{Diagram, NodeId};
use super::slabs::{Slab, SlabSet};
use super::table::{Answer, Table};
use asks::Asks;
use greedy::Planner;
use needed::{Reducer, Waiting};
use optimal::Search;
use steps::Steps;

/// How far to look for the tree that costs least.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// With more facts to ask than this, it is not looked for.
    pub facts: usize,
    /// How many sub-tables the search may visit.
    pub sub_tables: u64,
}

impl Limits {
    /// Eight facts and 20,000 sub-tables.
    pub const DEFAULT: Self = Self {
        facts: 8,
        sub_tables: 20_000,
    };
}

impl Default for Limits {
    fn default() -> Self {
        Self::DEFAULT
    }
}

/// The number of a step in its [`Questions`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct StepId(pub u32);

/// A question tree. Equal sub-trees are one step, so it is a graph without circles.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Questions {
    steps: Vec<Step>,
    root: StepId,
    optimal: bool,
}

/// One step of a question tree.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// Ask a fact. Each branch holds the slabs that lead to the same next step; they are disjoint, and slabs without a
    /// real case are in none.
    Ask {
        /// The fact to ask.
        axis: AxisId,
        /// At least two branches, ordered by their least slab.
        branches: Vec<(SlabSet, StepId)>,
    },
    /// What is answered.
    Answer {
        /// What the case may be answered, each as [`Table::answers`] gives it: empty for a gap. There are several only
        /// where facts decide that cannot be asked, and none only in a table without any real case.
        possible: Vec<Vec<Answer>>,
    },
}

impl Questions {
    /// Where the questions begin.
    pub fn root(&self) -> StepId {
        self.root
    }

    /// Whether no tree costs less; else it is a good one, and was not proved to be the best.
    pub fn is_optimal(&self) -> bool {
        self.optimal
    }

    /// A step by its number.
    pub fn step(&self, id: StepId) -> &Step {
        &self.steps[id.0 as usize]
    }

    /// Follows the answers of one case to the end; `None` where a real case could not have given them.
    pub fn follow(&self, point: &[Slab]) -> Option<StepId> {
        let mut id = self.root;
        while let Step::Ask { axis, branches } = self.step(id) {
            let slab = *point.get(axis.index())?;
            id = branches.iter().find(|(set, _)| set.contains(slab))?.1;
        }
        Some(id)
    }

    /// The ways from the first question to an answer, in the order of the branches.
    pub fn paths(&self) -> impl Iterator<Item = Path> + '_ {
        let mut waiting = vec![Path {
            asked: Vec::new(),
            end: self.root,
        }];
        std::iter::from_fn(move || {
            loop {
                let path = waiting.pop()?;
                let Step::Ask { axis, branches } = self.step(path.end) else {
                    return Some(path);
                };
                let longer = branches.iter().rev().map(|(set, next)| Path {
                    asked: path
                        .asked
                        .iter()
                        .cloned()
                        .chain([(*axis, set.clone())])
                        .collect(),
                    end: *next,
                });
                waiting.extend(longer);
            }
        })
    }
}

/// One way through a question tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path {
    /// The facts asked, each with the slabs that lead on.
    pub asked: Vec<(AxisId, SlabSet)>,
    /// The answer it ends in.
    pub end: StepId,
}

/// Makes the question tree that costs least, within the limits; beyond them, a good one.
///
/// Facts that are not in `asks` are never asked: an answer then lists all that they may lead to.
///
/// # Errors
/// When the budget is spent.
pub fn question_tree(
    table: &Table,
    asks: &[Ask],
    limits: Limits,
    budget: &mut Budget,
) -> Result<Questions, NotProved> {
    let mut diagram = Diagram::of(table, budget)?;
    let mut node = diagram.root;
    let cannot_be_asked = |axis: &AxisId| !asks.iter().any(|ask| ask.axis == *axis);
    for axis in table.axis_ids().filter(cannot_be_asked) {
        node = diagram.hiding(node, axis, budget)?;
    }
    let asks = Asks::of(asks);
    let work = Budget::of(limits.sub_tables.min(budget.left()));
    if let Some(best) = best_tree(&mut diagram, &asks, node, limits, work) {
        return Ok(best);
    }
    let mut steps = Steps::default();
    let reducer = Reducer::new(&mut diagram, &asks, Waiting::WhereInDoubt);
    let root = Planner::new(reducer, &mut steps).plan(node, budget)?;
    Ok(steps.finish(root, false))
}

/// The tree that costs least, if it is found within the limits.
fn best_tree(
    diagram: &mut Diagram<'_>,
    asks: &Asks,
    node: NodeId,
    limits: Limits,
    budget: Budget,
) -> Option<Questions> {
    let mut steps = Steps::default();
    if let Some(possible) = diagram.leaf(node) {
        let root = steps.number(Step::Answer { possible });
        return Some(steps.finish(root, true));
    }
    let mut search = Search::new(diagram, asks, budget)?;
    if search.facts(node).ok()? > limits.facts {
        return None;
    }
    let root = search.run(node, &mut steps).ok()?;
    Some(steps.finish(root, true))
}

/// The axes on which no answer depends, tested from the last of `asks` to the first, each against what remains: so all of
/// them together can go. A fact that says whether another one exists goes only with that one.
///
/// # Errors
/// When the budget is spent.
pub fn idle_axes(
    table: &Table,
    asks: &[Ask],
    budget: &mut Budget,
) -> Result<Vec<AxisId>, NotProved> {
    let mut diagram = Diagram::of(table, budget)?;
    let root = diagram.root;
    let in_order = Asks::of(asks);
    let needed = Reducer::new(&mut diagram, &in_order, Waiting::AsWritten)
        .reduced(root, budget)?
        .needed;
    Ok(asks
        .iter()
        .map(|ask| ask.axis)
        .filter(|axis| !needed.contains(axis))
        .collect())
}

#[cfg(test)]
mod tests {
    use super::super::axis::Axis;
    use super::super::region::Region;
    use super::super::table::{Policy, Rule, Space};
    use super::*;

    /// Three facts: the first decides alone above its threshold, below it the second does; the third never matters.
    fn table() -> Table {
        let axes = vec![Axis::linear(3), Axis::options(2), Axis::options(4)];
        let with = |value: SlabSet, place: SlabSet| Region::new([value, place, SlabSet::full(4)]);
        let rules = vec![
            Rule::new(vec![with(SlabSet::single(2), SlabSet::full(2))], [1]),
            Rule::new(vec![with(SlabSet::range(0, 2), SlabSet::single(0))], [1]),
            Rule::new(vec![with(SlabSet::range(0, 2), SlabSet::single(1))], [0]),
        ];
        Table {
            space: Space::full(&axes),
            axes,
            rules,
            policy: Policy::Unique,
        }
    }

    fn asked(table: &Table, asks: &[Ask]) -> Vec<Vec<(u32, SlabSet)>> {
        let questions = question_tree(table, asks, Limits::default(), &mut Budget::default())
            .expect("a small table");
        let facts = |path: Path| {
            path.asked
                .into_iter()
                .map(|(axis, set)| (axis.0, set))
                .collect()
        };
        questions.paths().map(facts).collect()
    }

    fn all(table: &Table) -> Vec<Ask> {
        table.axis_ids().map(Ask::at_once).collect()
    }

    #[test]
    fn the_question_that_settles_most_comes_first() {
        let (below, above) = (SlabSet::range(0, 2), SlabSet::single(2));
        let (known, unknown) = (SlabSet::single(0), SlabSet::single(1));
        let expected = [
            vec![(1, known)],
            vec![(1, unknown.clone()), (0, below)],
            vec![(1, unknown), (0, above)],
        ];
        assert_eq!(asked(&table(), &all(&table())), expected);
    }

    #[test]
    fn a_fact_that_needs_a_duty_is_asked_last() {
        let mut asks = all(&table());
        asks[1].duties = vec![0];
        let firsts: Vec<u32> = asked(&table(), &asks)
            .iter()
            .map(|path| path[0].0)
            .collect();
        assert_eq!(firsts, [0, 0, 0]);
    }

    /// The second fact exists only where the first is yes (slab 1); the answer depends on the second alone.
    #[test]
    fn nobody_is_asked_a_fact_that_may_not_exist() {
        let axes = vec![Axis::options(2), Axis::options(2).and_apart(1)];
        let on = |first: u32, second: &[Slab]| {
            Region::new([SlabSet::single(first), second.iter().copied().collect()])
        };
        let rules = vec![
            Rule::new(vec![on(1, &[0])], [1]),
            Rule::new(vec![on(1, &[1]), on(0, &[2])], [0]),
        ];
        let space = Space::all_but(&axes, vec![on(0, &[0, 1]), on(1, &[2])]);
        let table = Table {
            space,
            axes,
            rules,
            policy: Policy::Unique,
        };
        let mut asks = all(&table);
        let facts = |asks: &[Ask]| {
            let paths = asked(&table, asks).into_iter();
            let facts =
                |path: Vec<(u32, SlabSet)>| path.into_iter().map(|(axis, _)| axis).collect();
            paths.map(facts).collect::<Vec<Vec<u32>>>()
        };
        assert_eq!(facts(&asks), [[1], [1]]);
        asks[1].only_when = Some(OnlyWhen {
            facts: vec![AxisId(0)],
            absent: 2,
        });
        assert_eq!(facts(&asks), [vec![0], vec![0, 1], vec![0, 1]]);
    }

    /// The second fact is written as one that may not exist, and does in every real case.
    #[test]
    fn nobody_is_asked_whether_a_fact_exists_that_always_does() {
        let axes = vec![Axis::options(2), Axis::options(2).and_apart(1)];
        let on = |slabs: &[Slab]| Region::new([SlabSet::full(2), slabs.iter().copied().collect()]);
        let table = Table {
            space: Space::all_but(&axes, vec![on(&[2])]),
            axes,
            rules: vec![Rule::new(vec![on(&[0])], [1])],
            policy: Policy::Unique,
        };
        let mut asks = all(&table);
        asks[1].only_when = Some(OnlyWhen {
            facts: vec![AxisId(0)],
            absent: 2,
        });
        for facts in [0, 8] {
            let limits = Limits {
                facts,
                ..Limits::DEFAULT
            };
            let questions = question_tree(&table, &asks, limits, &mut Budget::default())
                .expect("a small table");
            let asked: Vec<AxisId> = questions.paths().map(|path| path.asked[0].0).collect();
            assert_eq!(asked, [AxisId(1), AxisId(1)]);
        }
    }

    #[test]
    fn a_fact_no_answer_depends_on_is_idle() {
        assert_eq!(
            idle_axes(&table(), &all(&table()), &mut Budget::default()),
            Ok(vec![AxisId(2)])
        );
    }

    #[test]
    fn without_questions_all_answers_are_possible() {
        let questions = question_tree(&table(), &[], Limits::default(), &mut Budget::default())
            .expect("a small table");
        assert!(
            matches!(questions.step(questions.root()), Step::Answer { possible } if possible.len() == 2)
        );
    }
}
