//! A translation file and the texts of today → the translation file of today.

use super::fate::{Fate, Fates, Wanted};
use super::layout::{Earlier, Laid};
use crate::locale::po::{Draft, Entry, PoFile, Words, header};
use crate::model::Language;
use crate::source::{SourceFile, Span};

/// A translation file as it is to stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merged {
    /// Its text.
    pub text: String,
    /// What differs from the earlier one.
    pub changes: Changes,
}

/// How many entries of a file change, by what happens to them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Changes {
    /// Texts that had no entry.
    pub new: usize,
    /// Texts whose source text changed.
    pub changed: usize,
    /// Translations that follow their text to another key path.
    pub moved: usize,
    /// Translations that were obsolete and are in use again.
    pub back: usize,
    /// Entries whose text is gone.
    pub gone: usize,
    /// Entries of which only what is said to the translator is other than it was.
    pub noted: usize,
}

/// Merges the texts of a YAML file, in its order and each key path once, into its translation file, where there is one.
#[must_use]
pub fn merge(
    earlier: Option<(&SourceFile, &PoFile)>,
    language: &Language,
    wanted: &[Wanted],
) -> Merged {
    let nothing = (
        SourceFile::new(Default::default(), "", ""),
        PoFile::default(),
    );
    let (file, po) = earlier.unwrap_or((&nothing.0, &nothing.1));
    let mut blocks: Vec<Span> = po
        .entries
        .values()
        .chain(&po.obsolete)
        .map(|entry| entry.span)
        .collect();
    blocks.sort_by_key(|span| span.start);
    let before = Earlier::of(file.text(), &blocks);
    let fates = Fates::of(po, wanted);
    let writer = Writer {
        file,
        blocks: &blocks,
        newline: before.newline,
    };
    let mut changes = Changes {
        gone: fates.gone.len() + fates.dropped,
        ..Changes::default()
    };
    let mut laid = Vec::new();
    for (text, fate) in &fates.of_texts {
        changes.count(text, *fate);
        laid.push(writer.text(text, *fate));
    }
    let dead = fates
        .obsolete
        .iter()
        .filter(|old| !fates.gone.iter().any(|gone| is_twin(old, gone)));
    laid.extend(dead.map(|entry| writer.as_it_stands(entry)));
    laid.extend(fates.gone.iter().map(|entry| writer.obsolete(entry)));
    once_each(&mut laid);
    let header = header(language.as_str(), before.newline);
    let header = po.header_span.is_none().then_some(header.as_str());
    Merged {
        text: before.with(header, &laid),
        changes,
    }
}

/// Whether two obsolete entries hold the same: then one of them is enough.
fn is_twin(one: &Entry, other: &Entry) -> bool {
    one.context.text == other.context.text
        && one.source.text == other.source.text
        && one.translation.text == other.translation.text
}

/// An entry that is copied takes the place of the first alone.
fn once_each(laid: &mut [Laid]) {
    let mut taken = std::collections::BTreeSet::new();
    for entry in laid {
        entry.block = entry.block.filter(|block| taken.insert(*block));
    }
}

impl Changes {
    /// Whether nothing is to be told.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self == Self::default()
    }

    fn count(&mut self, text: &Wanted, fate: Fate<'_>) {
        let count = match fate {
            Fate::New => &mut self.new,
            Fate::Changed(_) => &mut self.changed,
            Fate::Moved(_) => &mut self.moved,
            Fate::Back(_) => &mut self.back,
            Fate::Untranslated(entry) if !entry.source.is(&text.source) => &mut self.changed,
            Fate::Same(entry) | Fate::Untranslated(entry) if notes(entry).ne(text.notes.iter()) => {
                &mut self.noted
            }
            Fate::Same(_) | Fate::Untranslated(_) => return,
        };
        *count += 1;
    }
}

/// Writes entries; what did not change is taken over byte for byte.
struct Writer<'w> {
    file: &'w SourceFile,
    blocks: &'w [Span],
    newline: &'static str,
}

