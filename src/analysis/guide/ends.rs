//! What stands at the end of questions.

use super::super::{reasons, relevant};
use super::End;
use super::tree::facts_in_order;
use super::walk::Walk;
use crate::decision::{AxisId, Region, RuleId, possible_answers};
use crate::model::decision::KnownBy;
use crate::model::ordered::IndexSet;
use crate::model::{Id, When};

impl Walk<'_, '_> {
    /// What stands where `known` is known; none when the budget is spent.
    pub fn end(&mut self, known: &Region, settled: bool) -> Option<End> {
        let lowered = &self.tree.lowered;
        let possible = possible_answers(&lowered.table, known, &mut self.budget).ok()?;
        let written = |id: &RuleId| id.index() < lowered.rules.len();
        let out_of_scope = !possible.rules.iter().all(written);
        let rules: Vec<RuleId> = possible.rules.iter().copied().filter(written).collect();
        let named = if settled {
            reasons::named(&lowered.table, known, &rules, &mut self.budget)
        } else {
            rules
        };
        let rules: Vec<Id> = named
            .iter()
            .map(|id| lowered.rule(*id).id.clone())
            .collect();
        let depends_on = if settled {
            Vec::new()
        } else {
            self.hidden(&rules)
        };
        let duties = if rules.is_empty() && !possible.gap {
            Vec::new()
        } else {
            self.duties(&rules, possible.gap, known)
        };
        Some(End {
            out_of_scope,
            unanswered: possible.gap,
            settled,
            depends_on,
            duties,
            rules,
        })
    }

    /// The duties of the decision and of what the rules give, and `otherwise` where no rule may answer; those asked only
    /// in other cases left out.
    fn duties(&self, rules: &[Id], unanswered: bool, known: &Region) -> Vec<Id> {
        let frame = &self.tree.lowered.frame;
        let concept = frame.setting.concept;
        let consequences = rules
            .iter()
            .filter_map(|id| self.decision.rules.get(id))
            .flat_map(|rule| &rule.then);
        let otherwise = self.decision.otherwise.iter().filter(|_| unanswered);
        let consequences = consequences.chain(otherwise.flat_map(|otherwise| &otherwise.then));
        let offers = consequences.filter_map(|then| concept.offered.get(&then.outcome.value));
        let needed = self
            .decision
            .needs
            .iter()
            .chain(offers.flat_map(|offer| &offer.needs));
        let asked = |duty: &Id| {
            let only_when = concept
                .client_must
                .get(duty.as_str())
                .and_then(|duty| duty.only_when.as_ref());
            only_when.is_none_or(|when| self.may_hold(when, known))
        };
        let duties: IndexSet<Id> = needed.map(|id| id.value.clone()).filter(asked).collect();
        duties.into_iter().collect()
    }

    /// Whether a condition may hold in `known`. Of facts on which the decision does not depend, nothing is known.
    fn may_hold(&self, when: &When, known: &Region) -> bool {
        let frame = &self.tree.lowered.frame;
        when.alternatives.iter().any(|clause| {
            let mut clause = clause.clone();
            clause
                .conditions
                .retain(|fact, _| frame.axis_of(fact).is_some());
            let when = When {
                alternatives: vec![clause],
                span: when.span,
            };
            frame
                .when(&when)
                .iter()
                .any(|region| region.intersects(known))
        })
    }

    /// The facts that staff find out, of those that the rules possible here or the scope ask of. What only other rules
    /// ask of, such as those that the reader does not see, is no business of theirs.
    fn hidden(&self, rules: &[Id]) -> Vec<Id> {
        let asked = facts_in_order(&self.tree.lowered.frame, &self.tree.questions);
        let concerned = self.concerned(rules);
        let staff = |id: &&Id| {
            self.tree
                .lowered
                .frame
                .setting
                .fact(id)
                .is_some_and(|fact| fact.known_by == KnownBy::Staff)
        };
        let facts = (0..)
            .zip(&self.tree.lowered.frame.axes)
            .filter_map(|(at, _)| self.tree.lowered.frame.fact_of(AxisId(at)));
        facts
            .filter(|id| !asked.contains(id) && concerned.contains(*id))
            .filter(staff)
            .cloned()
            .collect()
    }

    /// The facts of the scope and of some rules, with all that these follow from.
    fn concerned(&self, rules: &[Id]) -> IndexSet<Id> {
        let setting = &self.tree.lowered.frame.setting;
        let mut found = IndexSet::default();
        rules
            .iter()
            .filter_map(|id| self.decision.rules.get(id)?.when.as_ref())
            .chain(&self.decision.only_when)
            .for_each(|when| relevant::in_when(when, &mut found));
        relevant::all_behind(setting, &mut found);
        found
    }
}
