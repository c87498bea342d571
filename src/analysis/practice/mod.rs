//! Cases to practise on: those that authors wrote, the two sides of every boundary at which the answer changes, and one
//! for every rule. What the evaluator does not answer is no case to practise on.

mod edge;
mod near;
mod place;
mod sibling;
mod simple;
#[cfg(test)]
mod tests;

use super::decide::{Decided, Status};
use super::given::Given;
use super::prepared::Prepared;
use super::table::Lowered;
use super::{Case, Setting, verdict};
use crate::decision::{Budget, Region, RuleId, gaps, in_force_region};
use crate::model::{Decision, Id, Named};
use edge::{Edge, Sides};
use simple::simplify;

/// Of one decision no more cases than these are made, beside those that authors wrote.
const MOST: usize = 24;

/// Of one decision no more than so many regions are searched for a case.
const SEARCHES: usize = 300;

/// A case to practise on, with its answer.
#[derive(Debug, Clone, PartialEq)]
pub struct PracticeCase<'a> {
    /// The values given.
    pub given: Case,
    /// Where it comes from.
    pub origin: Origin,
    /// What the evaluator answers.
    pub decided: Decided<'a>,
}

/// Why a case is worth practising on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// The author wrote it, under this id.
    Worked(Id),
    /// It lies at a boundary of a fact.
    Boundary {
        /// The fact.
        fact: Id,
        /// On which side.
        side: Side,
    },
    /// A rule answers it that answers no other.
    Rule,
}

/// Where a value lies, seen from a boundary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// Just below.
    Below,
    /// On it.
    At,
    /// Just above.
    Above,
}

/// The cases to practise a decision on, as it stands on the setting's day: those that authors wrote, then the most telling
/// first. Each has one answer.
#[must_use]
pub fn practice<'a>(setting: Setting<'a>, decision: &'a Named<Decision>) -> Vec<PracticeCase<'a>> {
    let mut drill = Drill {
        prepared: Prepared::of(setting, decision),
        decision,
        cases: Vec::new(),
        made: 0,
        searches: SEARCHES,
    };
    drill.worked(&setting);
    drill.boundaries();
    drill.rules();
    drill.cases
}

struct Drill<'a> {
    prepared: Prepared<'a>,
    decision: &'a Named<Decision>,
    cases: Vec<PracticeCase<'a>>,
    /// How many of them no author wrote.
    made: usize,
    /// How many regions may still be searched.
    searches: usize,
}

impl<'a> Drill<'a> {
    /// The author's cases about this decision that are answered today as their author expects.
    fn worked(&mut self, setting: &Setting<'a>) {
        let concept = setting.concept;
        for case in concept.cases.values() {
            let Some(expectation) = case.expect.get(&self.decision.id) else {
                continue;
            };
            let given = case.given.iter();
            let given: Given = given
                .map(|(fact, given)| (fact.clone(), given.value.value.clone()))
                .collect();
            if !concept.is_whole(case.span) || verdict::misfit(setting, &given).is_some() {
                continue;
            }
            let decided = self.prepared.decide(&given);
            let passes =
                verdict::compare(&decided, &expectation.answer) == verdict::Outcome::Passes;
            if passes && decided.status == Status::Answered {
                self.cases.push(PracticeCase {
                    given,
                    origin: Origin::Worked(case.id.clone()),
                    decided,
                });
            }
        }
    }

    /// Both sides of every boundary, those first at which another outcome is answered.
    fn boundaries(&mut self) {
        let mut found: Vec<(Id, Sides)> = Vec::new();
        let mut searches = self.searches;
        let own = in_force(&self.prepared);
        for edge in Edge::all(&self.prepared) {
            let sides = match edge.closer(&self.prepared) {
                Some((closer, edge)) => edge.sides(&closer, &in_force(&closer), &mut searches),
                None => edge.sides(&self.prepared, &own, &mut searches),
            };
            found.extend(sides.map(|sides| (edge.fact, sides)));
        }
        self.searches = searches;
        found.sort_by_key(|(_, sides)| !sides.outcome_changes);
        for (fact, sides) in found {
            let (sides, mut cases): (Vec<Side>, Vec<Given>) = sides.cases.into_iter().unzip();
            simplify(&self.prepared, &mut cases, Some(&fact));
            for (side, given) in sides.into_iter().zip(cases) {
                let fact = fact.clone();
                self.add(Origin::Boundary { fact, side }, given);
            }
        }
    }

    /// A case for every rule, and for `otherwise`, that answers none of the others.
    fn rules(&mut self) {
        for (rule, regions) in (0..).map(RuleId).zip(in_force(&self.prepared)) {
            if !self.answers(Some(&self.prepared.lowered.rule(rule).id)) {
                self.add_for_rule(&regions);
            }
        }
        if self.decision.otherwise.is_some() && !self.answers(None) {
            let gaps = gaps(&self.prepared.lowered.table, &mut Budget::default()).gaps;
            let regions: Vec<Region> = gaps.into_iter().flat_map(|gap| gap.boxes).collect();
            self.add_for_rule(&regions);
        }
    }

    fn add_for_rule(&mut self, regions: &[Region]) {
        let found = first(&self.prepared, regions, &mut self.searches);
        let mut cases: Vec<Given> = found.into_iter().collect();
        simplify(&self.prepared, &mut cases, None);
        for given in cases {
            self.add(Origin::Rule, given);
        }
    }

    /// Whether a case has an answer of this rule, or of `otherwise`.
    fn answers(&self, rule: Option<&Id>) -> bool {
        let answers = self.cases.iter().flat_map(|case| &case.decided.answers);
        answers
            .into_iter()
            .any(|answer| answer.rule.as_ref() == rule)
    }

    /// Keeps a case that is new and has an answer.
    fn add(&mut self, origin: Origin, given: Given) {
        if self.made == MOST || self.cases.iter().any(|case| case.given == given) {
            return;
        }
        let fits = verdict::misfit(&self.prepared.lowered.frame.setting, &given).is_none();
        let decided = self.prepared.decide(&given);
        if fits && decided.status == Status::Answered {
            self.made += 1;
            self.cases.push(PracticeCase {
                given,
                origin,
                decided,
            });
        }
    }
}

/// The real cases in which each rule of a decision is in force; none of a rule of which that is not proved.
fn in_force(prepared: &Prepared<'_>) -> Vec<Vec<Region>> {
    let table = &prepared.lowered.table;
    let regions = table.rule_ids().map(|rule| {
        let regions = in_force_region(table, rule, &mut Budget::default());
        regions.unwrap_or_default()
    });
    regions.collect()
}

/// The first case in one of these regions.
fn first(prepared: &Prepared<'_>, regions: &[Region], searches: &mut usize) -> Option<Given> {
    let Lowered { frame, table, .. } = &prepared.lowered;
    regions.iter().find_map(|region| {
        *searches = searches.checked_sub(1)?;
        frame.witness(region, &table.space, &|_| true).found()
    })
}
