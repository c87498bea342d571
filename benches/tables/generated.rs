//! Decision tables to measure with: large ones that fall apart, and small ones that do not.

use helder::decision::{Axis, AxisId, Policy, Region, Rule, SlabSet, Space, Table};

use super::random::Random;

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

pub fn table(rules: usize, axes_count: u32, disturbed: bool) -> Table {
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

/// A table of a known worst case.
pub fn worst(kind: Worst) -> Table {
    match kind {
        Worst::ByChance => by_chance(200, 4),
        Worst::Diagonal => diagonal(12),
        Worst::Parity => parity(6),
    }
}

/// Tables on which cutting helps least.
#[derive(Clone, Copy)]
pub enum Worst {
    /// Boxes thrown at random: all overlap, many gaps of many boxes.
    ByChance,
    /// Rules that each miss one corner of a cube of yes and no.
    Diagonal,
    /// Every second point of a grid has a rule of its own: as many gaps as there are points left.
    Parity,
}

fn by_chance(rules: usize, axes_count: u32) -> Table {
    let axes: Vec<Axis> = (0..axes_count).map(|_| Axis::linear(41)).collect();
    let mut random = Random(7);
    let boxes = (0..rules).map(|_| {
        Region::new(axes.iter().map(|_| {
            let from = random.below(30);
            SlabSet::range(from, from + 5 + random.below(20))
        }))
    });
    of_boxes(boxes.collect(), axes)
}

fn diagonal(axes_count: u32) -> Table {
    let axes: Vec<Axis> = (0..axes_count).map(|_| Axis::options(2)).collect();
    let full = Region::full(&axes);
    let boxes =
        (0..axes_count).map(|axis| full.clone().with(AxisId(axis), SlabSet::single(axis % 2)));
    of_boxes(boxes.collect(), axes)
}

fn parity(side: u32) -> Table {
    let axes: Vec<Axis> = (0..3).map(|_| Axis::linear(side)).collect();
    let points =
        (0..side).flat_map(|x| (0..side).flat_map(move |y| (0..side).map(move |z| [x, y, z])));
    let even = points.filter(|point| point.iter().sum::<u32>() % 2 == 0);
    of_boxes(even.map(|point| Region::of_point(&point)).collect(), axes)
}

fn of_boxes(boxes: Vec<Region>, axes: Vec<Axis>) -> Table {
    let rules = boxes.into_iter().zip(0..);
    Table {
        space: Space::full(&axes),
        rules: rules
            .map(|(region, index)| Rule::new(vec![region], [index % 5]))
            .collect(),
        axes,
        policy: Policy::Unique,
    }
}
