//! Reads `locales/LANGUAGE/wording.txt`: sections, and their lines without remarks.

use std::collections::BTreeMap;

/// The sections of a file by their names, each with its lines in order.
#[derive(Debug, Default)]
pub(super) struct Sections<'a>(BTreeMap<&'a str, Vec<&'a str>>);

impl<'a> Sections<'a> {
    pub(super) fn read(text: &'a str) -> Self {
        let mut sections = BTreeMap::<_, Vec<_>>::new();
        let mut name = "";
        for line in text.lines().map(str::trim) {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            match line
                .strip_prefix('[')
                .and_then(|rest| rest.strip_suffix(']'))
            {
                Some(section) => {
                    name = section;
                    sections.entry(name).or_default();
                }
                None => sections.entry(name).or_default().push(line),
            }
        }
        Self(sections)
    }

    /// The lines of a section; none where it is missing.
    pub(super) fn lines(&self, name: &str) -> impl Iterator<Item = &'a str> {
        let lines = self.0.get(name).map(Vec::as_slice);
        lines.unwrap_or_default().iter().copied()
    }

    /// The words of a section, parted by `|`.
    pub(super) fn words(&self, name: &str) -> impl Iterator<Item = &'a str> {
        let words = self.lines(name).flat_map(|line| line.split('|'));
        words.map(str::trim).filter(|word| !word.is_empty())
    }

    /// The names of the sections, sorted.
    pub(super) fn names(&self) -> impl Iterator<Item = &'a str> {
        self.0.keys().copied()
    }
}
