//! `helder templates`, and what is said of templates that are wrong.

use std::path::Path;

use crate::support::{Run, SETTINGS, SOUND, folder, put, run, sound, unsound};
use tempfile::TempDir;

/// A workspace in which nothing is wrong, with one template of its own.
fn with_template(name: &str, text: &str) -> TempDir {
    let sound = sound();
    put(sound.path(), &format!("templates/{name}"), text.as_bytes());
    sound
}

/// What `helder check` or `helder build` says of a template.
fn told(command: &[&str], name: &str, text: &str) -> String {
    let folder = with_template(name, text);
    let run = run(folder.path(), command).ends_with(1);
    assert!(!folder.path().join("site").exists(), "nothing is written");
    run.out + &run.err
}

fn checked(name: &str, text: &str) -> String {
    told(&["check"], name, text)
}

fn built(name: &str, text: &str) -> String {
    told(&["build", "-o", "site"], name, text)
}

const FIRST: &str = "{#- helder template 1: the choice of a language -#}\n";

fn start(text: &str) -> String {
    format!("{FIRST}{{% extends \"public/base.html\" %}}\n{text}\n")
}

#[test]
fn all_are_listed_with_their_contract_and_what_they_show() {
    let sound = sound();
    let list = |folder: &Path, more: &[&str]| run(folder, &[&["templates", "list"], more].concat());
    let listed = list(sound.path(), &[]).ends_with(0).out;
    assert!(listed.lines().count() > 30, "{listed}");
    for line in listed.lines() {
        assert!(
            line.contains("  version ") && line.contains("  ours  "),
            "{line}"
        );
    }
    assert!(listed.contains("public/concept.html"), "{listed}");
    assert!(listed.contains("the page of a service"), "{listed}");
    let elsewhere = TempDir::new().expect("a folder");
    assert_eq!(list(elsewhere.path(), &[]).ends_with(0).out, listed);
    let named = elsewhere.path().to_string_lossy().into_owned();
    list(sound.path(), &[&named]).could_not_run(&["no workspace"]);
    list(sound.path(), &["nowhere"]).could_not_run(&["nowhere"]);
}

#[test]
fn the_workspaces_own_are_marked_and_the_outdated_too() {
    let folder = with_template("public/start.html", &start(""));
    put(folder.path(), "templates/public/index.html", b"<p>old</p>");
    let state = |lang: &str, name: &str| {
        let listed = run(folder.path(), &["templates", "list", "--lang", lang])
            .ends_with(0)
            .out;
        let line = listed.lines().find(|line| line.starts_with(name));
        let columns: Vec<&str> = line
            .expect(name)
            .split("  ")
            .filter(|part| !part.is_empty())
            .collect();
        columns[2].trim().to_owned()
    };
    assert_eq!(state("en", "public/start.html"), "yours");
    assert_eq!(state("en", "public/index.html"), "yours, outdated");
    assert_eq!(state("en", "public/base.html"), "ours");
    assert_eq!(state("nl", "public/index.html"), "van jullie, verouderd");
    assert_eq!(state("fr", "public/index.html"), "le vôtre, dépassé");
}

#[test]
fn a_copy_is_the_template_and_changes_nothing_of_the_pages() {
    let folder = sound();
    run(folder.path(), &["build", "-o", "before"]).ends_with(0);
    let listed = run(folder.path(), &["templates", "list"]).ends_with(0).out;
    let names = listed
        .lines()
        .filter_map(|line| line.split_whitespace().next());
    let names: Vec<&str> = names.collect();
    let copied = run(
        folder.path(),
        &[&["templates", "copy"], &names[..]].concat(),
    )
    .ends_with(0);
    assert!(
        copied.out.contains("templates/public/concept.html"),
        "{}",
        copied.out
    );
    run(folder.path(), &["check", "--deny", "warnings"]).ends_with(0);
    run(folder.path(), &["build", "-o", "after"]).ends_with(0);
    let manifest =
        |site: &str| std::fs::read_to_string(folder.path().join(site).join("manifest.json"));
    assert_eq!(
        manifest("after").expect("a list"),
        manifest("before").expect("a list")
    );
}

#[test]
fn a_copy_goes_where_the_workspace_keeps_its_templates() {
    let settings = format!("{SETTINGS}\nsite: {{templates: looks/pages}}\n");
    let folder = folder(&[
        ("town/helder.yaml", &settings),
        ("town/concepts/a.yaml", SOUND),
    ]);
    let copy =
        |arguments: &[&str]| run(folder.path(), &[&["templates", "copy"], arguments].concat());
    copy(&["public/start.html", "style/public.css", "town"]).ends_with(0);
    assert!(
        folder
            .path()
            .join("town/looks/pages/style/public.css")
            .exists()
    );
    copy(&["public/start.html", "town/concepts/a.yaml"]).could_not_run(&["--force"]);
    copy(&["public/start.html", "--force", "town/concepts"]).ends_with(0);
    copy(&["public/start.html"]).could_not_run(&["no workspace", "helder.yaml"]);
}

