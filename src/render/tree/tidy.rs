//! Blanks and lines that mean nothing, taken out.

use super::{Element, Node};

/// Makes one blank of many, and none of those beside blocks: what a browser shows stays the same.
#[must_use]
pub fn tidy(nodes: Vec<Node>) -> Vec<Node> {
    lines(nodes, true)
}

/// The same of what stands in a block, or inside a line: there a blank at an end parts words.
fn lines(nodes: Vec<Node>, in_block: bool) -> Vec<Node> {
    let mut out: Vec<Node> = Vec::with_capacity(nodes.len());
    // Whether a blank here would stand at the start of a line.
    let mut fresh = in_block;
    for node in merged(nodes) {
        match node {
            Node::Text(text) => {
                let text = blanks(&text, fresh);
                if !text.is_empty() {
                    fresh = text.ends_with(' ');
                    out.push(Node::Text(text));
                }
            }
            Node::Element(element) => {
                let starts_line = element.is_block() || element.name == "br";
                if starts_line {
                    trim_end(&mut out);
                }
                fresh = starts_line;
                out.push(Node::Element(inside(element)));
            }
        }
    }
    if in_block {
        trim_end(&mut out);
    }
    out
}

/// Words that were parted by something that is gone are one text.
fn merged(nodes: Vec<Node>) -> Vec<Node> {
    let mut out: Vec<Node> = Vec::with_capacity(nodes.len());
    for node in nodes {
        match (out.last_mut(), node) {
            (Some(Node::Text(before)), Node::Text(text)) => before.push_str(&text),
            (_, node) => out.push(node),
        }
    }
    out
}

fn inside(mut element: Element) -> Element {
    if element.name == "pre" {
        return element;
    }
    let children = std::mem::take(&mut element.children);
    element.children = lines(children, element.is_block());
    element
}

fn blanks(text: &str, fresh: bool) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        if !character.is_ascii_whitespace() {
            out.push(character);
        } else if !(out.ends_with(' ') || out.is_empty() && fresh) {
            out.push(' ');
        }
    }
    out
}

fn trim_end(nodes: &mut Vec<Node>) {
    if let Some(Node::Text(text)) = nodes.last_mut() {
        text.truncate(text.trim_end_matches(' ').len());
        if text.is_empty() {
            nodes.pop();
        }
    }
}
