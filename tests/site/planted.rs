//! A marker in every text for staff of every example, in every language: none of them stands in a public file, in whatever
//! shape, and each stands in one for staff.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use helder::output::site::{Format, Fragments, Options, plan};
use helder::render::fragment::Shape;
use helder::source::{Memory, SourceFile, SourceId};
use helder::syntax::{Kind, Node, Style, read};

use crate::support::{options, sourced};

const EXAMPLES: [&str; 3] = ["police-zone", "town", "utility"];

/// What a text is followed by, with its number.
const MARKER: &str = "zqstaffzq";

/// The files of an example with their markers.
#[derive(Default)]
struct Planted {
    files: BTreeMap<String, String>,
    /// Where each marker stands.
    places: Vec<String>,
}

impl Planted {
    fn of(example: &str) -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("examples")
            .join(example);
        let mut planted = Self::default();
        let mut found = vec![folder.clone()];
        while let Some(path) = found.pop() {
            if path.is_dir() {
                let entries = std::fs::read_dir(&path).expect("a folder");
                found.extend(entries.map(|entry| entry.expect("an entry").path()));
                continue;
            }
            let name = path.strip_prefix(&folder).expect("it stands below");
            let text = std::fs::read_to_string(&path).expect("a text");
            let name = name.to_str().expect("a plain name").replace('\\', "/");
            planted.files.insert(name, text);
        }
        let all: Vec<String> = planted.files.keys().cloned().collect();
        for name in all.iter().filter(|name| name.ends_with(".yaml")) {
            planted.plant(name);
        }
        planted
    }

    fn marker(&mut self, place: String) -> String {
        self.places.push(place);
        format!("{MARKER}{:04}", self.places.len())
    }

    /// Plants one file of YAML and its translations.
    fn plant(&mut self, name: &str) {
        let stem = name.trim_end_matches(".yaml");
        let is_translation = |path: &&String| {
            let rest = path.strip_prefix(stem);
            rest.is_some_and(|rest| rest.starts_with('.') && rest.ends_with(".po"))
        };
        let translations: Vec<String> = self.files.keys().filter(is_translation).cloned().collect();
        let translated: BTreeSet<String> = translations
            .iter()
            .flat_map(|path| self.files[path].lines())
            .filter_map(|line| Some(quoted(line, "msgctxt ")?.to_owned()))
            .collect();
        let source = SourceFile::new(SourceId(0), "file.yaml", &*self.files[name]);
        let parsed = read(&source);
        let mut places = Vec::new();
        walk(
            &parsed.root.expect("a tree"),
            "",
            false,
            &mut |path, node| {
                let (_, last) = path.rsplit_once('.').unwrap_or(("", path));
                if translated.contains(path) || ["fr", "nl", "en"].contains(&last) {
                    places.push((path.to_owned(), end(node)));
                }
            },
        );
        let mut marked = BTreeMap::new();
        let mut text = self.files[name].clone();
        for (path, at) in places.into_iter().rev() {
            let marker = self.marker(format!("{name}: {path}"));
            text.insert_str(at, &format!(" {marker}"));
            marked.insert(path, marker);
        }
        self.files.insert(name.to_owned(), text);
        for path in translations {
            self.translate(&path, &marked);
        }
    }

    /// Plants the translations of texts, and what they say of the text that they translate.
    fn translate(&mut self, path: &str, marked: &BTreeMap<String, String>) {
        let mut out = String::new();
        let (mut of, mut place) = (None, "");
        let text = self.files[path].clone();
        for line in text.lines() {
            if let Some(context) = quoted(line, "msgctxt ") {
                (of, place) = (marked.get(context), context);
            }
            let marker = match of {
                Some(marker) if line.starts_with("msgid ") => Some(marker.clone()),
                Some(_) if line.starts_with("msgstr ") => {
                    Some(self.marker(format!("{path}: {place}")))
                }
                _ => None,
            };
            match (marker, line.strip_suffix('"')) {
                (Some(marker), Some(rest)) => out.push_str(&format!("{rest} {marker}\"")),
                _ => out.push_str(line),
            }
            out.push('\n');
        }
        self.files.insert(path.to_owned(), out);
    }

    /// All files of a shape as text, those of one side.
    fn built(&self, options: &Options) -> Vec<(String, String)> {
        let mut memory = Memory::new();
        for (path, text) in &self.files {
            memory = memory.with(path, text.as_str());
        }
        let run = helder::Options { today: options.on };
        let all = helder::compile_paths(&memory, &[".".into()], run, |_, concept| Some(concept));
        let [one] = &all.expect("concepts")[..] else {
            panic!("one workspace");
        };
        sourced(one, options.on, |sources| {
            let plan = plan(&one.workspace, &one.looks, sources, options).expect("built");
            let files = plan.files().map(|(path, bytes)| {
                let text = String::from_utf8_lossy(bytes).into_owned();
                (path.to_owned(), text)
            });
            files.collect()
        })
    }
}

