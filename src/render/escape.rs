//! Characters that would mean something in HTML or JSON inside HTML.

use std::io::{self, Write};

/// The words as they may stand in text and in a quoted attribute.
#[must_use]
pub fn html(words: &str) -> String {
    let mut out = String::with_capacity(words.len() + words.len() / 8);
    for (harmless, entity) in stretches(words) {
        out.push_str(harmless);
        out.push_str(entity);
    }
    out
}

/// Writes the same.
///
/// # Errors
/// Those of what is written to.
pub fn write_html(words: &str, out: &mut dyn Write) -> io::Result<()> {
    for (harmless, entity) in stretches(words) {
        out.write_all(harmless.as_bytes())?;
        out.write_all(entity.as_bytes())?;
    }
    Ok(())
}

/// Stretches without characters that mean something, each with what stands for the one behind it.
fn stretches(words: &str) -> impl Iterator<Item = (&str, &'static str)> {
    let entity = |byte: u8| match byte {
        b'&' => "&amp;",
        b'<' => "&lt;",
        b'>' => "&gt;",
        b'"' => "&quot;",
        b'\'' => "&#39;",
        _ => "",
    };
    let mut rest = words;
    std::iter::from_fn(move || {
        let at = rest.bytes().position(|byte| !entity(byte).is_empty());
        let (stretch, after) = rest.split_at(at.unwrap_or(rest.len()));
        let found = after.bytes().next().map_or("", entity);
        rest = after.get(1..).unwrap_or_default();
        (!stretch.is_empty() || !found.is_empty()).then_some((stretch, found))
    })
}

/// JSON as it may stand in a `script` element: nothing in it can end the element or start a comment.
#[must_use]
pub fn json(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => {
                out.push_str(&format!("\\u{:04x}", u32::from(character)));
            }
            _ => out.push(character),
        }
    }
    out
}
