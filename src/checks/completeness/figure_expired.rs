use crate::checks::prelude::*;

check! {
    /// A figure has no value today.
    ///
    /// ## Why it matters
    ///
    /// The page would show a price that no longer holds, or none. Tariffs that are set year by year run out without a sound.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// figures:
    ///   price:
    ///     - {from: 2024-01-01, is: 5 EUR, until: 2024-12-31}
    /// summary: It costs {price}.
    /// ```
    ///
    /// ```yaml passes
    /// figures:
    ///   price:
    ///     - {from: 2024-01-01, is: 5 EUR}
    ///     - {from: 2025-01-01, is: 5.50 EUR}
    /// summary: It costs {price}.
    /// ```
    ///
    /// ## How to mend
    ///
    /// Add the value that holds now, with the day `from` which it holds, or take `until` away. A concept that is `valid` only from a
    /// later day needs its values from that day on.
    "figure-expired", Completeness, Error, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    let begins = on.concept.valid.from.as_ref().map_or(on.today, |from| from.value);
    let day = on.today.max(begins);
    let own = on.concept.figures.values();
    let shared = on.workspace.figures.values().filter(|figure| on.concept.used_figures.contains(&figure.id));
    for figure in own.chain(shared).filter(|figure| figure.on(day).is_none()) {
        let with = |id: &'static str| Message::new(id).with("id", figure.id.as_str()).with("date", day.to_string());
        let finding = Finding::new(CHECK.name, figure.key).message(with(CHECK.name)).help(with("figure-expired.help"));
        findings.push(finding.at_path(figure.path.clone()).about(figure.id.as_str()));
    }
}
