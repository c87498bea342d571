//! The deserializer over one node.

use serde::de::value::{StrDeserializer, U8Deserializer, U128Deserializer};
use serde::de::{DeserializeSeed, Deserializer, IntoDeserializer, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;

use super::entries::{Entries, Keys};
use super::problem::Problem;
use super::shape::Shape;
use super::sink::{Path, Sink};
use super::{markers, report};
use crate::source::{SourceId, Span};
use crate::syntax::{Kind, Node, Scalar};

/// A node, the way to it, and where its findings go.
#[derive(Debug, Clone, Copy)]
pub struct Reader<'a> {
    /// What is read.
    pub node: &'a Node<'a>,
    /// The keys that lead to it.
    pub path: &'a Path<'a>,
    /// Where findings go.
    pub sink: &'a Sink,
}

type Read<T> = Result<T, Problem>;

impl<'a> Reader<'a> {
    fn scalar(self, expected: &'static str) -> Read<&'a Scalar<'a>> {
        match &self.node.kind {
            Kind::Scalar(scalar) => Ok(scalar),
            _ => Err(Problem::Type(expected.to_owned())),
        }
    }

    fn yes_no(self) -> Read<bool> {
        let text = &*self.scalar("yes-no")?.value;
        let is = |word: &str| text.eq_ignore_ascii_case(word);
        match () {
            () if is("yes") => Ok(true),
            () if is("no") => Ok(false),
            () if is("true") => Err(Problem::Boolean(true)),
            () if is("false") => Err(Problem::Boolean(false)),
            () => Err(Problem::Type("yes-no".to_owned())),
        }
    }

    fn items(self) -> Items<'a> {
        match &self.node.kind {
            Kind::Seq(nodes) => Items::new(self, nodes, true),
            _ => Items::new(self, std::slice::from_ref(self.node), false),
        }
    }

    fn entries(self, keys: Keys) -> Read<Entries<'a>> {
        match &self.node.kind {
            Kind::Map(entries) => Ok(Entries::new(self, entries, keys)),
            _ => Err(keys.expected()),
        }
    }
}

impl<'de> Deserializer<'de> for Reader<'_> {
    type Error = Problem;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
        match &self.node.kind {
            Kind::Scalar(scalar) => visitor.visit_str(&scalar.value),
            Kind::Seq(_) => visitor.visit_seq(self.items()),
            Kind::Map(_) => visitor.visit_map(self.entries(Keys::Any)?),
            Kind::Null | Kind::Broken => visitor.visit_unit(),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Read<V::Value> {
        match name {
            markers::LOC => visitor.visit_seq(Placed::new(self)),
            markers::WRITTEN => visitor.visit_seq(Styled::new(self.scalar("text")?)),
            markers::SHAPE => visitor.visit_seq(Shaped::new(self)),
            markers::MANY => visitor.visit_seq(self.items()),
            markers::YES_NO => visitor.visit_bool(self.yes_no()?),
            markers::MAP => visitor.visit_map(self.entries(Keys::Any)?),
            markers::IDS => visitor.visit_map(self.entries(Keys::Ids)?),
            markers::NAMES => visitor.visit_map(self.entries(Keys::Names)?),
            markers::DAYS => visitor.visit_map(self.entries(Keys::Days)?),
            _ => visitor.visit_newtype_struct(self),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Read<V::Value> {
        visitor.visit_map(self.entries(Keys::Fields(fields))?)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        words: &'static [&'static str],
        visitor: V,
    ) -> Read<V::Value> {
        let choice = || Problem::Choice(words);
        let written = &self.scalar("text").map_err(|_| choice())?.value;
        let word = words.iter().find(|word| **word == &**written);
        let word: StrDeserializer<'_, Problem> = word.ok_or_else(choice)?.into_deserializer();
        visitor.visit_enum(word)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
        visitor.visit_some(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
        match &self.node.kind {
            Kind::Seq(_) => visitor.visit_seq(self.items()),
            _ => Err(Problem::Type("list".to_owned())),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
        visitor.visit_str(&self.scalar("text")?.value)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
        self.deserialize_string(visitor)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Read<V::Value> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char bytes byte_buf unit unit_struct
        tuple tuple_struct map identifier
    }
}

/// The place of a node, then what it holds; a problem in it is reported here and goes no further.
struct Placed<'a> {
    reader: Reader<'a>,
    first: bool,
}

impl<'a> Placed<'a> {
    const fn new(reader: Reader<'a>) -> Self {
        Self {
            reader,
            first: true,
        }
    }

    fn value<'de, T: DeserializeSeed<'de>>(&self, seed: T) -> Option<T::Value> {
        match self.reader.node.kind {
            Kind::Broken => return None,
            Kind::Null => {
                report::empty(self.reader);
                return None;
            }
            _ => {}
        }
        let result = seed.deserialize(self.reader);
        result
            .map_err(|problem| report::problem(self.reader, problem))
            .ok()
    }
}

impl<'de> SeqAccess<'de> for Placed<'_> {
    type Error = Problem;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Read<Option<T::Value>> {
        if std::mem::take(&mut self.first) {
            let place = U128Deserializer::new(in_one_number(self.reader.node.span));
            return seed.deserialize(place).map(Some);
        }
        Ok(self.value(seed))
    }
}

/// A place as one number, as it travels through serde.
fn in_one_number(Span { source, start, end }: Span) -> u128 {
    u128::from(source.0) << 64 | u128::from(start) << 32 | u128::from(end)
}

/// The place in such a number.
pub(super) const fn place_in(number: u128) -> Span {
    Span {
        source: SourceId((number >> 64) as u32),
        start: (number >> 32) as u32,
        end: number as u32,
    }
}

/// The style of a scalar, then its text.
struct Styled<'a> {
    scalar: &'a Scalar<'a>,
    first: bool,
}

