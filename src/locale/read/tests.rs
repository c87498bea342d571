//! Figures in sentences, language by language.

mod compare;

use super::*;
use crate::locale::Words;
use crate::model::quantity::TimeUnit;

/// What was read, each as `text → meaning`, with `!` before what only names and `~` before what is spelled out.
fn read(tag: &str, text: &str) -> Vec<String> {
    let reader = FigureReader::new(&tag.into()).with_units(["documents", "km"]);
    let figures = reader.read(text).counted;
    for pair in figures.windows(2) {
        assert!(
            pair[0].range.end <= pair[1].range.start,
            "overlap in {text}"
        );
    }
    figures
        .iter()
        .map(|figure| {
            let names = if figure.names { "!" } else { "" };
            let spelled = if figure.spelled { "~" } else { "" };
            format!(
                "{names}{spelled}{} → {}",
                &text[figure.range.clone()],
                value(&figure.value)
            )
        })
        .collect()
}

fn value(value: &Value) -> String {
    match value {
        Value::Quantity(quantity) => words(quantity),
        Value::Day(month, day) => format!("day {month:02}-{day:02}"),
        Value::Phone(number) => format!("phone {number}"),
        Value::Link(link) => format!("link {link}"),
        Value::Email(mail) => format!("mail {mail}"),
    }
}

fn words(quantity: &Quantity) -> String {
    match quantity {
        Quantity::Money(money) => format!("{} {}", money.amount, money.currency.code()),
        Quantity::Percent(amount) => format!("{amount} %"),
        Quantity::Duration(duration) => {
            let unit = match duration.unit {
                TimeUnit::WorkingDays => "working days".to_owned(),
                unit => format!("{unit:?}").to_lowercase(),
            };
            format!("{} {unit}", duration.amount)
        }
        Quantity::Date(date) => date.to_string(),
        Quantity::Time(time) => format!("{:02}:{:02}", time.hour(), time.minute()),
        Quantity::Number(number) => match &number.unit {
            Some(unit) => format!("{} {unit}", number.amount),
            None => number.amount.to_string(),
        },
    }
}

/// Sentences and all that is read in them.
fn table(tag: &str, rows: &[(&str, &[&str])]) {
    for (text, expected) in rows {
        assert_eq!(read(tag, text), *expected, "{tag}: {text}");
    }
}

#[test]
fn french() {
    table(
        "fr",
        &[
            ("Dès 250 € de dommage.", &["250 € → 250 EUR"]),
            (
                "Dès 250\u{a0}€, 1\u{202f}500,50 EUR ou 1.500 euros",
                &[
                    "250\u{a0}€ → 250 EUR",
                    "1\u{202f}500,50 EUR → 1500.5 EUR",
                    "1.500 euros → 1500 EUR",
                ],
            ),
            ("€ 8,50 et EUR 20", &["€ 8,50 → 8.5 EUR", "EUR 20 → 20 EUR"]),
            (
                "12,5 % ou 25 pour cent",
                &["12,5 % → 12.5 %", "25 pour cent → 25 %"],
            ),
            ("dans les trois jours", &["~trois jours → 3 days"]),
            (
                "dans les 2 jours ouvrables",
                &["2 jours ouvrables → 2 working days"],
            ),
            (
                "dans 24 à 48 heures",
                &["24 → 24 hours", "48 heures → 48 hours"],
            ),
            ("un délai de 24 heures", &["24 heures → 24 hours"]),
            ("dans une semaine", &["~une semaine → 1 weeks"]),
            ("dans le mois", &["~dans le mois → 1 months"]),
            ("un jour, une dame appelle un agent", &[]),
            ("sous quinzaine", &["~quinzaine → 15 days"]),
            ("en moins d'un mois", &["~un mois → 1 months"]),
            (
                "à 17 h 30, de 9 h à 12 h",
                &["17 h 30 → 17:30", "9 h → 09:00", "12 h → 12:00"],
            ),
            ("à 17h30 ou 17:30", &["17h30 → 17:30", "17:30 → 17:30"]),
            ("jusqu'à midi, l'après-midi aussi", &["midi → 12:00"]),
            (
                "le 1er mars 2026 et le 3 avril",
                &["1er mars 2026 → 2026-03-01", "3 avril → day 04-03"],
            ),
            (
                "loi du 3 juillet 1978, article 12",
                &["!3 juillet 1978 → 1978-07-03", "!12 → 12"],
            ),
            (
                "rue de la Loi 16, 1000 Bruxelles",
                &["!16 → 16", "!1000 → 1000"],
            ),
            ("16, rue de la Loi", &["!16 → 16"]),
            ("depuis 2019", &["!2019 → 2019"]),
            ("le 2e étage", &["!2e → 2"]),
            (
                "appelez le 02 555 12 12 ou le +32 470 12 34 56",
                &[
                    "02 555 12 12 → phone 025551212",
                    "+32 470 12 34 56 → phone 0470123456",
                ],
            ),
            (
                "appelez 112 ou rappelez le 101",
                &["112 → phone 112", "101 → phone 101"],
            ),
            ("gratuit : 0800 12 345", &["0800 12 345 → phone 080012345"]),
            (
                "voyez [ici](https://www.police.be/fr/) ou info@police.be.",
                &[
                    "https://www.police.be/fr/ → link police.be/fr",
                    "info@police.be → mail info@police.be",
                ],
            ),
            (
                "3 documents, 12 km et 0,5 m³",
                &[
                    "3 documents → 3 documents",
                    "12 km → 12 km",
                    "0,5 m³ → 0.5 m3",
                ],
            ),
            (
                "entre 100 et 250 euros",
                &["100 → 100 EUR", "250 euros → 250 EUR"],
            ),
            ("deux panneaux", &["~deux → 2"]),
            ("le formulaire A4, modèle B12", &[]),
            (
                "Vous avez 14 jours calendrier",
                &["14 jours calendrier → 14 days"],
            ),
            (
                "24h/24, 7 jours sur 7",
                &["24h → 24 hours", "!24 → 24", "7 jours → 7 days", "7 → 7"],
            ),
            ("un quart d'heure", &["~quart d'heure → 15 minutes"]),
            (
                "01/03/2026 et 2026-03-01",
                &["01/03/2026 → 2026-03-01", "2026-03-01 → 2026-03-01"],
            ),
        ],
    );
}

