//! The mathematics of decision tables, on slab numbers only.
//!
//! In goes a [`Table`]: axes cut into slabs, the space of real cases, rules that match on boxes of slabs ([`Region`]),
//! who beats whom, and what each answers. Out comes what holds for it, proved over every case. Nothing here knows of
//! YAML, languages, units or files; `analysis` maps facts to slabs and results back to words.

mod axis;
mod region;
mod slabs;
mod table;

pub use axis::{Axis, AxisId, Order};
pub use region::{Region, subtract};
pub use slabs::{Slab, SlabSet};
pub use table::{Answer, OutcomeId, Policy, Rule, RuleId, Rules, Space, Table};
