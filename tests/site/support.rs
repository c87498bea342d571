//! Building a workspace in memory.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use helder::Compiled;
use helder::analysis::Setting;
use helder::model::{Concept, Id};
use helder::output::Plan;
use helder::output::site::{Format, Options, SiteError, Source, plan};
use helder::source::{Disk, Memory};
use helder::view::from_analysis::{drills, efforts, public_guides, staff_guides};
use jiff::civil::Date;

/// The day of all builds here.
pub const TODAY: Date = Date::constant(2026, 11, 21);

/// The organisation of all concepts here.
pub const HELDER: &str = include_str!("helder.yaml");
/// A small concept that uses every part of a page.
pub const PARCEL: &str = include_str!("parcel.yaml");

/// What is built.
pub fn options() -> Options {
    Options {
        on: TODAY,
        drafts: false,
        public: true,
        staff: true,
        format: Format::Site,
        notices: Vec::new(),
    }
}

/// Builds concepts of one workspace; their files are named after their ids.
pub fn try_build(
    settings: &str,
    concepts: &[(&str, &str)],
    more: &[(&str, &str)],
    options: &Options,
) -> Result<Plan, SiteError> {
    compiled(settings, concepts, more, options, |one, sources| {
        plan(&one.workspace, &one.looks, sources, options)
    })
}

/// Compiles the same, and does something with it.
pub fn compiled<T>(
    settings: &str,
    concepts: &[(&str, &str)],
    more: &[(&str, &str)],
    options: &Options,
    work: impl FnOnce(&Compiled<Concept>, &[Source<'_>]) -> T,
) -> T {
    let mut memory = Memory::new().with("helder.yaml", settings);
    for (id, text) in concepts {
        memory = memory.with(format!("concepts/{id}.yaml"), *text);
    }
    for (path, text) in more {
        memory = memory.with(*path, *text);
    }
    let run = helder::Options { today: options.on };
    let compiled = helder::compile_paths(&memory, &[PathBuf::from(".")], run, |_, concept| {
        Some(concept)
    })
    .expect("the concepts are there");
    let [one] = &compiled[..] else {
        panic!("one workspace, not {}", compiled.len());
    };
    sourced(one, options.on, |sources| work(one, sources))
}

/// Does something with what pages are made from.
pub fn sourced<T>(one: &Compiled<Concept>, on: Date, work: impl FnOnce(&[Source<'_>]) -> T) -> T {
    let setting = |concept| Setting {
        workspace: &one.workspace,
        concept,
        on,
    };
    let settings = one.concepts.iter().map(setting);
    let guides = settings.map(|of| (public_guides(of), staff_guides(of), drills(of), efforts(of)));
    let guides: Vec<_> = guides.collect();
    let both = one.concepts.iter().zip(&guides);
    let sources = both.map(|(concept, (public, staff, drills, efforts))| Source {
        concept,
        public,
        staff,
        drills,
        efforts,
    });
    work(&sources.collect::<Vec<_>>())
}

/// An example, compiled from its files.
pub fn example_compiled<T>(
    name: &str,
    work: impl FnOnce(&Compiled<Concept>, &[Source<'_>]) -> T,
) -> T {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("examples")
        .join(name);
    let run = helder::Options { today: TODAY };
    let all = helder::compile_paths(&Disk, &[folder], run, |_, concept| Some(concept));
    let [one] = &all.expect("concepts")[..] else {
        panic!("one workspace");
    };
    sourced(one, TODAY, |sources| work(one, sources))
}

/// All files of an example, with these notices declared.
pub fn example(name: &str, notices: &[(Id, Id)]) -> BTreeMap<String, String> {
    let mut options = options();
    options.notices = notices.to_vec();
    example_compiled(name, |one, sources| {
        let plan = plan(&one.workspace, &one.looks, sources, &options);
        texts(&plan.expect("the site can be made"))
    })
}

/// All files of a plan as text, but for the icon, which is none.
pub fn texts(plan: &Plan) -> BTreeMap<String, String> {
    plan.files()
        .filter(|(path, _)| !path.ends_with(".ico"))
        .map(|(path, bytes)| {
            let text = String::from_utf8(bytes.to_vec()).expect("pages are UTF-8");
            (path.to_owned(), text)
        })
        .collect()
}

/// The id of a weak point of a concept.
pub fn notice(concept: &str, point: &str) -> (Id, Id) {
    (concept.into(), point.into())
}
