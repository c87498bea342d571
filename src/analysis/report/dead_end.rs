//! Duties that lead to nothing: what is known before a duty is done, and leaves no answer worth it.

use super::mend::{self, Change};
use super::{Alike, OneEra, Shown};
use crate::amount::Situation;
use crate::analysis::prepared::Prepared;
use crate::analysis::table::{Lowered, answered};
use crate::analysis::witness::Sought;
use crate::analysis::{Setting, decide, relevant};
use crate::decision::{
    AxisId, Budget, DeadEnds, NotProved, Region, RuleId, Table, dead_ends, merged, subtract,
};
use crate::model::Id;
use crate::model::decision::{Consequence, OutcomeKind};
use crate::model::ordered::IndexSet;
use crate::source::Span;

/// A duty that leads nowhere for values known before it is done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeadEnd {
    /// The duty.
    pub duty: Id,
    /// Where the decision demands it.
    pub demanded: Span,
    /// The values, each with a case.
    pub boxes: Vec<Shown>,
    /// When the duty could be asked instead.
    pub mends: Vec<Change>,
}

impl Alike for DeadEnd {
    fn is_alike(&self, other: &Self) -> bool {
        self.duty == other.duty && Shown::same_boxes(&self.boxes, &other.boxes)
    }

    fn shown(&self) -> &[Shown] {
        &self.boxes
    }

    fn show(&mut self, boxes: Vec<Shown>) {
        self.boxes = boxes;
    }
}

/// The dead ends of the duties that a decision demands before it answers.
pub(super) fn find(one: &mut OneEra<'_, '_>) -> Vec<DeadEnd> {
    let mut found = Vec::new();
    for duty in &one.decision.needs {
        let worth = Worth {
            prepared: one.prepared,
            lowered: one.lowered,
            duty: &duty.value,
        };
        let table = &one.lowered.table;
        let regions = worth.dead_ends(table, &mut one.budget);
        one.not_proved |= regions.is_err();
        let regions = regions.unwrap_or_default();
        one.prove(
            |certain, budget| worth.dead_ends(certain, budget),
            |certain| certain.is_ok_and(|certain| subtract(&certain, &regions).is_empty()),
        );
        let parts = regions
            .iter()
            .flat_map(|region| one.lowered.sayable(region));
        let mut shown = Vec::new();
        for region in parts {
            match worth.sought(&region) {
                Sought::Found(given) => {
                    let found = Shown::of(&one.lowered.frame, &region, given);
                    shown.push(found.placed(&region));
                }
                Sought::Open => one.not_proved = true,
                Sought::Nothing | Sought::Refused => {}
            }
        }
        if !shown.is_empty() {
            found.push(DeadEnd {
                duty: duty.value.clone(),
                demanded: duty.span,
                boxes: shown,
                mends: worth.mend(one, &regions).into_iter().collect(),
            });
        }
    }
    found
}

struct Worth<'t, 'a> {
    prepared: &'t Prepared<'a>,
    lowered: &'t Lowered<'a>,
    duty: &'t Id,
}

