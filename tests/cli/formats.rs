//! The formats for machines: SARIF, annotations of GitHub, JUnit, and the schema of our own JSON.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use serde_json::Value;

use crate::support::{DAY, SETTINGS, SOUND, folder, package, run, sound, unsound};

/// What is found in all examples, those with mistakes among them: all reports of one run, made once for all tests.
fn examples(format: &str) -> &'static str {
    static REPORTS: LazyLock<BTreeMap<&str, String>> = LazyLock::new(|| {
        let formats = ["json", "sarif", "github", "junit"];
        let folder = tempfile::tempdir().expect("a folder");
        let file = |format: &str| folder.path().join(format);
        let mut arguments = vec!["check".to_owned(), ".".to_owned(), "--verbose".to_owned()];
        arguments.extend(["--on".to_owned(), DAY.to_owned()]);
        for format in formats {
            arguments.push(format!("--format={format}={}", file(format).display()));
        }
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        run(&package().join("examples"), &arguments).ends_with(1);
        let read = |format| std::fs::read_to_string(file(format)).expect("a report");
        formats
            .into_iter()
            .map(|format| (format, read(format)))
            .collect()
    });
    &REPORTS[format]
}

fn parsed(path: &str) -> Value {
    let text = std::fs::read_to_string(package().join(path)).expect("a schema");
    serde_json::from_str(&text).expect("JSON")
}

