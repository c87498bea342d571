//! Patterns as steps, which are walked over a text.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use super::pattern::Pattern;

/// The steps of all patterns of a language, one behind the other.
#[derive(Debug, Default)]
pub(super) struct Program {
    steps: Vec<Step>,
    classes: Vec<Vec<RangeInclusive<char>>>,
}

/// Where a pattern begins in a program.
pub(super) type Entry = u32;

/// What is done next; small, for there are many.
#[derive(Debug, Clone, Copy)]
enum Step {
    Sign(char),
    /// One of the classes, by its place among them.
    Class(u32),
    Blank,
    /// Goes on at the next step, or at this one.
    NextOr(Entry),
    To(Entry),
    End,
}

/// How a phrase of a pattern begins.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Opening {
    /// With this word of letters and digits, and goes on there.
    Word(String, Entry),
    /// With this sign, as a part of many words or of none.
    Sign(char),
}

/// With which signs something goes on: a bit for each of the letters `a` to `z`, and one for all others. Where white space
/// comes first, those behind it count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Next(u32);

impl Next {
    const OTHER: u32 = 1 << 26;
    const ANY: Self = Self(u32::MAX);

    /// With which sign a text goes on.
    pub(super) fn of(text: &str) -> Self {
        let sign = text[blank_length(text)..].chars().next();
        Self(sign.map_or(Self::OTHER, Self::bit))
    }

    /// Whether they have one in common.
    pub(super) const fn holds(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    const fn bit(sign: char) -> u32 {
        match sign {
            'a'..='z' => 1 << (sign as u32 - 'a' as u32),
            _ => Self::OTHER,
        }
    }
}

/// No phrase takes more steps: so many are taken only where a text is made to take them.
const MOST_STEPS: usize = 4096;

/// Classes of more letters open many words.
const FEW: usize = 4;

/// Words are not longer than this, in bytes.
const LONGEST: usize = 40;

impl Program {
    /// Puts a pattern behind the others.
    pub(super) fn add(&mut self, pattern: &Pattern) -> Entry {
        let entry = self.here();
        self.emit(pattern);
        self.steps.push(Step::End);
        entry
    }

    fn emit(&mut self, pattern: &Pattern) {
        match pattern {
            Pattern::Sign(sign) => self.steps.push(Step::Sign(*sign)),
            Pattern::Class(ranges) => {
                self.steps.push(Step::Class(count(self.classes.len())));
                self.classes.push(ranges.clone());
            }
            Pattern::Blank => self.steps.push(Step::Blank),
            Pattern::Sequence(parts) => parts.iter().for_each(|part| self.emit(part)),
            Pattern::Choice(choices) => self.choice(choices),
            Pattern::Repeated { what, least, most } => {
                (0..*least).for_each(|_| self.emit(what));
                match most {
                    Some(most) => self.up_to(what, most - least),
                    None => self.without_end(what),
                }
            }
        }
    }

    fn choice(&mut self, choices: &[Pattern]) {
        let Some((first, others)) = choices.split_first() else {
            return;
        };
        if others.is_empty() {
            return self.emit(first);
        }
        let fork = self.reserve();
        self.emit(first);
        let jump = self.reserve();
        self.set(fork, Step::NextOr);
        self.choice(others);
        self.set(jump, Step::To);
    }

    fn up_to(&mut self, what: &Pattern, most: u32) {
        let forks: Vec<_> = (0..most)
            .map(|_| {
                let fork = self.reserve();
                self.emit(what);
                fork
            })
            .collect();
        for fork in forks {
            self.set(fork, Step::NextOr);
        }
    }

    fn without_end(&mut self, what: &Pattern) {
        let fork = self.reserve();
        self.emit(what);
        self.steps.push(Step::To(fork));
        self.set(fork, Step::NextOr);
    }

    /// The place of the next step.
    fn here(&self) -> Entry {
        count(self.steps.len())
    }

