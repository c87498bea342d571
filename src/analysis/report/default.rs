//! Cases that only `otherwise` answers.

use super::{Alike, OneEra, Shown, matches};
use crate::amount::{Situation, Truth};
use crate::decision::{self, Budget, Region};

/// Cases that only `otherwise` answers, connected with each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ByDefault {
    /// Its boxes.
    pub boxes: Vec<Shown>,
}

impl Alike for ByDefault {
    fn is_alike(&self, other: &Self) -> bool {
        Shown::same_boxes(&self.boxes, &other.boxes)
    }

    fn shown(&self) -> &[Shown] {
        &self.boxes
    }

    fn show(&mut self, boxes: Vec<Shown>) {
        self.boxes = boxes;
    }
}

/// What falls to `otherwise` in an era, as far as a budget of its own allows to say: this is for information.
pub(super) fn find(one: &OneEra<'_, '_>) -> Vec<ByDefault> {
    if one.decision.otherwise.is_none() {
        return Vec::new();
    }
    let found = decision::gaps(&one.lowered.table, &mut Budget::default());
    let unanswered = |situation: &Situation<'_>| {
        let mut rules = one.rules();
        rules.all(|rule| matches(rule, situation) == Truth::No)
    };
    let shown = |region: Region| {
        let given = one.lowered.sought(&region, &unanswered).found()?;
        Some(Shown::of(&one.lowered.frame, &region, given).placed(&region))
    };
    let parts = found.gaps.iter().map(|gap| {
        let boxes = gap
            .boxes
            .iter()
            .flat_map(|region| one.lowered.sayable(region));
        ByDefault {
            boxes: boxes.filter_map(shown).collect(),
        }
    });
    parts.filter(|part| !part.boxes.is_empty()).collect()
}
