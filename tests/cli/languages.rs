//! `--lang`: the language of messages, and nothing else.

use serde_json::Value;

use crate::support::{DAY, finish, helder, package, run, sound};

fn report(language: &str, format: &str) -> String {
    let arguments = [
        "check",
        ".",
        "--on",
        DAY,
        "--verbose",
        "--lang",
        language,
        "--format",
        format,
    ];
    run(&package().join("examples"), &arguments)
        .ends_with(1)
        .out
}

/// A report without what is said in words.
fn without_words(report: &str) -> Value {
    fn strip(value: &mut Value) {
        match value {
            Value::Object(map) => {
                for key in ["message", "help", "title"] {
                    map.remove(key);
                }
                map.values_mut().for_each(strip);
            }
            Value::Array(items) => items.iter_mut().for_each(strip),
            _ => {}
        }
    }
    let mut value = serde_json::from_str(report).expect("JSON");
    strip(&mut value);
    value
}

#[test]
fn only_words_differ_between_languages() {
    let english = report("en", "json");
    for language in ["de", "nl", "fr"] {
        let other = report(language, "json");
        assert_ne!(english, other, "{language}");
        assert_eq!(without_words(&english), without_words(&other), "{language}");
    }
}

#[test]
fn english_is_the_default_whatever_the_machine_speaks() {
    let folder = sound();
    let mut command = helder(folder.path());
    command.envs([
        ("LANG", "nl_BE.UTF-8"),
        ("LC_ALL", "fr_BE.UTF-8"),
        ("LANGUAGE", "nl"),
    ]);
    let found = finish(command.arg("check")).ends_with(0);
    assert!(
        found.out.starts_with("one concept checked"),
        "{}",
        found.out
    );
}

#[test]
fn summaries_and_failures_speak_the_language() {
    let folder = sound();
    let here = folder.path();
    let dutch = run(here, &["check", "--lang", "nl"]).ends_with(0).out;
    assert_eq!(
        dutch,
        "één concept nagekeken: geen leemte, geen tegenspraak, niets dat openblijft\n"
    );
    let french = run(here, &["check", "--lang", "fr"]).ends_with(0).out;
    assert!(french.starts_with("un concept vérifié"), "{french}");
    let german = run(here, &["check", "--lang", "de"]).ends_with(0).out;
    assert_eq!(
        german,
        "ein Konzept geprüft: keine Lücke, kein Widerspruch, nichts bleibt offen\n"
    );
    run(here, &["check", "--lang", "nl", "gone"]).could_not_run(&["er staat niets op `gone`"]);
    run(here, &["check", "--lang", "fr", "--check", "no-stpo"])
        .could_not_run(&["`no-stop`", "s’agit-il"]);
    let built = run(here, &["build", "-o", "site", "--lang", "nl"])
        .ends_with(0)
        .out;
    assert!(built.starts_with("geschreven: "), "{built}");
    let page = run(here, &["explain", "no-stop", "--lang", "fr"])
        .ends_with(0)
        .out;
    assert!(
        page.starts_with("Cette page n’existe qu’en anglais.\n\n# no-stop\n"),
        "{page}"
    );
    run(here, &["check", "--lang", "fr", "--baseline", "gone"])
        .could_not_run(&["il n’existe pas de fichier de ce nom"]);
    run(here, &["explain", "no-stpo", "--lang", "nl"]).could_not_run(&["er is geen controle"]);
}

#[test]
fn sarif_names_its_language() {
    let log: Value = serde_json::from_str(&report("fr", "sarif")).expect("JSON");
    assert_eq!(log["runs"][0]["language"], "fr");
}

#[test]
fn a_language_without_messages_is_refused() {
    run(sound().path(), &["check", "--lang", "it"]).could_not_run(&["it", "de", "en", "fr", "nl"]);
}

#[test]
fn a_workspace_in_a_language_without_words_is_told_which_there_are() {
    let folder = sound();
    std::fs::write(folder.path().join("helder.yaml"), "languages: [it, de]\n").expect("written");
    let found = run(folder.path(), &["check", "--lang", "de"]).ends_with(1);
    let told = [
        "`it` ist keine Sprache, in der Seiten geschrieben werden können",
        "erwartet: `de`, `en`, `fr` oder `nl`",
    ];
    for told in told {
        assert!(found.out.contains(told), "{}", found.out);
    }
}
