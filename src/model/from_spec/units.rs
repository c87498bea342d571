//! The unit a fact's values are written in, where the author did not state one.

use std::cell::{Cell, RefCell};

use rustc_hash::FxHashMap;

use crate::model::amount::{Amount, Expression, Valued};
use crate::model::condition::{Operand, Term, Test, When};
use crate::model::decision::{Decision, Derived, Fact, FactKind, FactUnit};
use crate::model::{Figure, Id, Map, Quantity, Workspace};

/// Gives every fact without a unit that of its formula, else of the first quantity used with it, else for money the
/// workspace's currency. `others` are the conditions outside facts and decisions.
pub(super) fn fact_units(
    facts: &mut Map<Fact>,
    decisions: [&Map<Decision>; 2],
    others: &[&When],
    figures: &Map<Figure>,
    workspace: &Workspace,
) {
    let sources = Sources {
        facts,
        decisions,
        others,
        figures,
        workspace,
        known: RefCell::default(),
        depth: Cell::new(0),
    };
    let units = facts.keys().map(|id| (id.clone(), sources.of_fact(id)));
    let units: Vec<_> = units.collect();
    for (id, unit) in units {
        if let Some(fact) = facts.get_mut(&id) {
            fact.value.unit = unit;
        }
    }
}

/// Whether values of a type can have a unit: money has no days.
pub(super) const fn fits(kind: &FactKind, unit: &FactUnit) -> bool {
    matches!(
        (kind, unit),
        (FactKind::Money, FactUnit::Currency(_))
            | (FactKind::Duration, FactUnit::Time(_))
            | (FactKind::Number | FactKind::WholeNumber, FactUnit::Free(_))
    )
}

/// Facts that follow from each other in a longer chain have the unit that their own file says.
const DEEPEST: usize = 200;

/// Where quantities are looked up.
struct Sources<'a> {
    facts: &'a Map<Fact>,
    decisions: [&'a Map<Decision>; 2],
    others: &'a [&'a When],
    figures: &'a Map<Figure>,
    workspace: &'a Workspace,
    /// The units found, and none for a fact that is being looked at: a circle gives no unit.
    known: RefCell<FxHashMap<Id, Option<FactUnit>>>,
    depth: Cell<usize>,
}

impl Sources<'_> {
    /// The unit that is stated, else the one that follows.
    fn of_fact(&self, id: &Id) -> Option<FactUnit> {
        let fact = self.facts.get(id)?;
        if fact.unit.is_some() || self.depth.get() >= DEEPEST {
            return fact.unit.clone();
        }
        if let Some(known) = self.known.borrow().get(id) {
            return known.clone();
        }
        self.known.borrow_mut().insert(id.clone(), None);
        self.depth.set(self.depth.get() + 1);
        let unit = self.following(id, fact);
        self.depth.set(self.depth.get() - 1);
        self.known.borrow_mut().insert(id.clone(), unit.clone());
        unit
    }

    fn following(&self, id: &Id, fact: &Fact) -> Option<FactUnit> {
        let of_type = |unit: &FactUnit| fits(&fact.kind, unit);
        let money = || {
            let is_money = matches!(fact.kind, FactKind::Money);
            is_money.then_some(FactUnit::Currency(self.workspace.currency))
        };
        self.of_formula(fact)
            .filter(of_type)
            .or_else(|| self.of_bounds(fact).filter(of_type))
            .or_else(|| self.first_used(id, &fact.kind))
            .or_else(money)
    }

    /// The unit of the first quantity of its type that a condition compares the fact with, in the order of the file.
    fn first_used(&self, id: &Id, kind: &FactKind) -> Option<FactUnit> {
        let conditions = self.conditions().flat_map(|when| &when.alternatives);
        let asked = conditions.filter_map(|clause| clause.conditions.get(id));
        let terms = asked.flat_map(|asked| asked.condition.alternatives.iter().flatten());
        let used = terms.filter_map(|term| {
            let unit = self.in_term(term).filter(|unit| fits(kind, unit))?;
            Some((term.span.start, unit))
        });
        let first = used.min_by_key(|(start, _)| *start);
        first.map(|(_, unit)| unit)
    }

    /// All conditions of the concept.
    fn conditions(&self) -> impl Iterator<Item = &When> {
        let decisions = self.decisions.iter().flat_map(|all| all.values());
        let of_decisions = decisions.flat_map(|decision| {
            let rules = decision.rules.values();
            let rules = rules.filter_map(|rule| rule.when.as_ref());
            decision.only_when.iter().chain(rules)
        });
        let of_facts = self.facts.values().flat_map(|fact| {
            let chosen = match &fact.is {
                Some(Derived::Options(options)) => options.values().map(|(_, when)| when).collect(),
                Some(Derived::Amount(amount)) => choosing(&amount.value),
                None => Vec::new(),
            };
            fact.only_when.iter().chain(chosen)
        });
        let others = self.others.iter().copied();
        of_decisions.chain(of_facts).chain(others)
    }

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
        let stated = fact.bounds.iter().find_map(|bound| match &bound.value {
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
            Operand::Fact(id) => self.of_fact(id),
            Operand::Option(_) => None,
        }
    }

    fn in_term(&self, term: &Term) -> Option<FactUnit> {
        match &term.test {
            Test::Compare(_, operand) | Test::Between(operand, _) => {
                self.of_operand(&operand.value)
            }
            _ => None,
        }
    }
}

/// The conditions that choose between formulas.
fn choosing(amount: &Valued) -> Vec<&When> {
    match amount {
        Valued::Always(_) => Vec::new(),
        Valued::Choose(choices) => choices.iter().map(|(when, _)| when).collect(),
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
