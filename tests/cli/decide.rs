//! `helder decide`: what is answered, what is still to be asked, and what could not be understood.

use std::path::Path;

use serde_json::{Value, json};

use crate::support::{DAY, Run, SETTINGS, SOUND, folder, run};

/// A concept with every way in which a decision can end; its decision findings do not keep it from answering.
pub const BICYCLE: &str = "
facts:
  price: {type: money, label: Price, ask: What did it cost?}
  age: {type: duration, unit: years, label: Age, ask: How old is it?}
  electric: {type: yes/no, label: Electric, ask: Is it electric?}
  battery: {type: percentage, label: Battery, ask: How full is it?, only_when: {electric: yes}}
  share: {type: money, is: 10 % of price}
impossible:
  - when: {electric: yes, price: less than 100 EUR}
    because: There are none.
decisions:
  repair:
    question: Do we repair it?
    rules:
      cheap: {when: {price: less than 300 EUR}, then: fixed, because: It is worth little.}
      dear: {when: {price: at least 300 EUR, age: at most 5 years}, then: fixed}
      old: {when: {price: at least 300 EUR, age: more than 5 years}, then: left}
    answers: {fixed: We repair it, left: We leave it}
  gap:
    question: Is there a hole?
    rules:
      low: {when: {price: less than 200 EUR}, then: under}
      high: {when: {price: more than 200 EUR}, then: over}
    answers: {under: Under, over: Over}
  clash:
    question: Do they differ?
    rules:
      one: {when: {price: at most 500 EUR}, then: aye}
      two: {when: {price: at least 400 EUR}, then: nay}
    answers: {aye: Aye, nay: Nay}
  charge:
    question: What does a battery cost?
    only_when: {electric: yes}
    amount_is: you pay
    rules:
      always:
        when: {electric: yes}
        then: {part: '12.5 % of price, at least 20 EUR'}
    answers: {part: You pay a part}
  sum:
    question: What do you get?
    hit_policy: collect
    total: yes
    amount_is: you get
    rules:
      base: {when: {price: any}, then: {grant: 10 EUR}}
      extra: {when: {electric: yes}, then: {bonus: 5.5 EUR}}
    answers: {grant: A grant, bonus: A bonus}
";

/// A workspace with it.
pub fn bicycle() -> tempfile::TempDir {
    let concept = format!("{SOUND}{BICYCLE}");
    folder(&[
        ("helder.yaml", SETTINGS),
        ("concepts/ladder.yaml", &concept),
    ])
}

fn decide(folder: &Path, arguments: &[&str]) -> Run {
    let all = [
        &["decide", "concepts/ladder.yaml", "--format", "json"],
        arguments,
    ];
    run(folder, &all.concat())
}

/// The one decision asked for, after a run that ends with this code.
#[track_caller]
fn decided(decision: &str, facts: &[&str], code: i32) -> Value {
    let folder = bicycle();
    let arguments = [facts, &["--decision", decision]].concat();
    let report = decide(folder.path(), &arguments).ends_with(code).json();
    assert_eq!(report["version"], 1);
    assert_eq!(report["on"], DAY);
    assert_eq!(report["concept"], "ladder");
    let decisions = report["decisions"].as_object().expect("decisions");
    assert_eq!(decisions.keys().collect::<Vec<_>>(), [decision]);
    decisions[decision].clone()
}

#[test]
fn an_answer_names_its_rule_and_its_reason() {
    let answer = decided("repair", &["price=250"], 0);
    assert_eq!(answer["status"], "answered");
    let expected = json!([{
        "outcome": "fixed", "amount": null, "rule": "cheap",
        "because": {"en": "It is worth little."}, "judged_by": null,
    }]);
    assert_eq!(answer["answers"], expected);
    assert_eq!(answer["duties"], json!([]));
    assert_eq!(answer["missing"], json!([]));
}

#[test]
fn values_are_taken_as_people_type_them() {
    for value in [
        "price=250",
        "price=250 EUR",
        "price=250.00 EUR",
        " price = 250 ",
    ] {
        assert_eq!(
            decided("repair", &[value], 0)["status"],
            "answered",
            "{value}"
        );
    }
    for value in ["age=5", "age=60 months", "age=5 years"] {
        let answer = decided("repair", &["price=300", value], 0);
        assert_eq!(answer["answers"][0]["outcome"], "fixed", "{value}");
    }
}

#[test]
fn both_sides_of_a_bound() {
    let outcome =
        |age: &str| decided("repair", &["price=300", age], 0)["answers"][0]["outcome"].clone();
    assert_eq!(outcome("age=5 years"), "fixed");
    assert_eq!(outcome("age=61 months"), "left");
}

