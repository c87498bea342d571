//! The mathematics of decision tables, on slab numbers only.
//!
//! In goes a [`Table`]: axes cut into slabs, the space of real cases, rules that match on boxes of slabs ([`Region`]),
//! who beats whom, and what each answers. Out comes what holds for it, proved over every case. Nothing here knows of
//! YAML, languages, units or files; `analysis` maps facts to slabs and results back to words.
//!
//! | question | function |
//! | --- | --- |
//! | which rules are in force at a case, or where is one | [`Table::in_force`], [`in_force_region`] |
//! | what does nobody answer, and what stands next to it | [`gaps`], [`answered_neighbours`] |
//! | which rules are in force together | [`clashes`] |
//! | which rules never are, and why | [`never_in_force`] |
//! | which rules could go | [`redundant_rules`] |
//! | which overrides run in a circle or never bite | [`override_loops`], [`overrides_idle`] |
//! | what can still be answered when some facts are known | [`possible_answers`], [`possible_outcomes`] |
//! | which facts decide nothing | [`idle_axes`] |
//! | where does a duty lead to nothing | [`dead_ends`] |
//! | what to ask next | [`question_tree`] |
//!
//! Everything is sound and complete, gives the same result every time, and stops when its [`Budget`] of sub-tables is
//! spent: then it says what it did not prove.
//!
//! Reading order: [`SlabSet`], [`Axis`], [`Region`], [`Table`]; then `split` and `cover` (is every case in one of these
//! boxes?), on which most proofs rest, and `diagram` (equal sub-tables as one node), on which the questions rest.

mod axis;
mod budget;
mod clashes;
mod cover;
mod dead_ends;
mod diagram;
mod force;
mod gaps;
mod merge;
mod neighbours;
mod overrides;
mod parts;
mod questions;
pub(crate) mod ratio;
mod reach;
mod redundant;
mod region;
mod slabs;
mod split;
mod table;

pub use axis::{Axis, AxisId, Order};
pub use budget::{Budget, NotProved};
pub use clashes::{Agreement, Clash, ClashKind, Clashes, Compare, clashes};
pub use cover::{covered_by, uncovered};
pub use dead_ends::{DeadEnds, dead_ends};
pub use gaps::{Gap, Gaps, gaps};
pub use merge::{merged, merged_over};
pub use neighbours::{Neighbour, answered_neighbours};
pub use overrides::{override_loops, overrides_idle};
pub use questions::{
    Ask, Limits, OnlyWhen, Path, Questions, Step, StepId, idle_axes, question_tree,
};
pub use ratio::Ratio;
pub use reach::{
    Dead, NeverInForce, Possible, Why, in_force_region, never_in_force, possible_answers,
    possible_outcomes,
};
pub use redundant::{Redundant, redundant_rules};
pub use region::{Region, subtract};
pub use slabs::{Slab, SlabSet};
pub use table::{Answer, OutcomeId, Policy, Rule, RuleId, Rules, Space, Table};
