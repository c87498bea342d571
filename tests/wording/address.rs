//! Forms of address.

use crate::support::{findings, words};

const MIXED: &[&str] = &["address-mixed"];

/// The words found in a concept.
fn mixed(yaml: &str) -> Vec<String> {
    let found = findings(yaml, MIXED);
    found.iter().map(|finding| words(finding, yaml)).collect()
}

#[test]
fn the_declared_form_counts() {
    let dutch = |form: &str, text: &str| {
        mixed(&format!(
            "languages: [nl]\naddress: {{nl: {form}}}\nsummary: {text}\n"
        ))
    };
    assert_eq!(dutch("je", "Bel ons en geef uw naam aan u door."), ["uw"]);
    assert_eq!(dutch("u", "Bel ons, dan bellen we je terug."), ["je"]);
    assert_eq!(dutch("u", "Bel ons, dan bellen we u terug."), [""; 0]);
    let french = |form: &str, text: &str| {
        mixed(&format!(
            "languages: [fr]\naddress: {{fr: {form}}}\nsummary: {text}\n"
        ))
    };
    assert_eq!(french("vous", "Tu nous appelles, puis t'attends."), ["Tu"]);
    assert_eq!(french("tu", "Pouvez-vous nous appeler, Monsieur"), ["vous"]);
    assert_eq!(french("vous", "Remplis-la dans ton espace."), ["ton"]);
    assert_eq!(
        french("vous", "Ton dossier et le montant de ton loyer"),
        ["Ton"]
    );
    assert_eq!(french("vous", "Le montant de ton loyer"), ["ton"]);
    for tone in [
        "Le ton monte, on le sait.",
        "Nous parlons d'un ton calme.",
        "Choisissez un autre ton de bleu.",
        "Il faut changer de ton.",
        "Ton : cordial, sans excès.",
        "Il est de bon ton d'appeler, ton sur ton.",
    ] {
        assert_eq!(french("vous", tone), [""; 0], "{tone}");
    }
    // What follows a tone may still address someone.
    assert_eq!(french("vous", "Le ton de ton agent"), ["ton"]);
}

#[test]
fn german_addresses_with_a_capital() {
    let german = |form: &str, text: &str| {
        mixed(&format!(
            "languages: [de]\naddress: {{de: {form}}}\nsummary: {text}\n"
        ))
    };
    assert_eq!(german("Sie", "Ruf uns an, dann helfen wir dir."), ["dir"]);
    assert_eq!(german("Sie", "Rufen Sie uns an, sie helfen gern."), [""; 0]);
    assert_eq!(german("du", "Ruf an, und Ihre Frage ist gelöst."), ["Ihre"]);
    assert_eq!(german("du", "Ruf die Kollegin an, sie hilft dir."), [""; 0]);
    let quoted = "Fragen Sie „Kannst du mir helfen?“ am Schalter.";
    assert_eq!(german("Sie", quoted), [""; 0]);
    let after = "Fragen Sie „Geht das?“ und warte auf deine Antwort.";
    assert_eq!(german("Sie", after), ["deine"]);
}

#[test]
fn without_a_declared_form_most_texts_count() {
    let yaml = "languages: [nl]\ntitle: Uw gsm\nsummary: Je belt ons.\noffered: {a: {title: A, what: U krijgt hulp.}}\n";
    assert_eq!(mixed(yaml), ["Je"]);
    assert_eq!(
        mixed("languages: [nl]\nsummary: Je belt ons en we helpen u.\n"),
        ["u"]
    );
}

#[test]
fn stories_quotations_and_guidance_address_anyone() {
    let with = |rest: &str| mixed(&format!("languages: [nl]\naddress: {{nl: u}}\n{rest}\n"));
    assert_eq!(with("cases: {c: {story: Je gsm is weg.}}"), [""; 0]);
    assert_eq!(
        with("summary: Vraag dan «Kan je mij helpen?» aan de balie."),
        [""; 0]
    );
    assert_eq!(with("staff: {notes: Je luistert eerst.}"), [""; 0]);
    assert_eq!(with("staff: {ask_first: [Waar woon je?]}"), ["je"]);
}

#[test]
fn letters_and_names_are_no_forms_of_address() {
    let yaml = "languages: [nl, fr]\naddress: {nl: je, fr: tu}\nsummary: {nl: De U-vormige bocht., fr: Le rendez-vousier.}\n";
    assert_eq!(mixed(yaml), [""; 0]);
}

#[test]
fn a_declared_form_is_one_of_the_language() {
    let wrong = |address: &str| {
        let yaml = format!("languages: [nl, fr, en]\naddress: {address}\n");
        let found = findings(&yaml, &["value-type"]);
        found
            .iter()
            .map(|finding| words(finding, &yaml))
            .collect::<Vec<_>>()
    };
    assert_eq!(wrong("{nl: gij, fr: vous}"), ["gij"]);
    assert_eq!(wrong("{nl: Je, fr: tu, en: you}"), [""; 0]);
}
