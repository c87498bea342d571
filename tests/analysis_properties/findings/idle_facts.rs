//! Facts on which no answer depends.

use std::collections::{BTreeMap, BTreeSet};

use super::on_every_day;
use crate::answers::{Decision, Say};
use crate::behind::{all_behind, asked, is_tied, told};
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
