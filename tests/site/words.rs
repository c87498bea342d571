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

#[test]
fn the_card_says_when_one_decides_alone_and_when_one_hands_over_to_is_there() {
    let card = &site(HELDER, PARCEL)["staff/en/parcel/card.html"];
    let alone = "<li>staff-marker-21. <b>Up to €654.32.</b> When: staff-marker-23. staff-marker-22. \
        Tell afterwards: staff-marker-03.</li>";
    assert!(card.contains(alone), "{card}");
    // The role states no hours: those of its channel.
    let hand_over = "<li>staff-marker-24. <b>→ staff-marker-03</b> (0800\u{a0}12\u{a0}345; \
        Monday to Friday: 9\u{a0}am to 5\u{a0}pm). \
        Taken up within 77 minutes.</li>";
    assert!(card.contains(hand_over), "{card}");
}

#[test]
fn answers_that_lead_to_the_same_stand_together_on_the_card() {
    let concept = "title: {en: Repair}
summary: {en: We repair.}
facts:
  kind:
    type: choice
    label: {en: kind}
    ask: {en: What is it?}
    options: {bike: {en: A bike}, scooter: {en: A scooter}, car: {en: A car}, lorry: {en: A lorry}}
  old: {type: yes/no, label: {en: old}, ask: {en: Is it old?}}
decisions:
  repair:
    question: {en: Do we repair it?}
    answers: {left: {en: Left}, mended: {en: Mended}, towed: {en: Towed}}
    rules:
      small-old: {when: {kind: [bike, scooter], old: yes}, then: left}
      small: {when: {kind: [bike, scooter], old: no}, then: mended}
      car: {when: {kind: car}, then: towed}
      lorry: {when: {kind: lorry}, then: left}
";
    let mut options = options();
    options.drafts = true;
    let plan = try_build(HELDER, &[("repair", concept)], &[LOGO], &options).expect("built");
    let card = plan.get("staff/en/repair/card.html").expect("a card");
    let card = String::from_utf8_lossy(card);
    let ways = "<span class=\"way\">A bike&nbsp;· A scooter <b>→ 2</b></span>\
        <span class=\"way\">A car <b>→ A1</b></span>";
    assert!(card.contains(ways), "{card}");
}

#[test]
fn the_hours_of_a_role_win_over_those_of_its_channel() {
    let settings = HELDER.replace(
        "    channel: desk\n",
        "    channel: desk\n    hours: {sun: 08:00-09:00}\n",
    );
    let call = &site(&settings, PARCEL)["staff/en/parcel/index.html"];
    assert!(call.contains("Sunday: 8\u{a0}am to 9\u{a0}am"), "{call}");
    assert!(!call.contains("to 5\u{a0}pm"), "{call}");
}

#[test]
fn a_rule_keeps_its_address_where_others_come_before_it() {
    let place = "id=\"rule-pay-late\"";
    assert!(site(HELDER, PARCEL)["staff/en/parcel/manual.html"].contains(place));
    let more = PARCEL.replace(
        "    rules:\n      too-early:",
        "    rules:\n      papers-first: {when: {kind: papers, waited: less than patience}, then: search, overrides: too-early}\n      too-early:",
    );
    assert_ne!(more, PARCEL);
    let manual = &site(HELDER, &more)["staff/en/parcel/manual.html"];
    assert!(manual.contains(place) && manual.contains("id=\"rule-pay-papers-first\""));
}

#[test]
fn what_does_not_work_is_reported_where_the_concept_says() {
    let mail = HELDER.replace(
        "  intranet:\n    kind: web",
        "  rules:\n    kind: email\n    at: rules@parcel.example\n    person: yes\n  intranet:\n    kind: web",
    );
    let to_rules = PARCEL.replace("feedback: intranet", "feedback: rules");
    let files = site(&mail, &to_rules);
    let subject =
        "mailto:rules@parcel.example?subject=Does%20not%20work%3A%20parcel%20%2F%20pay%20%2F%20";
    let manual = &files["staff/en/parcel/manual.html"];
    assert!(
        manual.contains(&format!("<a href=\"{subject}late\">")),
        "{manual}"
    );
    let call = &files["staff/en/parcel/index.html"];
    let answer = format!("<a href=\"{subject}answer-refund-late\">");
    assert!(call.contains(&answer), "{call}");
    // A page that leads on.
    let call = &site(HELDER, PARCEL)["staff/en/parcel/index.html"];
    assert!(call.contains(
        "<a href=\"https://staff-marker-02.example\">Does this not work? Report it.</a>"
    ));
    // Nobody to report to, and somebody whom no link reaches.
    let nobody = PARCEL.replace("  feedback: intranet\n", "");
    let files = site(HELDER, &nobody);
    assert!(!files["staff/en/parcel/manual.html"].contains("Does this not work?"));
    let counter = HELDER.replace(
        "  intranet:\n    kind: web",
        "  room:\n    kind: counter\n    at: {en: Room 3, nl: Kamer 3}\n    hours: always\n    person: yes\n  intranet:\n    kind: web",
    );
    let files = site(
        &counter,
        &PARCEL.replace("feedback: intranet", "feedback: room"),
    );
    let manual = &files["staff/en/parcel/manual.html"];
    assert!(
        manual.contains("href=\"#feedback\">Does this not work?"),
        "{manual}"
    );
    assert!(manual.contains("id=\"feedback\""));
    assert!(!files["staff/en/parcel/index.html"].contains("Does this not work?"));
}

#[test]
fn messages_on_social_media_are_told_apart_by_their_signs() {
    let manual = &site(HELDER, PARCEL)["staff/nl/parcel/manual.html"];
    for said in [
        "<a href=\"#social-complaint\">Klacht</a>",
        "id=\"social-complaint\">\n<h4>Klacht</h4>\n<p class=\"sign\">Iemand is niet tevreden over wat we deden.</p>",
        "<p>Antwoord binnen 66 minuten.</p>",
    ] {
        assert!(manual.contains(said), "{said}: {manual}");
    }
}
