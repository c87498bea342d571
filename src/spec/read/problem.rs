//! Why something could not be read, on its way to the nearest [`Loc`](crate::spec::Loc).

use std::fmt::{self, Display};

use serde::de::{Error, Expected, Unexpected};

/// Why a value could not be read. Where it stands is added by the reader that catches it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// Another shape was expected: the name of one in `reading.ftl`.
    Type(String),
    /// A map with these keys was expected.
    Keys(&'static [&'static str]),
    /// One of these words was expected.
    Choice(&'static [&'static str]),
    /// `yes` or `no` was expected, and YAML's own word for it stands there.
    Boolean(bool),
    /// A key that must stand is not there.
    Missing(&'static str),
}

impl Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Type(expected) => write!(f, "expected {expected}"),
            Self::Keys(keys) => write!(f, "expected a map with {}", keys.join(", ")),
            Self::Choice(words) => write!(f, "expected one of {}", words.join(", ")),
            Self::Boolean(value) => write!(f, "expected yes or no, not {value}"),
            Self::Missing(key) => write!(f, "{key} is missing"),
        }
    }
}

impl std::error::Error for Problem {}

impl Error for Problem {
    fn custom<T: Display>(message: T) -> Self {
        Self::Type(message.to_string())
    }

    fn invalid_type(_: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::Type(expected.to_string())
    }

    fn missing_field(field: &'static str) -> Self {
        Self::Missing(field)
    }
}
