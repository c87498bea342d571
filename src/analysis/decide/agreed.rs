//! Whether all that is left of a case has one answer, its amounts included: one completion is decided, and then every
//! amount that may be given is shown to come to what it comes to there, whatever the rest turns out to be.

use rust_decimal::Decimal;

use super::{Answer, Decided, Deciding, Status};
use crate::amount::Exact;
use crate::analysis::amount_facts::AmountFacts;
use crate::analysis::answering::{Same, answering, default_id};
use crate::analysis::axis::{Values, quantity};
use crate::analysis::frame::{Frame, set_of};
use crate::analysis::pick::Stretch;
use crate::analysis::table::{Lowered, answered};
use crate::analysis::{Setting, reasons};
use crate::decision::{Budget, NotProved, Possible, Region, RuleId, Slab, in_force_region};
use crate::model::amount::Valued;
use crate::model::decision::{Consequence, Fact};
use crate::model::ordered::IndexSet;
use crate::model::{Named, Quantity};

/// An amount that must be shown to come to this.
struct Claim<'a> {
    /// The rule that gives it, by its number in the decision; that of `otherwise` after them.
    rule: RuleId,
    amount: &'a Valued,
    worth: &'a Quantity,
}

impl<'a> Deciding<'a, '_> {
    /// The one answer of all completions; none where that cannot be shown.
    pub(super) fn agreed(
        &self,
        known: &Region,
        possible: &Possible,
        budget: &mut Budget,
    ) -> Option<Decided<'a>> {
        if !self.is_agreed(known, Same::Outcomes, budget) {
            return None;
        }
        let one = self.one_completion(known)?;
        let claims = self.claims(possible, &one)?;
        self.all_hold(&claims).ok().filter(|all_hold| *all_hold)?;
        let named = reasons::named(&self.lowered.table, known, &possible.rules, budget);
        let answers = one.answers.into_iter();
        let told = answers.map(|answer| self.told(&named, answer));
        Some(self.answered(told.collect()))
    }

    /// How one of the completions is decided, when it has an answer.
    fn one_completion(&self, known: &Region) -> Option<Decided<'a>> {
        let Lowered { frame, table, .. } = self.lowered;
        let mut case = frame.witness(known, &table.space, &|_| true).found()?;
        case.extend(self.given.clone());
        let situation = frame.situation(&case);
        let point: Option<Vec<Slab>> = frame.locate(&situation).into_iter().collect();
        let one = Deciding {
            situation: &situation,
            ..*self
        };
        let decided = one.settled(&table.in_force(&point?));
        (decided.status == Status::Answered).then_some(decided)
    }

    /// What must be shown of the amounts that may be given; none where one of them comes to something else.
    fn claims<'d>(&self, possible: &Possible, one: &'d Decided<'a>) -> Option<Vec<Claim<'d>>>
    where
        'a: 'd,
    {
        let number = |rule: &RuleId| {
            let at = self
                .decision
                .rules
                .get_index_of(&self.lowered.rule(*rule).id);
            at.and_then(|at| u32::try_from(at).ok()).map(RuleId)
        };
        let rules = possible.rules.iter();
        let rules = rules.filter_map(|rule| Some((number(rule)?, &self.lowered.rule(*rule).then)));
        let default = self.decision.otherwise.iter().filter(|_| possible.gap);
        let default = default.map(|otherwise| (default_id(self.decision), &otherwise.then));
        let mut claims = Vec::new();
        for (rule, then) in rules.chain(default) {
            for then in answered(self.decision, then) {
                let mut answers = one.answers.iter();
                let answer = answers.find(|answer| answer.outcome == then.outcome.value)?;
                let Some((amount, worth)) = then.amount.as_ref().zip(answer.amount.as_ref()) else {
                    continue;
                };
                match self.worth(then) {
                    Ok(known) if known.as_ref() == Some(worth) => {}
                    Err(reason) if reason.is_open() => claims.push(Claim {
                        rule,
                        amount: &amount.value,
                        worth,
                    }),
                    _ => return None,
                }
            }
        }
        Some(claims)
    }

    fn all_hold(&self, claims: &[Claim<'_>]) -> Result<bool, NotProved> {
        if claims.is_empty() {
            return Ok(true);
        }
        let setting = self.setting;
        let amounts = claims.iter().map(|claim| claim.amount);
        let facts = AmountFacts::of(setting, self.decision, amounts);
        for (claim, id) in claims.iter().zip(facts.ids()) {
            let Some(fact) = id.and_then(|id| facts.setting(setting).fact(id)) else {
                return Ok(false);
            };
            if !self.holds(claim, facts.setting(setting), fact)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Whether no completion in which the rule is in force lies elsewhere on the axis of its amount.
    fn holds(
        &self,
        claim: &Claim<'_>,
        setting: Setting<'_>,
        fact: &Named<Fact>,
    ) -> Result<bool, NotProved> {
        let own = &self.lowered.frame;
        let axes = own.axis_ids().filter_map(|axis| own.fact_of(axis)).cloned();
        let facts: IndexSet<_> = axes.chain([fact.id.clone()]).collect();
        let frame = Frame::with(setting, self.decision, facts, |cuts| {
            cuts.at_values(self.given);
            for place in around(claim.worth) {
                cuts.at(&fact.id, place);
            }
        });
        let lowered = Lowered::of(frame, self.decision);
        let Some(axis) = lowered.frame.axis_of(&fact.id) else {
            return Ok(false);
        };
        let elsewhere = set_of(&lowered.frame.axes[axis.index()], |slab| {
            !self.comes_to(fact, slab, claim.worth)
        });
        let region = lowered.frame.within(self.situation).with(axis, elsewhere);
        let mut table = answering(&lowered, self.decision, Same::Answers);
        table.space = table.space.restricted(&[region]);
        let found = in_force_region(&table, claim.rule, &mut Budget::default())?;
        Ok(found.is_empty())
    }

    /// Whether all values of a slab of an amount come to the same quantity once they are rounded.
    fn comes_to(&self, fact: &Fact, slab: &Values, worth: &Quantity) -> bool {
        let place = match slab {
            Values::Measured(Stretch::Point(place)) => Some(*place),
            // Between two places next to each other all is rounded alike.
            Values::Measured(Stretch::Open(Some(from), Some(to))) => {
                (*from + *to).checked_div(Decimal::TWO)
            }
            _ => None,
        };
        let value = place.and_then(|place| quantity(fact, place));
        let rounded = value.and_then(|value| Exact::from(&value).rounded(self.decision.rounded));
        rounded.as_ref() == Some(worth)
    }

    /// An answer with the first of these rules that gives its outcome, else as `otherwise` gives it.
    fn told(&self, rules: &[RuleId], answer: Answer<'a>) -> Answer<'a> {
        let gives = |then: &&'a Consequence| then.outcome.value == answer.outcome;
        let by_rule = rules.iter().find_map(|rule| {
            let rule = self.lowered.rule(*rule);
            let then = answered(self.decision, &rule.then).find(gives)?;
            Some(self.said_by(rule, then, answer.amount.clone()))
        });
        by_rule.unwrap_or(answer)
    }
}

/// The places on the number line of an amount between which it may be rounded to a quantity.
fn around(worth: &Quantity) -> Vec<Decimal> {
    let at = worth.measure();
    let Quantity::Money(money) = worth else {
        return vec![at];
    };
    let coin = Decimal::new(1, money.currency.decimals());
    let halves = [-2, -1, 0, 1, 2].map(Decimal::from);
    let places = halves.iter().filter_map(|half| {
        let away = coin.checked_mul(*half)?.checked_div(Decimal::TWO)?;
        at.checked_add(away)
    });
    places.collect()
}
