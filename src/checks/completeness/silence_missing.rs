use crate::checks::prelude::*;

check! {
    /// A concept does not say what to do when no answer comes.
    ///
    /// ## Why it matters
    ///
    /// Letters get lost and forms get stuck. A client who knows when to ask, and where, asks once; the others call every day or give
    /// up.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// title: Stolen phone
    /// ```
    ///
    /// ```yaml passes
    /// title: Stolen phone
    /// if_you_hear_nothing: Call the front desk after five days; your report then goes first.
    /// ```
    ///
    /// ## How to mend
    ///
    /// Write under `if_you_hear_nothing` after what time, what to do and where; `defaults` in `helder.yaml` can say it once for all
    /// concepts.
    "silence-missing", Completeness, Warning, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    if on.concept.silence.is_none() {
        let help = Message::new("silence-missing.help");
        findings.push(Finding::new(CHECK.name, on.concept.start).help(help).at_path("if_you_hear_nothing"));
    }
}
