//! Ends that leave nothing between them: the bounds of a fact, and the limits of a formula.

use std::collections::BTreeSet;

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::kinds::{Misfit, Schema};
use crate::diagnostic::Message;
use crate::model::amount::{Expression, Limit, LimitKind, Valued};
use crate::model::condition::Operand;
use crate::model::decision::{Fact, FactKind};
use crate::model::{Named, Quantity};
use crate::source::Located;

/// An end that is the same in every case of a day.
#[derive(Clone, Copy)]
struct End<'a> {
    /// How it is written in the format: `at_least`.
    key: &'static str,
    operand: &'a Operand,
    span: crate::source::Span,
    /// Whether it is itself left out.
    open: bool,
}

impl Schema<'_> {
    /// That the bounds of a fact leave it no value on some day.
    #[must_use]
    pub fn bounds(&self, fact: &Named<Fact>) -> Option<Misfit> {
        let bounds = &fact.bounds;
        let least = [
            end("at_least", bounds.at_least.as_ref(), false),
            end("more_than", bounds.more_than.as_ref(), true),
        ];
        let most = [
            end("at_most", bounds.at_most.as_ref(), false),
            end("less_than", bounds.less_than.as_ref(), true),
        ];
        let whole = fact.kind == FactKind::WholeNumber;
        let all = least.iter().flatten();
        let mut pairs =
            all.flat_map(|least| most.iter().flatten().map(move |most| (*least, *most)));
        let (least, most) = pairs.find(|(least, most)| self.crosses(*least, *most, whole))?;
        Some(Misfit {
            check: "outside-domain",
            span: most.span,
            message: Message::new("outside-domain-bounds")
                .with("fact", fact.id.as_str())
                .with("least", format!("{}: {}", least.key, least.operand))
                .with("most", format!("{}: {}", most.key, most.operand)),
        })
    }

    /// That a limit at the end of a formula lies beyond the one before it, on some day.
    pub(super) fn limits(&self, limits: &[Limit]) -> Result<(), Misfit> {
        for pair in limits.windows(2) {
            let (least, most) = match [pair[0].kind, pair[1].kind] {
                [LimitKind::AtLeast, LimitKind::AtMost] => (&pair[0].value, &pair[1].value),
                [LimitKind::AtMost, LimitKind::AtLeast] => (&pair[1].value, &pair[0].value),
                _ => continue,
            };
            let end = |key, operand| of_operand(key, operand, false);
            let (least, most) = (end("at least", least), end("at most", most));
            if self.crosses(least, most, false) {
                return Err(Misfit {
                    check: "outside-domain",
                    span: pair[1].value.span,
                    message: Message::new("outside-domain-limits")
                        .with("least", format!("{} {}", least.key, least.operand))
                        .with("most", format!("{} {}", most.key, most.operand)),
                });
            }
        }
        Ok(())
    }

    /// Whether there is a day on which nothing lies between two ends.
    fn crosses(&self, least: End<'_>, most: End<'_>, whole: bool) -> bool {
        let mut days = BTreeSet::from([Date::MIN]);
        for end in [least, most] {
            if let Operand::Figure(id) = end.operand {
                days.extend(
                    self.figure(id)
                        .into_iter()
                        .flat_map(|figure| figure.changes()),
                );
            }
        }
        days.into_iter().any(|day| {
            let values = self.value(least, day).zip(self.value(most, day));
            values.is_some_and(|(low, high)| {
                low.kind() == high.kind() && {
                    let (low, high) = (low.measure(), high.measure());
                    is_empty((low, least.open), (high, most.open), whole)
                }
            })
        })
    }

    /// The value of an end on a day.
    fn value<'q>(&'q self, end: End<'q>, day: Date) -> Option<&'q Quantity> {
        match end.operand {
            Operand::Quantity(quantity) => Some(quantity),
            Operand::Figure(id) => Some(&self.figure(id)?.on(day)?.value),
            Operand::Fact(_) | Operand::Option(_) => None,
        }
    }
}

/// A bound that is one quantity or one figure.
fn end<'a>(key: &'static str, bound: Option<&'a Located<Valued>>, open: bool) -> Option<End<'a>> {
    let Valued::Always(amount) = &bound?.value else {
        return None;
    };
    match &amount.expression {
        Expression::Operand(operand) => Some(End {
            key,
            operand,
            span: amount.span,
            open,
        }),
        _ => None,
    }
}

const fn of_operand<'a>(key: &'static str, operand: &'a Located<Operand>, open: bool) -> End<'a> {
    End {
        key,
        operand: &operand.value,
        span: operand.span,
        open,
    }
}

/// Whether no value, or no whole one, lies between two ends, of which each may be left out itself.
fn is_empty(least: (Decimal, bool), most: (Decimal, bool), whole: bool) -> bool {
    let ((low, low_open), (high, high_open)) = (least, most);
    if !whole {
        return low > high || low == high && (low_open || high_open);
    }
    let first = if low_open {
        low.floor() + Decimal::ONE
    } else {
        low.ceil()
    };
    let last = if high_open {
        high.ceil() - Decimal::ONE
    } else {
        high.floor()
    };
    first > last
}
