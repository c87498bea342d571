//! Facts on which no answer depends.

use std::collections::{BTreeMap, BTreeSet};

use super::on_every_day;
use crate::answers::{Decision, Say};
use crate::behind::{all_behind, bound_of, compares, facts_of_amount, facts_of_when};
use crate::cases::{completions, nothing};
use crate::compiled::Found;
use crate::concept::*;
use crate::meaning::State;

/// What is answered follows from the other facts that the decision asks of and from those that tell an amount; and no
/// more could be left out with the facts that are named. Amounts are the same for Helder when they are so as formulas:
/// what is written alike cannot tell a fact's values apart.
pub fn idle_facts(found: &Found) -> Result<(), String> {
    let concept = &found.subject.written.concept;
    let asked = asked(concept);
    let named = |fact: &usize| {
        found
            .report
            .idle_facts
            .iter()
            .any(|id| id.as_str() == fact_name(*fact))
    };
    let idle: BTreeSet<usize> = (0..concept.facts.len()).filter(named).collect();
    if !idle.is_subset(&asked) {
        return Err(format!(
            "{idle:?} is told of facts that nobody asks: {asked:?}"
        ));
    }
    let kept: BTreeSet<usize> = asked.difference(&idle).copied().collect();
    let deciding = all_behind(
        concept,
        told(concept).into_iter().chain(kept.iter().copied()),
    );
    if !idle.is_disjoint(&deciding) {
        return Err(format!("{idle:?} is told, but {deciding:?} decide"));
    }
    let tell: BTreeSet<usize> = kept.iter().copied().chain(told(concept)).collect();
    on_every_day(found, |day, _| {
        match differs(&day.decision, &tell, Say::Worth) {
            Some(why) => Err(format!("{idle:?} decide on {}: {why}", day.day)),
            None => Ok(()),
        }
    })?;
    if is_tied(concept) {
        return Ok(());
    }
    for fact in &kept {
        let others: BTreeSet<usize> = kept.iter().copied().filter(|other| other != fact).collect();
        let behind = all_behind(
            concept,
            told(concept).into_iter().chain(others.iter().copied()),
        );
        let needed = Concept::days()
            .into_iter()
            .any(|day| differs(&Decision::on(concept, day), &others, Say::Words).is_some());
        if !needed && !behind.contains(fact) {
            return Err(format!(
                "{} decides nothing, beside {idle:?}",
                fact_name(*fact)
            ));
        }
    }
    Ok(())
}

/// Two cases in which these facts are the same and the answer is not, in words.
fn differs(decision: &Decision<'_>, facts: &BTreeSet<usize>, say: Say) -> Option<String> {
    let concept = decision.concept;
    let mut answers = BTreeMap::new();
    for states in completions(concept, decision.day, &nothing(concept)) {
        if decision.is_impossible(&states) {
            continue;
        }
        let seen: Vec<State> = facts.iter().map(|fact| states[*fact]).collect();
        let seen = format!("{seen:?}");
        let answer = decision.in_scope(&states).then(|| {
            let told = decision.sayings(&states, say);
            told.into_iter()
                .map(|(answer, _)| answer)
                .collect::<BTreeSet<_>>()
        });
        let known = answers
            .entry(seen.clone())
            .or_insert_with(|| answer.clone());
        if *known != answer {
            return Some(format!("{seen} gives {known:?} and {answer:?}"));
        }
    }
    None
}

/// The facts that the rules and the scope ask of.
fn asked(concept: &Concept) -> BTreeSet<usize> {
    let rules = concept.rules.iter().filter_map(|rule| rule.when.as_ref());
    let all = rules.chain(&concept.only_when);
    all.flat_map(facts_of_when).collect()
}

/// The facts that tell an amount, or whether the duty must be done.
fn told(concept: &Concept) -> Vec<usize> {
    let amounts = concept.rules.iter().flat_map(|rule| &rule.then);
    let amounts = amounts.filter_map(|(_, amount)| amount.as_ref());
    let duty = concept
        .duty
        .iter()
        .filter_map(|duty| duty.only_when.as_ref());
    amounts
        .flat_map(facts_of_amount)
        .chain(duty.flat_map(facts_of_when))
        .collect()
}

/// Whether the values of some facts follow from those of others or are compared with them: then a question may be
/// needless in the cases that there are and still not in each of its parts.
fn is_tied(concept: &Concept) -> bool {
    let conditions = concept
        .facts
        .iter()
        .filter_map(|fact| fact.only_when.as_ref());
    let rules = concept.rules.iter().filter_map(|rule| rule.when.as_ref());
    let mut all = conditions
        .chain(rules)
        .chain(&concept.only_when)
        .chain(&concept.impossible);
    let follows = |at: usize| bound_of(concept, at).is_some() || !concept.facts[at].is_asked();
    (0..concept.facts.len()).any(follows) || all.any(compares)
}
