//! Walks the steps of a pattern over a text.

use std::ops::RangeInclusive;

use smallvec::SmallVec;

use super::super::table::{Next, Step, Table};

/// The patterns of a language.
#[derive(Debug, Clone, Copy)]
pub struct Patterns<'p> {
    pub steps: &'p [Step],
    pub ranges: &'p [RangeInclusive<char>],
}

/// Where a walk has still to go: steps, each with its place in the text. Few patterns fork more often.
pub type Open = SmallVec<[(u32, usize); 8]>;

/// No phrase takes more steps: so many are taken only where a text is made to take them.
const MOST_STEPS: usize = 4096;

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
        open.push((entry, at));
        let mut left = MOST_STEPS;
        while let Some((mut step, mut at)) = open.pop() {
            loop {
                if left == 0 {
                    return;
                }
                left -= 1;
                let length = match self.steps[step as usize] {
                    Step::Sign(sign) => sign_length(sign, text, at),
                    Step::Class(ranges) => class_length(&self.ranges[ranges.range()], &text[at..]),
                    Step::Blank => blank_length(text, at),
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
}

/// With which sign a text goes on at a place.
pub fn next(text: &str, at: usize) -> Next {
    let sign = text[at + blank_length(text, at)..].chars().next();
    Next(sign.map_or(Next::OTHER, Next::bit))
}

/// The bytes of a sign where it stands at a place, else 0.
fn sign_length(sign: char, text: &str, at: usize) -> usize {
    let byte = text.as_bytes().get(at);
    match byte {
        Some(byte) if byte.is_ascii() => usize::from(char::from(*byte) == sign),
        Some(_) if text[at..].starts_with(sign) => sign.len_utf8(),
        Some(_) if sign == '\'' && text[at..].starts_with('’') => '’'.len_utf8(),
        _ => 0,
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
    let plain = |byte: &&u8| matches!(byte, b' ' | b'\t' | b'\r' | b'\n');
    let length = rest.iter().take_while(plain).count();
    if rest.get(length).is_none_or(u8::is_ascii) {
        return length;
    }
    let blank = |sign: char| matches!(sign, ' ' | '\t' | '\r' | '\n' | '\u{a0}' | '\u{202f}');
    rest.len() - text[at..].trim_start_matches(blank).len()
}
