//! What the ways through the decisions ask of the client, against what the organisation allows.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use jiff::civil::Date;
use serde::Serialize;

use super::Report;
use crate::analysis::{Audience, Measure, Path, Setting, day_in_force, paths};
use crate::diagnostic::{Message, Values};
use crate::model::workspace::EffortBudget;
use crate::model::{Concept, Decision, Id, Named, Workspace};

/// The effort of a decision, way by way. Field names are those of the JSON of `helder check --effort`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DecisionEffort {
    /// The id of the concept.
    pub concept: String,
    /// The id of the decision.
    pub decision: String,
    /// What the organisation allows, by measure, in the words of the format.
    pub budget: Values,
    /// The ways, in the order of the questions; none where there are too many to look at each.
    pub paths: Option<Vec<PathEffort>>,
}

/// One way from the first question to an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PathEffort {
    /// What is asked, each with the values that lead this way, in the words of the format.
    pub asked: Values,
    /// What is answered: the ids of outcomes; none where nobody answers, or the decision does not speak.
    pub outcomes: Vec<String>,
    /// Whether the decision may not speak about the case.
    pub out_of_scope: bool,
    /// What the client must do, in this order.
    pub duties: Vec<String>,
    /// How many questions are asked.
    pub questions: usize,
    /// How often the client is in touch.
    pub contacts: usize,
    /// How often the client changes to another channel.
    pub changes: usize,
    /// How often the client comes to a counter, or is visited.
    pub visits: usize,
    /// The time it takes, one duration per clock.
    pub time: Vec<String>,
    /// The duties whose time depends on the case and is not counted.
    pub untimed: Vec<String>,
    /// The measures that are over the budget.
    pub over: Vec<&'static str>,
}

/// The effort of the decisions of a concept that clients go through, in a run of a day.
#[must_use]
pub fn efforts(workspace: &Workspace, concept: &Concept, today: Date) -> Vec<DecisionEffort> {
    let setting = Setting {
        workspace,
        concept,
        on: day_in_force(concept, today),
    };
    let decisions = concept.decisions.values();
    let understood = decisions.filter(|decision| concept.is_whole(decision.span));
    understood
        .map(|decision| of_decision(setting, decision))
        .collect()
}

fn of_decision(setting: Setting<'_>, decision: &Named<Decision>) -> DecisionEffort {
    let budget = &setting.workspace.effort_budget;
    let allowed = |measure: Measure| {
        let allowed = measure.allowed(budget)?;
        Some((measure.key().to_owned(), allowed.value.to_string()))
    };
    let paths = paths(setting, decision, Audience::Staff);
    DecisionEffort {
        concept: setting.concept.id.to_string(),
        decision: decision.id.to_string(),
        budget: Measure::ALL.into_iter().filter_map(allowed).collect(),
        paths: paths.map(|paths| {
            paths
                .iter()
                .map(|path| of_path(decision, path, budget))
                .collect()
        }),
    }
}

fn of_path(decision: &Decision, path: &Path, budget: &EffortBudget) -> PathEffort {
    let effort = &path.effort;
    let asked = path.asked.iter();
    let ids = |ids: &[Id]| ids.iter().map(Id::to_string).collect();
    let over = Measure::ALL
        .into_iter()
        .filter(|measure| measure.is_over(effort, budget));
    PathEffort {
        asked: asked
            .map(|(fact, values)| (fact.to_string(), values.to_string()))
            .collect(),
        outcomes: outcomes(decision, path),
        out_of_scope: path.end.out_of_scope,
        duties: ids(&path.duties),
        questions: path.asked.len(),
        contacts: effort.contacts,
        changes: effort.changes,
        visits: effort.visits,
        time: effort.times().map(|time| time.to_string()).collect(),
        untimed: ids(&effort.untimed),
        over: over.map(Measure::key).collect(),
    }
}

/// The outcomes of the rules that speak at the end of a way, or of `otherwise`, each once.
fn outcomes(decision: &Decision, path: &Path) -> Vec<String> {
    let rules = path
        .end
        .rules
        .iter()
        .filter_map(|id| decision.rules.get(id));
    let said = rules.flat_map(|rule| &rule.then);
    let otherwise = decision.otherwise.iter().filter(|_| path.end.unanswered);
    let said = said.chain(otherwise.flat_map(|otherwise| &otherwise.then));
    let mut outcomes: Vec<String> = Vec::new();
    for outcome in said.map(|then| then.outcome.value.to_string()) {
        if !outcomes.contains(&outcome) {
            outcomes.push(outcome);
        }
    }
    outcomes
}

