//! Values for the tied axes of a region.

use crate::amount::Ratio;
use crate::amount::linear::{Affine, Bound, End, Solution, Solved, System, Variable};
use crate::decision::{Region, SlabSet};

use super::super::axis::Values;
use super::super::frame::{Frame, set_of};
use super::super::pick::Stretch;
use super::{Cluster, Tie, Way, axis_of, candidates, variable};
use crate::decision::AxisId;

/// How much looking a solution may cost.
pub(in crate::analysis) struct Limits {
    /// Values that may still be tried.
    pub tries: usize,
}

/// What is done with values that fit: the region they were found in, narrowed to where the formulas in question count,
/// and a value per variable.
pub(in crate::analysis) type Take<'t> = dyn FnMut(&Region, &Solution, &mut usize) -> Solved + 't;

impl Cluster {
    /// Looks for values of the tied axes in a region of real cases (as far as regions can say).
    pub fn solve(
        &self,
        frame: &Frame<'_>,
        region: &Region,
        limits: &mut Limits,
        take: &mut Take<'_>,
    ) -> Solved {
        let mut solving = Solving {
            frame,
            cluster: self,
            tries: &mut limits.tries,
            take,
        };
        solving.ties(&self.ties, region, &System::default())
    }
}

struct Solving<'s, 'a, 't> {
    frame: &'s Frame<'a>,
    cluster: &'s Cluster,
    tries: &'s mut usize,
    take: &'s mut Take<'t>,
}

/// The worse of two results, as long as nothing was taken.
const fn joined(one: Solved, other: Solved) -> Solved {
    match (one, other) {
        (Solved::Taken, _) | (_, Solved::Taken) => Solved::Taken,
        (Solved::Open, _) | (_, Solved::Open) => Solved::Open,
        _ => Solved::Nothing,
    }
}

impl Solving<'_, '_, '_> {
    /// Decides for each tie which of its formulas counts, then which stretches the values lie in.
    fn ties(&mut self, ties: &[Tie], region: &Region, system: &System) -> Solved {
        let Some((tie, rest)) = ties.split_first() else {
            return self.runs(&self.cluster.axes, region, system);
        };
        let axis = &self.frame.axes[tie.axis().index()];
        let measured = set_of(axis, |values| stretch(values).is_some());
        let there = region[tie.axis()].intersection(&measured);
        let apart = region[tie.axis()].difference(&measured);
        let mut solved = Solved::Nothing;
        if !there.is_empty() {
            let region = region.clone().with(tie.axis(), there);
            for way in &tie.ways().measured {
                solved = joined(solved, self.way(tie, way, rest, &region, system));
                if solved == Solved::Taken {
                    return solved;
                }
            }
            if let Tie::Bounded { ways, .. } = tie {
                // Without a bound every value is one.
                let free = ways.absent.iter().chain(&ways.unknown);
                for region in free.filter_map(|free| free.intersection(&region)) {
                    solved = joined(solved, self.ties(rest, &region, system));
                    if solved == Solved::Taken {
                        return solved;
                    }
                }
            }
        }
        if !apart.is_empty() {
            let region = region.clone().with(tie.axis(), apart);
            solved = joined(solved, self.ties(rest, &region, system));
        }
        solved
    }

    fn way(
        &mut self,
        tie: &Tie,
        way: &Way,
        rest: &[Tie],
        region: &Region,
        system: &System,
    ) -> Solved {
        let mut solved = Solved::Nothing;
        for region in way
            .within
            .iter()
            .filter_map(|here| here.intersection(region))
        {
            let Some(pieces) = &way.pieces else {
                return Solved::Open;
            };
            for piece in pieces {
                let Some(bounds) = tie.bounds(self.frame, piece) else {
                    return Solved::Open;
                };
                let mut with = system.clone();
                piece
                    .bounds
                    .iter()
                    .cloned()
                    .chain(bounds)
                    .for_each(|bound| with.require(self.stepped(bound)));
                if with.is_solvable() == Some(false) {
                    continue;
                }
                solved = joined(solved, self.ties(rest, &region, &with));
                if solved == Solved::Taken {
                    return solved;
                }
            }
        }
        solved
    }

    /// A bound as tight as the steps of the facts and whole numbers in it make it.
    fn stepped(&self, bound: Bound) -> Bound {
        bound.stepped(&|variable| {
            let Some(axis) = axis_of(variable) else {
                return Some((Ratio::ZERO, Ratio::from(1)));
            };
            let grid = &self.frame.axes[axis.index()].grid;
            let step = grid.step.filter(|step| !step.is_zero())?;
            let steps = !self.frame.follows(axis);
            steps.then(|| (grid.origin().into(), step.into()))
        })
    }

    /// Decides for each axis which stretch of touching slabs its value lies in.
    fn runs(&mut self, axes: &[AxisId], region: &Region, system: &System) -> Solved {
        let Some((axis, rest)) = axes.split_first() else {
            return self.values(region, system);
        };
        let slabs = &self.frame.axes[axis.index()].slabs;
        let mut solved = Solved::Nothing;
        let (runs, apart) = runs(slabs, &region[*axis]);
        for run in runs {
            let mut with = system.clone();
            bounds(self.frame, *axis, run.low, run.high)
                .into_iter()
                .flatten()
                .for_each(|bound| with.require(self.stepped(bound)));
            let region = region.clone().with(*axis, run.set);
            solved = joined(solved, self.runs(rest, &region, &with));
            if solved == Solved::Taken {
                return solved;
            }
        }
        if !apart.is_empty() {
            let region = region.clone().with(*axis, apart);
            solved = joined(solved, self.runs(rest, &region, system));
        }
        solved
    }

    fn values(&mut self, region: &Region, system: &System) -> Solved {
        let frame = self.frame;
        let choose =
            |variable: Variable, low: End, high: End, known: &Solution| match axis_of(variable) {
                None => match frame.ties.until(variable) {
                    Some(until) => candidates::until(frame, until, low, high, known),
                    None => candidates::whole(low, high),
                },
                Some(axis) if frame.follows(axis) => candidates::following(low, high),
                Some(axis) => {
                    let fact_axis = &frame.axes[axis.index()];
                    let slabs = region[axis]
                        .iter()
                        .map(|slab| &fact_axis.slabs[slab as usize]);
                    let mut stretches: Vec<Stretch> = slabs.filter_map(stretch).collect();
                    stretches.sort_by_key(|stretch| matches!(stretch, Stretch::Open(..)));
                    candidates::of_grid(&fact_axis.grid, &stretches, low, high)
                }
            };
        let take = &mut self.take;
        system.solve(self.tries, &choose, &mut |values, tries| {
            take(region, values, tries)
        })
    }
}

