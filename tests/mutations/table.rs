//! The share of mutations caught, by kind.

use std::collections::BTreeMap;
use std::fmt;

use crate::explain::Explanation;
use crate::ground::Ground;
use crate::run::{Outcome, Verdict};

/// How many mutations of a kind were made, and what came of them.
#[derive(Default)]
struct Row {
    made: usize,
    caught: usize,
    explained: BTreeMap<Explanation, usize>,
}

/// All kinds with their mutations, and those neither caught nor explained.
#[derive(Default)]
pub struct Table {
    rows: BTreeMap<&'static str, Row>,
    missed: Vec<String>,
}

impl Table {
    /// Counts what came of mutations made at once.
    pub fn count(&mut self, ground: &Ground, outcome: Outcome) {
        for (mutation, verdict) in outcome.verdicts {
            let row = self.rows.entry(mutation.kind).or_default();
            row.made += 1;
            match verdict {
                Verdict::Caught => row.caught += 1,
                Verdict::Explained(why) => *row.explained.entry(why).or_default() += 1,
                Verdict::Missed(found) => {
                    let changes = mutation.edits.iter().map(|edit| {
                        let text = &ground.files[&mutation.file];
                        format!("`{}` → `{}`", text[edit.range.clone()].trim(), edit.text)
                    });
                    let changes: Vec<String> = changes.collect();
                    self.missed.push(format!(
                        "{} in {} {}: {}\n    found: {}",
                        mutation.kind,
                        ground.name,
                        mutation.path,
                        changes.join(", "),
                        found
                            .into_iter()
                            .take(6)
                            .collect::<Vec<_>>()
                            .join("\n           ")
                    ));
                }
            }
        }
        self.missed.extend(
            outcome
                .noise
                .into_iter()
                .map(|noise| format!("beside them, in {}: {noise}", ground.name)),
        );
    }

    /// Whether every mutation was caught or explained, and something was made at all.
    pub fn is_clean(&self) -> bool {
        self.missed.is_empty() && !self.rows.is_empty()
    }

    /// The mutations neither caught nor explained.
    pub fn missed(&self) -> String {
        format!(
            "{} neither caught nor explained:\n{}",
            self.missed.len(),
            self.missed.join("\n")
        )
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{:<32} {:>6} {:>6} {:>9}",
            "kind", "made", "caught", "explained"
        )?;
        for (kind, row) in &self.rows {
            let explained: usize = row.explained.values().sum();
            writeln!(
                f,
                "{kind:<32} {:>6} {:>6} {explained:>9}",
                row.made, row.caught
            )?;
            for (why, count) in &row.explained {
                writeln!(f, "    {count} because {}", why.words())?;
            }
        }
        Ok(())
    }
}
