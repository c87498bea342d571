//! Rules that begin and end.

use helder::diagnostic::Finding;

use crate::support::{found, said, words};

const FACTS: &str = "facts:\n  value: {type: money}\n";

fn decision(rules: &str) -> String {
    format!("{FACTS}decisions:\n  intervene:\n    rules:\n{rules}")
}

#[test]
fn a_rule_that_only_ends_was_in_force_before() {
    let rules = "      old: {then: team, valid: {until: 2025-12-31}}\n";
    let rules = decision(rules);
    assert_eq!(said("rule-never-applies", &rules), Vec::<String>::new());
    assert_eq!(
        said("decision-gap", &rules),
        ["no rule of `intervene` answers whatever the case (from `2026-01-01` on)"]
    );
}

#[test]
fn a_gap_until_a_day_is_found_where_something_ended_before_it() {
    let rules =
        "      old: {when: {value: less than 5 EUR}, then: chase, valid: {until: 2025-12-31}}
      low: {when: {value: less than 5 EUR}, then: chase, valid: {from: 2026-01-01}}
      high: {when: {value: at least 5 EUR}, then: team, valid: {from: 2026-07-01}}\n";
    assert_eq!(
        said("decision-gap", &decision(rules)),
        ["no rule of `intervene` answers when `value: at least 5 EUR` (until `2026-06-30`)"]
    );
}

#[test]
fn the_calendar_starts_with_the_first_day_named() {
    let rules = "      low: {when: {value: less than 5 EUR}, then: chase}
      high: {when: {value: at least 5 EUR}, then: team, valid: {from: 2026-07-01}}\n";
    assert_eq!(said("decision-gap", &decision(rules)), Vec::<String>::new());
}

#[test]
fn what_comes_back_is_told_twice() {
    let rules = "      low: {when: {value: less than 5 EUR}, then: chase}
      first: {when: {value: at least 5 EUR}, then: team, valid: {from: 2024-01-01, until: 2024-12-31}}
      second: {when: {value: at least 5 EUR}, then: team, valid: {from: 2025-07-01, until: 2025-12-31}}\n";
    assert_eq!(
        said("decision-gap", &decision(rules)),
        [
            "no rule of `intervene` answers when `value: at least 5 EUR` (from `2025-01-01` until `2025-06-30`)",
            "no rule of `intervene` answers when `value: at least 5 EUR` (from `2026-01-01` on)",
        ]
    );
}

#[test]
fn a_contradiction_that_moves_is_told_for_each_stretch() {
    let sections = "figures:
  limit: [{from: 2025-01-01, is: 10 EUR}, {from: 2026-01-01, is: 20 EUR}]
facts:
  value: {type: money}
decisions:
  intervene:
    rules:
      low: {when: {value: at most limit}, then: chase}
      high: {when: {value: at least 5 EUR}, then: team}\n";
    assert_eq!(
        said("decision-contradiction", sections),
        [
            "`low` and `high` answer differently when `value: from 5 EUR to 10 EUR` (from `2025-01-01` until `2025-12-31`)",
            "`low` and `high` answer differently when `value: from 5 EUR to 20 EUR` (from `2026-01-01` on)",
        ]
    );
}

/// The gap in the street where nobody has exactly the limit, which moves: what the findings say, with the value of their
/// case.
fn in_the_street(step: &str) -> Vec<(String, String)> {
    let sections = format!(
        "figures:
  limit: [{{from: 2024-01-01, is: 100 EUR}}, {{from: 2025-01-01, is: 0 EUR}}]
facts:
  value: {{type: money, at_most: 100 EUR, step: {step}}}
  place: {{type: choice, options: {{street: A street, home: A home}}}}
impossible:
  - {{when: {{value: exactly limit}}, because: Nobody has exactly that.}}
decisions:
  intervene:
    rules:
      home: {{when: {{place: home, value: known}}, then: team}}
"
    );
    let findings = found("decision-gap", &sections);
    let told = |finding: &Finding| {
        let value = finding.witnesses[0]["value"].clone();
        (words(&finding.message), value)
    };
    findings.iter().map(told).collect()
}

#[test]
fn a_case_that_cannot_occur_later_is_not_shown_for_later() {
    let gap = "no rule of `intervene` answers when `place: street`";
    let first = format!("{gap} (from `2024-01-01` until `2024-12-31`)");
    let second = format!("{gap} (from `2025-01-01` on)");
    let told = [(first, "0 EUR".to_owned()), (second, "100 EUR".to_owned())];
    assert_eq!(in_the_street("100 EUR"), told);
    // Another case stands for both.
    let told = [(gap.to_owned(), "50 EUR".to_owned())];
    assert_eq!(in_the_street("50 EUR"), told);
}

/// Once the limit is nothing, everybody is asked how long it takes, so that no case can be told in the same way before and
/// after.
#[test]
fn a_case_stands_for_no_time_in_which_it_tells_of_what_does_not_exist() {
    let sections = "figures:
  limit: [{from: 2024-01-01, is: 100 EUR}, {from: 2025-01-01, is: 0 EUR}]
facts:
  value: {type: money, at_most: 100 EUR, step: 50 EUR}
  takes: {type: duration, unit: hours, only_when: {value: at least limit}}
decisions:
  intervene:
    rules:
      all: {when: {value: exactly 100 EUR, takes: known}, then: team}
";
    let findings = found("decision-gap", sections);
    let told: Vec<_> = findings
        .iter()
        .map(|finding| finding.witnesses[0].keys().len())
        .collect();
    assert_eq!(told, [1, 2]);
}
