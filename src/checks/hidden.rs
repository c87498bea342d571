//! What only staff know: the figures and facts of a concept that turn up in nothing public.

use std::collections::BTreeSet;

use crate::model::concept::{DutyDeadline, Price};
use crate::model::mentions::{Mention, Mentions};
use crate::model::redress::{Appeal, Silence};
use crate::model::{Concept, Id, Rule};

/// The figures and facts that only rules and decisions for staff turn on. What a mandate goes up to is often the measure
/// of something that clients know.
pub(super) struct Hidden<'a> {
    pub figures: BTreeSet<&'a Id>,
    pub facts: BTreeSet<&'a Id>,
}

impl<'a> Hidden<'a> {
    /// Those of a concept.
    pub(super) fn of(concept: &'a Concept) -> Self {
        let (mut staff, mut public) = (Used::default(), Used::default());
        for decision in concept.decisions.values() {
            for rule in decision.rules.values() {
                let side = if rule.staff_only {
                    &mut staff
                } else {
                    &mut public
                };
                side.see_rule(rule);
            }
            let otherwise = decision
                .otherwise
                .iter()
                .flat_map(|otherwise| &otherwise.then);
            otherwise
                .filter_map(|then| then.amount.as_ref())
                .for_each(|amount| public.see(&amount.value));
            decision.only_when.iter().for_each(|when| public.see(when));
        }
        for decision in concept.staff.decisions.values() {
            decision
                .rules
                .values()
                .for_each(|rule| staff.see_rule(rule));
        }
        if !staff.is_empty() {
            public.see_promises(concept);
            public.follow(concept);
        }
        Self {
            figures: staff.figures.difference(&public.figures).copied().collect(),
            facts: staff.facts.difference(&public.facts).copied().collect(),
        }
    }

    /// Whether there is nothing of the kind.
    pub(super) fn is_empty(&self) -> bool {
        self.figures.is_empty() && self.facts.is_empty()
    }
}

/// Figures and facts that something turns on.
#[derive(Default)]
struct Used<'a> {
    figures: BTreeSet<&'a Id>,
    facts: BTreeSet<&'a Id>,
}

impl<'a> Used<'a> {
    fn see(&mut self, mentions: &'a impl Mentions) {
        mentions.mentions(&mut |mention, _| match mention {
            Mention::Figure(id) => drop(self.figures.insert(id)),
            Mention::Fact(id) => drop(self.facts.insert(id)),
            Mention::Quantity(_) => {}
        });
    }

    fn is_empty(&self) -> bool {
        self.figures.is_empty() && self.facts.is_empty()
    }

    fn see_rule(&mut self, rule: &'a Rule) {
        rule.when.iter().for_each(|when| self.see(when));
        let amounts = rule.then.iter().filter_map(|then| then.amount.as_ref());
        amounts.for_each(|amount| self.see(&amount.value));
    }

    /// What a concept promises and demands outside its decisions.
    fn see_promises(&mut self, concept: &'a Concept) {
        for offer in concept.offered.values() {
            offer
                .within
                .iter()
                .chain(&offer.latest)
                .for_each(|time| self.see(&time.value));
            if let Some(Price::Amount(price)) = offer.price.as_ref().map(|price| &price.value) {
                self.see(price);
            }
        }
        for (_, duty) in concept.client_must.iter() {
            duty.only_when.iter().for_each(|when| self.see(when));
            match &duty.by {
                Some(DutyDeadline::Within(time)) => self.see(&time.value),
                Some(DutyDeadline::Before { amount, fact }) => {
                    self.see(&amount.value);
                    self.facts.insert(&fact.value);
                }
                None => {}
            }
            duty.takes.iter().for_each(|time| self.see(&time.value));
        }
        concept
            .impossible
            .iter()
            .for_each(|impossible| self.see(&impossible.when));
        if let Some(Silence::After {
            after: Some(after), ..
        }) = &concept.silence
        {
            self.see(&after.value);
        }
        let redress = concept.redress.as_ref();
        if let Some(complain) = redress.and_then(|redress| redress.complain.as_ref()) {
            let times = complain
                .acknowledged_within
                .iter()
                .chain(&complain.answered_within);
            times.for_each(|time| self.see(&time.value));
        }
        if let Some(Appeal::Possible {
            within: Some(within),
            ..
        }) = redress.and_then(|redress| redress.appeal.as_ref())
        {
            self.see(&within.value);
        }
    }

    /// Also what the facts seen follow from, and what bounds them.
    fn follow(&mut self, concept: &'a Concept) {
        let mut known = BTreeSet::new();
        while let Some(id) = self.facts.iter().copied().find(|id| !known.contains(*id)) {
            known.insert(id);
            let Some(fact) = concept.facts.get(id) else {
                continue;
            };
            fact.is.iter().for_each(|derived| self.see(derived));
            fact.only_when.iter().for_each(|when| self.see(when));
            fact.bounds.iter().for_each(|bound| self.see(&bound.value));
        }
    }
}
