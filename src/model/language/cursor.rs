//! Walks over the pieces of a string, and gathers the mistakes met on the way.

use std::ops::Range;

use super::lexer::{Kind, Token, Tokens, tokens};
use super::{Expected, Mistake, Vocabulary, quantity};
use crate::locale::letters::begins_otherwise;
use crate::model::Quantity;

/// A place in a string that is being read.
pub(super) struct Cursor<'a> {
    pub text: &'a str,
    pub tokens: Tokens<'a>,
    pub at: usize,
    /// The check under which mistakes of this language are reported.
    pub check: &'static str,
    pub mistakes: Vec<Mistake>,
}

impl<'a> Cursor<'a> {
    pub fn new(text: &'a str, check: &'static str) -> Self {
        Self {
            text,
            tokens: tokens(text),
            at: 0,
            check,
            mistakes: Vec::new(),
        }
    }

    pub fn peek(&self) -> Option<&Token<'a>> {
        self.tokens.get(self.at)
    }

    pub fn kind(&self) -> Option<Kind> {
        self.peek().map(|token| token.kind)
    }

    /// The word that stands here, if it is one.
    pub fn word(&self) -> Option<&'a str> {
        self.peek()
            .filter(|token| token.kind == Kind::Word)
            .map(|token| token.text)
    }

    /// The bytes from token `start` up to where the cursor stands, the blanks between left out.
    pub fn since(&self, start: usize) -> Range<usize> {
        let end = match self.at.checked_sub(1) {
            Some(last) if last >= start => self.tokens[last].range.end,
            _ => return self.here(),
        };
        self.tokens[start].range.start..end
    }

    /// Where the cursor stands: the next piece, or the end of the string.
    pub fn here(&self) -> Range<usize> {
        let end = self.text.trim_end().len();
        self.peek().map_or(end..end, |token| token.range.clone())
    }

    /// How many pieces a phrase takes here, whatever its case; none where it does not stand here.
    pub fn length_of(&self, phrase: &str) -> Option<usize> {
        length_of(&self.tokens[self.at..], phrase)
    }

    pub fn is_at(&self, phrase: &str) -> bool {
        self.length_of(phrase).is_some()
    }

    /// Steps over a phrase of the language. Capitals in it are a mistake of their own.
    pub fn eat(&mut self, phrase: &str) -> bool {
        let Some(length) = self.length_of(phrase) else {
            return false;
        };
        let start = self.at;
        self.at += length;
        let mut written = self.tokens[start..self.at].iter().zip(phrase.split(' '));
        if !written.all(|(token, word)| token.text == word) {
            let range = self.since(start);
            let mistake = self
                .mistake(range.clone(), "language-capitals")
                .written(&self.text[range.clone()])
                .instead(range, phrase, true);
            self.mistakes.push(mistake);
        }
        true
    }

    /// Steps over the first phrase of a list that stands here; the list has longer phrases first.
    pub fn eat_one_of<T: Copy>(&mut self, phrases: &[(&str, T)]) -> Option<T> {
        phrases
            .iter()
            .find(|(phrase, _)| self.eat(phrase))
            .map(|(_, meaning)| *meaning)
    }

    pub fn mistake(&self, range: Range<usize>, message: &'static str) -> Mistake {
        Mistake::new(self.check, range, message)
    }

    /// Reads a quantity that begins here. A habit is noted, and read for what it means.
    pub fn quantity(
        &mut self,
        names: &Vocabulary,
        expected: Expected,
    ) -> Result<Quantity, Mistake> {
        let start = self.at;
        let read = quantity::read(self.text, &self.tokens, start, &names.units, expected);
        match read {
            Ok(read) => {
                self.at = read.next;
                self.mistakes.extend(read.habit);
                Ok(read.quantity)
            }
            Err(mistake) => Err(mistake),
        }
    }
}

/// How many of these pieces a phrase takes, whatever its case; none where they do not begin with it.
pub(super) fn length_of(tokens: &[Token<'_>], phrase: &str) -> Option<usize> {
    let first = tokens.first()?;
    if begins_otherwise(first.text, phrase) {
        return None;
    }
    let mut length = 0;
    for word in phrase.split(' ') {
        let token = tokens.get(length)?;
        let small = || token.text.chars().flat_map(char::to_lowercase);
        if token.text != word && !small().eq(word.chars()) {
            return None;
        }
        length += 1;
    }
    Some(length)
}
