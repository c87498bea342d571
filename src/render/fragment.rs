//! A page → what stands in another page: the part between its top and its foot, whole and by section.

use super::tree::clean::{Shape as Cleaning, clean};
use super::tree::plain::{linked, plain};
use super::tree::{Element, Node, find, parse, tidy, words, write};

/// What fragments look like.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shape {
    /// The level of the title of a page, from 1.
    pub level: u8,
    /// Whether only the elements stay that every editor keeps.
    pub plain: bool,
}

/// A page without what surrounds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fragment {
    /// The whole of it, with a list of contents where the page has one.
    pub html: String,
    /// Its sections in their order; what stands outside all of them is the first, `intro`.
    pub sections: Vec<Section>,
}

/// A section of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Its name: `intro`, `check`, `offer` …; the same in every language.
    pub id: String,
    /// Its heading.
    pub title: String,
    /// What it says, its heading included.
    pub html: String,
}

/// Takes a page apart. Every id begins with `prefix`, and the links in the page follow.
#[must_use]
pub fn fragment(page: &str, prefix: &str, shape: &Shape) -> Fragment {
    let cleaning = Cleaning {
        prefix: prefix.to_owned(),
        level: shape.level,
    };
    let nodes = tidy(clean(body(parse(page)), &cleaning));
    let linked = linked(&nodes);
    let html = |nodes: Vec<Node>| {
        if shape.plain {
            write(&tidy(plain(nodes, &linked)))
        } else {
            write(&nodes)
        }
    };
    let mut intro = Vec::new();
    let mut sections = Vec::new();
    for node in &nodes {
        match node.as_element() {
            Some(element) if element.name == "nav" => {}
            Some(element) => match named(element, prefix) {
                Some(id) => sections.push((id, vec![node.clone()])),
                None => intro.push(node.clone()),
            },
            None => intro.push(node.clone()),
        }
    }
    if !words(&intro).is_empty() {
        sections.insert(0, ("intro".to_owned(), intro));
    }
    let section = |(id, nodes): (String, Vec<Node>)| Section {
        id,
        title: title(&nodes),
        html: html(nodes),
    };
    Fragment {
        sections: sections.into_iter().map(section).collect(),
        html: html(nodes),
    }
}

/// What stands between the top and the foot of a page.
pub(super) fn body(nodes: Vec<Node>) -> Vec<Node> {
    let named = |name: &str| find(&nodes, &|element| element.name == name);
    match named("main").or_else(|| named("body")) {
        Some(element) => element.children.clone(),
        None => nodes,
    }
}

/// The name of a section; none where an element is none.
fn named(element: &Element, prefix: &str) -> Option<String> {
    let id = element.get("id").filter(|_| element.name == "section")?;
    id.strip_prefix(prefix).map(str::to_owned)
}

fn title(nodes: &[Node]) -> String {
    let heading = find(nodes, &|element| element.level().is_some());
    heading.map_or_else(String::new, |heading| words(&heading.children))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<!DOCTYPE html><html><head><title>T</title></head><body><header>top</header>\
        <main id=\"main\" class=\"wrap\"><div class=\"intro\"><h1>Title</h1><p>Summary</p></div>\
        <nav><ul><li><a href=\"#offer\">Offer</a></li></ul></nav>\
        <section id=\"offer\"><h2>What you get</h2><section id=\"offer-a\"><h3>A</h3></section></section>\
        </main><footer>foot</footer></body></html>";

    #[test]
    fn a_page_is_whole_and_in_sections() {
        let shape = Shape {
            level: 2,
            plain: false,
        };
        let made = fragment(PAGE, "helder-x-", &shape);
        assert!(
            made.html
                .starts_with("<div class=\"intro\">\n<h2>Title</h2>\n")
        );
        assert!(made.html.contains("<a href=\"#helder-x-offer\">Offer</a>"));
        assert!(!made.html.contains("top") && !made.html.contains("foot"));
        let sections: Vec<_> = made
            .sections
            .iter()
            .map(|section| (section.id.as_str(), section.title.as_str()))
            .collect();
        assert_eq!(sections, [("intro", "Title"), ("offer", "What you get")]);
        assert!(
            made.sections[1]
                .html
                .starts_with("<section id=\"helder-x-offer\">\n<h3>")
        );
        assert!(!made.sections[0].html.contains("<nav>"));
    }

    #[test]
    fn plain_keeps_the_place_of_a_section_on_its_heading() {
        let shape = Shape {
            level: 1,
            plain: true,
        };
        let made = fragment(PAGE, "helder-x-", &shape);
        assert_eq!(
            made.sections[1].html,
            "<h2 id=\"helder-x-offer\">What you get</h2>\n<h3>A</h3>\n"
        );
    }

    #[test]
    fn a_page_without_main_is_its_body() {
        let shape = Shape {
            level: 1,
            plain: true,
        };
        assert_eq!(
            fragment("<body><p>a</p></body>", "", &shape).html,
            "<p>a</p>\n"
        );
        assert_eq!(fragment("<p>a</p>", "", &shape).html, "<p>a</p>\n");
    }
}
