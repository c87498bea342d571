//! Amounts that come to nothing, and amounts that lack something.

use crate::support::said;

/// A decision over these facts that gives the client the amounts of these rules.
fn you_get(facts: &str, rules: &str, more: &str) -> String {
    format!(
        "facts:\n{facts}decisions:\n  refund:\n    amount_is: you get\n{more}    rules:\n{rules}"
    )
}

fn worthless(facts: &str, rules: &str) -> Vec<String> {
    said("worthless-right", &you_get(facts, rules, ""))
}

#[test]
fn an_amount_is_least_at_an_end() {
    let facts = "  value: {type: money}\n";
    let rules = "      all: {then: {team: value minus 20 EUR}}\n";
    let expected =
        ["what the client gets, `team`, comes to `-20 EUR`, for example with `value=\"0 EUR\"`"];
    assert_eq!(worthless(facts, rules), expected);
    let falling = "      all: {then: {team: 100 EUR minus 10 % of value}}\n";
    assert_eq!(worthless(facts, falling).len(), 1);
    let capped = "  value: {type: money, at_most: 900 EUR}\n";
    assert_eq!(worthless(capped, falling), Vec::<String>::new());
}

#[test]
fn an_amount_is_least_at_a_bend() {
    let facts = "  value: {type: money}\n";
    // 10 EUR at first, 0 EUR at 100 EUR, rising from there.
    let dip = "      all: {then: {team: 10 EUR minus 10 % of value plus (value beyond 100 EUR)}}\n";
    let expected =
        ["what the client gets, `team`, comes to `0 EUR`, for example with `value=\"100 EUR\"`"];
    assert_eq!(worthless(facts, dip), expected);
    let above =
        "      all: {then: {team: 10.01 EUR minus 10 % of value plus (value beyond 100 EUR)}}\n";
    assert_eq!(worthless(facts, above), Vec::<String>::new());
}

#[test]
fn what_is_rounded_to_nothing_is_nothing() {
    let facts = "  value: {type: money, at_least: 1 EUR}\n";
    let rules = "      all: {then: {team: 0.4 % of value}}\n";
    assert_eq!(worthless(facts, rules).len(), 1, "0.004 EUR is 0 EUR");
    let more = "      all: {then: {team: 0.5 % of value}}\n";
    assert_eq!(
        worthless(facts, more),
        Vec::<String>::new(),
        "half up is 0.01 EUR"
    );
    let down = you_get(facts, more, "    rounded: down\n");
    assert_eq!(said("worthless-right", &down).len(), 1);
    let up = you_get(facts, rules, "    rounded: up\n");
    assert_eq!(said("worthless-right", &up), Vec::<String>::new());
}

#[test]
fn only_cases_in_which_the_rule_is_in_force_count() {
    let facts = "  value: {type: money}\n";
    let rules = "      base: {then: {team: value minus 20 EUR}}
      small: {when: {value: at most 20 EUR}, then: chase, overrides: base}\n";
    assert_eq!(worthless(facts, rules), Vec::<String>::new());
    let short = rules.replace("at most 20 EUR", "less than 20 EUR");
    let expected =
        ["what the client gets, `team`, comes to `0 EUR`, for example with `value=\"20 EUR\"`"];
    assert_eq!(worthless(facts, &short), expected);
}

#[test]
fn steps_and_pieces_count_where_they_apply() {
    let facts = "  waited: {type: duration, unit: hours}\n";
    let steps = "      all: {then: {team: 5 EUR per full 6 hours of waited}}\n";
    assert_eq!(worthless(facts, steps).len(), 1);
    let late = "      late: {when: {waited: at least 6 hours}, then: {team: 5 EUR per full 6 hours of waited}}\n";
    assert_eq!(worthless(facts, late), Vec::<String>::new());
    let begun = "      late: {when: {waited: more than 0 hours}, then: {team: 5 EUR per started 6 hours of waited}}\n";
    assert_eq!(worthless(facts, begun), Vec::<String>::new());
    let pieces = "      all:
        then:
          team:
            - {when: {waited: less than 6 hours}, is: 0 EUR}
            - {when: {waited: at least 6 hours}, is: 5 EUR per full 6 hours of waited}\n";
    assert_eq!(worthless(facts, pieces).len(), 1);
}

