//! The tables that `build.rs` laid out.

use super::section::Section;
use super::table::{Candidate, Next, Slot, Small, Step, Stretch, Table};
use crate::locale::bundle::FALLBACK;

include!(concat!(env!("OUT_DIR"), "/wording.rs"));

/// A language without words.
static EMPTY: Table = Table {
    letters: "",
    slots: &[Slot::FREE],
    longest: 0,
    signs: &[],
    opening: Next(0),
    candidates: &[],
    steps: &[],
    ranges: &[],
    lists: &[],
};

/// The table of a language; that of English for one without files.
pub(super) fn of(tag: &str) -> &'static Table {
    let named = |tag: &str| TABLES.iter().find(|(known, _)| *known == tag);
    named(tag)
        .or_else(|| named(FALLBACK))
        .map_or(&EMPTY, |(_, table)| table)
}

#[cfg(test)]
mod tests {
    use super::super::file::Sections;
    use super::super::laid;
    use super::super::tests::FILE;
    use crate::locale::Words;
    use crate::locale::file_tests::text;

    #[test]
    fn the_tables_are_those_of_the_files() {
        let languages = Words::languages().map(|tag| (tag, Sections::read(text(tag, FILE))));
        let written = laid::written(&languages.collect::<Vec<_>>());
        let built = include_str!(concat!(env!("OUT_DIR"), "/wording.rs"));
        assert_eq!(written.as_deref(), Ok(built));
    }
}
