use crate::checks::prelude::*;
use crate::checks::prose::{ReadText, ReadVersion};
use crate::checks::wording::{Reading, about_words};
use crate::diagnostic::Severity;
use crate::locale::wording::{Phrase, Section};
use crate::model::text::TextRole;

check! {
    /// A promise, a threshold, an exclusion or a duty is worded so that nobody can hold anybody to it: "as soon as possible",
    /// "in principle", "if necessary", "the competent service".
    ///
    /// ## Why it matters
    ///
    /// A vague word looks like an answer and puts the question back to the client: how soon, in which cases, who? They call to ask,
    /// and every employee answers in another way.
    ///
    /// Each class of words puts its own question to the author. *Time*: by when? *Escape*: in which case not? *Commitment*: do
    /// you do it or not? *Quantity*: how many, from which value? *Open list*: what else? *Quality*: what will the client see?
    /// *Actor*: who? *Duty*: what makes it good enough?
    ///
    /// It is an error in promises, thresholds (the label, the question and the options of a fact that a rule uses), exclusions, duties
    /// and complaint paths, and a warning elsewhere; words of quantity and quality count only where they decide or promise. A vague
    /// word of time beside a time in figures is padding: no more than an information. Stories, titles, search words, the words of laws,
    /// `acknowledge` and `avoid` may be as vague as they are.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// offered:
    ///   repair:
    ///     title: A repair
    ///     what: We send a technician as soon as possible.
    /// ```
    ///
    /// ```yaml fails
    /// languages: [nl]
    /// client_must:
    ///   melden:
    ///     title: Melden
    ///     how: Bel indien nodig de bevoegde dienst.
    /// ```
    ///
    /// ```yaml fails
    /// languages: [fr]
    /// if_it_goes_wrong:
    ///   complain:
    ///     steps: [Nous faisons de notre mieux pour vous aider.]
    /// ```
    ///
    /// ```yaml passes
    /// figures:
    ///   arrival: 4 hours
    /// offered:
    ///   repair:
    ///     title: A repair
    ///     what: We send a technician within {arrival}, and call you as soon as we leave.
    /// ```
    ///
    /// ```yaml passes
    /// cases:
    ///   late:
    ///     story: They said they would come as soon as possible. A little later I called again.
    /// ```
    ///
    /// ## How to mend
    ///
    /// Answer the question of the class. A time becomes a figure or `within`, a condition becomes a rule, an exception an exclusion,
    /// a service a role or a channel. What decides nothing goes out.
    ///
    /// ## Where it comes from
    ///
    /// The classes follow the rules against vague terms, escape clauses, open ends and unnamed subjects in the INCOSE *Guide to
    /// Writing Requirements* (R2, R7, R8, R9, R33 to R35).
    "vague-term", Language, Error gentle, since "0.1.0", Texts(run)
}

fn run(on: &Prose<'_>, findings: &mut Vec<Finding>) {
    for text in on.texts.iter().filter(|text| is_read(on, text)) {
        for version in &text.versions {
            let reading = version.reading(on);
            if !reading.phrases.iter().any(|phrase| phrase.section.is_vague()) {
                continue;
            }
            let diluted = on.dilution(text, version);
            let is_said = |phrase: &&Phrase| diluted.as_ref().is_some_and(|dilution| dilution.holds(phrase));
            let others = reading.phrases.iter().filter(|phrase| !is_said(phrase));
            findings.extend(others.filter_map(|phrase| look(on, (text, version), reading, phrase)));
        }
    }
}

fn is_read(on: &Prose<'_>, text: &ReadText<'_>) -> bool {
    text.text.role != TextRole::Threshold || on.is_threshold(text)
}

fn look(
    on: &Prose<'_>,
    place: (&ReadText<'_>, &ReadVersion<'_>),
    reading: Reading<'_>,
    phrase: &Phrase,
) -> Option<Finding> {
    let severity = severity(phrase.section, place.0.text.role)?;
    if matches!(phrase.section, Section::Commitment | Section::Modal) && on.is_target(place.0) {
        return None;
    }
    let is_padding =
        matches!(phrase.section, Section::Time | Section::Now) && reading.has_time_beside(phrase);
    let (message, severity) =
        if is_padding { ("vague-term-padding", Severity::Info) } else { (message(phrase.section)?, severity) };
    let finding = about_words(CHECK.name, message, place, phrase.range.clone());
    // The check's own severity is left to the runner, which is milder with a draft.
    Some(if severity == Severity::Error { finding } else { finding.severity(severity) })
}

/// What a class asks of the author; none for what is no vague term, and for documents, which another check asks for.
const fn message(section: Section) -> Option<&'static str> {
    Some(match section {
        Section::Time | Section::Now => "vague-term-time",
        Section::Escape | Section::Weakening => "vague-term-escape",
        Section::Commitment | Section::Modal => "vague-term-commitment",
        Section::Quantity | Section::Size => "vague-term-quantity",
        Section::OpenList | Section::Example => "vague-term-open-list",
        Section::Quality => "vague-term-quality",
        Section::Actor | Section::Impersonal => "vague-term-actor",
        Section::Duty => "vague-term-duty",
        _ => return None,
    })
}

/// How much a class matters in a text of this role; none where it does not.
const fn severity(section: Section, role: TextRole) -> Option<Severity> {
    use Section::{
        Actor, Commitment, Duty, Escape, Example, Impersonal, Modal, Now, OpenList, Quality, Quantity, Size, Time, Weakening,
    };
    use Severity::{Error, Warning};
    match (role, section) {
        (TextRole::Promise, OpenList | Quality) | (TextRole::Redress, OpenList) => Some(Warning),
        (TextRole::Promise, Quantity)
        | (
            TextRole::Promise | TextRole::Redress,
            Time | Now | Escape | Weakening | Commitment | Modal | Actor | Impersonal | Duty,
        )
        | (
            TextRole::Exclusion,
            Time | Now | Escape | Weakening | Commitment | Quantity | Size | OpenList | Example | Actor | Impersonal | Duty,
        )
        | (
            TextRole::Duty,
            Time | Escape | Weakening | Commitment | Quantity | OpenList | Example | Actor | Impersonal | Duty,
        )
        | (TextRole::Threshold, Escape | Weakening | Quantity | Size | OpenList | Example | Duty) => Some(Error),
        (TextRole::Prose, Time | Escape | Weakening | Commitment | Actor)
        | (TextRole::Reason, Time | Escape | Weakening | Actor)
        | (TextRole::Staff, Time | Escape | Weakening | Commitment | Actor | Impersonal)
        | (TextRole::Say, Time | Escape | Weakening | Commitment | Actor) => Some(Warning),
        _ => None,
    }
}
