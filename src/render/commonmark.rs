//! Our HTML to Markdown, for outputs that others render: wikis, apps, content management.
//!
//! What comes in was made by [`super::markdown`] or reduced by [`super::wiki`], so that addresses are checked, blanks are
//! set and nothing but a closed list of tags can stand in it.

/// Words as they stand in Markdown: nothing in them is markup, in tables neither.
#[must_use]
pub fn escape(words: &str) -> String {
    let mut out = String::with_capacity(words.len() + 8);
    for character in words.chars() {
        if "\\`*_[]<>&|~#".contains(character) {
            out.push('\\');
        }
        out.push(character);
    }
    out
}

/// The Markdown of what [`super::markdown::render`] made. Paragraphs stand on one line each.
#[must_use]
pub fn from_html(html: &str) -> String {
    let mut writer = Writer::default();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        writer.text(&rest[..at]);
        let end = rest[at..].find('>').map_or(rest.len(), |end| at + end);
        let next = rest.get(end + 1..).unwrap_or_default();
        writer.tag(&rest[at + 1..end], next);
        rest = next;
    }
    writer.text(rest);
    writer.out.trim().to_owned()
}

#[derive(Default)]
struct Writer {
    out: String,
    lists: Vec<List>,
    /// What each open emphasis closes with.
    marks: Vec<&'static str>,
    /// Where each open link leads.
    links: Vec<String>,
    code: Option<String>,
    /// Whether the next words start a line.
    fresh: bool,
    /// The mark of a list that has just ended: another one right behind it takes another.
    ended: Option<(bool, bool)>,
    /// How many columns and rows the table has so far.
    table: (usize, usize),
}

struct List {
    ordered: bool,
    number: u64,
    /// Whether it takes the second of the two marks that there are.
    second: bool,
    /// Whether it has an item already.
    begun: bool,
}

impl Writer {
    /// A tag; `next` is what follows it.
    fn tag(&mut self, tag: &str, next: &str) {
        let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        match name {
            "p" | "div" => self.block(true),
            "/p" | "/div" | "/ul" | "/ol" if self.lists.is_empty() => self.close(name, true),
            "/ul" | "/ol" => self.close(name, false),
            "ul" | "ol" => self.open_list(name == "ol", attributes),
            "li" => self.item(next.starts_with("<p>")),
            "em" => self.mark("*", "_", next),
            "strong" => self.mark("**", "__", next),
            "/em" | "/strong" => self.unmark(next),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.heading(name),
            "table" => {
                self.block(true);
                self.start();
                self.table = (0, 0);
            }
            "tr" => self.row(),
            "td" => self.out.push(' '),
            "/td" => {
                self.out.push_str(" |");
                self.table.0 += usize::from(self.table.1 == 0);
            }
            "/tr" => self.end_row(),
            "a" => {
                let href = attributes.split('"').nth(1).unwrap_or_default();
                self.links.push(unescaped(href));
                self.start();
                self.out.push('[');
            }
            "/a" => {
                let href = self.links.pop().unwrap_or_default();
                self.out.push_str(&format!("](<{href}>)"));
            }
            "code" => self.code = Some(String::new()),
            "/code" => {
                let code = self.code.take().unwrap_or_default();
                self.start();
                self.out.push_str(&spanned(&code));
            }
            "br" => {
                self.out.push_str("\\\n");
                self.indent();
                self.fresh = true;
            }
            _ => {}
        }
    }

    fn text(&mut self, html: &str) {
        let words = unescaped(html);
        if let Some(code) = &mut self.code {
            code.push_str(&words);
            return;
        }
        if words.is_empty() {
            return;
        }
        let words = if self.fresh {
            words.trim_start()
        } else {
            &words
        };
        let fresh = self.fresh;
        self.start();
        let escaped = escape(words);
        self.out
            .push_str(&if fresh { at_start(&escaped) } else { escaped });
    }

    /// Something is written: what came before is over.
    fn start(&mut self) {
        self.fresh = false;
        self.ended = None;
    }

