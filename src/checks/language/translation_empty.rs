use crate::checks::prelude::*;

check! {
    /// A text stands there in one language and is empty.
    ///
    /// ## Why it matters
    ///
    /// The key says that somebody thought of the language, so nobody looks again. The client who reads it finds a heading with
    /// nothing under it.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// languages: [fr, nl]
    /// title:
    ///   fr: Téléphone volé
    ///   nl: ""
    /// ```
    ///
    /// ```yaml passes
    /// languages: [fr, nl]
    /// title:
    ///   fr: Téléphone volé
    ///   nl: Gestolen gsm
    /// ```
    ///
    /// ## How to mend
    ///
    /// Write the text in that language, or take its line out until it is translated.
    "translation-empty", Language, Error, since "0.1.0", Texts(run)
}

fn run(on: &Prose<'_>, findings: &mut Vec<Finding>) {
    for text in on.texts {
        let Some(said) = text.versions.iter().find(|version| !version.version.is_blank()) else { continue };
        for version in text.versions.iter().filter(|version| version.version.is_blank()) {
            let language = &version.version.language;
            let with = |id: &'static str| {
                Message::new(id).with("language", language.as_str()).with("other", said.version.language.as_str())
            };
            let finding = text.finding(CHECK.name, version.version.span, language).message(with(CHECK.name));
            let label = with("translation-empty.other");
            findings.push(finding.help(with("translation-empty.help")).label(said.version.span, label));
        }
    }
}
