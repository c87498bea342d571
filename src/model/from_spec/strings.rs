//! Strings of the small languages: quantities, dates, conditions and amounts, with their places in the file.

use jiff::civil::Date;
use smallvec::SmallVec;
use smol_str::SmolStr;

use super::names::Section;
use super::reader::Reader;
use crate::diagnostic::{Finding, Message};
use crate::model::amount::{Amount, Valued};
use crate::model::concept::Broken;
use crate::model::condition::{Clause, Condition, FactCondition, When};
use crate::model::decision::FactKind;
use crate::model::language::{self, Expected, Mistake};
use crate::model::mentions::{Mention, Mentions};
use crate::model::ordered::with_room;
use crate::model::path::KeyPath;
use crate::model::{Id, Quantity};
use crate::source::{Located, Span};
use crate::spec::{self, Loc, Written};
use crate::syntax;

impl Reader<'_> {
    /// Tells where byte ranges of a decoded string stand in its file.
    pub(super) fn inside(
        &self,
        span: Span,
        written: &Written,
    ) -> impl Fn(std::ops::Range<usize>) -> Span + use<> {
        let file = self.file(span.source);
        let map = file.map(|file| syntax::ScalarMap::new(file, span, written.style, written));
        move |range| map.as_ref().map_or(span, |map| map.span(range))
    }

    /// Reports a mistake inside a string.
    pub(super) fn mistake(
        &mut self,
        mistake: Mistake,
        written: &Written,
        span: Span,
        path: KeyPath<'_>,
    ) {
        let finding = {
            let locate = self.inside(span, written);
            mistake
                .finding(language::Written::new(written, &locate))
                .at_path(path)
        };
        self.report(finding);
    }

    /// What is written; nothing, which is reported, where quotation marks hold nothing.
    pub(super) fn written<'s>(
        &mut self,
        spec: &'s Loc<Written>,
        path: KeyPath<'_>,
    ) -> Option<&'s Written> {
        let written = spec.get()?;
        if written.trim().is_empty() {
            self.report_blank(spec.span, path);
            return None;
        }
        Some(written)
    }

    pub(super) fn report_blank(&mut self, span: Span, path: KeyPath<'_>) {
        let finding = Finding::new("value-type", span)
            .message(Message::new("value-type-blank"))
            .help(Message::new("value-type-empty.help"));
        self.report(finding.at_path(path));
    }

    /// A word or line that may not stand at all.
    pub(super) fn line(
        &mut self,
        spec: Option<&Loc<Written>>,
        path: KeyPath<'_>,
    ) -> Option<Located<String>> {
        let spec = spec?;
        let written = self.written(spec, path)?;
        Some(Located::new(written.text.to_string(), spec.span))
    }

    /// Reads a quantity that may not stand at all.
    pub(super) fn quantity(
        &mut self,
        spec: Option<&Loc<Written>>,
        path: KeyPath<'_>,
        expected: Expected,
    ) -> Option<Located<Quantity>> {
        let spec = spec?;
        let written = spec.get()?;
        match language::quantity(written, &self.names.vocabulary, expected) {
            Ok(quantity) => Some(Located::new(quantity, spec.span)),
            Err(mistake) => {
                self.mistake(mistake, written, spec.span, path);
                None
            }
        }
    }

    /// Reads a date that may not stand at all.
    pub(super) fn date(
        &mut self,
        spec: Option<&Loc<Written>>,
        path: KeyPath<'_>,
    ) -> Option<Located<Date>> {
        let quantity = self.quantity(spec, path, Expected::Anything)?;
        if let Quantity::Date(date) = quantity.value {
            return Some(Located::new(date, quantity.span));
        }
        let message = Message::new("quantity-invalid-no-date");
        self.report(
            Finding::new("quantity-invalid", quantity.span)
                .message(message)
                .at_path(path),
        );
        None
    }

    /// Reads a formula that may not stand at all.
    pub(super) fn formula(
        &mut self,
        spec: Option<&Loc<Written>>,
        path: KeyPath<'_>,
    ) -> Option<Located<Amount>> {
        let spec = spec?;
        let written = spec.get()?;
        self.formula_in(written, spec.span, 0..written.len(), path)
    }

    /// Reads a formula that is a part of a string.
    pub(super) fn formula_in(
        &mut self,
        written: &Written,
        span: Span,
        part: std::ops::Range<usize>,
        path: KeyPath<'_>,
    ) -> Option<Located<Amount>> {
        let start = part.start;
        let result = {
            let inside = self.inside(span, written);
            let locate =
                |range: std::ops::Range<usize>| inside(range.start + start..range.end + start);
            language::amount(
                language::Written::new(&written[part], &locate),
                &self.names.vocabulary,
            )
        };
        match result {
            Ok(amount) => {
                self.use_figures_of(&amount);
                Some(Located::new(amount, span))
            }
            Err(mistakes) => {
                for mistake in mistakes {
                    self.mistake(mistake, written, span, path);
                }
                None
            }
        }
    }

    /// Reads an amount that may depend on the case.
    pub(super) fn valued(
        &mut self,
        spec: Option<&Loc<spec::Amount>>,
        path: KeyPath<'_>,
    ) -> Option<Located<Valued>> {
        let spec = spec?;
        self.valued_value(spec.get()?, spec.span, path)
    }

    pub(super) fn valued_value(
        &mut self,
        spec: &spec::Amount,
        span: Span,
        path: KeyPath<'_>,
    ) -> Option<Located<Valued>> {
        match spec {
            spec::Amount::Same(written) => {
                let formula = self.formula_in(written, span, 0..written.len(), path)?;
                Some(formula.map(Valued::Always))
            }
            spec::Amount::Pieces(pieces) => {
                let mut choices = Vec::with_capacity(pieces.len());
                for (index, piece) in pieces.iter().enumerate() {
                    let piece = piece.get()?;
                    let path = path.item(index);
                    let when = match &piece.when {
                        None => When::always(),
                        Some(when) => self.optional_when(Some(when), path.key("when"))?,
                    };
                    let is = self.formula(Some(&piece.is), path.key("is"))?;
                    choices.push((when, is.value));
                }
                Some(Located::new(Valued::Choose(choices), span))
            }
        }
    }

    /// Reads an amount that is the same in all cases.
    pub(super) fn amount(
        &mut self,
        spec: Option<&Loc<Written>>,
        path: KeyPath<'_>,
    ) -> Option<Located<Valued>> {
        self.formula(spec, path)
            .map(|amount| amount.map(Valued::Always))
    }

    /// Reads a `when` that may not stand at all.
    pub(super) fn optional_when(
        &mut self,
        spec: Option<&Loc<spec::When>>,
        path: KeyPath<'_>,
    ) -> Option<When> {
        let spec = spec?;
        self.when(spec.get()?, spec.span, path)
    }

    pub(super) fn when(
        &mut self,
        spec: &spec::When,
        span: Span,
        path: KeyPath<'_>,
    ) -> Option<When> {
        let listed = spec.0.len() > 1;
        let mut alternatives = Vec::with_capacity(spec.0.len());
        for (index, clause) in spec.0.iter().enumerate() {
            let path = if listed { path.item(index) } else { path };
            let Some(conditions) = clause.get() else {
                continue;
            };
            let mut read = with_room(conditions.len());
            for (fact, condition) in conditions {
                if let Some(condition) = self.fact_condition(fact, condition, path.key(&fact.value))
                {
                    read.insert(
                        Id::from(&fact.value),
                        FactCondition {
                            key: fact.span,
                            condition,
                        },
                    );
                }
            }
            alternatives.push(Clause { conditions: read });
        }
        (!alternatives.is_empty()).then_some(When {
            alternatives,
            span: Some(span),
        })
    }

    fn fact_condition(
        &mut self,
        fact: &Located<SmolStr>,
        spec: &Loc<spec::Condition>,
        path: KeyPath<'_>,
    ) -> Option<Condition> {
        if !self.names.has(Section::Facts, &fact.value) {
            let finding = self
                .unknown(fact.span, &fact.value, &[Section::Facts])
                .at_path(path);
            self.report(finding);
            return None;
        }
        let Some(kind) = self.names.kinds.get(&*fact.value).cloned() else {
            self.unread.push(Broken {
                span: fact.span,
                path: path.into(),
                unknown_key: false,
            });
            return None;
        };
        let strings = spec.get()?;
        let mut alternatives = SmallVec::<[Condition; 1]>::new();
        let mut whole = true;
        for item in strings.iter() {
            let Some(written) = item.get() else {
                whole = false;
                continue;
            };
            match self.terms(&kind, written, item.span, path) {
                Some(condition) => alternatives.push(condition),
                None => whole = false,
            }
        }
        if !whole || alternatives.is_empty() {
            return None;
        }
        language::join(alternatives, spec.span)
    }

    /// Reads a condition on a fact of a kind from one string.
    pub(super) fn terms(
        &mut self,
        kind: &FactKind,
        written: &Written,
        span: Span,
        path: KeyPath<'_>,
    ) -> Option<Condition> {
        let result = {
            let locate = self.inside(span, written);
            let written = language::Written::new(written, &locate);
            language::condition(written, kind, &self.names.vocabulary)
        };
        match result {
            Ok(condition) => {
                self.use_figures_of(&condition);
                Some(condition)
            }
            Err(mistakes) => {
                for mistake in mistakes {
                    self.mistake(mistake, written, span, path);
                }
                None
            }
        }
    }

    /// Notes the figures that a condition or formula refers to.
    fn use_figures_of(&mut self, mentions: &impl Mentions) {
        mentions.mentions(&mut |mention, _| {
            if let Mention::Figure(id) = mention {
                self.used_figures.insert(id.clone());
            }
        });
    }
}
