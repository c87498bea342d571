//! How long the analysis of large decision tables takes.
//!
//! The tables are complete and disjoint by construction: a box is cut in two again and again, on a random axis, until
//! there are as many boxes as rules. Then one rule in ten is disturbed: half of those lose a slab, half grow by some.
//!
//! `cargo bench --bench tables` measures; `cargo bench --bench tables -- --export RULES FACTS clean|disturbed` writes one
//! table with its own times as JSON, for `beside_z3.py`.

mod export;
mod generated;
#[path = "../workspace/random.rs"]
mod random;

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion};
use helder::decision::{Budget, Table, clashes, gaps, never_in_force};

use generated::{Worst, table, worst};

fn main() {
    // `cargo bench` adds a flag of its own.
    let arguments: Vec<String> = std::env::args()
        .filter(|argument| argument != "--bench")
        .collect();
    if let Some(at) = arguments.iter().position(|argument| argument == "--export") {
        export::run(&arguments[at + 1..]);
        return;
    }
    let mut criterion = Criterion::default().configure_from_args();
    large(&mut criterion);
    worst_cases(&mut criterion);
    criterion.final_summary();
}

fn large(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("tables");
    group.sample_size(10);
    for (disturbed, kind) in [(false, "clean"), (true, "disturbed")] {
        for facts in [3, 5, 7, 9, 11] {
            for rules in [500, 1000, 1500] {
                let table = table(rules, facts, disturbed);
                let name = |what: &str| BenchmarkId::new(what, format!("{kind}/{facts}x{rules}"));
                group.bench_function(name("gaps-and-clashes"), |b| {
                    b.iter(|| both(black_box(&table)));
                });
                group.bench_function(name("never-in-force"), |b| {
                    b.iter(|| never_in_force(black_box(&table), &mut Budget::default()));
                });
            }
        }
    }
    group.finish();
}

fn worst_cases(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("worst");
    group.sample_size(10);
    for (kind, name) in [
        (Worst::ByChance, "by-chance"),
        (Worst::Diagonal, "diagonal"),
        (Worst::Parity, "parity"),
    ] {
        let table = worst(kind);
        group.bench_function(name, |b| b.iter(|| both(black_box(&table))));
    }
    group.finish();
}

/// What the check of a decision always asks.
fn both(table: &Table) -> (helder::decision::Gaps, helder::decision::Clashes) {
    let found = gaps(table, &mut Budget::default());
    (found, clashes(table, table, &mut Budget::default()))
}
