//! Random facts: asked ones with their domains, and ones that follow from others.

use super::Builder;
use crate::cases::{completions, nothing};
use crate::concept::*;
use crate::fraction::{Fraction, whole};
use crate::genes::Genes;
use crate::meaning::State;

/// As many cases as a concept may have, so that all can be looked at.
const CASES: usize = 600;

const UNITS: [Unit; 14] = [
    Unit::Euro,
    Unit::Plain,
    Unit::Hour,
    Unit::Date,
    Unit::Percent,
    Unit::Kilometre,
    Unit::Day,
    Unit::WorkingDay,
    Unit::Month,
    Unit::Minute,
    Unit::Week,
    Unit::Year,
    Unit::Clock,
    Unit::Count,
];

impl Builder {
    pub(super) fn add_fact(&mut self, at: usize, genes: &mut Genes<'_>) {
        let derived = at > 0 && genes.once_in(3);
        let mut fact = match derived {
            true if genes.once_in(3) => self.derived_options(genes),
            true => self
                .derived_amount(genes)
                .unwrap_or_else(|| self.derived_options(genes)),
            false => self.asked(at, genes),
        };
        if at > 0 && genes.once_in(4) {
            fact.only_when = Some(vec![self.clause(at, genes)]);
        }
        fact.may_be_unknown = genes.once_in(4) && !derived;
        fact.known_after_duty = genes.once_in(3) && !derived;
        self.concept.facts.push(fact);
        self.note_values(at);
        self.add_figure(at, genes);
    }

    /// The values of the newest fact, looked up in all cases. A fact that makes too many cases has fewer values, and no
    /// bound leaves it none.
    fn note_values(&mut self, at: usize) {
        let told = nothing(&self.concept);
        if leaves_nothing(&self.concept, at)
            && let Source::Asked(Some(domain)) = &mut self.concept.facts[at].source
        {
            domain.bound = None;
        }
        let mut cases = completions(&self.concept, START, &told);
        let unit = self.concept.facts[at].unit();
        while cases.len() > CASES {
            match &mut self.concept.facts[at] {
                Fact {
                    source: Source::Asked(Some(domain)),
                    ..
                } if domain.count > 2 => domain.count -= 1,
                Fact {
                    source: Source::Asked(Some(domain)),
                    ..
                } if !domain.is_listed() => domain.list(unit),
                Fact {
                    kind: Kind::Choice(count) | Kind::Scale(count),
                    source: Source::Asked(_),
                    ..
                } if *count > 2 => {
                    *count = 2;
                }
                _ => break,
            }
            cases = completions(&self.concept, START, &told);
        }
        let fact = &self.concept.facts[at];
        let mut values = Vec::new();
        if let (Source::Asked(Some(domain)), true) = (&fact.source, fact.is_asked()) {
            values = domain.named().collect();
        } else if let Some(unit) = fact.unit() {
            let measured = cases.iter().filter_map(|states| match states[at] {
                State::Measured(value) => Some(value.in_unit(unit).number),
                _ => None,
            });
            let places = if matches!(unit, Unit::Date | Unit::Clock | Unit::Count) {
                1
            } else {
                100
            };
            values = measured
                .map(|value| Fraction::new((value * whole(places)).floor(), places))
                .collect();
            values.sort();
            values.dedup();
        }
        self.values.push(values);
    }

    /// A figure with a value that the fact can take, or two over time.
    fn add_figure(&mut self, at: usize, genes: &mut Genes<'_>) {
        let fact = &self.concept.facts[at];
        let unit = fact.unit().filter(|_| fact.is_asked() && genes.once_in(3));
        self.figures.push(unit.map(|unit| {
            let mut value = || self.values[at][genes.pick(self.values[at].len())];
            let mut values = vec![(START, value()), (START, value())];
            match genes.pick(3) {
                0 => values.truncate(1),
                later => values[1].0 = CHANGES[later - 1],
            }
            self.concept.figures.push(Figure { unit, values });
            self.concept.figures.len() - 1
        }));
    }

