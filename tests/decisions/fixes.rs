//! Every fix of a finding about a decision, applied: the finding is gone, and nothing else is wrong.

use std::collections::BTreeSet;

use helder::checks::{Area, CATALOGUE};
use helder::diagnostic::{Finding, Fix};

use crate::support::{check, concept, words};

/// A text after a fix.
fn applied(text: &str, fix: &Fix) -> String {
    let mut edits: Vec<_> = fix.edits.iter().collect();
    edits.sort_by_key(|edit| edit.span);
    let mut text = text.to_owned();
    for edit in edits.into_iter().rev() {
        text.replace_range(edit.span.range(), &edit.text);
    }
    text
}

/// What findings are about, without their places.
fn told(findings: &[Finding]) -> Vec<String> {
    let told = |finding: &Finding| format!("{}: {}", finding.check, words(&finding.message));
    findings.iter().map(told).collect()
}

/// Applies every fix of the checks in question and returns the titles of those there were.
#[track_caller]
fn all_fixes_help(text: &str) -> Vec<String> {
    const OURS: [&str; 5] = [
        "decision-gap",
        "decision-contradiction",
        "boundary-hole",
        "boundary-clash",
        "dead-end-duty",
    ];
    let before = check(text);
    let known: BTreeSet<String> = told(&before).into_iter().collect();
    let mut titles = Vec::new();
    for finding in before
        .iter()
        .filter(|finding| OURS.contains(&finding.check))
    {
        for fix in &finding.fixes {
            assert!(!fix.safe, "nobody can choose for the author");
            let mended = applied(text, fix);
            let after = told(&check(&mended));
            let gone = format!("{}: {}", finding.check, words(&finding.message));
            assert!(!after.contains(&gone), "still there: {gone}\n{mended}");
            // What was wrong before may be told in other words when it became smaller: it is no other check.
            let checks: BTreeSet<&str> = before.iter().map(|finding| finding.check).collect();
            for finding in &after {
                let old = checks
                    .iter()
                    .any(|check| finding.starts_with(&format!("{check}: ")));
                assert!(known.contains(finding) || old, "new: {finding}\n{mended}");
            }
            assert!(after.len() < before.len(), "{after:#?}\n{mended}");
            titles.push(words(&fix.title));
        }
    }
    titles
}

#[test]
fn every_fix_of_every_example_helps() {
    let mut fixes = 0;
    let decisions = CATALOGUE
        .iter()
        .filter(|check| check.area == Area::Decisions);
    for example in decisions.flat_map(|check| check.examples()) {
        if let [(_, bytes)] = &example.files[..] {
            let text = String::from_utf8(bytes.clone()).expect("a text");
            fixes += all_fixes_help(&text).len();
        }
    }
    assert!(fixes >= 8, "{fixes}");
}

const FACTS: &str = "facts:
  value: {type: money}
  violence: {type: yes/no}
  place: {type: choice, options: {street: A street, home: A home}}
decisions:
  intervene:
";

fn decision(rules: &str) -> String {
    concept(&format!("{FACTS}{rules}"))
}

#[test]
fn a_gap_gets_a_rule_with_the_answer_of_each_neighbour() {
    let text = decision(
        "    rules:
      low: {when: {value: at most 200 EUR}, then: chase}
      high: {when: {value: at least 250 EUR}, then: team}   # the rest
",
    );
    assert_eq!(
        all_fixes_help(&text),
        [
            "add the rule `chase: {when: {value: more than 200 EUR and less than 250 EUR}, then: chase}`",
            "add the rule `team: {when: {value: more than 200 EUR and less than 250 EUR}, then: team}`",
        ]
    );
}

#[test]
fn a_rule_is_added_in_the_style_of_the_others() {
    let block = decision(
        "    rules:
        chase:
            when:
                value: less than 200 EUR
                violence: no
            then: chase
        high:
            when:
                value: at least 250 EUR
            then: team
            because: >-
                It is worth
                the trip.
    question: Do we come?
",
    );
    let findings = check(&block);
    let gap = findings
        .iter()
        .find(|finding| finding.check == "decision-gap");
    let fix = &gap.expect("a gap").fixes[0];
    let mended = applied(&block, fix);
    let wanted = "                the trip.
        team:
            when:
                - {value: less than 250 EUR, violence: yes}
                - {value: at least 200 EUR and less than 250 EUR}
            then: team
    question";
    assert!(mended.contains(wanted), "{mended}");
    assert_eq!(
        all_fixes_help(&block).len(),
        1,
        "were it `chase`, violence would decide nothing"
    );
    let flow = decision(
        "    rules: {low: {when: {value: at most 200 EUR}, then: chase}, high: {when: {value: at least 250 EUR}, then: team}}\n",
    );
    assert_eq!(all_fixes_help(&flow).len(), 2);
    let without_end = decision(
        "    rules:
      low: {when: {value: at most 200 EUR}, then: chase}
      high: {when: {value: at least 250 EUR}, then: team}",
    );
    assert_eq!(all_fixes_help(&without_end).len(), 2);
    assert_eq!(all_fixes_help(&without_end.replace('\n', "\r\n")).len(), 2);
}

