//! Axes: how many slabs a fact is cut into, and which of them lie side by side.

use super::slabs::{Slab, SlabSet};

/// The number of an axis in its table, counted from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AxisId(pub u32);

impl AxisId {
    /// The position in lists that have one entry per axis.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// One fact of a table, cut into slabs.
///
/// The first slabs stand beside each other as the kind of axis says; the last ones (absent, unknown) may stand apart,
/// beside nothing. Which slabs touch decides which parts of a gap are connected, and nothing else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Axis {
    beside: u32,
    apart: u32,
    order: Order,
}

/// How the slabs of an axis lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// Each slab touches the one before and the one after it.
    Linear,
    /// As linear, and the last touches the first (clock times).
    Cyclic,
    /// Every slab touches every other (options).
    Free,
}

impl Axis {
    /// An axis in order: an amount, a duration, a date, a scale.
    pub fn linear(slabs: u32) -> Self {
        Self::new(slabs, Order::Linear)
    }

    /// An axis that ends where it begins: clock times.
    pub fn cyclic(slabs: u32) -> Self {
        Self::new(slabs, Order::Cyclic)
    }

    /// An axis without order: options, yes and no.
    pub fn options(slabs: u32) -> Self {
        Self::new(slabs, Order::Free)
    }

    /// An axis of the given order.
    pub fn new(slabs: u32, order: Order) -> Self {
        Self {
            beside: slabs,
            apart: 0,
            order,
        }
    }

    /// Adds `count` slabs at the end that touch no other: absent, unknown.
    #[must_use]
    pub fn and_apart(mut self, count: u32) -> Self {
        self.apart += count;
        self
    }

    /// How many slabs the axis has.
    pub fn slabs(&self) -> u32 {
        self.beside + self.apart
    }

    /// All slabs of the axis.
    pub fn full(&self) -> SlabSet {
        SlabSet::full(self.slabs())
    }

    /// How the slabs lie that do not stand apart.
    pub fn order(&self) -> Order {
        self.order
    }

    /// Whether two different slabs lie side by side.
    pub fn touch(&self, a: Slab, b: Slab) -> bool {
        if a == b || a.max(b) >= self.beside {
            return false;
        }
        match self.order {
            Order::Free => true,
            Order::Linear => a.abs_diff(b) == 1,
            Order::Cyclic => a.abs_diff(b) == 1 || a.abs_diff(b) == self.beside - 1,
        }
    }

    /// Whether a slab of one set lies side by side with a slab of the other.
    pub fn sets_touch(&self, a: &SlabSet, b: &SlabSet) -> bool {
        match self.order {
            Order::Free => a.iter().any(|a| b.iter().any(|b| self.touch(a, b))),
            Order::Linear | Order::Cyclic => a.iter().any(|slab| {
                let neighbours = self.neighbours(slab);
                neighbours
                    .into_iter()
                    .flatten()
                    .any(|other| b.contains(other))
            }),
        }
    }

    /// Cuts a set into its connected parts.
    pub fn parts(&self, set: &SlabSet) -> Vec<SlabSet> {
        let beside = set.intersection(&SlabSet::full(self.beside));
        let mut parts: Vec<SlabSet> = match self.order {
            Order::Free if beside.is_empty() => Vec::new(),
            Order::Free => vec![beside],
            Order::Linear | Order::Cyclic => beside
                .stretches()
                .into_iter()
                .map(|s| SlabSet::range(s.start, s.end))
                .collect(),
        };
        let wraps = |parts: &[SlabSet]| match parts {
            [first, .., last] => first.contains(0) && last.contains(self.beside - 1),
            _ => false,
        };
        if self.order == Order::Cyclic
            && wraps(&parts)
            && let Some(last) = parts.pop()
        {
            parts[0].unite(&last);
        }
        let apart = (self.beside..self.slabs()).filter(|&slab| set.contains(slab));
        parts.extend(apart.map(SlabSet::single));
        parts
    }

    /// The slabs before and after one on an ordered axis.
    pub(super) fn neighbours(&self, slab: Slab) -> [Option<Slab>; 2] {
        if slab >= self.beside {
            return [None, None];
        }
        let last = self.beside - 1;
        let cyclic = self.order == Order::Cyclic && last > 0;
        let before = slab.checked_sub(1).or(cyclic.then_some(last));
        let after = if slab < last {
            Some(slab + 1)
        } else {
            cyclic.then_some(0)
        };
        [before, after]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(slabs: &[Slab]) -> SlabSet {
        slabs.iter().copied().collect()
    }

    #[test]
    fn parts_of_a_linear_axis_are_its_stretches_and_each_slab_apart() {
        let axis = Axis::linear(5).and_apart(2);
        assert_eq!(
            axis.parts(&set(&[0, 1, 4, 5, 6])),
            [set(&[0, 1]), set(&[4]), set(&[5]), set(&[6])]
        );
    }

    #[test]
    fn a_cyclic_axis_joins_its_ends() {
        let axis = Axis::cyclic(5).and_apart(1);
        assert_eq!(
            axis.parts(&set(&[0, 2, 4, 5])),
            [set(&[0, 4]), set(&[2]), set(&[5])]
        );
        assert_eq!(axis.parts(&axis.full()), [SlabSet::full(5), set(&[5])]);
    }

    #[test]
    fn options_are_one_part() {
        assert_eq!(Axis::options(4).parts(&set(&[0, 3])), [set(&[0, 3])]);
        assert!(Axis::options(4).parts(&SlabSet::new()).is_empty());
    }

    #[test]
    fn touching_sets_agree_with_touching_slabs() {
        for axis in [
            Axis::linear(4),
            Axis::cyclic(4),
            Axis::cyclic(2),
            Axis::cyclic(1),
            Axis::options(4),
        ] {
            let axis = axis.and_apart(1);
            for (a, b) in (0..axis.slabs()).flat_map(|a| (0..axis.slabs()).map(move |b| (a, b))) {
                let sets = axis.sets_touch(&SlabSet::single(a), &SlabSet::single(b));
                assert_eq!(sets && a != b, axis.touch(a, b), "{axis:?} {a} {b}");
                let parts = axis.parts(&set(&[a, b])).len();
                assert_eq!(parts == 1, a == b || axis.touch(a, b), "{axis:?} {a} {b}");
            }
        }
    }
}
