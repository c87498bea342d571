//! Where each concept's page stands in each language.

use super::link;
use super::parts::{Addresses, Link};
use super::slug::{Names, slug_in};
use crate::model::{Id, Language};

/// How the files of an output are named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Filing {
    /// By their address in each language: `stolen-phone.html`.
    #[default]
    Pages,
    /// The same, one page for a concept, without the pages that only lead to it.
    Fragments,
    /// The same as Markdown: `stolen-phone.md`.
    Markdown,
    /// One for all languages, by the id: `stolen-phone.json`.
    Data,
}

impl Filing {
    /// The file of a concept.
    #[must_use]
    pub fn file(self, id: &Id, address: &str) -> String {
        match self {
            Self::Pages | Self::Fragments => format!("{address}.html"),
            Self::Markdown => format!("{address}.md"),
            Self::Data => format!("{id}.json"),
        }
    }

    /// The file of the list of concepts.
    #[must_use]
    pub const fn index(self) -> &'static str {
        match self {
            Self::Pages | Self::Fragments | Self::Data => "index.html",
            Self::Markdown => "index.md",
        }
    }
}

/// The pages of all concepts in all languages.
#[derive(Debug, Clone, Default)]
pub struct Book {
    filing: Filing,
    /// By language, then by concept, in the order they were given.
    shelves: Vec<Vec<Entry>>,
}

/// One concept's page in one language.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The concept.
    pub id: Id,
    /// What it is called there.
    pub title: String,
    /// The part of its address that names it.
    pub address: String,
    /// Its file in the folder of the language.
    pub file: String,
    /// The file of its questions, for when they need a page of their own.
    pub check_file: String,
    /// Files under which it stood before.
    pub former: Vec<String>,
}

impl Entry {
    /// Whether a file is one of its own: its page, that of its questions, or a former address.
    #[must_use]
    pub fn has(&self, file: &str) -> bool {
        self.file == file || self.check_file == file || self.former.iter().any(|old| old == file)
    }
}

/// What decides the name of a page.
#[derive(Debug, Clone)]
pub struct Naming {
    /// The concept.
    pub id: Id,
    /// What it is called.
    pub title: String,
    /// The address part that was stated.
    pub slug: Option<String>,
    /// The address parts it had before.
    pub former: Vec<String>,
}

/// What the pages of others know of a concept: what decides its name in each language, in the order of the workspace.
pub type Cover = Vec<Naming>;

impl Book {
    /// The pages of concepts in these languages, their files named in this way.
    #[must_use]
    pub fn of<'l>(
        filing: Filing,
        languages: impl IntoIterator<Item = &'l Language>,
        covers: &[&Cover],
    ) -> Self {
        let mut book = Self {
            filing,
            shelves: Vec::new(),
        };
        for (place, language) in languages.into_iter().enumerate() {
            let namings = covers.iter().filter_map(|cover| cover.get(place));
            let namings: Vec<_> = namings.collect();
            book.add(language, &namings);
        }
        book
    }

    /// How its files are named.
    #[must_use]
    pub const fn filing(&self) -> Filing {
        self.filing
    }

    /// Gives each concept its file in one more language. Stated names come first, so that a derived one never takes
    /// them.
    fn add(&mut self, language: &Language, namings: &[&Naming]) {
        let some_slug =
            |words: &str| Some(slug_in(language, words)).filter(|slug| !slug.is_empty());
        let mut names = Names::without(&["index"]);
        let mut files: Vec<Option<String>> = namings
            .iter()
            .map(|naming| Some(names.take(&some_slug(naming.slug.as_ref()?)?)))
            .collect();
        for (file, naming) in files.iter_mut().zip(namings) {
            let derived = || some_slug(&naming.title).unwrap_or_else(|| naming.id.to_string());
            file.get_or_insert_with(|| names.take(&derived()));
        }
        let mut shelf: Vec<Entry> = files
            .into_iter()
            .flatten()
            .zip(namings)
            .map(|(file, naming)| Entry {
                id: naming.id.clone(),
                title: naming.title.clone(),
                check_file: format!("{}.html", names.take(&format!("{file}-check"))),
                file: self.filing.file(&naming.id, &file),
                address: file,
                former: Vec::new(),
            })
            .collect();
        for (entry, naming) in shelf.iter_mut().zip(namings) {
            let old = naming.former.iter().filter_map(|former| some_slug(former));
            let free: Vec<String> = old.filter(|old| !names.is_taken(old)).collect();
            entry.former = free
                .iter()
                .map(|old| format!("{}.html", names.take(old)))
                .collect();
        }
        self.shelves.push(shelf);
    }

    /// The pages in one language.
    #[must_use]
    pub fn shelf(&self, language: usize) -> &[Entry] {
        self.shelves.get(language).map_or(&[], Vec::as_slice)
    }

    /// One concept's page in each language.
    pub fn versions(&self, concept: usize) -> impl Iterator<Item = &Entry> {
        self.shelves
            .iter()
            .filter_map(move |shelf| shelf.get(concept))
    }
}

/// The pages of one language, seen from one of them.
pub struct Shelf<'a>(pub &'a [Entry]);

impl Addresses for Shelf<'_> {
    fn concept(&self, id: &Id) -> Option<Link> {
        let entry = self.0.iter().find(|entry| entry.id == *id)?;
        Some(Link {
            text: entry.title.clone(),
            href: Some(entry.file.clone()),
        })
    }
}

/// Where the site stands, as `https://host/folder` without a slash at the end; none where what was stated is no such
/// address.
#[must_use]
pub fn base(stated: &str) -> Option<String> {
    let address = link::checked(stated)?;
    let whole = address.starts_with("https://") && !address.contains(['?', '#']);
    whole.then(|| address.trim_end_matches('/').to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn naming(id: &str, title: &str, slug: Option<&str>, former: &[&str]) -> Naming {
        Naming {
            id: id.into(),
            title: title.into(),
            slug: slug.map(str::to_owned),
            former: former.iter().map(|&old| old.to_owned()).collect(),
        }
    }

    #[test]
    fn stated_names_win_over_derived_ones_and_all_differ() {
        let covers = [
            naming("a", "Stolen phone", None, &["gsm", "phone"]),
            naming(
                "b",
                "Whatever",
                Some("stolen-phone"),
                &["gsm", "stolen-phone"],
            ),
            naming("c", "日本", None, &[]),
            naming("d", "Index", None, &[]),
        ]
        .map(|naming| vec![naming]);
        let covers: Vec<_> = covers.iter().collect();
        let book = Book::of(Filing::Pages, [&"en".into()], &covers);
        let files: Vec<&str> = book
            .shelf(0)
            .iter()
            .map(|entry| entry.file.as_str())
            .collect();
        assert_eq!(
            files,
            [
                "stolen-phone-2.html",
                "stolen-phone.html",
                "c.html",
                "index-2.html"
            ]
        );
        assert_eq!(book.shelf(0)[0].former, ["gsm.html", "phone.html"]);
        assert!(book.shelf(0)[1].former.is_empty());
    }

    #[test]
    fn a_site_stands_at_a_whole_secure_address() {
        assert_eq!(base("https://x.be/a/").as_deref(), Some("https://x.be/a"));
        assert_eq!(base("http://x.be"), None);
        assert_eq!(base("https://x.be/?q"), None);
    }
}
