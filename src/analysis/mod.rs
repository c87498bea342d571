//! Between the model and the mathematics: facts become axes cut into slabs, rules become boxes, and what
//! [`crate::decision`] proves comes back in the words of the facts, with a real case for every claim.
//!
//! In: a [`crate::model::Concept`] and its workspace. Out: a [`DecisionReport`] per decision for the checks, an
//! [`Decided`] for one case, and a question order for pages. Every case that a report shows was put to the evaluator
//! ([`crate::amount`]) first; a box that no real case reaches is not reported.

mod amount_facts;
mod answering;
mod axis;
mod case;
mod cuts;
mod decide;
mod derived;
mod effort;
mod era;
mod frame;
mod guide;
mod impossible;
mod paths;
mod pick;
mod prepared;
mod reasons;
mod regions;
mod relevant;
mod report;
mod setting;
mod table;
mod ties;
mod verdict;
mod witness;
mod words;

pub use case::{Case, CaseError, read_case, vocabulary};
pub use decide::{Answer, Decided, Status, decide};
pub use effort::{Effort, Measure};
pub use era::Era;
pub use guide::{Audience, End, Next, Order, Question, guide};
pub use paths::{Path, paths};
pub use prepared::Prepared;
pub use report::{
    AmountWithout, Beside, Boundary, ByDefault, Change, Clash, DeadEnd, DeadRule, DecisionReport,
    During, Extreme, Gap, Lacks, NoTime, PublicGap, RedundantRule, Said, Shown,
};
pub use setting::Setting;
pub use verdict::{Outcome, Verdict, ordinary_day};

use indexmap::IndexMap;
use prepared::Timeline;

use crate::model::condition::{Operand, Test};
use crate::model::decision::Decision;
use crate::model::{Concept, Id, Named, When, Workspace};

/// What is proved of a concept: a report per decision, and a verdict per expectation of its worked cases.
#[derive(Debug)]
pub struct Analysis<'a> {
    setting: Setting<'a>,
    /// The decisions that could be understood, public ones first, each with its report.
    pub decisions: Vec<(&'a Named<Decision>, DecisionReport)>,
    /// The derived choices that could be understood, each as the decision that it is, with its report.
    pub derived: Vec<(Named<Decision>, DecisionReport)>,
    /// The impossible combinations that exclude nothing, by their number.
    pub idle_impossible: Vec<usize>,
    /// The verdicts on the worked cases about these decisions.
    pub verdicts: Vec<Verdict<'a>>,
}

impl<'a> Analysis<'a> {
    /// Analyses a concept. One decision that could not be understood does not hide the others.
    #[must_use]
    pub fn of(workspace: &'a Workspace, concept: &'a Concept) -> Self {
        let setting = Setting {
            workspace,
            concept,
            on: ordinary_day(workspace, concept),
        };
        let all = concept
            .decisions
            .values()
            .chain(concept.staff.decisions.values());
        let whole = all.filter(|decision| is_whole(&setting, decision));
        let timelines: Vec<_> = whole
            .map(|decision| Timeline::of(setting, decision))
            .collect();
        let verdicts = verdict::verdicts(setting, &timelines);
        let decisions = timelines
            .iter()
            .map(|timeline| (timeline.decision, report::analyse(timeline)));
        let decisions = decisions.collect();
        Self {
            setting,
            decisions,
            derived: derived_choices(setting),
            idle_impossible: impossible::idle(setting),
            verdicts,
        }
    }

    /// The ways through the questions of a decision, with what each asks of the client; none when there are too many.
    #[must_use]
    pub fn paths(&self, decision: &'a Named<Decision>) -> Option<Vec<Path>> {
        paths(self.setting, decision, Audience::Staff)
    }

    /// The decisions by id, public and staff ones.
    #[must_use]
    pub fn by_id(&self) -> IndexMap<&Id, &DecisionReport> {
        self.decisions
            .iter()
            .map(|(decision, report)| (&decision.id, report))
            .collect()
    }
}

/// What is wrong with the derived choices of a concept.
fn derived_choices(setting: Setting<'_>) -> Vec<(Named<Decision>, DecisionReport)> {
    let facts = setting.concept.facts.values();
    let choices = facts.filter_map(|fact| Some((fact, derived::as_decision(fact)?)));
    let whole = choices.filter(|(_, choice)| is_whole(&setting, choice));
    let reports = whole.map(|(fact, choice)| {
        let concept = derived::without_impossible(setting.concept, &fact.id);
        let concept = concept.as_ref().unwrap_or(setting.concept);
        let setting = Setting { concept, ..setting };
        let report = report::analyse(&Timeline::of(setting, &choice));
        (choice, report)
    });
    reports.collect()
}

/// Whether a decision, the facts it depends on and what is impossible were all understood, and fit together.
fn is_whole(setting: &Setting<'_>, decision: &Named<Decision>) -> bool {
    let concept = setting.concept;
    let facts = relevant::facts(setting, decision);
    let facts: Vec<_> = facts.iter().filter_map(|id| setting.fact(id)).collect();
    let rules = decision
        .rules
        .values()
        .filter_map(|rule| rule.when.as_ref());
    let impossible = concept.impossible.iter().map(|impossible| &impossible.when);
    let exist = facts.iter().filter_map(|fact| fact.only_when.as_ref());
    let mut conditions = rules
        .chain(&decision.only_when)
        .chain(impossible)
        .chain(exist);
    concept.is_whole(decision.span)
        && facts.iter().all(|fact| concept.is_whole(fact.span))
        && concept
            .impossible
            .iter()
            .all(|impossible| concept.is_whole(impossible.span))
        && conditions.all(|when| fits(setting, when))
}

/// Whether every condition fits its fact, and every figure it names could be understood.
fn fits(setting: &Setting<'_>, when: &When) -> bool {
    let schema = setting.schema();
    let known =
        |operand: &Operand| !matches!(operand, Operand::Figure(id) if setting.figure(id).is_none());
    let conditions = when
        .alternatives
        .iter()
        .flat_map(|clause| &clause.conditions);
    conditions.into_iter().all(|(fact, asked)| {
        let figures_known =
            asked
                .condition
                .alternatives
                .iter()
                .flatten()
                .all(|term| match &term.test {
                    Test::Compare(_, operand) => known(&operand.value),
                    Test::Between(from, to) => known(&from.value) && known(&to.value),
                    _ => true,
                });
        figures_known && schema.misfits(fact, &asked.condition).is_empty()
    })
}
