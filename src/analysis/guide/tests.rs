//! The questions of the examples lead to what `decide` says.

use std::path::PathBuf;

use super::super::given::Given;
use super::super::{Prepared, Setting, Status, relevant};
use super::{Audience, Tree, Walk};
use crate::decision::{Budget, Region, Step};
use crate::model::ordered::IndexSet;
use crate::model::{Decision, Id, Named};
use crate::source::Disk;
use crate::{Options, compile_paths};

/// Runs over every decision of the examples.
fn each_decision(look: impl Fn(Setting<'_>, &Named<Decision>)) {
    let examples = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("examples");
    let on = jiff::civil::Date::constant(2026, 12, 1);
    for example in ["police-zone", "town", "utility"] {
        let paths = [examples.join(example)];
        let compiled = compile_paths(&Disk, &paths, Options { today: on }, |_, concept| {
            Some(concept)
        });
        for compiled in compiled.expect("an example") {
            for concept in &compiled.concepts {
                let setting = Setting {
                    workspace: &compiled.workspace,
                    concept,
                    on,
                };
                let staff = concept.staff.decisions.values();
                concept
                    .decisions
                    .values()
                    .chain(staff)
                    .for_each(|decision| look(setting, decision));
            }
        }
    }
}

/// Each way through the questions: a case that takes it, only what was asked of that case, and what stands at its end.
fn each_way(
    setting: Setting<'_>,
    decision: &Named<Decision>,
    audience: Audience,
    look: impl Fn(&Prepared<'_>, [&Given; 2], &super::End),
) {
    let tree = Tree::of(setting, decision, audience, Budget::default()).expect("a small decision");
    let prepared = Prepared::of(setting, decision);
    let frame = &tree.lowered.frame;
    let mut walk = Walk::of(&tree, decision);
    for way in tree.questions.paths() {
        let Step::Answer { possible } = tree.questions.step(way.end) else {
            panic!("a way that does not end")
        };
        let known = way
            .asked
            .iter()
            .fold(frame.full(), |known: Region, (axis, set)| {
                let narrowed = known[*axis].intersection(set);
                known.with(*axis, narrowed)
            });
        let end = walk
            .end(&known, possible.len() <= 1)
            .expect("a small decision");
        let case = frame.witness(&known, &tree.lowered.table.space, &|_| true);
        let case: Given = case.found().expect("a real case");
        let asked = way.asked.iter().map(|(axis, _)| *axis);
        let mut asked: IndexSet<Id> = asked
            .filter_map(|axis| frame.fact_of(axis).cloned())
            .collect();
        // Who is asked what follows by a formula knows what it follows from.
        relevant::all_behind(&setting, &mut asked);
        let told = asked.into_iter();
        let told = told.filter_map(|fact| Some((fact.clone(), case.get(&fact)?.clone())));
        look(&prepared, [&case, &told.collect()], &end);
    }
}

fn outcomes(decision: &Decision, end: &super::End) -> Vec<Id> {
    let rules = end.rules.iter().filter_map(|id| decision.rules.get(id));
    let otherwise = decision.otherwise.iter().filter(|_| end.unanswered);
    let otherwise = otherwise.flat_map(|otherwise| &otherwise.then);
    let all = rules.flat_map(|rule| &rule.then).chain(otherwise);
    let mut outcomes: Vec<Id> = all.map(|then| then.outcome.value.clone()).collect();
    outcomes.sort();
    outcomes.dedup();
    outcomes
}

#[test]
fn what_staff_ask_settles_the_case_as_decide_does() {
    each_decision(|setting, decision| {
        each_way(
            setting,
            decision,
            Audience::Staff,
            |prepared, cases, end| {
                for given in cases {
                    let decided = prepared.decide(given);
                    let name = format!("{}: {given:?}", decision.path);
                    if end.out_of_scope {
                        assert_eq!(decided.status, Status::OutOfScope, "{name}");
                        continue;
                    }
                    let answers = decided.answers.iter();
                    let mut said: Vec<Id> = answers.map(|answer| answer.outcome.clone()).collect();
                    said.sort();
                    let open = decided.status == Status::Undecided && decided.missing.is_empty();
                    assert!(!open, "{name}");
                    if decided.status == Status::Answered {
                        assert_eq!(said, outcomes(decision, end), "{name}");
                        let duties = decided.duties.iter();
                        assert!(
                            duties.into_iter().all(|duty| end.duties.contains(duty)),
                            "{name}"
                        );
                    } else {
                        // Only an amount may still wait for a fact.
                        assert_eq!(
                            decided.possible.len(),
                            outcomes(decision, end).len(),
                            "{name}"
                        );
                    }
                }
            },
        );
    });
}

#[test]
fn what_clients_are_asked_leads_to_an_answer_that_may_be_theirs() {
    each_decision(|setting, decision| {
        each_way(
            setting,
            decision,
            Audience::Public,
            |prepared, [case, _], end| {
                let decided = prepared.decide(case);
                let by_staff_rule = decided.answers.iter().any(|answer| {
                    let rule = answer
                        .rule
                        .as_ref()
                        .and_then(|rule| decision.rules.get(rule));
                    rule.is_some_and(|rule| rule.staff_only)
                });
                let outcomes = outcomes(decision, end);
                let within = decided
                    .answers
                    .iter()
                    .all(|answer| outcomes.contains(&answer.outcome));
                assert!(within || by_staff_rule, "{}: {case:?}", decision.path);
            },
        );
    });
}

#[test]
fn no_fact_is_asked_twice_on_a_way() {
    each_decision(|setting, decision| {
        for audience in [Audience::Public, Audience::Staff] {
            let tree =
                Tree::of(setting, decision, audience, Budget::default()).expect("a small decision");
            assert!(tree.questions.is_optimal(), "{}", decision.path);
            for way in tree.questions.paths() {
                let mut asked: Vec<_> = way.asked.iter().map(|(axis, _)| *axis).collect();
                let count = asked.len();
                asked.sort();
                asked.dedup();
                assert_eq!(asked.len(), count, "{}", decision.path);
            }
        }
    });
}