#[test]
fn several_facts_and_derived_ones() {
    let facts = "  paid: {type: money, at_least: 10 EUR, at_most: 100 EUR}
  fee: {type: money, at_most: 9.99 EUR}
  rest: {type: money, is: paid minus fee}\n";
    let direct = "      all: {then: {team: paid minus fee}}\n";
    assert_eq!(worthless(facts, direct), Vec::<String>::new());
    let derived = "      all: {then: {team: rest}}\n";
    assert_eq!(worthless(facts, derived), Vec::<String>::new());
    let more = facts.replace("9.99", "10");
    let expected = [
        "what the client gets, `team`, comes to `0 EUR`, for example with `paid=\"10 EUR\" fee=\"10 EUR\"`",
    ];
    assert_eq!(worthless(&more, direct), expected);
    assert_eq!(worthless(&more, derived), expected);
}

#[test]
fn a_figure_changes_what_an_amount_comes_to() {
    let sections = "figures:
  fee: [{from: 2025-01-01, is: 10 EUR}, {from: 2026-01-01, is: 5 EUR}]
facts:
  value: {type: money, at_least: 8 EUR}
decisions:
  refund:
    amount_is: you get
    rules:
      all: {then: {team: value minus fee}}\n";
    let expected = [
        "what the client gets, `team`, comes to `-2 EUR`, for example with `value=\"8 EUR\"` (from `2025-01-01` until `2025-12-31`)",
    ];
    assert_eq!(said("worthless-right", sections), expected);
}

#[test]
fn what_a_client_pays_may_be_nothing() {
    let sections = "decisions:\n  price:\n    amount_is: you pay\n    rules:\n      all: {then: {team: 0 EUR}}\n";
    assert_eq!(said("worthless-right", sections), Vec::<String>::new());
}

#[test]
fn an_amount_lacks_a_fact_that_is_not_there() {
    let facts = "  receipt: {type: yes/no}\n  paid: {type: money, at_least: 1 EUR, only_when: {receipt: yes}, may_be_unknown: yes}\n";
    let rules = "      all: {then: {team: paid}}\n";
    assert_eq!(
        said("amount-without-fact", &you_get(facts, rules, "")),
        [
            "the amount of `team` needs `paid`, which does not exist when `receipt: no`",
            "the amount of `team` needs `paid`, which nobody knows when `receipt: yes` and `paid: unknown`",
        ]
    );
    let known = "      all: {when: {paid: known}, then: {team: paid}}\n";
    assert_eq!(
        said("amount-without-fact", &you_get(facts, known, "")),
        Vec::<String>::new()
    );
    let limited = "      all: {when: {receipt: yes}, then: {team: \"5 EUR, at most paid\"}}\n";
    assert_eq!(
        said("amount-without-fact", &you_get(facts, limited, "")),
        [
            "the amount of `team` needs `paid`, which nobody knows when `receipt: yes` and `paid: unknown`"
        ]
    );
    let default = "    otherwise: {then: {team: paid}}\n";
    let narrow = "      known: {when: {paid: known}, then: {team: 5 EUR}}\n      no: {when: {receipt: no}, then: chase}\n";
    assert_eq!(
        said("amount-without-fact", &you_get(facts, narrow, default)),
        [
            "the amount of `team` needs `paid`, which nobody knows when `receipt: yes` and `paid: unknown`"
        ]
    );
}

