//! Translation files in a language of which no page is, in the one that is translated from, or in another than they say.

use crate::diagnostic::{Finding, Message};
use crate::locale::po::PoFile;
use crate::model::Language;

/// What is wrong with the language of a translation file. `language` is the one in its name; `spoken` are those of the
/// workspace, the one it is written in first. None for a file without entries, of which nobody misses anything.
#[must_use]
pub fn stranger(language: &Language, texts: &PoFile, spoken: &[Language]) -> Option<Finding> {
    let (_, first) = texts.entries.first()?;
    // The header of `nl_BE` is Dutch too.
    let is_other = |stated: &&str| stated.split(['_', '-', '@']).next() != Some(language.as_str());
    let stated = texts.language.as_deref().filter(is_other);
    let message = if !spoken.contains(language) {
        Message::new("translation-stale-unspoken")
    } else if spoken.first() == Some(language) {
        Message::new("translation-stale-source")
    } else {
        Message::new("translation-stale-header").with("stated", stated?)
    };
    let help = Message::new(format!("{}.help", message.id));
    let finding = Finding::new("translation-stale", first.context.span);
    let finding = finding.message(message.with("language", language.as_str()));
    let finding = finding.help(help.with("language", language.as_str()));
    Some(
        finding
            .in_language(language.as_str())
            .about(language.as_str()),
    )
}
