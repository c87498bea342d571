//! `helder build`: all of the output or nothing of it, the same bytes each time, and nobody else's files touched.

use std::collections::BTreeMap;
use std::path::Path;

use crate::support::{
    SETTINGS, SOUND, example, finish, folder, helder, package, put, run, sound, unsound,
};

/// Every file below a folder, by path, hidden ones too.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for entry in std::fs::read_dir(next).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                open.push(path);
                continue;
            }
            let name = path
                .strip_prefix(folder)
                .expect("below")
                .to_string_lossy()
                .into_owned();
            found.insert(name, std::fs::read(&path).expect("a file"));
        }
    }
    found
}

#[test]
fn every_example_builds_in_three_languages() {
    for name in ["police-zone", "town", "utility"] {
        let example = example(name);
        let built = run(example.path(), &["build", "-o", "site"]).ends_with(0);
        assert!(built.out.contains("wrote"), "{}", built.out);
        assert_eq!(built.err, "", "no warning");
        let site = files(&example.path().join("site"));
        let concepts = std::fs::read_dir(example.path().join("concepts")).expect("concepts");
        let concepts = concepts.filter(|entry| {
            let path = entry.as_ref().expect("an entry").path();
            path.extension().is_some_and(|ending| ending == "yaml")
        });
        let concepts = concepts.count();
        for language in ["nl", "fr", "en"] {
            let public = format!("public/{language}/");
            let pages = site.keys().filter(|file| file.starts_with(&public)).count();
            assert!(pages > concepts, "{pages} pages of {name} in {language}");
            assert!(
                site.contains_key(&format!("staff/{language}/index.html")),
                "{name} in {language}"
            );
        }
    }
}

#[test]
fn the_same_bytes_twice_and_at_any_number_of_threads() {
    let target = tempfile::TempDir::new().expect("a folder");
    let build = |into: &str, threads: &str| {
        let into = target.path().join(into);
        let mut command = helder(package());
        command.env("RAYON_NUM_THREADS", threads);
        finish(
            command
                .args(["build", "examples/police-zone", "-o"])
                .arg(&into),
        )
        .ends_with(0);
        files(&into)
    };
    let once = build("once", "1");
    assert!(once.len() > 20);
    assert!(once == build("again", "1"), "a second build");
    assert!(once == build("threads", "3"), "more threads");
    assert!(once == build("once", "2"), "over the first build");
}

#[test]
fn the_manifest_lists_every_file() {
    let sound = sound();
    run(sound.path(), &["build", "-o", "site"]).ends_with(0);
    let site = files(&sound.path().join("site"));
    let manifest: serde_json::Value = serde_json::from_slice(&site["manifest.json"]).expect("JSON");
    let listed: Vec<_> = manifest["files"]
        .as_object()
        .expect("files")
        .keys()
        .cloned()
        .collect();
    let written: Vec<_> = site
        .keys()
        .filter(|file| *file != "manifest.json")
        .cloned()
        .collect();
    assert_eq!(listed, written);
}

#[test]
fn errors_stop_it_and_an_earlier_output_stays() {
    let folder = sound();
    let site = folder.path().join("site");
    run(folder.path(), &["build", "-o", "site"]).ends_with(0);
    let before = files(&site);
    put(
        folder.path(),
        "concepts/ladder.yaml",
        unsound("summary:", "sumary:").as_bytes(),
    );
    let stopped = run(folder.path(), &["build", "-o", "site"]).ends_with(1);
    assert_eq!(stopped.out, "", "no result");
    assert!(stopped.err.contains("key-unknown"), "{}", stopped.err);
    assert!(files(&site) == before, "the earlier output is as it was");
    run(folder.path(), &["build", "-o", "other"]).ends_with(1);
    assert!(!folder.path().join("other").exists(), "nothing is written");
}

#[test]
fn what_is_gone_from_the_workspace_goes_from_the_site_and_nothing_else() {
    let folder = sound();
    put(
        folder.path(),
        "concepts/rope.yaml",
        unsound("Loan of a ladder", "Loan of a rope").as_bytes(),
    );
    run(folder.path(), &["build", "-o", "site"]).ends_with(0);
    put(folder.path(), "site/CNAME", b"www.town.example");
    put(folder.path(), "site/public/own.html", b"ours");
    let before = files(&folder.path().join("site"));
    assert!(
        before.contains_key("public/en/loan-of-a-rope.html"),
        "{:?}",
        before.keys()
    );
    std::fs::remove_file(folder.path().join("concepts/rope.yaml")).expect("removed");
    run(folder.path(), &["build", "-o", "site"]).ends_with(0);
    let after = files(&folder.path().join("site"));
    assert!(
        !after.contains_key("public/en/loan-of-a-rope.html"),
        "{:?}",
        after.keys()
    );
    assert!(after.contains_key("public/en/loan-of-a-ladder.html"));
    assert!(after.contains_key("CNAME") && after.contains_key("public/own.html"));
}