#[track_caller]
fn validates(schema: &Value, document: &Value) {
    let validator = jsonschema::options()
        .should_validate_formats(true)
        .build(schema)
        .expect("a schema");
    let wrong: Vec<String> = validator
        .iter_errors(document)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

mod sarif {
    use super::*;

    fn schema() -> Value {
        parsed("tests/schemas/sarif-2.1.0.json")
    }

    fn broken() -> &'static Value {
        static LOG: LazyLock<Value> =
            LazyLock::new(|| serde_json::from_str(examples("sarif")).expect("JSON"));
        &LOG
    }

    fn results(log: &Value) -> &Vec<Value> {
        log["runs"][0]["results"].as_array().expect("results")
    }

    #[test]
    fn it_is_what_the_published_schema_demands() {
        validates(&schema(), broken());
        let clean = run(sound().path(), &["check", "--format", "sarif"]).ends_with(0);
        validates(&schema(), &clean.json());
        assert_eq!(results(&clean.json()).len(), 0);
    }

    #[test]
    fn every_check_is_a_rule_and_every_result_names_one() {
        let rules = broken()["runs"][0]["tool"]["driver"]["rules"].clone();
        let rules = rules.as_array().expect("rules");
        let listed = run(package(), &["checks"]).out;
        let listed = listed.lines().filter(|line| line.starts_with("  ")).count();
        assert_eq!(rules.len(), listed);
        for rule in rules {
            let markdown = rule["help"]["markdown"].as_str().expect("Markdown");
            assert!(markdown.contains("## How to mend"), "{rule}");
            assert!(rule["shortDescription"]["text"].is_string(), "{rule}");
            if !env!("CARGO_PKG_REPOSITORY").is_empty() {
                let address = rule["helpUri"].as_str().expect("an address");
                assert!(address.starts_with("https://"), "{address}");
            }
        }
        for result in results(broken()) {
            let index = result["ruleIndex"].as_u64().expect("a number") as usize;
            assert_eq!(rules[index]["id"], result["ruleId"]);
        }
    }

    #[test]
    fn it_says_what_the_json_says() {
        let json: Value = serde_json::from_str(examples("json")).expect("JSON");
        let findings = json["findings"].as_array().expect("findings");
        let counting: Vec<&Value> = results(broken())
            .iter()
            .filter(|result| result["suppressions"] == serde_json::json!([]))
            .collect();
        assert_eq!(findings.len(), counting.len());
        for (finding, result) in findings.iter().zip(counting) {
            let place = &result["locations"][0]["physicalLocation"];
            let (start, end) = (&finding["span"]["start"], &finding["span"]["end"]);
            let region = &place["region"];
            assert_eq!(result["ruleId"], finding["check"]);
            assert_eq!(place["artifactLocation"]["uri"], finding["file"]);
            assert_eq!(place["artifactLocation"]["uriBaseId"], "%SRCROOT%");
            assert_eq!(region["startLine"], start["line"]);
            assert_eq!(region["startColumn"], start["column"]);
            assert_eq!(region["endLine"], end["line"]);
            assert_eq!(region["endColumn"], end["column"]);
            assert_eq!(region["byteOffset"], start["offset"]);
            let length = |value: &Value| value.as_u64().expect("a number");
            assert_eq!(
                length(&region["byteLength"]),
                length(&end["offset"]) - length(&start["offset"])
            );
            let print = &result["partialFingerprints"]["helder/v1"];
            assert_eq!(*print, finding["fingerprint"]);
            let count = |list: &Value| list.as_array().map_or(0, Vec::len);
            assert_eq!(count(&result["fixes"]), count(&finding["fixes"]));
            assert_eq!(
                count(&result["relatedLocations"]),
                count(&finding["labels"])
            );
            let level = match finding["severity"].as_str() {
                Some("info") => "note",
                other => other.expect("a severity"),
            };
            assert_eq!(result["level"], level);
        }
        assert_eq!(broken()["runs"][0]["columnKind"], "unicodeCodePoints");
    }

    #[test]
    fn what_is_allowed_is_suppressed_with_its_reason() {
        let text = unsound(
            "title: Loan of a ladder",
            "title: Loan of ladder XX # helder: allow(leftover) its name",
        );
        let folder = folder(&[("helder.yaml", SETTINGS), ("concepts/ladder.yaml", &text)]);
        let log = run(folder.path(), &["check", "--format", "sarif"])
            .ends_with(0)
            .json();
        validates(&schema(), &log);
        let suppressions = &results(&log)[0]["suppressions"];
        assert_eq!(suppressions[0]["kind"], "inSource");
        assert_eq!(suppressions[0]["justification"], "its name");
    }

    #[test]
    fn files_with_strange_names_have_addresses() {
        let text = unsound("summary:", "sumary:");
        let folder = folder(&[
            ("helder.yaml", SETTINGS),
            ("concepts/échelle à louer.yaml", &text),
        ]);
        let log = run(folder.path(), &["check", "--format", "sarif"])
            .ends_with(1)
            .json();
        validates(&schema(), &log);
        let uri = &results(&log)[0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"];
        assert_eq!(uri, "concepts/%C3%A9chelle%20%C3%A0%20louer.yaml");
    }

    #[cfg(unix)]
    #[test]
    fn a_file_that_is_refused_is_no_success() {
        let folder = sound();
        std::os::unix::fs::symlink("nowhere", folder.path().join("concepts/gone.yaml"))
            .expect("a link");
        let log = run(folder.path(), &["check", "--format", "sarif"])
            .ends_with(2)
            .json();
        validates(&schema(), &log);
        let successful = &log["runs"][0]["invocations"][0]["executionSuccessful"];
        assert_eq!(*successful, false);
    }
}

mod github {
    use super::*;

    #[test]
    fn errors_come_first_and_a_notice_says_how_many_are_not_shown() {
        let text = examples("github");
        let kinds: Vec<&str> = text
            .lines()
            .map(|line| line.split([' ', ':']).nth(2).expect("a kind"))
            .collect();
        let mut sorted = kinds.clone();
        sorted.sort_by_key(|kind| {
            ["error", "warning", "notice"]
                .iter()
                .position(|it| it == kind)
        });
        assert_eq!(kinds, sorted);
        let count = |kind: &str| kinds.iter().filter(|it| **it == kind).count();
        let notice = text
            .lines()
            .find(|line| line.starts_with("::notice title=helder::"));
        let notice = notice.expect("a notice");
        let more = format!("{} errors", count("error") - 10);
        assert!(notice.contains(&more), "{notice}");
    }

    #[test]
    fn few_findings_need_no_notice() {
        let text = unsound("summary:", "sumary:");
        let folder = folder(&[("helder.yaml", SETTINGS), ("concepts/a,b.yaml", &text)]);
        let found = run(folder.path(), &["check", "--format", "github"]).ends_with(1);
        assert!(!found.out.contains("::notice"), "{}", found.out);
        let first = found.out.lines().next().expect("a line");
        let expected = "::error file=concepts/a%2Cb.yaml,line=5,endLine=5,col=1,endColumn=7,title=key-unknown::concepts/a,b.yaml:5:1: `sumary` is no key here%0Adid you mean `summary`?";
        assert_eq!(first, expected);
    }

    #[test]
    fn nothing_found_is_nothing_said() {
        let clean = run(sound().path(), &["check", "--format", "github"]).ends_with(0);
        assert_eq!(clean.out, "");
    }

    #[test]
    fn over_several_lines_no_column_is_given() {
        for line in examples("github")
            .lines()
            .filter(|line| line.contains("file="))
        {
            let number = |key: &str| {
                line.split(key)
                    .nth(1)?
                    .split(',')
                    .next()?
                    .parse::<u32>()
                    .ok()
            };
            let several = number("line=") != number("endLine=");
            assert!(!(several && line.contains(",col=")), "{line}");
        }
    }
}

mod junit {
    use super::*;

    fn attribute(element: &BytesStart<'_>, name: &str) -> String {
        let value = element.try_get_attribute(name).expect("attributes");
        let value = value.unwrap_or_else(|| panic!("no `{name}` in {element:?}"));
        value.value.into_owned()
    }

    /// The elements of a report, each opened and closed as it must be.
    fn elements(text: &str) -> Vec<BytesStart<'static>> {
        let mut reader = Reader::from_str(text);
        reader.config_mut().check_end_names = true;
        let mut found = Vec::new();
        loop {
            match reader.read_event().expect("XML") {
                Event::Start(start) | Event::Empty(start) => found.push(start.into_owned()),
                Event::Eof => return found,
                _ => {}
            }
        }
    }

    fn named<'e>(
        elements: &'e [BytesStart<'static>],
        name: &str,
    ) -> impl Iterator<Item = &'e BytesStart<'static>> {
        let name = name.to_owned();
        elements
            .iter()
            .filter(move |element| *element.name().as_ref() == *name)
    }

    #[test]
    fn failures_are_what_fails_the_run() {
        let elements = elements(examples("junit"));
        let json: Value = serde_json::from_str(examples("json")).expect("JSON");
        let root = named(&elements, "testsuites").next().expect("the suites");
        let failures = named(&elements, "failure").count();
        assert_eq!(json["summary"]["errors"], failures);
        assert_eq!(attribute(root, "failures"), failures.to_string());
        let cases = named(&elements, "testcase").count();
        assert_eq!(attribute(root, "tests"), cases.to_string());
        let names: BTreeSet<_> = named(&elements, "testcase")
            .map(|case| (attribute(case, "classname"), attribute(case, "name")))
            .collect();
        assert_eq!(names.len(), cases, "a name stands twice");
    }

    #[test]
    fn a_clean_concept_is_a_case_that_passes() {
        let clean = run(sound().path(), &["check", "--format", "junit"]).ends_with(0);
        let expected = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"helder check\" tests=\"1\" failures=\"0\" errors=\"0\" skipped=\"0\">\n  <testsuite name=\"concepts/ladder.yaml\" tests=\"1\" failures=\"0\" errors=\"0\" skipped=\"0\">\n    <testcase name=\"ladder\" classname=\"ladder\" file=\"concepts/ladder.yaml\"/>\n  </testsuite>\n</testsuites>\n";
        assert_eq!(clean.out, expected);
    }

    #[test]
    fn a_warning_passes_unless_it_is_denied() {
        let text = unsound("from: 2026-01-01", "from: 2020-01-01");
        let folder = folder(&[("helder.yaml", SETTINGS), ("concepts/ladder.yaml", &text)]);
        let arguments = ["check", "--format", "junit"];
        let mild = run(folder.path(), &arguments).ends_with(0).out;
        assert!(
            mild.contains("<system-out>") && !mild.contains("<failure"),
            "{mild}"
        );
        let denied = [&arguments[..], &["--deny", "warnings"]].concat();
        let strict = run(folder.path(), &denied).ends_with(1).out;
        assert!(
            strict.contains("<failure type=\"review-overdue\""),
            "{strict}"
        );
    }

    #[test]
    fn what_is_found_in_the_settings_has_a_suite_of_its_own() {
        let settings = SETTINGS.replace("currency: EUR", "curency: EUR");
        let folder = folder(&[("helder.yaml", &settings), ("concepts/ladder.yaml", SOUND)]);
        let found = run(folder.path(), &["check", "--format", "junit"]).ends_with(1);
        let elements = elements(&found.out);
        let suites: Vec<String> = named(&elements, "testsuite")
            .map(|suite| attribute(suite, "name"))
            .collect();
        assert_eq!(suites, ["concepts/ladder.yaml", "helder.yaml"]);
    }
}

