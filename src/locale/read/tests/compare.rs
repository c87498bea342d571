//! Which figures of a text its translation lacks.

use super::*;

/// What the other lacks, in two sentences.
fn differ(left: (&str, &str), right: (&str, &str)) -> (Vec<String>, Vec<String>) {
    let figures = |(tag, text): (&str, &str)| {
        let figures = FigureReader::new(&tag.into()).read(text);
        figures.with_articles().into_owned()
    };
    let (one, other) = (figures(left), figures(right));
    let (here, there) = differences(&one, &other);
    let show = |text: &str, figures: &[Figure], places: Vec<usize>| -> Vec<String> {
        places
            .into_iter()
            .map(|place| text[figures[place].range.clone()].to_owned())
            .collect()
    };
    (show(left.1, &one, here), show(right.1, &other, there))
}

#[test]
fn translations_with_the_same_figures_agree() {
    for (left, right) in [
        (
            ("fr", "250 € dans les trois jours"),
            ("nl", "binnen 3 dagen € 250"),
        ),
        (("fr", "les deux à 17 h 30"), ("en", "both at 5.30 pm")),
        (("fr", "les 3 premiers jours"), ("nl", "de eerste 3 dagen")),
        (("fr", "le 1er mars 2026"), ("en", "on 1 March 2026")),
        (
            ("fr", "appelez le 02 555 12 12"),
            ("nl", "bel +32 2 555 12 12"),
        ),
        (("fr", "jusqu'à midi"), ("nl", "tot 12 uur")),
        (("fr", "dans une semaine"), ("nl", "binnen 7 dagen")),
        (("fr", "dans les 48 heures"), ("en", "within 2 days")),
        (("fr", "1 500,50 €"), ("en", "€1,500.50")),
        (("de", "am 1. März 2026"), ("fr", "le 1er mars 2026")),
        (("de", "1.500,50 €"), ("nl", "€ 1.500,50")),
        (
            ("de", "innerhalb von drei Tagen"),
            ("fr", "dans les 3 jours"),
        ),
        (("de", "bis 17.30 Uhr"), ("fr", "jusqu'à 17 h 30")),
        (("fr", "Le 101 vous répond"), ("nl", "Bel 101")),
        (("fr", "une semaine avant"), ("nl", "één week voor")),
        (("fr", "une fois par semaine"), ("en", "once a week")),
        (
            ("en", "an hour a week, for a year"),
            ("fr", "une heure par semaine pendant douze mois"),
        ),
        (("nl", "een dag later"), ("fr", "le lendemain")),
        (("nl", "twaalf fietsen"), ("fr", "une douzaine de vélos")),
        (
            ("fr", "après une deuxième erreur"),
            ("en", "after a second mistake"),
        ),
    ] {
        assert_eq!(differ(left, right), (vec![], vec![]), "{left:?} {right:?}");
    }
}

#[test]
fn translations_with_other_figures_differ() {
    let said = |left, right| {
        let (one, other) = differ(left, right);
        (one.join(", "), other.join(", "))
    };
    let pair = |one: &str, other: &str| (one.to_owned(), other.to_owned());
    assert_eq!(
        said(("fr", "250 € par an"), ("nl", "€ 205 per jaar")),
        pair("250 €", "€ 205")
    );
    assert_eq!(
        said(("fr", "2 jours ouvrables"), ("nl", "2 dagen")),
        pair("2 jours ouvrables", "2 dagen")
    );
    assert_eq!(
        said(("fr", "1.500 €"), ("en", "€1.50")),
        pair("1.500 €", "€1.50")
    );
    assert_eq!(
        said(("fr", "quinze jours"), ("en", "a fortnight")),
        pair("quinze jours", "fortnight")
    );
    assert_eq!(
        said(("fr", "article 12"), ("nl", "artikel 13")),
        pair("12", "13")
    );
    assert_eq!(said(("nl", "25 %"), ("en", "a quarter")), pair("25 %", ""));
    assert_eq!(
        said(
            ("nl", "We bewaren hem een week."),
            ("fr", "Nous le gardons un mois.")
        ),
        pair("een week", "un mois")
    );
    assert_eq!(
        said(("nl", "één week, één dag"), ("fr", "un jour, une année")),
        pair("één week", "une année")
    );
    assert_eq!(
        said(("nl", "binnen een dag"), ("fr", "dans un délai d'un an")),
        pair("een dag", "un an")
    );
    assert_eq!(
        said(("nl", "twaalf fietsen"), ("fr", "dix vélos")),
        pair("twaalf", "dix")
    );
}

proptest::proptest! {
    #[test]
    fn any_text_is_read_without_harm(text in "([0-9]{1,4}|[ \u{a0}.,:/€%+-]|h|uur|am|1er|mars|dans l'|één|İ|🙂|www\\.|@|\\PC){0,12}") {
        for tag in Words::languages() {
            let figures = FigureReader::new(&tag.into()).read(&text).counted;
            let mut end = 0;
            for figure in figures {
                proptest::prop_assert!(figure.range.start >= end && figure.range.start < figure.range.end);
                proptest::prop_assert!(text.get(figure.range.clone()).is_some());
                end = figure.range.end;
            }
        }
    }

    #[test]
    fn any_text_is_set_without_harm(text in "(\\PC|[ '\"«»:;!?€%0-9])*") {
        for tag in Words::languages() {
            let set = crate::locale::Typesetter::new(&tag.into()).set(&text);
            let letters = |text: &str| text.chars().filter(|letter| letter.is_alphanumeric()).collect::<String>();
            proptest::prop_assert_eq!(letters(&set), letters(&text));
        }
    }

    #[test]
    fn what_is_written_is_read_back(cents in 1i64..100_000_000, days in 1u32..10_000) {
        use crate::model::quantity::{Currency, Duration, Money};
        let amount = rust_decimal::Decimal::new(cents, 2);
        let currency = Currency::from_code("EUR").expect("a currency");
        let quantities = [
            Quantity::Money(Money { amount: amount.normalize(), currency }),
            Quantity::Percent(amount.normalize()),
            Quantity::Duration(Duration { amount: days.into(), unit: TimeUnit::WorkingDays }),
        ];
        for tag in Words::languages() {
            let written = quantities.iter().map(|one| crate::locale::Formatter::new(&tag.into()).quantity(one));
            let text = written.collect::<Vec<_>>().join(" ; ");
            let read = FigureReader::new(&tag.into()).read(&text).counted;
            let read: Vec<_> = read.iter().filter_map(Figure::quantity).cloned().collect();
            proptest::prop_assert_eq!(&read, &quantities, "{}", text);
        }
    }
}
