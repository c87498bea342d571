use crate::checks::prelude::*;
use crate::model::Id;
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
    for (id, offer) in &concept.offered {
        look(on, id, offer.key, true, findings);
    }
    for (id, exclusion) in concept.not_offered.iter() {
        look(on, id, exclusion.key, false, findings);
    }
}

/// Reports the parts that are missing for one outcome; `default` fills in where it may.
fn look(on: &Subject<'_>, outcome: &Id, key: Span, default_serves: bool, findings: &mut Vec<Finding>) {
    let words = &on.concept.staff.words;
    let own = words.get(outcome.as_str());
    let default = default_serves.then(|| words.get("default")).flatten();
    let has = |part: fn(&Words) -> bool| own.is_some_and(|own| part(own)) || default.is_some_and(|default| part(default));
    let parts = [
        ("`acknowledge`", has(|words| words.acknowledge.is_some())),
        ("`answer`", has(|words| words.answer.is_some())),
        ("`next`", has(|words| words.next.is_some())),
    ];
    let lacking: Vec<_> = parts.into_iter().filter(|(_, has)| !has).map(|(part, _)| part).collect();
    if lacking.is_empty() {
        return;
    }
    let message = Message::new(CHECK.name).with("outcome", outcome.as_str()).with_all("lacking", lacking);
    let span = own.map_or(key, |own| own.key);
    let help = Message::new("staff-words-missing.help").with("outcome", outcome.as_str());
    findings.push(Finding::new(CHECK.name, span).message(message).help(help).at_path(format!("staff.words.{outcome}")).about(outcome.as_str()));
}
