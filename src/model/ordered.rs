//! Maps and sets that keep the order in which an author wrote. Most hold a few short ids: a plain hash finds them soonest.

use rustc_hash::FxBuildHasher;

/// A map in the order of its entries.
pub type IndexMap<K, V> = indexmap::IndexMap<K, V, FxBuildHasher>;

/// An empty map with room for so many entries.
#[must_use]
pub fn with_room<K, V>(entries: usize) -> IndexMap<K, V> {
    IndexMap::with_capacity_and_hasher(entries, FxBuildHasher)
}

/// A set in the order of its items.
pub type IndexSet<T> = indexmap::IndexSet<T, FxBuildHasher>;
