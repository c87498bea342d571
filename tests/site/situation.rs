//! *Check your situation*: questions, help and answers.

use crate::support::{HELDER, PARCEL, options, try_build};

const LOGO: (&str, &str) = ("logo.svg", "<svg/>");

/// The English page of a concept, with plain blanks.
fn page(concept: &str) -> String {
    let mut options = options();
    options.drafts = true;
    let plan = try_build(HELDER, &[("parcel", concept)], &[LOGO], &options).expect("built");
    let page = plan.get("public/en/lost-parcel.html").expect("a page");
    String::from_utf8_lossy(page).replace('\u{a0}', " ")
}

/// The section of a page at a place.
fn section<'p>(page: &'p str, place: &str) -> &'p str {
    let found = page.split(&format!("id=\"{place}\"")).nth(1);
    let found = found.and_then(|rest| rest.split("</section>").next());
    found.unwrap_or_else(|| panic!("no {place} in {page}"))
}

#[test]
fn who_does_not_know_reads_which_question_it_is_about() {
    let page = page(PARCEL);
    for (place, question) in [
        ("help-waited", "How long ago did you send it?"),
        ("help-kind", "What was in it?"),
    ] {
        let told = section(&page, place);
        assert!(
            told.contains(&format!("If you don’t know: {question}</h4>")),
            "{told}"
        );
    }
}

#[test]
fn who_does_not_know_a_derived_fact_reads_how_it_is_worked_out() {
    let asked = PARCEL
        .split("    ask: {en: How long")
        .nth(1)
        .expect("the question");
    let asked = asked.split("  kind:").next().expect("which ends");
    let derived = PARCEL
        .replace(&format!("    ask: {{en: How long{asked}"), "    is: working days from sent to asked\n")
        .replace(
            "facts:\n",
            "facts:\n  sent: {type: date, label: {en: day sent}}\n  asked: {type: date, label: {en: today}}\n",
        );
    let page = page(&derived);
    let told = section(&page, "help-waited");
    assert!(
        told.contains("If you don’t know: Time since sending</h4>"),
        "{told}"
    );
    let worked_out = "How we work it out: the number of working days from “day sent” to “today”";
    assert!(told.contains(worked_out), "{told}");
    assert!(section(&page, "question-waited").contains(worked_out));
}

#[test]
fn an_answer_that_is_explained_nowhere_else_says_whom_to_ask() {
    let ask = PARCEL
        .replace("    amount_is: you get\n", "    amount_is: you get\n    answers: {measure: {en: We weigh it together}, sum: {en: A sum}}\n")
        .replace("then: fragile", "then: measure")
        .replace("then: {refund: \"value, at most ceiling\"}", "then: {sum: \"value, at most ceiling\"}");
    let page = page(&ask);
    assert!(section(&page, "answer-measure-broken").contains("tel:080012345"));
    assert!(!section(&page, "answer-sum-late").contains("tel:080012345"));
    assert!(!section(&page, "answer-search-too-early").contains("tel:080012345"));
}

#[test]
fn a_channel_in_the_place_of_a_refusal_says_when_it_is_open() {
    let page = page(&PARCEL.replace(
        "instead: {en: Ask your own insurer., nl: Vraag je eigen verzekeraar.}",
        "instead: desk",
    ));
    for place in ["not-fragile", "not-visits", "answer-fragile-broken"] {
        let told = section(&page, place);
        assert!(
            told.contains("tel:080012345") && told.contains("9 am to 5 pm"),
            "{told}"
        );
    }
}

#[test]
fn an_answer_with_two_outcomes_has_one_number() {
    let both = PARCEL.replace("then: fragile", "then: [fragile, search]");
    let page = page(&both);
    let told = section(&page, "answer-fragile-broken-and-search-broken");
    assert_eq!(told.matches("<h4>").count(), 2, "{told}");
    assert_eq!(told.matches("class=\"count paper\"").count(), 1, "{told}");
}

/// A concept in which staff see whether the box is torn, which decides between an exclusion and `whole`.
fn with_torn_box(whole: &str) -> String {
    let rule = format!(
        "      whole:\n        when: {{waited: at least patience, kind: glass, torn: no}}\n        then: {whole}\n        \
            because: {{en: Whole glass travels on.}}\n      regulars:\n"
    );
    PARCEL
        .replace(
            "kind: glass}\n        then: fragile",
            "kind: glass, torn: yes}\n        then: fragile",
        )
        .replace("      regulars:\n", &rule)
        .replace("overrides: broken", "overrides: [broken, whole]")
        .replace(
            "facts:\n",
            "facts:\n  torn: {type: yes/no, known_by: staff, label: {en: torn box}}\n  \
                worth: {type: money, label: {en: worth}, is: \"value, at most ceiling\"}\n",
        )
}

#[test]
fn an_open_answer_gives_the_reasons_of_what_is_possible() {
    let page = page(&with_torn_box("search"));
    let told = section(&page, "open-torn");
    for reason in ["Glass breaks on every belt.", "Whole glass travels on."] {
        assert!(
            told.contains(&format!("<p class=\"why\">{reason}</p>")),
            "{reason} in {told}"
        );
    }
    for verdict in [
        "<li><span class=\"verdict no\">No:</span> ",
        "<li><span class=\"verdict yes\">We do this:</span> ",
    ] {
        assert!(told.contains(verdict), "{verdict} in {told}");
    }
}

#[test]
fn an_open_answer_says_how_its_sums_are_worked_out() {
    let page = page(&with_torn_box("{refund: 50 % of worth}"));
    let told = section(&page, "open-torn");
    assert!(told.contains("You get 50% of “worth”"), "{told}");
    let worked_out = "<dt>worth</dt><dd>“value”, with a maximum of €120.50</dd>";
    assert!(told.contains(worked_out), "{told}");
}

#[test]
fn questions_on_a_page_of_their_own_have_the_script_there() {
    let numbers = 1..=42;
    let facts: String = numbers
        .clone()
        .map(|n| format!("  f{n}: {{type: yes/no, ask: {{en: Is it {n}?}}}}\n"))
        .collect();
    let answers: String = numbers
        .clone()
        .map(|n| format!("      a{n}: {{en: Answer {n}}}\n"))
        .collect();
    let rules: String = numbers
        .map(|n| format!("      r{n}: {{when: {{f{n}: yes}}, then: a{n}, because: {{en: So.}}}}\n"))
        .collect();
    let concept = format!(
        "status: published\ntitle: {{en: Lost parcel}}\nslug: {{en: lost-parcel}}\nfacts:\n{facts}decisions:\n  which:\n    \
            question: {{en: Which?}}\n    hit_policy: first\n    answers:\n{answers}      none: {{en: None}}\n    rules:\n{rules}    \
            otherwise: {{then: none, because: {{en: So.}}}}\n"
    );
    let plan = try_build(HELDER, &[("parcel", &concept)], &[LOGO], &options()).expect("built");
    let has_script = |path: &str| {
        let page = plan.get(path).unwrap_or_else(|| panic!("no {path}"));
        String::from_utf8_lossy(page).contains("<script src=\"../situation.js\" defer>")
    };
    assert!(has_script("public/en/lost-parcel-check.html"));
    assert!(!has_script("public/en/lost-parcel.html"));
}
