//! HTML → tree.

use html5gum::{DefaultEmitter, HtmlString, Token, Tokenizer};

use super::{Element, Node};

/// Elements deeper than this stand beside each other, so that no page can exhaust the stack.
const DEEPEST: usize = 100;

/// Elements that hold nothing.
pub(super) const EMPTY: &[&str] = &[
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
];

/// Reads a page. What is not closed ends with what it stands in; an end without a start is passed over.
#[must_use]
pub fn parse(html: &str) -> Vec<Node> {
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let mut builder = Builder {
        open: vec![Element::default()],
    };
    for Ok(token) in Tokenizer::new_with_emitter(html, emitter) {
        match token {
            Token::StartTag(tag) => {
                let attributes = tag.attributes.iter();
                let attributes = attributes.map(|(name, value)| (text(name), text(&value.value)));
                let element = Element {
                    name: text(&tag.name),
                    attributes: attributes.collect(),
                    children: Vec::new(),
                };
                builder.start(element);
            }
            Token::EndTag(tag) => builder.end(&text(&tag.name)),
            Token::String(words) => builder.push(Node::Text(text(&words.value))),
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }
    builder.finish()
}

fn text(bytes: &HtmlString) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// The elements that are open, the outermost first; that one stands for the page.
struct Builder {
    open: Vec<Element>,
}

impl Builder {
    fn start(&mut self, element: Element) {
        self.imply(&element);
        if EMPTY.contains(&element.name.as_str()) {
            self.push(Node::Element(element));
            return;
        }
        if self.open.len() > DEEPEST {
            self.close();
        }
        self.open.push(element);
    }

    /// Ends what may be left open and cannot hold this element.
    fn imply(&mut self, next: &Element) {
        let (ended, within): (&[&str], &[&str]) = match next.name.as_str() {
            "li" => (&["li"], &["ul", "ol"]),
            "dt" | "dd" => (&["dt", "dd"], &["dl"]),
            "tr" => (&["tr"], &["table"]),
            "td" | "th" => (&["td", "th"], &["tr"]),
            _ => (&[], &[]),
        };
        let held = |element: &Element| within.contains(&element.name.as_str());
        let is_ended = |element: &Element| ended.contains(&element.name.as_str());
        let inside = self.open.iter().rposition(held).map_or(0, |at| at + 1);
        if let Some(at) = self.open[inside..].iter().position(is_ended) {
            self.close_to(inside + at);
        }
        if next.is_block() && self.open.last().is_some_and(|open| open.name == "p") {
            self.close();
        }
    }

    fn end(&mut self, name: &str) {
        if let Some(place) = self.open.iter().rposition(|element| element.name == name) {
            self.close_to(place);
        }
    }

    /// Closes the element at a place and all in it; never the page itself.
    fn close_to(&mut self, place: usize) {
        while self.open.len() > place.max(1) {
            self.close();
        }
    }

    fn close(&mut self) {
        if self.open.len() > 1
            && let Some(element) = self.open.pop()
        {
            self.push(Node::Element(element));
        }
    }

    fn push(&mut self, node: Node) {
        if let Some(open) = self.open.last_mut() {
            open.children.push(node);
        }
    }

    fn finish(mut self) -> Vec<Node> {
        self.close_to(1);
        self.open.pop().unwrap_or_default().children
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::{tidy, words, write};
    use super::*;

    fn read(html: &str) -> String {
        write(&tidy(parse(html))).replace('\n', "")
    }

    #[test]
    fn what_is_well_formed_stays_as_it_is() {
        for html in [
            "<p>One <a href=\"#x\">two</a> &amp; &lt;three&gt;</p>",
            "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>",
            "<table><tr><th scope=\"row\">a</th><td>b<br>c</td></tr></table>",
        ] {
            assert_eq!(read(html), html);
        }
    }

    #[test]
    fn ends_that_may_be_left_out_are_understood() {
        assert_eq!(
            read("<ul><li>a<ul><li>b<li>c</ul><li>d</ul><p>e<p>f"),
            "<ul><li>a<ul><li>b</li><li>c</li></ul></li><li>d</li></ul><p>e</p><p>f</p>"
        );
        assert_eq!(
            read("<dl><dt>a<dd>b<dt>c</dl><table><tr><td>1<td>2<tr><td>3</table>"),
            "<dl><dt>a</dt><dd>b</dd><dt>c</dt></dl>\
             <table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>"
        );
        assert_eq!(read("</p>a</div><p>b</section>c"), "a<p>bc</p>");
    }

    #[test]
    fn a_block_inside_a_line_has_no_blanks_beside_it() {
        assert_eq!(read("a<i> b <p> c </p> d </i>e"), "a<i> b<p>c</p>d </i>e");
        let once = write(&tidy(parse("<a><p/>")));
        assert_eq!(write(&tidy(parse(&once))), once);
    }

    #[test]
    fn no_page_is_too_deep() {
        let deep = "<div>".repeat(100_000) + "x";
        assert_eq!(words(&parse(&deep)), "x");
    }

    proptest! {
        #[test]
        fn any_text_is_read_and_read_the_same_again(html in "[a-z<>/\"'=&;! pli-]{0,60}") {
            let once = write(&tidy(parse(&html)));
            prop_assert_eq!(write(&tidy(parse(&once))), once);
        }
    }
}