#[test]
fn what_is_missing_is_asked() {
    let answer = decided("repair", &[], 1);
    assert_eq!(answer["status"], "undecided");
    // Two of three slabs of `age` settle it at once, three of five of `price`.
    assert_eq!(answer["missing"], json!(["age", "price"]));
    assert_eq!(answer["possible"], json!(["fixed", "left"]));
    let answer = decided("repair", &["age=2 years"], 0);
    assert_eq!(answer["status"], "answered", "all completions agree");
}

#[test]
fn a_gap_and_a_contradiction_end_with_1() {
    let answer = decided("gap", &["price=200"], 1);
    assert_eq!(answer["status"], "gap");
    assert_eq!(answer["answers"], json!([]));
    let answer = decided("clash", &["price=450"], 1);
    assert_eq!(answer["status"], "contradiction");
    let said: Vec<_> = answer["answers"]
        .as_array()
        .expect("answers")
        .iter()
        .collect();
    assert_eq!(said.len(), 2);
    assert_eq!(
        (&said[0]["rule"], &said[0]["outcome"]),
        (&json!("one"), &json!("aye"))
    );
    assert_eq!(
        (&said[1]["rule"], &said[1]["outcome"]),
        (&json!("two"), &json!("nay"))
    );
    assert_eq!(decided("clash", &["price=399.99"], 0)["status"], "answered");
}

#[test]
fn impossible_and_out_of_scope() {
    let answer = decided("repair", &["price=99", "electric=yes"], 1);
    assert_eq!(answer["status"], "impossible");
    let answer = decided("charge", &["price=500", "electric=no"], 1);
    assert_eq!(answer["status"], "out-of-scope");
}

#[test]
fn amounts_are_text_in_the_words_of_the_format() {
    let part = |price: &str| {
        decided("charge", &[price, "electric=yes"], 0)["answers"][0]["amount"].clone()
    };
    assert_eq!(part("price=100"), "20.00 EUR");
    assert_eq!(part("price=200.10"), "25.01 EUR");
    assert_eq!(part("price=200.20"), "25.03 EUR"); // 25.025, half up
    assert_eq!(part("price=1000"), "125.00 EUR");
}

#[test]
fn amounts_add_up_under_collect() {
    let answer = decided("sum", &["price=500", "electric=yes"], 0);
    assert_eq!(answer["total"], "15.50 EUR");
    assert_eq!(answer["answers"].as_array().expect("answers").len(), 2);
    let answer = decided("repair", &["price=20"], 0);
    assert_eq!(answer["total"], Value::Null);
}

#[test]
fn without_a_name_all_decisions_that_apply_must_be_answered() {
    let folder = bicycle();
    let facts = ["price=150", "electric=no"];
    let report = decide(folder.path(), &facts).ends_with(0).json();
    assert_eq!(report["decisions"]["charge"]["status"], "out-of-scope");
    assert_eq!(report["decisions"].as_object().expect("decisions").len(), 5);
    decide(folder.path(), &["price=200", "electric=no"]).ends_with(1);
}

#[test]
fn what_is_not_understood_ends_with_2() {
    let folder = bicycle();
    let cases: [(&[&str], &[&str]); 11] = [
        (&["prise=20"], &["`prise`", "`price`"]),
        (&["colour=red"], &["`colour`", "`price`", "`age`"]),
        (&["price=much"], &["`price`", "much"]),
        (&["price=20 days"], &["`price`"]),
        (&["age=5 jaar"], &["`age`", "`5 jaar`", "`5 years`"]),
        (&["price=-1"], &["`price`"]),
        (&["electric=perhaps"], &["`electric`", "perhaps"]),
        (&["share=3"], &["`share`"]),
        (&["electric=no", "battery=50 %"], &["`battery`"]),
        (&["price"], &["`price`", "FACT=VALUE"]),
        (&["price=1", "price=2"], &["`price`", "twice"]),
    ];
    for (facts, words) in cases {
        decide(folder.path(), facts).could_not_run(words);
    }
    decide(folder.path(), &["--decision", "repare"]).could_not_run(&["`repare`", "`repair`"]);
    decide(folder.path(), &["--lang", "de"]).could_not_run(&["`de`", "en"]);
    decide(folder.path(), &["--on", "soon"]).could_not_run(&["soon"]);
    run(folder.path(), &["decide", "nowhere.yaml"]).could_not_run(&["nowhere.yaml"]);
    run(folder.path(), &["decide", "concepts"]).could_not_run(&["concepts", "folder"]);
    run(folder.path(), &["decide"]).could_not_run(&["FILE"]);
}

#[test]
fn a_value_in_another_unit_is_not_taken_for_one_in_the_facts_own() {
    for (given, counts) in [
        ("price=500 GBP", "counts `EUR`"),
        ("age=5 working days", "counts `years`"),
    ] {
        let folder = bicycle();
        decide(folder.path(), &[given]).could_not_run(&[counts]);
    }
}

