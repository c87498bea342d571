//! Dates, clock times and durations.

use fluent_bundle::FluentValue;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use jiff::civil::{Date, Time};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::Formatter;
use crate::model::quantity::{Duration, TimeUnit};

impl Formatter {
    /// A date in full: `1er mars 2026`, `1 maart 2026`, `1 March 2026`.
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        self.words.icu().date(date, &self.day(date))
    }

    /// A date with its day of the week: `dimanche 1er mars 2026`.
    #[must_use]
    pub fn date_with_weekday(&self, date: Date) -> String {
        self.words.icu().date_with_weekday(date, &self.day(date))
    }

    /// The name of a day of the week, from Monday (0).
    #[must_use]
    pub fn weekday(&self, day: u8) -> String {
        self.words.icu().weekday(day)
    }

    /// A clock time: `17 h 30`, `17.30 uur`, `5.30 pm`.
    #[must_use]
    pub fn time(&self, time: Time) -> String {
        let hours = u16::try_from(time.hour()).unwrap_or_default();
        let minutes = u16::try_from(time.minute()).unwrap_or_default();
        self.clock(hours * 60 + minutes)
    }

    /// A clock time given in minutes after midnight; 1,440 is the midnight at the end of the day.
    #[must_use]
    pub fn clock(&self, minutes: u16) -> String {
        self.words.format("time", self.clock_args(minutes))
    }

    /// A duration with its unit in the singular or plural: `2 jours ouvrables`, `1 an`.
    #[must_use]
    pub fn duration(&self, duration: &Duration) -> String {
        let amount = duration.amount.normalize();
        let mut args = self.words.args();
        args.set("number", self.number(amount));
        args.set("count", plural(amount));
        self.words.format(duration_id(duration.unit), args)
    }

    /// A time that was added up: from two hours on minutes are hours and minutes, `2 h 25`, `2 uur en 25 minuten`. What an
    /// author wrote keeps its unit: that is [`Self::duration`].
    #[must_use]
    pub fn time_taken(&self, time: &Duration) -> String {
        let minutes = (time.unit == TimeUnit::Minutes && time.amount.fract().is_zero())
            .then(|| time.amount.to_u64())
            .flatten();
        let Some(minutes) = minutes.filter(|minutes| *minutes >= 120) else {
            return self.duration(time);
        };
        let part = |amount: u64, unit| {
            let amount = Decimal::from(amount);
            self.duration(&Duration { amount, unit })
        };
        if minutes % 60 == 0 {
            return part(minutes / 60, TimeUnit::Hours);
        }
        let mut args = self.words.args();
        args.set("hours", part(minutes / 60, TimeUnit::Hours));
        args.set("minutes", part(minutes % 60, TimeUnit::Minutes));
        args.set("hour", self.number((minutes / 60).into()));
        args.set("minute", format!("{:02}", minutes % 60));
        self.words.format("duration-hours-and-minutes", args)
    }

    pub(super) fn clock_args(&self, minutes: u16) -> fluent_bundle::FluentArgs<'_> {
        let (hour, minute) = (minutes / 60, minutes % 60);
        let mut args = self.words.args();
        let moment = match minutes {
            0 | 1440 => "midnight",
            720 => "midday",
            _ => "other",
        };
        args.set("moment", moment);
        args.set("hour", hour);
        args.set("minute", minute);
        args.set("minutes", format!("{minute:02}"));
        args.set("hour12", (hour + 11) % 12 + 1);
        args.set("half", if hour % 24 < 12 { "am" } else { "pm" });
        args
    }

    fn day(&self, date: Date) -> String {
        let mut args = self.words.args();
        args.set("day", i64::from(date.day()));
        self.words.format("date-day", args)
    }
}

/// The count that chooses between singular and plural, with the decimals that are shown.
fn plural(amount: Decimal) -> FluentValue<'static> {
    let options = FluentNumberOptions {
        minimum_fraction_digits: usize::try_from(amount.scale()).ok(),
        ..Default::default()
    };
    FluentValue::Number(FluentNumber::new(
        amount.to_f64().unwrap_or(f64::MAX),
        options,
    ))
}

