//! Promises, their times and the channels that must keep them.

use crate::support::{expected, found_in};

fn conflicts(concept: &str) -> Vec<(String, String)> {
    found_in("promise-conflict", concept)
}

#[test]
fn a_whole_is_not_over_before_its_parts() {
    let offer = |latest: &str| {
        format!(
            "offered: {{visit: {{title: A visit, within: 2 months, latest: {latest}}}}}\nfigures: {{q: 1 day}}\n"
        )
    };
    // Two months are at least 56 days; 8 working weeks may be more.
    assert_eq!(
        conflicts(&offer("50 days")),
        expected(&[("promise-conflict-latest", "50 days")])
    );
    assert_eq!(conflicts(&offer("60 days")), []);
    assert_eq!(conflicts(&offer("40 working days")), []);
    assert_eq!(
        conflicts(&offer("1 month")),
        expected(&[("promise-conflict-latest", "1 month")])
    );
}

#[test]
fn working_days_take_the_weekends_between_them_too() {
    let offer = |within: &str, latest: &str, calendar: &str| {
        let concept = format!(
            "offered: {{pay: {{title: We pay, within: {within}, latest: {latest}}}}}\n{calendar}"
        );
        conflicts(&concept).len()
    };
    // From a Monday to the Friday of the fourth week are 26 days.
    assert_eq!(offer("20 working days", "20 days", ""), 1);
    assert_eq!(offer("20 working days", "25 days", ""), 1);
    assert_eq!(offer("20 working days", "26 days", ""), 0);
    assert_eq!(offer("5 working days", "5 days", ""), 0);
    assert_eq!(offer("6 working days", "1 week", ""), 1);
    assert_eq!(offer("40 working days", "1 month", ""), 1);
    let whole_week = "calendar: {working_days: mon-sun}\n";
    assert_eq!(offer("20 working days", "20 days", whole_week), 0);
    assert_eq!(offer("20 working days", "19 days", whole_week), 1);
}

#[test]
fn one_of_several_times_may_stand_in_a_text() {
    let concept = |what: &str| {
        format!(
            "
figures: {{fast: 4 hours, slow: 3 days, other: 2 days}}
facts: {{urgent: {{type: yes/no}}}}
offered:
  repair:
    title: A repair
    what: \"{what}\"
    within:
      - {{when: {{urgent: yes}}, is: fast}}
      - {{when: {{urgent: no}}, is: slow}}
"
        )
    };
    assert_eq!(
        conflicts(&concept("We repair it within {fast}, or within {slow}.")),
        []
    );
    assert_eq!(
        conflicts(&concept("We repair it within {other}.")),
        expected(&[("promise-conflict", "{other}")])
    );
    // Another clock, and a time that is no deadline, say something else.
    assert_eq!(
        conflicts(&concept("You read of it within 2 working days.")),
        []
    );
    assert_eq!(conflicts(&concept("It lasts for {other}.")), []);
}

#[test]
fn duties_complaints_and_appeals_have_one_time_each() {
    let duty = "client_must: {claim: {title: Claim, how: Send it within 10 days., by: 30 days}}\n";
    assert_eq!(
        conflicts(duty),
        expected(&[("promise-conflict", "10 days")])
    );
    let redress = "
channels: {mail: {kind: email, at: a@example.org, answers_within: 10 working days}}
if_it_goes_wrong:
  complain:
    channel: mail
    acknowledged_within: 5 working days
    answered_within: 20 working days
    steps:
      - We write back within 5 working days.
      - You have our answer within 30 working days.
  appeal: {to: The board, within: 30 days, starts: our answer, how: Write within 14 days.}
";
    assert_eq!(
        conflicts(redress),
        expected(&[
            ("promise-conflict-channel", "5 working days"),
            ("promise-conflict-part", "20 working days"),
            ("promise-conflict", "14 days"),
        ])
    );
}

#[test]
fn steps_that_count_from_the_beginning_add_up_to_nothing() {
    let steps = |first: &str, second: &str| {
        format!(
            "offered:\n  permit:\n    title: A permit\n    steps: [We read it within {first}., The mayor signs within {second}.]\n    within: 5 days\n"
        )
    };
    assert_eq!(conflicts(&steps("2 days", "5 days")), []);
    assert_eq!(conflicts(&steps("2 days", "3 days")), []);
    let parts = [("promise-conflict-parts", "5 days")];
    assert_eq!(conflicts(&steps("4 days", "3 days")), expected(&parts));
    let part = [("promise-conflict-part", "5 days")];
    assert_eq!(conflicts(&steps("2 days", "6 days")), expected(&part));
}

