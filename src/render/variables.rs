//! What templates get: the variables of each page, from the types of the views.

use std::collections::BTreeSet;
use std::ops::Range;

use schemars::{Schema, schema_for};
use tera::Tera;

use crate::template::{self, Own};
use crate::view::{public, staff};

/// Every template that makes a page, with the JSON Schema of what it gets.
#[must_use]
pub fn pages() -> Vec<(&'static str, Schema)> {
    vec![
        ("public/start.html", schema_for!(public::StartPage)),
        ("public/index.html", schema_for!(public::IndexPage)),
        ("public/concept.html", schema_for!(public::ConceptPage)),
        ("public/check.html", schema_for!(public::CheckPage)),
        ("public/retired.html", schema_for!(public::RetiredPage)),
        ("public/redirect.html", schema_for!(public::RedirectPage)),
        ("staff/start.html", schema_for!(public::StartPage)),
        ("staff/overview.html", schema_for!(staff::Overview)),
        ("staff/call.html", schema_for!(staff::Sheet)),
        ("staff/card.html", schema_for!(staff::Sheet)),
        ("staff/manual.html", schema_for!(staff::Sheet)),
        ("staff/practice.html", schema_for!(staff::Sheet)),
        ("letter/letter.html", schema_for!(public::Letter)),
        ("markdown/services.html", schema_for!(public::IndexPage)),
        ("markdown/service.html", schema_for!(public::ConceptPage)),
        (
            "markdown/former-service.html",
            schema_for!(public::RetiredPage),
        ),
        ("markdown/guidances.html", schema_for!(staff::Overview)),
        ("markdown/guidance.html", schema_for!(staff::Sheet)),
    ]
}

/// The names under a schema's `properties`.
pub fn properties(schema: &Schema) -> impl Iterator<Item = &str> {
    let properties = schema.get("properties").and_then(|keys| keys.as_object());
    properties
        .into_iter()
        .flat_map(|keys| keys.keys())
        .map(String::as_str)
}

/// A variable of a workspace's template that no page has.
pub(super) struct Stranger {
    pub template: String,
    pub name: String,
    pub place: Range<usize>,
    /// What there is, sorted.
    pub known: Vec<String>,
}

/// The variables that no page has and no template sets. What a template asks for with `is defined` may be missing.
pub(super) fn strangers(tera: &Tera, own: &[Own]) -> Vec<Stranger> {
    let pages = pages();
    let offered: BTreeSet<&str> = pages
        .iter()
        .flat_map(|(_, schema)| properties(schema))
        .collect();
    let texts = template::ours().iter().map(|ours| ours.text);
    let texts = texts.chain(own.iter().map(|own| own.file.text()));
    let assigned: BTreeSet<&str> = texts.flat_map(assigned).collect();
    let ours: BTreeSet<&str> = template::ours()
        .iter()
        .filter_map(|ours| {
            tera.get_template_variables(&format!("{}{}", super::OURS, ours.name))
                .ok()
        })
        .flatten()
        .collect();
    let is_known =
        |name: &str| offered.contains(name) || assigned.contains(name) || ours.contains(name);
    let mut found = Vec::new();
    for own in own.iter().filter(|own| template::is_filled(&own.name)) {
        let used = tera.get_template_variables(&own.name).unwrap_or_default();
        let strange: BTreeSet<&str> = used.into_iter().filter(|name| !is_known(name)).collect();
        let placed = strange.into_iter().filter_map(|name| {
            Some(Stranger {
                template: own.name.clone(),
                name: name.to_owned(),
                place: place(own.file.text(), name)?,
                known: known(&own.name, &pages, &offered),
            })
        });
        found.extend(placed);
    }
    found
}

/// What a template may have meant: the variables of its page, or of all pages where it makes none.
fn known(name: &str, pages: &[(&str, Schema)], offered: &BTreeSet<&str>) -> Vec<String> {
    let page = pages.iter().find(|(page, _)| *page == name);
    page.map_or_else(
        || offered.iter().map(|&name| name.to_owned()).collect(),
        |(_, schema)| properties(schema).map(str::to_owned).collect(),
    )
}

/// The inside of every tag of a template, with where it starts; comments and what is written as it is are none.
fn tags(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let start = at + text[at..].find('{')?;
            let rest = &text[start..];
            let end = match rest.as_bytes().get(1) {
                Some(b'{') => "}}",
                Some(b'%') => "%}",
                Some(b'#') => "#}",
                _ => {
                    at = start + 1;
                    continue;
                }
            };
            let length = rest.find(end)?;
            at = start + length + 2;
            if end != "#}" {
                return Some((start + 2, &rest[2..length]));
            }
        }
    })
}

/// The names that a template gives itself: in loops and by `set`.
fn assigned(text: &str) -> impl Iterator<Item = &str> {
    tags(text).flat_map(|(_, tag)| {
        let mut words = tag
            .trim_start_matches('-')
            .split(|c: char| !is_name(c))
            .filter(|word| !word.is_empty());
        match words.next() {
            Some("for") => words.take_while(|word| *word != "in").collect(),
            Some("set" | "set_global") => words.take(1).collect(),
            _ => Vec::new(),
        }
    })
}

/// Where a variable stands in a template; none where the template only asks whether it is defined.
fn place(text: &str, name: &str) -> Option<Range<usize>> {
    let whole = |(start, tag): (usize, &str)| {
        let at = tag.match_indices(name).map(|(at, _)| at).find(|at| {
            let before = tag[..*at].chars().next_back();
            let after = &tag[at + name.len()..];
            let is_part = before.is_some_and(|c| is_name(c) || ".\"'`".contains(c));
            !is_part && !after.starts_with(|c: char| is_name(c) || c == '=')
        })?;
        let asked = tag[at + name.len()..].trim_start();
        let asked = ["is defined", "is undefined", "is not defined"]
            .iter()
            .any(|test| asked.starts_with(test));
        Some((start + at..start + at + name.len(), asked))
    };
    let places: Vec<_> = tags(text).filter_map(whole).collect();
    if places.iter().any(|(_, asked)| *asked) {
        return None;
    }
    places.into_iter().next().map(|(place, _)| place)
}

fn is_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_has_a_template_and_says_what_each_variable_is() {
        for (name, schema) in pages() {
            assert!(template::find(name).is_some(), "{name}");
            assert!(properties(&schema).any(|name| name == "lang"), "{name}");
            let keys = schema
                .get("properties")
                .and_then(|keys| keys.as_object())
                .expect("keys");
            for (key, value) in keys {
                let said = value.get("description").is_some() || value.get("$ref").is_some();
                assert!(said || value.get("anyOf").is_some(), "{name}: {key}");
            }
        }
    }

    #[test]
    fn names_are_found_where_they_are_used() {
        let text = "{# x #}{% for x in y %}{{ a.x }}{{ <C x={z} /> }}{% endfor %}{%- set q = 1 %}";
        assert_eq!(assigned(text).collect::<Vec<_>>(), ["x", "q"]);
        assert_eq!(place(text, "z").map(|at| &text[at]), Some("z"));
        assert_eq!(place(text, "nothing"), None);
        assert_eq!(place("{{ \"z\" }} z {# z #}", "z"), None);
        assert_eq!(place("{% if z is defined and z %}{% endif %}", "z"), None);
        assert_eq!(place("é{{ z }}", "z"), Some(5..6));
    }
}
