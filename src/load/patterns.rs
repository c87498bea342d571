//! Where the concepts of a workspace are, when its `helder.yaml` says otherwise than `concepts/**/*.yaml`.

use std::path::{Path, PathBuf};

use globset::{GlobBuilder, GlobSet, GlobSetBuilder};

use crate::source::discover::{Project, plain};
use crate::source::{Files, SourceId};
use crate::spec::{self, Items};
use crate::syntax;

/// The key of the patterns.
const KEY: &str = "concepts";

/// Puts the files that the workspace names in the place of those in its `concepts` folder; files that the user named
/// stay. Patterns that cannot be read are reported when the workspace itself is.
pub(crate) fn apply(files: &dyn Files, project: Project) -> Project {
    let Some(patterns) = project
        .settings
        .as_deref()
        .and_then(|settings| stated(files, settings))
    else {
        return project;
    };
    let named = project
        .selected
        .iter()
        .filter(|path| Some(*path) != project.settings.as_ref());
    let inside = |path: &PathBuf| {
        path.strip_prefix(&project.root)
            .is_ok_and(|path| patterns.is_match(path))
    };
    let listed = files.walk(&project.root).unwrap_or_default();
    let listed: Vec<PathBuf> = listed.iter().map(|path| plain(path)).collect();
    let mut concepts: Vec<PathBuf> = listed
        .iter()
        .filter(|path| rooted(&project.root, path, &inside))
        .cloned()
        .collect();
    concepts.extend(named.filter(|path| !is_translation(path)).cloned());
    concepts.retain(|path| Some(path) != project.settings.as_ref() && !is_translation(path));
    concepts.sort();
    concepts.dedup();
    let translations = listed
        .into_iter()
        .filter(|path| is_translation(path))
        .collect();
    Project {
        concepts,
        translations,
        ..project
    }
}

/// A path inside the root, which is `.` where the user stands in it.
fn rooted(root: &Path, path: &Path, inside: &dyn Fn(&PathBuf) -> bool) -> bool {
    if root == Path::new(".") {
        inside(&root.join(path))
    } else {
        inside(&path.to_owned())
    }
}

/// The patterns of `concepts`; none where the key does not stand.
fn stated(files: &dyn Files, settings: &Path) -> Option<GlobSet> {
    let bytes = files.read(settings, syntax::FILE_BYTES as u64).ok()?;
    let (file, unreadable) = syntax::decode(SourceId::default(), settings, bytes);
    // Most workspaces do not state them, and are read only once then. An escape may spell the key in another way.
    let may_stand = file.text().contains(KEY) || file.text().contains('\\');
    if !may_stand {
        return None;
    }
    let root = unreadable.is_none().then(|| syntax::read(&file).root)??;
    root.get(KEY)?;
    let (workspace, _) = spec::workspace(&root);
    let mut patterns = GlobSetBuilder::new();
    for written in workspace
        .concepts
        .items()
        .iter()
        .filter_map(|item| item.get())
    {
        if let Ok(pattern) = GlobBuilder::new(written).literal_separator(true).build() {
            patterns.add(pattern);
        }
    }
    patterns.build().ok()
}

fn is_translation(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == "po")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Memory;
    use crate::source::discover::discover;

    #[test]
    fn a_workspace_may_keep_its_concepts_elsewhere() {
        let files = Memory::new()
            .with("town/helder.yaml", "concepts: [services/*.yaml]\n")
            .with("town/services/waste.yaml", "")
            .with("town/services/waste.nl.po", "")
            .with("town/services/old/loans.yaml", "")
            .with("town/concepts/left.yaml", "");
        let found = discover(&files, &["town".into()]).unwrap();
        let project = apply(&files, found.into_iter().next().unwrap());
        assert_eq!(
            project.concepts,
            [PathBuf::from("town/services/waste.yaml")]
        );
        assert_eq!(
            project.translations,
            [PathBuf::from("town/services/waste.nl.po")]
        );
    }
}
