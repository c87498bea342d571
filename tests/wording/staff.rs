//! Words that staff had better not say.

use crate::support::found;

#[track_caller]
fn phrase(language: &str, place: &str, sentence: &str, expected: &[&str]) {
    let found = found(language, place, sentence, &["staff-phrase"]);
    assert_eq!(found, expected, "{language}, {place}: {sentence}");
}

#[test]
fn excuses_blame_refusals_and_formulas_are_found() {
    phrase(
        "en",
        "say",
        "It's not my department, you should have called.",
        &["W It's not my department", "W you should have"],
    );
    phrase(
        "en",
        "say",
        "Calm down. Is there anything else we can do?",
        &["W Calm down", "W Is there anything else we can do"],
    );
    phrase(
        "fr",
        "say",
        "Ce n’est pas notre service, je ne peux pas vous aider.",
        &[
            "W Ce n’est pas notre service",
            "W je ne peux pas vous aider",
        ],
    );
    phrase(
        "fr",
        "say",
        "Vous auriez dû appeler, c'est le règlement.",
        &["W Vous auriez dû", "W c'est le règlement"],
    );
    phrase(
        "nl",
        "say",
        "Dat is niet mijn dienst. Daar kan ik u niet mee helpen.",
        &[
            "W Dat is niet mijn dienst",
            "W Daar kan ik u niet mee helpen",
        ],
    );
    phrase(
        "nl",
        "feeling",
        "Rustig maar, u had moeten bellen.",
        &["W Rustig maar", "W u had moeten"],
    );
}

#[test]
fn good_words_and_words_to_avoid_are_let_through() {
    phrase(
        "nl",
        "say",
        "Neem rustig de tijd. Ik zoek voor u uit wie dat doet.",
        &[],
    );
    phrase(
        "fr",
        "say",
        "Je ne peux pas le décider moi-même, ma collègue vous aide.",
        &[],
    );
    phrase(
        "en",
        "say",
        "I cannot decide that myself. My colleague can.",
        &[],
    );
    for place in ["avoid", "guidance", "promise"] {
        phrase("en", place, "That is not my department.", &[]);
    }
}
