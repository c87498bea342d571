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

#[test]
fn what_staff_decide_among_themselves_has_its_own_words_or_none() {
    let concept = PARCEL.replace(
        "    fragile:\n      acknowledge",
        "    gesture:\n      answer: {en: I send you a stamp., nl: Ik stuur je een zegel.}\n    fragile:\n      acknowledge",
    );
    let files = site(HELDER, &concept);
    for sheet in SHEETS {
        let page = &files[&format!("staff/nl/parcel/{sheet}.html")];
        for said in ["I send you a stamp.", "Ik stuur je een zegel."] {
            assert!(page.contains(said), "{said} in {sheet}");
        }
    }
    let call = &files["staff/nl/parcel/index.html"];
    let sorry = call.split("id=\"answer-sorry-calm\"").nth(1);
    let sorry = sorry.and_then(|rest| rest.split("</section>").next());
    let sorry = sorry.expect("the other answer of that decision");
    assert!(!sorry.contains("class=\"say"), "{sorry}");
    assert!(!sorry.contains("nog geen woorden"), "{sorry}");
}

#[test]
fn a_sentence_on_the_card_ends_once() {
    for (written, shown) in [
        ("Once a year", "Once a year."),
        ("Once a year.", "Once a year."),
    ] {
        let concept = with("staff-marker-22", &format!("{{en: {written}, nl: x}}"));
        let card = &site(HELDER, &concept)["staff/en/parcel/card.html"];
        assert!(
            card.contains(&format!(" {shown} Tell afterwards")),
            "{card}"
        );
    }
}

#[test]
fn the_manual_says_what_the_decision_about_recovery_decides() {
    let manual = &site(HELDER, PARCEL)["staff/en/parcel/manual.html"];
    let told = "<h3>Not in every case</h3>\n<p>The table says in which cases you put it right this way and in which \
        you do not: <a href=\"#decision-worth\">staff-marker-31?</a></p>";
    assert!(manual.contains(told), "{manual}");
}

#[test]
fn a_case_to_hand_over_begins_with_a_capital() {
    let concept = PARCEL.replace(
        "when: {en: staff-marker-24, nl: staff-marker-24}",
        "when: {value: more than ceiling}",
    );
    let call = &site(HELDER, &concept)["staff/en/parcel/index.html"];
    assert!(call.contains("<p>Value: more than €120.50</p>"), "{call}");
}