    fn heading(&mut self, name: &str) {
        self.block(true);
        let level = name.bytes().last().map_or(1, |digit| digit - b'0');
        self.out.push_str(&"#".repeat(usize::from(level)));
        self.out.push(' ');
        self.start();
    }

    fn row(&mut self) {
        if self.table.1 > 0 {
            self.out.push('\n');
            self.indent();
        }
        self.out.push('|');
    }

    /// Ends a row; the first is the head, and a line tells it from the others.
    fn end_row(&mut self) {
        if self.table.1 == 0 {
            self.out.push('\n');
            self.indent();
            self.out.push('|');
            self.out.push_str(&" --- |".repeat(self.table.0));
        }
        self.table.1 += 1;
    }

    /// Opens an emphasis. Between a letter and a sign it would stay a star: a blank parts them.
    fn mark(&mut self, first: &'static str, second: &'static str, next: &str) {
        let mark = if self.out.ends_with('*') {
            second
        } else {
            first
        };
        let sign = shown(next).is_some_and(|next| !next.is_alphanumeric());
        if sign && self.out.ends_with(char::is_alphanumeric) {
            self.out.push(' ');
        }
        self.start();
        self.out.push_str(mark);
        self.marks.push(mark);
    }

    /// Closes an emphasis, as it was opened.
    fn unmark(&mut self, next: &str) {
        let sign = !self.out.ends_with(|last: char| last.is_alphanumeric());
        let mark = self.marks.pop().unwrap_or_default();
        self.out.push_str(mark);
        if sign && shown(next).is_some_and(char::is_alphanumeric) {
            self.out.push(' ');
        }
    }

    /// Begins a block, with a blank line before it where asked, unless an item has just begun.
    fn block(&mut self, apart: bool) {
        if self.fresh || self.out.is_empty() {
            self.fresh = true;
            return;
        }
        self.out.push_str(if apart { "\n\n" } else { "\n" });
        self.indent();
        self.fresh = true;
    }

    fn close(&mut self, name: &str, outermost: bool) {
        if name == "/ul" || name == "/ol" {
            self.ended = self.lists.pop().map(|list| (list.ordered, list.second));
        }
        if outermost || self.lists.is_empty() {
            self.fresh = false;
        }
    }

    fn open_list(&mut self, ordered: bool, attributes: &str) {
        let start = attributes
            .split('"')
            .nth(1)
            .and_then(|start| start.parse().ok());
        let second = self.ended.take() == Some((ordered, false));
        self.lists.push(List {
            ordered,
            number: start.unwrap_or(1),
            second,
            begun: false,
        });
    }

    /// Begins an item; a blank line stands between those that hold paragraphs.
    fn item(&mut self, loose: bool) {
        let depth = self.lists.len();
        let outer = self.lists.iter().rev().skip(1).rev();
        let outer: usize = outer
            .map(|list| list.mark_of(list.number.saturating_sub(1)).len() + 1)
            .sum();
        let Some(list) = self.lists.last_mut() else {
            return;
        };
        let apart = if list.begun { loose } else { depth == 1 };
        let mark = list.mark_of(list.number);
        list.number += 1;
        list.begun = true;
        // An item that begins with a list has it behind its own mark.
        let nested = self.fresh && depth > 1;
        if !nested && !self.out.is_empty() {
            self.out.push_str(if apart { "\n\n" } else { "\n" });
            self.out.push_str(&" ".repeat(outer));
        }
        self.out.push_str(&format!("{mark} "));
        self.start();
        self.fresh = true;
    }

    fn indent(&mut self) {
        // The number was counted on when the item began.
        let width: usize = self
            .lists
            .iter()
            .map(|list| list.mark_of(list.number.saturating_sub(1)).len() + 1)
            .sum();
        self.out.push_str(&" ".repeat(width));
    }
}

impl List {
    fn mark_of(&self, number: u64) -> String {
        match (self.ordered, self.second) {
            (true, false) => format!("{number}."),
            (true, true) => format!("{number})"),
            (false, false) => "-".to_owned(),
            (false, true) => "*".to_owned(),
        }
    }
}

