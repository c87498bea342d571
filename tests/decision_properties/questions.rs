//! Question trees, held against every real case.

use std::collections::{BTreeMap, BTreeSet};

use helder::decision::*;
use proptest::prelude::*;

use crate::brute::*;
use crate::{budget, config};

type Answers = Vec<Answer>;

/// What random tables say of one fact.
#[derive(Clone, Debug)]
struct Flags {
    duties: u8,
    after: u8,
    exists: u8,
    cost: i64,
    weights: Vec<i64>,
}

fn flags() -> impl Strategy<Value = Flags> {
    let duties = prop_oneof![3 => Just(0u8), 1 => 1u8..4];
    let after = prop_oneof![2 => Just(0u8), 1 => any::<u8>()];
    let cost = prop_oneof![3 => Just(1i64), 1 => 1i64..4];
    let weights = prop_oneof![
        2 => Just(Vec::new()),
        1 => proptest::collection::vec(1i64..5, 6),
    ];
    (duties, after, any::<u8>(), cost, weights).prop_map(
        |(duties, after, exists, cost, weights)| Flags {
            duties,
            after,
            exists,
            cost,
            weights,
        },
    )
}

/// A table and all its axes to ask: some need duties, some exist only for some values of others.
fn tables_with_asks() -> impl Strategy<Value = (Table, Vec<Ask>)> {
    let flags = proptest::collection::vec(flags(), 4);
    (tables(), flags, any::<bool>()).prop_map(|(mut table, flags, upwards)| {
        let mut asks: Vec<Ask> = Vec::new();
        for (axis, flags) in table.axis_ids().zip(flags) {
            let goes_before = |other: &AxisId| match upwards {
                true => *other < axis,
                false => *other > axis,
            };
            let after = |other: &AxisId| goes_before(other) && flags.after >> other.0 & 1 == 1;
            let facts: Vec<AxisId> = table.axis_ids().filter(after).collect();
            let absent = table.axes[axis.index()].slabs() - 1;
            let depends = absent > 0 && !facts.is_empty();
            if depends {
                let except = unreal(&table, axis, absent, &facts, flags.exists);
                table.space.except.extend(except);
            }
            asks.push(Ask {
                axis,
                duties: (0..2)
                    .filter(|duty| flags.duties >> duty & 1 == 1)
                    .collect(),
                only_when: depends.then_some(OnlyWhen { facts, absent }),
                cost: Ratio::from(flags.cost),
                weights: flags.weights.into_iter().map(Ratio::from).collect(),
            });
        }
        (table, asks)
    })
}

/// What cannot be of a fact that exists where all of `facts` have one of the values of `exists`, bit by bit.
fn unreal(table: &Table, axis: AxisId, absent: Slab, facts: &[AxisId], exists: u8) -> Vec<Region> {
    let full = Region::full(&table.axes);
    let (absent, present) = (SlabSet::single(absent), SlabSet::full(absent));
    let value = |fact: AxisId| -> SlabSet {
        let slabs = 0..table.axes[fact.index()].slabs();
        slabs
            .filter(|slab| exists >> ((slab + fact.0) % 8) & 1 == 1)
            .collect()
    };
    let all = facts
        .iter()
        .fold(full.clone().with(axis, absent), |all, &fact| {
            all.with(fact, value(fact))
        });
    let none = facts.iter().map(|&fact| {
        let other = table.axes[fact.index()].full().difference(&value(fact));
        full.clone().with(axis, present.clone()).with(fact, other)
    });
    none.chain([all]).collect()
}

/// The best tree, and the one that is made where a table is too large to look for it.
fn both_trees(table: &Table, asks: &[Ask]) -> [Questions; 2] {
    let few = Limits {
        facts: 0,
        ..Limits::DEFAULT
    };
    let all = Limits {
        facts: 8,
        sub_tables: 1_000_000,
    };
    [all, few].map(|limits| question_tree(table, asks, limits, &mut budget()).unwrap())
}

fn answers(table: &Table, point: &Point) -> Answers {
    table.answers(&in_force(table, point))
}

fn part(point: &Point, axes: &BTreeSet<AxisId>) -> Vec<Slab> {
    axes.iter().map(|axis| point[axis.index()]).collect()
}

/// The axes asked at a step or below it.
fn asked_from(questions: &Questions, step: StepId) -> BTreeSet<AxisId> {
    match questions.step(step) {
        Step::Answer { .. } => BTreeSet::new(),
        Step::Ask { axis, branches } => {
            let below = branches
                .iter()
                .flat_map(|(_, next)| asked_from(questions, *next));
            below.chain([*axis]).collect()
        }
    }
}

/// One way to a step: the facts asked so far, and the real cases that come this way.
struct Visit {
    step: StepId,
    asked: Vec<AxisId>,
    cases: Vec<Point>,
}

