//! Why a mutation is rightly not found. The list is closed, and each reason is worked out, never assumed.

use helder::model::decision::{Consequence, OutcomeKind};
use helder::model::text::{TextRole, Version};
use helder::model::{Concept, Id, Text};

use crate::brute::{Difference, difference};
use crate::ground::{Checked, Ground, is_concept};
use crate::mutation::{Expected, Mutation};
use crate::places::places;

/// A reason not to find a mutation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Explanation {
    /// Every case is decided as before, with the same duties.
    SameAnswers,
    /// Every case is decided as before; only who is asked about a fact changed.
    OtherQuestions,
    /// Every case is decided as before; only who has a duty is another question, which its author alone can answer.
    OtherDuties,
    /// A rule without its own reason gives that of its outcome.
    ReasonOfOutcome,
    /// A class of the decision's own needs no reason: it says in its own words what follows.
    OwnWords,
    /// The words that serve all offers and answers stand in.
    DefaultWords,
    /// The words for all serve none: every offer has its own.
    WordsOfTheirOwn,
    /// It stands in `defaults`, and every concept says it itself.
    NobodyInherits,
    /// An address is the same in every language where only one is given.
    Address,
    /// The settings say it for every concept.
    SaidInSettings,
    /// A channel that is always open, or a person who waits at no desk, has no hours to state.
    NoDesk,
}

impl Explanation {
    /// In words.
    pub const fn words(self) -> &'static str {
        match self {
            Self::SameAnswers => "every case is decided as before",
            Self::OtherQuestions => {
                "every case is decided as before, only a fact is asked of others"
            }
            Self::OtherDuties => "every case is decided as before, only a duty is asked of others",
            Self::ReasonOfOutcome => "the reason of the outcome stands in",
            Self::OwnWords => "the answer is a class that says what follows",
            Self::DefaultWords => "the words that serve all offers and answers stand in",
            Self::WordsOfTheirOwn => "every offer has words of its own",
            Self::NobodyInherits => "every concept says it itself",
            Self::Address => "an address holds for every language",
            Self::SaidInSettings => "the settings say it for every concept",
            Self::NoDesk => "only a counter must state its hours",
        }
    }
}

/// The reason not to find a mutation, if there is one.
pub fn explain(
    ground: &Ground,
    before: &Checked,
    after: &Checked,
    mutation: &Mutation,
) -> Option<Explanation> {
    let parts: Vec<&str> = mutation.path.split('.').collect();
    let is_removed = mutation.kind.ends_with("removed");
    match (&mutation.expected, parts.as_slice()) {
        // No answer follows from a duty.
        (Expected::Decided(..), ["client_must", _, "only_when", ..]) => {
            Some(Explanation::OtherDuties)
        }
        (Expected::Decided(_, decision), _) => same_answers(before, after, decision.as_deref()),
        (_, ["decisions", decision, "rules", rule, "because"]) => before
            .concepts()
            .find_map(|concept| reason_of_outcome(concept, decision, rule)),
        (_, ["staff", "words", "default", ..]) if is_removed => before
            .concepts()
            .any(every_offer_has_words)
            .then_some(Explanation::WordsOfTheirOwn),
        (_, ["staff", "words", outcome, ..]) if is_removed => before
            .concepts()
            .any(|concept| default_serves(concept, outcome))
            .then_some(Explanation::DefaultWords),
        (_, ["defaults", ..]) if !is_inherited(ground, mutation) => {
            Some(Explanation::NobodyInherits)
        }
        _ if mutation.kind.starts_with("translation") && is_address(before, mutation) => {
            Some(Explanation::Address)
        }
        (Expected::AtTop(_), [key]) => {
            said_in_settings(ground, key).then_some(Explanation::SaidInSettings)
        }
        (_, ["channels", _, "hours"]) => Some(Explanation::NoDesk),
        _ => None,
    }
}

fn same_answers(before: &Checked, after: &Checked, decision: Option<&str>) -> Option<Explanation> {
    let all = before.understood.iter().zip(&after.understood);
    let worst = all
        .map(|(before, after)| difference(before, after, decision))
        .max()?;
    match worst {
        Difference::None => Some(Explanation::SameAnswers),
        Difference::Questions => Some(Explanation::OtherQuestions),
        Difference::Duties => Some(Explanation::OtherDuties),
        Difference::Answers => None,
    }
}

fn reason_of_outcome(concept: &Concept, decision: &str, rule: &str) -> Option<Explanation> {
    let rule = concept.decisions.get(decision)?.rules.get(rule)?;
    if rule
        .then
        .iter()
        .all(|then| then.kind == OutcomeKind::Answer)
    {
        return Some(Explanation::OwnWords);
    }
    let has_reason = |then: &Consequence| {
        let offer = concept.offered.get(&then.outcome.value);
        let excluded = concept.not_offered.get(then.outcome.value.as_str());
        offer.is_some_and(|offer| offer.because.is_some())
            || excluded.is_some_and(|exclusion| exclusion.because.is_some())
    };
    rule.then
        .iter()
        .all(has_reason)
        .then_some(Explanation::ReasonOfOutcome)
}

/// Whether nobody needs words for all: each offer has all of its own.
fn every_offer_has_words(concept: &Concept) -> bool {
    let own = |id: &Id| {
        let words = concept.staff.words.get(id.as_str());
        words.is_some_and(|words| {
            words.acknowledge.is_some() && words.answer.is_some() && words.next.is_some()
        })
    };
    concept.offered.keys().all(own)
}

/// Whether the outcome is no exclusion, which needs words of its own, and there are words for all others.
fn default_serves(concept: &Concept, outcome: &str) -> bool {
    let words = &concept.staff.words;
    outcome != "default"
        && words.contains_key(outcome)
        && words.contains_key("default")
        && concept.not_offered.get(outcome).is_none()
}

/// Whether a concept does not say itself what stands in a place of `defaults`.
fn is_inherited(ground: &Ground, mutation: &Mutation) -> bool {
    let path = mutation.path.strip_prefix("defaults.").unwrap_or_default();
    // In a file of translations the text is its own last part.
    let path = path.strip_suffix(".translation").unwrap_or(path);
    let mut concepts = ground.files.keys().filter(|file| is_concept(file));
    concepts.any(|file| {
        let tree = ground.tree(file);
        let mut places = places(&tree).into_iter();
        !places.any(|place| place.is(path))
    })
}

/// Whether a translation is one of an address.
fn is_address(before: &Checked, mutation: &Mutation) -> bool {
    let starts = |version: &Version| {
        let file = before.sources.get(version.span.source);
        file.is_some_and(|file| {
            let at = version.span.range().start;
            file.path == mutation.file && mutation.edits.iter().any(|edit| edit.range.contains(&at))
        })
    };
    let is_it = |text: &&Text| text.role == TextRole::Address && text.versions.iter().any(starts);
    before.understood.iter().any(|(workspace, concept)| {
        concept.texts().iter().any(is_it) || workspace.texts().iter().any(is_it)
    })
}

fn said_in_settings(ground: &Ground, key: &str) -> bool {
    let tree = ground.tree(std::path::Path::new(crate::ground::SETTINGS));
    tree.get("defaults")
        .and_then(|defaults| defaults.get(key))
        .is_some()
}

impl Checked {
    fn concepts(&self) -> impl Iterator<Item = &Concept> {
        self.understood.iter().map(|(_, concept)| concept)
    }
}
