//! Tables: the space, the rules on it, and which of them are in force at a point.

use smallvec::SmallVec;

use super::axis::{Axis, AxisId};
use super::region::{Region, subtract};
use super::slabs::Slab;

/// The number of a rule in its table, counted from 0 in the order of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RuleId(pub u32);

impl RuleId {
    /// The position in [`Table::rules`].
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// A part of an answer that is equal or not to another: the caller numbers outcomes as it wants them told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct OutcomeId(pub u32);

/// What a rule answers: a set of outcomes, ascending. Two rules agree when the sets are equal.
pub type Answer = SmallVec<[OutcomeId; 2]>;

/// Rules in ascending order.
pub type Rules = SmallVec<[RuleId; 4]>;

/// How the rules of a table decide together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Policy {
    /// All rules in force must agree.
    Unique,
    /// A rule is in force where no earlier rule matches. [`Rule::beats`] is not read.
    First,
    /// The answer is the union of what the rules in force answer.
    Collect,
    /// Of the rules that match and are not beaten, those with the least [`Rule::rank`] are in force.
    Priority,
}

/// One rule of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Where the rule matches: the union of these regions.
    pub when: Vec<Region>,
    /// The rules this one is an exception to: where both match, they are not in force.
    pub beats: Vec<RuleId>,
    /// What the rule answers.
    pub answer: Answer,
    /// Read under [`Policy::Priority`] only: less goes before more.
    pub rank: u32,
}

impl Rule {
    /// A rule that beats nothing and has rank 0.
    pub fn new(when: Vec<Region>, outcomes: impl IntoIterator<Item = u32>) -> Self {
        let mut answer: Answer = outcomes.into_iter().map(OutcomeId).collect();
        answer.sort_unstable();
        answer.dedup();
        Self {
            when,
            beats: Vec::new(),
            answer,
            rank: 0,
        }
    }

    /// Whether the rule's condition holds at the point.
    pub fn matches(&self, point: &[Slab]) -> bool {
        self.when.iter().any(|region| region.contains(point))
    }
}

/// The real cases: the points that are in one of `within` and in none of `except`.
///
/// Kept as two lists because each fact's `only_when` and each impossible combination takes a few regions out, whereas
/// what remains can be a product of all of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Space {
    /// What bounds the space; the regions may overlap.
    pub within: Vec<Region>,
    /// What is taken out of it; the regions may overlap.
    pub except: Vec<Region>,
}

impl Space {
    /// All points of the axes.
    pub fn full(axes: &[Axis]) -> Self {
        Self {
            within: vec![Region::full(axes)],
            except: Vec::new(),
        }
    }

    /// All points of the axes but those of the given regions.
    pub fn all_but(axes: &[Axis], except: Vec<Region>) -> Self {
        Self {
            within: vec![Region::full(axes)],
            except,
        }
    }

    /// Whether the point is a real case.
    pub fn contains(&self, point: &[Slab]) -> bool {
        let holds = |regions: &[Region]| regions.iter().any(|region| region.contains(point));
        holds(&self.within) && !holds(&self.except)
    }

    /// Whether a region holds a real case.
    #[must_use]
    pub fn meets(&self, region: &Region) -> bool {
        let parts = self.within.iter();
        let within: Vec<Region> = parts.filter_map(|part| part.intersection(region)).collect();
        !subtract(&within, &self.except).is_empty()
    }

    /// What of these regions lies within the bounds, as disjoint regions; the exceptions are not taken out.
    pub(super) fn bounded(&self, regions: &[Region]) -> Vec<Region> {
        subtract(&self.restricted(regions).within, &[])
    }

    /// The part of the space that lies in one of the regions too.
    #[must_use]
    pub fn restricted(&self, to: &[Region]) -> Self {
        let pairs = self
            .within
            .iter()
            .flat_map(|a| to.iter().map(move |b| (a, b)));
        let within = pairs.filter_map(|(a, b)| a.intersection(b)).collect();
        Self {
            within,
            except: self.except.clone(),
        }
    }
}

/// A decision table in slab numbers.
///
/// Every region of the space and of the rules has one set per axis, and no slab beyond its axis; `beats` names rules
/// of this table. The caller sees to that.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// The facts.
    pub axes: Vec<Axis>,
    /// The real cases.
    pub space: Space,
    /// The rules, in the order of the file.
    pub rules: Vec<Rule>,
    /// How they decide together.
    pub policy: Policy,
}

