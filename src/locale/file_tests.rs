//! What must hold of the Fluent files themselves.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::parser;

use super::bundle;
use super::{Typesetter, Words};

/// The file of what a language says of itself, where each may have words of its own.
const OWN: &str = "language.ftl";

/// The files of the words that pages show, which follow the typography of their language, and its grammar where they tell
/// words apart.
const PAGES: [&str; 4] = ["letter.ftl", "page.ftl", "practice.ftl", "staff.ftl"];

/// Files that a language may still lack altogether. One that is there must be whole; a name leaves this list when every
/// language has the file.
const LATER: &[&str] = &[];

/// Of each message and attribute of a file: its id and the variables it shows. Another message that it shows counts as
/// one, until [`resolved`].
pub(super) type Contents = BTreeMap<String, BTreeSet<String>>;

/// What stands between a variable and a value that a message tells apart.
const KIND: &str = " is ";

/// How a message that another one shows is told from a variable.
pub(super) const REFERENCE: &str = "-> ";

pub(super) fn contents((path, source): (&str, &str)) -> Contents {
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
        read_expression(expression, variables);
    }
}

fn read_expression(expression: &Expression<&str>, variables: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => read_inline(inline, variables),
        Expression::Select { selector, variants } => {
            read_inline(selector, variables);
            for variant in variants {
                read_pattern(&variant.value, variables);
                if let (Some(of), Some(kind)) = (variable(selector), kind(variant)) {
                    variables.insert(format!("{of}{KIND}{kind}"));
                }
            }
        }
    }
}

fn variable<'a>(inline: &InlineExpression<&'a str>) -> Option<&'a str> {
    match inline {
        InlineExpression::VariableReference { id } => Some(id.name),
        _ => None,
    }
}

/// What a variant is for, where that is the same in every language: grammar has its own, and so has what is left.
fn kind<'a>(variant: &Variant<&'a str>) -> Option<&'a str> {
    match variant.key {
        VariantKey::Identifier { name } if !variant.default && name != "one" => Some(name),
        _ => None,
    }
}

fn read_inline(inline: &InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => variables.insert(id.name.to_owned()),
        InlineExpression::MessageReference { id, .. } => {
            variables.insert(format!("{REFERENCE}{}", id.name))
        }
        InlineExpression::Placeable { expression } => {
            read_expression(expression, variables);
            true
        }
        _ => true,
    };
}

/// The text of a file in the folder of a language.
pub(super) fn text(tag: &str, name: &str) -> &'static str {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/locales")).join(tag);
    let text = std::fs::read_to_string(folder.join(name)).expect("a file");
    text.leak()
}

/// The Fluent files of a language, each with its text, in the order of their names.
pub(super) fn sources(tag: &str) -> Vec<(&'static str, &'static str)> {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/locales")).join(tag);
    let paths = files(&folder).into_iter();
    let paths = paths.filter(|path| path.extension().is_some_and(|ending| ending == "ftl"));
    let names = paths.filter_map(|path| path.file_name()?.to_str().map(str::to_owned));
    let mut sources: Vec<(&str, &str)> = names
        .map(|name| {
            let text = text(tag, &name);
            (&*format!("{tag}/{name}").leak(), text)
        })
        .collect();
    sources.sort_unstable();
    sources
}

/// The name of a file within the folder of its language.
fn name_of(path: &str) -> &str {
    path.rsplit_once('/').map_or(path, |(_, name)| name)
}

/// All files of a language by name, with the variables that their messages show in the end: those of the messages they
/// show too, but for how the reader is addressed and how long lists are.
fn resolved(tag: &str) -> BTreeMap<&'static str, Contents> {
    let files: BTreeMap<&str, Contents> = sources(tag)
        .into_iter()
        .map(|(path, source)| (name_of(path), contents((path, source))))
        .collect();
    let all: Contents = files
        .values()
        .flatten()
        .map(|(id, shown)| (id.clone(), shown.clone()))
        .collect();
    let is_asked = |name: &String| name != "address" && !name.ends_with("-count");
    let resolve = |shown: BTreeSet<String>| {
        let mut asked: Vec<String> = shown.into_iter().collect();
        let mut found = BTreeSet::new();
        while let Some(name) = asked.pop() {
            match name.strip_prefix(REFERENCE) {
                Some(other) => asked.extend(
                    all.get(other)
                        .unwrap_or_else(|| panic!("{tag} shows `{other}`"))
                        .clone(),
                ),
                None => drop(found.insert(name)),
            }
        }
        found.into_iter().filter(is_asked).collect()
    };
    let file = |(name, contents): (_, Contents)| {
        let contents = contents.into_iter().map(|(id, shown)| (id, resolve(shown)));
        (name, contents.collect())
    };
    files.into_iter().map(file).collect()
}

#[test]
fn every_file_parses_and_no_id_stands_twice_in_a_language() {
    for tag in Words::languages() {
        let mut seen = BTreeMap::new();
        for (path, source) in sources(tag) {
            for id in contents((path, source)).into_keys() {
                let other = seen.insert(id.clone(), path);
                assert_eq!(other, None, "`{id}` stands in {path} too");
            }
        }
        assert!(!seen.is_empty(), "{tag} has no words");
    }
}

/// The files of the words by which texts are read.
const LISTS: [&str; 6] = [
    "deadlines.ftl",
    "figures.ftl",
    "habits.ftl",
    "link-words.ftl",
    "negation.ftl",
    "promises.ftl",
];

