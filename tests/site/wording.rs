//! How conditions, amounts and rules read on a page.

use crate::support::{HELDER, options, try_build};

const LOANS: &str = include_str!("wording.yaml");
const LOGO: (&str, &str) = ("logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");

/// The English page of a concept, with plain blanks.
fn page(concept: &str) -> String {
    let mut options = options();
    options.drafts = true;
    let plan = try_build(HELDER, &[("loans", concept)], &[LOGO], &options).expect("built");
    let page = plan.get("public/en/loans.html").expect("there is a page");
    String::from_utf8_lossy(page).replace('\u{a0}', " ")
}

#[test]
fn a_scale_is_told_by_its_options_and_a_count_by_its_number() {
    let page = page(LOANS);
    for told in [
        "kind: <b>anything but “Game”</b>",
        "state: <b>“Worn” or “Torn”</b>",
        "copies: <b>1 or more</b>",
        "copies: <b>0</b>",
    ] {
        assert!(page.contains(told), "{told} in {page}");
    }
    assert!(!page.contains("at least Worn") && !page.contains("more than Whole"));
}

#[test]
fn what_alternatives_share_is_said_once() {
    let page = page(LOANS);
    let duty = page.split("Only if").nth(1).expect("the duty has a scope");
    let duty = duty.split("</dd>").next().expect("which ends");
    assert_eq!(duty.matches("state:").count(), 1, "{duty}");
    assert_eq!(duty.matches("and one of these:").count(), 1, "{duty}");
    assert_eq!(duty.matches("kind:").count(), 2, "{duty}");
}

#[test]
fn a_formula_counts_in_the_unit_of_its_fact() {
    let page = page(LOANS);
    let told = "You pay €1 per day of the part of “delay” above 3 days, with a maximum of €5";
    assert!(page.contains(told), "{page}");
    assert!(page.contains("You pay nothing"));
}

#[test]
fn exceptions_that_all_come_first_need_no_cross_references() {
    let first = "Read from the top: the first rule that applies to you counts.";
    let down = page(LOANS);
    assert!(down.contains(first) && !down.contains("Not if"), "{down}");
    let again = "      again: {when: {copies: at least 1}, then: refuse, overrides: all}\n";
    assert!(LOANS.contains(again));
    let turned = LOANS.replace(again, "");
    let turned = page(&turned.replace("      games:", &format!("{again}      games:")));
    assert!(!turned.contains(first) && turned.contains("Not if one of these rules applies:"));
}

#[test]
fn an_open_answer_names_only_what_public_rules_ask_of() {
    let page = page(LOANS);
    assert!(page.contains("<li>readers who wait</li>"), "{page}");
    assert!(!page.contains("staff-marker"), "{page}");
}
