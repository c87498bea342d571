//! Words to avoid, and abbreviations that nobody explains.

use helder::diagnostic::Finding;

use crate::support::{findings, found, words};

const AVOIDED: &[&str] = &["term-avoided"];

fn glossary(rest: &str) -> String {
    format!(
        "languages: [fr]\nglossary:\n  recyparc: {{fr: recyparc, avoid: {{fr: [déchèterie, parc à conteneurs]}}}}\n  \
         e-mail: {{fr: e-mail, avoid: {{fr: [email]}}}}\n  x: {{nl: iets, avoid: {{fr: [chose]}}}}\n{rest}\n"
    )
    .replace("{nl: iets, ", "{meaning: Rien, ")
}

/// The words found, and what each fix writes, with `!` where it is safe.
fn avoided(rest: &str) -> Vec<String> {
    let yaml = glossary(rest);
    let said = |finding: &Finding| {
        let fixes = finding.fixes.iter().map(|fix| {
            let mark = if fix.safe { "!" } else { "" };
            format!(" → {}{mark}", fix.edits[0].text)
        });
        words(finding, &yaml) + &fixes.collect::<String>()
    };
    findings(&yaml, AVOIDED).iter().map(said).collect()
}

#[test]
fn words_to_avoid_are_found_with_the_term() {
    assert_eq!(
        avoided("summary: La Déchèterie ouvre."),
        ["Déchèterie → Recyparc"]
    );
    assert_eq!(
        avoided("summary: Les DÉCHÈTERIES ouvrent."),
        ["DÉCHÈTERIES → Recyparc"]
    );
    assert_eq!(avoided("summary: Les parcs à conteneurs."), [""; 0]);
    assert_eq!(
        avoided("summary: Un parc à conteneurs."),
        ["parc à conteneurs → recyparc"]
    );
    assert_eq!(avoided("summary: Un parc à\n conteneur."), [""; 0]);
}

#[test]
fn another_spelling_of_one_word_is_a_safe_fix() {
    assert_eq!(avoided("summary: Envoyez un email."), ["email → e-mail!"]);
    assert_eq!(avoided("summary: Envoyez des emails."), ["emails → e-mail"]);
    assert_eq!(avoided("summary: Une chose."), ["chose → x"]);
}

#[test]
fn stories_and_search_words_use_any_word() {
    assert_eq!(avoided("cases: {c: {story: À la déchèterie.}}"), [""; 0]);
    assert_eq!(avoided("also_called: [déchèterie]"), [""; 0]);
    assert_eq!(avoided("summary: Les déchèteriens."), [""; 0]);
}

#[track_caller]
fn undefined(language: &str, place: &str, sentence: &str, expected: &[&str]) {
    let found = found(language, place, sentence, &["term-undefined"]);
    assert_eq!(found, expected, "{language}, {place}: {sentence}");
}

#[test]
fn an_abbreviation_is_explained_once() {
    undefined(
        "nl",
        "promise",
        "Vraag het RVV-statuut aan. Het RVV is nuttig.",
        &["W RVV"],
    );
    undefined(
        "nl",
        "promise",
        "Vraag het RVV (verhoogde tegemoetkoming). Het RVV is nuttig.",
        &[],
    );
    undefined(
        "fr",
        "promise",
        "L'Office national des vacances (ONV) paie. Appelez l'ONV.",
        &[],
    );
    let yaml = "languages: [fr]\nglossary: {ONVA: {meaning: Un office}}\norganisation: {name: La ZPX}\nsummary: L'ONVA et la ZPX.\n";
    assert_eq!(findings(yaml, &["term-undefined"]), []);
}

#[test]
fn what_everyone_knows_and_what_is_none_is_let_through() {
    for sentence in [
        "Send a PDF or an SMS with your IBAN.",
        "Do NOT come; pay 250 EUR under chapter IV.",
        "Plan B is in annex C, see WARNINGS.",
        "See https://www.example.org/RVV or mail RVV@example.org.",
    ] {
        undefined("en", "promise", sentence, &[]);
    }
    undefined("en", "story", "The RVV called.", &[]);
    undefined("en", "title", "The RVV", &["W RVV"]);
}

#[test]
fn words_that_stand_in_small_letters_too_are_shouted() {
    undefined("en", "promise", "You MUST call us; you must not wait.", &[]);
    undefined("en", "promise", "You MUST call us.", &["W MUST"]);
}
