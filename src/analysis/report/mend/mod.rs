//! Ways to mend a finding: changes to the rules of a decision, kept when they are proved to close it and to open none.

mod propose;
mod trial;

pub(super) use propose::{adding, asking, narrowing};
pub(super) use trial::only_what_helps;

use jiff::civil::Date;

use crate::analysis::era::Era;
use crate::analysis::relevant;
use crate::model::ordered::{IndexMap, IndexSet};

use crate::model::concept::Stated;
use crate::model::condition::{Clause, Condition, FactCondition, Term, When};
use crate::model::decision::{Consequence, Rule};
use crate::model::{Concept, Decision, Id, Named, Validity};
use crate::source::{Located, Span};

/// A change to the rules of a decision.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// Terms of a rule are written otherwise.
    Terms {
        /// The rule.
        rule: Id,
        /// Each term by its place, and the terms that all hold in its stead.
        terms: Vec<(Span, Vec<Term>)>,
    },
    /// A rule more, at the end.
    Add {
        /// Its id.
        id: Id,
        /// Its cases: one of these combinations holds; every case where there is none.
        when: Vec<IndexMap<Id, Condition>>,
        /// What it answers.
        then: Vec<Consequence>,
        /// From when and until when; open where it holds from the start of the calendar, or without end.
        valid: Era,
    },
    /// A rule holds only where a fact is so; what it asked of that fact before is replaced.
    Narrow {
        /// The rule.
        rule: Id,
        /// The fact.
        fact: Id,
        /// What it must be.
        condition: Condition,
    },
    /// A rule becomes an exception to another.
    Override {
        /// The exception.
        rule: Id,
        /// What it is an exception to.
        base: Id,
    },
    /// A duty is asked only in some cases; what it asked for before is replaced.
    Ask {
        /// The duty.
        duty: Id,
        /// The cases: one of these combinations holds.
        when: Vec<IndexMap<Id, Condition>>,
    },
}

impl Eq for Change {}

impl Change {
    /// The decision after the change.
    fn applied(&self, decision: &Named<Decision>) -> Named<Decision> {
        let mut changed = decision.clone();
        let rules = &mut changed.value.rules;
        match self {
            Self::Terms { rule, terms } => {
                let rule = rules.get_mut(rule);
                rule.into_iter()
                    .for_each(|rule| rewrite(&mut rule.value, terms));
            }
            Self::Add {
                id,
                when,
                then,
                valid,
            } => {
                let rule = Named {
                    id: id.clone(),
                    key: decision.key,
                    span: decision.span,
                    path: format!("{}.rules.{id}", decision.path),
                    value: Rule {
                        valid: validity(*valid, decision.key),
                        ..added(when, then, decision.key)
                    },
                };
                rules.insert(id.clone(), rule);
            }
            Self::Narrow {
                rule,
                fact,
                condition,
            } => {
                if let Some(rule) = rules.get_mut(rule) {
                    let when = rule.value.when.get_or_insert_with(When::always);
                    for clause in &mut when.alternatives {
                        let key = decision.key;
                        let condition = condition.clone();
                        let asked = FactCondition { key, condition };
                        clause.conditions.insert(fact.clone(), asked);
                    }
                }
            }
            Self::Override { rule, base } => {
                if let Some(rule) = rules.get_mut(rule) {
                    let base = Located::new(base.clone(), decision.key);
                    rule.value.overrides.push(base);
                }
            }
            Self::Ask { .. } => {}
        }
        changed
    }

    /// A new rule holds only for so long.
    const fn limit(&mut self, to: Era) {
        if let Self::Add { valid, .. } = self {
            *valid = to;
        }
    }

    /// The facts that the cases of a new rule or of a duty name.
    pub(super) fn facts(&self, key: Span) -> IndexSet<Id> {
        let (Self::Add { when, .. } | Self::Ask { when, .. }) = self else {
            return IndexSet::default();
        };
        let mut facts = IndexSet::default();
        relevant::in_when(&one_of(when, key), &mut facts);
        facts
    }

    /// The concept around the decision after the change; none where it stays as it is.
    fn around(&self, concept: &Concept, key: Span) -> Option<Concept> {
        let Self::Ask { duty, when } = self else {
            return None;
        };
        let mut changed = concept.clone();
        let Stated::Given(duties) = &mut changed.client_must else {
            return None;
        };
        duties.get_mut(duty)?.value.only_when = Some(one_of(when, key));
        Some(changed)
    }
}

fn rewrite(rule: &mut Rule, terms: &[(Span, Vec<Term>)]) {
    let clauses = rule.when.iter_mut().flat_map(|when| &mut when.alternatives);
    let conditions = clauses.flat_map(|clause| clause.conditions.values_mut());
    for all in conditions.flat_map(|asked| &mut asked.condition.alternatives) {
        let instead = |term: &Term| {
            let found = terms.iter().find(|(span, _)| *span == term.span);
            found.map_or_else(|| vec![term.clone()], |(_, instead)| instead.clone())
        };
        *all = all.iter().flat_map(instead).collect();
    }
}

fn added(when: &[IndexMap<Id, Condition>], then: &[Consequence], key: Span) -> Rule {
    let when = (!when.is_empty()).then(|| one_of(when, key));
    Rule::plain(when, then.to_vec())
}

fn validity(era: Era, key: Span) -> Validity {
    let day = |day: Option<Date>| day.map(|day| Located::new(day, key));
    Validity {
        from: day(era.from),
        until: day(era.until),
        review: None,
    }
}

/// That one of these combinations holds.
fn one_of(when: &[IndexMap<Id, Condition>], key: Span) -> When {
    let clause = |conditions: &IndexMap<Id, Condition>| Clause {
        conditions: conditions
            .iter()
            .map(|(fact, condition)| {
                let condition = condition.clone();
                (fact.clone(), FactCondition { key, condition })
            })
            .collect(),
    };
    When {
        alternatives: when.iter().map(clause).collect(),
        span: None,
    }
}
