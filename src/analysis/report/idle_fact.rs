//! Facts on which no answer depends.

use crate::analysis::answering::{Same, answering, with_scope};
use crate::analysis::axis::About;
use crate::analysis::prepared::{Prepared, Timeline};
use crate::analysis::table::Lowered;
use crate::analysis::{Setting, relevant};
use crate::decision::{Ask, AxisId, Budget, NotProved, Region, Slab, Table, idle_axes};
use crate::model::decision::Derived;
use crate::model::ordered::IndexSet;
use crate::model::{Concept, Decision, Id, When};

/// The facts that a decision asks of and on which no answer depends in any era, in the order of the file; all of them can
/// go together. A fact that tells an amount or a duty decides, and so does one behind a fact that decides.
///
/// # Errors
/// When the budget is spent.
pub(super) fn find(timeline: &Timeline<'_>) -> Result<Vec<Id>, NotProved> {
    let decision = timeline.decision;
    let asked = asked(decision);
    let Some((_, first)) = timeline.eras.first() else {
        return Ok(Vec::new());
    };
    let setting = first.lowered.frame.setting;
    let Some(plain) = without_options_that_follow(setting.concept, &asked) else {
        return among(timeline, setting, &asked);
    };
    let given = Setting {
        concept: &plain,
        ..setting
    };
    // Given or not, what it follows from still decides with it.
    among(&Timeline::of(given, decision), setting, &asked)
}

/// The concept with the derived choices that a decision asks of as if they were given, where they have a value: whether
/// a rule's condition on one decides anything is another question than whether it can be told from what it follows from.
/// None where there is none.
fn without_options_that_follow(concept: &Concept, asked: &IndexSet<Id>) -> Option<Concept> {
    let follows = |id: &&Id| {
        let fact = concept.facts.get(*id);
        fact.is_some_and(|fact| matches!(fact.is, Some(Derived::Options(_))))
    };
    let derived: Vec<&Id> = asked.iter().filter(follows).collect();
    if derived.is_empty() {
        return None;
    }
    let mut plain = concept.clone();
    for id in derived {
        if let Some(fact) = plain.facts.get_mut(id)
            && let Some(Derived::Options(options)) = fact.value.is.take()
        {
            let one_holds = When {
                alternatives: options
                    .into_values()
                    .flat_map(|(_, when)| when.alternatives)
                    .collect(),
                span: None,
            };
            let exists = fact.value.only_when.take();
            fact.value.only_when = Some(match exists {
                Some(exists) => exists.and(&one_holds),
                None => one_holds,
            });
        }
    }
    Some(plain)
}

fn among(
    timeline: &Timeline<'_>,
    setting: Setting<'_>,
    asked: &IndexSet<Id>,
) -> Result<Vec<Id>, NotProved> {
    let eras = Eras::of(timeline, asked, |_, table| table);
    let idle = idle(&eras, timeline.decision, setting, asked)?;
    let in_doubt = timeline.eras.iter().flat_map(|(_, era)| &era.real.doubtful);
    let in_doubt: Vec<Region> = in_doubt.cloned().collect();
    if !in_doubt.is_empty() {
        let certain = |era: &Prepared<'_>, table: Table| era.real.certain(&table).unwrap_or(table);
        let eras = Eras::of(timeline, asked, certain);
        if self::idle(&eras, timeline.decision, setting, asked)? != idle {
            return Err(NotProved { open: in_doubt });
        }
    }
    Ok(idle)
}

fn idle(
    eras: &Eras<'_>,
    decision: &Decision,
    setting: Setting<'_>,
    asked: &IndexSet<Id>,
) -> Result<Vec<Id>, NotProved> {
    let asked = in_file_order(setting.concept, asked);
    let told = told(setting.concept, decision);
    let mut behind = IndexSet::default();
    loop {
        let mut deciding: IndexSet<Id> = told.union(&behind).cloned().collect();
        relevant::all_behind(&setting, &mut deciding);
        let candidates = asked.iter().filter(|id| !deciding.contains(*id));
        let candidates: Vec<&Id> = candidates.filter(|id| !eras.plainly_decides(id)).collect();
        let idle = eras.idle(&candidates)?;
        deciding.extend(asked.iter().filter(|id| !idle.contains(id)).cloned());
        relevant::all_behind(&setting, &mut deciding);
        let before = behind.len();
        behind.extend(
            idle.iter()
                .filter(|id| deciding.contains(**id))
                .map(|id| (*id).clone()),
        );
        // Without those, what was needed in their place may go.
        if behind.len() == before {
            return with_those_behind(eras, setting, &asked, (&told, &behind), idle);
        }
    }
}