#[test]
fn a_template_of_the_workspace_is_never_written_over_unasked() {
    let folder = with_template("public/start.html", "mine");
    let copy = |more: &[&str]| {
        let arguments = ["templates", "copy", "public/base.html", "public/start.html"];
        run(folder.path(), &[&arguments[..], more].concat())
    };
    let text =
        |name: &str| std::fs::read_to_string(folder.path().join("templates").join(name)).ok();
    copy(&[]).could_not_run(&["templates/public/start.html", "--force"]);
    assert_eq!(text("public/start.html").as_deref(), Some("mine"));
    assert_eq!(text("public/base.html"), None, "none is copied");
    copy(&["--force"]).ends_with(0);
    assert!(
        text("public/start.html")
            .expect("a copy")
            .starts_with(FIRST)
    );
}

#[test]
fn a_name_that_is_none_gets_the_nearest() {
    let sound = sound();
    for (written, near) in [
        ("public/concpt.html", "did you mean `public/concept.html`?"),
        ("concept", "did you mean `public/concept.html`?"),
        ("concpt.html", "did you mean `public/concept.html`?"),
        ("base.html", "`helder templates list` shows them"),
        ("../secret", "`helder templates list` shows them"),
    ] {
        let asked = run(sound.path(), &["templates", "copy", written]);
        asked.could_not_run(&[written, near]);
    }
    run(sound.path(), &["templates", "copy"]).could_not_run(&["NAME"]);
    assert!(!sound.path().join("templates").exists());
}

#[test]
fn a_tag_that_does_not_close() {
    insta::assert_snapshot!(checked(
        "public/start.html",
        &start("{% block main %}{{ heading ")
    ));
}

#[test]
fn a_filter_that_does_not_exist() {
    insta::assert_snapshot!(checked(
        "public/start.html",
        &start("{% block main %}é {{ heading | uper }}{% endblock %}")
    ));
}

#[test]
fn a_block_that_the_template_above_does_not_have() {
    insta::assert_snapshot!(checked(
        "public/start.html",
        &start("{% block mian %}x{% endblock %}")
    ));
}

#[test]
fn a_block_that_ours_fill_and_this_one_lacks() {
    insta::assert_snapshot!(checked(
        "staff/sheet.html",
        &format!("{FIRST}{{% extends \"staff/base.html\" %}}\n")
    ));
}

#[test]
fn a_variable_that_no_page_has() {
    let text = "{% block main %}{% if organisatoin %}{{ heading }}{% endif %}{% endblock %}";
    insta::assert_snapshot!(checked("public/start.html", &start(text)));
}

#[test]
fn what_a_template_sets_or_asks_for_may_be_anything() {
    let text = "{% block main %}{% set own = 1 %}{{ own }}{% for one in choices %}{{ one.href }}{% endfor %}\
        {% if other is defined %}{{ other }}{% endif %}{% endblock %}";
    let folder = with_template("public/start.html", &start(text));
    run(folder.path(), &["build", "-o", "site"]).ends_with(0);
}

#[test]
fn a_part_of_a_value_that_does_not_exist() {
    let text = "{% block main %}{% for choice in choices %}{{ choice.invitaton }}{% endfor %}{% endblock %}";
    insta::assert_snapshot!(built("public/start.html", &start(text)));
}

#[test]
fn a_word_that_the_interface_does_not_have() {
    insta::assert_snapshot!(built(
        "public/start.html",
        &start("{% block main %}{{ t(key=\"page-hom\") }}{% endblock %}")
    ));
}

#[test]
fn a_template_without_contract() {
    insta::assert_snapshot!(checked("public/start.html", "<p>{{ organisation }}</p>\n"));
}

#[test]
fn a_template_for_another_contract() {
    insta::assert_snapshot!(checked(
        "public/start.html",
        &start("").replace("template 1", "template 9")
    ));
}

#[test]
fn a_template_in_no_ones_place() {
    insta::assert_snapshot!(checked("public/strat.html", &start("")));
}

#[test]
fn the_others_languages_say_it_too() {
    for (lang, words) in [
        ("nl", "er is geen filter `uper`"),
        ("fr", "il n’y a pas de filtre `uper`"),
    ] {
        let folder = with_template(
            "public/start.html",
            &start("{% block main %}{{ heading | uper }}{% endblock %}"),
        );
        let run = run(folder.path(), &["check", "--lang", lang]).ends_with(1);
        assert!(run.out.contains(words), "{}", run.out);
    }
}

