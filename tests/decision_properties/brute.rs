//! Random small tables, and what holds for them by looking at every point.

use std::collections::{BTreeMap, BTreeSet};

use helder::decision::{
    Axis, AxisId, Order, Policy, Region, Rule, RuleId, Slab, SlabSet, Space, Table,
};
use proptest::prelude::*;

pub type Point = Vec<Slab>;
pub type Points = BTreeSet<Point>;

/// Tables of 1 to 4 axes, 1 to 6 slabs each (fewer the more axes), up to 7 rules that override earlier or later ones
/// without a circle.
pub fn tables() -> impl Strategy<Value = Table> {
    let axes = (1usize..=4).prop_flat_map(|count| {
        let slabs = 1u32..=[5, 5, 4, 3][count - 1];
        proptest::collection::vec(axis(slabs), count)
    });
    axes.prop_flat_map(tables_on)
}

fn axis(slabs: std::ops::RangeInclusive<u32>) -> impl Strategy<Value = Axis> {
    let order = prop_oneof![Just(Order::Linear), Just(Order::Cyclic), Just(Order::Free)];
    let apart = prop_oneof![2 => Just(0u32), 1 => Just(1)];
    (slabs, apart, order).prop_map(|(slabs, apart, order)| Axis::new(slabs, order).and_apart(apart))
}

fn tables_on(axes: Vec<Axis>) -> impl Strategy<Value = Table> {
    let policy = prop_oneof![
        4 => Just(Policy::Unique),
        2 => Just(Policy::First),
        2 => Just(Policy::Collect),
        1 => Just(Policy::Priority),
    ];
    let rules = proptest::collection::vec(rule(&axes), 0..=7);
    (Just(axes.clone()), space(&axes), rules, policy).prop_map(
        |(axes, space, mut rules, policy)| {
            let count = rules.len() as u32;
            for (index, rule) in rules.iter_mut().enumerate() {
                // Odd multipliers reorder the rules, so that overrides point up and down the file but never in a circle.
                let height = |id: u32| (id * 5 + 3) % 8;
                let lower = |id: &RuleId| id.0 < count && height(id.0) < height(index as u32);
                rule.beats.retain(lower);
            }
            Table {
                axes,
                space,
                rules,
                policy,
            }
        },
    )
}

fn rule(axes: &[Axis]) -> impl Strategy<Value = Rule> + use<> {
    let when = prop_oneof![
        4 => proptest::collection::vec(region(axes), 1..=1),
        2 => proptest::collection::vec(region(axes), 2..=3),
    ];
    let beats = prop_oneof![2 => Just(0u8), 1 => any::<u8>()];
    let outcomes = proptest::collection::btree_set(0u32..4, 1..=2);
    (when, beats, outcomes, 0u32..3).prop_map(|(when, beats, outcomes, rank)| Rule {
        beats: (0..8)
            .filter(|bit| beats >> bit & 1 == 1)
            .map(RuleId)
            .collect(),
        rank,
        ..Rule::new(when, outcomes)
    })
}

fn space(axes: &[Axis]) -> impl Strategy<Value = Space> + use<> {
    let full = Region::full(axes);
    let within = prop_oneof![
        2 => Just(vec![full]),
        1 => proptest::collection::vec(region(axes), 0..=3),
    ];
    let except = prop_oneof![
        1 => Just(Vec::new()),
        1 => proptest::collection::vec(region(axes), 1..=3),
    ];
    (within, except).prop_map(|(within, except)| Space { within, except })
}

/// A region that leaves about half of the axes alone; now and then it is empty.
pub fn region(axes: &[Axis]) -> impl Strategy<Value = Region> + use<> {
    let axes = axes.to_vec();
    let choices = proptest::collection::vec((any::<bool>(), 1u8..64, any::<bool>()), axes.len());
    choices.prop_map(move |choices| {
        let sets = axes
            .iter()
            .zip(choices)
            .map(|(axis, (whole, bits, stretch))| match (whole, stretch) {
                (true, _) => axis.full(),
                (_, true) => stretch_of(u32::from(bits), axis.slabs()),
                _ => (0..axis.slabs())
                    .filter(|slab| bits >> slab & 1 == 1)
                    .collect(),
            });
        Region::new(sets)
    })
}

fn stretch_of(bits: u32, slabs: u32) -> SlabSet {
    let (a, b) = (bits % slabs, bits / 8 % slabs);
    SlabSet::range(a.min(b), a.max(b) + 1)
}

/// A table and a region on its axes.
pub fn tables_with_region() -> impl Strategy<Value = (Table, Region)> {
    tables().prop_flat_map(|table| (Just(table.clone()), region(&table.axes)))
}

/// Axes and a few regions on them.
pub fn regions() -> impl Strategy<Value = (Vec<Axis>, Vec<Region>)> {
    let axes = proptest::collection::vec((1u32..=6).prop_map(Axis::linear), 1..=3);
    axes.prop_flat_map(|axes| {
        (
            Just(axes.clone()),
            proptest::collection::vec(region(&axes), 0..=6),
        )
    })
}

