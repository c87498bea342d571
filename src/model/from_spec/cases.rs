//! Worked cases.

use super::names::Section;
use super::reader::Reader;
use crate::diagnostic::{Finding, Message};
use crate::model::decision::{Case, Decision, Expectation, Expected, Fact, FactValue, Given};
use crate::model::language;
use crate::model::ordered::{IndexMap, with_room};
use crate::model::path::KeyPath;
use crate::model::text::TextRole;
use crate::model::{Id, Map, Quantity};
use crate::source::{Located, Span};
use crate::spec::{self, Entries, Loc, Stated};

/// The word for a case that a decision does not speak about.
const OUT_OF_SCOPE: &str = "out-of-scope";

impl Reader<'_> {
    pub(super) fn case(
        &mut self,
        spec: &spec::Case,
        path: KeyPath<'_>,
        decisions: [&Map<Decision>; 2],
        facts: &Map<Fact>,
    ) -> Option<Case> {
        Some(Case {
            story: self.text(spec.story.as_ref(), path.key("story"), TextRole::Story),
            given: self.given(spec, path.key("given"), facts),
            expect: self.expect(spec, path.key("expect"), decisions),
            on: self.date(spec.on.as_ref(), path.key("on")),
            public: spec.public.value().is_some_and(|yes| yes.0),
        })
    }

    fn given(
        &mut self,
        spec: &spec::Case,
        path: KeyPath<'_>,
        facts: &Map<Fact>,
    ) -> IndexMap<Id, Given> {
        let mut given = with_room(spec.given.entries().len());
        for (fact, written) in spec.given.entries() {
            let path = path.key(&fact.value);
            if !self.names.has(Section::Facts, &fact.value) {
                let finding = self
                    .unknown(fact.span, &fact.value, &[Section::Facts])
                    .at_path(path);
                self.report(finding);
                continue;
            }
            let Some(known) = facts.get(&*fact.value) else {
                continue;
            };
            if let Some(value) = self.fact_value(written, known, path) {
                given.insert(
                    Id::from(&fact.value),
                    Given {
                        key: fact.span,
                        value: Located::new(value, written.span),
                    },
                );
            }
        }
        given
    }

    /// A value of a fact; a bare number takes the fact's unit.
    fn fact_value(
        &mut self,
        written: &Loc<spec::Written>,
        fact: &Fact,
        path: KeyPath<'_>,
    ) -> Option<FactValue> {
        let text = written.get()?;
        match fact.read_value(text, &self.names.vocabulary) {
            Ok(value) => Some(value),
            Err(mistake) => {
                self.mistake(mistake, text, written.span, path);
                None
            }
        }
    }

    fn expect(
        &mut self,
        spec: &spec::Case,
        path: KeyPath<'_>,
        decisions: [&Map<Decision>; 2],
    ) -> IndexMap<Id, Expectation> {
        let mut expect = with_room(spec.expect.entries().len());
        for (decision, answer) in spec.expect.entries() {
            let path = path.key(&decision.value);
            let Some(found) = decisions.iter().find_map(|map| map.get(&*decision.value)) else {
                let among = [Section::Decisions, Section::StaffDecisions];
                let finding = self
                    .unknown(decision.span, &decision.value, &among)
                    .at_path(path);
                self.report(finding);
                continue;
            };
            if let Some(expected) = self.expected(answer, found, path) {
                let expectation = Expectation {
                    key: decision.span,
                    span: answer.span,
                    answer: expected,
                };
                expect.insert(Id::from(&decision.value), expectation);
            }
        }
        expect
    }

    fn expected(
        &mut self,
        answer: &Loc<spec::Answer>,
        decision: &Decision,
        path: KeyPath<'_>,
    ) -> Option<Expected> {
        let mut outcomes = Vec::new();
        match answer.get()? {
            spec::Answer::Outcomes(ids) => {
                let only =
                    |word: &str| ids.len() == 1 && ids[0].get().is_some_and(|id| &**id == word);
                if only(OUT_OF_SCOPE) {
                    return Some(Expected::OutOfScope);
                }
                if only("nothing") {
                    return Some(Expected::Outcomes(Vec::new()));
                }
                for id in ids {
                    let Some(word) = id.get() else { continue };
                    outcomes.extend(
                        self.expected_outcome(word, id.span, decision, path)
                            .map(|id| (id, None)),
                    );
                }
            }
            spec::Answer::Amounts(amounts) => {
                for (id, amount) in amounts {
                    let Some(outcome) = self.expected_outcome(&id.value, id.span, decision, path)
                    else {
                        continue;
                    };
                    let amount = self.expected_amount(amount, path.key(&id.value));
                    outcomes.push((outcome, amount));
                }
            }
        }
        Some(Expected::Outcomes(outcomes))
    }

    fn expected_amount(
        &mut self,
        amount: &Loc<spec::Amount>,
        path: KeyPath<'_>,
    ) -> Option<Located<Quantity>> {
        match amount.get()? {
            spec::Amount::Same(word) if &**word == "due" => None,
            spec::Amount::Same(word) => {
                let word = Loc {
                    span: amount.span,
                    value: Some(word.clone()),
                };
                self.quantity(Some(&word), path, language::Expected::Anything)
            }
            spec::Amount::Pieces(_) => {
                let message = Message::new("value-type-expected-amount");
                self.report(
                    Finding::new("value-type", amount.span)
                        .message(message)
                        .at_path(path),
                );
                None
            }
        }
    }

    fn expected_outcome(
        &mut self,
        word: &str,
        span: Span,
        decision: &Decision,
        path: KeyPath<'_>,
    ) -> Option<Located<Id>> {
        let known = decision.answers.contains_key(word)
            || self.names.has(Section::Offers, word)
            || self.names.has(Section::Exclusions, word);
        if known {
            return Some(Located::new(Id::new(word), span));
        }
        let sections = [Section::Offers, Section::Exclusions];
        let all: Vec<_> = self
            .names
            .all(&sections)
            .chain(decision.answers.keys().map(Id::as_str))
            .collect();
        let message = Message::new("reference-unknown-outcome").with("name", word);
        let finding = super::reader::unknown_name(span, message, word, &all).at_path(path);
        self.report(finding);
        None
    }
}
