use crate::analysis::{ByDefault, During};
use crate::checks::prelude::*;
use crate::checks::shown::{case, during, during_name, region_name, regions, with_boxes};
use crate::model::{Decision, Named};

check! {
    /// These cases are answered by no rule, only by what is said `otherwise`.
    ///
    /// ## Why it matters
    ///
    /// A default closes every gap, also those that nobody saw. Whoever reads this list sees what the default stands for.
    /// It is for information, and shown with `--verbose`.
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
    ///       high: {when: {value: at least 250 EUR}, then: team}
    ///     otherwise: {then: chase}
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
    ///       high: {when: {value: at least 250 EUR}, then: team}
    ///       low: {when: {value: less than 250 EUR}, then: chase}
    /// ```
    ///
    /// ## How to mend
    ///
    /// Nothing is wrong. Where a case should have its own answer, write a rule for it.
    "falls-to-otherwise", Decisions, Info, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (decision, report) in on.reports() {
        findings.extend(report.by_default.iter().map(|part| finding(decision, part)));
    }
}

fn finding(decision: &Named<Decision>, part: &During<ByDefault>) -> Finding {
    let (part, era) = (&part.found, part.era.as_ref());
    let first = &part.boxes[0];
    let described = region_name(&part.boxes);
    let message = Message::new(CHECK.name)
        .with("decision", decision.id.as_str())
        .with("region", regions(&part.boxes));
    let help = Message::new("falls-to-otherwise.help").with("witness", case(&first.witness));
    let span = decision.otherwise.as_ref().map_or(decision.key, |otherwise| otherwise.span);
    let found = Finding::new(CHECK.name, span).message(during(message, era)).help(help);
    let found = with_boxes(found, &part.boxes)
        .at_path(format!("{}.otherwise", decision.path))
        .in_decision(decision.id.as_str());
    during_name(found.about(described), era)
}
