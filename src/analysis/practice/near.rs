//! The values just beside a boundary, as people tell them: a euro less, a minute more.

use rust_decimal::Decimal;

use super::Side;
use crate::analysis::pick::{Grid, Stretch};
use crate::model::decision::{Fact, FactKind, FactUnit};
use crate::model::quantity::TimeUnit;

/// A value of a stretch that lies just beside a boundary; none where the stretch holds none.
pub(super) fn near(
    fact: &Fact,
    grid: &Grid,
    stretch: &Stretch,
    boundary: Decimal,
    side: Side,
) -> Option<Decimal> {
    let beside = |step: Decimal| match side {
        Side::Below => boundary.checked_sub(step),
        Side::At => Some(boundary),
        Side::Above => boundary.checked_add(step),
    };
    let fits = |value: &Decimal| stretch.holds(*value) && grid.is_value(*value);
    let steps = told_step(fact, boundary).into_iter().chain(grid.step);
    let mut values = steps.filter_map(beside);
    values.find(fits).or_else(|| grid.pick(stretch))
}

/// By how much people say that a value misses a boundary, on the number line of the fact.
fn told_step(fact: &Fact, boundary: Decimal) -> Option<Decimal> {
    let large = |least: i64| boundary.abs() >= Decimal::from(least);
    Some(match (&fact.kind, &fact.unit) {
        // Of a small sum a euro is much.
        (FactKind::Money, _) if !large(20) => return None,
        (FactKind::Number, _) if !large(10) => Decimal::new(1, 1),
        (FactKind::Duration, Some(FactUnit::Time(unit))) => Decimal::from(match unit {
            TimeUnit::Hours => TimeUnit::Minutes.size(),
            TimeUnit::Weeks => TimeUnit::Days.size(),
            TimeUnit::Years => TimeUnit::Months.size(),
            unit => unit.size(),
        }),
        (FactKind::Duration, _) => Decimal::from(TimeUnit::Minutes.size()),
        _ => Decimal::ONE,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn coins() -> Grid {
        Grid {
            least: Some((Decimal::ZERO, true)),
            step: Some(Decimal::new(1, 2)),
            unit: Decimal::ONE,
            ..Grid::default()
        }
    }

    fn beside(
        kind: FactKind,
        grid: &Grid,
        from: i64,
        to: i64,
        boundary: i64,
        side: Side,
    ) -> String {
        let stretch = Stretch::Open(Some(from.into()), Some(to.into()));
        let found = near(&Fact::of_kind(kind), grid, &stretch, boundary.into(), side);
        found.map_or_else(String::new, |value| value.normalize().to_string())
    }

    #[test]
    fn a_sum_misses_a_boundary_by_a_euro_and_a_small_one_by_a_cent() {
        let money = |from, to, at, side| beside(FactKind::Money, &coins(), from, to, at, side);
        assert_eq!(money(0, 250, 250, Side::Below), "249");
        assert_eq!(money(250, 1000, 250, Side::Above), "251");
        assert_eq!(money(249, 250, 250, Side::Below), "249.99");
        assert_eq!(money(0, 5, 5, Side::Below), "4.99");
    }

    #[test]
    fn a_stretch_without_values_has_none() {
        let whole = Grid {
            step: Some(Decimal::ONE),
            ..coins()
        };
        let counts =
            |from, to, at| beside(FactKind::WholeNumber, &whole, from, to, at, Side::Above);
        assert_eq!(counts(2, 5, 2), "3");
        assert_eq!(counts(2, 3, 2), "");
    }
}
