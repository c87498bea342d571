//! A file's text with its line index, and the set of files of one run.

use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use super::{Position, SourceId, Span};

/// The text of one file, and where its lines start.
#[derive(Debug, Clone)]
pub struct SourceFile {
    /// Its number in this run.
    pub id: SourceId,
    /// The path as reports show it: relative to where the user stands, with `/` between folders.
    pub path: PathBuf,
    text: Arc<str>,
    /// Counted when a place is first shown.
    line_starts: OnceLock<Vec<u32>>,
}

impl SourceFile {
    /// Takes a text over.
    #[must_use]
    pub fn new(id: SourceId, path: impl Into<PathBuf>, text: impl Into<Arc<str>>) -> Self {
        Self {
            id,
            path: path.into(),
            text: text.into(),
            line_starts: OnceLock::new(),
        }
    }

    /// Where each line starts; a line ends after `\n`.
    fn line_starts(&self) -> &[u32] {
        self.line_starts.get_or_init(|| {
            let newlines = self.text.match_indices('\n').map(|(at, _)| at + 1);
            let starts = std::iter::once(0).chain(newlines);
            starts
                .map(|at| u32::try_from(at).unwrap_or(u32::MAX))
                .collect()
        })
    }

    /// The whole text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The path with `/` between folders, on every system.
    #[must_use]
    pub fn name(&self) -> String {
        super::shown(&self.path)
    }

    /// The text under a span; empty where the span does not fit the file.
    #[must_use]
    pub fn slice(&self, span: Span) -> &str {
        self.text.get(span.range()).unwrap_or_default()
    }

    /// Line and column of a byte; bytes past the end are taken as the end, bytes inside a character as its start.
    #[must_use]
    pub fn position(&self, offset: usize) -> Position {
        let offset = floor_char_boundary(&self.text, offset);
        let starts = self.line_starts();
        let line = starts.partition_point(|start| *start as usize <= offset);
        let start = starts[line - 1] as usize;
        Position {
            line,
            column: self.text[start..offset].chars().count() + 1,
            offset,
        }
    }

    /// The byte range of a line (from 1), its line break left out; `None` past the last line.
    #[must_use]
    pub fn line_range(&self, line: usize) -> Option<std::ops::Range<usize>> {
        let starts = self.line_starts();
        let start = *starts.get(line.checked_sub(1)?)? as usize;
        let end = starts
            .get(line)
            .map_or(self.text.len(), |next| *next as usize);
        Some(start..start + self.text[start..end].trim_end_matches(['\n', '\r']).len())
    }

    /// How many lines the file has; an empty file has one.
    #[must_use]
    pub fn line_count(&self) -> usize {
        self.line_starts().len()
    }
}

fn floor_char_boundary(text: &str, offset: usize) -> usize {
    let mut at = offset.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// The files of one run, by number.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    files: std::collections::BTreeMap<SourceId, Arc<SourceFile>>,
}

impl Sources {
    /// Keeps a file. One with the same number is replaced.
    pub fn insert(&mut self, file: Arc<SourceFile>) {
        self.files.insert(file.id, file);
    }

    /// The file with this number.
    #[must_use]
    pub fn get(&self, id: SourceId) -> Option<&Arc<SourceFile>> {
        self.files.get(&id)
    }

    /// The file at this path.
    #[must_use]
    pub fn by_path(&self, path: &Path) -> Option<&Arc<SourceFile>> {
        self.files.values().find(|file| file.path == path)
    }

    /// All files in the order of their numbers.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<SourceFile>> {
        self.files.values()
    }
}

impl Extend<Arc<SourceFile>> for Sources {
    fn extend<I: IntoIterator<Item = Arc<SourceFile>>>(&mut self, files: I) {
        files.into_iter().for_each(|file| self.insert(file));
    }
}

impl IntoIterator for Sources {
    type Item = Arc<SourceFile>;
    type IntoIter = std::collections::btree_map::IntoValues<SourceId, Arc<SourceFile>>;

    fn into_iter(self) -> Self::IntoIter {
        self.files.into_values()
    }
}

impl FromIterator<Arc<SourceFile>> for Sources {
    fn from_iter<I: IntoIterator<Item = Arc<SourceFile>>>(files: I) -> Self {
        let mut sources = Self::default();
        sources.extend(files);
        sources
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(text: &str) -> SourceFile {
        SourceFile::new(SourceId(0), "a.yaml", text)
    }

    #[test]
    fn columns_count_characters_not_bytes() {
        let file = file("é: à\nx");
        assert_eq!(
            file.position(4),
            Position {
                line: 1,
                column: 4,
                offset: 4
            }
        );
        assert_eq!(
            file.position(7),
            Position {
                line: 2,
                column: 1,
                offset: 7
            }
        );
    }

    #[test]
    fn places_past_the_end_are_the_end() {
        let file = file("ab\n");
        assert_eq!(
            file.position(99),
            Position {
                line: 2,
                column: 1,
                offset: 3
            }
        );
        assert_eq!(file.line_count(), 2);
        assert_eq!(file.line_range(1), Some(0..2));
        assert_eq!(file.line_range(3), None);
    }

    #[test]
    fn an_offset_inside_a_character_is_its_start() {
        assert_eq!(file("é").position(1).column, 1);
    }
}
