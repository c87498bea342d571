//! When a rule, a duty or a time holds, as lines of a fact and its condition.

use serde::Serialize;

use super::condition;
use crate::model::Id;
use crate::model::condition::{Clause, When};
use crate::view::voice::Voice;

/// Conditions that hold together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Situation {
    /// One per fact, in the order written; none means every case.
    pub lines: Vec<Line>,
}

/// Situations one of which holds, with what they have in common said once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Situations {
    /// What holds in all of them.
    pub all: Vec<Line>,
    /// What tells them apart: none, or two or more.
    pub either: Vec<Situation>,
}

/// One fact and what is asked of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Line {
    /// The fact's id, for columns.
    pub fact: Id,
    /// What the fact is called.
    pub label: String,
    /// The condition in words.
    pub condition: String,
}

/// The situations of a `when`, one of which holds. None at all means every case.
#[must_use]
pub fn situations(voice: &Voice<'_>, when: Option<&When>) -> Vec<Situation> {
    let clauses = when.map_or(&[][..], |when| &when.alternatives);
    let told: Vec<Situation> = clauses
        .iter()
        .map(|clause| situation(voice, clause))
        .collect();
    let always = told.iter().any(|situation| situation.lines.is_empty());
    if always { Vec::new() } else { told }
}

/// The same for reading from top to bottom; none where it holds in every case.
#[must_use]
pub fn grouped(voice: &Voice<'_>, when: Option<&When>) -> Option<Situations> {
    let told = situations(voice, when);
    let (first, others) = told.split_first()?;
    let shared = |line: &&Line| others.iter().all(|other| other.lines.contains(line));
    let all: Vec<Line> = first.lines.iter().filter(shared).cloned().collect();
    let rest: Vec<Situation> = told
        .into_iter()
        .map(|situation| Situation {
            lines: situation
                .lines
                .into_iter()
                .filter(|line| !all.contains(line))
                .collect(),
        })
        .collect();
    // Where one of them asks no more than what all ask, the others narrow nothing.
    let free = rest.iter().any(|situation| situation.lines.is_empty());
    let either = if free { Vec::new() } else { rest };
    Some(Situations { all, either })
}

fn situation(voice: &Voice<'_>, clause: &Clause) -> Situation {
    let asked = clause.conditions.iter().filter(|(_, asked)| {
        let any = |terms: &Vec<_>| terms.is_empty();
        !asked.condition.alternatives.iter().any(any)
    });
    let line = |(id, asked): (&Id, &crate::model::condition::FactCondition)| Line {
        fact: id.clone(),
        label: voice.fact(id),
        condition: condition(voice, voice.names.fact(id), &asked.condition),
    };
    Situation {
        lines: asked.map(line).collect(),
    }
}

impl Situation {
    /// The situation in one sentence part: "value: at least € 250; place: in the street".
    #[must_use]
    pub fn sentence(&self, voice: &Voice<'_>) -> String {
        let line = |line: &Line| {
            let args = [
                ("fact", line.label.as_str()),
                ("condition", &line.condition),
            ];
            voice.tongue.say("condition-of", &args)
        };
        let lines = self.lines.iter().map(line);
        let joined = lines.reduce(|first, then| {
            let args = [("first", first.as_str()), ("then", &then)];
            voice.tongue.say("condition-beside", &args)
        });
        joined.unwrap_or_default()
    }
}

/// A `when` in one sentence part, or none where it holds in every case.
#[must_use]
pub fn sentence(voice: &Voice<'_>, when: Option<&When>) -> Option<String> {
    let told = situations(voice, when);
    let parts: Vec<String> = told
        .iter()
        .map(|situation| situation.sentence(voice))
        .collect();
    (!parts.is_empty()).then(|| voice.tongue.or(&parts))
}
