use crate::checks::prelude::*;
use crate::model::Named;
use crate::model::staff::Mandate;
use crate::source::Span;

check! {
    /// Staff may make exceptions or make good a failure, and nobody says up to where they may do so alone.
    ///
    /// ## Why it matters
    ///
    /// An employee who must ask for every gesture says no. One who does not know the limit gives too little, or too much, and next
    /// time nothing. With a limit of their own they settle it in one call.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// staff:
    ///   recovery:
    ///     acknowledge: I am sorry. You counted on us.
    ///     resolve: Do now what was promised.
    ///     extra: Offer something on top.
    /// ```
    ///
    /// ```yaml fails
    /// staff:
    ///   decide_alone:
    ///     goodwill: {what: Give something for the lost time.}
    /// ```
    ///
    /// ```yaml passes
    /// figures:
    ///   goodwill-limit: 25 EUR
    /// staff:
    ///   decide_alone:
    ///     goodwill:
    ///       what: Give something for the lost time.
    ///       up_to: goodwill-limit
    ///       how_often: Once per client and year
    ///   recovery:
    ///     acknowledge: I am sorry. You counted on us.
    ///     resolve: Do now what was promised.
    ///     extra: Offer something on top.
    /// ```
    ///
    /// ## How to mend
    ///
    /// Write under `decide_alone` what an employee may do without asking: `what`, and `up_to` how much or `how_often`.
    "mandate-missing", Staff, Warning, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    let mandates = &on.concept.staff.decide_alone;
    if mandates.is_empty() {
        findings.extend(needs_mandate(on).map(|(id, place)| without(on, id, place)));
    }
    findings.extend(mandates.values().filter(|mandate| !has_limit(mandate)).map(unlimited));
}

const fn has_limit(mandate: &Mandate) -> bool {
    mandate.up_to.is_some() || mandate.how_often.is_some()
}

/// What staff do that they need a mandate for: the message that says so, and where it stands.
fn needs_mandate(on: &Subject<'_>) -> Option<(&'static str, Span)> {
    let staff = &on.concept.staff;
    let recovery = staff.recovery.as_ref().map(|recovery| ("mandate-missing-recovery", key_of(on, recovery.span, "recovery")));
    let decision = staff.decisions.values().next().map(|decision| ("mandate-missing-decision", decision.key));
    let mut rules = on.concept.decisions.values().flat_map(|decision| decision.rules.values());
    let exception = rules.find(|rule| rule.staff_only).map(|rule| ("mandate-missing-exception", rule.key));
    recovery.or(decision).or(exception)
}

/// The finding on the staff section, or where it would stand; what is inherited is only shown.
fn without(on: &Subject<'_>, id: &'static str, place: Span) -> Finding {
    let own = place.source == on.concept.source;
    let finding = Finding::new(CHECK.name, if own { place } else { on.concept.start });
    let finding = finding.message(Message::new(id)).help(Message::new("mandate-missing.help")).at_path("staff.decide_alone");
    if own { finding } else { finding.label(place, Message::new("mandate-missing.inherited")) }
}

fn unlimited(mandate: &Named<Mandate>) -> Finding {
    let with = |id: &'static str| Message::new(id).with("id", mandate.id.as_str());
    let finding = Finding::new(CHECK.name, mandate.key).message(with("mandate-missing-limit"));
    finding.help(with("mandate-missing-limit.help")).at_path(format!("{}.up_to", mandate.path))
}
