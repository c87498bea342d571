//! The cases to practise on are those that `decide` answers, on both sides of every boundary.

use std::path::PathBuf;

use super::{MOST, Origin, PracticeCase, Side, practice};
use crate::analysis::{Setting, Status, decide};
use crate::model::{Decision, Named};
use crate::source::{Disk, Files, Memory};
use crate::{Options, compile_paths};

/// Looks at the cases of every decision of a workspace.
fn each(
    files: &dyn Files,
    path: PathBuf,
    mut look: impl FnMut(Setting<'_>, &Named<Decision>, Vec<PracticeCase<'_>>),
) {
    let on = jiff::civil::Date::constant(2026, 12, 1);
    let compiled = compile_paths(files, &[path], Options { today: on }, |_, concept| {
        Some(concept)
    });
    for compiled in compiled.expect("a workspace") {
        for concept in &compiled.concepts {
            let setting = Setting {
                workspace: &compiled.workspace,
                concept,
                on,
            };
            let staff = concept.staff.decisions.values();
            for decision in concept.decisions.values().chain(staff) {
                look(setting, decision, practice(setting, decision));
            }
        }
    }
}

/// What a case says: its values, and the rules that answer.
fn told(case: &PracticeCase<'_>) -> String {
    let given = case.given.iter();
    let given: Vec<String> = given
        .map(|(fact, value)| format!("{fact}={value}"))
        .collect();
    let answers = case.decided.answers.iter();
    let answers: Vec<String> = answers
        .map(|answer| {
            answer
                .rule
                .as_ref()
                .map_or("otherwise", |rule| rule.as_str())
                .to_owned()
        })
        .collect();
    format!("{} -> {}", given.join(" "), answers.join("+"))
}

/// The cases at the boundaries of one fact in a small concept, by side.
fn at_boundaries(concept: &str, fact: &str) -> Vec<(Side, String)> {
    let files = Memory::new().with("a.yaml", concept);
    let mut found = Vec::new();
    each(&files, PathBuf::from("a.yaml"), |_, _, cases| {
        for case in &cases {
            if let Origin::Boundary { fact: own, side } = &case.origin
                && own == fact
            {
                found.push((*side, told(case)));
            }
        }
    });
    found
}

#[test]
fn every_case_of_the_examples_is_confirmed_and_every_boundary_has_both_sides() {
    let examples = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("examples");
    let (mut decisions, mut made) = (0, 0);
    for example in ["police-zone", "town", "utility"] {
        each(&Disk, examples.join(example), |setting, decision, cases| {
            decisions += 1;
            assert!(!cases.is_empty(), "{}", decision.path);
            let mut own = 0;
            for case in &cases {
                let name = format!("{}: {}", decision.path, told(case));
                let again = decide(setting, decision, &case.given);
                assert_eq!(again.status, Status::Answered, "{name}");
                assert_eq!(again, case.decided, "{name}");
                own += usize::from(!matches!(case.origin, Origin::Worked(_)));
            }
            assert!(own <= MOST, "{}", decision.path);
            made += own;
            for case in &cases {
                // Another case of the same boundary, or one of the author's that stands in its place, is answered otherwise.
                let others = |other: &&PracticeCase<'_>| {
                    let Origin::Boundary { fact, .. } = &case.origin else {
                        return true;
                    };
                    let derived = setting.fact(fact).is_some_and(|fact| fact.is.is_some());
                    let differs = other.given.get(fact) != case.given.get(fact);
                    (derived || differs) && other.decided.answers != case.decided.answers
                };
                assert!(
                    cases.iter().any(|other| others(&other)),
                    "{}: {}",
                    decision.path,
                    told(case)
                );
            }
        });
    }
    assert!(
        decisions >= 8 && made > 60,
        "{decisions} decisions, {made} cases"
    );
}

const VALUE: &str = "facts:\n  value: {type: money, ask: What is it worth?}\n";

/// The decision of a small concept.
fn decision(rules: &str) -> String {
    format!("decisions:\n  it:\n    answers: {{a: A, b: B, c: C}}\n    rules:\n{rules}")
}

#[test]
fn a_boundary_has_a_case_below_it_on_it_and_above_it() {
    let rules = "      low: {when: {value: less than 100 EUR}, then: a}\n      high: {when: {value: at least 100 EUR}, then: b}\n";
    let found = at_boundaries(&format!("{VALUE}{}", decision(rules)), "value");
    let expected = [
        (Side::Below, "value=99 EUR -> low"),
        (Side::At, "value=100 EUR -> high"),
        (Side::Above, "value=101 EUR -> high"),
    ];
    assert_eq!(found, expected.map(|(side, told)| (side, told.to_owned())));
}

#[test]
fn what_nobody_or_two_rules_answer_is_no_case() {
    let gap = "      low: {when: {value: less than 100 EUR}, then: a}\n      high: {when: {value: more than 100 EUR}, then: b}\n";
    let found = at_boundaries(&format!("{VALUE}{}", decision(gap)), "value");
    let expected = [
        (Side::Below, "value=99 EUR -> low"),
        (Side::Above, "value=101 EUR -> high"),
    ];
    assert_eq!(found, expected.map(|(side, told)| (side, told.to_owned())));
    let clash = "      low: {when: {value: at most 100 EUR}, then: a}\n      high: {when: {value: at least 100 EUR}, then: b}\n";
    let found = at_boundaries(&format!("{VALUE}{}", decision(clash)), "value");
    assert_eq!(found, expected.map(|(side, told)| (side, told.to_owned())));
}

#[test]
fn a_fact_that_exists_on_one_side_alone_comes_and_goes() {
    let facts = format!(
        "{VALUE}  receipt: {{type: yes/no, ask: Do you have a receipt?, only_when: {{value: at least 100 EUR}}}}\n"
    );
    let rules = "      low: {when: {value: less than 100 EUR}, then: a}\n      shown: {when: {receipt: yes}, then: b}\n      none: {when: {receipt: no}, then: c}\n";
    let found = at_boundaries(&format!("{facts}{}", decision(rules)), "value");
    let told: Vec<&str> = found.iter().map(|(_, told)| told.as_str()).collect();
    assert_eq!(told.len(), 3, "{told:?}");
    assert_eq!(told[0], "value=99 EUR -> low");
    assert!(told[1].starts_with("value=100 EUR receipt="), "{told:?}");
}

#[test]
fn a_boundary_of_what_follows_is_reached_by_what_it_follows_from() {
    let facts = "facts:\n  due: {type: date, ask: When was it due?}\n  back: {type: date, ask: When did you bring it back?}\n  late: {type: duration, unit: days, is: days from due to back}\n";
    let rules = "      fine: {when: {late: more than 3 days}, then: a}\n      free: {when: {late: at most 3 days}, then: b}\n";
    let found = at_boundaries(&format!("{facts}{}", decision(rules)), "late");
    let ends: Vec<&str> = found
        .iter()
        .filter_map(|(_, told)| told.rsplit(' ').next())
        .collect();
    assert_eq!(ends, ["free", "free", "fine"], "{found:?}");
    assert_eq!(
        found[2].1.split(" -> ").next(),
        Some("due=2026-01-01 back=2026-01-05")
    );
}
