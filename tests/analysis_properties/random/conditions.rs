//! Random conditions that fit their facts.

use super::Builder;
use crate::concept::*;
use crate::fraction::Fraction;
use crate::genes::Genes;

impl Builder {
    /// Conditions on some of the facts before a place.
    pub(super) fn clause(&self, before: usize, genes: &mut Genes<'_>) -> Vec<(usize, Condition)> {
        let first = genes.pick(before);
        let mut clause = vec![(first, self.condition(first, before, genes))];
        while clause.len() < 3.min(before) && genes.once_in(2) {
            let next = genes.pick(before);
            if clause.iter().any(|(fact, _)| *fact == next) {
                break;
            }
            clause.push((next, self.condition(next, before, genes)));
        }
        clause
    }

    pub(super) fn when(&self, genes: &mut Genes<'_>) -> When {
        let before = self.concept.facts.len();
        let mut when = vec![self.clause(before, genes)];
        if genes.once_in(4) {
            when.push(self.clause(before, genes));
        }
        when
    }

    pub(super) fn condition(&self, fact: usize, before: usize, genes: &mut Genes<'_>) -> Condition {
        let mut condition = vec![self.terms(fact, before, genes)];
        if genes.once_in(4) {
            condition.push(self.terms(fact, before, genes));
        }
        condition
    }

    fn terms(&self, fact: usize, before: usize, genes: &mut Genes<'_>) -> Vec<Term> {
        let known = &self.concept.facts[fact];
        let odd: Vec<(bool, Test)> = [
            (known.may_be_unknown, Test::Unknown),
            (known.only_when.is_some() || !known.is_asked(), Test::Absent),
        ]
        .into_iter()
        .filter(|(may_be, _)| *may_be)
        .flat_map(|(_, test)| [(false, test), (true, test)])
        .chain([(false, Test::Known)])
        .collect();
        if genes.once_in(6) {
            let (negated, test) = genes.of_these(&odd);
            return vec![Term { negated, test }];
        }
        let plain = |test| {
            vec![Term {
                negated: false,
                test,
            }]
        };
        let mut terms = match known.kind {
            Kind::YesNo => plain(genes.of_these(&[Test::Yes, Test::No])),
            Kind::Choice(count) => plain(Test::Option(genes.pick(count))),
            Kind::Scale(count) => {
                let option = Operand::Option(genes.pick(count));
                plain(match genes.pick(3) {
                    0 => Test::Option(genes.pick(count)),
                    1 => Test::Compare(self.order(genes), option),
                    _ => Test::Between(Operand::Option(0), option),
                })
            }
            Kind::Measured(unit) => match genes.pick(6) {
                0..3 => plain(Test::Compare(
                    self.order(genes),
                    self.limit(fact, before, genes),
                )),
                3 => {
                    let low = genes.of_these(&[Order::AtLeast, Order::More]);
                    let high = genes.of_these(&[Order::AtMost, Order::Less]);
                    let ends = [
                        (low, self.limit(fact, before, genes)),
                        (high, self.limit(fact, before, genes)),
                    ];
                    ends.map(|(order, with)| Term {
                        negated: false,
                        test: Test::Compare(order, with),
                    })
                    .to_vec()
                }
                _ => {
                    let (mut from, mut to) = (
                        self.limit(fact, before, genes),
                        self.limit(fact, before, genes),
                    );
                    if let (Operand::Literal(low), Operand::Literal(high)) = (from, to)
                        && low.place() > high.place()
                        && unit != Unit::Clock
                    {
                        (from, to) = (to, from);
                    }
                    plain(Test::Between(from, to))
                }
            },
        };
        if genes.once_in(5) {
            terms[0].negated = true;
        }
        terms
    }

    fn order(&self, genes: &mut Genes<'_>) -> Order {
        genes.of_these(&[
            Order::AtLeast,
            Order::Less,
            Order::AtMost,
            Order::More,
            Order::Exactly,
        ])
    }

    /// What a fact is compared with: mostly one of a few of its own values, else its figure or another fact.
    fn limit(&self, fact: usize, before: usize, genes: &mut Genes<'_>) -> Operand {
        let figure = self.figures[fact].filter(|_| genes.once_in(2));
        if let Some(figure) = figure {
            return Operand::Figure(figure);
        }
        let unit = self.concept.facts[fact].unit().expect("a measured fact");
        let mut others = self.measured(before, unit.dimension());
        others.retain(|other| *other != fact);
        if !others.is_empty() && genes.once_in(4) {
            return Operand::Fact(genes.of_these(&others));
        }
        self.literal(fact, genes)
    }

    /// One of a few of the values of a fact, in its unit or a smaller one.
    pub(super) fn literal(&self, fact: usize, genes: &mut Genes<'_>) -> Operand {
        let unit = self.concept.facts[fact].unit().expect("a measured fact");
        let values = &self.values[fact];
        let places = [values.len() / 2, values.len().saturating_sub(1), 0];
        let number = values
            .get(genes.of_these(&places))
            .copied()
            .unwrap_or(Fraction::ZERO);
        let value = Measured { number, unit };
        Operand::Literal(if genes.once_in(3) {
            value.in_unit(unit.smaller())
        } else {
            value
        })
    }
}