#[test]
fn a_concept_that_cannot_be_read_is_not_decided() {
    let folder = folder(&[
        ("helder.yaml", SETTINGS),
        ("concepts/ladder.yaml", "title: [a\n"),
    ]);
    let answer = run(folder.path(), &["decide", "concepts/ladder.yaml"]).ends_with(2);
    assert_eq!(answer.out, "");
    assert!(
        answer.err.contains("concepts/ladder.yaml:1:"),
        "{}",
        answer.err
    );
}

#[test]
fn one_broken_decision_does_not_hide_the_others() {
    let concept = format!("{SOUND}{BICYCLE}").replace("less than 200 EUR", "under 200 EUR");
    let folder = folder(&[
        ("helder.yaml", SETTINGS),
        ("concepts/ladder.yaml", &concept),
    ]);
    decide(folder.path(), &["price=20", "--decision", "repair"]).ends_with(0);
    let broken = decide(folder.path(), &["price=20", "--decision", "gap"]).ends_with(2);
    assert!(broken.err.contains("under"), "{}", broken.err);
}

#[test]
fn people_read_question_answer_and_reason() {
    let folder = bicycle();
    let arguments = [
        "decide",
        "concepts/ladder.yaml",
        "price=250",
        "--decision",
        "repair",
    ];
    let said = run(folder.path(), &arguments).ends_with(0);
    for words in ["Do we repair it?", "We repair it", "It is worth little."] {
        assert!(said.out.contains(words), "`{words}` in: {}", said.out);
    }
}

/// A reason that names a figure, a duty and a channel, in two languages.
const REASON: &str = "
format: 1
languages: [en, nl]
currency: EUR
title: {en: Loan, nl: Lening}
channels:
  desk: {kind: phone, label: {en: the desk, nl: de balie}, at: 02 000 00 00, person: yes}
figures: {limit: 1500 EUR}
client_must:
  form: {title: {en: Fill in a form, nl: Vul een formulier in}}
facts:
  value: {type: money, ask: {en: What is it worth?, nl: Wat is het waard?}}
decisions:
  lend:
    rules:
      all:
        then: gratis
        because:
          en: 'Below **{limit}** nothing is due ({form}); call {desk}.'
          nl: 'Onder {limit} betaalt u niets.'
    answers: {gratis: Nothing}
";

#[test]
fn a_reason_is_told_as_clients_read_it() {
    let folder = folder(&[("loan.yaml", REASON)]);
    let report = run(folder.path(), &["decide", "loan.yaml", "--format", "json"]);
    let answers = &report.json()["decisions"]["lend"]["answers"];
    assert_eq!(
        answers[0]["because"],
        json!({
            "en": "Below €1,500 nothing is due (Fill in a form); call the desk (02 000 00 00).",
            "nl": "Onder €\u{a0}1.500 betaalt u niets.",
        })
    );
    let said = run(folder.path(), &["decide", "loan.yaml"]).ends_with(0);
    let words = "Below €1,500 nothing is due (Fill in a form); call the desk (02 000 00 00).";
    assert!(said.out.contains(words), "{}", said.out);
}

/// Figures that begin somewhere: one in a condition, one in an amount.
const DATED: &str = "
format: 1
languages: [en]
currency: EUR
title: Loan
summary: We lend. We do not give.
figures:
  limit: [{from: 2026-01-01, is: 100 EUR}]
  fee: [{from: 2026-01-01, is: 3 EUR}]
facts:
  value: {type: money, ask: What is it worth?}
decisions:
  by-limit:
    question: Is it below the limit?
    rules:
      low: {when: {value: less than limit}, then: below}
      high: {when: {value: at least limit}, then: above}
    answers: {below: Below, above: Above}
  to-pay:
    question: What does it cost?
    amount_is: you pay
    rules:
      cheap: {when: {value: less than 50 EUR}, then: gratis}
      dear: {when: {value: at least 50 EUR}, then: {paid: fee}}
    answers: {gratis: Nothing, paid: Paid}
";

#[test]
fn a_day_on_which_a_needed_figure_has_no_value_ends_with_2() {
    let folder = folder(&[("loan.yaml", DATED)]);
    let on = |day: &str, decision: &str, value: &str| {
        let fact = format!("value={value}");
        run(
            folder.path(),
            &[
                "decide",
                "loan.yaml",
                &fact,
                "--decision",
                decision,
                "--on",
                day,
            ],
        )
    };
    let told = ["has no value on 2025-06-01", "2026-01-01", "--on"];
    on("2025-06-01", "by-limit", "80").could_not_run(&[told[0], told[1], told[2], "`limit`"]);
    on("2025-06-01", "to-pay", "80").could_not_run(&[told[0], told[1], told[2], "`fee`"]);
    on("2025-06-01", "to-pay", "20").ends_with(0);
    on("2026-06-01", "by-limit", "80").ends_with(0);
    on("2026-06-01", "to-pay", "80").ends_with(0);
}
