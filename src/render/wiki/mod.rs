//! A page → CommonMark that any wiki shows the same: headings, lists, tables, links; no HTML.

mod anchors;
mod grid;

use super::commonmark;
use super::fragment::body;
use super::tree::clean::{Shape, clean};
use super::tree::plain::{linked, plain};
use super::tree::{Element, Node, each_mut, parse, tidy, write};

/// The Markdown of a page.
#[must_use]
pub fn markdown(page: &str) -> String {
    let shape = Shape {
        prefix: String::new(),
        level: 1,
    };
    let nodes = without_navigation(clean(body(parse(page)), &shape));
    let linked = linked(&nodes);
    let mut nodes = plain(tidy(nodes), &linked);
    nodes = simple(nodes);
    anchors::lead(&mut nodes);
    each_mut(&mut nodes, &mut |element| {
        element
            .attributes
            .retain(|(name, _)| name == "href" || name == "start");
    });
    // In Markdown a line means something: blocks are told apart by their tags alone.
    let html = write(&tidy(nodes)).replace('\n', "");
    let mut text = commonmark::from_html(&html);
    text.push('\n');
    text
}

/// A wiki has its own ways from page to page.
fn without_navigation(nodes: Vec<Node>) -> Vec<Node> {
    let mut out = Vec::with_capacity(nodes.len());
    for node in nodes {
        match node {
            Node::Element(element) if element.name == "nav" => {}
            Node::Element(mut element) => {
                element.children = without_navigation(element.children);
                out.push(Node::Element(element));
            }
            text => out.push(text),
        }
    }
    out
}

/// The blocks that Markdown has: tables without spans, no quotation, and no heading inside an item.
fn simple(nodes: Vec<Node>) -> Vec<Node> {
    let mut out = Vec::with_capacity(nodes.len());
    for node in nodes {
        let Node::Element(mut element) = node else {
            out.push(node);
            continue;
        };
        match element.name.as_str() {
            "table" => out.push(Node::Element(grid::level(&element))),
            "blockquote" => out.extend(simple(element.children)),
            _ => {
                element.children = simple(std::mem::take(&mut element.children));
                if element.name == "li" {
                    element.children = element.children.into_iter().map(unheaded).collect();
                }
                out.push(Node::Element(element));
            }
        }
    }
    out
}

fn unheaded(node: Node) -> Node {
    match node {
        Node::Element(element) if element.level().is_some() => {
            let strong = Node::element("strong", element.children);
            let paragraph = Element::new("p", vec![strong]);
            Node::Element(Element {
                attributes: element.attributes,
                ..paragraph
            })
        }
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_lists_and_links_come_out_as_markdown() {
        let page = "<main><h1>A *b*</h1><nav><a href=\"x.md\">x</a></nav><section id=\"q\">\
            <h2>Question 1: who?</h2><ul><li><a href=\"#q\">me</a> <span>(again)</span></li>\
            <li id=\"r\"><a href=\"#r\">you</a></li></ul></section>\
            <ol><li><h3>Phone</h3><p><a href=\"tel:112\">112</a></p></li></ol>\
            <dl><dt>When</dt><dd>now</dd></dl><blockquote><p>said</p></blockquote></main>";
        assert_eq!(
            markdown(page),
            "# A \\*b\\*\n\n## Question 1: who?\n\n- [me](<#question-1-who>) (again)\n- you\n\n\
             1. **Phone**\n\n   [112](<tel:112>)\n\n**When**\\\nnow\n\nsaid\n"
        );
    }

    #[test]
    fn a_table_has_a_head_and_no_spans() {
        let page = "<table><caption>c</caption><thead><tr><th>1</th><th>a|b</th><th>then</th></tr></thead><tbody>\
            <tr><th rowspan=\"2\">2</th><td>x<br>y</td><td rowspan=\"2\"><p>No:</p><p><a href=\"o.md\">z</a></p></td></tr>\
            <tr><td>w</td></tr><tr><th>3</th><td colspan=\"2\">rest</td></tr></tbody></table>";
        assert_eq!(
            markdown(page),
            "| 1 | a\\|b | then |\n| --- | --- | --- |\n| 2 | x; y | No: [z](<o.md>) |\n\
             | 2 | w | No: [z](<o.md>) |\n| 3 | rest |  |\n"
        );
    }
}
