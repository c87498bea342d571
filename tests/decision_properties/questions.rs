//! Question trees, held against every real case.

use std::collections::BTreeSet;

use helder::decision::*;
use proptest::prelude::*;

use crate::brute::*;
use crate::{budget, config};

type Answers = Vec<Answer>;

/// A table and all its axes to ask, some of them late, some only after others.
fn tables_with_asks() -> impl Strategy<Value = (Table, Vec<Ask>)> {
    let order = prop_oneof![Just(false), Just(true)];
    let flags = proptest::collection::vec(
        (
            prop::bool::weighted(0.3),
            prop_oneof![3 => Just(0u8), 1 => any::<u8>()],
        ),
        4,
    );
    (tables(), flags, order).prop_map(|(table, flags, upwards)| {
        let asks = table.axis_ids().map(|axis| {
            let (late, after) = flags[axis.index()];
            let goes_before = |other: &AxisId| {
                if upwards {
                    *other < axis
                } else {
                    *other > axis
                }
            };
            let after = table
                .axis_ids()
                .filter(goes_before)
                .filter(|other| after >> other.0 & 1 == 1)
                .collect();
            Ask { axis, late, after }
        });
        let asks = asks.collect();
        (table, asks)
    })
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
        let questions = question_tree(&table, &asks, &mut budget()).unwrap();
        for point in real_points(&table) {
            let Some(Step::Answer { possible }) = questions.follow(&point).map(|end| questions.step(end)) else {
                return Err(TestCaseError::fail("a real case without an end"));
            };
            prop_assert_eq!(possible, &[answers(&table, &point)]);
        }
    }

    #[test]
    fn no_question_is_needless((table, asks) in tables_with_asks()) {
        let questions = question_tree(&table, &asks, &mut budget()).unwrap();
        for visit in visits(&table, &questions) {
            let Step::Ask { axis, branches } = questions.step(visit.step) else { continue };
            let mut below = asked_from(&questions, visit.step);
            below.remove(axis);
            let says_what_exists = asks.iter().any(|ask| ask.after.contains(axis) && below.contains(&ask.axis));
            let groups = grouped(&visit.cases, |case| part(case, &below));
            let tells_apart = groups.values().any(|cases| {
                cases.iter().map(|case| answers(&table, case)).collect::<BTreeSet<_>>().len() > 1
            });
            prop_assert!(tells_apart || says_what_exists, "{:?} asks {axis:?}", visit.step);
            prop_assert!(branches.len() > 1);
            prop_assert_eq!(branches.iter().map(|(_, next)| next).collect::<BTreeSet<_>>().len(), branches.len());
        }
    }

    #[test]
    fn branches_hold_the_slabs_of_the_cases_that_come_by((table, asks) in tables_with_asks()) {
        let questions = question_tree(&table, &asks, &mut budget()).unwrap();
        for visit in visits(&table, &questions) {
            let Step::Ask { axis, branches } = questions.step(visit.step) else { continue };
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

    #[test]
    fn facts_are_asked_in_a_possible_order((table, asks) in tables_with_asks()) {
        let questions = question_tree(&table, &asks, &mut budget()).unwrap();
        let late = |axis: AxisId| is_late(&asks, axis);
        for visit in visits(&table, &questions) {
            let Step::Ask { axis, .. } = questions.step(visit.step) else { continue };
            prop_assert!(late(*axis) || !visit.asked.iter().any(|&asked| late(asked)));
            for before in &asks[axis.index()].after {
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

    #[test]
    fn an_answer_lists_what_unasked_facts_may_lead_to(table in tables(), asked in any::<u8>()) {
        let asked: BTreeSet<AxisId> = table.axis_ids().filter(|axis| asked >> axis.0 & 1 == 1).collect();
        let asks: Vec<Ask> = asked.iter().copied().map(Ask::at_once).collect();
        let questions = question_tree(&table, &asks, &mut budget()).unwrap();
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

/// Whether a fact is late, itself or because one it comes after is.
fn is_late(asks: &[Ask], axis: AxisId) -> bool {
    let ask = &asks[axis.index()];
    ask.late || ask.after.iter().any(|&other| is_late(asks, other))
}
