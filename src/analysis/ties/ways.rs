//! Where a formula has a value, and by which straight lines.

use crate::amount::{NotNormal, Piece, facts_used, pieces};
use crate::decision::{AxisId, Region, subtract};
use crate::model::amount::{Amount, Valued};
use crate::model::{Id, When};

use super::super::frame::{Frame, intersections};
use super::{Reader, absent, unknown};

/// The cases of a value that follows, parted by what it is there. No case is in two parts; those outside all parts are
/// where the fact does not exist for a reason of its own.
#[derive(Debug, Clone, Default)]
pub(in crate::analysis) struct Ways {
    /// Where it has a value.
    pub measured: Vec<Way>,
    /// Where it would have one, were all facts behind it known.
    pub unknown: Vec<Region>,
    /// Where it has none.
    pub absent: Vec<Region>,
}

/// A formula and the cases in which it counts.
#[derive(Debug, Clone)]
pub(in crate::analysis) struct Way {
    /// The cases.
    pub within: Vec<Region>,
    /// Its straight lines; `None` where it has none.
    pub pieces: Option<Vec<Piece>>,
}

impl Ways {
    /// The ways of a formula, or of the first of several whose condition holds, where `only_when` does.
    pub(super) fn of(
        reader: &mut Reader<'_, '_>,
        formula: &Valued,
        only_when: Option<&When>,
    ) -> Self {
        let frame = reader.frame;
        let all = || vec![frame.full()];
        let mut ways = Self::default();
        let mut rest = only_when.map_or_else(all, |when| frame.when(when));
        match formula {
            Valued::Always(amount) => ways.add(reader, amount, std::mem::take(&mut rest)),
            Valued::Choose(choices) => {
                for (when, amount) in choices {
                    let holds = frame.when(when);
                    ways.add(reader, amount, intersections(&rest, &holds));
                    rest = subtract(&rest, &holds);
                }
            }
        }
        ways.absent.extend(rest);
        if let Some(when) = only_when {
            ways.absent.extend(frame.unless(when));
        }
        ways
    }

    /// The one way of straight lines over these axes.
    pub(super) fn of_pieces(
        frame: &Frame<'_>,
        inputs: &[AxisId],
        pieces: Option<Vec<Piece>>,
    ) -> Self {
        let mut ways = Self::default();
        let without = inputs
            .iter()
            .flat_map(|axis| [absent(frame, *axis), unknown(frame, *axis)]);
        let without: Vec<Region> = without.filter(|region| !region.is_empty()).collect();
        let within = subtract(&[frame.full()], &without);
        ways.absent = subtract(&without, &[]);
        ways.measured.push(Way { within, pieces });
        ways
    }

    /// Adds a formula that counts in these cases.
    fn add(&mut self, reader: &mut Reader<'_, '_>, amount: &Amount, here: Vec<Region>) {
        let frame = reader.frame;
        let inputs = facts_used(amount);
        let inputs: Vec<AxisId> = inputs
            .iter()
            .filter_map(|id: &Id| frame.axis_of(id))
            .collect();
        let regions = |region: fn(&Frame<'_>, AxisId) -> Region| -> Vec<Region> {
            let all = inputs.iter().map(|axis| region(frame, *axis));
            all.filter(|region| !region.is_empty()).collect()
        };
        let (gone, unsaid) = (regions(absent), regions(unknown));
        self.absent
            .extend(subtract(&intersections(&here, &gone), &[]));
        let here = subtract(&here, &gone);
        self.unknown
            .extend(subtract(&intersections(&here, &unsaid), &[]));
        let within = subtract(&here, &unsaid);
        let normal = frame.setting.schema().normal(amount, frame.setting.on);
        match normal {
            Ok(normal) => {
                let pieces = pieces(&normal, reader);
                self.measured.push(Way { within, pieces });
            }
            Err(NotNormal::NoFigure(_) | NotNormal::DivisionByZero) => self.absent.extend(within),
            Err(_) => self.measured.push(Way {
                within,
                pieces: None,
            }),
        }
    }

    /// Where it has a value.
    pub fn there(&self) -> impl Iterator<Item = &Region> {
        self.measured.iter().flat_map(|way| &way.within)
    }
}
