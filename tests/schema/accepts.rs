//! What Helder reads, the schema accepts.

use helder::checks::{Area, CATALOGUE};
use proptest::prelude::*;

use crate::file::{Entry, File, Kind, Node, SOUND, example, of_page};

#[track_caller]
fn are_accepted(files: &[File]) {
    let refused: Vec<String> = files
        .iter()
        .filter(|file| file.is_refused_by_schema())
        .map(|file| format!("{}\n  {}", file.name, file.complaints().join("\n  ")))
        .collect();
    assert!(refused.is_empty(), "refused:\n{}", refused.join("\n"));
}

#[test]
fn every_file_of_the_examples() {
    assert!(SOUND.len() >= 9, "{}", SOUND.len());
    are_accepted(&SOUND);
}

/// A mistake of content is none of an editor's business.
#[test]
fn every_page_of_a_check_where_nothing_is_misread() {
    for check in CATALOGUE {
        let with_mistakes = check.area == Area::Reading;
        let examples = check
            .examples()
            .into_iter()
            .filter(|example| !(example.fails && with_mistakes));
        let files: Vec<File> = examples
            .flat_map(|example| of_page(check, &example))
            .collect();
        assert!(with_mistakes || !files.is_empty(), "{}", check.name);
        are_accepted(&files);
    }
}

/// The mistakes of reading that an editor shows as well.
#[test]
fn of_the_examples_with_a_mistake_those_that_can_be_read() {
    let refused: Vec<String> = example("broken")
        .into_iter()
        .filter(File::is_refused_by_schema)
        .map(|file| file.name.rsplit('/').next().unwrap_or_default().to_owned())
        .collect();
    let of_reading = [
        "reserved-id.yaml",
        "rule-without-answer.yaml",
        "status-invented.yaml",
        "unknown-key.yaml",
    ];
    assert_eq!(refused, of_reading);
}

/// A tree without the entries and items that `left_out` says, one answer for each in the order of the file.
fn without(node: &Node, left_out: &mut impl FnMut() -> bool) -> Node {
    let kind = match &node.kind {
        Kind::Map(entries) => {
            let mut kept = Vec::new();
            for entry in entries {
                if !left_out() {
                    let value = without(&entry.value, left_out);
                    kept.push(Entry {
                        key: entry.key.clone(),
                        value,
                    });
                }
            }
            Kind::Map(kept)
        }
        Kind::Seq(items) => {
            let mut kept = Vec::new();
            for item in items {
                if !left_out() {
                    kept.push(without(item, left_out));
                }
            }
            Kind::Seq(kept)
        }
        other => other.clone(),
    };
    Node {
        span: node.span,
        kind,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, ..ProptestConfig::default() })]

    /// Whatever is left out, the schema misses it where Helder does, and nowhere else.
    #[test]
    fn what_is_left_of_a_file_where_nothing_is_missing(
        chosen in any::<prop::sample::Index>(),
        removed in prop::collection::vec(prop::bool::weighted(0.06), 1..500),
    ) {
        let file = chosen.get(&SOUND[..]);
        let mut answers = removed.into_iter().cycle();
        let file = File { root: without(&file.root, &mut || answers.next() == Some(true)), ..file.clone() };
        let missing = file.refused_by_helder();
        prop_assert_eq!(
            !missing.is_empty(), file.is_refused_by_schema(),
            "{}: {:?}\n{}", file.name, missing, file.complaints().join("\n")
        );
    }
}
