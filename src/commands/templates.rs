//! `helder templates`: what pages are made of, and copies of it to change.

use std::path::{Path, PathBuf};

use super::{Exit, Failure, print, with_hint};
use crate::cli::{CopyTemplates, ListTemplates};
use crate::diagnostic::{Message, nearest};
use crate::locale::Words;
use crate::output::write_file;
use crate::own_templates;
use crate::source::{Disk, shown};
use crate::template::{self, Looks, Template};

/// Prints one line per template: its name, the version of its contract, whose it is, and what it shows.
///
/// # Errors
/// When the path is wrong.
pub(super) fn list(arguments: &ListTemplates) -> Result<Exit, Failure> {
    let looks = match &arguments.path {
        Some(path) => workspace(path)?.1,
        None => own_templates(&Disk, Path::new("."))?
            .map(|(_, looks)| looks)
            .unwrap_or_default(),
    };
    let words = Words::for_language(&arguments.messages.lang);
    let width = |of: &dyn Fn(&Template) -> String| {
        let widths = template::ours().iter().map(|ours| of(ours).chars().count());
        widths.max().unwrap_or_default()
    };
    let whose = |ours: &Template| words.word(state(ours, &looks));
    let (names, states) = (width(&|ours| ours.name.clone()), width(&whose));
    let mut text = String::new();
    for ours in template::ours() {
        let version = Message::new("templates-version");
        let version = words.text(&version.with("version", ours.contract.version.to_string()));
        text.push_str(&format!(
            "{:names$}  {version}  {:states$}  {}\n",
            ours.name,
            whose(ours),
            ours.contract.shows
        ));
    }
    print(&text)?;
    Ok(Exit::Clean)
}

/// The word for whose template makes the pages.
fn state(ours: &Template, looks: &Looks) -> &'static str {
    let mut own = looks.templates.iter();
    match own.find(|own| own.name == ours.name) {
        None => "templates-state-ours",
        Some(own) if own.is_outdated() => "templates-state-outdated",
        Some(_) => "templates-state-own",
    }
}

/// Writes our templates into the workspace's folder, once nothing is known to be in the way of any.
///
/// # Errors
/// When there is no such template or no workspace, one of them is there already, or the folder cannot be written.
pub(super) fn copy(arguments: &CopyTemplates) -> Result<Exit, Failure> {
    let (names, path) = named(&arguments.names);
    let mut asked = names
        .iter()
        .map(|name| known(name))
        .collect::<Result<Vec<_>, _>>()?;
    asked.sort_by(|one, other| one.name.cmp(&other.name));
    asked.dedup();
    let (folder, _) = workspace(path)?;
    let place = |ours: &Template| folder.join(&ours.name);
    let there: Vec<_> = asked.iter().map(|ours| place(ours)).collect();
    let there = there.iter().filter(|path| path.symlink_metadata().is_ok());
    let in_the_way: Vec<_> = there
        .map(|path| vec![Message::new("failure-template-there").with("path", shown(path))])
        .collect();
    if !in_the_way.is_empty() && !arguments.force {
        return Err(Failure::several(in_the_way));
    }
    for ours in &asked {
        write(&place(ours), ours.text)?;
    }
    let words = Words::for_language(&arguments.messages.lang);
    let paths = asked
        .iter()
        .map(|ours| format!("`{}`", shown(&place(ours))));
    let message = Message::new("templates-written").with_all("paths", paths);
    print(&format!("{}\n", words.text(&message)))?;
    Ok(Exit::Clean)
}

/// The names, and the workspace: the last argument where it names no template and something is there.
fn named(arguments: &[PathBuf]) -> (&[PathBuf], &Path) {
    match arguments.split_last() {
        Some((last, names))
            if !names.is_empty() && template::find(&shown(last)).is_none() && last.exists() =>
        {
            (names, last)
        }
        _ => (arguments, Path::new(".")),
    }
}

fn known(name: &Path) -> Result<&'static Template, Failure> {
    let name = shown(name);
    template::find(&name).ok_or_else(|| {
        let near = near(&name);
        Failure::new(with_hint(
            Message::new("failure-template").with("name", &name),
            near,
        ))
    })
}

/// The name that was probably meant: `concept`, `concpt.html` and `pulbic/concept.html` mean `public/concept.html`.
fn near(written: &str) -> Option<&'static str> {
    let known = template::ours().iter().map(|ours| ours.name.as_str());
    let file = |name: &'static str| name.rsplit('/').next().unwrap_or(name);
    let stem = |name: &'static str| file(name).split('.').next().unwrap_or(name);
    let alone = |part: &dyn Fn(&'static str) -> &'static str| {
        let near = nearest(written, known.clone().map(part))?;
        let mut same = known.clone().filter(|name| part(name) == near);
        same.next().filter(|_| same.next().is_none())
    };
    nearest(written, known.clone())
        .or_else(|| alone(&file))
        .or_else(|| alone(&stem))
}

fn workspace(path: &Path) -> Result<(PathBuf, Looks), Failure> {
    own_templates(&Disk, path)?
        .ok_or_else(|| Failure::new(Message::new("failure-no-workspace").with("path", shown(path))))
}

fn write(path: &Path, text: &str) -> Result<(), Failure> {
    let parent = path.parent().unwrap_or(Path::new("."));
    let written = std::fs::create_dir_all(parent).and_then(|()| write_file(path, text.as_bytes()));
    written.map_err(|error| Failure::unwritten(path, &error))
}
