//! `--format json`: everything that the pages say, nothing more, as the schema promises.

use helder::output::Plan;
use helder::output::site::{Format, Options};
use helder::render::data::{Side, schema};
use serde_json::{Value, json};

use crate::leaks::{assert_public, markers};
use crate::support::{HELDER, PARCEL, notice, options, try_build};

const LOGO: (&str, &str) = ("logo.svg", "<svg/>");
/// A concept that is related to the other one, and one that is no longer offered.
const OTHER: &str =
    "status: published\ntitle: {en: Found parcel, nl: Pakje gevonden}\nrelated: [parcel]\n";
const GONE: &str = "status: retired\nreplaced_by: parcel\ntitle: {en: Fax us, nl: Fax ons}\n";

fn built(options: &Options) -> Plan {
    let concepts = [("parcel", PARCEL), ("found", OTHER), ("fax", GONE)];
    try_build(HELDER, &concepts, &[LOGO], options).expect("built")
}

fn data() -> Options {
    Options {
        format: Format::Json,
        ..options()
    }
}

fn read(plan: &Plan, path: &str) -> Value {
    let bytes = plan.get(path).unwrap_or_else(|| panic!("{path}"));
    serde_json::from_slice(bytes).expect("JSON")
}

/// Every string in a value, with the key under which it stands.
fn strings<'v>(key: &'v str, value: &'v Value, found: &mut Vec<(&'v str, &'v str)>) {
    match value {
        Value::String(text) => found.push((key, text)),
        Value::Array(items) => items.iter().for_each(|item| strings(key, item, found)),
        Value::Object(keys) => keys
            .iter()
            .for_each(|(key, value)| strings(key, value, found)),
        _ => {}
    }
}

#[test]
fn there_is_one_file_per_concept_and_side() {
    let plan = built(&data());
    let paths: Vec<&str> = plan.files().map(|(path, _)| path).collect();
    let sides = ["public", "staff"];
    let expected =
        sides.map(|side| ["fax", "found", "parcel"].map(|id| format!("{side}/{id}.json")));
    assert_eq!(paths, expected.as_flattened());
    let one = built(&Options {
        staff: false,
        ..data()
    });
    assert!(one.files().all(|(path, _)| path.starts_with("public/")));
    let file = read(&plan, "public/parcel.json");
    assert_eq!(
        (&file["version"], &file["concept"], &file["on"]),
        (&json!(1), &json!("parcel"), &json!("2026-11-21"))
    );
    let languages: Vec<&String> = file["languages"]
        .as_object()
        .expect("languages")
        .keys()
        .collect();
    assert_eq!(languages, ["en", "nl"]);
}

/// No key may stand in a file that the schema does not describe.
fn strict(schema: &mut Value) {
    match schema {
        Value::Object(keys) => {
            if keys.contains_key("properties") {
                keys.insert("additionalProperties".to_owned(), json!(false));
            }
            keys.values_mut().for_each(strict);
        }
        Value::Array(items) => items.iter_mut().for_each(strict),
        _ => {}
    }
}

#[test]
fn every_file_is_as_its_schema_says() {
    let plan = built(&data());
    for (side, name) in [(Side::Public, "public"), (Side::Staff, "staff")] {
        let mut schema = schema(side);
        strict(&mut schema);
        let validator = jsonschema::draft7::new(&schema).expect("a schema");
        for id in ["parcel", "found", "fax"] {
            let file = read(&plan, &format!("{name}/{id}.json"));
            let wrong: Vec<String> = validator
                .iter_errors(&file)
                .map(|error| format!("{} {error}", error.instance_path()))
                .collect();
            assert!(wrong.is_empty(), "{name} {id}: {wrong:#?}");
        }
    }
}

#[test]
fn a_schema_says_what_everything_is_and_refuses_what_is_not() {
    for (side, path) in [
        (Side::Public, "public/parcel.json"),
        (Side::Staff, "staff/parcel.json"),
    ] {
        let schema = schema(side);
        let validator = jsonschema::draft7::new(&schema).expect("a schema");
        let mut file = read(&built(&data()), path);
        file["languages"]["en"]["heading"] = json!(1);
        assert!(!validator.is_valid(&file));
        for (name, kind) in schema["definitions"].as_object().expect("definitions") {
            assert!(kind.get("description").is_some(), "{name}");
            for (key, value) in kind["properties"].as_object().into_iter().flatten() {
                let said = value.get("description").is_some() || value.get("$ref").is_some();
                assert!(said || value.get("allOf").is_some(), "{name}.{key}");
            }
        }
    }
}

