//! The story Helder comes from: a phone is stolen at the water, and nobody says beforehand what the police do about it.
//!
//! Every turn of it is put to the police zone. Then the report gets its old place back, demanded of everybody at the
//! station, and Helder must name exactly the situations in which somebody would come for nothing.

use std::path::{Path, PathBuf};

use helder::analysis::{CaseError, Setting, Status, decide, read_case};
use helder::source::Disk;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::support::{DAY, example, package, put, run};

const STOLEN: &str = "stolen-phone";
const LOST: &str = "lost-property";

/// What `helder decide` says to one question about one case of the police zone.
#[track_caller]
fn asked(concept: &str, decision: &str, facts: &str, code: i32) -> Value {
    let file = format!("examples/police-zone/concepts/{concept}.yaml");
    let mut arguments = vec!["decide", &file, "--decision", decision, "--format", "json"];
    arguments.extend(facts.split(", ").filter(|fact| !fact.is_empty()));
    let report = run(package(), &arguments).ends_with(code).json();
    report["decisions"][decision].clone()
}

/// A turn that has an answer: the outcome, its rule, what the client must do for it, and a word of its reason in each language.
struct Answered<'a> {
    outcome: &'a str,
    rule: &'a str,
    duties: Value,
    reason: [(&'a str, &'a str); 3],
}

#[track_caller]
fn answers(concept: &str, decision: &str, facts: &str, expected: &Answered<'_>) {
    let said = asked(concept, decision, facts, 0);
    assert_eq!(said["status"], "answered", "{facts}");
    let [answer] = said["answers"].as_array().expect("answers").as_slice() else {
        panic!("one answer to {facts}: {said}");
    };
    assert_eq!(answer["outcome"], expected.outcome, "{facts}");
    assert_eq!(answer["rule"], expected.rule, "{facts}");
    assert_eq!(said["duties"], expected.duties, "{facts}");
    for (language, word) in expected.reason {
        let reason = answer["because"][language].as_str().expect("a reason");
        assert!(reason.contains(word), "`{word}` in: {reason}");
    }
}

#[track_caller]
fn asks(decision: &str, facts: &str, missing: &[&str], possible: &[&str]) {
    let said = asked(STOLEN, decision, facts, 1);
    assert_eq!(said["status"], "undecided", "{facts}");
    assert_eq!(said["missing"], json!(missing), "{facts}");
    assert_eq!(said["possible"], json!(possible), "{facts}");
}

/// "You head to the police post. No, they say, we haven't found anything."
#[test]
fn at_the_post_they_look_with_you() {
    answers(
        LOST,
        "return",
        "kind=small, handed-in=no",
        &Answered {
            outcome: "watch",
            rule: "not-here",
            duties: json!(["describe-object"]),
            reason: [("nl", "morgen"), ("fr", "demain"), ("en", "tomorrow")],
        },
    );
    answers(
        STOLEN,
        "come-out",
        "violence=no, thief=stranger, location=unchecked",
        &Answered {
            outcome: "locate-together",
            rule: "look-first",
            duties: json!(["bring-login"]),
            reason: [("nl", "oproep"), ("fr", "appel"), ("en", "call")],
        },
    );
}

/// "It's in an apartment building. Before we can do anything, you'll have to come down to the station."
#[test]
fn the_block_of_flats_is_answered_before_anybody_comes() {
    let facts = "violence=no, thief=stranger, location=apartments";
    answers(
        STOLEN,
        "come-out",
        facts,
        &Answered {
            outcome: "no-building-search",
            rule: "flats",
            duties: json!([]),
            reason: [("nl", "gebouw"), ("fr", "immeuble"), ("en", "building")],
        },
    );
}

/// "Just for the sake of an administrative declaration?"
#[test]
fn the_report_is_made_at_home() {
    answers(
        STOLEN,
        "report-way",
        "violence=no, thief=stranger",
        &Answered {
            outcome: "online-report",
            rule: "from-home",
            duties: json!(["fill-form"]),
            reason: [("nl", "formulier"), ("fr", "formulaire"), ("en", "form")],
        },
    );
}