const fn duration_id(unit: TimeUnit) -> &'static str {
    match unit {
        TimeUnit::Seconds => "duration-seconds",
        TimeUnit::Minutes => "duration-minutes",
        TimeUnit::Hours => "duration-hours",
        TimeUnit::Days => "duration-days",
        TimeUnit::Weeks => "duration-weeks",
        TimeUnit::Months => "duration-months",
        TimeUnit::Years => "duration-years",
        TimeUnit::WorkingDays => "duration-working-days",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::format::tests::{shown, write};

    fn each(f: impl Fn(&Formatter) -> String) -> [String; 3] {
        ["fr", "nl", "en"].map(|tag| shown(&f(&Formatter::new(&tag.into()))))
    }

    #[test]
    fn dates_in_full() {
        let first = Date::constant(2026, 3, 1);
        assert_eq!(
            each(|to| to.date(first)),
            ["1er mars 2026", "1 maart 2026", "1 March 2026"]
        );
        assert_eq!(
            each(|to| to.date_with_weekday(first)),
            [
                "dimanche 1er mars 2026",
                "zondag 1 maart 2026",
                "Sunday, 1 March 2026"
            ]
        );
        let other = Date::constant(2026, 11, 21);
        assert_eq!(
            each(|to| to.date(other)),
            ["21 novembre 2026", "21 november 2026", "21 November 2026"]
        );
    }

    #[test]
    fn clock_times() {
        for (minutes, written) in [
            (17 * 60 + 30, ["17⍽h⍽30", "17.30⍽uur", "5.30⍽pm"]),
            (17 * 60, ["17⍽h", "17⍽uur", "5⍽pm"]),
            (9 * 60 + 5, ["9⍽h⍽05", "9.05⍽uur", "9.05⍽am"]),
            (720, ["12⍽h", "12⍽uur", "midday"]),
            (725, ["12⍽h⍽05", "12.05⍽uur", "12.05⍽pm"]),
            (0, ["0⍽h", "0⍽uur", "midnight"]),
            (30, ["0⍽h⍽30", "0.30⍽uur", "12.30⍽am"]),
            (1440, ["24⍽h", "24⍽uur", "midnight"]),
        ] {
            assert_eq!(each(|to| to.clock(minutes)), written);
        }
    }

    #[test]
    fn german_dates_and_times() {
        let german = Formatter::new(&"de".into());
        let first = Date::constant(2026, 3, 1);
        assert_eq!(german.date(first), "1. März 2026");
        assert_eq!(german.date_with_weekday(first), "Sonntag, 1. März 2026");
        for (minutes, written) in [(1050, "17.30⍽Uhr"), (540, "9⍽Uhr"), (5, "0.05⍽Uhr")] {
            assert_eq!(shown(&german.clock(minutes)), written);
        }
        for (quantity, written) in [
            ("1 hours", "1 Stunde"),
            ("48 hours", "48 Stunden"),
            ("1 days", "1 Tag"),
            ("1.5 days", "1,5 Tage"),
            ("0 days", "0 Tage"),
            ("2 working days", "2 Werktage"),
            ("6 months", "6 Monate"),
            ("1 years", "1 Jahr"),
        ] {
            assert_eq!(write("de", quantity), written);
        }
    }

    #[test]
    fn a_time_that_was_added_up_is_told_in_hours_and_minutes() {
        let told = |amount: i64, unit| {
            let amount = amount.into();
            let time = Duration { amount, unit };
            ["fr", "nl", "en", "de"].map(|tag| {
                let to = Formatter::new(&tag.into());
                shown(&to.time_taken(&time))
            })
        };
        for (minutes, written) in [
            (
                119,
                ["119 minutes", "119 minuten", "119 minutes", "119 Minuten"],
            ),
            (120, ["2 heures", "2 uur", "2 hours", "2 Stunden"]),
            (
                121,
                [
                    "2⍽h⍽01",
                    "2 uur en 1 minuut",
                    "2 hours and 1 minute",
                    "2 Stunden 1 Minute",
                ],
            ),
            (
                145,
                [
                    "2⍽h⍽25",
                    "2 uur en 25 minuten",
                    "2 hours and 25 minutes",
                    "2 Stunden 25 Minuten",
                ],
            ),
        ] {
            assert_eq!(told(minutes, TimeUnit::Minutes), written);
        }
        let days = ["200 jours", "200 dagen", "200 days", "200 Tage"];
        assert_eq!(told(200, TimeUnit::Days), days);
    }

    #[test]
    fn durations_in_the_singular_and_plural() {
        for (quantity, fr, nl, en) in [
            ("90 seconds", "90 secondes", "90 seconden", "90 seconds"),
            ("30 minutes", "30 minutes", "30 minuten", "30 minutes"),
            ("1 hours", "1 heure", "1 uur", "1 hour"),
            ("48 hours", "48 heures", "48 uur", "48 hours"),
            ("14 days", "14 jours", "14 dagen", "14 days"),
            ("1 days", "1 jour", "1 dag", "1 day"),
            ("0 days", "0 jour", "0 dagen", "0 days"),
            ("1.5 days", "1,5 jour", "1,5 dagen", "1.5 days"),
            ("1.0 days", "1 jour", "1 dag", "1 day"),
            ("3 weeks", "3 semaines", "3 weken", "3 weeks"),
            ("6 months", "6 mois", "6 maanden", "6 months"),
            ("1 years", "1 an", "1 jaar", "1 year"),
            (
                "2 working days",
                "2 jours ouvrables",
                "2 werkdagen",
                "2 working days",
            ),
            (
                "1 working days",
                "1 jour ouvrable",
                "1 werkdag",
                "1 working day",
            ),
            (
                "1000000 days",
                "1⎵000⎵000 jours",
                "1.000.000 dagen",
                "1,000,000 days",
            ),
        ] {
            assert_eq!(write("fr", quantity), fr);
            assert_eq!(write("nl", quantity), nl);
            assert_eq!(write("en", quantity), en);
        }
    }
}
