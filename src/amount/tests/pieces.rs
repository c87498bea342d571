//! Straight lines come to what the evaluator says.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::linear::{
    Affine, Bound, Candidates, End, Solution, Solved, System, Variable, lies_between,
};
use super::normal::schema;
use super::*;

/// The facts of the tests that are counted, by their variable.
const FACTS: [(&str, Variable, i64); 3] =
    [("price", 100, 1), ("late", 101, 86_400), ("volume", 102, 1)];

#[derive(Default)]
struct Names {
    wholes: usize,
}

impl Variables for Names {
    fn fact(&mut self, id: &Id) -> Option<(Variable, i64)> {
        let known = FACTS.iter().find(|(name, ..)| *id == **name)?;
        Some((known.1, known.2))
    }

    fn whole(&mut self) -> Variable {
        self.wholes += 1;
        self.wholes
    }

    fn until(&mut self, _: Until) -> Variable {
        self.whole()
    }

    fn longest(&self) -> Option<Longest> {
        None
    }
}

fn pieces_of(text: &str) -> Vec<Piece> {
    let normal = schema(|schema| schema.normal(&formula(text), TODAY)).expect(text);
    pieces(&normal, &mut Names::default()).expect(text)
}

/// Whole numbers, or the one value there is.
fn choose(variable: Variable, low: End, high: End, _: &Solution) -> Candidates {
    let values: Vec<Ratio> = match low.zip(high) {
        _ if variable < 100 => (-2..80).map(Ratio::from).collect(),
        Some((low, high)) if low.0 == high.0 => vec![low.0],
        _ => Vec::new(),
    };
    Candidates {
        values: values
            .into_iter()
            .filter(|value| lies_between(*value, low, high))
            .collect(),
        all: true,
        depends: false,
    }
}

/// What the pieces come to where the facts have these values: one value per piece that holds there.
fn values_at(pieces: &[Piece], facts: &BTreeMap<Variable, Ratio>) -> Vec<Ratio> {
    const VALUE: Variable = 200;
    let mut found = Vec::new();
    for piece in pieces {
        let mut system = System::default();
        piece
            .bounds
            .iter()
            .cloned()
            .for_each(|bound: Bound| system.require(bound));
        for (variable, value) in facts {
            let form = Affine::variable(*variable).minus(&Affine::constant(*value));
            system.require_zero(&form.expect("small")).expect("small");
        }
        let form = Affine::variable(VALUE).minus(&piece.value);
        system.require_zero(&form.expect("small")).expect("small");
        let solved = system.solve(&mut 10_000, &choose, &mut |values, _| {
            found.push(values[&VALUE]);
            Solved::Nothing
        });
        assert_eq!(solved, Solved::Nothing);
    }
    found
}

proptest! {
    #[test]
    fn every_case_is_in_one_piece_and_has_its_value(
        which in 0usize..9, price in 0i64..120, late in 0i64..200, volume in 0i64..9,
    ) {
        let text = [
            "price minus 50 EUR, at least 0 EUR",
            "(25 % of price) plus 3 EUR per late, at most ceiling",
            "5 EUR per started 2 days of late",
            "5 EUR per full 3 days of late, at least 10 EUR, at most 40 EUR",
            "price, nothing up to 60 EUR",
            "(price beyond 20 EUR) divided by 3, less 5 EUR",
            "(5 EUR per started 2 of volume) plus (2 EUR per full 5 days of late)",
            "10 EUR per started 25 EUR of (price minus ceiling)",
            "price minus ceiling, at most 3 EUR, nothing up to 1 EUR",
        ][which];
        let given = [("price", format!("{price} EUR")), ("late", format!("{late} hours")), ("volume", format!("{volume}"))];
        let given: Vec<(&str, &str)> = given.iter().map(|(id, text)| (*id, text.as_str())).collect();
        let direct = with(&given, TODAY, |case| amount(&formula(text), case)).expect("a value");
        let measures = [price, late * 3_600, volume];
        let facts = FACTS.iter().zip(measures).map(|((_, variable, _), value)| (*variable, Ratio::from(value)));
        let values = values_at(&pieces_of(text), &facts.collect());
        prop_assert_eq!(values, vec![direct.measure().expect("small")], "{}", text);
    }
}
