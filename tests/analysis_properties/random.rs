//! Random concepts that an author could write: every condition fits its fact, everything that is named exists.

use std::fmt;

use proptest::prelude::*;

use crate::answers::Decision;
use crate::cases::{completions, nothing};
use crate::concept::*;
use crate::fraction::{Fraction, whole};
use crate::genes::{Genes, Genome, genomes};
use crate::meaning::State;
use crate::yaml::yaml;

/// As many cases as a concept may have, so that all can be looked at.
const CASES: usize = 600;

/// A concept that shows itself as its author wrote it.
#[derive(Clone)]
pub struct Written {
    pub concept: Concept,
    pub yaml: String,
    /// Bytes for whatever else is chosen.
    pub rest: Vec<u8>,
}

impl fmt::Debug for Written {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\n{}", self.yaml)
    }
}

pub fn concepts() -> impl Strategy<Value = Written> {
    genomes().prop_map(|genome| {
        let concept = concept(&genome);
        let yaml = yaml(&concept);
        Written {
            concept,
            yaml,
            rest: genome.rest,
        }
    })
}

fn concept(genome: &Genome) -> Concept {
    let mut builder = Builder::new();
    for (at, genes) in genome.facts.iter().enumerate() {
        builder.add_fact(at, &mut Genes::of(genes));
    }
    let rest = &mut Genes::of(&genome.rest);
    builder.settle(rest);
    for (at, genes) in genome.rules.iter().enumerate() {
        builder.add_rule(at, &mut Genes::of(genes));
    }
    builder.relate_rules(rest);
    builder.concept
}

/// A concept in the making.
pub struct Builder {
    pub concept: Concept,
    /// The values that a measured fact takes, in its unit; those of a derived one as they can be written.
    values: Vec<Vec<Fraction>>,
    /// The figure that holds a value of a fact.
    figures: Vec<Option<usize>>,
    /// Whether rules say what their outcomes are worth.
    worth: bool,
}

const UNITS: [Unit; 13] = [
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
];

impl Builder {
    fn new() -> Self {
        let concept = Concept {
            facts: Vec::new(),
            figures: Vec::new(),
            impossible: Vec::new(),
            policy: Policy::Unique,
            order: Vec::new(),
            rules: Vec::new(),
            otherwise: Otherwise::Gap,
            only_when: None,
            rounding: Rounding::HalfUp,
            duty: None,
            backwards: false,
        };
        Self {
            concept,
            values: Vec::new(),
            figures: Vec::new(),
            worth: false,
        }
    }