fn late(concept: &str) -> Vec<(String, String)> {
    found_in("deadline-before-right", concept)
}

#[test]
fn a_right_begins_with_the_earliest_of_its_rules() {
    let concept = |by: &str, starts: &str, rules: &str| {
        format!(
            "
offered: {{refund: {{title: A refund, needs: claim}}}}
not_offered: {{early: {{title: Too early}}}}
client_must: {{claim: {{title: Claim, by: {by}, starts: {starts}}}}}
facts:
  waited: {{type: duration, unit: days, label: time since you sent it}}
  lost: {{type: yes/no}}
decisions:
  pay: {{rules: {{{rules}}}}}
"
        )
    };
    let sent = "the day of sending";
    let at_least = "late: {when: {waited: at least 15 days}, then: refund}";
    let before = expected(&[("deadline-before-right", "10 days")]);
    assert_eq!(late(&concept("10 days", sent, at_least)), before);
    assert_eq!(late(&concept("15 days", sent, at_least)), []);
    let passed = at_least.replace("at least", "more than");
    let at_end = expected(&[("deadline-before-right", "15 days")]);
    assert_eq!(late(&concept("15 days", sent, &passed)), at_end);
    // In another case the right begins at once.
    let lost =
        format!("{at_least}, gone: {{when: {{lost: yes, waited: at most 15 days}}, then: refund}}");
    assert_eq!(late(&concept("10 days", sent, &lost)), []);
    // The clock starts with another event.
    assert_eq!(late(&concept("10 days", "our letter", at_least)), []);
}

#[test]
fn a_duty_that_is_asked_later_than_it_must_be_done_gives_nothing() {
    let duty = "
client_must: {claim: {title: Claim, by: 2 weeks, only_when: {waited: from 15 days to 40 days}}}
facts: {waited: {type: duration, unit: days}}
";
    let found = expected(&[("deadline-before-right", "2 weeks")]);
    assert_eq!(late(duty), found);
    assert_eq!(late(&duty.replace("2 weeks", "3 weeks")), []);
    assert_eq!(late(&duty.replace("2 weeks", "2 working days")), []);
}

const DESKS: &str = "
channels:
  desk: {kind: counter, at: Market 1, hours: {mon-fri: '09:00-12:00, 13:00-17:00'}, person: yes}
  phone: {kind: phone, at: 02 555 12 34, hours: {sat: '10:00-12:00'}, person: yes}
  always: {kind: phone, at: 02 555 12 35, hours: always, person: yes}
  mail: {kind: email, at: a@example.org, hours: {mon-fri: '09:00-17:00'}, answers_within: 1 day}
  by-day: {kind: counter, at: Market 2, hours: {wed: '09:00-12:00'}, person: yes}
  visit: {kind: counter, at: Market 3, hours: by_appointment, person: yes}
";

#[test]
fn a_promise_that_is_shorter_than_the_closed_hours_is_impossible() {
    let offer = |contact: &str, within: &str, starts: &str| {
        let concept = format!(
            "{DESKS}offered: {{answer: {{title: An answer, contact: {contact}, within: {within}, starts: {starts}}}}}\n"
        );
        found_in("outside-hours", &concept)
    };
    let over = |within: &str| expected(&[("outside-hours", within)]);
    assert_eq!(offer("desk", "2 hours", "your question"), over("2 hours"));
    // The weekend: 64 hours.
    assert_eq!(offer("desk", "63 hours", "your question"), over("63 hours"));
    assert_eq!(offer("desk", "64 hours", "your question"), []);
    // From Saturday noon until Monday it is 45.
    assert_eq!(
        offer("[desk, phone]", "44 hours", "your question"),
        over("44 hours")
    );
    assert_eq!(offer("[desk, phone]", "45 hours", "your question"), []);
    for contact in ["always", "[desk, always]", "visit", "[desk, visit]"] {
        assert_eq!(offer(contact, "2 hours", "your question"), [], "{contact}");
    }
    assert_eq!(
        offer("desk", "2 hours", "'your question, in opening hours'"),
        []
    );
    assert_eq!(offer("desk", "2 hours", "your visit to the desk"), []);
    // On four working days in a row nothing opens.
    assert_eq!(
        offer("by-day", "4 working days", "your question"),
        over("4 working days")
    );
    assert_eq!(offer("by-day", "5 working days", "your question"), []);
}

#[test]
fn a_client_who_can_write_is_never_too_late() {
    let duty = |contact: &str, by: &str| {
        let concept = format!(
            "{DESKS}client_must: {{collect: {{title: Collect it, contact: {contact}, by: {by}}}}}\n"
        );
        found_in("outside-hours", &concept)
    };
    assert_eq!(
        duty("desk", "1 day"),
        expected(&[("outside-hours-duty", "1 day")])
    );
    assert_eq!(duty("[desk, mail]", "1 day"), []);
    assert_eq!(duty("desk", "14 days"), []);
}

