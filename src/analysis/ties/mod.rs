//! How measured facts hang together: values that follow by a formula, comparisons of two facts, and bounds that depend
//! on other facts.
//!
//! Slabs alone cannot tell which values are real together: "more than 100 EUR of price" and "less than 50 EUR of the
//! price with tax" are slabs of two facts and no case. Here formulas become straight lines ([`crate::amount::pieces`]),
//! slabs become bounds, and a system of them has a solution or has none. So the space holds real cases only
//! (`unreal`), and every box comes with a case (`solve`).

mod candidates;
mod solve;
mod unreal;
mod ways;

use crate::amount::linear::{Affine, Bound, Variable};
use crate::amount::{Longest, Piece, Until, Variables, longest};
use crate::decision::{AxisId, Region};
use crate::model::amount::Valued;
use crate::model::decision::Derived;
use crate::model::ordered::IndexSet;
use crate::model::{Id, When};

use super::axis::{About, Values};
use super::bounds::{Side, sides};
use super::frame::{Frame, set_of};
use super::pick::Grid;
use super::relevant;

pub(super) use solve::Limits;
pub(super) use unreal::unreal;
pub(super) use ways::{Way, Ways};

/// All that ties the axes of a frame together.
#[derive(Debug, Clone, Default)]
pub(super) struct Ties {
    /// Groups of axes that have nothing to do with each other, in the order of the axes.
    pub clusters: Vec<Cluster>,
    /// The variables of calendar days that follow from others, by their number from [`UNTIL`].
    pub untils: Vec<Until>,
}

/// Axes that can only be looked at together.
#[derive(Debug, Clone)]
pub(super) struct Cluster {
    /// The axes, ascending.
    pub axes: Vec<AxisId>,
    /// What ties them.
    pub ties: Vec<Tie>,
}

/// One tie.
#[derive(Debug, Clone)]
pub(super) enum Tie {
    /// An axis whose value follows.
    Follows {
        /// The axis.
        axis: AxisId,
        /// By which formula, where.
        ways: Ways,
    },
    /// An axis whose value is bounded by others.
    Bounded {
        /// The axis.
        axis: AxisId,
        /// By which formula, where.
        ways: Ways,
        /// On which side.
        side: Side,
    },
}

impl Tie {
    /// What its formulas say.
    pub const fn ways(&self) -> &Ways {
        match self {
            Self::Follows { ways, .. } | Self::Bounded { ways, .. } => ways,
        }
    }

    /// Its axis.
    pub const fn axis(&self) -> AxisId {
        match self {
            Self::Follows { axis, .. } | Self::Bounded { axis, .. } => *axis,
        }
    }

    /// What a piece of its formula demands of the axis; `None` where the numbers grow too large.
    fn bounds(&self, frame: &Frame<'_>, piece: &Piece) -> Option<Vec<Bound>> {
        let own = Affine::variable(variable(frame, self.axis()));
        let above = own.minus(&piece.value)?;
        let below = piece.value.minus(&own)?;
        Some(match self {
            Self::Follows { .. } => vec![Bound::at_least_zero(above), Bound::at_least_zero(below)],
            Self::Bounded { side, .. } => vec![match side {
                Side::AtLeast => Bound::at_least_zero(above),
                Side::MoreThan => Bound::above_zero(above),
                Side::AtMost => Bound::at_least_zero(below),
                Side::LessThan => Bound::above_zero(below),
            }],
        })
    }
}

/// Whole numbers come first, so that they are chosen first: what they count has room to follow.
///
/// Then come the facts that are asked, in three rows of this length. Those whose values lie close are in the last: between
/// any two ends that the others leave them is one.
const ASKED: Variable = 1 << 20;

/// Calendar days until a day come after the facts that they are counted from.
const UNTIL: Variable = 1 << 25;

/// What follows comes last, wherever it stands in the file: nothing is left to choose of it then.
const FOLLOWING: Variable = 1 << 30;

/// The variable of an axis.
pub(super) fn variable(frame: &Frame<'_>, axis: AxisId) -> Variable {
    let first = if frame.follows(axis) {
        FOLLOWING
    } else {
        ASKED * (1 + row(&frame.axes[axis.index()].grid))
    };
    first + axis.index()
}

/// The row of a fact that is asked: first those with values from an end to the other, step by step.
const fn row(grid: &Grid) -> usize {
    match (grid.step, grid.least, grid.most) {
        (Some(_), Some(_), Some(_)) => 0,
        (Some(_), ..) => 1,
        _ => 2,
    }
}

/// The axis of a variable; none for one that stands for no fact.
pub(super) fn axis_of(variable: Variable) -> Option<AxisId> {
    let place = match variable {
        FOLLOWING.. => variable - FOLLOWING,
        ASKED..UNTIL => variable % ASKED,
        _ => return None,
    };
    u32::try_from(place).ok().map(AxisId)
}

impl Ties {
    /// Reads what ties the axes of a frame.
    pub fn of(frame: &Frame<'_>) -> Self {
        let mut reader = Reader {
            frame,
            wholes: 0,
            untils: Vec::new(),
            found: Vec::new(),
        };
        for (at, axis) in (0..).map(AxisId).zip(&frame.axes) {
            match &axis.about {
                About::Fact(id) => reader.fact(at, id),
                About::Comparison(first, second) => reader.comparison(at, first, second),
            }
        }
        Self {
            clusters: clusters(reader.found, frame.axes.len()),
            untils: reader.untils,
        }
    }

