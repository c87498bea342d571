//! Tests of quantities.

use std::sync::Arc;

use crate::model::Quantity;
use crate::model::language::{Expected, Mistake, Vocabulary, quantity};
use proptest::prelude::*;

fn names() -> Vocabulary {
    Vocabulary {
        units: ["km", "°C", "m3", "€/kWh"]
            .map(Arc::from)
            .into_iter()
            .collect(),
        ..Vocabulary::default()
    }
}

fn read(text: &str) -> Result<Quantity, Mistake> {
    quantity(text, &names(), Expected::Anything)
}

/// The message and the texts proposed, safe ones marked.
fn habit(text: &str) -> (String, Vec<String>) {
    let mistake = read(text).expect_err(text);
    let texts = mistake
        .replacements
        .iter()
        .map(|r| format!("{}{}", r.text, if r.safe { "!" } else { "" }));
    (mistake.message.id.to_string(), texts.collect())
}

#[test]
fn the_plainest_form_means_what_it_means_with_more_blanks() {
    for number in ["3", "007", "17", "2026", "999999999", "8.50", "0.00"] {
        for unit in [
            "EUR",
            "%",
            "hours",
            "minutes",
            "working days",
            "month",
            "km",
            "m3",
        ] {
            let plain = read(&format!("{number} {unit}"));
            assert!(plain.is_ok(), "{number} {unit}");
            assert_eq!(
                plain,
                read(&format!(" {number}  {unit}")),
                "{number} {unit}"
            );
        }
        assert_eq!(read(number), read(&format!(" {number}")), "{number}");
    }
    for text in [
        "1.500 EUR",
        "3 uur",
        "5 pm",
        "1 500",
        "1500000000000 km",
        "5 km/h",
    ] {
        assert_eq!(read(text).ok(), read(&format!(" {text}")).ok(), "{text}");
    }
}

#[test]
fn every_unit_of_the_format_reads_and_writes_back() {
    for text in [
        "250 EUR",
        "8.50 EUR",
        "25 %",
        "90 seconds",
        "1 second",
        "30 minutes",
        "48 hours",
        "14 days",
        "1 day",
        "2 working days",
        "3 weeks",
        "6 months",
        "1 year",
        "2026-12-01",
        "17:00",
        "3",
        "1500 km",
        "38.5 °C",
        "0.5 m3",
        "-5 °C",
        "0.3245 €/kWh",
        "0.3245 EUR",
        "0.125",
    ] {
        assert_eq!(read(text).map(|q| q.to_string()), Ok(text.to_owned()));
    }
    assert_eq!(read("25%"), read("25 %"));
    assert_eq!(
        read("1.500 KWD").map(|q| q.to_string()),
        Ok("1.500 KWD".into())
    );
}

#[test]
fn habits_with_one_reading_have_a_safe_fix() {
    for (text, message, better) in [
        ("1.500 EUR", "quantity-invalid-thousands", "1500 EUR!"),
        ("1 500 EUR", "quantity-invalid-thousands", "1500 EUR!"),
        ("1.500,25 EUR", "quantity-invalid-thousands", "1500.25 EUR!"),
        ("1,500 EUR", "quantity-invalid-thousands", "1500 EUR!"),
        ("12,5 %", "quantity-invalid-comma", "12.5 %!"),
        ("€250", "quantity-invalid-unit-word", "250 EUR!"),
        ("€ 1.500", "quantity-invalid-thousands", "1500 EUR!"),
        ("EUR 250", "quantity-invalid-unit-word", "250 EUR!"),
        ("250€", "quantity-invalid-unit-word", "250 EUR!"),
        ("250 euro", "quantity-invalid-unit-word", "250 EUR!"),
        ("250 eur", "quantity-invalid-unit-word", "250 EUR!"),
        ("250EUR", "quantity-invalid-spacing", "250 EUR!"),
        ("24u", "quantity-invalid-unit-word", "24 hours!"),
        ("24h", "quantity-invalid-unit-word", "24 hours!"),
        ("48 uur", "quantity-invalid-unit-word", "48 hours!"),
        ("2 jours", "quantity-invalid-unit-word", "2 days!"),
        ("3 dagen", "quantity-invalid-unit-word", "3 days!"),
        (
            "2 business days",
            "quantity-invalid-unit-word",
            "2 working days!",
        ),
        ("2 Days", "quantity-invalid-unit-word", "2 days!"),
        ("31-12-2026", "quantity-invalid-day-form", "2026-12-31!"),
        ("2026-2-3", "quantity-invalid-day-form", "2026-02-03!"),
        ("1 juni 2026", "quantity-invalid-day-form", "2026-06-01!"),
        ("1er août 2026", "quantity-invalid-day-form", "2026-08-01!"),
        ("3. März 2026", "quantity-invalid-day-form", "2026-03-03!"),
        ("1 Sept 2026", "quantity-invalid-day-form", "2026-09-01!"),
        ("June 1, 2026", "quantity-invalid-day-form", "2026-06-01!"),
        ("9:00", "quantity-invalid-time-form", "09:00!"),
        (".5", "quantity-invalid-number-form", "0.5!"),
    ] {
        assert_eq!(
            habit(text),
            (message.to_owned(), vec![better.to_owned()]),
            "{text}"
        );
    }
}

