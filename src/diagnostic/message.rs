//! What a finding says, before a language is chosen.

use std::borrow::Cow;

/// A sentence to be: the identifier of a Fluent message in `locales/LANGUAGE/*.ftl`, and what fills its places.
///
/// `"decision-gap"` names a message, `"decision-gap.help"` its attribute `help`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Message {
    /// `message` or `message.attribute`.
    pub id: Cow<'static, str>,
    /// What fills `{ $name }`.
    pub args: Vec<(&'static str, Arg)>,
}

/// One argument of a message.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Arg {
    /// Words taken over as they are: an id, a key, a condition in the words of the format.
    Text(String),
    /// A count, which also chooses between singular and plural.
    Number(i64),
    /// Things joined as the language joins them with "and".
    All(Vec<String>),
    /// Things joined as the language joins them with "or".
    OneOf(Vec<String>),
}

impl Message {
    /// A message without arguments.
    #[must_use]
    pub fn new(id: impl Into<Cow<'static, str>>) -> Self {
        Self {
            id: id.into(),
            args: Vec::new(),
        }
    }

    /// Adds what fills `{ $name }`.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// Adds a list joined with "and".
    #[must_use]
    pub fn with_all<T: ToString>(
        self,
        name: &'static str,
        items: impl IntoIterator<Item = T>,
    ) -> Self {
        self.with(
            name,
            Arg::All(items.into_iter().map(|item| item.to_string()).collect()),
        )
    }

    /// Adds a list joined with "or".
    #[must_use]
    pub fn with_one_of<T: ToString>(
        self,
        name: &'static str,
        items: impl IntoIterator<Item = T>,
    ) -> Self {
        self.with(
            name,
            Arg::OneOf(items.into_iter().map(|item| item.to_string()).collect()),
        )
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Self::Number(i64::try_from(count).unwrap_or(i64::MAX))
    }
}
