use crate::checks::prelude::*;
use crate::checks::wording::about_words;
use crate::diagnostic::Severity;
use crate::locale::wording::Section;
use crate::model::text::TextRole;

check! {
    /// Documents or information are asked for, and nobody says which: "the necessary documents".
    ///
    /// ## Why it matters
    ///
    /// The client who does not know what to bring comes twice, or brings everything. Every document that is not named is a visit in
    /// vain.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// client_must:
    ///   apply:
    ///     title: Apply
    ///     how: Bring the necessary documents to the desk.
    /// ```
    ///
    /// ```yaml fails
    /// languages: [nl]
    /// client_must:
    ///   aanvragen:
    ///     title: Aanvragen
    ///     how: Stuur ons alle nuttige inlichtingen.
    /// ```
    ///
    /// ```yaml passes
    /// evidence:
    ///   bill: {title: Your last electricity bill, from: Your supplier sends it each month.}
    /// client_must:
    ///   apply:
    ///     title: Apply
    ///     how: Come to the desk with your identity card.
    ///     bring: bill
    /// ```
    ///
    /// ## How to mend
    ///
    /// Name each document, under `evidence` with where to get it and under `bring` of the duty, or in the sentence itself. Take out those
    /// that you can look up yourself.
    "evidence-unnamed", Completeness, Error gentle, since "0.1.0", Texts(run)
}

fn run(on: &Prose<'_>, findings: &mut Vec<Finding>) {
    for text in on.texts {
        let role = text.text.role;
        for version in text.versions.iter().filter(|_| is_read(role)) {
            let asked = version.reading(on).phrases.iter().filter(|phrase| asks(role, phrase.section));
            findings.extend(asked.map(|phrase| {
                let finding = about_words(CHECK.name, CHECK.name, (text, version), phrase.range.clone());
                if is_demand(role) { finding } else { finding.severity(Severity::Warning) }
            }));
        }
    }
}

const fn is_read(role: TextRole) -> bool {
    is_demand(role) || matches!(role, TextRole::Prose | TextRole::Say)
}

/// Whether the client is held to what stands there.
const fn is_demand(role: TextRole) -> bool {
    matches!(role, TextRole::Duty | TextRole::Promise | TextRole::Redress | TextRole::Exclusion)
}

/// Whether a phrase asks for something there. "Useful information" is what an organisation gives, but where a client must
/// do something.
const fn asks(role: TextRole, section: Section) -> bool {
    match section {
        Section::Evidence => true,
        Section::Details => matches!(role, TextRole::Duty | TextRole::Redress),
        _ => false,
    }
}
