//! What stands where a quantity may: a quantity, or a word that is an option, a figure or a fact, in that order.

use super::cursor::Cursor;
use super::lexer::Kind;
use super::{Expected, Mistake, Vocabulary, units};
use crate::diagnostic::Message;
use crate::model::Id;
use crate::model::condition::Operand;
use crate::spec::is_reserved;

/// The names that may stand at a place, and what is said of it otherwise.
pub(super) struct Names<'a> {
    pub vocabulary: &'a Vocabulary,
    pub options: &'a [&'a Id],
    pub expected: Expected,
    pub messages: Messages,
}

/// Identifiers of messages.
#[derive(Clone, Copy)]
pub(super) struct Messages {
    pub missing: &'static str,
    pub missing_help: &'static str,
    pub unknown: &'static str,
    pub unknown_help: &'static str,
}

impl Cursor<'_> {
    /// Reads what stands where a quantity may.
    pub fn operand(&mut self, names: &Names<'_>) -> Result<Operand, Mistake> {
        match self.word() {
            Some(word) if !self.is_money() => match self.named(word, names) {
                Ok(operand) => {
                    self.at += 1;
                    Ok(operand)
                }
                // A day may begin with its month: `June 1, 2026`.
                Err(mistake) => self
                    .quantity(names.vocabulary, names.expected)
                    .map(Operand::Quantity)
                    .map_err(|_| mistake),
            },
            None if self.kind() != Some(Kind::Number) => Err(self.missing(names.messages)),
            _ => self
                .quantity(names.vocabulary, names.expected)
                .map(Operand::Quantity),
        }
    }

    /// Whether a currency stands here with its number after it: `EUR 250`.
    fn is_money(&self) -> bool {
        let number = self
            .tokens
            .get(self.at + 1)
            .is_some_and(|next| next.kind == Kind::Number);
        let word = self.word().unwrap_or_default();
        number && units::currency_word(word).is_some()
    }

    fn named(&self, word: &str, names: &Names<'_>) -> Result<Operand, Mistake> {
        let Vocabulary { figures, facts, .. } = names.vocabulary;
        if let Some(option) = names.options.iter().find(|option| ***option == *word) {
            return Ok(Operand::Option((*option).clone()));
        }
        if let Some(figure) = figures.get(word) {
            return Ok(Operand::Figure(figure.clone()));
        }
        if let Some(fact) = facts.get(word) {
            return Ok(Operand::Fact(fact.clone()));
        }
        if is_reserved(word) {
            return Err(self.missing(names.messages));
        }
        let known = names.options.iter().copied().chain(figures).chain(facts);
        let messages = names.messages;
        Err(
            Mistake::new("reference-unknown", self.here(), messages.unknown)
                .written(word)
                .help(Message::new(messages.unknown_help))
                .nearest(word, known.map(Id::as_str)),
        )
    }

    fn missing(&self, messages: Messages) -> Mistake {
        self.mistake(self.here(), messages.missing)
            .help(Message::new(messages.missing_help))
    }
}
