//! `helder explain` and `helder checks`.

use super::{Exit, Failure, print};
use crate::checks::{CATALOGUE, Check, find};
use crate::cli::Explain;
use crate::locale::Words;

/// Prints the page of a check.
///
/// # Errors
/// When there is no check of this name.
pub(super) fn explain(arguments: &Explain) -> Result<Exit, Failure> {
    super::check::known(&arguments.check)?;
    let page = find(&arguments.check).map(Check::page_markdown);
    let note = Words::for_language(&arguments.messages.lang).word("explain-in-english");
    let note = if note.is_empty() {
        note
    } else {
        format!("{note}\n\n")
    };
    print(&(note + &page.unwrap_or_default()))?;
    Ok(Exit::Clean)
}

/// Prints one line per check: its name, its severity and what it finds.
///
/// # Errors
/// When standard output cannot be written.
pub(super) fn list() -> Result<Exit, Failure> {
    let width = CATALOGUE
        .iter()
        .map(|check| check.name.len())
        .max()
        .unwrap_or_default();
    let mut text = String::new();
    let mut area = None;
    for check in CATALOGUE {
        if area != Some(check.area) {
            let heading = if area.is_some() { "\n" } else { "" };
            text.push_str(&format!("{heading}{}\n", check.area.word()));
            area = Some(check.area);
        }
        text.push_str(&format!(
            "  {:width$}  {:7}  {}\n",
            check.name,
            check.severity.word(),
            check.summary()
        ));
    }
    print(&text)?;
    Ok(Exit::Clean)
}
