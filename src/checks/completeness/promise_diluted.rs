use crate::checks::prelude::*;
use crate::checks::wording::about_words;

check! {
    /// A promise gives a time, and takes it back in the same text.
    ///
    /// ## Why it matters
    ///
    /// "We answer within ten days. However, this can take longer" promises nothing. The client who counts on the ten days is
    /// disappointed by your own words, and staff cannot tell any more when you are late.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// offered:
    ///   answer:
    ///     title: An answer
    ///     what: We answer within 10 days. However, this can take longer.
    /// ```
    ///
    /// ```yaml fails
    /// languages: [fr]
    /// figures:
    ///   reply: 5 working days
    /// offered:
    ///   answer:
    ///     title: Une réponse
    ///     what: En principe, nous répondons dans les {reply}.
    /// ```
    ///
    /// ```yaml passes
    /// figures:
    ///   reply: 10 days
    ///   reply-long: 30 days
    /// offered:
    ///   answer:
    ///     title: An answer
    ///     what: We answer within {reply}. Where we need an expert, we tell you so and answer within {reply-long}.
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
    /// Promise the time that you keep. Where some cases take longer, give them their own time: a list of `when` and `is` under `within`,
    /// or `latest`, which is the most it takes in all. What stops the clock stands under `paused_by`. A time that you only aim at has
    /// `kind: target`.
    "promise-diluted", Completeness, Error, since "0.1.0", Texts(run)
}

fn run(on: &Prose<'_>, findings: &mut Vec<Finding>) {
    for text in on.texts {
        for version in &text.versions {
            let Some(dilution) = on.dilution(text, version) else { continue };
            let place = dilution.time.map(|time| version.span(time));
            let within = on.offer_of(text).and_then(|offer| offer.within.as_ref()).map(|within| within.span);
            let finding = about_words(CHECK.name, CHECK.name, (text, version), dilution.range);
            findings.push(match place.or(within) {
                Some(time) => finding.label(time, Message::new("promise-diluted.time")),
                None => finding,
            });
        }
    }
}
