//! What an editor knows of the words of the small languages. A pattern refuses only what Helder refuses too.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use crate::locale::Words;
use crate::spec::RESERVED;

/// Names that stand in schemas alone, each with what is known of its words.
macro_rules! words {
    ($($(#[doc = $doc:literal])+ $name:ident = $schema:tt;)+) => {$(
        $(#[doc = $doc])+
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $name {}

        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                let mut schema = json_schema!($schema);
                let lines: &[&str] = &[$($doc.trim_ascii()),+];
                schema.insert("description".to_owned(), lines.join(" ").into());
                schema
            }
        }
    )+};
}

const ID: &str = "^[a-z][a-z0-9-]*$";
const ID_MISTAKE: &str =
    "an id begins with a small letter and holds small letters, digits and hyphens";

words! {
    /// The name by which one part of a concept refers to another: small letters, digits and hyphens, a letter first.
    Id = {
        "type": "string",
        "pattern": ID,
        "patternErrorMessage": ID_MISTAKE,
    };

    /// An id that stands in conditions and amounts, and is therefore none of the words that these are made of, such as
    /// `per` or `days`.
    Name = {
        "type": "string",
        "pattern": ID,
        "patternErrorMessage": ID_MISTAKE,
        "not": {"enum": RESERVED},
    };

    /// The version of the format: `1`.
    Format = {"enum": [1, "1"]};

    /// A language in which Helder writes pages.
    Language = {"enum": Words::languages().collect::<Vec<_>>()};

    /// A day: year, month, day.
    Date = {
        "type": "string",
        "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
        "patternErrorMessage": "write a day as year, month and day: `2026-12-01`",
        "examples": ["2026-12-01"],
    };

    /// A number with its unit, a day or a time of day. The decimal mark is a point, and nothing sets thousands apart. `days`
    /// are calendar days; write `working days` where you mean these.
    Quantity = {
        "type": ["string", "number"],
        "pattern": "^[+−-]?\\.?[0-9]",
        "patternErrorMessage": "write a number and its unit: `250 EUR`, `25 %`, `14 days`",
        "examples": [
            "250 EUR", "8.50 EUR", "25 %", "90 seconds", "48 hours", "14 days", "2 working days", "6 months", "1 year",
            "1500 km", "2026-12-01", "17:00"
        ],
    };

    /// A quantity, the id of a figure or fact, or an amount computed from them with `plus`, `minus`, `of`, `per`, `divided
    /// by`, `beyond` and round brackets; at the end may stand `, at least …`, `, at most …`, `, nothing up to …` and
    /// `, less …`.
    Formula = {
        "type": ["string", "number"],
        "examples": [
            "250 EUR", "14 days", "minimum-value", "25 % of price", "5 EUR per days-late",
            "20 EUR plus 0.50 EUR per days-late, at most 45 EUR"
        ],
    };

    /// A condition on one fact: its terms are joined by `and` or by `or`, and `not` may stand before each. In a list, one of
    /// them holds.
    Condition = {
        "type": ["string", "number", "boolean"],
        "examples": [
            "at least 250 EUR", "more than minimum-value", "from 1 to 3", "on or before 2026-12-01", "yes", "not park",
            "street or park", "unknown", "any"
        ],
    };

    /// What a fact is in a case: an option, `yes` or `no`, a quantity, `unknown` or `absent`. A number alone takes the fact's
    /// unit.
    CaseValue = {
        "type": ["string", "number", "boolean"],
        "examples": ["yes", "street", "250 EUR", "unknown"],
    };

    /// A currency by its three capital letters.
    CurrencyCode = {"type": "string", "pattern": "^[A-Z]{3}$", "examples": ["EUR"]};

    /// A day of the week, or the days from one to another.
    Weekdays = {"type": "string", "pattern": super::days(), "examples": ["mon-fri", "sat"]};

    /// The hours of one day, parted by commas, or the word `closed`.
    OpeningHours = {"type": "string", "examples": ["09:00-12:00, 13:00-16:30", "closed"]};

    /// A weak point: the concept's id, a slash, and the id of the weak point.
    Notice = {"type": "string", "pattern": "/", "examples": ["stolen-phone/line-down"]};
}

/// The keys of a text that stands in several languages, each with the same values.
pub fn languages(values: &Schema) -> serde_json::Value {
    let of_language = |tag: &'static str| {
        let mut schema = values.clone();
        let name = Words::for_language(tag).word("page-language-name");
        schema.insert(
            "description".to_owned(),
            format!("In this language: {name}.").into(),
        );
        (tag.to_owned(), serde_json::Value::from(schema))
    };
    serde_json::Value::Object(Words::languages().map(of_language).collect())
}
