use crate::checks::prelude::*;
use crate::checks::wording::about_words;
use crate::locale::wording::Section;
use crate::model::text::TextRole;

check! {
    /// Words for staff to say excuse themselves, blame the client, refuse, or are said by rote.
    ///
    /// ## Why it matters
    ///
    /// "That is not my department" ends the conversation and begins a complaint. The client came with a problem; whose fault it is does
    /// not solve it, and a formula does not sound as if anybody listened.
    ///
    /// Words under `avoid`, as `instead_of`, are the place to name such phrases. They are not looked at there.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// staff:
    ///   words:
    ///     default:
    ///       answer: I am sorry, that is not my department.
    /// ```
    ///
    /// ```yaml fails
    /// languages: [fr]
    /// staff:
    ///   ask_first: [Vous auriez dû nous appeler plus tôt. Quand est-ce arrivé ?]
    /// ```
    ///
    /// ```yaml passes
    /// staff:
    ///   words:
    ///     default:
    ///       answer: My colleague of the counter decides that. I call her now, and tell you what she says.
    ///   avoid:
    ///     - {instead_of: That is not my department., say: I find out who can., because: The client does not know our departments.}
    /// ```
    ///
    /// ## How to mend
    ///
    /// Name the feeling, say what you can do, and do it: "I see that you came for nothing. I look up what is missing, and write it down
    /// for you." A refusal gives its reason and what the client can do instead.
    "staff-phrase", Staff, Warning, since "0.1.0", Texts(run)
}

fn run(on: &Prose<'_>, findings: &mut Vec<Finding>) {
    let said = |role| matches!(role, TextRole::Say | TextRole::Acknowledge);
    for text in on.texts.iter().filter(|text| said(text.text.role)) {
        for version in &text.versions {
            let phrases = version.reading(on).phrases.iter();
            findings.extend(phrases.filter_map(|phrase| {
                let message = message(phrase.section)?;
                Some(about_words(CHECK.name, message, (text, version), phrase.range.clone()))
            }));
        }
    }
}

const fn message(section: Section) -> Option<&'static str> {
    Some(match section {
        Section::Excuse => "staff-phrase-excuse",
        Section::Blame => "staff-phrase-blame",
        Section::Refusal => "staff-phrase-refusal",
        Section::Formula => "staff-phrase-formula",
        _ => return None,
    })
}
