//! Regions back into the words of the format.

use std::cmp::Ordering;

use super::axis::{About, FactAxis, Values, quantity};
use super::frame::{Frame, set_of};
use super::pick::Stretch;

use crate::decision::{AxisId, Region, SlabSet};
use crate::diagnostic;
use crate::model::condition::{Comparison, Condition, Operand, Term, Test};
use crate::model::decision::Fact;
use crate::model::ordered::IndexMap;
use crate::model::{Id, Quantity};
use crate::source::{Located, Span};

impl Frame<'_> {
    /// The conditions of a region in words, fact by fact, those that do not exist last; facts that are free are left out.
    pub fn words(&self, region: &Region) -> diagnostic::Values {
        let (absent, others): (Vec<_>, Vec<_>) = self
            .conditions(region)
            .into_iter()
            .partition(|(_, condition)| is_absence(condition));
        let conditions = others.into_iter().chain(absent);
        conditions
            .map(|(fact, condition)| (fact.to_string(), condition.to_string()))
            .collect()
    }

    /// The conditions of a region, fact by fact; facts that are free are left out.
    pub fn conditions(&self, region: &Region) -> IndexMap<Id, Condition> {
        let mut conditions: IndexMap<Id, Condition> = IndexMap::default();
        for (axis, set) in region.iter() {
            let fact_axis = &self.axes[axis.index()];
            if *set == fact_axis.to_axis().full() {
                continue;
            }
            let fact = self.told_of(axis);
            let Some(condition) = self.condition_of(axis, set) else {
                continue;
            };
            let both = match conditions.get(fact) {
                Some(known) => both(known, &condition),
                None => condition,
            };
            conditions.insert(fact.clone(), both);
        }
        conditions
    }

    /// A region in parts that words can say: which of two facts has no value to be compared is told of each by itself.
    pub fn sayable(&self, region: &Region) -> Vec<Region> {
        let mut parts = vec![region.clone()];
        for (axis, _) in region.iter() {
            if let About::Comparison(first, second) = &self.axes[axis.index()].about
                && let (Some(first), Some(second)) = (self.axis_of(first), self.axis_of(second))
            {
                let split = |part| self.told_apart(axis, [first, second], part);
                parts = parts.into_iter().flat_map(split).collect();
            }
        }
        parts
    }

    fn told_apart(&self, axis: AxisId, facts: [AxisId; 2], part: Region) -> Vec<Region> {
        let own = &self.axes[axis.index()];
        let full = own.to_axis().full();
        let absent = set_of(own, |values| *values == Values::Absent);
        if part[axis] == full || absent.is_empty() {
            return vec![part];
        }
        let there = |axis: AxisId| {
            let there = |values: &Values| !matches!(values, Values::Unknown | Values::Absent);
            set_of(&self.axes[axis.index()], there)
        };
        let with = |part: &Region, fact: AxisId| {
            part.clone()
                .with(fact, part[fact].intersection(&there(fact)))
        };
        let without = |part: &Region, fact: AxisId| {
            part.clone().with(fact, part[fact].difference(&there(fact)))
        };
        let [first, second] = facts;
        let compares = part[axis].difference(&absent);
        if compares == part[axis] {
            let whole = compares == full.difference(&absent);
            let both = || with(&with(&part, first), second).with(axis, full.clone());
            return vec![if whole { both() } else { part }];
        }
        let told = with(&part, second);
        let told = if compares.is_empty() {
            without(&told, first).with(axis, full.clone())
        } else {
            told
        };
        let parts = [told, without(&part, second).with(axis, full)];
        parts.into_iter().filter(|part| !part.is_empty()).collect()
    }

    /// How a fact compares with another that has a value, or that it has none itself.
    fn comparison(
        &self,
        axis: &FactAxis,
        set: &SlabSet,
        [first, second]: [&Id; 2],
    ) -> Option<Condition> {
        let span = self.setting.concept.start;
        let has = |wanted: Values| {
            let mut slabs = axis.slabs.iter().zip(0..);
            slabs.any(|(slab, at)| *slab == wanted && set.contains(at))
        };
        let compared = [Ordering::Less, Ordering::Equal, Ordering::Greater];
        let compare = |comparison| {
            let operand = Located::new(Operand::Fact(second.clone()), span);
            Test::Compare(comparison, operand)
        };
        let test = match compared.map(|order| has(Values::Compares(order))) {
            [true, true, false] => Some(compare(Comparison::AtMost)),
            [false, true, true] => Some(compare(Comparison::AtLeast)),
            [true, false, false] => Some(compare(Comparison::Less)),
            [false, false, true] => Some(compare(Comparison::More)),
            [false, true, false] | [true, false, true] => Some(compare(Comparison::Exactly)),
            [true, true, true] => Some(Test::Known),
            [false, false, false] => None,
        };
        let unequal =
            has(Values::Compares(Ordering::Less)) && !has(Values::Compares(Ordering::Equal));
        let negated = unequal && has(Values::Compares(Ordering::Greater));
        let own = self
            .axis_of(first)
            .map(|axis| &self.axes[axis.index()].slabs);
        let lacks = own.into_iter().flatten().filter(|values| {
            has(Values::Absent) && matches!(values, Values::Unknown | Values::Absent)
        });
        let lacks = lacks.filter_map(plain);
        let compares = test.map(|test| Term {
            negated,
            test,
            span,
        });
        let terms = compares
            .into_iter()
            .chain(lacks.map(|test| term(test, span)));
        let alternatives: Vec<_> = terms.map(|term| vec![term]).collect();
        (!alternatives.is_empty()).then_some(Condition { alternatives, span })
    }

    /// The fact of which a condition says where a case lies on an axis: of a comparison, the one that is compared.
    pub fn told_of(&self, axis: AxisId) -> &Id {
        match &self.axes[axis.index()].about {
            About::Fact(id) | About::Comparison(id, _) => id,
        }
    }

    /// The facts that one must know to say where a case lies on an axis.
    pub fn known_by(&self, axis: AxisId) -> impl Iterator<Item = &Id> {
        let (one, other) = match &self.axes[axis.index()].about {
            About::Fact(id) => (id, None),
            About::Comparison(first, second) => (first, Some(second)),
        };
        std::iter::once(one).chain(other)
    }

    /// A set of slabs of an axis as a condition on the fact of which it is told.
    pub fn condition_of(&self, axis: AxisId, set: &SlabSet) -> Option<Condition> {
        let fact_axis = &self.axes[axis.index()];
        if let About::Comparison(first, second) = &fact_axis.about {
            return self.comparison(fact_axis, set, [first, second]);
        }
        let fact = self.setting.fact(self.told_of(axis))?;
        let span = self.setting.concept.start;
        let mut alternatives = Vec::new();
        let mut run: Option<(Stretch, Stretch)> = None;
        let stretches = || {
            let slabs = fact_axis.slabs.iter();
            slabs.filter_map(|values| match values {
                Values::Measured(stretch) => Some(*stretch),
                _ => None,
            })
        };
        let domain = (stretches().next(), stretches().next_back());
        let measured = |ends| measured(fact, ends, domain, span);
        for (slab, values) in (0..).zip(&fact_axis.slabs) {
            let stretch = if let Values::Measured(stretch) = values {
                Some(*stretch)
            } else {
                None
            };
            match (set.contains(slab), stretch) {
                (true, Some(stretch)) => {
                    run = Some((run.map_or(stretch, |(first, _)| first), stretch))
                }
                (false, Some(_)) => alternatives.extend(run.take().map(measured)),
                (true, None) => {
                    alternatives.extend(run.take().map(measured));
                    alternatives.extend(plain(values).map(|test| vec![term(test, span)]));
                }
                (false, None) => {}
            }
        }
        alternatives.extend(run.map(measured));
        (!alternatives.is_empty()).then_some(Condition { alternatives, span })
    }
}

