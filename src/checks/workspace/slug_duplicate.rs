use std::collections::BTreeMap;

use crate::checks::Overview;
use crate::checks::prelude::*;

check! {
    /// Two pages of one language would have the same address.
    ///
    /// ## Why it matters
    ///
    /// One of them would move to an address with a number behind it, and every link to it would break the day their order changes.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// # file: helder.yaml
    /// languages: [en]
    /// # file: concepts/lost.yaml
    /// title: Phone
    /// # file: concepts/stolen.yaml
    /// title: Phone
    /// ```
    ///
    /// ```yaml passes
    /// # file: helder.yaml
    /// languages: [en]
    /// # file: concepts/lost.yaml
    /// title: Phone
    /// slug: lost-phone
    /// # file: concepts/stolen.yaml
    /// title: Phone
    /// slug: stolen-phone
    /// ```
    ///
    /// ## How to mend
    ///
    /// Give one of the concepts a `slug` of its own in that language, or a title that says what sets it apart.
    "slug-duplicate", Workspace, Error, since "0.1.0", Workspace(run)
}

fn run(on: &Overview<'_>, findings: &mut Vec<Finding>) {
    let mut taken = BTreeMap::new();
    for concept in on.concepts {
        for slug in &concept.slugs {
            let Some(first) = taken.insert((&slug.language, &slug.words), slug.span) else { continue };
            let message = Message::new(CHECK.name).with("slug", &slug.words).with("language", slug.language.as_str());
            let finding = Finding::new(CHECK.name, slug.span).message(message).in_language(slug.language.as_str());
            let finding = finding.help(Message::new("slug-duplicate.help")).at_path("slug").about(concept.id.as_str());
            findings.push(finding.label(first, Message::new("slug-duplicate.first")));
        }
    }
}
