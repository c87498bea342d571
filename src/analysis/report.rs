//! What is wrong with a decision, over all eras of the calendar, in the words of the facts.

use super::era::{Era, eras};
use super::frame::Frame;
use super::table::{Lowered, Rules};
use super::witness::Given;
use super::{Setting, dead_end};
use crate::amount::{Situation, Truth, valued, when_holds};
use crate::decision::{self, Budget, ClashKind, Region, RuleId, Why};
use crate::diagnostic::Values;
use crate::model::decision::{HitPolicy, Rule};
use crate::model::{Decision, Id, Named};
use crate::source::Span;

/// A box of cases and one of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// The box, in conditions.
    pub region: Values,
    /// A real case in it, in values.
    pub witness: Values,
}

/// Cases that no rule answers, connected with each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// Its boxes.
    pub boxes: Vec<Shown>,
    /// The stretch of the calendar; none where it is open all the time.
    pub era: Option<Era>,
}

/// Two rules in force together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clash {
    /// The first in the file, and the other.
    pub rules: [Id; 2],
    /// Whether their answers differ.
    pub contradicts: bool,
    /// Where.
    pub boxes: Vec<Shown>,
    /// The stretch of the calendar; none where it is all the time.
    pub era: Option<Era>,
}

/// A rule that is never in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeadRule {
    /// The rule.
    pub rule: Id,
    /// The rules that together leave it nothing; none where its condition never holds.
    pub covered_by: Vec<Id>,
}

/// A duty that leads nowhere for values known before it is done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeadEnd {
    /// The duty.
    pub duty: Id,
    /// Where the decision demands it.
    pub demanded: Span,
    /// The values, each with a case.
    pub boxes: Vec<Shown>,
}

/// What is wrong with a decision.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DecisionReport {
    /// Cases without an answer.
    pub gaps: Vec<Gap>,
    /// Pairs of rules in force together.
    pub clashes: Vec<Clash>,
    /// Rules that are never in force.
    pub dead: Vec<DeadRule>,
    /// Duties that lead nowhere.
    pub dead_ends: Vec<DeadEnd>,
    /// Circles of overrides; where there is one, nothing else is looked at.
    pub loops: Vec<Vec<Id>>,
    /// Overrides between rules that never meet: the exception, then the rule.
    pub idle_overrides: Vec<(Id, Id)>,
    /// Whether the work budget was spent before all was proved.
    pub not_proved: bool,
}

/// Analyses a decision over all eras; a work budget of its own keeps one decision from costing the others theirs.
#[must_use]
pub fn analyse(setting: Setting<'_>, decision: &Named<Decision>) -> DecisionReport {
    let eras = eras(&setting, decision);
    let mut report = DecisionReport::default();
    let mut dead_in: Vec<(usize, DeadRule)> = Vec::new();
    let mut idle_in: Vec<(usize, (Id, Id))> = Vec::new();
    let mut valid_in: Vec<Id> = Vec::new();
    for era in &eras {
        let lowered = Lowered::of(
            Frame::of(setting.at(era.from), decision),
            decision,
            Rules::All,
        );
        let mut one = Analysing {
            lowered: &lowered,
            decision,
            era: (eras.len() > 1).then_some(*era),
            budget: Budget::default(),
        };
        report.loops = one.loops();
        if !report.loops.is_empty() {
            return report;
        }
        one.look(&mut report);
        dead_in.extend(
            one.dead(&mut report.not_proved)
                .into_iter()
                .map(|dead| (0, dead)),
        );
        idle_in.extend(one.idle().into_iter().map(|pair| (0, pair)));
        valid_in.extend(lowered.rules.iter().map(|rule| rule.id.clone()));
    }
    report.dead = dead_everywhere(decision, &dead_in, &valid_in);
    report.idle_overrides = idle_everywhere(&idle_in, &valid_in);
    report
}

/// The rules that are in force in no era: dead in every one in which they are valid.
fn dead_everywhere(decision: &Decision, dead: &[(usize, DeadRule)], valid: &[Id]) -> Vec<DeadRule> {
    let mut all = Vec::new();
    for id in decision.rules.keys() {
        let lives = valid.iter().filter(|rule| *rule == id).count();
        let mut deaths = dead.iter().filter(|(_, dead)| dead.rule == *id);
        let first = deaths.clone().next();
        if lives == 0 {
            all.push(DeadRule {
                rule: id.clone(),
                covered_by: Vec::new(),
            });
        } else if deaths.by_ref().count() == lives {
            all.extend(first.map(|(_, dead)| dead.clone()));
        }
    }
    all
}

fn idle_everywhere(idle: &[(usize, (Id, Id))], valid: &[Id]) -> Vec<(Id, Id)> {
    let mut all: Vec<(Id, Id)> = Vec::new();
    for (_, pair) in idle {
        let lives = valid.iter().filter(|rule| **rule == pair.0).count();
        let idles = idle.iter().filter(|(_, other)| other == pair).count();
        if idles >= lives && !all.contains(pair) {
            all.push(pair.clone());
        }
    }
    all
}

/// The analysis of one era.
struct Analysing<'t, 'a> {
    lowered: &'t Lowered<'a>,
    decision: &'a Named<Decision>,
    era: Option<Era>,
    budget: Budget,
}

