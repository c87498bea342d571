//! Where facts are cut: at every bound that any condition of the concept uses.

use rust_decimal::Decimal;

use super::Setting;
use super::bounds::sides;
use super::given::Given;
use crate::model::amount::Valued;
use crate::model::condition::{Operand, Test, When};
use crate::model::decision::{Derived, FactValue};
use crate::model::mentions::{Mention, Mentions};
use crate::model::ordered::{IndexMap, IndexSet};
use crate::model::{Condition, Decision, Id};

/// The bounds used with each fact, and the pairs of facts that are compared with each other.
#[derive(Debug, Clone, Default)]
pub(super) struct Cuts {
    bounds: IndexMap<Id, Vec<Decimal>>,
    /// Pairs of facts that a condition compares.
    pub pairs: IndexSet<(Id, Id)>,
    /// Figures that a condition on one of the facts names, or by which one follows, and that have no value on the day.
    pub lacking: IndexSet<Id>,
    facts: IndexSet<Id>,
}

impl Cuts {
    /// Collects what the rules of a decision, its duties and the facts behind it use.
    pub fn of(setting: &Setting<'_>, decision: &Decision, facts: &[Id]) -> Self {
        let mut cuts = Self {
            facts: facts.iter().cloned().collect(),
            ..Self::default()
        };
        let rules = decision
            .rules
            .values()
            .filter_map(|rule| rule.when.as_ref());
        let duties = setting
            .concept
            .client_must
            .iter()
            .filter_map(|(_, duty)| duty.only_when.as_ref());
        let impossible = setting
            .concept
            .impossible
            .iter()
            .map(|impossible| &impossible.when);
        for when in rules
            .chain(&decision.only_when)
            .chain(duties)
            .chain(impossible)
        {
            cuts.add(setting, when);
        }
        let rules = decision.rules.values().flat_map(|rule| &rule.then);
        let otherwise = decision
            .otherwise
            .iter()
            .flat_map(|otherwise| &otherwise.then);
        for amount in rules
            .chain(otherwise)
            .filter_map(|then| then.amount.as_ref())
        {
            cuts.choices(setting, &amount.value);
        }
        for fact in facts.iter().filter_map(|id| setting.fact(id)) {
            for (_, bound) in sides(&fact.bounds) {
                cuts.choices(setting, &bound.value);
            }
            fact.only_when
                .iter()
                .for_each(|when| cuts.add(setting, when));
            for (values, _) in &fact.shares {
                cuts.condition(setting, &fact.id, values);
            }
            match &fact.is {
                Some(Derived::Options(options)) => options
                    .values()
                    .for_each(|(_, when)| cuts.add(setting, when)),
                Some(Derived::Amount(valued)) => {
                    cuts.choices(setting, &valued.value);
                    cuts.figures(setting, &valued.value);
                }
                None => {}
            }
        }
        cuts
    }

    /// Cuts a fact at a value of it.
    pub fn at(&mut self, fact: &Id, measure: Decimal) {
        self.bounds.entry(fact.clone()).or_default().push(measure);
    }

    /// Cuts facts at the values of a case.
    pub fn at_values(&mut self, given: &Given) {
        for (fact, value) in given {
            if let FactValue::Quantity(quantity) = value {
                self.at(fact, quantity.measure());
            }
        }
    }

    /// The bounds of a fact, as places on its number line.
    pub fn of_fact(&self, fact: &Id) -> &[Decimal] {
        self.bounds.get(fact).map_or(&[], Vec::as_slice)
    }

    /// Notes the figures of a formula that have no value on the day: nothing follows by it then.
    fn figures(&mut self, setting: &Setting<'_>, value: &Valued) {
        value.mentions(&mut |mention, _| match mention {
            Mention::Figure(id) if setting.figure_value(id).is_none() => {
                self.lacking.insert(id.clone());
            }
            Mention::Figure(_) | Mention::Fact(_) | Mention::Quantity(_) => {}
        });
    }

    /// Cuts at the conditions by which a value is chosen.
    pub fn choices(&mut self, setting: &Setting<'_>, value: &Valued) {
        if let Valued::Choose(choices) = value {
            choices.iter().for_each(|(when, _)| self.add(setting, when));
        }
    }

    /// Cuts at what a condition uses.
    pub fn add(&mut self, setting: &Setting<'_>, when: &When) {
        for (fact, asked) in when
            .alternatives
            .iter()
            .flat_map(|clause| &clause.conditions)
        {
            self.condition(setting, fact, &asked.condition);
        }
    }

    fn condition(&mut self, setting: &Setting<'_>, fact: &Id, condition: &Condition) {
        for term in condition.alternatives.iter().flatten() {
            match &term.test {
                Test::Compare(_, operand) => self.operand(setting, fact, &operand.value),
                Test::Between(from, to) => {
                    self.operand(setting, fact, &from.value);
                    self.operand(setting, fact, &to.value);
                    self.night(setting, &from.value, &to.value);
                }
                _ => {}
            }
        }
    }

    /// Clock times run past midnight where the first end is later than the second: where ends are facts, that is a cut too.
    fn night(&mut self, setting: &Setting<'_>, from: &Operand, to: &Operand) {
        match (from, to) {
            (Operand::Fact(from), to) => self.operand(setting, from, to),
            (from, Operand::Fact(to)) => self.operand(setting, to, from),
            _ => {}
        }
    }

    fn operand(&mut self, setting: &Setting<'_>, fact: &Id, operand: &Operand) {
        let measure = match operand {
            Operand::Quantity(quantity) => quantity.measure(),
            Operand::Figure(id) => match setting.figure_value(id) {
                Some(quantity) => quantity.measure(),
                None => {
                    if self.facts.contains(fact) {
                        self.lacking.insert(id.clone());
                    }
                    return;
                }
            },
            Operand::Fact(other) => {
                if !self.pairs.contains(&(other.clone(), fact.clone())) {
                    self.pairs.insert((fact.clone(), other.clone()));
                }
                return;
            }
            Operand::Option(_) => return,
        };
        self.at(fact, measure);
    }
}
