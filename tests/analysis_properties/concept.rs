//! A concept as the test sees it: facts that refer to each other by their place, and one decision.

use jiff::civil::Date;

use crate::fraction::{Fraction, whole};

/// What a number counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    Euro,
    Percent,
    Plain,
    /// Whole numbers.
    Count,
    Kilometre,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
    WorkingDay,
    /// Days since 1970-01-01.
    Date,
    /// Minutes since midnight.
    Clock,
}

/// What may be compared and added.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dimension {
    Money,
    Percentage,
    Number,
    Distance,
    Elapsed,
    Months,
    WorkingDays,
    Date,
    Clock,
}

impl Unit {
    pub const fn dimension(self) -> Dimension {
        match self {
            Self::Euro => Dimension::Money,
            Self::Percent => Dimension::Percentage,
            Self::Plain | Self::Count => Dimension::Number,
            Self::Kilometre => Dimension::Distance,
            Self::Minute | Self::Hour | Self::Day | Self::Week => Dimension::Elapsed,
            Self::Month | Self::Year => Dimension::Months,
            Self::WorkingDay => Dimension::WorkingDays,
            Self::Date => Dimension::Date,
            Self::Clock => Dimension::Clock,
        }
    }

    /// The distance between values that a type has by itself.
    pub const fn grain(self) -> Option<Fraction> {
        match self {
            Self::Euro => Some(Fraction::new(1, 100)),
            Self::Date | Self::Clock | Self::Count => Some(whole(1)),
            _ => None,
        }
    }

    /// The least and the greatest value that a type has by itself: money, durations and counts start at nothing, and the clock
    /// runs from midnight to the last minute before midnight.
    pub const fn ends(self) -> (Option<Fraction>, Option<Fraction>) {
        match self {
            Self::Clock => (Some(Fraction::ZERO), Some(whole(1_439))),
            Self::Percent | Self::Plain | Self::Kilometre | Self::Date => (None, None),
            _ => (Some(Fraction::ZERO), None),
        }
    }

    /// The next smaller unit of the same dimension; the same where there is none.
    pub const fn smaller(self) -> Self {
        match self {
            Self::Hour => Self::Minute,
            Self::Day => Self::Hour,
            Self::Week => Self::Day,
            Self::Year => Self::Month,
            unit => unit,
        }
    }

    /// How many of the smallest unit of its dimension it is.
    pub const fn size(self) -> Fraction {
        whole(match self {
            Self::Hour => 60,
            Self::Day => 1_440,
            Self::Week => 10_080,
            Self::Year => 12,
            _ => 1,
        })
    }
}

/// A number of a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Measured {
    pub number: Fraction,
    pub unit: Unit,
}

impl Measured {
    /// Its place among all values of its dimension.
    pub fn place(self) -> Fraction {
        self.number * self.unit.size()
    }