#[test]
fn habits_with_two_readings_are_proposals() {
    assert_eq!(
        habit("1.500 km"),
        (
            "quantity-invalid-two-readings".into(),
            vec!["1500 km".into(), "1.5 km".into()]
        )
    );
    assert_eq!(
        habit("1.125 EUR"),
        (
            "quantity-invalid-two-readings".into(),
            vec!["1125 EUR".into(), "1.1250 EUR".into()]
        )
    );
    assert_eq!(
        habit("01/12/2026"),
        (
            "quantity-invalid-day-form".into(),
            vec!["2026-12-01".into(), "2026-01-12".into()]
        )
    );
    assert_eq!(
        habit("17u"),
        (
            "quantity-invalid-unit-word".into(),
            vec!["17 hours".into(), "17:00".into()]
        )
    );
    assert_eq!(
        habit("17h30"),
        (
            "quantity-invalid-time-form".into(),
            vec!["17:30".into(), "1050 minutes".into()]
        )
    );
    assert_eq!(habit("$5").1, ["5 USD"]);
}

#[test]
fn the_place_decides_between_two_readings() {
    let texts = |expected| {
        ["17u", "17h30"].map(|text| {
            let mistake = quantity(text, &names(), expected).expect_err(text);
            assert!(mistake.replacements[0].safe && mistake.replacements.len() == 1);
            mistake.replacements[0].text.clone()
        })
    };
    assert_eq!(texts(Expected::Duration), ["17 hours", "1050 minutes"]);
    assert_eq!(texts(Expected::Time), ["17:00", "17:30"]);
}

#[test]
fn a_clock_time_of_several_pieces_is_read_whole() {
    let texts = |text: &str, expected| {
        let mistake = quantity(text, &names(), expected).expect_err(text);
        assert_eq!(mistake.range, 0..text.len(), "{text}");
        let texts = mistake.replacements.into_iter();
        texts
            .map(|r| format!("{}{}", r.text, if r.safe { "!" } else { "" }))
            .collect::<Vec<_>>()
    };
    let any = Expected::Anything;
    for text in ["18.30 uur", "18.30u", "18.30 h", "18.30 Uhr"] {
        assert_eq!(texts(text, any), ["18:30", "1110 minutes", "18.3 hours"]);
        assert_eq!(texts(text, Expected::Time), ["18:30!"]);
        assert_eq!(
            texts(text, Expected::Duration),
            ["18.3 hours", "1110 minutes"]
        );
    }
    for text in [
        "18 h 30",
        "18h 30",
        "18 uur 30",
        "18 Uhr 30",
        "18:30 uur",
        "18 heures 30",
    ] {
        assert_eq!(texts(text, any), ["18:30", "1110 minutes"], "{text}");
        assert_eq!(texts(text, Expected::Time), ["18:30!"], "{text}");
        assert_eq!(texts(text, Expected::Duration), ["1110 minutes!"], "{text}");
    }
    for text in ["6.30 pm", "6:30 p.m.", "6.30 PM"] {
        assert_eq!(texts(text, any), ["18:30!"], "{text}");
    }
    assert_eq!(texts("6 pm", any), ["18:00!"]);
    assert_eq!(texts("9.00 uur", any), ["09:00", "9 hours"]);
    assert_eq!(texts("9.00 uur", Expected::Duration), ["9 hours!"]);
    assert_eq!(
        texts("1 uur 30 minuten", Expected::Duration),
        ["90 minutes!"]
    );
    assert_eq!(texts("36 uur 30", any), ["2190 minutes!"]);
    assert_eq!(texts("18.75 uur", any), ["18.75 hours!"]);
    assert_eq!(texts("1,5 uur", any), ["1.5 hours!"]);
    for text in ["24.30 uur", "18.75 uur", "18,5 uur", "36 uur", "13.30 pm"] {
        let mistake = quantity(text, &names(), Expected::Time).expect_err(text);
        assert_eq!(mistake.message.id, "quantity-invalid-time", "{text}");
        assert_eq!(mistake.replacements, [], "{text}");
    }
}

#[test]
fn what_cannot_be_read_says_where() {
    for (text, message, range) in [
        ("250 EUT", "quantity-invalid-unit", 4..7),
        ("2 wekks", "quantity-invalid-unit", 2..7),
        ("2026-02-30", "quantity-invalid-day", 0..10),
        ("25:00", "quantity-invalid-time", 0..5),
        ("1 day 3 hours", "quantity-invalid-rest", 6..13),
        ("", "quantity-invalid-empty", 0..0),
        ("EUR", "quantity-invalid-number", 0..3),
        ("2-4 days", "quantity-invalid-number", 0..3),
        ("9999999999999999 weeks", "quantity-invalid-size", 0..16),
    ] {
        let mistake = read(text).expect_err(text);
        assert_eq!(
            (&*mistake.message.id, mistake.range.clone()),
            (message, range),
            "{text}"
        );
    }
    assert_eq!(habit("250 EUT").1, ["EUR"]);
    assert_eq!(habit("2 wekks").1, ["weeks"]);
}

proptest! {
    #[test]
    fn any_string_is_read_or_refused_with_a_place_inside_it(text in "[0-9.,:/€% hudEUR-]{0,14}|.{0,20}") {
        if let Err(mistake) = read(&text) {
            prop_assert!(text.get(mistake.range).is_some());
            for replacement in mistake.replacements {
                prop_assert!(text.get(replacement.range).is_some());
            }
        }
    }

    #[test]
    fn a_safe_fix_reads(text in "€?[0-9]{1,4}([.,' ][0-9]{1,3}){0,2} ?(|%|EUR|€|u|h|km|dagen)") {
        if let Err(mistake) = read(&text) {
            for replacement in mistake.replacements.into_iter().filter(|r| r.safe) {
                let mut better = text.clone();
                better.replace_range(replacement.range, &replacement.text);
                prop_assert!(read(&better).is_ok(), "{} -> {}", text, better);
            }
        }
    }
}
