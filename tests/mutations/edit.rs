//! Byte edits, and where a place of the old text stands in the new one.

use std::ops::Range;

/// Some bytes of a file and what stands there instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// The bytes.
    pub range: Range<usize>,
    /// The new text.
    pub text: String,
}

impl Edit {
    /// Another text for some bytes.
    pub fn new(range: Range<usize>, text: impl Into<String>) -> Self {
        Self {
            range,
            text: text.into(),
        }
    }
}

/// The text after edits that do not touch each other.
pub fn applied(text: &str, edits: &[&Edit]) -> String {
    let mut sorted = edits.to_vec();
    sorted.sort_by_key(|edit| edit.range.start);
    let mut made = String::with_capacity(text.len());
    let mut from = 0;
    for edit in sorted {
        made.push_str(&text[from..edit.range.start]);
        made.push_str(&edit.text);
        from = edit.range.end;
    }
    made.push_str(&text[from..]);
    made
}

/// Where the places of an old text stand after edits.
pub struct Moves {
    /// The edits in order, each with how far it moves what follows it, those before it included.
    edits: Vec<(Range<usize>, isize)>,
}

impl Moves {
    /// Of edits that do not touch each other.
    pub fn of(mut edits: Vec<&Edit>) -> Self {
        edits.sort_by_key(|edit| edit.range.start);
        let mut by = 0;
        let moved = edits.into_iter().map(|edit| {
            by += edit.text.len().cast_signed() - edit.range.len().cast_signed();
            (edit.range.clone(), by)
        });
        Self {
            edits: moved.collect(),
        }
    }

    /// Where a byte of the old text stands; a removed one where its edit begins.
    pub fn place(&self, offset: usize) -> usize {
        let before = self
            .edits
            .partition_point(|(range, _)| range.start < offset);
        let by = |count: usize| count.checked_sub(1).map_or(0, |last| self.edits[last].1);
        match before.checked_sub(1).map(|last| &self.edits[last].0) {
            Some(range) if offset < range.end => range.start.saturating_add_signed(by(before - 1)),
            _ => offset.saturating_add_signed(by(before)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_move_with_the_text_before_them() {
        let edits = [Edit::new(4..6, ""), Edit::new(0..1, "abc")];
        let edits: Vec<&Edit> = edits.iter().collect();
        assert_eq!(applied("0123456789", &edits), "abc1236789");
        let moves = Moves::of(edits);
        assert_eq!(moves.place(0), 0);
        assert_eq!(moves.place(3), 5);
        assert_eq!(moves.place(5), 6, "removed: where the edit begins");
        assert_eq!(moves.place(7), 7);
    }
}