#[test]
fn a_channel_that_is_written_to_answers_when_it_opens() {
    let used = format!("{DESKS}contact: mail\n");
    assert_eq!(
        found_in("outside-hours", &used),
        expected(&[("outside-hours-channel", "1 day")])
    );
    assert_eq!(found_in("outside-hours", DESKS), []);
}

#[test]
fn what_is_asked_on_two_paths_is_asked_once() {
    let concept = |rules: &str| {
        format!(
            "
evidence: {{receipt: {{title: The receipt}}}}
offered: {{refund: {{title: Money, needs: claim}}, swap: {{title: Another one, needs: bring-back}}}}
client_must:
  claim: {{title: Claim, bring: receipt}}
  bring-back: {{title: Bring it back, bring: receipt}}
  tell: {{title: Tell us, how: 'Say {{size}} on the phone.'}}
facts:
  size: {{type: number, label: the size}}
  broken: {{type: yes/no, known_after: tell}}
decisions:
  help: {{needs: tell, rules: {rules}}}
"
        )
    };
    let apart = "{yes-broken: {when: {broken: yes}, then: refund}, no-broken: {when: {broken: no}, then: swap}}";
    assert_eq!(found_in("asked-twice", &concept(apart)), []);
    let both = apart.replace("then: refund", "then: [refund, swap]");
    assert_eq!(
        found_in("asked-twice", &concept(&both)),
        expected(&[("asked-twice", "receipt")])
    );
    let told = concept(apart).replace("title: Claim,", "title: Claim, how: 'Write {size} down.',");
    assert_eq!(
        found_in("asked-twice", &told),
        expected(&[("asked-twice-fact", "{size}")])
    );
}

#[test]
fn extras_come_after_what_was_promised() {
    let concept = |offer: &str| {
        format!(
            "owner: desk\nroles: {{desk: {{title: Desk}}}}\noffered: {{answer: {offer}}}\nextras: {{coffee: {{title: Coffee}}}}\n"
        )
    };
    let extras = expected(&[("base-before-extras", "coffee")]);
    let find = |offer: &str| found_in("base-before-extras", &concept(offer));
    assert_eq!(find("{title: An answer, result: You know.}"), []);
    assert_eq!(find("{title: An answer}"), extras);
    assert_eq!(
        find("{title: An answer, result: You know., within: 1 day, starts: your call}"),
        extras
    );
    let nothing = concept("{title: An answer}").replace("extras: {coffee: {title: Coffee}}", "");
    assert_eq!(found_in("base-before-extras", &nothing), []);
}

#[test]
fn what_every_language_says_is_told_once() {
    let concept = "
languages: [en, nl]
figures: {fast: 1 hour, slow: 2 hours}
offered:
  visit:
    title: {en: A visit, nl: Een bezoek}
    what: {en: 'We come within {fast}.', nl: 'We komen binnen {fast}.'}
    within: slow
";
    assert_eq!(
        conflicts(concept),
        expected(&[("promise-conflict", "{fast}")])
    );
    let typed = concept.replace("binnen {fast}", "binnen 3 uur");
    let both = [
        ("promise-conflict", "{fast}"),
        ("promise-conflict", "3 uur"),
    ];
    assert_eq!(conflicts(&typed), expected(&both));
}

#[test]
fn staff_hand_over_to_a_role_that_can_be_reached_in_time() {
    let escalation = |role: &str, within: &str| {
        let concept = format!(
            "{DESKS}contact: [phone, mail]
roles:
  weekdays: {{title: On weekdays, hours: {{mon-fri: '09:00-17:00'}}}}
  saturday: {{title: On Saturday, channel: phone}}
  ever: {{title: At all hours, hours: always}}
staff:
  escalate: {{danger: {{when: Danger., to: {role}, within: {within}}}}}
"
        );
        found_in("outside-hours", &concept)
            .into_iter()
            .filter(|(id, _)| id == "outside-hours-role")
            .collect::<Vec<_>>()
    };
    // The phone is answered on Saturday from ten to twelve; nobody answers mail at night.
    let over = expected(&[("outside-hours-role", "30 minutes")]);
    assert_eq!(escalation("weekdays", "30 minutes"), over);
    assert_eq!(escalation("saturday", "30 minutes"), []);
    assert_eq!(escalation("ever", "30 minutes"), []);
    assert_eq!(escalation("weekdays", "48 hours"), []);
    assert_eq!(escalation("weekdays", "1 working day"), []);
}
