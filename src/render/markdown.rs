//! Authors' Markdown to HTML, by a closed list of what may come out of it.
//!
//! Paragraphs, emphasis, lists and links to checked addresses; everything else becomes its words. Raw HTML is shown as
//! the characters it is made of. The matches name every construct the parser knows, so that a new one cannot slip
//! through: it would not compile.

use pulldown_cmark::{CowStr, Event, Options, Parser, Tag, TagEnd, TextMergeStream};

use super::escape;
use crate::view::link;
use crate::view::prose::{Insert, OPEN, Prose, Stretch, stretches};

/// What comes out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Paragraphs and lists.
    Block,
    /// What may stand in a heading or a cell: no paragraphs, no lists.
    Inline,
    /// Words alone, not escaped: for attributes and titles, which escape themselves.
    Plain,
}

/// Sets the blanks and quotation marks of a language in words that carry no markup: between the characters that stand
/// before and after them in the same block.
pub type Polish<'a> = &'a dyn Fn(Option<char>, &str, Option<char>) -> String;

/// Renders a text. In the forms of HTML the result is safe to stand in a page as it is.
#[must_use]
pub fn render(prose: &Prose, form: Form, polish: Polish<'_>) -> String {
    rendered(prose, form, polish, prose.is_unmarked())
}

fn rendered(prose: &Prose, form: Form, polish: Polish<'_>, unmarked: bool) -> String {
    let mut writer = Writer {
        inserts: &prose.inserts,
        form,
        polish,
        out: String::new(),
        closing: Vec::new(),
        in_link: false,
        before: None,
        after: None,
    };
    if unmarked {
        let closing = writer.block("<p>", "</p>");
        writer.text(&prose.markdown, true);
        writer.out.push_str(closing);
    } else {
        writer.marked(&prose.markdown);
    }
    let out = writer.out.trim().to_owned();
    match (&prose.lang, form) {
        (Some(lang), Form::Block) => format!("<div lang=\"{}\">{out}</div>", escape::html(lang)),
        (Some(lang), Form::Inline) => format!("<span lang=\"{}\">{out}</span>", escape::html(lang)),
        _ => out,
    }
}

struct Writer<'a> {
    inserts: &'a [Insert],
    form: Form,
    polish: Polish<'a>,
    out: String,
    /// What each open construct writes when it ends.
    closing: Vec<&'static str>,
    in_link: bool,
    /// The last character of the words before, in the same block.
    before: Option<char>,
    /// The first character of the words after, in the same block.
    after: Option<char>,
}

/// The character with which the words go on: none yet for what shows nothing, and `Some(None)` where a block ends.
fn next_character(event: &Event<'_>) -> Option<Option<char>> {
    match event {
        Event::Text(words) | Event::Code(words) => Some(
            words
                .chars()
                .next()
                .map(|c| if c == OPEN { 'a' } else { c }),
        ),
        Event::SoftBreak | Event::HardBreak => Some(Some(' ')),
        Event::Start(tag) if is_block(tag) => Some(None),
        Event::End(TagEnd::Paragraph | TagEnd::Item | TagEnd::Heading(_)) => Some(None),
        _ => None,
    }
}

fn is_block(tag: &Tag<'_>) -> bool {
    !matches!(
        tag,
        Tag::Emphasis | Tag::Strong | Tag::Link { .. } | Tag::Image { .. }
    )
}

