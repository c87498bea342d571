//! Figures in prose: numbers, amounts, percentages, dates, clock times, durations, telephone numbers and addresses, as
//! a language writes them.
//!
//! In: a text and its language. Out: [`Figure`]s with what they mean and where they stand. The words a language uses
//! for this stand in `locales/LANGUAGE/figures.ftl`; number marks and names of months come from ICU.

mod beginnings;
mod compare;
mod contact;
mod context;
mod cursor;
mod date;
mod lexicon;
mod number;
mod range;
mod scan;
#[cfg(test)]
mod tests;
mod unit;

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

pub use compare::differences;

use jiff::civil::Date;

use super::Words;
use super::per_language::PerLanguage;
use crate::model::signs::Signs;
use crate::model::{Language, Quantity};
use lexicon::Lexicon;
pub(super) use lexicon::{TIMES, longest_first};

/// A figure in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// Its bytes in the text, unit included.
    pub range: Range<usize>,
    /// What it means.
    pub value: Value,
    /// Whether it names something and does not measure: a year, an article, the date of a law, a postcode, a house
    /// number, an ordinal.
    pub names: bool,
    /// Whether the number is written in words.
    pub spelled: bool,
}

/// The figures of a text, in its order; they do not overlap.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Figures {
    /// What counts or names something.
    pub counted: Vec<Figure>,
    /// The units of time behind an article that counts nothing: "we keep it a week". Whether that is a length of time, only
    /// another language can tell.
    pub behind_articles: Vec<Figure>,
}

/// What a figure means.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Value {
    /// A quantity; a bare number is one without a unit.
    Quantity(Quantity),
    /// A day without a year: month and day.
    Day(i8, i8),
    /// A telephone number: its digits, the country code of Belgium as a leading 0.
    Phone(String),
    /// A web address without its protocol.
    Link(String),
    /// A mail address in lower case.
    Email(String),
}

/// Reads the figures in texts of one language.
#[derive(Debug, Clone)]
pub struct FigureReader {
    lexicon: Arc<Lexicon>,
    has_new_units: bool,
}

/// The words of each language, read once.
static LEXICONS: PerLanguage<Arc<Lexicon>> =
    PerLanguage::new(|words| Arc::new(Lexicon::new(words)));

impl FigureReader {
    /// A reader for a language; one without files is read as English.
    #[must_use]
    pub fn new(language: &Language) -> Self {
        Self {
            lexicon: LEXICONS.of(language).clone(),
            has_new_units: false,
        }
    }

    /// Also reads these units after a number, such as those that facts declare.
    #[must_use]
    pub fn with_units<T: AsRef<str>>(mut self, units: impl IntoIterator<Item = T>) -> Self {
        for unit in units {
            let unit = unit.as_ref();
            // The words of a language are shared until something is new to them.
            if self.lexicon.is_new_unit(unit) {
                Arc::make_mut(&mut self.lexicon).add_unit(unit);
                self.has_new_units = true;
            }
        }
        self
    }

    /// Whether it reads units that are new to its language, and so may read otherwise than others.
    #[must_use]
    pub const fn has_new_units(&self) -> bool {
        self.has_new_units
    }

    /// The figures of a text.
    #[must_use]
    pub fn read(&self, text: &str) -> Figures {
        self.read_with(text, Signs::of(text))
    }

    /// The same of a text that has no other signs than these.
    #[must_use]
    pub fn read_with(&self, text: &str, signs: Signs) -> Figures {
        let mut scan = scan::scan(&self.lexicon, text, signs);
        range::resolve(&self.lexicon, text, &mut scan.found);
        let counted = scan.found.into_iter().map(|candidate| candidate.figure);
        Figures {
            counted: counted.collect(),
            behind_articles: scan.behind_articles,
        }
    }
}

impl Figures {
    /// What counts something, and the units of time behind any article, in the order of the text.
    #[must_use]
    pub fn with_articles(&self) -> Cow<'_, [Figure]> {
        if self.behind_articles.is_empty() {
            return Cow::Borrowed(&self.counted);
        }
        let mut all = [&self.counted[..], &self.behind_articles].concat();
        all.sort_unstable_by_key(|figure| figure.range.start);
        Cow::Owned(all)
    }
}

/// A day with its month as a word and its year at the start of a text, in any language, and the bytes it takes.
#[must_use]
pub fn worded_day(text: &str) -> Option<(Date, usize)> {
    let languages = Words::languages().map(Language::new);
    let days = languages.filter_map(|language| date::worded(LEXICONS.of(&language), text));
    days.max_by_key(|(_, length)| *length)
}

impl Figure {
    /// The quantity, where it is one.
    #[must_use]
    pub fn quantity(&self) -> Option<&Quantity> {
        match &self.value {
            Value::Quantity(quantity) => Some(quantity),
            _ => None,
        }
    }

    /// Whether it is a number without any unit.
    #[must_use]
    pub fn is_bare(&self) -> bool {
        matches!(self.quantity(), Some(Quantity::Number(number)) if number.unit.is_none())
    }
}