#[test]
fn dutch() {
    table(
        "nl",
        &[
            (
                "Vanaf € 250 of 250 euro",
                &["€ 250 → 250 EUR", "250 euro → 250 EUR"],
            ),
            (
                "€\u{a0}1.500,50 of EUR 250",
                &["€\u{a0}1.500,50 → 1500.5 EUR", "EUR 250 → 250 EUR"],
            ),
            (
                "8.50 euro en 12,5%",
                &["8.50 euro → 8.5 EUR", "12,5% → 12.5 %"],
            ),
            ("binnen drie dagen", &["~drie dagen → 3 days"]),
            (
                "binnen de 10 werkdagen",
                &["10 werkdagen → 10 working days"],
            ),
            ("binnen een termijn van 24 uur", &["24 uur → 24 hours"]),
            ("Een dag later kwam een man", &[]),
            (
                "binnen een week, één maand of het uur",
                &["~een week → 1 weeks", "~één maand → 1 months"],
            ),
            ("binnen de maand", &["~binnen de maand → 1 months"]),
            ("van 9 tot 12 uur", &["9 → 09:00", "12 uur → 12:00"]),
            (
                "van 9.30 tot 12.30 uur",
                &["9.30 → 09:30", "12.30 uur → 12:30"],
            ),
            ("van 9 tot 16.30 uur", &["9 → 09:00", "16.30 uur → 16:30"]),
            ("om 17 uur of 17u30", &["17 uur → 17:00", "17u30 → 17:30"]),
            ("24u wachten", &["24u → 24 hours"]),
            ("2 tot 4 uur werk", &["2 → 2 hours", "4 uur → 4 hours"]),
            (
                "op 1 maart 2026 of 3 april",
                &["1 maart 2026 → 2026-03-01", "3 april → day 04-03"],
            ),
            (
                "wet van 5 augustus 1992",
                &["!5 augustus 1992 → 1992-08-05"],
            ),
            ("Wetstraat 16, 1000 Brussel", &["!16 → 16", "!1000 → 1000"]),
            (
                "bel 101 of 02/555.12.12",
                &["101 → phone 101", "02/555.12.12 → phone 025551212"],
            ),
            (
                "van 09.00-12.00 uur",
                &["09.00 → 09:00", "12.00 uur → 12:00"],
            ),
            ("Uiterlijk 45 dagen na registratie", &["45 dagen → 45 days"]),
            (
                "1 500 km en 38,5 °C",
                &["1 500 km → 1500 km", "38,5 °C → 38.5 °C"],
            ),
            (
                "zes weken of een half uur",
                &["~zes weken → 6 weeks", "~een half uur → 30 minutes"],
            ),
            (
                "tussen 100 en 250 euro",
                &["100 → 100 EUR", "250 euro → 250 EUR"],
            ),
            ("twintig procent", &["~twintig procent → 20 %"]),
            ("de 1ste verdieping, lokaal 3", &["!1ste → 1", "!3 → 3"]),
        ],
    );
}