/// "Your iPhone is now in the park. Time for action": what is asked on the line, and when a team leaves.
#[test]
fn in_the_park_a_team_comes() {
    let park = "violence=no, thief=stranger, location=street";
    asks(
        "come-out",
        park,
        &["value", "location-age"],
        &["team", "below-value", "stale-location"],
    );
    asks(
        "come-out",
        &format!("{park}, value=899"),
        &["location-age"],
        &["team", "stale-location"],
    );
    let team = Answered {
        outcome: "team",
        rule: "standing-still",
        duties: json!(["refresh-location", "stay-on-line", "collect-phone"]),
        reason: [("nl", "plein"), ("fr", "place"), ("en", "square")],
    };
    answers(
        STOLEN,
        "come-out",
        &format!("{park}, value=899, location-age=3 minutes"),
        &team,
    );
    let stale = Answered {
        outcome: "stale-location",
        rule: "old-location",
        duties: json!(["refresh-location"]),
        reason: [("nl", "kaart"), ("fr", "carte"), ("en", "map")],
    };
    answers(
        STOLEN,
        "come-out",
        &format!("{park}, value=899, location-age=11 minutes"),
        &stale,
    );
}

/// "500 metres further along the road at the library": a new place, and the same answer.
#[test]
fn a_new_place_is_answered_anew() {
    let library = "violence=no, thief=stranger, location=house, value=899, location-age=1 minute";
    let team = Answered {
        outcome: "team",
        rule: "standing-still",
        duties: json!(["refresh-location", "stay-on-line", "collect-phone"]),
        reason: [("nl", "deur"), ("fr", "porte"), ("en", "door")],
    };
    answers(STOLEN, "come-out", library, &team);
}

/// "Into a tram, out of the tram: sorry, we simply can't keep chasing after thieves for an iPhone."
#[test]
fn nobody_is_called_back_in_the_middle_of_a_chase() {
    let tram = "violence=no, thief=stranger, location=moving";
    asks(
        "come-out",
        &format!("{tram}, value=899"),
        &["patrol-near", "location-age"],
        &["no-chase", "team"],
    );
    let refused = Answered {
        outcome: "no-chase",
        rule: "moving-below",
        duties: json!([]),
        reason: [("nl", "tram"), ("fr", "tram"), ("en", "tram")],
    };
    answers(
        STOLEN,
        "come-out",
        &format!("{tram}, value=899, patrol-near=no"),
        &refused,
    );
    let followed = Answered {
        outcome: "team",
        rule: "chase",
        duties: json!(["refresh-location", "stay-on-line", "collect-phone"]),
        reason: [("nl", "Vanaf"), ("fr", "À partir"), ("en", "From")],
    };
    answers(
        STOLEN,
        "come-out",
        &format!("{tram}, value=1000, location-age=1 minute"),
        &followed,
    );
}

/// "When do the police intervene in the event of theft (e.g. as from what value?) and when don't they?"
#[test]
fn from_what_value_they_come() {
    let door = "violence=no, thief=stranger, location=house, location-age=10 minutes";
    let team = |value: &str| {
        let said = asked(STOLEN, "come-out", &format!("{door}, value={value}"), 0);
        said["answers"][0]["outcome"].clone()
    };
    assert_eq!(team("249.99"), "below-value");
    assert_eq!(team("250"), "team");
    answers(
        STOLEN,
        "come-out",
        "violence=no, thief=in-sight, value=1",
        &Answered {
            outcome: "urgent-help",
            rule: "thief-in-sight",
            duties: json!(["call-emergency"]),
            reason: [("nl", "prijs"), ("fr", "prix"), ("en", "price")],
        },
    );
}

/// Nothing is known yet: the questions, the fewest first, and no answer made up.
#[test]
fn who_calls_is_asked_before_being_answered() {
    let said = asked(STOLEN, "come-out", "", 1);
    assert_eq!(said["status"], "undecided");
    assert_eq!(said["missing"][0], "thief");
    assert_eq!(said["answers"], json!([]));
}

/// The duty that the story complains of.
const REPORT: &str = "
  report-at-station:
    title: {nl: Doe aangifte, fr: Portez plainte, en: Report the theft}
    how:
      nl: Kom naar de balie.
      fr: Présentez-vous au guichet.
      en: Come to the counter.
    contact: counter
    takes: 45 minutes
    because:
      nl: Zonder aangifte doen we niets.
      fr: Sans plainte, nous ne faisons rien.
      en: Without a report we do nothing.
    otherwise:
      nl: Er komt geen ploeg.
      fr: Aucune équipe ne vient.
      en: No team comes.
";

