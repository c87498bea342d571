//! The unit a fact's values are written in, where the author did not state one.

use crate::model::amount::{Amount, Expression, Valued};
use crate::model::condition::{Operand, Term, Test, When};
use crate::model::decision::{Decision, Derived, Fact, FactKind, FactUnit};
use crate::model::{Figure, Id, Map, Quantity, Workspace};

/// Gives every fact without a unit that of its formula, else of the first quantity used with it, else for money the
/// workspace's currency.
pub(super) fn fact_units(
    facts: &mut Map<Fact>,
    decisions: &Map<Decision>,
    staff: &Map<Decision>,
    figures: &Map<Figure>,
    workspace: &Workspace,
) {
    let mut found = Vec::new();
    for (id, fact) in facts.iter().filter(|(_, fact)| fact.unit.is_none()) {
        let sources = Sources { figures, workspace };
        let first = || first_used(id, &fact.kind, facts, decisions, staff, &sources);
        let money = || {
            matches!(fact.kind, FactKind::Money).then_some(FactUnit::Currency(workspace.currency))
        };
        let of_type = |unit: &FactUnit| fits(&fact.kind, unit);
        let unit = sources
            .of_formula(fact)
            .filter(of_type)
            .or_else(|| sources.of_bounds(fact).filter(of_type))
            .or_else(first)
            .or_else(money);
        found.push((id.clone(), unit));
    }
    for (id, unit) in found {
        if let Some(fact) = facts.get_mut(&id) {
            fact.value.unit = unit;
        }
    }
}

/// Whether values of a type can have a unit: money has no days.
const fn fits(kind: &FactKind, unit: &FactUnit) -> bool {
    matches!(
        (kind, unit),
        (FactKind::Money, FactUnit::Currency(_))
            | (FactKind::Duration, FactUnit::Time(_))
            | (FactKind::Number | FactKind::WholeNumber, FactUnit::Free(_))
    )
}

/// The unit of the first quantity of its type that a condition compares the fact with, in the order of the file.
fn first_used(
    id: &Id,
    kind: &FactKind,
    facts: &Map<Fact>,
    decisions: &Map<Decision>,
    staff: &Map<Decision>,
    sources: &Sources<'_>,
) -> Option<FactUnit> {
    let of_facts = facts.values().filter_map(|fact| fact.only_when.as_ref());
    let of_decisions = decisions
        .values()
        .chain(staff.values())
        .flat_map(|decision| {
            decision.only_when.iter().chain(
                decision
                    .rules
                    .values()
                    .filter_map(|rule| rule.when.as_ref()),
            )
        });
    of_decisions
        .chain(of_facts)
        .find_map(|when| sources.in_when(when, id, kind))
}

/// Where quantities are looked up.
struct Sources<'a> {
    figures: &'a Map<Figure>,
    workspace: &'a Workspace,
}

impl Sources<'_> {
    fn of_formula(&self, fact: &Fact) -> Option<FactUnit> {
        let Some(Derived::Amount(valued)) = &fact.is else {
            return None;
        };
        match &valued.value {
            Valued::Always(amount) => self.of_amount(amount),
            Valued::Choose(choices) => choices
                .iter()
                .find_map(|(_, amount)| self.of_amount(amount)),
        }
    }

    fn of_bounds(&self, fact: &Fact) -> Option<FactUnit> {
        let bounds = [
            &fact.bounds.at_least,
            &fact.bounds.more_than,
            &fact.bounds.at_most,
            &fact.bounds.less_than,
        ];
        let stated = bounds
            .into_iter()
            .flatten()
            .find_map(|bound| match &bound.value {
                Valued::Always(amount) => self.of_amount(amount),
                Valued::Choose(_) => None,
            });
        stated.or_else(|| fact.step.as_ref().and_then(|step| unit_of(&step.value)))
    }

    fn of_amount(&self, amount: &Amount) -> Option<FactUnit> {
        match &amount.expression {
            Expression::Operand(operand) => self.of_operand(operand),
            Expression::Sum(terms) => terms.iter().find_map(|(_, term)| self.of_amount(term)),
            Expression::Share { of, .. } => self.of_amount(of),
            Expression::Per { each, .. }
            | Expression::PerStarted { each, .. }
            | Expression::PerFull { each, .. } => self.of_amount(each),
            Expression::DividedBy { amount, .. } | Expression::Limited { amount, .. } => {
                self.of_amount(amount)
            }
            Expression::Beyond { amount, from } => {
                self.of_amount(amount).or_else(|| self.of_operand(from))
            }
            Expression::Between { clock, .. } => Some(FactUnit::Time(clock.day_unit())),
        }
    }

    fn of_operand(&self, operand: &Operand) -> Option<FactUnit> {
        match operand {
            Operand::Quantity(quantity) => unit_of(quantity),
            Operand::Figure(id) => {
                let figure = self
                    .figures
                    .get(id)
                    .or_else(|| self.workspace.figures.get(id))?;
                figure
                    .values
                    .first()
                    .and_then(|value| unit_of(&value.is.value))
            }
            Operand::Fact(_) | Operand::Option(_) => None,
        }
    }

    fn in_when(&self, when: &When, fact: &Id, kind: &FactKind) -> Option<FactUnit> {
        let conditions = when
            .alternatives
            .iter()
            .filter_map(|clause| clause.conditions.get(fact));
        let terms = conditions.flat_map(|found| found.condition.alternatives.iter().flatten());
        let unit = |term: &Term| match &term.test {
            Test::Compare(_, operand) | Test::Between(operand, _) => {
                self.of_operand(&operand.value)
            }
            _ => None,
        };
        terms
            .into_iter()
            .filter_map(unit)
            .find(|unit| fits(kind, unit))
    }
}

fn unit_of(quantity: &Quantity) -> Option<FactUnit> {
    match quantity {
        Quantity::Money(money) => Some(FactUnit::Currency(money.currency)),
        Quantity::Duration(duration) => Some(FactUnit::Time(duration.unit)),
        Quantity::Number(number) => number.unit.clone().map(FactUnit::Free),
        Quantity::Percent(_) | Quantity::Date(_) | Quantity::Time(_) => None,
    }
}