#[test]
fn nobody_elses_file_is_overwritten() {
    let folder = sound();
    put(folder.path(), "site/public/style.css", b"ours");
    let built = run(folder.path(), &["build", "-o", "site"]);
    built.could_not_run(&["style.css", "not written by helder"]);
    let site = files(&folder.path().join("site"));
    assert_eq!(site.into_keys().collect::<Vec<_>>(), ["public/style.css"]);
}

#[test]
fn places_that_cannot_be_written_end_with_2() {
    let folder = sound();
    put(folder.path(), "taken", b"a file");
    let before = files(folder.path());
    for place in [
        "taken",
        "taken/site",
        "/dev/full/site",
        "/proc/site",
        "concepts/ladder.yaml",
    ] {
        let built = run(folder.path(), &["build", "-o", place]).ends_with(2);
        assert_eq!(built.out, "", "{place}");
        assert!(built.err.starts_with("helder: "), "{place}: {}", built.err);
    }
    assert!(files(folder.path()) == before, "nothing is left behind");
}

#[test]
fn the_output_is_no_source() {
    let folder = sound();
    run(folder.path(), &["build", "-o", "."]);
    let text =
        std::fs::read_to_string(folder.path().join("concepts/ladder.yaml")).expect("the concept");
    assert_eq!(text, SOUND);
    let settings =
        std::fs::read_to_string(folder.path().join("helder.yaml")).expect("the settings");
    assert_eq!(settings, SETTINGS);
}

#[test]
fn drafts_wait_until_they_are_asked_for() {
    let draft = unsound("status: published", "status: draft");
    let folder = folder(&[("helder.yaml", SETTINGS), ("concepts/ladder.yaml", &draft)]);
    run(folder.path(), &["build", "-o", "site"]).could_not_run(&["--drafts"]);
    assert!(!folder.path().join("site").exists());
    run(folder.path(), &["build", "-o", "site", "--drafts"]).ends_with(0);
    let site = files(&folder.path().join("site"));
    let page = String::from_utf8_lossy(&site["public/en/loan-of-a-ladder.html"]).into_owned();
    assert!(page.contains("noindex"), "a draft is not indexed");
    assert!(
        page.contains("class=\"banner\""),
        "a draft says that it is one"
    );
    assert!(
        !String::from_utf8_lossy(
            site.get("public/sitemap.xml")
                .map_or(&[][..], Vec::as_slice)
        )
        .contains("ladder")
    );
}

#[test]
fn one_side_alone() {
    let folder = sound();
    for (side, other) in [("public", "staff"), ("staff", "public")] {
        run(folder.path(), &["build", "-o", side, "--for", side]).ends_with(0);
        let site = files(&folder.path().join(side));
        assert!(
            site.keys()
                .any(|file| file.starts_with(&format!("{side}/")))
        );
        assert!(
            !site
                .keys()
                .any(|file| file.starts_with(&format!("{other}/")))
        );
    }
}

#[test]
fn the_whole_of_each_concept_as_data() {
    let folder = sound();
    let built = run(folder.path(), &["build", "-o", "data", "--format", "json"]).ends_with(0);
    assert!(
        built.out.contains("one file in data/public"),
        "{}",
        built.out
    );
    let data = files(&folder.path().join("data"));
    let paths: Vec<&String> = data.keys().collect();
    assert_eq!(
        paths,
        ["manifest.json", "public/ladder.json", "staff/ladder.json"]
    );
    let file: serde_json::Value =
        serde_json::from_slice(&data["public/ladder.json"]).expect("JSON");
    let offer = &file["languages"]["en"]["offers"][0];
    assert_eq!(
        offer["what"]["markdown"],
        "You take the ladder at the desk."
    );
    run(folder.path(), &["build", "-o", "data"]).ends_with(0);
    assert!(
        !folder.path().join("data/public/ladder.json").exists(),
        "pages take its place"
    );
}

#[test]
fn arguments_that_mean_nothing_end_with_2() {
    let folder = sound();
    let cases: [(&[&str], &[&str]); 5] = [
        (&["build"], &["--output"]),
        (
            &["build", "-o", "site", "--format", "pdf"],
            &["pdf", "site", "json"],
        ),
        (
            &["build", "-o", "site", "--for", "everybody"],
            &["everybody", "public"],
        ),
        (&["build", "nowhere", "-o", "site"], &["nowhere"]),
        (
            &["build", "-o", "site", "--on", "2026-13-01"],
            &["2026-13-01"],
        ),
    ];
    for (arguments, words) in cases {
        run(folder.path(), arguments).could_not_run(words);
    }
    assert!(!folder.path().join("site").exists());
}