    pub fn in_unit(self, unit: Unit) -> Self {
        assert_eq!(self.unit.dimension(), unit.dimension());
        Self {
            number: self.place().over(unit.size()),
            unit,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    AtLeast,
    More,
    AtMost,
    Less,
    Exactly,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operand {
    Literal(Measured),
    Figure(usize),
    Fact(usize),
    Option(usize),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Test {
    Compare(Order, Operand),
    Between(Operand, Operand),
    Yes,
    No,
    Option(usize),
    Known,
    Unknown,
    Absent,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Term {
    pub negated: bool,
    pub test: Test,
}

/// One of the alternatives holds: all of its terms do.
pub type Condition = Vec<Vec<Term>>;

/// One of the clauses holds: all its facts keep their conditions.
pub type When = Vec<Vec<(usize, Condition)>>;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limit {
    AtLeast,
    AtMost,
    NothingUpTo,
    Less,
}

/// A quantity, a figure, a fact or a bracket.
#[derive(Debug, Clone, PartialEq)]
pub enum Part {
    Operand(Operand),
    Bracket(Box<Formula>),
}

#[derive(Debug, Clone, PartialEq)]
pub enum Piece {
    Part(Part),
    PercentOf(Fraction, Part),
    Per(Operand, Part),
    PerStarted(Operand, Measured, Part),
    PerFull(Operand, Measured, Part),
    DividedBy(Part, Fraction),
    Beyond(Part, Measured),
    /// A share that a figure says.
    FigureOf(usize, Part),
    /// The days, months or working days between two dates.
    Between(Unit, usize, usize),
}

/// Pieces added up (or taken off, where `true` stands), then limited from left to right.
#[derive(Debug, Clone, PartialEq)]
pub struct Formula {
    pub terms: Vec<(bool, Piece)>,
    pub limits: Vec<(Limit, Operand)>,
}

/// The first formula whose condition holds; one without a condition stands alone.
pub type Amount = Vec<(Option<When>, Formula)>;

/// The values that a fact can take. So many of them, a step apart, are those that conditions name.
#[derive(Debug, Clone, PartialEq)]
pub struct Domain {
    pub least: Fraction,
    pub step: Fraction,
    pub count: u8,
    /// The distance between all values, all of them multiples of it; none where they lie close.
    pub grain: Option<Fraction>,
    /// Whether the ends are written; else only the type bounds the fact.
    pub bounded: (bool, bool),
    /// Whether the ends are written as values that are left out.
    pub open: (bool, bool),
    /// Whether the grain is written; else it is that of the type.
    pub says_step: bool,
    /// A bound that depends on an earlier fact.
    pub bound: Option<(Order, usize)>,
}

impl Domain {
    /// Whether it has no other values than those that conditions name.
    pub fn is_listed(&self) -> bool {
        self.grain == Some(self.step) && self.bounded == (true, true)
    }
}

#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    Measured(Unit),
    YesNo,
    Choice(usize),
    Scale(usize),
}

#[derive(Debug, Clone, PartialEq)]
pub enum Source {
    /// The client says; a measured fact has a domain.
    Asked(Option<Domain>),
    Amount(Amount),
    /// The condition of each option, in their order; `yes` is the first of `yes` and `no`.
    Options(Vec<When>),
}

#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    pub kind: Kind,
    pub source: Source,
    pub only_when: Option<When>,
    pub may_be_unknown: bool,
    pub known_after_duty: bool,
    /// Whether the unit is written; else it follows.
    pub says_unit: bool,
}

impl Fact {
    pub const fn unit(&self) -> Option<Unit> {
        match &self.kind {
            Kind::Measured(unit) => Some(*unit),
            _ => None,
        }
    }

    pub const fn is_asked(&self) -> bool {
        matches!(self.source, Source::Asked(_))
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    pub unit: Unit,
    /// The value from the start, and from later days.
    pub values: Vec<(Date, Fraction)>,
}

/// When the organisation works: on weekdays but for these.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Calendar {
    /// Whether the public holidays of Belgium are free.
    pub holidays: bool,
    pub closed: Vec<Date>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Policy {
    Unique,
    First,
    Collect,
    Priority,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rounding {
    HalfUp,
    Down,
    Up,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Overrides {
    These(Vec<usize>),
    All,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Rule {
    pub when: Option<When>,
    pub then: Vec<(usize, Option<Amount>)>,
    pub overrides: Overrides,
    pub judged_by: Option<usize>,
    pub staff_only: bool,
    /// Which of the reasons it gives; else its outcome does.
    pub because: Option<usize>,
    pub from: Option<Date>,
    pub until: Option<Date>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Otherwise {
    /// A case that no rule answers is a gap.
    Gap,
    Outcome(usize),
    Nothing,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Duty {
    pub only_when: Option<When>,
    /// For each offer, whether it needs the duty.
    pub needed_by: [bool; OFFERS],
}

#[derive(Debug, Clone, PartialEq)]
pub struct Concept {
    pub facts: Vec<Fact>,
    pub figures: Vec<Figure>,
    pub calendar: Calendar,
    pub impossible: Vec<When>,
    pub policy: Policy,
    /// The outcomes, best first, under `priority`.
    pub order: Vec<usize>,
    pub rules: Vec<Rule>,
    pub otherwise: Otherwise,
    pub only_when: Option<When>,
    pub rounding: Rounding,
    /// Whether the client gets the amounts, and does not pay them.
    pub you_get: bool,
    /// Whether the amounts are added up, under `collect`.
    pub total: bool,
    pub duty: Option<Duty>,
    /// Whether the facts stand in the file the other way round.
    pub backwards: bool,
}

/// The outcomes: so many offers, then an exclusion.
pub const OFFERS: usize = 3;
pub const OUTCOMES: usize = OFFERS + 1;
pub const REFUSAL: usize = OFFERS;
pub const ROLES: usize = 2;

/// The reasons that a rule may give; one is that of the refusal itself, another that of `otherwise`.
pub const REASONS: [&str; 3] = ["The law", REASON_OF_REFUSAL, REASON_OF_OTHERWISE];
pub const REASON_OF_REFUSAL: &str = "Too much";
pub const REASON_OF_OTHERWISE: &str = "So";

/// The first day on which the concept holds, and the days on which something may change.
pub const START: Date = Date::constant(2024, 1, 1);
pub const CHANGES: [Date; 2] = [Date::constant(2025, 1, 1), Date::constant(2026, 7, 1)];

impl Concept {
    /// Every day on which something may change, and the start.
    pub const fn days() -> [Date; 3] {
        [START, CHANGES[0], CHANGES[1]]
    }
}

/// The name of a fact in the file.
pub fn fact_name(fact: usize) -> String {
    format!("fact{fact}")
}

pub fn outcome_name(outcome: usize) -> String {
    if outcome < OFFERS {
        format!("offer{outcome}")
    } else {
        "refusal".to_owned()
    }
}

pub fn rule_name(rule: usize) -> String {
    format!("rule{rule}")
}

pub fn option_name(option: usize) -> String {
    ["red", "green", "blue", "grey"][option].to_owned()
}

pub fn role_name(role: usize) -> String {
    ["officer", "mayor"][role].to_owned()
}

pub fn figure_name(figure: usize) -> String {
    format!("figure{figure}")
}
