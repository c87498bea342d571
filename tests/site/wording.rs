//! How conditions, amounts and rules read on a page.

use crate::support::{HELDER, PARCEL, options, try_build};

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

/// The page of a concept in one language, with plain blanks.
fn parcel(language: &str, concept: &str) -> String {
    let settings = HELDER.replace("languages: [en, nl]", "languages: [en, nl, fr]");
    let mut options = options();
    options.drafts = true;
    let plan = try_build(&settings, &[("parcel", concept)], &[LOGO], &options).expect("built");
    let file = match language {
        "en" => "lost-parcel",
        "nl" => "pakje-kwijt",
        _ => "colis-perdu",
    };
    let page = plan.get(&format!("public/{language}/{file}.html"));
    String::from_utf8_lossy(page.expect("there is a page")).replace('\u{a0}', " ")
}

fn in_french() -> String {
    PARCEL.replace("nl: pakje-kwijt}", "nl: pakje-kwijt, fr: colis-perdu}")
}

#[test]
fn one_of_a_time_reads_as_french_says_it() {
    let page = parcel("fr", &in_french());
    assert!(page.contains("dans un délai d’un jour<"), "{page}");
    assert!(
        page.contains("dans un délai de 3 jours ouvrables"),
        "{page}"
    );
}

#[test]
fn a_deadline_before_a_day_names_the_day() {
    let dated = |label: &str| {
        let fact = format!(
            "facts:\n  trip:\n    type: date\n    label: {label}\n    ask: {{en: When?}}\n"
        );
        in_french()
            .replace("facts:\n", &fact)
            .replace("    by: 30 days\n", "    by: 1 day before trip\n")
    };
    let label = "{en: date of the trip, nl: vertrekdatum, fr: date du voyage}";
    for (language, told) in [
        ("en", "at the latest 1 day before the date of the trip"),
        ("nl", "uiterlijk 1 dag voor de vertrekdatum"),
        ("fr", "au plus tard 1 jour avant la date du voyage"),
    ] {
        let page = parcel(language, &dated(label));
        assert!(page.contains(told), "{told} in {page}");
    }
    let other = dated("{en: your trip, nl: reis, fr: échéance du billet}");
    for (language, told) in [
        ("en", "before your trip<"),
        ("nl", "voor “reis”<"),
        ("fr", "avant l’échéance du billet<"),
    ] {
        let page = parcel(language, &other);
        assert!(page.contains(told), "{told} in {page}");
    }
}

#[test]
fn a_page_says_since_when_it_holds_once_that_day_has_come() {
    let coming = PARCEL.replace("from: 2026-01-01, review", "from: 2027-01-01, review");
    let coming = coming.replace("review: 2027-01-01", "review: 2028-01-01");
    let begun = parcel("en", PARCEL);
    assert!(
        begun.contains("<dt>In force since</dt><dd>1 January 2026"),
        "{begun}"
    );
    let coming = parcel("en", &coming);
    assert!(
        coming.contains("<dt>Applies from</dt><dd>1 January 2027"),
        "{coming}"
    );
}

const FEE: &str = "  fee: {type: money, label: {en: usual fee}, is: \"1 EUR per (late beyond 3 days), at most 5 EUR\"}\n";

#[test]
fn a_sum_that_is_worked_out_is_told_by_its_formula() {
    let named = LOANS
        .replace("facts:\n", &format!("facts:\n{FEE}"))
        .replace(
            "\"1 EUR per (late beyond 3 days), at most 5 EUR\"}}",
            "fee}}",
        );
    let page = page(&named);
    let told = "You pay €1 per day of the part of “delay” above 3 days, with a maximum of €5";
    assert!(page.contains(told), "{page}");
    assert!(!page.contains("usual fee"), "{page}");
}

#[test]
fn a_part_of_a_formula_that_is_worked_out_first_stands_in_brackets() {
    for (formula, told) in [
        ("50 % of (fee minus 2 EUR)", "50% of (“usual fee” minus €2)"),
        (
            "fee minus (fee minus 2 EUR)",
            "“usual fee” minus (“usual fee” minus €2)",
        ),
        (
            "(fee plus 2 EUR) divided by 2",
            "(“usual fee” plus €2) divided by 2",
        ),
        (
            "(50 % of fee, at most 4 EUR) plus 1 EUR",
            "(50% of “usual fee”, with a maximum of €4) plus €1",
        ),
        (
            "50 % of fee plus 1 EUR, at most 4 EUR",
            "50% of “usual fee” plus €1, with a maximum of €4",
        ),
        (
            "fee plus 50 % of fee",
            "“usual fee” plus 50% of “usual fee”",
        ),
    ] {
        let facts = format!("facts:\n{FEE}");
        let loans = LOANS.replace(
            "\"1 EUR per (late beyond 3 days), at most 5 EUR\"}}",
            &format!("\"{formula}\"}}}}"),
        );
        let page = page(&loans.replace("facts:\n", &facts));
        assert!(
            page.contains(&format!("You pay {told}<")),
            "{told} in {page}"
        );
    }
}

