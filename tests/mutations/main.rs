//! Mistakes made on purpose in every example, one kind after the other: `helder check` must say what is wrong then, on the
//! right line, with a real case where a decision is concerned; or there is a reason, worked out, why nothing is wrong.
//!
//! Each test prints how many mistakes of each kind it made, and how many were caught and explained. They take minutes:
//! `tests/run` runs them, `cargo test` alone does not.

mod brute;
mod cases;
mod edit;
mod explain;
mod found;
mod ground;
mod kinds;
mod mutation;
mod places;
mod run;
mod table;
mod values;

use std::io::Write;
use std::sync::LazyLock;

use rayon::prelude::*;

use ground::{Checked, Ground};
use mutation::{Mutation, batches};
use run::{Outcome, settled};
use table::Table;

/// What is mutated, and what is found in it before.
struct Ready {
    ground: Ground,
    before: Checked,
}

impl Ready {
    fn all(grounds: Vec<Ground>) -> Vec<Self> {
        let ready = |ground: Ground| Self {
            before: ground.check(),
            ground,
        };
        grounds.into_par_iter().map(ready).collect()
    }
}

/// The examples, all of which must be free of findings before anything is mutated.
static WHOLE: LazyLock<Vec<Ready>> = LazyLock::new(|| {
    let all = Ready::all(Ground::whole());
    for Ready { ground, before } in &all {
        let found: Vec<&str> = before.findings.iter().map(|found| found.check).collect();
        assert!(found.is_empty(), "{}: {found:?}", ground.name);
    }
    all
});

/// Their concepts, with nothing but what decides.
static BARE: LazyLock<Vec<Ready>> = LazyLock::new(|| Ready::all(Ground::bare()));

/// Makes mistakes, those of a group at once, and prints what came of them.
fn all_are_caught_or_explained(
    grounds: &[Ready],
    groups: impl Fn(&Ready) -> Vec<Vec<Mutation>> + Sync,
) {
    let outcomes: Vec<(&Ready, Vec<Outcome>)> = grounds
        .par_iter()
        .map(|ready| {
            let groups = groups(ready).into_par_iter();
            let settled = groups.flat_map(|group| settled(&ready.ground, &ready.before, group));
            (ready, settled.collect())
        })
        .collect();
    let mut table = Table::default();
    for (ready, outcomes) in outcomes {
        outcomes
            .into_iter()
            .for_each(|outcome| table.count(&ready.ground, outcome));
    }
    // Not `println!`: what that writes is only shown when a test fails.
    let _ = write!(std::io::stdout(), "\n{table}");
    assert!(table.is_clean(), "{}", table.missed());
}

/// One mistake at a time, for another one in the same decision would hide it.
fn alone(mutations: Vec<Mutation>) -> Vec<Vec<Mutation>> {
    mutations
        .into_iter()
        .map(|mutation| vec![mutation])
        .collect()
}

#[test]
#[ignore = "takes minutes: `tests/run mutations`"]
fn rules() {
    all_are_caught_or_explained(&BARE, |ready| alone(kinds::rules::all(&ready.ground)));
}

#[test]
#[ignore = "takes minutes: `tests/run mutations`"]
fn conditions() {
    all_are_caught_or_explained(&BARE, |ready| alone(kinds::conditions::all(&ready.ground)));
}

#[test]
#[ignore = "takes minutes: `tests/run mutations`"]
fn figures() {
    all_are_caught_or_explained(&BARE, |ready| alone(kinds::figures::changed(&ready.ground)));
    all_are_caught_or_explained(&WHOLE, |ready| {
        batches(kinds::figures::expired(&ready.ground))
    });
}

#[test]
#[ignore = "takes minutes: `tests/run mutations`"]
fn translations() {
    all_are_caught_or_explained(&WHOLE, |ready| {
        batches(kinds::translations::deleted(&ready.ground, &ready.before))
    });
}

#[test]
#[ignore = "takes minutes: `tests/run mutations`"]
fn placeholders_and_numbers() {
    all_are_caught_or_explained(&WHOLE, |ready| {
        let placeholders = kinds::translations::placeholders(&ready.before);
        batches([placeholders, kinds::numbers::all(&ready.before)].concat())
    });
}

#[test]
#[ignore = "takes minutes: `tests/run mutations`"]
fn references() {
    all_are_caught_or_explained(&WHOLE, |ready| {
        batches(kinds::references::all(&ready.ground, &ready.before))
    });
}

#[test]
#[ignore = "takes minutes: `tests/run mutations`"]
fn keys() {
    all_are_caught_or_explained(&WHOLE, |ready| {
        let kinds = kinds::keys::all(&ready.ground);
        kinds.into_iter().flat_map(batches).collect()
    });
}
