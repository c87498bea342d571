//! Random decisions: what holds of a decision as a whole, its rules, and which are exceptions to which.

use jiff::civil::Date;

use super::Builder;
use crate::answers::Decision;
use crate::behind::{bound_of, facts_behind};
use crate::cases::{completions, nothing};
use crate::concept::*;
use crate::genes::Genes;

impl Builder {
    /// When the organisation works.
    pub(super) fn open(&mut self, choice: u8) {
        let new_year = Date::constant(2026, 1, 2);
        self.concept.calendar = Calendar {
            holidays: choice % 2 == 1,
            closed: (choice % 8 > 5).then_some(new_year).into_iter().collect(),
        };
    }

    /// What holds of the decision as a whole.
    pub(super) fn settle(&mut self, genes: &mut Genes<'_>) {
        let impossible = genes.of_these(&[0, 0, 1, 0, 2, 1]);
        for _ in 0..impossible {
            let before = self.concept.facts.len();
            let clause = self.clause(before, genes);
            self.concept.impossible.push(vec![clause]);
            // Nobody rules out everything.
            let real = |day| {
                let decision = Decision::on(&self.concept, day);
                let cases = completions(&self.concept, day, &nothing(&self.concept));
                cases.iter().any(|states| !decision.is_impossible(states))
            };
            if !Concept::days().into_iter().all(real) {
                self.concept.impossible.pop();
            }
        }
        if genes.once_in(4) {
            self.concept.only_when = Some(self.when(genes));
        }
        self.concept.policy = genes.of_these(&[
            Policy::Unique,
            Policy::First,
            Policy::Collect,
            Policy::Priority,
            Policy::Unique,
        ]);
        if self.concept.policy == Policy::Priority {
            self.concept.order = (0..OUTCOMES).collect();
            self.concept.order.rotate_left(genes.pick(OUTCOMES));
            self.concept.order.swap(0, genes.pick(2));
        }
        self.concept.otherwise = match genes.pick(6) {
            4 => Otherwise::Outcome(genes.pick(OUTCOMES)),
            5 if self.concept.policy == Policy::Collect => Otherwise::Nothing,
            _ => Otherwise::Gap,
        };
        self.concept.rounding = genes.of_these(&[Rounding::HalfUp, Rounding::Down, Rounding::Up]);
        self.concept.backwards = genes.once_in(2);
        self.worth = genes.once_in(2);
        self.concept.total =
            self.concept.policy == Policy::Collect && self.worth && genes.once_in(2);
        if genes.once_in(3) {
            let early: Vec<usize> = (0..self.concept.facts.len())
                .filter(|fact| self.is_early(*fact))
                .collect();
            let only_when = (!early.is_empty() && genes.once_in(3)).then(|| {
                let fact = genes.of_these(&early);
                vec![vec![(fact, self.condition(fact, 0, genes))]]
            });
            let needed_by = [0; OFFERS].map(|_| genes.once_in(2));
            self.concept.duty = Some(Duty {
                only_when,
                needed_by,
            });
        } else {
            self.concept
                .facts
                .iter_mut()
                .for_each(|fact| fact.known_after_duty = false);
        }
    }

    pub(super) fn add_rule(&mut self, at: usize, genes: &mut Genes<'_>) {
        let when = (!genes.once_in(8)).then(|| self.when(genes));
        let outcome = genes.pick(OUTCOMES);
        let mut outcomes = vec![outcome];
        let several = matches!(self.concept.policy, Policy::Collect | Policy::Priority);
        if several && genes.once_in(3) {
            outcomes.push((outcome + 1) % OUTCOMES);
        }
        let mut then = Vec::new();
        for outcome in outcomes {
            let amount = (self.worth && outcome < OFFERS && !genes.once_in(4))
                .then(|| self.worth(at, genes));
            then.push((outcome, amount));
        }
        let eve = |at: usize| CHANGES[at].yesterday().expect("a day before");
        let (from, until) = match genes.pick(12) {
            7 => (Some(CHANGES[0]), None),
            8 => (Some(CHANGES[1]), None),
            9 => (None, Some(eve(0))),
            10 => (None, Some(eve(1))),
            11 => (Some(CHANGES[0]), Some(eve(1))),
            _ => (None, None),
        };
        let judged_by = genes.once_in(6).then(|| genes.pick(ROLES));
        let staff_only = genes.once_in(6);
        let because = genes.once_in(6).then(|| genes.pick(REASONS.len()));
        let overrides = Overrides::These(Vec::new());
        self.concept.rules.push(Rule {
            when,
            then,
            overrides,
            judged_by,
            staff_only,
            because,
            from,
            until,
        });
    }

    /// What an outcome is worth, often as an earlier rule says.
    fn worth(&self, at: usize, genes: &mut Genes<'_>) -> Amount {
        let earlier = self.concept.rules.get(genes.pick(at.max(1)));
        let earlier = earlier.and_then(|rule| rule.then[0].1.clone());
        match earlier.filter(|_| genes.once_in(3)) {
            Some(amount) => amount,
            None => self.amount_of_money(genes),
        }
    }

    /// Which rules are exceptions to which; never in a circle.
    pub(super) fn relate_rules(&mut self, genes: &mut Genes<'_>) {
        let count = self.concept.rules.len();
        if self.concept.policy == Policy::First || genes.once_in(2) {
            return;
        }
        let upwards = genes.once_in(2);
        let place = |at: usize| if upwards { count - 1 - at } else { at };
        for winner in 1..count {
            let losers = (0..winner)
                .filter(|_| genes.once_in(3))
                .map(place)
                .collect();
            self.concept.rules[place(winner)].overrides = Overrides::These(losers);
        }
        if count > 1 && genes.once_in(4) {
            let highest = (count - 1 - genes.pick(2)).max(1);
            self.concept.rules[place(highest)].overrides = Overrides::All;
        }
    }

    /// Whether the duty may depend on a fact: nothing behind it, its bounds included, is known only after the duty.
    fn is_early(&self, fact: usize) -> bool {
        let mut behind = facts_behind(&self.concept, fact);
        behind.extend(bound_of(&self.concept, fact));
        !self.concept.facts[fact].known_after_duty
            && behind.into_iter().all(|other| self.is_early(other))
    }
}
