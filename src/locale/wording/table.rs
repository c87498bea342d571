//! What is known of the words of a language, in the form in which `build.rs` lays it out: a run reads no pattern and fills
//! no table.

use std::ops::{Range, RangeInclusive};

use super::section::Section;
use super::slots::slots_of;

/// The words of one language, and the phrases that begin with them.
#[derive(Debug)]
pub struct Table {
    /// The letters of all words, one word behind the other.
    pub letters: &'static str,
    /// Each word in the slot that its hash names, or in the next one that was free. There are more slots than words, and as
    /// many as a power of two.
    pub slots: &'static [Slot],
    /// The bytes of the longest word.
    pub longest: usize,
    /// The phrases that may begin with a sign, in words of many kinds; sorted by it.
    pub signs: &'static [(char, Stretch)],
    /// Which signs those are: most words begin with another.
    pub opening: Next,
    /// The phrases, those that begin alike side by side.
    pub candidates: &'static [Candidate],
    /// The patterns of all phrases, one behind the other.
    pub steps: &'static [Step],
    /// The classes of letters in them.
    pub ranges: &'static [RangeInclusive<char>],
    /// What is neither phrases nor small words: lists by their names, sorted, their items parted by `|`.
    pub lists: &'static [(&'static str, &'static str)],
}

/// A part of a list: from a place up to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stretch(pub u16, pub u16);

/// A word in a table. A slot that is free has no letters.
#[derive(Debug, Clone, Copy)]
pub struct Slot {
    /// Where its letters stand.
    pub letters: Stretch,
    /// The phrases it may begin, among the candidates.
    pub phrases: Stretch,
    /// With which signs any of them goes on first.
    pub next: Next,
    /// Whose small word it is.
    pub small: Small,
}

/// The languages that count a word among their small words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Small {
    /// None.
    No,
    /// One alone, by its place among all.
    Of(u8),
    /// Several.
    OfMany,
}

/// A pattern, or what is left of it behind its first word.
#[derive(Debug, Clone, Copy)]
pub struct Candidate {
    /// The step at which it goes on.
    pub entry: u32,
    /// With which signs.
    pub ahead: Ahead,
    /// What the phrase is.
    pub section: Section,
}

/// What is done next in a pattern; small, for there are many.
#[derive(Debug, Clone, Copy)]
pub enum Step {
    /// This letter or sign of ASCII, but for an apostrophe: most are.
    Byte(u8),
    /// This letter or sign. An apostrophe is straight or curly.
    Sign(char),
    /// A letter of one of these ranges.
    Class(Stretch),
    /// As many letters of one of these ranges as there are, none as well.
    Run(Stretch),
    /// White space, as much as there is.
    Blank,
    /// Goes on at the next step, or at this one.
    NextOr(u32),
    /// Goes on at this step.
    To(u32),
    /// The phrase is whole.
    End,
}

/// With which bytes something goes on, at each of its first places. Where white space comes first, those behind it count.
/// Three tell nearly all phrases from what only begins like them.
pub type Ahead = [Next; 3];

/// Some signs: a bit for each of the letters `a` to `z`, and one for all others.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Next(pub u32);

impl Next {
    /// The bit of all signs but the letters `a` to `z`.
    pub const OTHER: u32 = 1 << 26;

    /// The bit of each byte; one of another sign than a letter of ASCII belongs to all others.
    const BYTES: [Self; 256] = {
        let mut bits = [Self(Self::OTHER); 256];
        let mut letter = b'a';
        while letter <= b'z' {
            bits[letter as usize] = Self(Self::bit(letter as char));
            letter += 1;
        }
        bits
    };

    /// What a byte of a text is.
    pub const fn of(byte: u8) -> Self {
        Self::BYTES[byte as usize]
    }

    /// The bit of a sign.
    pub const fn bit(sign: char) -> u32 {
        match sign {
            'a'..='z' => 1 << (sign as u32 - 'a' as u32),
            _ => Self::OTHER,
        }
    }

    /// Whether they have one in common.
    pub const fn holds(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

impl Candidate {
    /// Whether a text that goes on with these signs may hold it.
    pub fn may_stand(&self, ahead: &Ahead) -> bool {
        let [first, second, third] = self.ahead;
        first.holds(ahead[0]) && second.holds(ahead[1]) && third.holds(ahead[2])
    }
}

impl Stretch {
    /// As a range of places.
    pub const fn range(self) -> Range<usize> {
        self.0 as usize..self.1 as usize
    }
}

impl Slot {
    /// One without a word.
    pub const FREE: Self = Self {
        letters: Stretch(0, 0),
        phrases: Stretch(0, 0),
        next: Next(0),
        small: Small::No,
    };
}

impl Table {
    /// What is known of a word in small letters.
    pub fn word(&self, word: &str) -> Option<&'static Slot> {
        if word.len() > self.longest {
            return None;
        }
        let letters = self.letters.as_bytes();
        for at in slots_of(word, self.slots.len()) {
            let slot = &self.slots[at];
            let own = slot.letters.range();
            if own.is_empty() {
                return None;
            }
            if own.len() == word.len() && letters[own] == *word.as_bytes() {
                return Some(slot);
            }
        }
        None
    }

    /// The items of a list; none where it is missing.
    pub fn list(&self, name: &str) -> impl Iterator<Item = &'static str> {
        let named = self.lists.iter().find(|(known, _)| *known == name);
        let items = named.map_or("", |(_, items)| *items).split('|');
        items.filter(|item| !item.is_empty())
    }

    /// The phrases that may begin with a sign.
    pub fn with_sign(&self, sign: char) -> &'static [Candidate] {
        if !self.opening.holds(Next(Next::bit(sign))) {
            return &[];
        }
        let at = self.signs.binary_search_by_key(&sign, |(known, _)| *known);
        at.map_or(&[], |at| self.candidates(self.signs[at].1))
    }

    /// Some of the phrases.
    pub fn candidates(&self, which: Stretch) -> &'static [Candidate] {
        &self.candidates[which.range()]
    }
}