/// The police zone with the report demanded of everybody, whatever the place and the value; `learned` are the facts that
/// only the visit brings to light.
fn with_the_old_report(learned: &[&str]) -> TempDir {
    let zone = example("police-zone");
    let path = zone.path().join("concepts/stolen-phone.yaml");
    let mut text = std::fs::read_to_string(&path).expect("the concept");
    let mut exchange = |old: &str, new: &str| {
        assert_eq!(text.matches(old).count(), 1, "`{old}` stands once");
        text = text.replacen(old, new, 1);
    };
    exchange("\nclient_must:\n", &format!("\nclient_must:{REPORT}"));
    exchange(
        "    needs: refresh-location\n",
        "    needs: report-at-station\n",
    );
    exchange(
        "    needs: [refresh-location, stay-on-line, collect-phone]\n",
        "    needs: [report-at-station, refresh-location, stay-on-line, collect-phone]\n",
    );
    exchange(
        "    needs: give-statement\n",
        "    needs: [report-at-station, give-statement]\n",
    );
    exchange("    known_after: refresh-location\n", "");
    for fact in learned {
        exchange(
            &format!("\n  {fact}:\n    type:"),
            &format!("\n  {fact}:\n    known_after: report-at-station\n    type:"),
        );
    }
    put(zone.path(), "concepts/stolen-phone.yaml", text.as_bytes());
    zone
}

/// Every fact of `come-out` with values on both sides of each of its bounds.
const VALUES: [(&str, &[&str]); 7] = [
    ("violence", &["yes", "no"]),
    ("since-theft", &["2 hours", "121 minutes"]),
    ("thief", &["in-sight", "named", "stranger"]),
    (
        "location",
        &[
            "unchecked",
            "house",
            "apartments",
            "street",
            "moving",
            "elsewhere",
            "unseen",
        ],
    ),
    (
        "value",
        &["249.99 EUR", "250 EUR", "999.99 EUR", "1000 EUR"],
    ),
    ("location-age", &["10 minutes", "11 minutes"]),
    ("patrol-near", &["yes", "no"]),
];

type Pairs = Vec<(&'static str, &'static str)>;

/// All combinations of these values; a fact that does not exist in a case has none there.
fn combinations(setting: &Setting<'_>) -> Vec<Pairs> {
    let mut cases = vec![Pairs::new()];
    for (fact, values) in VALUES {
        let mut longer = Vec::new();
        for case in cases {
            let with = |value| [case.clone(), vec![(fact, value)]].concat();
            let absent = |case: &Pairs| {
                let errors = read_case(setting, case.iter().copied()).err();
                errors.is_some_and(|errors| matches!(errors[..], [CaseError::Absent(_)]))
            };
            if absent(&with(values[0])) {
                longer.push(case);
            } else {
                longer.extend(values.iter().map(|value| with(value)));
            }
        }
        cases = longer;
    }
    cases
}

/// For every situation, what is known before the visit and what is decided in it: whether the answer needed the visit, and
/// whether a region that Helder named holds it.
struct Visit {
    known: Pairs,
    worth_it: bool,
    named: bool,
}

/// Decides every combination in the concept as it stands on the disk, which also has the decision `for-nothing`.
fn visits(zone: &Path, learned: &[&str]) -> Vec<Visit> {
    let paths = [PathBuf::from("concepts/stolen-phone.yaml")].map(|path| zone.join(path));
    let on = DAY.parse().expect("a day");
    let options = helder::Options { today: on };
    let compiled = helder::compile_paths(&Disk, &paths, options, |workspace, concept| {
        if concept.id.as_str() != STOLEN {
            return None;
        }
        let setting = Setting {
            workspace,
            concept: &concept,
            on,
        };
        let decided = |decision: &str, case: &Pairs| {
            let decision = concept.decisions.get(decision).expect("the decision");
            let case = read_case(&setting, case.iter().copied()).expect("a case");
            let decided = decide(setting, decision, &case);
            assert_eq!(decided.status, Status::Answered);
            decided.answers[0].outcome.to_string()
        };
        let visit = |case: Pairs| Visit {
            worth_it: ["team", "statement"].contains(&&*decided("come-out", &case)),
            named: decided("for-nothing", &case) == "nothing-came",
            known: case
                .into_iter()
                .filter(|(fact, _)| !learned.contains(fact))
                .collect(),
        };
        let visits: Vec<Visit> = combinations(&setting).into_iter().map(visit).collect();
        Some(visits)
    });
    let mut compiled = compiled.expect("the concept");
    compiled.remove(0).concepts.into_iter().flatten().collect()
}

