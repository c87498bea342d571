//! Cases that no rule answers.

use super::boundary::{self, Boundary, Hole};
use super::{OneEra, Shown, matches};
use crate::amount::{Situation, Truth};
use crate::decision;
use crate::model::Named;
use crate::model::decision::Rule;

/// Cases that no rule answers, connected with each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// Its boxes.
    pub boxes: Vec<Shown>,
}

/// The gaps of an era, none where `otherwise` answers; and the holes between bounds, which are cut out of them.
pub(super) fn find(one: &mut OneEra<'_, '_>) -> (Vec<Gap>, Vec<Boundary>) {
    let holes = boundary::holes(one).unwrap_or_else(|_| {
        one.not_proved = true;
        Vec::new()
    });
    let gaps = if one.decision.otherwise.is_some() {
        Vec::new()
    } else {
        gaps(one, &holes)
    };
    (gaps, holes.into_iter().map(|hole| hole.boundary).collect())
}

fn gaps(one: &mut OneEra<'_, '_>, holes: &[Hole]) -> Vec<Gap> {
    let mut table = one.lowered.table.clone();
    let regions = holes.iter().flat_map(|hole| hole.regions.clone());
    table.rules.push(decision::Rule::new(regions.collect(), []));
    let found = decision::gaps(&table, &mut one.budget);
    one.not_proved |= !found.open.is_empty();
    let unanswered = Unanswered::of(one);
    let gaps = found.gaps.into_iter().map(|gap| {
        let boxes = one.in_few_words(one.lowered, gap.boxes);
        Gap {
            boxes: one.shown(&boxes, &|situation| unanswered.holds(situation)),
        }
    });
    gaps.filter(|gap| !gap.boxes.is_empty()).collect()
}

/// The rules none of which speaks about a case that nobody answers.
pub(super) struct Unanswered<'a>(Vec<&'a Named<Rule>>);

impl<'a> Unanswered<'a> {
    pub fn of(one: &OneEra<'_, 'a>) -> Self {
        Self(one.rules().collect())
    }

    pub fn holds(&self, situation: &Situation<'_>) -> bool {
        let mut rules = self.0.iter();
        rules.all(|rule| matches(rule, situation) == Truth::No)
    }
}
