//! Sentences put into a concept, and what is found in them.

use std::path::PathBuf;

use helder::diagnostic::{Finding, Severity};
use helder::locale::Words;
use helder::source::Memory;
use helder::{Options, check_paths};
use jiff::civil::Date;

/// A day on which no date of the tests is by chance today.
const TODAY: Date = Date::constant(2026, 12, 1);

/// The findings of some checks in a file, in its order.
pub fn findings(yaml: &str, checks: &[&str]) -> Vec<Finding> {
    let memory = Memory::new().with("a.yaml", yaml);
    let options = Options { today: TODAY };
    let checked = check_paths(&memory, &[PathBuf::from("a.yaml")], options).expect("a concept");
    let reading = |finding: &&Finding| {
        ["value-type", "yaml-syntax", "key-unknown"].contains(&finding.check)
            && !checks.contains(&finding.check)
    };
    let unread: Vec<_> = checked.findings.iter().filter(reading).collect();
    assert!(unread.is_empty(), "{yaml}\n{unread:#?}");
    let found = checked.findings.into_iter();
    found
        .filter(|finding| checks.contains(&finding.check))
        .collect()
}

/// The words under a finding.
pub fn words(finding: &Finding, yaml: &str) -> String {
    yaml[finding.span.range()].to_owned()
}

/// A concept in one language whose text at a place is a sentence.
pub fn concept(language: &str, place: &str, sentence: &str) -> String {
    let sentence = serde_json::to_string(sentence).expect("a text");
    let body = match place {
        "promise" => format!("offered: {{a: {{title: A, what: {sentence}}}}}"),
        "dated" => format!(
            "offered: {{a: {{title: A, what: {sentence}, within: 5 days, starts: {sentence}}}}}"
        ),
        "target" => {
            format!("offered: {{a: {{title: A, what: {sentence}, within: 5 days, kind: target}}}}")
        }
        "exclusion" => format!("not_offered: {{a: {{title: A, instead: {sentence}}}}}"),
        "duty" => format!("client_must: {{a: {{title: A, how: {sentence}}}}}"),
        "threshold" => format!(
            "offered: {{a: {{title: A}}}}\nfacts: {{f: {{type: yes/no, ask: {sentence}}}}}\n\
             decisions: {{d: {{rules: {{r: {{when: {{f: yes}}, then: a}}}}}}}}"
        ),
        "fact" => format!("facts: {{f: {{type: yes/no, ask: {sentence}}}}}"),
        "question" => format!(
            "offered: {{a: {{title: A}}}}\ndecisions: {{d: {{question: {sentence}, rules: {{r: {{then: a}}}}}}}}"
        ),
        "prose" => format!("summary: {sentence}"),
        "title" => format!("title: {sentence}"),
        "story" => format!("cases: {{c: {{story: {sentence}}}}}"),
        "redress" => format!("if_it_goes_wrong: {{complain: {{steps: [{sentence}]}}}}"),
        "say" => format!("staff: {{words: {{default: {{answer: {sentence}}}}}}}"),
        "feeling" => format!("staff: {{words: {{default: {{acknowledge: {sentence}}}}}}}"),
        "guidance" => format!("staff: {{notes: {sentence}}}"),
        "avoid" => {
            format!("staff: {{avoid: [{{instead_of: {sentence}, say: Zzz, because: Zzz}}]}}")
        }
        "law" => format!(
            "offered: {{a: {{title: A}}}}\ndecisions: {{d: {{rules: {{r: {{then: a, source: {sentence}}}}}}}}}"
        ),
        _ => panic!("no place `{place}`"),
    };
    format!("languages: [{language}]\n{body}\n")
}

/// What checks find in a sentence: `E`, `W` or `I`, and the words, in the order of the text.
pub fn found(language: &str, place: &str, sentence: &str, checks: &[&str]) -> Vec<String> {
    let yaml = concept(language, place, sentence);
    let mut found = findings(&yaml, checks);
    found.sort_by_key(|finding| finding.span.start);
    let said = |finding: &Finding| {
        let level = match finding.level() {
            Severity::Error => 'E',
            Severity::Warning => 'W',
            Severity::Info => 'I',
        };
        // A concept without a status is a draft, where gentle errors are warnings.
        for reader in Words::languages() {
            let said = Words::for_language(reader).text(&finding.message);
            assert!(!said.is_empty() && !said.contains("{$"), "{said}");
        }
        format!("{level} {}", words(finding, &yaml))
    };
    found.iter().map(said).collect()
}
