use crate::checks::options::TakesNumber;
use crate::checks::prelude::*;
use crate::checks::prose::ReadVersion;
use crate::locale::Wording;
use crate::model::Language;
use crate::model::text::TextRole;

check! {
    /// A text is harder to read than the organisation wants. Looked for only where a score is set.
    ///
    /// ## Why it matters
    ///
    /// Many adults read slowly, and give up where a text asks too much. Each of them is a call, a visit or a right that is never claimed.
    ///
    /// The score goes from about 0 (hard) to 100 (easy): Flesch's measure, with the numbers that were found for each language (Amstad,
    /// Flesch-Douma, Kandel and Moles). 60 is plain language, 50 a newspaper, 30 a law. It counts words per sentence and syllables per
    /// word, and knows nothing of meaning: take it as a thermometer. Texts with fewer than 50 words or 3 sentences have no score, and
    /// syllables are counted by vowels, so that a few points mean nothing.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// checks:
    ///   hard-to-read: {score: 50}
    /// summary: >-
    ///   Administrative regularisation necessitates preliminary verification of documentary eligibility. Municipal authorities
    ///   subsequently communicate supplementary requirements regarding residential registration. Applicants demonstrating insufficient
    ///   documentation receive notification concerning complementary administrative formalities. Authorities reconsider applications
    ///   following submission of satisfactory documentation. Definitive decisions concerning residential regularisation necessitate
    ///   unanimous consideration by competent administrative representatives of every participating municipality.
    /// ```
    ///
    /// ```yaml passes
    /// checks:
    ///   hard-to-read: {score: 50}
    /// summary: >-
    ///   You ask us for a permit. We look at what you send us. Is a paper missing? Then we call you the same day and say which one. You
    ///   bring it to the desk, or you send it by mail. We check it and we give you the permit. It is yours for one year. You can park in
    ///   your own street with it.
    /// ```
    ///
    /// ## How to mend
    ///
    /// Make sentences of one thought. Put the verb where the noun in -ation stands: "we check" for "verification". Take the word that
    /// you would say at the counter.
    ///
    /// `checks: {hard-to-read: {score: 50}}` in `helder.yaml` turns the check on, `{score: {fr: 45, nl: 55}}` with a score for each
    /// language.
    ///
    /// ## Where it comes from
    ///
    /// R. Flesch, *A new readability yardstick* (1948); L. Kandel and A. Moles, *Application de l'indice de Flesch à la langue
    /// française* (1958); W. H. Douma, *De leesbaarheid van landbouwbladen* (1960).
    "hard-to-read", Language, Warning, since "0.1.0", takes [SCORE], Texts(run)
}

/// The score that a text must reach.
const SCORE: TakesNumber = TakesNumber { name: "score", least: 1, most: 100 };

/// Shorter texts have no score.
const WORDS: usize = 50;
const SENTENCES: usize = 3;

fn run(on: &Prose<'_>, findings: &mut Vec<Finding>) {
    let set = |language| Some((language, SCORE.set(CHECK.name, on.workspace, language)?));
    let asked: Vec<_> = on.workspace.languages.iter().filter_map(set).collect();
    if asked.is_empty() {
        return;
    }
    for text in on.texts.iter().filter(|text| is_read(text.text.role)) {
        for version in &text.versions {
            let language = &version.version.language;
            let Some((_, least)) = asked.iter().find(|(asked, _)| *asked == language) else { continue };
            let Some(ease) = ease(on, version, language).filter(|ease| *ease < f64::from(*least)) else { continue };
            let message = Message::new(CHECK.name)
                .with("score", rounded(ease))
                .with("least", usize::from(*least));
            let finding = text.finding(CHECK.name, version.version.span, language).message(message);
            findings.push(finding.help(Message::new("hard-to-read.help")));
        }
    }
}

const fn is_read(role: TextRole) -> bool {
    use TextRole::{Address, Avoided, Search, Source, Title};
    !matches!(role, Title | Search | Address | Source | Avoided)
}

/// How easily a version reads; none where it is too short for that.
fn ease(on: &Prose<'_>, version: &ReadVersion<'_>, language: &Language) -> Option<f64> {
    let sentences = &version.reading(on).sentences;
    let words: usize = sentences.iter().map(|sentence| sentence.words).sum();
    let is_long = words >= WORDS && sentences.len() >= SENTENCES;
    is_long.then(|| Wording::of(language).ease(&version.masked, sentences)).flatten()
}

/// A score as readers want it: whole, and not below zero.
fn rounded(ease: f64) -> String {
    format!("{:.0}", ease.floor().max(0.0))
}
