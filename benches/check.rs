//! How long each stage takes for one concept, and all of them for a workspace.

mod workspace;

use std::collections::{BTreeMap, BTreeSet};
use std::hint::black_box;
use std::path::{Path, PathBuf};

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use helder::analysis::Analysis;
use helder::checks::{self, Inherited, Subject};
use helder::model::from_spec::{self, Context};
use helder::source::{Memory, SourceFile, SourceId, Sources, Span};
use helder::{Options, check_paths, spec, syntax};
use jiff::civil::Date;

const TODAY: Date = Date::constant(2026, 6, 1);

/// Each stage is fed with what the stage before it made, once.
fn stages(criterion: &mut Criterion) {
    let concept = workspace::concept(7);
    let settings = SourceFile::new(SourceId(0), "helder.yaml", workspace::SETTINGS);
    let file = SourceFile::new(SourceId(1), concept.path.as_str(), concept.text.as_str());
    let mut group = criterion.benchmark_group("concept");
    group.throughput(Throughput::Bytes(concept.text.len() as u64));
    group.bench_function("source", |bench| {
        bench.iter(|| {
            let bytes = black_box(concept.text.clone().into_bytes());
            syntax::decode(SourceId(1), "concept.yaml", bytes)
        });
    });
    group.bench_function("syntax", |bench| {
        bench.iter(|| syntax::read(black_box(&file)));
    });

    let root = syntax::read(&settings)
        .root
        .expect("the settings hold a map");
    let (written, _) = spec::workspace(&root);
    let sources = Sources::default();
    let context = Context {
        sources: &sources,
        translations: &BTreeMap::default(),
        concepts: &BTreeSet::default(),
    };
    let workspace =
        from_spec::workspace(&written, context, Path::new("."), Some(settings.id)).meaning;
    let defaults = root.get("defaults").expect("the settings have defaults");
    let parsed = syntax::read(&file).root.expect("the concept holds a map");
    group.bench_function("spec", |bench| {
        bench.iter_with_setup(
            || parsed.clone(),
            |parsed| spec::concept(&spec::inherit(parsed, defaults)),
        );
    });

    let (written, _) = spec::concept(&spec::inherit(parsed, defaults));
    let start = Span::new(file.id, 0, 0);
    let model = || from_spec::concept(&written, &workspace, context, "concept", start);
    group.bench_function("model", |bench| bench.iter(model));

    let concept = model().meaning;
    group.bench_function("analysis", |bench| {
        bench.iter(|| Analysis::of(&workspace, &concept));
    });

    let analysis = Analysis::of(&workspace, &concept);
    group.bench_function("checks", |bench| {
        bench.iter(|| {
            let subject = Subject {
                workspace: &workspace,
                concept: &concept,
                inherited: &Inherited::default(),
                analysis: &analysis,
                sources: &sources,
                today: TODAY,
            };
            let mut findings = Vec::new();
            checks::run(&subject, &mut findings);
            findings
        });
    });
    group.finish();
}

/// From bytes in memory to findings, on all processors.
fn workspaces(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("workspace");
    group.sample_size(10);
    let sizes: [(&str, u32, workspace::Make); 4] = [
        ("short", 1, workspace::short),
        ("1", 1, workspace::concept),
        ("100", 100, workspace::concept),
        ("1000", 1000, workspace::concept),
    ];
    for (name, concepts, one) in sizes {
        let files = workspace::workspace(concepts, one);
        let bytes = files.iter().map(|file| file.text.len() as u64).sum();
        let memory = files.into_iter().fold(Memory::new(), |memory, file| {
            memory.with(file.path, file.text)
        });
        let check = || check_paths(&memory, &[PathBuf::from(".")], Options { today: TODAY });
        let findings = check().expect("the workspace is there").findings;
        assert_eq!(findings, [], "the workspace to measure with is clean");
        group.throughput(Throughput::Bytes(bytes));
        group.bench_function(name, |bench| bench.iter(check));
    }
    group.finish();
}

/// One decision in which nearly every rule leaves cases out: each box is shown with a case, and ways to mend are tried.
fn holes(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("holes");
    group.sample_size(10);
    for rules in [100, 200, 500] {
        let memory = Memory::new().with("concept.yaml", with_holes(rules));
        let check = || {
            let paths = [PathBuf::from("concept.yaml")];
            let checked = check_paths(&memory, &paths, Options { today: TODAY });
            checked.expect("the concept is there").findings
        };
        let gaps = check()
            .iter()
            .filter(|found| found.check == "decision-gap")
            .count();
        assert!(gaps > rules / 10, "{gaps} gaps of {rules} rules");
        group.bench_function(rules.to_string(), |bench| bench.iter(check));
    }
    group.finish();
}

/// A concept with a decision of so many rules, of which six in seven leave cases out.
fn with_holes(rules: usize) -> String {
    let head = "format: 1\nlanguages: [en]\ntitle: Holes\nfacts:\n  value: {type: money}\n  count: {type: whole number}\n\
                decisions:\n  which:\n    answers: {one: One, two: Two}\n    rules:\n";
    let rule = |at: usize| {
        let (from, least, then) = (at * 10, at % 7, ["one", "two"][at % 2]);
        format!(
            "      r{at}: {{when: {{value: from {from} EUR to {}.99 EUR, count: at least {least}}}, then: {then}}}\n",
            from + 9
        )
    };
    head.to_owned() + &(0..rules).map(rule).collect::<String>()
}

criterion_group!(benches, stages, workspaces, holes);
criterion_main!(benches);
