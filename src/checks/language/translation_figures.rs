use std::collections::BTreeSet;

use crate::checks::prelude::*;
use crate::checks::prose::{ReadText, ReadVersion};
use crate::locale::read::{Figure, Value, differences};
use crate::model::Language;
use crate::model::text::Version;

check! {
    /// A number, an amount, a date, a duration, a telephone number or a link differs between languages.
    ///
    /// ## Why it matters
    ///
    /// Two clients with the same question get two answers, and each can hold the organisation to theirs.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// languages: [fr, nl]
    /// summary:
    ///   fr: Nous gardons votre vélo pendant 30 jours.
    ///   nl: We bewaren uw fiets 3 dagen.
    /// ```
    ///
    /// ```yaml fails
    /// languages: [en, fr]
    /// summary:
    ///   en: Call us on 02 555 12 34.
    ///   fr: Appelez-nous au 02 555 12 43.
    /// ```
    ///
    /// ```yaml fails
    /// languages: [nl, fr]
    /// summary:
    ///   nl: We bewaren uw fiets een week.
    ///   fr: Nous gardons votre vélo un mois.
    /// ```
    ///
    /// ```yaml passes
    /// languages: [fr, nl, en]
    /// summary:
    ///   fr: Nous gardons votre vélo trente jours, 1 500 € au plus, jusqu'à 17 h 30.
    ///   nl: We bewaren uw fiets 30 dagen, tot € 1.500, tot 17.30 uur.
    ///   en: We keep your bicycle for thirty days, up to €1,500, until 5.30 pm.
    /// ```
    ///
    /// ## How to mend
    ///
    /// Correct the language that is wrong. A value that decides something belongs under `figures`: a placeholder writes it in
    /// every language as that language writes it.
    "translation-figures", Language, Error, since "0.1.0", Texts(run)
}

fn run(on: &Prose<'_>, findings: &mut Vec<Finding>) {
    for text in on.texts {
        let [source, others @ ..] = &text.versions[..] else { continue };
        // Where placeholders differ, one of them often stands where the other has a figure: that is said first.
        let said = others.iter().filter(|other| !other.version.is_blank() && !source.version.is_blank());
        let comparable = said.filter(|other| inserts_alike(source.version, other.version));
        for version in comparable {
            findings.extend(compare(on, text, source, version));
        }
    }
}

fn compare(
    on: &Prose<'_>,
    text: &ReadText<'_>,
    source: &ReadVersion<'_>,
    version: &ReadVersion<'_>,
) -> Option<Finding> {
    let [of_source, of_version] = [source, version].map(|version| version.contents.figures.with_articles());
    let (ours, theirs) = differences(&of_source, &of_version);
    let look = |places: Vec<usize>, in_version: &'_ [Figure], others: &[Figure]| -> Vec<usize> {
        let told = |place: &usize| {
            let figure = &in_version[*place];
            !(is_link(figure) && (text.is_address() || is_translated(figure, others, &on.workspace.languages)))
        };
        places.into_iter().filter(told).collect()
    };
    let ours = look(ours, &of_source, &of_version);
    let theirs = look(theirs, &of_version, &of_source);
    let id = match (ours.is_empty(), theirs.is_empty()) {
        (true, true) => return None,
        (false, true) => "translation-figures-lacking",
        (true, false) => "translation-figures-extra",
        (false, false) => CHECK.name,
    };
    let typed = |version: &ReadVersion<'_>, figures: &[Figure], places: &[usize]| -> Vec<String> {
        places.iter().map(|place| format!("`{}`", version.typed(&figures[*place]))).collect()
    };
    let message = Message::new(id)
        .with_all("ours", typed(source, &of_source, &ours))
        .with_all("theirs", typed(version, &of_version, &theirs))
        .with("source", source.version.language.as_str())
        .with("language", version.version.language.as_str());
    let place = |version: &ReadVersion<'_>, figures: &[Figure], places: &[usize]| match places.first() {
        Some(first) => version.span(figures[*first].range.clone()),
        None => version.version.span,
    };
    let label = Message::new("translation-figures.source").with("source", source.version.language.as_str());
    let finding = text.finding(CHECK.name, place(version, &of_version, &theirs), &version.version.language);
    let help = Message::new("translation-figures.help");
    Some(finding.message(message).help(help).label(place(source, &of_source, &ours), label))
}

/// Whether two versions insert the same, in whatever order and however often.
fn inserts_alike(one: &Version, other: &Version) -> bool {
    let each_once = |version| names(version).collect::<BTreeSet<_>>();
    names(one).eq(names(other)) || each_once(one) == each_once(other)
}

/// What a version inserts, as it is written.
fn names(version: &Version) -> impl Iterator<Item = &str> {
    version.inserted().map(|(written, _)| written)
}

const fn is_link(figure: &Figure) -> bool {
    matches!(figure.value, Value::Link(_))
}

/// Whether the others link to the same page in another language: the address is the same but for a language's tag.
fn is_translated(figure: &Figure, others: &[Figure], languages: &[Language]) -> bool {
    let untagged = |figure: &Figure| match &figure.value {
        Value::Link(link) => {
            let parts = link.split(['/', '.', '?', '=', '&', '-', '_']).map(str::to_lowercase);
            let tag = |part: &String| languages.iter().any(|language| language == part.as_str());
            Some(parts.filter(|part| !tag(part)).collect::<Vec<_>>())
        }
        _ => None,
    };
    let own = untagged(figure);
    others.iter().any(|other| is_link(other) && untagged(other) == own)
}
