//! The findings of the analysis against all cases.

mod clashes;
mod dead_ends;
mod gaps;
mod idle;
mod idle_facts;
mod public;
mod redundant;
mod rules;
mod shape;
mod without;
mod worthless;

pub use clashes::clashes;
pub use dead_ends::dead_ends;
pub use gaps::{cases_by_default, gaps, joined_eras};
pub use idle::{idle_combinations, unreached_offers};
pub use idle_facts::idle_facts;
pub use public::{exceptions_to_nothing, public_gaps};
pub use redundant::redundant_rules;
pub use rules::{covers_of_dead_rules, dead_rules, idle_overrides, silenced_overlaps};
pub use shape::shapes_of_gaps;
pub use without::amounts_without_value;
pub use worthless::worthless_rights;

use helder::analysis::{DecisionReport, During, Shown, Status};
use jiff::civil::Date;

use crate::answers::Decision;
use crate::cases::{completions, nothing};
use crate::compiled::{Compiled, Found};
use crate::concept::*;
use crate::meaning::State;
use crate::words::{case, region, witness};

/// A box that is told of.
#[derive(Clone, Copy)]
struct Told<'r> {
    shown: &'r Shown,
    /// Whether what is found is so from this day on, not from an earlier one: its witness is a case of that day.
    begins: bool,
}

/// One day of a concept: all its cases, and what the analysis says.
struct Day<'t> {
    compiled: &'t Compiled,
    concept: &'t Concept,
    day: Date,
    decision: Decision<'t>,
    real: Vec<Vec<State>>,
}

impl<'t> Day<'t> {
    fn of(compiled: &'t Compiled, concept: &'t Concept, day: Date) -> Self {
        let decision = Decision::on(concept, day);
        let mut real = completions(concept, day, &nothing(concept));
        real.retain(|states| decision.is_real(states));
        Self {
            compiled,
            concept,
            day,
            decision,
            real,
        }
    }

    fn is_in(&self, shown: &Shown, states: &[State]) -> bool {
        let world = self.decision.world(states);
        let region = region(&shown.region);
        region.iter().all(|(fact, asked)| world.keeps(*fact, asked))
    }

    /// Whether a case is in a box, whatever one fact is.
    fn is_in_but_for(&self, shown: &Shown, free: usize, states: &[State]) -> bool {
        let world = self.decision.world(states);
        let region = region(&shown.region);
        let mut asked = region.iter().filter(|(fact, _)| *fact != free);
        asked.all(|(fact, asked)| world.keeps(*fact, asked))
    }

    /// The boxes of what is found on this day.
    fn boxes_of<'r, T: 'r>(
        &self,
        found: impl IntoIterator<Item = &'r During<T>>,
        boxes: impl Fn(&'r T) -> &'r [Shown],
    ) -> Vec<Told<'r>> {
        let now = found
            .into_iter()
            .filter(|found| found.era.is_none_or(|era| era.holds(self.day)));
        let told = now.flat_map(|found| {
            let begins = found.era.map_or(Some(START), |era| era.from) == Some(self.day);
            boxes(&found.found)
                .iter()
                .map(move |shown| Told { shown, begins })
        });
        told.collect()
    }

    fn in_any(&self, told: &[Told<'_>], states: &[State]) -> bool {
        told.iter().any(|told| self.is_in(told.shown, states))
    }

    /// The boxes hold exactly the real cases that are so; `beyond` says which other cases they may hold too.
    fn boxes(
        &self,
        what: &str,
        told: &[Told<'_>],
        is_so: impl Fn(&[State]) -> bool,
        beyond: impl Fn(&[State]) -> bool,
    ) -> Result<(), String> {
        for states in &self.real {
            let is_told = self.in_any(told, states);
            let so = is_so(states);
            if so != is_told && !(is_told && beyond(states)) {
                let boxes: Vec<_> = told.iter().map(|told| &told.shown.region).collect();
                let is_told = if is_told { "told" } else { "not told" };
                return Err(format!(
                    "on {}, {what}: expected {so}, but {is_told} of {}\nboxes: {boxes:?}",
                    self.day,
                    case(states)
                ));
            }
        }
        Ok(())
    }

    /// Every witness is a real case in its box that is so, whatever it leaves out, and `decide` confirms it; on the
    /// first day of what is found.
    fn witnesses(
        &self,
        what: &str,
        told: &[Told<'_>],
        is_so: impl Fn(&[State]) -> bool,
        status: Option<Status>,
    ) -> Result<(), String> {
        let prepared = self.compiled.prepared(self.day);
        for Told { shown, .. } in told.iter().filter(|told| told.begins) {
            let told = witness(self.concept, &shown.witness);
            let mut completions = completions(self.concept, self.day, &told);
            completions.retain(|states| !self.decision.is_impossible(states));
            let fits = |states: &Vec<State>| {
                self.decision.is_real(states) && self.is_in(shown, states) && is_so(states)
            };
            let wrong = completions.iter().find(|states| !fits(states));
            if completions.is_empty() || wrong.is_some() {
                return Err(format!(
                    "on {}, {what}: {shown:?} is no witness, see {:?}",
                    self.day,
                    wrong.map(|states| case(states))
                ));
            }
            let decided = self.compiled.decide(&prepared, self.day, &told)?;
            if status.is_some_and(|status| decided.status != status) {
                return Err(format!(
                    "on {}, {what}: {shown:?} is decided as {decided:?}",
                    self.day
                ));
            }
        }
        Ok(())
    }
}

fn on_every_day(
    Found { subject, report }: &Found,
    look: impl Fn(&Day<'_>, &DecisionReport) -> Result<(), String>,
) -> Result<(), String> {
    for day in Concept::days() {
        let concept = &subject.written.concept;
        look(&Day::of(&subject.compiled, concept, day), report)?;
    }
    Ok(())
}
