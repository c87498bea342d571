//! Weak points that are active now: declared in `helder.yaml` or for one build.

use crate::support::{example, put, run};

/// A weak point of an example, and words of its notice.
const DOWN: &str = "stolen-phone/form-down";

fn page(folder: &std::path::Path, file: &str) -> String {
    std::fs::read_to_string(folder.join("site").join(file)).expect("a page")
}

/// The one page of the public site in English that is about phones.
fn phone(folder: &std::path::Path) -> String {
    page(folder, "public/en/stolen-phone.html")
}

#[test]
fn a_notice_stands_on_the_page_for_this_build_alone() {
    let zone = example("police-zone");
    let build = |more: &[&str]| {
        run(zone.path(), &[&["build", "-o", "site"], more].concat()).ends_with(0);
        phone(zone.path())
    };
    assert!(!build(&[]).contains("id=\"notices\""));
    let told = build(&["--notice", DOWN]);
    assert!(told.contains("id=\"notices\""), "{told}");
    let words = "The report form is not working today.";
    let list = page(zone.path(), "public/en/index.html");
    assert_eq!(list.matches(words).count(), 1, "{list}");
    let call = page(zone.path(), "staff/nl/stolen-phone/index.html");
    for words in [words, "Het onthaal noteert aangiften aan de telefoon"] {
        assert!(call.contains(words), "{words} is missing: {call}");
    }
    let other = page(zone.path(), "public/en/lost-property.html");
    assert!(!other.contains("id=\"notices\""), "{other}");
    assert!(!build(&[]).contains("id=\"notices\""));
}

#[test]
fn what_is_no_weak_point_is_told_before_anything_is_written() {
    let zone = example("police-zone");
    let build = |notice: &str| run(zone.path(), &["build", "-o", "site", "--notice", notice]);
    build("stolen-phone/form-dwn").could_not_run(&["did you mean", DOWN]);
    build("stolen-phone").could_not_run(&["no weak point `stolen-phone`", "CONCEPT/ID"]);
    assert!(!zone.path().join("site").exists());
}

#[test]
fn the_settings_name_weak_points_that_exist_and_say_something() {
    let zone = example("police-zone");
    let settings = std::fs::read_to_string(zone.path().join("helder.yaml")).expect("settings");
    let check = |notices: &str| {
        let text = format!("{settings}\nnotices: [{notices}]\n");
        put(zone.path(), "helder.yaml", text.as_bytes());
        run(zone.path(), &["check", "--format", "short"])
    };
    check(DOWN).ends_with(0);
    let unknown = check("stolen-phone/form-dwn").ends_with(1);
    assert!(unknown.out.contains("reference-unknown"), "{}", unknown.out);
    let elsewhere = check("phones/form-down").ends_with(1);
    assert!(
        elsewhere.out.contains("reference-unknown"),
        "{}",
        elsewhere.out
    );
}
