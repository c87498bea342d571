//! What a check is: its name, its severity, its page, and how it is run.

use super::options::TakesNumber;
use super::{Prose, Subject};
use crate::diagnostic::{Finding, Severity};

/// One check of the catalogue.
#[derive(Debug)]
pub struct Check {
    /// Its stable name in kebab case.
    pub name: &'static str,
    /// The part of the catalogue it belongs to.
    pub area: Area,
    /// How much its findings matter, unless a finding or the workspace says otherwise.
    pub severity: Severity,
    /// Whether an error is only a warning while the concept is a draft.
    pub gentle: bool,
    /// What `checks` in `helder.yaml` may set for it, beside its severity.
    pub options: &'static [TakesNumber],
    /// The version of Helder that brought it.
    pub since: &'static str,
    /// Its page in Markdown: what it finds, why it matters, examples, how to mend it, where it comes from.
    pub page: &'static str,
    /// How it is run.
    pub run: Run,
}

/// How a check is run.
#[derive(Debug, Clone, Copy)]
pub enum Run {
    /// Its findings are made while the files are read and understood.
    Reading,
    /// Looks at one concept.
    Concept(fn(&Subject<'_>, &mut Vec<Finding>)),
    /// Its findings are made by another check, which looks at the same things.
    Beside,
    /// Looks at texts: once at those of the workspace, and at those of each concept.
    Texts(fn(&Prose<'_>, &mut Vec<Finding>)),
    /// Its findings are made when those of all others are settled.
    Settling,
    /// Looks at what holds for the whole workspace, once.
    Workspace(fn(&super::Overview<'_>, &mut Vec<Finding>)),
}

/// The parts of the catalogue, in its order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Area {
    /// Whether the files can be read and understood.
    Reading,
    /// Whether decisions have gaps or contradictions.
    Decisions,
    /// Whether the questions a service concept must answer are answered.
    Completeness,
    /// Whether clients can reach someone with little effort.
    Channels,
    /// Whether the texts are clear and agree across languages.
    Language,
    /// Whether staff can act.
    Staff,
    /// Whether the concepts of a workspace go together.
    Workspace,
}

impl Area {
    /// Whether its checks ask for what an author did not write. What stands there but could not be understood is not
    /// missing, and was reported.
    #[must_use]
    pub const fn asks_for_what_is_missing(self) -> bool {
        matches!(self, Self::Completeness | Self::Channels | Self::Staff)
    }

    /// The word used in lists.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Reading => "reading",
            Self::Decisions => "decisions",
            Self::Completeness => "completeness",
            Self::Channels => "channels",
            Self::Language => "language",
            Self::Staff => "staff",
            Self::Workspace => "workspace",
        }
    }
}

/// Declares the check of a file: its page as doc comment, then one line of metadata.
///
/// ```text
/// check! {
///     /// A concept says what it offers but not what it does not offer.
///     /// …
///     "scope-unstated", Completeness, Error gentle, since "0.1.0", Concept(run)
/// }
/// ```
///
/// `gentle` makes an error a warning while the concept is a draft. `takes [WORDS],` before how it is run names the options
/// that `checks` in `helder.yaml` may set.
macro_rules! check {
    ($(#[doc = $page:literal])* $name:literal, $area:ident, $severity:ident $($gentle:ident)?, since $since:literal, takes [$($option:expr),*], $($run:tt)+) => {
        $(#[doc = $page])*
        pub static CHECK: $crate::checks::Check = $crate::checks::Check {
            name: $name,
            area: $crate::checks::Area::$area,
            severity: $crate::diagnostic::Severity::$severity,
            gentle: $crate::checks::check::check!(@gentle $($gentle)?),
            options: &[$($option),*],
            since: $since,
            page: concat!($($page, "\n"),*),
            run: $crate::checks::Run::$($run)+,
        };
    };
    (@gentle gentle) => { true };
    (@gentle) => { false };
    ($(#[doc = $page:literal])* $name:literal, $area:ident, $severity:ident $($gentle:ident)?, since $since:literal, $($run:tt)+) => {
        $crate::checks::check::check! {
            $(#[doc = $page])* $name, $area, $severity $($gentle)?, since $since, takes [], $($run)+
        }
    };
}
pub(in crate::checks) use check;