    /// A place for a step that is known later.
    fn reserve(&mut self) -> Entry {
        let place = self.here();
        self.steps.push(Step::End);
        place
    }

    /// Puts a step at a place that was kept for it, which goes on here.
    fn set(&mut self, place: Entry, step: impl Fn(Entry) -> Step) {
        self.steps[place as usize] = step(self.here());
    }

    fn step(&self, at: Entry) -> Step {
        self.steps[at as usize]
    }

    /// Calls `found` with each place at which a phrase ends that begins at this one. `open` is an empty list to work in.
    pub(super) fn walk(
        &self,
        entry: Entry,
        text: &str,
        at: usize,
        open: &mut Vec<(Entry, usize)>,
        mut found: impl FnMut(usize),
    ) {
        open.clear();
        open.push((entry, at));
        let mut left = MOST_STEPS;
        while let Some((mut step, mut at)) = open.pop() {
            loop {
                if left == 0 {
                    return;
                }
                left -= 1;
                let length = match self.step(step) {
                    Step::Sign(sign) => sign_length(sign, &text[at..]),
                    Step::Class(class) => class_length(self.class(class), &text[at..]),
                    Step::Blank => blank_length(&text[at..]),
                    Step::NextOr(other) => {
                        open.push((other, at));
                        step += 1;
                        continue;
                    }
                    Step::To(other) => {
                        step = other;
                        continue;
                    }
                    Step::End => {
                        found(at);
                        break;
                    }
                };
                if length == 0 {
                    break;
                }
                step += 1;
                at += length;
            }
        }
    }

    fn class(&self, at: u32) -> &[RangeInclusive<char>] {
        &self.classes[at as usize]
    }

    /// How the phrases of a pattern begin.
    pub(super) fn openings(&self, entry: Entry) -> BTreeSet<Opening> {
        let mut found = BTreeSet::new();
        let mut open = vec![(entry, String::new())];
        while let Some((step, begun)) = open.pop() {
            match self.step(step) {
                Step::Sign(sign) => {
                    self.opens_with(&[sign..=sign], step, &begun, &mut open, &mut found)
                }
                Step::Class(class) => {
                    self.opens_with(self.class(class), step, &begun, &mut open, &mut found)
                }
                Step::NextOr(other) => open.extend([(step + 1, begun.clone()), (other, begun)]),
                Step::To(other) => open.push((other, begun)),
                Step::Blank | Step::End => _ = found.insert(Opening::Word(begun, step)),
            }
        }
        found
    }

    /// With which signs a phrase goes on from a step.
    pub(super) fn next(&self, entry: Entry) -> Next {
        let mut bits = 0;
        let mut open = vec![(entry, false)];
        while let Some((step, behind_blank)) = open.pop() {
            match self.step(step) {
                Step::Sign(sign) => bits |= Next::bit(sign),
                Step::Class(class) => {
                    let signs = self.class(class).iter().flat_map(Clone::clone);
                    bits |= signs.fold(0, |bits, sign| bits | Next::bit(sign));
                }
                Step::NextOr(other) => {
                    open.extend([(step + 1, behind_blank), (other, behind_blank)])
                }
                Step::To(other) => open.push((other, behind_blank)),
                Step::Blank if !behind_blank => open.push((step + 1, true)),
                Step::Blank | Step::End => return Next::ANY,
            }
        }
        Next(bits)
    }

