//! Regions back into the words of the format.

use std::cmp::Ordering;

use super::axis::{About, FactAxis, Values, quantity};
use super::frame::Frame;
use super::pick::Stretch;
use crate::decision::{AxisId, Region, SlabSet};
use crate::diagnostic;
use crate::model::condition::{Comparison, Condition, Operand, Term, Test};
use crate::model::decision::Fact;
use crate::model::{Id, Quantity};
use crate::source::{Located, Span};

impl Frame<'_> {
    /// The conditions of a region, fact by fact; facts that are free are left out.
    pub fn words(&self, region: &Region) -> diagnostic::Values {
        let mut words = diagnostic::Values::new();
        for (axis, set) in region.iter() {
            let fact_axis = &self.axes[axis.index()];
            if *set == fact_axis.to_axis().full() {
                continue;
            }
            match &fact_axis.about {
                About::Fact(id) => {
                    if let Some(condition) = self.condition_of(axis, set) {
                        words.insert(id.to_string(), condition.to_string());
                    }
                }
                About::Comparison(first, second) => {
                    words.insert(first.to_string(), comparison_words(fact_axis, set, second));
                }
            }
        }
        words
    }

    /// A set of slabs of a fact as a condition.
    pub fn condition_of(&self, axis: AxisId, set: &SlabSet) -> Option<Condition> {
        let fact_axis = &self.axes[axis.index()];
        let fact = self.setting.fact(self.fact_of(axis)?)?;
        let span = self.setting.concept.start;
        let mut alternatives = Vec::new();
        let mut run: Option<(Stretch, Stretch)> = None;
        for (slab, values) in (0..).zip(&fact_axis.slabs) {
            let stretch = if let Values::Measured(stretch) = values {
                Some(*stretch)
            } else {
                None
            };
            match (set.contains(slab), stretch) {
                (true, Some(stretch)) => {
                    run = Some((run.map_or(stretch, |(first, _)| first), stretch))
                }
                (false, Some(_)) => {
                    alternatives.extend(run.take().map(|ends| measured(fact, ends, span)))
                }
                (true, None) => {
                    alternatives.extend(run.take().map(|ends| measured(fact, ends, span)));
                    alternatives.extend(plain(values).map(|test| vec![term(test, span)]));
                }
                (false, None) => {}
            }
        }
        alternatives.extend(run.map(|ends| measured(fact, ends, span)));
        (!alternatives.is_empty()).then_some(Condition { alternatives, span })
    }
}

fn term(test: Test, span: Span) -> Term {
    Term {
        negated: false,
        test,
        span,
    }
}

fn plain(values: &Values) -> Option<Test> {
    Some(match values {
        Values::YesNo(true) => Test::Yes,
        Values::YesNo(false) => Test::No,
        Values::Option(option) => Test::Option(option.clone()),
        Values::Unknown => Test::Unknown,
        Values::Absent => Test::Absent,
        Values::Measured(_) | Values::Compares(_) => return None,
    })
}

/// The values from one stretch to another, all between them included.
fn measured(fact: &Fact, (first, last): (Stretch, Stretch), span: Span) -> Vec<Term> {
    let operand = |measure| {
        quantity(fact, measure)
            .map(|quantity: Quantity| Located::new(Operand::Quantity(quantity), span))
    };
    let compare =
        |comparison, measure| Some(term(Test::Compare(comparison, operand(measure)?), span));
    let low = match first {
        Stretch::Point(point) => Some((Comparison::AtLeast, point)),
        Stretch::Open(from, _) => from.map(|from| (Comparison::More, from)),
    };
    let high = match last {
        Stretch::Point(point) => Some((Comparison::AtMost, point)),
        Stretch::Open(_, to) => to.map(|to| (Comparison::Less, to)),
    };
    match (low, high) {
        (Some((Comparison::AtLeast, low)), Some((Comparison::AtMost, high))) if low == high => {
            compare(Comparison::Exactly, low).into_iter().collect()
        }
        (Some((Comparison::AtLeast, low)), Some((Comparison::AtMost, high))) => {
            let between = operand(low)
                .zip(operand(high))
                .map(|(low, high)| term(Test::Between(low, high), span));
            between.into_iter().collect()
        }
        (low, high) => {
            let ends = [low, high].into_iter().flatten();
            let terms: Vec<_> = ends
                .filter_map(|(comparison, measure)| compare(comparison, measure))
                .collect();
            if terms.is_empty() {
                vec![term(Test::Known, span)]
            } else {
                terms
            }
        }
    }
}

fn comparison_words(axis: &FactAxis, set: &SlabSet, second: &Id) -> String {
    let has = |order: Ordering| {
        axis.slabs
            .iter()
            .zip(0..)
            .any(|(slab, at)| *slab == Values::Compares(order) && set.contains(at))
    };
    let words = match (
        has(Ordering::Less),
        has(Ordering::Equal),
        has(Ordering::Greater),
    ) {
        (true, true, false) => "at most",
        (false, true, true) => "at least",
        (true, false, false) => "less than",
        (false, false, true) => "more than",
        (false, true, false) => "exactly",
        (true, false, true) => "not exactly",
        (true, true, true) => return "known".to_owned(),
        (false, false, false) => return "absent".to_owned(),
    };
    format!("{words} {second}")
}
