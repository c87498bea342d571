//! What a decision says of one case, by the letter of the definition.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::concept::*;
use crate::meaning::{State, World, rounded};
use crate::yaml::literal;

/// An outcome with its amount, in words, and who judges.
pub type Answer = (usize, Option<String>, Option<usize>);

/// What is put for an amount without a value.
const LACKING: &str = "no value";

/// How an amount is put.
#[derive(Debug, Clone, Copy)]
pub enum Say {
    /// As its formula is written.
    Words,
    /// As what it comes to.
    Worth,
}

/// An answer and its reason.
pub type Saying = (Answer, Option<&'static str>);

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    Impossible,
    OutOfScope,
    Gap,
    Contradiction,
    /// An amount has no value.
    Lacking,
    Answered(BTreeSet<Answer>),
}

/// A decision on one day.
#[derive(Clone, Copy)]
pub struct Decision<'c> {
    pub concept: &'c Concept,
    pub day: Date,
    /// Rules that are taken out.
    without: &'c [usize],
}

impl<'c> Decision<'c> {
    pub const fn on(concept: &'c Concept, day: Date) -> Self {
        Self {
            concept,
            day,
            without: &[],
        }
    }

    /// The decision as it is when some of its rules are taken out.
    pub const fn without(self, rules: &'c [usize]) -> Self {
        Self {
            without: rules,
            ..self
        }
    }

