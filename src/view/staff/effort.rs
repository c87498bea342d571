//! What the ways through the decisions of a service ask of the client, against the budget.

use schemars::JsonSchema;
use serde::Serialize;

use super::rules;
use crate::model::quantity::Duration;
use crate::model::workspace::EffortBudget;
use crate::model::{Concept, Quantity};
use crate::view::effort::{Efforts, Takes, Way};
use crate::view::parts::decision::question;
use crate::view::parts::duty;
use crate::view::parts::outcome::{self, Outcome};
use crate::view::projection::PlainDecision;
use crate::view::tongue::Tongue;
use crate::view::voice::Voice;
use crate::view::wording;

/// The effort of the paths through one decision.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct EffortPart {
    /// The decision.
    pub id: String,
    /// The question of the decision.
    pub question: String,
    /// How many paths there are and what they ask at most, or that they are too many to look at each.
    pub told: String,
    /// How many of them are over the budget; none where none is.
    pub over: Option<String>,
    /// Whether its paths are few enough to look at each.
    pub counted: bool,
    /// The paths, those together that end with the same answer and ask the same. In the overview only those over the
    /// budget: the manual shows all.
    pub rows: Vec<EffortRow>,
}

/// Paths that end with the same answer and ask the same.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct EffortRow {
    /// The answers.
    pub outcomes: Vec<Outcome>,
    /// `answered`, `open`, `out-of-scope` or `gap`.
    pub status: &'static str,
    /// How often the client is in touch.
    pub contacts: EffortCell,
    /// How often the client changes to another channel.
    pub changes: EffortCell,
    /// How often the client comes to a counter, or is visited.
    pub visits: EffortCell,
    /// How long it takes the client.
    pub time: EffortCell,
    /// What was answered on each path: "value: at least € 250; place: in the street". None where nothing is asked.
    pub paths: Vec<String>,
}

/// What paths take of one measure.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct EffortCell {
    /// How much, one line per clock.
    pub lines: Vec<String>,
    /// Whether that is over the budget.
    pub over: bool,
}

/// The paths of which a part shows what each asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Paths {
    /// All.
    All,
    /// Those over the budget.
    OverBudget,
}

impl Paths {
    fn hold(self, way: &Way) -> bool {
        self == Self::All || !way.takes.over.is_empty()
    }
}

/// The effort of the decisions of a concept that clients go through.
pub(super) fn parts(
    voice: &Voice<'_>,
    concept: &Concept,
    efforts: &[Efforts],
    paths: Paths,
) -> Vec<EffortPart> {
    let told = efforts.iter().filter_map(|effort| {
        let (decision, _) = rules::all(concept).find(|(one, _)| one.id == effort.decision)?;
        let plain = PlainDecision::of(&decision.id, decision, voice.on, |_| true);
        Some(part(voice, &plain, effort.ways.as_deref(), paths))
    });
    told.collect()
}

fn part(
    voice: &Voice<'_>,
    decision: &PlainDecision<'_>,
    ways: Option<&[Way]>,
    paths: Paths,
) -> EffortPart {
    let tongue = voice.tongue;
    let all = ways.unwrap_or_default().iter();
    let over = all
        .clone()
        .filter(|way| Paths::OverBudget.hold(way))
        .count();
    EffortPart {
        id: decision.id.to_string(),
        question: question(voice, decision),
        told: match ways {
            None => tongue.word("staff-effort-too-many"),
            Some(ways) => told(tongue, ways),
        },
        over: (over > 0).then(|| {
            let number = ways.map_or(0, <[Way]>::len).to_string();
            let args = [("over", over.to_string()), ("paths", number)];
            let args = args.each_ref().map(|(name, value)| (*name, value.as_str()));
            tongue.say("staff-effort-over-told", &args)
        }),
        counted: ways.is_some(),
        rows: rows(voice, decision, all.filter(|way| paths.hold(way))),
    }
}

