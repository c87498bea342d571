//! Decisions as staff see them: all rules, and answers with words to say.

use std::collections::HashSet;

use schemars::JsonSchema;
use serde::Serialize;

use super::clients::PublicAnswer;
use super::feedback::{RuleReport, report};
use super::input::Making;
use super::words::{WordsPart, own_words, words_for};
use crate::model::staff::Staff;
use crate::model::{Concept, Decision, Id, Named};
use crate::view::parts::Link;
use crate::view::parts::check::{self, AnswerPart, Check};
use crate::view::parts::decision::{self, DecisionPart};
use crate::view::parts::outcome::kind_of;
use crate::view::projection::PlainDecision;
use crate::view::voice::Voice;

/// A decision with all its rules.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct StaffTable {
    /// The table.
    pub table: DecisionPart,
    /// For each of its rows, whether it is for staff only.
    pub staff_only: Vec<bool>,
    /// For each of its rows, how the rule is named, and where to report that it does not work.
    pub reports: Vec<RuleReport>,
    /// Whether the whole decision is for staff only.
    pub for_staff: bool,
}

/// The questions of a decision, with words for its answers.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct StaffCheck {
    /// The questions.
    pub check: Check,
    /// Its answers with what staff need beside.
    pub answers: Vec<StaffAnswer>,
    /// Its answers in the least room, equal ones together.
    pub card: Vec<CardAnswer>,
    /// Whether the whole decision is for staff only.
    pub for_staff: bool,
}

/// Answers that say the same, for one line of a card.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct CardAnswer {
    /// Their names: "A1, A2".
    pub names: String,
    /// The first of them.
    pub reply: StaffAnswer,
}

/// An answer with words to say.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct StaffAnswer {
    /// The answer.
    pub answer: AnswerPart,
    /// What to say, for each of its outcomes that has words; the default ones do not serve decisions for staff alone.
    pub words: Vec<WordsPart>,
    /// Whether a rule for staff only gives it.
    pub staff_only: bool,
    /// Where clients read it, by language, that of the sheet first.
    pub public: Vec<PublicAnswer>,
    /// Where to report that it does not work.
    pub report: Option<Link>,
}

/// All decisions of a concept with all their rules.
#[must_use]
pub(super) fn tables(making: &Making<'_, '_>) -> Vec<StaffTable> {
    let Some(voice) = making.voices.first() else {
        return Vec::new();
    };
    let told = all(making.concept).map(|(decision, for_staff)| {
        let plain = PlainDecision::of(&decision.id, decision, voice.on, |_| true);
        let table = decision::part(voice, &plain);
        let only = |id: &Id| decision.rules.get(id).is_some_and(|rule| rule.staff_only);
        let rows = table.rows.iter();
        StaffTable {
            staff_only: rows
                .clone()
                .map(|row| row.rule.as_ref().is_some_and(only))
                .collect(),
            reports: rows
                .map(|row| rule_report(making, &decision.id, row.rule.as_ref()))
                .collect(),
            table,
            for_staff,
        }
    });
    told.collect()
}

fn rule_report(making: &Making<'_, '_>, decision: &Id, rule: Option<&Id>) -> RuleReport {
    let rule = rule.map_or("otherwise", Id::as_str);
    RuleReport {
        anchor: format!("rule-{decision}-{rule}"),
        report: report(making, &[decision.as_str(), rule]),
        rule: rule.to_owned(),
    }
}

/// The questions of all decisions for which there is a guide.
#[must_use]
pub(super) fn checks(making: &Making<'_, '_>) -> Vec<StaffCheck> {
    let Making {
        voices,
        concept,
        addresses,
        guides,
        clients,
        ..
    } = *making;
    let Some(voice) = voices.first() else {
        return Vec::new();
    };
    let mut drawn = check::Drawn::default();
    let told = guides.iter().filter_map(|guide| {
        let (decision, for_staff) = all(concept).find(|(found, _)| found.id == guide.decision)?;
        let plain = PlainDecision::of(&decision.id, decision, voice.on, |_| true);
        let setting = check::Setting {
            voice,
            decision: &plain,
            // Staff are who clients reach there.
            contact: &[],
            addresses,
        };
        let check = check::part(&setting, guide, &mut drawn);
        let hidden: HashSet<&Id> = hidden_rules(decision);
        let answers: Vec<StaffAnswer> = check
            .answers
            .iter()
            .zip(&guide.leaves)
            .map(|(answer, leaf)| StaffAnswer {
                words: said(voices, &concept.staff, answer, for_staff),
                staff_only: leaf
                    .answers
                    .iter()
                    .filter_map(|given| given.rule.as_ref())
                    .any(|rule| hidden.contains(rule)),
                public: clients.answer(voices, concept, (&guide.decision, leaf), |rule| {
                    hidden.contains(rule)
                }),
                report: report(making, &[guide.decision.as_str(), &answer.anchor]),
                answer: answer.clone(),
            })
            .collect();
        Some(StaffCheck {
            card: card(&answers),
            answers,
            check,
            for_staff,
        })
    });
    told.collect()
}

/// All decisions, those of the staff section last and marked.
pub(super) fn all(concept: &Concept) -> impl Iterator<Item = (&Named<Decision>, bool)> {
    let public = concept.decisions.values().map(|decision| (decision, false));
    public.chain(
        concept
            .staff
            .decisions
            .values()
            .map(|decision| (decision, true)),
    )
}

/// Joins answers with the same outcomes and words.
fn card(answers: &[StaffAnswer]) -> Vec<CardAnswer> {
    let shown = |reply: &StaffAnswer| {
        let outcomes = reply
            .answer
            .outcomes
            .iter()
            .map(|answered| answered.outcome.clone());
        (
            reply.answer.status,
            outcomes.collect::<Vec<_>>(),
            reply.staff_only,
        )
    };
    let mut lines: Vec<CardAnswer> = Vec::new();
    for reply in answers {
        let name = format!("A{}", reply.answer.number);
        match lines
            .iter_mut()
            .find(|line| shown(&line.reply) == shown(reply))
        {
            Some(line) => line.names.push_str(&format!(", {name}")),
            None => lines.push(CardAnswer {
                names: name,
                reply: reply.clone(),
            }),
        }
    }
    lines
}

fn hidden_rules(decision: &Decision) -> HashSet<&Id> {
    let hidden = decision.rules.iter().filter(|(_, rule)| rule.staff_only);
    hidden.map(|(id, _)| id).collect()
}

/// The words for the outcomes of an answer, none twice. What staff decide among themselves has its own words or none.
fn said(
    voices: &[Voice<'_>],
    staff: &Staff,
    answer: &AnswerPart,
    for_staff: bool,
) -> Vec<WordsPart> {
    let mut words: Vec<WordsPart> = Vec::new();
    for answered in &answer.outcomes {
        let id = &answered.outcome.id;
        let found = if for_staff {
            own_words(voices, staff, id)
        } else {
            words_for(voices, staff, id, kind_of(&voices[0], id))
        };
        if let Some(found) = found
            && !words.contains(&found)
        {
            words.push(found);
        }
    }
    words
}