/// Every way to every step that a real case takes.
fn visits(table: &Table, questions: &Questions) -> Vec<Visit> {
    let mut done = Vec::new();
    let mut waiting = vec![Visit {
        step: questions.root(),
        asked: Vec::new(),
        cases: real_points(table),
    }];
    while let Some(visit) = waiting.pop() {
        if let Step::Ask { axis, branches } = questions.step(visit.step) {
            for (set, step) in branches {
                let comes = |case: &&Point| set.contains(case[axis.index()]);
                let cases: Vec<Point> = visit.cases.iter().filter(comes).cloned().collect();
                let asked = visit.asked.iter().copied().chain([*axis]).collect();
                waiting.push(Visit {
                    step: *step,
                    asked,
                    cases,
                });
            }
        }
        done.push(visit);
    }
    done
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn every_real_case_is_led_to_its_answer((table, asks) in tables_with_asks()) {
        for questions in both_trees(&table, &asks) {
            for point in real_points(&table) {
                let Some(Step::Answer { possible }) = questions.follow(&point).map(|end| questions.step(end)) else {
                    return Err(TestCaseError::fail("a real case without an end"));
                };
                prop_assert_eq!(possible, &[answers(&table, &point)]);
            }
        }
    }

    /// A question is needless where an allowed order of the questions below it alone tells the answers apart; but one that
    /// says whether a fact below exists, be it through others, may spare a question after some of its answers.
    #[test]
    fn a_tree_that_is_not_the_best_asks_nothing_needless((table, asks) in tables_with_asks()) {
        let [_, questions] = both_trees(&table, &asks);
        for visit in visits(&table, &questions) {
            let Step::Ask { axis, branches } = questions.step(visit.step) else { continue };
            let mut below = asked_from(&questions, visit.step);
            below.remove(axis);
            let spares = branches.iter().any(|(_, next)| asked_from(&questions, *next) != below);
            if spares && below.iter().any(|&fact| comes_after(&asks, fact, *axis)) {
                continue;
            }
            let rest: Vec<Ask> = asks.iter().filter(|ask| below.contains(&ask.axis)).cloned().collect();
            let late = visit.asked.iter().any(|&asked| is_late(&asks, asked));
            let start = Stage { cases: visit.cases, late, done: BTreeSet::new() };
            let mut search = Exhaustive { table: &table, asks: &asks, askable: &rest, known: BTreeMap::new() };
            prop_assert!(search.best(&start).is_none(), "{:?} asks {axis:?}: {branches:?}", visit.step);
        }
    }

    #[test]
    fn branches_hold_the_slabs_of_the_cases_that_come_by((table, asks) in tables_with_asks()) {
        for questions in both_trees(&table, &asks) {
        for visit in visits(&table, &questions) {
            let Step::Ask { axis, branches } = questions.step(visit.step) else { continue };
            prop_assert!(branches.len() > 1);
            prop_assert_eq!(branches.iter().map(|(_, next)| next).collect::<BTreeSet<_>>().len(), branches.len());
            let slabs: Vec<Slab> = branches.iter().flat_map(|(set, _)| set.iter()).collect();
            let told: BTreeSet<Slab> = slabs.iter().copied().collect();
            prop_assert_eq!(slabs.len(), told.len(), "branches share a slab");
            let real: BTreeSet<Slab> = visit.cases.iter().map(|case| case[axis.index()]).collect();
            prop_assert!(real.is_subset(&told));
            prop_assert!(!visit.asked.contains(axis), "asked twice");
        }
        prop_assert_eq!(questions.paths().count(), {
            let ends = |visit: &&Visit| matches!(questions.step(visit.step), Step::Answer { .. });
            visits(&table, &questions).iter().filter(ends).count()
        });
        }
    }

    #[test]
    fn facts_are_asked_in_a_possible_order((table, asks) in tables_with_asks()) {
        let late = |axis: AxisId| is_late(&asks, axis);
        for questions in both_trees(&table, &asks) {
        for visit in visits(&table, &questions) {
            let Step::Ask { axis, .. } = questions.step(visit.step) else { continue };
            prop_assert!(late(*axis) || !visit.asked.iter().any(|&asked| late(asked)));
            let Some(OnlyWhen { facts, absent }) = &asks[axis.index()].only_when else { continue };
            if visit.cases.iter().all(|case| case[axis.index()] != *absent) {
                continue;
            }
            for before in facts {
                if visit.asked.contains(before) {
                    continue;
                }
                // Not asked: then it must not matter for what is asked from here on.
                let below = asked_from(&questions, visit.step);
                prop_assert!(!below.contains(before));
                let slabs = grouped(&visit.cases, |case| case[before.index()]);
                let told = slabs.values().map(|cases| {
                    cases.iter().map(|case| (part(case, &below), answers(&table, case))).collect::<BTreeSet<_>>()
                });
                prop_assert!(told.collect::<BTreeSet<_>>().len() <= 1, "{axis:?} before {before:?}");
            }
        }
        }
    }

    #[test]
    fn no_order_of_questions_costs_less((table, asks) in tables_with_asks()) {
        let [questions, _] = both_trees(&table, &asks);
        prop_assert!(questions.is_optimal());
        let start = Stage { cases: real_points(&table), late: false, done: BTreeSet::new() };
        let mut search = Exhaustive { table: &table, asks: &asks, askable: &asks, known: BTreeMap::new() };
        let best = search.best(&start).expect("some order is allowed");
        prop_assert_eq!(search.cost_of(&questions, questions.root(), &start), best.0);
        search.assert_first(&questions, questions.root(), &start);
    }

    #[test]
    fn an_answer_lists_what_unasked_facts_may_lead_to(table in tables(), asked in any::<u8>()) {
        let asked: BTreeSet<AxisId> = table.axis_ids().filter(|axis| asked >> axis.0 & 1 == 1).collect();
        let asks: Vec<Ask> = asked.iter().copied().map(Ask::at_once).collect();
        let questions = question_tree(&table, &asks, Limits::DEFAULT, &mut budget()).unwrap();
        let real = real_points(&table);
        for cases in grouped(&real, |case| part(case, &asked)).into_values() {
            let expected: BTreeSet<Answers> = cases.iter().map(|case| answers(&table, case)).collect();
            for case in cases {
                let Some(Step::Answer { possible }) = questions.follow(&case).map(|end| questions.step(end)) else {
                    return Err(TestCaseError::fail("a real case without an end"));
                };
                prop_assert_eq!(possible.len(), expected.len());
                prop_assert_eq!(&possible.iter().cloned().collect::<BTreeSet<_>>(), &expected);
            }
        }
    }

    #[test]
    fn idle_axes_are_those_no_answer_depends_on(table in tables()) {
        let asks: Vec<Ask> = table.axis_ids().map(Ask::at_once).collect();
        let mut kept: BTreeSet<AxisId> = table.axis_ids().collect();
        let real = real_points(&table);
        for axis in table.axis_ids().rev() {
            let others: BTreeSet<AxisId> = kept.iter().copied().filter(|other| *other != axis).collect();
            let settled = |cases: &Points| cases.iter().map(|case| answers(&table, case)).collect::<BTreeSet<_>>().len() == 1;
            if grouped(&real, |case| part(case, &others)).values().all(settled) {
                kept = others;
            }
        }
        let idle = idle_axes(&table, &asks, &mut budget()).unwrap();
        prop_assert_eq!(idle, table.axis_ids().filter(|axis| !kept.contains(axis)).collect::<Vec<_>>());
    }
}

