//! A concept, and what is found in it.

use std::path::PathBuf;

use helder::diagnostic::{Finding, Message};
use helder::locale::Words;
use helder::source::Memory;
use helder::{Options, check_paths};
use jiff::civil::Date;

/// What every concept of these tests offers and refuses.
const OUTCOMES: &str = "\
offered:
  team: {title: A team comes}
  record: {title: We write it down}
not_offered:
  chase: {title: We do not come}
";

/// A concept with these sections, and with outcomes to answer with.
pub fn concept(sections: &str) -> String {
    format!("{OUTCOMES}{sections}")
}

/// All findings in a text.
pub fn check(text: &str) -> Vec<Finding> {
    let memory = Memory::new().with("a.yaml", text);
    let today = Date::constant(2026, 12, 1);
    check_paths(&memory, &[PathBuf::from("a.yaml")], Options { today })
        .expect("a concept")
        .findings
}

/// The findings of one check in a concept with these sections.
pub fn found(check_name: &str, sections: &str) -> Vec<Finding> {
    let mut findings = check(&concept(sections));
    findings.retain(|finding| finding.check == check_name);
    findings
}

/// What the findings of one check say.
pub fn said(check_name: &str, sections: &str) -> Vec<String> {
    let findings = found(check_name, sections);
    findings
        .iter()
        .map(|finding| words(&finding.message))
        .collect()
}

/// A message as an author reads it.
pub fn words(message: &Message) -> String {
    Words::for_language("en").text(message)
}