impl<'a> Worth<'_, 'a> {
    fn setting(&self) -> Setting<'_> {
        self.lowered.frame.setting
    }

    fn dead_ends(&self, table: &Table, budget: &mut Budget) -> Result<Vec<Region>, NotProved> {
        let required = self.required();
        let early = self.early();
        let duty = DeadEnds {
            early: &early,
            required: &required,
            worthwhile: |rule: RuleId| self.rule_is_worth_it(rule),
            default_worthwhile: self.default_is_worth_it(),
        };
        dead_ends(table, &duty, budget)
    }

    /// Where the duty is demanded.
    fn required(&self) -> Vec<Region> {
        let frame = &self.lowered.frame;
        let duty = self.setting().concept.client_must.get(self.duty.as_str());
        let only_when = duty.and_then(|duty| duty.only_when.as_ref());
        only_when.map_or_else(|| vec![frame.full()], |when| frame.when(when))
    }

    /// The axes whose values are known before the duty is done.
    fn early(&self) -> Vec<AxisId> {
        let axes = (0..).map(AxisId).take(self.lowered.frame.axes.len());
        let early = |axis: &AxisId| {
            self.lowered
                .frame
                .fact_of(*axis)
                .is_some_and(|id| !self.is_late(id, &mut IndexSet::default()))
        };
        axes.filter(early).collect()
    }

    /// Whether a fact is known only after the duty, by itself or by what it follows from.
    fn is_late(&self, id: &Id, seen: &mut IndexSet<Id>) -> bool {
        let Some(fact) = self.setting().fact(id).filter(|_| seen.insert(id.clone())) else {
            return false;
        };
        if fact.known_after.iter().any(|duty| duty.value == *self.duty) {
            return true;
        }
        let mut behind = IndexSet::default();
        relevant::in_existence_and_value(fact, &mut behind);
        behind.iter().any(|other| self.is_late(other, seen))
    }

    /// The duty asked only where it can lead to something. None where something else asks for it too, which may need it in
    /// other cases, and none where what decides is itself known only after the duty, by what another duty asks.
    fn mend(&self, one: &mut OneEra<'_, '_>, dead: &[Region]) -> Option<Change> {
        if self.is_wanted_elsewhere() {
            return None;
        }
        let mut alive = subtract(&self.required(), dead);
        alive.retain(|part| self.lowered.table.space.meets(part));
        // Boxes that grew over what is not real might speak of what comes to light only after the duty.
        let alive = merged(&alive, &mut one.budget).ok()?;
        let change = mend::asking(self.lowered, self.duty, &alive)?;
        let mut seen = IndexSet::default();
        let mut facts = change.facts(self.prepared.decision.key).into_iter();
        let waits = facts.any(|fact| self.waits(&fact, &mut seen));
        (!waits).then_some(change)
    }

    /// Whether a fact comes to light by what is asked only where the duty was done.
    fn waits(&self, id: &Id, seen: &mut IndexSet<Id>) -> bool {
        let mut behind = IndexSet::from_iter([id.clone()]);
        relevant::all_behind(&self.setting(), &mut behind);
        let duties = behind.iter().filter_map(|id| self.setting().fact(id));
        let duties: Vec<Id> = duties
            .flat_map(|fact| fact.known_after.iter().map(|duty| duty.value.clone()))
            .filter(|duty| seen.insert(duty.clone()))
            .collect();
        duties.iter().any(|duty| {
            let mut asked = IndexSet::default();
            let only_when = self.setting().concept.client_must.get(duty.as_str());
            let only_when = only_when.and_then(|duty| duty.only_when.as_ref());
            only_when
                .iter()
                .for_each(|when| relevant::in_when(when, &mut asked));
            duty == self.duty || asked.iter().any(|fact| self.waits(fact, seen))
        })
    }

    /// Whether another decision demands the duty, offers what needs it, or asks what it brings to light.
    fn is_wanted_elsewhere(&self) -> bool {
        let concept = self.setting().concept;
        let all = concept
            .decisions
            .values()
            .chain(concept.staff.decisions.values());
        let mut others = all.filter(|other| other.id != self.prepared.decision.id);
        others.any(|other| {
            let facts = relevant::facts(&self.setting(), other);
            let default = other.otherwise.iter().flat_map(|otherwise| &otherwise.then);
            let rules = other.rules.values().flat_map(|rule| &rule.then);
            let mut outcomes = rules.chain(default).map(|then| &then.outcome.value);
            other.needs.iter().any(|duty| duty.value == *self.duty)
                || outcomes.any(|outcome| self.offer_needs_duty(outcome))
                || facts
                    .iter()
                    .any(|fact| self.is_late(fact, &mut IndexSet::default()))
        })
    }

    fn rule_is_worth_it(&self, rule: RuleId) -> bool {
        let rule = self.lowered.rule(rule);
        let judged = rule.judged_by.iter().flat_map(|judged| &judged.between);
        answered(self.prepared.decision, &rule.then).any(|then| self.is_worth_it(then))
            || judged
                .into_iter()
                .any(|id| self.offer_needs_duty(&id.value))
    }

    /// A gap is reported as such, not as a dead end.
    fn default_is_worth_it(&self) -> bool {
        self.prepared
            .decision
            .otherwise
            .as_ref()
            .is_none_or(|otherwise| otherwise.then.iter().any(|then| self.is_worth_it(then)))
    }

    fn is_worth_it(&self, then: &Consequence) -> bool {
        match then.kind {
            OutcomeKind::Answer => true,
            OutcomeKind::Exclusion => false,
            OutcomeKind::Offer => self.offer_needs_duty(&then.outcome.value),
        }
    }

    fn offer_needs_duty(&self, offer: &Id) -> bool {
        let offer = self.setting().concept.offered.get(offer);
        offer.is_some_and(|offer| offer.needs.iter().any(|duty| duty.value == *self.duty))
    }

    /// A case of a box in which the duty is demanded and the answer is not worth it. What has no answer anywhere in it,
    /// because an amount has none, is told by itself.
    fn sought(&self, region: &Region) -> Sought {
        let mut sought = Sought::Nothing;
        let required = self.required();
        let parts = required.iter().filter_map(|part| part.intersection(region));
        for part in parts {
            let leads_nowhere = |situation: &Situation<'a>| self.leads_nowhere(situation);
            match self.lowered.sought(&part, &leads_nowhere) {
                Sought::Found(given) => return Sought::Found(given),
                Sought::Open => sought = Sought::Open,
                Sought::Nothing | Sought::Refused => {}
            }
        }
        sought
    }

    fn leads_nowhere(&self, situation: &Situation<'a>) -> bool {
        let Some(decided) = self.prepared.decide_whole(situation) else {
            return false;
        };
        let worth = |answer: &decide::Answer<'_>| match answer.kind {
            OutcomeKind::Answer => true,
            OutcomeKind::Exclusion => false,
            OutcomeKind::Offer => self.offer_needs_duty(&answer.outcome),
        };
        let answers = [decide::Status::Answered, decide::Status::Contradiction];
        answers.contains(&decided.status) && !decided.answers.iter().any(worth)
    }
}
