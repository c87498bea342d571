//! The list of fragments, with which content management knows what to publish, what changed and what to take away.

use std::collections::BTreeSet;
use std::path::Path;

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

/// The version of the form of the list.
const VERSION: u32 = 1;
/// The name of the list, at the top of the fragments.
pub const FILE: &str = "manifest.json";

/// All fragments of a build.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize, Deserialize)]
pub struct Manifest {
    /// Who wrote it: always `helder`.
    pub generator: String,
    /// The version of the form of this file.
    pub version: u32,
    /// The day whose figures and rules are shown.
    pub on: String,
    /// The level of the heading that holds the title of a page, 1 to 4.
    pub heading_level: u8,
    /// Whether only the elements were kept that every editor keeps.
    pub plain: bool,
    /// The list of services in each language.
    pub indexes: Vec<Index>,
    /// The pages, by concept, then by language in the order of the workspace.
    pub pages: Vec<Entry>,
    /// The pages that an earlier build into the same folder wrote, and this one does not: take them away.
    pub removed: Vec<Removed>,
}

/// The list of services in a language.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize, Deserialize)]
pub struct Index {
    /// The language.
    pub language: String,
    /// The heading.
    pub title: String,
    /// The file, from this list.
    pub file: String,
    /// SHA-256 of the file in hexadecimal.
    pub sha256: String,
}

/// The page of a service in a language. `id` and `language` together never change.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize, Deserialize)]
pub struct Entry {
    /// The id of the concept.
    pub id: String,
    /// The language.
    pub language: String,
    /// The last part of its address; links between services are this with `.html` behind it.
    pub slug: String,
    /// The title.
    pub title: String,
    /// The summary, as words alone.
    pub summary: Option<String>,
    /// Whether it is not published yet.
    pub draft: bool,
    /// Whether the service is no longer offered.
    pub retired: bool,
    /// The file with the whole page, from this list.
    pub file: String,
    /// Its sections in their order.
    pub sections: Vec<Section>,
    /// The same page in the other languages.
    pub translations: Vec<Translation>,
    /// The first day on which it was built as it is now, as far as the builds into this folder tell.
    pub updated: String,
    /// SHA-256 of the file in hexadecimal.
    pub sha256: String,
    /// The ids of sections that an earlier build into the same folder wrote, and this one does not.
    pub removed: Vec<String>,
}

/// A section of a page.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize, Deserialize)]
pub struct Section {
    /// Its name, the same in every language: `intro`, `check`, `offer`, `duties` …
    pub id: String,
    /// Its heading.
    pub title: String,
    /// The file, from this list.
    pub file: String,
    /// SHA-256 of the file in hexadecimal.
    pub sha256: String,
}

/// A page in another language.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize, Deserialize)]
pub struct Translation {
    /// The language.
    pub language: String,
    /// The last part of its address.
    pub slug: String,
    /// The file, from this list.
    pub file: String,
}

/// A page that is no more.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize, Deserialize)]
pub struct Removed {
    /// The id of the concept.
    pub id: String,
    /// The language.
    pub language: String,
    /// The last part of the address it had.
    pub slug: String,
    /// The day whose figures and rules the first build without it showed.
    pub removed: String,
}

impl Manifest {
    /// The list of an earlier build in a folder of fragments; none where there is none that can be read.
    #[must_use]
    pub fn read(folder: &Path) -> Option<Self> {
        let text = std::fs::read_to_string(folder.join(FILE)).ok()?;
        let read: Option<Self> = serde_json::from_str(&text).ok();
        read.filter(|list| list.generator == "helder" && list.version == VERSION)
    }

    /// A list without pages.
    #[must_use]
    pub fn new(on: String, heading_level: u8, plain: bool) -> Self {
        Self {
            generator: "helder".to_owned(),
            version: VERSION,
            on,
            heading_level,
            plain,
            indexes: Vec::new(),
            pages: Vec::new(),
            removed: Vec::new(),
        }
    }

