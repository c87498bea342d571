//! Decisions: facts, rules and worked cases.

use super::amount::{Amount, Valued};
use super::quantity::TimeUnit;
use super::{Condition, Id, Map, Named, Quantity, Text, Validity, When};
use crate::model::ordered::IndexMap;
use crate::source::{Located, Span};
use jiff::civil::Date;

/// Something that is true of a case.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// What its values are.
    pub kind: FactKind,
    /// A noun phrase for tables; without one, the question serves.
    pub label: Option<Text>,
    /// The question.
    pub ask: Option<Text>,
    /// Help for who does not know.
    pub help: Option<Text>,
    /// The unit values are written in.
    pub unit: Option<FactUnit>,
    /// The bounds of its values.
    pub bounds: Bounds,
    /// The step between values, where they have one.
    pub step: Option<Located<Quantity>>,
    /// When it exists at all.
    pub only_when: Option<When>,
    /// What it is derived from, when it is not asked.
    pub is: Option<Derived>,
    /// Who knows it.
    pub known_by: KnownBy,
    /// The duties that reveal it.
    pub known_after: Vec<Located<Id>>,
    /// Whether "I do not know" is a value of its own.
    pub may_be_unknown: bool,
    /// How many ordinary questions it counts for in the question order: above zero, 1 when not said.
    pub cost: Option<Located<Quantity>>,
    /// How often its values occur, in percent: the values of a condition have their share together.
    pub shares: Vec<(Condition, Located<Quantity>)>,
}

impl Fact {
    /// A fact of which nothing is said but its type.
    #[must_use]
    pub fn of_kind(kind: FactKind) -> Self {
        Self {
            kind,
            label: None,
            ask: None,
            help: None,
            unit: None,
            bounds: Bounds::default(),
            step: None,
            only_when: None,
            is: None,
            known_by: KnownBy::default(),
            known_after: Vec::new(),
            may_be_unknown: false,
            cost: None,
            shares: Vec::new(),
        }
    }
}

/// The types of facts.
#[derive(Debug, Clone, PartialEq)]
pub enum FactKind {
    /// `money`.
    Money,
    /// `number`.
    Number,
    /// `whole number`.
    WholeNumber,
    /// `percentage`.
    Percentage,
    /// `duration`.
    Duration,
    /// `date`.
    Date,
    /// `time`: a clock time.
    Time,
    /// `yes/no`.
    YesNo,
    /// `choice`: named options without order.
    Choice(Map<Option<Text>>),
    /// `scale`: named options from least to most.
    Scale(Map<Option<Text>>),
}

impl FactKind {
    /// The word of the format for this type.
    #[must_use]
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Money => "money",
            Self::Number => "number",
            Self::WholeNumber => "whole number",
            Self::Percentage => "percentage",
            Self::Duration => "duration",
            Self::Date => "date",
            Self::Time => "time",
            Self::YesNo => "yes/no",
            Self::Choice(_) => "choice",
            Self::Scale(_) => "scale",
        }
    }
}

/// The unit of a fact's values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FactUnit {
    /// A currency, for money.
    Currency(super::quantity::Currency),
    /// A clock's unit, for durations.
    Time(TimeUnit),
    /// A free unit, for numbers.
    Free(std::sync::Arc<str>),
}

/// The least and greatest value of a fact.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Bounds {
    /// `at_least`.
    pub at_least: Option<Located<Valued>>,
    /// `more_than`.
    pub more_than: Option<Located<Valued>>,
    /// `at_most`.
    pub at_most: Option<Located<Valued>>,
    /// `less_than`.
    pub less_than: Option<Located<Valued>>,
}

impl Bounds {
    /// Those that are given, in the order above.
    pub fn iter(&self) -> impl Iterator<Item = &Located<Valued>> {
        let Self {
            at_least,
            more_than,
            at_most,
            less_than,
        } = self;
        [at_least, more_than, at_most, less_than]
            .into_iter()
            .flatten()
    }
}

/// How a derived fact follows from others.
#[derive(Debug, Clone, PartialEq)]
pub enum Derived {
    /// By a formula, or the first formula whose condition holds.
    Amount(Located<Valued>),
    /// By conditions: one option each, exactly one of which must hold. `yes` and `no` for yes/no facts.
    Options(IndexMap<Id, (Span, When)>),
}

/// Who knows a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum KnownBy {
    /// The client.
    #[default]
    Client,
    /// Only staff can tell; never asked in public.
    Staff,
}

/// A question the organisation answers by rules.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Decision {
    /// The question.
    pub question: Option<Text>,
    /// How rules that match together are read.
    pub policy: HitPolicy,
    /// The outcomes by priority, first wins; only under [`HitPolicy::Priority`].
    pub order: Vec<Located<Id>>,
    /// Duties demanded before the answer.
    pub needs: Vec<Located<Id>>,
    /// The rules.
    pub rules: Map<Rule>,
    /// Answers that are neither offer nor exclusion.
    pub answers: Map<Option<Text>>,
    /// What is answered where no rule is in force.
    pub otherwise: Option<Otherwise>,
    /// The scope.
    pub only_when: Option<When>,
    /// Who pays whom.
    pub amount_is: Option<Located<AmountIs>>,
    /// How amounts are rounded.
    pub rounded: Rounding,
    /// Whether amounts are summed under `collect`.
    pub total: bool,
    /// Whether the decision stands under `staff` and is never public.
    pub for_staff: bool,
}

