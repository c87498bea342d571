//! What the site of a workspace looks like: its own templates, and the files that its pages load.

use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use super::Text;
use crate::diagnostic::{Finding, Message};
use crate::model::Workspace;
use crate::source::{EntryKind, Files, Located, ReadError, SourceId};
use crate::template::{self, Looks, Own};

/// A logo or style sheet larger than this is not taken, in bytes.
const LARGEST: u64 = 2_000_000;
/// What a logo may be.
const PICTURES: [&str; 7] = ["svg", "png", "jpg", "jpeg", "gif", "webp", "avif"];

/// What was read, and what could not be.
#[derive(Default)]
pub(crate) struct Read {
    pub looks: Looks,
    pub findings: Vec<Finding>,
    /// Whether the system refused a template.
    pub refused: bool,
}

/// Reads what a site looks like. The templates are numbered from `first` on, in the order of their names.
pub(crate) fn read(files: &dyn Files, workspace: &Workspace, first: SourceId) -> Read {
    let mut read = Read::default();
    read.templates(files, workspace, first);
    if let Some(stated) = &workspace.organisation.logo {
        let logo = asset(files, workspace, stated, &PICTURES);
        read.looks.logo = read.taken(logo, "organisation.logo");
    }
    if let Some(stated) = &workspace.site.css {
        let css = asset(files, workspace, stated, &["css"]);
        read.looks.css = read.taken(css, "site.css");
    }
    read
}

impl Read {
    fn taken(&mut self, asset: Result<Vec<u8>, Box<Finding>>, path: &str) -> Option<Vec<u8>> {
        let refused = |finding: Box<Finding>| self.findings.push(finding.at_path(path));
        asset.map_err(refused).ok()
    }

    fn templates(&mut self, files: &dyn Files, workspace: &Workspace, first: SourceId) {
        let Some(folder) = folder(files, workspace) else {
            return;
        };
        let listed = match files.walk(&folder) {
            Ok(listed) if files.kind(&folder) == Some(EntryKind::Folder) => listed,
            listed => {
                let error = listed.err().unwrap_or(ReadError::NotFound);
                let stated = workspace.site.templates.as_ref();
                let finding = stated.map(|stated| unreadable(stated, &folder, &error));
                self.findings
                    .extend(finding.map(|finding| finding.at_path("site.templates")));
                return;
            }
        };
        let named = listed.into_iter().filter_map(|path| {
            let name = crate::source::shown(path.strip_prefix(&folder).ok()?);
            template::is_template(&name).then_some((name, path))
        });
        for ((name, path), id) in named.zip((first.0..).map(SourceId)) {
            let text = Text::read(files, id, &path);
            self.refused |= text.refused;
            if text.finding.is_none() {
                let file = Arc::clone(&text.shown);
                self.looks.templates.push(Own { name, file });
            }
            self.looks.sources.insert(text.shown);
            self.findings.extend(text.finding);
        }
    }
}

/// The folder of a workspace's own templates: where it says, else the one of that name.
pub(crate) fn home(workspace: &Workspace) -> PathBuf {
    let stated = workspace.site.templates.as_ref();
    below(
        &workspace.root,
        stated.map_or(template::FOLDER, |stated| &stated.value),
    )
}

/// The same, if there is such a folder or there should be.
fn folder(files: &dyn Files, workspace: &Workspace) -> Option<PathBuf> {
    let home = home(workspace);
    let stated = workspace.site.templates.is_some();
    let is_there = || workspace.source.is_some() && files.kind(&home) == Some(EntryKind::Folder);
    (stated || is_there()).then_some(home)
}

/// A file of the workspace that becomes part of the site: below its folder, and of a known kind.
fn asset(
    files: &dyn Files,
    workspace: &Workspace,
    stated: &Located<String>,
    kinds: &[&str],
) -> Result<Vec<u8>, Box<Finding>> {
    let wrong = |id: &'static str| {
        let message = Message::new(id).with("path", &stated.value);
        let help = Message::new(format!("{id}.help")).with_one_of("endings", kinds);
        let finding = Finding::new("value-type", stated.span).message(message);
        Err(Box::new(finding.help(help)))
    };
    let inside = |part: Component<'_>| matches!(part, Component::Normal(_) | Component::CurDir);
    if !Path::new(&stated.value).components().all(inside) {
        return wrong("value-type-outside");
    }
    let ending = stated.value.rsplit_once('.').map_or("", |(_, end)| end);
    if !kinds.contains(&ending.to_ascii_lowercase().as_str()) {
        return wrong("value-type-ending");
    }
    let path = below(&workspace.root, &stated.value);
    let read = files.read(&path, LARGEST);
    read.map_err(|error| Box::new(unreadable(stated, &path, &error)))
}

