//! Lays out the phrases and the small words of all languages as tables, so that no run has to read their patterns.
//!
//! Also rebuilds when a file appears under a folder that is embedded: the embedding macro alone sees only changes to files
//! it already knew.

#[allow(dead_code)]
#[path = "src/locale/wording/file.rs"]
mod file;
#[path = "src/locale/wording/laid/mod.rs"]
mod laid;
#[allow(dead_code)]
#[path = "src/locale/wording/section.rs"]
mod section;
#[allow(dead_code)]
#[path = "src/locale/wording/table.rs"]
mod table;

use std::error::Error;
use std::path::Path;
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=templates");
    let mut languages = Vec::new();
    for folder in fs::read_dir("locales")? {
        let folder = folder?;
        let Ok(text) = fs::read_to_string(folder.path().join("wording.txt")) else {
            continue;
        };
        languages.push((folder.file_name().to_string_lossy().into_owned(), text));
    }
    languages.sort_unstable();
    let languages = languages.iter();
    let languages = languages.map(|(tag, text)| (tag.as_str(), file::Sections::read(text)));
    let tables = laid::written(&languages.collect::<Vec<_>>())?;
    fs::write(Path::new(&env::var("OUT_DIR")?).join("wording.rs"), tables)?;
    Ok(())
}
