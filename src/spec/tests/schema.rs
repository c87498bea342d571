//! The keys of the schema are those of the reader.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde::de::DeserializeOwned;

use super::tree;
use crate::spec::from_syntax::keys_of;
use crate::spec::schema::{FileKind, schema};
use crate::spec::*;

fn read_as<T: DeserializeOwned + JsonSchema>() -> (String, Vec<String>) {
    let keys = keys_of::<T>(&tree("a: b"));
    (
        T::schema_name().into_owned(),
        keys.iter().map(ToString::to_string).collect(),
    )
}

/// What the reader knows of each type that has keys.
fn known_to_the_reader() -> BTreeMap<String, Vec<String>> {
    macro_rules! all {
        ($($name:ident)*) => { BTreeMap::from([$(read_as::<$name>()),*]) };
    }
    all! {
        Appeal Calendar Case Channel Choices Complain ContactReason DecideAlone Decision Defaults Duty EffortBudget Escalate
        Evidence Exclusion Extra Fact FigurePiece Impossible InsteadOf JudgedBetween LegalBasis NamedEvidence NextInstance
        Offer Organisation Otherwise Piece Recovery RecoveryStep Redress Role Rule SilencePlan Site SocialKind SocialKinds
        SocialMedia SourcedFigure Staff Valid WeakPoint WordsToSay
    }
}

fn keys(schema: &serde_json::Value) -> Option<Vec<String>> {
    Some(schema["properties"].as_object()?.keys().cloned().collect())
}

#[test]
fn every_type_has_the_keys_that_are_read() {
    let mut generator = SchemaSettings::draft07().into_generator();
    generator.subschema_for::<Concept>();
    generator.subschema_for::<Workspace>();
    let definitions = generator.take_definitions(false);
    let files = ["Concept", "Workspace"];
    let in_schema: BTreeMap<String, Vec<String>> = definitions
        .iter()
        .filter(|(name, _)| !files.contains(&&***name))
        .filter_map(|(name, schema)| Some((name.clone(), keys(schema)?)))
        .collect();
    assert_eq!(in_schema, known_to_the_reader());
}

#[test]
fn every_file_has_the_keys_that_are_read() {
    let (_, concept) = read_as::<Concept>();
    let (_, workspace) = read_as::<Workspace>();
    let of = |kind| keys(&schema(kind, [])).unwrap();
    assert_eq!(of(FileKind::Concept), concept);
    assert_eq!(of(FileKind::Workspace), workspace);
    let both: BTreeSet<String> = concept.into_iter().chain(workspace).collect();
    assert_eq!(
        of(FileKind::Alone).into_iter().collect::<BTreeSet<_>>(),
        both
    );
}

#[test]
fn checks_are_offered_by_name() {
    let all = schema(
        FileKind::Workspace,
        [("decision-gap", "What nobody answers.".to_owned())],
    );
    let checks = &all["properties"]["checks"];
    assert_eq!(
        checks["properties"]["decision-gap"]["description"],
        "What nobody answers."
    );
    assert!(
        checks["additionalProperties"].is_object(),
        "the names of later versions stay right"
    );
}

/// A schema's pattern and the reader agree on what an id is; the patterns here are the same in the engines of editors.
#[test]
fn an_id_is_one_to_both() {
    let all = schema(FileKind::Alone, []);
    assert_eq!(
        all["definitions"]["Id"]["pattern"], "^[a-z][a-z0-9-]*$",
        "as `is_id` has it"
    );
    let reserved = &all["definitions"]["Name"]["not"]["enum"];
    assert_eq!(*reserved, serde_json::json!(RESERVED));
}
