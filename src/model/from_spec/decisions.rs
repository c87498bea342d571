//! Decisions and their rules.

use super::names::Section;
use super::reader::{Reader, unknown_name};
use crate::diagnostic::{Finding, Message};
use crate::model::decision::{
    AmountIs, Consequence, Decision, HitPolicy, Judgement, Otherwise, OutcomeKind, Rounding, Rule,
};
use crate::model::path::KeyPath;
use crate::model::text::TextRole;
use crate::model::{Id, Map, Text};
use crate::source::{Located, Span};
use crate::spec::{self, Entries, Items, Loc, OrNothing, Stated};
use smol_str::SmolStr;

/// The outcomes of one decision: its own answers beside the concept's offers and exclusions.
type Answers = Map<Option<Text>>;

impl Reader<'_> {
    pub(super) fn decision(
        &mut self,
        spec: &spec::Decision,
        path: KeyPath<'_>,
        for_staff: bool,
    ) -> Option<Decision> {
        let answers = self.map_placed(
            spec.answers.entries(),
            path.key("answers"),
            |reader, text, path, span| Some(reader.text_value(text, span, path, TextRole::Title)),
        );
        let rule_ids: Vec<Id> = spec
            .rules
            .entries()
            .map(|(id, _)| Id::new(&id.value))
            .collect();
        let rules = self.map(
            spec.rules.entries(),
            path.key("rules"),
            |reader, rule, path| reader.rule(rule, path, &answers, &rule_ids),
        );
        Some(Decision {
            question: self.text(
                spec.question.as_ref(),
                path.key("question"),
                TextRole::Question,
            ),
            policy: policy(spec),
            order: self.outcome_ids(spec.order.items(), &answers, path.key("order")),
            needs: self.ids(spec.needs.items(), &[Section::Duties], path.key("needs")),
            otherwise: spec
                .otherwise
                .as_ref()
                .and_then(|then| self.otherwise(then, path.key("otherwise"), &answers)),
            only_when: self.optional_when(spec.only_when.as_ref(), path.key("only_when")),
            amount_is: spec
                .amount_is
                .located()
                .map(|is| Located::new(amount_is(*is.value), is.span)),
            rounded: match spec.rounded.value() {
                None => Rounding::HalfUp,
                Some(spec::Rounded::Down) => Rounding::Down,
                Some(spec::Rounded::Up) => Rounding::Up,
            },
            total: spec.total.value().is_some_and(|yes| yes.0),
            rules: spelled_out(rules),
            answers,
            for_staff,
        })
    }

    fn rule(
        &mut self,
        spec: &spec::Rule,
        path: KeyPath<'_>,
        answers: &Answers,
        siblings: &[Id],
    ) -> Option<Rule> {
        Some(Rule {
            when: self.optional_when(spec.when.as_ref(), path.key("when")),
            then: self.consequences(&spec.then, path.key("then"), answers),
            because: self.text(spec.because.as_ref(), path.key("because"), TextRole::Reason),
            source: self.text(spec.source.as_ref(), path.key("source"), TextRole::Source),
            overrides: self.overrides(spec.overrides.items(), siblings, path.key("overrides")),
            valid: self.validity(spec.valid.as_ref(), path.key("valid")),
            judged_by: spec
                .judged_by
                .as_ref()
                .and_then(|by| self.judgement(by, path.key("judged_by"), answers)),
            staff_only: spec.staff_only.value().is_some_and(|yes| yes.0),
        })
    }

    /// The rules it is an exception to; the word `all` is spelled out once all rules are read.
    fn overrides(
        &mut self,
        written: &[Loc<spec::Written>],
        siblings: &[Id],
        path: KeyPath<'_>,
    ) -> Vec<Located<Id>> {
        let mut overrides = Vec::new();
        for item in written {
            let Some(word) = item.get() else { continue };
            if &**word == ALL || siblings.iter().any(|id| id == &**word) {
                overrides.push(Located::new(Id::new(word), item.span));
                continue;
            }
            let known: Vec<_> = siblings.iter().map(Id::as_str).collect();
            let message = Message::new("reference-unknown-rule").with("name", &**word);
            self.report(unknown_name(item.span, message, word, &known).at_path(path));
        }
        overrides
    }

    fn otherwise(
        &mut self,
        spec: &Loc<OrNothing<spec::Otherwise>>,
        path: KeyPath<'_>,
        answers: &Answers,
    ) -> Option<Otherwise> {
        let (then, because) = match spec.get()? {
            OrNothing::Nothing => (Vec::new(), None),
            OrNothing::Some(otherwise) => (
                self.consequences(&otherwise.then, path.key("then"), answers),
                self.text(
                    otherwise.because.as_ref(),
                    path.key("because"),
                    TextRole::Reason,
                ),
            ),
        };
        Some(Otherwise {
            then,
            because,
            span: spec.span,
        })
    }

    fn consequences(
        &mut self,
        spec: &Loc<spec::Answer>,
        path: KeyPath<'_>,
        answers: &Answers,
    ) -> Vec<Consequence> {
        match spec.get() {
            None => Vec::new(),
            Some(spec::Answer::Outcomes(ids)) => {
                let ids = ids
                    .iter()
                    .filter_map(|id| self.outcome_id(id, answers, path))
                    .collect::<Vec<_>>();
                ids.into_iter()
                    .map(|(outcome, kind)| Consequence {
                        outcome,
                        kind,
                        amount: None,
                    })
                    .collect()
            }
            Some(spec::Answer::Amounts(amounts)) => amounts
                .iter()
                .filter_map(|(id, amount)| self.consequence(id, amount, path, answers))
                .collect(),
        }
    }

    fn consequence(
        &mut self,
        id: &Located<SmolStr>,
        amount: &Loc<spec::Amount>,
        path: KeyPath<'_>,
        answers: &Answers,
    ) -> Option<Consequence> {
        let kind = self.outcome_kind(&id.value, id.span, answers, path)?;
        let due = matches!(amount.get(), Some(spec::Amount::Same(word)) if &**word == "due");
        let amount = if due {
            None
        } else {
            self.valued(Some(amount), path.key(&id.value))
        };
        Some(Consequence {
            outcome: Located::new(Id::new(&id.value), id.span),
            kind,
            amount,
        })
    }

    fn outcome_ids(
        &mut self,
        ids: &[Loc<spec::Written>],
        answers: &Answers,
        path: KeyPath<'_>,
    ) -> Vec<Located<Id>> {
        ids.iter()
            .filter_map(|id| self.outcome_id(id, answers, path))
            .map(|(id, _)| id)
            .collect()
    }

    fn outcome_id(
        &mut self,
        id: &Loc<spec::Written>,
        answers: &Answers,
        path: KeyPath<'_>,
    ) -> Option<(Located<Id>, OutcomeKind)> {
        let word = id.get()?;
        let kind = self.outcome_kind(word, id.span, answers, path)?;
        Some((Located::new(Id::new(word), id.span), kind))
    }

    /// What an outcome is, or a finding that there is none of this name.
    fn outcome_kind(
        &mut self,
        word: &str,
        span: Span,
        answers: &Answers,
        path: KeyPath<'_>,
    ) -> Option<OutcomeKind> {
        if answers.contains_key(word) {
            return Some(OutcomeKind::Answer);
        }
        if self.names.has(Section::Offers, word) {
            return Some(OutcomeKind::Offer);
        }
        if self.names.has(Section::Exclusions, word) {
            return Some(OutcomeKind::Exclusion);
        }
        let sections = [Section::Offers, Section::Exclusions];
        let known: Vec<_> = self
            .names
            .all(&sections)
            .chain(answers.keys().map(Id::as_str))
            .collect();
        let message = Message::new("reference-unknown-outcome").with("name", word);
        let finding: Finding = unknown_name(span, message, word, &known).at_path(path);
        self.report(finding);
        None
    }

    fn judgement(
        &mut self,
        spec: &Loc<spec::JudgedBy>,
        path: KeyPath<'_>,
        answers: &Answers,
    ) -> Option<Judgement> {
        match spec.get()? {
            spec::JudgedBy::Role(role) => {
                let role = Loc {
                    span: spec.span,
                    value: Some(role.clone()),
                };
                let role = self.id(&role, &[Section::Roles], path)?;
                Some(Judgement {
                    role,
                    between: Vec::new(),
                })
            }
            spec::JudgedBy::Between(judged) => {
                let role = self.id(&judged.role, &[Section::Roles], path)?;
                let between =
                    self.outcome_ids(judged.between.items(), answers, path.key("between"));
                Some(Judgement { role, between })
            }
        }
    }
}

