//! Ids: their form, and the words that the small languages keep for themselves.

use super::Mistake;
use crate::diagnostic::Message;
use crate::model::Id;

/// Words of the small languages, which cannot name a fact, a figure, an option or an outcome.
pub const RESERVED: &[&str] = &[
    "any",
    "yes",
    "no",
    "not",
    "and",
    "or",
    "from",
    "to",
    "at",
    "more",
    "less",
    "exactly",
    "before",
    "after",
    "on",
    "known",
    "unknown",
    "absent",
    "nothing",
    "free",
    "always",
    "default",
    "otherwise",
    "all",
    "due",
    "plus",
    "minus",
    "of",
    "per",
    "divided",
    "beyond",
    "days",
    "months",
];

/// Reads an id of any kind: `[a-z][a-z0-9-]*`.
///
/// # Errors
/// `id-invalid` when it has another form; the nearest id of the right form comes as a proposal.
pub fn id(text: &str) -> Result<Id, Mistake> {
    if has_form(text) {
        return Ok(Id::new(text));
    }
    let mistake = Mistake::new("id-invalid", 0..text.len(), "id-invalid").written(text);
    let better = with_form(text);
    Err(if better.is_empty() {
        mistake.help(Message::new("id-invalid.help"))
    } else {
        mistake.instead(0..text.len(), better, false)
    })
}

/// Reads the id of a fact, a figure, an option or an outcome, which cannot be a word of the small languages.
///
/// # Errors
/// `id-invalid` when it has another form or is such a word.
pub fn word_id(text: &str) -> Result<Id, Mistake> {
    let id = id(text)?;
    if !RESERVED.contains(&text) {
        return Ok(id);
    }
    Err(
        Mistake::new("id-invalid", 0..text.len(), "id-invalid-reserved")
            .written(text)
            .help(Message::new("id-invalid-reserved.help")),
    )
}

/// Whether a text has the form of an id.
pub(super) fn has_form(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

/// The nearest id to a name that people typed: `Minimum Value` → `minimum-value`; empty where nothing is left.
fn with_form(text: &str) -> String {
    let words: Vec<String> = text
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_ascii_lowercase)
        .collect();
    words
        .join("-")
        .trim_start_matches(|c: char| !c.is_ascii_lowercase())
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_lower_case_letters_digits_and_hyphens() {
        assert_eq!(id("lost-2").map(|id| id.to_string()), Ok("lost-2".into()));
        for wrong in ["", "2-lost", "Lost", "a b", "a_b", "é", "-a"] {
            assert!(id(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn the_nearest_id_is_proposed_and_never_safe() {
        let Err(mistake) = id("Minimum Value") else {
            panic!("accepted")
        };
        assert_eq!(mistake.replacements[0].text, "minimum-value");
        assert!(!mistake.replacements[0].safe);
    }

    #[test]
    fn words_of_the_small_languages_name_no_fact() {
        assert!(id("days").is_ok());
        assert!(word_id("days").is_err());
        assert!(word_id("days-late").is_ok());
    }
}
