//! Translations whose text is gone: entries of PO files under a key path at which no text stands.

use crate::diagnostic::{Finding, Fix, Message, near};
use crate::locale::Words;
use crate::locale::po::{Entry, PoFile};
use crate::model::Language;
use crate::syntax::{Kind, Node, text_at};

/// The entries of a translation file that translate nothing. `roots` is what the file beside it says: its keys, and those
/// that it inherits from itself.
#[must_use]
pub fn orphans(roots: &[&Node<'_>], texts: &PoFile, language: &Language) -> Vec<Finding> {
    let is_orphan = |entry: &&Entry| {
        let path = entry.context.text.as_str();
        !roots.iter().any(|root| text_at(root, path).is_some())
    };
    let orphans: Vec<&Entry> = texts.entries.values().filter(is_orphan).collect();
    if orphans.is_empty() {
        return Vec::new();
    }
    let mut free = Vec::new();
    roots.iter().for_each(|root| list(root, "", &mut free));
    free.retain(|(path, _)| texts.get(path).is_none());
    orphans
        .iter()
        .map(|entry| of_entry(entry, &free, language))
        .collect()
}

fn of_entry(entry: &Entry, free: &[(String, &str)], language: &Language) -> Finding {
    let path = entry.context.text.as_str();
    let finding = Finding::new("translation-stale", entry.context.span)
        .message(Message::new("translation-stale-gone").with("path", path))
        .at_path(path)
        .in_language(language.as_str())
        .about(path);
    let Some((nearest, is_sure)) = meant(entry, free) else {
        return finding.help(Message::new("translation-stale-gone.help"));
    };
    let with = |id: &'static str| Message::new(id).with("nearest", nearest);
    let written = format!("\"{nearest}\"");
    let fix = Fix {
        safe: is_sure,
        ..Fix::proposal(
            with("translation-stale-gone.fix"),
            entry.context.span,
            written,
        )
    };
    finding
        .help(with("translation-stale-gone.nearest"))
        .fix(fix)
}

/// The text without a translation that an entry most likely translates: the one with its words, else the one whose key path
/// is nearest. The words of one text alone leave no doubt.
fn meant<'f>(entry: &Entry, free: &'f [(String, &str)]) -> Option<(&'f str, bool)> {
    let source = entry.source.text.trim();
    let mut same = free.iter().filter(|(_, text)| text.trim() == source);
    match (same.next(), same.next()) {
        (Some((path, _)), None) => Some((path, true)),
        _ => {
            let paths = free.iter().map(|(path, _)| path.as_str());
            let (path, _) = near(&entry.context.text, paths)?;
            Some((path, false))
        }
    }
}

/// Every text with its key path, but those in several languages.
fn list<'n>(node: &'n Node<'_>, path: &str, found: &mut Vec<(String, &'n str)>) {
    let below = |key: &str| match path {
        "" => key.to_owned(),
        path => format!("{path}.{key}"),
    };
    match &node.kind {
        Kind::Map(entries) => {
            let is_language = |key: &&str| Words::languages().any(|language| language == *key);
            for entry in entries {
                if let Some(key) = entry.key.text().filter(|key| !is_language(key)) {
                    list(&entry.value, &below(key), found);
                }
            }
        }
        Kind::Seq(items) => {
            for (place, item) in items.iter().enumerate() {
                list(item, &below(&place.to_string()), found);
            }
        }
        Kind::Scalar(text) => found.push((path.to_owned(), &text.value)),
        Kind::Null | Kind::Broken => {}
    }
}
