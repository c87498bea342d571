//! Choices drawn from a string of bytes, so that whatever is chosen shrinks: zero is always the plainest choice.

use proptest::collection::vec;
use proptest::prelude::*;

/// Reads choices one after the other; after the last all are the plainest.
pub struct Genes<'g> {
    bytes: std::slice::Iter<'g, u8>,
}

impl<'g> Genes<'g> {
    pub fn of(bytes: &'g [u8]) -> Self {
        Self {
            bytes: bytes.iter(),
        }
    }

    /// One of so many.
    pub fn pick(&mut self, count: usize) -> usize {
        let byte = self.bytes.next().copied().unwrap_or_default();
        usize::from(byte) % count.max(1)
    }

    /// One of these.
    pub fn of_these<T: Copy>(&mut self, items: &[T]) -> T {
        items[self.pick(items.len())]
    }

    /// True once in so many.
    pub fn once_in(&mut self, count: usize) -> bool {
        self.pick(count) == count - 1
    }
}

/// The bytes of one concept.
#[derive(Debug, Clone)]
pub struct Genome {
    pub facts: Vec<Vec<u8>>,
    pub rules: Vec<Vec<u8>>,
    pub rest: Vec<u8>,
}

pub fn genomes() -> impl Strategy<Value = Genome> {
    let bytes = |count| vec(any::<u8>(), count);
    let all = (vec(bytes(40), 1..=4), vec(bytes(48), 1..=5), bytes(48));
    all.prop_map(|(facts, rules, rest)| Genome { facts, rules, rest })
}
