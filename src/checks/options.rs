//! Options of checks in `helder.yaml`: `checks: {sentence-too-long: {words: 30}}`, or `{words: {fr: 30, nl: 25}}`.

use super::{Check, find};
use crate::diagnostic::{Finding, Fix, Message, nearest};
use crate::locale::Wording;
use crate::model::workspace::{CheckOption, CheckSetting};
use crate::model::{Language, Workspace};
use crate::source::{Located, Span};

/// An option that is a whole number, for all languages or for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TakesNumber {
    /// Its name.
    pub name: &'static str,
    /// The least it may be.
    pub least: u16,
    /// The most it may be.
    pub most: u16,
}

impl TakesNumber {
    /// What the workspace sets for a check in a language; none where it sets nothing that can be read.
    pub(super) fn set(
        &self,
        check: &str,
        workspace: &Workspace,
        language: &Language,
    ) -> Option<u16> {
        let option = workspace.checks.get(check)?.options.get(self.name)?;
        self.read(&option.in_language(language)?.value)
    }

    fn read(&self, written: &str) -> Option<u16> {
        let number = written.parse().ok()?;
        (self.least..=self.most).contains(&number).then_some(number)
    }

    /// What is wrong with what was set.
    fn mistakes(&self, option: &CheckOption, path: &str, findings: &mut Vec<Finding>) {
        let values = option.value.iter().chain(option.by_language.values());
        let unread = values.filter(|value| self.read(&value.value).is_none());
        findings.extend(unread.map(|value| self.no_number(value, path)));
    }

    fn no_number(&self, value: &Located<String>, path: &str) -> Finding {
        let with = |id: &'static str| {
            Message::new(id)
                .with("written", value.value.as_str())
                .with("option", self.name)
                .with("least", usize::from(self.least))
                .with("most", usize::from(self.most))
        };
        Finding::new("value-type", value.span)
            .message(with("value-type-option"))
            .help(with("value-type-option.help"))
            .at_path(path)
    }
}

/// What is wrong with the options of checks, those that a check does not take and values that they cannot have, and with
/// the forms of address that one of them reads.
pub(super) fn mistakes(workspace: &Workspace, findings: &mut Vec<Finding>) {
    unknown_forms(workspace, findings);
    for (name, setting) in &workspace.checks {
        if let Some(check) = find(name) {
            of_check(check, setting, findings);
        }
    }
}

/// Forms of address that the language does not have.
fn unknown_forms(workspace: &Workspace, findings: &mut Vec<Finding>) {
    for (language, form) in &workspace.address {
        let forms = Wording::of(language).forms_of_address();
        let written = form.value.to_lowercase();
        let mut words = forms.iter().flatten().peekable();
        if words.peek().is_none() || words.any(|word| word.to_lowercase() == written) {
            continue;
        }
        let message = Message::new("value-type-address")
            .with("written", form.value.as_str())
            .with("language", language.as_str());
        let known = forms
            .iter()
            .filter_map(|words| words.first())
            .map(|form| format!("`{form}`"));
        let help = Message::new("value-type-address.help").with_one_of("forms", known);
        let finding = Finding::new("value-type", form.span)
            .message(message)
            .help(help);
        findings.push(finding.at_path(format!("address.{}", language.as_str())));
    }
}

fn of_check(check: &Check, setting: &CheckSetting, findings: &mut Vec<Finding>) {
    for (name, option) in &setting.options {
        let path = format!("checks.{}.{name}", check.name);
        if let Some(takes) = check.options.iter().find(|takes| takes.name == name) {
            takes.mistakes(option, &path, findings);
            continue;
        }
        let known = || {
            ["severity"]
                .into_iter()
                .chain(check.options.iter().map(|takes| takes.name))
        };
        let keys = known().map(|key| format!("`{key}`"));
        let help = Message::new("key-unknown.help").with_all("keys", keys);
        findings.push(unknown(name, option.key, known(), help).at_path(path));
    }
}

/// A name that is none of those known.
fn unknown<'a>(
    name: &str,
    span: Span,
    known: impl IntoIterator<Item = &'a str>,
    otherwise: Message,
) -> Finding {
    let finding = Finding::new("key-unknown", span)
        .message(Message::new("key-unknown").with("key", name))
        .about(name);
    match nearest(name, known) {
        Some(word) => {
            let arg = |id| Message::new(id).with("nearest", word);
            let fix = Fix::proposal(arg("key-unknown.fix"), span, word);
            finding.help(arg("key-unknown.nearest")).fix(fix)
        }
        None => finding.help(otherwise),
    }
}
