//! How long the analysis of large decision tables takes.
//!
//! The tables are complete and disjoint by construction: a box is cut in two again and again, on a random axis, until
//! there are as many boxes as rules. Then one rule in ten is disturbed: half of those lose a slab, half grow by some.

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use helder::decision::{
    Axis, AxisId, Budget, Policy, Region, Rule, SlabSet, Space, Table, clashes, gaps,
    never_in_force,
};

/// Every other axis is an amount cut at 20 thresholds into points and stretches, the others are choices of 8 options.
fn axes(count: u32) -> Vec<Axis> {
    (0..count)
        .map(|axis| {
            if axis % 2 == 0 {
                Axis::linear(41)
            } else {
                Axis::options(8)
            }
        })
        .collect()
}

fn table(rules: usize, axes_count: u32, disturbed: bool) -> Table {
    let axes = axes(axes_count);
    let mut random = Random(rules as u64 * 1000 + u64::from(axes_count));
    let mut boxes = vec![Region::full(&axes)];
    while boxes.len() < rules {
        let index = random.below(boxes.len() as u32) as usize;
        let axis = AxisId(random.below(axes_count));
        let (first, second) = halves(&boxes[index][axis], &mut random);
        if !first.is_empty() && !second.is_empty() {
            let rest = boxes[index].clone().with(axis, second);
            boxes[index][axis] = first;
            boxes.push(rest);
        }
    }
    if disturbed {
        for index in (0..boxes.len()).step_by(10) {
            disturb(&mut boxes[index], &axes, index % 20 == 0, &mut random);
        }
    }
    let rules = boxes
        .into_iter()
        .enumerate()
        .map(|(index, region)| Rule::new(vec![region], [index as u32 % 5]));
    Table {
        space: Space::full(&axes),
        rules: rules.collect(),
        axes,
        policy: Policy::Unique,
    }
}

/// Cuts a set between two of its slabs.
fn halves(set: &SlabSet, random: &mut Random) -> (SlabSet, SlabSet) {
    let at = set
        .iter()
        .nth(random.below(set.len()) as usize)
        .unwrap_or_default();
    let first = set.intersection(&SlabSet::range(0, at));
    (first.clone(), set.difference(&first))
}

/// Takes a slab from the box or gives it one more, on an axis where it can.
fn disturb(region: &mut Region, axes: &[Axis], shrink: bool, random: &mut Random) {
    for _ in 0..20 {
        let axis = AxisId(random.below(axes.len() as u32));
        let slab = random.below(axes[axis.index()].slabs());
        if shrink && region[axis].contains(slab) && region[axis].len() > 1 {
            return region[axis].remove(slab);
        }
        if !shrink && !region[axis].contains(slab) {
            return region[axis].insert(slab);
        }
    }
}

/// A small generator of numbers (xorshift64*), so that every run measures the same tables.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: u32) -> u32 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) as u32 % bound
    }
}

fn analysis(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("decision");
    group.sample_size(10);
    for (disturbed, kind) in [(false, "clean"), (true, "disturbed")] {
        for axes in [3, 5, 7] {
            for rules in [500, 1000, 1500] {
                let table = table(rules, axes, disturbed);
                let name = |what: &str| BenchmarkId::new(what, format!("{kind}/{axes}x{rules}"));
                group.bench_function(name("gaps"), |b| {
                    b.iter(|| gaps(black_box(&table), &mut Budget::default()));
                });
                group.bench_function(name("clashes"), |b| {
                    b.iter(|| clashes(black_box(&table), &table, &mut Budget::default()));
                });
                group.bench_function(name("never_in_force"), |b| {
                    b.iter(|| never_in_force(black_box(&table), &mut Budget::default()));
                });
            }
        }
    }
    group.finish();
}

criterion_group!(benches, analysis);
criterion_main!(benches);
