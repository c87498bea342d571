//! What Helder says back, in the words of the format, read by the test itself.

use helder::diagnostic::Values;
use jiff::civil::Date;

use crate::calendar::days;
use crate::cases::Told;
use crate::concept::*;
use crate::fraction::{Fraction, whole};
use crate::meaning::State;

const UNITS: [(&str, Unit); 11] = [
    ("EUR", Unit::Euro),
    ("%", Unit::Percent),
    ("km", Unit::Kilometre),
    ("minute", Unit::Minute),
    ("hour", Unit::Hour),
    ("day", Unit::Day),
    ("week", Unit::Week),
    ("month", Unit::Month),
    ("year", Unit::Year),
    ("working day", Unit::WorkingDay),
    ("second", Unit::Minute),
];

/// Reads a quantity.
pub fn measured(text: &str) -> Option<Measured> {
    if let Ok(date) = text.parse::<Date>() {
        return Some(Measured {
            number: whole(days(date)),
            unit: Unit::Date,
        });
    }
    if let Some((hour, minute)) = text.split_once(':') {
        let minutes = hour.parse::<i128>().ok()? * 60 + minute.parse::<i128>().ok()?;
        return Some(Measured {
            number: whole(minutes),
            unit: Unit::Clock,
        });
    }
    let Some((number, word)) = text.split_once(' ') else {
        return Some(Measured {
            number: Fraction::parse(text)?,
            unit: Unit::Plain,
        });
    };
    let mut number = Fraction::parse(number)?;
    let singular = word.strip_suffix('s').unwrap_or(word);
    let (known, unit) = UNITS
        .into_iter()
        .find(|(known, _)| *known == singular || *known == word)?;
    if known == "second" {
        number = number.over(whole(60));
    }
    Some(Measured { number, unit })
}

fn fact(text: &str) -> Option<usize> {
    text.strip_prefix("fact")?.parse().ok()
}

fn option(text: &str) -> Option<usize> {
    (0..4).find(|at| option_name(*at) == text)
}

fn operand(text: &str) -> Option<Operand> {
    let figure = || {
        text.strip_prefix("figure")?
            .parse()
            .ok()
            .map(Operand::Figure)
    };
    let plain = || measured(text).map(Operand::Literal);
    fact(text)
        .map(Operand::Fact)
        .or_else(|| option(text).map(Operand::Option))
        .or_else(figure)
        .or_else(plain)
}

fn term(text: &str) -> Option<Term> {
    let (negated, text) = match text.strip_prefix("not ") {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let orders = [
        ("at least ", Order::AtLeast),
        ("more than ", Order::More),
        ("after ", Order::More),
        ("at most ", Order::AtMost),
        ("less than ", Order::Less),
        ("before ", Order::Less),
        ("exactly ", Order::Exactly),
        ("on ", Order::Exactly),
    ];
    let compared = orders
        .iter()
        .find_map(|(word, order)| Some((*order, text.strip_prefix(word)?)));
    let test = match (compared, text) {
        (Some((order, with)), _) => Test::Compare(order, operand(with)?),
        (None, "yes") => Test::Yes,
        (None, "no") => Test::No,
        (None, "known") => Test::Known,
        (None, "unknown") => Test::Unknown,
        (None, "absent") => Test::Absent,
        (None, text) => match text
            .strip_prefix("from ")
            .and_then(|ends| ends.split_once(" to "))
        {
            Some((from, to)) => Test::Between(operand(from)?, operand(to)?),
            None => Test::Option(option(text)?),
        },
    };
    Some(Term { negated, test })
}

/// Reads a condition in one string.
fn condition(text: &str) -> Option<Condition> {
    let text = text
        .replace("on or before ", "at most ")
        .replace("on or after ", "at least ");
    let alternatives: Vec<&str> = match text
        .strip_prefix('[')
        .and_then(|text| text.strip_suffix(']'))
    {
        Some(list) => list.split(", ").collect(),
        None => text.split(" or ").collect(),
    };
    let terms = |text: &str| text.split(" and ").map(term).collect::<Option<Vec<Term>>>();
    alternatives.into_iter().map(terms).collect()
}

/// The conditions of a box.
pub fn region(values: &Values) -> Vec<(usize, Condition)> {
    let read = |(name, text): (&String, &String)| Some((fact(name)?, condition(text)?));
    let read = values
        .iter()
        .map(|pair| read(pair).unwrap_or_else(|| panic!("cannot read {pair:?}")));
    read.collect()
}

/// What a witness tells.
pub fn witness(concept: &Concept, values: &Values) -> Told {
    let mut told = vec![None; concept.facts.len()];
    for (name, text) in values {
        let at = fact(name).expect("a fact");
        let state = match (&concept.facts[at].kind, text.as_str()) {
            (_, "unknown") => State::Unknown,
            (Kind::YesNo, text) => State::YesNo(text == "yes"),
            (Kind::Choice(_) | Kind::Scale(_), text) => {
                State::Option(option(text).expect("an option"))
            }
            (Kind::Measured(unit), text) => {
                let value = measured(text).unwrap_or_else(|| panic!("cannot read `{text}`"));
                State::Measured(value.in_unit(*unit))
            }
        };
        told[at] = Some(state);
    }
    told
}

/// All facts of a case, in words.
pub fn case(states: &[State]) -> String {
    let words = states
        .iter()
        .enumerate()
        .map(|(at, state)| format!("{}={}", fact_name(at), typed(*state)));
    words.collect::<Vec<_>>().join(" ")
}

/// A value as a client would type it.
pub fn typed(state: State) -> String {
    match state {
        State::Absent => "absent".to_owned(),
        State::Unknown => "unknown".to_owned(),
        State::YesNo(true) => "yes".to_owned(),
        State::YesNo(false) => "no".to_owned(),
        State::Option(option) => option_name(option),
        State::Measured(value) => crate::yaml::literal(value),
    }
}
