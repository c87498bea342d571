//! The questions that a service concept must answer: each is asked by one check, in the words of `questions.ftl`.

use std::collections::BTreeMap;

use super::{Area, find};
use crate::diagnostic::Finding;
use crate::model::Workspace;

/// The checks that ask a question, in the order in which a client would. One that this version does not have asks
/// nothing.
const QUESTIONS: [&str; 35] = [
    "scope-unstated",
    "exclusion-without-reason",
    "exclusion-without-alternative",
    "intervention-empty",
    "result-missing",
    "no-result-missing",
    "no-stop",
    "promise-without-deadline",
    "promise-without-clock",
    "promise-without-remedy",
    "price-missing",
    "amount-unbounded",
    "temporary-without-end",
    "duty-without-reason",
    "duty-without-how",
    "duty-without-consequence",
    "evidence-unnamed",
    "channel-incomplete",
    "no-human-channel",
    "outside-hours",
    "silence-missing",
    "redress-missing",
    "appeal-missing",
    "owner-missing",
    "review-overdue",
    "staff-words-missing",
    "mandate-missing",
    "escalation-loop",
    "escalation-dead-end",
    "recovery-incomplete",
    "weak-point-without-plan",
    "notice-missing",
    "social-triage-incomplete",
    "contact-reason-without-owner",
    "public-silent",
];

/// How far a concept answers the questions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Questions {
    /// How many were asked: checks that the workspace switched off ask nothing.
    pub asked: usize,
    /// The checks whose questions stay open, in the order of the questions, each with in how many places.
    pub open: Vec<(&'static str, usize)>,
}

/// Whether a check asks one of the questions.
#[must_use]
pub fn asks(check: &str) -> bool {
    QUESTIONS.contains(&check)
}

/// The questions that the concepts of a workspace leave open.
#[derive(Debug)]
pub struct OpenQuestions<'f> {
    asked: Vec<&'static str>,
    /// By concept: whether all of it could be read, and how many findings each check made.
    found: BTreeMap<&'f str, (bool, BTreeMap<&'static str, usize>)>,
}

impl<'f> OpenQuestions<'f> {
    /// Counts the findings by the concepts they are about.
    #[must_use]
    pub fn of(findings: &'f [Finding], workspace: &Workspace) -> Self {
        let asked = QUESTIONS.into_iter();
        let asked = asked.filter(|check| find(check).is_some() && !workspace.is_off(check));
        let mut found: BTreeMap<&str, (bool, BTreeMap<&'static str, usize>)> = BTreeMap::new();
        for finding in findings {
            let Some(concept) = finding.concept.as_deref() else {
                continue;
            };
            let (whole, counts) = found.entry(concept).or_insert((true, BTreeMap::new()));
            *whole &= find(finding.check).is_none_or(|check| check.area != Area::Reading);
            *counts.entry(finding.check).or_default() += 1;
        }
        Self {
            asked: asked.collect(),
            found,
        }
    }

    /// How far a concept answers the questions. None where something could not be read: a question could then be answered
    /// all the same.
    #[must_use]
    pub fn of_concept(&self, concept: &str) -> Option<Questions> {
        let open = match self.found.get(concept) {
            Some((false, _)) => return None,
            Some((true, counts)) => {
                let asked = self.asked.iter();
                let open = asked.filter_map(|check| Some((*check, *counts.get(check)?)));
                open.collect()
            }
            None => Vec::new(),
        };
        Some(Questions {
            asked: self.asked.len(),
            open,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Words;

    #[test]
    fn every_question_is_put_in_words() {
        let words = Words::for_language("en");
        for check in QUESTIONS {
            assert!(words.has(&format!("question-{check}")), "{check}");
        }
    }
}
