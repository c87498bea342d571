//! Where the questions of a page and of the call sheet lead, held against the case they are answered for.

use std::collections::BTreeSet;

use helder::analysis::{Audience, End, Next, Order as Questions, guide};
use helder::model::Id;
use helder::model::condition::{self as model, Comparison};

use crate::answers::{Answer, Decision, Say, Verdict};
use crate::cases::{completions, nothing};
use crate::compiled::Subject;
use crate::concept::*;
use crate::meaning::State;
use crate::words::measured;

/// Who answers every question by what is so in a case ends at its answer, or where that is among those still possible.
pub fn guided_cases(Subject { written, compiled }: &Subject) -> Result<(), String> {
    let concept = &written.concept;
    let own = compiled.concept.decisions.values().next();
    let own = own.ok_or("no decision")?;
    let of_staff = |rule: &usize| concept.rules[*rule].staff_only;
    let of_staff: Vec<usize> = (0..concept.rules.len()).filter(of_staff).collect();
    for day in Concept::days() {
        for (audience, hidden) in [(Audience::Public, &of_staff[..]), (Audience::Staff, &[])] {
            let Some(questions) = guide(compiled.setting(day), own, audience) else {
                continue;
            };
            let decision = Decision::on(concept, day).without(hidden);
            for states in completions(concept, day, &nothing(concept)) {
                if decision.is_impossible(&states) {
                    continue;
                }
                let about = |wrong: String| format!("{audience:?} on {day}, {states:?}: {wrong}");
                let end = walk(&questions, decision, &states).map_err(about)?;
                leads_to(end, decision, &states).map_err(about)?;
            }
        }
    }
    Ok(())
}

/// Answers question by question.
fn walk<'q>(
    questions: &'q Questions,
    decision: Decision<'_>,
    states: &[State],
) -> Result<&'q End, String> {
    let world = decision.world(states);
    let mut next = questions.start;
    for _ in 0..=questions.questions.len() {
        let question = match next {
            Next::End(at) => return Ok(&questions.ends[at]),
            Next::Question(at) => &questions.questions[at],
        };
        let mut facts = 0..decision.concept.facts.len();
        let fact = facts
            .find(|at| fact_name(*at) == question.fact.as_str())
            .ok_or("a question about no fact")?;
        let fits = |condition: &model::Condition| {
            read(decision.concept, condition).map(|asked| world.keeps(fact, &asked))
        };
        let mut fitting = Vec::new();
        for (condition, next) in &question.branches {
            if fits(condition).ok_or_else(|| format!("what is {condition:?}?"))? {
                fitting.push(*next);
            }
        }
        if states[fact] == State::Unknown {
            fitting.extend(question.unknown);
        }
        next = match fitting[..] {
            [only] => only,
            _ => {
                return Err(format!(
                    "{fact} has {} answers: {question:?}",
                    fitting.len()
                ));
            }
        };
    }
    Err("the questions go in circles".to_owned())
}

fn leads_to(end: &End, decision: Decision<'_>, states: &[State]) -> Result<(), String> {
    let told = answers(decision, &numbers(&end.rules)?, states);
    let verdict = decision.verdict(states);
    let in_force = match verdict {
        Verdict::OutOfScope => Vec::new(),
        _ => decision.in_force(states),
    };
    let expected = answers(decision, &in_force, states);
    let right = match verdict {
        Verdict::OutOfScope => end.out_of_scope,
        // Where rules contradict each other one of them is told, and the contradiction found.
        Verdict::Contradiction => !told.is_disjoint(&expected),
        _ if in_force.is_empty() => end.unanswered,
        _ if end.settled => told == expected,
        _ => told.is_superset(&expected),
    };
    let alone = told.is_empty() || !in_force.is_empty();
    let kinds = [!told.is_empty(), end.out_of_scope, end.unanswered];
    let one = kinds.iter().filter(|kind| **kind).count() == 1;
    if right && (!end.settled || alone && one) {
        return Ok(());
    }
    Err(format!(
        "{verdict:?}, {expected:?}, and it leads to {end:?}"
    ))
}

/// What some rules say in a case, each in its own words.
fn answers(decision: Decision<'_>, rules: &[usize], states: &[State]) -> BTreeSet<Answer> {
    let rules = rules.iter();
    rules
        .flat_map(|rule| decision.answers_of(*rule, states, Say::Worth))
        .collect()
}

fn numbers(rules: &[Id]) -> Result<Vec<usize>, String> {
    let number = |id: &Id| id.as_str().strip_prefix("rule")?.parse().ok();
    let numbers: Option<_> = rules.iter().map(number).collect();
    numbers.ok_or_else(|| format!("rules that are none: {rules:?}"))
}

/// A condition as it is told, back into what it means.
fn read(concept: &Concept, condition: &model::Condition) -> Option<Condition> {
    let alternatives = condition.alternatives.iter();
    alternatives
        .map(|terms| terms.iter().map(|term| read_term(concept, term)).collect())
        .collect()
}

fn read_term(concept: &Concept, term: &model::Term) -> Option<Term> {
    let operand = |operand: &model::Operand| read_operand(concept, operand);
    let test = match &term.test {
        model::Test::Compare(comparison, with) => {
            Test::Compare(order(*comparison), operand(&with.value)?)
        }
        model::Test::Between(from, to) => Test::Between(operand(&from.value)?, operand(&to.value)?),
        model::Test::Option(id) => Test::Option(option(id)?),
        model::Test::Yes => Test::Yes,
        model::Test::No => Test::No,
        model::Test::Known => Test::Known,
        model::Test::Unknown => Test::Unknown,
        model::Test::Absent => Test::Absent,
    };
    let negated = term.negated;
    Some(Term { negated, test })
}

const fn order(comparison: Comparison) -> Order {
    match comparison {
        Comparison::AtLeast => Order::AtLeast,
        Comparison::More => Order::More,
        Comparison::AtMost => Order::AtMost,
        Comparison::Less => Order::Less,
        Comparison::Exactly => Order::Exactly,
    }
}

fn read_operand(concept: &Concept, operand: &model::Operand) -> Option<Operand> {
    Some(match operand {
        model::Operand::Quantity(quantity) => Operand::Literal(measured(&quantity.to_string())?),
        model::Operand::Option(id) => Operand::Option(option(id)?),
        model::Operand::Figure(id) => {
            let mut figures = 0..concept.figures.len();
            Operand::Figure(figures.find(|at| figure_name(*at) == id.as_str())?)
        }
        model::Operand::Fact(id) => {
            let mut facts = 0..concept.facts.len();
            Operand::Fact(facts.find(|at| fact_name(*at) == id.as_str())?)
        }
    })
}

fn option(id: &Id) -> Option<usize> {
    (0..4).find(|at| option_name(*at) == id.as_str())
}
