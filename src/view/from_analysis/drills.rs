//! From the cases to practise on to what a practice sheet shows.

use super::rulings::ruling;
use crate::analysis::{Origin, PracticeCase, Setting, Side, practice};
use crate::model::ordered::IndexSet;
use crate::model::{Decision, Named};
use crate::view::drill::{Drill, DrillCase};

/// The cases to practise all decisions of a concept on, those of the staff section last.
#[must_use]
pub fn drills(setting: Setting<'_>) -> Vec<Drill> {
    let concept = setting.concept;
    let staff = concept.staff.decisions.values();
    let all = concept.decisions.values().chain(staff);
    let drill = |decision: &Named<Decision>| Drill {
        decision: decision.id.clone(),
        cases: practice(setting, decision)
            .into_iter()
            .map(|case| told(&setting, decision, case))
            .collect(),
    };
    all.map(drill)
        .filter(|drill| !drill.cases.is_empty())
        .collect()
}

fn told(setting: &Setting<'_>, decision: &Named<Decision>, case: PracticeCase<'_>) -> DrillCase {
    let situation = setting.situation_of(&case.given);
    let ruling = ruling(
        setting,
        decision,
        &case.decided,
        &situation,
        &mut IndexSet::default(),
    );
    let (worked, boundary) = match case.origin {
        Origin::Worked(id) => (Some(id), None),
        Origin::Boundary { fact, side } => (None, Some((fact, word(side)))),
        Origin::Rule => (None, None),
    };
    let mut given = case.given;
    let facts = &setting.concept.facts;
    given.sort_by_cached_key(|id, _| facts.get_index_of(id));
    DrillCase {
        given,
        worked,
        boundary,
        answers: ruling.answers,
        total: ruling.total,
        duties: case.decided.duties,
    }
}

const fn word(side: Side) -> &'static str {
    match side {
        Side::Below => "below",
        Side::At => "at",
        Side::Above => "above",
    }
}
