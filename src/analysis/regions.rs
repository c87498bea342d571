//! Conditions as regions.

use std::borrow::Cow;

use super::axis::Values;
use super::frame::{Frame, intersections, set_of};
use crate::amount::{State, Truth, term_holds};
use crate::decision::{AxisId, Region, SlabSet, subtract};
use crate::model::Id;
use crate::model::condition::{Clause, Comparison, Condition, Operand, Term, Test, When};
use crate::model::decision::FactKind;
use crate::source::Located;

impl Frame<'_> {
    /// The cases of a `when`.
    pub fn when(&self, when: &When) -> Vec<Region> {
        when.alternatives
            .iter()
            .flat_map(|clause| self.clause(clause))
            .collect()
    }

    /// The cases in which a `when` does not hold.
    pub fn unless(&self, when: &When) -> Vec<Region> {
        subtract(&[self.full()], &self.when(when))
    }

    fn clause(&self, clause: &Clause) -> Vec<Region> {
        let mut narrowed = self.full();
        let mut others = Vec::new();
        for (fact, asked) in &clause.conditions {
            match self.own_slabs(fact, &asked.condition) {
                Some((axis, set)) => narrowed[axis].intersect(&set),
                None => others.push(self.condition(fact, &asked.condition)),
            }
        }
        if narrowed.is_empty() {
            return Vec::new();
        }
        let others = others.iter();
        others.fold(vec![narrowed], |common, next| intersections(&common, next))
    }

    /// The slabs of its own axis on which a condition holds that has one alternative and speaks of no other fact, as most
    /// do; none for any other.
    fn own_slabs(&self, fact: &Id, condition: &Condition) -> Option<(AxisId, SlabSet)> {
        let [terms] = &condition.alternatives[..] else {
            return None;
        };
        if !terms.iter().all(|term| facts_of(&term.test).is_empty()) {
            return None;
        }
        let axis = self.axis_of(fact)?;
        let all = self.axes[axis.index()].full();
        let set = terms.iter().fold(all, |set, term| {
            set.intersection(&self.slabs_of(axis, fact, term))
        });
        Some((axis, set))
    }

    /// The slabs of a fact's own axis on which a term holds that speaks of no other fact.
    fn slabs_of(&self, axis: AxisId, fact: &Id, term: &Term) -> SlabSet {
        let situation = self.setting.situation();
        let term = &*self.with_value(term);
        let passes = |state: &State| term_holds(term, fact, state, &situation) == Truth::Yes;
        self.axes[axis.index()].slabs_where(passes)
    }

    /// A term with the value on the day in the place of the figure with which it compares: it is asked of every slab.
    fn with_value<'t>(&self, term: &'t Term) -> Cow<'t, Term> {
        if let Test::Compare(comparison, Located { value, span }) = &term.test
            && let Operand::Figure(id) = value
            && let Some(value) = self.setting.figure_value(id)
        {
            let value = Located::new(Operand::Quantity(value.clone()), *span);
            return Cow::Owned(Term {
                test: Test::Compare(*comparison, value),
                ..*term
            });
        }
        Cow::Borrowed(term)
    }

    fn condition(&self, fact: &Id, condition: &Condition) -> Vec<Region> {
        condition
            .alternatives
            .iter()
            .flat_map(|terms| self.terms(fact, terms))
            .collect()
    }

    /// The cases in which all terms hold.
    fn terms(&self, fact: &Id, terms: &[Term]) -> Vec<Region> {
        self.all_of(terms.iter().map(|term| self.term(fact, term)))
    }

    /// The cases that lie in all of these; all cases where there are none.
    fn all_of(&self, parts: impl Iterator<Item = Vec<Region>>) -> Vec<Region> {
        let common = parts.reduce(|common, next| intersections(&common, &next));
        common.unwrap_or_else(|| vec![self.full()])
    }

    fn term(&self, fact: &Id, term: &Term) -> Vec<Region> {
        let facts = facts_of(&term.test);
        if facts.is_empty() {
            return self.own_term(fact, term).into_iter().collect();
        }
        let holds = match &term.test {
            Test::Compare(comparison, other) => self.compares(fact, *comparison, &other.value),
            Test::Between(from, to) => self.between(fact, from, to),
            _ => Vec::new(),
        };
        if !term.negated {
            return holds;
        }
        let named = std::iter::once(fact).chain(facts);
        let known = named
            .filter_map(|id| self.axis_of(id))
            .fold(self.full(), |region, axis| {
                let there = |values: &Values| !matches!(values, Values::Unknown | Values::Absent);
                let there = set_of(&self.axes[axis.index()], there);
                region.with(axis, there)
            });
        subtract(&[known], &holds)
    }

    /// A term that speaks of no other fact: slabs of its own axis.
    fn own_term(&self, fact: &Id, term: &Term) -> Option<Region> {
        let axis = self.axis_of(fact)?;
        self.on(axis, self.slabs_of(axis, fact, term))
    }

    fn on(&self, axis: AxisId, set: SlabSet) -> Option<Region> {
        (!set.is_empty()).then(|| self.full().with(axis, set))
    }

    /// The cases in which a fact compares so with a quantity, a figure or another fact.
    fn compares(&self, fact: &Id, comparison: Comparison, operand: &Operand) -> Vec<Region> {
        let Operand::Fact(other) = operand else {
            let term = Term {
                negated: false,
                test: Test::Compare(
                    comparison,
                    Located::new(operand.clone(), self.setting.concept.start),
                ),
                span: self.setting.concept.start,
            };
            return self.own_term(fact, &term).into_iter().collect();
        };
        if let Some((axis, reversed)) = self.comparison_of(fact, other) {
            let passes = |slab: &Values| match slab {
                Values::Compares(order) => {
                    comparison.holds(if reversed { order.reverse() } else { *order })
                }
                _ => false,
            };
            let set = set_of(&self.axes[axis.index()], passes);
            return self.on(axis, set).into_iter().collect();
        }
        self.options_compare(fact, comparison, other)
    }

    /// Two facts with options: every pair that compares so.
    fn options_compare(&self, fact: &Id, comparison: Comparison, other: &Id) -> Vec<Region> {
        let Some((one, two)) = self.axis_of(fact).zip(self.axis_of(other)) else {
            return Vec::new();
        };
        let scale = |id: &Id| {
            let kind = self.setting.fact(id).map(|fact| &fact.kind);
            matches!(kind, Some(FactKind::Scale(_)))
        };
        let ordered = scale(fact) && scale(other);
        let pairs = |option: &Id, place: usize| {
            let passes_with = |values: &Values| match values {
                Values::Option(wanted) if comparison == Comparison::Exactly => option == wanted,
                Values::Option(wanted) if ordered => {
                    let slabs = &self.axes[two.index()].slabs;
                    let at = slabs
                        .iter()
                        .position(|values| *values == Values::Option(wanted.clone()));
                    at.is_some_and(|at| comparison.holds(place.cmp(&at)))
                }
                _ => false,
            };
            let own = set_of(&self.axes[one.index()], |values| {
                *values == Values::Option(option.clone())
            });
            let others = set_of(&self.axes[two.index()], passes_with);
            (!others.is_empty()).then(|| self.full().with(one, own).with(two, others))
        };
        let options = self.axes[one.index()].slabs.iter().enumerate();
        options
            .filter_map(|(place, values)| match values {
                Values::Option(option) => pairs(option, place),
                _ => None,
            })
            .collect()
    }

    /// From one end to the other, both included, where an end is another fact; clock times run past midnight.
    fn between(&self, fact: &Id, from: &Located<Operand>, to: &Located<Operand>) -> Vec<Region> {
        let above = self.compares(fact, Comparison::AtLeast, &from.value);
        let below = self.compares(fact, Comparison::AtMost, &to.value);
        let both = intersections(&above, &below);
        let is_clock = self
            .setting
            .fact(fact)
            .is_some_and(|fact| fact.kind == FactKind::Time);
        if !is_clock {
            return both;
        }
        let night = match (&from.value, &to.value) {
            (Operand::Fact(from), to) => self.compares(from, Comparison::More, to),
            (from, Operand::Fact(to)) => self.compares(to, Comparison::Less, from),
            _ => Vec::new(),
        };
        let day = subtract(&[self.full()], &night);
        let either: Vec<Region> = above.into_iter().chain(below).collect();
        let by_night = intersections(&either, &night);
        intersections(&both, &day)
            .into_iter()
            .chain(by_night)
            .collect()
    }
}

/// The other facts that a test speaks of.
pub(super) fn facts_of(test: &Test) -> Vec<&Id> {
    let operands = match test {
        Test::Compare(_, operand) => [Some(operand), None],
        Test::Between(from, to) => [Some(from), Some(to)],
        _ => [None, None],
    };
    let operands = operands.into_iter().flatten();
    let facts = operands.filter_map(|operand| match &operand.value {
        Operand::Fact(id) => Some(id),
        _ => None,
    });
    facts.collect()
}
