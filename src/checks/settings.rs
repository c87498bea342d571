//! What `checks` in `helder.yaml` names and no check answers to.

use super::{Area, CATALOGUE, find};
use crate::diagnostic::{Finding, Fix, Message, nearest};
use crate::model::Workspace;
use crate::model::workspace::CheckSetting;

/// The settings that would do nothing: names of no check, and levels for what must be readable.
#[must_use]
pub fn wrong_settings(workspace: &Workspace) -> Vec<Finding> {
    let mut wrong = Vec::new();
    for (name, setting) in &workspace.checks {
        let finding = match find(name) {
            None => unknown(name, setting),
            Some(check) if check.area == Area::Reading && setting.severity.is_some() => {
                always(name, setting)
            }
            Some(_) => continue,
        };
        wrong.push(finding.at_path(format!("checks.{name}")).about(name));
    }
    wrong
}

fn unknown(name: &str, setting: &CheckSetting) -> Finding {
    let message = Message::new("reference-unknown-check").with("name", name);
    let finding = Finding::new("reference-unknown", setting.key).message(message);
    let Some(near) = nearest(name, CATALOGUE.iter().map(|check| check.name)) else {
        return finding.help(Message::new("reference-unknown-check.help"));
    };
    let with = |id: &'static str| Message::new(id).with("nearest", near);
    let fix = Fix::proposal(with("reference-unknown.fix"), setting.key, near);
    finding.help(with("reference-unknown.nearest")).fix(fix)
}

/// What cannot be read is an error, whatever the settings say.
fn always(name: &str, setting: &CheckSetting) -> Finding {
    let message = Message::new("value-type-check").with("name", name);
    let finding = Finding::new("value-type", setting.span).message(message);
    finding.help(Message::new("value-type-check.help"))
}
