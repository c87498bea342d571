//! How the shapes that come in several forms are read.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

use super::read::{self, ByShape, Chosen, Form, Key, Shape, by_shape};
use super::{
    Amount, Answer, Bring, CheckSetting, Days, Derived, Figure, FollowUp, Given, Hours,
    InWhichCases, JudgedBy, Loc, Map, OneOrMany, OrNothing, Setting, Silence, Term, Text, Week,
    When, Words, Written,
};

/// Reads these types by the shape of their node.
macro_rules! read_by_shape {
    ($($name:ident)*) => {$(
        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                by_shape(from)
            }
        }
    )*};
}

read_by_shape! {
    Amount Answer Bring CheckSetting Derived Figure FollowUp Hours InWhichCases JudgedBy Setting Silence Text When Words
}

impl<'de> ByShape<'de> for Text {
    fn read<A: SeqAccess<'de>>(shape: Shape, node: Chosen<A>) -> Result<Self, A::Error> {
        match shape.form {
            Form::Text => node.read().map(Self::Source),
            Form::Map if shape.sentence => node.refuse("text"),
            Form::Map => node.read().map(Self::Languages),
            Form::List => node.refuse("text"),
        }
    }
}

impl<'de> ByShape<'de> for Words {
    fn read<A: SeqAccess<'de>>(shape: Shape, node: Chosen<A>) -> Result<Self, A::Error> {
        match shape.form {
            Form::Map => node.read().map(Self::Languages),
            Form::Text | Form::List => node.read().map(Self::Source),
        }
    }
}

impl<'de> ByShape<'de> for When {
    fn read<A: SeqAccess<'de>>(shape: Shape, node: Chosen<A>) -> Result<Self, A::Error> {
        match shape.form {
            Form::Text => node.refuse("when"),
            Form::Map | Form::List => node.read().map(|OneOrMany(cases)| Self(cases)),
        }
    }
}

impl<'de> ByShape<'de> for Amount {
    fn read<A: SeqAccess<'de>>(shape: Shape, node: Chosen<A>) -> Result<Self, A::Error> {
        match shape.form {
            Form::Text => node.read().map(Self::Same),
            Form::List => node.read().map(|OneOrMany(pieces)| Self::Pieces(pieces)),
            Form::Map => node.refuse("amount"),
        }
    }
}

impl<'de> ByShape<'de> for Answer {
    fn read<A: SeqAccess<'de>>(shape: Shape, node: Chosen<A>) -> Result<Self, A::Error> {
        match shape.form {
            Form::Map => node.read().map(Self::Amounts),
            Form::Text | Form::List => node.read().map(|OneOrMany(ids)| Self::Outcomes(ids)),
        }
    }
}

impl<'de> ByShape<'de> for Figure {
    fn read<A: SeqAccess<'de>>(shape: Shape, node: Chosen<A>) -> Result<Self, A::Error> {
        match shape.form {
            Form::Text => node.read().map(Self::Same),
            Form::List => node.read().map(|OneOrMany(pieces)| Self::Dated(pieces)),
            Form::Map => node.read().map(Self::Sourced),
        }
    }
}

impl<'de> ByShape<'de> for Derived {
    fn read<A: SeqAccess<'de>>(shape: Shape, node: Chosen<A>) -> Result<Self, A::Error> {
        match shape.form {
            Form::Map => node.read().map(Self::Options),
            Form::Text | Form::List => node.read().map(Self::Amount),
        }
    }
}

impl<'de> ByShape<'de> for JudgedBy {
    fn read<A: SeqAccess<'de>>(shape: Shape, node: Chosen<A>) -> Result<Self, A::Error> {
        match shape.form {
            Form::Text => node.read().map(Self::Role),
            Form::Map => node.read().map(Self::Between),
            Form::List => node.refuse("role"),
        }
    }
}

impl<'de> ByShape<'de> for Bring {
    fn read<A: SeqAccess<'de>>(shape: Shape, node: Chosen<A>) -> Result<Self, A::Error> {
        match shape.form {
            Form::Text => node.read().map(Self::Id),
            Form::Map => node.read().map(Self::Named),
            Form::List => node.refuse("evidence"),
        }
    }
}

impl<'de> ByShape<'de> for Silence {
    fn read<A: SeqAccess<'de>>(shape: Shape, node: Chosen<A>) -> Result<Self, A::Error> {
        match shape.form {
            Form::Map if !shape.languages => node.read().map(Self::Plan),
            Form::Text | Form::Map => node.read().map(Self::Text),
            Form::List => node.refuse("text"),
        }
    }
}

