//! The answer as JSON, whose fields are a contract (version 1).

use serde::Serialize;

use super::human::{names, voice};
use super::{Answered, ids};
use crate::analysis::{Answer, Setting};
use crate::model::ordered::IndexMap;
use crate::model::{Quantity, Text};
use crate::view::tongue::Tongue;
use crate::view::voice::Voice;

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
    because: Option<IndexMap<&'a str, String>>,
    judged_by: Option<&'a str>,
}

/// All decisions asked, in the order of the file.
pub(super) fn json(setting: &Setting<'_>, answered: &[Answered<'_>]) -> String {
    let names = names(setting);
    let tongues = Tongue::all(setting.workspace);
    let voices = tongues.iter().map(|tongue| voice(setting, &names, tongue));
    let voices: Vec<Voice<'_>> = voices.collect();
    let decisions = answered.iter().map(|(decision, decided)| {
        let answers = decided.answers.iter();
        let entry = Entry {
            status: decided.status.word(),
            answers: answers.map(|answer| entry(answer, &voices)).collect(),
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

fn entry<'a>(answer: &'a Answer<'a>, voices: &[Voice<'_>]) -> AnswerEntry<'a> {
    AnswerEntry {
        outcome: answer.outcome.as_str(),
        amount: answer.amount.as_ref().map(amount),
        rule: answer
            .rule
            .as_ref()
            .map_or("otherwise", |rule| rule.as_str()),
        because: answer.because.map(|text| words(text, voices)),
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

/// What a client reads, in each language that has a text.
fn words<'t>(text: &'t Text, voices: &[Voice<'_>]) -> IndexMap<&'t str, String> {
    let versions = text.versions.iter();
    let told = versions.filter_map(|version| {
        let mut voices = voices.iter();
        let voice = voices.find(|voice| *voice.tongue.language() == version.language)?;
        Some((version.language.as_str(), voice.plain(text)))
    });
    told.collect()
}
