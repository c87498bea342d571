//! Vague terms: what is one, where, and how much it matters.

use helder::diagnostic::Severity;

use crate::support::{findings, found};

/// What `vague-term` finds in a sentence of a published promise, duty and so on.
#[track_caller]
fn vague(language: &str, place: &str, sentence: &str, expected: &[&str]) {
    assert_eq!(
        found(language, place, sentence, &["vague-term"]),
        expected,
        "{language}, {place}: {sentence}"
    );
}

#[test]
fn french_sentences_of_a_mediation_service() {
    vague(
        "fr",
        "promise",
        "Notre équipe met tout en œuvre pour répondre dans les plus brefs délais, soit dans le mois qui suit votre lettre.",
        &["I dans les plus brefs délais"],
    );
    vague(
        "fr",
        "promise",
        "Autant que possible, nous écrivons par le canal que vous préférez.",
        &["W Autant que possible"],
    );
    vague(
        "fr",
        "promise",
        "L'administration répondra à la lettre dans les délais impartis.",
        &["W dans les délais impartis"],
    );
    vague(
        "fr",
        "promise",
        "Nous traitons la demande dans un délai de 10 jours ouvrables.",
        &[],
    );
    vague(
        "fr",
        "promise",
        "Un technicien vous rappelle dans 24 à 48 heures.",
        &[],
    );
}

#[test]
fn dutch_sentences_of_a_network_operator() {
    vague(
        "nl",
        "promise",
        "De technieker moet dan zo snel mogelijk een oplossing zoeken.",
        &["W zo snel mogelijk"],
    );
    vague(
        "nl",
        "promise",
        "Uiterlijk 45 dagen na de registratie krijg je het antwoord op je klacht.",
        &[],
    );
    vague(
        "nl",
        "promise",
        "In principe hebt u recht op een vergoeding.",
        &["W In principe"],
    );
    vague(
        "nl",
        "promise",
        "Wij bevestigen de ontvangst van uw aanvraag binnen de 10 werkdagen.",
        &[],
    );
    vague("nl", "duty", "Breng de nodige documenten mee.", &[]);
    vague(
        "nl",
        "story",
        "Even later belt de man terug, zo snel mogelijk.",
        &[],
    );
}

#[test]
fn english_sentences_of_a_police_force() {
    vague(
        "en",
        "promise",
        "We handle your report as soon as possible and, where appropriate, call the relevant department.",
        &[
            "W as soon as possible",
            "W where appropriate",
            "W the relevant department",
        ],
    );
    vague(
        "en",
        "promise",
        "We send a team, and ring you as soon as we arrive.",
        &[],
    );
    vague(
        "en",
        "promise",
        "We do not investigate theft under 50 pounds.",
        &[],
    );
}

#[test]
fn the_place_decides_what_counts() {
    let many = "Several people normally come soon, for example with something important, etc.";
    let all = [
        "W Several",
        "W normally",
        "W soon",
        "W for example",
        "W important",
        "W etc.",
    ];
    let but = |left_out: &[&str]| -> Vec<&str> {
        let kept = all.iter().filter(|found| !left_out.contains(found));
        kept.copied().collect()
    };
    let promise = but(&["W for example", "W important"]);
    vague("en", "promise", many, &promise);
    vague("en", "exclusion", many, &all);
    vague("en", "duty", many, &but(&["W important"]));
    vague("en", "prose", many, &["W normally", "W soon"]);
    vague("en", "threshold", many, &but(&["W normally", "W soon"]));
    for silent in [
        "feeling", "title", "story", "question", "fact", "avoid", "law",
    ] {
        vague("en", silent, many, &[]);
    }
}

#[test]
fn what_is_published_promises_in_earnest() {
    let yaml = "languages: [en]\nstatus: published\nsummary: We come soon.\n\
                offered: {a: {title: A, what: 'We come soon, and smoothly.'}}\n";
    let found = findings(yaml, &["vague-term"]);
    let levels: Vec<_> = found
        .iter()
        .map(|finding| (finding.path.as_str(), finding.level()))
        .collect();
    let expected = [
        ("summary", Severity::Warning),
        ("offered.a.what", Severity::Error),
        ("offered.a.what", Severity::Warning),
    ];
    assert_eq!(levels, expected);
}

#[test]
fn numbers_beat_about_where_nothing_is_decided() {
    vague("fr", "promise", "Cela coûte environ 500 euros.", &[]);
    vague(
        "fr",
        "threshold",
        "L'objet vaut-il environ 500 euros ?",
        &["W environ 500"],
    );
    vague("nl", "promise", "Het weegt ongeveer 20 kg.", &[]);
}

#[test]
fn what_is_at_once_is_clear_in_a_conversation() {
    vague("nl", "promise", "We bellen u meteen op.", &["W meteen"]);
    vague("nl", "say", "Ik kijk het meteen na.", &[]);
    vague("en", "duty", "Call 112 immediately.", &[]);
    vague("en", "promise", "We pay immediately after the check.", &[]);
}

#[test]
fn everyday_words_that_look_like_vague_ones_are_silent() {
    for (language, sentence) in [
        (
            "en",
            "Someone comes when you ring, and a little later the lift works.",
        ),
        ("en", "You can call again in time for the meeting."),
        (
            "fr",
            "Vous pouvez plus facilement choisir, au plus tard le 5 mars, le nombre de pages.",
        ),
        (
            "fr",
            "Un moment, s'il vous plaît : un autre guichet est possible.",
        ),
        (
            "nl",
            "Dat is niet mogelijk en heel normaal; zoals afgesproken komen we rond de middag.",
        ),
        (
            "nl",
            "De sneldienst en het lichtpunt staan op de rondetafel.",
        ),
    ] {
        vague(language, "promise", sentence, &[]);
    }
}

#[test]
fn words_in_links_and_placeholders_are_no_words() {
    let sentence =
        "See [the page](https://www.example.org/soon/normally) or mail soon@example.org.";
    vague("en", "promise", sentence, &[]);
}

#[test]
fn an_aim_of_a_target_is_said_as_it_is() {
    vague("en", "target", "We aim to answer the letter.", &[]);
    vague("en", "target", "We answer soon.", &["W soon"]);
}

#[test]
fn what_only_draws_attention_is_no_size() {
    vague("nl", "exclusion", "Belangrijk: houd het ticket bij.", &[]);
    vague("fr", "exclusion", "Important : gardez le ticket.", &[]);
    vague(
        "en",
        "exclusion",
        "We refund important damage.",
        &["W important"],
    );
}