/// What `helder.yaml` names cannot be read.
fn unreadable(stated: &Located<String>, path: &Path, error: &ReadError) -> Finding {
    let message = Message::new("file-unreadable-named")
        .with("path", crate::source::shown(path))
        .with("kind", error.kind())
        .with("reason", error.to_string());
    Finding::new("file-unreadable", stated.span)
        .message(message)
        .help(Message::new("file-unreadable-named.help"))
}

/// A path of the workspace as people would write it: not `./logo.svg`.
fn below(root: &Path, stated: &str) -> PathBuf {
    let parts = root.components().chain(Path::new(stated).components());
    parts.filter(|part| *part != Component::CurDir).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Memory;
    use crate::{Checked, Options, check_paths};

    fn checked(settings: &str, files: &[(&str, &str)]) -> Checked {
        let mut memory = Memory::new()
            .with("a/helder.yaml", format!("languages: [en]\n{settings}"))
            .with("a/concepts/b.yaml", "title: B\n");
        for (path, text) in files {
            memory = memory.with(*path, *text);
        }
        let today = jiff::civil::date(2026, 12, 1);
        check_paths(&memory, &[PathBuf::from("a")], Options { today }).expect("a workspace")
    }

    /// The checks that find something in `helder.yaml`, each with its key path.
    fn found(settings: &str, files: &[(&str, &str)]) -> Vec<(&'static str, String)> {
        let findings = checked(settings, files).findings;
        let about = |path: &str| path.starts_with("organisation") || path.starts_with("site");
        findings
            .into_iter()
            .filter(|finding| about(&finding.path))
            .map(|finding| (finding.check, finding.path))
            .collect()
    }

    #[test]
    fn a_logo_is_a_picture_in_the_folder_that_can_be_read() {
        let logo = |path: &str| format!("organisation: {{logo: {path}}}\n");
        for ending in PICTURES.iter().chain(&["SVG", "Png"]) {
            let file = format!("a/looks/logo.{ending}");
            let stated = logo(&format!("looks/logo.{ending}"));
            assert_eq!(found(&stated, &[(&file, "x")]), [], "{ending}");
        }
        let is = |check| vec![(check, "organisation.logo".to_owned())];
        assert_eq!(found(&logo("logo.svg"), &[]), is("file-unreadable"));
        let folder = ("a/logo.svg/x", "");
        assert_eq!(found(&logo("logo.svg"), &[folder]), is("file-unreadable"));
        let large = "x".repeat(2_000_001);
        let large = ("a/logo.png", large.as_str());
        assert_eq!(found(&logo("logo.png"), &[large]), is("file-unreadable"));
        for (path, file) in [
            ("logo.bmp", "a/logo.bmp"),
            ("logo", "a/logo"),
            ("../logo.svg", "logo.svg"),
            ("/a/logo.svg", "/a/logo.svg"),
        ] {
            assert_eq!(
                found(&logo(path), &[(file, "x")]),
                is("value-type"),
                "{path}"
            );
        }
    }

    #[test]
    fn a_style_sheet_and_a_folder_of_templates_must_be_there() {
        let is = |path: &str| vec![("file-unreadable", path.to_owned())];
        assert_eq!(found("site: {css: own.css}\n", &[]), is("site.css"));
        assert_eq!(found("site: {css: own.css}\n", &[("a/own.css", "p{}")]), []);
        assert_eq!(
            found("site: {css: own.txt}\n", &[("a/own.txt", "p{}")]),
            [("value-type", "site.css".to_owned())]
        );
        assert_eq!(found("site: {templates: t}\n", &[]), is("site.templates"));
        assert_eq!(
            found("site: {templates: t}\n", &[("a/t", "")]),
            is("site.templates")
        );
        assert_eq!(found("", &[]), [], "none is needed");
    }

    #[test]
    fn a_template_that_is_no_text_is_reported_where_it_stands() {
        let memory = Memory::new()
            .with("a/helder.yaml", "languages: [en]\n")
            .with("a/concepts/b.yaml", "title: B\n")
            .with("a/templates/public/start.html", &b"<p>caf\xe9"[..]);
        let today = jiff::civil::date(2026, 12, 1);
        let checked = check_paths(&memory, &[PathBuf::from("a")], Options { today });
        let checked = checked.expect("a workspace");
        let finding = checked.findings.iter().find(|f| f.check == "file-encoding");
        let place = finding.and_then(|finding| checked.sources.get(finding.span.source));
        assert_eq!(
            place.map(|file| file.name()).as_deref(),
            Some("a/templates/public/start.html")
        );
    }
}
