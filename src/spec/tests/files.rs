//! Whole files: what is inherited, and a concept that stands alone.

use super::{file, tree};
use crate::source::{SourceFile, SourceId};
use crate::spec::{Entries, Stated, Text, concept, inherit, standalone};
use crate::syntax;

fn inherited(own: &str, defaults: &str) -> crate::spec::Concept {
    let general = SourceFile::new(SourceId(7), "helder.yaml", format!("defaults:\n{defaults}"));
    let general = syntax::read(&general).root.unwrap();
    let joined = inherit(tree(own), general.get("defaults").unwrap());
    let (concept, findings) = concept(&joined);
    assert_eq!(findings, []);
    concept
}

const DEFAULTS: &str = "  owner: head
  contact: [phone, counter]
  if_it_goes_wrong:
    second_chance: {nl: Opnieuw, fr: Encore}
    complain: {channel: web, answered_within: 20 days}
  title: never
";

#[test]
fn what_a_concept_does_not_state_it_inherits() {
    let concept = inherited(
        "title: x\ncontact: chat\nif_it_goes_wrong:\n  second_chance: {nl: Nog eens}\n  complain: {answered_within: 5 days}\n",
        DEFAULTS,
    );
    assert_eq!(&**concept.owner.value().unwrap(), "head");
    assert_eq!(
        concept.owner.as_ref().unwrap().span.source,
        SourceId(7),
        "it stands in the other file"
    );
    assert_eq!(concept.contact.value().unwrap().len(), 1, "lists whole");
    let redress = concept.if_it_goes_wrong.value().unwrap();
    let Some(Text::Languages(words)) = redress.second_chance.value() else {
        panic!("languages")
    };
    assert_eq!(words.len(), 1, "a text is one value");
    let complain = redress.complain.value().unwrap();
    assert_eq!(&**complain.answered_within.value().unwrap(), "5 days");
    assert_eq!(&**complain.channel.value().unwrap(), "web");
}

#[test]
fn only_what_can_be_inherited_is() {
    let concept = inherited("status: draft\n", DEFAULTS);
    assert!(concept.title.is_none());
    assert_eq!(concept.contact.value().unwrap().len(), 2);
}

#[test]
fn a_concept_alone_holds_the_workspace_too() {
    let text = "title: x\nlanguages: [nl, fr]\nchannels:\n  phone: {kind: phone}\nfigures:\n  a: 1 EUR\nchanels: x\n";
    let (workspace, concept, findings) = standalone(tree(text));
    assert_eq!(workspace.languages.value().unwrap().len(), 2);
    assert_eq!(workspace.channels.entries().count(), 1);
    assert!(workspace.figures.is_none());
    assert_eq!(concept.figures.entries().count(), 1);
    assert_eq!(findings.len(), 1);
    assert_eq!(file(text).slice(findings[0].span), "chanels");
    assert_eq!(findings[0].help.as_ref().unwrap().id, "key-unknown.nearest");
}
