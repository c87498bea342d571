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

const RULES: &str = "
figures: {minimum: 250 EUR, quiet: 200 EUR, shared: 30 EUR}
offered: {team: {title: A team}}
not_offered: {chase: {title: No team, because: \"Below {minimum} we do not come.\"}}
facts:
  value: {type: money, label: price}
  near: {type: yes/no, known_by: staff, label: a team nearby}
decisions:
  come:
    rules:
      low: {when: {value: less than minimum}, then: chase}
      high: {when: {value: at least minimum}, then: team}
      kind: {when: {value: at least quiet and less than minimum, near: yes}, then: team, overrides: low, staff_only: yes, because: Nobody else is waiting and the team is there.}
staff:
  decide_alone: {gift: {what: A gift for the lost time of the client, up_to: shared}}
  decisions: {make-good: {rules: {always: {then: team}}}}
";

#[test]
fn what_only_staff_turn_on_is_found_in_public_texts() {
    let leaks = |text: &str| found_in("staff-only-leak", &format!("{RULES}{text}\n"));
    assert_eq!(leaks(""), []);
    assert_eq!(
        leaks("summary: 'From {minimum}, and {shared} for you.'"),
        []
    );
    assert_eq!(
        leaks("summary: 'Sometimes from {quiet}.'"),
        expected(&[("staff-only-leak", "{quiet}")])
    );
    assert_eq!(
        leaks("summary: 'It depends on {near}.'"),
        expected(&[("staff-only-leak-fact", "{near}")])
    );
    let note = "Nobody else is waiting, and the TEAM is there";
    assert_eq!(leaks(&format!("summary: {note}, so we come.")), []);
    let note = "nobody else is waiting and the team is there";
    assert_eq!(
        leaks(&format!("summary: 'We come. {note}!'")),
        expected(&[("staff-only-leak-note", note)])
    );
    let notice = "  weak_points: {down: {notice: 'Today we also come from {quiet}.'}}";
    assert_eq!(leaks(notice), expected(&[("staff-only-leak", "{quiet}")]));
}

#[test]
fn a_public_case_shows_no_answer_of_a_hidden_rule() {
    let case = |given: &str, expect: &str| {
        format!(
            "{RULES}cases:\n  one: {{public: yes, story: One day., given: {given}, expect: {expect}}}\n"
        )
    };
    let kind = case("{value: 220 EUR, near: yes}", "{come: team}");
    assert_eq!(
        found_in("staff-only-leak", &kind),
        expected(&[("staff-only-leak-case", "team")])
    );
    let plain = case("{value: 300 EUR}", "{come: team}");
    assert_eq!(found_in("staff-only-leak", &plain), []);
    let private = kind.replace("public: yes, ", "");
    assert_eq!(found_in("staff-only-leak", &private), []);
    let staff = case("{}", "{make-good: team}");
    assert_eq!(
        found_in("staff-only-leak", &staff),
        expected(&[("staff-only-leak-decision", "team")])
    );
}

#[test]
fn staff_name_the_times_and_amounts_that_clients_read() {
    let concept = |answer: &str| {
        format!(
            "
figures: {{arrival: 45 minutes, search: 30 minutes, fee: 20 EUR, most: 90 EUR, other: 35 EUR}}
offered:
  visit:
    title: A visit
    what: We come, and you read the report within 3 hours.
    within: arrival
    starts: your call
    price: fee
not_offered: {{chase: {{title: A chase}}}}
decisions:
  come: {{amount_is: you pay, rules: {{always: {{then: {{visit: \"fee, at most most\"}}}}}}}}
staff:
  words:
    visit: {{answer: '{answer}'}}
"
        )
    };
    let find = |answer: &str| found_in("staff-drift", &concept(answer));
    for same in [
        "They come within {arrival}, and the report is there within 3 hours.",
        "They search for {search}.",
        "They come within 45 minutes.",
        "You pay {fee}, at most {most}.",
        "They come within 1 working day.",
    ] {
        assert_eq!(find(same), [], "{same}");
    }
    assert_eq!(
        find("They come within {search}."),
        expected(&[("staff-drift-time", "{search}")])
    );
    assert_eq!(
        find("They come within 20 minutes."),
        expected(&[("staff-drift-time", "20 minutes")])
    );
    assert_eq!(
        find("You pay {other}."),
        expected(&[("staff-drift-amount", "{other}")])
    );
    let refusal = |answer: &str| {
        let concept = concept("We come.").replace("    visit: {answer", "    chase: {answer");
        found_in("staff-drift", &concept.replace("We come.", answer))
    };
    assert_eq!(refusal("We do not chase a phone that moves."), []);
    assert_eq!(refusal("I am keeping the team for someone in danger."), []);
    assert_eq!(
        refusal("We send a team to you."),
        expected(&[("staff-drift-outcome", "We send")])
    );
}

#[test]
fn words_for_a_refusal_use_the_figures_of_its_rule() {
    let concept = |answer: &str| {
        format!(
            "
figures: {{minimum: 250 EUR, same: 250.00 EUR, most: 1000 EUR, fresh: 10 minutes}}
offered: {{team: {{title: A team}}}}
not_offered: {{below: {{title: Less}}}}
facts: {{value: {{type: money}}}}
decisions:
  come:
    rules:
      low: {{when: {{value: less than minimum}}, then: below}}
      high: {{when: {{value: at least minimum}}, then: team}}
staff:
  words: {{below: {{answer: '{answer}'}}}}
"
        )
    };
    let find = |answer: &str| found_in("staff-drift", &concept(answer));
    assert_eq!(find("Below {minimum} we do not come."), []);
    assert_eq!(find("Below {same} we do not come."), []);
    // A figure of another kind says something else.
    assert_eq!(find("After {fresh} we do not come."), []);
    assert_eq!(
        find("Below {most} we do not come."),
        expected(&[("staff-drift-figure", "{most}")])
    );
}

#[test]
fn words_for_any_offer_drift_from_what_none_of_them_promises() {
    let drifts = |offers: &str, own: &str, answer: &str| {
        let concept = format!(
            "
offered:
  lesson: {{title: A lesson, within: 30 working days, starts: your call}}
{offers}
staff:
  words:
    default: {{acknowledge: Good., answer: {answer}, next: I note it.}}
{own}
"
        );
        found_in("staff-drift", &concept)
    };
    let course = "  course: {title: A course, within: 10 working days, starts: your call}";
    let soon = "You come within 10 working days.";
    let time = [("staff-drift-time", "10 working days")];
    assert_eq!(drifts("", "", soon), expected(&time));
    assert_eq!(drifts(course, "", soon), []);
    assert_eq!(drifts("", "", "You come within 30 working days."), []);
    // What has words of its own is not told by these.
    let own = "    course: {acknowledge: Good., answer: You come., next: I note it.}";
    assert_eq!(drifts(course, own, soon), expected(&time));
    let priced = "  course: {title: A course, price: 20 EUR}";
    let amount = [("staff-drift-amount", "25 EUR")];
    assert_eq!(drifts(priced, "", "It costs 25 EUR."), expected(&amount));
    assert_eq!(drifts(priced, "", "It costs 20 EUR."), []);
}
