use crate::analysis::{Measure, Path};
use crate::checks::prelude::*;
use crate::diagnostic::Arg;
use crate::checks::shown::region;
use crate::model::{Decision, Named, Quantity};
use crate::source::Located;

check! {
    /// A path asks more of the client than `effort_budget` allows: contacts, changes of channel, visits or time.
    ///
    /// ## Why it matters
    ///
    /// Effort drives clients away: telling the story again, leaving the site to phone, coming back a second time. Every step looks small
    /// to the service that asks for it. The client does all of them, one after the other.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// channels:
    ///   front-desk: {kind: phone, at: 02 555 12 34, person: yes}
    ///   counter: {kind: counter, at: Market 1, hours: always, person: yes}
    /// effort_budget: {visits: 0}
    /// contact: front-desk
    /// offered:
    ///   refund: {title: A refund, needs: show-receipt}
    /// not_offered:
    ///   no-refund: {title: No refund}
    /// client_must:
    ///   show-receipt: {title: Show the receipt, contact: counter}
    /// facts:
    ///   late: {type: yes/no}
    /// decisions:
    ///   pay-back:
    ///     rules:
    ///       too-late: {when: {late: yes}, then: refund}
    ///       in-time: {when: {late: no}, then: no-refund}
    /// ```
    ///
    /// ```yaml passes
    /// channels:
    ///   front-desk: {kind: phone, at: 02 555 12 34, person: yes}
    ///   mail: {kind: email, at: desk@example.org}
    /// effort_budget: {visits: 0}
    /// contact: front-desk
    /// offered:
    ///   refund: {title: A refund, needs: show-receipt}
    /// not_offered:
    ///   no-refund: {title: No refund}
    /// client_must:
    ///   show-receipt: {title: Send a photo of the receipt, contact: mail}
    /// facts:
    ///   late: {type: yes/no}
    /// decisions:
    ///   pay-back:
    ///     rules:
    ///       too-late: {when: {late: yes}, then: refund}
    ///       in-time: {when: {late: no}, then: no-refund}
    /// ```
    ///
    /// ## How to mend
    ///
    /// Let duties be done where the client is already, or together; ask for them only where they help (`only_when`); leave out those that
    /// the service can do itself. Raise the budget only when the effort is worth it to the client.
    ///
    /// A path counts one contact, and one more for each duty through another channel or at a later moment (with `by` or `starts`); visits
    /// are the contacts at a counter or a visit; time is the sum of `takes`. A decision with more than a thousand paths is left out. Figures
    /// are those of the day of the run, or of the nearest day on which the concept holds.
    ///
    /// ## Source
    ///
    /// Research on customer effort: repeated contact, telling the story again and changing channel are what clients leave for.
    "effort-over-budget", Channels, Warning, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    let budget = &on.workspace.effort_budget;
    let allowed = Measure::ALL.map(|measure| (measure, measure.allowed(budget)));
    if allowed.iter().all(|(_, allowed)| allowed.is_none()) || on.concept.client_must.iter().next().is_none() {
        return;
    }
    let most = on.analysis.most_effort_in(on.today);
    if !Measure::ALL.iter().any(|measure| measure.is_over(&most, budget)) {
        return;
    }
    let decisions = on.reports().map(|(decision, _)| decision);
    for decision in decisions.filter(|decision| !decision.for_staff) {
        let paths = on.analysis.paths_in(on.today, decision).unwrap_or_default();
        for (measure, allowed) in allowed {
            findings.extend(allowed.and_then(|allowed| over(decision, measure, allowed, &paths)));
        }
    }
}

/// The path that goes furthest over the budget.
fn over(decision: &Named<Decision>, measure: Measure, allowed: &Located<Quantity>, paths: &[Path]) -> Option<Finding> {
    let most = allowed.value.measure();
    let spent = paths.iter().filter_map(|path| Some((path, measure.spent(&path.effort, &allowed.value)?)));
    let over: Vec<(&Path, Quantity)> = spent.filter(|(_, spent)| spent.measure() > most).collect();
    let worst = over.iter().map(|(_, spent)| spent.measure()).max()?;
    let (path, spent) = over.iter().find(|(_, spent)| spent.measure() == worst)?;
    let asked = path.asked.iter().map(|(fact, values)| (fact.to_string(), values.to_string())).collect();
    let message = Message::new("effort-over-budget")
        .with("measure", measure.key())
        .with("decision", decision.id.as_str())
        .with("spent", said(spent))
        .with("allowed", said(&allowed.value))
        .with("region", region(&asked))
        .with("others", over.len() - 1);
    let duties = path.duties.iter().map(|duty| format!("`{duty}`"));
    let help = Message::new("effort-over-budget.help").with_all("duties", duties);
    let finding = Finding::new(CHECK.name, decision.key).message(message).help(help);
    let finding = finding.label(allowed.span, Message::new("effort-over-budget.budget"));
    Some(finding.at_path(&decision.path).in_decision(decision.id.as_str()).about(measure.key()))
}

/// A count with which a language agrees, or a quantity in the words of the format.
fn said(quantity: &Quantity) -> Arg {
    let text = quantity.to_string();
    text.parse().map_or(Arg::Text(text), Arg::Number)
}
