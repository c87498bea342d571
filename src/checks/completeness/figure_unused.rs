use crate::checks::prelude::*;

check! {
    /// A figure is declared, and nothing refers to it.
    ///
    /// ## Why it matters
    ///
    /// The next person changes the figure and believes that the service changed with it.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// figures:
    ///   minimum-value: 250 EUR
    /// ```
    ///
    /// ```yaml passes
    /// figures:
    ///   minimum-value: 250 EUR
    /// summary: We come from {minimum-value}.
    /// ```
    ///
    /// ## How to mend
    ///
    /// Use it in a condition, an amount or a text (`{minimum-value}`), or take it out.
    "figure-unused", Completeness, Warning, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    // What was not understood may refer to it: a mistyped id is one mistake, not two.
    if !on.concept.broken.is_empty() {
        return;
    }
    for (id, figure) in &on.concept.figures {
        if !on.concept.used_figures.contains(id) {
            findings.push(about_item(CHECK.name, figure).about(id.as_str()));
        }
    }
}
