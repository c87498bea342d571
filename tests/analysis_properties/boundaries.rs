//! Two rules whose bounds on one fact meet, nearly: what lies between them, and whether who writes as finely as they do
//! could have written a value there.

use std::fmt::Write;

use proptest::prelude::*;

use crate::calendar::day;
use crate::compiled::Compiled;
use crate::fraction::{Fraction, whole};

/// What the fact counts, and how a bound writes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Measure {
    Money,
    Number,
    Whole,
    Date,
    Hours,
    Minutes,
}

/// A bound as it is written: so many of its unit, in so many decimals.
#[derive(Debug, Clone, Copy)]
struct Bound {
    measure: Measure,
    digits: i128,
    decimals: u32,
    /// Whether the value itself is on the side of the rule.
    included: bool,
}

impl Bound {
    /// Its place; lengths are counted in minutes.
    fn place(self) -> Fraction {
        Fraction::new(self.digits, 1) * self.finest()
    }

    /// The distance between values that can be written as it is.
    fn finest(self) -> Fraction {
        let size = if self.measure == Measure::Hours {
            60
        } else {
            1
        };
        Fraction::new(size, 10_i128.pow(self.decimals))
    }

    fn text(self) -> String {
        let number = match self.decimals {
            0 => self.digits.to_string(),
            decimals => {
                let size = 10_i128.pow(decimals);
                let width = decimals as usize;
                format!("{}.{:0width$}", self.digits / size, self.digits % size)
            }
        };
        match self.measure {
            Measure::Money => format!("{number} EUR"),
            Measure::Number | Measure::Whole => number,
            Measure::Date => day(self.digits).to_string(),
            Measure::Hours => format!("{number} hours"),
            Measure::Minutes => format!("{number} minutes"),
        }
    }
}

/// A rule below, a rule above, and perhaps what is answered between them.
#[derive(Clone, Copy)]
pub struct Meeting {
    below: Bound,
    above: Bound,
    caught: bool,
}

impl std::fmt::Debug for Meeting {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "\n{}", self.yaml())
    }
}

/// Bounds on either side of a few values, none of them at the end of what the fact may be, where it bounds nothing.
pub fn meetings() -> impl Strategy<Value = Meeting> {
    use Measure::{Date, Hours, Minutes, Money, Number, Whole};
    let pairs = [
        (Money, Money),
        (Number, Number),
        (Whole, Whole),
        (Date, Date),
        (Hours, Hours),
        (Minutes, Minutes),
        (Hours, Minutes),
        (Minutes, Hours),
    ];
    let measures = proptest::sample::select(pairs.to_vec());
    let bound = || (3i128..7, 0u32..3, -2i128..=2, any::<bool>());
    (measures, bound(), bound(), any::<bool>()).prop_map(|(measures, below, above, caught)| {
        let bound = |measure, (base, decimals, beside, included)| {
            let decimals = match measure {
                Whole | Date => 0,
                _ => decimals,
            };
            // Six hours are 360 minutes: both lie near each other.
            let base: i128 = if measure == Minutes { base * 60 } else { base };
            let first = if measure == Date { 20_450 } else { 0 };
            Bound {
                measure,
                digits: first + base * 10_i128.pow(decimals) + beside,
                decimals,
                included,
            }
        };
        // Mostly about the same value.
        let above = if below.2 == above.2 {
            above
        } else {
            (below.0, above.1, above.2, above.3)
        };
        Meeting {
            below: bound(measures.0, below),
            above: bound(measures.1, above),
            caught,
        }
    })
}

impl Meeting {
    fn yaml(&self) -> String {
        let Self {
            below,
            above,
            caught,
        } = self;
        let kind = match below.measure {
            Measure::Money => "money",
            Measure::Number => "number",
            Measure::Whole => "whole number",
            Measure::Date => "date",
            Measure::Hours | Measure::Minutes => "duration",
        };
        let words = match below.measure {
            Measure::Date => ["on or before", "before", "on or after", "after"],
            _ => ["at most", "less than", "at least", "more than"],
        };
        let low = words[usize::from(!below.included)];
        let high = words[2 + usize::from(!above.included)];
        let mut text = String::new();
        let _ = write!(
            text,
            "offered:\n  team: {{title: Team}}\n  letter: {{title: Letter}}\nfacts:\n  it: {{type: {kind}}}\n\
             decisions:\n  decision:\n    question: What now?\n    rules:\n      \
             low: {{when: {{it: {low} {}}}, then: team}}\n      \
             high: {{when: {{it: {high} {}}}, then: letter}}\n",
            below.text(),
            above.text(),
        );
        if *caught {
            text.push_str("    otherwise: {then: team, because: So}\n");
        }
        text
    }

    /// Whether values of the fact lie between the bounds, or in both rules; the ends of that stretch, the lesser first.
    fn between(&self) -> Option<(Fraction, Fraction)> {
        let (below, above) = (self.below.place(), self.above.place());
        // Where the rules overlap, an end belongs to the stretch when its rule has it; where they leave a gap, when not.
        let (ends, first_in, last_in) = if above < below {
            ((above, below), self.above.included, self.below.included)
        } else if above == below && self.above.included && self.below.included {
            ((below, above), true, true)
        } else {
            ((below, above), !self.below.included, !self.above.included)
        };
        let inside = match ends {
            (first, last) if first == last => first_in && last_in,
            (first, last) => first_in || last_in || self.has_value(first, last),
        };
        inside.then_some(ends)
    }

    /// Whether the fact has a value strictly between two.
    fn has_value(&self, first: Fraction, last: Fraction) -> bool {
        let step = match self.below.measure {
            Measure::Money => Fraction::new(1, 100),
            Measure::Whole | Measure::Date => whole(1),
            _ => return first < last,
        };
        has_multiple(step, first, last)
    }

    fn overlaps(&self) -> bool {
        let (below, above) = (self.below.place(), self.above.place());
        above < below || above == below && self.above.included && self.below.included
    }
}

fn has_multiple(step: Fraction, first: Fraction, last: Fraction) -> bool {
    whole(first.over(step).floor() + 1) * step < last
}

/// A gap or a contradiction is a mistake at a boundary exactly when nothing that is written as one of the bounds is lies
/// strictly between them; `otherwise` hides a gap, and no such mistake.
pub fn boundaries(meeting: &Meeting) -> Result<(), String> {
    let report = Compiled::of(&meeting.yaml())?.report()?;
    let told = [
        report.gaps.len(),
        report.holes.len(),
        report.clashes.len(),
        report.boundary_clashes.len(),
    ];
    let expected = match meeting.between() {
        None => [0; 4],
        Some((first, last)) => {
            let bounds = [meeting.below, meeting.above];
            let written = bounds
                .iter()
                .any(|bound| has_multiple(bound.finest(), first, last));
            match (meeting.overlaps(), written) {
                (false, true) => [usize::from(!meeting.caught), 0, 0, 0],
                (false, false) => [0, 1, 0, 0],
                (true, true) => [0, 0, 1, 0],
                (true, false) => [0, 0, 0, 1],
            }
        }
    };
    if told == expected {
        Ok(())
    } else {
        Err(format!(
            "gaps, holes, clashes, clashes at a boundary: {told:?}, expected {expected:?}"
        ))
    }
}
