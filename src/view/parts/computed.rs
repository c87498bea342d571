//! Facts that follow from others: how they are worked out, in words.

use schemars::JsonSchema;
use serde::Serialize;

use crate::model::amount::Valued;
use crate::model::condition::{Condition, When};
use crate::model::decision::Derived;
use crate::model::mentions::{Mention, Mentions};
use crate::model::{Fact, Id};
use crate::view::projection::PlainDecision;
use crate::view::voice::Voice;
use crate::view::wording;

/// A fact that nobody is asked.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct Computed {
    /// What it is called.
    pub label: String,
    /// How it is worked out: one line, or one per value, and what changes later.
    pub lines: Vec<String>,
}

/// The derived facts that a decision's rules use, and those that these follow from, in the order of their first use.
#[must_use]
pub fn of(voice: &Voice<'_>, decision: &PlainDecision<'_>) -> Vec<Computed> {
    let mut met = Met::default();
    decision
        .only_when
        .iter()
        .for_each(|when| met.see(voice, *when));
    for rule in &decision.rules {
        rule.when.iter().for_each(|when| met.see(voice, *when));
        let amounts = rule.then.iter().filter_map(|then| then.amount.as_ref());
        amounts.for_each(|amount| met.see(voice, wording::spelled(voice, &amount.value)));
    }
    met.worked_out(voice)
}

/// The derived facts that a condition and an amount name, and those that these follow from; not the one whose formula is
/// told in the amount's place.
#[must_use]
pub fn behind(voice: &Voice<'_>, when: Option<&When>, amount: Option<&Valued>) -> Vec<Computed> {
    let mut met = Met::default();
    when.iter().for_each(|when| met.see(voice, *when));
    amount
        .iter()
        .for_each(|amount| met.see(voice, wording::spelled(voice, amount)));
    met.worked_out(voice)
}

/// The derived facts with which some conditions compare, and those that these follow from.
#[must_use]
pub fn compared<'c>(
    voice: &Voice<'_>,
    conditions: impl Iterator<Item = &'c Condition>,
) -> Vec<Computed> {
    let mut met = Met::default();
    conditions.for_each(|condition| met.see(voice, condition));
    met.worked_out(voice)
}

/// Facts in the order in which they were met.
#[derive(Default)]
struct Met<'a>(Vec<&'a Id>);

impl<'a> Met<'a> {
    fn see(&mut self, voice: &Voice<'a>, mentions: &impl Mentions) {
        mentions.mentions(&mut |mention, _| {
            // The id is looked up again, so that it lives as long as the concept.
            if let Mention::Fact(id) = mention
                && let Some(id) = voice.names.fact_id(id)
                && !self.0.contains(&id)
            {
                self.0.push(id);
            }
        });
    }

    /// The derived facts among those met, and those that these follow from.
    fn worked_out(mut self, voice: &Voice<'a>) -> Vec<Computed> {
        let mut at = 0;
        while let Some(fact) = self.0.get(at).map(|id| voice.names.fact(id)) {
            at += 1;
            let derived = fact.and_then(|fact| fact.is.as_ref());
            derived.iter().for_each(|derived| self.see(voice, *derived));
        }
        let facts = self.0.into_iter();
        facts
            .filter_map(|id| computed(voice, id, voice.names.fact(id)?))
            .collect()
    }
}

fn computed(voice: &Voice<'_>, id: &Id, fact: &Fact) -> Option<Computed> {
    let told = |voice: &Voice<'_>| lines(voice, fact).unwrap_or_default();
    let coming = wording::coming(voice, fact.is.as_ref()?, |voice| told(voice).join("; "));
    Some(Computed {
        label: voice.fact(id),
        lines: told(voice).into_iter().chain(coming).collect(),
    })
}

/// How a derived fact is worked out: one line, or one per value. None for a fact that is asked.
#[must_use]
pub fn lines(voice: &Voice<'_>, fact: &Fact) -> Option<Vec<String>> {
    Some(match fact.is.as_ref()? {
        Derived::Amount(valued) => wording::cases(voice, &valued.value),
        Derived::Options(options) => options
            .iter()
            .filter_map(|(option, (_, when))| {
                let condition = wording::sentence(voice, Some(when))?;
                let option = voice.choice(fact, option);
                let args = [("amount", option.as_str()), ("condition", &condition)];
                Some(voice.tongue.say("amount-if", &args))
            })
            .collect(),
    })
}
