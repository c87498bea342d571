//! What `decide` says of whole and of partly told cases, against all cases.

use std::collections::BTreeSet;

use helder::analysis::{Decided, Status};
use helder::model::Id;

use crate::answers::{Answer, Decision, Say, Verdict};
use crate::behind::{all_behind, facts_of_amount, facts_of_when, holds_every_kind};
use crate::cases::{Told, completions, nothing, told_of};
use crate::compiled::Subject;
use crate::concept::*;
use crate::fraction::Fraction;
use crate::genes::Genes;
use crate::meaning::State;
use crate::words::{measured, typed};
use crate::yaml::literal;

/// At most so many cases of a concept are decided on each day.
const LOOKED_AT: usize = 60;

fn status(verdict: &Verdict) -> Status {
    match verdict {
        Verdict::Impossible => Status::Impossible,
        Verdict::OutOfScope => Status::OutOfScope,
        Verdict::Gap => Status::Gap,
        Verdict::Contradiction => Status::Contradiction,
        Verdict::Lacking => Status::Gap,
        Verdict::Answered(_) => Status::Answered,
    }
}

/// Whether nothing is answered, as where an amount has no value: another finding says so.
const fn is_open(status: Status) -> bool {
    matches!(
        status,
        Status::Gap | Status::Undecided | Status::Contradiction
    )
}

pub fn answers(decided: &Decided<'_>) -> BTreeSet<Answer> {
    let answers = decided.answers.iter().map(|answer| {
        let outcome = (0..OUTCOMES)
            .find(|at| outcome_name(*at) == answer.outcome.as_str())
            .expect("an outcome");
        let amount = answer
            .amount
            .as_ref()
            .map(|amount| literal(measured(&amount.to_string()).expect("an amount")));
        let judge = answer.judged_by.as_ref();
        (
            outcome,
            amount,
            judge.and_then(|judge| (0..ROLES).find(|at| role_name(*at) == judge.as_str())),
        )
    });
    answers.collect()
}

fn said(told: &Told) -> String {
    let told = told
        .iter()
        .enumerate()
        .filter_map(|(at, state)| Some(format!("{}={}", fact_name(at), typed((*state)?))));
    told.collect::<Vec<_>>().join(" ")
}

/// Some of all cases, evenly.
fn some(cases: &[Vec<State>]) -> impl Iterator<Item = &Vec<State>> {
    cases.iter().step_by(cases.len().div_ceil(LOOKED_AT).max(1))
}

/// Every case of which all is told has the status, the answers and the amounts of the definition.
pub fn whole_cases(Subject { written, compiled }: &Subject) -> Result<(), String> {
    let concept = &written.concept;
    for day in Concept::days() {
        let decision = Decision::on(concept, day);
        let prepared = compiled.prepared(day);
        for states in some(&completions(concept, day, &nothing(concept))) {
            let told = told_of(concept, states);
            let decided = compiled.decide(&prepared, day, &told)?;
            let expected = decision.verdict(states);
            let right = match &expected {
                Verdict::Answered(expected) => {
                    decided.status == Status::Answered && answers(&decided) == *expected
                }
                other => decided.status == status(other),
            };
            let right = if right {
                details(decision, states, &decided)
            } else {
                Err("the answer is another".to_owned())
            };
            right.map_err(|wrong| {
                let told = said(&told);
                format!("on {day}, {told}: {wrong}\nexpected {expected:?}\nfound {decided:?}")
            })?;
        }
    }
    Ok(())
}

/// What is told with an answer: the sum of its amounts where the decision gives one, the reasons, the first rule that
/// gives each outcome, and the duty.
fn details(decision: Decision<'_>, states: &[State], decided: &Decided<'_>) -> Result<(), String> {
    if decided.status != Status::Answered {
        return Ok(());
    }
    let concept = decision.concept;
    let in_force = decision.in_force(states);
    for answer in &decided.answers {
        let gives = |rule: &&usize| {
            let answers = decision.answers_of(**rule, states, Say::Worth);
            answers
                .iter()
                .any(|(outcome, ..)| outcome_name(*outcome) == answer.outcome.as_str())
        };
        let first = in_force.iter().find(gives).copied();
        if answer.rule.as_ref().map(Id::as_str) != first.map(rule_name).as_deref() {
            return Err(format!("the first rule is {first:?}"));
        }
        let refused = answer.outcome.as_str() == outcome_name(REFUSAL);
        let reason = match first {
            None => Some(REASON_OF_OTHERWISE),
            Some(rule) => concept.rules[rule]
                .because
                .map(|at| REASONS[at])
                .or(refused.then_some(REASON_OF_REFUSAL)),
        };
        let given = answer.because.map(|text| &*text.versions[0].raw);
        if given != reason {
            return Err(format!("the reason is {reason:?}"));
        }
    }
    let amounts: Vec<Measured> = answers(decided)
        .iter()
        .filter_map(|(_, amount, _)| measured(amount.as_ref()?))
        .collect();
    let sum = amounts
        .iter()
        .fold(Fraction::ZERO, |sum, amount| sum + amount.number);
    let sum = Measured {
        number: sum,
        unit: Unit::Euro,
    };
    let expected = (concept.total && !amounts.is_empty()).then_some(sum);
    let total = decided
        .total
        .as_ref()
        .map(|total| measured(&total.to_string()).expect("an amount"));
    if total != expected {
        return Err(format!("the total is {expected:?}"));
    }
    let demanded = concept
        .duty
        .iter()
        .any(|duty| decision.demands(duty, states));
    let duties: Vec<&str> = decided.duties.iter().map(Id::as_str).collect();
    if duties != ["duty"][..usize::from(demanded)] {
        return Err(format!("the duty is demanded: {demanded}"));
    }
    Ok(())
}

