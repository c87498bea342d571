//! A letter as a page of its own, as Markdown and as plain text.

use super::style::house_colour;
use super::{RenderError, Renderer, compact, inline, page, text, wiki};
use crate::view::public::Letter;

/// What a letter is made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LetterForm {
    /// One file that holds its style: to be printed, or sent along.
    Html,
    /// For a system that shows Markdown.
    Markdown,
    /// For a mail.
    Text,
}

impl Renderer {
    /// A letter. `colours` are those of the house.
    ///
    /// # Errors
    /// When a template of the workspace cannot make it.
    pub fn letter<'c>(
        &self,
        letter: &Letter,
        form: LetterForm,
        colours: impl IntoIterator<Item = (&'c str, &'c str)>,
    ) -> Result<Vec<u8>, RenderError> {
        let mut style = compact::style(self.sheet("style/letter.css"));
        if let Some(colour) = house_colour(colours) {
            style.push_str(&format!("@media screen{{:root{{--primary:{colour}}}}}\n"));
        }
        let mut context = page::context(letter)?;
        inline::give(&mut context, &style);
        let page = self.html("letter/letter.html", &context)?;
        let page = String::from_utf8_lossy(&page);
        Ok(match form {
            LetterForm::Html => page.into_owned(),
            LetterForm::Markdown => without_controls(&wiki::markdown(&page)),
            LetterForm::Text => without_controls(&text::of_page(&page)),
        }
        .into_bytes())
    }
}

/// The words without what moves the cursor of a terminal or turns the direction of reading.
fn without_controls(words: &str) -> String {
    let turns = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let kept = |c: &char| *c == '\n' || !(c.is_control() || turns(*c));
    words.chars().filter(kept).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_acts_on_a_terminal_goes() {
        assert_eq!(
            without_controls("a\u{1b}[2J\u{202e}b\u{7f}\tc\n"),
            "a[2Jbc\n"
        );
    }
}
