//! The whole analysis, from the text of a concept to its findings and decisions, held against looking at every case of
//! small random concepts: types and units, derived facts, absence, the unknown, eras and amounts.
//!
//! What a concept means is written here a second time, from the definitions, and shares no code with what it tests.

mod answers;
mod behind;
mod cases;
mod compiled;
mod concept;
mod decisions;
mod findings;
mod fraction;
mod genes;
mod meaning;
mod random;
mod words;
mod yaml;

use proptest::prelude::*;
use random::{Written, concepts};

/// `PROPTEST_CASES` asks for another number of concepts than is fit for every run.
fn config() -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok();
    ProptestConfig {
        cases: cases.and_then(|cases| cases.parse().ok()).unwrap_or(100),
        failure_persistence: None,
        max_shrink_iters: 20_000,
        max_shrink_time: 60_000,
        ..ProptestConfig::default()
    }
}

fn holds(
    property: fn(&Written) -> Result<(), String>,
    written: &Written,
) -> Result<(), TestCaseError> {
    property(written).map_err(TestCaseError::fail)
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn gaps_are_the_cases_without_an_answer(written in concepts()) {
        holds(findings::gaps, &written)?;
    }

    #[test]
    fn clashes_are_the_cases_with_two_rules_in_force(written in concepts()) {
        holds(findings::clashes, &written)?;
    }

    #[test]
    fn dead_rules_are_those_in_force_nowhere(written in concepts()) {
        holds(findings::dead_rules, &written)?;
    }

    #[test]
    fn dead_ends_are_early_values_without_an_answer_worth_it(written in concepts()) {
        holds(findings::dead_ends, &written)?;
    }

    #[test]
    fn a_whole_case_is_decided_as_defined(written in concepts()) {
        holds(decisions::whole_cases, &written)?;
    }

    #[test]
    fn a_part_of_a_case_is_decided_as_all_its_completions(written in concepts()) {
        holds(decisions::parts_of_cases, &written)?;
    }
}
