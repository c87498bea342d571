//! A value in a field, with its place, or the place of what was wrong there.

use crate::source::{Located, Span};

/// What stands under a key or in a list. Without value: it was wrong, and has been reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Loc<T> {
    /// Where it stands; for something that is missing, the empty place where it should stand.
    pub span: Span,
    /// What was read; `None` when a finding already says why not.
    pub value: Option<T>,
}

impl<T> Loc<T> {
    /// The value, unless it was wrong.
    #[must_use]
    pub const fn get(&self) -> Option<&T> {
        self.value.as_ref()
    }

    /// The value with its place, unless it was wrong.
    #[must_use]
    pub const fn located(&self) -> Option<Located<&T>> {
        match &self.value {
            Some(value) => Some(Located::new(value, self.span)),
            None => None,
        }
    }
}

/// Shortcuts over a field that may not stand at all, `Option<Loc<T>>`.
pub trait Stated<T> {
    /// The value, where the key stands and holds a right value.
    fn value(&self) -> Option<&T>;

    /// The value with its place, where the key stands and holds a right value.
    fn located(&self) -> Option<Located<&T>>;

    /// Whether the key stands, be its value right or wrong: what is wrong is not missing as well.
    fn is_stated(&self) -> bool;
}

impl<T> Stated<T> for Option<Loc<T>> {
    fn value(&self) -> Option<&T> {
        self.as_ref().and_then(Loc::get)
    }

    fn located(&self) -> Option<Located<&T>> {
        self.as_ref().and_then(Loc::located)
    }

    fn is_stated(&self) -> bool {
        self.is_some()
    }
}
