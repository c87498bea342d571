//! Where facts are cut: at every bound that any condition of the concept uses.

use indexmap::{IndexMap, IndexSet};
use rust_decimal::Decimal;

use super::Setting;
use crate::model::amount::Valued;
use crate::model::condition::{Operand, Test, When};
use crate::model::decision::Derived;
use crate::model::{Decision, Id};

/// The bounds used with each fact, and the pairs of facts that are compared with each other.
#[derive(Debug, Clone, Default)]
pub(super) struct Cuts {
    bounds: IndexMap<Id, Vec<Decimal>>,
    /// Pairs of facts that a condition compares.
    pub pairs: IndexSet<(Id, Id)>,
}

impl Cuts {
    /// Collects what the rules of a decision, its duties and the facts behind it use.
    pub fn of(setting: &Setting<'_>, decision: &Decision, facts: &[Id]) -> Self {
        let mut cuts = Self::default();
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
        for fact in facts.iter().filter_map(|id| setting.fact(id)) {
            fact.only_when
                .iter()
                .for_each(|when| cuts.add(setting, when));
            match &fact.is {
                Some(Derived::Options(options)) => options
                    .values()
                    .for_each(|(_, when)| cuts.add(setting, when)),
                Some(Derived::Amount(valued)) => {
                    if let Valued::Choose(choices) = &valued.value {
                        choices.iter().for_each(|(when, _)| cuts.add(setting, when));
                    }
                }
                None => {}
            }
        }
        cuts
    }

    /// The bounds of a fact, as places on its number line.
    pub fn of_fact(&self, fact: &Id) -> &[Decimal] {
        self.bounds.get(fact).map_or(&[], Vec::as_slice)
    }

    fn add(&mut self, setting: &Setting<'_>, when: &When) {
        for (fact, asked) in when
            .alternatives
            .iter()
            .flat_map(|clause| &clause.conditions)
        {
            for term in asked.condition.alternatives.iter().flatten() {
                match &term.test {
                    Test::Compare(_, operand) => self.operand(setting, fact, &operand.value),
                    Test::Between(from, to) => {
                        self.operand(setting, fact, &from.value);
                        self.operand(setting, fact, &to.value);
                    }
                    _ => {}
                }
            }
        }
    }

    fn operand(&mut self, setting: &Setting<'_>, fact: &Id, operand: &Operand) {
        let measure = match operand {
            Operand::Quantity(quantity) => quantity.measure(),
            Operand::Figure(id) => match setting.figure_value(id) {
                Some(quantity) => quantity.measure(),
                None => return,
            },
            Operand::Fact(other) => {
                self.pairs.insert((fact.clone(), other.clone()));
                return;
            }
            Operand::Option(_) => return,
        };
        self.bounds.entry(fact.clone()).or_default().push(measure);
    }
}
