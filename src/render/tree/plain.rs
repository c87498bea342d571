//! The few elements that every editor of a content management system keeps.

use std::collections::BTreeSet;

use super::{Element, Node, each};

/// Elements that stay.
pub const KEPT: &[&str] = &[
    "a",
    "blockquote",
    "br",
    "caption",
    "em",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "li",
    "ol",
    "p",
    "strong",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "ul",
];
/// Attributes that stay; an `id` only where a link leads to it.
pub const ATTRIBUTES: &[&str] = &[
    "colspan", "href", "hreflang", "id", "lang", "rowspan", "scope", "start",
];

/// Every place of a page that one of its links leads to.
#[must_use]
pub fn linked(nodes: &[Node]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    each(nodes, &mut |element| {
        let place = element.get("href").and_then(|href| href.strip_prefix('#'));
        found.extend(place.map(str::to_owned));
    });
    found
}

/// Says the same with fewer elements. What goes leaves its place and its language to what stood in it.
#[must_use]
pub fn plain(nodes: Vec<Node>, linked: &BTreeSet<String>) -> Vec<Node> {
    nodes
        .into_iter()
        .flat_map(|node| match node {
            Node::Text(_) => vec![node],
            Node::Element(element) => reduced(element, linked),
        })
        .collect()
}

fn reduced(mut element: Element, linked: &BTreeSet<String>) -> Vec<Node> {
    let id = element.get("id").filter(|id| linked.contains(*id));
    let id = id.map(str::to_owned);
    if element.name == "dl" {
        return left(list(element, linked), id.as_deref(), None);
    }
    let block = element.is_block();
    let children = plain(std::mem::take(&mut element.children), linked);
    let name = match element.name.as_str() {
        "b" => "strong",
        "i" | "cite" => "em",
        "dt" => {
            let strong = Node::element("strong", children);
            return left(vec![Node::element("p", vec![strong])], id.as_deref(), None);
        }
        "hr" => return Vec::new(),
        "a" if element.get("href").is_none() => "span",
        name => name,
    };
    if !KEPT.contains(&name) {
        let children = if block {
            paragraphs(children)
        } else {
            children
        };
        return left(children, id.as_deref(), element.get("lang"));
    }
    element.name = name.to_owned();
    element.children = children;
    element
        .attributes
        .retain(|(name, _)| ATTRIBUTES.contains(&name.as_str()) && name != "id");
    element.set("id", id);
    vec![Node::Element(element)]
}

/// A list of terms: the term in bold, on the line above what is said of it.
fn list(element: Element, linked: &BTreeSet<String>) -> Vec<Node> {
    let mut out: Vec<Node> = Vec::new();
    for node in element.children {
        let Node::Element(mut part) = node else {
            continue;
        };
        if part.name == "div" {
            part.name = "dl".to_owned();
            out.extend(reduced(part, linked));
            continue;
        }
        let said = part.name == "dd";
        let mut made = reduced(part, linked).into_iter();
        if said
            && let Some(Node::Element(term)) = out.last_mut().filter(|node| is_term(node))
            && let Some(first) = made.next()
        {
            match first {
                Node::Element(first) if first.name == "p" && first.attributes.is_empty() => {
                    term.children.push(Node::element("br", Vec::new()));
                    term.children.extend(first.children);
                }
                other => out.push(other),
            }
        }
        out.extend(made);
    }
    out
}

/// Whether this is a term of a list of which nothing is said yet.
fn is_term(node: &Node) -> bool {
    let Some(element) = node.as_element() else {
        return false;
    };
    let [Node::Element(only)] = &element.children[..] else {
        return false;
    };
    element.name == "p" && only.name == "strong"
}

/// Words between blocks become paragraphs.
fn paragraphs(nodes: Vec<Node>) -> Vec<Node> {
    let mut out = Vec::new();
    let mut line = Vec::new();
    let end = |line: &mut Vec<Node>, out: &mut Vec<Node>| {
        let blank = |node: &Node| match node {
            Node::Text(text) => text.trim().is_empty(),
            Node::Element(element) => element.name == "br",
        };
        let line = std::mem::take(line);
        if !line.iter().all(blank) {
            out.push(Node::element("p", line));
        }
    };
    for node in nodes {
        if node.is_block() {
            end(&mut line, &mut out);
            out.push(node);
        } else {
            line.push(node);
        }
    }
    end(&mut line, &mut out);
    out
}

