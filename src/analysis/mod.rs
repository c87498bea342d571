//! Between the model and the mathematics: facts become axes cut into slabs, rules become boxes, and what
//! [`crate::decision`] proves comes back in the words of the facts, with a real case for every claim.
//!
//! In: a [`crate::model::Concept`] and its workspace. Out: a [`DecisionReport`] per decision for the checks, an
//! [`Decided`] for one case, and a question order for pages. Every case that a report shows was put to the evaluator
//! ([`crate::amount`]) first; a box that no real case reaches is not reported.

mod amount_facts;
mod answering;
mod axis;
mod bounds;
mod case;
mod cuts;
mod decide;
mod derived;
mod effort;
mod era;
mod frame;
mod given;
mod guide;
mod impossible;
mod paths;
mod pick;
mod practice;
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
mod worth;

pub use case::{CaseError, read_case, vocabulary};
pub use decide::{Answer, Decided, Status};
pub use effort::{Effort, Measure};
pub use era::Era;
pub use frame::value_of;
pub use given::Case;
pub use guide::{Audience, End, Next, Order, Question, guide};
pub use paths::{Path, paths};
pub use practice::{Origin, PracticeCase, Side, practice};
pub use prepared::{Prepared, decide};
pub use report::{
    AmountWithout, Beside, Boundary, ByDefault, Change, Clash, DeadEnd, DeadRule, DecisionReport,
    During, Extreme, Gap, Lacks, NoTime, PublicGap, RedundantRule, Said, Shown,
};
pub use setting::Setting;
pub use verdict::{Outcome, Verdict, day_in_force};

use jiff::civil::Date;
use prepared::Timeline;
use verdict::ordinary_day;

use crate::model::amount::{Amount, Valued};
use crate::model::decision::{Decision, Derived, Fact};
use crate::model::mentions::{Mention, Mentions};
use crate::model::ordered::IndexMap;
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

    /// The same with the figures and rules of a run of a day.
    #[must_use]
    pub fn paths_in(&self, today: Date, decision: &'a Named<Decision>) -> Option<Vec<Path>> {
        paths(self.in_force(today), decision, Audience::Staff)
    }

    /// What no way through any decision asks more than in a run of a day: where that is little, nobody need look at each.
    #[must_use]
    pub fn most_effort_in(&self, today: Date) -> Effort {
        effort::most(&self.in_force(today))
    }

    fn in_force(&self, today: Date) -> Setting<'a> {
        self.setting.at(day_in_force(self.setting.concept, today))
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
        && facts.iter().all(|fact| is_known(setting, fact))
        && amounts(decision).all(|amount| all_known(setting, amount))
        && amounts(decision)
            .flat_map(formulas)
            .all(|amount| setting.schema().kind(amount).is_ok())
}

/// The amounts that a decision gives.
fn amounts(decision: &Decision) -> impl Iterator<Item = &Valued> {
    let given = decision.rules.values().flat_map(|rule| &rule.then);
    let otherwise = decision.otherwise.iter();
    let given = given.chain(otherwise.flat_map(|otherwise| &otherwise.then));
    given.filter_map(|then| then.amount.as_ref().map(|amount| &amount.value))
}

/// The formulas of a value, one for each piece.
fn formulas(value: &Valued) -> Vec<&Amount> {
    match value {
        Valued::Always(amount) => vec![amount],
        Valued::Choose(pieces) => pieces.iter().map(|(_, amount)| amount).collect(),
    }
}

/// Whether everything from which a fact follows, or which bounds it, could be understood and fits it.
fn is_known(setting: &Setting<'_>, fact: &Named<Fact>) -> bool {
    let schema = setting.schema();
    let is = match &fact.is {
        Some(Derived::Amount(value)) => Some(&value.value),
        _ => None,
    };
    let bounds = || fact.bounds.iter().map(|bound| &bound.value);
    let mut formulas = bounds().chain(is).flat_map(formulas);
    fact.is.iter().all(|is| all_known(setting, is))
        && bounds().all(|bound| all_known(setting, bound))
        && formulas.all(|amount| schema.gives(&fact.id, amount).is_ok())
        && schema.bounds(fact).is_none()
}

/// Whether every figure and every fact that is mentioned could be understood.
fn all_known(setting: &Setting<'_>, mentions: &impl Mentions) -> bool {
    let mut known = true;
    mentions.mentions(&mut |mention, _| {
        known &= match mention {
            Mention::Figure(id) => setting.figure(id).is_some(),
            Mention::Fact(id) => setting.fact(id).is_some(),
            Mention::Quantity(_) => true,
        };
    });
    known
}

