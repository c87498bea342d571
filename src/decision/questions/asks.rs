//! The facts that can be asked, and the order they must be asked in.

use crate::decision::axis::AxisId;
use crate::decision::ratio::Ratio;
use crate::decision::slabs::{Slab, SlabSet};

/// A fact that can be asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ask {
    /// The axis of the fact.
    pub axis: AxisId,
    /// The duties that must be done before the fact is known, numbered by the caller. A fact that needs one is late: no
    /// fact that needs none is asked after it. A fact whose existence depends on a late one is late too.
    pub duties: Vec<u32>,
    /// What says whether the fact exists, where it may not.
    pub only_when: Option<OnlyWhen>,
    /// How many questions it counts for: above zero.
    pub cost: Ratio,
    /// How often each slab occurs, none below zero; empty where all weigh the same.
    pub weights: Vec<Ratio>,
}

/// What says whether a fact exists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnlyWhen {
    /// The facts that say so: they are asked first, unless it is known without them that the fact exists. No circles.
    pub facts: Vec<AxisId>,
    /// The slab of the fact that stands for its absence.
    pub absent: Slab,
}

impl Ask {
    /// A fact that can be asked at any time, counts as one question, and all of whose slabs weigh the same.
    pub fn at_once(axis: AxisId) -> Self {
        Self {
            axis,
            duties: Vec::new(),
            only_when: None,
            cost: Ratio::from(1),
            weights: Vec::new(),
        }
    }

    /// The facts that say whether this one exists.
    pub(super) fn after(&self) -> &[AxisId] {
        self.only_when.as_ref().map_or(&[], |when| &when.facts)
    }

    /// How much each of some disjoint sets of slabs weighs beside the others; they add up to one. Where none has a weight,
    /// all slabs weigh the same. `None` when the numbers grow too large.
    pub(super) fn shares(&self, sets: &[&SlabSet]) -> Option<Vec<Ratio>> {
        let by_weight = sets.iter().map(|set| self.weight(set));
        let mut weights = by_weight.collect::<Option<Vec<Ratio>>>()?;
        if weights.iter().all(|weight| *weight == Ratio::ZERO) {
            weights = sets.iter().map(|set| count(set)).collect();
        }
        let all = sum(weights.iter().copied())?;
        weights
            .into_iter()
            .map(|weight| weight.divided_by(all))
            .collect()
    }

    fn weight(&self, set: &SlabSet) -> Option<Ratio> {
        if self.weights.is_empty() {
            return Some(count(set));
        }
        let weights = set
            .iter()
            .filter_map(|slab| self.weights.get(slab as usize));
        sum(weights.copied())
    }
}

fn count(set: &SlabSet) -> Ratio {
    Ratio::from(i64::from(set.len()))
}

fn sum(mut numbers: impl Iterator<Item = Ratio>) -> Option<Ratio> {
    numbers.try_fold(Ratio::ZERO, Ratio::plus)
}

/// The facts that can be asked, in the order of the file, with what follows from the order they must be asked in.
#[derive(Clone, Debug)]
pub(super) struct Asks {
    asks: Vec<Ask>,
    late: Vec<bool>,
    /// How many facts at most must be asked before each.
    depths: Vec<usize>,
}

impl Asks {
    pub(super) fn of(asks: &[Ask]) -> Self {
        let mut late: Vec<bool> = asks.iter().map(|ask| !ask.duties.is_empty()).collect();
        let mut depths = vec![0; asks.len()];
        // As many rounds as there are facts: enough for any order, and an end should there be a circle.
        for _ in 0..asks.len() {
            for index in 0..asks.len() {
                let before = |other: &usize| asks[index].after().contains(&asks[*other].axis);
                let before: Vec<usize> = (0..asks.len()).filter(before).collect();
                late[index] |= before.iter().any(|&other| late[other]);
                let deepest = before.iter().map(|&other| depths[other] + 1).max();
                depths[index] = deepest.unwrap_or(0).min(asks.len());
            }
        }
        Self {
            asks: asks.to_vec(),
            late,
            depths,
        }
    }

    /// The facts with their places in the file.
    pub(super) fn iter(&self) -> impl Iterator<Item = (usize, &Ask)> {
        self.asks.iter().enumerate()
    }

    pub(super) fn at(&self, place: usize) -> &Ask {
        &self.asks[place]
    }

    pub(super) fn is_late(&self, place: usize) -> bool {
        self.late[place]
    }

    /// The place of a fact in the file.
    pub(super) fn place(&self, axis: AxisId) -> Option<usize> {
        self.asks.iter().position(|ask| ask.axis == axis)
    }

    /// The order in which facts are tried to be left out: late ones first, a fact before those it comes after.
    pub(super) fn leaving(&self) -> Vec<AxisId> {
        let mut order: Vec<usize> = (0..self.asks.len()).collect();
        order
            .sort_by_key(|&place| std::cmp::Reverse((self.late[place], self.depths[place], place)));
        order
            .into_iter()
            .map(|place| self.asks[place].axis)
            .collect()
    }

    /// Those of `others` whose existence a fact tells of.
    pub(super) fn told_by<'a>(
        &'a self,
        axis: AxisId,
        others: &'a [AxisId],
    ) -> impl Iterator<Item = &'a Ask> {
        let asks = self.asks.iter();
        asks.filter(move |ask| ask.after().contains(&axis) && others.contains(&ask.axis))
    }

    /// The facts of `needed` that can be asked now: those that do not wait for others, early ones if there
    /// are any.
    pub(super) fn now(&self, needed: &[AxisId], waiting: &[AxisId]) -> Vec<AxisId> {
        let early = |axis: &AxisId| self.place(*axis).is_some_and(|place| !self.late[place]);
        let ready = some_or_all(needed.to_vec(), |axis| !waiting.contains(axis));
        some_or_all(ready, early)
    }
}

/// Those that pass; where none does, all.
pub(super) fn some_or_all<T: Clone>(all: Vec<T>, passes: impl Fn(&T) -> bool) -> Vec<T> {
    let some: Vec<T> = all.iter().filter(|one| passes(one)).cloned().collect();
    if some.is_empty() { all } else { some }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slabs_weigh_equally_unless_weights_say_more() {
        let (few, many) = (SlabSet::single(0), SlabSet::range(1, 4));
        let quarter = Ratio::new(1, 4).expect("a fraction");
        let rest = Ratio::new(3, 4).expect("a fraction");
        let mut ask = Ask::at_once(AxisId(0));
        assert_eq!(ask.shares(&[&few, &many]), Some(vec![quarter, rest]));
        ask.weights = [90, 0, 30, 0].map(Ratio::from).to_vec();
        assert_eq!(ask.shares(&[&few, &many]), Some(vec![rest, quarter]));
        let (second, last) = (SlabSet::single(1), SlabSet::single(3));
        let half = Ratio::new(1, 2).expect("a fraction");
        assert_eq!(ask.shares(&[&second, &last]), Some(vec![half, half]));
    }

    #[test]
    fn a_fact_after_a_late_one_is_late() {
        let mut asks: Vec<Ask> = (0..3).map(|axis| Ask::at_once(AxisId(axis))).collect();
        let only_when = |fact| {
            Some(OnlyWhen {
                facts: vec![AxisId(fact)],
                absent: 1,
            })
        };
        asks[0].only_when = only_when(1);
        asks[1].only_when = only_when(2);
        asks[2].duties = vec![7];
        let asks = Asks::of(&asks);
        assert!((0..3).all(|place| asks.is_late(place)));
        assert_eq!(asks.leaving(), [AxisId(0), AxisId(1), AxisId(2)]);
    }
}
