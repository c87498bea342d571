//! The part of an address that names a page.

use std::collections::HashSet;

pub use crate::locale::slug::{slug, slug_in};

/// Hands out names of which none comes twice: the second `a` is `a-2`.
#[derive(Debug, Clone, Default)]
pub struct Names {
    taken: HashSet<String>,
}

impl Names {
    /// Names of which some are taken from the start.
    #[must_use]
    pub fn without(reserved: &[&str]) -> Self {
        Self {
            taken: reserved.iter().map(|&name| name.to_owned()).collect(),
        }
    }

    /// The wanted name where it is free, else the next free one with a number.
    pub fn take(&mut self, wanted: &str) -> String {
        let mut name = wanted.to_owned();
        let mut number = 2;
        while !self.taken.insert(name.clone()) {
            name = format!("{wanted}-{number}");
            number += 1;
        }
        name
    }

    /// Whether a name was handed out.
    #[must_use]
    pub fn is_taken(&self, name: &str) -> bool {
        self.taken.contains(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_come_once() {
        let mut names = Names::without(&["index"]);
        assert_eq!(names.take("index"), "index-2");
        assert_eq!(names.take("a"), "a");
        assert_eq!(names.take("a"), "a-2");
        assert_eq!(names.take("a"), "a-3");
    }
}
