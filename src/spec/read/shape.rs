//! Types that look at a node before they choose how to read it.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error, SeqAccess, Visitor};

use super::markers::SHAPE;
use crate::syntax::{Kind, Node, Scalar, Style};

/// What a node looks like from outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shape {
    /// Text, list or map.
    pub form: Form,
    /// A scalar that is the word `nothing`.
    pub nothing: bool,
    /// A map whose keys are all languages.
    pub languages: bool,
    /// A map with a key that only a sentence has: `Attention : deux panneaux`.
    pub sentence: bool,
}

/// Text, list or map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A scalar.
    Text,
    /// A list.
    List,
    /// A map.
    Map,
}

const LIST: u8 = 1;
const MAP: u8 = 2;
const NOTHING: u8 = 4;
const LANGUAGES: u8 = 8;
const SENTENCE: u8 = 16;

impl Shape {
    /// The shape of a node, as it travels through serde.
    pub(super) fn code(node: &Node<'_>) -> u8 {
        match &node.kind {
            Kind::Seq(_) => LIST,
            Kind::Map(entries) => {
                let language = |key: &Node<'_>| key.text().is_some_and(looks_like_language);
                let all = !entries.is_empty() && entries.iter().all(|entry| language(&entry.key));
                let sentence = |key: &Node<'_>| key.text().is_some_and(looks_like_sentence);
                match entries.first() {
                    _ if all => MAP | LANGUAGES,
                    Some(entry) if sentence(&entry.key) => MAP | SENTENCE,
                    _ => MAP,
                }
            }
            Kind::Scalar(Scalar { value, style }) => {
                let nothing = &**value == "nothing" && *style == Style::Plain;
                if nothing { NOTHING } else { 0 }
            }
            Kind::Null | Kind::Broken => 0,
        }
    }

    /// The shape of a node.
    pub fn of(node: &Node<'_>) -> Self {
        Self::from_code(Self::code(node))
    }

    const fn from_code(code: u8) -> Self {
        let form = match code & (LIST | MAP) {
            LIST => Form::List,
            MAP => Form::Map,
            _ => Form::Text,
        };
        Self {
            form,
            nothing: code & NOTHING != 0,
            languages: code & LANGUAGES != 0,
            sentence: code & SENTENCE != 0,
        }
    }
}

/// `nl`, `fr`, `en`, `fr-BE`: two letters, and perhaps a country.
fn looks_like_language(key: &str) -> bool {
    let (language, country) = match key.as_bytes() {
        [a, b] => ([*a, *b], *b"BE"),
        [a, b, b'-', c, d] => ([*a, *b], [*c, *d]),
        _ => return false,
    };
    language.iter().all(u8::is_ascii_lowercase) && country.iter().all(u8::is_ascii_uppercase)
}

/// A key with blanks or a capital: what stands before the colon of a sentence.
pub fn looks_like_sentence(key: &str) -> bool {
    key.contains(' ') || key.starts_with(char::is_uppercase)
}

/// A type that is read in one of several ways.
pub trait ByShape<'de>: Sized {
    /// Reads the node in the way that suits its shape, or refuses it.
    fn read<A: SeqAccess<'de>>(shape: Shape, node: Chosen<A>) -> Result<Self, A::Error>;
}

/// A node whose shape is known.
pub struct Chosen<A>(A);

impl<'de, A: SeqAccess<'de>> Chosen<A> {
    /// Reads it as this type.
    pub fn read<T: Deserialize<'de>>(mut self) -> Result<T, A::Error> {
        self.0
            .next_element()?
            .ok_or_else(|| A::Error::custom("a value"))
    }

    /// Reads nothing: something else was expected, by its name in `reading.ftl`.
    pub fn refuse<T>(self, expected: &'static str) -> Result<T, A::Error> {
        Err(A::Error::custom(expected))
    }
}

/// Reads a type by the shape of its node.
pub fn by_shape<'de, D: Deserializer<'de>, T: ByShape<'de>>(from: D) -> Result<T, D::Error> {
    from.deserialize_newtype_struct(SHAPE, ShapeVisitor(PhantomData))
}

struct ShapeVisitor<T>(PhantomData<T>);

impl<'de, T: ByShape<'de>> Visitor<'de> for ShapeVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("value")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut node: A) -> Result<T, A::Error> {
        let code = node.next_element()?.unwrap_or_default();
        T::read(Shape::from_code(code), Chosen(node))
    }
}
