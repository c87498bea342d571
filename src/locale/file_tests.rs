//! What must hold of the Fluent files themselves.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use super::{Typesetter, Words, bundle};

/// The files every language must have whole; messages about findings may fall back to English.
const WHOLE: [&str; 3] = ["language.ftl", "page.ftl", "staff.ftl"];

/// Of each message and attribute of a file: its id and the variables it shows.
type Contents = BTreeMap<String, BTreeSet<String>>;

fn contents((path, source): (&str, &str)) -> Contents {
    let resource = parser::parse(source).unwrap_or_else(|(_, errors)| panic!("{path}: {errors:?}"));
    let mut found = Contents::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let attributes = message.attributes.iter().map(|attribute| {
            (
                format!("{}.{}", message.id.name, attribute.id.name),
                &attribute.value,
            )
        });
        let value = message
            .value
            .as_ref()
            .map(|value| (message.id.name.to_owned(), value));
        for (id, pattern) in value.into_iter().chain(attributes) {
            let mut variables = BTreeSet::new();
            read_pattern(pattern, &mut variables);
            variables.remove("address");
            assert!(
                found.insert(id.clone(), variables).is_none(),
                "`{id}` stands twice"
            );
        }
    }
    found
}

fn read_pattern(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        match expression {
            Expression::Inline(inline) => read_inline(inline, variables),
            Expression::Select { selector, variants } => {
                read_inline(selector, variables);
                for variant in variants {
                    read_pattern(&variant.value, variables);
                }
            }
        }
    }
}

fn read_inline(inline: &InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    if let InlineExpression::VariableReference { id } = inline {
        variables.insert(id.name.to_owned());
    }
}

#[test]
fn every_file_parses_and_no_id_stands_twice_in_a_language() {
    for tag in Words::languages() {
        let mut seen = BTreeMap::new();
        for (path, source) in bundle::sources(tag) {
            for id in contents((path, source)).into_keys() {
                let other = seen.insert(id.clone(), path);
                assert_eq!(other, None, "`{id}` stands in {path} too");
            }
        }
        assert!(!seen.is_empty(), "{tag} has no words");
    }
}

#[test]
fn pages_say_the_same_with_the_same_values_in_every_language() {
    let file = |tag: &str, name: &str| {
        let source = bundle::sources(tag)
            .into_iter()
            .find(|(path, _)| path.ends_with(name))
            .unwrap_or_else(|| panic!("{tag} lacks {name}"));
        contents(source)
    };
    for name in WHOLE.into_iter().skip(1) {
        let english = file("en", name);
        for tag in Words::languages() {
            let other = file(tag, name);
            for (id, variables) in &english {
                assert_eq!(
                    other.get(id),
                    Some(variables),
                    "`{id}` in locales/{tag}/{name}"
                );
            }
            assert_eq!(
                other.len(),
                english.len(),
                "{tag}/{name} has ids that English lacks"
            );
        }
    }
}

#[test]
fn a_language_has_all_that_english_says_of_itself() {
    let english = contents(
        bundle::sources("en")
            .into_iter()
            .find(|(path, _)| path.ends_with(WHOLE[0]))
            .expect("what English says of itself"),
    );
    for tag in Words::languages() {
        let own: BTreeSet<String> = bundle::sources(tag)
            .iter()
            .flat_map(|source| contents(*source).into_keys())
            .collect();
        let missing: Vec<_> = english.keys().filter(|id| !own.contains(*id)).collect();
        assert!(missing.is_empty(), "{tag} lacks {missing:?}");
    }
}

#[test]
fn pages_stand_in_the_typography_of_their_language() {
    for tag in Words::languages() {
        let typesetter = Typesetter::new(&tag.into());
        let pages = bundle::sources(tag)
            .into_iter()
            .filter(|(path, _)| WHOLE.iter().skip(1).any(|name| path.ends_with(name)));
        for (path, source) in pages {
            let resource = parser::parse(source).expect("a file that parses");
            for entry in &resource.body {
                let Entry::Message(message) = entry else {
                    continue;
                };
                for text in message.value.iter().flat_map(texts) {
                    assert_eq!(
                        typesetter.set_between(Some('x'), text, Some('x')),
                        text,
                        "{path}"
                    );
                }
            }
        }
    }
}

fn texts<'a>(pattern: &Pattern<&'a str>) -> Vec<&'a str> {
    pattern
        .elements
        .iter()
        .flat_map(|element| match element {
            PatternElement::TextElement { value } => vec![*value],
            PatternElement::Placeable {
                expression: Expression::Select { variants, .. },
            } => variants
                .iter()
                .flat_map(|variant| texts(&variant.value))
                .collect(),
            PatternElement::Placeable { .. } => Vec::new(),
        })
        .collect()
}

#[test]
fn every_message_that_code_and_templates_name_exists() {
    let english: BTreeSet<String> = bundle::sources("en")
        .iter()
        .flat_map(|source| contents(*source).into_keys())
        .collect();
    let mut missing = BTreeSet::new();
    for path in rust_files(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src"))) {
        let source = std::fs::read_to_string(&path).expect("a source file");
        let code = source.split("#[cfg(test)]").next().unwrap_or_default();
        for opening in ["Message::new(", ".word(", ".word_with("] {
            for rest in code.split(opening).skip(1) {
                let named = rest
                    .trim_start()
                    .strip_prefix('"')
                    .and_then(|rest| rest.split_once('"'));
                if let Some((id, _)) = named.filter(|(id, _)| !english.contains(*id)) {
                    missing.insert(format!("{id} ({})", path.display()));
                }
            }
        }
    }
    assert!(
        missing.is_empty(),
        "without a text in locales/en: {missing:#?}"
    );
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    files(folder)
        .into_iter()
        .filter(|path| path.extension().is_some_and(|ext| ext == "rs"))
        .filter(|path| !path.ends_with("locale/file_tests.rs"))
        .collect()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    std::fs::read_dir(folder)
        .expect("a folder")
        .flatten()
        .map(|entry| entry.path())
        .flat_map(|path| {
            if path.is_dir() {
                files(&path)
            } else {
                vec![path]
            }
        })
        .collect()
}
