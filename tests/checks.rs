//! Every check of the catalogue keeps the promises of its page: its examples behave as labelled through the whole
//! pipeline, and what it says exists, stands in the file and is registered.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use helder::checks::{Area, CATALOGUE, Check, Example, find};
use helder::diagnostic::{Finding, Message};
use helder::locale::Words;
use helder::source::{Memory, Sources, Span};
use helder::{Checked, Options, check_paths};
use jiff::civil::Date;

/// A day on which no date of the examples is by chance today.
const TODAY: Date = Date::constant(2026, 12, 1);

fn checked(example: &Example) -> Checked {
    let memory = example
        .files
        .iter()
        .fold(Memory::new(), |memory, (name, bytes)| {
            memory.with(name.as_str(), bytes.clone())
        });
    let workspace = example.files.iter().any(|(name, _)| name == "helder.yaml");
    let path = match &example.files[..] {
        [(name, _)] if !workspace => PathBuf::from(name),
        _ => PathBuf::from("."),
    };
    let options = Options { today: TODAY };
    check_paths(&memory, &[path], options)
        .unwrap_or_else(|error| panic!("{error}\n{:#?}", example.files))
}

/// An example with what was found in it, in the words of a test's reader.
fn told(check: &Check, example: &Example, findings: &[Finding]) -> String {
    let words = Words::for_language("en");
    let said: Vec<String> = findings
        .iter()
        .map(|finding| format!("  [{}] {}", finding.check, words.text(&finding.message)))
        .collect();
    let files: Vec<String> = example
        .files
        .iter()
        .map(|(name, bytes)| format!("# file: {name}\n{}", String::from_utf8_lossy(bytes)))
        .collect();
    format!(
        "`{}`:\n{}found:\n{}\n",
        check.name,
        files.concat(),
        said.join("\n")
    )
}