impl<'w> Writer<'w> {
    fn text(&self, text: &'w Wanted, fate: Fate<'w>) -> Laid {
        let path = Words::New(&text.path);
        let source = Words::New(&text.source);
        let notes_of = |draft: Draft<'w>| Draft {
            notes: text.notes.iter().map(String::as_str).collect(),
            ..draft
        };
        let (entry, draft) = match fate {
            Fate::New => {
                let draft = notes_of(empty(path, source));
                return Laid {
                    block: None,
                    text: draft.text(self.newline),
                };
            }
            Fate::Same(entry) => (entry, self.draft(entry)),
            Fate::Moved(entry) | Fate::Back(entry) => (
                entry,
                Draft {
                    context: path,
                    ..self.draft(entry)
                },
            ),
            Fate::Untranslated(entry) if entry.source.is(&text.source) => {
                (entry, self.draft(entry))
            }
            Fate::Untranslated(entry) => {
                let comments = comments(entry);
                let flags = flags(entry).filter(|flag| *flag != FUZZY).collect();
                (
                    entry,
                    Draft {
                        comments,
                        flags,
                        ..empty(path, source)
                    },
                )
            }
            Fate::Changed(entry) => {
                let draft = self.draft(entry);
                // Of a translation that nobody looked at since an earlier change, the older text is what it was made from.
                let made_from = entry
                    .previous
                    .as_ref()
                    .filter(|_| entry.fuzzy)
                    .unwrap_or(&entry.source);
                let is_older = !made_from.is(&text.source);
                let previous = is_older.then(|| Words::Read(self.file.slice(made_from.span)));
                let others = flags(entry).filter(|flag| *flag != FUZZY);
                let flags = std::iter::once(FUZZY).chain(others).collect();
                (
                    entry,
                    Draft {
                        source,
                        previous,
                        flags,
                        ..draft
                    },
                )
            }
        };
        let is_here =
            matches!(fate, Fate::Same(_) | Fate::Untranslated(_)) && entry.source.is(&text.source);
        if is_here && notes(entry).eq(text.notes.iter()) {
            return self.as_it_stands(entry);
        }
        Laid {
            block: self.block(entry),
            text: notes_of(draft).text(self.newline),
        }
    }

    fn obsolete(&self, entry: &'w Entry) -> Laid {
        let draft = Draft {
            // What is said of a text, and where it stands, is gone with it.
            comments: comments(entry)
                .into_iter()
                .filter(|line| !line.starts_with("#:"))
                .collect(),
            obsolete: true,
            ..self.draft(entry)
        };
        Laid {
            block: None,
            text: draft.text(self.newline),
        }
    }

    fn as_it_stands(&self, entry: &Entry) -> Laid {
        Laid {
            block: self.block(entry),
            text: self.file.slice(entry.span).to_owned(),
        }
    }

    /// The entry as it was read, without notes.
    fn draft(&self, entry: &'w Entry) -> Draft<'w> {
        let read = |text: &crate::locale::po::PoString| Words::Read(self.file.slice(text.span));
        Draft {
            comments: comments(entry),
            notes: Vec::new(),
            flags: flags(entry).collect(),
            previous: entry.previous.as_ref().map(read),
            context: read(&entry.context),
            source: read(&entry.source),
            translation: read(&entry.translation),
            obsolete: false,
        }
    }

    fn block(&self, entry: &Entry) -> Option<usize> {
        self.blocks
            .binary_search_by_key(&entry.span.start, |block| block.start)
            .ok()
    }
}

const FUZZY: &str = "fuzzy";
/// How the lines begin that are for the translator; they are written anew each time.
const NOTE: &str = "#.";
/// How the reader hands over a flag beside `fuzzy`.
const FLAG: &str = "#, ";

fn empty<'w>(context: Words<'w>, source: Words<'w>) -> Draft<'w> {
    Draft {
        comments: Vec::new(),
        notes: Vec::new(),
        flags: Vec::new(),
        previous: None,
        context,
        source,
        translation: Words::New(""),
        obsolete: false,
    }
}

/// The comments of people and tools, those of people first.
fn comments(entry: &Entry) -> Vec<&str> {
    let lines = entry.comments.iter().map(String::as_str);
    let lines = lines.filter(|line| !line.starts_with(NOTE) && !line.starts_with(FLAG));
    let (mut people, tools): (Vec<_>, Vec<_>) =
        lines.partition(|line| !line.starts_with("#:") && !line.starts_with("#="));
    people.extend(tools);
    people
}

fn flags(entry: &Entry) -> impl Iterator<Item = &str> {
    let others = entry
        .comments
        .iter()
        .filter_map(|line| line.strip_prefix(FLAG));
    entry.fuzzy.then_some(FUZZY).into_iter().chain(others)
}

fn notes(entry: &Entry) -> impl Iterator<Item = &str> {
    entry
        .comments
        .iter()
        .filter_map(|line| line.strip_prefix(NOTE))
        .map(str::trim)
}
