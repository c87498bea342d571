//! Maps and sets that keep the order in which an author wrote. Most hold a few short ids: a plain hash finds them soonest.

use rustc_hash::FxBuildHasher;

/// A map in the order of its entries.
pub type IndexMap<K, V> = indexmap::IndexMap<K, V, FxBuildHasher>;

/// A set in the order of its items.
pub type IndexSet<T> = indexmap::IndexSet<T, FxBuildHasher>;