/// These facts, which can go together, with those that were kept for what followed from them and is gone itself.
fn with_those_behind<'a>(
    eras: &Eras<'_>,
    setting: Setting<'_>,
    asked: &'a [Id],
    (told, behind): (&IndexSet<Id>, &IndexSet<Id>),
    mut idle: Vec<&'a Id>,
) -> Result<Vec<Id>, NotProved> {
    let mut before = None;
    while before != Some(idle.len()) {
        before = Some(idle.len());
        for fact in asked.iter().filter(|id| behind.contains(*id)).rev() {
            let others = asked.iter().filter(|id| *id != fact && !idle.contains(id));
            let mut deciding: IndexSet<Id> = told.iter().chain(others).cloned().collect();
            relevant::all_behind(&setting, &mut deciding);
            if idle.contains(&fact) || deciding.contains(fact) || eras.plainly_decides(fact) {
                continue;
            }
            let mut all: Vec<&Id> = asked.iter().collect();
            all.retain(|id| *id == fact || idle.contains(id));
            if eras.idle(&all)?.len() == all.len() {
                idle = all;
            }
        }
    }
    Ok(idle.into_iter().cloned().collect())
}

/// The facts that the rules and the scope ask of.
fn asked(decision: &Decision) -> IndexSet<Id> {
    let mut asked = IndexSet::default();
    let rules = decision
        .rules
        .values()
        .filter_map(|rule| rule.when.as_ref());
    let all = rules.chain(&decision.only_when);
    all.for_each(|when| relevant::in_when(when, &mut asked));
    asked
}

/// The facts that tell an amount, or whether a duty must be done.
fn told(concept: &Concept, decision: &Decision) -> IndexSet<Id> {
    let mut told = IndexSet::default();
    let rules = decision.rules.values().flat_map(|rule| &rule.then);
    let otherwise = decision
        .otherwise
        .iter()
        .flat_map(|otherwise| &otherwise.then);
    let outcomes: Vec<_> = rules.chain(otherwise).collect();
    for amount in outcomes.iter().filter_map(|then| then.amount.as_ref()) {
        relevant::in_valued(&amount.value, &mut told);
    }
    let offers = outcomes
        .iter()
        .filter_map(|then| concept.offered.get(&then.outcome.value));
    let duties = decision
        .needs
        .iter()
        .chain(offers.flat_map(|offer| &offer.needs));
    for duty in duties.filter_map(|id| concept.client_must.get(id.value.as_str())) {
        duty.only_when
            .iter()
            .for_each(|when| relevant::in_when(when, &mut told));
    }
    told
}

fn in_file_order(concept: &Concept, facts: &IndexSet<Id>) -> Vec<Id> {
    let all = concept.facts.keys();
    all.filter(|id| facts.contains(*id)).cloned().collect()
}

/// A decision in every era, as tables of everything that a client may be told, "we do not speak about this case" included,
/// each as `over` has it.
struct Eras<'t> {
    eras: Vec<(&'t Lowered<'t>, Table)>,
    asked: &'t IndexSet<Id>,
}

