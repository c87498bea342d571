//! The mathematics of decision tables, on slab numbers only.
//!
//! In goes a [`Table`]: axes cut into slabs, the space of real cases, rules that match on boxes of slabs ([`Region`]),
//! who beats whom, and what each answers. Out comes what holds for it, proved over every case. Nothing here knows of
//! YAML, languages, units or files; `analysis` maps facts to slabs and results back to words.

mod axis;
mod budget;
mod clashes;
mod cover;
mod dead_ends;
mod diagram;
mod essential;
mod force;
mod gaps;
mod merge;
mod overrides;
mod parts;
mod questions;
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
pub use essential::Ask;
pub use gaps::{Gap, Gaps, gaps};
pub use merge::merged;
pub use overrides::{override_loops, overrides_idle};
pub use questions::{Path, Questions, Step, StepId, idle_axes, question_tree};
pub use reach::{
    Dead, NeverInForce, Possible, Why, in_force_region, never_in_force, possible_answers,
};
pub use redundant::{Redundant, redundant_rules};
pub use region::{Region, subtract};
pub use slabs::{Slab, SlabSet};
pub use table::{Answer, OutcomeId, Policy, Rule, RuleId, Rules, Space, Table};
