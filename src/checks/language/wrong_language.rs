use crate::checks::prelude::*;
use crate::model::text::TextRole;

check! {
    /// A text is not in the language under which it stands.
    ///
    /// ## Why it matters
    ///
    /// Two languages that were exchanged, or a sentence that was never translated, give readers a page that they cannot read, and nobody
    /// of the team looks at the other language's page.
    ///
    /// The small words tell: "the", "avec", "naar". Titles, addresses, search words and the words of laws are not looked at, nor
    /// are texts with fewer than three such words.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// languages: [fr, nl]
    /// summary:
    ///   fr: We komen naar u toe als het niet anders kan.
    ///   nl: Nous venons chez vous quand il le faut.
    /// ```
    ///
    /// ```yaml passes
    /// languages: [fr, nl]
    /// summary:
    ///   fr: Nous venons chez vous quand il le faut.
    ///   nl: We komen naar u toe als het niet anders kan.
    /// ```
    ///
    /// ## How to mend
    ///
    /// Put the text under its own language, and translate what is missing.
    "wrong-language", Language, Warning, since "0.1.0", Texts(run)
}

fn run(on: &Prose<'_>, findings: &mut Vec<Finding>) {
    for text in on.texts.iter().filter(|text| is_read(text.text.role)) {
        for version in &text.versions {
            let language = &version.version.language;
            let Some(found) = version.reading(on).other_language else { continue };
            let with = |id: &'static str| {
                Message::new(id).with("found", found).with("language", language.as_str())
            };
            let finding = text.finding(CHECK.name, version.version.span, language);
            findings.push(finding.message(with(CHECK.name)).help(with("wrong-language.help")).about(found));
        }
    }
}

const fn is_read(role: TextRole) -> bool {
    !matches!(role, TextRole::Title | TextRole::Search | TextRole::Address | TextRole::Source)
}
