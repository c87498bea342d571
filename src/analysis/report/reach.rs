//! How far an amount can go in a region, as far as the slabs of its facts say by themselves: a first look that spares most
//! amounts a closer one.

use crate::amount::{Atom, Normal, Unit};
use crate::analysis::axis::Values;
use crate::analysis::frame::Frame;
use crate::analysis::pick::Stretch;
use crate::decision::{Ratio, Region};
use crate::model::Id;
use crate::model::decision::FactKind;
use rust_decimal::Decimal;

/// Which end of an amount is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    Down,
    Up,
}

impl Way {
    const fn opposite(self) -> Self {
        match self {
            Self::Down => Self::Up,
            Self::Up => Self::Down,
        }
    }
}

/// What an amount of money or a number does not pass in a region; none where its facts alone do not say.
pub(super) fn reach(
    frame: &Frame<'_>,
    formula: &Normal,
    region: &Region,
    way: Way,
) -> Option<Ratio> {
    if !matches!(formula.unit, Unit::Money(_) | Unit::Number(_)) {
        return None;
    }
    let mut sum = formula.constant;
    for (atom, factor) in &formula.terms {
        let Atom::Fact(fact) = atom else { return None };
        let way = if *factor < Ratio::ZERO {
            way.opposite()
        } else {
            way
        };
        let end = end_of(frame, fact, region, way)?;
        sum = sum.plus(Ratio::from(end).times(*factor)?)?;
    }
    Some(sum)
}

/// What a fact does not pass in a region, where its place on the number line is its value.
fn end_of(frame: &Frame<'_>, fact: &Id, region: &Region, way: Way) -> Option<Decimal> {
    let kind = &frame.setting.fact(fact)?.kind;
    if !matches!(
        kind,
        FactKind::Money | FactKind::Number | FactKind::WholeNumber
    ) {
        return None;
    }
    let axis = frame.axis_of(fact)?;
    let slabs = region[axis]
        .iter()
        .map(|slab| &frame.axes[axis.index()].slabs[slab as usize]);
    let mut ends = Vec::new();
    for slab in slabs {
        match (slab, way) {
            (Values::Measured(Stretch::Point(at)), _) => ends.push(*at),
            (Values::Measured(Stretch::Open(from, _)), Way::Down) => ends.push((*from)?),
            (Values::Measured(Stretch::Open(_, to)), Way::Up) => ends.push((*to)?),
            // Without the fact there is no amount.
            (Values::Absent | Values::Unknown, _) => {}
            _ => return None,
        }
    }
    match way {
        Way::Down => ends.into_iter().min(),
        Way::Up => ends.into_iter().max(),
    }
}
