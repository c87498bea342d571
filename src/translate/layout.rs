//! Entries → the text of a file. What stands between entries stays: the header, comments that belong to none, empty lines.

use crate::source::Span;

/// An entry as it is to stand in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Laid {
    /// Which block of the earlier file it takes the place of; none for what is new.
    pub block: Option<usize>,
    /// Its lines, without a line break at the end.
    pub text: String,
}

/// The earlier text of a file, taken apart.
#[derive(Debug)]
pub(super) struct Earlier<'t> {
    text: &'t str,
    /// How its lines end.
    pub newline: &'static str,
    /// What stands before each block; last, what stands after all.
    gaps: Vec<&'t str>,
}

impl<'t> Earlier<'t> {
    /// Blocks are the places of its entries, in order.
    pub fn of(text: &'t str, blocks: &[Span]) -> Self {
        let mut gaps = Vec::with_capacity(blocks.len() + 1);
        let mut at = 0;
        for block in blocks {
            let range = block.range();
            gaps.push(text.get(at..range.start).unwrap_or_default());
            at = range.end;
        }
        gaps.push(text.get(at..).unwrap_or_default());
        Self {
            text,
            newline: if text.contains("\r\n") { "\r\n" } else { "\n" },
            gaps,
        }
    }

    /// The text with these entries in the place of its own. A header is put before everything where one is given.
    pub fn with(&self, header: Option<&str>, entries: &[Laid]) -> String {
        let end = self.gaps.len() - 1;
        let mut words = self.words(end, entries);
        let mut out = Out {
            text: String::new(),
            newline: self.newline,
        };
        // The block that would come next if nothing had changed.
        let mut next = match (header, entries.first().and_then(|first| first.block)) {
            (None, Some(0)) => Some(0),
            (None, None) if entries.is_empty() && end == 0 => return self.text.to_owned(),
            _ => {
                header.iter().for_each(|header| out.part(header));
                out.part(self.gaps[0].trim_end());
                None
            }
        };
        for entry in entries {
            let before = entry.block.map(|block| std::mem::take(&mut words[block]));
            let before = before.unwrap_or_default();
            match entry
                .block
                .filter(|block| Some(*block) == next && belong(&before, *block))
            {
                Some(block) => {
                    out.text.push_str(self.gaps[block]);
                    out.text.push_str(&entry.text);
                }
                None => {
                    before.iter().for_each(|words| out.part(words.text));
                    out.part(&entry.text);
                }
            }
            next = entry.block.map(|block| block + 1);
        }
        if end > 0 {
            match next == Some(end) && belong(&words[end], end) {
                true => out.text.push_str(self.gaps[end]),
                false => words[end].iter().for_each(|words| out.part(words.text)),
            }
        }
        if out.text != self.text && !out.text.is_empty() && !out.text.ends_with('\n') {
            out.text.push_str(self.newline);
        }
        out.text
    }

    /// The words that stand before each block that stays; those before one that goes stand before the next that stays.
    fn words(&self, end: usize, entries: &[Laid]) -> Vec<Vec<Between<'t>>> {
        let mut words: Vec<Vec<Between<'t>>> = vec![Vec::new(); end + 1];
        let mut waiting = Vec::new();
        for block in 1..=end {
            let went = !entries.iter().any(|entry| entry.block == Some(block - 1));
            if went {
                waiting.append(&mut words[block - 1]);
            }
            let own = self.gaps[block].trim();
            let own = (!own.is_empty()).then_some(Between { block, text: own });
            words[block] = std::mem::take(&mut waiting);
            words[block].extend(own);
        }
        words
    }
}

/// Words between two entries that belong to neither.
#[derive(Debug, Clone, Copy)]
struct Between<'t> {
    /// The block that they stood before.
    block: usize,
    text: &'t str,
}

/// Whether words all stood before this block.
fn belong(words: &[Between<'_>], block: usize) -> bool {
    words.iter().all(|words| words.block == block)
}

/// A text that grows, an empty line between its parts.
struct Out {
    text: String,
    newline: &'static str,
}

impl Out {
    fn part(&mut self, part: &str) {
        if part.is_empty() {
            return;
        }
        if !self.text.is_empty() {
            self.text.push_str(self.newline);
            self.text.push_str(self.newline);
        }
        self.text.push_str(part);
    }
}
