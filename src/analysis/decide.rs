//! The answer to one case, of which not everything need be known.

use super::answering::{Same, answering};
use super::prepared::Prepared;
use super::table::{Lowered, answered};
use super::witness::{Given, is_missing};
use super::{Setting, guide, reasons};
use crate::amount::{Facts, Reason, Situation, State, Truth, valued, when_holds};
use crate::decision::{Budget, Questions, Region, RuleId, possible_answers, possible_outcomes};
use crate::model::decision::{Consequence, HitPolicy, OutcomeKind, Rule};
use crate::model::{Decision, Id, Named, Quantity, Text};

/// How far a case is decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// All completions of the case have this answer.
    Answered,
    /// The answer depends on facts that are missing.
    Undecided,
    /// No rule answers.
    Gap,
    /// Rules in force answer differently.
    Contradiction,
    /// The decision does not speak about this case.
    OutOfScope,
    /// The case cannot occur.
    Impossible,
}

impl Status {
    /// The word of the JSON of `helder decide`.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Answered => "answered",
            Self::Undecided => "undecided",
            Self::Gap => "gap",
            Self::Contradiction => "contradiction",
            Self::OutOfScope => "out-of-scope",
            Self::Impossible => "impossible",
        }
    }
}

/// One outcome of a decided case.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer<'a> {
    /// The offer, exclusion or answer.
    pub outcome: Id,
    /// Which of the three.
    pub kind: OutcomeKind,
    /// What it is worth, rounded.
    pub amount: Option<Quantity>,
    /// The first rule in the file that gives it; none for `otherwise`.
    pub rule: Option<Id>,
    /// Why: the rule's reason, else the outcome's.
    pub because: Option<&'a Text>,
    /// The role that judges, where it is a matter of judgement.
    pub judged_by: Option<Id>,
}

/// What came of deciding a case.
#[derive(Debug, Clone, PartialEq)]
pub struct Decided<'a> {
    /// How far it is decided.
    pub status: Status,
    /// The answers; under a contradiction what each rule in force says.
    pub answers: Vec<Answer<'a>>,
    /// The duties that the client has in this case.
    pub duties: Vec<Id>,
    /// The facts still worth asking, fewest first.
    pub missing: Vec<Id>,
    /// Whether no order of asking them costs less; else the decision is too large to say so.
    pub optimal: bool,
    /// The outcomes still possible.
    pub possible: Vec<Id>,
    /// The sum of the amounts, under `collect` with `total: yes`.
    pub total: Option<Quantity>,
    /// A figure without a value on the day, where one is needed: then nothing else here can be relied on.
    pub lacks_figure: Option<Id>,
}

/// Decides a case. Rules and figures valid on the setting's day count.
#[must_use]
pub fn decide<'a>(
    setting: Setting<'a>,
    decision: &'a Named<Decision>,
    given: &Given,
) -> Decided<'a> {
    Prepared::of(setting, decision).decide(given)
}

impl Decided<'_> {
    /// Nothing but a status.
    pub(super) const fn with(status: Status) -> Self {
        Self {
            status,
            answers: Vec::new(),
            duties: Vec::new(),
            missing: Vec::new(),
            optimal: true,
            possible: Vec::new(),
            total: None,
            lacks_figure: None,
        }
    }

    const fn open() -> Self {
        Self::with(Status::Undecided)
    }
}

/// What it takes to say how a case is decided.
pub(super) struct Deciding<'a, 'd> {
    pub setting: Setting<'a>,
    pub decision: &'a Named<Decision>,
    pub situation: &'d Situation<'a>,
    pub lowered: &'d Lowered<'a>,
    /// Whether the decision may not speak about the case.
    pub scope_is_open: bool,
}

