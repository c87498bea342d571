//! Rules and conditions as YAML.

use jiff::civil::Date;

use crate::analysis::Era;
use crate::model::Id;
use crate::model::amount::Valued;
use crate::model::condition::Condition;
use crate::model::decision::Consequence;
use crate::model::ordered::IndexMap;

/// A rule in YAML, apart from its id.
pub(super) struct Written {
    when: Vec<Vec<String>>,
    then: String,
    valid: Option<String>,
}

/// A rule with these cases and this answer; none where an amount is more than one formula.
pub(super) fn rule(
    when: &[IndexMap<Id, Condition>],
    then: &[Consequence],
    valid: Era,
) -> Option<Written> {
    let day = |key: &str, day: Option<Date>| day.map(|day| format!("{key}: {day}"));
    let days = [day("from", valid.from), day("until", valid.until)];
    let days: Vec<String> = days.into_iter().flatten().collect();
    Some(Written {
        when: when.iter().map(clause).collect(),
        then: answer(then)?,
        valid: (!days.is_empty()).then(|| braces(&days)),
    })
}

/// Cases as the value of `when` or `only_when`, on one line.
pub(super) fn when(when: &[IndexMap<Id, Condition>]) -> String {
    let clauses: Vec<String> = when.iter().map(|asked| braces(&clause(asked))).collect();
    match &clauses[..] {
        [only] => only.clone(),
        _ => format!("[{}]", clauses.join(", ")),
    }
}

fn clause(conditions: &IndexMap<Id, Condition>) -> Vec<String> {
    let asked = conditions.iter();
    asked
        .map(|(fact, asked)| format!("{fact}: {}", condition(asked)))
        .collect()
}

/// A condition as the value of a key.
pub(super) fn condition(condition: &Condition) -> String {
    let text = condition.to_string();
    if text.starts_with('[') {
        text
    } else {
        quoted(text)
    }
}

fn answer(then: &[Consequence]) -> Option<String> {
    let with_amounts = then.iter().any(|then| then.amount.is_some());
    if !with_amounts {
        let ids: Vec<&str> = then
            .iter()
            .map(|then| then.outcome.value.as_str())
            .collect();
        return match &ids[..] {
            [only] => Some((*only).to_owned()),
            _ => Some(format!("[{}]", ids.join(", "))),
        };
    }
    let worth = |then: &Consequence| {
        let amount = match then.amount.as_ref().map(|amount| &amount.value) {
            None => "due".to_owned(),
            Some(Valued::Always(amount)) => quoted(amount.to_string()),
            Some(Valued::Choose(_)) => return None,
        };
        Some(format!("{}: {amount}", then.outcome.value))
    };
    let worth: Option<Vec<String>> = then.iter().map(worth).collect();
    Some(format!("{{{}}}", worth?.join(", ")))
}

/// In quotes, where a plain text between brackets would be read as something else.
fn quoted(text: String) -> String {
    if text.contains([
        ',', '{', '}', '[', ']', '#', '"', '\'', '&', '*', '!', '|', '>', '@', '`',
    ]) || text.contains(": ")
    {
        format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
    } else {
        text
    }
}

impl Written {
    /// On one line, in brackets.
    pub fn flow(&self) -> String {
        let clauses: Vec<String> = self.when.iter().map(|clause| braces(clause)).collect();
        let when = match &clauses[..] {
            [] => None,
            [only] => Some(format!("when: {only}")),
            _ => Some(format!("when: [{}]", clauses.join(", "))),
        };
        let then = Some(format!("then: {}", self.then));
        let valid = self.valid.as_ref().map(|valid| format!("valid: {valid}"));
        let keys: Vec<String> = [when, then, valid].into_iter().flatten().collect();
        braces(&keys)
    }

    /// On lines of its own, each key `step` blanks further in than what it belongs to.
    pub fn block(&self, newline: &str, step: usize) -> String {
        let key = format!("{newline}{}", " ".repeat(step));
        let inner = format!("{key}{}", " ".repeat(step));
        let when = match &self.when[..] {
            [] => String::new(),
            [only] => {
                let lines = only.iter().map(|asked| format!("{inner}{asked}"));
                format!("{key}when:{}", lines.collect::<String>())
            }
            several => {
                let lines = several
                    .iter()
                    .map(|clause| format!("{inner}- {}", braces(clause)));
                format!("{key}when:{}", lines.collect::<String>())
            }
        };
        let valid = self
            .valid
            .iter()
            .map(|valid| format!("{key}valid: {valid}"));
        format!(
            "{when}{key}then: {}{}",
            self.then,
            valid.collect::<String>()
        )
    }
}

fn braces(clause: &[String]) -> String {
    format!("{{{}}}", clause.join(", "))
}