    fn add_fact(&mut self, at: usize, genes: &mut Genes<'_>) {
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
        while cases.len() > CASES {
            match &mut self.concept.facts[at] {
                Fact {
                    source: Source::Asked(Some(domain)),
                    ..
                } if domain.count > 2 => domain.count -= 1,
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
            values = domain.values().collect();
        } else if let Some(unit) = fact.unit() {
            let measured = cases.iter().filter_map(|states| match states[at] {
                State::Measured(value) => Some(value.in_unit(unit).number),
                _ => None,
            });
            let places = if matches!(unit, Unit::Date | Unit::Clock) {
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
            Unit::Date => (whole(20_450 + 3 * genes.pick(2) as i128), whole(1), false),
            Unit::Percent => (whole(5 * genes.pick(3) as i128), whole(5), true),
            Unit::Clock => (whole(1_318), whole(1), false),
            unit => {
                let half = Fraction::new(
                    1,
                    if matches!(unit, Unit::Month | Unit::Year | Unit::WorkingDay) {
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
        let bound = (!others.is_empty() && genes.once_in(3)).then(|| {
            // Below nothing there are no values to leave out.
            let orders = [Order::AtMost, Order::More, Order::Less, Order::AtLeast];
            let all = if least > step { 4 } else { 3 };
            let order = genes.of_these(&orders[..all]);
            (order, genes.of_these(&others))
        });
        let domain = Domain {
            least,
            step,
            count,
            open,
            says_step,
            bound,
        };
        // A unit of the author's own is one because a fact declares it.
        let says_unit = unit == Unit::Kilometre || genes.once_in(2);
        fact(Kind::Measured(unit), Source::Asked(Some(domain)), says_unit)
    }

    /// The measured facts before a place that may be compared with each other.
    pub fn measured(&self, before: usize, dimension: Dimension) -> Vec<usize> {
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

    /// Conditions on some of the facts before a place.
    pub fn clause(&self, before: usize, genes: &mut Genes<'_>) -> Vec<(usize, Condition)> {
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

    pub fn when(&self, genes: &mut Genes<'_>) -> When {
        let before = self.concept.facts.len();
        let mut when = vec![self.clause(before, genes)];
        if genes.once_in(4) {
            when.push(self.clause(before, genes));
        }
        when
    }

    fn condition(&self, fact: usize, before: usize, genes: &mut Genes<'_>) -> Condition {
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
    pub fn literal(&self, fact: usize, genes: &mut Genes<'_>) -> Operand {
        let unit = self.concept.facts[fact].unit().expect("a measured fact");
        let values = &self.values[fact];
        let places = [values.len() / 2, values.len().saturating_sub(1), 0];
        let number = values
            .get(genes.of_these(&places))
            .copied()
            .unwrap_or(Fraction::ZERO);
        let value = Measured { number, unit };
        let smaller = match unit {
            Unit::Hour => Unit::Minute,
            Unit::Day => Unit::Hour,
            Unit::Week => Unit::Day,
            Unit::Year => Unit::Month,
            unit => unit,
        };
        Operand::Literal(if genes.once_in(3) {
            value.in_unit(smaller)
        } else {
            value
        })
    }

    /// Whether a fact has a known value in every case.
    pub fn is_certain(&self, fact: usize) -> bool {
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

    /// Whether the duty may depend on a fact: nothing behind it, its bounds included, is known only after the duty.
    fn is_early(&self, fact: usize) -> bool {
        let bound = match &self.concept.facts[fact].source {
            Source::Asked(Some(domain)) => domain.bound,
            _ => None,
        };
        let mut behind = facts_behind(&self.concept, fact);
        behind.extend(bound.map(|(_, other)| other));
        !self.concept.facts[fact].known_after_duty
            && behind.into_iter().all(|other| self.is_early(other))
    }

    /// What holds of the decision as a whole.
    fn settle(&mut self, genes: &mut Genes<'_>) {
        if genes.once_in(3) {
            let before = self.concept.facts.len();
            let clause = self.clause(before, genes);
            self.concept.impossible.push(vec![clause]);
            // Nobody rules out everything.
            let real = |day| {
                let decision = Decision {
                    concept: &self.concept,
                    day,
                };
                let cases = completions(&self.concept, day, &nothing(&self.concept));
                cases.iter().any(|states| !decision.is_impossible(states))
            };
            if !Concept::days().into_iter().all(real) {
                self.concept.impossible.clear();
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

    fn add_rule(&mut self, at: usize, genes: &mut Genes<'_>) {
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
        let overrides = Overrides::These(Vec::new());
        self.concept.rules.push(Rule {
            when,
            then,
            overrides,
            judged_by,
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
    fn relate_rules(&mut self, genes: &mut Genes<'_>) {
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

/// Whether a fact is known only after the duty, by itself or by what it follows from.
pub fn is_late(concept: &Concept, fact: usize) -> bool {
    let mut behind = facts_behind(concept, fact).into_iter();
    concept.facts[fact].known_after_duty || behind.any(|other| is_late(concept, other))
}

/// The facts from which a fact's existence or value follows.
pub fn facts_behind(concept: &Concept, fact: usize) -> Vec<usize> {
    let known = &concept.facts[fact];
    let mut behind: Vec<usize> = known.only_when.iter().flat_map(facts_of_when).collect();
    match &known.source {
        Source::Asked(_) => {}
        Source::Amount(amount) => {
            for (when, formula) in amount {
                behind.extend(when.iter().flat_map(facts_of_when));
                behind.extend(formula.facts());
            }
        }
        Source::Options(whens) => behind.extend(whens.iter().flat_map(facts_of_when)),
    }
    behind
}

/// The facts that a condition asks of or compares with.
pub fn facts_of_when(when: &When) -> Vec<usize> {
    let mut facts = Vec::new();
    for (fact, condition) in when.iter().flatten() {
        facts.push(*fact);
        for term in condition.iter().flatten() {
            let operands = match term.test {
                Test::Compare(_, with) => [Some(with), None],
                Test::Between(from, to) => [Some(from), Some(to)],
                _ => [None, None],
            };
            facts.extend(
                operands
                    .into_iter()
                    .flatten()
                    .filter_map(|with| match with {
                        Operand::Fact(fact) => Some(fact),
                        _ => None,
                    }),
            );
        }
    }
    facts
}
