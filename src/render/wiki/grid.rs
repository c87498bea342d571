//! A table as Markdown has them: one line of words per cell, and every row complete.

use std::collections::BTreeMap;

use crate::render::tree::{Element, Node, each, words};

/// More columns or rows than this are no table that anybody reads.
const MOST: usize = 100;

/// The same table without spans: what covers several rows stands in each of them.
pub fn level(table: &Element) -> Element {
    let mut rows = Vec::new();
    each(&table.children, &mut |element| {
        if element.name == "tr" {
            rows.push(element);
        }
    });
    let mut waiting: BTreeMap<usize, (usize, Vec<Node>)> = BTreeMap::new();
    let mut lines: Vec<Vec<Vec<Node>>> = Vec::new();
    for row in rows {
        lines.push(line(row, &mut waiting));
    }
    let width = lines.iter().map(Vec::len).max().unwrap_or_default();
    let row = |mut cells: Vec<Vec<Node>>| {
        cells.resize(width, Vec::new());
        let cells = cells.into_iter().map(|cell| Node::element("td", cell));
        Node::element("tr", cells.collect())
    };
    Element {
        attributes: table.attributes.clone(),
        ..Element::new("table", lines.into_iter().map(row).collect())
    }
}

/// The cells of a row; `waiting` holds by column what rows above reach down with.
fn line(row: &Element, waiting: &mut BTreeMap<usize, (usize, Vec<Node>)>) -> Vec<Vec<Node>> {
    let mut cells: Vec<Vec<Node>> = Vec::new();
    let from_above = |cells: &mut Vec<Vec<Node>>, waiting: &mut BTreeMap<_, (usize, Vec<Node>)>| {
        while let Some((left, cell)) = waiting.get_mut(&cells.len()) {
            cells.push(cell.clone());
            *left -= 1;
            if *left == 0 {
                waiting.remove(&(cells.len() - 1));
            }
        }
    };
    for cell in row.children.iter().filter_map(Node::as_element) {
        from_above(&mut cells, waiting);
        let span = |name: &str| {
            let stated = cell.get(name).and_then(|value| value.parse().ok());
            stated.unwrap_or(1_usize).clamp(1, MOST)
        };
        let content = flat(&cell.children);
        if span("rowspan") > 1 {
            waiting.insert(cells.len(), (span("rowspan") - 1, content.clone()));
        }
        cells.push(content);
        for _ in 1..span("colspan") {
            cells.push(Vec::new());
        }
    }
    from_above(&mut cells, waiting);
    cells
}

/// The content of a cell on one line.
fn flat(nodes: &[Node]) -> Vec<Node> {
    let mut lines = vec![Vec::new()];
    gather(nodes, &mut lines);
    let mut out: Vec<Node> = Vec::new();
    for line in lines.into_iter().filter(|line| !words(line).is_empty()) {
        if !out.is_empty() {
            let closed = words(&out).ends_with(['.', ':', ';', ',', '?', '!']);
            out.push(Node::Text(if closed { " " } else { "; " }.to_owned()));
        }
        out.extend(line);
    }
    out
}

fn gather(nodes: &[Node], lines: &mut Vec<Vec<Node>>) {
    for node in nodes {
        match node {
            Node::Element(element) if element.is_block() => {
                lines.push(Vec::new());
                gather(&element.children, lines);
                lines.push(Vec::new());
            }
            Node::Element(element) if element.name == "br" => lines.push(Vec::new()),
            inline => {
                if let Some(line) = lines.last_mut() {
                    line.push(inline.clone());
                }
            }
        }
    }
}
