//! From the ways through a decision to what the overview shows of them.

use super::guides::leaf;
use crate::analysis::{Audience, Effort, Measure, Path, Setting, day_in_force, paths};
use crate::model::workspace::EffortBudget;
use crate::model::{Decision, Named};
use crate::view::effort::{Efforts, Takes, Way};

/// The effort of the decisions that clients go through, as `helder check --effort` tells it on the same day.
#[must_use]
pub fn efforts(setting: Setting<'_>) -> Vec<Efforts> {
    let setting = setting.at(day_in_force(setting.concept, setting.on));
    let decisions = setting.concept.decisions.values();
    decisions
        .map(|decision| Efforts {
            decision: decision.id.clone(),
            ways: ways(setting, decision),
        })
        .collect()
}

fn ways(setting: Setting<'_>, decision: &Named<Decision>) -> Option<Vec<Way>> {
    let budget = &setting.workspace.effort_budget;
    let way = |path: Path| Way {
        takes: takes(&path.effort, budget),
        end: leaf(decision, path.end),
        asked: path.asked,
    };
    let paths = paths(setting, decision, Audience::Staff)?;
    Some(paths.into_iter().map(way).collect())
}

fn takes(effort: &Effort, budget: &EffortBudget) -> Takes {
    let over = Measure::ALL.into_iter();
    let over = over.filter(|measure| measure.is_over(effort, budget));
    Takes {
        contacts: effort.contacts,
        changes: effort.changes,
        visits: effort.visits,
        time: effort.times().collect(),
        untimed: effort.untimed.clone(),
        over: over.map(Measure::key).collect(),
    }
}
