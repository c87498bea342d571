//! One file at a time, as `helder serve` makes them.

use helder::Compiled;
use helder::output::site::{Site, Source, cover, plan, renderer};

use crate::support::{HELDER, PARCEL, TODAY, compiled, example_compiled, options};

/// Demands of every planned file that it is the same when it is made alone.
fn compare<T>(one: &Compiled<T>, sources: &[Source<'_>], public: bool) -> usize {
    let mut options = options();
    options.drafts = true;
    options.public = public;
    let renderer = renderer(&one.workspace, &one.looks).expect("our templates");
    let cover =
        |source: &Source<'_>| cover(&one.workspace, renderer.tongues(), source.concept, TODAY);
    let covers: Vec<_> = sources.iter().map(cover).collect();
    let covers: Vec<_> = covers.iter().collect();
    let site = Site::of(&one.workspace, &one.looks, &renderer, &covers, &options);
    let alone = |path: &str| site.file(sources, path);
    let plan = plan(&one.workspace, &one.looks, sources, &options).expect("a plan");
    for (path, bytes) in plan.files() {
        let same = alone(path).expect("made").is_some_and(|made| made == bytes);
        assert!(same, "{path}");
    }
    for path in [
        "",
        "public",
        "public/",
        "public/xx/index.html",
        "public/en/none.html",
        "staff/en/none/index.html",
        "staff/en/parcel/none.html",
        "helder.yaml",
    ] {
        assert!(alone(path).expect("no error").is_none(), "{path}");
    }
    plan.files().len()
}

#[test]
fn a_file_made_alone_is_the_file_of_the_whole_build() {
    let retired = PARCEL
        .replace("status: published", "status: retired\nreplaced_by: parcel")
        .replace("slug: {en: lost-parcel, nl: pakje-kwijt}\n", "");
    let concepts = [("parcel", PARCEL), ("old", &retired)];
    let more = [("logo.svg", "<svg/>")];
    compiled(HELDER, &concepts, &more, &options(), |one, sources| {
        assert!(compare(one, sources, true) > compare(one, sources, false));
    });
}

#[test]
fn so_it_is_in_an_example() {
    example_compiled("town", |one, sources| {
        assert!(compare(one, sources, true) > 10);
    });
}