/// Of a case of which some is told, as much is decided as all its completions agree on.
pub fn parts_of_cases(Subject { written, compiled }: &Subject) -> Result<(), String> {
    let concept = &written.concept;
    let mut genes = Genes::of(&written.rest);
    for day in Concept::days() {
        let prepared = compiled.prepared(day);
        let decision = Decision::on(concept, day);
        let all = completions(concept, day, &nothing(concept));
        for (at, states) in some(&all).enumerate().filter(|(at, _)| at % 4 == 0) {
            let left_out = genes.pick(256) + at;
            let mut told = told_of(concept, states);
            let forgotten = told
                .iter_mut()
                .enumerate()
                .filter(|(at, _)| left_out >> at & 1 == 0);
            forgotten.for_each(|(_, state)| *state = None);
            let decided = compiled.decide(&prepared, day, &told)?;
            let told_words = said(&told);
            part(decision, &told, &decided).map_err(|wrong| {
                format!("on {day}, told `{told_words}`: {wrong}\nfound {decided:?}")
            })?;
        }
    }
    Ok(())
}

fn part(decision: Decision<'_>, told: &Told, decided: &Decided<'_>) -> Result<(), String> {
    let concept = decision.concept;
    let cases = completions(concept, decision.day, told);
    let verdicts: Vec<Verdict> = cases
        .iter()
        .map(|states| decision.verdict(states))
        .collect();
    if verdicts.contains(&Verdict::Lacking) {
        return match is_open(decided.status) {
            true => Ok(()),
            false => Err("an amount may have no value".to_owned()),
        };
    }
    let possible: Vec<&Verdict> = verdicts
        .iter()
        .filter(|verdict| **verdict != Verdict::Impossible)
        .collect();
    let expected = match possible.first() {
        None => Some(&Verdict::Impossible),
        Some(first) => possible
            .iter()
            .all(|verdict| verdict == first)
            .then_some(*first),
    };
    let every = holds_every_kind(concept);
    if !every && expected.is_some() && decided.status == Status::Undecided {
        return Ok(());
    }
    if let Some(expected) = expected {
        let right = match expected {
            Verdict::Answered(expected) => {
                decided.status == Status::Answered && answers(decided) == *expected
            }
            // Contradictions are not one answer, even where nothing else is possible.
            Verdict::Contradiction => {
                [Status::Contradiction, Status::Undecided].contains(&decided.status)
            }
            other => decided.status == status(other),
        };
        // Whether facts that the decision has nothing to do with can have values is not looked at.
        let elsewhere = *expected == Verdict::Impossible && is_impossible_elsewhere(concept);
        return if right || elsewhere {
            Ok(())
        } else {
            Err(format!("all completions are {expected:?}"))
        };
    }
    if decided.status != Status::Undecided {
        return Err(format!(
            "the completions differ: {:?}",
            BTreeSet::from_iter(possible.iter().map(|v| format!("{v:?}")))
        ));
    }
    let outcomes: BTreeSet<String> = cases
        .iter()
        .filter(|states| decision.is_real(states))
        .flat_map(|states| outcomes(decision, states))
        .map(outcome_name)
        .collect();
    let found: BTreeSet<String> = decided.possible.iter().map(ToString::to_string).collect();
    if outcomes != found && (every || !outcomes.is_subset(&found)) {
        return Err(format!("the outcomes of the completions are {outcomes:?}"));
    }
    if decided.missing.is_empty() {
        return Err("nothing is missing".to_owned());
    }
    for (at, fact) in concept.facts.iter().enumerate() {
        let named = decided
            .missing
            .iter()
            .any(|id| id.as_str() == fact_name(at));
        let absent = every && cases.iter().all(|states| states[at] == State::Absent);
        if named && (told[at].is_some() || absent || !fact.is_asked()) {
            return Err(format!("{} is not worth asking", fact_name(at)));
        }
    }
    Ok(())
}

/// Whether what is impossible is about no fact on which the decision depends.
fn is_impossible_elsewhere(concept: &Concept) -> bool {
    let conditions = concept.rules.iter().filter_map(|rule| rule.when.as_ref());
    let duty = concept
        .duty
        .iter()
        .filter_map(|duty| duty.only_when.as_ref());
    let conditions = conditions.chain(&concept.only_when).chain(duty);
    let amounts = concept.rules.iter().flat_map(|rule| &rule.then);
    let amounts = amounts.filter_map(|(_, amount)| amount.as_ref());
    let told = conditions
        .flat_map(facts_of_when)
        .chain(amounts.flat_map(facts_of_amount));
    let told = all_behind(concept, told);
    let tied = concept.impossible.iter().flat_map(facts_of_when);
    told.is_disjoint(&all_behind(concept, tied))
}

/// The outcomes that a real case has, those of contradicting rules together.
fn outcomes(decision: Decision<'_>, states: &[State]) -> BTreeSet<usize> {
    match decision.verdict(states) {
        Verdict::Answered(answers) => answers.into_iter().map(|(outcome, ..)| outcome).collect(),
        Verdict::Contradiction => {
            let rules = decision.in_force(states).into_iter();
            rules
                .flat_map(|rule| decision.answers_of(rule, states, Say::Worth))
                .map(|(outcome, ..)| outcome)
                .collect()
        }
        _ => BTreeSet::new(),
    }
}