impl<'de> ByShape<'de> for FollowUp {
    fn read<A: SeqAccess<'de>>(shape: Shape, node: Chosen<A>) -> Result<Self, A::Error> {
        match shape.form {
            Form::Map if !shape.languages => node.read().map(Self::Step),
            Form::Text | Form::Map => node.read().map(Self::Text),
            Form::List => node.refuse("text"),
        }
    }
}

impl<'de> ByShape<'de> for InWhichCases {
    fn read<A: SeqAccess<'de>>(shape: Shape, node: Chosen<A>) -> Result<Self, A::Error> {
        match shape.form {
            Form::Text => node.read().map(Self::Text),
            Form::Map if shape.languages => node.read().map(Self::Text),
            Form::Map | Form::List => node.read().map(Self::When),
        }
    }
}

impl<'de> ByShape<'de> for CheckSetting {
    fn read<A: SeqAccess<'de>>(shape: Shape, node: Chosen<A>) -> Result<Self, A::Error> {
        match shape.form {
            Form::Map => node.read().map(Self::Options),
            Form::Text | Form::List => node.read().map(Self::Level),
        }
    }
}

impl<'de> ByShape<'de> for Setting {
    fn read<A: SeqAccess<'de>>(shape: Shape, node: Chosen<A>) -> Result<Self, A::Error> {
        match shape.form {
            Form::Text => node.read().map(Self::Written),
            Form::List => node.read().map(|OneOrMany(items)| Self::List(items)),
            Form::Map => node.read().map(Self::Map),
        }
    }
}

/// The words that stand for opening hours.
#[derive(serde::Deserialize)]
#[serde(rename_all = "snake_case")]
enum HoursWord {
    Always,
    ByAppointment,
}

impl<'de> ByShape<'de> for Hours {
    fn read<A: SeqAccess<'de>>(shape: Shape, node: Chosen<A>) -> Result<Self, A::Error> {
        match shape.form {
            Form::Text => node.read().map(|word| match word {
                HoursWord::Always => Self::Always,
                HoursWord::ByAppointment => Self::ByAppointment,
            }),
            Form::Map => node.read().map(|days| Self::Week(week(&days))),
            Form::List => node.refuse("hours"),
        }
    }
}

/// Sets the dates on which it is closed apart from the days on which it is open.
fn week(keys: &Map<OneOrMany<Written>, Days>) -> Week {
    let days = keys.iter().filter(|(key, _)| &*key.value != "closed");
    Week {
        days: Map::new(days.cloned().collect()),
        closed: keys.get("closed").cloned(),
    }
}

impl<'de, T: Deserialize<'de>> ByShape<'de> for OrNothing<T> {
    fn read<A: SeqAccess<'de>>(shape: Shape, node: Chosen<A>) -> Result<Self, A::Error> {
        if shape.nothing {
            return Ok(Self::Nothing);
        }
        node.read().map(Self::Some)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for OrNothing<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        by_shape(from)
    }
}

impl<'de> ByShape<'de> for Term {
    fn read<A: SeqAccess<'de>>(shape: Shape, node: Chosen<A>) -> Result<Self, A::Error> {
        match shape.form {
            Form::Text => node.read().map(|text| Self {
                text: Some(Text::Source(text)),
                ..Self::default()
            }),
            Form::Map => node.read().map(|TermKeys(term)| term),
            Form::List => node.refuse("text"),
        }
    }
}

impl<'de> Deserialize<'de> for Term {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        by_shape(from)
    }
}

/// A term whose languages stand beside its other keys.
struct TermKeys(Term);

impl<'de> Deserialize<'de> for TermKeys {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_newtype_struct(read::MAP, TermVisitor)
    }
}

struct TermVisitor;

impl<'de> Visitor<'de> for TermVisitor {
    type Value = TermKeys;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("text")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<TermKeys, A::Error> {
        let mut term = Term::default();
        let mut languages: Vec<(_, Loc<Written>)> = Vec::new();
        while let Some(Key(key)) = map.next_key()? {
            match &*key.value {
                "avoid" => term.avoid = Some(map.next_value()?),
                "meaning" => term.meaning = Some(map.next_value()?),
                "also_called" => term.also_called = Some(map.next_value()?),
                _ => languages.push((key, map.next_value()?)),
            }
        }
        if !languages.is_empty() {
            term.text = Some(Text::Languages(Map::<_, Given>::new(languages)));
        }
        Ok(TermKeys(term))
    }
}
