//! Finds the phrases of a language in a text: one automaton for all of them, walked from the start of each word.

use std::ops::Range;

use regex_automata::hybrid::LazyStateID;
use regex_automata::hybrid::dfa::{Cache, DFA};
use regex_automata::nfa::thompson::NFA;
use regex_automata::util::pool::Pool;
use regex_automata::{Anchored, Input, MatchKind};

use super::Section;
use super::file::Sections;

/// A phrase in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    /// What it is.
    pub section: Section,
    /// Its bytes in the text.
    pub range: Range<usize>,
}

/// The automaton of a language. It is made while texts are read, state by state, so that the patterns of a language
/// cost nothing until its texts come near them.
#[derive(Debug)]
pub(super) struct Phrases {
    dfa: DFA,
    walks: Pool<Walk, Box<dyn Fn() -> Walk + Send + Sync>>,
    /// What each pattern is.
    sections: Vec<Section>,
}

/// The phrases that begin at one place: of each family the longest, as its end and its section.
type Longest = [Option<(usize, Section)>; Section::FAMILIES];

impl Phrases {
    /// The phrases of a file; `None` where a pattern cannot be read or looks at what stands around it, which a test keeps
    /// out of what is released.
    pub(super) fn read(sections: &Sections<'_>) -> Option<Self> {
        let mut patterns = Vec::new();
        let mut kinds = Vec::new();
        for (name, section) in Section::PHRASES {
            for line in sections.lines(name) {
                patterns.push(pattern(line));
                kinds.push(section);
            }
        }
        let nfa = NFA::compiler().build_many(&patterns).ok()?;
        if !nfa.look_set_any().is_empty() {
            return None;
        }
        let config = DFA::config().match_kind(MatchKind::All);
        let dfa = DFA::builder().configure(config).build_from_nfa(nfa).ok()?;
        let for_walks = dfa.clone();
        Some(Self {
            dfa,
            walks: Pool::new(Box::new(move || Walk::new(&for_walks))),
            sections: kinds,
        })
    }

    /// The phrases of a text, those of one family without overlap, in the order of their starts.
    pub(super) fn find(&self, text: &str) -> Vec<Phrase> {
        let text = &in_small_letters(text);
        let mut walk = self.walks.get();
        let mut found = Vec::new();
        let mut taken = [0; Section::FAMILIES];
        for (start, joined) in word_starts(text) {
            let Some(longest) = self.longest(&mut walk, text, (start, joined)) else {
                continue;
            };
            for (family, taken) in longest.iter().zip(&mut taken) {
                let Some((end, section)) = *family else {
                    continue;
                };
                if start >= *taken {
                    *taken = end;
                    found.push(Phrase {
                        section,
                        range: start..end,
                    });
                }
            }
        }
        found
    }

    /// What begins at a place, and whether a hyphen joins it to the word before; `None` where nothing does.
    fn longest(
        &self,
        walk: &mut Walk,
        text: &str,
        (start, joined): (usize, bool),
    ) -> Option<Longest> {
        let opening = opening(text, start);
        if opening.is_some_and(|opening| walk.barren.holds(opening)) {
            return None;
        }
        let mut state = walk.begin(&self.dfa, text, start)?;
        let mut longest: Option<Longest> = None;
        let mut matched = false;
        // A state is known to match one byte after the last of the match.
        for at in start..=text.len() {
            state = match text.as_bytes().get(at) {
                Some(byte) => self.dfa.next_state(&mut walk.cache, state, *byte).ok()?,
                None => self.dfa.next_eoi_state(&mut walk.cache, state).ok()?,
            };
            if state.is_dead() || state.is_quit() {
                let opening = opening.filter(|_| !matched && at < start + OPENING);
                opening
                    .into_iter()
                    .for_each(|opening| walk.barren.add(opening));
                break;
            }
            matched |= state.is_match();
            if !(state.is_match() && ends(text, at)) {
                continue;
            }
            for index in 0..self.dfa.match_len(&walk.cache, state) {
                let section = self.sections[self.dfa.match_pattern(&walk.cache, state, index)];
                if !joined || section.may_follow_hyphen() {
                    let families = longest.get_or_insert([None; Section::FAMILIES]);
                    let family = &mut families[section.family()];
                    // Of two sections that hold the same words, the first in the list has them.
                    if family.is_none_or(|(end, _)| end < at) {
                        *family = Some((at, section));
                    }
                }
            }
        }
        longest
    }
}

