//! What `helder.yaml` sets for checks: how much each counts, and its options.

use super::reader::{Reader, unknown_word};
use crate::diagnostic::{Finding, Message, Severity};
use crate::model::ordered::IndexMap;
use crate::model::path::KeyPath;
use crate::model::workspace::{CheckLevel, CheckOption, CheckSetting};
use crate::source::{Located, Span};
use crate::spec::{self, Entries, Loc};
use smol_str::SmolStr;

/// The option that every check has.
const SEVERITY: &str = "severity";

/// The words for what `severity` may be.
const LEVELS: [&str; 4] = ["error", "warning", "info", "off"];

impl Reader<'_> {
    pub(super) fn check_settings(
        &mut self,
        spec: &spec::Workspace,
    ) -> IndexMap<String, CheckSetting> {
        let mut settings = IndexMap::default();
        for (name, setting) in spec.checks.entries() {
            let Some(value) = setting.get() else { continue };
            let setting = self.check_setting(value, name, setting.span);
            settings.insert(name.value.to_string(), setting);
        }
        settings
    }

    fn check_setting(
        &mut self,
        spec: &spec::CheckSetting,
        name: &Located<SmolStr>,
        span: Span,
    ) -> CheckSetting {
        let mut setting = CheckSetting {
            key: name.span,
            span,
            severity: None,
            options: IndexMap::default(),
        };
        match spec {
            spec::CheckSetting::Level(level) => setting.severity = Some(check_level(*level)),
            spec::CheckSetting::Options(map) => {
                let path = KeyPath::of("checks");
                let path = path.key(&name.value);
                for (key, option) in map {
                    let path = path.key(&key.value);
                    if &*key.value == SEVERITY {
                        setting.severity = self.option_severity(option, path);
                    } else {
                        let option = self.check_option(key.span, option, path);
                        setting.options.insert(key.value.to_string(), option);
                    }
                }
            }
        }
        setting
    }

    fn check_option(
        &mut self,
        key: Span,
        spec: &Loc<spec::Setting>,
        path: KeyPath<'_>,
    ) -> CheckOption {
        let mut option = CheckOption {
            key,
            value: None,
            by_language: IndexMap::default(),
        };
        if let Some(spec::Setting::Map(map)) = spec.get() {
            for (key, value) in map {
                let language = self.known_language(key, path);
                let value = self.option_value(value, "value", path);
                option.by_language.extend(language.zip(value));
            }
        } else {
            option.value = self.option_value(spec, "value", path);
        }
        option
    }

    fn option_value(
        &mut self,
        spec: &Loc<spec::Setting>,
        expected: &str,
        path: KeyPath<'_>,
    ) -> Option<Located<String>> {
        let found = match spec.get()? {
            spec::Setting::Written(value) => {
                return Some(Located::new(value.text.to_string(), spec.span));
            }
            spec::Setting::List(_) => "list",
            spec::Setting::Map(_) => "map",
        };
        let message = Message::new("value-type")
            .with("expected", expected)
            .with("found", found);
        let finding = Finding::new("value-type", spec.span).message(message);
        self.report(finding.at_path(path));
        None
    }

    fn option_severity(
        &mut self,
        spec: &Loc<spec::Setting>,
        path: KeyPath<'_>,
    ) -> Option<CheckLevel> {
        let word = self.option_value(spec, "word", path)?;
        let level = word_level(&word.value);
        if level.is_none() {
            self.report(unknown_word(word.span, &word.value, &LEVELS).at_path(path));
        }
        level
    }
}

fn check_level(spec: spec::CheckLevel) -> CheckLevel {
    match spec {
        spec::CheckLevel::Off => CheckLevel::Off,
        spec::CheckLevel::Info => CheckLevel::At(Severity::Info),
        spec::CheckLevel::Warning => CheckLevel::At(Severity::Warning),
        spec::CheckLevel::Error => CheckLevel::At(Severity::Error),
    }
}

fn word_level(word: &str) -> Option<CheckLevel> {
    Some(match word {
        "off" => CheckLevel::Off,
        "info" => CheckLevel::At(Severity::Info),
        "warning" => CheckLevel::At(Severity::Warning),
        "error" => CheckLevel::At(Severity::Error),
        _ => return None,
    })
}
