//! Patterns as steps, and how they begin.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use super::super::table::{Ahead, Next, Step, Stretch};
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

/// All signs.
const ANY: Next = Next(u32::MAX);

/// How far a pattern was followed to see what is ahead.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Reached {
    Start,
    BehindBlank,
    /// Behind so many bytes, of which the last belong to a letter or digit, or not.
    Behind(usize, bool),
}

impl Reached {
    /// Adds a sign to what is ahead, and says what is reached behind it: as long as it is, and for an apostrophe, as long as a
    /// curly one is too.
    fn go_on(self, sign: char, ahead: &mut Ahead) -> Vec<Self> {
        let start = self.bytes();
        let curly = (sign == '\'').then_some('’');
        let forms = std::iter::once(sign).chain(curly);
        let ends = forms.filter_map(|form| {
            let end = start + form.len_utf8();
            let bit = Next::bit(form);
            let places = ahead.iter_mut().take(end).skip(start);
            places.for_each(|next| next.0 |= bit);
            (end < ahead.len()).then_some(Self::Behind(end, form.is_alphanumeric()))
        });
        ends.collect()
    }

    /// Adds that a phrase may end here, or that white space may: no letter stands behind a word, and anything behind that.
    fn is_end(self, ahead: &mut Ahead) {
        let mut places = ahead.iter_mut().skip(self.bytes());
        if let Self::Behind(_, true) = self
            && let Some(next) = places.next()
        {
            next.0 |= Next::OTHER;
        }
        places.for_each(|next| *next = ANY);
    }

    const fn bytes(self) -> usize {
        match self {
            Self::Start | Self::BehindBlank => 0,
            Self::Behind(bytes, _) => bytes,
        }
    }
}

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
            Pattern::Sequence(parts) => {
                let behind = parts.iter().skip(1).map(Some).chain([None]);
                for (part, behind) in parts.iter().zip(behind) {
                    self.emit_before(part, behind);
                }
            }
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

    /// Emits a part of a sequence. Before white space, letters that may be as many as there are need no fork: nothing else than
    /// the last of them stands there.
    fn emit_before(&mut self, part: &Pattern, behind: Option<&Pattern>) {
        match part {
            Pattern::Repeated {
                what,
                least: 1,
                most: None,
            } if behind == Some(&Pattern::Blank) && matches!(**what, Pattern::Class(_)) => {
                self.emit(what);
                if let Some(Step::Class(class)) = self.steps.last().copied() {
                    self.steps.push(Step::Run(class));
                }
            }
            _ => self.emit(part),
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
                // Behind the first of its letters, which says already with what it opens.
                Step::Run(_) => found.extend(begun.chars().next().map(Opening::Sign)),
                Step::NextOr(other) => open.extend([(step + 1, begun.clone()), (other, begun)]),
                Step::To(other) => open.push((other, begun)),
                Step::Blank | Step::End => _ = found.insert(Opening::Word(begun, step)),
            }
        }
        found
    }

    /// With which signs a phrase goes on from a step.
    pub fn ahead(&self, entry: Entry) -> Ahead {
        let mut ahead = Ahead::default();
        let mut open = vec![(entry, Reached::Start)];
        while let Some((step, reached)) = open.pop() {
            let signs = match self.step(step) {
                Step::Byte(byte) => vec![char::from(byte)],
                Step::Sign(sign) => vec![sign],
                Step::Class(class) => self.class(class).iter().flat_map(Clone::clone).collect(),
                Step::Run(class) => {
                    open.push((step + 1, reached));
                    let signs = self.class(class).iter().flat_map(Clone::clone);
                    let behind = signs.flat_map(|sign| reached.go_on(sign, &mut ahead));
                    let behind: BTreeSet<_> = behind.collect();
                    open.extend(behind.into_iter().map(|reached| (step, reached)));
                    continue;
                }
                Step::NextOr(other) => {
                    open.extend([(step + 1, reached), (other, reached)]);
                    continue;
                }
                Step::To(other) => {
                    open.push((other, reached));
                    continue;
                }
                Step::Blank if reached == Reached::Start => {
                    open.push((step + 1, Reached::BehindBlank));
                    continue;
                }
                Step::Blank | Step::End => {
                    reached.is_end(&mut ahead);
                    continue;
                }
            };
            let behind = signs
                .into_iter()
                .flat_map(|sign| reached.go_on(sign, &mut ahead));
            let behind: BTreeSet<_> = behind.collect();
            open.extend(behind.into_iter().map(|reached| (step + 1, reached)));
        }
        ahead
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

    /// The program of the patterns in a line, and where each begins.
    fn program(line: &str) -> (Program, Vec<Entry>) {
        let mut program = Program::default();
        let patterns = Pattern::read(line).expect("a pattern");
        let entries = patterns.iter().map(|pattern| program.add(pattern));
        let entries = entries.collect();
        (program, entries)
    }

    /// Where phrases of a pattern end that begin at the start of a text.
    fn ends(line: &str, text: &str) -> Vec<usize> {
        let (program, entries) = program(line);
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
        assert_eq!(ends("[a-z]+ (a|[a-z]+ c)", "ab a c"), [4, 6]);
        assert_eq!(ends("a{1,3}", "aaaa"), [1, 2, 3]);
        assert_eq!(ends("(a |b )*c", "a b  b c"), [8]);
        assert_eq!(ends("l'[ei]", "l’i"), [5]);
        assert_eq!(ends("d[e']", "d’"), [4]);
        assert_eq!(ends("a b", "a\u{a0}\n b"), [6]);
        assert_eq!(ends("p\\. ?ex", "p.ex"), [4]);
        assert_eq!(ends("été", "etc"), [0; 0]);
    }

    #[test]
    fn what_is_ahead_may_stand_there() {
        let ahead = |line: &str| {
            let (program, entries) = program(line);
            let shown = |next: Next| match next {
                ANY => "any".to_owned(),
                Next(bits) => {
                    let signs = ('a'..='z').chain(['.']);
                    signs.filter(|sign| bits & Next::bit(*sign) != 0).collect()
                }
            };
            program.ahead(entries[0]).map(shown).join(" ")
        };
        assert_eq!(ahead("(soon|late)er"), "ls ao ot");
        assert_eq!(ahead("a b"), "a . any");
        assert_eq!(ahead("(un |)dé"), "du n. .");
        assert_eq!(ahead("(d|l')i"), "dl i. i.");
        assert_eq!(ahead("no(t|\\.)"), "n o t.");
        assert_eq!(ahead("no"), "n o .");
        assert_eq!(ahead("n\\."), "n . any");
        assert_eq!(ahead("[a-c]+"), "abc abc. any");
        assert_eq!(ahead("[a-c]+ d"), "abc abc. any");
        assert_eq!(ahead("[a-c]+ed"), "abc abce abcde");
    }

    #[test]
    fn a_text_made_to_take_long_is_given_up() {
        let text = "a ".repeat(10_000);
        assert_eq!(ends("(a |a a )*b", &text), [0; 0]);
    }

    #[test]
    fn phrases_begin_with_words_or_with_signs() {
        let openings = |line: &str| {
            let (program, entries) = program(line);
            let shown = program
                .openings(entries[0])
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
        assert_eq!(openings("x[ab]+ c"), "x…");
        assert_eq!(openings("l'on"), "l");
    }
}