impl<'t> Eras<'t> {
    fn of(
        timeline: &'t Timeline<'t>,
        asked: &'t IndexSet<Id>,
        over: impl Fn(&Prepared<'_>, Table) -> Table,
    ) -> Self {
        let decision = timeline.decision;
        let eras = timeline.eras.iter().map(|(_, prepared)| {
            let lowered = &prepared.lowered;
            let table = answering(lowered, decision, Same::Answers);
            (
                lowered,
                over(prepared, with_scope(table, lowered, decision)),
            )
        });
        Self {
            eras: eras.collect(),
            asked,
        }
    }

    /// Whether two cases are soon found that differ in this fact alone and are answered differently: then no more need be
    /// proved.
    fn plainly_decides(&self, fact: &Id) -> bool {
        self.eras
            .iter()
            .any(|(lowered, table)| match axes_of(lowered, fact)[..] {
                [axis] => differs_along(table, axis),
                _ => false,
            })
    }

    /// Those among the candidates that can go together: tried from the last to the first, each with those that go already.
    fn idle<'c>(&self, candidates: &[&'c Id]) -> Result<Vec<&'c Id>, NotProved> {
        match &self.eras[..] {
            _ if candidates.is_empty() => Ok(Vec::new()),
            // Where each fact is one axis, trying axis by axis is trying fact by fact.
            [(lowered, table)]
                if candidates
                    .iter()
                    .all(|fact| axes_of(lowered, fact).len() == 1) =>
            {
                self.idle_among(lowered, table, candidates)
            }
            _ => self.idle_one_by_one(candidates),
        }
    }

    fn idle_one_by_one<'c>(&self, candidates: &[&'c Id]) -> Result<Vec<&'c Id>, NotProved> {
        let mut idle: Vec<&Id> = Vec::new();
        for fact in candidates.iter().rev() {
            idle.insert(0, fact);
            for (lowered, table) in &self.eras {
                if self.idle_among(lowered, table, &idle)?.len() < idle.len() {
                    idle.remove(0);
                    break;
                }
            }
        }
        Ok(idle)
    }

    /// Those of the facts of which no axis is needed, tried from the last axis to the first, when nothing is known of facts
    /// that the decision does not ask of.
    fn idle_among<'c>(
        &self,
        lowered: &Lowered<'_>,
        table: &Table,
        facts: &[&'c Id],
    ) -> Result<Vec<&'c Id>, NotProved> {
        let axes: Vec<Vec<AxisId>> = facts.iter().map(|fact| axes_of(lowered, fact)).collect();
        let mut tried: Vec<AxisId> = axes.iter().flatten().copied().collect();
        tried.sort_unstable();
        tried.dedup();
        let tried = tried.into_iter().chain(self.not_asked(lowered));
        let asks: Vec<Ask> = tried.map(Ask::at_once).collect();
        let idle = idle_axes(table, &asks, &mut Budget::default())?;
        let facts = facts.iter().copied().zip(axes);
        let idle = facts.filter(|(_, axes)| axes.iter().all(|axis| idle.contains(axis)));
        Ok(idle.map(|(fact, _)| fact).collect())
    }

    fn not_asked(&self, lowered: &Lowered<'_>) -> Vec<AxisId> {
        axes(lowered, |about| match about {
            About::Fact(id) => !self.asked.contains(id),
            About::Comparison(first, second) => {
                !self.asked.contains(first) || !self.asked.contains(second)
            }
        })
    }
}

/// How many rules are looked at for two cases that differ in one fact.
const LOOKED_AT: usize = 50;

/// Whether real cases that differ on one axis alone, one of them the first of a rule, are answered differently.
fn differs_along(table: &Table, axis: AxisId) -> bool {
    let regions = table.rules.iter().flat_map(|rule| &rule.when);
    let points = regions.filter_map(Region::first_point).take(LOOKED_AT);
    let answer = |point: &[Slab]| table.answers(&table.in_force(point));
    let differs = |point: Vec<Slab>| {
        if !table.space.contains(&point) {
            return false;
        }
        let own = answer(&point);
        (0..table.axes[axis.index()].slabs()).any(|slab| {
            let mut other = point.clone();
            other[axis.index()] = slab;
            table.space.contains(&other) && answer(&other) != own
        })
    };
    points.into_iter().any(differs)
}

/// The axes of a fact and of its comparisons with others.
fn axes_of(lowered: &Lowered<'_>, fact: &Id) -> Vec<AxisId> {
    axes(lowered, |about| match about {
        About::Fact(id) => id == fact,
        About::Comparison(first, second) => first == fact || second == fact,
    })
}

fn axes(lowered: &Lowered<'_>, wanted: impl Fn(&About) -> bool) -> Vec<AxisId> {
    let axes = (0..).map(AxisId).zip(&lowered.frame.axes);
    let wanted = axes.filter(|(_, axis)| wanted(&axis.about));
    wanted.map(|(at, _)| at).collect()
}
