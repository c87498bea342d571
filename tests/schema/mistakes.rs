//! Mistakes made on purpose at every place of the examples: where Helder refuses a key, a shape or a word, so does the schema.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::io::Write as _;

use helder::syntax::{Entry, Kind, Node, Scalar, Style};

use crate::file::{File, READING, SOUND};

/// A kind of mistake: what it makes of an entry of a map, where it can be made there.
struct Mistake {
    name: &'static str,
    make: fn(&Entry) -> Option<Entry>,
}

const MISTAKES: &[Mistake] = &[
    Mistake {
        name: "key mistyped",
        make: mistyped,
    },
    Mistake {
        name: "key left out",
        make: |_| None,
    },
    Mistake {
        name: "no value",
        make: |entry| Some(with(entry, Kind::Null)),
    },
    Mistake {
        name: "another word",
        make: |entry| of_scalar(entry, scalar("Zzz")),
    },
    Mistake {
        name: "`true` for `yes`",
        make: |entry| of_scalar(entry, scalar("true")),
    },
    Mistake {
        name: "list for text",
        make: |entry| of_scalar(entry, list(entry)),
    },
    Mistake {
        name: "map for text",
        make: |entry| of_scalar(entry, map("zzz", entry)),
    },
    Mistake {
        name: "text for list",
        make: |entry| of_list(entry, scalar("zzz")),
    },
    Mistake {
        name: "map for list",
        make: |entry| of_list(entry, map("zzz", entry)),
    },
    Mistake {
        name: "text for map",
        make: |entry| of_map(entry, scalar("Zzz zzz")),
    },
    Mistake {
        name: "list for map",
        make: |entry| of_map(entry, list(entry)),
    },
    Mistake {
        name: "list of lists",
        make: |entry| of_list(entry, list(entry)),
    },
];

/// How often a mistake was made, and who refused it.
#[derive(Default)]
struct Row {
    made: usize,
    by_helder: usize,
    by_both: usize,
    by_schema_alone: usize,
}

#[test]
fn what_helder_refuses_for_its_keys_shapes_and_words_the_schema_refuses() {
    let mut rows: BTreeMap<(&str, &str), Row> = BTreeMap::new();
    let mut missed = Vec::new();
    let mut seen = BTreeSet::new();
    for file in SOUND.iter() {
        for (path, way) in ways(&file.root) {
            if !seen.insert((file.kind.word(), likeness(&path))) {
                continue;
            }
            let (root, way) = by_itself(&file.root, &path, &way);
            for mistake in MISTAKES {
                let Some(root) = mutated(&root, &way, mistake) else {
                    continue;
                };
                let mutated = File {
                    root,
                    ..file.clone()
                };
                let findings = mutated.refused_by_helder();
                let by_schema = mutated.is_refused_by_schema();
                let check = findings
                    .first()
                    .map_or("none of these", |finding| finding.check);
                let row = rows.entry((mistake.name, check)).or_default();
                row.made += 1;
                row.by_helder += usize::from(!findings.is_empty());
                row.by_both += usize::from(!findings.is_empty() && by_schema);
                row.by_schema_alone += usize::from(findings.is_empty() && by_schema);
                if !findings.is_empty() && !by_schema {
                    missed.push(format!(
                        "{} in {} at {}: {check}",
                        mistake.name,
                        file.name,
                        path.join(".")
                    ));
                }
            }
        }
    }
    // Not `println!`: what that writes is only shown when a test fails.
    let _ = write!(std::io::stdout(), "{}", table(&rows));
    for check in READING {
        assert!(
            rows.keys().any(|(_, by)| *by == check),
            "no mistake that `{check}` names"
        );
    }
    assert!(
        missed.is_empty(),
        "{} missed:\n{}",
        missed.len(),
        missed.join("\n")
    );
}

fn table(rows: &BTreeMap<(&str, &str), Row>) -> String {
    let mut text = format!(
        "\n{:<18} {:<14} {:>6} {:>10} {:>12} {:>7} {:>14}\n",
        "mistake", "check", "made", "by Helder", "by the schema", "share", "schema alone"
    );
    for ((mistake, check), row) in rows {
        let share = (100 * row.by_both).checked_div(row.by_helder);
        let share = share.map_or(String::new(), |share| format!("{share} %"));
        let _ = writeln!(
            text,
            "{mistake:<18} {check:<14} {:>6} {:>10} {:>12} {share:>7} {:>14}",
            row.made, row.by_helder, row.by_both, row.by_schema_alone
        );
    }
    text
}

/// Every entry of every map, by its keys and by its numbers.
fn ways(root: &Node) -> Vec<(Vec<String>, Vec<usize>)> {
    let mut found = Vec::new();
    walk(root, &[], &[], &mut found);
    found
}

