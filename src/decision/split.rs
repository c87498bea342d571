//! How to cut a sub-table: the axis and the parts that leave the least work.

use super::axis::AxisId;
use super::region::Region;
use super::slabs::{Slab, SlabSet};

/// One sub-table: a region and the numbers of the boxes that meet it.
#[derive(Clone, Debug)]
pub(super) struct SubTable {
    pub(super) region: Region,
    pub(super) active: Vec<u32>,
}

impl SubTable {
    /// The sub-table of a region, with those of all boxes that meet it.
    pub(super) fn of(region: Region, boxes: &[&Region]) -> Self {
        let meets = |&index: &u32| boxes[index as usize].intersects(&region);
        let active = (0..boxes.len() as u32).filter(meets).collect();
        Self { region, active }
    }

    /// The part of this sub-table whose slabs on one axis are `set`.
    pub(super) fn part(&self, axis: AxisId, set: SlabSet, boxes: &[&Region]) -> Self {
        let meets = |index: &u32| boxes[*index as usize][axis].intersects(&set);
        let active = self.active.iter().copied().filter(meets).collect();
        Self {
            region: self.region.clone().with(axis, set),
            active,
        }
    }
}

/// A way to cut a sub-table on one axis, and what it leaves to do.
pub(super) struct Split {
    pub(super) axis: AxisId,
    pub(super) parts: Vec<SlabSet>,
    /// The sum of the squares of the numbers of boxes in the parts.
    pub(super) cost: u64,
}

/// The cheapest cut of a sub-table; `None` when every box fills the region.
///
/// A cut that no box straddles is the best there is: tables that people write, one question after the other, fall apart
/// along such cuts, and then the work grows with the number of rules and not with the number of combinations.
pub(super) fn best_split(table: &SubTable, boxes: &[&Region]) -> Option<Split> {
    let axes = table.region.iter().map(|(axis, _)| axis);
    let splits = axes.filter_map(|axis| Profile::of(table, axis, boxes)?.best(table));
    splits.min_by_key(|split| (split.cost, split.axis))
}

/// What the boxes of a sub-table do on one axis.
struct Profile<'a> {
    axis: AxisId,
    region: &'a SlabSet,
    /// The sets of the boxes that do not fill the region on this axis, not clipped to it.
    partial: Vec<&'a SlabSet>,
    /// How many boxes fill it: those go into every part.
    full: u64,
}

impl<'a> Profile<'a> {
    /// `None` when every box fills the axis.
    fn of(table: &'a SubTable, axis: AxisId, boxes: &[&'a Region]) -> Option<Self> {
        let region = &table.region[axis];
        let sets = table
            .active
            .iter()
            .map(|&index| &boxes[index as usize][axis]);
        let partial: Vec<&SlabSet> = sets.filter(|set| !region.is_subset(set)).collect();
        let full = (table.active.len() - partial.len()) as u64;
        (!partial.is_empty()).then_some(Self {
            axis,
            region,
            partial,
            full,
        })
    }

    fn best(&self, table: &SubTable) -> Option<Split> {
        let clean = self.by_islands();
        let clean_enough = clean
            .as_ref()
            .is_some_and(|split| split.cost * 2 <= square(table.active.len() as u64));
        let cut = if clean_enough { None } else { self.by_cut() };
        let found = [clean, cut]
            .into_iter()
            .flatten()
            .min_by_key(|split| split.cost);
        found.or_else(|| self.by_first_set())
    }

    fn split(&self, parts: Vec<(SlabSet, u64)>) -> Split {
        let cost = parts
            .iter()
            .map(|(_, count)| square(count + self.full))
            .sum();
        Split {
            axis: self.axis,
            parts: parts.into_iter().map(|(set, _)| set).collect(),
            cost,
        }
    }

    /// The parts that no partial box connects; `None` when they are all connected.
    fn by_islands(&self) -> Option<Split> {
        let words = self.partial.iter().map(|set| set.as_word());
        let words: Option<Vec<u64>> = words.collect();
        let parts = match (words, self.region.as_word()) {
            (Some(words), Some(region)) => {
                let parts = islands(words.into_iter(), region)?.into_iter();
                parts
                    .map(|(word, count)| (SlabSet::of_word(word), count))
                    .collect()
            }
            _ => islands(
                self.partial.iter().map(|set| (*set).clone()),
                self.region.clone(),
            )?,
        };
        Some(self.split(parts))
    }

    /// The best cut in two between consecutive slabs.
    fn by_cut(&self) -> Option<Split> {
        let (low, high) = (self.region.first()?, self.region.last()?);
        // How many boxes begin, and end, at each slab.
        let mut begin = vec![0_u64; (high - low + 1) as usize];
        let mut end = begin.clone();
        for set in &self.partial {
            if let Some((first, last)) = set.common_bounds(self.region) {
                begin[(first - low) as usize] += 1;
                end[(last - low) as usize] += 1;
            }
        }
        let all: u64 = begin.iter().sum();
        let (mut left, mut gone) = (0, 0);
        let mut best: Option<(u64, Slab, [u64; 2])> = None;
        for cut in low..high {
            let at = (cut - low) as usize;
            left += begin[at];
            gone += end[at];
            // Elsewhere a cut tells no boxes apart.
            if end[at] == 0 && begin[at + 1] == 0 {
                continue;
            }
            let sides = [left, all - gone];
            let cost = sides.iter().map(|side| square(side + self.full)).sum();
            if best.is_none_or(|(known, ..)| cost < known) {
                best = Some((cost, cut, sides));
            }
        }
        let (_, cut, [left, right]) = best?;
        let below = self.region.intersection(&SlabSet::range(low, cut + 1));
        let above = self.region.difference(&below);
        Some(self.split(vec![(below, left), (above, right)]))
    }

    /// What the first partial box holds, and the rest: always possible.
    fn by_first_set(&self) -> Option<Split> {
        let inside = self.partial.first()?.intersection(self.region);
        let outside = self.region.difference(&inside);
        let count = |part: &SlabSet| {
            self.partial
                .iter()
                .filter(|set| set.intersects(part))
                .count() as u64
        };
        let (inner, outer) = (count(&inside), count(&outside));
        Some(self.split(vec![(inside, inner), (outside, outer)]))
    }
}

