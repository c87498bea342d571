//! The staff side.

use crate::support::{expected, found, found_in, said_in};

const CHANNELS: &str = "
channels:
  desk: {kind: phone, at: 02 555 12 34, hours: always, person: yes}
  page: {kind: social, at: https://social.example/town, person: yes}
";

#[test]
fn a_circle_of_three_roles_is_told_once_and_a_way_out_is_none() {
    let circle = "
roles: {a: {hours: always}, b: {hours: always}, c: {hours: always}, d: {hours: always}}
staff:
  escalate:
    first: {when: No., to: a, within: 1 hour}
    a: {when: No., to: b, within: 1 hour}
    b: {when: No., to: c, within: 1 hour}
    c: {when: No., to: a, within: 1 hour}
    d: {when: No., to: a, within: 1 hour}
";
    let said = said_in("en", "escalation-loop", circle);
    assert_eq!(said, ["staff hand over in a circle: `a` → `b` → `c` → `a`"]);
    let open = circle.replace("c: {when: No., to: a", "c: {when: No., to: d");
    // Now `d` closes it, and from `a` the way is longer.
    let said = said_in("en", "escalation-loop", &open);
    assert_eq!(
        said,
        ["staff hand over in a circle: `a` → `b` → `c` → `d` → `a`"]
    );
    let none = circle.replace("c: {when: No., to: a", "x: {when: No., to: a");
    assert_eq!(found_in("escalation-loop", &none), []);
}

#[test]
fn a_role_is_reached_in_the_hours_of_its_channel() {
    let concept = format!(
        "{CHANNELS}
roles: {{officer: {{title: Officer, channel: desk}}, writer: {{title: Writer, channel: page}}}}
staff:
  escalate:
    danger: {{when: Danger., to: officer, within: 5 minutes}}
    press: {{when: A journalist asks., to: writer}}
    unknown: {{when: No., to: nobody-known, within: 5 minutes}}
"
    );
    let hours = ("escalation-dead-end-hours", "writer");
    let time = ("escalation-dead-end-time", "press");
    assert_eq!(
        found_in("escalation-dead-end", &concept),
        expected(&[time, hours])
    );
}

#[test]
fn what_all_concepts_inherit_is_told_once() {
    let house = "languages: [en]
defaults:
  staff:
    recovery: {acknowledge: I am sorry., resolve: Do it now.}
    decide_alone: {gift: {what: A gift, how_often: Once}}
";
    let files = [
        ("helder.yaml", house),
        ("concepts/a.yaml", "title: One\n"),
        ("concepts/b.yaml", "title: Two\n"),
    ];
    let steps = found("recovery-incomplete", &files);
    assert_eq!(steps, expected(&[("recovery-incomplete", "recovery")]));
    assert_eq!(found("mandate-missing", &files), []);
}

#[test]
fn a_mandate_is_asked_for_where_staff_use_their_judgement() {
    let inherited = [
        (
            "helder.yaml",
            "languages: [en]\ndefaults: {staff: {recovery: {resolve: Do it now.}}}\n",
        ),
        ("concepts/a.yaml", "title: One\n"),
    ];
    let found_there = found("mandate-missing", &inherited);
    assert_eq!(found_there[0].0, "mandate-missing-recovery");
    let nothing = "title: One\nstaff: {purpose: Be kind.}\n";
    assert_eq!(found_in("mandate-missing", nothing), []);
    let decision = "
title: One
facts: {again: {type: yes/no, known_by: staff}}
staff:
  decisions:
    drop: {answers: {yes-drop: We drop it}, rules: {always: {when: {again: no}, then: yes-drop}}}
";
    let expected_there = expected(&[("mandate-missing-decision", "drop")]);
    assert_eq!(found_in("mandate-missing", decision), expected_there);
}

#[test]
fn a_step_that_could_not_be_read_is_not_missing() {
    let concept = "
staff:
  recovery:
    acknowledge: I am sorry.
    understand: Listen.
    resolve: Do it now.
    extras: A gift.
    follow_up: Call back.
    record: Write it down.
";
    assert_eq!(found_in("recovery-incomplete", concept), []);
}

#[test]
fn social_media_need_guidance_where_clients_are_sent_there() {
    let silent = format!("{CHANNELS}contact: desk\n");
    assert_eq!(found_in("social-triage-incomplete", &silent), []);
    let sent = format!("{CHANNELS}contact: [desk, page]\n");
    let none = ("social-triage-incomplete-none", "page");
    assert_eq!(
        found_in("social-triage-incomplete", &sent),
        expected(&[none])
    );
}

#[test]
fn a_rule_on_what_only_staff_know_may_be_kinder_than_the_page() {
    let concept = |rule: &str| {
        format!(
            "
offered: {{team: {{title: A team}}}}
not_offered: {{chase: {{title: No team}}}}
facts:
  value: {{type: money}}
  near: {{type: yes/no, known_by: staff}}
  reachable: {{type: yes/no, is: {{yes: {{near: yes}}, no: {{near: no}}}}}}
decisions:
  come:
    rules:
      low: {{when: {{value: less than 250 EUR}}, then: chase}}
      high: {{when: {{value: at least 250 EUR}}, then: team}}
      quiet: {rule}
"
        )
    };
    let find = |rule: &str| found_in("public-silent", &concept(rule));
    let near = "{when: {value: less than 250 EUR, near: yes}, then: team, overrides: low, staff_only: yes}";
    assert_eq!(find(near), []);
    assert_eq!(find(&near.replace("near: yes", "reachable: yes")), []);
    let refuses = "{when: {near: yes}, then: chase, overrides: high, staff_only: yes}";
    let refused = ("public-silent-refuses", "chase");
    assert_eq!(find(refuses), expected(&[refused]));
}
