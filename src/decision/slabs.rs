//! Sets of slabs of one axis, as bits.

use std::fmt;

use smallvec::SmallVec;

/// The number of a slab on its axis, counted from 0.
pub type Slab = u32;

const BITS: u32 = u64::BITS;

/// A set of slabs of one axis.
///
/// Up to 128 slabs live inline. Trailing empty words are never kept, so equal sets compare and hash equal whatever
/// way they were made, and a set needs no knowledge of its axis.
#[derive(Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SlabSet {
    words: SmallVec<[u64; 2]>,
}

impl Clone for SlabSet {
    fn clone(&self) -> Self {
        // Words are copied as a whole, and not one by one as a list of anything is cloned.
        Self {
            words: SmallVec::from_slice(&self.words),
        }
    }
}

impl SlabSet {
    /// The empty set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The slabs `0..count`: a whole axis.
    pub fn full(count: u32) -> Self {
        Self::range(0, count)
    }

    /// One slab alone.
    pub fn single(slab: Slab) -> Self {
        if slab < BITS {
            return Self::of_word(1 << slab);
        }
        let mut set = Self::new();
        set.insert(slab);
        set
    }

    /// The slabs from `start` up to and without `end`; empty when `end <= start`.
    pub fn range(start: Slab, end: Slab) -> Self {
        if start >= end {
            return Self::new();
        }
        if end <= BITS {
            return Self::of_word(low_bits(end) & !low_bits(start));
        }
        let mut set = Self::new();
        set.words.resize(end.div_ceil(BITS) as usize, 0);
        for (index, word) in set.words.iter_mut().enumerate() {
            let base = index as u32 * BITS;
            *word = low_bits(end.saturating_sub(base)) & !low_bits(start.saturating_sub(base));
        }
        set
    }

    /// The set as one word, the lowest bit for slab 0; `None` where it reaches beyond.
    pub(super) fn as_word(&self) -> Option<u64> {
        match self.words[..] {
            [] => Some(0),
            [word] => Some(word),
            _ => None,
        }
    }

    /// The set of a word.
    pub(super) fn of_word(word: u64) -> Self {
        let mut set = Self {
            words: SmallVec::from_slice(&[word]),
        };
        set.trim();
        set
    }

    /// Adds a slab.
    pub fn insert(&mut self, slab: Slab) {
        let word = (slab / BITS) as usize;
        if word >= self.words.len() {
            self.words.resize(word + 1, 0);
        }
        self.words[word] |= 1 << (slab % BITS);
    }

    /// Takes a slab out.
    pub fn remove(&mut self, slab: Slab) {
        if let Some(word) = self.words.get_mut((slab / BITS) as usize) {
            *word &= !(1 << (slab % BITS));
        }
        self.trim();
    }

    /// Whether the slab is in the set.
    pub fn contains(&self, slab: Slab) -> bool {
        let word = self.words.get((slab / BITS) as usize);
        word.is_some_and(|word| word >> (slab % BITS) & 1 == 1)
    }

    /// Whether no slab is in the set.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// How many slabs are in the set.
    pub fn len(&self) -> u32 {
        self.words.iter().map(|word| word.count_ones()).sum()
    }

    /// The least slab.
    pub fn first(&self) -> Option<Slab> {
        let index = self.words.iter().position(|&word| word != 0)?;
        Some(index as u32 * BITS + self.words[index].trailing_zeros())
    }

    /// The greatest slab.
    pub fn last(&self) -> Option<Slab> {
        let word = self.words.last()?;
        Some(self.words.len() as u32 * BITS - 1 - word.leading_zeros())
    }

