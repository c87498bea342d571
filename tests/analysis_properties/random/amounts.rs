//! Random amounts whose units agree.

use super::Builder;
use crate::concept::*;
use crate::fraction::{Fraction, whole};
use crate::genes::Genes;

impl Formula {
    /// The facts that it names.
    pub fn facts(&self) -> Vec<usize> {
        let pieces = self.terms.iter().flat_map(|(_, piece)| piece.facts());
        pieces
            .chain(self.limits.iter().filter_map(|(_, with)| with.fact()))
            .collect()
    }

    /// What it counts: as its first piece does.
    fn unit(&self, builder: &Builder) -> Unit {
        self.terms[0].1.unit(builder)
    }
}

impl Piece {
    fn facts(&self) -> Vec<usize> {
        match self {
            Self::Part(part)
            | Self::PercentOf(_, part)
            | Self::DividedBy(part, _)
            | Self::Beyond(part, _) => part.facts(),
            Self::Per(each, part)
            | Self::PerStarted(each, _, part)
            | Self::PerFull(each, _, part) => each.fact().into_iter().chain(part.facts()).collect(),
            Self::FigureOf(_, of) => of.facts(),
            Self::Between(_, from, to) => vec![*from, *to],
        }
    }

    fn unit(&self, builder: &Builder) -> Unit {
        match self {
            Self::Part(part)
            | Self::PercentOf(_, part)
            | Self::DividedBy(part, _)
            | Self::Beyond(part, _) => part.unit(builder),
            Self::Per(each, _) | Self::PerStarted(each, ..) | Self::PerFull(each, ..) => {
                each.unit(builder)
            }
            Self::FigureOf(_, of) => of.unit(builder),
            Self::Between(unit, ..) => *unit,
        }
    }
}

impl Part {
    fn facts(&self) -> Vec<usize> {
        match self {
            Self::Operand(with) => with.fact().into_iter().collect(),
            Self::Bracket(formula) => formula.facts(),
        }
    }

    fn unit(&self, builder: &Builder) -> Unit {
        match self {
            Self::Operand(with) => with.unit(builder),
            Self::Bracket(formula) => formula.unit(builder),
        }
    }
}

impl Operand {
    const fn fact(self) -> Option<usize> {
        match self {
            Self::Fact(fact) => Some(fact),
            _ => None,
        }
    }

    fn unit(self, builder: &Builder) -> Unit {
        match self {
            Self::Literal(value) => value.unit,
            Self::Figure(at) => builder.concept.figures[at].unit,
            Self::Fact(at) => builder.concept.facts[at].unit().expect("a measured fact"),
            Self::Option(_) => panic!("an option counts nothing"),
        }
    }
}

/// Which facts an amount may be over.
#[derive(Clone, Copy)]
struct Over<'b> {
    builder: &'b Builder,
    /// Only those that are known in every case.
    certain: bool,
}

impl Builder {
    /// A measured fact that follows from earlier ones; none where there are none to follow from.
    pub fn derived_amount(&self, genes: &mut Genes<'_>) -> Option<Fact> {
        let over = Over {
            builder: self,
            certain: false,
        };
        let count = self.concept.facts.len();
        let bases: Vec<Unit> = (0..count)
            .filter_map(|at| self.concept.facts[at].unit())
            .collect();
        let base = bases.get(genes.pick(bases.len())).copied()?;
        let target = match base {
            Unit::Clock => return None,
            Unit::Date => genes.of_these(&[Unit::Date, Unit::Day, Unit::Month, Unit::WorkingDay]),
            // What follows from whole numbers need not be one.
            Unit::Count => Unit::Plain,
            base => base,
        };
        let mut amount = vec![(None, over.formula(target, 1, genes))];
        if genes.once_in(4) {
            amount[0].0 = Some(vec![self.clause(count, genes)]);
            if genes.once_in(2) {
                amount.push((
                    Some(vec![self.clause(count, genes)]),
                    over.formula(target, 0, genes),
                ));
            }
        }
        let own = match amount[0].1.unit(self) {
            Unit::Count => Unit::Plain,
            own => own,
        };
        let unit = if genes.once_in(4) { target } else { own };
        Some(Fact {
            kind: Kind::Measured(unit),
            source: Source::Amount(amount),
            only_when: None,
            may_be_unknown: false,
            known_after_duty: false,
            says_unit: unit != own || genes.once_in(2),
        })
    }

    /// What an outcome is worth.
    pub fn amount_of_money(&self, genes: &mut Genes<'_>) -> Amount {
        let over = Over {
            builder: self,
            certain: !genes.once_in(6),
        };
        let formula = over.formula(Unit::Euro, 1, genes);
        if !genes.once_in(5) {
            return vec![(None, formula)];
        }
        let before = self.concept.facts.len();
        let mut amount = vec![(Some(vec![self.clause(before, genes)]), formula)];
        if over.certain || genes.once_in(2) {
            let always = vec![vec![(0, vec![vec![]])]];
            amount.push((Some(always), over.formula(Unit::Euro, 0, genes)));
        }
        amount
    }
}