#[test]
fn a_contradiction_gets_a_narrower_rule_or_an_exception() {
    let rules = "    rules:
      low: {when: {value: less than 250 EUR}, then: chase}
      high: {when: {value: at least 250 EUR}, then: team}
      violence: {when: {violence: yes}, then: team}
";
    assert_eq!(
        all_fixes_help(&decision(rules)),
        [
            "let `low` hold only when `violence: no`",
            "let `violence` override `low`",
        ]
    );
}

#[test]
fn conditions_and_exceptions_are_written_in_every_style() {
    let styles = [
        "      low:
        when:
          value: less than 250 EUR
        then: chase
      violence:
        when:
          violence: yes
        then: team
        overrides:
          - high
",
        "      low:
        then: chase
        when: {value: \"less than 250 EUR\"}
      violence: {when: {violence: yes}, then: team, overrides: [high]}
",
        "      low: {when: {value: less than 250 EUR, }, then: chase, }
      violence: {when: {violence: yes}, then: team, overrides: high}
",
    ];
    for style in styles {
        let rules = format!(
            "    rules:\n      high: {{when: {{value: at least 250 EUR}}, then: record}}\n{style}"
        );
        assert_eq!(all_fixes_help(&decision(&rules)).len(), 4, "{style}");
    }
}

#[test]
fn a_bound_is_moved_to_meet_the_other_on_either_side() {
    let moved = |low: &str, high: &str| {
        all_fixes_help(&decision(&format!(
            "    rules:
      low: {{when: {{value: {low}}}, then: chase}}
      high: {{when: {{value: {high}}}, then: team}}
"
        )))
    };
    assert_eq!(
        moved("less than 250 EUR", "more than 250 EUR"),
        [
            "let `low` say `at most 250 EUR`",
            "let `high` say `at least 250 EUR`"
        ]
    );
    assert_eq!(
        moved("at most 249 EUR", "at least 250 EUR"),
        [
            "let `low` say `less than 250 EUR`",
            "let `high` say `more than 249 EUR`"
        ]
    );
    assert_eq!(
        moved("at most 250 EUR", "at least 250 EUR"),
        [
            "let `low` say `less than 250 EUR`",
            "let `high` say `more than 250 EUR`"
        ]
    );
    assert_eq!(
        moved("from 0 EUR to 249 EUR", "at least 250 EUR"),
        [
            "let `low` say `at least 0 EUR and less than 250 EUR`",
            "let `high` say `more than 249 EUR`"
        ]
    );
    assert_eq!(
        moved("not at least 250 EUR", "not at most 250 EUR"),
        [
            "let `low` say `not more than 250 EUR`",
            "let `high` say `not less than 250 EUR`"
        ]
    );
}

/// A report that is demanded before the answer: where it can lead to something, and where it cannot.
fn reported(duty: &str, rules: &str) -> String {
    format!(
        "offered:
  team: {{title: A team comes, needs: report}}
  record: {{title: We write it down}}
not_offered:
  chase: {{title: We do not come}}
client_must:
{duty}
facts:
  place: {{type: choice, options: {{street: A street, home: A home, flat: A flat}}}}
  value: {{type: money}}
  seen: {{type: yes/no, known_after: report}}
decisions:
  intervene:
    needs: report
    rules:
{rules}"
    )
}

const RULES: &str = "      flat: {when: {place: flat}, then: chase}
      cheap: {when: {place: [street, home], value: less than 250 EUR}, then: record}
      seen: {when: {place: [street, home], value: at least 250 EUR, seen: yes}, then: team}
      gone: {when: {place: [street, home], value: at least 250 EUR, seen: no}, then: chase}
";

#[test]
fn a_dead_end_duty_is_asked_only_where_it_can_help() {
    let only_where_it_helps =
        ["ask for `report` only when `{place: street or home, value: at least 250 EUR}`"];
    let styles = [
        "  report: {title: Report it}",
        "  report:\n    title: Report it\n    because: >-\n      We must know\n      where it is.",
        "  report:\n    only_when:\n      place: any\n    title: Report it",
    ];
    for style in styles {
        let fixes = all_fixes_help(&reported(style, RULES));
        assert_eq!(fixes, only_where_it_helps, "{style}");
    }
    let already = "  report: {title: Report it, only_when: {value: at least 100 EUR}}";
    assert_eq!(
        all_fixes_help(&reported(already, RULES)),
        only_where_it_helps
    );
}

#[test]
fn a_duty_is_not_asked_by_what_only_it_brings_to_light() {
    let text = reported("  report: {title: Report it}", RULES).replace(
        "seen: {type: yes/no,",
        "seen: {type: yes/no, only_when: {place: [street, home]},",
    );
    assert_eq!(
        all_fixes_help(&text),
        ["ask for `report` only when `{place: street or home, value: at least 250 EUR}`"]
    );
}

#[test]
fn situations_that_are_not_one_condition_are_listed() {
    let rules = "      cheap: {when: {place: street, value: less than 250 EUR}, then: chase}
      seen: {when: [{place: [home, flat]}, {value: at least 250 EUR}], then: team}
";
    assert_eq!(
        all_fixes_help(&reported("  report: {title: Report it}", rules)),
        ["ask for `report` only when `[{value: at least 250 EUR}, {place: home or flat}]`"]
    );
}

#[test]
fn a_duty_that_others_need_or_that_never_helps_is_left_to_the_author() {
    let never = "      always: {then: record}\n";
    let duty = "  report: {title: Report it}";
    let fixes = |text: &str| {
        let findings = check(text);
        let mut found = findings
            .iter()
            .filter(|finding| finding.check == "dead-end-duty");
        found.next().expect("a dead end").fixes.len()
    };
    assert_eq!(
        fixes(&reported(duty, never)),
        0,
        "nothing is left to ask it for"
    );
    let other = "  other: {rules: {home: {when: {place: home}, then: team}, else: {when: {place: not home}, then: chase}}}\n";
    assert_eq!(fixes(&reported(duty, RULES)), 1);
    assert_eq!(fixes(&reported(duty, &format!("{RULES}{other}"))), 0);
    let for_now = RULES.replace(
        "flat: {when: {place: flat}, then: chase}",
        "flat: {when: {place: flat}, then: chase, valid: {until: 2026-06-30}}
      flats: {when: {place: flat}, then: team, valid: {from: 2026-07-01}}",
    );
    let for_now = for_now.replace(
        "value: less than 250 EUR}, then: record",
        "value: less than 250 EUR}, then: team",
    );
    assert_eq!(fixes(&reported(duty, &for_now)), 0, "later it helps");
    let circle = "  report: {title: Report it}
  visit: {title: Let us in, only_when: {seen: yes}}";
    let rules = RULES.to_owned();
    let facts = reported(circle, &rules).replace(
        "value: {type: money}",
        "value: {type: money, known_after: visit}",
    );
    assert_eq!(fixes(&facts), 0, "the value is known only after the report");
}

#[test]
fn a_gap_of_some_time_gets_a_rule_for_that_time() {
    let fixes = |rules: &str| all_fixes_help(&decision(&format!("    rules:\n{rules}")));
    let low = "      low: {when: {value: less than 250 EUR}, then: chase}\n";
    assert_eq!(
        fixes(&format!(
            "{low}      high: {{when: {{value: at least 250 EUR}}, then: team, valid: {{until: 2026-06-30}}}}\n"
        )),
        [
            "add the rule `chase: {when: {value: at least 250 EUR}, then: chase, valid: {from: 2026-07-01}}`"
        ]
    );
    let between = format!(
        "{low}      first: {{when: {{value: at least 250 EUR}}, then: team, valid: {{until: 2025-12-31}}}}
      second: {{when: {{value: at least 250 EUR}}, then: record, valid: {{from: 2026-07-01}}}}\n"
    );
    assert_eq!(
        fixes(&between),
        [
            "add the rule `chase: {when: {value: at least 250 EUR}, then: chase, valid: {from: 2026-01-01, until: 2026-06-30}}`"
        ]
    );
    let twice = format!(
        "{low}      first: {{when: {{value: at least 250 EUR}}, then: team, valid: {{from: 2025-01-01, until: 2025-12-31}}}}
      always: {{when: {{value: at least 250 EUR, violence: yes}}, then: record, overrides: first}}\n"
    );
    let block = twice.replace(
        "first: {when: {value: at least 250 EUR}, then: team, valid: {from: 2025-01-01, until: 2025-12-31}}",
        "first:\n        when: {value: at least 250 EUR}\n        then: team\n        valid: {from: 2025-01-01, until: 2025-12-31}",
    );
    for rules in [twice, block] {
        let fixes = fixes(&rules);
        assert!(!fixes.is_empty(), "{rules}");
        let says_when = |fix: &String| fix.ends_with("valid: {from: 2026-01-01}}`");
        assert!(fixes.iter().all(says_when), "{fixes:#?}");
    }
}
