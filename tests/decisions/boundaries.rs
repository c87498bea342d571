//! Bounds of two rules that leave a hole, or overlap.

use crate::support::{found, said};

const NOTHING: [&str; 0] = [];

/// A decision with two rules about one fact, and perhaps more under it.
fn two(fact: &str, low: &str, high: &str, more: &str) -> String {
    format!(
        "facts:
  x: {{{fact}}}
  violence: {{type: yes/no}}
decisions:
  intervene:
    rules:
      low: {{when: {{x: {low}}}, then: chase}}
      high: {{when: {{x: {high}}}, then: team}}
{more}"
    )
}

#[track_caller]
fn holes(fact: &str, low: &str, high: &str, values: &str) {
    let sections = two(fact, low, high, "");
    let wanted = format!(
        "no rule of `intervene` answers when `x: {values}`: `low` says `{low}`, `high` says `{high}`"
    );
    assert_eq!(said("boundary-hole", &sections), [wanted], "{low}, {high}");
    assert_eq!(said("decision-gap", &sections), NOTHING, "{low}, {high}");
}

#[track_caller]
fn gap(fact: &str, low: &str, high: &str) {
    let sections = two(fact, low, high, "");
    assert_eq!(said("boundary-hole", &sections), NOTHING, "{low}, {high}");
    assert_eq!(said("decision-gap", &sections).len(), 1, "{low}, {high}");
}

#[test]
fn what_nobody_could_write_between_two_bounds_is_a_hole() {
    let late = "type: duration";
    holes(
        late,
        "less than 3 hours",
        "more than 3 hours",
        "exactly 3 hours",
    );
    holes(
        late,
        "at most 3 hours",
        "at least 4 hours",
        "more than 3 hours and less than 4 hours",
    );
    holes(
        late,
        "at most 2 weeks",
        "at least 15 days",
        "more than 2 weeks and less than 15 days",
    );
    gap(late, "at most 90 minutes", "at least 2 hours");
    let months = "type: duration, unit: months";
    holes(
        months,
        "less than 1 year",
        "more than 12 months",
        "exactly 12 months",
    );
    gap(months, "at most 1 year", "at least 14 months");
    let money = "type: money";
    holes(
        money,
        "at most 249 EUR",
        "at least 250 EUR",
        "more than 249 EUR and less than 250 EUR",
    );
    gap(money, "at most 249.00 EUR", "at least 250 EUR");
    gap(money, "less than 200 EUR", "more than 250 EUR");
    holes(
        "type: number",
        "at most 2.5",
        "at least 2.6",
        "more than 2.5 and less than 2.6",
    );
    gap("type: number", "at most 2.5", "at least 2.60");
    holes(
        "type: percentage",
        "less than 25 %",
        "more than 25 %",
        "exactly 25 %",
    );
    holes(
        "type: date",
        "before 2026-05-01",
        "after 2026-05-01",
        "on 2026-05-01",
    );
    holes(
        "type: time",
        "less than 17:00",
        "more than 17:00",
        "exactly 17:00",
    );
}

#[test]
fn a_hole_is_cut_out_of_a_gap_and_the_rest_stays_one() {
    let sections = two(
        "type: money",
        "less than 250 EUR",
        "more than 250 EUR, violence: no",
        "",
    );
    assert_eq!(
        said("boundary-hole", &sections),
        [
            "no rule of `intervene` answers when `x: exactly 250 EUR` and `violence: no`: `low` says `less than 250 EUR`, `high` says `more than 250 EUR`"
        ]
    );
    assert_eq!(
        said("decision-gap", &sections),
        ["no rule of `intervene` answers when `x: at least 250 EUR` and `violence: yes`"]
    );
    let hole = &found("boundary-hole", &sections)[0];
    assert_eq!(hole.decision_rules, ["low", "high"]);
    assert_eq!(hole.witnesses[0]["x"], "250 EUR");
}

#[test]
fn a_hole_is_told_where_otherwise_catches_it() {
    let otherwise = "    otherwise: {then: record}\n";
    let sections = two(
        "type: money",
        "less than 250 EUR",
        "more than 250 EUR",
        otherwise,
    );
    assert_eq!(said("boundary-hole", &sections).len(), 1);
    assert_eq!(said("decision-gap", &sections), NOTHING);
}

