//! Findings that many checks make alike.

use crate::diagnostic::{Finding, Message};
use crate::model::Named;

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