mod json {
    use super::*;

    /// The schema with every object closed, so that a field it does not know is noticed.
    fn closed() -> Value {
        fn close(schema: &mut Value) {
            if let Value::Object(map) = schema {
                if map.contains_key("properties") {
                    map.entry("additionalProperties")
                        .or_insert(Value::Bool(false));
                }
                map.values_mut().for_each(close);
            }
        }
        let mut schema = parsed("docs/check.schema.json");
        close(&mut schema);
        schema
    }

    #[test]
    fn it_is_what_its_schema_says() {
        let broken: Value = serde_json::from_str(examples("json")).expect("JSON");
        validates(&closed(), &broken);
        let clean = run(sound().path(), &["check", "--format", "json"]).json();
        validates(&closed(), &clean);
        let town = package().join("examples/town");
        let effort = run(
            &town,
            &["check", "--effort", "--format", "json", "--on", DAY],
        );
        validates(&closed(), &effort.json());
    }

    #[test]
    fn the_schema_notices_what_is_wrong() {
        let clean = run(sound().path(), &["check", "--format", "json"]).json();
        let validator = jsonschema::validator_for(&closed()).expect("a schema");
        for (pointer, wrong) in [
            ("/version", serde_json::json!(2)),
            ("/summary/errors", serde_json::json!(-1)),
            ("/findings", serde_json::json!([{"check": "no-stop"}])),
            ("/summary/more", serde_json::json!(1)),
        ] {
            let mut document = clean.clone();
            let (parent, key) = pointer.rsplit_once('/').expect("a key");
            document.pointer_mut(parent).expect("an object")[key] = wrong;
            assert!(!validator.is_valid(&document), "{pointer}");
        }
    }
}

