use crate::checks::prelude::*;
use crate::model::text::{Origin, TextRole};

check! {
    /// A duty, an exclusion or a threshold stands in a translation that nobody has reviewed.
    ///
    /// ## Why it matters
    ///
    /// A machine translates a sentence well and a rule badly: "may" becomes "must", "until" becomes "from". Where a right or a duty
    /// hangs on the word, a person has read it first.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// # file: helder.yaml
    /// languages: [fr, nl]
    /// # file: concepts/phone.yaml
    /// title: Téléphone volé
    /// not_offered:
    ///   chase:
    ///     title: Poursuivre un téléphone
    ///     because: Il est déjà loin quand nous arrivons.
    /// # file: concepts/phone.nl.po
    /// #, fuzzy
    /// msgctxt "not_offered.chase.because"
    /// msgid "Il est déjà loin quand nous arrivons."
    /// msgstr "Hij is al ver wanneer we aankomen."
    /// ```
    ///
    /// ```yaml passes
    /// # file: helder.yaml
    /// languages: [fr, nl]
    /// # file: concepts/phone.yaml
    /// title: Téléphone volé
    /// not_offered:
    ///   chase:
    ///     title: Poursuivre un téléphone
    ///     because: Il est déjà loin quand nous arrivons.
    /// # file: concepts/phone.nl.po
    /// msgctxt "not_offered.chase.because"
    /// msgid "Il est déjà loin quand nous arrivons."
    /// msgstr "Hij is al ver weg als we aankomen."
    /// ```
    ///
    /// ## How to mend
    ///
    /// Let someone who speaks the language read the translation beside its source, then take the mark `fuzzy` away.
    "translation-unreviewed", Language, Error gentle, since "0.1.0", Texts(run)
}

fn run(on: &Prose<'_>, findings: &mut Vec<Finding>) {
    for text in on.texts.iter().filter(|text| text.text.role == TextRole::Threshold || text.is_of_exclusion_or_duty()) {
        // One that was made from an older source is told of by `translation-stale`.
        let unreviewed = |origin| matches!(origin, Origin::Translation { fuzzy: true, stale: false });
        for version in text.text.versions.iter().filter(|version| unreviewed(version.origin)) {
            let with = |id: &'static str| Message::new(id).with("language", version.language.as_str());
            let finding = text.finding(CHECK.name, version.span, &version.language).message(with(CHECK.name));
            findings.push(finding.help(with("translation-unreviewed.help")));
        }
    }
}
