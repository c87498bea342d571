use crate::analysis::{During, PublicGap};
use crate::checks::prelude::*;
use crate::checks::shown::{case, during, during_name, region, region_name, with_boxes};
use crate::model::{Decision, Id, Named, Rule};

check! {
    /// Without its rules for staff alone a decision leaves clients without an answer, or such a rule is an exception to
    /// no public rule.
    ///
    /// ## Why it matters
    ///
    /// What is for staff alone softens a public answer: it may be kinder than the page, and the page must still say what
    /// holds. Where only a hidden rule speaks, the page is silent, and the client finds out at the counter.
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
    ///       low: {when: {value: less than 250 EUR}, then: chase}
    ///       high: {when: {value: at least 200 EUR}, then: team, overrides: low, staff_only: yes}
    /// ```
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
    ///       low: {when: {value: less than 250 EUR}, then: chase}
    ///       middle: {when: {value: from 250 EUR to 500 EUR}, then: team, staff_only: yes}
    ///     otherwise: {then: team}
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
    ///       low: {when: {value: less than 250 EUR}, then: chase}
    ///       high: {when: {value: at least 250 EUR}, then: team}
    ///       nearly: {when: {value: from 200 EUR to 249 EUR}, then: team, overrides: low, staff_only: yes}
    /// ```
    ///
    /// ## How to mend
    ///
    /// Write the public rule that holds there, and let the rule for staff alone override it; or make the hidden rule public.
    "public-gap", Decisions, Error, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (decision, report) in on.reports() {
        findings.extend(report.public_gaps.iter().map(|gap| gap_finding(decision, gap)));
        let rules = report.exceptions_to_nothing.iter().filter_map(|id| decision.rules.get(id));
        findings.extend(rules.map(|rule| rule_finding(decision, rule)));
    }
}

fn gap_finding(decision: &Named<Decision>, gap: &During<PublicGap>) -> Finding {
    let (gap, era) = (&gap.found, gap.era.as_ref());
    let first = &gap.boxes[0];
    let message = Message::new(CHECK.name)
        .with_all("rules", gap.rules.iter().map(|id| format!("`{id}`")))
        .with("region", region(&first.region));
    let help = Message::new("public-gap.help").with("witness", case(&first.witness));
    let mut found = Finding::new(CHECK.name, decision.key).message(during(message, era)).help(help);
    for rule in gap.rules.iter().filter_map(|id| decision.rules.get(id)) {
        found = found.label(rule.key, Message::new("public-gap.rule"));
    }
    found.decision_rules = gap.rules.iter().map(Id::to_string).collect();
    let described = region_name(&gap.boxes);
    let found = with_boxes(found, &gap.boxes).at_path(decision.path.clone()).in_decision(decision.id.as_str());
    during_name(found.about(described), era)
}

fn rule_finding(decision: &Named<Decision>, rule: &Named<Rule>) -> Finding {
    let message = Message::new("public-gap-no-exception").with("rule", rule.id.as_str());
    let help = Message::new("public-gap-no-exception.help").with("rule", rule.id.as_str());
    let mut found = Finding::new(CHECK.name, rule.key).message(message).help(help);
    found.decision_rules = vec![rule.id.to_string()];
    found.at_path(rule.path.clone()).in_decision(decision.id.as_str())
}
