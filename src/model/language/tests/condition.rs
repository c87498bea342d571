//! Tests of conditions.

use proptest::prelude::*;

use super::{here, names, options};
use crate::model::Condition;
use crate::model::condition::{Operand, Test};
use crate::model::decision::FactKind;
use crate::model::language::{Mistake, Written, condition, join};

fn read(kind: &FactKind, text: &str) -> Result<Condition, Vec<Mistake>> {
    condition(Written::new(text, &here), kind, &names())
}

fn money(text: &str) -> Result<Condition, Vec<Mistake>> {
    read(&FactKind::Money, text)
}

/// The messages, and the text after all first proposals.
fn mended(kind: &FactKind, text: &str) -> (Vec<String>, String, bool) {
    let mistakes = read(kind, text).expect_err(text);
    let messages = mistakes
        .iter()
        .map(|mistake| mistake.message.id.to_string())
        .collect();
    let first = mistakes
        .iter()
        .filter_map(|mistake| mistake.replacements.first());
    let safe = first.clone().all(|replacement| replacement.safe);
    let mut better = text.to_owned();
    for replacement in first.rev() {
        better.replace_range(replacement.range.clone(), &replacement.text);
    }
    (messages, better, safe)
}

#[test]
fn every_form_of_the_grammar_reads_and_writes_back() {
    let scale = FactKind::Scale(options());
    for (kind, text) in [
        (&FactKind::Money, "any"),
        (&FactKind::Money, "at least 250 EUR"),
        (&FactKind::Money, "more than minimum"),
        (&FactKind::Money, "at most insured-for"),
        (&FactKind::Money, "less than 250 EUR and not exactly 0 EUR"),
        (&FactKind::Money, "from 2 EUR to 4 EUR or absent or unknown"),
        (&FactKind::Money, "not from 2 EUR to maximum"),
        (&FactKind::Date, "on or before 2026-12-01"),
        (&FactKind::Date, "on or after 2026-12-01"),
        (&FactKind::Date, "before 2026-12-01 and after 2026-01-01"),
        (&FactKind::Date, "on 2026-12-01"),
        (&FactKind::Time, "from 22:00 to 06:00"),
        (&FactKind::Duration, "more than 2 working days"),
        (&FactKind::YesNo, "yes or no or known"),
        (&scale, "urgent or not low"),
        (&scale, "at least urgent"),
        (&scale, "from low to urgent"),
    ] {
        let read = read(kind, text).unwrap_or_else(|mistakes| panic!("{text}: {mistakes:#?}"));
        assert_eq!(read.to_string(), text);
    }
}

#[test]
fn a_number_behind_an_hour_is_not_left_alone() {
    let (_, better, safe) = mended(&FactKind::Time, "from 8 h 30 to 18 h 30");
    assert_eq!((better.as_str(), safe), ("from 08:30 to 18:30", true));
    assert!(!mended(&FactKind::Time, "more than 18 h 5").2);
}

#[test]
fn yes_and_no_in_any_case_and_dates_with_plain_words() {
    assert_eq!(
        read(&FactKind::YesNo, "Yes or NO").map(|c| c.to_string()),
        Ok("yes or no".into())
    );
    let date = read(&FactKind::Date, "at least 2026-12-01").map(|c| c.to_string());
    assert_eq!(date, Ok("on or after 2026-12-01".into()));
}