/// The word that names every other rule.
const ALL: &str = "all";

/// Puts the ids of the rules in the place of `all`: every rule that does not itself list this one.
fn spelled_out(mut rules: Map<Rule>) -> Map<Rule> {
    let lists: Vec<(Id, Vec<Id>)> = rules
        .values()
        .map(|rule| {
            (
                rule.id.clone(),
                rule.overrides.iter().map(|id| id.value.clone()).collect(),
            )
        })
        .collect();
    for rule in rules.values_mut() {
        let Some(at) = rule.value.overrides.iter().position(|id| id.value == ALL) else {
            continue;
        };
        let span = rule.value.overrides.remove(at).span;
        let named: Vec<Id> = rule
            .value
            .overrides
            .iter()
            .map(|id| id.value.clone())
            .collect();
        let others = lists.iter().filter(|(id, listed)| {
            *id != rule.id && !listed.contains(&rule.id) && !named.contains(id)
        });
        let others: Vec<_> = others
            .map(|(id, _)| Located::new(id.clone(), span))
            .collect();
        rule.value.overrides.extend(others);
    }
    rules
}

fn policy(spec: &spec::Decision) -> HitPolicy {
    match spec.hit_policy.value() {
        None | Some(spec::HitPolicy::Unique) => HitPolicy::Unique,
        Some(spec::HitPolicy::First) => HitPolicy::First,
        Some(spec::HitPolicy::Collect) => HitPolicy::Collect,
        Some(spec::HitPolicy::Priority) => HitPolicy::Priority,
    }
}

fn amount_is(spec: spec::AmountIs) -> AmountIs {
    match spec {
        spec::AmountIs::YouGet => AmountIs::YouGet,
        spec::AmountIs::YouPay => AmountIs::YouPay,
    }
}