/// What stands in quotes behind a keyword of a file of translations.
fn quoted<'t>(line: &'t str, keyword: &str) -> Option<&'t str> {
    line.strip_prefix(keyword)?
        .strip_prefix('"')?
        .strip_suffix('"')
}

/// Calls for every text below `staff`, or beside a `staff_only: yes`, with the keys that lead to it.
fn walk(node: &Node<'_>, path: &str, staff: bool, found: &mut impl FnMut(&str, &Node<'_>)) {
    let below = |name: &str| match path {
        "" => name.to_owned(),
        path => format!("{path}.{name}"),
    };
    match &node.kind {
        Kind::Map(entries) => {
            let only = node.get("staff_only").and_then(Node::text) == Some("yes");
            for entry in entries {
                let key = entry.key.text().unwrap_or_default();
                let staff = staff || only || key == "staff";
                walk(&entry.value, &below(key), staff, found);
            }
        }
        Kind::Seq(items) => {
            for (place, item) in items.iter().enumerate() {
                walk(item, &below(&place.to_string()), staff, found);
            }
        }
        Kind::Scalar(_) if staff => found(path, node),
        Kind::Scalar(_) | Kind::Null | Kind::Broken => {}
    }
}

/// Where more words of a text can stand.
fn end(node: &Node<'_>) -> usize {
    let Kind::Scalar(scalar) = &node.kind else {
        panic!("a text");
    };
    let end = node.span.range().end;
    match scalar.style {
        Style::Single | Style::Double => end - 1,
        Style::Plain | Style::Literal | Style::Folded | Style::Mended => end,
    }
}

/// The markers in a text.
fn markers(text: &str) -> BTreeSet<&str> {
    let found = text.match_indices(MARKER);
    found
        .map(|(at, _)| &text[at..at + MARKER.len() + 4])
        .collect()
}

#[test]
fn no_text_for_staff_of_an_example_stands_in_a_public_file_and_each_in_one_for_staff() {
    let shape = |plain| {
        Format::Fragments(Fragments {
            shape: Shape { level: 2, plain },
            before: None,
            kept: BTreeSet::new(),
        })
    };
    let shapes = [
        (Format::Site, true),
        (Format::Markdown, true),
        (Format::Json, true),
        (shape(false), false),
        (shape(true), false),
    ];
    for example in EXAMPLES {
        let planted = Planted::of(example);
        assert!(
            planted.places.len() > 100,
            "{example}: {:?}",
            planted.places
        );
        for (format, staff) in shapes.clone() {
            let options = Options {
                format,
                staff,
                ..options()
            };
            let files = planted.built(&options);
            let (own, public): (Vec<_>, Vec<_>) = files
                .iter()
                .partition(|(path, _)| path.starts_with("staff/"));
            for (path, text) in public {
                assert_eq!(markers(text), BTreeSet::new(), "{example}: {path}");
                assert_eq!(markers(path), BTreeSet::new(), "{example}");
            }
            let shown: BTreeSet<&str> = own.iter().flat_map(|(_, text)| markers(text)).collect();
            let marker = |number: usize| format!("{MARKER}{number:04}");
            let all = (1..).zip(&planted.places);
            let missing: Vec<&String> = all
                .filter(|(number, _)| !shown.contains(&*marker(*number)))
                .map(|(_, place)| place)
                // Where every concept says it otherwise, a default is said nowhere.
                .filter(|place| !place.contains(": defaults."))
                .collect();
            let format = &options.format;
            assert!(
                !staff || missing.is_empty(),
                "{example}, {format:?}: {missing:?}"
            );
        }
    }
}
