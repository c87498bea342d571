//! Walks the steps of a pattern over a text.

use std::ops::RangeInclusive;

use smallvec::SmallVec;

use super::super::table::{Ahead, Next, Step, Table};

/// The patterns of a language.
#[derive(Debug, Clone, Copy)]
pub struct Patterns<'p> {
    pub steps: &'p [Step],
    pub ranges: &'p [RangeInclusive<char>],
}

/// Where a walk has still to go: steps, each with its place in the text. Few patterns fork more often.
pub type Open = SmallVec<[(u32, usize); 8]>;

/// No phrase forks or jumps more often: so often is only done where a text is made for it.
const MOST_JUMPS: usize = 1024;

impl Patterns<'static> {
    pub const fn of(table: &'static Table) -> Self {
        Self {
            steps: table.steps,
            ranges: table.ranges,
        }
    }
}

impl Patterns<'_> {
    /// Calls `found` with each place at which a phrase ends that begins at this one. `open` is an empty list to work in.
    pub fn walk(
        self,
        entry: u32,
        text: &str,
        at: usize,
        open: &mut Open,
        mut found: impl FnMut(usize),
    ) {
        open.clear();
        let bytes = text.as_bytes();
        let (mut step, mut at, mut left) = (entry, at, MOST_JUMPS);
        loop {
            let length = match self.steps[step as usize] {
                Step::Byte(byte) => usize::from(bytes.get(at) == Some(&byte)),
                Step::Sign(sign) => sign_length(sign, text, at),
                Step::Class(ranges) => class_length(&self.ranges[ranges.range()], &text[at..]),
                Step::Run(ranges) => {
                    let ranges = &self.ranges[ranges.range()];
                    while let length @ 1.. = class_length(ranges, &text[at..]) {
                        at += length;
                    }
                    step += 1;
                    continue;
                }
                Step::Blank => blank_length(text, at),
                Step::NextOr(_) | Step::To(_) if left == 0 => return,
                Step::NextOr(other) => {
                    left -= 1;
                    open.push((other, at));
                    step += 1;
                    continue;
                }
                Step::To(other) => {
                    left -= 1;
                    step = other;
                    continue;
                }
                Step::End => {
                    found(at);
                    0
                }
            };
            if length > 0 {
                step += 1;
                at += length;
            } else if let Some(fork) = open.pop() {
                (step, at) = fork;
            } else {
                return;
            }
        }
    }
}

/// With which signs a text goes on at a place.
pub fn ahead(text: &str, at: usize) -> Ahead {
    let rest = &text.as_bytes()[at + blank_length(text, at)..];
    // Behind the end of a text stands no letter.
    let next = |place: usize| Next::of(rest.get(place).copied().unwrap_or_default());
    [next(0), next(1), next(2)]
}

/// The bytes of a sign where it stands at a place, else 0.
fn sign_length(sign: char, text: &str, at: usize) -> usize {
    let rest = &text[at..];
    if rest.starts_with(sign) {
        sign.len_utf8()
    } else if sign == '\'' && rest.starts_with('’') {
        '’'.len_utf8()
    } else {
        0
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

/// The bytes of white space, no-break blanks too, at a place.
fn blank_length(text: &str, at: usize) -> usize {
    let rest = &text.as_bytes()[at..];
    // Between most words stands one blank.
    if let [b' ', b'!'..=b'~', ..] = rest {
        return 1;
    }
    let plain = |byte: &&u8| matches!(byte, b' ' | b'\t' | b'\r' | b'\n');
    let length = rest.iter().take_while(plain).count();
    if rest.get(length).is_none_or(u8::is_ascii) {
        return length;
    }
    let blank = |sign: char| matches!(sign, ' ' | '\t' | '\r' | '\n' | '\u{a0}' | '\u{202f}');
    rest.len() - text[at..].trim_start_matches(blank).len()
}
