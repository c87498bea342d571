//! `docs/template-variables.md`: what each template gets, from the types of the views; and the promise that nothing which a
//! template may use goes away under the version of a contract.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::PathBuf;

use helder::render::variables::{pages, properties};
use helder::template::{find, ours};
use serde_json::Value;

fn file(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// The types behind the variables, by name.
fn types() -> BTreeMap<String, Value> {
    let mut all = BTreeMap::new();
    for (page, schema) in pages() {
        let own = schema.get("$defs").and_then(Value::as_object);
        for (name, kind) in own.into_iter().flatten() {
            let known = all.entry(name.clone()).or_insert_with(|| kind.clone());
            assert_eq!(known, kind, "two types are called {name}; one is in {page}");
        }
    }
    all
}

/// What a value is, in the words of a table: `text`, `list of OfferPart`, `yes or no`.
fn kind(value: &Value) -> String {
    if let Some(name) = value.get("$ref").and_then(Value::as_str) {
        let name = name.rsplit('/').next().unwrap_or(name);
        return format!("[{name}](#{})", name.to_lowercase());
    }
    if let Some(either) = value.get("anyOf").and_then(Value::as_array) {
        let some = either
            .iter()
            .find(|one| one.get("type").and_then(Value::as_str) != Some("null"));
        return format!("{} or none", some.map(kind).unwrap_or_default());
    }
    let (name, none) = match value.get("type") {
        Some(Value::Array(types)) => (types[0].as_str().unwrap_or_default(), " or none"),
        Some(name) => (name.as_str().unwrap_or_default(), ""),
        None => ("", ""),
    };
    let name = match name {
        "string" => "text".to_owned(),
        "boolean" => "yes or no".to_owned(),
        "integer" | "number" => "number".to_owned(),
        "array" => format!(
            "list of {}",
            value.get("items").map(kind).unwrap_or_default()
        ),
        other => panic!("what is `{other}` in {value}?"),
    };
    name + none
}

fn table(text: &mut String, keys: Option<&Value>) {
    text.push_str("\n| name | is | |\n| --- | --- | --- |\n");
    for (name, value) in keys.and_then(Value::as_object).into_iter().flatten() {
        let said = value
            .get("description")
            .and_then(Value::as_str)
            .unwrap_or_default();
        let said = said.replace('\n', " ").replace('|', "\\|");
        let _ = writeln!(text, "| `{name}` | {} | {said} |", kind(value));
    }
}

fn reference() -> String {
    let mut text = String::from(
        "# What each template gets\n\n\
         Made from the source of the pages by `HELDER_UPDATE=1 cargo test --test reference`; `templates.md` tells how to use it.\n\
         `list of X` is filled in with `{% for … in … %}`; what may be none is asked for with `{% if … %}`. A [Prose](#prose) goes\n\
         through `md`, `inline`, `sentence` or `plain`; an address may go through `qr(label=…)`.\n\n\
         A part of a page (`parts/…`, and `staff/` templates that are not listed here) gets everything that the page gets which includes it,\n\
         and what its first line names. `data` is the structured data of a concept page, ready for a `script` element.\n",
    );
    for (name, schema) in pages() {
        let contract = &find(name).expect("a template").contract;
        let _ = write!(
            text,
            "\n## `{name}`\n\nContract {}: {}.\n",
            contract.version, contract.shows
        );
        table(&mut text, schema.get("properties"));
    }
    text.push_str("\n## What the parts are made of\n");
    for (name, kind) in types() {
        let said = kind
            .get("description")
            .and_then(Value::as_str)
            .unwrap_or_default();
        let _ = write!(text, "\n### {name}\n\n{said}\n");
        table(&mut text, kind.get("properties"));
    }
    text
}

/// Every name that a page can use: `offers`, `OfferPart.title`.
fn promised() -> BTreeMap<String, (u32, BTreeSet<String>)> {
    let mut all = BTreeMap::new();
    for (name, schema) in pages() {
        let mut names: BTreeSet<String> = properties(&schema).map(str::to_owned).collect();
        let types = schema.get("$defs").and_then(Value::as_object);
        for (of, kind) in types.into_iter().flatten() {
            let keys = kind.get("properties").and_then(Value::as_object);
            names.extend(
                keys.into_iter()
                    .flatten()
                    .map(|(key, _)| format!("{of}.{key}")),
            );
        }
        all.insert(
            name.to_owned(),
            (find(name).expect("a template").contract.version, names),
        );
    }
    all
}

fn written(promised: &BTreeMap<String, (u32, BTreeSet<String>)>) -> String {
    let line = |(name, (version, names)): (&String, &(u32, BTreeSet<String>))| {
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        format!("{name} {version}: {}\n", names.join(" "))
    };
    promised.iter().map(line).collect()
}

fn read(text: &str) -> BTreeMap<String, (u32, BTreeSet<String>)> {
    let line = |line: &str| {
        let (head, names) = line.split_once(": ").expect("names");
        let (name, version) = head.split_once(' ').expect("a version");
        let names = names.split(' ').map(str::to_owned).collect();
        (name.to_owned(), (version.parse().expect("a number"), names))
    };
    text.lines().map(line).collect()
}

/// What is gone though the version stayed.
fn broken(
    before: &BTreeMap<String, (u32, BTreeSet<String>)>,
    now: &BTreeMap<String, (u32, BTreeSet<String>)>,
) -> Vec<String> {
    let mut gone = Vec::new();
    for (name, (version, names)) in now {
        let Some((old, had)) = before.get(name).filter(|(old, _)| old >= version) else {
            continue;
        };
        let lost: Vec<&String> = had.difference(names).collect();
        if !lost.is_empty() {
            gone.push(format!(
                "{name} {old} lost {lost:?}: raise the version on its first line"
            ));
        }
    }
    gone
}

#[test]
fn the_list_of_what_templates_get_is_up_to_date() {
    let (path, text) = (file("docs/template-variables.md"), reference());
    if std::env::var_os("HELDER_UPDATE").is_some() {
        std::fs::write(&path, &text).expect("a page");
    }
    let written = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        written == text,
        "HELDER_UPDATE=1 cargo test --test reference writes {}",
        path.display()
    );
}

