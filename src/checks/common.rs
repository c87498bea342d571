//! Findings that many checks make alike.

use crate::diagnostic::{Finding, Message};
use crate::model::Named;
use crate::source::Span;

use super::Subject;

/// A finding on the id of an item, whose message takes the id as `$id`.
pub(super) fn about_item<T>(check: &'static str, item: &Named<T>) -> Finding {
    let with_id = |id: String| Message::new(id).with("id", item.id.as_str());
    let help = with_id(format!("{check}.help"));
    Finding::new(check, item.key)
        .message(with_id(check.to_owned()))
        .help(help)
        .at_path(item.path.clone())
}

/// A finding on the id of an item that lacks a key; its path is where the key would stand.
pub(super) fn missing<T>(check: &'static str, item: &Named<T>, key: &str) -> Finding {
    about_item(check, item).at_path(format!("{}.{key}", item.path))
}

/// Where the key of a value stands; the start of the value where the text does not show it.
pub(super) fn key_of(on: &Subject<'_>, value: Span, key: &str) -> Span {
    let key_place = || {
        let text = on.sources.get(value.source)?.text();
        let before = text.get(..value.start as usize)?;
        let start = before.rfind(key)?;
        let between = before[start + key.len()..].trim_start();
        let is_key = between.starts_with(':') || between.starts_with(['"', '\'']);
        is_key.then(|| Span::new(value.source, start, start + key.len()))
    };
    key_place().unwrap_or(value.empty_at_start())
}