/// The facts that say whether a fact exists.
fn after(ask: &Ask) -> &[AxisId] {
    ask.only_when.as_ref().map_or(&[], |when| &when.facts)
}

/// Whether another fact says whether a fact exists, itself or through others.
fn comes_after(asks: &[Ask], fact: AxisId, other: AxisId) -> bool {
    let mut before = after(&asks[fact.index()]).iter();
    before.any(|&before| before == other || comes_after(asks, before, other))
}

/// Whether a fact is late, itself or because one it comes after is.
fn is_late(asks: &[Ask], axis: AxisId) -> bool {
    let ask = &asks[axis.index()];
    !ask.duties.is_empty() || after(ask).iter().any(|&other| is_late(asks, other))
}

/// What a tree costs: duties, questions, the longest way.
type Cost = (Ratio, Ratio, Ratio);

/// Where one stands between two questions.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Stage {
    cases: Vec<Point>,
    late: bool,
    done: BTreeSet<u32>,
}

/// Tries every order of questions that is allowed.
struct Exhaustive<'a> {
    table: &'a Table,
    asks: &'a [Ask],
    /// The facts that may be asked.
    askable: &'a [Ask],
    known: BTreeMap<Stage, Option<(Cost, Option<usize>)>>,
}

impl Exhaustive<'_> {
    /// The least cost from here on, and the first question of the file with which it is reached.
    fn best(&mut self, stage: &Stage) -> Option<(Cost, Option<usize>)> {
        if let Some(best) = self.known.get(stage) {
            return *best;
        }
        let answers = |case: &Point| answers(self.table, case);
        let settled = stage
            .cases
            .iter()
            .map(answers)
            .collect::<BTreeSet<_>>()
            .len()
            <= 1;
        let none = Ratio::ZERO;
        let mut best = settled.then_some(((none, none, none), None));
        for (place, ask) in self.askable.iter().enumerate().filter(|_| !settled) {
            let groups = self.groups(stage, ask);
            if groups.len() < 2 || !self.is_allowed(stage, ask) {
                continue;
            }
            let costs: Option<Vec<Cost>> = groups
                .iter()
                .map(|(_, stage)| self.best(stage).map(|(cost, _)| cost))
                .collect();
            let Some(costs) = costs else { continue };
            let cost = self.joined(stage, ask, &groups, costs);
            if best.is_none_or(|(least, _)| cost < least) {
                best = Some((cost, Some(place)));
            }
        }
        self.known.insert(stage.clone(), best);
        best
    }

    /// Late facts after all others, and facts after those that say whether they exist.
    fn is_allowed(&self, stage: &Stage, ask: &Ask) -> bool {
        let late = is_late(self.asks, ask.axis);
        let absent = ask.only_when.as_ref().map(|when| when.absent);
        let surely = |case: &Point| Some(case[ask.axis.index()]) != absent;
        let known = || !after(ask).iter().any(|other| self.tells(stage, *other));
        (late || !stage.late) && (stage.cases.iter().all(surely) || known())
    }

    /// Whether a fact says something about the answer or about another fact that may be asked.
    fn tells(&self, stage: &Stage, axis: AxisId) -> bool {
        let others = self.askable.iter().map(|ask| ask.axis);
        let others = others.filter(|other| *other != axis).collect();
        let without = |case: &Point| (part(case, &others), answers(self.table, case));
        let slices = grouped(&stage.cases, |case| case[axis.index()]).into_values();
        let slices = slices.map(|cases| cases.iter().map(without).collect::<BTreeSet<_>>());
        slices.collect::<BTreeSet<_>>().len() > 1
    }

    fn groups(&self, stage: &Stage, ask: &Ask) -> Vec<(Slab, Stage)> {
        let next = |(slab, cases): (Slab, Points)| {
            let stage = Stage {
                cases: cases.into_iter().collect(),
                late: stage.late || is_late(self.asks, ask.axis),
                done: stage.done.iter().chain(&ask.duties).copied().collect(),
            };
            (slab, stage)
        };
        let groups = grouped(&stage.cases, |case| case[ask.axis.index()]);
        groups.into_iter().map(next).collect()
    }

    /// A question with what follows from each answer.
    fn joined(&self, stage: &Stage, ask: &Ask, groups: &[(Slab, Stage)], costs: Vec<Cost>) -> Cost {
        let weight = |slab: Slab| {
            ask.weights
                .get(slab as usize)
                .copied()
                .unwrap_or(Ratio::from(1))
        };
        let add = |a: Ratio, b: Ratio| a.plus(b).unwrap();
        let all = groups
            .iter()
            .map(|(slab, _)| weight(*slab))
            .fold(Ratio::ZERO, add);
        let new = ask
            .duties
            .iter()
            .filter(|duty| !stage.done.contains(duty))
            .count();
        let mut sum = (Ratio::from(new as i64), ask.cost, ask.cost);
        let mut longest = Ratio::ZERO;
        for ((slab, _), cost) in groups.iter().zip(costs) {
            let share = weight(*slab).divided_by(all).unwrap();
            sum.0 = add(sum.0, share.times(cost.0).unwrap());
            sum.1 = add(sum.1, share.times(cost.1).unwrap());
            longest = longest.max(cost.2);
        }
        (sum.0, sum.1, add(sum.2, longest))
    }

    /// What a tree costs.
    fn cost_of(&self, questions: &Questions, step: StepId, stage: &Stage) -> Cost {
        let Step::Ask { axis, branches } = questions.step(step) else {
            return (Ratio::ZERO, Ratio::ZERO, Ratio::ZERO);
        };
        let ask = &self.asks[axis.index()];
        let groups = self.groups(stage, ask);
        let costs = groups.iter().map(|(slab, stage)| {
            let (_, next) = branches
                .iter()
                .find(|(set, _)| set.contains(*slab))
                .unwrap();
            self.cost_of(questions, *next, stage)
        });
        self.joined(stage, ask, &groups, costs.collect())
    }

    /// Checks that of equal questions the first of the file is asked, everywhere in the tree.
    fn assert_first(&mut self, questions: &Questions, step: StepId, stage: &Stage) {
        let (_, first) = self.best(stage).expect("some order is allowed");
        let Step::Ask { axis, branches } = questions.step(step) else {
            assert_eq!(first, None);
            return;
        };
        assert_eq!(first, Some(axis.index()));
        for (slab, stage) in self.groups(stage, &self.asks[axis.index()]) {
            let (_, next) = branches.iter().find(|(set, _)| set.contains(slab)).unwrap();
            self.assert_first(questions, *next, &stage);
        }
    }
}