#[test]
fn german() {
    table(
        "de",
        &[
            (
                "Ab 250 € oder 250 Euro",
                &["250 € → 250 EUR", "250 Euro → 250 EUR"],
            ),
            (
                "1.500,50 € und 12,5 %",
                &["1.500,50 € → 1500.5 EUR", "12,5 % → 12.5 %"],
            ),
            ("innerhalb von drei Tagen", &["~drei Tagen → 3 days"]),
            (
                "binnen 10 Werktagen, spätestens nach 5 Arbeitstagen",
                &[
                    "10 Werktagen → 10 working days",
                    "5 Arbeitstagen → 5 working days",
                ],
            ),
            ("Eines Tages kam ein Mann", &[]),
            (
                "innerhalb einer Woche, nach einem Monat",
                &["~einer Woche → 1 weeks", "~einem Monat → 1 months"],
            ),
            (
                "innerhalb des Monats",
                &["~innerhalb des Monats → 1 months"],
            ),
            ("von 9 bis 12 Uhr", &["9 → 09:00", "12 Uhr → 12:00"]),
            ("8.30 bis 12.30 Uhr", &["8.30 → 08:30", "12.30 Uhr → 12:30"]),
            (
                "um 17 Uhr oder um 17.30 Uhr",
                &["17 Uhr → 17:00", "17.30 Uhr → 17:30"],
            ),
            ("24 Stunden lang", &["24 Stunden → 24 hours"]),
            (
                "2 bis 4 Stunden Arbeit",
                &["2 → 2 hours", "4 Stunden → 4 hours"],
            ),
            (
                "am 1. März 2026 oder am 3. April",
                &["1. März 2026 → 2026-03-01", "3. April → day 04-03"],
            ),
            ("der 3. Versuch", &["!3. → 3"]),
            ("am 1.3.2026", &["1.3.2026 → 2026-03-01"]),
            (
                "Gesetz vom 30. Dezember 1975",
                &["!30. Dezember 1975 → 1975-12-30"],
            ),
            (
                "Klosterstraße 16, 4700 Eupen",
                &["!16 → 16", "!4700 → 4700"],
            ),
            (
                "rufen Sie 101 oder 087/55 12 12 an",
                &["101 → phone 101", "087/55 12 12 → phone 087551212"],
            ),
            (
                "sechs Wochen, eine halbe Stunde",
                &["~sechs Wochen → 6 weeks", "~halbe Stunde → 30 minutes"],
            ),
            (
                "zwischen 100 und 250 Euro",
                &["100 → 100 EUR", "250 Euro → 250 EUR"],
            ),
            ("zwanzig Prozent", &["~zwanzig Prozent → 20 %"]),
            ("Artikel 12, Absatz 3", &["!12 → 12", "!3 → 3"]),
        ],
    );
}

#[test]
fn english() {
    table(
        "en",
        &[
            (
                "From €250, £8.50 or 1,500.50 euros",
                &[
                    "€250 → 250 EUR",
                    "£8.50 → 8.5 GBP",
                    "1,500.50 euros → 1500.5 EUR",
                ],
            ),
            ("within three days", &["~three days → 3 days"]),
            (
                "2 working days or five business days",
                &[
                    "2 working days → 2 working days",
                    "~five business days → 5 working days",
                ],
            ),
            ("one of us, no one, one day", &["~one day → 1 days"]),
            ("within a week", &["~a week → 1 weeks"]),
            ("a day at the park", &[]),
            ("a fortnight", &["~fortnight → 14 days"]),
            (
                "at 5.30 pm, 5:30 p.m. or 5 o'clock",
                &["5.30 pm → 17:30", "5:30 p.m. → 17:30", "5 o'clock → 05:00"],
            ),
            ("from 9 to 11 am", &["9 → 09:00", "11 am → 11:00"]),
            ("12 am and 12 pm", &["12 am → 00:00", "12 pm → 12:00"]),
            (
                "on 1 March 2026, 1st of March 2026 and March 1, 2026",
                &[
                    "1 March 2026 → 2026-03-01",
                    "1st of March 2026 → 2026-03-01",
                    "March 1, 2026 → 2026-03-01",
                ],
            ),
            ("you may 5 times", &["5 → 5"]),
            ("10 to 20%", &["10 → 10 %", "20% → 20 %"]),
            ("Theft under 50 pounds", &["50 pounds → 50 GBP"]),
            (
                "call 112, see www.police.be.",
                &["112 → phone 112", "www.police.be → link police.be"],
            ),
            ("24 hours after the report", &["24 hours → 24 hours"]),
            ("line 5 in 2024", &["!5 → 5", "!2024 → 2024"]),
            ("", &[]),
            ("1.5 hours", &["1.5 hours → 1.5 hours"]),
            ("9–12", &["9 → 9", "12 → 12"]),
            ("1100h of video", &["1100h → 1100 hours"]),
            ("12345678901234567890 weeks", &[]),
        ],
    );
}
