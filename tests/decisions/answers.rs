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
