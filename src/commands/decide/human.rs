//! The answer for people.

use super::{Answered, say};
use crate::analysis::{Answer, Setting, Status};
use crate::diagnostic::Message;
use crate::model::decision::OutcomeKind;
use crate::model::{Decision, Id, Language, Text};
use crate::view::house::House;
use crate::view::names::Names;
use crate::view::projection::PublicConcept;
use crate::view::tongue::Tongue;
use crate::view::voice::Voice;

/// All decisions asked, each with its answers, duties, and what is missing.
pub(super) fn human(
    setting: &Setting<'_>,
    answered: &[Answered<'_>],
    language: &Language,
) -> String {
    let teller = Teller::new(setting, language);
    let mut text = String::new();
    for (decision, decided) in answered {
        let question = decision.question.as_ref();
        let head = question.map_or_else(
            || decision.id.to_string(),
            |question| teller.with_value(decision.id.as_str(), &teller.text(question)),
        );
        text.push_str(&head);
        text.push('\n');
        let status = format!("decide-status-{}", decided.status.word());
        let status = say(language, Message::new(status));
        teller.line(&mut text, "decide-status", &status);
        for answer in &decided.answers {
            teller.answer(&mut text, decision, answer);
        }
        if let Some(total) = &decided.total {
            teller.line(&mut text, "decide-total", &teller.tongue.quantity(total));
        }
        if !decided.duties.is_empty() {
            let duties: Vec<String> = decided
                .duties
                .iter()
                .map(|duty| teller.duty(duty))
                .collect();
            teller.line(&mut text, "decide-duties", &teller.joined(duties));
        }
        if decided.status == Status::Undecided {
            let facts: Vec<String> = decided
                .missing
                .iter()
                .map(|fact| teller.fact(fact))
                .collect();
            teller.line(&mut text, "decide-missing", &teller.joined(facts));
            let possible: Vec<&str> = decided.possible.iter().map(Id::as_str).collect();
            teller.line(&mut text, "decide-possible", &possible.join(", "));
        }
        text.push('\n');
    }
    text
}

/// Tells what a concept says in one language.
pub(super) struct Teller<'a> {
    pub(super) setting: &'a Setting<'a>,
    pub(super) language: &'a Language,
    names: Names<'a>,
    tongue: Tongue,
}

impl<'a> Teller<'a> {
    pub(super) fn new(setting: &'a Setting<'a>, language: &'a Language) -> Self {
        Self {
            setting,
            language,
            names: names(setting),
            tongue: Tongue::new(setting.workspace, language),
        }
    }

    fn line(&self, text: &mut String, label: &'static str, value: &str) {
        text.push_str(&format!(
            "  {} {value}\n",
            say(self.language, Message::new(label))
        ));
    }

    /// A name and what belongs to it, with the colon of the language.
    fn with_value(&self, name: &str, value: &str) -> String {
        let message = Message::new("decide-value").with("name", name);
        say(self.language, message.with("value", value))
    }

    /// Parts in one line, with the semicolon of the language.
    fn joined(&self, parts: Vec<String>) -> String {
        let joined = parts.into_iter().reduce(|first, then| {
            let message = Message::new("failure-join").with("first", first);
            say(self.language, message.with("then", then))
        });
        joined.unwrap_or_default()
    }

    fn answer(&self, text: &mut String, decision: &Decision, answer: &Answer<'_>) {
        let title = self
            .outcome(decision, answer)
            .map(|title| format!(" ({title})"))
            .unwrap_or_default();
        let outcome = format!("{}{title}", answer.outcome);
        let told = match &answer.amount {
            Some(amount) => self.with_value(&outcome, &self.tongue.quantity(amount)),
            None => outcome,
        };
        self.line(text, "decide-answer", &told);
        let rule = answer
            .rule
            .as_ref()
            .map_or("otherwise", |rule| rule.as_str());
        self.line(text, "decide-rule", rule);
        if let Some(role) = &answer.judged_by {
            let title = self
                .setting
                .workspace
                .roles
                .get(role)
                .and_then(|role| role.title.as_ref());
            self.line(
                text,
                "decide-judged",
                &title.map_or_else(|| role.to_string(), |title| self.text(title)),
            );
        }
        if let Some(because) = answer.because {
            self.line(text, "decide-because", &self.text(because));
        }
    }

    fn outcome(&self, decision: &Decision, answer: &Answer<'_>) -> Option<String> {
        let concept = self.setting.concept;
        let title = match answer.kind {
            OutcomeKind::Offer => concept.offered.get(&answer.outcome)?.title.as_ref(),
            OutcomeKind::Exclusion => concept
                .not_offered
                .get(answer.outcome.as_str())?
                .title
                .as_ref(),
            OutcomeKind::Answer => decision.answers.get(&answer.outcome)?.value.as_ref(),
        };
        title.map(|title| self.text(title))
    }

    fn duty(&self, id: &Id) -> String {
        let title = self
            .setting
            .concept
            .client_must
            .get(id.as_str())
            .and_then(|duty| duty.title.as_ref());
        title.map_or_else(
            || id.to_string(),
            |title| format!("{id} ({})", self.text(title)),
        )
    }

    fn fact(&self, id: &Id) -> String {
        let ask = self
            .setting
            .fact(id)
            .and_then(|fact| fact.ask.as_ref().or(fact.label.as_ref()));
        ask.map_or_else(
            || id.to_string(),
            |ask| format!("{id} ({})", self.text(ask)),
        )
    }

    /// A text as plain words, its placeholders filled in as on a page.
    pub(super) fn text(&self, text: &Text) -> String {
        voice(self.setting, &self.names, &self.tongue).plain(text)
    }
}

/// What the texts of a concept refer to.
pub(in crate::commands) fn names<'a>(setting: &Setting<'a>) -> Names<'a> {
    let concept = PublicConcept::of(setting.concept, &[], setting.on);
    Names::of(&concept, &House::of(setting.workspace))
}

/// A language in which the concept speaks on the day.
pub(in crate::commands) const fn voice<'v>(
    setting: &Setting<'_>,
    names: &'v Names<'v>,
    tongue: &'v Tongue,
) -> Voice<'v> {
    Voice {
        tongue,
        names,
        on: setting.on,
        until: None,
        home: "",
    }
}
