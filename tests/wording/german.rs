//! The checks of wording in German, of which the program knows nothing but its files.

use crate::support::found;

#[track_caller]
fn check(check: &str, place: &str, sentence: &str, expected: &[&str]) {
    assert_eq!(
        found("de", place, sentence, &[check]),
        expected,
        "{place}: {sentence}"
    );
}

#[test]
fn vague_terms_of_an_office() {
    for (place, sentence, expected) in [
        (
            "promise",
            "In der Regel antworten wir zeitnah.",
            &["W In der Regel", "W zeitnah"][..],
        ),
        (
            "promise",
            "Wir antworten schnellstmöglich, spätestens nach 10 Werktagen.",
            &["I schnellstmöglich"],
        ),
        (
            "promise",
            "Die zuständige Stelle meldet sich gegebenenfalls.",
            &["W Die zuständige Stelle", "W gegebenenfalls"],
        ),
        ("promise", "Wir rufen Sie umgehend an.", &["W umgehend"]),
        ("promise", "Rufen Sie sofort die 112 an.", &[]),
        ("say", "Ich sehe umgehend nach.", &[]),
        (
            "exclusion",
            "Möbel, Teppiche usw. nehmen wir nicht mit.",
            &["W usw."],
        ),
        (
            "threshold",
            "Geht es um einen erheblichen Betrag?",
            &["W erheblichen"],
        ),
        (
            "duty",
            "Sie brauchen einen triftigen Grund.",
            &["W einen triftigen Grund"],
        ),
    ] {
        check("vague-term", place, sentence, expected);
    }
}

#[test]
fn everyday_words_that_look_like_vague_ones_are_silent() {
    for sentence in [
        "Sobald Sie anrufen, öffnen wir die Akte.",
        "Sagen Sie uns, wie viele Stücke es sind und wie oft Sie kommen.",
        "Wir kommen am 5. März, nicht später als um 9 Uhr.",
        "Kurz nach dem Anruf steht der Termin fest.",
        "Der Schnellzug hält in der Nähe des Schalters.",
        "Wir antworten innerhalb von 10 Werktagen.",
    ] {
        check("vague-term", "promise", sentence, &[]);
    }
}

#[test]
fn acts_of_nobody_are_told_from_agents_conditions_and_futures() {
    let passive =
        |place, sentence, expected: &[&str]| check("passive-promise", place, sentence, expected);
    passive(
        "promise",
        "Ihre Beschwerde wird innerhalb von 10 Tagen geprüft.",
        &["W wird innerhalb von 10 Tagen geprüft"],
    );
    passive(
        "duty",
        "Das Formular muss ausgefüllt werden.",
        &["W ausgefüllt werden"],
    );
    for sentence in [
        "Die Beschwerde wird von einer Kollegin geprüft.",
        "Sobald Ihr Antrag genehmigt wird, rufen wir an.",
        "Der Antrag ist geprüft.",
        "Es wird warm.",
        "Wir werden Sie morgen anrufen.",
    ] {
        passive("promise", sentence, &[]);
    }
}

#[test]
fn times_that_are_taken_back() {
    for (sentence, expected) in [
        (
            "Wir zahlen innerhalb von 14 Tagen. Diese Frist kann im Sommer länger sein.",
            "E Diese Frist kann im Sommer länger sein",
        ),
        (
            "Wenn möglich, kommen wir innerhalb von 3 Tagen.",
            "E Wenn möglich",
        ),
        (
            "Wir antworten innerhalb von 5 Tagen; alle Angaben ohne Gewähr.",
            "E ohne Gewähr",
        ),
    ] {
        // The sentence stands there twice.
        check("promise-diluted", "dated", sentence, &[expected; 2]);
    }
    let aim = "Wir streben 5 Tage an.";
    check("target-as-promise", "target", aim, &[]);
    let certain = "Wir rufen Sie innerhalb von 5 Tagen an.";
    check("target-as-promise", "target", certain, &["W Wir rufen"]);
}

#[test]
fn documents_are_named() {
    let unnamed =
        |sentence, expected: &[&str]| check("evidence-unnamed", "duty", sentence, expected);
    unnamed(
        "Bringen Sie die erforderlichen Unterlagen mit.",
        &["W die erforderlichen Unterlagen"],
    );
    unnamed("Bringen Sie Ihren Personalausweis mit.", &[]);
}

#[test]
fn words_that_staff_should_not_say() {
    for (place, sentence, expected) in [
        (
            "say",
            "Dafür bin ich nicht zuständig. Da kann ich Ihnen nicht helfen.",
            &[
                "W Dafür bin ich nicht zuständig",
                "W Da kann ich Ihnen nicht helfen",
            ][..],
        ),
        (
            "feeling",
            "Beruhigen Sie sich, wie ich schon sagte.",
            &["W Beruhigen Sie sich", "W wie ich schon sagte"],
        ),
        (
            "say",
            "Wir bitten um Ihr Verständnis.",
            &["W Wir bitten um Ihr Verständnis"],
        ),
        (
            "say",
            "Ich suche für Sie heraus, wer das macht, und verbinde Sie.",
            &[],
        ),
    ] {
        check("staff-phrase", place, sentence, expected);
    }
}
