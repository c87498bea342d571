//! What `decide` answers to a case of which not everything is told.

use std::path::PathBuf;

use helder::analysis::{Decided, Setting, Status, decide, read_case};
use helder::source::Memory;
use helder::{Options, compile_paths};
use jiff::civil::Date;

use crate::support::concept;

/// Decides the only decision of a concept with these sections, and looks at what came of it.
fn decided<T>(sections: &str, told: &[(&str, &str)], look: impl Fn(&Decided<'_>) -> T) -> T {
    let memory = Memory::new().with("a.yaml", concept(sections));
    let today = Date::constant(2026, 12, 1);
    let paths = [PathBuf::from("a.yaml")];
    let compiled = compile_paths(&memory, &paths, Options { today }, |_, concept| {
        Some(concept)
    });
    let compiled = &compiled.expect("a workspace")[0];
    let setting = Setting {
        workspace: &compiled.workspace,
        concept: &compiled.concepts[0],
        on: today,
    };
    let given = read_case(&setting, told.iter().copied()).expect("a case");
    let decision = setting
        .concept
        .decisions
        .values()
        .next()
        .expect("a decision");
    look(&decide(setting, decision, &given))
}

#[test]
fn a_fact_that_no_rule_asks_of_may_make_a_case_impossible() {
    let sections = "facts:
  place: {type: choice, options: {street: A street, home: A home}}
  value: {type: money, at_most: 100 EUR}
impossible:
  - {when: {place: street, value: at most 100 EUR}, because: Streets cost more.}
decisions:
  intervene: {rules: {always: {then: team}}}
";
    let status = |told: &[(&str, &str)]| decided(sections, told, |decided| decided.status);
    assert_eq!(status(&[("place", "street")]), Status::Impossible);
    assert_eq!(status(&[("place", "home")]), Status::Answered);
    assert_eq!(status(&[]), Status::Answered);
}

/// The status of a case, and what each answer is worth.
fn worth(sections: &str, told: &[(&str, &str)]) -> (Status, Vec<String>) {
    decided(sections, told, |decided| {
        let answers = decided.answers.iter();
        let words = answers.map(|answer| {
            let amount = answer.amount.as_ref().map(ToString::to_string);
            format!("{} {}", answer.outcome, amount.unwrap_or_default())
        });
        (decided.status, words.collect())
    })
}

const DAYS: &str = "facts:
  days: {type: whole number, at_least: 1}
  member: {type: yes/no}
  price: {type: money, at_most: 1000 EUR}
decisions:
  intervene:
    amount_is: you pay
    rules:
";

#[track_caller]
fn is_worth(rules: &str, told: &[(&str, &str)], expected: Option<&str>) {
    let (status, answers) = worth(&format!("{DAYS}{rules}"), told);
    let expected = match expected {
        Some(answer) => (Status::Answered, vec![answer.to_owned()]),
        None => (Status::Undecided, Vec::new()),
    };
    assert_eq!((status, answers), expected, "{rules}");
}

#[test]
fn an_amount_that_is_the_same_whatever_is_missing_is_an_answer() {
    let always = |amount: &str| format!("      always: {{then: {{team: \"{amount}\"}}}}\n");
    is_worth(&always("0 EUR per days"), &[], Some("team 0 EUR"));
    is_worth(
        &always("5 EUR per days, at least 2 EUR, at most 5 EUR"),
        &[],
        Some("team 5 EUR"),
    );
    is_worth(
        &always("1 % of price, at most 5 EUR, at least 5 EUR"),
        &[],
        Some("team 5 EUR"),
    );
    is_worth(&always("5 EUR per days, at most 10 EUR"), &[], None);
    is_worth(&always("5 EUR per days"), &[("price", "10 EUR")], None);
}

#[test]
fn an_amount_that_differs_by_less_than_a_coin_is_the_same() {
    let rules = |decimals: &str| {
        format!("      always: {{then: {{team: \"5 EUR plus {decimals} % of price\"}}}}\n")
    };
    is_worth(&rules("0.0004"), &[], Some("team 5 EUR"));
    is_worth(&rules("0.0005"), &[], None);
    is_worth(
        &rules("0.0005"),
        &[("price", "999 EUR")],
        Some("team 5 EUR"),
    );
}

#[test]
fn rules_that_give_the_same_by_other_formulas_agree() {
    let rules = |other: &str| {
        format!(
            "      member: {{when: {{member: yes}}, then: {{team: \"2 EUR per days, at most 2 EUR\"}}}}
      guest: {{when: {{member: no}}, then: {{team: \"{other}\"}}}}
"
        )
    };
    let same = rules("1 EUR per price, at least 2 EUR, at most 2 EUR");
    is_worth(&same, &[], Some("team 2 EUR"));
    is_worth(&rules("3 EUR"), &[], None);
    is_worth(&rules("3 EUR"), &[("member", "no")], Some("team 3 EUR"));
    is_worth(&rules("3 EUR"), &[("member", "yes")], Some("team 2 EUR"));
    is_worth(
        &rules("10 % of price"),
        &[("price", "20 EUR")],
        Some("team 2 EUR"),
    );
    is_worth(&rules("10 % of price"), &[("price", "21 EUR")], None);
}

#[test]
fn formulas_chosen_by_what_is_missing_may_agree() {
    let rules = |other: &str| {
        format!(
            "      always: {{then: {{team: [{{when: {{member: yes}}, is: 10 % of price}}, {{when: {{member: no}}, is: {other}}}]}}}}\n"
        )
    };
    is_worth(&rules("5 EUR"), &[("price", "50 EUR")], Some("team 5 EUR"));
    is_worth(&rules("5 EUR"), &[("price", "51 EUR")], None);
    is_worth(&rules("0.1 EUR per price"), &[], None);
}

#[test]
fn what_follows_bounds_an_amount_too() {
    let sections = "facts:
  price: {type: money, at_least: 100 EUR, at_most: 1000 EUR}
  discount: {type: money, at_most: 20 EUR}
  net: {type: money, is: price minus discount}
decisions:
  intervene:
    amount_is: you pay
    rules:
      some: {then: {team: \"10 % of net, at most 8 EUR\"}}
";
    assert_eq!(
        worth(sections, &[]),
        (Status::Answered, vec!["team 8 EUR".to_owned()])
    );
    assert_eq!(
        worth(sections, &[("discount", "5 EUR")]),
        (Status::Answered, vec!["team 8 EUR".to_owned()])
    );
    let more = sections.replace("8 EUR", "8.01 EUR");
    assert_eq!(worth(&more, &[]).0, Status::Undecided);
    assert_eq!(
        worth(&more, &[("discount", "19.90 EUR")]),
        (Status::Answered, vec!["team 8.01 EUR".to_owned()])
    );
}

#[test]
fn duties_are_those_of_what_is_known() {
    let sections = "client_must:
  form: {title: Fill in a form, only_when: {member: no}}
facts:
  days: {type: whole number, at_least: 1}
  member: {type: yes/no}
decisions:
  intervene:
    needs: form
    amount_is: you pay
    rules:
      always: {then: {team: \"5 EUR per days, at most 5 EUR\"}}
";
    let duties = |told: &[(&str, &str)]| {
        decided(sections, told, |decided| {
            let duties = decided.duties.iter().map(ToString::to_string);
            (decided.status, duties.collect::<Vec<_>>())
        })
    };
    let form = || vec!["form".to_owned()];
    assert_eq!(duties(&[]), (Status::Answered, form()));
    assert_eq!(duties(&[("member", "no")]), (Status::Answered, form()));
    assert_eq!(duties(&[("member", "yes")]), (Status::Answered, Vec::new()));
}

#[test]
fn nobody_is_asked_what_cannot_exist_or_whether_it_does() {
    let sections = "facts:
  distance: {type: number, unit: km, step: 1 km}
  far: {type: yes/no, only_when: {distance: at least 1 km and less than 1 km}}
  near: {type: yes/no, only_when: {far: absent}}
decisions:
  help:
    rules:
      near: {when: {near: yes}, then: team}
      other: {when: {near: no}, then: chase}
";
    let missing = |decided: &Decided<'_>| {
        let facts = decided.missing.iter();
        facts.map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(decided(sections, &[], missing), ["near"]);
    let may_be = sections.replace("less than 1 km", "less than 5 km");
    assert_eq!(decided(&may_be, &[], missing), ["distance", "far", "near"]);
}
