//! Places of a page as wikis name them: a heading's words are its address.

use std::collections::BTreeMap;

use crate::render::tree::{Element, Node, each, each_mut, words};

/// Makes the links in a page lead to the headings that bear their places; a place that no heading bears has no
/// address, and the words of its links stay.
pub fn lead(nodes: &mut [Node]) {
    let places = places(nodes);
    each_mut(nodes, &mut |element| {
        let Some(href) = element.get("href") else {
            return;
        };
        let href = match href.strip_prefix('#') {
            Some(place) => places.get(place).map(|place| format!("#{place}")),
            None => Some(beyond(href).to_owned()),
        };
        if href.is_none() {
            element.name = "span".to_owned();
        }
        element.set("href", href);
    });
}

/// The address of another file; its places bear other names there.
fn beyond(href: &str) -> &str {
    match href.split_once('#') {
        Some((file, _)) if file.ends_with(".md") => file,
        _ => href,
    }
}

/// The address of each place that a heading bears.
fn places(nodes: &[Node]) -> BTreeMap<String, String> {
    let mut taken = BTreeMap::new();
    let mut found = BTreeMap::new();
    each(nodes, &mut |element: &Element| {
        if element.level().is_none() {
            return;
        }
        let address = unique(slug(&words(&element.children)), &mut taken);
        if let Some(id) = element.get("id") {
            found.insert(id.to_owned(), address);
        }
    });
    found
}

/// The address that GitHub and GitLab give a heading: its letters and digits in lower case, hyphens for blanks.
fn slug(heading: &str) -> String {
    let kept = |c: &char| c.is_alphanumeric() || [' ', '-', '_'].contains(c);
    let lower = heading.to_lowercase();
    lower
        .chars()
        .filter(kept)
        .collect::<String>()
        .replace(' ', "-")
}

/// The same heading again gets a number.
fn unique(slug: String, taken: &mut BTreeMap<String, usize>) -> String {
    let mut address = slug.clone();
    while taken.contains_key(&address) {
        let count = taken.entry(slug.clone()).or_default();
        *count += 1;
        address = format!("{slug}-{count}");
    }
    taken.insert(address.clone(), 0);
    address
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_those_of_the_wikis() {
        for (heading, address) in [
            ("What we do not do", "what-we-do-not-do"),
            ("Vraag 3: hoe oud is de gsm?", "vraag-3-hoe-oud-is-de-gsm"),
            ("Où s’adresser\u{a0}?", "où-sadresser"),
        ] {
            assert_eq!(slug(heading), address);
        }
        let mut taken = BTreeMap::new();
        let mut next = |slug: &str| unique(slug.to_owned(), &mut taken);
        assert_eq!(
            [next("a"), next("a"), next("a-1"), next("a")],
            ["a", "a-1", "a-1-1", "a-2"]
        );
    }
}
