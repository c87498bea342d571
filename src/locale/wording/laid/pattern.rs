//! Reads the patterns of `wording.txt`, which are few signs of the language of regular expressions.

use std::iter::Peekable;
use std::ops::RangeInclusive;
use std::str::Chars;

/// What a pattern is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pattern {
    /// This letter or sign. An apostrophe is straight or curly.
    Sign(char),
    /// One of these: `[a-z]`.
    Class(Vec<RangeInclusive<char>>),
    /// White space, as much as there is.
    Blank,
    /// One behind the other.
    Sequence(Vec<Self>),
    /// Any of these: `(a|b)`.
    Choice(Vec<Self>),
    /// As often as this, or more often: `a?`, `a*`, `a+`, `a{1,3}`. Without a most there is no end to it.
    Repeated {
        what: Box<Self>,
        least: u32,
        most: Option<u32>,
    },
}

impl Pattern {
    /// The patterns of a line, parted by `|`; `None` where they cannot be read.
    pub fn read(line: &str) -> Option<Vec<Self>> {
        let mut reader = Reader(line.chars().peekable());
        let choices = reader.choices()?;
        let is_fit = |pattern: &Self| !pattern.may_be_empty() && pattern.ends();
        (reader.0.next().is_none() && choices.iter().all(is_fit)).then_some(choices)
    }

    /// Whether it may stand for nothing.
    fn may_be_empty(&self) -> bool {
        match self {
            Self::Sign(_) | Self::Class(_) | Self::Blank => false,
            Self::Sequence(parts) => parts.iter().all(Self::may_be_empty),
            Self::Choice(choices) => choices.iter().any(Self::may_be_empty),
            Self::Repeated { what, least, .. } => *least == 0 || what.may_be_empty(),
        }
    }

    /// Whether nothing in it may be nothing without end.
    fn ends(&self) -> bool {
        match self {
            Self::Sign(_) | Self::Class(_) | Self::Blank => true,
            Self::Sequence(parts) | Self::Choice(parts) => parts.iter().all(Self::ends),
            Self::Repeated { what, .. } => what.ends() && !what.may_be_empty(),
        }
    }
}

struct Reader<'a>(Peekable<Chars<'a>>);

impl Reader<'_> {
    fn choices(&mut self) -> Option<Vec<Pattern>> {
        let mut choices = vec![self.sequence()?];
        while self.0.next_if_eq(&'|').is_some() {
            choices.push(self.sequence()?);
        }
        Some(choices)
    }

    fn sequence(&mut self) -> Option<Pattern> {
        let mut parts = Vec::new();
        while let Some(sign) = self.0.next_if(|sign| !matches!(sign, '|' | ')')) {
            let part = self.part(sign)?;
            parts.push(self.repeated(part)?);
        }
        Some(Pattern::Sequence(parts))
    }

    fn part(&mut self, sign: char) -> Option<Pattern> {
        match sign {
            ' ' => Some(Pattern::Blank),
            '(' => {
                let choices = self.choices()?;
                self.0.next_if_eq(&')')?;
                Some(Pattern::Choice(choices))
            }
            '[' => self.class(),
            '\\' => self
                .0
                .next()
                .filter(char::is_ascii_punctuation)
                .map(Pattern::Sign),
            '?' | '*' | '+' | '{' | '}' | ']' | '.' | '^' | '$' => None,
            letter => Some(Pattern::Sign(letter)),
        }
    }

    fn class(&mut self) -> Option<Pattern> {
        let mut ranges = Vec::new();
        loop {
            match self.0.next()? {
                ']' => return (!ranges.is_empty()).then_some(Pattern::Class(ranges)),
                // A class is one letter long; white space and curly apostrophes are longer than they look.
                ' ' | '\\' | '^' | '[' => return None,
                first => {
                    let has_last = self.0.next_if_eq(&'-').is_some();
                    let last = if has_last { self.0.next()? } else { first };
                    ranges.push(first..=last);
                }
            }
        }
    }

    fn repeated(&mut self, what: Pattern) -> Option<Pattern> {
        let (least, most) = match self.0.peek() {
            Some('?') => (0, Some(1)),
            Some('*') => (0, None),
            Some('+') => (1, None),
            Some('{') => return self.counted(what),
            _ => return Some(what),
        };
        self.0.next();
        Some(Pattern::Repeated {
            what: Box::new(what),
            least,
            most,
        })
    }

    fn counted(&mut self, what: Pattern) -> Option<Pattern> {
        self.0.next_if_eq(&'{')?;
        let (least, most) = (
            self.digit()?,
            self.0.next_if_eq(&',').and_then(|_| self.digit())?,
        );
        self.0.next_if_eq(&'}')?;
        (least <= most).then(|| Pattern::Repeated {
            what: Box::new(what),
            least,
            most: Some(most),
        })
    }

    fn digit(&mut self) -> Option<u32> {
        self.0.next()?.to_digit(10)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_pattern_may_be_is_refused() {
        for line in [
            "", "a|", "(a", "a)", "(a?)*", "(a?)?", "a?", "[a", "[]", "[a b]", "a.b", "a{2,1}",
            "a{x,2}", "a{1}", "?a", "^a", "\\w",
        ] {
            assert_eq!(Pattern::read(line), None, "{line}");
        }
    }

    #[test]
    fn lines_are_parted_at_the_top_alone() {
        let count = |line| Pattern::read(line).map(|patterns| patterns.len());
        assert_eq!(count("a (b|c) d|e"), Some(2));
        assert_eq!(count("(a |b )?c{1,3}|[a-z]+s|\\(x\\)"), Some(3));
    }
}
