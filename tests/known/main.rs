//! Decisions with known findings.
//!
//! Each file says at its top what must be found in it, as worked out by hand from the definitions, and nothing else of
//! the area may be found. They are modelled on the published examples and issues of other verifiers of decision tables,
//! and cover every type of fact and every way in which rules decide together.
//!
//! `# finds: CHECK | at: PATH | rules: A, B | when: FACT: CONDITION & … | case: FACT=VALUE & …`: `at` may be left out,
//! and `case` where several are as good. Every case that a gap or a contradiction shows is put to `decide` too.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use helder::checks::{Area, find};
use helder::diagnostic::{Finding, Values};
use helder::source::Memory;
use helder::{Options, check_paths};
use jiff::civil::Date;

const TODAY: Date = Date::constant(2026, 12, 1);

/// A finding as a file's head says it: its parts by name.
type Known = BTreeMap<String, String>;

fn files() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/known");
    let entries = std::fs::read_dir(folder).expect("the folder");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    let yaml = paths.filter(|path| path.extension().is_some_and(|ending| ending == "yaml"));
    let read = |path: PathBuf| {
        let name = path
            .file_name()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        (name, std::fs::read_to_string(path).expect("a file"))
    };
    let mut files: Vec<_> = yaml.map(read).collect();
    files.sort();
    files
}

/// What the head of a file promises.
fn expected(text: &str) -> Vec<Known> {
    let lines = text
        .lines()
        .filter_map(|line| line.strip_prefix("# finds: "));
    lines.map(parts).collect()
}

fn parts(line: &str) -> Known {
    let mut parts = line.split(" | ");
    let check = parts.next().expect("a check");
    let named = parts.map(|part| {
        part.split_once(": ")
            .unwrap_or_else(|| panic!("`{part}` in `{line}`"))
    });
    let named = named.map(|(name, value)| (name.to_owned(), value.to_owned()));
    std::iter::once(("check".to_owned(), check.to_owned()))
        .chain(named)
        .collect()
}

/// What is found in a file.
fn found(name: &str, text: &str) -> Vec<Finding> {
    let memory = Memory::new().with(name, text);
    let checked = check_paths(&memory, &[PathBuf::from(name)], Options { today: TODAY });
    let mut findings = checked
        .unwrap_or_else(|error| panic!("{name}: {error}"))
        .findings;
    // What is said of texts and offers is tested elsewhere; a file that cannot be read tests nothing.
    let counts = |finding: &Finding| {
        find(finding.check)
            .is_none_or(|check| matches!(check.area, Area::Decisions | Area::Reading))
    };
    findings.retain(counts);
    findings
}

/// A finding in the words of the heads; `wanted` says which parts are of interest.
fn told(finding: &Finding) -> Known {
    let joined = |values: &Values, sign: &str| {
        let all: Vec<String> = values
            .iter()
            .map(|(fact, value)| format!("{fact}{sign}{value}"))
            .collect();
        if all.is_empty() {
            "any".to_owned()
        } else {
            all.join(" & ")
        }
    };
    let list = |all: &[Values], sign: &str| {
        all.iter()
            .map(|one| joined(one, sign))
            .collect::<Vec<_>>()
            .join("; ")
    };
    let all = [
        ("check", finding.check.to_owned()),
        ("at", finding.path.clone()),
        ("rules", finding.decision_rules.join(", ")),
        ("when", list(&finding.regions, ": ")),
        ("case", list(&finding.witnesses, "=")),
    ];
    let said = all.into_iter().filter(|(_, value)| !value.is_empty());
    said.map(|(name, value)| (name.to_owned(), value)).collect()
}

/// Whether a finding is the one that a head promises: part by part, those left out as they may be.
fn is(told: &Known, known: &Known) -> bool {
    let may_lack = |name: &str| ["at", "case"].contains(&name);
    known
        .iter()
        .all(|(name, value)| told.get(name) == Some(value))
        && told
            .keys()
            .all(|name| may_lack(name) || known.contains_key(name))
}

/// What `decide` says of a case of the decision `it`.
fn decided(file: &Path, case: &Values) -> String {
    let facts = case.iter().map(|(fact, value)| format!("{fact}={value}"));
    let output = Command::new(env!("CARGO_BIN_EXE_helder"))
        .arg("decide")
        .arg(file)
        .args(facts)
        .args([
            "--decision",
            "it",
            "--format",
            "json",
            "--on",
            &TODAY.to_string(),
        ])
        .output()
        .expect("the program runs");
    let answer: serde_json::Value =
        serde_json::from_slice(&output.stdout).expect("an answer in JSON");
    answer["decisions"]["it"]["status"]
        .as_str()
        .unwrap_or_else(|| panic!("no status in {answer}"))
        .to_owned()
}

/// Every gap and every contradiction, holes and clashes at a boundary included, shows cases that `decide` decides so.
#[test]
fn decide_confirms_every_case_shown() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/known");
    let mut looked_at = 0;
    // In other years than that of the run, other rules and figures count.
    for (name, text) in files()
        .iter()
        .filter(|(name, _)| !name.starts_with("eras-"))
    {
        for finding in found(name, text) {
            let status = match finding.check {
                "decision-gap" | "boundary-hole" => "gap",
                "decision-contradiction" | "boundary-clash" => "contradiction",
                _ => continue,
            };
            assert_eq!(finding.regions.len(), finding.witnesses.len(), "{name}");
            if finding.path.starts_with("facts.") {
                continue;
            }
            for case in &finding.witnesses {
                assert_eq!(
                    decided(&folder.join(name), case),
                    status,
                    "{name}: {case:?}"
                );
                looked_at += 1;
            }
        }
    }
    assert!(looked_at > 25, "{looked_at} cases");
}

#[test]
fn every_file_yields_what_its_head_says_and_nothing_else() {
    let mut wrong = Vec::new();
    let files = files();
    assert!(files.len() > 40, "{} files", files.len());
    for (name, text) in &files {
        let mut told: Vec<Known> = found(name, text).iter().map(told).collect();
        let mut missing = Vec::new();
        for known in expected(text) {
            match told.iter().position(|told| is(told, &known)) {
                Some(at) => drop(told.remove(at)),
                None => missing.push(known),
            }
        }
        let said = missing.iter().map(|known| format!("missed: {known:?}"));
        let said = said.chain(told.iter().map(|told| format!("invented: {told:?}")));
        wrong.extend(said.map(|said| format!("{name}: {said}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
