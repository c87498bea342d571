//! The places of a YAML file, from Helder's own tree, so that a mutation is a change of bytes.

use std::ops::Range;

use helder::syntax::{self, Kind};

/// A tree that outlives the text it was read from.
pub type Node = syntax::Node<'static>;

/// An entry of a map or an item of a list.
pub struct Place<'t> {
    /// The keys and numbers from the top of the file.
    pub path: Vec<String>,
    /// The key; none for an item of a list.
    pub key: Option<&'t Node>,
    /// What stands there.
    pub value: &'t Node,
    /// Where the keys above it begin, the nearest last.
    pub owners: Vec<usize>,
    /// Where the maps and lists around it begin, the nearest last.
    pub around: Vec<usize>,
    parent: &'t Node,
    index: usize,
}

/// All places of a tree, in the order of the file.
pub fn places(root: &Node) -> Vec<Place<'_>> {
    let mut found = Vec::new();
    walk(root, &[], &[], &[], &mut found);
    found
}

fn walk<'t>(
    node: &'t Node,
    path: &[String],
    owners: &[usize],
    around: &[usize],
    found: &mut Vec<Place<'t>>,
) {
    let children: Vec<(Option<&Node>, &Node)> = match &node.kind {
        Kind::Map(entries) => entries
            .iter()
            .map(|entry| (Some(&entry.key), &entry.value))
            .collect(),
        Kind::Seq(items) => items.iter().map(|item| (None, item)).collect(),
        Kind::Scalar(_) | Kind::Null | Kind::Broken => return,
    };
    let around = [around, &[node.span.range().start]].concat();
    for (index, (key, value)) in children.into_iter().enumerate() {
        let name = key.map_or_else(
            || index.to_string(),
            |key| key.text().unwrap_or_default().to_owned(),
        );
        let path = [path, &[name]].concat();
        found.push(Place {
            path: path.clone(),
            key,
            value,
            owners: owners.to_vec(),
            around: around.clone(),
            parent: node,
            index,
        });
        let own = key.map(|key| key.span.range().start);
        let owners: Vec<usize> = owners.iter().copied().chain(own).collect();
        walk(value, &path, &owners, &around, found);
    }
}

impl Place<'_> {
    /// The last part of its path.
    pub fn name(&self) -> &str {
        self.path.last().map_or("", String::as_str)
    }

    /// Whether its path is `pattern`, in which `*` is any one part and a first `**` any number of parts.
    pub fn is(&self, pattern: &str) -> bool {
        let parts: Vec<&str> = pattern.split('.').collect();
        let (parts, path) = match parts.split_first() {
            Some((&"**", rest)) if self.path.len() >= rest.len() => {
                (rest, &self.path[self.path.len() - rest.len()..])
            }
            _ => (&parts[..], &self.path[..]),
        };
        parts.len() == path.len()
            && parts
                .iter()
                .zip(path)
                .all(|(part, name)| *part == "*" || part == name)
    }

    /// Whether one of the parts above it is this.
    pub fn is_under(&self, part: &str) -> bool {
        self.path[..self.path.len() - 1]
            .iter()
            .any(|name| name == part)
    }

    /// Whether its map has this key too.
    pub fn has_sibling(&self, key: &str) -> bool {
        self.parent.get(key).is_some()
    }

    /// Where the map or list begins that it stands in.
    pub fn parent_start(&self) -> usize {
        self.parent.span.range().start
    }

    /// How many entries or items stand beside it, itself included.
    pub fn company(&self) -> usize {
        match &self.parent.kind {
            Kind::Map(entries) => entries.len(),
            Kind::Seq(items) => items.len(),
            Kind::Scalar(_) | Kind::Null | Kind::Broken => 0,
        }
    }

    /// Where it begins, its key included.
    pub fn start(&self) -> usize {
        self.key.unwrap_or(self.value).span.range().start
    }

    fn end(&self) -> usize {
        self.value
            .span
            .range()
            .end
            .max(self.key.map_or(0, |key| key.span.range().end))
    }

    /// Its bytes, with what parts it from its neighbours.
    pub fn removal(&self, text: &str) -> Range<usize> {
        if text[self.parent.span.range()].starts_with(['{', '[']) {
            self.removal_in_flow(text)
        } else {
            self.removal_of_lines(text)
        }
    }

    fn removal_in_flow(&self, text: &str) -> Range<usize> {
        match self.neighbour(self.index + 1) {
            Some((next, _)) if self.index == 0 => self.start()..next,
            _ => {
                let before = text[..self.start()]
                    .trim_end()
                    .trim_end_matches(',')
                    .trim_end()
                    .len();
                before..self.end()
            }
        }
    }

    fn removal_of_lines(&self, text: &str) -> Range<usize> {
        let line = text[..self.start()].rfind('\n').map_or(0, |at| at + 1);
        let lead = text[line..self.start()].trim();
        let end = text[self.end()..]
            .find('\n')
            .map_or(text.len(), |at| self.end() + at + 1);
        match self.neighbour(self.index + 1) {
            // The first key after a dash: the next one takes its place.
            Some((next, _)) if self.key.is_some() && !lead.is_empty() => self.start()..next,
            _ => line..end,
        }
    }

    fn neighbour(&self, index: usize) -> Option<(usize, &Node)> {
        match &self.parent.kind {
            Kind::Map(entries) => {
                let entry = entries.get(index)?;
                Some((entry.key.span.range().start, &entry.value))
            }
            Kind::Seq(items) => items.get(index).map(|item| (item.span.range().start, item)),
            Kind::Scalar(_) | Kind::Null | Kind::Broken => None,
        }
    }
}