#[test]
fn every_example_behaves_as_its_page_says() {
    let mut wrong = Vec::new();
    for check in CATALOGUE {
        for example in check.examples() {
            let findings = checked(&example).findings;
            let found = findings.iter().any(|finding| finding.check == check.name);
            if found != example.fails {
                let should = if example.fails { "fail" } else { "pass" };
                wrong.push(format!(
                    "this should {should}: {}",
                    told(check, &example, &findings)
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What an example shows must not drown in other mistakes: besides its own check it is a file that can be read.
#[test]
fn every_example_can_be_read() {
    let mut wrong = Vec::new();
    for check in CATALOGUE {
        for example in check.examples() {
            let findings = checked(&example).findings;
            let unread = |finding: &&Finding| {
                find(finding.check).is_some_and(|found| found.area == Area::Reading)
                    && !(example.fails && finding.check == check.name)
            };
            if findings.iter().any(|finding| unread(&finding)) {
                wrong.push(told(check, &example, &findings));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_page_has_its_parts_and_an_example_of_each_kind() {
    for check in CATALOGUE {
        let page = check.page_markdown();
        for heading in ["## Why it matters", "## Examples", "## How to mend"] {
            assert!(page.contains(heading), "`{}` lacks {heading}", check.name);
        }
        let examples = check.examples();
        assert!(
            examples.iter().any(|example| example.fails),
            "`{}` has no example that fails",
            check.name
        );
        assert!(
            examples.iter().any(|example| !example.fails),
            "`{}` has no example that passes",
            check.name
        );
        assert!(
            !check.summary().is_empty(),
            "`{}` says not what it finds",
            check.name
        );
    }
}

#[test]
fn a_check_is_named_once_and_like_its_file() {
    let names: BTreeSet<_> = CATALOGUE.iter().map(|check| check.name).collect();
    assert_eq!(names.len(), CATALOGUE.len(), "a name stands twice");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/checks");
    for check in CATALOGUE {
        let file = format!("{}.rs", check.name.replace('-', "_"));
        let path = root.join(check.area.word()).join(file);
        let source = std::fs::read_to_string(&path)
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        assert!(
            source.contains(&format!("    \"{}\", ", check.name)),
            "{}",
            path.display()
        );
    }
}

#[test]
fn every_file_of_a_check_is_in_the_catalogue() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/checks");
    let mut files = BTreeSet::new();
    collect(&root, &mut files);
    let declared: BTreeSet<String> = files
        .iter()
        .filter_map(|path| {
            let source = std::fs::read_to_string(path).ok()?;
            let stem = path.file_stem()?.to_str()?.replace('_', "-");
            source.contains("\ncheck! {").then_some(stem)
        })
        .collect();
    let listed: BTreeSet<String> = CATALOGUE
        .iter()
        .map(|check| check.name.to_owned())
        .collect();
    assert_eq!(declared, listed);
}

/// The name of a check that some stage reports must be one of the catalogue, or nobody could look it up.
#[test]
fn every_check_that_a_stage_names_is_in_the_catalogue() {
    let mut files = BTreeSet::new();
    collect(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
        &mut files,
    );
    for path in files {
        let source = std::fs::read_to_string(&path).expect("a source file");
        let code = source.split("#[cfg(test)]").next().unwrap_or_default();
        for rest in code.split("Finding::new(").skip(1) {
            let Some(rest) = rest.trim_start().strip_prefix('"') else {
                continue;
            };
            let name = rest.split('"').next().unwrap_or_default();
            assert!(find(name).is_some(), "`{name}` in {}", path.display());
        }
    }
}

fn collect(folder: &Path, files: &mut BTreeSet<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|ending| ending == "rs")
            && !path.components().any(|part| part.as_os_str() == "tests")
        {
            files.insert(path);
        }
    }
}

#[test]
fn what_a_finding_says_exists_and_points_into_its_file() {
    let words = Words::for_language("en");
    for check in CATALOGUE {
        for example in check.examples() {
            let checked = checked(&example);
            for finding in &checked.findings {
                assert!(find(finding.check).is_some(), "`{}`", finding.check);
                for message in messages(finding) {
                    assert!(
                        words.has(&message.id),
                        "`{}` in {}",
                        message.id,
                        finding.check
                    );
                    let said = words.text(message);
                    assert!(!said.contains("{$"), "{said}");
                }
                for span in spans(finding) {
                    assert!(
                        lies_inside(&checked.sources, span),
                        "`{}` points outside its file: {span:?}\n{}",
                        finding.check,
                        told(check, &example, &checked.findings)
                    );
                }
            }
        }
    }
}

fn messages(finding: &Finding) -> impl Iterator<Item = &Message> {
    std::iter::once(&finding.message)
        .chain(&finding.help)
        .chain(finding.labels.iter().map(|label| &label.message))
        .chain(finding.fixes.iter().map(|fix| &fix.title))
}

fn spans(finding: &Finding) -> impl Iterator<Item = Span> {
    let edits = finding.fixes.iter().flat_map(|fix| &fix.edits);
    std::iter::once(finding.span)
        .chain(finding.labels.iter().map(|label| label.span))
        .chain(edits.map(|edit| edit.span))
}

fn lies_inside(sources: &Sources, span: Span) -> bool {
    sources
        .get(span.source)
        .is_some_and(|file| file.text().get(span.range()).is_some())
}

/// The circles of a concept, each by the ids it names.
fn circles(concept: &str) -> Vec<Vec<String>> {
    let memory = Memory::new().with("a.yaml", concept);
    let options = Options { today: TODAY };
    let checked = check_paths(&memory, &[PathBuf::from("a.yaml")], options).expect("a concept");
    let found = checked.findings.into_iter();
    found
        .filter(|finding| finding.check == "reference-loop")
        .map(|finding| finding.names)
        .collect()
}

#[test]
fn circles_of_every_kind_are_found_and_named_from_their_first_member() {
    let derived = "facts:\n  a: {type: money, is: b plus 1 EUR}\n  b: {type: money, is: c}\n  c: {type: money, is: b, at_most: a}\n";
    assert_eq!(circles(derived), [["b", "c"]]);
    let own = "facts:\n  a: {type: money, at_most: a}\n";
    assert_eq!(circles(own), [["a"]]);
    let two = "facts:\n  a: {type: yes/no, only_when: {b: yes}}\n  b: {type: yes/no, only_when: {a: yes}}\n  c: {type: yes/no, only_when: {d: no, a: yes}}\n  d: {type: yes/no, only_when: {c: no}}\n";
    assert_eq!(circles(two), [["a", "b"], ["c", "d"]]);
    let duty = "client_must:\n  report: {title: Report, only_when: {found: yes}}\nfacts:\n  found: {type: yes/no, known_after: report}\n";
    assert_eq!(circles(duty), [["found", "report"]]);
}

#[test]
fn what_only_leads_to_a_circle_or_shares_a_fact_is_none() {
    let chain = "facts:\n  a: {type: yes/no}\n  b: {type: yes/no, only_when: {a: yes}}\n  c: {type: yes/no, only_when: {a: yes, b: no}}\n";
    assert_eq!(circles(chain), Vec::<Vec<String>>::new());
    let late = "client_must:\n  report: {title: Report, only_when: {seen: yes}}\nfacts:\n  seen: {type: yes/no}\n  found: {type: yes/no, known_after: report, only_when: {seen: yes}}\n";
    assert_eq!(circles(late), Vec::<Vec<String>>::new());
}

/// A text that all concepts inherit is read once for all of them, but not where a unit of a concept's own makes a figure of
/// what is a bare number to others.
#[test]
fn what_is_inherited_says_in_each_concept_what_it_says_there() {
    const DEFAULTS: &str = "languages: [en]\ndefaults:\n  if_it_goes_wrong:\n    second_chance: We look at 4 discs as soon as possible.\n";
    const PLAIN: &str = "title: A\n";
    const WITH_UNIT: &str = "title: A\nfacts:\n  discs: {type: number, unit: discs}\n";
    let found = |concepts: &[&str]| -> Vec<&str> {
        let named = concepts.iter().enumerate();
        let files = named.fold(
            Memory::new().with("helder.yaml", DEFAULTS),
            |files, (at, text)| files.with(format!("concepts/c{at}.yaml").as_str(), *text),
        );
        let options = Options { today: TODAY };
        let checked = check_paths(&files, &[PathBuf::from(".")], options).expect("a workspace");
        let names = checked.findings.iter().map(|finding| finding.check);
        names
            .filter(|name| ["figure-in-prose", "vague-term"].contains(name))
            .collect()
    };
    assert_eq!(found(&[PLAIN, PLAIN]), ["vague-term"]);
    for concepts in [[PLAIN, WITH_UNIT], [WITH_UNIT, PLAIN]] {
        assert_eq!(found(&concepts), ["figure-in-prose", "vague-term"]);
    }
}

/// What is found in the settings is no concept's own.
#[test]
fn what_is_wrong_in_the_settings_is_told_once_however_many_concepts_there_are() {
    const SETTINGS: &str = "languages: [en]\norganisation: {name: The TODO library, nam: X}\n";
    let found = |concepts: usize| -> Vec<(&str, String)> {
        let files = (0..concepts).fold(Memory::new().with("helder.yaml", SETTINGS), |files, at| {
            files.with(
                format!("concepts/c{at}.yaml").as_str(),
                "title: Loans\nsumary: X\n",
            )
        });
        let options = Options { today: TODAY };
        let checked = check_paths(&files, &[PathBuf::from(".")], options).expect("a workspace");
        let asked = |finding: &&Finding| ["leftover", "key-unknown"].contains(&finding.check);
        let found = checked.findings.iter().filter(asked);
        found
            .map(|finding| (finding.check, finding.path.clone()))
            .collect()
    };
    for concepts in [1, 1, 1, 2, 9] {
        let of_settings = [
            ("leftover", "organisation.name".to_owned()),
            ("key-unknown", "organisation.nam".to_owned()),
        ];
        let of_concepts = (0..concepts).map(|_| ("key-unknown", "sumary".to_owned()));
        let all: Vec<_> = of_settings.into_iter().chain(of_concepts).collect();
        assert_eq!(found(concepts), all, "{concepts} concepts");
    }
}
