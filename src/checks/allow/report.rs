//! What is wrong with comments that allow findings.

use std::collections::BTreeSet;

use super::{Allowance, can_be_allowed};
use crate::checks::{Area, CATALOGUE, find};
use crate::diagnostic::{Finding, Fix, Message, nearest};
use crate::model::Workspace;
use crate::source::{Located, SourceId};

/// The findings about comments; `used` holds those that allow something, with the number of the name that does.
pub(super) fn mistakes(
    allowances: &[Allowance],
    used: &BTreeSet<(usize, usize)>,
    findings: &[Finding],
    workspace: &Workspace,
) -> Vec<Finding> {
    let unread = Unread::of(findings, workspace);
    let mut told = Vec::new();
    for (at, allowance) in allowances.iter().enumerate() {
        if allowance.names.is_empty() {
            told.push(allowance.finding("allow-unused", allowance.comment, "allow-unused-form"));
            continue;
        }
        if allowance.reason.is_none() {
            told.push(without_reason(allowance));
        }
        for (number, name) in allowance.names.iter().enumerate() {
            let needed = used.contains(&(at, number))
                || unread.may_hide(allowance)
                || workspace.is_off(&name.value);
            told.extend(unused(allowance, name, needed));
        }
    }
    told
}

fn without_reason(allowance: &Allowance) -> Finding {
    let names = allowance.names.iter().map(|name| name.value.as_str());
    let names: Vec<&str> = names.collect();
    allowance
        .finding(
            "allow-without-reason",
            allowance.comment,
            "allow-without-reason",
        )
        .about(names.join(" "))
}

/// What is wrong with one name of a comment.
fn unused(allowance: &Allowance, name: &Located<String>, needed: bool) -> Option<Finding> {
    let about = |id: &'static str| {
        let mut finding = allowance
            .finding("allow-unused", name.span, id)
            .about(&name.value);
        finding.message = finding.message.with("name", &name.value);
        finding.help = finding.help.map(|help| help.with("name", &name.value));
        finding
    };
    let take_out = || Fix::safe(Message::new("allow-unused.fix"), allowance.whole, "");
    let alone = allowance.names.len() == 1;
    if find(&name.value).is_none() {
        let near = nearest(&name.value, CATALOGUE.iter().map(|check| check.name));
        let Some(near) = near else {
            return Some(about("allow-unused-unknown"));
        };
        let mut finding = about("allow-unused-near");
        finding.help = finding.help.map(|help| help.with("nearest", near));
        let title = Message::new("allow-unused-near.fix").with("nearest", near);
        return Some(finding.fix(Fix::proposal(title, name.span, near)));
    }
    let id = match (can_be_allowed(&name.value), needed) {
        (false, _) => "allow-unused-never",
        (true, false) => "allow-unused",
        (true, true) => return None,
    };
    let finding = about(id);
    Some(if alone {
        finding.fix(take_out())
    } else {
        finding
    })
}

/// What could not be read, so that not all checks could look.
struct Unread<'a> {
    /// The concepts, and the files that are of no concept that was understood.
    places: BTreeSet<(Option<&'a str>, SourceId)>,
    settings: Option<SourceId>,
}

impl<'a> Unread<'a> {
    fn of(findings: &'a [Finding], workspace: &Workspace) -> Self {
        let reading = |finding: &&Finding| {
            find(finding.check).is_some_and(|check| check.area == Area::Reading)
        };
        let unread = findings.iter().filter(reading);
        let place = |finding: &'a Finding| (finding.concept.as_deref(), finding.span.source);
        Self {
            places: unread.map(place).collect(),
            settings: workspace.source,
        }
    }

    /// Whether what an allowance is for may only not have been found. What is wrong with the settings hides findings of
    /// all concepts, and findings of every concept may stand in the settings.
    fn may_hide(&self, allowance: &Allowance) -> bool {
        let Some(concept) = allowance.concept.as_deref() else {
            return !self.places.is_empty();
        };
        let own = |source: SourceId| {
            source == allowance.comment.source || allowance.place.beside.contains(&source)
        };
        self.places.iter().any(|(of, source)| match of {
            Some(of) => *of == concept,
            None => own(*source) || self.settings == Some(*source),
        })
    }
}

impl Allowance {
    fn finding(
        &self,
        check: &'static str,
        at: crate::source::Span,
        message: &'static str,
    ) -> Finding {
        let finding = Finding::new(check, at).message(Message::new(message));
        let mut finding = finding
            .help(Message::new(format!("{message}.help")))
            .at_path(&self.place.path);
        finding.concept = self.concept.clone();
        finding.language = self.place.language.clone();
        finding
    }
}
