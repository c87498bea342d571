//! Whether a condition fits its fact: the type, the unit, and the values the fact can take.

use super::exact::{Exact, Unit};
use super::kinds::{Measure, Misfit, Schema, alike, word};
use super::ratio::Ratio;
use crate::diagnostic::Message;
use crate::model::amount::{Expression, Valued};
use crate::model::condition::{Comparison, Condition, Operand, Term, Test};
use crate::model::decision::{Fact, FactKind};
use crate::model::quantity::Kind;
use crate::model::{Id, Named, Quantity};
use crate::source::Located;

impl Schema<'_> {
    /// Everything in a condition that does not fit the fact it is about, in the order written. A fact that does not
    /// exist was reported already.
    #[must_use]
    pub fn misfits(&self, fact: &Id, condition: &Condition) -> Vec<Misfit> {
        let Some(named) = self.facts.get(fact) else {
            return Vec::new();
        };
        let about = About {
            schema: self,
            fact: named,
        };
        let terms = condition.alternatives.iter().flatten();
        terms.flat_map(|term| about.term(term)).collect()
    }
}

struct About<'a> {
    schema: &'a Schema<'a>,
    fact: &'a Named<Fact>,
}

impl About<'_> {
    fn term(&self, term: &Term) -> Vec<Misfit> {
        let yes_no = self.fact.kind == FactKind::YesNo;
        match &term.test {
            Test::Compare(comparison, operand) => self
                .operand(*comparison, operand)
                .err()
                .into_iter()
                .collect(),
            Test::Between(from, to) => self.range(term, from, to),
            Test::Yes | Test::No if !yes_no => vec![self.wrong_type(term.span, &term.test)],
            Test::Unknown if !self.fact.may_be_unknown => {
                vec![self.outside(term.span, "outside-domain-unknown", "unknown")]
            }
            Test::Absent if self.fact.only_when.is_none() && self.fact.is.is_none() => {
                vec![self.outside(term.span, "outside-domain-absent", "absent")]
            }
            _ => Vec::new(),
        }
    }

    fn range(&self, term: &Term, from: &Located<Operand>, to: &Located<Operand>) -> Vec<Misfit> {
        let ends = [(Comparison::AtLeast, from), (Comparison::AtMost, to)];
        let wrong: Vec<Misfit> = ends
            .into_iter()
            .filter_map(|(comparison, operand)| self.operand(comparison, operand).err())
            .collect();
        if wrong.is_empty() && self.is_backwards(&from.value, &to.value) {
            let written = term.test.to_string();
            return vec![self.outside(term.span, "outside-domain-backwards", &written)];
        }
        wrong
    }

    /// Clock times run past midnight; on any other type a range has its smaller end first.
    fn is_backwards(&self, from: &Operand, to: &Operand) -> bool {
        match (from, to) {
            (Operand::Option(from), Operand::Option(to)) => match &self.fact.kind {
                FactKind::Scale(options) => options.get_index_of(from) > options.get_index_of(to),
                _ => false,
            },
            (Operand::Quantity(from), Operand::Quantity(to)) => {
                from.kind() != Kind::Time && from.measure() > to.measure()
            }
            _ => false,
        }
    }

    fn operand(&self, comparison: Comparison, operand: &Located<Operand>) -> Result<(), Misfit> {
        let Some(own) = self.schema.measure(&self.fact.id) else {
            return Ok(());
        };
        let Some(other) = self.schema.operand(&operand.value) else {
            return Ok(());
        };
        match (&own, &other) {
            (Measure::Counted(own), Measure::Counted(other)) if own == other => {
                self.value(comparison, operand)
            }
            (Measure::Counted(own), Measure::Counted(other)) if alike(own, other) => {
                Err(self.other_unit(operand, own, other))
            }
            (Measure::Scale, Measure::Scale) => Ok(()),
            (Measure::Scale | Measure::Choice, Measure::Choice) => {
                let ordered = comparison == Comparison::Exactly || own == Measure::Scale;
                if ordered {
                    Ok(())
                } else {
                    Err(self.wrong_type(operand.span, &operand.value))
                }
            }
            (Measure::YesNo, Measure::YesNo) if comparison == Comparison::Exactly => Ok(()),
            _ => Err(self.wrong_type(operand.span, &operand.value)),
        }
    }

    /// Whether the fact can take a value that is written out.
    fn value(&self, comparison: Comparison, operand: &Located<Operand>) -> Result<(), Misfit> {
        let Operand::Quantity(quantity) = &operand.value else {
            return Ok(());
        };
        let outside = |message| Err(self.outside(operand.span, message, &quantity.to_string()));
        if !self.on_step(quantity) {
            return outside("outside-domain-step");
        }
        let value = quantity.measure();
        let (least, most) = (self.least(), self.most());
        let touches = !matches!(comparison, Comparison::More | Comparison::Less);
        if least.is_some_and(|(least, open)| value < least || value == least && open && touches)
            || most.is_some_and(|(most, open)| value > most || value == most && open && touches)
        {
            return outside("outside-domain-bound");
        }
        Ok(())
    }

    /// Whole numbers, coins of the currency, or the step the author gave, counted from nothing or from the least value.
    fn on_step(&self, quantity: &Quantity) -> bool {
        let value = Ratio::from(quantity.measure());
        let own = self.fact.step.as_ref();
        if let Some(step) = own.filter(|step| step.value.kind() == quantity.kind()) {
            let from = self.least().map_or(Ratio::ZERO, |(least, _)| least.into());
            let step = Ratio::from(step.value.measure());
            let whole = |rest: Ratio| rest.divided_by(step).is_none_or(Ratio::is_whole);
            return whole(value) || value.minus(from).is_none_or(whole);
        }
        match (&self.fact.kind, quantity) {
            (FactKind::WholeNumber, _) => value.is_whole(),
            (FactKind::Money, Quantity::Money(money)) => {
                money.amount.normalize().scale() <= money.currency.decimals()
            }
            _ => true,
        }
    }

    /// The least value that is written out, and whether it is itself left out. Money, durations and counts start at
    /// nothing, unless they are derived.
    fn least(&self) -> Option<(rust_decimal::Decimal, bool)> {
        let bounds = &self.fact.bounds;
        let counted = matches!(
            self.fact.kind,
            FactKind::Money | FactKind::Duration | FactKind::WholeNumber
        );
        let zero = counted && self.fact.is.is_none();
        written(bounds.at_least.as_ref())
            .map(|least| (least, false))
            .or_else(|| written(bounds.more_than.as_ref()).map(|least| (least, true)))
            .or_else(|| zero.then_some((rust_decimal::Decimal::ZERO, false)))
    }

    fn most(&self) -> Option<(rust_decimal::Decimal, bool)> {
        let bounds = &self.fact.bounds;
        written(bounds.at_most.as_ref())
            .map(|most| (most, false))
            .or_else(|| written(bounds.less_than.as_ref()).map(|most| (most, true)))
    }

    fn wrong_type(&self, span: crate::source::Span, written: &impl ToString) -> Misfit {
        Misfit {
            check: "type-mismatch",
            span,
            message: Message::new("type-mismatch")
                .with("written", written.to_string())
                .with("fact", self.fact.id.as_str())
                .with("type", self.fact.kind.word())
                .with("kind", self.fact.kind.word().replace([' ', '/'], "-")),
        }
    }

    fn other_unit(&self, operand: &Located<Operand>, own: &Kind, other: &Kind) -> Misfit {
        Misfit {
            check: "incomparable-units",
            span: operand.span,
            message: Message::new("incomparable-units")
                .with("written", operand.value.to_string())
                .with("found", word(other))
                .with("fact", self.fact.id.as_str())
                .with("expected", self.unit_word(own)),
        }
    }

    /// The fact's own unit in the words of the format.
    fn unit_word(&self, own: &Kind) -> String {
        match self.schema.unit(&self.fact.id) {
            Some(Unit::Time(unit)) => unit.word(false).to_owned(),
            _ => word(own),
        }
    }

    fn outside(&self, span: crate::source::Span, message: &'static str, written: &str) -> Misfit {
        Misfit {
            check: "outside-domain",
            span,
            message: Message::new(message)
                .with("written", written)
                .with("fact", self.fact.id.as_str())
                .with("domain", self.domain()),
        }
    }

    /// The values of the fact in the words of conditions, as far as they are written out.
    fn domain(&self) -> String {
        let unit = self.schema.unit(&self.fact.id);
        let say = |measure: rust_decimal::Decimal| {
            let unit = unit.clone()?;
            let scale = match unit {
                Unit::Time(unit) => unit.size(),
                _ => 1,
            };
            let number = Ratio::from(measure).divided_by(Ratio::from(scale))?;
            Exact::new(number, unit).to_quantity()
        };
        let bound = |bound: Option<(rust_decimal::Decimal, bool)>, closed, open| {
            let (measure, left_out) = bound?;
            let quantity = say(measure)?;
            let comparison: Comparison = if left_out { open } else { closed };
            let day = matches!(quantity, Quantity::Date(_));
            Some(format!("{} {quantity}", comparison.words(day)))
        };
        let least = bound(self.least(), Comparison::AtLeast, Comparison::More);
        let most = bound(self.most(), Comparison::AtMost, Comparison::Less);
        let both: Vec<String> = least.into_iter().chain(most).collect();
        if both.is_empty() {
            "any".to_owned()
        } else {
            both.join(" and ")
        }
    }
}

/// A bound that is one quantity, on the number line of its kind.
fn written(bound: Option<&Located<Valued>>) -> Option<rust_decimal::Decimal> {
    match &bound?.value {
        Valued::Always(amount) => match &amount.expression {
            Expression::Operand(Operand::Quantity(quantity)) => Some(quantity.measure()),
            _ => None,
        },
        Valued::Choose(_) => None,
    }
}