/// The findings of `dead-end-duty` in the stolen phone.
fn dead_ends(zone: &Path) -> Vec<Value> {
    let arguments = ["check", "--on", DAY, "--format", "json", "--all"];
    let report = run(zone, &arguments).ends_with(1).json();
    let findings = report["findings"].as_array().expect("findings");
    let dead_ends = findings
        .iter()
        .filter(|found| found["check"] == "dead-end-duty");
    dead_ends.cloned().collect()
}

/// A decision whose rules are the regions of a finding, word for word.
fn regions_as_rules(regions: &[Value]) -> String {
    let rules: String = regions
        .iter()
        .enumerate()
        .map(|(number, region)| {
            format!("      r{number}: {{when: {region}, then: nothing-came}}\n")
        })
        .collect();
    format!(
        "\ndecisions:\n  for-nothing:\n    question: {{nl: '?', fr: '?', en: '?'}}\n    hit_policy: first\n    rules:\n{rules}    \
         answers: {{nothing-came: 'n', something: 's'}}\n    otherwise: {{then: something}}\n"
    )
}

/// The regions named are the situations, known before the visit, in which no answer still possible needs the visit.
#[track_caller]
fn names_exactly_the_visits_for_nothing(learned: &[&str]) {
    let zone = with_the_old_report(learned);
    let found = dead_ends(zone.path());
    let [finding] = found.as_slice() else {
        panic!("one finding: {found:#?}");
    };
    assert_eq!(finding["severity"], "error");
    assert_eq!(finding["decision"], "come-out");
    let said = finding["message"].as_str().expect("a message");
    assert!(said.contains("must come for `report-at-station`"), "{said}");
    let path = zone.path().join("concepts/stolen-phone.yaml");
    let text = std::fs::read_to_string(&path).expect("the concept");
    let line = finding["span"]["start"]["line"].as_u64().expect("a line");
    let line = text.lines().nth(line as usize - 1);
    assert_eq!(line, Some("    needs: report-at-station"));

    let regions = finding["regions"].as_array().expect("regions");
    let probe = regions_as_rules(regions);
    let text = text.replacen("\ndecisions:\n", &probe, 1);
    put(zone.path(), "concepts/stolen-phone.yaml", text.as_bytes());
    let visits = visits(zone.path(), learned);
    assert!(visits.len() > 400, "{} situations", visits.len());
    for visit in &visits {
        let mut alike = visits.iter().filter(|other| other.known == visit.known);
        let for_nothing = alike.all(|other| !other.worth_it);
        assert_eq!(
            visit.named, for_nothing,
            "{:?} in {regions:#?}",
            visit.known
        );
    }
    let named = visits.iter().filter(|visit| visit.named).count();
    assert!(named > 0 && named < visits.len(), "{named} for nothing");
    witnesses_come_for_nothing(zone.path(), finding);
}

/// `helder decide` takes every witness back and confirms it.
#[track_caller]
fn witnesses_come_for_nothing(zone: &Path, finding: &Value) {
    let witnesses = finding["witnesses"].as_array().expect("witnesses");
    assert_eq!(
        witnesses.len(),
        finding["regions"].as_array().expect("regions").len()
    );
    for witness in witnesses {
        let facts = witness.as_object().expect("a case").iter();
        let facts: Vec<String> = facts
            .map(|(fact, value)| format!("{fact}={}", value.as_str().expect("a value")))
            .collect();
        let mut arguments = vec![
            "decide",
            "concepts/stolen-phone.yaml",
            "--decision",
            "come-out",
        ];
        arguments.extend(["--format", "json"]);
        arguments.extend(facts.iter().map(String::as_str));
        let said = run(zone, &arguments).ends_with(0).json();
        let outcome = said["decisions"]["come-out"]["answers"][0]["outcome"].clone();
        assert!(
            outcome != "team" && outcome != "statement",
            "{witness}: {outcome}"
        );
    }
}

#[test]
fn the_old_report_when_everything_is_known_beforehand() {
    names_exactly_the_visits_for_nothing(&[]);
}

#[test]
fn the_old_report_when_value_and_map_are_asked_during_the_visit() {
    names_exactly_the_visits_for_nothing(&["value", "location-age", "patrol-near"]);
}

/// As the zone is now, nobody comes for nothing.
#[test]
fn nobody_comes_for_nothing_any_more() {
    let zone = example("police-zone");
    let arguments = ["check", "--on", DAY, "--check", "dead-end-duty"];
    run(zone.path(), &arguments).ends_with(0);
}
