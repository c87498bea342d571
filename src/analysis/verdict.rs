//! Whether worked cases are decided as their authors expect.

use jiff::civil::Date;

use super::decide::{Decided, Status};
use super::given::Given;
use super::prepared::Timeline;
use super::prepared::decide;
use super::{Setting, case};
use crate::amount::{Facts, Situation, State};
use crate::model::decision::{Case, Expectation, Expected};
use crate::model::{Concept, Decision, Id, Named, Workspace};

/// What came of one expectation of a worked case.
#[derive(Debug, Clone)]
pub struct Verdict<'a> {
    /// The case.
    pub case: &'a Named<Case>,
    /// The decision asked.
    pub decision: &'a Named<Decision>,
    /// What was expected.
    pub expectation: &'a Expectation,
    /// What was decided.
    pub decided: Decided<'a>,
    /// How the two compare.
    pub outcome: Outcome,
}

/// How an expectation and a decision compare.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// As expected.
    Passes,
    /// Otherwise than expected.
    Fails,
    /// What the case gives leaves the answer open.
    Undecided,
    /// A figure that is needed has no value on the day of the case.
    NoFigure {
        /// The figure.
        figure: Id,
        /// The day of the case.
        on: Date,
        /// The days on which its value changes, in order.
        changes: Vec<Date>,
    },
    /// The case cannot occur; where one fact is to blame, that one.
    Impossible(Option<Id>),
}

/// Decides the cases that were understood, once per decision they speak of; of these decisions only.
pub(super) fn verdicts<'a>(setting: Setting<'a>, decisions: &[Timeline<'a>]) -> Vec<Verdict<'a>> {
    let concept = setting.concept;
    let mut verdicts = Vec::new();
    for case in concept.cases.values() {
        if !concept.is_whole(case.span) {
            continue;
        }
        let worked = Worked::of(setting, case);
        for (id, expectation) in &case.expect {
            let decision = decisions.iter().find(|known| known.decision.id == *id);
            verdicts.extend(decision.map(|decision| worked.verdict(decision, expectation)));
        }
    }
    verdicts
}

/// The day of a case that names none: the first on which the concept holds, else that of the last change of a figure,
/// so that a case means the same whenever it is looked at.
#[must_use]
pub(super) fn ordinary_day(workspace: &Workspace, concept: &Concept) -> Date {
    let figures = concept.figures.values().chain(workspace.figures.values());
    let last_change = || figures.flat_map(|figure| figure.changes()).max();
    let stated = concept.valid.from.as_ref().map(|from| from.value);
    stated
        .or_else(last_change)
        .unwrap_or(Date::constant(2000, 1, 1))
}

/// The day on which a concept is looked at in a run of a day: the same, or the nearest on which the concept holds.
#[must_use]
pub fn day_in_force(concept: &Concept, on: Date) -> Date {
    let from = concept.valid.from.as_ref().map(|from| from.value);
    let until = concept.valid.until.as_ref().map(|until| until.value);
    let begun = from.map_or(on, |from| on.max(from));
    until.map_or(begun, |until| begun.min(until))
}

/// A worked case on its day, whatever decision is asked.
struct Worked<'a> {
    setting: Setting<'a>,
    case: &'a Named<Case>,
    given: Given,
    situation: Situation<'a>,
    misfit: Option<Id>,
}

impl<'a> Worked<'a> {
    fn of(setting: Setting<'a>, case: &'a Named<Case>) -> Self {
        let setting = setting.at(case.on.as_ref().map_or(setting.on, |on| on.value));
        let values = case.given.iter();
        let values = values.map(|(fact, given)| (fact.clone(), given.value.value.clone()));
        let given: Given = values.collect();
        let situation = setting.situation_of(&given);
        Self {
            misfit: misfit_in(&setting, &given, &situation),
            setting,
            case,
            given,
            situation,
        }
    }

    fn verdict(&self, timeline: &Timeline<'a>, expectation: &'a Expectation) -> Verdict<'a> {
        let (setting, decision) = (self.setting, timeline.decision);
        let decided = match timeline.on(setting.on) {
            Some(prepared) => prepared.decide_in(&self.given, &self.situation),
            None => decide(setting, decision, &self.given),
        };
        let no_figure = decided.lacks_figure.clone();
        let no_figure = no_figure.map(|figure| Outcome::NoFigure {
            on: setting.on,
            changes: setting.changes(&figure),
            figure,
        });
        // Without the figure nothing else that is said of the case can be relied on.
        let outcome = no_figure.unwrap_or_else(|| match &self.misfit {
            Some(fact) => Outcome::Impossible(Some(fact.clone())),
            None => compare(&decided, &expectation.answer),
        });
        Verdict {
            case: self.case,
            decision,
            expectation,
            decided,
            outcome,
        }
    }
}

/// A fact whose value cannot be: it does not exist in this case, or takes no such value.
pub(super) fn misfit(setting: &Setting<'_>, given: &Given) -> Option<Id> {
    misfit_in(setting, given, &setting.situation_of(given))
}

fn misfit_in(setting: &Setting<'_>, given: &Given, situation: &Situation<'_>) -> Option<Id> {
    let cannot_be = |fact: &&Id| match situation.state(fact) {
        State::Absent => true,
        state => !case::takes(setting, fact, &state, situation),
    };
    given.keys().find(cannot_be).cloned()
}

pub(super) fn compare(decided: &Decided<'_>, expected: &Expected) -> Outcome {
    let passes = match (decided.status, expected) {
        (Status::Impossible, _) => return Outcome::Impossible(None),
        (Status::Undecided, _) => return Outcome::Undecided,
        (Status::OutOfScope, Expected::OutOfScope) => true,
        (Status::Answered, Expected::Outcomes(outcomes)) => {
            let same = outcomes.len() == decided.answers.len();
            let given = |(outcome, amount): &(
                crate::source::Located<Id>,
                Option<crate::source::Located<crate::model::Quantity>>,
            )| {
                decided.answers.iter().any(|answer| {
                    answer.outcome == outcome.value
                        && amount
                            .as_ref()
                            .is_none_or(|amount| same_amount(answer.amount.as_ref(), &amount.value))
                })
            };
            same && outcomes.iter().all(given)
        }
        _ => false,
    };
    if passes {
        Outcome::Passes
    } else {
        Outcome::Fails
    }
}

fn same_amount(
    decided: Option<&crate::model::Quantity>,
    expected: &crate::model::Quantity,
) -> bool {
    decided.is_some_and(|decided| {
        decided.kind() == expected.kind() && decided.measure() == expected.measure()
    })
}
