//! The sides of a boundary.

use rust_decimal::Decimal;

use super::Side;
use super::near::near;
use crate::analysis::axis::{About, FactAxis, Values, quantity};
use crate::analysis::frame::Frame;
use crate::analysis::given::Given;
use crate::decision::Slab;
use crate::model::Id;
use crate::model::decision::FactValue;

/// Where a case on one side lies.
#[derive(Debug, Clone)]
pub(super) struct Place {
    pub side: Side,
    pub slab: Slab,
    /// The value to tell, for a fact that is asked.
    pub value: Option<FactValue>,
}

impl Place {
    /// A case with the value to tell in the place of its own.
    pub fn told(&self, fact: &Id, mut given: Given) -> Given {
        if let Some(value) = &self.value
            && let Some(own) = given.get_mut(fact)
        {
            *own = value.clone();
        }
        given
    }
}

/// What lies below a slab, on it and above it.
pub(super) fn places(
    frame: &Frame<'_>,
    axis: &FactAxis,
    boundary: Option<Decimal>,
    slab: Slab,
) -> Vec<Place> {
    let sides = [
        (Side::Below, slab.checked_sub(1)),
        (Side::At, Some(slab)),
        (Side::Above, slab.checked_add(1)),
    ];
    let place = |(side, slab): (Side, Option<Slab>)| {
        let slab = slab?;
        let value = match axis.slabs.get(slab as usize)? {
            Values::Compares(_) => None,
            Values::Measured(stretch) => {
                let (About::Fact(id) | About::Comparison(id, _)) = &axis.about;
                let fact = frame.setting.fact(id)?;
                let value = near(fact, &axis.grid, stretch, boundary?, side)?;
                let asked = fact.is.is_none();
                quantity(fact, value)
                    .map(FactValue::Quantity)
                    .filter(|_| asked)
            }
            _ => return None,
        };
        Some(Place { side, slab, value })
    };
    sides.into_iter().filter_map(place).collect()
}