    pub fn world<'w>(&self, states: &'w [State]) -> World<'w>
    where
        'c: 'w,
    {
        World {
            concept: self.concept,
            day: self.day,
            states,
        }
    }

    /// The rules that hold on the day.
    fn valid(&self) -> impl Iterator<Item = usize> + 'c {
        let own = *self;
        (0..self.concept.rules.len()).filter(move |rule| own.is_valid(*rule))
    }

    /// Whether a rule holds on the day.
    pub fn is_valid(&self, rule: usize) -> bool {
        let written = &self.concept.rules[rule];
        let begun = written.from.is_none_or(|from| from <= self.day);
        let lasts = written.until.is_none_or(|until| self.day <= until);
        begun && lasts && !self.without.contains(&rule)
    }

    /// Whether a rule keeps another from being in force at a case where that one matches.
    pub fn keeps_out(&self, over: usize, rule: usize, states: &[State]) -> bool {
        let matching = self.matching(states);
        let beaten = matching.iter().any(|winner| self.overrides(*winner, over));
        matching.contains(&over)
            && match self.concept.policy {
                Policy::First => over < rule,
                _ if self.overrides(over, rule) => true,
                Policy::Priority => self.rank(over) < self.rank(rule) && !beaten,
                _ => false,
            }
    }

    /// The rules that match a case.
    pub fn matching(&self, states: &[State]) -> Vec<usize> {
        let world = self.world(states);
        let matches = |at: &usize| {
            self.concept.rules[*at]
                .when
                .as_ref()
                .is_none_or(|when| world.holds(when))
        };
        self.valid().filter(matches).collect()
    }

    /// Whether a rule is written as an exception to another.
    pub fn overrides(&self, winner: usize, loser: usize) -> bool {
        match &self.concept.rules[winner].overrides {
            Overrides::These(losers) => losers.contains(&loser),
            Overrides::All => {
                let names = |at: usize, other: usize| matches!(&self.concept.rules[at].overrides, Overrides::These(losers) if losers.contains(&other));
                winner != loser && !names(loser, winner)
            }
        }
    }

    /// The rules in force at a case.
    pub fn in_force(&self, states: &[State]) -> Vec<usize> {
        let matching = self.matching(states);
        if self.concept.policy == Policy::First {
            return matching.first().copied().into_iter().collect();
        }
        let beaten = |loser: usize| matching.iter().any(|winner| self.overrides(*winner, loser));
        let mut standing: Vec<usize> = matching
            .iter()
            .copied()
            .filter(|rule| !beaten(*rule))
            .collect();
        if self.concept.policy == Policy::Priority {
            let best = standing.iter().map(|rule| self.rank(*rule)).min();
            standing.retain(|rule| Some(self.rank(*rule)) == best);
        }
        standing
    }

    /// The place in the order of the best outcome of a rule.
    fn rank(&self, rule: usize) -> Option<usize> {
        let then = self.concept.rules[rule].then.iter();
        then.filter_map(|(outcome, _)| self.concept.order.iter().position(|known| known == outcome))
            .min()
    }

    /// What a rule answers at a case.
    pub fn answers_of(&self, rule: usize, states: &[State], say: Say) -> BTreeSet<Answer> {
        let written = &self.concept.rules[rule];
        let given = written.then.iter();
        let given = given.filter(|(outcome, _)| self.gives(rule, *outcome));
        let answers = given.map(|(outcome, amount)| {
            let amount = amount.as_ref().map(|amount| self.put(amount, states, say));
            (*outcome, amount, written.judged_by)
        });
        answers.collect()
    }

    /// Whether an outcome of a rule counts: under `priority` the best alone does.
    pub fn gives(&self, rule: usize, outcome: usize) -> bool {
        let best = self.rank(rule).map(|place| self.concept.order[place]);
        self.concept.policy != Policy::Priority || best == Some(outcome)
    }

    /// All that is told at a case: the answers of the rules in force or of `otherwise`, each with its reason.
    pub fn sayings(&self, states: &[State], say: Say) -> BTreeSet<Saying> {
        let in_force = self.in_force(states);
        if in_force.is_empty() {
            let Otherwise::Outcome(outcome) = self.concept.otherwise else {
                return BTreeSet::new();
            };
            return [((outcome, None, None), Some(REASON_OF_OTHERWISE))].into();
        }
        let written = in_force.iter().map(|at| (*at, &self.concept.rules[*at]));
        let sayings = written.flat_map(|(at, rule)| {
            let given = rule
                .then
                .iter()
                .filter(move |(outcome, _)| self.gives(at, *outcome));
            given.map(|(outcome, amount)| {
                let amount = amount.as_ref().map(|amount| self.put(amount, states, say));
                let own = rule.because.map(|at| REASONS[at]);
                let because = own.or((*outcome == REFUSAL).then_some(REASON_OF_REFUSAL));
                ((*outcome, amount, rule.judged_by), because)
            })
        });
        sayings.collect()
    }

    fn put(&self, amount: &Amount, states: &[State], say: Say) -> String {
        match say {
            Say::Words => format!("{amount:?}"),
            Say::Worth => {
                let value = self.world(states).amount(amount);
                let value = value.map(|value| literal(rounded(value, self.concept.rounding)));
                value.unwrap_or_else(|_| LACKING.to_owned())
            }
        }
    }

    /// Whether an amount that a rule gives has no value at a case.
    pub fn lacks(&self, rule: usize, states: &[State]) -> bool {
        let answers = self.answers_of(rule, states, Say::Worth);
        answers
            .iter()
            .any(|(_, amount, _)| amount.as_deref() == Some(LACKING))
    }

    /// Whether two rules that are in force together contradict each other there.
    pub fn contradict(&self, a: usize, b: usize, states: &[State]) -> bool {
        let (a, b) = [a, b]
            .map(|rule| self.answers_of(rule, states, Say::Worth))
            .into();
        match self.concept.policy {
            Policy::Collect => a.iter().any(|a| b.iter().any(|b| a.0 == b.0 && a != b)),
            _ => a != b,
        }
    }

    pub fn is_impossible(&self, states: &[State]) -> bool {
        let world = self.world(states);
        self.concept.impossible.iter().any(|when| world.holds(when))
    }

    pub fn in_scope(&self, states: &[State]) -> bool {
        self.concept
            .only_when
            .as_ref()
            .is_none_or(|when| self.world(states).holds(when))
    }

    /// Whether a case belongs to the space of the decision.
    pub fn is_real(&self, states: &[State]) -> bool {
        !self.is_impossible(states) && self.in_scope(states)
    }

    /// Whether the duty is demanded.
    pub fn demands(&self, duty: &Duty, states: &[State]) -> bool {
        duty.only_when
            .as_ref()
            .is_none_or(|when| self.world(states).holds(when))
    }

    pub fn verdict(&self, states: &[State]) -> Verdict {
        if self.is_impossible(states) {
            return Verdict::Impossible;
        }
        if !self.in_scope(states) {
            return Verdict::OutOfScope;
        }
        let in_force = self.in_force(states);
        if in_force.is_empty() {
            return match self.concept.otherwise {
                Otherwise::Gap => Verdict::Gap,
                Otherwise::Nothing => Verdict::Answered(BTreeSet::new()),
                Otherwise::Outcome(outcome) => Verdict::Answered([(outcome, None, None)].into()),
            };
        }
        let pairs = in_force
            .iter()
            .flat_map(|a| in_force.iter().map(move |b| (*a, *b)));
        if pairs
            .into_iter()
            .any(|(a, b)| self.contradict(a, b, states))
        {
            return Verdict::Contradiction;
        }
        if in_force.iter().any(|rule| self.lacks(*rule, states)) {
            return Verdict::Lacking;
        }
        Verdict::Answered(
            in_force
                .iter()
                .flat_map(|rule| self.answers_of(*rule, states, Say::Worth))
                .collect(),
        )
    }
}
