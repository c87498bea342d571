//! What ICU knows about a language: number marks, names of months and days, lists. Each part is loaded when needed.

use std::fmt;
use std::sync::OnceLock;

use icu_calendar::{Date as IcuDate, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{E, M, YMD, YMDE};
use icu_decimal::DecimalFormatter;
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale_core::Locale;
use jiff::civil::Date;
use rust_decimal::Decimal;
use writeable::{Part, PartsWrite, Writeable};

type DateFormatter<F> = FixedCalendarDateTimeFormatter<Gregorian, F>;

/// Formatters of one language. One that ICU has no data for stays empty, and a plain form stands in.
pub(super) struct Icu {
    locale: Locale,
    decimal: OnceLock<Option<DecimalFormatter>>,
    all: OnceLock<Option<ListFormatter>>,
    one_of: OnceLock<Option<ListFormatter>>,
    date: OnceLock<Option<DateFormatter<YMD>>>,
    date_with_weekday: OnceLock<Option<DateFormatter<YMDE>>>,
    weekday: OnceLock<Option<DateFormatter<E>>>,
    months: OnceLock<[Option<DateFormatter<M>>; 2]>,
}

impl Icu {
    pub fn new(tag: &str) -> Self {
        Self {
            locale: tag.parse().unwrap_or(Locale::UNKNOWN),
            decimal: OnceLock::new(),
            all: OnceLock::new(),
            one_of: OnceLock::new(),
            date: OnceLock::new(),
            date_with_weekday: OnceLock::new(),
            weekday: OnceLock::new(),
            months: OnceLock::new(),
        }
    }

    /// A number with the marks of the language and the decimals it has.
    pub fn number(&self, number: Decimal) -> String {
        let plain = number.to_string();
        let formatter = self.decimal.get_or_init(|| {
            DecimalFormatter::try_new((&self.locale).into(), Default::default()).ok()
        });
        match (formatter, plain.parse()) {
            (Some(formatter), Ok(fixed)) => formatter.format(&fixed).to_string(),
            _ => plain,
        }
    }

    /// Items joined with "and".
    pub fn all(&self, items: &[String]) -> String {
        let formatter = self.all.get_or_init(|| {
            ListFormatter::try_new_and((&self.locale).into(), ListFormatterOptions::default()).ok()
        });
        join(formatter.as_ref(), items)
    }

    /// Items joined with "or".
    pub fn one_of(&self, items: &[String]) -> String {
        let formatter = self.one_of.get_or_init(|| {
            ListFormatter::try_new_or((&self.locale).into(), ListFormatterOptions::default()).ok()
        });
        join(formatter.as_ref(), items)
    }

    /// A date in full, with `day` in the place of its number.
    pub fn date(&self, date: Date, day: &str) -> String {
        let formatter = self
            .date
            .get_or_init(|| DateFormatter::try_new((&self.locale).into(), YMD::long()).ok());
        match (formatter, gregorian(date)) {
            (Some(formatter), Some(gregorian)) => with_day(&formatter.format(&gregorian), day),
            _ => date.to_string(),
        }
    }

    /// A date in full with the day of the week, with `day` in the place of its number.
    pub fn date_with_weekday(&self, date: Date, day: &str) -> String {
        let formatter = self
            .date_with_weekday
            .get_or_init(|| DateFormatter::try_new((&self.locale).into(), YMDE::long()).ok());
        match (formatter, gregorian(date)) {
            (Some(formatter), Some(gregorian)) => with_day(&formatter.format(&gregorian), day),
            _ => date.to_string(),
        }
    }

    /// The name of a day of the week, from Monday (0).
    pub fn weekday(&self, day: u8) -> String {
        // 2024-01-01 was a Monday.
        let date =
            Date::constant(2024, 1, 1).saturating_add(jiff::Span::new().days(i64::from(day % 7)));
        let formatter = self
            .weekday
            .get_or_init(|| DateFormatter::try_new((&self.locale).into(), E::long()).ok());
        match (formatter, gregorian(date)) {
            (Some(formatter), Some(gregorian)) => formatter.format(&gregorian).to_string(),
            _ => (day + 1).to_string(),
        }
    }

    /// The names of a month, from January (1): in full and shortened.
    pub fn month(&self, month: i8) -> Vec<String> {
        let formatters = self.months.get_or_init(|| {
            [M::long(), M::medium()]
                .map(|names| DateFormatter::try_new((&self.locale).into(), names).ok())
        });
        let Some(date) = Date::new(2024, month, 1).ok().and_then(gregorian) else {
            return Vec::new();
        };
        formatters
            .iter()
            .flatten()
            .map(|formatter| formatter.format(&date).to_string())
            .collect()
    }
}

/// A formatter of numbers for a locale, where ICU knows it.
pub(super) fn decimal_formatter(tag: &str) -> Option<DecimalFormatter> {
    let locale: Locale = tag.parse().ok()?;
    DecimalFormatter::try_new(locale.into(), Default::default()).ok()
}

fn gregorian(date: Date) -> Option<IcuDate<Gregorian>> {
    let month = u8::try_from(date.month()).ok()?;
    let day = u8::try_from(date.day()).ok()?;
    IcuDate::try_new_gregorian(date.year().into(), month, day).ok()
}

fn join(formatter: Option<&ListFormatter>, items: &[String]) -> String {
    match formatter {
        Some(formatter) => formatter.format(items.iter()).to_string(),
        None => items.join(", "),
    }
}

/// Writes a date with another word for the day: French says `1er` where ICU says `1`.
fn with_day(date: &impl Writeable, day: &str) -> String {
    let mut sink = DaySink {
        text: String::new(),
        day,
        inside_day: false,
    };
    // Writing to a string does not fail.
    let _ = date.write_to_parts(&mut sink);
    sink.text
}

struct DaySink<'a> {
    text: String,
    day: &'a str,
    inside_day: bool,
}

impl fmt::Write for DaySink<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        if !self.inside_day {
            self.text.push_str(text);
        }
        Ok(())
    }
}

impl PartsWrite for DaySink<'_> {
    type SubPartsWrite = Self;

    fn with_part(
        &mut self,
        part: Part,
        mut write: impl FnMut(&mut Self::SubPartsWrite) -> fmt::Result,
    ) -> fmt::Result {
        if part != icu_datetime::parts::DAY {
            return write(self);
        }
        self.text.push_str(self.day);
        self.inside_day = true;
        let written = write(self);
        self.inside_day = false;
        written
    }
}