/// What is left of an element that goes: its place goes to its heading, else to the first element in it that has none;
/// its language goes to all.
fn left(mut nodes: Vec<Node>, id: Option<&str>, lang: Option<&str>) -> Vec<Node> {
    if let Some(id) = id {
        mark(&mut nodes, id);
    }
    if let Some(lang) = lang {
        for node in &mut nodes {
            if let Node::Element(element) = node
                && element.get("lang").is_none()
                && element.name != "br"
            {
                element.set("lang", Some(lang.to_owned()));
            }
        }
    }
    nodes
}

fn mark(nodes: &mut [Node], id: &str) -> bool {
    let heading = nodes.iter_mut().find_map(|node| match node {
        Node::Element(element) if element.level().is_some() => Some(element),
        _ => None,
    });
    if let Some(heading) = heading.filter(|heading| heading.get("id").is_none()) {
        heading.set("id", Some(id.to_owned()));
        return true;
    }
    nodes.iter_mut().any(|node| {
        let Node::Element(element) = node else {
            return false;
        };
        if element.name != "br" && element.get("id").is_none() {
            element.set("id", Some(id.to_owned()));
            return true;
        }
        mark(&mut element.children, id)
    })
}

#[cfg(test)]
mod tests {
    use super::super::{parse, tidy, write};
    use super::*;

    fn made(html: &str) -> String {
        let nodes = tidy(parse(html));
        let linked = linked(&nodes);
        write(&tidy(plain(nodes, &linked))).replace('\n', "")
    }

    #[test]
    fn what_goes_leaves_its_words_its_place_and_its_language() {
        assert_eq!(
            made(
                "<section id=\"a\" class=\"b\"><h2>A</h2><div lang=\"fr\">b <b>c</b><p>d</p></div></section><a href=\"#a\">e</a>"
            ),
            "<h2 id=\"a\">A</h2><p lang=\"fr\">b <strong>c</strong></p><p lang=\"fr\">d</p><a href=\"#a\">e</a>"
        );
        assert_eq!(
            made("<section id=\"a\"><h2 id=\"b\">A</h2></section>"),
            "<h2>A</h2>"
        );
    }

    #[test]
    fn two_places_in_one_spot_both_stay() {
        assert_eq!(
            made(
                "<div id=\"a\"><div id=\"b\"><h3>A</h3><p>x</p></div></div><a href=\"#a\">a</a><a href=\"#b\">b</a>"
            ),
            "<h3 id=\"b\">A</h3><p id=\"a\">x</p><a href=\"#a\">a</a><a href=\"#b\">b</a>"
        );
    }

    #[test]
    fn a_place_goes_to_the_heading_of_its_section() {
        assert_eq!(
            made("<section id=\"a\"><p>note</p><h3>A</h3></section><a href=\"#a\">a</a>"),
            "<p>note</p><h3 id=\"a\">A</h3><a href=\"#a\">a</a>"
        );
    }

    #[test]
    fn lists_of_terms_become_paragraphs() {
        assert_eq!(
            made(
                "<dl><div><dt>A</dt><dd>b</dd></div><div><dt>C</dt><dd><p>d</p><p>e</p></dd></div><dt>F</dt><dd><ul><li>g</li></ul></dd></dl>"
            ),
            "<p><strong>A</strong><br>b</p><p><strong>C</strong><br>d</p><p>e</p><p><strong>F</strong></p><ul><li>g</li></ul>"
        );
    }

    #[test]
    fn tables_keep_what_makes_them_readable() {
        let table = "<table><caption>T</caption><thead><tr><th scope=\"col\">a</th></tr></thead><tbody><tr><td rowspan=\"2\">b</td></tr></tbody></table>";
        assert_eq!(
            made(&format!(
                "<div class=\"sideways\" tabindex=\"0\" role=\"group\">{table}</div>"
            )),
            table
        );
    }
}
