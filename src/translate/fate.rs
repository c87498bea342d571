//! Which translation belongs to which text, as `msgmerge` finds it: at the same key path with the same words; else, where the
//! same words stood at another key path (a step was put before it, an id was renamed), from there; else from what was kept
//! as obsolete; else at the same key path, to be reviewed because the words changed.

use crate::locale::po::{Entry, PoFile};

/// A text that is written in the source language alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// Its key path.
    pub path: String,
    /// Its words.
    pub source: String,
    /// Whether it gets an entry of its own accord; one that needs no translation only keeps what it has.
    pub needed: bool,
    /// What is said of it to the translator, one line each.
    pub notes: Vec<String>,
}

/// Where the translation of a text comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate<'p> {
    /// It stands where it stood, made from the words that stand there.
    Same(&'p Entry),
    /// Its words stood at another key path.
    Moved(&'p Entry),
    /// Its words had gone and are back.
    Back(&'p Entry),
    /// It was made from other words.
    Changed(&'p Entry),
    /// There is an entry, and no translation in it.
    Untranslated(&'p Entry),
    /// There is nothing yet.
    New,
}

/// What becomes of every text and of every entry.
#[derive(Debug)]
pub(super) struct Fates<'p> {
    /// The texts that have an entry or get one, in their order.
    pub of_texts: Vec<(&'p Wanted, Fate<'p>)>,
    /// Entries without a text that hold a translation, to be kept as obsolete.
    pub gone: Vec<&'p Entry>,
    /// How many entries without a text hold none, and are dropped.
    pub dropped: usize,
    /// Obsolete entries that stay.
    pub obsolete: Vec<&'p Entry>,
}

impl<'p> Fates<'p> {
    /// Texts have each key path once.
    pub fn of(po: &'p PoFile, wanted: &'p [Wanted]) -> Self {
        let mut fates: Vec<Option<Fate<'p>>> = vec![None; wanted.len()];
        let mut entries = Pool::of(po.entries.values());
        let mut obsolete = Pool::of(&po.obsolete);
        let mut pass = |find: &mut dyn FnMut(&Wanted) -> Option<Fate<'p>>| {
            for (fate, text) in fates.iter_mut().zip(wanted) {
                *fate = fate.or_else(|| find(text));
            }
        };
        pass(&mut |text| {
            entries
                .take(|entry| at(entry, text) && says(entry, text))
                .map(Fate::Same)
        });
        let mut moved: Vec<&Entry> = Vec::new();
        pass(&mut |text| {
            let found = entries.take(|entry| says(entry, text));
            moved.extend(found);
            // What stood once and stands twice now is said the same both times.
            let copied = || moved.iter().copied().find(|entry| says(entry, text));
            found.or_else(copied).map(Fate::Moved)
        });
        pass(&mut |text| {
            let here = obsolete.take(|entry| at(entry, text) && says(entry, text));
            here.or_else(|| obsolete.take(|entry| says(entry, text)))
                .map(Fate::Back)
        });
        pass(&mut |text| {
            entries
                .take(|entry| at(entry, text) && is_translated(entry))
                .map(Fate::Changed)
        });
        pass(&mut |text| {
            entries
                .take(|entry| at(entry, text))
                .map(Fate::Untranslated)
        });
        pass(&mut |text| text.needed.then_some(Fate::New));
        let of_texts = wanted.iter().zip(fates);
        let (gone, empty): (Vec<_>, Vec<_>) =
            entries.rest().partition(|entry| is_translated(entry));
        // The entry that stood at a text's key path gave way to the translation that came there.
        let replaced = |entry: &&&Entry| wanted.iter().any(|text| at(entry, text));
        Self {
            of_texts: of_texts
                .filter_map(|(text, fate)| Some((text, fate?)))
                .collect(),
            gone,
            dropped: empty.len() - empty.iter().filter(replaced).count(),
            obsolete: obsolete.rest().collect(),
        }
    }
}

fn at(entry: &Entry, text: &Wanted) -> bool {
    entry.context.text == text.path
}

/// Whether it translates these very words.
fn says(entry: &Entry, text: &Wanted) -> bool {
    is_translated(entry) && entry.source.is(&text.source)
}

fn is_translated(entry: &Entry) -> bool {
    !entry.translation.text.is_empty()
}

/// Entries of which each is taken once.
struct Pool<'p>(Vec<&'p Entry>);

impl<'p> Pool<'p> {
    fn of(entries: impl IntoIterator<Item = &'p Entry>) -> Self {
        Self(entries.into_iter().collect())
    }

    /// The first that fits.
    fn take(&mut self, fits: impl Fn(&Entry) -> bool) -> Option<&'p Entry> {
        let place = self.0.iter().position(|entry| fits(entry))?;
        Some(self.0.remove(place))
    }

    fn rest(self) -> impl Iterator<Item = &'p Entry> {
        self.0.into_iter()
    }
}