impl Table {
    /// The ids of the rules, ascending.
    pub fn rule_ids(&self) -> impl DoubleEndedIterator<Item = RuleId> + use<> {
        (0..self.rules.len() as u32).map(RuleId)
    }

    /// The ids of the axes, ascending.
    pub fn axis_ids(&self) -> impl DoubleEndedIterator<Item = AxisId> + use<> {
        (0..self.axes.len() as u32).map(AxisId)
    }

    /// A rule by its id.
    pub fn rule(&self, id: RuleId) -> &Rule {
        &self.rules[id.index()]
    }

    /// The rules in force at a point: those that match there, no matching rule beats, and under `priority` none goes before.
    ///
    /// The point need not be a real case.
    pub fn in_force(&self, point: &[Slab]) -> Rules {
        let matching = self
            .rule_ids()
            .filter(|&rule| self.rule(rule).matches(point));
        self.prevailing(&matching.collect())
    }

    /// Which of the rules that match together at some point are in force there; `matching` is ascending.
    pub fn prevailing(&self, matching: &Rules) -> Rules {
        if self.policy == Policy::First {
            return matching.iter().take(1).copied().collect();
        }
        let beaten = |rule| {
            matching
                .iter()
                .any(|&winner| self.rule(winner).beats.contains(&rule))
        };
        let mut standing: Rules = matching
            .iter()
            .copied()
            .filter(|&rule| !beaten(rule))
            .collect();
        if self.policy == Policy::Priority {
            let least = standing.iter().map(|&rule| self.rule(rule).rank).min();
            standing.retain(|rule| Some(self.rule(*rule).rank) == least);
        }
        standing
    }

    /// What these rules in force answer together: the distinct answers, ascending; under `collect` one, the union.
    pub fn answers(&self, in_force: &[RuleId]) -> Vec<Answer> {
        let mut answers: Vec<Answer> = in_force
            .iter()
            .map(|&rule| self.rule(rule).answer.clone())
            .collect();
        if self.policy == Policy::Collect && !answers.is_empty() {
            answers = vec![answers.into_iter().flatten().collect()];
            answers[0].sort_unstable();
            answers[0].dedup();
        }
        answers.sort_unstable();
        answers.dedup();
        answers
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decision::SlabSet;

    fn table(policy: Policy) -> Table {
        let axes = vec![Axis::linear(5)];
        let on = |from, to| vec![Region::new([SlabSet::range(from, to)])];
        let mut rules = vec![
            Rule::new(on(0, 4), [1]),
            Rule::new(on(1, 3), [2]),
            Rule::new(on(2, 3), [3]),
        ];
        rules[1].beats = vec![RuleId(0)];
        rules[2].beats = vec![RuleId(1)];
        rules[2].rank = 1;
        Table {
            space: Space::full(&axes),
            axes,
            rules,
            policy,
        }
    }

    fn in_force(table: &Table) -> Vec<Vec<u32>> {
        (0..5)
            .map(|slab| table.in_force(&[slab]).iter().map(|rule| rule.0).collect())
            .collect()
    }

    #[test]
    fn an_exception_to_an_exception_does_not_bring_the_base_rule_back() {
        assert_eq!(
            in_force(&table(Policy::Unique)),
            [vec![0], vec![1], vec![2], vec![0], vec![]]
        );
    }

    #[test]
    fn first_takes_the_earliest_match() {
        assert_eq!(
            in_force(&table(Policy::First)),
            [vec![0], vec![0], vec![0], vec![0], vec![]]
        );
    }

    #[test]
    fn priority_takes_the_least_rank_of_those_not_beaten() {
        let mut table = table(Policy::Priority);
        table.rules[1].beats.clear();
        assert_eq!(
            in_force(&table),
            [vec![0], vec![0, 1], vec![0], vec![0], vec![]]
        );
    }

    #[test]
    fn collect_answers_the_union() {
        let table = table(Policy::Collect);
        let union: Answer = [OutcomeId(1), OutcomeId(3)].into_iter().collect();
        assert_eq!(table.answers(&[RuleId(2), RuleId(0)]), [union]);
        assert!(table.answers(&[]).is_empty());
    }

    #[test]
    fn a_space_is_what_is_within_less_what_is_taken_out() {
        let axes = vec![Axis::linear(5)];
        let part = |from, to| Region::new([SlabSet::range(from, to)]);
        let space = Space::all_but(&axes, vec![part(0, 1)]).restricted(&[part(0, 2), part(3, 4)]);
        assert_eq!(
            (0..5)
                .filter(|&slab| space.contains(&[slab]))
                .collect::<Vec<_>>(),
            [1, 3]
        );
    }
}
