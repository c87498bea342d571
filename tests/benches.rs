//! The workspace that the benchmarks measure with: real concepts, in which nothing is found.

#[path = "../benches/workspace/mod.rs"]
mod workspace;

use std::path::PathBuf;

use helder::source::Memory;
use helder::{Options, check_paths};
use jiff::civil::Date;

#[test]
fn the_workspaces_to_measure_with_are_clean() {
    for one in [workspace::concept, workspace::short] {
        let files = workspace::workspace(12, one);
        let memory = files.into_iter().fold(Memory::new(), |memory, file| {
            memory.with(file.path, file.text)
        });
        let today = Date::constant(2026, 6, 1);
        let checked = check_paths(&memory, &[PathBuf::from(".")], Options { today });
        let checked = checked.expect("a workspace");
        assert_eq!(checked.concepts.len(), 12);
        let found = checked.findings.iter();
        let found: Vec<_> = found
            .map(|finding| (finding.check, finding.path.as_str()))
            .collect();
        assert!(found.is_empty(), "{:?}", &found[..found.len().min(8)]);
    }
}

#[test]
fn their_concepts_have_the_size_they_are_said_to_have() {
    let lines = |file: workspace::File| file.text.lines().count();
    for number in [0, 7, 500, 999] {
        let (long, short) = (
            lines(workspace::concept(number)),
            lines(workspace::short(number)),
        );
        assert!((600..=612).contains(&long), "concept {number}: {long}");
        assert!((155..=165).contains(&short), "short {number}: {short}");
    }
}

#[test]
fn a_threshold_set_wrong_is_found_in_it() {
    let concept = workspace::concept(3);
    let text = concept
        .text
        .replace("repairs: less than repair-limit", "repairs: less than 1");
    let memory = Memory::new()
        .with("helder.yaml", workspace::SETTINGS)
        .with(concept.path, text);
    let today = Date::constant(2026, 6, 1);
    let checked = check_paths(&memory, &[PathBuf::from(".")], Options { today });
    let checks: Vec<_> = checked
        .expect("a workspace")
        .findings
        .iter()
        .map(|found| found.check)
        .collect();
    assert!(checks.contains(&"decision-gap"), "{checks:?}");
    assert!(checks.contains(&"case-fails"), "{checks:?}");
}