fn walk(node: &Node, path: &[String], way: &[usize], found: &mut Vec<(Vec<String>, Vec<usize>)>) {
    let children: Vec<(String, &Node)> = match &node.kind {
        Kind::Map(entries) => {
            let named = |entry: &Entry| entry.key.text().unwrap_or_default().to_owned();
            entries
                .iter()
                .map(|entry| (named(entry), &entry.value))
                .collect()
        }
        Kind::Seq(items) => items.iter().map(|item| ("*".to_owned(), item)).collect(),
        _ => return,
    };
    for (index, (name, value)) in children.into_iter().enumerate() {
        let (path, way) = ([path, &[name]].concat(), [way, &[index]].concat());
        if matches!(node.kind, Kind::Map(_)) {
            found.push((path.clone(), way.clone()));
        }
        walk(value, &path, &way, found);
    }
}

/// Maps whose keys are ids of the author's own.
const OF_IDS: [&str; 22] = [
    "answers",
    "cases",
    "channels",
    "client_must",
    "contact_reasons",
    "decide_alone",
    "decisions",
    "escalate",
    "evidence",
    "expect",
    "extras",
    "facts",
    "figures",
    "given",
    "glossary",
    "not_offered",
    "offered",
    "options",
    "roles",
    "rules",
    "weak_points",
    "words",
];

/// Whether this part of a path is an id of the author's own.
fn is_own(path: &[String], index: usize) -> bool {
    index > 0 && OF_IDS.contains(&&*path[index - 1])
}

/// What two places have in common where the same may stand: their keys, ids of the author's own apart.
fn likeness(path: &[String]) -> Vec<String> {
    let parts = path.iter().enumerate();
    parts
        .map(|(index, part)| {
            if is_own(path, index) {
                "*".to_owned()
            } else {
                part.clone()
            }
        })
        .collect()
}

/// The tree without the sections and entries beside an entry, so that there is little to look at, and the way to it there.
fn by_itself(root: &Node, path: &[String], way: &[usize]) -> (Node, Vec<usize>) {
    let (mut root, mut way) = (root.clone(), way.to_vec());
    let mut node = &mut root;
    for (index, number) in way.iter_mut().enumerate() {
        node = match &mut node.kind {
            Kind::Map(entries) => {
                if index == 0 || is_own(path, index) {
                    entries.swap(0, *number);
                    entries.truncate(1);
                    *number = 0;
                }
                &mut entries[*number].value
            }
            Kind::Seq(items) => &mut items[*number],
            _ => break,
        };
    }
    (root, way)
}

/// The tree with a mistake made at an entry; none where it cannot be made there.
fn mutated(root: &Node, way: &[usize], mistake: &Mistake) -> Option<Node> {
    let mut root = root.clone();
    let (last, above) = way.split_last()?;
    let mut node = &mut root;
    for index in above {
        node = match &mut node.kind {
            Kind::Map(entries) => &mut entries[*index].value,
            Kind::Seq(items) => &mut items[*index],
            _ => return None,
        };
    }
    let Kind::Map(entries) = &mut node.kind else {
        return None;
    };
    match (mistake.make)(&entries[*last]) {
        Some(entry) => entries[*last] = entry,
        None if mistake.name == "key left out" => {
            entries.remove(*last);
        }
        None => return None,
    }
    Some(root)
}

fn scalar(text: &str) -> Kind {
    Kind::Scalar(Scalar {
        value: text.into(),
        style: Style::Plain,
    })
}

fn list(entry: &Entry) -> Kind {
    Kind::Seq(vec![Node {
        span: entry.value.span,
        kind: Kind::Seq(vec![entry.value.clone()]),
    }])
}

fn map(key: &str, entry: &Entry) -> Kind {
    let key = Node {
        span: entry.key.span,
        kind: scalar(key),
    };
    Kind::Map(vec![Entry {
        key,
        value: entry.value.clone(),
    }])
}

fn with(entry: &Entry, kind: Kind) -> Entry {
    let value = Node {
        span: entry.value.span,
        kind,
    };
    Entry {
        key: entry.key.clone(),
        value,
    }
}

fn of_scalar(entry: &Entry, kind: Kind) -> Option<Entry> {
    matches!(entry.value.kind, Kind::Scalar(_)).then(|| with(entry, kind))
}

fn of_list(entry: &Entry, kind: Kind) -> Option<Entry> {
    matches!(entry.value.kind, Kind::Seq(_)).then(|| with(entry, kind))
}

fn of_map(entry: &Entry, kind: Kind) -> Option<Entry> {
    matches!(entry.value.kind, Kind::Map(_)).then(|| with(entry, kind))
}

/// Two letters exchanged, as fast fingers do.
fn mistyped(entry: &Entry) -> Option<Entry> {
    let mut letters: Vec<char> = entry.key.text()?.chars().collect();
    let at = letters
        .windows(2)
        .position(|pair| pair[0] != pair[1] && pair.iter().all(char::is_ascii_lowercase))?;
    letters.swap(at, at + 1);
    let text: String = letters.into_iter().collect();
    let key = Node {
        span: entry.key.span,
        kind: scalar(&text),
    };
    Some(Entry {
        key,
        value: entry.value.clone(),
    })
}