    /// The calendar days that a variable stands for.
    pub fn until(&self, variable: Variable) -> Option<&Until> {
        self.untils.get(variable.checked_sub(UNTIL)?)
    }
}

/// A tie with all axes that it joins.
type Found = (Tie, Vec<AxisId>);

struct Reader<'f, 'a> {
    frame: &'f Frame<'a>,
    wholes: usize,
    untils: Vec<Until>,
    found: Vec<Found>,
}

impl Variables for Reader<'_, '_> {
    fn fact(&mut self, id: &Id) -> Option<(Variable, i64)> {
        let axis = self.frame.axis_of(id)?;
        let size = match self.frame.setting.schema().unit(id)? {
            crate::amount::Unit::Time(unit) => unit.size(),
            _ => 1,
        };
        Some((variable(self.frame, axis), size))
    }

    fn whole(&mut self) -> Variable {
        self.wholes += 1;
        self.wholes
    }

    fn until(&mut self, until: Until) -> Variable {
        self.untils.push(until);
        UNTIL + self.untils.len() - 1
    }

    fn longest(&self) -> Option<Longest> {
        longest(&self.frame.setting.workspace.calendar)
    }
}

impl Reader<'_, '_> {
    fn fact(&mut self, axis: AxisId, id: &Id) {
        let Some(fact) = self.frame.setting.fact(id) else {
            return;
        };
        if let Some(Derived::Amount(formula)) = &fact.is {
            let ways = Ways::of(self, &formula.value, fact.only_when.as_ref());
            let joined = self.joined(axis, &formula.value, fact.only_when.as_ref());
            self.found.push((Tie::Follows { axis, ways }, joined));
        }
        if fact.is.is_some() {
            return;
        }
        for (side, bound) in sides(&fact.bounds) {
            if varies(&bound.value) {
                let ways = Ways::of(self, &bound.value, None);
                let joined = self.joined(axis, &bound.value, None);
                self.found.push((Tie::Bounded { axis, ways, side }, joined));
            }
        }
    }

    /// The difference of the two facts stands for how they compare.
    fn comparison(&mut self, axis: AxisId, first: &Id, second: &Id) {
        let Some((one, other)) = self.frame.axis_of(first).zip(self.frame.axis_of(second)) else {
            return;
        };
        let of = |axis| Affine::variable(variable(self.frame, axis));
        let difference = of(one).minus(&of(other));
        let pieces = difference.map(|value| {
            vec![Piece {
                bounds: Vec::new(),
                value,
            }]
        });
        let ways = Ways::of_pieces(self.frame, &[one, other], pieces);
        self.found
            .push((Tie::Follows { axis, ways }, vec![axis, one, other]));
    }

    /// An axis and those of all facts behind a formula and a condition.
    fn joined(&self, axis: AxisId, formula: &Valued, when: Option<&When>) -> Vec<AxisId> {
        let mut behind = IndexSet::default();
        relevant::in_valued(formula, &mut behind);
        when.into_iter()
            .for_each(|when| relevant::in_when(when, &mut behind));
        let axes = behind.iter().filter_map(|id| self.frame.axis_of(id));
        std::iter::once(axis).chain(axes).collect()
    }
}

fn varies(formula: &Valued) -> bool {
    let mut behind = IndexSet::default();
    relevant::in_valued(formula, &mut behind);
    !behind.is_empty()
}

/// Joins ties that share an axis.
fn clusters(found: Vec<Found>, axes: usize) -> Vec<Cluster> {
    let mut groups: Vec<usize> = (0..axes).collect();
    for (_, joined) in &found {
        let group = joined.iter().map(|axis| groups[axis.index()]).min();
        let Some(group) = group else { continue };
        let old: Vec<usize> = joined.iter().map(|axis| groups[axis.index()]).collect();
        groups
            .iter_mut()
            .filter(|known| old.contains(known))
            .for_each(|known| *known = group);
    }
    let mut clusters: Vec<(usize, Cluster)> = Vec::new();
    for (tie, joined) in found {
        let Some(group) = joined.first().map(|axis| groups[axis.index()]) else {
            continue;
        };
        match clusters.iter_mut().find(|(known, _)| *known == group) {
            Some((_, cluster)) => cluster.ties.push(tie),
            None => {
                let members = (0..).map(AxisId).zip(&groups);
                let members = members.filter(|(_, known)| **known == group);
                let cluster = Cluster {
                    axes: members.map(|(axis, _)| axis).collect(),
                    ties: vec![tie],
                };
                clusters.push((group, cluster));
            }
        }
    }
    clusters.sort_by_key(|(group, _)| *group);
    clusters.into_iter().map(|(_, cluster)| cluster).collect()
}

/// The cases in which a fact does not exist, is not known, or neither.
pub(super) fn absent(frame: &Frame<'_>, axis: AxisId) -> Region {
    with(frame, axis, |values| *values == Values::Absent)
}

/// The cases in which the value of a fact is not known.
pub(super) fn unknown(frame: &Frame<'_>, axis: AxisId) -> Region {
    with(frame, axis, |values| *values == Values::Unknown)
}

fn with(frame: &Frame<'_>, axis: AxisId, passes: fn(&Values) -> bool) -> Region {
    let set = set_of(&frame.axes[axis.index()], passes);
    frame.full().with(axis, set)
}