impl Over<'_> {
    fn facts(&self, keeps: impl Fn(Unit) -> bool) -> Vec<usize> {
        let facts = self.builder.concept.facts.iter().enumerate();
        let fits = facts.filter(|(_, fact)| fact.unit().is_some_and(&keeps));
        let fits = fits.map(|(at, _)| at);
        fits.filter(|at| !self.certain || self.builder.is_certain(*at))
            .collect()
    }

    fn formula(&self, target: Unit, depth: usize, genes: &mut Genes<'_>) -> Formula {
        if target == Unit::Date {
            return self.day(genes);
        }
        let mut terms = vec![(false, self.piece(target, depth, genes))];
        while terms.len() < 3 && genes.once_in(2) {
            terms.push((genes.once_in(2), self.piece(target, depth, genes)));
        }
        let mut limits = Vec::new();
        if genes.once_in(3) {
            let kinds = [
                Limit::AtMost,
                Limit::AtLeast,
                Limit::NothingUpTo,
                Limit::Less,
            ];
            limits.push((genes.of_these(&kinds), self.operand(target, genes)));
        }
        Formula { terms, limits }
    }

    /// A day some days from another.
    fn day(&self, genes: &mut Genes<'_>) -> Formula {
        let days = self.facts(|unit| unit == Unit::Date);
        let from = Operand::Fact(genes.of_these(&days));
        let unit = genes.of_these(&[Unit::Day, Unit::WorkingDay, Unit::Month]);
        let later = literal(whole(1 + genes.pick(2) as i128), unit);
        let terms = vec![
            (false, Piece::Part(Part::Operand(from))),
            (genes.once_in(2), Piece::Part(Part::Operand(later))),
        ];
        Formula {
            terms,
            limits: Vec::new(),
        }
    }

    fn piece(&self, target: Unit, depth: usize, genes: &mut Genes<'_>) -> Piece {
        let counted = |unit| !matches!(unit, Unit::Date | Unit::Clock);
        let others = self.facts(counted);
        let days = self.facts(|unit| unit == Unit::Date);
        let shares = self.figures(Dimension::Percentage);
        let between = match target.dimension() {
            Dimension::Elapsed => Some(Unit::Day),
            Dimension::Months => Some(Unit::Month),
            Dimension::WorkingDays => Some(Unit::WorkingDay),
            _ => None,
        };
        match genes.pick(10) {
            3 if !shares.is_empty() && genes.once_in(2) => {
                Piece::FigureOf(genes.of_these(&shares), self.part(target, depth, genes))
            }
            3 => Piece::PercentOf(
                genes.of_these(&[whole(10), whole(50), whole(150)]),
                self.part(target, depth, genes),
            ),
            4 => {
                let thirds = if target == Unit::Euro { 3 } else { 4 };
                let by = genes.of_these(&[whole(2), whole(thirds)]);
                Piece::DividedBy(self.part(target, depth, genes), by)
            }
            5 => {
                let from = Measured {
                    number: small(target, genes),
                    unit: target,
                };
                Piece::Beyond(self.part(target, depth, genes), from)
            }
            6 | 7 if !others.is_empty() => {
                let each = literal(small(target, genes), target);
                let other = genes.of_these(&others);
                let unit = self.builder.concept.facts[other]
                    .unit()
                    .expect("a measured fact");
                let of = match genes.once_in(4) && depth > 0 {
                    true => Part::Bracket(Box::new(self.formula(unit, 0, genes))),
                    false => Part::Operand(Operand::Fact(other)),
                };
                let step = Measured {
                    number: genes.of_these(&[whole(1), whole(2), Fraction::new(3, 2)]),
                    unit,
                };
                match genes.pick(3) {
                    0 => Piece::Per(each, of),
                    1 => Piece::PerStarted(each, step, of),
                    _ => Piece::PerFull(each, step, of),
                }
            }
            8 | 9 if between.is_some() && !days.is_empty() => {
                let unit = between.expect("looked at");
                Piece::Between(unit, genes.of_these(&days), genes.of_these(&days))
            }
            _ => Piece::Part(self.part(target, depth, genes)),
        }
    }

    fn part(&self, target: Unit, depth: usize, genes: &mut Genes<'_>) -> Part {
        if depth > 0 && genes.once_in(5) {
            return Part::Bracket(Box::new(self.formula(target, depth - 1, genes)));
        }
        Part::Operand(self.operand(target, genes))
    }

    fn figures(&self, dimension: Dimension) -> Vec<usize> {
        let figures = self.builder.concept.figures.iter().enumerate();
        let alike = figures.filter(|(_, figure)| figure.unit.dimension() == dimension);
        alike.map(|(at, _)| at).collect()
    }

    /// A fact, mostly; else a figure or a quantity.
    fn operand(&self, target: Unit, genes: &mut Genes<'_>) -> Operand {
        let facts = self.facts(|unit| unit.dimension() == target.dimension());
        let figures = self.figures(target.dimension());
        match genes.pick(4) {
            0 | 1 if !facts.is_empty() => Operand::Fact(genes.of_these(&facts)),
            2 if !figures.is_empty() => Operand::Figure(genes.of_these(&figures)),
            _ => literal(small(target, genes), target),
        }
    }
}

fn small(target: Unit, genes: &mut Genes<'_>) -> Fraction {
    let sizes = match target {
        Unit::Euro => [whole(10), whole(1), Fraction::new(5, 2), whole(100)],
        Unit::Month | Unit::Year | Unit::WorkingDay | Unit::Count => {
            [whole(1), whole(2), whole(3), whole(5)]
        }
        _ => [whole(1), whole(2), Fraction::new(1, 2), whole(3)],
    };
    genes.of_these(&sizes)
}

fn literal(number: Fraction, unit: Unit) -> Operand {
    Operand::Literal(Measured { number, unit })
}
