use crate::checks::prelude::*;
use crate::checks::shown::region;
use crate::diagnostic::Values;
use crate::model::{Decision, Named};

check! {
    /// Helder cannot prove that a decision is whole: it is too large, or nobody can tell whether some cases can occur.
    ///
    /// ## Why it matters
    ///
    /// What is not proved may hold a gap. Helder says so instead of staying silent.
    ///
    /// ## Examples
    ///
    /// What is owed here is always a whole even number of euros, but no search through tickets and vouchers without end can show it:
    ///
    /// ```yaml fails
    /// offered:
    ///   refund: {title: A refund}
    /// not_offered:
    ///   nothing-due: {title: No refund}
    /// facts:
    ///   tickets: {type: whole number}
    ///   vouchers: {type: whole number}
    ///   owed: {type: money, is: 6 EUR per tickets minus 10 EUR per vouchers}
    /// decisions:
    ///   pay-back:
    ///     rules:
    ///       less: {when: {owed: less than 7 EUR}, then: nothing-due}
    ///       more: {when: {owed: more than 7 EUR}, then: refund}
    /// ```
    ///
    /// ```yaml passes
    /// offered:
    ///   refund: {title: A refund}
    /// not_offered:
    ///   nothing-due: {title: No refund}
    /// facts:
    ///   tickets: {type: whole number}
    ///   vouchers: {type: whole number}
    ///   owed: {type: money, is: 6 EUR per tickets minus 10 EUR per vouchers}
    /// decisions:
    ///   pay-back:
    ///     rules:
    ///       less: {when: {owed: less than 7 EUR}, then: nothing-due}
    ///       more: {when: {owed: more than 7 EUR}, then: refund}
    /// impossible:
    ///   - {when: {owed: exactly 7 EUR}, because: Everything costs an even number of euros.}
    /// ```
    ///
    /// ## How to mend
    ///
    /// Where the finding shows cases, say under `impossible` that they cannot occur, answer them, or bound the facts (`at_least`,
    /// `at_most`) so that all their values can be tried. Where the decision is too large, split it in two, or join rules that answer the same.
    "decision-not-proved", Decisions, Error, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (decision, report) in on.reports() {
        if report.not_proved {
            findings.push(finding(decision, &report.in_doubt));
        }
    }
}

fn finding(decision: &Named<Decision>, in_doubt: &[Values]) -> Finding {
    let mut found = about_item(CHECK.name, decision).in_decision(decision.id.as_str());
    if let Some(first) = in_doubt.first() {
        let message = Message::new("decision-not-proved-doubt")
            .with("id", decision.id.as_str())
            .with("region", region(first));
        found = found
            .message(message)
            .help(Message::new("decision-not-proved-doubt.help"));
    }
    found
}
