//! The questions that a concept leaves open, at the end of the report for people.

use crate::support::{DAY, SETTINGS, SOUND, folder, package, run, sound, unsound};

fn with(text: &str) -> tempfile::TempDir {
    folder(&[("helder.yaml", SETTINGS), ("concepts/ladder.yaml", text)])
}

#[test]
fn open_questions_are_counted_and_told_in_plain_words() {
    let text = SOUND.replace("    price: free\n", "");
    let text = text.replace("    result: You can reach your gutter.\n", "");
    let found = run(with(&text).path(), &["check"]).out;
    let asked = questions(&found);
    let expected = format!(
        "ladder: {} of {asked} questions answered; still open:\n  - Which result may the client expect?\n  - What does it cost?\n\n",
        asked - 2
    );
    assert!(found.contains(&expected), "{found}");
}

/// How many questions are asked, as a report says it.
fn questions(report: &str) -> usize {
    let before = report.split(" questions answered").next().expect("a count");
    let count = before.rsplit(' ').next().expect("a count");
    count.parse().expect("a number")
}

#[test]
fn a_check_that_is_off_asks_nothing() {
    let text = unsound("    price: free\n", "");
    let all = questions(&run(with(&text).path(), &["check"]).out);
    let settings = SETTINGS.replace("\nchecks:\n", "\nchecks:\n  no-stop: off\n");
    let folder = folder(&[("helder.yaml", &settings), ("concepts/ladder.yaml", &text)]);
    assert_eq!(questions(&run(folder.path(), &["check"]).out), all - 1);
}

#[test]
fn what_is_allowed_is_answered_and_what_cannot_be_read_is_not_judged() {
    let said = |text: &str| {
        let found = run(with(text).path(), &["check"]).out;
        found.contains("questions answered")
    };
    assert!(said(&unsound("    price: free\n", "")));
    let allowed = unsound("    price: free\n", "").replace(
        "  ladder:\n",
        "  # helder: allow(price-missing) it is a gift\n  ladder:\n",
    );
    assert!(!said(&allowed));
    assert!(!said(&unsound("    price: free\n", "    prise: free\n")));
    assert!(!said(SOUND));
}

#[test]
fn what_concepts_share_is_open_for_each() {
    let settings = SETTINGS.replace("  owner: desk-head\n", "");
    let folder = folder(&[
        ("helder.yaml", &settings),
        ("concepts/ladder.yaml", SOUND),
        ("concepts/saw.yaml", &SOUND.replace("ladder", "saw")),
    ]);
    let found = run(folder.path(), &["check"]).out;
    for concept in ["ladder: ", "saw: "] {
        let open = found.split(concept).nth(1).expect("the concept");
        let open = open.split("\n\n").next().expect("its questions");
        assert!(open.contains("Who answers for this concept?"), "{found}");
    }
}

#[test]
fn ten_concepts_are_told_of_then_how_many_more() {
    let mut files: Vec<(String, String)> = (10..23)
        .map(|number| {
            let text =
                unsound("    price: free\n", "").replace("a ladder", &format!("ladder {number}"));
            (format!("concepts/ladder-{number}.yaml"), text)
        })
        .collect();
    files.push(("helder.yaml".to_owned(), SETTINGS.to_owned()));
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(path, text)| (&**path, &**text))
        .collect();
    let folder = folder(&files);
    let some = run(folder.path(), &["check"]).out;
    assert_eq!(some.matches("questions answered").count(), 10);
    assert!(
        some.contains("3 more concepts with open questions"),
        "{some}"
    );
    let all = run(folder.path(), &["check", "--all"]).out;
    assert_eq!(all.matches("questions answered").count(), 13);
}

#[test]
fn nothing_is_said_where_nothing_is_open_or_not_all_was_asked() {
    let clean = run(sound().path(), &["check"]).ends_with(0).out;
    assert!(!clean.contains("question"), "{clean}");
    let one = ["check", "broken", "--check", "decision-gap", "--on", DAY];
    let one = run(&package().join("examples"), &one).out;
    assert!(!one.contains("questions answered"), "{one}");
    let build = run(sound().path(), &["build", "-o", "site"]).ends_with(0);
    assert!(!build.err.contains("questions answered"), "{}", build.err);
}
