//! A page as a tree of elements, for outputs that take pages apart: fragments for content management, Markdown.
//!
//! What comes in was made by a template, of the workspace perhaps: any HTML. What is kept of it is decided by the
//! closed lists of [`clean`] and [`plain`].

pub mod clean;
mod parse;
pub mod plain;
mod tidy;
mod write;

pub use parse::parse;
pub use tidy::tidy;
pub use write::write;

/// An element or the words between elements.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Node {
    /// An element.
    Element(Element),
    /// Words, not escaped.
    Text(String),
}

/// An element with what is in it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Element {
    /// Its name in lower case.
    pub name: String,
    /// Its attributes, by name.
    pub attributes: Vec<(String, String)>,
    /// What is in it.
    pub children: Vec<Node>,
}

impl Element {
    /// An element without attributes.
    #[must_use]
    pub fn new(name: &str, children: Vec<Node>) -> Self {
        Self {
            name: name.to_owned(),
            attributes: Vec::new(),
            children,
        }
    }

    /// The value of an attribute.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(own, _)| own == name);
        found.map(|(_, value)| value.as_str())
    }

    /// Gives an attribute another value, or takes it away.
    pub fn set(&mut self, name: &str, value: Option<String>) {
        let place = self.attributes.iter().position(|(own, _)| own == name);
        match (place, value) {
            (Some(place), Some(value)) => self.attributes[place].1 = value,
            (Some(place), None) => {
                self.attributes.remove(place);
            }
            (None, Some(value)) => self.attributes.push((name.to_owned(), value)),
            (None, None) => {}
        }
    }

    /// The level of a heading, 1 to 6.
    #[must_use]
    pub fn level(&self) -> Option<u8> {
        match self.name.as_bytes() {
            [b'h', digit @ b'1'..=b'6'] => Some(digit - b'0'),
            _ => None,
        }
    }

    /// Whether it stands on lines of its own.
    #[must_use]
    pub fn is_block(&self) -> bool {
        const BLOCKS: &[&str] = &[
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "header",
            "hr",
            "legend",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
        ];
        self.level().is_some() || BLOCKS.contains(&self.name.as_str())
    }
}

impl Node {
    /// An element without attributes.
    #[must_use]
    pub fn element(name: &str, children: Vec<Self>) -> Self {
        Self::Element(Element::new(name, children))
    }

    /// The element, where it is one.
    #[must_use]
    pub const fn as_element(&self) -> Option<&Element> {
        match self {
            Self::Element(element) => Some(element),
            Self::Text(_) => None,
        }
    }

    /// Whether it is an element that stands on lines of its own.
    #[must_use]
    pub fn is_block(&self) -> bool {
        self.as_element().is_some_and(Element::is_block)
    }
}

/// The first element, in reading order, for which something holds.
#[must_use]
pub fn find<'t>(nodes: &'t [Node], holds: &dyn Fn(&Element) -> bool) -> Option<&'t Element> {
    nodes
        .iter()
        .filter_map(Node::as_element)
        .find_map(|element| {
            if holds(element) {
                return Some(element);
            }
            find(&element.children, holds)
        })
}

/// Looks at every element, in reading order.
pub fn each<'t>(nodes: &'t [Node], look: &mut dyn FnMut(&'t Element)) {
    for element in nodes.iter().filter_map(Node::as_element) {
        look(element);
        each(&element.children, look);
    }
}

/// Changes every element, in reading order.
pub fn each_mut(nodes: &mut [Node], change: &mut dyn FnMut(&mut Element)) {
    for node in nodes {
        if let Node::Element(element) = node {
            change(element);
            each_mut(&mut element.children, change);
        }
    }
}

/// The words of a tree.
#[must_use]
pub fn words(nodes: &[Node]) -> String {
    fn gather(nodes: &[Node], words: &mut String) {
        for node in nodes {
            match node {
                Node::Text(text) => words.push_str(text),
                Node::Element(element) => {
                    if element.is_block() || element.name == "br" {
                        words.push(' ');
                    }
                    gather(&element.children, words);
                }
            }
        }
    }
    let mut found = String::new();
    gather(nodes, &mut found);
    let parts = found.split_ascii_whitespace();
    parts.collect::<Vec<_>>().join(" ")
}
