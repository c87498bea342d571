//! Passives that hide who acts.

use crate::support::found;

#[track_caller]
fn passive(language: &str, place: &str, sentence: &str, expected: &[&str]) {
    let found = found(language, place, sentence, &["passive-promise"]);
    assert_eq!(found, expected, "{language}, {place}: {sentence}");
}

#[test]
fn acts_of_nobody_are_found_in_every_language() {
    passive(
        "en",
        "promise",
        "Your request will be examined.",
        &["W be examined"],
    );
    passive(
        "en",
        "duty",
        "The form must be filled in and signed.",
        &["W be filled in"],
    );
    passive(
        "fr",
        "promise",
        "Votre dossier sera ensuite traité.",
        &["W sera ensuite traité"],
    );
    passive(
        "fr",
        "redress",
        "Vous êtes informée. La somme est remboursée.",
        &["W êtes informée", "W est remboursée"],
    );
    passive(
        "nl",
        "promise",
        "Uw klacht wordt binnen de 10 dagen onderzocht.",
        &["W wordt binnen de 10 dagen onderzocht"],
    );
    passive(
        "nl",
        "duty",
        "Het formulier moet ingevuld worden.",
        &["W ingevuld worden"],
    );
}

#[test]
fn agents_conditions_refusals_and_states_are_let_through() {
    for (language, sentence) in [
        ("en", "Your request is examined by our team."),
        ("en", "We call you when your request is approved."),
        ("en", "Is your request approved?"),
        ("en", "Damage is not refunded."),
        ("en", "The desk is closed, and the letter sent."),
        ("fr", "La demande est traitée par un agent."),
        ("fr", "Si la demande est acceptée et traitée, nous payons."),
        (
            "fr",
            "Le guichet est ouvert et le recyparc est situé à Ath.",
        ),
        ("nl", "De klacht wordt onderzocht door een collega."),
        ("nl", "Zodra uw aanvraag wordt goedgekeurd, bellen we."),
        ("nl", "De klacht is onderzocht."),
        ("nl", "Het wordt warm."),
    ] {
        passive(language, "promise", sentence, &[]);
    }
    passive("en", "prose", "Your request will be examined.", &[]);
}