impl Named<Decision> {
    /// The derived fact whose options it decides between; none for a decision that an author wrote.
    #[must_use]
    pub fn options_of(&self) -> Option<&str> {
        self.id.as_str().strip_prefix("facts.")
    }
}

/// How rules that match together are read (the field's word, from DMN).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum HitPolicy {
    /// All rules in force must agree.
    #[default]
    Unique,
    /// The first that matches answers.
    First,
    /// All answers together.
    Collect,
    /// The outcome that stands first in `order`.
    Priority,
}

/// Who an amount goes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AmountIs {
    /// `you get`.
    YouGet,
    /// `you pay`.
    YouPay,
}

/// How an amount is rounded to the currency's step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Rounding {
    /// To the nearest, half up.
    #[default]
    HalfUp,
    /// Down.
    Down,
    /// Up.
    Up,
}

/// What is answered where no rule is in force.
#[derive(Debug, Clone, PartialEq)]
pub struct Otherwise {
    /// The outcomes; empty for the word `nothing`.
    pub then: Vec<Consequence>,
    /// Why.
    pub because: Option<Text>,
    /// Where it stands.
    pub span: Span,
}

/// One rule.
#[derive(Debug, Clone, PartialEq)]
pub struct Rule {
    /// The cases it speaks about; none means all.
    pub when: Option<When>,
    /// What it answers.
    pub then: Vec<Consequence>,
    /// Why; else the outcome's reason.
    pub because: Option<Text>,
    /// The law or decision it comes from.
    pub source: Option<Text>,
    /// The rules it is an exception to, `all` already spelled out.
    pub overrides: Vec<Located<Id>>,
    /// When it holds.
    pub valid: Validity,
    /// Who judges, where it is a matter of judgement.
    pub judged_by: Option<Judgement>,
    /// Whether it is never shown in public.
    pub staff_only: bool,
}

impl Rule {
    /// A rule that says nothing but when it holds and what it gives.
    #[must_use]
    pub fn plain(when: Option<When>, then: Vec<Consequence>) -> Self {
        Self {
            when,
            then,
            because: None,
            source: None,
            overrides: Vec::new(),
            valid: Validity::default(),
            judged_by: None,
            staff_only: false,
        }
    }
}

/// An outcome with its amount.
#[derive(Debug, Clone, PartialEq)]
pub struct Consequence {
    /// An offer, an exclusion or an answer of the decision.
    pub outcome: Located<Id>,
    /// Which of the three.
    pub kind: OutcomeKind,
    /// What it is worth.
    pub amount: Option<Located<Valued>>,
}

/// What an outcome is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OutcomeKind {
    /// Something offered.
    Offer,
    /// Something excluded.
    Exclusion,
    /// A class of the decision's own.
    Answer,
}

/// A matter of judgement.
#[derive(Debug, Clone, PartialEq)]
pub struct Judgement {
    /// The role that judges.
    pub role: Located<Id>,
    /// Between which outcomes; empty: not said.
    pub between: Vec<Located<Id>>,
}

/// A worked case.
#[derive(Debug, Clone, PartialEq)]
pub struct Case {
    /// What happens.
    pub story: Option<Text>,
    /// The facts given.
    pub given: IndexMap<Id, Given>,
    /// What each decision must answer.
    pub expect: IndexMap<Id, Expectation>,
    /// The day it happens.
    pub on: Option<Located<Date>>,
    /// Whether it is shown on the page.
    pub public: bool,
}

/// The value of a fact in a case.
#[derive(Debug, Clone, PartialEq)]
pub struct Given {
    /// Where the fact's id stands.
    pub key: Span,
    /// Its value.
    pub value: Located<FactValue>,
}

/// A value of a fact.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum FactValue {
    /// Of a fact that is counted or measured.
    Quantity(Quantity),
    /// `yes` or `no`.
    YesNo(bool),
    /// An option.
    Option(Id),
    /// The client does not know.
    Unknown,
}

/// What a case expects of one decision.
#[derive(Debug, Clone, PartialEq)]
pub struct Expectation {
    /// Where the decision's id stands.
    pub key: Span,
    /// Where the expectation stands.
    pub span: Span,
    /// What is expected.
    pub answer: Expected,
}

/// What a case expects.
#[derive(Debug, Clone, PartialEq)]
pub enum Expected {
    /// The decision does not speak about this case.
    OutOfScope,
    /// These outcomes, with amounts where given.
    Outcomes(Vec<(Located<Id>, Option<Located<Quantity>>)>),
}

/// What a formula over amounts is called where it is used as a bound or a cost.
pub type Formula = Amount;