/// "15 paths: at most 2 contacts, 1 visit and 52 minutes."
fn told(tongue: &Tongue, ways: &[Way]) -> String {
    let takes = || ways.iter().map(|way| &way.takes);
    let most = |count: fn(&Takes) -> usize| takes().map(count).max().unwrap_or_default();
    let counts = [
        ("staff-effort-contacts", most(|takes| takes.contacts)),
        ("staff-effort-changes", most(|takes| takes.changes)),
        ("staff-effort-visits", most(|takes| takes.visits)),
    ];
    let counted = counts.into_iter().filter(|(_, count)| *count > 0);
    let mut measures: Vec<String> = counted
        .map(|(id, count)| tongue.count(id, "count", count))
        .collect();
    let longest = longest(takes().flat_map(|takes| &takes.time));
    measures.extend(longest.map(|time| tongue.time_taken(time)));
    let measures = tongue.and(&measures);
    match ways.len() {
        1 => tongue.say("staff-effort-told-one", &[("measures", &measures)]),
        paths => {
            let args = [("paths", &*paths.to_string()), ("measures", &measures)];
            tongue.say("staff-effort-told", &args)
        }
    }
}

/// The longest time on each clock, in the order in which the clocks come first.
fn longest<'t>(times: impl Iterator<Item = &'t Duration>) -> impl Iterator<Item = &'t Duration> {
    let mut longest: Vec<&Duration> = Vec::new();
    for time in times {
        let same = |known: &&mut &Duration| known.unit.clock() == time.unit.clock();
        match longest.iter_mut().find(same) {
            Some(known) if known.length() < time.length() => *known = time,
            Some(_) => {}
            None => longest.push(time),
        }
    }
    longest.into_iter()
}

fn rows<'w>(
    voice: &Voice<'_>,
    decision: &PlainDecision<'_>,
    ways: impl Iterator<Item = &'w Way>,
) -> Vec<EffortRow> {
    let mut rows: Vec<EffortRow> = Vec::new();
    for way in ways {
        let mut own = row(voice, decision, way);
        let path = wording::answered(voice, &way.asked).sentence(voice);
        let path = Some(wording::capital(&path)).filter(|path| !path.is_empty());
        match rows.iter_mut().find(|row| row.is_as(&own)) {
            Some(row) => row.paths.extend(path),
            None => {
                own.paths.extend(path);
                rows.push(own);
            }
        }
    }
    rows
}

/// A row to which no path was added yet.
fn row(voice: &Voice<'_>, decision: &PlainDecision<'_>, way: &Way) -> EffortRow {
    let takes = &way.takes;
    let cell = |measure: &str, lines: Vec<String>| EffortCell {
        lines,
        over: takes.over.contains(&measure),
    };
    let count = |measure: &str, count: usize| cell(measure, vec![count.to_string()]);
    let answers = way.end.answers.iter();
    EffortRow {
        outcomes: answers
            .map(|answer| outcome::named(voice, decision, &answer.outcome))
            .collect(),
        status: way.end.status.key(),
        contacts: count("contacts", takes.contacts),
        changes: count("changes", takes.changes),
        visits: count("visits", takes.visits),
        time: cell("time", times(voice, takes)),
        paths: Vec::new(),
    }
}

fn times(voice: &Voice<'_>, takes: &Takes) -> Vec<String> {
    let known = takes.time.iter();
    let known = known.map(|time| voice.tongue.time_taken(time));
    let untimed = takes.untimed.iter().map(|id| {
        let duty = duty::title(voice, id);
        voice.tongue.say("staff-effort-untimed", &[("duty", &duty)])
    });
    known.chain(untimed).collect()
}

impl EffortRow {
    /// Whether another row says the same, but for the paths.
    fn is_as(&self, other: &Self) -> bool {
        let said = |row: &Self| (row.status, row.contacts.clone(), row.changes.clone());
        let more = |row: &Self| (row.visits.clone(), row.time.clone(), row.outcomes.clone());
        said(self) == said(other) && more(self) == more(other)
    }
}

/// What a path may take: "3 contacts, 1 visit and 90 minutes"; none where the organisation set no budget.
#[must_use]
pub fn budget(tongue: &Tongue, budget: &EffortBudget) -> Option<String> {
    let counts = [
        ("staff-effort-contacts", &budget.contacts),
        ("staff-effort-changes", &budget.changes),
        ("staff-effort-visits", &budget.visits),
    ];
    let count = |(id, allowed): (&str, &Option<_>)| {
        let allowed: &crate::source::Located<Quantity> = allowed.as_ref()?;
        let count = allowed.value.measure().to_string().parse().ok()?;
        Some(tongue.count(id, "count", count))
    };
    let mut measures: Vec<String> = counts.into_iter().filter_map(count).collect();
    measures.extend(
        budget
            .time
            .as_ref()
            .map(|time| tongue.quantity(&time.value)),
    );
    (!measures.is_empty()).then(|| tongue.and(&measures))
}