#[test]
fn figures_ranges_and_denied_terms_are_bounds_too() {
    let figures = |low: &str, high: &str, limit: &str| {
        let sections = two("type: money", low, high, "");
        said(
            "boundary-hole",
            &format!("figures:\n  limit: {limit}\n{sections}"),
        )
        .len()
    };
    assert_eq!(figures("at most limit", "at least 250 EUR", "249 EUR"), 1);
    assert_eq!(
        figures("at most limit", "at least 250 EUR", "249.00 EUR"),
        0
    );
    let one =
        |low: &str, high: &str| said("boundary-hole", &two("type: money", low, high, "")).len();
    assert_eq!(one("from 0 EUR to 249 EUR", "from 250 EUR to 500 EUR"), 1);
    assert_eq!(one("not at least 250 EUR", "not at most 250 EUR"), 1);
    assert_eq!(one("less than 250 EUR", "not from 0 EUR to 250 EUR"), 1);
    assert_eq!(
        one("less than 250 EUR or exactly 250 EUR", "more than 250 EUR"),
        0
    );
    assert_eq!(one("not exactly 250 EUR", "exactly 250 EUR"), 0);
}

#[test]
fn facts_compared_with_each_other_part_as_well() {
    let sections = "facts:
  x: {type: money}
  insured-for: {type: money}
decisions:
  intervene:
    rules:
      low: {when: {x: less than insured-for}, then: chase}
      high: {when: {x: more than insured-for}, then: team}
";
    assert_eq!(
        said("boundary-hole", sections),
        [
            "no rule of `intervene` answers when `x: exactly insured-for`: `low` says `less than insured-for`, `high` says `more than insured-for`"
        ]
    );
}

#[test]
fn whole_numbers_and_coins_have_nothing_between_neighbours() {
    for (fact, low, high) in [
        ("type: whole number", "at most 2", "at least 3"),
        ("type: money", "at most 249.99 EUR", "at least 250 EUR"),
        (
            "type: date",
            "on or before 2026-01-31",
            "on or after 2026-02-01",
        ),
    ] {
        let sections = two(fact, low, high, "");
        assert_eq!(said("boundary-hole", &sections), NOTHING);
        assert_eq!(said("decision-gap", &sections), NOTHING);
    }
}

#[test]
fn rules_that_both_take_the_bound_clash_there_and_contradict_elsewhere() {
    let sections = two("type: money", "at most 250 EUR", "at least 250 EUR", "");
    assert_eq!(
        said("boundary-clash", &sections),
        [
            "`low` and `high` both answer when `x: exactly 250 EUR`, and differently: `low` says `at most 250 EUR`, `high` says `at least 250 EUR`"
        ]
    );
    assert_eq!(said("decision-contradiction", &sections), NOTHING);
    let wide = two("type: money", "at most 300 EUR", "at least 250 EUR", "");
    assert_eq!(said("boundary-clash", &wide), NOTHING);
    assert_eq!(said("decision-contradiction", &wide).len(), 1);
    let more = "      always: {when: {violence: yes}, then: record, overrides: [low, high]}\n";
    let under = two("type: money", "at most 250 EUR", "at least 250 EUR", more);
    assert_eq!(
        said("boundary-clash", &under),
        [
            "`low` and `high` both answer when `x: exactly 250 EUR` and `violence: no`, and differently: `low` says `at most 250 EUR`, `high` says `at least 250 EUR`"
        ]
    );
}

#[test]
fn a_clash_is_no_clash_where_both_say_the_same() {
    let sections =
        two("type: money", "at most 250 EUR", "at least 250 EUR", "").replace("chase", "team");
    assert_eq!(said("boundary-clash", &sections), NOTHING);
    assert_eq!(said("decision-overlap", &sections).len(), 1);
}

#[test]
fn what_follows_from_the_rest_of_a_box_is_not_said() {
    let sections = "facts:
  violence: {type: yes/no}
  since: {type: duration, unit: hours, only_when: {violence: yes}}
  place: {type: choice, options: {street: A street, home: A home, tram: A tram}}
  near: {type: yes/no, only_when: {place: tram}}
decisions:
  intervene:
    rules:
      soon: {when: {violence: yes, since: at most 2 hours}, then: team}
      late: {when: {violence: yes, since: more than 2 hours, place: [street, home]}, then: record}
      tram: {when: {place: tram, near: yes}, then: team, overrides: [soon, late]}
      gone: {when: {place: tram, near: no}, then: chase, overrides: [soon, late]}
    otherwise: {then: chase}
";
    assert_eq!(
        said("falls-to-otherwise", sections),
        [
            "only what `intervene` says `otherwise` answers when `violence: no` and `place: street or home`"
        ]
    );
}
