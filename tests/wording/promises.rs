//! Promises that are taken back, targets that sound certain, documents that nobody names.

use crate::support::found;

#[track_caller]
fn check(name: &str, language: &str, place: &str, sentence: &str, expected: &[&str]) {
    assert_eq!(
        found(language, place, sentence, &[name]),
        expected,
        "{language}, {place}: {sentence}"
    );
}

#[test]
fn a_time_is_taken_back_by_its_own_sentence_or_the_next() {
    let diluted = |language, sentence, expected: &[&str]| {
        check("promise-diluted", language, "promise", sentence, expected)
    };
    diluted(
        "fr",
        "Vous recevez la réponse dans le mois. Toutefois, ce délai peut être plus ou moins long selon la complexité.",
        &["E ce délai peut être plus ou moins long"],
    );
    diluted(
        "fr",
        "Si possible, nous venons dans les 3 jours.",
        &["E Si possible"],
    );
    diluted(
        "nl",
        "We betalen binnen 14 dagen. Deze termijn kan in de zomer langer zijn.",
        &["E Deze termijn kan in de zomer langer zijn"],
    );
    diluted(
        "nl",
        "In principe komt een ploeg binnen de 2 uur.",
        &["E In principe"],
    );
    diluted(
        "en",
        "We pay within 14 days. In exceptional cases it is later.",
        &["E In exceptional cases"],
    );
    diluted(
        "en",
        "We pay within 14 days.\n\nWe normally pay by bank.",
        &[],
    );
    diluted("en", "We come. This can take longer.", &[]);
    diluted(
        "en",
        "We pay within 14 days. If necessary, we call you.",
        &[],
    );
}

#[test]
fn the_key_within_is_a_time_too() {
    let sentence = "Wij antwoorden. Dat kan langer duren.";
    let found = found("nl", "dated", sentence, &["promise-diluted"]);
    assert_eq!(found, ["E Dat kan langer duren", "E Dat kan langer duren"]);
    check("promise-diluted", "nl", "target", sentence, &[]);
}

#[test]
fn a_dilution_is_no_vague_term_too() {
    check(
        "vague-term",
        "en",
        "promise",
        "We normally answer within 10 days.",
        &[],
    );
    check(
        "vague-term",
        "en",
        "promise",
        "We normally answer.",
        &["W normally"],
    );
}

#[test]
fn targets_say_that_they_are_some() {
    let target = |language, sentence, expected: &[&str]| {
        check("target-as-promise", language, "target", sentence, expected)
    };
    target(
        "en",
        "You receive the answer within 5 days.",
        &["W You receive"],
    );
    target("en", "You always receive the answer.", &["W always"]);
    target(
        "en",
        "Our target is that you receive the answer within 5 days.",
        &[],
    );
    target("nl", "We bellen u binnen de 5 dagen.", &["W We bellen"]);
    target(
        "nl",
        "We streven ernaar u binnen de 5 dagen te bellen.",
        &[],
    );
    target(
        "fr",
        "Nous vous rappelons au plus tard le lendemain.",
        &["W au plus tard"],
    );
    target(
        "fr",
        "Notre objectif : nous vous rappelons dans les 5 jours.",
        &[],
    );
    check(
        "target-as-promise",
        "en",
        "promise",
        "You always receive the answer within 5 days.",
        &[],
    );
}

#[test]
fn documents_are_named() {
    let unnamed = |language, place, sentence, expected: &[&str]| {
        check("evidence-unnamed", language, place, sentence, expected)
    };
    unnamed(
        "nl",
        "duty",
        "Breng de nodige documenten mee.",
        &["W de nodige documenten"],
    );
    unnamed(
        "fr",
        "duty",
        "Joignez les pièces justificatives.",
        &["W les pièces justificatives"],
    );
    unnamed(
        "fr",
        "promise",
        "Nous demandons tout renseignement utile et les documents requis.",
        &["W les documents requis"],
    );
    unnamed(
        "en",
        "duty",
        "Bring your supporting documents and all useful information.",
        &["W your supporting documents", "W all useful information"],
    );
    unnamed(
        "en",
        "prose",
        "Bring the required papers.",
        &["W the required papers"],
    );
    unnamed("en", "guidance", "Ask for the required papers.", &[]);
    unnamed(
        "nl",
        "duty",
        "Breng uw identiteitskaart mee. De gegevens zijn nodig.",
        &[],
    );
    check(
        "vague-term",
        "nl",
        "duty",
        "Breng de nodige documenten mee.",
        &[],
    );
}

#[test]
fn information_is_asked_for_in_duties_and_given_in_promises() {
    let name = "evidence-unnamed";
    check(
        name,
        "fr",
        "duty",
        "Donnez tous les renseignements utiles.",
        &["W tous les renseignements utiles"],
    );
    check(
        name,
        "fr",
        "promise",
        "Nous donnons tous les renseignements utiles.",
        &[],
    );
}
