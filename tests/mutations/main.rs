//! Mistakes made on purpose in every example, one kind after the other: `helder check` must say what is wrong then, on the
//! right line, with a real case where a decision is concerned; or there is a reason, worked out, why nothing is wrong.
//!
//! Unfinished, so not part of the test command: `HELDER_MUTATIONS=bound cargo test --release --test mutations -- --ignored
//! --nocapture` makes only the kinds whose name holds a word. Without a word it runs for longer than anybody waits.

mod brute;
mod edit;
mod explain;
mod ground;
mod kinds;
mod mutation;
mod places;
mod run;
mod table;

use rayon::prelude::*;

use ground::{Checked, Ground};
use mutation::{Mutation, batches};
use run::{Outcome, run};
use table::Table;

/// Whether the mutations of a kind are wanted in this run.
fn is_wanted(mutation: &Mutation) -> bool {
    std::env::var("HELDER_MUTATIONS").map_or(true, |word| mutation.kind.contains(&word))
}

/// Makes the mutations that can be made at once in groups, and those of decisions one at a time.
fn made(ground: &Ground, before: &Checked, groups: Vec<Vec<Mutation>>) -> Vec<Outcome> {
    let groups: Vec<Vec<Mutation>> = groups
        .into_iter()
        .map(|group| group.into_iter().filter(is_wanted).collect::<Vec<_>>())
        .filter(|group| !group.is_empty())
        .collect();
    groups
        .into_par_iter()
        .map(|group| run(ground, before, group))
        .collect()
}

/// Answers, bounds and options: one mistake at a time, for another mistake in the same decision would hide it.
fn decisions(ground: &Ground) -> Vec<Outcome> {
    let before = ground.check();
    let mutations = [
        kinds::rules::all(ground),
        kinds::conditions::all(ground),
        kinds::figures::changed(ground),
    ];
    let alone = mutations
        .concat()
        .into_iter()
        .map(|mutation| vec![mutation])
        .collect();
    made(ground, &before, alone)
}

/// Keys, translations, numbers and references: all that can be told apart at once.
fn texts(ground: &Ground) -> Vec<Outcome> {
    let before = ground.check();
    let found: Vec<&str> = before
        .findings
        .iter()
        .map(|finding| finding.check)
        .collect();
    assert!(found.is_empty(), "{}: {found:?}", ground.name);
    let within_texts = [
        kinds::translations::deleted(ground),
        kinds::translations::placeholders(&before),
        kinds::numbers::all(&before),
        kinds::references::all(ground, &before),
    ];
    let mut groups = batches(within_texts.concat());
    groups.extend(batches(kinds::figures::expired(ground)));
    groups.extend(kinds::keys::all(ground).into_iter().flat_map(batches));
    made(ground, &before, groups)
}

#[test]
#[ignore = "unfinished: takes many minutes, and not every kind is clean yet"]
fn every_mutation_is_caught_or_explained() {
    let bare = Ground::bare();
    let whole = Ground::whole();
    let mut table = Table::default();
    let outcomes: Vec<Vec<Outcome>> = bare
        .par_iter()
        .map(decisions)
        .chain(whole.par_iter().map(texts))
        .collect();
    for (ground, outcomes) in bare.iter().chain(&whole).zip(outcomes) {
        outcomes
            .into_iter()
            .for_each(|outcome| table.count(ground, outcome));
    }
    println!("{table}");
    assert!(table.is_clean(), "{}", table.missed());
}
