//! What an amount is worth, as far as two can be compared.

use jiff::civil::Date;

use super::Setting;
use crate::amount::{Normal, Schema};
use crate::model::amount::{Amount, Valued};
use crate::model::{Quantity, When};

/// An amount as far as two can be compared: formulas are equal when their normal forms are, lists when all their
/// pieces are.
#[derive(PartialEq)]
pub(super) enum Worth {
    Pieces(Vec<(Option<String>, Formula)>),
    /// What it comes to in a case.
    Value(Quantity),
    /// Any.
    Any,
}

#[derive(PartialEq)]
pub(super) enum Formula {
    Normal(Normal),
    /// One without normal form, which another check reports, as it is written.
    Written(String),
}

impl Worth {
    /// An amount whatever the case.
    pub fn of(setting: &Setting<'_>, amount: &Valued) -> Self {
        let formula = |amount| Formula::of(setting.schema(), amount, setting.on);
        Self::Pieces(match amount {
            Valued::Always(amount) => vec![(None, formula(amount))],
            Valued::Choose(pieces) => pieces
                .iter()
                .map(|(when, amount)| (Some(written(when)), formula(amount)))
                .collect(),
        })
    }
}

impl Formula {
    fn of(schema: Schema<'_>, amount: &Amount, on: Date) -> Self {
        let normal = schema.normal(amount, on).map(Self::Normal);
        normal.unwrap_or_else(|_| Self::Written(amount.to_string()))
    }
}

/// A `when` as it is written, without where it stands.
fn written(when: &When) -> String {
    let clauses = when.alternatives.iter().map(|clause| {
        let conditions = clause.conditions.iter();
        let conditions: Vec<String> = conditions
            .map(|(fact, asked)| format!("{fact}: {}", asked.condition))
            .collect();
        conditions.join(", ")
    });
    clauses.collect::<Vec<_>>().join("; ")
}