    /// The slabs in ascending order.
    pub fn iter(&self) -> impl Iterator<Item = Slab> + '_ {
        self.words.iter().enumerate().flat_map(|(index, &word)| {
            let rest = std::iter::successors(Some(word), |word| Some(word & word.wrapping_sub(1)));
            rest.take_while(|&word| word != 0)
                .map(move |word| index as u32 * BITS + word.trailing_zeros())
        })
    }

    /// The maximal stretches of consecutive slabs, as half-open ranges in ascending order.
    pub fn stretches(&self) -> Vec<std::ops::Range<Slab>> {
        let mut stretches: Vec<std::ops::Range<Slab>> = Vec::new();
        for slab in self.iter() {
            match stretches.last_mut() {
                Some(stretch) if stretch.end == slab => stretch.end += 1,
                _ => stretches.push(slab..slab + 1),
            }
        }
        stretches
    }

    /// Adds every slab of `other`.
    pub fn unite(&mut self, other: &Self) {
        if other.words.len() > self.words.len() {
            self.words.resize(other.words.len(), 0);
        }
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word |= other;
        }
    }

    /// Keeps only the slabs that are in `other` too.
    pub fn intersect(&mut self, other: &Self) {
        self.words.truncate(other.words.len());
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word &= other;
        }
        self.trim();
    }

    /// Takes out every slab of `other`.
    pub fn subtract(&mut self, other: &Self) {
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word &= !other;
        }
        self.trim();
    }

    /// The slabs of either set.
    #[must_use]
    pub fn union(&self, other: &Self) -> Self {
        let mut set = self.clone();
        set.unite(other);
        set
    }

    /// The slabs of both sets.
    #[must_use]
    pub fn intersection(&self, other: &Self) -> Self {
        if let Some((own, other)) = self.as_word().zip(other.as_word()) {
            return Self::of_word(own & other);
        }
        let mut set = self.clone();
        set.intersect(other);
        set
    }

    /// The slabs of this set that are not in `other`.
    #[must_use]
    pub fn difference(&self, other: &Self) -> Self {
        if let Some((own, other)) = self.as_word().zip(other.as_word()) {
            return Self::of_word(own & !other);
        }
        let mut set = self.clone();
        set.subtract(other);
        set
    }

    /// Whether the sets share a slab.
    pub fn intersects(&self, other: &Self) -> bool {
        // Most axes are short, and this is what proofs ask most.
        if let ([a], [b]) = (&self.words[..], &other.words[..]) {
            return a & b != 0;
        }
        let mut pairs = self.words.iter().zip(&other.words);
        pairs.any(|(a, b)| a & b != 0)
    }

    /// Whether every slab of this set is in `other`.
    pub fn is_subset(&self, other: &Self) -> bool {
        if let ([a], [b]) = (&self.words[..], &other.words[..]) {
            return a & !b == 0;
        }
        self.words.len() <= other.words.len()
            && self
                .words
                .iter()
                .zip(&other.words)
                .all(|(a, b)| a & !b == 0)
    }

    /// The least and greatest slab of both sets.
    pub(super) fn common_bounds(&self, other: &Self) -> Option<(Slab, Slab)> {
        if let ([a], [b]) = (&self.words[..], &other.words[..]) {
            let both = a & b;
            let bounds = (
                both.trailing_zeros(),
                BITS - 1 - both.leading_zeros().min(BITS - 1),
            );
            return (both != 0).then_some(bounds);
        }
        let shared = self.words.len().min(other.words.len());
        let word = |index: usize| self.words[index] & other.words[index];
        let low = (0..shared).find(|&index| word(index) != 0)?;
        let high = (low..shared).rev().find(|&index| word(index) != 0)?;
        let first = low as u32 * BITS + word(low).trailing_zeros();
        Some((
            first,
            (high as u32 + 1) * BITS - 1 - word(high).leading_zeros(),
        ))
    }

    fn trim(&mut self) {
        while self.words.last() == Some(&0) {
            self.words.pop();
        }
    }
}

/// A word whose lowest `count` bits are set.
fn low_bits(count: u32) -> u64 {
    if count >= BITS {
        u64::MAX
    } else {
        (1 << count) - 1
    }
}

impl FromIterator<Slab> for SlabSet {
    fn from_iter<I: IntoIterator<Item = Slab>>(slabs: I) -> Self {
        let mut set = Self::new();
        slabs.into_iter().for_each(|slab| set.insert(slab));
        set
    }
}

impl fmt::Debug for SlabSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    fn members() -> impl Strategy<Value = BTreeSet<Slab>> {
        proptest::collection::btree_set(0u32..200, 0..20)
    }

    fn set(members: &BTreeSet<Slab>) -> SlabSet {
        members.iter().copied().collect()
    }

    fn back(set: &SlabSet) -> BTreeSet<Slab> {
        set.iter().collect()
    }

    proptest! {
        #[test]
        fn behaves_as_a_set(a in members(), b in members(), slab in 0u32..200) {
            let (x, y) = (set(&a), set(&b));
            prop_assert_eq!(back(&x), a.clone());
            prop_assert_eq!(back(&x.union(&y)), &a | &b);
            prop_assert_eq!(back(&x.intersection(&y)), &a & &b);
            prop_assert_eq!(back(&x.difference(&y)), &a - &b);
            prop_assert_eq!(x.intersects(&y), !a.is_disjoint(&b));
            prop_assert_eq!(x.is_subset(&y), a.is_subset(&b));
            prop_assert_eq!(x.contains(slab), a.contains(&slab));
            prop_assert_eq!(x.len() as usize, a.len());
            prop_assert_eq!((x.first(), x.last()), (a.first().copied(), a.last().copied()));
            prop_assert_eq!(x.is_empty(), a.is_empty());
            let both = &a & &b;
            prop_assert_eq!(x.common_bounds(&y), both.first().copied().zip(both.last().copied()));
        }

        #[test]
        fn equal_sets_are_equal_values(a in members(), slab in 0u32..400) {
            let mut x = set(&a);
            if a.contains(&slab) {
                return Ok(());
            }
            x.insert(slab);
            x.remove(slab);
            prop_assert_eq!(x, set(&a));
        }

        #[test]
        fn ranges_hold_their_slabs(start in 0u32..200, end in 0u32..200) {
            prop_assert_eq!(back(&SlabSet::range(start, end)), (start..end).collect::<BTreeSet<_>>());
            let stretch = (start < end).then_some(start..end);
            prop_assert_eq!(SlabSet::range(start, end).stretches(), Vec::from_iter(stretch));
        }
    }

    #[test]
    fn stretches_break_at_holes() {
        let set: SlabSet = [0, 1, 3, 63, 64, 65, 130].into_iter().collect();
        assert_eq!(set.stretches(), [0..2, 3..4, 63..66, 130..131]);
    }
}