/// The effort for people: a table per decision.
pub(super) fn tables(report: &Report<'_>, efforts: &[DecisionEffort]) -> String {
    efforts.iter().map(|effort| table(report, effort)).collect()
}

fn table(report: &Report<'_>, effort: &DecisionEffort) -> String {
    let title = Message::new("effort-title")
        .with("concept", &effort.concept)
        .with("decision", &effort.decision);
    let mut text = format!("{}\n\n", report.say(&title));
    let Some(paths) = &effort.paths else {
        let _ = writeln!(text, "  {}\n", report.say(&Message::new("effort-too-many")));
        return text;
    };
    let mut rows = vec![heads(report)];
    rows.extend(paths.iter().map(|path| row(report, path)));
    rows.extend((!effort.budget.is_empty()).then(|| budget_row(report, effort)));
    text.push_str(&aligned(&rows));
    text.extend(
        notes(report, paths)
            .iter()
            .map(|note| format!("  {note}\n")),
    );
    text.push('\n');
    text
}

/// What the signs in a table mean.
fn notes(report: &Report<'_>, paths: &[PathEffort]) -> Vec<String> {
    let over = paths.iter().filter(|path| !path.over.is_empty()).count();
    let over = (over > 0).then(|| Message::new("effort-over").with("paths", over));
    let untimed: BTreeSet<&String> = paths.iter().flat_map(|path| &path.untimed).collect();
    let untimed = (!untimed.is_empty()).then(|| {
        let duties = untimed.iter().map(|duty| format!("`{duty}`"));
        Message::new("effort-untimed").with_all("duties", duties)
    });
    over.iter()
        .chain(&untimed)
        .map(|note| report.say(note))
        .collect()
}

/// Questions, the four measures, the answer, and the way.
type Row = [String; 7];

/// The measures, with their places in a row.
const MEASURES: [(&str, usize); 4] = [("contacts", 1), ("changes", 2), ("visits", 3), ("time", 4)];

fn heads(report: &Report<'_>) -> Row {
    let heads = [
        "questions",
        "contacts",
        "changes",
        "visits",
        "time",
        "answer",
        "way",
    ];
    heads.map(|head| report.say(&Message::new(format!("effort-{head}"))))
}

fn row(report: &Report<'_>, path: &PathEffort) -> Row {
    let untimed = path.untimed.iter().map(|duty| format!("`{duty}`"));
    let times: Vec<String> = path.time.iter().cloned().chain(untimed).collect();
    let asked = path
        .asked
        .iter()
        .map(|(fact, values)| format!("{fact}: {values}"));
    let asked = asked.collect::<Vec<_>>().join(", ");
    let end = match (path.outcomes.is_empty(), path.out_of_scope) {
        (false, _) => path.outcomes.join(" + "),
        (true, true) => report.say(&Message::new("effort-out-of-scope")),
        (true, false) => report.say(&Message::new("effort-no-answer")),
    };
    let mut row = [
        path.questions.to_string(),
        path.contacts.to_string(),
        path.changes.to_string(),
        path.visits.to_string(),
        if times.is_empty() {
            "–".to_owned()
        } else {
            times.join(" + ")
        },
        end,
        asked,
    ];
    for (measure, at) in MEASURES {
        if path.over.contains(&measure) {
            row[at].push_str(" !");
        }
    }
    row
}

fn budget_row(report: &Report<'_>, effort: &DecisionEffort) -> Row {
    let mut row = Row::default();
    for (measure, at) in MEASURES {
        row[at] = effort.budget.get(measure).cloned().unwrap_or_default();
    }
    row[5] = report.say(&Message::new("effort-budget"));
    row
}

/// Rows with their columns under each other.
fn aligned(rows: &[Row]) -> String {
    let width = |at: usize| {
        let cells = rows.iter().map(|row| row[at].chars().count());
        cells.max().unwrap_or_default()
    };
    let widths: Vec<usize> = (0..6).map(width).collect();
    let mut text = String::new();
    for row in rows {
        let cells = row.iter().zip(&widths);
        let cells = cells.map(|(cell, width)| format!("{cell:width$}  "));
        let line = cells.collect::<String>() + &row[6];
        let _ = writeln!(text, "  {}", line.trim_end());
    }
    text
}