impl<'a> Deciding<'a, '_> {
    /// The case lies in one point of the table: these rules are in force.
    pub fn settled(&self, in_force: &[RuleId]) -> Decided<'a> {
        let rules: Vec<&'a Named<Rule>> =
            in_force.iter().map(|id| self.lowered.rule(*id)).collect();
        if rules.is_empty() {
            return self.otherwise();
        }
        let per_rule = rules
            .iter()
            .map(|rule| self.answers_of(rule))
            .collect::<Result<Vec<_>, _>>();
        match per_rule {
            Ok(per_rule) => self.joined(per_rule),
            Err(reason) => self.waiting(&reason, &rules),
        }
    }

    fn otherwise(&self) -> Decided<'a> {
        let Some(otherwise) = &self.decision.otherwise else {
            return Decided {
                status: Status::Gap,
                ..Decided::open()
            };
        };
        let answers = otherwise
            .then
            .iter()
            .map(|then| self.answer(then, None, otherwise.because.as_ref(), None));
        match answers.collect::<Result<Vec<_>, _>>() {
            Ok(answers) => self.answered(answers),
            Err(reason) => self.waiting(&reason, &[]),
        }
    }

    fn answers_of(&self, rule: &'a Named<Rule>) -> Result<Vec<Answer<'a>>, Reason> {
        let judge = rule
            .judged_by
            .as_ref()
            .map(|judged| judged.role.value.clone());
        let kept = answered(self.decision, &rule.then);
        kept.map(|then| {
            self.answer(
                then,
                Some(rule.id.clone()),
                rule.because.as_ref(),
                judge.clone(),
            )
        })
        .collect()
    }

    fn answer(
        &self,
        then: &'a Consequence,
        rule: Option<Id>,
        because: Option<&'a Text>,
        judged_by: Option<Id>,
    ) -> Result<Answer<'a>, Reason> {
        let amount = match &then.amount {
            None => None,
            Some(amount) => {
                let exact = valued(&amount.value, self.situation)?;
                Some(
                    exact
                        .rounded(self.decision.rounded)
                        .ok_or(Reason::TooLarge)?,
                )
            }
        };
        let outcome = then.outcome.value.clone();
        let because = because.or_else(|| outcome_reason(&self.setting, then));
        Ok(Answer {
            outcome,
            kind: then.kind,
            amount,
            rule,
            because,
            judged_by,
        })
    }

    /// Joins what the rules in force say: they agree, or under `collect` add up, or contradict each other.
    fn joined(&self, per_rule: Vec<Vec<Answer<'a>>>) -> Decided<'a> {
        let same = |a: &Answer<'_>, b: &Answer<'_>| {
            a.outcome == b.outcome && a.amount == b.amount && a.judged_by == b.judged_by
        };
        let subset =
            |a: &[Answer<'_>], b: &[Answer<'_>]| a.iter().all(|a| b.iter().any(|b| same(a, b)));
        let agree = per_rule
            .iter()
            .all(|answers| subset(answers, &per_rule[0]) && subset(&per_rule[0], answers));
        let collects = self.decision.policy == HitPolicy::Collect;
        let mut joined: Vec<Answer<'a>> = Vec::new();
        let mut clash = !agree && !collects;
        for answer in per_rule.iter().flatten() {
            match joined.iter().find(|known| known.outcome == answer.outcome) {
                Some(known) => clash |= !same(known, answer),
                None => joined.push(answer.clone()),
            }
        }
        if clash {
            let answers = per_rule.into_iter().flatten().collect();
            return Decided {
                status: Status::Contradiction,
                answers,
                ..Decided::open()
            };
        }
        self.answered(joined)
    }

    fn answered(&self, answers: Vec<Answer<'a>>) -> Decided<'a> {
        let total = self.decision.total.then(|| total(&answers)).flatten();
        let duties = self.duties(answers.iter().map(|answer| &answer.outcome));
        Decided {
            status: Status::Answered,
            answers,
            duties,
            total,
            ..Decided::open()
        }
    }

    /// The duties of the decision and of the outcomes, those asked only in other cases left out.
    fn duties<'t>(&self, outcomes: impl Iterator<Item = &'t Id>) -> Vec<Id> {
        let concept = self.setting.concept;
        let offers = outcomes.filter_map(|id| concept.offered.get(id));
        let needed = self
            .decision
            .needs
            .iter()
            .chain(offers.flat_map(|offer| &offer.needs));
        let mut duties = Vec::new();
        for duty in needed.map(|id| &id.value) {
            let only_when = concept
                .client_must
                .get(duty.as_str())
                .and_then(|duty| duty.only_when.as_ref());
            let asked = only_when.is_none_or(|when| when_holds(when, self.situation) != Truth::No);
            if asked && !duties.contains(duty) {
                duties.push(duty.clone());
            }
        }
        duties
    }

    /// The outcome is known, but an amount waits for a fact, or cannot be computed.
    fn waiting(&self, reason: &Reason, rules: &[&'a Named<Rule>]) -> Decided<'a> {
        let mut behind = indexmap::IndexSet::new();
        let consequences = rules.iter().flat_map(|rule| &rule.then);
        for amount in consequences.filter_map(|then| then.amount.as_ref()) {
            super::relevant::in_valued(&amount.value, &mut behind);
        }
        let missing = self.askable(behind);
        let possible = self.outcomes(rules.iter().copied(), false);
        let status = if reason.is_open() {
            Status::Undecided
        } else {
            Status::Gap
        };
        let lacks_figure = match reason {
            Reason::NoFigure(id) => Some(id.clone()),
            _ => None,
        };
        Decided {
            status,
            missing,
            possible,
            lacks_figure,
            ..Decided::open()
        }
    }

    /// Several completions are left: they agree, or facts are still worth asking.
    pub fn open(&self, known: &Region) -> Decided<'a> {
        let table = &self.lowered.table;
        let mut budget = Budget::default();
        let Ok(possible) = possible_answers(table, known, &mut budget) else {
            return Decided {
                missing: self.askable(self.all_facts()),
                optimal: false,
                ..Decided::open()
            };
        };
        let tree = guide::questions_within(
            self.lowered,
            self.decision,
            known,
            &self.duties_done(),
            &mut budget,
        );
        let rules: Vec<&'a Named<Rule>> = possible
            .rules
            .iter()
            .map(|id| self.lowered.rule(*id))
            .collect();
        if self.is_agreed(known, &mut budget) {
            let rules = reasons::named(table, known, &possible.rules, &mut budget);
            return self.settled(&rules);
        }
        let optimal = tree.as_ref().is_ok_and(Questions::is_optimal);
        let mut missing = tree
            .map(|tree| guide::facts_in_order(&self.lowered.frame, &tree))
            .unwrap_or_default();
        missing.retain(|fact| is_missing(self.situation, fact));
        if missing.is_empty() {
            missing = self.askable(self.all_facts());
        }
        let possible = self.outcomes(rules.into_iter(), possible.gap);
        Decided {
            missing: self.expanded(missing),
            optimal,
            possible,
            ..Decided::open()
        }
    }

    /// The duties without which what is known would not be known.
    fn duties_done(&self) -> Vec<Id> {
        let facts = self.setting.concept.facts.keys();
        let known =
            |fact: &&Id| !matches!(self.situation.state(fact), State::Missing | State::Absent);
        let known = facts.filter(known);
        known
            .flat_map(|fact| guide::duties_of(&self.setting, fact))
            .collect()
    }

    /// Whether all completions have one answer, be it a rule's or that of `otherwise`.
    fn is_agreed(&self, known: &Region, budget: &mut Budget) -> bool {
        let table = answering(self.lowered, self.decision, Same::AnswersIn(self.situation));
        let answers = possible_outcomes(&table, known, budget);
        !self.scope_is_open && answers.is_ok_and(|answers| answers.len() == 1)
    }

    /// The outcomes that rules may still give, in their order; with those of `otherwise` where no rule may answer.
    fn outcomes(&self, rules: impl Iterator<Item = &'a Named<Rule>>, gap: bool) -> Vec<Id> {
        let otherwise = self
            .decision
            .otherwise
            .iter()
            .filter(|_| gap)
            .flat_map(|otherwise| &otherwise.then);
        let mut outcomes = Vec::new();
        let kept = |rule: &'a Named<Rule>| answered(self.decision, &rule.then);
        for then in rules.flat_map(kept).chain(otherwise) {
            if !outcomes.contains(&then.outcome.value) {
                outcomes.push(then.outcome.value.clone());
            }
        }
        outcomes
    }

    fn all_facts(&self) -> indexmap::IndexSet<Id> {
        super::relevant::facts(&self.setting, self.decision)
            .into_iter()
            .collect()
    }

    /// Facts that follow from others are replaced by those that are asked.
    fn expanded(&self, facts: Vec<Id>) -> Vec<Id> {
        self.askable(facts.into_iter().collect())
    }

    /// The facts to ask among these and behind these, that are missing, in the order given.
    fn askable(&self, facts: indexmap::IndexSet<Id>) -> Vec<Id> {
        let mut queue: Vec<Id> = facts.into_iter().collect();
        let mut askable = Vec::new();
        let mut seen = indexmap::IndexSet::new();
        let mut at = 0;
        while let Some(id) = queue.get(at).cloned() {
            at += 1;
            let Some(fact) = self.setting.fact(&id).filter(|_| seen.insert(id.clone())) else {
                continue;
            };
            if fact.is.is_none() && is_missing(self.situation, &id) {
                askable.push(id);
                continue;
            }
            let mut behind = indexmap::IndexSet::new();
            match &fact.is {
                Some(crate::model::decision::Derived::Amount(valued)) => {
                    super::relevant::in_valued(&valued.value, &mut behind)
                }
                Some(crate::model::decision::Derived::Options(options)) => {
                    options
                        .values()
                        .for_each(|(_, when)| super::relevant::in_when(when, &mut behind));
                }
                None => {}
            }
            queue.extend(behind);
        }
        askable
    }
}

/// The reason that an offer or exclusion gives itself.
fn outcome_reason<'a>(setting: &Setting<'a>, then: &Consequence) -> Option<&'a Text> {
    match then.kind {
        OutcomeKind::Offer => setting
            .concept
            .offered
            .get(&then.outcome.value)?
            .because
            .as_ref(),
        OutcomeKind::Exclusion => setting
            .concept
            .not_offered
            .get(then.outcome.value.as_str())?
            .because
            .as_ref(),
        OutcomeKind::Answer => None,
    }
}

/// The sum of amounts of one currency; none where there is none or they differ.
fn total(answers: &[Answer<'_>]) -> Option<Quantity> {
    let mut sum: Option<crate::model::quantity::Money> = None;
    for amount in answers.iter().filter_map(|answer| answer.amount.as_ref()) {
        let Quantity::Money(money) = amount else {
            return None;
        };
        sum = match sum {
            None => Some(money.clone()),
            Some(sum) if sum.currency == money.currency => Some(crate::model::quantity::Money {
                amount: sum.amount.checked_add(money.amount)?,
                currency: sum.currency,
            }),
            Some(_) => return None,
        };
    }
    sum.map(Quantity::Money)
}