/// Whether a condition says that its fact does not exist, and nothing else.
fn is_absence(condition: &Condition) -> bool {
    let mut terms = condition.alternatives.iter().flatten();
    terms.all(|term| term.test == Test::Absent)
}

fn term(test: Test, span: Span) -> Term {
    Term {
        negated: false,
        test,
        span,
    }
}

fn plain(values: &Values) -> Option<Test> {
    Some(match values {
        Values::YesNo(true) => Test::Yes,
        Values::YesNo(false) => Test::No,
        Values::Option(option) => Test::Option(option.clone()),
        Values::Unknown => Test::Unknown,
        Values::Absent => Test::Absent,
        Values::Measured(_) | Values::Compares(_) => return None,
    })
}

/// The values from one stretch to another, all between them included. Where they begin or end with the values of the
/// fact, nobody needs to say so.
fn measured(
    fact: &Fact,
    (first, last): (Stretch, Stretch),
    domain: (Option<Stretch>, Option<Stretch>),
    span: Span,
) -> Vec<Term> {
    let operand = |measure| {
        quantity(fact, measure)
            .map(|quantity: Quantity| Located::new(Operand::Quantity(quantity), span))
    };
    let compare =
        |comparison, measure| Some(term(Test::Compare(comparison, operand(measure)?), span));
    let low = match first {
        Stretch::Point(point) => Some((Comparison::AtLeast, point)),
        Stretch::Open(from, _) => from.map(|from| (Comparison::More, from)),
    };
    let high = match last {
        Stretch::Point(point) => Some((Comparison::AtMost, point)),
        Stretch::Open(_, to) => to.map(|to| (Comparison::Less, to)),
    };
    if let (Stretch::Point(low), Stretch::Point(high)) = (first, last)
        && low == high
    {
        return compare(Comparison::Exactly, low).into_iter().collect();
    }
    let low = low.filter(|_| domain.0 != Some(first));
    let high = high.filter(|_| domain.1 != Some(last));
    match (low, high) {
        (Some((Comparison::AtLeast, low)), Some((Comparison::AtMost, high))) => {
            let between = operand(low)
                .zip(operand(high))
                .map(|(low, high)| term(Test::Between(low, high), span));
            between.into_iter().collect()
        }
        (low, high) => {
            let ends = [low, high].into_iter().flatten();
            let terms: Vec<_> = ends
                .filter_map(|(comparison, measure)| compare(comparison, measure))
                .collect();
            if terms.is_empty() {
                vec![term(Test::Known, span)]
            } else {
                terms
            }
        }
    }
}

/// What holds where both conditions do; a fact without a value keeps no condition but that.
fn both(one: &Condition, other: &Condition) -> Condition {
    let lacks = |terms: &[Term]| {
        let mut lacking = terms.iter().map(|term| &term.test);
        lacking
            .find(|test| matches!(test, Test::Unknown | Test::Absent))
            .cloned()
    };
    let pairs = one
        .alternatives
        .iter()
        .flat_map(|a| other.alternatives.iter().map(move |b| (a, b)));
    let alternatives = pairs.filter_map(|(a, b)| match (lacks(a), lacks(b)) {
        (None, None) => Some([&a[..], &b[..]].concat()),
        (one, other) => (one == other).then(|| a.clone()),
    });
    Condition {
        alternatives: alternatives.collect(),
        span: one.span,
    }
}
