//! A case as it is given: values that the facts can take, for facts that exist in it.

use super::Setting;
use super::given::Case;
use crate::amount::{Exact, Facts, Situation, State, valued};
use crate::model::amount::Valued;
use crate::model::decision::FactValue;
use crate::model::language::{Mistake, Vocabulary};
use crate::model::{Concept, Fact, Id, Workspace};
use crate::source::Located;

/// Why a value cannot be given.
#[derive(Debug, Clone, PartialEq)]
pub enum CaseError {
    /// The concept has no such fact.
    UnknownFact {
        /// What was written.
        fact: String,
        /// The nearest fact there is.
        nearest: Option<String>,
    },
    /// The text is no value of the fact.
    Value {
        /// The fact.
        fact: Id,
        /// What is wrong with it.
        mistake: Box<Mistake>,
    },
    /// The value lies outside the bounds of the fact.
    OutOfBounds {
        /// The fact.
        fact: Id,
        /// The value.
        value: FactValue,
    },
    /// The fact follows from others.
    Derived(Id),
    /// The fact does not exist in this case.
    Absent(Id),
}

/// Reads the values of a case from pairs of a fact and a text.
///
/// # Errors
/// Everything that cannot be given, in the order written.
pub fn read_case<'t>(
    setting: &Setting<'_>,
    pairs: impl IntoIterator<Item = (&'t str, &'t str)>,
) -> Result<Case, Vec<CaseError>> {
    let names = vocabulary(setting.concept, setting.workspace);
    let mut given = Case::default();
    let mut errors = Vec::new();
    for (fact, text) in pairs {
        match read_value(setting, &names, fact, text) {
            Ok(value) => drop(given.insert(Id::new(fact), value)),
            Err(error) => errors.push(error),
        }
    }
    let situation = setting.situation_of(&given);
    for (fact, value) in &given {
        if situation.state(fact) == State::Absent {
            errors.push(CaseError::Absent(fact.clone()));
        } else if !is_in_domain(setting, fact, &situation) {
            errors.push(CaseError::OutOfBounds {
                fact: fact.clone(),
                value: value.clone(),
            });
        }
    }
    if errors.is_empty() {
        Ok(given)
    } else {
        Err(errors)
    }
}

fn read_value(
    setting: &Setting<'_>,
    names: &Vocabulary,
    fact: &str,
    text: &str,
) -> Result<FactValue, CaseError> {
    let Some(known) = setting.concept.facts.get(fact) else {
        let facts = setting.concept.facts.keys().map(Id::as_str);
        let nearest = crate::diagnostic::nearest(fact, facts).map(str::to_owned);
        return Err(CaseError::UnknownFact {
            fact: fact.to_owned(),
            nearest,
        });
    };
    if known.is.is_some() {
        return Err(CaseError::Derived(known.id.clone()));
    }
    let value = known.read_value(text, names);
    value.map_err(|mistake| CaseError::Value {
        fact: known.id.clone(),
        mistake: Box::new(mistake),
    })
}

/// The names that a text about a concept may use.
#[must_use]
pub fn vocabulary(concept: &Concept, workspace: &Workspace) -> Vocabulary {
    let mut names = Vocabulary::default();
    names.facts.extend(concept.facts.keys().cloned());
    names.figures.extend(
        concept
            .figures
            .keys()
            .chain(workspace.figures.keys())
            .cloned(),
    );
    for fact in concept.facts.values() {
        if let Some(crate::model::decision::FactUnit::Free(unit)) = &fact.unit {
            names.units.insert(unit.clone());
        }
    }
    names
}

/// Whether the value of a fact lies within its bounds, those that depend on other facts included.
pub(super) fn keeps_bounds(setting: &Setting<'_>, id: &Id, situation: &Situation<'_>) -> bool {
    let fact = setting.fact(id);
    match (fact, situation.state(id)) {
        (Some(fact), State::Measured(value)) => value_keeps_bounds(fact, &value, situation),
        _ => true,
    }
}

fn value_keeps_bounds(fact: &Fact, value: &Exact, situation: &Situation<'_>) -> bool {
    let Some(measure) = value.measure().filter(|_| fact.is.is_none()) else {
        return true;
    };
    let keeps = |bound: &Option<Located<Valued>>, passes: fn(std::cmp::Ordering) -> bool| {
        let limit = bound
            .as_ref()
            .and_then(|bound| valued(&bound.value, situation).ok()?.measure());
        limit.is_none_or(|limit| passes(measure.cmp(&limit)))
    };
    keeps(&fact.bounds.at_least, std::cmp::Ordering::is_ge)
        && keeps(&fact.bounds.more_than, std::cmp::Ordering::is_gt)
        && keeps(&fact.bounds.at_most, std::cmp::Ordering::is_le)
        && keeps(&fact.bounds.less_than, std::cmp::Ordering::is_lt)
}

/// Whether the value of a fact is one that the fact can take: within its bounds, at a step, in its domain.
pub(super) fn is_in_domain(setting: &Setting<'_>, id: &Id, situation: &Situation<'_>) -> bool {
    takes(setting, id, &situation.state(id), situation)
}

/// Whether a fact can be in a state in a case, in which it is.
pub(super) fn takes(
    setting: &Setting<'_>,
    id: &Id,
    state: &State,
    situation: &Situation<'_>,
) -> bool {
    let (Some(fact), State::Measured(value)) = (setting.fact(id), state) else {
        return true;
    };
    let grid = super::pick::Grid::of(setting, fact);
    let fits = value
        .measure()
        .and_then(|measure| measure.to_decimal())
        .is_none_or(|measure| grid.is_value(measure));
    fits && value_keeps_bounds(fact, value, situation)
}
