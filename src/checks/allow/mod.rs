//! Comments of authors that allow a finding: `# helder: allow(vague-term) quoted from the law`.
//!
//! In: the comments of the files, and all findings. Out: the findings that stay, and those that were allowed, each with
//! the reason given. A comment above an entry counts for the entry with all that is inside it and for its translations;
//! one at the end of a line for what begins on the line; one in a translation file for that translation.

mod comment;
mod place;
mod report;

use std::collections::BTreeSet;

use rustc_hash::FxHashMap;

pub use place::{in_translations, in_yaml};

use super::{Area, Brief, find};
use crate::diagnostic::Finding;
use crate::model::Workspace;
use crate::source::{Located, SourceId, Span};

/// A comment that allows findings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allowance {
    /// The concept in whose files it stands; none for those of the workspace.
    pub concept: Option<String>,
    /// The comment.
    comment: Span,
    /// What goes when the comment is taken out: its whole line where nothing else stands there.
    whole: Span,
    /// The checks it names; none where it could not be read.
    names: Vec<Located<String>>,
    /// Why.
    reason: Option<String>,
    place: Place,
}

/// What an allowance counts for.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Place {
    /// The entry, or the text in a translation file.
    span: Span,
    /// Its key path.
    path: String,
    /// The other files in which the same texts stand: translations of a concept, or what a translation was made from.
    beside: Vec<SourceId>,
    /// The only language it counts for in those.
    language: Option<String>,
}

/// Takes out of the findings those that a comment allows, and adds what is wrong with the comments. Gives back those that are
/// allowed, each with its reason.
pub fn allow(
    allowances: &[Allowance],
    findings: &mut Vec<Finding>,
    workspace: &Workspace,
    concepts: &[Brief],
) -> Vec<Finding> {
    if allowances.is_empty() {
        return Vec::new();
    }
    let by_check = by_check(allowances);
    let mut used = BTreeSet::new();
    for finding in findings.iter_mut() {
        let naming = by_check.get(finding.check).map_or(&[][..], Vec::as_slice);
        let holds = |(at, _): &&Named| allowances[*at].place.holds(finding);
        let holding: Vec<Named> = naming.iter().filter(holds).copied().collect();
        let reason = holding.first().map(|(at, _)| &allowances[*at].reason);
        finding.allowed = reason.map(|reason| reason.clone().unwrap_or_default());
        used.extend(holding);
    }
    let allowed = findings.extract_if(.., |finding| finding.allowed.is_some());
    let allowed = allowed.collect();
    let mut told = report::mistakes(allowances, &used, findings, workspace);
    super::settle_overview(&mut told, workspace, concepts);
    findings.append(&mut told);
    allowed
}

/// An allowance and one of its names, by number.
type Named = (usize, usize);

/// The allowances by the checks they name, in their order.
fn by_check(allowances: &[Allowance]) -> FxHashMap<&str, Vec<Named>> {
    let mut by_check: FxHashMap<&str, Vec<Named>> = FxHashMap::default();
    for (at, allowance) in allowances.iter().enumerate() {
        let names = allowance.names.iter().map(|name| name.value.as_str());
        for (number, name) in names.enumerate().filter(|(_, name)| can_be_allowed(name)) {
            by_check.entry(name).or_default().push((at, number));
        }
    }
    by_check
}

/// Whether a comment may allow what a check finds. A file that cannot be read has no meaning that could be allowed, and a
/// comment that allows comments would hide itself.
fn can_be_allowed(check: &str) -> bool {
    !matches!(check, "allow-unused" | "allow-without-reason")
        && find(check).is_none_or(|check| check.area != Area::Reading)
}

impl Place {
    fn holds(&self, finding: &Finding) -> bool {
        let (here, there) = (self.span, finding.span);
        if here.source == there.source {
            return here.start <= there.start && there.start <= here.end;
        }
        let of_language = |language: &String| {
            finding
                .language
                .as_ref()
                .is_some_and(|other| other == language)
        };
        self.beside.contains(&there.source)
            && self.language.as_ref().is_none_or(of_language)
            && is_below(&finding.path, &self.path)
    }
}

/// Whether a key path is another, or leads further into what stands there.
fn is_below(path: &str, above: &str) -> bool {
    path.strip_prefix(above)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

#[cfg(test)]
mod tests;