#[test]
fn an_amount_lacks_a_piece() {
    let facts = "  waited: {type: duration, unit: hours}\n";
    let rules = "      all:
        then:
          team:
            - {when: {waited: less than 6 hours}, is: 5 EUR}
            - {when: {waited: more than 6 hours}, is: 10 EUR}\n";
    assert_eq!(
        said("amount-without-fact", &you_get(facts, rules, "")),
        ["no amount of `team` applies when `waited: exactly 6 hours`"]
    );
}

#[test]
fn what_a_client_pays_has_a_ceiling() {
    let pays = |facts: &str, amount: &str| {
        let rules = format!("      all: {{then: {{team: \"{amount}\"}}}}\n");
        let sections = you_get(facts, &rules, "").replace("you get", "you pay");
        said("amount-unbounded", &sections).len()
    };
    let facts = "  late: {type: duration, unit: days}\n";
    assert_eq!(pays(facts, "5 EUR per late"), 1);
    assert_eq!(pays(facts, "5 EUR per late, at most 100 EUR"), 0);
    assert_eq!(pays(facts, "100 EUR minus (5 EUR per late)"), 0);
    assert_eq!(pays(facts, "5 EUR per started 2 days of late"), 1);
    assert_eq!(
        pays(
            "  late: {type: duration, unit: days, at_most: 30 days}\n",
            "5 EUR per late"
        ),
        0
    );
    let derived =
        "  late: {type: duration, unit: days}\n  fine: {type: money, is: 5 EUR per late}\n";
    assert_eq!(pays(derived, "fine plus 2 EUR"), 1);
    assert_eq!(pays(derived, "fine, at most 50 EUR"), 0);
}

#[test]
fn amounts_that_are_equal_by_what_follows_overlap() {
    let rules = |other: &str| {
        format!(
            "facts:
  price: {{type: money, at_most: 1000 EUR}}
  discount: {{type: money, at_most: 100 EUR}}
  net: {{type: money, is: price minus discount}}
decisions:
  intervene:
    amount_is: you pay
    rules:
      short: {{when: {{price: at least 400 EUR}}, then: {{team: \"net, at least 50 EUR\"}}}}
      long: {{when: {{price: at least 100 EUR}}, then: {{team: \"{other}\"}}}}
"
        )
    };
    let overlap = |other: &str| said("decision-overlap", &rules(other));
    assert_eq!(
        overlap("price minus discount, at least 50 EUR"),
        ["`short` and `long` both answer when `price: at least 400 EUR`, and say the same"]
    );
    assert_eq!(
        overlap("net, at least 300 EUR"),
        ["`short` and `long` both answer when `price: at least 400 EUR`, and say the same"],
        "300 EUR are always left"
    );
    let differ = rules("price minus discount, at least 301 EUR");
    assert_eq!(said("decision-contradiction", &differ).len(), 1);
}

#[test]
fn the_first_quantity_of_the_file_says_what_a_length_is_counted_in() {
    let rules = "      all: {when: {late: at most 100 hours}, then: {team: 5 EUR per late}}\n";
    let cases = "cases:\n  two: {given: {late: 2 days}, expect: {refund: {team: 10 EUR}}}\n";
    let fails = |facts: &str, sections: &str| {
        let text = you_get(facts, rules, "") + cases + sections;
        said("case-fails", &text).len()
    };
    let late = "  late: {type: duration}\n";
    assert_eq!(fails(late, ""), 1, "5 EUR an hour");
    let existing =
        "  late: {type: duration}\n  sorry: {type: yes/no, only_when: {late: more than 1 days}}\n";
    assert_eq!(fails(existing, ""), 0, "5 EUR a day");
    let derived = "  late: {type: duration}\n  long: {type: yes/no, is: {yes: {late: at least 3 days}, no: {late: less than 3 days}}}\n";
    assert_eq!(fails(derived, ""), 0);
    let impossible = "impossible:\n  - {when: {late: more than 9 days}, because: So}\n";
    assert_eq!(fails(late, impossible), 1, "the rule comes first");
}
