//! What is asked for again and again and takes long to make.

use std::borrow::Borrow;
use std::hash::Hash;
use std::sync::{Mutex, MutexGuard, PoisonError};

use rustc_hash::FxHashMap;

/// Makes what belongs to a key, and remembers it for the next who asks. When it knows so many that all must not be kept, it
/// begins again.
pub struct Once<K, V> {
    known: Mutex<FxHashMap<K, V>>,
    most: usize,
}

impl<K: Eq + Hash, V: Clone> Once<K, V> {
    /// One that remembers so many at most.
    #[must_use]
    pub fn new(most: usize) -> Self {
        Self {
            known: Mutex::default(),
            most,
        }
    }

    /// What belongs to a key. Two who ask at the same time may both make it.
    pub fn get<Q>(&self, key: &Q, make: impl FnOnce() -> V) -> V
    where
        K: Borrow<Q>,
        Q: Eq + Hash + ToOwned<Owned = K> + ?Sized,
    {
        if let Some(known) = self.known().get(key) {
            return known.clone();
        }
        let made = make();
        let mut known = self.known();
        if known.len() >= self.most {
            known.clear();
        }
        known.insert(key.to_owned(), made.clone());
        made
    }

    fn known(&self) -> MutexGuard<'_, FxHashMap<K, V>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    #[test]
    fn it_is_made_once_until_there_are_too_many() {
        let (once, made) = (Once::new(2), Cell::new(0));
        let get = |key: &str| {
            once.get(key, || {
                made.set(made.get() + 1);
                key.to_uppercase()
            })
        };
        assert_eq!([get("a"), get("b"), get("a")], ["A", "B", "A"]);
        assert_eq!(made.get(), 2);
        assert_eq!([get("c"), get("a")], ["C", "A"]);
        assert_eq!(made.get(), 4);
    }
}
