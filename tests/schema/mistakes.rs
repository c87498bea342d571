//! Mistakes made on purpose at every place of the examples: where Helder refuses a key, a shape or a word, so does the schema.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::io::Write as _;

use helder::syntax::Style;

use crate::file::{ALONE, Entry, File, Kind, Node, READING, SOUND, Scalar};
use helder::spec::schema::FileKind;

/// A kind of mistake: what it makes of an entry of a map, where it can be made there.
struct Mistake {
    name: &'static str,
    make: fn(&Entry) -> Option<Entry>,
}

const TRUE: &str = "`true` for `yes`";

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
        name: TRUE,
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

/// A file with one mistake in it.
struct Tried {
    mistake: &'static str,
    path: Vec<String>,
    /// The example's file, which is whole.
    sound: &'static File,
    way: Vec<usize>,
    /// The same with the mistake, and without what stands beside it.
    file: File,
}

/// Every mistake at every place of the examples and of the pages of the checks; of places that are alike, at one.
fn tried() -> Vec<Tried> {
    let mut all = Vec::new();
    let mut seen = BTreeSet::new();
    for sound in SOUND.iter().chain(ALONE.iter()) {
        for (path, way) in ways(&sound.root) {
            if !seen.insert((sound.kind.word(), likeness(&path))) {
                continue;
            }
            let (root, near) = by_itself(&sound.root, &path, &way);
            let made = MISTAKES.iter().filter_map(|mistake| {
                let file = File {
                    root: mutated(&root, &near, mistake)?,
                    ..sound.clone()
                };
                Some(Tried {
                    mistake: mistake.name,
                    path: path.clone(),
                    sound,
                    way: way.clone(),
                    file,
                })
            });
            all.extend(made);
        }
    }
    all
}

#[test]
fn what_helder_refuses_for_its_keys_shapes_and_words_the_schema_refuses() {
    let mut rows: BTreeMap<(&str, &str), Row> = BTreeMap::new();
    let mut missed = Vec::new();
    for Tried {
        mistake,
        path,
        file,
        ..
    } in tried()
    {
        let findings = file.refused_by_helder();
        let by_schema = file.is_refused_by_schema();
        let check = findings
            .first()
            .map_or("none of these", |finding| finding.check);
        let row = rows.entry((mistake, check)).or_default();
        row.made += 1;
        row.by_helder += usize::from(!findings.is_empty());
        row.by_both += usize::from(!findings.is_empty() && by_schema);
        row.by_schema_alone += usize::from(findings.is_empty() && by_schema);
        if !findings.is_empty() && !by_schema {
            missed.push(format!(
                "{mistake} in {} at {}: {check}",
                file.name,
                path.join(".")
            ));
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

/// What the schema refuses and the reading of keys, shapes and words does not (an id with a capital, a day that is none), is an
/// error of another check: tried once for each mistake at each key. `true` is left out, since an id may be this word, which
/// an editor takes for no text; and so is `format`, of which Helder reads any version.
#[test]
#[ignore = "takes a minute: `tests/run mutations`"]
fn what_the_schema_refuses_alone_is_an_error_all_the_same() {
    let mut seen = BTreeSet::new();
    let mut right = Vec::new();
    let alone = |tried: &Tried| {
        tried.file.is_refused_by_schema() && tried.file.refused_by_helder().is_empty()
    };
    let again = tried().into_iter().filter(|tried| {
        let key = tried.path.last().expect("a key").clone();
        let is_left_out = key == "format" || tried.mistake == TRUE;
        !is_left_out
            && tried.file.kind != FileKind::Alone
            && alone(tried)
            && seen.insert((tried.mistake, key))
    });
    for Tried {
        mistake,
        path,
        sound,
        way,
        ..
    } in again
    {
        let mistake = MISTAKES
            .iter()
            .find(|known| known.name == mistake)
            .expect("a mistake");
        let root = mutated(&sound.root, &way, mistake).expect("a mistake");
        if !(File {
            root,
            ..sound.clone()
        })
        .has_an_error_beside(&SOUND)
        {
            right.push(format!(
                "{} in {} at {}",
                mistake.name,
                sound.name,
                path.join(".")
            ));
        }
    }
    assert!(seen.len() > 30, "{}", seen.len());
    assert!(
        right.is_empty(),
        "{} refused by the schema alone:\n{}",
        right.len(),
        right.join("\n")
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
        value: text.to_owned().into(),
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
