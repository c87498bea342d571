//! The shapes that values take across the format.

use serde::Deserialize;

use super::{Given, Loc, Map};
use crate::syntax::Style;

/// A scalar as it was written: never a YAML number, boolean or null, so that `0800 12 345`, `012` and `no` stay
/// what they are. Quotes and folds are undone.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Written {
    /// The words, decoded.
    pub text: Box<str>,
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

/// An amount, a quantity or a figure's id, as written; or the first of several whose condition holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Amount {
    /// One for all cases.
    Same(Written),
    /// The first that holds.
    Pieces(Vec<Loc<Piece>>),
}

/// One of several amounts, with the cases it is for.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Piece {
    /// The cases; all that are left where it does not stand.
    pub when: Option<Loc<When>>,
    /// The amount, quantity or figure.
    pub is: Loc<Written>,
}

/// What a rule or a case answers: outcomes, each with an amount where it has one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// Ids of outcomes (in a case also the word `out-of-scope`).
    Outcomes(Vec<Loc<Written>>),
    /// Outcomes with their amounts, or the word `due` for an outcome without amount.
    Amounts(Map<Amount, Given>),
}

/// What a figure is worth.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Figure {
    /// One quantity, always.
    Same(Written),
    /// Quantities, each for a time.
    Dated(Vec<Loc<FigurePiece>>),
    /// One quantity, and where it comes from.
    Sourced(SourcedFigure),
}

/// What a figure is worth for a time.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct FigurePiece {
    /// The first day.
    pub from: Option<Loc<Written>>,
    /// The last day; only the last of a list may have it.
    pub until: Option<Loc<Written>>,
    /// The quantity.
    pub is: Loc<Written>,
}

/// A quantity and where it comes from.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct SourcedFigure {
    /// The quantity.
    pub is: Loc<Written>,
    /// The law or decision it comes from.
    pub source: Option<Loc<super::Text>>,
}
