//! What findings say in the languages of the authors. `examples/broken` holds one mistake per file; all that is said of
//! them is written down per language, to be read as its readers would.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use helder::checks::CATALOGUE;
use helder::diagnostic::{Finding, Message};
use helder::locale::Words;
use helder::source::{Disk, Files, Memory};
use helder::{Checked, Options, check_paths};
use jiff::civil::Date;

/// A day on which no date of the examples is by chance today.
const TODAY: Date = Date::constant(2026, 12, 1);

fn checked(files: &dyn Files, path: &str) -> Checked {
    let options = Options { today: TODAY };
    check_paths(files, &[PathBuf::from(path)], options).expect("files that can be checked")
}

/// Everything that is said of a finding, each with the sign it is shown by.
fn messages(finding: &Finding) -> impl Iterator<Item = (&'static str, &Message)> {
    let labels = finding.labels.iter().map(|label| ("at", &label.message));
    let help = finding.help.iter().map(|help| ("help", help));
    let fixes = finding.fixes.iter().map(|fix| ("fix", &fix.title));
    std::iter::once(("says", &finding.message))
        .chain(labels)
        .chain(help)
        .chain(fixes)
}

fn told(language: &str, checked: &Checked) -> String {
    let words = Words::for_language(language);
    let mut text = String::new();
    let mut shown = None;
    for finding in &checked.findings {
        let file = checked
            .sources
            .get(finding.span.source)
            .map(|file| file.name());
        if shown != file {
            let path = file.clone().unwrap_or_default();
            let name = Path::new(&path)
                .file_stem()
                .unwrap_or_default()
                .to_string_lossy();
            let _ = writeln!(text, "\n{name}");
            shown = file;
        }
        for (sign, message) in messages(finding) {
            let _ = writeln!(text, "  {sign:4} {}", words.text(message));
        }
    }
    text
}

/// The snapshots are read by people: change them only after reading what is new in each language.
#[test]
fn one_mistake_per_file_in_every_language() {
    let checked = checked(&Disk, "examples/broken");
    assert!(
        checked.findings.len() > 40,
        "{} findings",
        checked.findings.len()
    );
    for language in Words::languages() {
        insta::assert_snapshot!(language, told(language, &checked));
    }
}

/// What is found in the examples of the pages, in the known decisions and in the broken examples.
fn all_that_is_known() -> Vec<Checked> {
    let examples = CATALOGUE.iter().flat_map(|check| check.examples());
    let from_pages = examples.map(|example| {
        let files = example.files.iter();
        let memory = files.fold(Memory::new(), |memory, (name, bytes)| {
            memory.with(name.as_str(), bytes.clone())
        });
        let workspace = example.files.iter().any(|(name, _)| name == "helder.yaml");
        let path = match &example.files[..] {
            [(name, _)] if !workspace => name.as_str(),
            _ => ".",
        };
        checked(&memory, path)
    });
    let folders = ["tests/known", "examples/broken"];
    let from_folders = folders.map(|path| checked(&Disk, path));
    from_pages.chain(from_folders).collect()
}

/// A message whose place nothing fills shows the place itself, as `{$name}`.
#[test]
fn every_place_of_every_message_is_filled_in_every_language() {
    let all = all_that_is_known();
    let findings = || all.iter().flat_map(|checked| &checked.findings);
    let count = findings().count();
    assert!(count > 200, "{count} findings");
    for language in Words::languages() {
        let words = Words::for_language(language);
        for (_, message) in findings().flat_map(messages) {
            let text = words.text(message);
            let empty = text.contains("{$") || text.contains("[no message") || text.contains("``");
            assert!(!empty, "{language}, {message:?}: {text}");
        }
    }
}

/// English words that mean nothing in other languages. The words of the format are among them: in a sentence they stand
/// in backquotes.
const ENGLISH: &str = "the and with when this that not from than least less more exactly any nothing yes no known unknown \
                       before after days hours months whole number money choice";