/// The character that stands next on the line, past tags that show nothing.
fn shown(html: &str) -> Option<char> {
    let mut rest = html;
    while let Some(tag) = rest.strip_prefix('<') {
        let (tag, behind) = tag.split_once('>')?;
        let inline = ["em", "strong", "a", "code"];
        let name = tag.trim_start_matches('/').split(' ').next()?;
        if !inline.contains(&name) {
            return None;
        }
        rest = behind;
    }
    rest.chars().next()
}

/// Words at the start of a line, where a sign or a number would begin a list or a heading.
fn at_start(words: &str) -> String {
    let digits = words.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = words.split_at(digits);
    let risky = if number.is_empty() { "+-=" } else { ".)" };
    if rest.starts_with(|first: char| risky.contains(first)) {
        format!("{number}\\{rest}")
    } else {
        words.to_owned()
    }
}

/// Code between as many backquotes as it needs.
fn spanned(code: &str) -> String {
    let longest = code
        .split(|c| c != '`')
        .map(str::len)
        .max()
        .unwrap_or_default();
    let ticks = "`".repeat(longest + 1);
    let pad = if code.starts_with('`') || code.ends_with('`') {
        " "
    } else {
        ""
    };
    format!("{ticks}{pad}{code}{pad}{ticks}")
}

/// HTML text as the characters it stands for.
fn unescaped(html: &str) -> String {
    let named = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&amp;", "&"),
    ];
    named.iter().fold(html.to_owned(), |text, (name, sign)| {
        text.replace(name, sign)
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::render::markdown::{Form, render};
    use crate::view::prose::Prose;

    fn html(markdown: &str) -> String {
        let mut prose = Prose::default();
        prose.words(markdown);
        render(&prose, Form::Block, &|_, words, _| words.to_owned())
    }

    #[test]
    fn what_authors_write_comes_back_the_same() {
        for text in [
            "One.\n\nTwo *and* **three** [four](https://a.example/b_c).",
            "- a\n- b\n\nc",
            "1. a\n2. b",
            "3. a\n4. b",
            "- a\n  - b\n  - c\n- d",
            "- a\n\n  b\n- c",
            "- a\n\n* b",
            "*a*__b__ ***c***",
            "`a``b` `` ` ``",
            "a  \nb",
            "1\\. a",
            "\\- a",
            "\\# a | b ~ c & d &amp; <b>",
            "<script>alert(1)</script>",
            "[x](javascript:alert(1))",
            "a_b_c 2*3*4 [x] \\*no\\*",
        ] {
            assert_eq!(
                html(&from_html(&html(text))),
                html(text),
                "{text:?}\n{}",
                from_html(&html(text))
            );
        }
    }

    #[test]
    fn an_insert_is_never_markup() {
        let mut prose = Prose::default();
        prose.words("Call ");
        prose.insert("*us* | <b>", Some("tel:+321".to_owned()));
        let made = from_html(&render(&prose, Form::Block, &|_, words, _| {
            words.to_owned()
        }));
        assert_eq!(made, "Call [\\*us\\* \\| \\<b\\>](<tel:+321>)");
    }

    /// The words alone.
    fn words(html: &str) -> String {
        let mut words = String::new();
        for part in html.split('<') {
            words.push_str(part.split_once('>').map_or(part, |(_, words)| words));
        }
        words.split_whitespace().collect()
    }

    proptest! {
        #[test]
        fn no_word_is_lost_or_becomes_markup(text in "[a-z*_`#<>&|~\\[\\]().!+0-9\\\\ -]{0,30}(\n\n?[a-z*_`>#.+0-9 -]{0,12}){0,3}") {
            let plain = escape(&text.replace('\n', " "));
            let once = html(&format!("x{plain}"));
            prop_assert_eq!(words(&once), words(&crate::render::escape::html(&format!("x{}", text.replace('\n', " ")))));
            let _ = from_html(&html(&text));
        }
    }
}
