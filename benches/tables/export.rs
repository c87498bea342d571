//! One table with its times, as JSON.

use std::time::Instant;

use helder::decision::{Budget, Table, clashes, gaps};
use serde_json::{Value, json};

use super::generated::table;

/// Runs timed; the fastest counts.
const RUNS: usize = 7;

/// Prints the table that the arguments name: rules, facts, `clean` or `disturbed`.
pub fn run(arguments: &[String]) {
    let [rules, facts, kind] = arguments else {
        eprintln!("expected --export RULES FACTS clean|disturbed");
        std::process::exit(2);
    };
    let (Ok(rules), Ok(facts)) = (rules.parse(), facts.parse()) else {
        eprintln!("expected whole numbers, found `{rules}` and `{facts}`");
        std::process::exit(2);
    };
    let table = table(rules, facts, kind == "disturbed");
    println!("{}", export(&table));
}

fn export(table: &Table) -> Value {
    let rules = table.rules.iter().map(|rule| {
        json!({"answer": rule.answer[0].0, "box": rule.when[0].sets().iter().map(slabs).collect::<Vec<_>>()})
    });
    json!({
        "axes": table.axes.iter().map(|axis| axis.slabs()).collect::<Vec<_>>(),
        "rules": rules.collect::<Vec<_>>(),
        "milliseconds": {
            "gaps": milliseconds(|| gaps(table, &mut Budget::default()).gaps.len()),
            "clashes": milliseconds(|| clashes(table, table, &mut Budget::default()).clashes.len()),
        },
    })
}

fn slabs(set: &helder::decision::SlabSet) -> Vec<u32> {
    set.iter().collect()
}

fn milliseconds(mut run: impl FnMut() -> usize) -> f64 {
    let times = (0..RUNS).map(|_| {
        let start = Instant::now();
        std::hint::black_box(run());
        start.elapsed().as_secs_f64() * 1000.0
    });
    times.fold(f64::INFINITY, f64::min)
}
