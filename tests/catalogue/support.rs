//! A few files, checked.

use std::path::PathBuf;

use helder::diagnostic::Finding;
use helder::locale::Words;
use helder::source::Memory;
use helder::{Checked, Options, check_paths};
use jiff::civil::Date;

/// Checks files of one project on a day on which no date of the tests is by chance today.
pub fn checked(files: &[(&str, &str)]) -> Checked {
    let memory = Memory::new();
    let memory = files
        .iter()
        .fold(memory, |memory, (path, text)| memory.with(*path, *text));
    let options = Options {
        today: Date::constant(2026, 12, 1),
    };
    let path = match files {
        [(path, _)] => PathBuf::from(path),
        _ => PathBuf::from("."),
    };
    let checked = check_paths(&memory, &[path], options).expect("a concept");
    checked.findings.iter().for_each(every_place_is_filled);
    checked
}

/// A message whose place nothing fills shows the place itself, as `{$name}`.
fn every_place_is_filled(finding: &Finding) {
    let labels = finding.labels.iter().map(|label| &label.message);
    let fixes = finding.fixes.iter().map(|fix| &fix.title);
    let all = [&finding.message].into_iter().chain(&finding.help);
    for message in all.chain(labels).chain(fixes) {
        for language in Words::languages() {
            let text = Words::for_language(language).text(message);
            assert!(!text.contains("{$"), "{language}, {message:?}: {text}");
        }
    }
}

/// What a check finds in files: the message of each finding, and the text it points at.
pub fn found(check: &str, files: &[(&str, &str)]) -> Vec<(String, String)> {
    let checked = checked(files);
    let of_check = checked
        .findings
        .iter()
        .filter(|finding| finding.check == check);
    of_check
        .map(|finding| {
            (
                finding.message.id.to_string(),
                pointed_at(&checked, finding),
            )
        })
        .collect()
}

/// The same in one concept alone.
pub fn found_in(check: &str, concept: &str) -> Vec<(String, String)> {
    found(check, &[("a.yaml", concept)])
}

/// The messages of a check in one concept alone, in the words of a language.
pub fn said_in(language: &str, check: &str, concept: &str) -> Vec<String> {
    let words = Words::for_language(language);
    let checked = checked(&[("a.yaml", concept)]);
    let of_check = checked
        .findings
        .iter()
        .filter(|finding| finding.check == check);
    of_check
        .map(|finding| words.text(&finding.message))
        .collect()
}

/// Makes what is expected of [`found`] short to write.
pub fn expected(found: &[(&str, &str)]) -> Vec<(String, String)> {
    found
        .iter()
        .map(|(id, at)| ((*id).to_owned(), (*at).to_owned()))
        .collect()
}

fn pointed_at(checked: &Checked, finding: &Finding) -> String {
    let file = checked.sources.get(finding.span.source);
    file.map_or("", |file| file.slice(finding.span)).to_owned()
}
