//! What the rules in force at one point of the table say.

use super::{Answer, Decided, Deciding, Status};
use crate::amount::{Reason, Truth, valued, when_holds};
use crate::analysis::table::answered;
use crate::analysis::{Setting, relevant};
use crate::decision::RuleId;
use crate::model::decision::{Consequence, HitPolicy, OutcomeKind, Rule};
use crate::model::ordered::IndexSet;
use crate::model::{Id, Named, Quantity, Text};

impl<'a> Deciding<'a, '_> {
    /// The case lies in one point of the table: these rules are in force.
    pub fn settled(&self, in_force: &[RuleId]) -> Decided<'a> {
        let rules: Vec<&'a Named<Rule>> =
            in_force.iter().map(|id| self.lowered.rule(*id)).collect();
        if rules.is_empty() {
            return self.otherwise();
        }
        let per_rule: Vec<Vec<Given<'a>>> = rules.iter().map(|rule| self.given_by(rule)).collect();
        let reasons = per_rule
            .iter()
            .flatten()
            .filter_map(|given| given.lacks.as_ref());
        let reason = reasons.min_by_key(|reason| rank(reason)).cloned();
        match reason {
            None => self.joined(per_rule),
            Some(reason) if reason.is_open() || matches!(reason, Reason::NoFigure(_)) => {
                self.waiting(&reason, &rules)
            }
            // Who gives something else, or the same with another amount, contradicts it all the same.
            Some(reason) => {
                let joined = self.joined(per_rule);
                match joined.status {
                    Status::Contradiction => joined,
                    _ => self.waiting(&reason, &rules),
                }
            }
        }
    }

    fn otherwise(&self) -> Decided<'a> {
        let Some(otherwise) = &self.decision.otherwise else {
            return Decided {
                status: Status::Gap,
                ..Decided::open()
            };
        };
        let because = otherwise.because.as_ref();
        let then = otherwise.then.iter();
        let answers = then.map(|then| Ok(self.said(then, because, self.worth(then)?)));
        match answers.collect::<Result<Vec<_>, _>>() {
            Ok(answers) => self.answered(answers),
            Err(reason) => self.waiting(&reason, &[]),
        }
    }

    fn given_by(&self, rule: &'a Named<Rule>) -> Vec<Given<'a>> {
        let given = answered(self.decision, &rule.then).map(|then| {
            let (amount, lacks) = match self.worth(then) {
                Ok(amount) => (amount, None),
                Err(reason) => (None, Some(reason)),
            };
            let answer = self.said_by(rule, then, amount);
            Given { answer, lacks }
        });
        given.collect()
    }

    /// What a rule says of an outcome, worth so much.
    pub(super) fn said_by(
        &self,
        rule: &'a Named<Rule>,
        then: &'a Consequence,
        amount: Option<Quantity>,
    ) -> Answer<'a> {
        let judge = rule.judged_by.as_ref();
        Answer {
            rule: Some(rule.id.clone()),
            judged_by: judge.map(|judged| judged.role.value.clone()),
            ..self.said(then, rule.because.as_ref(), amount)
        }
    }

    /// An outcome, worth so much, as nobody in particular says it.
    fn said(
        &self,
        then: &'a Consequence,
        because: Option<&'a Text>,
        amount: Option<Quantity>,
    ) -> Answer<'a> {
        Answer {
            outcome: then.outcome.value.clone(),
            kind: then.kind,
            amount,
            rule: None,
            because: because.or_else(|| outcome_reason(&self.setting, then)),
            judged_by: None,
        }
    }

    /// What an outcome is worth in the case, rounded; none for one without an amount.
    pub(super) fn worth(&self, then: &Consequence) -> Result<Option<Quantity>, Reason> {
        let Some(amount) = &then.amount else {
            return Ok(None);
        };
        let exact = valued(&amount.value, self.situation)?;
        let rounded = exact.rounded(self.decision.rounded);
        rounded.map(Some).ok_or(Reason::TooLarge)
    }

    /// Joins what the rules in force say: they agree, or under `collect` add up, or contradict each other.
    fn joined(&self, per_rule: Vec<Vec<Given<'a>>>) -> Decided<'a> {
        let subset =
            |a: &[Given<'_>], b: &[Given<'_>]| a.iter().all(|a| b.iter().any(|b| a.says(b)));
        let agree = per_rule
            .iter()
            .all(|answers| subset(answers, &per_rule[0]) && subset(&per_rule[0], answers));
        let collects = self.decision.policy == HitPolicy::Collect;
        let mut joined: Vec<&Given<'a>> = Vec::new();
        let mut clash = !agree && !collects;
        for given in per_rule.iter().flatten() {
            let outcome = &given.answer.outcome;
            match joined.iter().find(|known| known.answer.outcome == *outcome) {
                Some(known) => clash |= !known.says(given),
                None => joined.push(given),
            }
        }
        if clash {
            let given = per_rule.into_iter().flatten();
            let answers = given.map(|given| given.answer).collect();
            return Decided {
                status: Status::Contradiction,
                answers,
                ..Decided::open()
            };
        }
        let answers = joined.into_iter().map(|given| given.answer.clone());
        self.answered(answers.collect())
    }

    pub(super) fn answered(&self, answers: Vec<Answer<'a>>) -> Decided<'a> {
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
    pub(super) fn waiting(&self, reason: &Reason, rules: &[&'a Named<Rule>]) -> Decided<'a> {
        let mut behind = IndexSet::default();
        let consequences = rules.iter().flat_map(|rule| &rule.then);
        for amount in consequences.filter_map(|then| then.amount.as_ref()) {
            relevant::in_valued(&amount.value, &mut behind);
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
}

/// An outcome that a rule gives, and why its amount has no value, where it has none.
struct Given<'a> {
    answer: Answer<'a>,
    lacks: Option<Reason>,
}

impl Given<'_> {
    /// Whether two give the same.
    fn says(&self, other: &Given<'_>) -> bool {
        let (one, two) = (&self.answer, &other.answer);
        one.outcome == two.outcome
            && one.amount == two.amount
            && self.lacks.is_some() == other.lacks.is_some()
            && one.judged_by == two.judged_by
    }
}

/// Which of several reasons is told first: what can still be said, then what the organisation did not write.
const fn rank(reason: &Reason) -> u8 {
    match reason {
        reason if reason.is_open() => 0,
        Reason::NoFigure(_) => 1,
        _ => 2,
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
