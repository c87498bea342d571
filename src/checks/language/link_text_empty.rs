use crate::checks::links;
use crate::checks::prelude::*;
use crate::locale::LinkWords;

check! {
    /// The words of a link do not say where it leads: "click here", or nothing at all.
    ///
    /// ## Why it matters
    ///
    /// Many readers jump from link to link, by eye or with a screen reader. Five times "here" in a list tells them nothing.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// summary: Fill in the form, [click here](https://example.org/form).
    /// ```
    ///
    /// ```yaml fails
    /// languages: [nl]
    /// summary: Het formulier vindt u [hier](https://example.org/form).
    /// ```
    ///
    /// ```yaml passes
    /// summary: Fill in [the form](https://example.org/form).
    /// ```
    ///
    /// ## How to mend
    ///
    /// Put the words that name the page into the link: what it is, not what to press.
    "link-text-empty", Language, Warning, since "0.1.0", Texts(run)
}

fn run(on: &Prose<'_>, findings: &mut Vec<Finding>) {
    for text in on.texts.iter().filter(|text| !text.is_address()) {
        for version in &text.versions {
            let language = &version.version.language;
            for link in links::in_version(version.version) {
                if link.is_bare || !LinkWords::of(language).says_nothing(&link.words) {
                    continue;
                }
                let id = if link.words.trim().is_empty() { "link-text-empty-nothing" } else { CHECK.name };
                let message = Message::new(id).with("words", link.words.trim());
                let finding = text.finding(CHECK.name, version.span(link.range), language).message(message);
                findings.push(finding.help(Message::new("link-text-empty.help")).about(link.destination));
            }
        }
    }
}