impl<'a> Styled<'a> {
    const fn new(scalar: &'a Scalar<'a>) -> Self {
        Self {
            scalar,
            first: true,
        }
    }
}

impl<'de> SeqAccess<'de> for Styled<'_> {
    type Error = Problem;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Read<Option<T::Value>> {
        if std::mem::take(&mut self.first) {
            let code = U8Deserializer::new(self.scalar.style as u8);
            return seed.deserialize(code).map(Some);
        }
        let text = StrDeserializer::new(&self.scalar.value);
        seed.deserialize(text).map(Some)
    }
}

/// The shape of a node, then the node.
struct Shaped<'a> {
    reader: Reader<'a>,
    first: bool,
}

impl<'a> Shaped<'a> {
    const fn new(reader: Reader<'a>) -> Self {
        Self {
            reader,
            first: true,
        }
    }
}

impl<'de> SeqAccess<'de> for Shaped<'_> {
    type Error = Problem;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Read<Option<T::Value>> {
        if std::mem::take(&mut self.first) {
            let code = U8Deserializer::new(Shape::code(self.reader.node));
            return seed.deserialize(code).map(Some);
        }
        seed.deserialize(self.reader).map(Some)
    }
}

/// The items of a list, or the one that stands for a list.
struct Items<'a> {
    reader: Reader<'a>,
    nodes: std::iter::Enumerate<std::slice::Iter<'a, Node<'a>>>,
    numbered: bool,
}

impl<'a> Items<'a> {
    fn new(reader: Reader<'a>, nodes: &'a [Node<'a>], numbered: bool) -> Self {
        Self {
            reader,
            nodes: nodes.iter().enumerate(),
            numbered,
        }
    }
}

impl<'de> SeqAccess<'de> for Items<'_> {
    type Error = Problem;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Read<Option<T::Value>> {
        let Some((index, node)) = self.nodes.next() else {
            return Ok(None);
        };
        let item = Path::Item(self.reader.path, index);
        let path = if self.numbered {
            &item
        } else {
            self.reader.path
        };
        let reader = Reader {
            node,
            path,
            sink: self.reader.sink,
        };
        seed.deserialize(reader).map(Some)
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.nodes.len())
    }
}