#[test]
fn nothing_goes_away_under_the_version_of_a_contract() {
    let (path, now) = (file("tests/reference/contracts.txt"), promised());
    let before = std::fs::read_to_string(&path).unwrap_or_default();
    let gone = broken(&read(&before), &now);
    assert!(gone.is_empty(), "{}", gone.join("\n"));
    if std::env::var_os("HELDER_UPDATE").is_some() {
        std::fs::write(&path, written(&now)).expect("a list");
    }
    let before = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        before == written(&now),
        "HELDER_UPDATE=1 cargo test --test reference writes {}",
        path.display()
    );
}

#[test]
fn a_name_that_goes_away_is_noticed_until_the_version_goes_up() {
    let before = read("a.html 1: x y T.z\n");
    assert!(broken(&before, &read("a.html 1: w x y T.z\n")).is_empty());
    assert_eq!(broken(&before, &read("a.html 1: x y\n")).len(), 1);
    assert!(broken(&before, &read("a.html 2: x y\n")).is_empty());
}

#[test]
fn the_guide_names_only_templates_that_there_are() {
    let guide = std::fs::read_to_string(file("docs/templates.md")).expect("the guide");
    let named = guide.split('`').skip(1).step_by(2);
    let named = named.filter(|word| word.ends_with(".html") || word.ends_with(".css"));
    let named: BTreeSet<&str> = named
        .filter(|word| word.contains('/') && !word.contains(' '))
        .collect();
    let known: BTreeSet<&str> = ours().iter().map(|ours| ours.name.as_str()).collect();
    let unknown: Vec<_> = named
        .iter()
        .filter(|name| !known.contains(*name) && !name.starts_with("own/"))
        .collect();
    assert!(unknown.is_empty() && named.len() > 5, "{unknown:?}");
}