#[test]
fn nothing_for_staff_stands_in_a_public_file() {
    for notices in [Vec::new(), vec![notice("parcel", "flood")]] {
        let plan = built(&Options { notices, ..data() });
        for (path, bytes) in plan.files().filter(|(path, _)| path.starts_with("public/")) {
            assert_public(path, &String::from_utf8_lossy(bytes));
        }
    }
}

#[test]
fn everything_for_staff_stands_in_the_file_for_staff() {
    let plan = built(&data());
    let shown = markers(&String::from_utf8_lossy(
        plan.get("staff/parcel.json").expect("a file"),
    ));
    let mut written = markers(PARCEL);
    written.extend(markers(HELDER));
    assert_eq!(shown, written);
}

#[test]
fn texts_are_markdown_without_anything_to_fill_in() {
    let plan = built(&data());
    for (path, _) in plan.files() {
        let file = read(&plan, path);
        let mut found = Vec::new();
        strings("", &file, &mut found);
        let has_texts = found.iter().any(|(key, _)| *key == "markdown");
        assert!(has_texts || !path.contains("parcel"), "{path}");
        for (key, text) in found {
            assert!(
                !text.contains(['\u{e000}', '\u{e001}']),
                "{path} {key}: {text}"
            );
            assert!(key != "html" && key != "inserts", "{path} {key}");
        }
    }
}

#[test]
fn links_between_services_lead_to_their_files() {
    let plan = built(&data());
    let related = &read(&plan, "public/found.json")["languages"]["nl"]["related"][0];
    assert_eq!(related["href"], "parcel.json");
    let fax = &read(&plan, "public/fax.json")["languages"]["en"];
    assert_eq!(fax["replaced_by"]["href"], "parcel.json");
    for (path, _) in plan.files() {
        let file = read(&plan, path);
        let mut found = Vec::new();
        strings("", &file, &mut found);
        let side = path.split('/').next().expect("a side");
        for (_, href) in found.iter().filter(|(key, _)| *key == "href") {
            let elsewhere = ["#", "https:", "mailto:", "tel:"]
                .iter()
                .any(|start| href.starts_with(start));
            let language = href.len() == 2;
            assert!(
                elsewhere || language || plan.contains(&format!("{side}/{href}")),
                "{path}: {href}"
            );
        }
    }
}

#[test]
fn it_says_what_the_page_says() {
    let plan = built(&data());
    let file = read(&plan, "public/parcel.json");
    let pages = built(&options());
    for (lang, address) in [("en", "lost-parcel"), ("nl", "pakje-kwijt")] {
        let page = pages
            .get(&format!("public/{lang}/{address}.html"))
            .expect("a page");
        let page = String::from_utf8_lossy(page).into_owned();
        let content = &file["languages"][lang];
        assert!(page.contains(&format!(
            "<h1>{}</h1>",
            content["heading"].as_str().expect("a title")
        )));
        for (section, place) in [
            ("offers", "offer"),
            ("duties", "duty"),
            ("exclusions", "not"),
            ("decisions", "decision"),
        ] {
            let items = content[section].as_array().expect(section);
            assert!(!items.is_empty(), "{section}");
            for item in items {
                let id = item["id"].as_str().expect("an id");
                assert!(
                    page.contains(&format!("id=\"{place}-{id}\"")),
                    "{section} {id}"
                );
            }
        }
    }
}

#[test]
fn drafts_wait_here_too() {
    let draft = PARCEL.replace("status: published", "status: draft");
    let concepts = [("parcel", draft.as_str()), ("found", OTHER)];
    let paths = |options: &Options| -> Vec<String> {
        let plan = try_build(HELDER, &concepts, &[LOGO], options).expect("built");
        plan.files().map(|(path, _)| path.to_owned()).collect()
    };
    assert_eq!(paths(&data()), ["public/found.json", "staff/found.json"]);
    let all = paths(&Options {
        drafts: true,
        ..data()
    });
    assert_eq!(all.len(), 4);
}
