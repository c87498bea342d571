//! What the template engine complains of, told in our words: what was found, and what is there.

use crate::diagnostic::{Arg, Message, nearest};
use crate::locale::Words;
use crate::template;

/// A mistake in a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Mistake {
    /// It uses something that does not exist.
    Unknown {
        /// What: one of the words that the message `template-invalid-unknown` chooses by.
        kind: &'static str,
        /// Its name.
        name: String,
        /// What exists, sorted.
        known: Vec<String>,
    },
    /// Something else was expected.
    Unexpected {
        /// What stands there.
        found: String,
        /// What may.
        expected: String,
    },
    /// The engine's own words.
    Other(String),
}

/// What filters there are beside ours.
const FILTERS: &str = "safe default upper lower wordcount escape escape_html escape_xml newlines_to_br pluralize trim \
    trim_start trim_end replace capitalize title truncate indent str int float length reverse split abs round first last nth \
    join sort unique get values keys pairs group_by md inline sentence plain";
/// What tests there are: `is defined`.
const TESTS: &str = "string number map bool array integer float none iterable defined undefined odd even divisible_by \
    starting_with ending_with containing";
/// What functions there are.
const FUNCTIONS: &str = "t range throw super";

/// More names than this are not listed.
const LISTED: usize = 24;

impl Mistake {
    /// Reads what the engine says.
    pub(super) fn read(words: &str) -> Self {
        unknown(words)
            .or_else(|| unexpected(words))
            .unwrap_or_else(|| Self::Other(words.to_owned()))
    }

    /// The name that tells it from its siblings.
    pub(super) fn name(&self) -> &str {
        match self {
            Self::Unknown { name, .. } => name,
            Self::Unexpected { found, .. } => found,
            Self::Other(words) => words,
        }
    }

    /// What was found, in a template of the workspace.
    pub(super) fn message(&self) -> Message {
        match self {
            Self::Unknown { kind, name, .. } => Message::new("template-invalid-unknown")
                .with("kind", *kind)
                .with("name", name),
            Self::Unexpected { found, expected } => Message::new("template-invalid-unexpected")
                .with("found", found)
                .with("expected", expected),
            Self::Other(words) => Message::new("template-invalid").with("reason", lowered(words)),
        }
    }

    /// What is missing in a template of the workspace, which one of ours uses.
    pub(super) fn message_about(&self, user: &str) -> Message {
        let message = match self {
            Self::Unknown { kind, name, .. } => Message::new("template-invalid-lacking")
                .with("kind", *kind)
                .with("name", name),
            Self::Unexpected { .. } | Self::Other(_) => {
                Message::new("template-invalid-ours").with("reason", lowered(self.name()))
            }
        };
        message.with("user", user)
    }

    /// What to do about it, in a template that takes the place of one of ours, or of none.
    pub(super) fn help(&self, replaces: Option<&str>) -> Message {
        if let Self::Unknown { name, known, .. } = self {
            if let Some(near) = nearest(name, known.iter().map(String::as_str)) {
                return Message::new("template-invalid-unknown.near").with("near", near);
            }
            if !known.is_empty() && known.len() <= LISTED {
                let known = known.iter().map(|name| format!("`{name}`")).collect();
                return Message::new("template-invalid-unknown.known")
                    .with("known", Arg::OneOf(known));
            }
        }
        match replaces {
            Some(ours) => Message::new("template-invalid.help").with("template", ours),
            None => Message::new("template-invalid.place"),
        }
    }
}

/// The words of the engine as ours stand: no capital, no full stop.
fn lowered(words: &str) -> String {
    let words = words.trim().trim_end_matches('.');
    let mut letters = words.chars();
    match letters.next() {
        Some(first) => first.to_lowercase().chain(letters).collect(),
        None => String::new(),
    }
}

