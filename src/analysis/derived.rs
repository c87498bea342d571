//! A derived choice as a decision between its options, of which exactly one must hold.

use crate::model::decision::{Consequence, Derived, OutcomeKind};
use crate::model::ordered::IndexMap;
use crate::model::{Concept, Decision, Fact, Id, Map, Named, Rule, When};
use crate::source::{Located, Span};

/// The decision that a derived choice or yes/no is; none for other facts. Its id is the path of the fact, which no author
/// can write as an id: such a finding is about a fact, and about no decision.
pub(super) fn as_decision(fact: &Named<Fact>) -> Option<Named<Decision>> {
    let Some(Derived::Options(options)) = &fact.is else {
        return None;
    };
    let decision = Decision {
        rules: rules(fact, options),
        only_when: fact.only_when.clone(),
        ..Decision::default()
    };
    Some(Named {
        id: Id::new(&fact.path),
        key: fact.key,
        span: fact.span,
        path: fact.path.clone(),
        value: decision,
    })
}

fn rules(fact: &Named<Fact>, options: &IndexMap<Id, (Span, When)>) -> Map<Rule> {
    let rule = |(option, (span, when)): (&Id, &(Span, When))| {
        let rule = Named {
            id: option.clone(),
            key: *span,
            span: *span,
            path: format!("{}.is.{option}", fact.path),
            value: holds(when, Located::new(option.clone(), *span)),
        };
        (option.clone(), rule)
    };
    options.iter().map(rule).collect()
}

/// A decision that asks one thing only: whether a condition holds.
pub(super) fn asking(when: &When, at: Span) -> Named<Decision> {
    let rule = named("holds", at, holds(when, Located::new(Id::new("so"), at)));
    let decision = Decision {
        rules: std::iter::once((rule.id.clone(), rule)).collect(),
        ..Decision::default()
    };
    named("asks", at, decision)
}

fn named<T>(id: &str, at: Span, value: T) -> Named<T> {
    Named {
        id: Id::new(id),
        key: at,
        span: at,
        path: String::new(),
        value,
    }
}

/// The rule that an option is the answer when its condition holds.
fn holds(when: &When, option: Located<Id>) -> Rule {
    let answer = Consequence {
        outcome: option,
        kind: OutcomeKind::Answer,
        amount: None,
    };
    Rule::plain(Some(when.clone()), vec![answer])
}

/// The concept without the impossible combinations that name a fact: whether its options are right must not be taken from
/// what is said about it. None where there are no such.
pub(super) fn without_impossible(concept: &Concept, fact: &Id) -> Option<Concept> {
    let names = |when: &When| {
        let mut clauses = when.alternatives.iter();
        clauses.any(|clause| clause.conditions.contains_key(fact))
    };
    let named = concept.impossible.iter().any(|one| names(&one.when));
    named.then(|| {
        let mut without = concept.clone();
        without.impossible.retain(|one| !names(&one.when));
        without
    })
}
