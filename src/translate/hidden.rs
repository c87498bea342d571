//! What keeps texts from being read. To merge then would take them for gone.

use super::Project;
use crate::diagnostic::Finding;
use crate::source::SourceId;

/// Checks whose findings mean that texts were not read, or not where they belong. Where a reference or a condition is wrong,
/// all texts are there.
const HIDING: [&str; 8] = [
    "file-encoding",
    "file-unreadable",
    "id-invalid",
    "key-duplicate",
    "key-unknown",
    "text-cut",
    "value-type",
    "yaml-syntax",
];

/// Messages of these checks about pictures and style sheets.
const OF_LOOKS: [&str; 3] = [
    "file-unreadable-named",
    "value-type-outside",
    "value-type-ending",
];

fn hides(finding: &Finding) -> bool {
    HIDING.contains(&finding.check) && !OF_LOOKS.contains(&&*finding.message.id)
}

impl Project {
    /// The files that the system did not hand over.
    #[must_use]
    pub fn unreadable(&self) -> Vec<Finding> {
        let findings = self.checked.findings.iter();
        let unreadable = findings.filter(|finding| finding.check == "file-unreadable");
        unreadable.cloned().collect()
    }

    /// What hides texts in the settings: then not even the languages are sure.
    #[must_use]
    pub fn hidden_in_settings(&self) -> Vec<Finding> {
        self.hiding(|source| Some(source) == self.settings)
    }

    /// What hides texts in the files that were asked for.
    #[must_use]
    pub fn hidden(&self) -> Vec<Finding> {
        self.hiding(|source| {
            self.originals.iter().any(|original| {
                let mut beside = original.translations.iter();
                original.source == source
                    || beside.any(|translation| translation.source == Some(source))
            })
        })
    }

    fn hiding(&self, is_asked: impl Fn(SourceId) -> bool) -> Vec<Finding> {
        let findings = self.checked.findings.iter();
        let hiding = findings.filter(|finding| hides(finding) && is_asked(finding.span.source));
        hiding.cloned().collect()
    }
}