/// So many bytes tell most words from all phrases.
const OPENING: usize = 4;

/// The first bytes of a word and what follows it; none at the end of a text.
fn opening(text: &str, start: usize) -> Option<u32> {
    let bytes = text.as_bytes().get(start..start + OPENING)?;
    bytes.try_into().ok().map(u32::from_le_bytes)
}

/// What is kept from walk to walk.
#[derive(Debug)]
struct Walk {
    cache: Cache,
    /// The state in which walks begin, and how often the cache had been cleared when it was made.
    start: Option<(usize, LazyStateID)>,
    barren: Barren,
}

impl Walk {
    fn new(dfa: &DFA) -> Self {
        Self {
            cache: dfa.create_cache(),
            start: None,
            barren: Barren::new(),
        }
    }

    /// The state in which a walk begins at a place. It is the same everywhere, since no pattern looks at what stands
    /// before; and it holds until the cache is cleared.
    fn begin(&mut self, dfa: &DFA, text: &str, start: usize) -> Option<LazyStateID> {
        if let Some((cleared, state)) = self.start
            && cleared == self.cache.clear_count()
        {
            return Some(state);
        }
        let input = Input::new(text).range(start..).anchored(Anchored::Yes);
        let state = dfa.start_state_forward(&mut self.cache, &input).ok()?;
        self.start = Some((self.cache.clear_count(), state));
        Some(state)
    }
}

/// Openings with which no phrase begins, those seen last. The automaton is far larger than what a processor holds
/// near, and most words are the same few.
#[derive(Debug)]
struct Barren {
    /// Each at the place that its bits choose; nothing is zero, which no text in UTF-8 without that sign opens with.
    seen: Vec<u32>,
}

impl Barren {
    /// As many places as fit near a processor: 16 kB.
    const BITS: u32 = 12;

    fn new() -> Self {
        Self {
            seen: vec![0; 1 << Self::BITS],
        }
    }

    /// Knuth's multiplicative hashing.
    const fn place(opening: u32) -> usize {
        (opening.wrapping_mul(2_654_435_769) >> (u32::BITS - Self::BITS)) as usize
    }

    fn holds(&self, opening: u32) -> bool {
        opening != 0 && self.seen[Self::place(opening)] == opening
    }

    fn add(&mut self, opening: u32) {
        self.seen[Self::place(opening)] = opening;
    }
}

/// Whether a word ends at a place: neither a letter nor a hyphen and a letter follow.
fn ends(text: &str, at: usize) -> bool {
    let mut before = text[..at].chars();
    if !before.next_back().is_some_and(char::is_alphanumeric) {
        return true;
    }
    let mut after = text[at..].chars();
    let next = after
        .next()
        .filter(|sign| *sign != '-')
        .or_else(|| after.next());
    !next.is_some_and(char::is_alphanumeric)
}

/// Where words begin, and whether a hyphen joins them to the word before. A placeholder begins like a word.
fn word_starts(text: &str) -> impl Iterator<Item = (usize, bool)> {
    let mut before = [' ', ' '];
    text.char_indices().filter_map(move |(at, sign)| {
        let [first, second] = before;
        before = [second, sign];
        let begins = is_part(sign) && !is_part(second);
        begins.then_some((at, second == '-' && first.is_alphanumeric()))
    })
}

fn is_part(sign: char) -> bool {
    sign.is_alphanumeric() || sign == '~'
}

/// A text in small letters, each in the place of the letter it stands for. Where a small letter is longer or shorter, which no
/// letter of a phrase is, the other stays.
fn in_small_letters(text: &str) -> String {
    let mut small = text.to_ascii_lowercase();
    let others = text
        .char_indices()
        .filter(|(_, letter)| !letter.is_ascii() && letter.is_uppercase());
    for (at, letter) in others {
        let range = at..at + letter.len_utf8();
        let mut own = letter.to_lowercase();
        match (own.next(), own.next()) {
            (Some(own), None) if own.len_utf8() == range.len() => {
                small.replace_range(range, own.encode_utf8(&mut [0; 4]));
            }
            _ => {}
        }
    }
    small
}

/// The pattern of a line of a file: letters of either size, since texts are read in small ones; a blank is any white space, and may be missing where `?` follows it; an apostrophe
/// is straight or curly.
fn pattern(line: &str) -> String {
    line.to_lowercase()
        .replace(' ', "(?:[ \\t\\r\\n\u{a0}\u{202f}]+)")
        .replace('\'', "['’]")
}