#[test]
fn lists_of_words_by_which_texts_are_read_show_nothing_but_themselves() {
    let is_list = |id: &str| id.starts_with("inflected-") || id == "slug-letters";
    for tag in Words::languages() {
        for (path, source) in sources(tag) {
            let all = LISTS.contains(&name_of(path));
            let ids = contents((path, source)).into_keys();
            for id in ids.filter(|id| all || is_list(id)) {
                assert!(bundle::of(tag).plain(&id).is_some(), "{path} {id}");
            }
        }
    }
}

/// The values that a message tells apart, and its variables.
fn parted(shown: BTreeSet<String>) -> (BTreeSet<String>, BTreeSet<String>) {
    shown.into_iter().partition(|one| one.contains(KIND))
}

#[test]
fn every_file_says_the_same_with_the_same_values_in_every_language() {
    let english = resolved("en");
    for tag in Words::languages() {
        let mut own = resolved(tag);
        for (name, english) in english.iter().filter(|(name, _)| **name != OWN) {
            match own.remove(name) {
                Some(own) => same(&format!("locales/{tag}/{name}"), &own, english),
                None => assert!(LATER.contains(name), "{tag} lacks {name}"),
            }
        }
        own.remove(OWN);
        assert!(own.is_empty(), "only {tag} has {:?}", own.keys());
    }
}

/// Demands that a file says what the English one does.
fn same(path: &str, own: &Contents, english: &Contents) {
    let ids = |contents: &Contents| contents.keys().cloned().collect::<BTreeSet<_>>();
    let apart: Vec<_> = ids(own)
        .symmetric_difference(&ids(english))
        .cloned()
        .collect();
    assert!(
        apart.is_empty(),
        "only in {path}, or only in the English file: {apart:?}"
    );
    for (id, english) in english {
        let (own_kinds, own) = parted(own[id].clone());
        let (kinds, variables) = parted(english.clone());
        assert_eq!(own, variables, "`{id}` in {path}");
        let missing: Vec<_> = kinds.difference(&own_kinds).collect();
        let free = PAGES.contains(&name_of(path));
        assert!(free || missing.is_empty(), "`{id}` in {path}: {missing:?}");
    }
}

#[test]
fn a_language_has_all_that_english_says_of_itself() {
    let english = &resolved("en")[OWN];
    for tag in Words::languages() {
        let own: BTreeSet<String> = resolved(tag)
            .into_values()
            .flat_map(Contents::into_keys)
            .collect();
        let missing: Vec<_> = english.keys().filter(|id| !own.contains(*id)).collect();
        assert!(missing.is_empty(), "{tag} lacks {missing:?}");
    }
}

#[test]
fn pages_stand_in_the_typography_of_their_language() {
    for tag in Words::languages() {
        let typesetter = Typesetter::new(&tag.into());
        let pages = sources(tag)
            .into_iter()
            .filter(|(path, _)| PAGES.contains(&name_of(path)));
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

#[test]
fn no_ordinary_blank_stands_where_a_line_must_not_break() {
    for tag in Words::languages() {
        let words = Words::for_language(tag);
        let signs = words.word("space-before") + &words.word("narrow-space-before");
        for (path, source) in sources(tag) {
            let lines = source
                .lines()
                .enumerate()
                .filter(|(_, line)| !line.starts_with('#'));
            for (at, line) in lines {
                let said = line.split_once(" = ").map_or(line, |(_, said)| said);
                // What stands in backquotes is of the format.
                for (text, place) in said.split('`').zip(0..) {
                    let breaks = |sign| place % 2 == 0 && text.contains(&format!(" {sign}"));
                    let broken = signs.trim().chars().find(|sign| breaks(*sign));
                    assert_eq!(broken, None, "{path}:{}: {line}", at + 1);
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
    let english: BTreeSet<String> = sources("en")
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

/// English stands in for what a language lacks; the others are their folders and nothing else. Examples in the schema
/// show what an author may write.
#[test]
fn no_line_of_the_program_names_a_language() {
    let others: Vec<String> = Words::languages()
        .filter(|tag| *tag != bundle::FALLBACK)
        .map(|tag| format!("\"{tag}\""))
        .collect();
    let source = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src"));
    let of_tests = |path: &&PathBuf| {
        let path = path.to_string_lossy();
        path.contains("/tests") || path.contains("_tests")
    };
    let mut looked_at = 0;
    for path in rust_files(source).iter().filter(|path| !of_tests(path)) {
        let text = std::fs::read_to_string(path).expect("a source file");
        let code = text.split("mod tests {").next();
        let lines = code.unwrap_or_default().lines();
        let is_code = |line: &&str| {
            !line.trim_start().starts_with("//") && !line.contains("extend(\"examples\"")
        };
        for line in lines.filter(is_code) {
            looked_at += 1;
            let named = others.iter().find(|tag| line.contains(tag.as_str()));
            assert_eq!(named, None, "{}: {line}", path.display());
        }
    }
    assert!(looked_at > 10_000, "{looked_at} lines");
}

pub(super) fn rust_files(folder: &Path) -> Vec<PathBuf> {
    files(folder)
        .into_iter()
        .filter(|path| path.extension().is_some_and(|ext| ext == "rs"))
        .filter(|path| !path.ends_with("locale/file_tests.rs"))
        .collect()
}

pub(super) fn files(folder: &Path) -> Vec<PathBuf> {
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
