//! The share of mutations caught, by kind of mistake and by key of the format.

use std::collections::BTreeMap;
use std::fmt;

use crate::explain::Explanation;
use crate::format::Fields;
use crate::ground::Ground;
use crate::run::{Outcome, Verdict};

/// How many mutations of a kind were made, and what came of them.
#[derive(Default)]
struct Row {
    made: usize,
    caught: usize,
    explained: BTreeMap<Explanation, usize>,
}

impl Row {
    fn count(&mut self, verdict: &Verdict) {
        self.made += 1;
        match verdict {
            Verdict::Caught => self.caught += 1,
            Verdict::Explained(why) => *self.explained.entry(*why).or_default() += 1,
            Verdict::Missed(_) => {}
        }
    }

    fn explained(&self) -> usize {
        self.explained.values().sum()
    }
}

/// All kinds with their mutations, and those neither caught nor explained.
#[derive(Default)]
pub struct Table {
    rows: BTreeMap<&'static str, Row>,
    /// By key of the format.
    fields: BTreeMap<String, Row>,
    missed: Vec<String>,
}

impl Table {
    /// Counts what came of mutations made at once.
    pub fn count(&mut self, ground: &Ground, fields: &Fields, outcome: Outcome) {
        for (mutation, verdict) in outcome.verdicts {
            let field = fields.at(&mutation.file, &mutation.path);
            let field = field.expect("a key of the format");
            let row = self.rows.entry(mutation.kind).or_default();
            row.count(&verdict);
            self.fields.entry(field).or_default().count(&verdict);
            match verdict {
                Verdict::Caught | Verdict::Explained(_) => {}
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
            write_row(f, kind, row)?;
            for (why, count) in &row.explained {
                writeln!(f, "    {count} because {}", why.words())?;
            }
        }
        writeln!(
            f,
            "\n{:<32} {:>6} {:>6} {:>9}",
            "key", "made", "caught", "explained"
        )?;
        for (field, row) in &self.fields {
            write_row(f, field, row)?;
        }
        Ok(())
    }
}

fn write_row(f: &mut fmt::Formatter<'_>, name: &str, row: &Row) -> fmt::Result {
    let (made, caught, explained) = (row.made, row.caught, row.explained());
    writeln!(f, "{name:<32} {made:>6} {caught:>6} {explained:>9}")
}
