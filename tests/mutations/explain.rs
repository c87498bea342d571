//! Why a mutation is rightly not found. The list is closed, and each reason is worked out, never assumed.

use helder::model::Concept;
use helder::model::decision::{Consequence, OutcomeKind};

use crate::brute::{Difference, difference};
use crate::ground::{Checked, Ground};
use crate::mutation::{Expected, Mutation};

/// A reason not to find a mutation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Explanation {
    /// Every case is decided as before, with the same duties.
    SameAnswers,
    /// Every case is decided as before; only who has a duty is another question, which its author alone can answer.
    OtherDuties,
    /// A rule without its own reason gives that of its outcome.
    ReasonOfOutcome,
    /// A class of the decision's own needs no reason: it says in its own words what follows.
    OwnWords,
    /// The words that serve all offers and answers stand in.
    DefaultWords,
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
            Self::OtherDuties => "every case is decided as before, only a duty is asked of others",
            Self::ReasonOfOutcome => "the reason of the outcome stands in",
            Self::OwnWords => "the answer is a class that says what follows",
            Self::DefaultWords => "the words that serve all offers and answers stand in",
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
    match (&mutation.expected, parts.as_slice()) {
        (Expected::Decided(..), _) => same_answers(before, after),
        (_, ["decisions", decision, "rules", rule, "because"]) => before
            .concepts()
            .find_map(|concept| reason_of_outcome(concept, decision, rule)),
        (_, ["staff", "words", outcome, ..]) => before
            .concepts()
            .any(|concept| default_serves(concept, outcome))
            .then_some(Explanation::DefaultWords),
        (Expected::AtTop(_), [key]) => {
            said_in_settings(ground, key).then_some(Explanation::SaidInSettings)
        }
        (_, ["channels", _, "hours"]) => Some(Explanation::NoDesk),
        _ => None,
    }
}

fn same_answers(before: &Checked, after: &Checked) -> Option<Explanation> {
    let all = before.understood.iter().zip(&after.understood);
    let worst = all.map(|(before, after)| difference(before, after)).max()?;
    match worst {
        Difference::None => Some(Explanation::SameAnswers),
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

/// Whether the outcome is no exclusion, which needs words of its own, and there are words for all others.
fn default_serves(concept: &Concept, outcome: &str) -> bool {
    let words = &concept.staff.words;
    outcome != "default"
        && words.contains_key(outcome)
        && words.contains_key("default")
        && concept.not_offered.get(outcome).is_none()
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
