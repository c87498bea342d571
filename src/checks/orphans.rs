//! Translations whose text is gone: entries of PO files under a key path at which no text stands.

use crate::diagnostic::{Finding, Fix, Message, near};
use crate::locale::Words;
use crate::locale::po::{Entry, PoFile};
use crate::model::Language;
use crate::syntax::{Kind, Node};

/// The entries of a translation file that translate nothing. `roots` is what the file beside it says: its keys, and those
/// that it inherits from itself.
#[must_use]
pub fn orphans(roots: &[&Node<'_>], texts: &PoFile, language: &Language) -> Vec<Finding> {
    let is_orphan = |entry: &&Entry| {
        let path = entry.context.text.as_str();
        !roots.iter().any(|root| holds(root, path))
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

/// Whether a text in one language, or a list of words, stands at a key path. One that stands alone is a list of one as well.
fn holds(node: &Node<'_>, path: &str) -> bool {
    if path.is_empty() {
        return !matches!(node.kind, Kind::Map(_) | Kind::Null);
    }
    let below = |inner: &Node<'_>, rest: &str| match rest.strip_prefix('.') {
        Some(rest) => !rest.is_empty() && holds(inner, rest),
        None => rest.is_empty() && holds(inner, ""),
    };
    // A key may have points in it.
    let of_map = |entries: &[crate::syntax::Entry<'_>]| {
        entries.iter().any(|entry| {
            let key = entry.key.text();
            let rest = key.and_then(|key| path.strip_prefix(key));
            rest.is_some_and(|rest| below(&entry.value, rest))
        })
    };
    let alone = || path.strip_prefix('0').is_some_and(|rest| below(node, rest));
    match &node.kind {
        Kind::Map(entries) => of_map(entries) || alone(),
        Kind::Seq(items) => {
            let digits = path.bytes().take_while(u8::is_ascii_digit).count();
            let item = path[..digits].parse().ok();
            let item = item.and_then(|place: usize| items.get(place));
            item.is_some_and(|item| below(item, &path[digits..]))
        }
        Kind::Scalar(_) => alone(),
        // What stands there was reported.
        Kind::Broken => true,
        Kind::Null => false,
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
