//! A mutation: what is changed, and what has to be found then.

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::edit::Edit;

/// One mistake made in an example.
#[derive(Clone)]
pub struct Mutation {
    /// The kind it is counted under.
    pub kind: &'static str,
    /// The file it is made in.
    pub file: PathBuf,
    /// The key path of the place.
    pub path: String,
    /// The bytes changed.
    pub edits: Vec<Edit>,
    /// What has to be found.
    pub expected: Expected,
    /// Places of other unmutated files that are right too: the text that a translation belongs to, and the other way round.
    pub elsewhere: Vec<(PathBuf, usize)>,
    /// Whether nothing stands below the place, so that no other mistake can be inside it.
    pub is_leaf: bool,
    /// Whether more is found because of it: what cannot be read is missing elsewhere too.
    pub has_more: bool,
}

/// What names a mutation.
#[derive(Clone)]
pub enum Expected {
    /// One of these checks, at one of these places of the unmutated file.
    At(&'static [&'static str], Vec<usize>),
    /// One of these checks at the first word of a concept: a whole section is missing.
    AtTop(&'static [&'static str]),
    /// A check of decisions at one of these places of the unmutated file, or a worked case about this decision; about any
    /// decision where none is named.
    Decided(Vec<usize>, Option<String>),
}

/// The checks of decisions that show a real case: a finding of theirs without one names nothing.
pub const WITNESSED: &[&str] = &[
    "decision-gap",
    "decision-contradiction",
    "decision-overlap",
    "boundary-hole",
    "boundary-clash",
    "dead-end-duty",
    "public-gap",
    "worthless-right",
    "amount-without-fact",
    "promise-without-deadline",
];

/// The checks of decisions about which there is no case to show: a rule that never applies, a condition that no value
/// meets, a worked case that is itself the case.
pub const UNWITNESSED: &[&str] = &[
    "rule-never-applies",
    "rule-redundant",
    "override-idle",
    "override-loop",
    "fact-decides-nothing",
    "outcome-unreached",
    "outside-domain",
    "impossible-idle",
    "case-fails",
    "case-undecided",
    "case-impossible",
];

impl Mutation {
    /// A mutation of one place.
    pub fn new(kind: &'static str, path: &[String], edit: Edit, expected: Expected) -> Self {
        Self {
            kind,
            file: PathBuf::new(),
            path: path.join("."),
            edits: vec![edit],
            expected,
            elsewhere: Vec::new(),
            is_leaf: true,
            has_more: false,
        }
    }

    /// What two mutations may not share to be told apart: the map or list they stand in.
    fn entry(&self) -> (PathBuf, String) {
        let above = self.path.rsplit_once('.').map_or("", |(above, _)| above);
        (self.file.clone(), above.to_owned())
    }

    /// The one decision in which it shows.
    fn decision(&self) -> Option<(PathBuf, String)> {
        match &self.expected {
            Expected::Decided(_, Some(decision)) => Some((self.file.clone(), decision.clone())),
            _ => None,
        }
    }
}

/// Mutations in groups that can each be made at once and still be told apart: no two in one map or list.
pub fn batches(mutations: Vec<Mutation>) -> Vec<Vec<Mutation>> {
    batches_by(mutations, Mutation::entry)
}

/// The same for mutations of decisions, of which another one in the same decision would hide each: no two in one decision,
/// and those alone that may show in any.
pub fn by_decision(mutations: Vec<Mutation>) -> Vec<Vec<Mutation>> {
    let (of_one, of_any): (Vec<Mutation>, Vec<Mutation>) = mutations
        .into_iter()
        .partition(|mutation| mutation.decision().is_some());
    let mut groups = batches_by(of_one, Mutation::decision);
    groups.extend(of_any.into_iter().map(|mutation| vec![mutation]));
    groups
}

/// Mutations in groups, no two of which have this in common.
fn batches_by<K: Ord>(
    mutations: Vec<Mutation>,
    common: impl Fn(&Mutation) -> K,
) -> Vec<Vec<Mutation>> {
    let mut taken: BTreeMap<K, usize> = BTreeMap::new();
    let mut batches: Vec<Vec<Mutation>> = Vec::new();
    for mutation in mutations {
        let next = taken.entry(common(&mutation)).or_default();
        if *next == batches.len() {
            batches.push(Vec::new());
        }
        batches[*next].push(mutation);
        *next += 1;
    }
    batches
}
