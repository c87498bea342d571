//! What is wrong is said at the exact word, all of it in one pass, and the rest is read.

use super::{file, read_as, read_concept, said};
use crate::diagnostic::Finding;
use crate::spec::{Entries, RESERVED, Stated, Workspace, is_id, is_reserved};

/// A file with a mistake on nearly every line.
const MISTAKES: &str = "\
title: [een, twee]
sumary: Kort
owner:
status: finished
status: draft
contact: {phone: 1}
Offered: x
figures:
  per: 5 days
  Minimum: 5 EUR
offered:
  team:
    steps: een
    within: {a: b}
    kind: Target
facts:
  value:
    ask: Hoeveel?
    may_be_unknown: true
  place:
    type: keuze
    options:
      a: [x]
decisions:
  d:
    rules:
      r: {when: value, because: x}
      s: {when: {value: {x: y}}, then: team, staff_only: maybe}
impossible:
  - because: x
  -
cases: none
[a]: b
";

#[test]
fn all_mistakes_come_out_of_one_pass_at_their_words() {
    let (concept, findings) = read_concept(MISTAKES);
    let mut found = said(MISTAKES, &findings);
    found.sort_by_key(|(_, _, path)| path.clone());
    let expected = [
        ("value-type-key", "[a]", ""),
        ("key-unknown", "Offered", "Offered"),
        ("value-type", "none", "cases"),
        ("value-type", "{phone: 1}", "contact"),
        ("key-missing", "", "decisions.d.rules.r.then"),
        ("value-type", "value", "decisions.d.rules.r.when"),
        ("value-type", "maybe", "decisions.d.rules.s.staff_only"),
        ("value-type", "{x: y}", "decisions.d.rules.s.when.value"),
        ("value-type-word", "keuze", "facts.place.type"),
        ("value-type", "[x]", "facts.place.options.a"),
        ("value-type-boolean", "true", "facts.value.may_be_unknown"),
        ("key-missing", "", "facts.value.type"),
        ("id-invalid", "Minimum", "figures.Minimum"),
        ("id-invalid-reserved", "per", "figures.per"),
        ("key-missing", "", "impossible.0.when"),
        ("value-type-empty-item", "", "impossible.1"),
        ("value-type-word", "Target", "offered.team.kind"),
        ("value-type", "een", "offered.team.steps"),
        ("value-type", "{a: b}", "offered.team.within"),
        ("value-type-empty", "", "owner"),
        ("value-type-word", "finished", "status"),
        ("key-duplicate", "status", "status"),
        ("key-unknown", "sumary", "sumary"),
        ("value-type", "[een, twee]", "title"),
    ];
    let mut expected = expected.map(|(a, b, c)| (a.to_owned(), b.to_owned(), c.to_owned()));
    expected.sort_by_key(|(_, _, path)| path.clone());
    let sorted = |mut all: Vec<(String, String, String)>| {
        all.sort();
        all
    };
    assert_eq!(sorted(found), sorted(expected.to_vec()));
    let (_, team) = concept.offered.entries().next().unwrap();
    assert!(
        team.get().unwrap().steps.is_stated(),
        "what is wrong is not missing as well"
    );
}

fn only(text: &str) -> Finding {
    let (_, mut findings) = read_concept(text);
    assert_eq!(findings.len(), 1, "{findings:?}");
    findings.remove(0)
}

#[test]
fn unknown_keys_name_the_nearest() {
    let finding = only("sumary: x\n");
    assert_eq!(finding.help.unwrap().id, "key-unknown.nearest");
    assert_eq!(finding.fixes[0].edits[0].text, "summary");
    assert!(!finding.fixes[0].safe);
    assert_eq!(only("qqqqq: x\n").help.unwrap().id, "key-unknown.help");
}

#[test]
fn keys_of_the_other_file_are_sent_there() {
    assert_eq!(
        only("channels: {}\n").help.unwrap().id,
        "key-unknown.workspace"
    );
    let (_, findings) = read_as_workspace("owner: x\noffered: {}\n");
    let help: Vec<_> = findings
        .into_iter()
        .map(|finding| finding.help.unwrap().id.to_string())
        .collect();
    assert_eq!(help, ["key-unknown.defaults", "key-unknown.concept"]);
}

fn read_as_workspace(text: &str) -> (Workspace, Vec<Finding>) {
    crate::spec::workspace(&super::tree(text))
}

#[test]
fn duplicate_keys_show_both_places() {
    let text = "title: a\nsummary: b\ntitle: c\n";
    let finding = only(text);
    assert_eq!(finding.span.start, 20);
    assert_eq!(file(text).slice(finding.labels[0].span), "title");
    assert_eq!(finding.labels[0].span.start, 0);
    let many: String = (0..40).map(|n| format!("  a{n}: 1 EUR\n")).collect();
    let finding = only(&format!("figures:\n{many}  a39: 2 EUR\n"));
    assert_eq!(finding.path, "figures.a39");
}

#[test]
fn true_and_false_are_mended_to_yes_and_no() {
    let finding = only("cases:\n  a: {public: True}\n");
    let fix = &finding.fixes[0];
    assert!(fix.safe);
    assert_eq!(fix.edits[0].text, "yes");
}

#[test]
fn a_word_in_other_letters_is_mended() {
    let finding = only("status: Draft\n");
    assert!(finding.fixes[0].safe);
    assert_eq!(finding.fixes[0].edits[0].text, "draft");
}

#[test]
fn nothing_is_no_value() {
    for (text, message) in [
        ("owner: ~\n", "value-type-null"),
        ("owner: null\n", "value-type-null"),
        ("owner:\n", "value-type-empty"),
    ] {
        assert_eq!(only(text).message.id, message);
    }
}

#[test]
fn a_sentence_taken_for_a_language_is_told_so() {
    let finding = only("summary:\n  Attention : deux panneaux\n");
    assert_eq!(
        (finding.check, &*finding.message.id),
        ("text-needs-block", "text-needs-block-language")
    );
}

#[test]
fn days_that_are_none_are_unknown_keys() {
    let (_, findings) =
        read_as::<Workspace>("channels:\n  a: {kind: phone, hours: {mond: 9, mon-fri: 9}}\n");
    assert_eq!(findings[0].path, "channels.a.hours.mond");
    assert_eq!(findings[0].check, "key-unknown");
}

#[test]
fn a_file_that_is_no_map_is_told_its_keys() {
    assert_eq!(only("- a\n").help.unwrap().id, "value-type.keys");
    assert_eq!(only("just words\n").message.id, "value-type");
}

#[test]
fn ids_have_one_form() {
    for id in ["a", "stolen-phone", "a1", "a-"] {
        assert!(is_id(id), "{id}");
    }
    for id in ["", "A", "1a", "-a", "a_b", "a b", "é", "yes/no"] {
        assert!(!is_id(id), "{id}");
    }
    assert!(RESERVED.is_sorted());
    assert!(is_reserved("days") && is_reserved("absent") && !is_reserved("day"));
}