    fn asked(&mut self, at: usize, genes: &mut Genes<'_>) -> Fact {
        let kind = match genes.pick(8) {
            0 | 1 => Kind::YesNo,
            2 => Kind::Choice(2 + genes.pick(2)),
            3 => Kind::Scale(2 + genes.pick(2)),
            _ => Kind::Measured(genes.of_these(&UNITS)),
        };
        let fact = |kind, source, says_unit| Fact {
            kind,
            source,
            only_when: None,
            may_be_unknown: false,
            known_after_duty: false,
            says_unit,
        };
        let Kind::Measured(unit) = kind else {
            return fact(kind, Source::Asked(None), false);
        };
        let (least, step, says_step) = match unit {
            Unit::Euro if genes.once_in(2) => {
                (Fraction::new(248, 100), Fraction::new(1, 100), false)
            }
            Unit::Euro => (genes.of_these(&[whole(0), whole(100)]), whole(50), true),
            Unit::Date => {
                // Around the new year, or on the last days of months.
                let (first, step) = genes.of_these(&[(20_450, 1), (20_453, 1), (20_483, 29)]);
                (whole(first), whole(step), false)
            }
            Unit::Percent => (whole(5 * genes.pick(3) as i128), whole(5), true),
            Unit::Clock => (whole(1_318), whole(1), false),
            unit => {
                let half = Fraction::new(
                    1,
                    if matches!(
                        unit,
                        Unit::Month | Unit::Year | Unit::WorkingDay | Unit::Count
                    ) {
                        1
                    } else {
                        2
                    },
                );
                let step = genes.of_these(&[whole(1), half, whole(2)]);
                (step * whole(genes.pick(3) as i128), step, true)
            }
        };
        let count = 2 + u8::try_from(genes.pick(4)).unwrap_or(0);
        let open = (genes.once_in(4) && least > step, genes.once_in(4));
        let others: Vec<usize> = self.measured(at, unit.dimension());
        let mut domain = Domain {
            least,
            step,
            count,
            grain: Some(if unit == Unit::Date { whole(1) } else { step }),
            bounded: (true, true),
            open,
            says_step,
            bound: None,
        };
        match genes.pick(4) {
            2 => domain.bounded = genes.of_these(&[(false, false), (true, false), (false, true)]),
            3 => {
                domain.grain = unit.grain();
                domain.says_step = false;
                domain.bounded = (genes.once_in(2), genes.once_in(2));
            }
            _ => domain.bound = Self::bound(&others, least > step, genes),
        }
        // A unit of the author's own is one because a fact declares it.
        let follows = domain.says_step || domain.bounded != (false, false);
        let says_unit = unit == Unit::Kilometre || !follows || genes.once_in(2);
        fact(Kind::Measured(unit), Source::Asked(Some(domain)), says_unit)
    }

    /// A bound by one of some other facts.
    fn bound(
        others: &[usize],
        may_be_least: bool,
        genes: &mut Genes<'_>,
    ) -> Option<(Order, usize)> {
        (!others.is_empty() && genes.once_in(3)).then(|| {
            // Below nothing there are no values to leave out.
            let orders = [Order::AtMost, Order::More, Order::Less, Order::AtLeast];
            let order = genes.of_these(&orders[..if may_be_least { 4 } else { 3 }]);
            (order, genes.of_these(others))
        })
    }

    /// The measured facts before a place that may be compared with each other.
    pub(super) fn measured(&self, before: usize, dimension: Dimension) -> Vec<usize> {
        let facts = self.concept.facts.iter().take(before).enumerate();
        let alike = facts.filter(|(_, fact)| {
            fact.unit()
                .is_some_and(|unit| unit.dimension() == dimension)
        });
        alike.map(|(at, _)| at).collect()
    }

    /// Options that follow from one fact, whatever value it has.
    fn derived_options(&mut self, genes: &mut Genes<'_>) -> Fact {
        let base = genes.pick(self.concept.facts.len());
        let kind = if genes.once_in(2) {
            Kind::Choice(2)
        } else {
            Kind::YesNo
        };
        let plain = |test| {
            vec![Term {
                negated: false,
                test,
            }]
        };
        let contrary = |test| {
            vec![Term {
                negated: true,
                test,
            }]
        };
        let test = match self.concept.facts[base].kind {
            Kind::YesNo => Test::Yes,
            Kind::Choice(_) | Kind::Scale(_) => Test::Option(genes.pick(2)),
            Kind::Measured(_) => Test::Compare(
                genes.of_these(&[Order::Less, Order::AtMost]),
                self.literal(base, genes),
            ),
        };
        let mut last = vec![contrary(test)];
        let fact = &self.concept.facts[base];
        if fact.may_be_unknown && genes.once_in(2) {
            last.push(plain(Test::Unknown));
        }
        if fact.only_when.is_some() && genes.once_in(2) {
            last.push(plain(Test::Absent));
        }
        let whens = [vec![plain(test)], last].map(|condition| vec![vec![(base, condition)]]);
        Fact {
            kind,
            source: Source::Options(whens.to_vec()),
            only_when: None,
            may_be_unknown: false,
            known_after_duty: false,
            says_unit: false,
        }
    }

    /// Whether a fact has a known value in every case.
    pub(super) fn is_certain(&self, fact: usize) -> bool {
        let fact = &self.concept.facts[fact];
        let behind = match &fact.source {
            Source::Asked(_) => true,
            Source::Amount(amount) => match &amount[..] {
                [(None, formula)] => formula
                    .facts()
                    .into_iter()
                    .all(|other| self.is_certain(other)),
                _ => false,
            },
            Source::Options(_) => false,
        };
        behind && fact.only_when.is_none() && !fact.may_be_unknown
    }
}

impl Domain {
    /// Takes away all values but those that conditions name.
    fn list(&mut self, unit: Option<Unit>) {
        if unit == Some(Unit::Date) {
            self.step = whole(1);
        }
        self.says_step |= self.grain != Some(self.step);
        self.grain = Some(self.step);
        self.bounded = (true, true);
    }
}

/// Whether in some case of the earlier facts there is nothing that the newest may be.
fn leaves_nothing(concept: &Concept, at: usize) -> bool {
    let earlier = Concept {
        facts: concept.facts[..at].to_vec(),
        ..concept.clone()
    };
    let earlier = completions(&earlier, START, &vec![None; at]);
    let all = completions(concept, START, &nothing(concept));
    earlier
        .iter()
        .any(|states| !all.iter().any(|longer| longer[..at] == states[..]))
}