#[test]
fn every_mistake_of_every_template_in_one_run() {
    let folder = with_template("public/start.html", &start("{% block main %}"));
    put(
        folder.path(),
        "templates/public/index.html",
        start("{{").as_bytes(),
    );
    put(folder.path(), "templates/public/retired.html", b"<p>");
    let run = run(folder.path(), &["check", "--format", "short"]).ends_with(1);
    for place in [
        "public/start.html:",
        "public/index.html:",
        "public/retired.html:1:1:",
    ] {
        assert!(
            run.out.contains(&format!("templates/{place}")),
            "{place} in {}",
            run.out
        );
    }
}

#[test]
fn machines_get_the_place_of_a_mistake_in_a_template() {
    let folder = with_template(
        "public/start.html",
        &start("{% block main %}é {{ heading | uper }}{% endblock %}"),
    );
    let report = run(folder.path(), &["check", "--format", "json"])
        .ends_with(1)
        .json();
    let finding = &report["findings"][0];
    assert_eq!(finding["check"], "template-invalid");
    assert_eq!(finding["file"], "templates/public/start.html");
    assert_eq!(finding["span"]["start"]["line"], 3);
    assert_eq!(finding["span"]["start"]["column"], 32);
}

#[test]
fn a_broken_template_leaves_the_earlier_site_as_it_was() {
    let folder = sound();
    let build = || run(folder.path(), &["build", "-o", "site"]);
    build().ends_with(0);
    let page =
        || std::fs::read_to_string(folder.path().join("site/public/index.html")).expect("a page");
    let before = page();
    let name = "templates/public/start.html";
    for wrong in ["{% block main %}{{ heading.x.y }}{% endblock %}", "{{"] {
        put(folder.path(), name, start(wrong).as_bytes());
        let stopped = build().ends_with(1);
        assert!(stopped.err.contains(name), "{}", stopped.err);
        assert_eq!(page(), before);
    }
    put(
        folder.path(),
        name,
        start("{% block main %}<p>Own</p>{% endblock %}").as_bytes(),
    );
    build().ends_with(0);
    assert!(page().contains("<p>Own</p>"));
}

#[test]
fn a_workspace_may_live_with_a_template_of_another_contract() {
    let folder = with_template(
        "public/start.html",
        &start("{% block main %}<p>Own</p>{% endblock %}").replace(" 1:", " 9:"),
    );
    run(folder.path(), &["build", "-o", "site"]).ends_with(1);
    let settings = SETTINGS.replacen("checks:\n", "checks:\n  template-outdated: warning\n", 1);
    put(folder.path(), "helder.yaml", settings.as_bytes());
    run(folder.path(), &["build", "-o", "site"]).ends_with(0);
}

/// A build of one concept writes all of them: what is wrong with the others stops it too.
#[test]
fn a_build_of_one_concept_proves_all_that_it_writes() {
    let folder = with_template("public/start.html", "<p>");
    let build =
        |folder: &Path| -> Run { run(folder, &["build", "concepts/ladder.yaml", "-o", "site"]) };
    assert!(
        build(folder.path())
            .ends_with(1)
            .err
            .contains("template-outdated")
    );
    let folder = sound();
    put(
        folder.path(),
        "concepts/rope.yaml",
        unsound("for: Residents", "fro: Residents").as_bytes(),
    );
    assert!(
        build(folder.path())
            .ends_with(1)
            .err
            .contains("key-unknown")
    );
}

#[test]
fn a_check_of_one_concept_is_silent_on_templates_and_one_of_a_template_is_not() {
    let folder = with_template("public/start.html", "<p>");
    run(folder.path(), &["check", "concepts/ladder.yaml"]).ends_with(0);
    run(folder.path(), &["check", "templates/public/start.html"]).ends_with(1);
    run(folder.path(), &["check"]).ends_with(1);
}

#[test]
fn a_logo_or_style_sheet_that_is_not_there_is_a_finding_on_its_line() {
    let settings = SETTINGS.replacen("organisation:\n", "organisation:\n  logo: logo.svg\n", 1);
    assert!(settings.contains("logo.svg"), "{settings}");
    let folder = folder(&[("helder.yaml", &settings), ("concepts/ladder.yaml", SOUND)]);
    let checked = run(folder.path(), &["check"]).ends_with(1);
    insta::assert_snapshot!(checked.out);
    run(folder.path(), &["build", "-o", "site"]).ends_with(1);
    put(
        folder.path(),
        "logo.svg",
        b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
    );
    run(folder.path(), &["check", "--deny", "warnings"]).ends_with(0);
    run(folder.path(), &["build", "-o", "site"]).ends_with(0);
    assert!(folder.path().join("site/public/logo.svg").exists());
}
