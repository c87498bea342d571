//! Cases of which something is missing: whether what is left agrees, and what is still worth asking.

use super::{Decided, Deciding, Status};
use crate::amount::{Facts, State};
use crate::analysis::answering::{Same, answering};
use crate::analysis::axis::Values;
use crate::analysis::frame::set_of;
use crate::analysis::table::{Lowered, answered};
use crate::analysis::witness::is_missing;
use crate::analysis::{guide, reasons, relevant};
use crate::decision::{Budget, Questions, Region, SlabSet, possible_answers, possible_outcomes};
use crate::model::decision::Rule;
use crate::model::ordered::IndexSet;
use crate::model::{Id, Named};

impl<'a> Deciding<'a, '_> {
    /// Several completions are left: they agree, or facts are still worth asking.
    pub fn open(&self, known: &Region) -> Decided<'a> {
        let table = &self.lowered.table;
        let mut budget = Budget::default();
        let Ok(possible) = possible_answers(table, known, &mut budget) else {
            return Decided {
                missing: self.askable(self.all_facts()),
                optimal: false,
                ..Decided::open()
            };
        };
        let settled = self
            .is_agreed(known, Same::AnswersIn(self.situation), &mut budget)
            .then(|| reasons::named(table, known, &possible.rules, &mut budget))
            .map(|rules| self.settled(&rules));
        let waits = |decided: &Decided<'_>| decided.status == Status::Undecided;
        if let Some(settled) = settled.as_ref().filter(|settled| !waits(settled)) {
            return settled.clone();
        }
        // What an amount waits for may make no difference to it.
        let agreed = self.agreed(known, &possible, &mut budget).or(settled);
        if let Some(agreed) = agreed {
            return agreed;
        }
        if !self.asks {
            return Decided::open();
        }
        let tree = guide::questions_within(
            self.lowered,
            self.decision,
            known,
            &self.duties_done(),
            &mut budget,
        );
        let rules: Vec<&'a Named<Rule>> = possible
            .rules
            .iter()
            .map(|id| self.lowered.rule(*id))
            .collect();
        let optimal = tree.as_ref().is_ok_and(Questions::is_optimal);
        let mut missing = tree
            .map(|tree| guide::facts_in_order(&self.lowered.frame, &tree))
            .unwrap_or_default();
        missing.retain(|fact| is_missing(self.situation, fact));
        if missing.is_empty() {
            missing = self.askable(self.all_facts());
        }
        let possible = self.outcomes(rules.into_iter(), possible.gap);
        Decided {
            missing: self.expanded(missing),
            optimal,
            possible,
            ..Decided::open()
        }
    }

    /// The duties without which what is known would not be known.
    fn duties_done(&self) -> Vec<Id> {
        let facts = self.setting.concept.facts.keys();
        let known =
            |fact: &&Id| !matches!(self.situation.state(fact), State::Missing | State::Absent);
        let known = facts.filter(known);
        known
            .flat_map(|fact| guide::duties_of(&self.setting, fact))
            .collect()
    }

    /// Whether all completions have one answer, be it a rule's or that of `otherwise`.
    pub(super) fn is_agreed(&self, known: &Region, same: Same<'_>, budget: &mut Budget) -> bool {
        let table = answering(self.lowered, self.decision, same);
        let answers = possible_outcomes(&table, known, budget);
        !self.scope_is_open && answers.is_ok_and(|answers| answers.len() == 1)
    }

    /// The outcomes that rules may still give, in their order; with those of `otherwise` where no rule may answer.
    pub(super) fn outcomes(
        &self,
        rules: impl Iterator<Item = &'a Named<Rule>>,
        gap: bool,
    ) -> Vec<Id> {
        let otherwise = self
            .decision
            .otherwise
            .iter()
            .filter(|_| gap)
            .flat_map(|otherwise| &otherwise.then);
        let mut outcomes = Vec::new();
        let kept = |rule: &'a Named<Rule>| answered(self.decision, &rule.then);
        for then in rules.flat_map(kept).chain(otherwise) {
            if !outcomes.contains(&then.outcome.value) {
                outcomes.push(then.outcome.value.clone());
            }
        }
        outcomes
    }

    fn all_facts(&self) -> IndexSet<Id> {
        relevant::facts(&self.setting, self.decision)
            .into_iter()
            .collect()
    }

    /// Facts that follow from others are replaced by those that are asked.
    fn expanded(&self, facts: Vec<Id>) -> Vec<Id> {
        self.askable(facts.into_iter().collect())
    }

    /// The facts to ask among these and behind these, that are missing, in the order given; those that say whether a
    /// fact exists before it.
    pub(super) fn askable(&self, facts: IndexSet<Id>) -> Vec<Id> {
        let mut asking = Asking {
            deciding: self,
            seen: IndexSet::default(),
            found: Vec::new(),
        };
        facts.iter().for_each(|id| asking.visit(id));
        asking.found
    }
}

/// Collects the facts to ask.
struct Asking<'s, 'a, 'd> {
    deciding: &'s Deciding<'a, 'd>,
    seen: IndexSet<Id>,
    found: Vec<Id>,
}

impl Asking<'_, '_, '_> {
    fn visit(&mut self, id: &Id) {
        let Deciding {
            setting, situation, ..
        } = self.deciding;
        let Some(fact) = setting.fact(id).filter(|_| self.seen.insert(id.clone())) else {
            return;
        };
        if !is_missing(situation, id) {
            return;
        }
        let existence = self.existence(id);
        if existence == Existence::Never {
            return;
        }
        let mut behind = IndexSet::default();
        if let (Existence::InDoubt, Some(only_when)) = (existence, &fact.only_when) {
            relevant::in_when(only_when, &mut behind);
        }
        relevant::in_value(fact, &mut behind);
        behind.iter().for_each(|id| self.visit(id));
        if fact.is.is_none() {
            self.found.push(id.clone());
        }
    }

    /// Whether a fact exists in the cases that are left.
    fn existence(&self, id: &Id) -> Existence {
        let Lowered { frame, table, .. } = self.deciding.lowered;
        let Some(axis) = frame.axis_of(id) else {
            return Existence::InDoubt;
        };
        let region = frame.within(self.deciding.situation);
        let absent = set_of(&frame.axes[axis.index()], |values| {
            *values == Values::Absent
        });
        let meets = |set: SlabSet| table.space.meets(&region.clone().with(axis, set));
        let (there, lacking) = (
            region[axis].difference(&absent),
            region[axis].intersection(&absent),
        );
        match (meets(there), meets(lacking)) {
            (true, false) => Existence::Always,
            (false, true) => Existence::Never,
            _ => Existence::InDoubt,
        }
    }
}

/// Whether a fact exists in some cases.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Existence {
    Always,
    Never,
    InDoubt,
}
