use std::ops::Range;

use crate::checks::prelude::*;
use crate::checks::prose::{ReadText, ReadVersion};
use crate::checks::wording::about_words;
use crate::locale::Promises;
use crate::locale::wording::Section;
use crate::model::text::TextRole;

check! {
    /// An offer only aims at its time (`kind: target`), and its words promise it.
    ///
    /// ## Why it matters
    ///
    /// A client reads "you receive the answer within ten days" and counts on it. That you only meant to try stands nowhere they look.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// offered:
    ///   answer:
    ///     title: An answer
    ///     what: You receive our answer within 10 days.
    ///     within: 10 days
    ///     kind: target
    /// ```
    ///
    /// ```yaml fails
    /// languages: [nl]
    /// offered:
    ///   antwoord:
    ///     title: Een antwoord
    ///     what: Ons antwoord komt gegarandeerd op tijd.
    ///     within: 10 days
    ///     kind: target
    /// ```
    ///
    /// ```yaml passes
    /// offered:
    ///   answer:
    ///     title: An answer
    ///     what: We aim to answer within 10 days.
    ///     within: 10 days
    ///     kind: target
    /// ```
    ///
    /// ## How to mend
    ///
    /// Say that you aim at it, and what clients can do when it takes longer. Or promise it: take `kind: target` out, and say under
    /// `if_missed` what happens when you are late.
    "target-as-promise", Completeness, Warning, since "0.1.0", Texts(run)
}

fn run(on: &Prose<'_>, findings: &mut Vec<Finding>) {
    let promised = on.texts.iter().filter(|text| text.text.role == TextRole::Promise && on.is_target(text));
    for text in promised {
        for version in &text.versions {
            let range = certain(on, version).or_else(|| dated_promise(on, version));
            findings.extend(range.map(|range| finding(on, text, version, range)));
        }
    }
}

fn finding(on: &Prose<'_>, text: &ReadText<'_>, version: &ReadVersion<'_>, range: Range<usize>) -> Finding {
    let finding = about_words(CHECK.name, CHECK.name, (text, version), range);
    let within = on.offer_of(text).and_then(|offer| offer.within.as_ref());
    match within {
        Some(within) => finding.label(within.span, Message::new("target-as-promise.within")),
        None => finding,
    }
}

/// A word that makes it certain.
fn certain(on: &Prose<'_>, version: &ReadVersion<'_>) -> Option<Range<usize>> {
    version.reading(on).of(Section::Certain).next().map(|phrase| phrase.range.clone())
}

/// A promise with a time in one sentence that does not say that it is an aim.
fn dated_promise(on: &Prose<'_>, version: &ReadVersion<'_>) -> Option<Range<usize>> {
    let reading = version.reading(on);
    let is_aim = |sentence: &Range<usize>| {
        use Section::{Aim, Commitment, Modal, Weakening};
        let mut said = reading.phrases_in(sentence).iter();
        said.any(|phrase| matches!(phrase.section, Aim | Commitment | Modal | Weakening))
    };
    let sentences = reading.sentences.iter().map(|sentence| &sentence.range);
    let dated = sentences.filter(|sentence| !reading.times_in(sentence).is_empty() && !is_aim(sentence));
    dated.into_iter().find_map(|sentence| {
        let promise = Promises::of(&version.version.language).promise(&version.masked[sentence.clone()])?;
        Some(sentence.start + promise.start..sentence.start + promise.end)
    })
}