/// Looks at every message in every language but English, what stands in backquotes left out; `wrong` is what must not be in
/// it.
fn none_in_another_language(wrong: impl Fn(&str) -> bool) {
    let all = all_that_is_known();
    let findings = || all.iter().flat_map(|checked| &checked.findings);
    for language in Words::languages().filter(|language| *language != "en") {
        let words = Words::for_language(language);
        for (_, message) in findings().flat_map(messages) {
            let text = words.text(message);
            let sentence: String = text.split('`').step_by(2).collect();
            assert!(!wrong(&sentence), "{language}, {message:?}: {text}");
        }
    }
}

/// What the program puts together itself must not stand as English in a sentence of another language.
#[test]
fn no_english_stands_outside_backquotes_in_another_language() {
    none_in_another_language(|sentence| {
        let mut own = sentence.split(|sign: char| !sign.is_alphabetic());
        own.any(|word| ENGLISH.split_whitespace().any(|known| known == word))
    });
}

/// Numbers in backquotes are those of the format; in a sentence they stand as its language writes them.
#[test]
fn no_decimal_point_stands_outside_backquotes_in_another_language() {
    none_in_another_language(|sentence| {
        let mut around = sentence.as_bytes().windows(3);
        around.any(|three| matches!(three, [b'0'..=b'9', b'.', b'0'..=b'9']))
    });
}

/// Files of words that are looked up in texts of authors, who write as they like, and the marks of the language itself.
const WORD_LISTS: [&str; 6] = [
    "deadlines",
    "figures",
    "language",
    "link-words",
    "negation",
    "promises",
];

/// A line of a message without what stands in backquotes and in places; a space that does not break stands for itself.
fn prose(line: &str) -> String {
    let line = line.replace(r#"{ "\u00A0" }"#, "\u{a0}");
    let plain: String = line.split('`').step_by(2).collect();
    let mut parts = plain.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| {
        let rest = part.split_once('}').map_or("", |(_, rest)| rest);
        text + "…" + rest
    })
}

/// What in a line is not written as French prints it.
fn misprint(line: &str) -> Option<char> {
    let text: Vec<char> = line.chars().collect();
    let at = |place: Option<usize>| place.and_then(|place| text.get(place)).copied();
    let wrong = |(place, sign): (usize, &char)| {
        let before = at(place.checked_sub(1));
        let good = match sign {
            '\'' => false,
            ';' | '!' | '?' => before.is_none_or(|before| before == '\u{202f}'),
            ':' | '»' => before.is_none_or(|before| before == '\u{a0}'),
            '«' => at(place.checked_add(1)) == Some('\u{a0}'),
            _ => true,
        };
        (!good).then_some(*sign)
    };
    text.iter().enumerate().find_map(wrong)
}

#[test]
fn french_is_printed_as_french() {
    let mut files = 0;
    for file in std::fs::read_dir("locales/fr").expect("the French files") {
        let path = file.expect("a file").path();
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        let messages = path.extension().is_some_and(|extension| extension == "ftl");
        if !messages || WORD_LISTS.contains(&&*name) {
            continue;
        }
        files += 1;
        let text = std::fs::read_to_string(&path).expect("a text");
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let value = line.split_once(" = ").map_or(line, |(_, value)| value);
            assert_eq!(misprint(&prose(value)), None, "{}: {line}", path.display());
        }
    }
    assert!(files > 15, "{files} files");
}

#[test]
fn misprints_are_seen() {
    for wrong in ["l'un", "un; deux", "un : deux", "quoi?", "« un »"] {
        assert!(misprint(wrong).is_some(), "{wrong}");
    }
    for good in ["l’un", "un\u{202f}; deux\u{a0}: trois", "«\u{a0}un\u{a0}»"] {
        assert_eq!(misprint(good), None, "{good}");
    }
}
