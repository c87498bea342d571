//! Patterns as steps, and how they begin.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use super::super::table::{Next, Step, Stretch};
use super::behind;
use super::pattern::Pattern;

/// The steps of all patterns of a language, one behind the other.
#[derive(Debug, Default)]
pub struct Program {
    pub steps: Vec<Step>,
    pub ranges: Vec<RangeInclusive<char>>,
}

/// Where a pattern begins in a program.
type Entry = u32;

/// How a phrase of a pattern begins.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Opening {
    /// With this word of letters and digits, and goes on there.
    Word(String, Entry),
    /// With this sign, as a part of many words or of none.
    Sign(char),
}

/// With any sign.
const ANY: Next = Next(u32::MAX);

/// Classes of more letters open many words.
const FEW: usize = 4;

/// Words are not longer than this, in bytes.
const LONGEST: usize = 40;

impl Program {
    /// Puts a pattern behind the others.
    pub fn add(&mut self, pattern: &Pattern) -> Entry {
        let entry = self.here();
        self.emit(pattern);
        self.steps.push(Step::End);
        entry
    }

    fn emit(&mut self, pattern: &Pattern) {
        match pattern {
            Pattern::Sign(sign) => self.steps.push(match u8::try_from(*sign) {
                Ok(byte) if byte.is_ascii() && byte != b'\'' => Step::Byte(byte),
                _ => Step::Sign(*sign),
            }),
            Pattern::Class(ranges) => {
                let class = behind(&mut self.ranges, ranges.as_slice());
                self.steps.push(Step::Class(class));
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

    fn class(&self, which: Stretch) -> &[RangeInclusive<char>] {
        &self.ranges[which.range()]
    }

    /// How the phrases of a pattern begin.
    pub fn openings(&self, entry: Entry) -> BTreeSet<Opening> {
        let mut found = BTreeSet::new();
        let mut open = vec![(entry, String::new())];
        while let Some((step, begun)) = open.pop() {
            match self.step(step) {
                Step::Byte(byte) => {
                    let sign = char::from(byte);
                    self.opens_with(&[sign..=sign], step, &begun, &mut open, &mut found)
                }
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
    pub fn next(&self, entry: Entry) -> Next {
        let mut bits = 0;
        let mut open = vec![(entry, false)];
        while let Some((step, behind_blank)) = open.pop() {
            match self.step(step) {
                Step::Byte(byte) => bits |= Next::bit(char::from(byte)),
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
                Step::Blank | Step::End => return ANY,
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
pub fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::wording::phrases::walk::{Open, Patterns};

    /// Where phrases of a pattern end that begin at the start of a text.
    fn ends(line: &str, text: &str) -> Vec<usize> {
        let mut program = Program::default();
        let patterns = Pattern::read(line).expect("a pattern");
        let entries: Vec<_> = patterns
            .iter()
            .map(|pattern| program.add(pattern))
            .collect();
        let patterns = Patterns {
            steps: &program.steps,
            ranges: &program.ranges,
        };
        let mut found = BTreeSet::new();
        for entry in entries {
            patterns.walk(entry, text, 0, &mut Open::new(), |end| {
                _ = found.insert(end)
            });
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
