//! The shapes that values take across the format.

use schemars::JsonSchema;
use serde::Deserialize;
use smol_str::SmolStr;

use super::schema::{Date, Formula, Id, Quantity};
use super::{Given, Loc, Map};
use crate::syntax::Style;

/// A scalar as it was written: never a YAML number, boolean or null, so that `0800 12 345`, `012` and `no` stay
/// what they are. Quotes and folds are undone.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Written {
    /// The words, decoded; what is made of them shares them.
    pub text: SmolStr,
    /// How they stand in the file, which tells where a word of the decoded text came from.
    pub style: Style,
}

impl std::ops::Deref for Written {
    type Target = str;

    fn deref(&self) -> &str {
        &self.text
    }
}

/// `yes` or `no`, in any case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct YesNo(pub bool);

/// A list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List<T>(pub Vec<Loc<T>>);

/// A list, for which a single item may stand alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OneOrMany<T>(pub Vec<Loc<T>>);

impl<T> std::ops::Deref for List<T> {
    type Target = [Loc<T>];

    fn deref(&self) -> &[Loc<T>] {
        &self.0
    }
}

impl<T> std::ops::Deref for OneOrMany<T> {
    type Target = [Loc<T>];

    fn deref(&self) -> &[Loc<T>] {
        &self.0
    }
}

/// The items of a list that may not stand at all.
pub trait Items<T> {
    /// The items in the order of the file; none where the list does not stand or was wrong.
    fn items(&self) -> &[Loc<T>];
}

impl<T> Items<T> for Option<Loc<List<T>>> {
    fn items(&self) -> &[Loc<T>] {
        self.as_ref().and_then(Loc::get).map_or(&[], |list| &list.0)
    }
}

impl<T> Items<T> for Option<Loc<OneOrMany<T>>> {
    fn items(&self) -> &[Loc<T>] {
        self.as_ref().and_then(Loc::get).map_or(&[], |list| &list.0)
    }
}

/// A value, or the word `nothing`: the author says that there is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OrNothing<T> {
    /// The word `nothing`.
    Nothing,
    /// Something.
    Some(T),
}

impl<T> OrNothing<T> {
    /// The value, unless the word `nothing` stands there.
    #[must_use]
    pub const fn some(&self) -> Option<&T> {
        match self {
            Self::Nothing => None,
            Self::Some(value) => Some(value),
        }
    }
}

/// A condition on one fact, as written: each item is one string of the condition language, and one of them holds.
pub type Condition = OneOrMany<Written>;

/// Facts and their conditions: one of the alternatives holds, all conditions of an alternative together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct When(pub Vec<Loc<Map<Condition, Given>>>);

/// An amount, a time or the id of a figure; or a list of them with conditions, the first of which holds.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema)]
#[schemars(untagged)]
#[schemars(extend("examples" = ["48 hours", "minimum-value", [{"when": {"place": "home"}, "is": "2 hours"}, {"is": "1 day"}]]))]
pub enum Amount {
    /// One for all cases.
    Same(#[schemars(with = "Formula")] Written),
    /// Several with their conditions: the first that holds.
    Pieces(Vec<Loc<Piece>>),
}

/// One of several amounts, with the cases that it is for.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct Piece {
    /// The cases that it is for; all that are left where this key does not stand.
    pub when: Option<Loc<When>>,
    /// The amount, the time or the id of a figure.
    #[schemars(with = "Formula")]
    pub is: Loc<Written>,
}

/// An answer: one outcome or several, each with an amount where it has one.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema)]
#[schemars(untagged)]
#[schemars(extend("examples" = ["team", ["team", "advice"], {"late-fee": "0.50 EUR per days-late", "reminder": "due"}]))]
pub enum Answer {
    /// The id of an outcome, or a list of them. In a case also the word `out-of-scope`.
    Outcomes(#[schemars(with = "OneOrMany<Id>")] Vec<Loc<Written>>),
    /// The ids of outcomes, each with its amount, or with the word `due` for an outcome without amount.
    Amounts(Map<Amount, Given>),
}

/// What a figure is worth: a quantity; a list of quantities, each from a day on; or a quantity with its source.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema)]
#[schemars(untagged)]
#[schemars(extend("examples" = ["250 EUR", [{"from": "2024-04-01", "is": "9.76 EUR"}, {"from": "2025-04-01", "is": "10.12 EUR"}], {"is": "30 days", "source": "Decree on waste, article 5"}]))]
pub enum Figure {
    /// One quantity for all time.
    Same(#[schemars(with = "Quantity")] Written),
    /// Quantities, each from a day on.
    Dated(Vec<Loc<FigurePiece>>),
    /// One quantity, and where it comes from.
    Sourced(SourcedFigure),
}

/// What a figure is worth from a day on.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct FigurePiece {
    /// The first day on which the figure is worth this.
    #[schemars(with = "Option<Date>")]
    pub from: Option<Loc<Written>>,
    /// The last day on which it is worth this; only the last of the list may have one.
    #[schemars(with = "Option<Date>")]
    pub until: Option<Loc<Written>>,
    /// What the figure is worth.
    #[schemars(with = "Quantity")]
    pub is: Loc<Written>,
}

/// A quantity and where it comes from.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct SourcedFigure {
    /// What the figure is worth.
    #[schemars(with = "Quantity")]
    pub is: Loc<Written>,
    /// The law or decision it comes from.
    pub source: Option<Loc<super::Text>>,
}
