//! Mistakes made on purpose in every example, one kind after the other: `helder check` must say what is wrong then, on the
//! right line, with a real case where a decision is concerned; or there is a reason, worked out, why nothing is wrong.
//!
//! Each test prints how many mistakes of each kind it made, and how many were caught and explained. They take minutes:
//! `tests/run` runs them, `cargo test` alone does not.

mod brute;
mod cases;
mod edit;
mod explain;
mod format;
mod found;
mod ground;
mod kinds;
mod mutation;
mod places;
mod run;
mod table;
mod values;

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::sync::LazyLock;

use rayon::prelude::*;

use format::Fields;
use ground::{Checked, Ground};
use mutation::{Mutation, batches, by_decision};
use run::{Outcome, settled};
use table::Table;

/// What is mutated, and what is found in it before.
struct Ready {
    ground: Ground,
    fields: Fields,
    before: Checked,
}

impl Ready {
    fn all(grounds: Vec<Ground>) -> Vec<Self> {
        let ready = |ground: Ground| Self {
            before: ground.check(),
            fields: Fields::of(&ground),
            ground,
        };
        grounds.into_par_iter().map(ready).collect()
    }
}

/// The examples, all of which must be free of findings before anything is mutated.
static WHOLE: LazyLock<Vec<Ready>> = LazyLock::new(|| {
    let all = Ready::all(Ground::whole());
    for Ready { ground, before, .. } in &all {
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
            .for_each(|outcome| table.count(&ready.ground, &ready.fields, outcome));
    }
    // Not `println!`: what that writes is only shown when a test fails.
    let _ = write!(std::io::stdout(), "\n{table}");
    assert!(table.is_clean(), "{}", table.missed());
}

#[test]
#[ignore = "takes minutes: `tests/run mutations`"]
fn rules() {
    all_are_caught_or_explained(&BARE, |ready| by_decision(kinds::rules::all(&ready.ground)));
}

#[test]
#[ignore = "takes minutes: `tests/run mutations`"]
fn conditions() {
    all_are_caught_or_explained(&BARE, |ready| {
        by_decision(kinds::conditions::all(&ready.ground))
    });
}

#[test]
#[ignore = "takes minutes: `tests/run mutations`"]
fn figures() {
    all_are_caught_or_explained(&BARE, |ready| {
        by_decision(kinds::figures::changed(&ready.ground))
    });
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

/// Of many mistakes alike, the first and the last, so that all keys of the format have their turn.
fn some(mutations: Vec<Mutation>, fields: &Fields) -> Vec<Mutation> {
    let mut alike: BTreeMap<(&str, String), Vec<Mutation>> = BTreeMap::new();
    for mutation in mutations {
        let field = fields
            .at(&mutation.file, &mutation.path)
            .unwrap_or_default();
        alike
            .entry((mutation.kind, field.to_owned()))
            .or_default()
            .push(mutation);
    }
    let some = alike.into_values().flat_map(|all| {
        let last = all.len() - 1;
        let chosen: BTreeSet<usize> = [0, last].into();
        chosen
            .into_iter()
            .map(|index| all[index].clone())
            .collect::<Vec<_>>()
    });
    some.collect()
}

/// Mistakes in groups: those inside of others apart, and those that can be read for what they say one kind at a time.
fn grouped(mutations: Vec<Mutation>, misread: bool) -> Vec<Vec<Mutation>> {
    let mut groups: BTreeMap<(usize, &str), Vec<Mutation>> = BTreeMap::new();
    for mutation in mutations {
        let depth = if mutation.is_leaf {
            0
        } else {
            mutation.path.split('.').count()
        };
        let kind = if misread && !kinds::forms::MEANT.contains(&mutation.kind) {
            ""
        } else {
            mutation.kind
        };
        groups.entry((depth, kind)).or_default().push(mutation);
    }
    groups.into_values().flat_map(batches).collect()
}

#[test]
#[ignore = "takes minutes: `tests/run mutations`"]
fn forms() {
    all_are_caught_or_explained(&WHOLE, |ready| {
        let made = kinds::forms::all(&ready.ground, &ready.fields);
        grouped(some(made, &ready.fields), true)
    });
}

#[test]
#[ignore = "takes minutes: `tests/run mutations`"]
fn sense() {
    all_are_caught_or_explained(&WHOLE, |ready| {
        grouped(kinds::sense::all(&ready.ground, &ready.fields), false)
    });
}

#[test]
#[ignore = "takes minutes: `tests/run mutations`"]
fn wording() {
    all_are_caught_or_explained(&WHOLE, |ready| {
        let made = kinds::wording::all(&ready.before);
        grouped(some(made, &ready.fields), false)
    });
}

/// A new key is tried by a mistake that is one for what its value has to be, or stands with its reason in the list.
#[test]
fn every_key_of_the_format_has_its_mistakes() {
    let tried: BTreeSet<String> = WHOLE.iter().flat_map(tried).collect();
    let all = format::all_fields();
    let free: BTreeSet<String> = format::FREE
        .iter()
        .map(|(field, _)| (*field).to_owned())
        .collect();
    let missing: Vec<&String> = all
        .iter()
        .filter(|field| !tried.contains(*field) && !free.contains(*field))
        .collect();
    assert!(missing.is_empty(), "no mistake is made in: {missing:?}");
    let idle: Vec<&String> = free
        .iter()
        .filter(|field| tried.contains(*field) || !all.contains(*field))
        .collect();
    assert!(
        idle.is_empty(),
        "a mistake is made in these after all, or they are no keys: {idle:?}"
    );
}

/// The keys in which, or below which, a mistake is made that is more than another shape.
fn tried(ready: &Ready) -> BTreeSet<String> {
    let Ready {
        ground,
        fields,
        before,
    } = ready;
    let all = [
        kinds::rules::all(ground),
        kinds::conditions::all(ground),
        kinds::figures::changed(ground),
        kinds::figures::expired(ground),
        kinds::translations::deleted(ground, before),
        kinds::translations::placeholders(before),
        kinds::numbers::all(before),
        kinds::references::all(ground, before),
        kinds::keys::all(ground).concat(),
        kinds::forms::all(ground, fields),
        kinds::sense::all(ground, fields),
        kinds::wording::all(before),
    ];
    let meant = all.into_iter().flatten();
    let meant = meant.filter(|mutation| !kinds::forms::SHAPELESS.contains(&mutation.kind));
    meant
        .flat_map(|mutation| fields.around(&mutation.file, &mutation.path))
        .collect()
}
