//! The whole analysis, from the text of a concept to its findings and decisions, held against looking at every case of
//! small random concepts: types and units, derived facts, absence, the unknown, eras and amounts.
//!
//! What a concept means is written here a second time, from the definitions, and shares no code with what it tests.

mod answers;
mod behind;
mod boundaries;
mod calendar;
mod cases;
mod compiled;
mod concept;
mod decisions;
mod findings;
mod fraction;
mod genes;
mod guided;
mod meaning;
mod practice;
mod random;
mod words;
mod yaml;

use compiled::{Found, Subject};
use proptest::prelude::*;
use random::concepts;

/// So many concepts are fit for every run; `PROPTEST_CASES` asks for another number.
fn config(concepts: u32) -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok();
    ProptestConfig {
        cases: cases
            .and_then(|cases| cases.parse().ok())
            .unwrap_or(concepts),
        failure_persistence: None,
        max_shrink_iters: 20_000,
        max_shrink_time: 30_000,
        ..ProptestConfig::default()
    }
}

/// What must hold of every concept, by name.
type Properties<T> = [(&'static str, fn(&T) -> Result<(), String>)];

/// What the analysis finds.
const FINDINGS: &Properties<Found> = &[
    ("gaps are the cases without an answer", findings::gaps),
    (
        "gaps are connected, and told in few large boxes",
        findings::shapes_of_gaps,
    ),
    (
        "clashes are the cases with two rules in force",
        findings::clashes,
    ),
    (
        "dead rules are those in force nowhere",
        findings::dead_rules,
    ),
    (
        "redundant rules change nothing that is told",
        findings::redundant_rules,
    ),
    (
        "facts decide nothing where no answer depends on them",
        findings::idle_facts,
    ),
    (
        "public gaps are the cases that staff alone can answer",
        findings::public_gaps,
    ),
    (
        "rules for staff alone are exceptions to public ones",
        findings::exceptions_to_nothing,
    ),
    (
        "amounts have no value where a fact lacks",
        findings::amounts_without_value,
    ),
    (
        "rights are worthless that come to nothing",
        findings::worthless_rights,
    ),
    (
        "combinations are idle that exclude nothing",
        findings::idle_combinations,
    ),
    (
        "offers are unreached that nothing gives",
        findings::unreached_offers,
    ),
    (
        "dead rules are covered by those that are needed for it",
        findings::covers_of_dead_rules,
    ),
    (
        "overrides are idle whose rules never meet",
        findings::idle_overrides,
    ),
    (
        "overlaps are silent beside redundant rules",
        findings::silenced_overlaps,
    ),
    (
        "cases fall to `otherwise` that no rule answers",
        findings::cases_by_default,
    ),
    (
        "gaps of neighbouring eras are joined",
        findings::joined_eras,
    ),
    (
        "dead ends are early values without an answer worth it",
        findings::dead_ends,
    ),
];

/// What `decide` answers.
const DECISIONS: &Properties<Subject> = &[
    ("a whole case is decided as defined", decisions::whole_cases),
    (
        "a part of a case is decided as all its completions",
        decisions::parts_of_cases,
    ),
    (
        "a case to practise on is decided as all its completions",
        practice::practised_cases,
    ),
    ("questions lead to what is decided", guided::guided_cases),
];

fn hold<T>(properties: &Properties<T>, of: Result<T, String>) -> Result<(), TestCaseError> {
    let of = of.map_err(TestCaseError::fail)?;
    for (name, property) in properties {
        property(&of).map_err(|wrong| TestCaseError::fail(format!("{name}: {wrong}")))?;
    }
    Ok(())
}

proptest! {
    #![proptest_config(config(50))]

    #[test]
    fn findings_are_those_of_looking_at_every_case(written in concepts()) {
        hold(FINDINGS, Found::of(written))?;
    }
}

proptest! {
    #![proptest_config(config(60))]

    #[test]
    fn cases_are_decided_as_defined(written in concepts()) {
        hold(DECISIONS, Subject::of(written))?;
    }
}

proptest! {
    #![proptest_config(config(200))]

    #[test]
    fn boundaries_are_as_fine_as_they_are_written(meeting in boundaries::meetings()) {
        boundaries::boundaries(&meeting).map_err(TestCaseError::fail)?;
    }
}