impl<'a> Analysing<'_, 'a> {
    fn loops(&self) -> Vec<Vec<Id>> {
        if self.decision.policy == HitPolicy::First {
            return Vec::new();
        }
        let loops = decision::override_loops(&self.lowered.table);
        loops.iter().map(|circle| self.ids(circle)).collect()
    }

    fn ids(&self, rules: &[RuleId]) -> Vec<Id> {
        rules
            .iter()
            .map(|rule| self.lowered.rule(*rule).id.clone())
            .collect()
    }

    fn look(&mut self, report: &mut DecisionReport) {
        self.gaps(report);
        self.clashes(report);
        for end in dead_end::find(self.lowered, self.decision, &mut self.budget) {
            if !report.dead_ends.iter().any(|known| known.duty == end.duty) {
                report.dead_ends.push(end);
            }
        }
    }

    fn gaps(&mut self, report: &mut DecisionReport) {
        if self.decision.otherwise.is_some() {
            return;
        }
        let gaps = decision::gaps(&self.lowered.table, &mut self.budget);
        report.not_proved |= !gaps.open.is_empty();
        for gap in gaps.gaps {
            let unanswered = |situation: &Situation<'_>| {
                self.rules()
                    .all(|rule| matches(rule, situation) == Truth::No)
            };
            let boxes = self.shown(&gap.boxes, &unanswered);
            let known = |other: &&mut Gap| other.boxes == boxes;
            match report.gaps.iter_mut().find(known) {
                Some(other) => other.era = None,
                None if !boxes.is_empty() => report.gaps.push(Gap {
                    boxes,
                    era: self.era,
                }),
                None => {}
            }
        }
    }

    fn clashes(&mut self, report: &mut DecisionReport) {
        let clashes = decision::clashes(&self.lowered.table, &self.lowered.table, &mut self.budget);
        report.not_proved |= !clashes.open.is_empty();
        for clash in clashes.clashes {
            let (a, b) = (self.lowered.rule(clash.a), self.lowered.rule(clash.b));
            let contradicts = clash.kind == ClashKind::Contradiction;
            let differ =
                |situation: &Situation<'_>| !contradicts || !self.agree_at(a, b, situation);
            let both = |situation: &Situation<'_>| {
                matches(a, situation) == Truth::Yes
                    && matches(b, situation) == Truth::Yes
                    && differ(situation)
            };
            let boxes = self.shown(&clash.boxes, &both);
            let rules = [a.id.clone(), b.id.clone()];
            let known =
                |other: &&mut Clash| other.rules == rules && other.contradicts == contradicts;
            match report.clashes.iter_mut().find(known) {
                Some(other) => other.era = None,
                None if !boxes.is_empty() => report.clashes.push(Clash {
                    rules,
                    contradicts,
                    boxes,
                    era: self.era,
                }),
                None => {}
            }
        }
    }

    /// Whether two rules come to the same in a case, amounts included.
    fn agree_at(&self, a: &Rule, b: &Rule, situation: &Situation<'_>) -> bool {
        let worth = |rule: &Rule| {
            let mut outcomes: Vec<_> = rule
                .then
                .iter()
                .map(|then| {
                    let exact = then
                        .amount
                        .as_ref()
                        .and_then(|amount| valued(&amount.value, situation).ok());
                    (
                        then.outcome.value.clone(),
                        exact.and_then(|exact| exact.rounded(self.decision.rounded)),
                    )
                })
                .collect();
            outcomes.sort_by(|(a, _), (b, _)| a.cmp(b));
            outcomes
        };
        let judge = |rule: &Rule| {
            rule.judged_by
                .as_ref()
                .map(|judged| judged.role.value.clone())
        };
        worth(a) == worth(b) && judge(a) == judge(b)
    }

    fn dead(&mut self, not_proved: &mut bool) -> Vec<DeadRule> {
        let found = decision::never_in_force(&self.lowered.table, &mut self.budget);
        *not_proved |= !found.open.is_empty();
        let dead = found.dead.into_iter().map(|dead| DeadRule {
            rule: self.lowered.rule(dead.rule).id.clone(),
            covered_by: match dead.why {
                Why::Empty => Vec::new(),
                Why::CoveredBy(rules) => self.ids(&rules),
            },
        });
        dead.collect()
    }

    fn idle(&mut self) -> Vec<(Id, Id)> {
        let pairs = decision::overrides_idle(&self.lowered.table, &mut self.budget);
        pairs
            .unwrap_or_default()
            .iter()
            .map(|(a, b)| {
                (
                    self.lowered.rule(*a).id.clone(),
                    self.lowered.rule(*b).id.clone(),
                )
            })
            .collect()
    }

    fn rules(&self) -> impl Iterator<Item = &'a Named<Rule>> + '_ {
        self.lowered.rules.iter().copied()
    }

    /// The boxes in words, each with a case that the evaluator confirms; boxes that no case reaches are left out.
    fn shown(&self, regions: &[Region], accept: &dyn Fn(&Situation<'a>) -> bool) -> Vec<Shown> {
        let frame = &self.lowered.frame;
        let mut shown = Vec::new();
        for region in regions {
            let given: Option<Given> = frame.witness(region, &self.lowered.table.space, accept);
            shown.extend(given.map(|given| Shown {
                region: frame.words(region),
                witness: frame.witness_words(&given),
            }));
        }
        shown
    }
}

fn matches(rule: &Rule, situation: &Situation<'_>) -> Truth {
    rule.when
        .as_ref()
        .map_or(Truth::Yes, |when| when_holds(when, situation))
}
