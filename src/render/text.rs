//! A page → plain text, for mails: a line per paragraph, so that every program breaks it to its own width.

use super::fragment::body;
use super::tree::clean::{Shape, clean};
use super::tree::plain::{linked, plain};
use super::tree::{Element, Node, parse, tidy};

/// The words of a page with its headings and lists.
#[must_use]
pub fn of_page(page: &str) -> String {
    let shape = Shape {
        prefix: String::new(),
        level: 1,
    };
    let nodes = clean(body(parse(page)), &shape);
    let linked = linked(&nodes);
    let nodes = plain(tidy(nodes), &linked);
    let mut writer = Writer::default();
    writer.blocks(&nodes, "");
    writer.out
}

#[derive(Default)]
struct Writer {
    out: String,
    /// Whether blocks stand close: inside a list.
    close: bool,
}

impl Writer {
    /// Writes blocks apart from each other; words between them are a block of their own.
    fn blocks(&mut self, nodes: &[Node], indent: &str) {
        let mut loose: Vec<&Node> = Vec::new();
        for node in nodes {
            match node.as_element().filter(|element| element.is_block()) {
                Some(element) => {
                    self.paragraph(&loose, indent);
                    loose.clear();
                    self.block(element, indent);
                }
                None => loose.push(node),
            }
        }
        self.paragraph(&loose, indent);
    }

    fn block(&mut self, element: &Element, indent: &str) {
        let children: Vec<&Node> = element.children.iter().collect();
        match element.name.as_str() {
            "ul" => self.list(element, indent, None),
            "ol" => {
                let first = element.get("start").and_then(|start| start.parse().ok());
                self.list(element, indent, Some(first.unwrap_or(1)));
            }
            "p" => self.paragraph(&children, indent),
            name => match (element.level(), name) {
                (Some(level @ (1 | 2)), _) => self.heading(&words(&children), level),
                (Some(_), _) => self.paragraph(&children, indent),
                _ => self.blocks(&element.children, indent),
            },
        }
    }

    fn heading(&mut self, words: &str, level: u8) {
        let line = if level == 1 { "=" } else { "-" };
        let under = line.repeat(words.chars().count());
        self.gap();
        self.out.push_str(&format!("{words}\n{under}\n"));
    }

    fn paragraph(&mut self, nodes: &[&Node], indent: &str) {
        let words = words(nodes);
        if words.is_empty() {
            return;
        }
        self.gap();
        for line in words.lines() {
            self.out.push_str(&format!("{indent}{line}\n"));
        }
    }

    /// The items of a list one below the other; what an item holds beside its first words stands under them.
    fn list(&mut self, list: &Element, indent: &str, first: Option<u64>) {
        self.gap();
        let items = list.children.iter().filter_map(Node::as_element);
        for (item, place) in items.zip(0..) {
            let mark = first.map_or_else(
                || "- ".to_owned(),
                |first: u64| format!("{}. ", first.saturating_add(place)),
            );
            let within = format!("{indent}{}", " ".repeat(mark.len()));
            let mut inside = Self {
                close: true,
                ..Self::default()
            };
            inside.blocks(&item.children, &within);
            let told = inside.out.trim_start_matches(' ');
            self.out.push_str(&format!("{indent}{mark}{told}"));
            if told.is_empty() {
                self.out.push('\n');
            }
        }
    }

    /// An empty line before what stands by itself.
    fn gap(&mut self) {
        if !self.out.is_empty() && !self.close {
            self.out.push('\n');
        }
    }
}

/// The words of a line; an address stands after the words that lead to it, unless they are the address.
fn words(nodes: &[&Node]) -> String {
    let mut found = String::new();
    nodes.iter().for_each(|node| gather(node, &mut found));
    let lines = found.split('\u{0}').map(|line| {
        let parts = line.split_ascii_whitespace();
        parts.collect::<Vec<_>>().join(" ")
    });
    let lines: Vec<String> = lines.filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

fn gather(node: &Node, found: &mut String) {
    let element = match node {
        Node::Text(text) => {
            found.extend(text.chars().filter(|c| *c != '\u{0}'));
            return;
        }
        Node::Element(element) => element,
    };
    if element.name == "br" {
        found.push('\u{0}');
        return;
    }
    let start = found.len();
    element.children.iter().for_each(|node| gather(node, found));
    let told = found[start..].to_owned();
    let address = element
        .get("href")
        .filter(|href| href.starts_with("https:"));
    if let Some(address) = address.filter(|address| told.trim() != *address) {
        found.push_str(&format!(" ({address})"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_lists_and_addresses_are_plain_words() {
        let page = "<main><h1>A <b>b</b></h1><p>one<br>two</p><h2>C</h2><dl><div><dt>d</dt><dd>e</dd></div></dl>\
            <ul><li>f<ul><li>g</li></ul></li><li><p>h</p></li></ul><ol start=\"3\"><li>i</li></ol>\
            <p><a href=\"https://x.be/\">j</a> <a href=\"tel:101\">101</a> <a href=\"https://y.be\">https://y.be</a></p></main>";
        assert_eq!(
            of_page(page),
            "A b\n===\n\none\ntwo\n\nC\n-\n\nd\ne\n\n- f\n  - g\n- h\n\n3. i\n\n\
             j (https://x.be/) 101 https://y.be\n"
        );
    }
}
