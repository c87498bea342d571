//! What may stand in a page of others: no style, no script, nothing that loads, and places that clash with none.

use std::collections::BTreeSet;

use super::{Element, Node, each, each_mut};
use crate::view::link;

/// Elements that stay.
const KEPT: &[&str] = &[
    "a",
    "abbr",
    "address",
    "article",
    "aside",
    "b",
    "blockquote",
    "br",
    "caption",
    "cite",
    "code",
    "dd",
    "del",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "footer",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "i",
    "ins",
    "li",
    "mark",
    "nav",
    "ol",
    "p",
    "pre",
    "q",
    "s",
    "section",
    "small",
    "span",
    "strong",
    "sub",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "time",
    "tr",
    "u",
    "ul",
];
/// Elements that go with all that is in them.
const DROPPED: &[&str] = &[
    "audio", "base", "button", "canvas", "datalist", "dialog", "embed", "fieldset", "head",
    "iframe", "input", "link", "math", "meta", "meter", "noscript", "object", "option", "picture",
    "progress", "script", "select", "style", "svg", "template", "textarea", "title", "video",
];
/// Attributes that stay, beside those that begin with `aria-`.
const ATTRIBUTES: &[&str] = &[
    "class", "colspan", "dir", "headers", "href", "hreflang", "id", "lang", "role", "rowspan",
    "scope", "start", "tabindex", "title", "value",
];
/// Attributes that name places of the page.
const NAMING: &[&str] = &[
    "aria-controls",
    "aria-describedby",
    "aria-labelledby",
    "headers",
];

/// What a page must become.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shape {
    /// What every id begins with.
    pub prefix: String,
    /// The level of the title, from 1; what stands below follows, to 6 at most.
    pub level: u8,
}

/// Keeps of a page what may stand in another one.
#[must_use]
pub fn clean(nodes: Vec<Node>, shape: &Shape) -> Vec<Node> {
    let mut nodes = kept(nodes);
    let places = places(&nodes);
    each_mut(&mut nodes, &mut |element| {
        reword(element, shape, &places);
    });
    nodes
}

fn kept(nodes: Vec<Node>) -> Vec<Node> {
    let mut out = Vec::with_capacity(nodes.len());
    for node in nodes {
        let Node::Element(mut element) = node else {
            out.push(node);
            continue;
        };
        let name = element.name.as_str();
        if DROPPED.contains(&name) || element.get("hidden").is_some() {
            continue;
        }
        if name == "img" {
            let words = element.get("alt").unwrap_or_default().to_owned();
            out.push(Node::Text(words));
            continue;
        }
        let children = kept(std::mem::take(&mut element.children));
        if !KEPT.contains(&element.name.as_str()) {
            out.extend(children);
            continue;
        }
        element.children = children;
        out.push(Node::Element(element));
    }
    out
}

/// Every id of a tree.
pub(super) fn places(nodes: &[Node]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    each(nodes, &mut |element| {
        found.extend(element.get("id").map(str::to_owned));
    });
    found
}

fn reword(element: &mut Element, shape: &Shape, places: &BTreeSet<String>) {
    if let Some(level) = element.level() {
        let level = (level + shape.level.max(1) - 1).min(6);
        element.name = format!("h{level}");
    }
    let own = |place: &str| format!("{}{place}", shape.prefix);
    let attributes = std::mem::take(&mut element.attributes);
    let kept = attributes.into_iter().filter_map(|(name, value)| {
        let value = match name.as_str() {
            "id" => own(&value),
            "href" => match value.strip_prefix('#') {
                Some(place) if places.contains(place) => format!("#{}", own(place)),
                Some(_) => return None,
                None => address(&value)?,
            },
            naming if NAMING.contains(&naming) => {
                let named = value.split_ascii_whitespace();
                let named = named.filter(|place| places.contains(*place)).map(own);
                let named: Vec<String> = named.collect();
                Some(named.join(" ")).filter(|named| !named.is_empty())?
            }
            other if ATTRIBUTES.contains(&other) || other.starts_with("aria-") => value,
            _ => return None,
        };
        Some((name, value))
    });
    element.attributes = kept.collect();
}

/// An address that may be followed: of the kinds that authors may write, or a file beside this one.
fn address(href: &str) -> Option<String> {
    let is_file = !href.contains(':') && !href.starts_with(['/', '\\']);
    if is_file && !href.trim().is_empty() && !href.chars().any(char::is_control) {
        return Some(href.to_owned());
    }
    link::checked(href)
}

#[cfg(test)]
mod tests {
    use super::super::{parse, tidy, write};
    use super::*;

    fn made(html: &str, level: u8) -> String {
        let shape = Shape {
            prefix: "helder-x-".to_owned(),
            level,
        };
        write(&tidy(clean(parse(html), &shape))).replace('\n', "")
    }

    #[test]
    fn places_get_the_prefix_and_links_follow() {
        assert_eq!(
            made(
                "<section id=\"a\" aria-labelledby=\"b nothing\"><h2 id=\"b\">B</h2><a href=\"#a\">x</a> <a href=\"#gone\">y</a></section>",
                1
            ),
            "<section aria-labelledby=\"helder-x-b\" id=\"helder-x-a\"><h2 id=\"helder-x-b\">B</h2>\
             <a href=\"#helder-x-a\">x</a> <a>y</a></section>"
        );
    }

    #[test]
    fn headings_begin_where_they_are_told_and_end_at_six() {
        let html = "<h1>a</h1><h2>b</h2><h4>c</h4>";
        assert_eq!(made(html, 1), html);
        assert_eq!(made(html, 4), "<h4>a</h4><h5>b</h5><h6>c</h6>");
    }

    #[test]
    fn nothing_acts_loads_or_is_hidden() {
        let html = "<p style=\"color:red\" onclick=\"x()\" data-a=\"b\">a<script>alert(1)</script>\
            <style>p{}</style><img src=\"https://a.example/b.png\" alt=\"the logo\" onerror=\"x()\"></p>\
            <svg><a href=\"x\">no</a></svg><div hidden>h</div><label>l<input></label><!-- c -->\
            <iframe src=\"x\"></iframe><custom-tag>t</custom-tag>";
        assert_eq!(made(html, 1), "<p>athe logo</p>lt");
        for href in [
            "javascript:x()",
            "JAVASCRIPT:x()",
            "//evil.example",
            "http://a.example",
            "data:x",
            "java\tscript:x()",
        ] {
            assert_eq!(
                made(&format!("<a href=\"{href}\">a</a>"), 1),
                "<a>a</a>",
                "{href}"
            );
        }
        for href in [
            "other.html",
            "other.html#a",
            "https://a.example/?b=c",
            "tel:112",
            "mailto:a@b.example",
        ] {
            assert_eq!(
                made(&format!("<a href=\"{href}\">a</a>"), 1),
                format!("<a href=\"{href}\">a</a>")
            );
        }
    }
}
