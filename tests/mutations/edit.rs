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

/// Where a byte of the old text stands after the edits; a removed one where its edit begins.
pub fn moved(offset: usize, edits: &[&Edit]) -> usize {
    let mut moved = offset;
    for edit in edits.iter().filter(|edit| edit.range.start < offset) {
        let inside = offset.min(edit.range.end) - edit.range.start;
        let kept = if offset < edit.range.end {
            0
        } else {
            edit.text.len()
        };
        moved = moved + kept - inside;
    }
    moved
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_move_with_the_text_before_them() {
        let edits = [Edit::new(4..6, ""), Edit::new(0..1, "abc")];
        let edits: Vec<&Edit> = edits.iter().collect();
        assert_eq!(applied("0123456789", &edits), "abc1236789");
        assert_eq!(moved(0, &edits), 0);
        assert_eq!(moved(3, &edits), 5);
        assert_eq!(moved(5, &edits), 6, "removed: where the edit begins");
        assert_eq!(moved(7, &edits), 7);
    }
}