/// Every point of the axes.
pub fn all_points(axes: &[Axis]) -> Vec<Point> {
    axes.iter().fold(vec![Vec::new()], |points, axis| {
        let longer =
            |point: Point| (0..axis.slabs()).map(move |slab| [point.clone(), vec![slab]].concat());
        points.into_iter().flat_map(longer).collect()
    })
}

/// The real cases.
pub fn real_points(table: &Table) -> Vec<Point> {
    let real = |point: &Point| table.space.contains(point);
    all_points(&table.axes).into_iter().filter(real).collect()
}

/// The rules in force at a point, straight from the words of the definition.
pub fn in_force(table: &Table, point: &[Slab]) -> Vec<RuleId> {
    let matching: Vec<RuleId> = table
        .rule_ids()
        .filter(|&rule| table.rule(rule).matches(point))
        .collect();
    let beaten = |rule: RuleId| match table.policy {
        Policy::First => matching.iter().any(|&other| other < rule),
        _ => matching
            .iter()
            .any(|&other| table.rule(other).beats.contains(&rule)),
    };
    let standing: Vec<RuleId> = matching
        .iter()
        .copied()
        .filter(|&rule| !beaten(rule))
        .collect();
    let outranked = |rule: RuleId| {
        standing
            .iter()
            .any(|&other| table.rule(other).rank < table.rule(rule).rank)
    };
    match table.policy {
        Policy::Priority => standing
            .iter()
            .copied()
            .filter(|&rule| !outranked(rule))
            .collect(),
        _ => standing,
    }
}

/// Whether a rule keeps another from being in force at a point where that one matches.
pub fn keeps_out(table: &Table, over: RuleId, rule: RuleId, point: &[Slab]) -> bool {
    let beaten = |loser: RuleId| {
        table.rule_ids().any(|other| {
            table.rule(other).matches(point) && table.rule(other).beats.contains(&loser)
        })
    };
    table.rule(over).matches(point)
        && match table.policy {
            Policy::First => over < rule,
            _ if table.rule(over).beats.contains(&rule) => true,
            Policy::Priority => table.rule(over).rank < table.rule(rule).rank && !beaten(over),
            _ => false,
        }
}

/// The points of one region.
fn points_in(region: &Region) -> Vec<Point> {
    region.sets().iter().fold(vec![Vec::new()], |points, set| {
        let longer = |point: Point| {
            set.iter()
                .map(move |slab| [point.clone(), vec![slab]].concat())
        };
        points.into_iter().flat_map(longer).collect()
    })
}

/// The points of a list of regions.
pub fn points_of(regions: &[Region]) -> Points {
    regions.iter().flat_map(points_in).collect()
}

/// Whether two points differ on one axis alone, by slabs that touch.
pub fn touch(axes: &[Axis], a: &[Slab], b: &[Slab]) -> bool {
    let differing: Vec<usize> = (0..axes.len()).filter(|&axis| a[axis] != b[axis]).collect();
    matches!(differing[..], [axis] if axes[axis].touch(a[axis], b[axis]))
}

/// The connected parts of a set of points.
pub fn components(axes: &[Axis], points: &Points) -> BTreeSet<Points> {
    let mut left = points.clone();
    let mut parts = BTreeSet::new();
    while let Some(seed) = left.pop_first() {
        let (mut part, mut front) = (Points::from([seed.clone()]), vec![seed]);
        while let Some(point) = front.pop() {
            let near: Vec<Point> = left
                .iter()
                .filter(|other| touch(axes, &point, other))
                .cloned()
                .collect();
            left.retain(|other| !near.contains(other));
            part.extend(near.iter().cloned());
            front.extend(near);
        }
        parts.insert(part);
    }
    parts
}

/// Checks that the boxes hold exactly these points, that none can grow among them and none can go.
pub fn assert_merged(axes: &[Axis], boxes: &[Region], points: &Points) {
    assert_eq!(&points_of(boxes), points, "boxes {boxes:?}");
    for (index, region) in boxes.iter().enumerate() {
        let others: Vec<Region> = [&boxes[..index], &boxes[index + 1..]].concat();
        assert_ne!(&points_of(&others), points, "{region:?} can go");
        for (id, axis) in (0..).map(AxisId).zip(axes) {
            for slab in (0..axis.slabs()).filter(|&slab| !region[id].contains(slab)) {
                let growth = region.clone().with(id, SlabSet::single(slab));
                let fits = points_in(&growth)
                    .iter()
                    .all(|point| points.contains(point));
                assert!(!fits, "{region:?} can grow by {id:?} {slab}");
            }
        }
    }
}

/// The points grouped by what a function says of them.
pub fn grouped<K: Ord>(points: &[Point], key: impl Fn(&Point) -> K) -> BTreeMap<K, Points> {
    let mut groups = BTreeMap::new();
    for point in points {
        groups
            .entry(key(point))
            .or_insert_with(Points::new)
            .insert(point.clone());
    }
    groups
}