fn unknown(words: &str) -> Option<Mistake> {
    let name = words.split('`').nth(1)?;
    let listed = |list: &str| list.split_whitespace().map(str::to_owned).collect();
    let after = |mark: &str| {
        let (_, names) = words.split_once(mark)?;
        Some(names.split(", ").map(str::to_owned).collect())
    };
    let starts = |start: &str| words.starts_with(&format!("{start} `{name}`"));
    let (kind, known): (_, Vec<String>) = if starts("Unknown filter") {
        ("filter", listed(FILTERS))
    } else if starts("Unknown test") {
        ("test", listed(TESTS))
    } else if starts("Unknown function") {
        ("function", listed(FUNCTIONS))
    } else if starts("Unknown component") {
        ("component", defined("component"))
    } else if starts("Unknown template") {
        let ours = template::ours().iter().map(|ours| ours.name.clone());
        (
            "template",
            ours.filter(|name| template::is_filled(name)).collect(),
        )
    } else if starts("Block") && words.contains("not defined in any parent") {
        ("block", defined("block"))
    } else if starts("Variable") && words.contains("is not defined") {
        (
            "variable",
            after("Available variables: ").unwrap_or_default(),
        )
    } else if starts("Field") && words.contains("is not defined") {
        ("field", after("Available fields: ").unwrap_or_default())
    } else if starts("there is no word") {
        ("word", Words::of_pages().map(str::to_owned).collect())
    } else {
        return None;
    };
    let mut known = known;
    known.sort();
    known.dedup();
    Some(Mistake::Unknown {
        kind,
        name: name.to_owned(),
        known,
    })
}

/// The names of all blocks or components of our templates.
fn defined(what: &str) -> Vec<String> {
    let mark = format!(" {what} ");
    let names = template::ours().iter().flat_map(|ours| {
        let tags = ours.text.split("{%").skip(1);
        tags.filter_map(|tag| {
            let (_, rest) = tag.split_once(mark.as_str())?;
            let end = rest.find(|c: char| !(c.is_alphanumeric() || c == '_'))?;
            tag.trim_start_matches('-')
                .starts_with(&mark)
                .then(|| rest[..end].to_owned())
        })
    });
    names.collect()
}

/// `Found X but expected one of: Y or Z`.
fn unexpected(words: &str) -> Option<Mistake> {
    let (found, expected) = words.strip_prefix("Found ")?.split_once(" but expected ")?;
    let expected = expected.strip_prefix("one of: ").unwrap_or(expected);
    Some(Mistake::Unexpected {
        found: found.to_owned(),
        expected: expected.trim_end_matches('.').to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_that_is_proposed_exists() {
        let mut tera = tera::Tera::default();
        for name in ["md", "inline", "sentence", "plain"] {
            tera.register_filter(name, |value: i64, _: tera::Kwargs, _: &tera::State| value);
        }
        tera.register_function("t", |_: tera::Kwargs, _: &tera::State| 1);
        let mut used = String::new();
        for name in FILTERS.split_whitespace() {
            used.push_str(&format!("{{{{ x | {name} }}}}\n"));
        }
        for name in TESTS.split_whitespace() {
            used.push_str(&format!("{{% if x is {name} %}}{{% endif %}}\n"));
        }
        for name in FUNCTIONS.split_whitespace().filter(|name| *name != "super") {
            used.push_str(&format!("{{{{ {name}() }}}}\n"));
        }
        let read = tera.add_raw_template("a.html", &used);
        assert!(read.is_ok(), "{}", read.unwrap_err());
    }

    #[test]
    fn blocks_and_components_are_found_in_our_templates() {
        let (blocks, components) = (defined("block"), defined("component"));
        for block in ["main", "languages", "sheet"] {
            assert!(blocks.iter().any(|name| name == block), "{blocks:?}");
        }
        for component in ["Contact", "Words"] {
            assert!(
                components.iter().any(|name| name == component),
                "{components:?}"
            );
        }
    }
}
