//! Rules in force together, outcome by outcome and amount by amount.

use crate::support::{found, said, words};

/// A decision that gives a compensation, with these rules.
fn compensation(more: &str, rules: &[&str]) -> String {
    let rules: String = rules.iter().map(|rule| format!("      {rule}\n")).collect();
    format!(
        "facts:
  delay: {{type: duration, unit: hours}}
  price: {{type: money}}
  member: {{type: yes/no}}
decisions:
  pay:
    answers: {{paid: You are paid, thanks: We say thank you}}
    amount_is: you get
{more}    rules:\n{rules}"
    )
}

const NOTHING: [&str; 0] = [];

#[test]
fn one_outcome_with_two_amounts_is_a_contradiction_under_collect() {
    let rules = [
        "late: {when: {delay: at least 3 hours}, then: {paid: 20 EUR}}",
        "member: {when: {member: yes}, then: {paid: 25 EUR}}",
        "other: {then: thanks}",
    ];
    let collect = compensation("    hit_policy: collect\n", &rules);
    assert_eq!(
        said("decision-contradiction", &collect),
        ["`late` and `member` answer differently when `delay: at least 3 hours` and `member: yes`"]
    );
    let labels = &found("decision-contradiction", &collect)[0].labels;
    let labels: Vec<_> = labels.iter().map(|label| words(&label.message)).collect();
    assert_eq!(labels, ["answers `paid: 20 EUR`", "answers `paid: 25 EUR`"]);
}

#[test]
fn two_outcomes_are_none_under_collect() {
    let rules = [
        "late: {when: {delay: at least 3 hours}, then: {paid: 20 EUR}}",
        "member: {when: {member: yes}, then: {paid: 20.00 EUR, thanks: due}}",
        "other: {then: thanks}",
    ];
    let collect = compensation("    hit_policy: collect\n", &rules);
    assert_eq!(said("decision-contradiction", &collect), NOTHING);
}

#[test]
fn under_priority_only_the_first_outcome_must_agree() {
    let priority = "    hit_policy: priority\n    order: [paid, thanks]\n";
    let rules = |thanks: &str, paid: &str| {
        let rules = [
            format!(
                "late: {{when: {{delay: at least 3 hours}}, then: {{paid: 20 EUR, thanks: {thanks}}}}}"
            ),
            format!("member: {{when: {{member: yes}}, then: {{paid: {paid}, thanks: 1 EUR}}}}"),
            "other: {then: thanks}".to_owned(),
        ];
        compensation(priority, &rules.each_ref().map(String::as_str))
    };
    assert_eq!(
        said("decision-contradiction", &rules("2 EUR", "20 EUR")),
        NOTHING
    );
    assert_eq!(
        said("decision-contradiction", &rules("1 EUR", "21 EUR")),
        ["`late` and `member` answer differently when `delay: at least 3 hours` and `member: yes`"]
    );
}

#[test]
fn amounts_written_otherwise_are_equal_when_they_are() {
    let rules = [
        "one: {when: {delay: at least 3 hours}, then: {paid: 25 % of price}}",
        "other: {when: {member: yes}, then: {paid: price divided by 4}}",
    ];
    let sections = compensation("", &rules);
    assert_eq!(said("decision-contradiction", &sections), NOTHING);
    assert_eq!(
        said("decision-overlap", &sections),
        [
            "`one` and `other` both answer when `delay: at least 3 hours` and `member: yes`, and say the same"
        ]
    );
}

#[test]
fn amounts_contradict_only_where_they_differ() {
    let rules = [
        "share: {then: {paid: \"price divided by 10, at most 10 EUR\"}}",
        "member: {when: {member: yes}, then: {paid: 10 EUR}}",
    ];
    let sections = compensation("", &rules);
    assert_eq!(
        said("decision-contradiction", &sections),
        [
            "`share` and `member` answer differently when `price: less than 100 EUR` and `member: yes`"
        ]
    );
    assert_eq!(
        said("decision-overlap", &sections),
        [
            "`share` and `member` both answer when `price: at least 100 EUR` and `member: yes`, and say the same"
        ]
    );
}

#[test]
fn amounts_chosen_by_conditions_are_compared_piece_by_piece() {
    let rules = [
        "base: {then: {paid: [{when: {delay: less than 3 hours}, is: 5 EUR}, {when: {delay: at least 3 hours}, is: 9 EUR}]}}",
        "member: {when: {member: yes}, then: {paid: 9 EUR}}",
    ];
    let sections = compensation("", &rules);
    assert_eq!(
        said("decision-contradiction", &sections),
        [
            "`base` and `member` answer differently when `delay: less than 3 hours` and `member: yes`"
        ]
    );
}

#[test]
fn formulas_over_two_facts_differ_in_a_case_that_is_shown() {
    let rules = [
        "one: {then: {paid: 25 % of price plus (1 EUR per delay)}}",
        "other: {when: {member: yes}, then: {paid: 25 % of price plus (2 EUR per started 1 hour of delay)}}",
    ];
    let sections = compensation("", &rules);
    let findings = found("decision-contradiction", &sections);
    assert_eq!(findings.len(), 1);
    let witness = &findings[0].witnesses[0];
    assert!(witness.contains_key("delay"), "{witness:?}");
}

#[test]
fn who_judges_is_part_of_the_answer() {
    let sections = "roles:
  chief: {title: The chief}
facts:
  violence: {type: yes/no}
decisions:
  intervene:
    rules:
      always: {then: team}
      violence: {when: {violence: yes}, then: team, judged_by: chief}\n";
    assert_eq!(
        said("decision-contradiction", sections),
        ["`always` and `violence` answer differently when `violence: yes`"]
    );
}