#[test]
fn two_reports_have_two_places() {
    let sound = sound();
    let both = ["check", "--format", "json", "--format", "sarif"];
    run(sound.path(), &both).could_not_run(&["=FILE"]);
    let one = ["check", "--format", "json=a", "--format", "sarif=a"];
    run(sound.path(), &one).could_not_run(&["`a`"]);
    let all = [
        "check",
        "--format",
        "json=a.json",
        "--format",
        "sarif=b.sarif",
        "--format",
        "junit=c.xml",
        "--format",
        "github=-",
        "--format",
        "short=d.txt",
        "--format",
        "human=e.txt",
    ];
    run(sound.path(), &all).ends_with(0);
    for file in ["a.json", "b.sarif", "c.xml", "d.txt", "e.txt"] {
        assert!(Path::new(sound.path()).join(file).exists(), "{file}");
    }
}

#[test]
fn a_format_with_a_slip_is_told_with_the_nearest() {
    let sound = sound();
    run(sound.path(), &["check", "--format", "sarf"]).could_not_run(&["`sarf`", "`sarif`"]);
}

#[test]
fn bytes_are_the_same_at_any_number_of_threads() {
    for format in ["sarif", "github", "junit"] {
        let report = |threads: &str| {
            let mut command = crate::support::helder(&package().join("examples"));
            command.env("RAYON_NUM_THREADS", threads);
            crate::support::finish(command.args(["check", ".", "--format", format])).out
        };
        assert_eq!(report("1"), report("3"), "{format}");
    }
}
