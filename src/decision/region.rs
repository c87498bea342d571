//! Regions: boxes of slabs, one set of slabs per axis.

use std::ops::{Index, IndexMut};

use super::axis::{Axis, AxisId};
use super::slabs::{Slab, SlabSet};

/// A box: the points whose slab on every axis is in that axis's set. (The design calls it a box; in Rust `Box` is taken.)
///
/// A set need not be a stretch: "less than 3 or more than 8" is one region. A region with an empty set holds no point.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Region {
    sets: Vec<SlabSet>,
}

impl Region {
    /// A region from one set per axis, in the order of the axes.
    pub fn new(sets: impl IntoIterator<Item = SlabSet>) -> Self {
        Self {
            sets: sets.into_iter().collect(),
        }
    }

    /// The whole of a table's axes.
    pub fn full(axes: &[Axis]) -> Self {
        Self::new(axes.iter().map(Axis::full))
    }

    /// The region that holds one point alone.
    pub fn of_point(point: &[Slab]) -> Self {
        Self::new(point.iter().copied().map(SlabSet::single))
    }

    /// The same region with one axis set otherwise.
    #[must_use]
    pub fn with(mut self, axis: AxisId, set: SlabSet) -> Self {
        self[axis] = set;
        self
    }

    /// One set per axis.
    pub fn sets(&self) -> &[SlabSet] {
        &self.sets
    }

    /// The axes with their sets.
    pub fn iter(&self) -> impl Iterator<Item = (AxisId, &SlabSet)> {
        (0..).map(AxisId).zip(&self.sets)
    }

    /// Whether the region holds no point.
    pub fn is_empty(&self) -> bool {
        self.sets.iter().any(SlabSet::is_empty)
    }

    /// Whether the region holds the point.
    pub fn contains(&self, point: &[Slab]) -> bool {
        self.sets
            .iter()
            .zip(point)
            .all(|(set, &slab)| set.contains(slab))
    }

    /// The least point of the region: a witness that it holds one.
    pub fn first_point(&self) -> Option<Vec<Slab>> {
        self.sets.iter().map(SlabSet::first).collect()
    }

    /// Whether the regions share a point.
    pub fn intersects(&self, other: &Self) -> bool {
        self.sets
            .iter()
            .zip(&other.sets)
            .all(|(a, b)| a.intersects(b))
    }

    /// Whether every point of this region is in `other`.
    pub fn is_subset(&self, other: &Self) -> bool {
        self.is_empty()
            || self
                .sets
                .iter()
                .zip(&other.sets)
                .all(|(a, b)| a.is_subset(b))
    }

    /// The points of both; `None` when there are none.
    pub fn intersection(&self, other: &Self) -> Option<Self> {
        let sets = self.sets.iter().zip(&other.sets);
        self.intersects(other)
            .then(|| Self::new(sets.map(|(a, b)| a.intersection(b))))
    }

    /// The points of this region that are not in `other`, as at most one disjoint region per axis.
    pub fn difference(&self, other: &Self) -> Vec<Self> {
        if self.is_empty() {
            return Vec::new();
        }
        if !self.intersects(other) {
            return vec![self.clone()];
        }
        let mut rest = self.clone();
        let mut pieces = Vec::new();
        for (index, set) in other.sets.iter().enumerate() {
            let outside = rest.sets[index].difference(set);
            rest.sets[index].intersect(set);
            if !outside.is_empty() {
                let mut piece = rest.clone();
                piece.sets[index] = outside;
                pieces.push(piece);
            }
        }
        pieces
    }

    /// How many points the region holds, as far as a `u128` counts.
    pub fn points(&self) -> u128 {
        let sizes = self.sets.iter().map(|set| u128::from(set.len()));
        sizes.fold(1, u128::saturating_mul)
    }

    /// The least region that holds both.
    pub(super) fn hull(mut self, other: &Self) -> Self {
        self.sets
            .iter_mut()
            .zip(&other.sets)
            .for_each(|(a, b)| a.unite(b));
        self
    }
}

impl Index<AxisId> for Region {
    type Output = SlabSet;

    fn index(&self, axis: AxisId) -> &SlabSet {
        &self.sets[axis.index()]
    }
}

impl IndexMut<AxisId> for Region {
    fn index_mut(&mut self, axis: AxisId) -> &mut SlabSet {
        &mut self.sets[axis.index()]
    }
}

/// The points of `from` that are in none of `take`, as disjoint regions.
///
/// Plain subtraction, one region after the other: right for a handful of regions, such as the shape of a space. Proofs
/// over many rules use [`super::uncovered`].
pub fn subtract(from: &[Region], take: &[Region]) -> Vec<Region> {
    let mut rest: Vec<Region> = Vec::new();
    for region in from {
        let mut fresh = vec![region.clone()];
        for other in rest.iter().chain(take) {
            fresh = without(fresh, other);
        }
        rest.extend(fresh);
    }
    rest
}

/// The points of these regions that are not in another; what does not meet it stays as it is.
fn without(regions: Vec<Region>, other: &Region) -> Vec<Region> {
    let mut left = Vec::with_capacity(regions.len());
    for region in regions {
        if region.intersects(other) {
            left.append(&mut region.difference(other));
        } else if !region.is_empty() {
            left.push(region);
        }
    }
    left
}
