//! The words with which a language writes figures.

use std::sync::Arc;

use rust_decimal::Decimal;
use rustc_hash::FxHashMap;

use super::beginnings::{Beginnings, Begins};
use super::cursor::fold;
use crate::locale::Words;
use crate::locale::letters;
use crate::locale::openings::Openings;
use crate::model::quantity::{Currency, Duration, TimeUnit};

/// Words in lower case that mean something, the longest first where one may begin another.
#[derive(Debug, Clone)]
pub(super) struct Lexicon {
    /// The sign between whole and decimals.
    pub decimal_mark: char,
    /// The sign between thousands, beside blanks: of point and comma the one that is not the decimal mark. French
    /// writes blanks, but Belgians type `1.500` all the same.
    pub group_mark: char,
    pub numbers: FxHashMap<String, Decimal>,
    pub one: Vec<String>,
    pub article: Vec<String>,
    pub article_after: Vec<String>,
    pub within_the: Vec<String>,
    pub times: Vec<(String, TimeUnit)>,
    /// How their first words begin.
    pub openings_of_times: Openings,
    pub phrases: Vec<(String, Duration)>,
    pub moments: Vec<(String, u16)>,
    pub clock: Vec<String>,
    pub am: Vec<String>,
    pub pm: Vec<String>,
    pub oclock: Vec<String>,
    pub clock_before: Vec<String>,
    pub clock_from: Vec<String>,
    pub length_before: Vec<String>,
    pub percent: Vec<String>,
    pub currencies: Vec<(String, Currency)>,
    pub units: Vec<(String, Arc<str>)>,
    pub range: Vec<String>,
    pub ordinals: Vec<String>,
    pub date_of: Vec<String>,
    pub months: Vec<(String, i8)>,
    pub law: Vec<String>,
    pub references: Vec<String>,
    pub streets: Vec<String>,
    pub street_endings: Vec<String>,
    pub phone_before: Vec<String>,
    /// First words of what begins with a word: most words of a text need no closer look.
    pub beginnings: Beginnings,
}

/// The lists of words for times in `figures.ftl`, and their units.
pub(in crate::locale) const TIMES: [(&str, TimeUnit); 8] = [
    ("figures-seconds", TimeUnit::Seconds),
    ("figures-minutes", TimeUnit::Minutes),
    ("figures-hours", TimeUnit::Hours),
    ("figures-days", TimeUnit::Days),
    ("figures-weeks", TimeUnit::Weeks),
    ("figures-months", TimeUnit::Months),
    ("figures-years", TimeUnit::Years),
    ("figures-working-days", TimeUnit::WorkingDays),
];

/// Signs of measures that every language writes alike, and how authors write them in a concept.
const UNITS: [(&str, &str); 27] = [
    ("km/h", "km/h"),
    ("km²", "km2"),
    ("km2", "km2"),
    ("km", "km"),
    ("m²", "m2"),
    ("m2", "m2"),
    ("m³", "m3"),
    ("m3", "m3"),
    ("cm", "cm"),
    ("mm", "mm"),
    ("m", "m"),
    ("ha", "ha"),
    ("kg", "kg"),
    ("mg", "mg"),
    ("g", "g"),
    ("ml", "ml"),
    ("cl", "cl"),
    ("l", "l"),
    ("°c", "°C"),
    ("kwh", "kWh"),
    ("kva", "kVA"),
    ("kw", "kW"),
    ("mw", "MW"),
    ("mb", "MB"),
    ("gb", "GB"),
    ("kb", "kB"),
    ("dpi", "dpi"),
];

