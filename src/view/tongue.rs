//! One language of the site: its interface words and the way it writes figures.

use std::sync::Arc;

use jiff::civil::Date;

use super::once::Once;
use crate::diagnostic::Arg;
use crate::locale::format::HoursLine;
use crate::locale::{Formatter, Inflection, Typesetter, Words};
use crate::model::quantity::Duration;
use crate::model::workspace::{Hours, Workspace};
use crate::model::{Language, Quantity};

/// The voice of one language, in the organisation's form of address.
pub struct Tongue {
    language: Language,
    words: Words,
    format: Formatter,
    typesetter: Typesetter,
    /// Words that become others, such as `de 1 jour` in French.
    contractions: Vec<(String, String)>,
    inflection: &'static Inflection,
    /// The weeks that were told.
    weeks: Once<Week, Arc<[Days]>>,
}

/// For each day from Monday, the stretches in which something is open.
type Week = [Vec<(u16, u16)>; 7];

/// Days of a week with the same hours.
struct Days {
    /// "Monday to Friday: 9 to 12".
    said: String,
    closed: bool,
}

/// So many weeks are remembered: those of the channels and roles of a workspace, of which every sheet tells.
const WEEKS: usize = 64;

impl Tongue {
    /// The voice of a language of a workspace.
    #[must_use]
    pub fn new(workspace: &Workspace, language: &Language) -> Self {
        let words = Words::for_language(language.as_str());
        let address = workspace.address.get(language);
        Self {
            contractions: contractions(&words),
            inflection: Inflection::of(language),
            words: address.map_or(words.clone(), |form| words.addressing(&form.value)),
            format: Formatter::new(language),
            typesetter: Typesetter::new(language),
            language: language.clone(),
            weeks: Once::new(WEEKS),
        }
    }

    /// The voices of all languages of a workspace, in its order.
    #[must_use]
    pub fn all(workspace: &Workspace) -> Vec<Self> {
        let languages = workspace.languages.iter();
        languages
            .map(|language| Self::new(workspace, language))
            .collect()
    }

    /// The language.
    #[must_use]
    pub fn language(&self) -> &Language {
        &self.language
    }

    /// A word of the interface.
    #[must_use]
    pub fn word(&self, id: &str) -> String {
        self.words.word(id)
    }

    /// A word that lists alternatives.
    #[must_use]
    pub fn alternatives(&self, id: &str) -> Vec<String> {
        self.words.alternatives(id)
    }

    /// A sentence of the interface, its places filled.
    #[must_use]
    pub fn say(&self, id: &str, args: &[(&str, &str)]) -> String {
        self.fit(self.words.word_with(id, &texts(args)))
    }

    /// The same, where there is such a sentence.
    #[must_use]
    pub fn find(&self, id: &str, args: &[(&str, &str)]) -> Option<String> {
        let said = self.words.find(id, &texts(args))?;
        Some(self.fit(said))
    }

    fn fit(&self, said: String) -> String {
        let said = contracted(said, &self.contractions);
        self.inflection.fit("", said)
    }

    /// A quantity that is inserted behind other words, in the form that those want.
    #[must_use]
    pub fn fitted(&self, before: impl FnOnce() -> String, said: String) -> String {
        if self.inflection.bends(&said) {
            self.inflection.fit(&before(), said)
        } else {
            said
        }
    }

    /// A sentence with a count in it.
    #[must_use]
    pub fn count(&self, id: &str, name: &str, count: usize) -> String {
        self.words.word_with(id, &[(name, count.into())])
    }

    /// A quantity as the language writes it.
    #[must_use]
    pub fn quantity(&self, quantity: &Quantity) -> String {
        self.format.quantity(quantity)
    }

    /// A time that was added up, in hours and minutes where it is long.
    #[must_use]
    pub fn time_taken(&self, time: &Duration) -> String {
        self.format.time_taken(time)
    }

