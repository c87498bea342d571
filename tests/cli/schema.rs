//! `helder schema`.

use std::path::Path;

use crate::support::run;

fn keys(arguments: &[&str]) -> Vec<String> {
    let run = run(Path::new("."), arguments).ends_with(0);
    assert_eq!(run.err, "");
    assert!(run.out.ends_with("}\n"), "a line of its own");
    let schema = run.json();
    assert_eq!(schema["$schema"], "http://json-schema.org/draft-07/schema#");
    assert_eq!(schema["additionalProperties"], false);
    schema["properties"]
        .as_object()
        .expect("keys")
        .keys()
        .cloned()
        .collect()
}

#[test]
fn each_file_has_its_own() {
    let concept = keys(&["schema"]);
    assert_eq!(concept, keys(&["schema", "concept"]));
    let workspace = keys(&["schema", "workspace"]);
    let alone = keys(&["schema", "alone"]);
    let has = |keys: &[String], key: &str| keys.iter().any(|known| known == key);
    assert!(
        has(&concept, "offered") && !has(&concept, "channels"),
        "{concept:?}"
    );
    assert!(
        !has(&workspace, "offered") && has(&workspace, "channels"),
        "{workspace:?}"
    );
    assert!(
        has(&alone, "offered") && has(&alone, "channels"),
        "{alone:?}"
    );
}

#[test]
fn what_is_built_as_json_has_one_for_each_side() {
    for (file, definition) in [("page", "ConceptPage"), ("guidance", "Guidance")] {
        let schema = run(Path::new("."), &["schema", file]).ends_with(0).json();
        assert_eq!(schema["$id"], format!("urn:helder:{file}:1"));
        let keys = &schema["definitions"][definition]["properties"];
        assert!(keys["heading"]["description"].is_string(), "{schema}");
        assert!(
            keys.get("root").is_none(),
            "nothing of what surrounds a page"
        );
    }
}

#[test]
fn the_list_of_fragments_has_one() {
    let schema = run(Path::new("."), &["schema", "fragments"])
        .ends_with(0)
        .json();
    assert_eq!(schema["$id"], "urn:helder:fragments:1");
    let kinds = schema["definitions"].as_object().expect("kinds");
    for kind in kinds.values().chain([&schema]) {
        assert!(kind["description"].is_string(), "{kind}");
        for (key, value) in kind["properties"].as_object().expect("keys") {
            assert!(value["description"].is_string(), "{key}");
        }
    }
}

#[test]
fn it_is_the_same_in_every_run() {
    let printed = || {
        run(Path::new("."), &["schema", "workspace"])
            .ends_with(0)
            .out
    };
    assert_eq!(printed(), printed());
}

#[test]
fn the_names_of_the_checks_are_offered_with_what_they_find() {
    let schema = run(Path::new("."), &["schema", "workspace"]).json();
    let gap = &schema["properties"]["checks"]["properties"]["decision-gap"];
    assert!(
        gap["description"].as_str().expect("words").len() > 20,
        "{gap}"
    );
}

#[test]
fn another_file_has_none() {
    run(Path::new("."), &["schema", "helder.yaml"]).could_not_run(&[
        "helder.yaml",
        "concept, workspace, alone, page, guidance, fragments",
    ]);
}
