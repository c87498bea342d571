//! Impossible combinations that exclude nothing.

use super::prepared::Timeline;
use super::{Setting, derived, fits, relevant};
use crate::decision::{Budget, Region, covered_by};
use crate::model::Concept;
use crate::model::concept::Impossible;
use crate::model::ordered::IndexSet;

/// The impossible combinations that exclude no case which is not excluded without them, on any day, by their number; tried
/// from the last to the first, each against those that remain. So all of them can go together.
pub(super) fn idle(setting: Setting<'_>) -> Vec<usize> {
    let concept = setting.concept;
    let is_whole = |one: &Impossible| {
        let mut facts = IndexSet::default();
        relevant::in_when(&one.when, &mut facts);
        relevant::all_behind(&setting, &mut facts);
        let facts = facts.iter().filter_map(|id| setting.fact(id));
        let all_read = facts.into_iter().all(|fact| concept.is_whole(fact.span));
        concept.is_whole(one.span) && fits(&setting, &one.when) && all_read
    };
    if concept.impossible.is_empty() || !concept.impossible.iter().all(is_whole) {
        return Vec::new();
    }
    let mut rest = concept.clone();
    let mut idle = Vec::new();
    for number in (0..concept.impossible.len()).rev() {
        let impossible = rest.impossible.remove(number);
        if excludes(setting, &rest, &impossible) {
            rest.impossible.insert(number, impossible);
        } else {
            idle.push(number);
        }
    }
    idle.reverse();
    idle
}

/// Whether a combination may occur in a concept that does not say that it is impossible, on some day.
fn excludes(setting: Setting<'_>, concept: &Concept, impossible: &Impossible) -> bool {
    let setting = Setting { concept, ..setting };
    let asking = derived::asking(&impossible.when, impossible.span);
    let timeline = Timeline::of(setting, &asking);
    timeline.eras.iter().any(|(_, era)| {
        let table = &era.lowered.table;
        let here: Vec<Region> = table
            .rules
            .iter()
            .flat_map(|rule| rule.when.clone())
            .collect();
        let space = table.space.restricted(&here);
        let except: Vec<&Region> = space.except.iter().collect();
        // Where the budget does not allow to say, nobody is told.
        !covered_by(&space.within, &except, &mut Budget::default()).unwrap_or(false)
    })
}
