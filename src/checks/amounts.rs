//! Where the amounts of a decision stand.

use crate::model::{Decision, Id, Named};
use crate::source::Span;

/// The place of an amount.
pub(super) struct Place {
    pub span: Span,
    pub path: String,
}

/// Where a rule, or `otherwise` where there is none, says what an outcome is worth.
pub(super) fn place(decision: &Named<Decision>, rule: Option<&Id>, outcome: &Id) -> Option<Place> {
    let (path, then) = match rule {
        Some(rule) => {
            let rule = decision.rules.get(rule)?;
            (rule.path.clone(), &rule.then)
        }
        None => {
            let otherwise = decision.otherwise.as_ref()?;
            (format!("{}.otherwise", decision.path), &otherwise.then)
        }
    };
    let own = then.iter().find(|then| then.outcome.value == *outcome)?;
    Some(Place {
        span: own.amount.as_ref()?.span,
        path: format!("{path}.then.{outcome}"),
    })
}
