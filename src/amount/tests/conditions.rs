//! Every form of conditions, held against cases.

use proptest::prelude::*;

use super::*;

fn truth(id: &str, text: &str, given: &[(&str, &str)]) -> Truth {
    let facts = facts();
    let condition = condition(&facts[id].kind, text);
    with(given, TODAY, |case| holds(&condition, &Id::new(id), case))
}

#[test]
fn comparisons_include_what_they_say() {
    let given = [
        ("price", "250 EUR"),
        ("other-price", "300 EUR"),
        ("late", "48 hours"),
        ("delivered", "2026-06-01"),
    ];
    for (id, text, expected) in [
        ("price", "at least 250 EUR", Truth::Yes),
        ("price", "more than 250 EUR", Truth::No),
        ("price", "at most 250 EUR", Truth::Yes),
        ("price", "less than 250 EUR", Truth::No),
        ("price", "exactly 250.00 EUR", Truth::Yes),
        ("price", "not exactly 250 EUR", Truth::No),
        ("price", "from 250 EUR to 251 EUR", Truth::Yes),
        ("price", "from 251 EUR to 250 EUR", Truth::No),
        ("price", "more than ceiling", Truth::Yes),
        ("price", "less than other-price", Truth::Yes),
        (
            "price",
            "less than 100 EUR or more than 200 EUR",
            Truth::Yes,
        ),
        (
            "price",
            "more than 100 EUR and less than 200 EUR",
            Truth::No,
        ),
        ("late", "exactly 2 days", Truth::Yes),
        ("delivered", "on 2026-06-01", Truth::Yes),
        ("delivered", "before 2026-06-01", Truth::No),
        ("delivered", "on or after 2026-06-01", Truth::Yes),
    ] {
        assert_eq!(truth(id, text, &given), expected, "{id}: {text}");
    }
}

#[test]
fn clock_times_run_past_midnight() {
    for (hour, night) in [
        ("22:00", true),
        ("23:30", true),
        ("03:00", true),
        ("06:00", true),
        ("06:01", false),
        ("21:59", false),
    ] {
        assert_eq!(
            truth("hour", "from 22:00 to 06:00", &[("hour", hour)]),
            night.into(),
            "{hour}"
        );
        assert_eq!(
            truth("hour", "not from 22:00 to 06:00", &[("hour", hour)]),
            (!night).into(),
            "{hour}"
        );
    }
    assert_eq!(
        truth("hour", "from 09:00 to 17:00", &[("hour", "18:00")]),
        Truth::No
    );
}

#[test]
fn scales_compare_by_their_order() {
    let given = [("urgency", "normal")];
    for (text, expected) in [
        ("normal", Truth::Yes),
        ("not low", Truth::Yes),
        ("at least normal", Truth::Yes),
        ("more than normal", Truth::No),
        ("from low to normal", Truth::Yes),
        ("less than high", Truth::Yes),
    ] {
        assert_eq!(truth("urgency", text, &given), expected, "{text}");
    }
}

#[test]
fn absent_and_unknown_are_in_no_condition_but_their_own() {
    let unknown = [("late", "unknown")];
    let absent = [("paid", "no")];
    let missing = [];
    for (text, of_unknown, of_absent, of_missing) in [
        ("any", Truth::Yes, Truth::Yes, Truth::Yes),
        ("known", Truth::No, Truth::No, Truth::Open),
        ("unknown", Truth::Yes, Truth::No, Truth::Open),
        ("absent", Truth::No, Truth::Yes, Truth::Open),
        ("not known", Truth::No, Truth::No, Truth::Open),
        ("not absent", Truth::No, Truth::No, Truth::Open),
        ("absent or unknown", Truth::Yes, Truth::Yes, Truth::Open),
    ] {
        assert_eq!(truth("late", text, &unknown), of_unknown, "{text}");
        assert_eq!(truth("net", text, &absent), of_absent, "{text}");
        assert_eq!(truth("late", text, &missing), of_missing, "{text}");
    }
    assert_eq!(truth("late", "not exactly 2 days", &unknown), Truth::No);
    assert_eq!(
        truth("late", "not unknown", &[("late", "2 days")]),
        Truth::Yes
    );
    assert_eq!(
        truth("late", "not absent", &[("late", "2 days")]),
        Truth::Yes
    );
    // What is compared with does not exist: neither the comparison nor its contrary holds.
    let without_net = [("paid", "no"), ("price", "80 EUR")];
    assert_eq!(truth("price", "more than net", &without_net), Truth::No);
    assert_eq!(truth("price", "not more than net", &without_net), Truth::No);
    assert_eq!(
        truth("price", "more than other-price", &[("price", "80 EUR")]),
        Truth::Open
    );
}

#[test]
fn derived_facts_follow_from_others() {
    let paid = [("paid", "yes"), ("price", "80 EUR")];
    assert_eq!(truth("net", "exactly 30 EUR", &paid), Truth::Yes);
    assert_eq!(
        truth("net", "exactly 30 EUR", &[("price", "80 EUR")]),
        Truth::Open
    );
    assert_eq!(truth("size", "large", &[("volume", "5 m3")]), Truth::Yes);
    assert_eq!(truth("size", "large", &[("volume", "4.9 m3")]), Truth::No);
    assert_eq!(truth("size", "large", &[]), Truth::Open);
}

#[test]
fn a_fact_that_follows_from_itself_is_absent() {
    let mut facts = facts();
    let circle = Valued::Always(formula("net plus 1 EUR"));
    facts["net"].value.only_when = None;
    facts["net"].value.is = Some(Derived::Amount(Located::new(circle, nowhere(0..0))));
    let (figures, calendar) = (figures(), Calendar::default());
    let case = Situation::new(&facts, [&figures, &figures], &calendar, TODAY);
    assert_eq!(case.state(&Id::new("net")), State::Absent);
}

proptest! {
    #[test]
    fn a_condition_and_its_contrary_never_both_hold(price in 0u32..600, bound in 0u32..600) {
        let given = [("price", format!("{price} EUR"))];
        let given: Vec<(&str, &str)> = given.iter().map(|(id, text)| (*id, text.as_str())).collect();
        for words in ["at least", "more than", "at most", "less than", "exactly"] {
            let yes = truth("price", &format!("{words} {bound} EUR"), &given);
            let no = truth("price", &format!("not {words} {bound} EUR"), &given);
            prop_assert!(yes != no && yes != Truth::Open && no != Truth::Open);
        }
    }
}
