use std::collections::BTreeSet;

use crate::checks::prelude::*;
use crate::model::{Concept, Named};
use crate::model::staff::Words;
use crate::source::Span;

check! {
    /// Staff are not told what to say for an outcome.
    ///
    /// ## Why it matters
    ///
    /// The hardest sentence is the refusal. Without words prepared, an employee either hides behind the rule or gives in. The feeling
    /// comes first, then the answer, then the next step.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// not_offered:
    ///   chase:
    ///     title: We do not chase a phone that moves
    /// staff:
    ///   words:
    ///     default:
    ///       acknowledge: That is upsetting.
    ///       answer: I can send a team.
    ///       next: Please stay where you are.
    /// ```
    ///
    /// ```yaml passes
    /// not_offered:
    ///   chase:
    ///     title: We do not chase a phone that moves
    /// staff:
    ///   words:
    ///     chase:
    ///       acknowledge: You see it move, and that is hard to watch.
    ///       answer: I cannot send a team after it.
    ///       next: I can help you to block it now.
    /// ```
    ///
    /// ## How to mend
    ///
    /// Write `acknowledge`, `answer` and `next` under `staff.words`, by outcome; `default` serves offers and answers, an exclusion
    /// needs its own.
    "staff-words-missing", Staff, Error gentle, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    let concept = on.concept;
    let default = concept.staff.words.get("default");
    let mut default_lacks = BTreeSet::new();
    for (id, offer) in &concept.offered {
        let lacking = lacking(concept.staff.words.get(id.as_str()).into_iter().chain(default));
        match default {
            Some(_) => default_lacks.extend(lacking),
            None => findings.extend(finding(on, id.as_str(), offer.key, lacking)),
        }
    }
    // What serves several offers lacks a part once.
    findings.extend(default.and_then(|default| finding(on, "default", default.key, default_lacks.into_iter().collect())));
    for (id, exclusion) in concept.not_offered.iter() {
        let own = concept.staff.words.get(id.as_str());
        findings.extend(finding(on, id.as_str(), exclusion.key, lacking(own.into_iter())));
    }
}

/// Whether there are words for an outcome that nobody knows: one of the known ones may be meant.
fn has_unknown_outcome(concept: &Concept) -> bool {
    let outcome = |path: &str| path.strip_prefix("staff.words.").is_some_and(|rest| !rest.contains('.'));
    concept.broken.iter().any(|broken| outcome(&broken.path))
}

/// The parts that none of these words has.
fn lacking<'a>(words: impl Iterator<Item = &'a Named<Words>> + Clone) -> Vec<&'static str> {
    let has = |part: fn(&Words) -> bool| words.clone().any(|words| part(words));
    let parts = [
        ("`acknowledge`", has(|words| words.acknowledge.is_some())),
        ("`answer`", has(|words| words.answer.is_some())),
        ("`next`", has(|words| words.next.is_some())),
    ];
    parts.into_iter().filter(|(_, has)| !has).map(|(part, _)| part).collect()
}

/// The finding about words for an outcome, at these words where there are any; none where nothing lacks.
fn finding(on: &Subject<'_>, outcome: &str, key: Span, lacking: Vec<&'static str>) -> Option<Finding> {
    let own = on.concept.staff.words.get(outcome);
    if lacking.is_empty() || (own.is_none() && has_unknown_outcome(on.concept)) {
        return None;
    }
    let message = Message::new(CHECK.name).with("outcome", outcome).with_all("lacking", lacking);
    let span = own.map_or(key, |own| own.key);
    let help = Message::new("staff-words-missing.help").with("outcome", outcome);
    Some(Finding::new(CHECK.name, span).message(message).help(help).at_path(format!("staff.words.{outcome}")).about(outcome))
}
