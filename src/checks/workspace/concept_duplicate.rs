use std::collections::BTreeMap;

use crate::checks::Overview;
use crate::checks::prelude::*;

check! {
    /// Two concepts have the same id.
    ///
    /// ## Why it matters
    ///
    /// A link to the id could lead to either, and one of the two pages would take the place of the other.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// # file: helder.yaml
    /// languages: [en]
    /// # file: concepts/phone.yaml
    /// id: stolen-phone
    /// title: Stolen phone
    /// # file: concepts/stolen-phone.yaml
    /// title: My phone was stolen
    /// ```
    ///
    /// ```yaml passes
    /// # file: helder.yaml
    /// languages: [en]
    /// # file: concepts/phone.yaml
    /// id: lost-phone
    /// title: Lost phone
    /// # file: concepts/stolen-phone.yaml
    /// title: My phone was stolen
    /// ```
    ///
    /// ## How to mend
    ///
    /// Give one of the two another `id`, or rename its file where no `id` is stated; take one out where both say the same.
    "concept-duplicate", Workspace, Error, since "0.1.0", Workspace(run)
}

fn run(on: &Overview<'_>, findings: &mut Vec<Finding>) {
    let mut first = BTreeMap::new();
    for concept in on.concepts {
        let Some(other) = first.insert(&concept.id, concept.start) else { continue };
        let message = Message::new(CHECK.name).with("id", concept.id.as_str());
        let finding = Finding::new(CHECK.name, concept.start).message(message).at_path("id");
        let label = Message::new("concept-duplicate.first");
        findings.push(finding.help(Message::new("concept-duplicate.help")).label(other, label).about(concept.id.as_str()));
    }
}
