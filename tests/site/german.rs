//! A language that no line of Rust names: the pages and sheets of a German-speaking town, made of `locales/de` alone.

use std::collections::BTreeMap;
use std::path::PathBuf;

use helder::source::Memory;
use helder::{Options, check_paths};

use crate::support::{TODAY, options, texts, try_build};

const TOWN: &str = include_str!("german/helder.yaml");
const LOST: &str = include_str!("german/lost-property.yaml");

fn site() -> BTreeMap<String, String> {
    let plan = try_build(TOWN, &[("lost-property", LOST)], &[], &options());
    texts(&plan.expect("the site can be made"))
}

#[test]
fn the_pages_of_a_town() {
    let files = site();
    insta::assert_snapshot!("page", files["public/de/verlorenes-zurueckbekommen.html"]);
    insta::assert_snapshot!("index", files["public/de/index.html"]);
    insta::assert_snapshot!("start", files["public/index.html"]);
    insta::assert_snapshot!("card", files["staff/de/lost-property/card.html"]);
    insta::assert_snapshot!("call", files["staff/de/lost-property/index.html"]);
}

#[test]
fn nothing_is_found_in_its_texts() {
    let memory = Memory::new()
        .with("helder.yaml", TOWN)
        .with("concepts/lost-property.yaml", LOST);
    let run = Options { today: TODAY };
    let checked = check_paths(&memory, &[PathBuf::from(".")], run).expect("a workspace");
    assert!(checked.findings.is_empty(), "{:#?}", checked.findings);
}

#[test]
fn figures_dates_and_addresses_are_written_as_german_writes_them() {
    let files = site();
    let page = &files["public/de/verlorenes-zurueckbekommen.html"];
    for written in [
        "<html lang=\"de\"",
        "hreflang=\"de\"",
        "hreflang=\"fr\"",
        "1.250,50\u{a0}€",
        "2,50\u{a0}€",
        "Fahrräder nach 3 Monaten nicht mehr",
        "bewahren wir 6 Monate lang auf",
        "innerhalb von 3 Werktagen",
        "spätestens 3 Tage vor der Abholung",
        "8.30 bis 12\u{a0}Uhr und 13 bis 16.30\u{a0}Uhr",
        "1. März 2026",
        "„Zeit seit dem Fund“",
    ] {
        assert!(page.contains(written), "{written}: {page}");
    }
    let call = &files["staff/de/lost-property/index.html"];
    assert!(
        call.contains("Spätestens nach 3 Werktagen hören Sie von mir."),
        "{call}"
    );
    assert!(files.contains_key("public/fr/recuperer-un-objet-perdu.html"));
}

/// Words that stand on pages in English where a language has none of its own.
#[test]
fn no_english_word_stands_in_for_a_german_one() {
    for (path, page) in site().iter().filter(|(path, _)| path.contains("/de/")) {
        for english in [
            "Check your",
            "How we decide",
            "Questions",
            "Why<",
            "Answer",
            "Skip to",
        ] {
            assert!(!page.contains(english), "{english} in {path}");
        }
    }
}
