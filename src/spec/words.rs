//! Ids and reserved words.

/// Words of the small languages: no ids of facts, figures, options or outcomes.
pub const RESERVED: &[&str] = &[
    "absent",
    "after",
    "all",
    "always",
    "and",
    "any",
    "at",
    "before",
    "beyond",
    "days",
    "default",
    "divided",
    "due",
    "exactly",
    "free",
    "from",
    "known",
    "less",
    "minus",
    "months",
    "more",
    "no",
    "not",
    "nothing",
    "of",
    "on",
    "or",
    "otherwise",
    "per",
    "plus",
    "to",
    "unknown",
    "yes",
];

/// Whether a word belongs to the small languages.
#[must_use]
pub fn is_reserved(word: &str) -> bool {
    RESERVED.binary_search(&word).is_ok()
}

/// Whether a word has the form of an id: `[a-z][a-z0-9-]*`.
#[must_use]
pub fn is_id(word: &str) -> bool {
    let mut bytes = word.bytes();
    bytes.next().is_some_and(|first| first.is_ascii_lowercase())
        && bytes.all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

/// At most this many characters of what an author wrote stand in a message.
const SHOWN: usize = 60;

/// What an author wrote, cut where it would drown the message.
#[must_use]
pub fn shown(text: &str) -> String {
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
