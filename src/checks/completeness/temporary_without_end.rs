use crate::checks::prelude::*;
use crate::locale::Promises;

check! {
    /// A rule is said to be temporary, and has no last day.
    ///
    /// ## Why it matters
    ///
    /// What is temporary and has no end stays for years. Nobody is told when it ends, and nobody remembers why it began.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// offered:
    ///   team: {title: A team comes}
    /// decisions:
    ///   intervene:
    ///     rules:
    ///       works: {then: team, because: The station is temporarily closed.}
    /// ```
    ///
    /// ```yaml passes
    /// offered:
    ///   team: {title: A team comes}
    /// not_offered:
    ///   chase: {title: We do not come}
    /// decisions:
    ///   intervene:
    ///     rules:
    ///       works: {then: team, because: The station is temporarily closed., valid: {until: 2027-03-31}}
    ///       after: {then: chase, valid: {from: 2027-04-01}}
    /// ```
    ///
    /// ## How to mend
    ///
    /// Write the last day under `valid`, as `until`. Where nobody knows it, take the next day on which it is decided.
    "temporary-without-end", Completeness, Warning, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    let concept = on.concept;
    let decisions = concept.decisions.values().chain(concept.staff.decisions.values());
    for decision in decisions {
        for rule in decision.rules.values().filter(|rule| rule.valid.until.is_none()) {
            let texts = rule.because.iter().chain(&rule.source).flat_map(|text| &text.versions);
            let said = texts.into_iter().find_map(|version| {
                let found = Promises::of(&version.language).temporary(&version.masked())?;
                Some(version.places.span(found))
            });
            if let Some(span) = said {
                let label = Message::new("temporary-without-end.said");
                let found = about_item(CHECK.name, rule).at_path(format!("{}.valid.until", rule.path)).label(span, label);
                findings.push(found.in_decision(decision.id.as_str()));
            }
        }
    }
}