    fn opens_with(
        &self,
        ranges: &[RangeInclusive<char>],
        step: Entry,
        begun: &str,
        open: &mut Vec<(Entry, String)>,
        found: &mut BTreeSet<Opening>,
    ) {
        let signs = || ranges.iter().flat_map(Clone::clone);
        let is_any = signs().nth(FEW).is_some() || begun.len() > LONGEST;
        match begun.chars().next() {
            Some(first) if is_any => _ = found.insert(Opening::Sign(first)),
            None if is_any => found.extend(signs().map(Opening::Sign)),
            first => {
                for sign in signs() {
                    if sign.is_alphanumeric() {
                        open.push((step + 1, format!("{begun}{sign}")));
                    } else if first.is_some() {
                        found.insert(Opening::Word(begun.to_owned(), step));
                    } else {
                        found.insert(Opening::Sign(sign));
                    }
                }
            }
        }
    }
}

/// How many there are: a file of patterns has far fewer than fit.
fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

/// The bytes of a sign where a text begins with it, else 0.
fn sign_length(sign: char, text: &str) -> usize {
    let here = if sign.is_ascii() {
        text.as_bytes().first() == Some(&(sign as u8))
    } else {
        text.starts_with(sign)
    };
    match here {
        true => sign.len_utf8(),
        false if sign == '\'' && text.starts_with('’') => '’'.len_utf8(),
        false => 0,
    }
}

fn class_length(ranges: &[RangeInclusive<char>], text: &str) -> usize {
    let Some(here) = text.chars().next() else {
        return 0;
    };
    let sign = if here == '’' { '\'' } else { here };
    let holds = ranges.iter().any(|range| range.contains(&sign));
    if holds { here.len_utf8() } else { 0 }
}

fn blank_length(text: &str) -> usize {
    text.len()
        - text
            .trim_start_matches([' ', '\t', '\r', '\n', '\u{a0}', '\u{202f}'])
            .len()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Where phrases of a pattern end that begin at the start of a text.
    fn ends(line: &str, text: &str) -> Vec<usize> {
        let mut program = Program::default();
        let patterns = Pattern::read(line).expect("a pattern");
        let entries: Vec<_> = patterns
            .iter()
            .map(|pattern| program.add(pattern))
            .collect();
        let mut found = BTreeSet::new();
        for entry in entries {
            program.walk(entry, text, 0, &mut Vec::new(), |end| _ = found.insert(end));
        }
        found.into_iter().collect()
    }

    #[test]
    fn all_ends_of_a_phrase_are_found() {
        assert_eq!(ends("soon(er)?|so", "sooner"), [2, 4, 6]);
        assert_eq!(ends("[a-z]+s", "ss s"), [2]);
        assert_eq!(ends("a{1,3}", "aaaa"), [1, 2, 3]);
        assert_eq!(ends("(a |b )*c", "a b  b c"), [8]);
        assert_eq!(ends("l'[ei]", "l’i"), [5]);
        assert_eq!(ends("d[e']", "d’"), [4]);
        assert_eq!(ends("a b", "a\u{a0}\n b"), [6]);
        assert_eq!(ends("p\\. ?ex", "p.ex"), [4]);
        assert_eq!(ends("été", "etc"), [0; 0]);
    }

    #[test]
    fn a_text_made_to_take_long_is_given_up() {
        let text = "a ".repeat(10_000);
        assert_eq!(ends("(a |a a )*b", &text), [0; 0]);
    }

    #[test]
    fn phrases_begin_with_words_or_with_signs() {
        let openings = |line: &str| {
            let mut program = Program::default();
            let patterns = Pattern::read(line).expect("a pattern");
            let entry = program.add(&patterns[0]);
            let shown = program
                .openings(entry)
                .into_iter()
                .map(|opening| match opening {
                    Opening::Word(word, _) => word,
                    Opening::Sign(sign) => format!("{sign}…"),
                });
            shown.collect::<Vec<_>>().join(" ")
        };
        assert_eq!(openings("(in |na )?de (komende )?tijd"), "de in na");
        assert_eq!(openings("z\\.?s\\.?m"), "z zs zsm");
        assert_eq!(openings("ge[a-z]+d"), "g…");
        assert_eq!(openings("d[eu']s?"), "d de des du dus");
        assert_eq!(openings("[0-3~]+ dagen"), "0… 1… 2… 3… ~…");
        assert_eq!(openings("~+"), "~…");
        assert_eq!(openings("l'on"), "l");
    }
}
