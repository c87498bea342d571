//! Cases about which no rule speaks, one at a time.

use super::{OneEra, matches};
use crate::amount::{Situation, Truth};
use crate::model::Named;
use crate::model::decision::Rule;

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
