use std::collections::BTreeSet;

use crate::checks::prelude::*;
use crate::model::text::{Reference, Version};

check! {
    /// A translation inserts other figures, facts or names than the source.
    ///
    /// ## Why it matters
    ///
    /// A placeholder that is missing leaves a threshold or a deadline out in one language; another one in its place says something
    /// else.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// languages: [fr, nl]
    /// figures:
    ///   minimum-value: 250 EUR
    /// summary:
    ///   fr: Nous venons à partir de {minimum-value}.
    ///   nl: We komen als het de moeite is.
    /// ```
    ///
    /// ```yaml passes
    /// languages: [fr, nl]
    /// figures:
    ///   minimum-value: 250 EUR
    /// summary:
    ///   fr: Nous venons à partir de {minimum-value}.
    ///   nl: We komen vanaf {minimum-value}.
    /// ```
    ///
    /// ## How to mend
    ///
    /// Put the same placeholders into every language. Their order and how often they stand do not matter.
    "translation-placeholders", Language, Error, since "0.1.0", Texts(run)
}

fn run(on: &Prose<'_>, findings: &mut Vec<Finding>) {
    for text in on.texts {
        let [source, others @ ..] = &text.text.versions[..] else { continue };
        let differs = |other: &&Version| !references(source).eq(references(other));
        let said = others.iter().filter(|version| !version.is_blank() && !source.is_blank());
        for version in said.filter(differs) {
            let (ours, theirs) = (source.inserted().collect::<Vec<_>>(), version.inserted().collect::<Vec<_>>());
            let (lacking, extra) = (lacking(&ours, &theirs), lacking(&theirs, &ours));
            let id = match (lacking.is_empty(), extra.is_empty()) {
                (true, true) => continue,
                (false, true) => "translation-placeholders-lacking",
                (true, false) => "translation-placeholders-extra",
                (false, false) => CHECK.name,
            };
            if !is_whole(source, &ours) || !is_whole(version, &theirs) {
                continue;
            }
            let message = Message::new(id)
                .with_all("lacking", lacking)
                .with_all("extra", extra)
                .with("source", source.language.as_str())
                .with("language", version.language.as_str());
            let finding = text.finding(CHECK.name, version.span, &version.language).message(message);
            findings.push(finding.help(Message::new("translation-placeholders.help")));
        }
    }
}

/// What a version inserts, in its order.
fn references(version: &Version) -> impl Iterator<Item = &Reference> {
    version.inserted().map(|(_, reference)| reference)
}

/// What the others do not insert.
fn lacking(these: &[(&str, &Reference)], others: &[(&str, &Reference)]) -> Vec<String> {
    let absent = |(_, reference): &&(&str, &Reference)| others.iter().all(|(_, other)| other != reference);
    let written: BTreeSet<_> = these.iter().filter(absent).map(|(written, _)| format!("`{{{written}}}`")).collect();
    written.into_iter().collect()
}

/// Whether every placeholder was understood; what was not has been reported.
fn is_whole(version: &Version, inserted: &[(&str, &Reference)]) -> bool {
    version.inserts.len() == inserted.len()
}
