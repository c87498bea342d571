//! Lays out the messages, the phrases and the small words of all languages as tables, so that no run has to read what it
//! does not want, and says what a language lacks, in whose place pages and messages are in English.
//!
//! Also rebuilds when a file appears under a folder that is embedded: the embedding macro alone sees only changes to files
//! it already knew.

#[path = "src/locale/complete.rs"]
mod complete;
#[allow(dead_code)]
#[path = "src/locale/wording/file.rs"]
mod file;
#[path = "src/locale/wording/laid/mod.rs"]
mod laid;
#[path = "src/locale/messages/laid.rs"]
mod messages;
#[allow(dead_code)]
#[path = "src/locale/wording/section.rs"]
mod section;
#[path = "src/locale/slots.rs"]
mod slots;
#[allow(dead_code)]
#[path = "src/locale/wording/table.rs"]
mod table;

use std::error::Error;
use std::fs::{read_dir, read_to_string, write};
use std::path::Path;

use complete::{Files, lacking};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=templates");
    let locales = Path::new("locales");
    let languages: Vec<(String, Files)> = names(locales)
        .into_iter()
        .map(|language| (language.clone(), files(&locales.join(language))))
        .collect();
    let english = languages.iter().find(|(language, _)| language == "en");
    for (language, files) in &languages {
        for missing in english.map_or_else(Vec::new, |(_, english)| lacking(files, english)) {
            println!("cargo::warning=locales/{language} lacks {missing}");
        }
    }
    let wordings = languages.iter().filter_map(|(language, files)| {
        let text = files.get("wording.txt")?;
        Some((language.as_str(), file::Sections::read(text)))
    });
    let tables = laid::written(&wordings.collect::<Vec<_>>())?;
    let messages = messages::written(languages.iter().map(|(tag, files)| (tag.as_str(), files)));
    let out = std::env::var("OUT_DIR")?;
    write(Path::new(&out).join("wording.rs"), tables)?;
    write(Path::new(&out).join("messages.rs"), messages)?;
    Ok(())
}

/// The names in a folder, sorted.
fn names(folder: &Path) -> Vec<String> {
    let entries = read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<String> = entries
        .filter_map(|entry| entry.file_name().into_string().ok())
        .collect();
    names.sort();
    names
}

fn files(folder: &Path) -> Files {
    let names = names(folder).into_iter();
    names
        .filter_map(|name| Some((name.clone(), read_to_string(folder.join(name)).ok()?)))
        .collect()
}
