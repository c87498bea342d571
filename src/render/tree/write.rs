//! Tree → HTML.

use super::parse::EMPTY;
use super::{Element, Node};
use crate::render::escape;

/// The HTML of a tree: each block begins a line of its own.
#[must_use]
pub fn write(nodes: &[Node]) -> String {
    let mut out = String::new();
    nodes.iter().for_each(|node| put(node, &mut out));
    if !out.is_empty() && !out.ends_with('\n') {
        out.push('\n');
    }
    out
}

fn put(node: &Node, out: &mut String) {
    match node {
        Node::Text(text) => out.push_str(&escape::html(text)),
        Node::Element(element) => {
            if element.is_block() && !out.is_empty() && !out.ends_with('\n') {
                out.push('\n');
            }
            element_to(element, out);
        }
    }
}

fn element_to(element: &Element, out: &mut String) {
    out.push('<');
    out.push_str(&element.name);
    for (name, value) in &element.attributes {
        out.push_str(&format!(" {name}=\"{}\"", escape::html(value)));
    }
    out.push('>');
    if EMPTY.contains(&element.name.as_str()) {
        return;
    }
    element.children.iter().for_each(|child| put(child, out));
    out.push_str(&format!("</{}>", element.name));
    if element.is_block() {
        out.push('\n');
    }
}
