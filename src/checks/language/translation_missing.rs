use crate::checks::prelude::*;
use crate::checks::prose::ReadText;

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
    /// Write the missing language beside the others, or let `helder translate update` put the text into the translation file and
    /// have it translated there. Addresses, links and texts without a word need no translation.
    "translation-missing", Language, Error gentle, since "0.1.0", Texts(run)
}

fn run(on: &Prose<'_>, findings: &mut Vec<Finding>) {
    for text in on.texts.iter().filter(|text| !text.is_address() && has_words(text)) {
        let lacks = |language: &&_| text.text.get(language).is_none();
        for language in on.workspace.languages.iter().filter(lacks) {
            let with = |id: &'static str| Message::new(id).with("language", language.as_str()).with("path", &text.text.path);
            let finding = text.finding(CHECK.name, text.text.span, language);
            findings.push(finding.message(with(CHECK.name)).help(with("translation-missing.help")));
        }
    }
}

fn has_words(text: &ReadText<'_>) -> bool {
    text.versions.iter().any(|version| version.masked.chars().any(char::is_alphabetic))
}
