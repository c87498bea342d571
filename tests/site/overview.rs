//! The page over all concepts: effort against the budget, weak points, and the search.

use std::collections::BTreeMap;
use std::path::Path;

use helder::analysis::Setting;
use helder::model::Quantity;
use helder::report::{self, PathEffort};
use helder::source::Disk;
use helder::view::effort::Way;
use helder::view::from_analysis::efforts;
use helder::{Options, compile_paths};

use crate::support::{HELDER, PARCEL, TODAY, notice, options, texts, try_build};

const LOGO: (&str, &str) = ("logo.svg", "<svg/>");

fn built(settings: &str, notices: &[&str]) -> BTreeMap<String, String> {
    let mut options = options();
    options.notices = notices.iter().map(|id| notice("parcel", id)).collect();
    let plan = try_build(settings, &[("parcel", PARCEL)], &[LOGO], &options);
    texts(&plan.expect("built"))
}

fn overview(settings: &str, notices: &[&str]) -> String {
    built(settings, notices)["staff/en/index.html"].clone()
}

/// What `helder check --effort` says of a path.
fn told(path: &PathEffort) -> (Vec<String>, [usize; 3], Vec<String>, Vec<&'static str>) {
    let asked = path.asked.keys().cloned().collect();
    let counts = [path.contacts, path.changes, path.visits];
    (asked, counts, path.time.clone(), path.over.clone())
}

/// The same of what the overview is made of.
fn shown(way: &Way) -> (Vec<String>, [usize; 3], Vec<String>, Vec<&'static str>) {
    let takes = &way.takes;
    let asked = way.asked.iter().map(|(fact, _)| fact.to_string()).collect();
    let counts = [takes.contacts, takes.changes, takes.visits];
    let time = takes.time.iter().cloned();
    let time = time.map(|time| Quantity::Duration(time).to_string());
    (asked, counts, time.collect(), takes.over.clone())
}

#[test]
fn the_effort_is_that_of_the_report() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let folders = ["police-zone", "town", "utility"].map(|name| root.join(name));
    let run = Options { today: TODAY };
    let compiled = compile_paths(&Disk, &folders, run, |_, concept| Some(concept));
    let mut paths = 0;
    for one in compiled.expect("the examples") {
        for concept in &one.concepts {
            let setting = Setting {
                workspace: &one.workspace,
                concept,
                on: TODAY,
            };
            let report = report::efforts(&one.workspace, concept, TODAY);
            let overview = efforts(setting);
            assert_eq!(report.len(), overview.len());
            for (report, overview) in report.iter().zip(&overview) {
                assert_eq!(report.decision, overview.decision.as_str());
                let report = report.paths.iter().flatten().map(told);
                let report: Vec<_> = report.collect();
                let overview = overview.ways.iter().flatten().map(shown);
                assert_eq!(report, overview.collect::<Vec<_>>());
                paths += report.len();
            }
        }
    }
    assert!(paths > 40, "{paths}");
}

#[test]
fn a_path_over_the_budget_is_marked_in_words_and_shows() {
    let settings = format!("{HELDER}effort_budget: {{contacts: 1, time: 1 hour}}\n");
    let files = built(&settings, &[]);
    for page in ["index.html", "parcel/manual.html"] {
        let page = &files[&format!("staff/en/{page}")];
        for said in [
            "Budget for one path: 1 contact and 1 hour.",
            "<details class=\"paths\" open>",
            // Papers or clothes, and glass of a regular: both ask for the receipt.
            "4 paths: at most 2 contacts, 1 change of channel and 5 minutes. \
             <span class=\"mark\">Paths over budget: 2 of 4.</span>",
            "<td class=\"short\" data-head=\"Contacts\">2 <span class=\"mark\">over budget</span></td>",
            "<td class=\"short\" data-head=\"Time\">5 minutes</td>",
        ] {
            assert!(page.contains(said), "{said}: {page}");
        }
    }
}

/// How many paths the tables of a page show.
fn paths(page: &str) -> usize {
    let tables = page.split("<details class=\"paths\"").skip(1);
    let tables = tables.filter_map(|rest| rest.split_once("</details>"));
    tables.map(|(table, _)| table.matches("<li>").count()).sum()
}

