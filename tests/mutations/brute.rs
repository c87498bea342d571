//! Two versions of a concept, case by case: whether they decide alike. Written from the definitions alone, without the
//! mathematics that Helder proves with.

use std::collections::BTreeSet;

use helder::amount::{Situation, Truth, valued, when_holds};
use helder::model::decision::{Consequence, FactValue, HitPolicy};
use helder::model::{Concept, Decision, Id, Named, Rule, When, Workspace};

use crate::cases::cases;
use crate::ground::day;

/// How far two versions differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Difference {
    /// In nothing.
    None,
    /// In whom a fact is asked, not in what anybody is told.
    Questions,
    /// In the duties of a case, not in its answers.
    Duties,
    /// In an answer, or in more cases than can be tried.
    Answers,
}

/// The settings and a concept.
pub type Understood = (Workspace, Concept);

/// A value for each fact that is asked.
pub type Case = Vec<(Id, FactValue)>;

/// How far two versions of a concept differ in a decision, or in all of them, over values on both sides of every bound of
/// either.
pub fn difference(before: &Understood, after: &Understood, only: Option<&str>) -> Difference {
    let mut worst = Difference::None;
    let wanted = |decision: &&Named<Decision>| only.is_none_or(|id| decision.id == id);
    for decision in decisions(&before.1).filter(wanted) {
        let other = decisions(&after.1).find(|other| other.path == decision.path);
        let cases = other.and_then(|other| cases([before, after], [decision, other]));
        let (Some(other), Some((cases, alike))) = (other, cases) else {
            return Difference::Answers;
        };
        if !alike {
            worst = worst.max(Difference::Questions);
        }
        for case in cases {
            let (ours, theirs) = (decide(before, decision, &case), decide(after, other, &case));
            if ours.0 != theirs.0 {
                return Difference::Answers;
            }
            if ours.1 != theirs.1 {
                worst = Difference::Duties;
            }
        }
    }
    worst
}

/// The decisions of a concept, those for staff last.
pub fn decisions(concept: &Concept) -> impl Iterator<Item = &Named<Decision>> {
    let staff = concept.staff.decisions.values();
    concept.decisions.values().chain(staff)
}

/// A case as the evaluator takes it.
pub fn situation<'a>((workspace, concept): &'a Understood, case: &Case) -> Situation<'a> {
    let figures = [&concept.figures, &workspace.figures];
    let empty = Situation::new(&concept.facts, figures, &workspace.calendar, day());
    case.iter().fold(empty, |situation, (fact, value)| {
        situation.with(fact.clone(), value.clone())
    })
}

/// What is answered, and which duties the client has.
fn decide(
    understood: &Understood,
    decision: &Decision,
    case: &Case,
) -> (BTreeSet<String>, BTreeSet<String>) {
    let concept = &understood.1;
    let situation = situation(understood, case);
    let holds = |when: &When| when_holds(when, &situation) == Truth::Yes;
    let impossible = concept
        .impossible
        .iter()
        .any(|impossible| holds(&impossible.when));
    if impossible || !decision.only_when.as_ref().is_none_or(holds) {
        let why = if impossible {
            "impossible"
        } else {
            "out of scope"
        };
        return ([why.to_owned()].into(), BTreeSet::new());
    }
    let rules = decision.rules.values();
    let matching: Vec<_> = rules
        .filter(|rule| rule.when.as_ref().is_none_or(holds))
        .collect();
    let force = in_force(decision, &matching);
    let mut answers: BTreeSet<String> = force
        .iter()
        .flat_map(|rule| {
            said(
                decision,
                &rule.then,
                rule.judged_by.as_ref().map(|judged| &judged.role.value),
                &situation,
            )
        })
        .collect();
    if force.is_empty() {
        answers.extend(match &decision.otherwise {
            Some(otherwise) => said(decision, &otherwise.then, None, &situation),
            None => vec!["gap".to_owned()],
        });
    }
    let outcomes = answers.iter().filter_map(|answer| answer.split(' ').next());
    let offers: Vec<_> = outcomes
        .filter_map(|outcome| concept.offered.get(outcome))
        .collect();
    let needed = offers
        .iter()
        .flat_map(|offer| &offer.needs)
        .chain(&decision.needs);
    let asked = needed.filter(|duty| {
        let duty = concept.client_must.get(duty.value.as_str());
        duty.is_some_and(|duty| duty.only_when.as_ref().is_none_or(holds))
    });
    let duties = asked.map(|duty| duty.value.to_string()).collect();
    let times = offers.iter().filter_map(|offer| offer.within.as_ref());
    let times: Vec<String> = times
        .map(|within| format!("within {:?}", valued(&within.value, &situation).ok()))
        .collect();
    answers.extend(times);
    (answers, duties)
}

fn said(
    decision: &Decision,
    then: &[Consequence],
    judge: Option<&Id>,
    situation: &Situation<'_>,
) -> Vec<String> {
    let amount = |then: &Consequence| {
        let amount = then.amount.as_ref()?;
        valued(&amount.value, situation)
            .ok()?
            .rounded(decision.rounded)
    };
    let said = |then: &Consequence| format!("{} {:?} {judge:?}", then.outcome.value, amount(then));
    then.iter().map(said).collect()
}

/// The rules that answer, of those that match.
fn in_force<'a>(decision: &Decision, matching: &[&'a Named<Rule>]) -> Vec<&'a Named<Rule>> {
    let mut matching = matching.iter().copied();
    match decision.policy {
        HitPolicy::First => matching.take(1).collect(),
        HitPolicy::Priority => {
            let gives = |rule: &Named<Rule>, outcome: &Id| {
                rule.then.iter().any(|then| then.outcome.value == *outcome)
            };
            let first = decision
                .order
                .iter()
                .find_map(|outcome| matching.clone().find(|rule| gives(rule, &outcome.value)));
            first.into_iter().collect()
        }
        HitPolicy::Unique | HitPolicy::Collect => {
            let all: Vec<_> = matching.by_ref().collect();
            let beaten = |rule: &Named<Rule>| {
                all.iter()
                    .any(|other| other.overrides.iter().any(|id| id.value == rule.id))
            };
            all.iter().copied().filter(|rule| !beaten(rule)).collect()
        }
    }
}