/// Slabs that touch, as one stretch of the number line.
struct Run {
    set: SlabSet,
    low: End,
    high: End,
}

/// The stretches of a set, and what of it lies on no number line.
fn runs(slabs: &[Values], set: &SlabSet) -> (Vec<Run>, SlabSet) {
    let (mut runs, mut apart): (Vec<Run>, SlabSet) = (Vec::new(), SlabSet::new());
    let mut last = None;
    for slab in set.iter() {
        let Some(here) = stretch(&slabs[slab as usize]) else {
            apart.insert(slab);
            continue;
        };
        let (low, high) = ends(here);
        match runs
            .last_mut()
            .filter(|_| last.is_some_and(|last| last + 1 == slab))
        {
            Some(run) => {
                run.set.insert(slab);
                run.high = high;
            }
            None => runs.push(Run {
                set: SlabSet::single(slab),
                low,
                high,
            }),
        }
        last = Some(slab);
    }
    (runs, apart)
}

/// Where a slab lies on the number line: a value itself, or the difference of two.
pub(super) fn stretch(values: &Values) -> Option<Stretch> {
    use std::cmp::Ordering;
    let even = Some(rust_decimal::Decimal::ZERO);
    match values {
        Values::Measured(stretch) => Some(*stretch),
        Values::Compares(Ordering::Less) => Some(Stretch::Open(None, even)),
        Values::Compares(Ordering::Equal) => even.map(Stretch::Point),
        Values::Compares(Ordering::Greater) => Some(Stretch::Open(even, None)),
        _ => None,
    }
}

fn ends(stretch: Stretch) -> (End, End) {
    match stretch {
        Stretch::Point(point) => (Some((point.into(), true)), Some((point.into(), true))),
        Stretch::Open(from, to) => (
            from.map(|from| (from.into(), false)),
            to.map(|to| (to.into(), false)),
        ),
    }
}

/// The bounds of an axis between two ends.
fn bounds(frame: &Frame<'_>, axis: AxisId, low: End, high: End) -> [Option<Bound>; 2] {
    let own = Affine::variable(variable(frame, axis));
    let bound = |end: End, sign: i64| {
        let (end, included) = end?;
        let form = own
            .minus(&Affine::constant(end))?
            .times(Ratio::from(sign))?;
        Some(Bound {
            form,
            strict: !included,
        })
    };
    [bound(low, 1), bound(high, -1)]
}