/// Whether every condition fits its fact, and every figure it names could be understood.
fn fits(setting: &Setting<'_>, when: &When) -> bool {
    let schema = setting.schema();
    let mut conditions = when
        .alternatives
        .iter()
        .flat_map(|clause| &clause.conditions);
    all_known(setting, when)
        && conditions.all(|(fact, asked)| schema.misfits(fact, &asked.condition).is_empty())
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use crate::source::Memory;
    use crate::{Options, check_paths};
    use jiff::civil::date;

    /// What is found of decisions, and of what could not be read, in a concept with these figures and facts.
    fn found(figures: &str, facts: &str) -> Vec<&'static str> {
        let text = format!(
            "status: draft\ntitle: Stairs\nfigures:\n{figures}facts:\n{facts}offered:\n  repair: {{title: A repair}}\n\
             decisions:\n  help:\n    amount_is: you pay\n    answers: {{cost: You pay}}\n    rules:\n      always:\n\
             \x20       when: {{broken: yes}}\n        then: {{cost: price}}\n      whole:\n        when: {{broken: no}}\n\
             \x20       then: {{cost: 0 EUR}}\ncases:\n  stairs:\n    story: The stairs are broken.\n\
             \x20   given: {{broken: yes, steps: 2}}\n    expect: {{help: {{cost: 10 EUR}}}}\n"
        );
        let files = Memory::new().with("stairs.yaml", text);
        let options = Options {
            today: date(2026, 12, 1),
        };
        let checked = check_paths(&files, &[PathBuf::from("stairs.yaml")], options);
        let findings = checked.expect("a concept").findings.into_iter();
        let errors = [
            "amount-without-fact",
            "case-fails",
            "case-undecided",
            "decision-contradiction",
            "decision-not-proved",
            "incomparable-units",
            "key-missing",
            "outside-domain",
            "quantity-invalid",
            "reference-loop",
            "reference-unknown",
            "rule-never-applies",
        ];
        let mut found: Vec<_> = findings.map(|finding| finding.check).collect();
        found.retain(|check| errors.contains(check));
        found
    }

    const WHOLE: &str = "  each: 5 EUR\n";
    const FACTS: &str = "  broken: {type: yes/no}\n  steps: {type: whole number}\n  price: {type: money, is: each per steps}\n";

    #[test]
    fn a_decision_whose_amounts_follow_from_an_unread_figure_is_left_out() {
        assert!(found(WHOLE, FACTS).is_empty());
        assert_eq!(found("  each: 5 €\n", FACTS), ["quantity-invalid"]);
    }

    #[test]
    fn a_decision_that_asks_an_unread_fact_is_left_out() {
        let untyped = FACTS.replace("broken: {type: yes/no}", "broken: {ask: Are they broken?}");
        assert_eq!(found(WHOLE, &untyped), ["key-missing"]);
        let untyped = FACTS.replace("steps: {type: whole number}", "steps: {ask: How many?}");
        assert_eq!(found(WHOLE, &untyped), ["key-missing"]);
    }

    #[test]
    fn a_decision_that_mixes_currencies_is_left_out() {
        let mixed = FACTS.replace("each per steps", "each per steps plus 1 USD");
        assert_eq!(found(WHOLE, &mixed), ["incomparable-units"]);
    }

    #[test]
    fn a_decision_about_a_fact_without_any_value_is_left_out() {
        for (bounds, empty) in [
            ("at_least: 12, at_most: 3", true),
            ("at_least: 2, at_most: 2", false),
            ("at_least: 2, less_than: 2", true),
            ("more_than: 2, less_than: 3", true),
            ("at_least: 2, at_most: most", true),
            ("at_least: 0, at_most: most", false),
        ] {
            let bounded = format!("steps: {{type: whole number, {bounds}}}");
            let facts = FACTS.replace("steps: {type: whole number}", &bounded);
            let figures = format!(
                "{WHOLE}  most: [{{until: 2026-12-31, is: 5}}, {{from: 2027-01-01, is: 1}}]\n"
            );
            let expected: &[&str] = if empty { &["outside-domain"] } else { &[] };
            let mut found = found(&figures, &facts);
            found.retain(|check| !check.starts_with("case-"));
            assert_eq!(found, expected, "{bounds}");
        }
    }

    #[test]
    fn a_decision_that_asks_any_fact_of_a_circle_is_left_out() {
        let facts = "  steps: {type: whole number, only_when: {broken: yes}}\n  broken: {type: yes/no, is: {yes: {steps: at least 1}, no: {steps: exactly 0}}}\n  price: {type: money, is: each per steps}\n";
        assert_eq!(found(WHOLE, facts), ["reference-loop"]);
        let facts = "  half: {type: yes/no, only_when: {broken: yes}}\n  broken: {type: yes/no, only_when: {half: yes}}\n  steps: {type: whole number}\n  price: {type: money, is: each per steps}\n";
        assert_eq!(found(WHOLE, facts), ["reference-loop"]);
    }
}