    /// A date in full.
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        self.format.date(date)
    }

    /// Items joined with "and".
    #[must_use]
    pub fn and(&self, items: &[String]) -> String {
        self.format.all(items)
    }

    /// Items joined with "or".
    #[must_use]
    pub fn or(&self, items: &[String]) -> String {
        self.format.one_of(items)
    }

    /// Words with the blanks and quotation marks that the language wants.
    #[must_use]
    pub fn polish(&self, words: &str) -> String {
        self.typesetter.set(words)
    }

    /// The same for a stretch of a text that goes on before and after it.
    #[must_use]
    pub fn polish_between(&self, before: Option<char>, words: &str, after: Option<char>) -> String {
        self.typesetter.set_between(before, words, after)
    }

    /// When something is open, one line per group of days.
    #[must_use]
    pub fn hours(&self, hours: &Hours) -> Vec<String> {
        match hours {
            Hours::Always(_) => vec![self.word("hours-always")],
            Hours::ByAppointment(_) => vec![self.word("hours-by-appointment")],
            Hours::Weekly { days, closed, .. } => {
                let week = self.week(days);
                let mut lines: Vec<String> = week.iter().map(|days| days.said.clone()).collect();
                if !closed.is_empty() {
                    let dates: Vec<String> =
                        closed.iter().map(|day| self.date(day.value)).collect();
                    lines.push(self.say("hours-closed-on", &[("dates", &self.and(&dates))]));
                }
                lines
            }
        }
    }

    /// The same in the least room: closed days are left out.
    #[must_use]
    pub fn open_hours(&self, hours: &Hours) -> Vec<String> {
        match hours {
            Hours::Weekly { days, .. } => {
                let week = self.week(days);
                let open = week.iter().filter(|days| !days.closed);
                open.map(|days| days.said.clone()).collect()
            }
            _ => self.hours(hours),
        }
    }

    fn week(&self, days: &Week) -> Arc<[Days]> {
        let closed = self.word("hours-closed");
        let told = |line: HoursLine| {
            let args = [("days", &*line.days), ("hours", &line.hours)];
            Days {
                said: self.say("hours-line", &args),
                closed: line.hours == closed,
            }
        };
        let make = || self.format.weekly_hours(days).into_iter().map(told);
        self.weeks.get(days, || make().collect())
    }

    /// What a language calls itself.
    #[must_use]
    pub fn name_of(&self, language: &Language) -> String {
        Words::for_language(language.as_str()).word("page-language-name")
    }
}

fn texts<'a>(args: &[(&'a str, &str)]) -> Vec<(&'a str, Arg)> {
    let args = args.iter();
    args.map(|(name, value)| (*name, Arg::from(*value)))
        .collect()
}

/// What a language contracts where a sentence is filled in: `de 1 jour = d’un jour`.
fn contractions(words: &Words) -> Vec<(String, String)> {
    let pairs = words.alternatives("contractions");
    let split = pairs.iter().filter_map(|pair| pair.split_once('='));
    split
        .map(|(from, to)| (from.trim().to_owned(), to.trim().to_owned()))
        .collect()
}

fn contracted(mut said: String, contractions: &[(String, String)]) -> String {
    // Only what is said with a number is contracted.
    if !said.contains(|sign: char| sign.is_ascii_digit()) {
        return said;
    }
    for (from, to) in contractions {
        let within = |at: usize| said[..at].ends_with(char::is_alphanumeric);
        let places: Vec<usize> = said
            .match_indices(from)
            .map(|(at, _)| at)
            .filter(|at| !within(*at))
            .collect();
        for at in places.into_iter().rev() {
            said.replace_range(at..at + from.len(), to);
        }
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_said_with_a_number_is_contracted() {
        for language in Words::languages() {
            for (from, _) in contractions(&Words::for_language(language)) {
                assert!(from.contains(|sign: char| sign.is_ascii_digit()), "{from}");
            }
        }
    }

    #[test]
    fn french_says_one_of_a_time_as_a_word() {
        let french = contractions(&Words::for_language("fr"));
        for (said, expected) in [
            (
                "dans un délai de 1 jour ouvrable",
                "dans un délai d’un jour ouvrable",
            ),
            (
                "plus de 1 mois et moins de 1 an",
                "plus d’un mois et moins d’un an",
            ),
            ("dans un délai de 11 jours", "dans un délai de 11 jours"),
            ("un code 1 jour", "un code 1 jour"),
        ] {
            assert_eq!(contracted(said.to_owned(), &french), expected);
        }
    }
}
