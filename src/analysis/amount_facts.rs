//! Amounts as facts that follow by their formula: then where an amount lies is a slab like any other, and the space knows
//! which cases reach it.

use super::Setting;
use super::worth::Worth;
use crate::amount::{Normal, Unit};
use crate::model::amount::{Amount, Expression, Sign, Valued};
use crate::model::condition::Operand;
use crate::model::decision::{Derived, Fact, FactKind, FactUnit};
use crate::model::{Concept, Decision, Id, Named};
use crate::source::Located;

/// A concept with a fact more for each of some amounts.
pub(super) struct AmountFacts {
    concept: Concept,
    ids: Vec<Option<Id>>,
}

impl AmountFacts {
    /// Amounts with the same formula are one fact. None for an amount that another check reports.
    pub fn of<'v>(
        setting: Setting<'_>,
        decision: &Named<Decision>,
        amounts: impl IntoIterator<Item = &'v Valued>,
    ) -> Self {
        let mut concept = setting.concept.clone();
        let mut known: Vec<(Worth, Option<Id>)> = Vec::new();
        let ids = amounts.into_iter().map(|amount| {
            let worth = Worth::of(&setting, amount);
            if let Some((_, id)) = known.iter().find(|(other, _)| *other == worth) {
                return id.clone();
            }
            let fact = as_fact(setting, decision, amount, id(known.len()));
            let id = fact.as_ref().map(|fact| fact.id.clone());
            concept
                .facts
                .extend(fact.map(|fact| (fact.id.clone(), fact)));
            known.push((worth, id.clone()));
            id
        });
        let ids = ids.collect();
        Self { concept, ids }
    }

    /// A fact more: by how much one of them is more than another.
    pub fn difference(
        &mut self,
        setting: Setting<'_>,
        decision: &Named<Decision>,
        [one, other]: [&Id; 2],
    ) -> Option<Id> {
        let span = decision.key;
        let fact = |id: &Id| Amount {
            expression: Expression::Operand(Operand::Fact(id.clone())),
            span,
        };
        let terms = vec![(Sign::Plus, fact(one)), (Sign::Minus, fact(other))];
        let expression = Expression::Sum(terms);
        let amount = Valued::Always(Amount { expression, span });
        let own = self.setting(setting);
        let fact = as_fact(own, decision, &amount, Id::new("the difference"))?;
        let id = fact.id.clone();
        self.concept.facts.insert(id.clone(), fact);
        Some(id)
    }

    /// The setting with these facts.
    pub fn setting<'c>(&'c self, setting: Setting<'c>) -> Setting<'c> {
        Setting {
            concept: &self.concept,
            ..setting
        }
    }

    /// The fact of each amount.
    pub fn ids(&self) -> impl Iterator<Item = Option<&Id>> {
        self.ids.iter().map(Option::as_ref)
    }
}

/// What the fact is called that stands for an amount; no author can write it.
fn id(number: usize) -> Id {
    Id::new(&format!("the amount {}", number + 1))
}

fn as_fact(
    setting: Setting<'_>,
    decision: &Named<Decision>,
    amount: &Valued,
    id: Id,
) -> Option<Named<Fact>> {
    let (kind, unit) = match normal(setting, amount)?.unit {
        Unit::Money(currency) => (FactKind::Money, Some(FactUnit::Currency(currency))),
        Unit::Percent => (FactKind::Percentage, None),
        Unit::Time(unit) => (FactKind::Duration, Some(FactUnit::Time(unit))),
        Unit::Number(unit) => (FactKind::Number, unit.map(FactUnit::Free)),
        Unit::Date | Unit::Clock => return None,
    };
    let formula = Located::new(amount.clone(), decision.key);
    let mut fact = Fact::of_kind(kind);
    fact.unit = unit;
    fact.is = Some(Derived::Amount(formula));
    Some(Named {
        id,
        key: decision.key,
        span: decision.span,
        path: String::new(),
        value: fact,
    })
}

/// The normal form of an amount, or of the first of several.
pub(super) fn normal(setting: Setting<'_>, amount: &Valued) -> Option<Normal> {
    let amount = match amount {
        Valued::Always(amount) => amount,
        Valued::Choose(pieces) => &pieces.first()?.1,
    };
    setting.schema().normal(amount, setting.on).ok()
}
