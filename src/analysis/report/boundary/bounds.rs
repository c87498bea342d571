//! The bounds that rules write: up to where, or from where on, a condition holds.

use std::cmp::Ordering;

use rust_decimal::Decimal;

use crate::analysis::axis::Values;
use crate::analysis::frame::Frame;
use crate::analysis::pick::Stretch;
use crate::analysis::table::Lowered;
use crate::decision::{AxisId, RuleId, Slab, SlabSet};
use crate::model::Id;
use crate::model::condition::{Comparison, Operand, Term, Test};
use crate::source::Located;

/// One end of what a term holds for.
#[derive(Debug, Clone)]
pub(in crate::analysis::report) struct Bound<'a> {
    pub rule: RuleId,
    pub fact: &'a Id,
    pub axis: AxisId,
    /// Whether values below it pass, or those above it.
    pub side: Side,
    /// Whether it passes itself.
    pub included: bool,
    /// Its place on the number line; nothing where one fact is compared with another.
    pub at: Decimal,
    /// How fine it was written; none where one fact is compared with another.
    step: Option<Decimal>,
    /// What is written there.
    pub operand: &'a Operand,
    pub term: &'a Term,
}

/// Where the values of a bound lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::analysis::report) enum Side {
    Below,
    Above,
}

impl Bound<'_> {
    /// Whether the values of a slab pass.
    pub fn passes(&self, slab: &Values) -> bool {
        let of_point = |order: Ordering| match (self.side, order) {
            (_, Ordering::Equal) => self.included,
            (Side::Below, order) => order.is_lt(),
            (Side::Above, order) => order.is_gt(),
        };
        match slab {
            Values::Measured(Stretch::Point(point)) => of_point(point.cmp(&self.at)),
            Values::Measured(Stretch::Open(from, to)) => match self.side {
                Side::Below => to.is_some_and(|to| to <= self.at),
                Side::Above => from.is_some_and(|from| self.at <= from),
            },
            Values::Compares(order) => of_point(*order),
            _ => false,
        }
    }

    /// Whether no value as finely written as this bound or the other lies strictly between this and the other, above.
    pub fn is_next_to(&self, above: &Self) -> bool {
        let free = |step: Option<Decimal>| {
            step.filter(|step| !step.is_zero()).is_none_or(|step| {
                let next = ((self.at / step).floor() + Decimal::ONE) * step;
                next >= above.at
            })
        };
        self.at <= above.at && free(self.step) && free(above.step)
    }

    /// Whether it says the same as another, perhaps in another place.
    pub fn says(&self, other: &Self) -> bool {
        let own = (self.fact, self.axis, self.side, self.included, self.at);
        own == (other.fact, other.axis, other.side, other.included, other.at)
            && self.step == other.step
    }
}

/// The slabs of an axis on which a test on their values holds, and that have a value.
pub(super) fn slabs(frame: &Frame<'_>, axis: AxisId, passes: impl Fn(&Values) -> bool) -> SlabSet {
    crate::analysis::frame::set_of(&frame.axes[axis.index()], |slab| {
        matches!(slab, Values::Measured(_) | Values::Compares(_)) && passes(slab)
    })
}

/// The slab before the first of a set of values, and the one after its last.
pub(super) fn beside(frame: &Frame<'_>, axis: AxisId, set: &SlabSet) -> Option<(Slab, Slab)> {
    let (before, after) = (set.first()?.checked_sub(1)?, set.last()? + 1);
    let has_value = slabs(frame, axis, |_| true).contains(after);
    has_value.then_some((before, after))
}

/// All bounds of the rules of a table.
pub(in crate::analysis::report) fn of_rules<'a>(lowered: &Lowered<'a>) -> Vec<Bound<'a>> {
    let mut bounds = Vec::new();
    for (number, rule) in (0..).map(RuleId).zip(&lowered.rules) {
        let rule = &rule.value;
        let clauses = rule.when.iter().flat_map(|when| &when.alternatives);
        for (fact, asked) in clauses.flat_map(|clause| &clause.conditions) {
            for term in asked.condition.alternatives.iter().flatten() {
                let mut reader = Reader {
                    frame: &lowered.frame,
                    rule: number,
                    fact,
                    term,
                    found: &mut bounds,
                };
                reader.term();
            }
        }
    }
    bounds
}

struct Reader<'t, 'a> {
    frame: &'t Frame<'a>,
    rule: RuleId,
    fact: &'a Id,
    term: &'a Term,
    found: &'t mut Vec<Bound<'a>>,
}

impl<'a> Reader<'_, 'a> {
    fn term(&mut self) {
        match &self.term.test {
            Test::Compare(comparison, operand) => match comparison {
                Comparison::AtLeast => self.bound(Side::Above, true, operand),
                Comparison::More => self.bound(Side::Above, false, operand),
                Comparison::AtMost => self.bound(Side::Below, true, operand),
                Comparison::Less => self.bound(Side::Below, false, operand),
                Comparison::Exactly => {
                    self.bound(Side::Below, true, operand);
                    self.bound(Side::Above, true, operand);
                }
            },
            Test::Between(from, to) => {
                self.bound(Side::Above, true, from);
                self.bound(Side::Below, true, to);
            }
            _ => {}
        }
    }

    /// Notes a bound; denied, it is that of the values on its other side.
    fn bound(&mut self, side: Side, included: bool, operand: &'a Located<Operand>) {
        let flip = |side| match side {
            Side::Below => Side::Above,
            Side::Above => Side::Below,
        };
        let (side, included) = match self.term.negated {
            true => (flip(side), !included),
            false => (side, included),
        };
        let Some((axis, reversed, at, step)) = self.place(&operand.value) else {
            return;
        };
        self.found.push(Bound {
            rule: self.rule,
            fact: self.fact,
            axis,
            side: if reversed { flip(side) } else { side },
            included,
            at,
            step,
            operand: &operand.value,
            term: self.term,
        });
    }

    /// The axis on which an operand bounds the fact, whether upside down, where, and how finely it is written.
    fn place(&self, operand: &Operand) -> Option<(AxisId, bool, Decimal, Option<Decimal>)> {
        let quantity = match operand {
            Operand::Quantity(quantity) => quantity,
            Operand::Figure(id) => self.frame.setting.figure_value(id)?,
            Operand::Fact(other) => {
                let (axis, reversed) = self.frame.comparison_of(self.fact, other)?;
                return Some((axis, reversed, Decimal::ZERO, None));
            }
            Operand::Option(_) => return None,
        };
        let axis = self.frame.axis_of(self.fact)?;
        Some((
            axis,
            false,
            quantity.measure(),
            Some(quantity.written_step()),
        ))
    }
}