impl Writer<'_> {
    fn marked(&mut self, markdown: &str) {
        let parser = Parser::new_ext(markdown, Options::empty());
        let events: Vec<Event<'_>> = TextMergeStream::new(parser).collect();
        for (place, event) in events.iter().enumerate() {
            let mut rest = events[place + 1..].iter();
            self.after = rest.find_map(next_character).flatten();
            self.event(event);
        }
    }

    fn event(&mut self, event: &Event<'_>) {
        match event {
            Event::Start(tag) => {
                if is_block(tag) {
                    self.before = None;
                }
                let closing = self.open(tag);
                self.closing.push(closing);
            }
            Event::End(_) => {
                let closing = self.closing.pop().unwrap_or_default();
                self.in_link &= closing != "</a>";
                self.out.push_str(closing);
            }
            Event::Text(words) => self.text(words, true),
            Event::Code(words) => {
                self.tag("<code>");
                self.text(words, false);
                self.tag("</code>");
            }
            Event::Html(words)
            | Event::InlineHtml(words)
            | Event::InlineMath(words)
            | Event::DisplayMath(words)
            | Event::FootnoteReference(words) => self.text(words, false),
            Event::SoftBreak => {
                self.out.push(' ');
                self.before = Some(' ');
            }
            Event::HardBreak if self.form == Form::Block => self.out.push_str("<br>"),
            Event::HardBreak | Event::Rule => self.gap(),
            Event::TaskListMarker(_) => {}
        }
    }

    /// Opens a construct; what comes back ends it.
    fn open(&mut self, tag: &Tag<'_>) -> &'static str {
        match tag {
            Tag::Paragraph | Tag::Heading { .. } | Tag::CodeBlock(_) | Tag::HtmlBlock => {
                self.block("<p>", "</p>")
            }
            Tag::List(Some(start)) if *start != 1 && self.form == Form::Block => {
                self.out.push_str(&format!("<ol start=\"{start}\">"));
                "</ol>"
            }
            Tag::List(Some(_)) => self.block("<ol>", "</ol>"),
            Tag::List(None) => self.block("<ul>", "</ul>"),
            Tag::Item => self.block("<li>", "</li>"),
            Tag::Emphasis => self.inline("<em>", "</em>"),
            Tag::Strong => self.inline("<strong>", "</strong>"),
            Tag::Link { dest_url, .. } => self.link(dest_url),
            Tag::BlockQuote(_)
            | Tag::FootnoteDefinition(_)
            | Tag::DefinitionList
            | Tag::DefinitionListTitle
            | Tag::DefinitionListDefinition
            | Tag::Table(_)
            | Tag::TableHead
            | Tag::TableRow
            | Tag::TableCell => {
                self.gap();
                ""
            }
            Tag::Strikethrough
            | Tag::Superscript
            | Tag::Subscript
            | Tag::Image { .. }
            | Tag::MetadataBlock(_) => "",
        }
    }

    fn block(&mut self, open: &'static str, close: &'static str) -> &'static str {
        if self.form == Form::Block {
            self.out.push_str(open);
            return close;
        }
        self.gap();
        ""
    }

    fn inline(&mut self, open: &'static str, close: &'static str) -> &'static str {
        self.tag(open);
        if self.form == Form::Plain { "" } else { close }
    }

    fn tag(&mut self, tag: &str) {
        if self.form != Form::Plain {
            self.out.push_str(tag);
        }
    }

    fn link(&mut self, address: &CowStr<'_>) -> &'static str {
        let address: String = stretches(address)
            .iter()
            .map(|stretch| match stretch {
                Stretch::Words(words) => *words,
                Stretch::Insert(number) => self.inserts.get(*number).map_or("", |i| &i.text),
            })
            .collect();
        match link::checked(&address) {
            Some(address) if self.form != Form::Plain => {
                self.in_link = true;
                let address = escape::html(&address);
                self.out.push_str(&format!("<a href=\"{address}\">"));
                "</a>"
            }
            _ => "",
        }
    }

    /// A blank between what were blocks, in the forms that have none.
    fn gap(&mut self) {
        if self.form != Form::Block && !self.out.is_empty() && !self.out.ends_with(' ') {
            self.out.push(' ');
        }
    }

    fn text(&mut self, text: &str, polished: bool) {
        let inserts = self.inserts;
        let mut words = String::new();
        for stretch in stretches(text) {
            match stretch {
                Stretch::Words(part) => words.push_str(part),
                Stretch::Insert(number) => match inserts.get(number) {
                    Some(Insert {
                        text,
                        href: Some(href),
                    }) if !self.in_link && self.form != Form::Plain => {
                        let after = self.after.replace('a');
                        self.words(&std::mem::take(&mut words), polished);
                        self.after = after;
                        self.before = text.chars().last();
                        let (href, text) = (escape::html(href), escape::html(text));
                        self.out.push_str(&format!("<a href=\"{href}\">{text}</a>"));
                    }
                    Some(insert) => words.push_str(&insert.text),
                    None => {}
                },
            }
        }
        self.words(&words, polished);
    }

    fn words(&mut self, words: &str, polished: bool) {
        let last = words.chars().last();
        let words = if polished {
            (self.polish)(self.before, words, self.after)
        } else {
            words.to_owned()
        };
        if self.form == Form::Plain {
            self.out.push_str(&words);
        } else {
            self.out.push_str(&escape::html(&words));
        }
        self.before = last.or(self.before);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Typesetter;

    fn markdown(text: &str, form: Form) -> String {
        let mut prose = Prose::default();
        prose.words(text);
        render(&prose, form, &|_, words, _| words.to_owned())
    }

    #[test]
    fn what_authors_may_use_comes_out() {
        assert_eq!(
            markdown(
                "One *two* **three**.\n\n- a\n- [b](https://x.be)\n",
                Form::Block
            ),
            "<p>One <em>two</em> <strong>three</strong>.</p><ul><li>a</li><li><a href=\"https://x.be\">b</a></li></ul>"
        );
        assert_eq!(
            markdown("3. c\n4. d", Form::Block),
            "<ol start=\"3\"><li>c</li><li>d</li></ol>"
        );
    }

    #[test]
    fn what_is_unmarked_says_the_same_to_the_parser() {
        let french = Typesetter::new(&"fr".into());
        let mut unmarked = 0;
        let signs = (' '..='~').chain("é\t\n\u{a0}«»’€–œ²".chars());
        for sign in signs.clone() {
            for place in [
                "?", "a?", "?a", "? a", "a ?", "a?b", "a ? b", "1? a", "a  ?b: c",
            ] {
                for second in signs.clone() {
                    let mut prose = Prose::default();
                    prose.words(&place.replace('?', &format!("{sign}{second}")));
                    prose.insert("5 %", Some("https://x.be".to_owned()));
                    if !prose.is_unmarked() {
                        continue;
                    }
                    unmarked += 1;
                    for form in [Form::Block, Form::Inline, Form::Plain] {
                        let polish: Polish<'_> =
                            &|before, words, after| french.set_between(before, words, after);
                        let parsed = rendered(&prose, form, polish, false);
                        assert_eq!(render(&prose, form, polish), parsed, "{prose:?}");
                    }
                }
            }
        }
        assert!(unmarked > 10_000, "{unmarked}");
    }

    #[test]
    fn a_cell_holds_no_blocks() {
        assert_eq!(
            markdown("a\n\n- b *c*\n- d", Form::Inline),
            "a b <em>c</em> d"
        );
        assert_eq!(
            markdown("a & *b* [c](https://x.be)", Form::Plain),
            "a & b c"
        );
    }

    #[test]
    fn nothing_hostile_comes_through() {
        let hostile = [
            "<script>alert(1)</script>",
            "a <img src=x onerror=alert(1)> b",
            "<svg/onload=alert(1)>",
            "[x](javascript:alert(1))",
            "[x](JaVaScRiPt&colon;alert(1))",
            "[x](java\\\nscript:alert(1))",
            "[x](&#106;avascript:alert(1))",
            "[x](data:text/html;base64,AAAA)",
            "[x](vbscript:x)",
            "![x](https://x.be/spy.gif)",
            "[x](https://x.be/\"onmouseover=\"alert(1))",
            "<javascript:alert(1)>",
            "<https://x.be/'onclick='alert(1)>",
            "# <b>big</b>",
            "    <iframe src=x>",
            "```\n<object>\n```",
            "`<embed>`",
            "[x]: javascript:alert(1)\n\n[x]",
            "<!-- --><style>*{}</style>",
            "<a href=\"x\" onclick=alert(1)>b</a>",
            "&lt;script&gt;",
            "<math><mi//xlink:href=\"data:x,<script>\">",
        ];
        for text in hostile {
            for form in [Form::Block, Form::Inline] {
                let html = markdown(text, form);
                let tags: Vec<&str> = html
                    .split('<')
                    .skip(1)
                    .map(|rest| rest.split('>').next().unwrap_or_default())
                    .collect();
                for tag in tags {
                    let harmless = ["p", "/p", "br", "em", "/em", "code", "/code", "/a"]
                        .contains(&tag)
                        || tag
                            .strip_prefix("a href=\"https://x.be")
                            .is_some_and(|rest| {
                                rest.matches('"').count() == 1 && rest.ends_with('"')
                            });
                    assert!(harmless, "{text:?} gave {html:?}");
                }
            }
        }
    }

    #[test]
    fn what_is_inserted_is_never_markup() {
        let mut prose = Prose::default();
        prose.words("**");
        prose.insert("*<b>* [x](https://x.be)", None);
        prose.words("** and `");
        prose.insert("<i>", None);
        prose.words("`");
        assert_eq!(
            render(&prose, Form::Block, &|_, words, _| words.to_owned()),
            "<p><strong>*&lt;b&gt;* [x](https://x.be)</strong> and <code>&lt;i&gt;</code></p>"
        );
    }

    #[test]
    fn an_insert_may_carry_a_checked_link_but_not_inside_another() {
        let mut prose = Prose::default();
        prose.words("Call ");
        prose.insert("101", Some("tel:101".into()));
        prose.words(" or [write to ");
        prose.insert("us", Some("mailto:a@b.be".into()));
        prose.words("](https://x.be)");
        assert_eq!(
            render(&prose, Form::Inline, &|_, words, _| words.to_owned()),
            "Call <a href=\"tel:101\">101</a> or <a href=\"https://x.be\">write to us</a>"
        );
    }

    #[test]
    fn quotation_marks_know_what_stands_beyond_emphasis() {
        let dutch = Typesetter::new(&"nl".into());
        let mut prose = Prose::default();
        prose.words("Zeg \"**nee**\" of \"");
        prose.insert("misschien", Some("https://x.be".into()));
        prose.words("\".");
        let set = |before, words: &str, after| dutch.set_between(before, words, after);
        assert_eq!(
            render(&prose, Form::Inline, &set),
            "Zeg “<strong>nee</strong>” of “<a href=\"https://x.be\">misschien</a>”."
        );
    }

    #[test]
    fn a_text_in_another_language_says_so() {
        let mut prose = Prose::plain("hallo");
        prose.lang = Some("nl".into());
        assert_eq!(
            render(&prose, Form::Inline, &|_, words, _| words.to_owned()),
            "<span lang=\"nl\">hallo</span>"
        );
    }

    #[test]
    fn deep_nesting_ends_in_time() {
        let html = markdown(&"> ".repeat(20_000), Form::Block);
        assert!(html.len() < 10);
        assert!(markdown(&"[".repeat(20_000), Form::Block).len() < 21_000);
    }
}
