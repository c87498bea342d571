//! The answer as JSON, whose fields are a contract (version 1).

use indexmap::IndexMap;
use serde::Serialize;

use super::{Answered, ids};
use crate::analysis::{Answer, Setting};
use crate::model::{Quantity, Text};

#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    on: String,
    concept: &'a str,
    decisions: IndexMap<&'a str, Entry<'a>>,
}

#[derive(Serialize)]
struct Entry<'a> {
    status: &'static str,
    answers: Vec<AnswerEntry<'a>>,
    duties: Vec<&'a str>,
    missing: Vec<&'a str>,
    /// Said only where it is false: then a shorter order of questions may exist.
    #[serde(skip_serializing_if = "Option::is_none")]
    optimal: Option<bool>,
    possible: Vec<&'a str>,
    total: Option<String>,
}

#[derive(Serialize)]
struct AnswerEntry<'a> {
    outcome: &'a str,
    amount: Option<String>,
    rule: &'a str,
    because: Option<IndexMap<&'a str, &'a str>>,
    judged_by: Option<&'a str>,
}

/// All decisions asked, in the order of the file.
pub(super) fn json(setting: &Setting<'_>, answered: &[Answered<'_>]) -> String {
    let decisions = answered.iter().map(|(decision, decided)| {
        let entry = Entry {
            status: decided.status.word(),
            answers: decided.answers.iter().map(answer).collect(),
            duties: ids(&decided.duties),
            missing: ids(&decided.missing),
            optimal: (!decided.optimal).then_some(false),
            possible: ids(&decided.possible),
            total: decided.total.as_ref().map(amount),
        };
        (decision.id.as_str(), entry)
    });
    let document = Document {
        version: 1,
        on: setting.on.to_string(),
        concept: setting.concept.id.as_str(),
        decisions: decisions.collect(),
    };
    let mut text = serde_json::to_string_pretty(&document).unwrap_or_default();
    text.push('\n');
    text
}

fn answer<'a>(answer: &'a Answer<'a>) -> AnswerEntry<'a> {
    AnswerEntry {
        outcome: answer.outcome.as_str(),
        amount: answer.amount.as_ref().map(amount),
        rule: answer
            .rule
            .as_ref()
            .map_or("otherwise", |rule| rule.as_str()),
        because: answer.because.map(texts),
        judged_by: answer.judged_by.as_ref().map(|role| role.as_str()),
    }
}

/// In the words of the format, money with all decimals of its currency.
fn amount(quantity: &Quantity) -> String {
    match quantity {
        Quantity::Money(money) => money.in_coins(),
        other => other.to_string(),
    }
}

fn texts(text: &Text) -> IndexMap<&str, &str> {
    text.versions
        .iter()
        .map(|version| (version.language.as_str(), version.raw.as_str()))
        .collect()
}
