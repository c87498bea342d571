//! What `helder::decision` proves, held against looking at every point of thousands of small random tables.

mod brute;
mod questions;

use std::collections::{BTreeMap, BTreeSet};

use brute::*;
use helder::decision::*;
use proptest::prelude::*;

/// So many cases are fit for every run; `PROPTEST_CASES` asks for another number.
fn config() -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok();
    ProptestConfig {
        cases: cases.and_then(|cases| cases.parse().ok()).unwrap_or(1000),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

fn budget() -> Budget {
    Budget::default()
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn rules_in_force_are_those_of_the_definition(table in tables()) {
        for point in all_points(&table.axes) {
            prop_assert_eq!(table.in_force(&point).to_vec(), in_force(&table, &point));
        }
    }

    #[test]
    fn uncovered_points_are_found_once_each(table in tables()) {
        let covers: Vec<&Region> = table.rules.iter().flat_map(|rule| &rule.when).collect();
        let from = Region::full(&table.axes);
        let pieces = uncovered(&from, &covers, &mut budget()).unwrap();
        for point in all_points(&table.axes) {
            let covered = covers.iter().any(|cover| cover.contains(&point));
            let times = pieces.iter().filter(|piece| piece.contains(&point)).count();
            prop_assert_eq!(times, usize::from(!covered));
        }
        prop_assert_eq!(covered_by([&from], &covers, &mut budget()).unwrap(), pieces.is_empty());
    }

    #[test]
    fn gaps_are_the_connected_parts_that_no_rule_answers(table in tables()) {
        let unanswered: Points = real_points(&table).into_iter().filter(|p| in_force(&table, p).is_empty()).collect();
        let found = gaps(&table, &mut budget());
        prop_assert!(found.open.is_empty());
        let parts: BTreeSet<Points> = found.gaps.iter().map(|gap| points_of(&gap.boxes)).collect();
        prop_assert_eq!(&parts, &components(&table.axes, &unanswered));
        prop_assert_eq!(parts.len(), found.gaps.len());
        for gap in &found.gaps {
            assert_merged(&table.axes, &gap.boxes, &points_of(&gap.boxes));
        }
    }

    #[test]
    fn neighbours_are_the_nearest_answered_slabs(table in tables()) {
        for region in gaps(&table, &mut budget()).gaps.into_iter().flat_map(|gap| gap.boxes) {
            let mut expected = BTreeMap::new();
            for axis in table.axis_ids() {
                let cells = &table.axes[axis.index()];
                let rules = |slab: Slab| -> BTreeSet<RuleId> {
                    let there = points_of(&[region.clone().with(axis, SlabSet::single(slab))]);
                    let real = there.iter().filter(|point| table.space.contains(point));
                    real.flat_map(|point| in_force(&table, point)).collect()
                };
                let answered: Vec<Slab> =
                    (0..cells.slabs()).filter(|&slab| !region[axis].contains(slab) && !rules(slab).is_empty()).collect();
                for slab in answered.iter().copied() {
                    // On an ordered axis, some way of touching slabs, none of them answered, leads into the region.
                    let mut seen = BTreeSet::from([slab]);
                    let mut front = vec![slab];
                    while let Some(at) = front.pop() {
                        let next = (0..cells.slabs()).filter(|&other| cells.touch(at, other) && !answered.contains(&other));
                        let next: Vec<Slab> = next.filter(|&other| seen.insert(other)).collect();
                        front.extend(next.into_iter().filter(|&other| !region[axis].contains(other)));
                    }
                    let near = cells.order() == Order::Free || seen.iter().any(|&slab| region[axis].contains(slab));
                    if near {
                        expected.insert((axis, slab), rules(slab));
                    }
                }
            }
            let found = answered_neighbours(&table, &region, &mut budget()).unwrap();
            prop_assert_eq!(found.len(), expected.len());
            let found = found.into_iter().map(|near| ((near.axis, near.slab), near.rules.into_iter().collect()));
            prop_assert_eq!(found.collect::<BTreeMap<_, BTreeSet<_>>>(), expected);
        }
    }

    #[test]
    fn clashes_are_the_pairs_in_force_together(table in tables()) {
        let found = clashes(&table, &table, &mut budget());
        prop_assert!(found.open.is_empty());
        let mut expected: BTreeMap<(RuleId, RuleId, ClashKind), Points> = BTreeMap::new();
        for point in real_points(&table) {
            let rules = in_force(&table, &point);
            for (index, &a) in rules.iter().enumerate() {
                for &b in &rules[index + 1..] {
                    let equal = table.rule(a).answer == table.rule(b).answer;
                    let kind = if equal { ClashKind::Overlap } else { ClashKind::Contradiction };
                    if table.policy == Policy::Unique {
                        expected.entry((a, b, kind)).or_default().insert(point.clone());
                    }
                }
            }
        }
        let keys: Vec<_> = found.clashes.iter().map(|clash| (clash.a, clash.b, clash.kind)).collect();
        prop_assert_eq!(keys, expected.keys().copied().collect::<Vec<_>>());
        for clash in &found.clashes {
            assert_merged(&table.axes, &clash.boxes, &expected[&(clash.a, clash.b, clash.kind)]);
        }
    }

    #[test]
    fn clashes_follow_the_comparison_of_answers((table, differing) in tables_with_region()) {
        struct Within(Region);
        impl Compare for Within {
            fn compare(&self, _: RuleId, _: RuleId, _: &Region) -> Agreement {
                Agreement::DifferWithin(vec![self.0.clone()])
            }
        }
        let found = clashes(&table, &Within(differing.clone()), &mut budget());
        for (kind, here) in [(ClashKind::Contradiction, true), (ClashKind::Overlap, false)] {
            let mut expected = BTreeSet::new();
            for point in real_points(&table).into_iter().filter(|point| differing.contains(point) == here) {
                let rules = in_force(&table, &point);
                let pairs = rules.iter().enumerate().flat_map(|(i, &a)| rules[i + 1..].iter().map(move |&b| (a, b)));
                expected.extend(pairs.map(|pair| (pair, point.clone())));
            }
            if kind == ClashKind::Overlap && table.policy != Policy::Unique {
                expected.clear();
            }
            let of_kind = found.clashes.iter().filter(|clash| clash.kind == kind);
            let points = |clash: &Clash| points_of(&clash.boxes);
            let got = of_kind.flat_map(|clash| points(clash).into_iter().map(|point| ((clash.a, clash.b), point)));
            prop_assert_eq!(got.collect::<BTreeSet<_>>(), expected);
        }
    }

    #[test]
    fn rules_never_in_force_are_found_with_what_covers_them(table in tables()) {
        let found = never_in_force(&table, &mut budget());
        prop_assert!(found.open.is_empty());
        let real = real_points(&table);
        let lives = |rule: RuleId| real.iter().any(|point| in_force(&table, point).contains(&rule));
        let dead: Vec<RuleId> = table.rule_ids().filter(|&rule| !lives(rule)).collect();
        prop_assert_eq!(found.dead.iter().map(|dead| dead.rule).collect::<Vec<_>>(), dead);
        for dead in found.dead {
            let matching: Vec<&Point> = real.iter().filter(|point| table.rule(dead.rule).matches(point)).collect();
            let Why::CoveredBy(rules) = dead.why else {
                prop_assert!(matching.is_empty());
                continue;
            };
            let covered = |rules: &[RuleId], point: &Point| rules.iter().any(|&over| keeps_out(&table, over, dead.rule, point));
            prop_assert!(matching.iter().all(|point| covered(&rules, point)));
            for left_out in &rules {
                let others: Vec<RuleId> = rules.iter().copied().filter(|rule| rule != left_out).collect();
                prop_assert!(!matching.iter().all(|point| covered(&others, point)), "{left_out:?} is not needed");
            }
        }
    }

    #[test]
    fn regions_in_force_are_exact(table in tables()) {
        for rule in table.rule_ids() {
            let boxes = in_force_region(&table, rule, &mut budget()).unwrap();
            let here = real_points(&table).into_iter().filter(|point| in_force(&table, point).contains(&rule));
            assert_merged(&table.axes, &boxes, &here.collect());
        }
    }

    #[test]
    fn possible_answers_are_those_of_the_completions((table, known) in tables_with_region()) {
        let possible = possible_answers(&table, &known, &mut budget()).unwrap();
        let answers = real_points(&table).into_iter().filter(|point| known.contains(point)).map(|p| in_force(&table, &p));
        let answers: BTreeSet<Vec<RuleId>> = answers.collect();
        let rules: BTreeSet<RuleId> = answers.iter().flatten().copied().collect();
        prop_assert_eq!(possible.rules.to_vec(), rules.into_iter().collect::<Vec<_>>());
        prop_assert_eq!(possible.gap, answers.contains(&Vec::new()));
        prop_assert_eq!(possible.is_impossible(), answers.is_empty());
        let outcomes: BTreeSet<Vec<Answer>> = answers.iter().map(|rules| table.answers(rules)).collect();
        prop_assert_eq!(possible_outcomes(&table, &known, &mut budget()).unwrap(), Vec::from_iter(outcomes));
    }

    #[test]
    fn idle_overrides_are_those_that_never_meet(table in tables()) {
        let real = real_points(&table);
        let meet = |a: RuleId, b: RuleId| real.iter().any(|p| table.rule(a).matches(p) && table.rule(b).matches(p));
        let overrides = table.rule_ids().flat_map(|winner| table.rule(winner).beats.iter().map(move |&loser| (winner, loser)));
        let idle: Vec<_> = overrides.filter(|&(winner, loser)| !meet(winner, loser)).collect();
        prop_assert_eq!(overrides_idle(&table, &mut budget()).unwrap(), idle);
        prop_assert!(override_loops(&table).is_empty());
    }

    #[test]
    fn loops_hold_exactly_the_rules_on_a_circle(beats in proptest::collection::vec(proptest::collection::vec(0u32..7, 0..3), 7)) {
        let rules = beats.iter().map(|list| Rule { beats: list.iter().copied().map(RuleId).collect(), ..Rule::new(vec![], [0]) });
        let table = Table { axes: vec![], space: Space::full(&[]), rules: rules.collect(), policy: Policy::Unique };
        let mut reach: BTreeSet<(RuleId, RuleId)> = table.rule_ids().flat_map(|r| table.rule(r).beats.iter().map(move |&b| (r, b))).collect();
        for middle in table.rule_ids() {
            let through = |&(a, b): &(RuleId, RuleId)| (b == middle).then_some(a);
            let (into, out): (Vec<_>, Vec<_>) = (reach.iter().filter_map(through).collect(), reach.iter().filter(|p| p.0 == middle).map(|p| p.1).collect());
            reach.extend(into.iter().flat_map(|&a| out.iter().map(move |&b| (a, b))));
        }
        let loops = override_loops(&table);
        let told: BTreeSet<RuleId> = loops.iter().flatten().copied().collect();
        prop_assert_eq!(told, table.rule_ids().filter(|&rule| reach.contains(&(rule, rule))).collect());
        for circle in loops {
            prop_assert_eq!(circle.iter().min(), circle.first());
            prop_assert_eq!(circle.iter().collect::<BTreeSet<_>>().len(), circle.len());
            for (index, rule) in circle.iter().enumerate() {
                prop_assert!(table.rule(*rule).beats.contains(&circle[(index + 1) % circle.len()]));
            }
        }
    }

    #[test]
    fn dead_ends_are_early_values_without_a_worthwhile_answer(
        (table, required) in tables_with_region(), early in any::<u8>(), worth in any::<u8>(), default_worthwhile in any::<bool>(),
    ) {
        let early: Vec<AxisId> = table.axis_ids().filter(|axis| early >> axis.0 & 1 == 1).collect();
        let worthwhile = |rule: RuleId| worth >> rule.0 & 1 == 1;
        let duty = DeadEnds { early: &early, required: std::slice::from_ref(&required), worthwhile, default_worthwhile };
        let boxes = dead_ends(&table, &duty, &mut budget()).unwrap();
        let demanded: Vec<Point> = real_points(&table).into_iter().filter(|point| required.contains(point)).collect();
        let part = |point: &Point| early.iter().map(|axis| point[axis.index()]).collect::<Vec<Slab>>();
        let groups = grouped(&demanded, part);
        let worth_it = |point: &Point| match &in_force(&table, point)[..] {
            [] => default_worthwhile,
            rules => rules.iter().any(|&rule| worthwhile(rule)),
        };
        let dead = |point: &Point| groups.get(&part(point)).is_some_and(|points| !points.iter().any(worth_it));
        assert_merged(&table.axes, &boxes, &all_points(&table.axes).into_iter().filter(dead).collect());
    }

    #[test]
    fn redundant_rules_can_all_go(table in tables()) {
        let same = |_, _: &Region, a: &[RuleId], b: &[RuleId]| table.answers(a) == table.answers(b);
        let found = redundant_rules(std::slice::from_ref(&table), table.rule_ids(), same, &mut budget());
        prop_assert!(found.open.is_empty());
        let real = real_points(&table);
        let answers = |without: &[RuleId]| -> Vec<Vec<Answer>> {
            let mut rest = table.clone();
            without.iter().for_each(|rule| rest.rules[rule.index()].when.clear());
            real.iter().map(|point| rest.answers(&in_force(&rest, point))).collect()
        };
        let mut gone = Vec::new();
        for rule in table.rule_ids().rev() {
            let before = answers(&gone);
            gone.push(rule);
            let told = found.rules.iter().any(|(other, _)| *other == rule);
            prop_assert_eq!(before == answers(&gone), told);
            if !told {
                gone.pop();
            }
        }
    }

    #[test]
    fn a_redundant_rule_comes_with_those_that_stand_in_for_it(table in tables()) {
        let same = |_, _: &Region, a: &[RuleId], b: &[RuleId]| table.answers(a) == table.answers(b);
        let mut rest = table.clone();
        let found = redundant_rules(std::slice::from_ref(&table), table.rule_ids(), same, &mut budget());
        for (rule, stand_ins) in found.rules.into_iter().rev() {
            let mut without = rest.clone();
            without.rules[rule.index()].when.clear();
            let places = real_points(&table).into_iter().filter(|point| in_force(&rest, point).contains(&rule));
            let expected: BTreeSet<RuleId> = places.flat_map(|point| in_force(&without, &point)).collect();
            prop_assert_eq!(stand_ins.to_vec(), expected.into_iter().collect::<Vec<_>>());
            rest = without;
        }
    }

    /// Two eras: in each, some rules do not hold. The last rule stands for what is answered where no other one is, and stays.
    #[test]
    fn a_rule_is_redundant_only_where_it_is_so_in_every_table(table in tables(), first in 0u32..128, second in 0u32..128) {
        let era = |holds: u32| {
            let mut era = table.clone();
            let invalid = table.rule_ids().filter(|rule| holds >> rule.0 & 1 == 0);
            invalid.for_each(|rule| era.rules[rule.index()].when.clear());
            era
        };
        let eras = [era(first), era(second)];
        let same = |_, _: &Region, a: &[RuleId], b: &[RuleId]| table.answers(a) == table.answers(b);
        let last = RuleId(table.rules.len().saturating_sub(1) as u32);
        let candidates: Vec<RuleId> = table.rule_ids().filter(|rule| *rule < last).collect();
        let found = redundant_rules(&eras, candidates.iter().copied(), same, &mut budget());
        prop_assert!(found.open.is_empty());
        let answers = |without: &[RuleId]| -> Vec<Vec<Answer>> {
            let answers_in = |era: &Table| {
                let mut rest = era.clone();
                without.iter().for_each(|rule| rest.rules[rule.index()].when.clear());
                real_points(era).iter().map(|point| table.answers(&in_force(&rest, point))).collect::<Vec<_>>()
            };
            eras.iter().flat_map(answers_in).collect()
        };
        let mut gone = Vec::new();
        for rule in candidates.into_iter().rev() {
            let before = answers(&gone);
            gone.push(rule);
            let told = found.rules.iter().any(|(other, _)| *other == rule);
            prop_assert_eq!(before == answers(&gone), told);
            if !told {
                gone.pop();
            }
        }
    }

    #[test]
    fn merging_keeps_the_points(regions in regions()) {
        let (axes, regions) = regions;
        let boxes = merged(&regions, &mut budget()).unwrap();
        assert_merged(&axes, &boxes, &points_of(&regions));
        let reversed: Vec<Region> = regions.into_iter().rev().collect();
        prop_assert_eq!(merged(&reversed, &mut budget()).unwrap(), boxes);
    }

    #[test]
    fn without_budget_nothing_is_claimed_falsely(table in tables(), sub_tables in 0u64..6) {
        let mut small = Budget::of(sub_tables);
        let found = gaps(&table, &mut small);
        let open = points_of(&found.open);
        for point in real_points(&table) {
            let told = found.gaps.iter().any(|gap| gap.boxes.iter().any(|region| region.contains(&point)));
            let unanswered = in_force(&table, &point).is_empty();
            let right = if told { unanswered } else { !unanswered || open.contains(&point) };
            prop_assert!(right);
        }
        let clashes_found = clashes(&table, &table, &mut Budget::of(sub_tables));
        for clash in clashes(&table, &table, &mut budget()).clashes {
            prop_assert!(clashes_found.clashes.contains(&clash) || clashes_found.open.contains(&(clash.a, clash.b)));
        }
        let dead_found = never_in_force(&table, &mut Budget::of(sub_tables));
        for dead in never_in_force(&table, &mut budget()).dead {
            prop_assert!(dead_found.dead.contains(&dead) || dead_found.open.contains(&dead.rule));
        }
    }
}