    /// Says what changed since an earlier build. What was taken away stays on the list until it comes back, so that
    /// nothing is lost when a build is not brought over.
    pub fn compare(&mut self, before: &Self) {
        for page in &mut self.pages {
            let same = |old: &&Entry| old.id == page.id && old.language == page.language;
            let Some(old) = before.pages.iter().find(same) else {
                continue;
            };
            if old.sha256 == page.sha256 {
                page.updated.clone_from(&old.updated);
            }
            let ids = old.sections.iter().map(|section| &section.id);
            let gone: BTreeSet<&String> = ids.chain(&old.removed).collect();
            let is_there = |id: &str| page.sections.iter().any(|section| section.id == id);
            page.removed = gone
                .into_iter()
                .filter(|id| !is_there(id))
                .cloned()
                .collect();
        }
        let last = before.pages.iter().map(|page| Removed {
            id: page.id.clone(),
            language: page.language.clone(),
            slug: page.slug.clone(),
            removed: self.on.clone(),
        });
        let gone = before.removed.iter().cloned().chain(last);
        let is_there = |gone: &Removed| {
            let same = |page: &Entry| page.id == gone.id && page.language == gone.language;
            self.pages.iter().any(same)
        };
        self.removed = gone.filter(|gone| !is_there(gone)).collect();
        self.removed
            .sort_by(|one, other| (&one.id, &one.language).cmp(&(&other.id, &other.language)));
    }

    /// The list as it is written.
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }
}

/// The JSON Schema (draft 7) of the list.
#[must_use]
pub fn schema() -> Value {
    let settings = SchemaSettings::draft07().for_serialize();
    let mut schema = settings.into_generator().into_root_schema_for::<Manifest>();
    let mut root = Map::new();
    let first = [
        ("$schema", json!("http://json-schema.org/draft-07/schema#")),
        ("$id", json!(format!("urn:helder:fragments:{VERSION}"))),
        ("title", json!("The list of fragments of a build")),
    ];
    root.extend(first.map(|(key, value)| (key.to_owned(), value)));
    for (key, value) in std::mem::take(schema.ensure_object()) {
        root.entry(key).or_insert(value);
    }
    root.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(id: &str, sha256: &str, sections: &[&str]) -> Entry {
        let section = |id: &&str| Section {
            id: (*id).to_owned(),
            title: String::new(),
            file: String::new(),
            sha256: String::new(),
        };
        Entry {
            id: id.to_owned(),
            language: "nl".to_owned(),
            slug: format!("{id}-slug"),
            title: String::new(),
            summary: None,
            draft: false,
            retired: false,
            file: String::new(),
            sections: sections.iter().map(section).collect(),
            translations: Vec::new(),
            updated: "2026-02-02".to_owned(),
            sha256: sha256.to_owned(),
            removed: Vec::new(),
        }
    }

    fn list(on: &str, pages: Vec<Entry>) -> Manifest {
        Manifest {
            pages,
            ..Manifest::new(on.to_owned(), 2, false)
        }
    }

    #[test]
    fn what_did_not_change_keeps_its_day_and_what_went_is_named() {
        let mut old = page("a", "1", &["offer", "duties"]);
        old.updated = "2026-01-01".to_owned();
        let before = list("2026-01-01", vec![old, page("b", "1", &[])]);
        let mut now = list("2026-02-02", vec![page("a", "1", &["offer"])]);
        now.compare(&before);
        assert_eq!(now.pages[0].updated, "2026-01-01");
        assert_eq!(now.pages[0].removed, ["duties"]);
        let gone: Vec<_> = now
            .removed
            .iter()
            .map(|gone| (&*gone.id, &*gone.removed))
            .collect();
        assert_eq!(gone, [("b", "2026-02-02")]);

        let mut later = list("2026-03-03", vec![page("a", "2", &["offer"])]);
        later.compare(&now);
        assert_eq!(later.pages[0].updated, "2026-02-02", "its own: it changed");
        assert_eq!(later.pages[0].removed, ["duties"]);
        assert_eq!(later.removed, now.removed, "until it comes back");

        let mut back = list(
            "2026-04-04",
            vec![page("b", "1", &[]), page("a", "2", &["duties"])],
        );
        back.compare(&later);
        assert_eq!(back.removed, []);
        assert_eq!(back.pages[1].removed, ["offer"]);
    }

    #[test]
    fn a_list_comes_back_as_it_was_and_another_file_is_none() {
        let folder = tempfile::tempdir().expect("a folder");
        assert_eq!(Manifest::read(folder.path()), None);
        let made = list("2026-01-01", vec![page("a", "1", &["offer"])]);
        std::fs::write(folder.path().join(FILE), made.to_json()).expect("written");
        assert_eq!(Manifest::read(folder.path()), Some(made));
        std::fs::write(folder.path().join(FILE), "{\"generator\": \"other\"}").expect("written");
        assert_eq!(Manifest::read(folder.path()), None);
    }
}
