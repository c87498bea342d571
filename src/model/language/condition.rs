//! Conditions on one fact: `at least 250 EUR`, `not urgent`, `from 2 to 4 or absent`.

use super::cursor::Cursor;
use super::habits;
use super::lexer::Kind;
use super::{Mistake, Vocabulary, Written};
use crate::diagnostic::Message;
use crate::model::condition::{Condition, Term};
use crate::model::decision::FactKind;
use crate::source::Span;

/// Reads one string as a condition on a fact of this kind, whose options are words of the condition.
///
/// # Errors
/// All mistakes of the string, in its order: `condition-invalid`, `quantity-invalid` or `reference-unknown`.
pub fn condition(
    written: Written<'_>,
    kind: &FactKind,
    names: &Vocabulary,
) -> Result<Condition, Vec<Mistake>> {
    let mut reader = Reader {
        cursor: Cursor::new(written.text, "condition-invalid"),
        written,
        kind,
        names,
    };
    let alternatives = reader.alternatives();
    if !reader.cursor.mistakes.is_empty() {
        return Err(reader.cursor.mistakes);
    }
    Ok(Condition {
        alternatives,
        span: written.span(0..written.text.len()),
    })
}

/// Joins the strings of a list: one of them holds. An empty list is no condition.
#[must_use]
pub fn join(conditions: impl IntoIterator<Item = Condition>, span: Span) -> Option<Condition> {
    let mut lists = conditions
        .into_iter()
        .map(|condition| condition.alternatives);
    // Nearly all conditions are one string.
    let mut alternatives = lists.next().unwrap_or_default();
    alternatives.extend(lists.flatten());
    (!alternatives.is_empty()).then_some(Condition { alternatives, span })
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Joint {
    And,
    Or,
}

const JOINTS: [(&str, Joint); 2] = [("and", Joint::And), ("or", Joint::Or)];

/// Reads the terms of one string.
pub(super) struct Reader<'a> {
    pub cursor: Cursor<'a>,
    pub written: Written<'a>,
    pub kind: &'a FactKind,
    pub names: &'a Vocabulary,
}

impl Reader<'_> {
    fn alternatives(&mut self) -> Vec<Vec<Term>> {
        if self.cursor.peek().is_none() {
            let mistake = self
                .cursor
                .mistake(0..self.written.text.len(), "condition-invalid-empty");
            self.cursor.mistakes.push(mistake);
            return Vec::new();
        }
        if self.whole_is_any() {
            return vec![Vec::new()];
        }
        let mut terms = Vec::new();
        let mut joint = None;
        loop {
            terms.extend(self.term_or_skip());
            match self.joint(joint) {
                Some(next) => joint = Some(joint.unwrap_or(next)),
                None => break,
            }
        }
        match joint {
            Some(Joint::Or) => terms.into_iter().map(|term| vec![term]).collect(),
            _ => vec![terms],
        }
    }

    fn whole_is_any(&mut self) -> bool {
        self.cursor.length_of("any") == Some(self.cursor.tokens.len()) && self.cursor.eat("any")
    }

    /// Steps over `and` or `or`. Both in one string leave open what belongs together.
    fn joint(&mut self, before: Option<Joint>) -> Option<Joint> {
        self.cursor.peek()?;
        let start = self.cursor.at;
        let found = match self.cursor.eat_one_of(&JOINTS) {
            Some(joint) => joint,
            None if self.cursor.kind() == Some(Kind::Symbol) => {
                let words = habits::comparing(&mut self.cursor)?.words;
                JOINTS.iter().find(|(word, _)| *word == words)?.1
            }
            None => {
                let mistake = self.left_over();
                self.cursor.mistakes.push(mistake);
                self.skip_to_joint();
                return self.joint(before);
            }
        };
        if before.is_some_and(|before| before != found) {
            let mistake = self
                .cursor
                .mistake(self.cursor.since(start), "condition-invalid-mixed")
                .help(Message::new("condition-invalid-mixed.help"));
            self.cursor.mistakes.push(mistake);
        }
        Some(found)
    }

    fn left_over(&self) -> Mistake {
        let range = self.cursor.here();
        let comma = self.cursor.kind() == Some(Kind::Comma);
        let mistake = self
            .cursor
            .mistake(range.clone(), "condition-invalid-rest")
            .written(&self.written.text[range])
            .help(Message::new("condition-invalid-rest.help"));
        if comma {
            let range = self.cursor.here();
            return mistake.instead(range, " or", false);
        }
        mistake
    }

    fn skip_to_joint(&mut self) {
        while self.cursor.peek().is_some()
            && !JOINTS.iter().any(|(word, _)| self.cursor.is_at(word))
        {
            self.cursor.at += 1;
        }
    }

    fn term_or_skip(&mut self) -> Option<Term> {
        let start = self.cursor.at;
        match self.term() {
            Ok(term) => Some(term),
            Err(mistake) => {
                self.cursor.mistakes.push(mistake);
                self.cursor.at = self.cursor.at.max(start);
                self.skip_to_joint();
                None
            }
        }
    }
}
