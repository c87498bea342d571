//! Nothing that is for staff stands on a public page, and all of it in the staff guidance.

use std::collections::BTreeSet;

use crate::support::{HELDER, PARCEL, notice, options, try_build};

const LOGO: (&str, &str) = ("logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");

/// Figures, times and hours that only staff fields use, as any language writes them.
const SECRETS: [&str; 10] = [
    "987", "654", "77 min", "88 min", "99 min", "66 min", "4.44", "regulars", "secret", "04:44",
];

/// Every `staff-marker-NN` in a text.
pub fn markers(text: &str) -> BTreeSet<String> {
    let found = text.match_indices("staff-marker-");
    found
        .map(|(at, _)| text[at..at + "staff-marker-".len() + 2].to_owned())
        .collect()
}

/// Nothing in a public file is for staff.
pub fn assert_public(path: &str, text: &str) {
    assert_eq!(markers(text), BTreeSet::new(), "{path}");
    for secret in SECRETS {
        let plain = text.replace('\u{a0}', " ");
        assert!(!plain.contains(secret), "`{secret}` stands in {path}");
    }
}

#[test]
fn nothing_for_staff_stands_on_a_public_page() {
    for notices in [Vec::new(), vec![notice("parcel", "flood")]] {
        let mut options = options();
        options.notices = notices;
        let plan = try_build(HELDER, &[("parcel", PARCEL)], &[LOGO], &options).expect("built");
        for (path, bytes) in plan.files().filter(|(path, _)| path.starts_with("public/")) {
            assert_public(path, &String::from_utf8_lossy(bytes));
        }
    }
}

#[test]
fn a_notice_is_public_once_it_is_declared() {
    let told = |notices| {
        let mut options = options();
        options.notices = notices;
        let plan = try_build(HELDER, &[("parcel", PARCEL)], &[LOGO], &options).expect("built");
        let page = plan
            .get("public/en/lost-parcel.html")
            .expect("there is a page");
        String::from_utf8_lossy(page).contains("The depot is under water.")
    };
    assert!(!told(Vec::new()));
    assert!(told(vec![notice("parcel", "flood")]));
    assert!(!told(vec![notice("other", "flood")]));
}

#[test]
fn everything_for_staff_stands_in_the_staff_guidance() {
    let plan = try_build(HELDER, &[("parcel", PARCEL)], &[LOGO], &options()).expect("built");
    let manual = plan
        .get("staff/nl/parcel/manual.html")
        .expect("there is a manual");
    let mut shown = markers(&String::from_utf8_lossy(manual));
    let call = plan
        .get("staff/nl/parcel/index.html")
        .expect("there is a sheet for calls");
    shown.extend(markers(&String::from_utf8_lossy(call)));
    let practice = plan
        .get("staff/nl/parcel/practice.html")
        .expect("there are cards");
    shown.extend(markers(&String::from_utf8_lossy(practice)));
    let mut written = markers(PARCEL);
    written.extend(markers(HELDER));
    assert_eq!(shown, written);
}

#[test]
fn staff_sheets_are_not_indexed_and_not_linked_from_public_pages() {
    let logo = [LOGO];
    let plan = try_build(HELDER, &[("parcel", PARCEL)], &logo, &options()).expect("built");
    for (path, bytes) in plan.files().filter(|(path, _)| path.ends_with(".html")) {
        let text = String::from_utf8_lossy(bytes);
        if path.starts_with("staff/") {
            assert!(
                text.contains("<meta name=\"robots\" content=\"noindex, nofollow\">"),
                "{path}"
            );
        } else {
            assert!(!text.contains("staff/"), "{path}");
        }
    }
}

#[test]
fn the_public_code_has_no_name_for_a_whole_concept() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/view/public");
    for file in std::fs::read_dir(folder).expect("the folder is there") {
        let path = file.expect("listed").path();
        let code = std::fs::read_to_string(&path).expect("readable");
        let code: String = code
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"))
            .collect();
        for name in [
            "model::Concept",
            "Concept,",
            "model::staff",
            "Workspace",
            "view::staff",
        ] {
            let named = code.replace("PublicConcept", "");
            assert!(!named.contains(name), "{} names {name}", path.display());
        }
    }
}

#[test]
fn drafts_are_built_on_demand_and_say_so() {
    let draft = PARCEL.replace("status: published", "status: draft");
    let logo = [LOGO];
    let without = try_build(HELDER, &[("parcel", &draft)], &logo, &options()).expect("built");
    assert!(!without.contains("public/en/lost-parcel.html"));
    assert!(!without.contains("staff/en/parcel/index.html"));
    let mut options = options();
    options.drafts = true;
    let with = try_build(HELDER, &[("parcel", &draft)], &logo, &options).expect("built");
    let page = String::from_utf8_lossy(with.get("public/en/lost-parcel.html").expect("built"));
    assert!(page.contains("<meta name=\"robots\" content=\"noindex\">"));
    assert!(page.contains("Draft:"));
    let map = String::from_utf8_lossy(with.get("public/sitemap.xml").expect("built"));
    assert!(!map.contains("lost-parcel"));
}

#[test]
fn one_side_can_be_built_alone() {
    for (public, staff) in [(true, false), (false, true)] {
        let mut options = options();
        (options.public, options.staff) = (public, staff);
        let plan = try_build(HELDER, &[("parcel", PARCEL)], &[LOGO], &options).expect("built");
        let has = |side: &str| plan.files().any(|(path, _)| path.starts_with(side));
        assert_eq!((has("public/"), has("staff/")), (public, staff));
    }
}
