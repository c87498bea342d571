use crate::checks::prelude::*;
use crate::checks::prose::{ReadText, ReadVersion};
use crate::locale::{Denied, Negation};

check! {
    /// An exclusion or a duty denies something in one language and not in another.
    ///
    /// ## Why it matters
    ///
    /// A "not" that got lost turns a refusal into a promise. Both clients can hold the organisation to what they read.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// languages: [en, nl]
    /// not_offered:
    ///   search:
    ///     title: {en: Searching a block of flats, nl: Een flatgebouw doorzoeken}
    ///     because: {en: A judge does not order that., nl: Een rechter beveelt dat.}
    /// ```
    ///
    /// ```yaml fails
    /// languages: [nl, fr]
    /// client_must:
    ///   proof:
    ///     title: {nl: Je inkomen bewijzen, fr: Prouver vos revenus}
    ///     otherwise: {nl: Zonder bewijs krijg je de premie., fr: "Sans preuve, vous ne recevez pas la prime."}
    /// ```
    ///
    /// ```yaml passes
    /// languages: [en, nl, fr]
    /// not_offered:
    ///   search:
    ///     title: {en: Searching a block of flats, nl: Een flatgebouw doorzoeken, fr: Fouiller un immeuble}
    ///     because:
    ///       en: A judge does not order that.
    ///       nl: Een rechter beveelt dat niet.
    ///       fr: Un juge refuse de l'ordonner.
    /// ```
    ///
    /// ## How to mend
    ///
    /// Read both sentences side by side and correct the one that is wrong. Where both say the same, write the one that has no word of
    /// denial with one.
    "translation-negation", Language, Warning, since "0.1.0", Texts(run)
}

fn run(on: &Prose<'_>, findings: &mut Vec<Finding>) {
    for text in on.texts.iter().filter(|text| text.is_of_exclusion_or_duty()) {
        let [source, others @ ..] = &text.versions[..] else { continue };
        if others.is_empty() || source.version.is_blank() {
            continue;
        }
        let ours = denied(source);
        for version in others.iter().filter(|version| !version.version.is_blank()) {
            findings.extend(compare(text, (source, &ours), (version, &denied(version))));
        }
    }
}

fn denied(version: &ReadVersion<'_>) -> Denied {
    Negation::of(&version.version.language).of_text(&version.masked)
}

fn compare(
    text: &ReadText<'_>,
    (source, ours): (&ReadVersion<'_>, &Denied),
    (version, theirs): (&ReadVersion<'_>, &Denied),
) -> Option<Finding> {
    let ((with, place), without) = match (ours.beyond(theirs), theirs.beyond(ours)) {
        (Some(at), _) => ((source, at), version),
        (None, Some(at)) => ((version, at), source),
        (None, None) => return None,
    };
    let word = with.version.raw.get(place.clone()).unwrap_or_default();
    let message = |id: &'static str| {
        Message::new(id)
            .with("word", word)
            .with("denies", with.version.language.as_str())
            .with("other", without.version.language.as_str())
    };
    let denial = with.span(place.clone());
    // The finding stands in the translation, whichever of the two denies.
    let (own, label, said) = if std::ptr::eq(with, version) {
        (denial, source.version.span, message("translation-negation.other"))
    } else {
        (version.version.span, denial, message("translation-negation.denial"))
    };
    let finding = text.finding(CHECK.name, own, &version.version.language).message(message(CHECK.name));
    Some(finding.help(Message::new("translation-negation.help")).label(label, said))
}
