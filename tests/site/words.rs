//! What staff say to clients, on every sheet.

use std::collections::BTreeMap;

use crate::support::{HELDER, PARCEL, options, texts, try_build};

const LOGO: (&str, &str) = ("logo.svg", "<svg/>");
/// The sheets of one concept.
const SHEETS: [&str; 3] = ["index", "card", "manual"];

fn site(settings: &str, concept: &str) -> BTreeMap<String, String> {
    let plan = try_build(settings, &[("parcel", concept)], &[LOGO], &options());
    texts(&plan.expect("the site can be made"))
}

/// A concept in which a marker of the fixture gives way to words.
fn with(marker: &str, words: &str) -> String {
    let marked = format!("{{en: {marker}, nl: {marker}}}");
    assert!(PARCEL.contains(&marked), "{marker} stands in the concept");
    PARCEL.replace(&marked, words)
}

#[test]
fn words_to_say_are_set_as_their_own_language_is() {
    let settings = HELDER.replace("languages: [en, nl]", "languages: [en, nl, fr]");
    let said = "{en: 'Is it \"gone\"?', nl: 'Is het \"weg\"?', fr: 'Est-il \"perdu\" ?'}";
    let concept = with("staff-marker-13", said);
    let files = site(&settings, &concept);
    for language in ["en", "nl", "fr"] {
        for sheet in SHEETS {
            let page = &files[&format!("staff/{language}/parcel/{sheet}.html")];
            for set in ["Is it “gone”?", "Is het “weg”?", "perdu\u{a0}»\u{202f}?"] {
                assert!(page.contains(set), "{set} in {language}/{sheet}: {page}");
            }
        }
    }
}

#[test]
fn a_text_without_translation_is_set_as_its_own_language_is() {
    let settings = HELDER.replace("languages: [en, nl]", "languages: [en, fr]");
    let concept = PARCEL
        .replace("nl: We zoeken in elk depot.", "fr: ''")
        .replace(
            "what: {en: We look in every depot., fr: ''}",
            "what: {en: 'Is it \"gone\"?'}",
        );
    let concept = concept.replace("nl:", "fr:").replace("nl]", "fr]");
    let files = site(&settings, &concept);
    let page = files
        .iter()
        .find(|(path, _)| path.starts_with("public/fr/") && path.contains("pakje"));
    let page = page.expect("there is a page").1;
    assert!(
        page.contains("<div lang=\"en\"><p>Is it “gone”?</p></div>"),
        "{page}"
    );
}
