//! Markup that texts must not hold: headings, images, tables, code blocks and raw HTML.

use std::ops::Range;
use std::sync::LazyLock;

use memchr::memmem::Finder;
use pulldown_cmark::{Event, Parser, Tag};

use super::signs::Signs;

/// Markup that a page does not carry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// `# …`, or underlined.
    Heading,
    /// `<b>`, `<script>`, comments.
    Html,
    /// `![…](…)`.
    Image,
    /// Indented or fenced code.
    Code,
}

impl Refused {
    /// The message that names it.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::Heading => "text-markup-heading",
            Self::Html => "text-markup-html",
            Self::Image => "text-markup-image",
            Self::Code => "text-markup-code",
        }
    }
}

/// A gap that can make what follows it code.
static GAP: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("    "));

/// Finds refused markup in a text with these signs, with its byte ranges.
#[must_use]
pub fn refused(text: &str, signs: Signs) -> Vec<(Range<usize>, Refused)> {
    if !may_hold_some_of(text, signs) || !may_hold(text) {
        return Vec::new();
    }
    let kind = |event: &Event<'_>| match event {
        Event::Start(Tag::Heading { .. }) => Some(Refused::Heading),
        Event::Start(Tag::Image { .. }) => Some(Refused::Image),
        Event::Start(Tag::CodeBlock(_)) => Some(Refused::Code),
        Event::Html(_) | Event::InlineHtml(_) => Some(Refused::Html),
        _ => None,
    };
    let events = Parser::new(text).into_offset_iter();
    events
        .filter_map(|(event, range)| kind(&event).map(|kind| (trimmed(text, range), kind)))
        .collect()
}

/// Whether a text holds a sign that all refused markup needs, so that most texts need not be read as Markdown.
fn may_hold(text: &str) -> bool {
    let bytes = text.as_bytes();
    let on_lines = bytes.iter().any(|byte| matches!(byte, b'\n' | b'\r'));
    let sign = |(at, byte): (usize, &u8)| match byte {
        b'#' | b'<' | b'\t' => true,
        b'!' => bytes[at..].starts_with(b"!["),
        // A line under a heading.
        b'=' | b'-' => on_lines,
        b'`' => bytes[at..].starts_with(b"```"),
        b'~' => bytes[at..].starts_with(b"~~~"),
        b' ' => bytes[at..].starts_with(b"    "),
        _ => false,
    };
    bytes.iter().enumerate().any(sign)
}

/// The same, told by its signs alone: without them only a long gap makes code.
fn may_hold_some_of(text: &str, signs: Signs) -> bool {
    const ANYWHERE: Signs = Signs::of("#<\t!`~");
    const LINES: Signs = Signs::of("\n\r");
    const UNDER_A_HEADING: Signs = Signs::of("=-");
    let underlined = signs.has_any(LINES) && signs.has_any(UNDER_A_HEADING);
    signs.has_any(ANYWHERE) || underlined || GAP.find(text.as_bytes()).is_some()
}

fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let length = text
        .get(range.clone())
        .map_or(0, |part| part.trim_end().len());
    range.start..range.start + length
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(text: &str) -> Vec<(Range<usize>, Refused)> {
        super::refused(text, Signs::of(text))
    }

    #[test]
    fn each_kind_is_found_where_it_stands() {
        assert_eq!(
            refused("a <b>c</b>"),
            [(2..5, Refused::Html), (6..10, Refused::Html)]
        );
        assert_eq!(refused("# Title\n\ntext"), [(0..7, Refused::Heading)]);
        assert_eq!(refused("see ![x](y)"), [(4..11, Refused::Image)]);
        assert_eq!(refused("Title\n---"), [(0..9, Refused::Heading)]);
        assert_eq!(refused("```\na\n```"), [(0..9, Refused::Code)]);
        assert_eq!(refused("~~~\na\n~~~"), [(0..9, Refused::Code)]);
    }

    #[test]
    fn what_pages_carry_is_left_alone() {
        for text in [
            "*a* **b** [c](https://d.example)",
            "- a\n- b",
            "5 < 6 and 7 > 3",
            "n° #5, a - b",
            "1. a\n2. b",
        ] {
            assert_eq!(refused(text), [], "{text}");
        }
    }
}
