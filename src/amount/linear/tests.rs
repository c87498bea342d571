//! Systems against searching all small values.

use proptest::prelude::*;

use super::*;
use crate::amount::ratio::Ratio;

fn ratio(number: i64) -> Ratio {
    Ratio::from(number)
}

/// `constant + a x + b y`.
fn form(constant: i64, factors: &[i64]) -> Affine {
    let mut form = Affine::constant(ratio(constant));
    for (variable, factor) in factors.iter().enumerate() {
        form = form
            .plus(ratio(*factor), &Affine::variable(variable))
            .expect("small");
    }
    form
}

fn whole(_: Variable, low: End, high: End, _: &Solution) -> Candidates {
    let all = (-30..=30).map(ratio);
    Candidates {
        values: all
            .filter(|value| lies_between(*value, low, high))
            .collect(),
        all: true,
        depends: false,
    }
}

#[test]
fn what_has_no_value_is_found_out_beside_what_has_too_many() {
    // The first variable has values without end; the second has none, whatever the first is.
    let mut system = System::default();
    system.require(Bound::at_least_zero(form(0, &[1])));
    system.require(Bound::above_zero(form(-3, &[0, 1])));
    system.require(Bound::above_zero(form(4, &[0, -1])));
    let some = |variable: Variable, low: End, high: End, known: &Solution| Candidates {
        all: variable == 1,
        ..whole(variable, low, high, known)
    };
    let mut tries = 100;
    let solved = system.solve(&mut tries, &some, &mut |_, _| Solved::Nothing);
    assert_eq!((solved, tries), (Solved::Nothing, 99));
    // Where the second must be above the first, other values of the first might leave one.
    system.require(Bound::above_zero(form(0, &[-1, 1])));
    let solved = system.solve(&mut 100, &some, &mut |_, _| Solved::Nothing);
    assert_eq!(solved, Solved::Open);
}

#[test]
fn strict_bounds_leave_their_end_out() {
    let mut system = System::default();
    system.require(Bound::above_zero(form(-3, &[1])));
    system.require(Bound::at_least_zero(form(3, &[-1])));
    assert_eq!(system.is_solvable(), Some(false));
    system = System::default();
    assert!(system.require_zero(&form(-3, &[1])).is_some());
    assert_eq!(system.is_solvable(), Some(true));
}

#[test]
fn a_bound_over_steps_is_moved_to_the_first_value() {
    // Whole numbers and halves of them from a third on.
    let grid = |variable: Variable| {
        let third = Ratio::new(1, 3)?;
        let half = Ratio::new(1, 2)?;
        [Some((Ratio::ZERO, ratio(1))), Some((third, half)), None][variable]
    };
    let moved = |bound: Bound| bound.stepped(&grid).form.constant;
    assert_eq!(moved(Bound::above_zero(form(-3, &[1]))), ratio(-4));
    assert_eq!(moved(Bound::at_least_zero(form(-3, &[1]))), ratio(-3));
    assert_eq!(moved(Bound::above_zero(form(-3, &[2]))), ratio(-4));
    // 2 x - y is -1/3 and whole halves beside it: the first above nothing is 1/6.
    let sixth = Ratio::new(-1, 6).expect("small");
    assert_eq!(moved(Bound::above_zero(form(0, &[2, -1]))), sixth);
    let close = Bound::above_zero(form(-3, &[1, 1, 1]));
    assert_eq!(close.clone().stepped(&grid), close);
}

#[test]
fn two_equations_meet_in_one_point() {
    let mut system = System::default();
    let _ = system.require_zero(&form(-100, &[1, 1]));
    let _ = system.require_zero(&form(0, &[1, -1]));
    let exact = |_: Variable, low: End, _: End, _: &Solution| Candidates {
        values: low.into_iter().map(|(value, _)| value).collect(),
        all: true,
        depends: false,
    };
    let mut found = Vec::new();
    let solved = system.solve(&mut 10, &exact, &mut |values, _| {
        found = values.values().copied().collect();
        Solved::Taken
    });
    assert_eq!((solved, found), (Solved::Taken, vec![ratio(50), ratio(50)]));
}

proptest! {
    #[test]
    fn whole_solutions_are_those_of_trying_all(
        rows in proptest::collection::vec((-12i64..12, -3i64..4, -3i64..4, any::<bool>()), 1..6),
    ) {
        let mut system = System::default();
        for (constant, x, y, strict) in &rows {
            system.require(Bound { form: form(*constant, &[*x, *y]), strict: *strict });
        }
        for side in 0..2 {
            let mut unit = [0, 0];
            unit[side] = 1;
            system.require(Bound::at_least_zero(form(8, &unit)));
            unit[side] = -1;
            system.require(Bound::at_least_zero(form(8, &unit)));
        }
        let keeps = |x: i64, y: i64| rows.iter().all(|(constant, a, b, strict)| {
            let value = constant + a * x + b * y;
            value > 0 || (value == 0 && !strict)
        });
        let expected = (-8..=8).flat_map(|x| (-8..=8).map(move |y| (x, y))).filter(|(x, y)| keeps(*x, *y)).count();
        let mut found = 0;
        let solved = system.solve(&mut 100_000, &whole, &mut |_, _| { found += 1; Solved::Nothing });
        prop_assert_eq!(solved, Solved::Nothing);
        prop_assert_eq!(found, expected);
        if expected > 0 {
            prop_assert_eq!(system.is_solvable(), Some(true));
        }
    }
}