impl Lexicon {
    pub fn new(words: &Words) -> Self {
        let list = |id: &str| longest_first(words.list(id).map(fold).collect(), String::len);
        let meanings = |id: &str| {
            let pairs = words.list(id).filter_map(|one| one.split_once('='));
            pairs.map(|(word, meaning)| (fold(word.trim()), meaning.trim()))
        };
        let decimal_mark = decimal_mark(words);
        let mut lexicon = Self {
            decimal_mark,
            group_mark: if decimal_mark == ',' { '.' } else { ',' },
            numbers: meanings("figures-numbers")
                .filter_map(|(word, number)| Some((word, number.parse().ok()?)))
                .collect(),
            one: list("figures-one"),
            article: list("figures-article"),
            article_after: list("figures-article-after"),
            within_the: list("figures-within-the"),
            times: longest_first(
                TIMES
                    .iter()
                    .flat_map(|(id, unit)| list(id).into_iter().map(|word| (word, *unit)))
                    .collect(),
                |(word, _)| word.len(),
            ),
            openings_of_times: Openings::new(),
            phrases: Vec::new(),
            moments: meanings("figures-moments")
                .filter_map(|(word, time)| Some((word, minutes(time)?)))
                .collect(),
            clock: list("figures-clock"),
            am: list("figures-am"),
            pm: list("figures-pm"),
            oclock: list("figures-oclock"),
            clock_before: list("figures-clock-before"),
            clock_from: list("figures-clock-from"),
            length_before: list("figures-length-before"),
            percent: list("figures-percent"),
            currencies: longest_first(
                meanings("figures-currencies")
                    .filter_map(|(word, code)| Some((word, Currency::from_code(code)?)))
                    .collect(),
                |(word, _)| word.len(),
            ),
            units: UNITS
                .iter()
                .map(|(sign, unit)| ((*sign).to_owned(), Arc::from(*unit)))
                .collect(),
            range: list("figures-range"),
            ordinals: list("figures-ordinals"),
            date_of: list("figures-date-of"),
            months: month_names(words),
            law: list("figures-law-words"),
            references: list("figures-reference-words"),
            streets: list("figures-street-words"),
            street_endings: list("figures-street-endings"),
            phone_before: list("figures-phone-before"),
            beginnings: Beginnings::default(),
        };
        lexicon.phrases = longest_first(
            meanings("figures-phrases")
                .filter_map(|(word, length)| Some((word, duration(length)?)))
                .collect(),
            |(word, _)| word.len(),
        );
        for (phrase, _) in &lexicon.times {
            lexicon
                .openings_of_times
                .add(&phrase[..letters::word_end(phrase, 0)]);
        }
        lexicon.beginnings = lexicon.all_beginnings();
        lexicon
    }

    /// Whether a unit of an author's is none of the words known.
    pub fn is_new_unit(&self, unit: &str) -> bool {
        let word = fold(unit);
        let is_time = self.times.iter().any(|(known, _)| *known == word);
        !word.is_empty() && !is_time && self.units.iter().all(|(known, _)| *known != word)
    }

    pub fn add_unit(&mut self, unit: &str) {
        self.units.push((fold(unit), Arc::from(unit)));
        self.units
            .sort_by_key(|(word, _)| std::cmp::Reverse(word.len()));
    }

    fn all_beginnings(&self) -> Beginnings {
        let mut all = Beginnings::default();
        let mut add = |what: Begins, phrases: &mut dyn Iterator<Item = &String>| {
            phrases.for_each(|phrase| all.add(phrase, what));
        };
        let single = self.one.iter().chain(&self.article).chain(&self.within_the);
        add(Begins::NUMBER, &mut self.numbers.keys());
        add(Begins::SINGLE, &mut single.into_iter());
        add(
            Begins::LENGTH,
            &mut self.phrases.iter().map(|(phrase, _)| phrase),
        );
        add(
            Begins::MOMENT,
            &mut self.moments.iter().map(|(phrase, _)| phrase),
        );
        add(
            Begins::MONTH,
            &mut self.months.iter().map(|(phrase, _)| phrase),
        );
        all
    }
}

/// Of phrases that begin alike the longer stands first.
pub(in crate::locale) fn longest_first<T>(mut all: Vec<T>, length: impl Fn(&T) -> usize) -> Vec<T> {
    all.sort_by_key(|one| std::cmp::Reverse(length(one)));
    all
}

/// The sign a language puts before decimals, from how it writes 1.5.
fn decimal_mark(words: &Words) -> char {
    let written = words.icu().number(Decimal::new(15, 1));
    let mark = written.chars().find(|letter| !letter.is_ascii_digit());
    mark.unwrap_or('.')
}

fn month_names(words: &Words) -> Vec<(String, i8)> {
    let mut names: Vec<(String, i8)> = (1..=12)
        .flat_map(|month| {
            let names = words.icu().month(month).into_iter();
            names.map(move |name| (fold(name.trim_end_matches('.')), month))
        })
        .collect();
    names.dedup();
    longest_first(names, |(name, _)| name.len())
}

/// `12:00` in minutes after midnight.
fn minutes(time: &str) -> Option<u16> {
    let (hour, minute) = time.split_once(':')?;
    Some(hour.parse::<u16>().ok()? * 60 + minute.parse::<u16>().ok()?)
}

/// `15 days`, in the words of the format.
fn duration(text: &str) -> Option<Duration> {
    let (amount, unit) = text.split_once(' ')?;
    let unit = match unit.trim() {
        "seconds" => TimeUnit::Seconds,
        "minutes" => TimeUnit::Minutes,
        "hours" => TimeUnit::Hours,
        "days" => TimeUnit::Days,
        "weeks" => TimeUnit::Weeks,
        "months" => TimeUnit::Months,
        "years" => TimeUnit::Years,
        "working days" => TimeUnit::WorkingDays,
        _ => return None,
    };
    Some(Duration {
        amount: amount.parse().ok()?,
        unit,
    })
}
