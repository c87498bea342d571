//! A first look at a word: whether any of a list begins with the same two letters and is as long. Most words of a text are told
//! from all of a list by that.

/// How the words of a list begin.
#[derive(Debug, Clone)]
pub(super) struct Openings([Opening; 128]);

/// What the words have in common that begin with one sign of ASCII, in capitals or not.
#[derive(Debug, Clone, Copy, Default)]
struct Opening {
    /// A bit for each second sign, as [`bit`] has it.
    second: u32,
    /// A bit for each number of bytes; the last stands for all that are longer.
    lengths: u32,
}

impl Default for Openings {
    fn default() -> Self {
        Self::new()
    }
}

impl Openings {
    pub(super) const fn new() -> Self {
        const NONE: Opening = Opening {
            second: 0,
            lengths: 0,
        };
        Self([NONE; 128])
    }

    /// Adds a word.
    pub(super) fn add(&mut self, word: &str) {
        self.add_lengths(word, 1 << length_of(word));
    }

    /// Adds all words that begin with some letters.
    pub(super) fn add_beginning(&mut self, letters: &str) {
        self.add_lengths(letters, u32::MAX << length_of(letters));
    }

    fn add_lengths(&mut self, word: &str, lengths: u32) {
        // One that begins with another sign is always looked at.
        let Some(first) = word.bytes().next().filter(u8::is_ascii) else {
            return;
        };
        for first in [first.to_ascii_lowercase(), first.to_ascii_uppercase()] {
            let opening = &mut self.0[usize::from(first)];
            opening.lengths |= lengths;
            // Any second letter may stand behind a beginning of one.
            let is_whole = lengths.is_power_of_two();
            opening.second |= match word.as_bytes().get(1) {
                None if !is_whole => u32::MAX,
                second => bit(second.copied()),
            };
        }
    }

    /// Whether a word, in capitals or not, may be one of them.
    pub(super) fn may_hold(&self, word: &str) -> bool {
        let Some(opening) = self.opening(word.as_bytes()) else {
            return true;
        };
        let has_length = || opening.lengths & 1 << length_of(word) != 0;
        // The small form of another letter may be longer or shorter.
        opening.goes_on(word.as_bytes()) && (has_length() || !word.is_ascii())
    }

    /// Whether one of them may stand at the beginning of a text.
    pub(super) fn may_begin(&self, text: &[u8]) -> bool {
        let opening = self.opening(text);
        opening.is_none_or(|opening| opening.goes_on(text))
    }

    /// None for what is always looked at.
    fn opening(&self, text: &[u8]) -> Option<&Opening> {
        self.0.get(usize::from(*text.first()?))
    }
}

impl Opening {
    fn goes_on(&self, text: &[u8]) -> bool {
        let second = text.get(1);
        self.second & bit(second.copied()) != 0 || second.is_some_and(|byte| !byte.is_ascii())
    }
}

/// The bit of a sign behind the first: one for each letter of ASCII, in capitals or not, and one for all others and for none.
fn bit(sign: Option<u8>) -> u32 {
    match sign.map(|sign| sign.to_ascii_lowercase()) {
        Some(letter @ b'a'..=b'z') => 1 << (letter - b'a'),
        _ => 1 << 26,
    }
}

fn length_of(word: &str) -> usize {
    word.len().min(31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_may_be_one_of_a_list_is_told_by_its_beginning_and_length() {
        let mut openings = Openings::new();
        openings.add("never");
        openings.add("a");
        openings.add_beginning("unkn");
        openings.add("außer");
        for word in [
            "never", "NEVER", "neyyy", "a", "A", "unknown", "unlikely", "AUẞER", "été", "",
        ] {
            assert!(openings.may_hold(word), "{word}");
        }
        for word in ["nicer", "nevers", "ab", "un", "una", "other"] {
            assert!(!openings.may_hold(word), "{word}");
        }
        assert!(openings.may_begin(b"network") && !openings.may_begin(b"not"));
    }
}
