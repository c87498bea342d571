use crate::checks::prelude::*;
use crate::checks::prose::ReadText;
use crate::model::text::Origin;

check! {
    /// The source text changed after its translation was made, or is gone: no text stands at the key path of the translation, or no
    /// page is in its language.
    ///
    /// ## Why it matters
    ///
    /// The page says the new rule in one language and the old one in the other. Both look finished. A translation whose key path is
    /// mistyped is on no page, and nobody misses it before a client does.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// # file: helder.yaml
    /// languages: [fr, nl]
    /// # file: concepts/phone.yaml
    /// title: Téléphone volé
    /// # file: concepts/phone.nl.po
    /// msgctxt "title"
    /// msgid "Téléphone perdu"
    /// msgstr "Verloren gsm"
    /// ```
    ///
    /// ```yaml fails
    /// # file: helder.yaml
    /// languages: [fr, nl]
    /// # file: concepts/phone.yaml
    /// title: Téléphone volé
    /// # file: concepts/phone.nl.po
    /// msgctxt "titel"
    /// msgid "Téléphone volé"
    /// msgstr "Gestolen gsm"
    /// ```
    ///
    /// ```yaml passes
    /// # file: helder.yaml
    /// languages: [fr, nl]
    /// # file: concepts/phone.yaml
    /// title: Téléphone volé
    /// # file: concepts/phone.nl.po
    /// msgctxt "title"
    /// msgid "Téléphone volé"
    /// msgstr "Gestolen gsm"
    /// ```
    ///
    /// ## How to mend
    ///
    /// Run `helder translate update`: it writes the new source text under `msgid`, with the old one above it after `#|`, and the mark
    /// `fuzzy`. Bring the translation up to date, then take the mark away. A translation whose text has another key path now follows it
    /// there; one whose text is gone is set aside at the end of the file, behind `#~`. A mistyped key path is mended under `msgctxt`.
    /// A file is of the language in its name, `NAME.LANGUAGE.po`: the header must say the same, and `languages` must name it.
    "translation-stale", Language, Warning, since "0.1.0", Texts(run)
}

fn run(on: &Prose<'_>, findings: &mut Vec<Finding>) {
    // A mistyped placeholder makes another text of it for a moment: that is told.
    let is_unread = |text: &&ReadText<'_>| on.concept.is_some_and(|concept| concept.is_unread(&text.text.path));
    for text in on.texts.iter().filter(|text| !is_unread(text)) {
        let is_stale = |origin| matches!(origin, Origin::Translation { stale: true, .. });
        let source = text.text.source();
        for version in text.text.versions.iter().filter(|version| is_stale(version.origin)) {
            let message = Message::new(CHECK.name).with("language", version.language.as_str());
            let finding = text.finding(CHECK.name, version.span, &version.language).message(message);
            let finding = finding.help(Message::new("translation-stale.help"));
            findings.push(match source {
                Some(source) => finding.label(source.span, Message::new("translation-stale.source")),
                None => finding,
            });
        }
    }
}
