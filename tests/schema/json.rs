//! Helder's trees as the JSON that an editor sees.

use helder::syntax::Style;

use crate::file::{Kind, Node, Scalar};
use serde_json::{Number, Value};

/// How scalars without quotes are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scalars {
    /// As text, which is how the format means them.
    Text,
    /// As YAML 1.2 takes them, and with it editors: `250` is a number, `true` a boolean, `no` a text.
    Yaml,
}

/// The tree as JSON.
pub fn json(node: &Node, scalars: Scalars) -> Value {
    match &node.kind {
        Kind::Scalar(scalar) if scalars == Scalars::Yaml && scalar.style == Style::Plain => {
            plain(scalar)
        }
        Kind::Scalar(scalar) => Value::String(scalar.value.to_string()),
        Kind::Seq(items) => items.iter().map(|item| json(item, scalars)).collect(),
        Kind::Map(entries) => {
            let entries = entries.iter().map(|entry| {
                let key = entry.key.text().unwrap_or_default().to_owned();
                (key, json(&entry.value, scalars))
            });
            Value::Object(entries.collect())
        }
        Kind::Null | Kind::Broken => Value::Null,
    }
}

/// The core schema of YAML 1.2; its infinities, which JSON has not, stay text.
fn plain(scalar: &Scalar) -> Value {
    let text = &*scalar.value;
    match text {
        "true" | "True" | "TRUE" => return Value::Bool(true),
        "false" | "False" | "FALSE" => return Value::Bool(false),
        _ => {}
    }
    number(text).map_or_else(|| Value::String(text.to_owned()), Value::Number)
}

fn number(text: &str) -> Option<Number> {
    let radix = |prefix: &str, base| i64::from_str_radix(text.strip_prefix(prefix)?, base).ok();
    if let Some(whole) = radix("0o", 8).or_else(|| radix("0x", 16)) {
        return Some(whole.into());
    }
    let digits = text.trim_start_matches(['+', '-']);
    let of_a_number = |letter: char| letter.is_ascii_digit() || ".eE+-".contains(letter);
    if !digits.starts_with(|first: char| first.is_ascii_digit() || first == '.')
        || !text.chars().all(of_a_number)
    {
        return None;
    }
    let whole = text.parse::<i64>().ok().map(Number::from);
    whole.or_else(|| Number::from_f64(text.parse().ok()?))
}

#[test]
fn plain_scalars_are_what_yaml_takes_them_for() {
    let taken = |text: &str| {
        plain(&Scalar {
            value: text.to_owned().into(),
            style: Style::Plain,
        })
    };
    for (text, value) in [
        ("250", Value::from(250)),
        ("012", Value::from(12)),
        ("-1", Value::from(-1)),
        ("8.50", Value::from(8.5)),
        ("1e3", Value::from(1000.0)),
        ("0x1F", Value::from(31)),
        ("true", Value::from(true)),
    ] {
        assert_eq!(taken(text), value, "{text}");
    }
    for text in [
        "no",
        "yes",
        "off",
        "250 EUR",
        "2026-12-01",
        "17:00",
        "0800 12 345",
        "1.2.3",
        "-",
        "e5",
        ".",
    ] {
        assert_eq!(taken(text), Value::from(text), "{text}");
    }
}