#[test]
fn the_overview_shows_what_is_over_the_budget_and_leads_to_all_in_the_manual() {
    let files = built(&format!("{HELDER}effort_budget: {{contacts: 1}}\n"), &[]);
    let (page, manual) = (
        &files["staff/en/index.html"],
        &files["staff/en/parcel/manual.html"],
    );
    assert_eq!((paths(page), paths(manual)), (2, 4));
    for said in [
        "<span class=\"mark\">Decisions with paths over budget: 1 of 1.</span>",
        "<h3><a href=\"parcel/manual.html#effort-pay\">Lost parcel</a></h3>",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert!(manual.contains("<section id=\"effort-pay\""), "{manual}");
    assert!(manual.contains("<a href=\"#effort\">"), "{manual}");
}

#[test]
fn what_is_within_the_budget_is_a_line_that_leads_to_the_manual() {
    let files = built(&format!("{HELDER}effort_budget: {{contacts: 2}}\n"), &[]);
    let page = &files["staff/en/index.html"];
    for said in [
        "<li><a href=\"parcel/manual.html#effort-pay\">Lost parcel</a>: Do we pay? ",
        "4 paths: at most 2 contacts, 1 change of channel and 5 minutes. All within budget.",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert!(!page.contains("over budget") && !page.contains("<details class=\"paths"));
    let manual = &files["staff/en/parcel/manual.html"];
    assert!(manual.contains("<details class=\"paths\">"), "{manual}");
    assert!(manual.contains("All within budget."), "{manual}");
    let without = overview(HELDER, &[]);
    assert!(without.contains("No budget has been set"), "{without}");
    assert!(!without.contains("budget."), "{without}");
}

#[test]
fn a_weak_point_says_whether_it_is_active_and_leads_to_its_notice() {
    let idle = overview(HELDER, &[]);
    assert!(idle.contains("<td data-head=\"Now\">Not active</td>") && !idle.contains("Active now"));
    let files = built(HELDER, &["flood"]);
    let page = &files["staff/en/index.html"];
    assert!(page.contains("<td data-head=\"Now\"><span class=\"mark\">Active now</span></td>"));
    assert!(page.contains("<p class=\"mark\">Active now: "), "{page}");
    assert!(page.contains("<a href=\"parcel/manual.html#weak-flood\">"));
    assert!(files["staff/en/parcel/manual.html"].contains("id=\"weak-flood\""));
}

#[test]
fn it_is_searched_by_the_words_of_the_public_list() {
    let files = built(HELDER, &[]);
    let words = |page: &str, start: &str| -> Vec<String> {
        let page = &files[page];
        let found = page.split(start).skip(1);
        let found = found.filter_map(|rest| rest.split_once('"'));
        found.map(|(words, _)| words.to_owned()).collect()
    };
    for start in ["data-ignored=\"", "data-also=\"", "data-about=\""] {
        let staff = words("staff/nl/index.html", start);
        assert_eq!(staff, words("public/nl/index.html", start), "{start}");
        assert!(!staff.is_empty(), "{start}");
    }
    let page = &files["staff/nl/index.html"];
    assert!(page.contains("<script src=\"../search.js\" defer>"));
    assert!(page.contains("<li data-about="), "{page}");
    let refused = "<a href=\"parcel/manual.html#not-fragile\">";
    assert!(page.contains(refused), "{page}");
    assert!(files["staff/nl/parcel/manual.html"].contains("id=\"not-fragile\""));
    assert_eq!(files["staff/search.js"], files["public/search.js"]);
}

#[test]
fn a_time_that_depends_on_the_case_is_named_and_not_counted() {
    let concept = PARCEL.replace("takes: 5 minutes", "takes: 5 minutes per value");
    let plan = try_build(HELDER, &[("parcel", &concept)], &[LOGO], &options());
    let page = &texts(&plan.expect("built"))["staff/en/parcel/manual.html"];
    for said in [
        "4 paths: at most 2 contacts and 1 change of channel.",
        "<td class=\"short\" data-head=\"Time\">the time for “Show the receipt”, which depends on the case</td>",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
}
