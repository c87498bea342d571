use crate::checks::prelude::*;

check! {
    /// A text is not said in every language of the workspace.
    ///
    /// ## Why it matters
    ///
    /// A client who reads the other language meets a hole, or a sentence they cannot read, just where a rule concerns them.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// languages: [fr, nl]
    /// title:
    ///   fr: Téléphone volé
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
    /// Write the missing language beside the others (`title: {fr: Téléphone volé, nl: Gestolen gsm}`). Or translate it in the PO file
    /// beside this one, `NAME.LANGUAGE.po`: `helder translate update` writes the file, with an empty `msgstr` for each text that has no
    /// translation yet. Addresses, links and texts without a word need no translation.
    "translation-missing", Language, Error gentle, since "0.1.0", Texts(run)
}

fn run(on: &Prose<'_>, findings: &mut Vec<Finding>) {
    for text in on.texts.iter().filter(|text| text.text.needs_translation()) {
        let lacks = |language: &&_| text.text.get(language).is_none();
        for language in on.workspace.languages.iter().filter(lacks) {
            let with = |id: &'static str| Message::new(id).with("language", language.as_str());
            // Only what is written in the source language alone has its translations in PO files.
            let help = match text.text.source() {
                None => with("translation-missing.help"),
                Some(source) => with("translation-missing.entry")
                    .with("path", &text.text.path)
                    .with("source", source.language.as_str()),
            };
            let finding = text.finding(CHECK.name, text.text.span, language);
            findings.push(finding.message(with(CHECK.name)).help(help));
        }
    }
}