#[test]
fn an_answer_says_how_the_sums_in_it_are_worked_out() {
    let shared = LOANS
        .replace("facts:\n", &format!("facts:\n{FEE}"))
        .replace(
            "\"1 EUR per (late beyond 3 days), at most 5 EUR\"}}",
            "50 % of fee}}",
        );
    let page = page(&shared);
    let answer = page
        .split("id=\"answer-fine-torn\"")
        .nth(1)
        .expect("the answer");
    let answer = answer.split("</section>").next().expect("which ends");
    assert!(answer.contains("You pay 50% of “usual fee”"), "{answer}");
    let told = "<dt>usual fee</dt><dd>€1 per day of the part of “delay” above 3 days, with a maximum of €5</dd>";
    assert!(answer.contains(told), "{answer}");
}

#[test]
fn a_condition_that_there_is_a_value_is_told_by_when_there_is_one() {
    let counted = "  counted:\n    type: duration\n    unit: days\n    label: {en: days that count}\n    is:\n      \
        - {when: {late: at least 0 days}, is: late}\n      - {when: {early: at least 0 days}, is: early}\n  \
        early: {type: duration, unit: days, label: {en: days early}}\n";
    let loans = LOANS
        .replace("facts:\n", &format!("facts:\n{counted}"))
        .replace(
            "label: {en: delay}}",
            "label: {en: delay}, only_when: [{state: torn}, {kind: film}]}",
        )
        .replace("(late beyond 3 days)", "(counted beyond 3 days)");
    let page = page(&loans);
    let told = "<dd>“delay” (state: Torn or kind: Film)<br>“days early”</dd>";
    assert!(page.contains(told), "{page}");
    assert!(!page.contains("at least 0 days"));
}

#[test]
fn a_coming_value_of_a_figure_is_announced() {
    let dated = PARCEL
        .replace("is: 120.50 EUR}\n", "is: 120.50 EUR}\n    - {from: 2027-02-01, is: 130 EUR}\n")
        .replace(
            "  patience: 5 working days\n",
            "  patience:\n    - is: 5 working days\n      until: 2026-12-31\n    - {from: 2027-01-01, is: 4 working days}\n  pace:\n    \
                - {from: 2026-01-01, is: 30 days}\n    - {from: 2027-03-01, is: 31 days}\n",
        )
        .replace("    by: 30 days\n", "    by: pace\n")
        .replace("    within: 3 working days\n    starts", "    within: pace\n    starts");
    let page = parcel("en", &dated);
    let amount = "From 1 February 2027: “value”, with a maximum of €130";
    let condition = "From 1 January 2027: time since sending: less than 4 working days";
    let time = "From 1 March 2027: within 31 days";
    for (told, times) in [(amount, 2), (condition, 1), (time, 3)] {
        assert_eq!(page.matches(told).count(), times, "{told} in {page}");
    }
    // Where nothing is to come, nothing is announced.
    assert!(!parcel("en", PARCEL).contains("From 1 "));
}

#[test]
fn a_minimum_and_a_maximum_are_said_together() {
    let bounded = LOANS.replace(
        "at most 5 EUR\"",
        "at least 2 EUR, at most 5 EUR, less 1 EUR\"",
    );
    let told = "above 3 days, with a minimum of €2 and a maximum of €5, less €1";
    let page = page(&bounded);
    assert!(page.contains(told), "{page}");
}

#[test]
fn a_condition_that_asks_for_a_value_that_may_be_unknown_says_so() {
    let unknown = LOANS
        .replace(
            "label: {en: delay}}",
            "label: {en: delay}, may_be_unknown: yes}",
        )
        .replace(
            "torn: {when: {state: more than whole}",
            "torn: {when: {state: more than whole, late: at least 0 days}",
        );
    assert!(
        page(&unknown).contains("delay: <b>known</b>") || page(&unknown).contains("<td>known</td>")
    );
}
