use crate::checks::prelude::*;
use crate::model::decision::{Consequence, Decision, OutcomeKind};
use crate::model::Named;

check! {
    /// A decision can refuse, and nobody says whether the client can appeal.
    ///
    /// ## Why it matters
    ///
    /// A refusal that cannot be looked at again feels like a wall. Whoever knows the way, and the time for it, accepts the answer more
    /// easily, or corrects it.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// offered:
    ///   team: {title: A team comes}
    /// not_offered:
    ///   chase: {title: We do not come}
    /// facts:
    ///   value: {type: money}
    /// decisions:
    ///   intervene:
    ///     rules:
    ///       too-little: {when: {value: less than 250 EUR}, then: chase}
    ///       worth-it: {when: {value: at least 250 EUR}, then: team}
    /// ```
    ///
    /// ```yaml passes
    /// offered:
    ///   team: {title: A team comes}
    /// not_offered:
    ///   chase: {title: We do not come}
    /// facts:
    ///   value: {type: money}
    /// decisions:
    ///   intervene:
    ///     rules:
    ///       too-little: {when: {value: less than 250 EUR}, then: chase}
    ///       worth-it: {when: {value: at least 250 EUR}, then: team}
    /// if_it_goes_wrong:
    ///   appeal: nothing
    /// ```
    ///
    /// ## How to mend
    ///
    /// Write under `if_it_goes_wrong` an `appeal` with `to`, `within` and `how`, or `appeal: nothing` where there is none.
    "appeal-missing", Completeness, Warning, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    let redress = on.concept.redress.as_ref();
    if redress.is_some_and(|redress| redress.appeal.is_some()) {
        return;
    }
    let Some((decision, refusal)) = first_refusal(on) else { return };
    let with = |id: &'static str| Message::new(id).with("decision", decision.id.as_str());
    let span = redress.map_or(on.concept.start, |redress| key_of(on, redress.span, "if_it_goes_wrong"));
    let label = Message::new("appeal-missing.refusal").with("outcome", refusal.outcome.value.as_str());
    let finding = Finding::new(CHECK.name, span).message(with(CHECK.name)).help(with("appeal-missing.help"));
    findings.push(finding.label(refusal.outcome.span, label).at_path("if_it_goes_wrong.appeal"));
}

/// The first exclusion that a public decision can answer.
fn first_refusal<'a>(on: &Subject<'a>) -> Option<(&'a Named<Decision>, &'a Consequence)> {
    on.concept.decisions.values().find_map(|decision| {
        let rules = decision.rules.values().flat_map(|rule| &rule.then);
        let otherwise = decision.otherwise.iter().flat_map(|otherwise| &otherwise.then);
        let refusal = rules.chain(otherwise).find(|then| then.kind == OutcomeKind::Exclusion)?;
        Some((decision, refusal))
    })
}
