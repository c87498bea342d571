//! When a rule, a duty or a time holds, as lines of a fact and its condition.

use schemars::JsonSchema;
use serde::Serialize;

use super::answer::says_nothing;
use super::condition;
use crate::model::condition::{Clause, Condition, FactCondition, When};
use crate::model::{Fact, Id};
use crate::view::voice::Voice;

/// So often a fact may exist because another does, before that is left out: circles have no end.
const DEPTH: usize = 3;
/// More situations than these are not told apart: a condition then stands by itself.
const MOST: usize = 24;

/// Conditions that hold together.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct Situation {
    /// One per fact, in the order written; none means every case.
    pub lines: Vec<Line>,
}

/// Situations one of which holds, with what they have in common said once.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct Situations {
    /// What holds in all of them.
    pub all: Vec<Line>,
    /// What tells them apart: none, or two or more.
    pub either: Vec<Situation>,
}

/// One fact and what is asked of it.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
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
    within(voice, when, DEPTH)
}

/// The same; a condition that only says that a fact has a value is told by when the fact has one, which may again ask
/// no more than that, `depth` times.
fn within(voice: &Voice<'_>, when: Option<&When>, depth: usize) -> Vec<Situation> {
    let clauses = when.map_or(&[][..], |when| &when.alternatives);
    let told: Vec<Situation> = clauses
        .iter()
        .flat_map(|clause| clause_situations(voice, clause, depth))
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

/// The situations of conditions that hold together: several where a fact may have a value for several reasons.
fn clause_situations(voice: &Voice<'_>, clause: &Clause, depth: usize) -> Vec<Situation> {
    let mut told = vec![Situation { lines: Vec::new() }];
    let asks = |asked: &FactCondition| !asked.condition.alternatives.iter().any(Vec::is_empty);
    for (id, asked) in clause.conditions.iter().filter(|(_, asked)| asks(asked)) {
        let mut ways = ways(voice, id, asked, depth);
        if told.len() * ways.len() > MOST {
            let line = line(voice, id, &asked.condition);
            ways = vec![Situation { lines: vec![line] }];
        }
        if !ways.is_empty() {
            let with = |one: &Situation| ways.iter().map(|way| both(one, way)).collect::<Vec<_>>();
            told = told.iter().flat_map(with).collect();
        }
    }
    told
}

/// The situations in which a condition holds: its line, or when the fact exists where the condition asks no more than
/// that. None means every case.
fn ways(voice: &Voice<'_>, id: &Id, asked: &FactCondition, depth: usize) -> Vec<Situation> {
    let fact = voice.names.fact(id);
    // A value that may be unknown is asked to be known.
    let idle = |fact: &&Fact| !fact.may_be_unknown && says_nothing(fact, &asked.condition);
    match fact.filter(idle) {
        Some(_) if depth == 0 => Vec::new(),
        Some(fact) => within(voice, fact.only_when.as_ref(), depth - 1),
        None => vec![Situation {
            lines: vec![line(voice, id, &asked.condition)],
        }],
    }
}

/// What was answered to some questions.
#[must_use]
pub fn answered(voice: &Voice<'_>, asked: &[(Id, Condition)]) -> Situation {
    let lines = asked.iter().map(|(fact, values)| line(voice, fact, values));
    Situation {
        lines: lines.collect(),
    }
}

fn line(voice: &Voice<'_>, id: &Id, asked: &Condition) -> Line {
    let fact = voice.names.fact(id);
    let known = fact.is_some_and(|fact| says_nothing(fact, asked));
    Line {
        fact: id.clone(),
        label: voice.fact(id),
        condition: if known {
            voice.tongue.word("condition-known")
        } else {
            condition(voice, fact, asked)
        },
    }
}

fn both(one: &Situation, other: &Situation) -> Situation {
    let fresh = other.lines.iter().filter(|line| !one.lines.contains(line));
    Situation {
        lines: one.lines.iter().chain(fresh).cloned().collect(),
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