#[test]
fn a_word_is_first_an_option_then_a_figure_then_a_fact() {
    let scale = FactKind::Scale(options());
    let operand = |kind: &FactKind| {
        let condition = read(kind, "at least minimum").expect("a condition");
        match &condition.alternatives[0][0].test {
            Test::Compare(_, operand) => operand.value.clone(),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(operand(&FactKind::Money), Operand::Figure("minimum".into()));
    assert_eq!(operand(&scale), Operand::Option("minimum".into()));
}

#[test]
fn symbols_and_other_words_are_read_for_what_they_mean() {
    for (text, message, better) in [
        (">= 250 EUR", "language-symbol", "at least 250 EUR"),
        (">=250 EUR", "language-symbol", "at least 250 EUR"),
        ("≥ 250 EUR", "language-symbol", "at least 250 EUR"),
        ("< 250 EUR", "language-symbol", "less than 250 EUR"),
        ("= 250 EUR", "language-symbol", "exactly 250 EUR"),
        ("!= 250 EUR", "language-symbol", "not exactly 250 EUR"),
        (
            "minimum 250 EUR",
            "condition-invalid-words",
            "at least 250 EUR",
        ),
        (
            "up to 250 EUR",
            "condition-invalid-words",
            "at most 250 EUR",
        ),
        (
            "greater than 250 EUR",
            "condition-invalid-words",
            "more than 250 EUR",
        ),
        (
            "greater than or equal to 250 EUR",
            "condition-invalid-words",
            "at least 250 EUR",
        ),
        (
            "no more than 250 EUR",
            "condition-invalid-words",
            "at most 250 EUR",
        ),
        (
            "under 250 EUR",
            "condition-invalid-words",
            "less than 250 EUR",
        ),
        (
            "minstens 250 EUR",
            "condition-invalid-words",
            "at least 250 EUR",
        ),
        (
            "mindestens 250 EUR",
            "condition-invalid-words",
            "at least 250 EUR",
        ),
        (
            "250 EUR oder mehr",
            "condition-invalid-bare",
            "at least 250 EUR",
        ),
        (
            "au moins 250 EUR",
            "condition-invalid-words",
            "at least 250 EUR",
        ),
        ("250 EUR", "condition-invalid-bare", "exactly 250 EUR"),
        ("minimum", "condition-invalid-bare", "exactly minimum"),
        (
            "250 EUR or more",
            "condition-invalid-bare",
            "at least 250 EUR",
        ),
        (
            "2 EUR to 4 EUR",
            "condition-invalid-bare",
            "from 2 EUR to 4 EUR",
        ),
        ("At Least 250 EUR", "language-capitals", "at least 250 EUR"),
        (
            "at least 1.500 EUR",
            "quantity-invalid-thousands",
            "at least 1500 EUR",
        ),
        (
            "at least €250",
            "quantity-invalid-unit-word",
            "at least 250 EUR",
        ),
    ] {
        assert_eq!(
            mended(&FactKind::Money, text),
            (vec![message.to_owned()], better.into(), true),
            "{text}"
        );
        assert!(money(better).is_ok(), "{better}");
    }
    assert_eq!(mended(&FactKind::YesNo, "true").1, "yes");
    assert_eq!(mended(&FactKind::YesNo, "not false").1, "not no");
}

#[test]
fn words_that_leave_something_open_are_proposals() {
    for (text, message, better) in [
        (
            "between 2 EUR and 4 EUR",
            "condition-invalid-between",
            "from 2 EUR to 4 EUR",
        ),
        (
            "from 2 EUR until 4 EUR",
            "condition-invalid-words",
            "from 2 EUR to 4 EUR",
        ),
        ("from 2 EUR", "condition-invalid-from", "at least 2 EUR"),
        (
            "at least minimun",
            "reference-unknown-in-condition",
            "at least minimum",
        ),
        ("at least 2 EUT", "quantity-invalid-unit", "at least 2 EUR"),
    ] {
        assert_eq!(
            mended(&FactKind::Money, text),
            (vec![message.to_owned()], better.into(), false),
            "{text}"
        );
    }
}

#[test]
fn all_mistakes_of_a_string_are_found() {
    let (messages, ..) = mended(&FactKind::Money, ">= 1.500 EUR or minimun or at least");
    assert_eq!(
        messages,
        [
            "language-symbol",
            "quantity-invalid-thousands",
            "reference-unknown-in-condition",
            "condition-invalid-operand"
        ]
    );
}

#[test]
fn and_with_or_in_one_string_is_refused_where_it_mixes() {
    let mistakes = money("absent or at least 2 EUR and at most 4 EUR").expect_err("mixed");
    assert_eq!(&*mistakes[0].message.id, "condition-invalid-mixed");
    assert_eq!(mistakes[0].range, 25..28);
    let condition = [money("absent"), money("at least 2 EUR and at most 4 EUR")];
    let list: Vec<_> = condition
        .into_iter()
        .map(|c| c.expect("a condition"))
        .collect();
    let joined = join(list, here(0..0)).expect("a condition");
    assert_eq!(
        joined.to_string(),
        "[absent, at least 2 EUR and at most 4 EUR]"
    );
}

#[test]
fn what_is_no_condition_says_where() {
    for (text, message, range) in [
        ("", "condition-invalid-empty", 0..0),
        ("at least", "condition-invalid-operand", 8..8),
        (
            "at least 2 EUR, at most 4 EUR",
            "condition-invalid-rest",
            14..15,
        ),
        ("not any", "condition-invalid-operand", 4..7),
        ("colour", "reference-unknown-in-condition", 0..6),
    ] {
        let mistakes = money(text).expect_err(text);
        assert_eq!(
            (&*mistakes[0].message.id, mistakes[0].range.clone()),
            (message, range),
            "{text}"
        );
    }
}

fn any_operand() -> impl Strategy<Value = String> {
    prop_oneof![
        (0u32..5000).prop_map(|n| format!("{n} EUR")),
        (0u32..5000, 1u32..100).prop_map(|(n, c)| format!("{n}.{c:02} EUR")),
        Just("minimum".to_owned()),
        Just("insured-for".to_owned()),
    ]
}

fn any_term() -> impl Strategy<Value = String> {
    let words = prop_oneof![
        Just("at least"),
        Just("more than"),
        Just("at most"),
        Just("less than"),
        Just("exactly")
    ];
    let test = prop_oneof![
        (words, any_operand()).prop_map(|(words, operand)| format!("{words} {operand}")),
        (any_operand(), any_operand()).prop_map(|(from, to)| format!("from {from} to {to}")),
        prop_oneof![Just("yes"), Just("known"), Just("absent")].prop_map(str::to_owned),
    ];
    (any::<bool>(), test).prop_map(|(not, test)| if not { format!("not {test}") } else { test })
}

proptest! {
    #[test]
    fn what_is_written_reads_as_the_same(terms in prop::collection::vec(any_term(), 1..4), and in any::<bool>()) {
        let first = money(&terms.join(if and { " and " } else { " or " })).expect("a condition");
        let again = money(&first.to_string());
        prop_assert_eq!(again, Ok(first));
    }

    #[test]
    fn any_string_is_read_or_refused_with_places_inside_it(
        text in "((at|least|from|to|between|not|and|or|2|EUR|minimum|any|yes|é|,|>=|\\(|\\)|before|no|more|than|min|max) ?){0,8}|.{0,20}"
    ) {
        for mistake in money(&text).err().into_iter().flatten() {
            prop_assert!(text.get(mistake.range).is_some());
            for replacement in mistake.replacements {
                prop_assert!(text.get(replacement.range).is_some());
            }
        }
    }
}
