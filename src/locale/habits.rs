//! Words that authors write in quantities, conditions and amounts in place of those of the format, in any language:
//! `minstens 250 EUR`, `3 jours`.
//!
//! They stand in `locales/LANGUAGE/habits.ftl`; units of time, currencies and percentages in `figures.ftl`, where prose
//! is read with them too. Which language an author thinks in is not asked: all of them count.

use std::sync::OnceLock;

use rustc_hash::FxHashSet;

use super::Words;
use super::read::{TIMES, longest_first};
use crate::model::quantity::{Currency, TimeUnit};

/// A phrase by habit.
#[derive(Debug)]
pub struct Habit<T> {
    /// What is written, in lower case.
    pub phrase: String,
    /// What it means.
    pub means: T,
    /// Whether it can mean nothing else.
    pub safe: bool,
}

/// The habits of all languages; of phrases that begin alike the longer stands first.
#[derive(Debug)]
pub struct Habits {
    /// Comparing words, with those of the format: `minstens` is `at least`.
    pub comparing: Vec<Habit<String>>,
    /// Other words of conditions: `oui` is `yes`.
    pub plain: Vec<Habit<String>>,
    /// What follows a bare quantity: `of meer` is `at least`.
    pub trailing: Vec<Habit<String>>,
    /// Words of arithmetic: `above` is `beyond`.
    pub arithmetic: Vec<Habit<String>>,
    /// Units of time.
    pub times: Vec<Habit<TimeUnit>>,
    /// Words for hours that also stand behind the hour of a clock: `17 u`.
    pub hours: Vec<String>,
    /// Words behind a clock time before noon: `9 am`.
    pub morning: Vec<String>,
    /// Words behind a clock time after noon: `5.30 pm`.
    pub afternoon: Vec<String>,
    /// Words for percent.
    pub percent: Vec<String>,
    /// Words for a currency.
    pub currencies: Vec<Habit<Currency>>,
    /// Words that may follow a number without being its unit.
    pub followers: FxHashSet<String>,
}

impl Habits {
    /// Those of all languages.
    #[must_use]
    pub fn of_all() -> &'static Self {
        static HABITS: OnceLock<Habits> = OnceLock::new();
        HABITS.get_or_init(Self::read)
    }

    fn read() -> Self {
        let languages: Vec<Words> = Words::languages().map(Words::for_language).collect();
        let listed = |id: &str| -> Vec<String> {
            let words = languages.iter().flat_map(|words| words.list(id));
            longest_first(words.map(str::to_lowercase).collect(), String::len)
        };
        let unsure: FxHashSet<String> = listed("habits-unsure-units").into_iter().collect();
        let unit = |phrase: String, means| (!unsure.contains(&phrase), phrase, means);
        let times = TIMES.iter().flat_map(|(id, time)| {
            let words = listed(id).into_iter();
            words.map(|word| unit(word, *time)).collect::<Vec<_>>()
        });
        let times = times.map(|(safe, phrase, means)| Habit {
            phrase,
            means,
            safe,
        });
        let currencies = languages
            .iter()
            .flat_map(|words| words.list("figures-currencies"));
        let currency = |pair: &str| {
            let (word, code) = pair.split_once('=')?;
            let phrase = word.trim().to_lowercase();
            Some(Habit {
                means: Currency::from_code(code.trim())?,
                safe: !unsure.contains(&phrase),
                phrase,
            })
        };
        Self {
            comparing: pairs(&languages, "habits-comparing"),
            plain: pairs(&languages, "habits-plain"),
            trailing: pairs(&languages, "habits-trailing"),
            arithmetic: pairs(&languages, "habits-arithmetic"),
            times: longest_first(times.collect(), |habit| habit.phrase.len()),
            hours: ["figures-clock", "figures-oclock"]
                .into_iter()
                .flat_map(listed)
                .collect(),
            morning: listed("figures-am"),
            afternoon: listed("figures-pm"),
            percent: listed("figures-percent"),
            currencies: currencies.filter_map(currency).collect(),
            followers: ["figures-range", "habits-followers"]
                .into_iter()
                .flat_map(listed)
                .collect(),
        }
    }
}

/// Phrases and what they mean: `minstens = at least`, with `?` behind what may mean something else.
fn pairs(languages: &[Words], id: &str) -> Vec<Habit<String>> {
    let all = languages.iter().flat_map(|words| words.list(id));
    let read = |pair: &str| {
        let (phrase, means) = pair.split_once('=')?;
        let (means, unsure) = match means.trim().strip_suffix('?') {
            Some(means) => (means.trim(), true),
            None => (means.trim(), false),
        };
        Some(Habit {
            phrase: phrase.trim().to_lowercase(),
            means: means.to_owned(),
            safe: !unsure,
        })
    };
    longest_first(all.filter_map(read).collect(), |habit| habit.phrase.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_habit_means_words_of_the_format() {
        let habits = Habits::of_all();
        let comparing = [
            "at least",
            "at most",
            "more than",
            "less than",
            "exactly",
            "before",
            "after",
            "on or before",
            "on or after",
        ];
        for (habits, known) in [
            (&habits.comparing, &comparing[..]),
            (&habits.trailing, &comparing),
            (&habits.plain, &["not", "yes", "no", "any", "absent"]),
            (&habits.arithmetic, &["plus", "minus", "per", "beyond"]),
        ] {
            for habit in habits {
                assert!(known.contains(&habit.means.as_str()), "{habit:?}");
            }
        }
    }

    #[test]
    fn a_word_means_one_thing_in_every_language() {
        let habits = Habits::of_all();
        for list in [&habits.comparing, &habits.trailing, &habits.plain] {
            for one in list {
                let other = list.iter().find(|other| other.phrase == one.phrase);
                assert_eq!(other.map(|other| &other.means), Some(&one.means), "{one:?}");
            }
        }
        for one in &habits.times {
            let other = habits.times.iter().find(|other| other.phrase == one.phrase);
            assert_eq!(other.map(|other| other.means), Some(one.means), "{one:?}");
        }
    }
}