/// Sets of slabs, as far as islands need them: in a word where the axis is short.
trait Slabs: PartialEq {
    fn meets(&self, other: &Self) -> bool;
    fn join(&mut self, other: &Self);
    fn keep(&mut self, other: &Self);
    fn drop(&mut self, other: &Self);
    fn is_nothing(&self) -> bool;
}

impl Slabs for u64 {
    fn meets(&self, other: &Self) -> bool {
        self & other != 0
    }

    fn join(&mut self, other: &Self) {
        *self |= other;
    }

    fn keep(&mut self, other: &Self) {
        *self &= other;
    }

    fn drop(&mut self, other: &Self) {
        *self &= !other;
    }

    fn is_nothing(&self) -> bool {
        *self == 0
    }
}

impl Slabs for SlabSet {
    fn meets(&self, other: &Self) -> bool {
        self.intersects(other)
    }

    fn join(&mut self, other: &Self) {
        self.unite(other);
    }

    fn keep(&mut self, other: &Self) {
        self.intersect(other);
    }

    fn drop(&mut self, other: &Self) {
        self.subtract(other);
    }

    fn is_nothing(&self) -> bool {
        self.is_empty()
    }
}

/// The parts of a region that no set connects, with how many sets each holds, and what no set holds; `None` when that
/// is one part.
fn islands<S: Slabs>(sets: impl Iterator<Item = S>, region: S) -> Option<Vec<(S, u64)>> {
    let mut islands: Vec<(S, u64)> = Vec::new();
    for mut set in sets {
        set.keep(&region);
        absorb(&mut islands, set);
        if let [(all, _)] = &islands[..]
            && *all == region
        {
            return None;
        }
    }
    let mut rest = region;
    islands.iter().for_each(|(island, _)| rest.drop(island));
    if !rest.is_nothing() {
        islands.push((rest, 0));
    }
    (islands.len() > 1).then_some(islands)
}

/// Adds a set to disjoint islands, joining those that it connects.
fn absorb<S: Slabs>(islands: &mut Vec<(S, u64)>, set: S) {
    let Some(home) = islands.iter().position(|(island, _)| island.meets(&set)) else {
        islands.push((set, 1));
        return;
    };
    islands[home].1 += 1;
    let mut index = home + 1;
    while index < islands.len() {
        if islands[index].0.meets(&set) {
            let (island, count) = islands.swap_remove(index);
            islands[home].0.join(&island);
            islands[home].1 += count;
        } else {
            index += 1;
        }
    }
    islands[home].0.join(&set);
}

fn square(count: u64) -> u64 {
    count * count
}
