//! Neighbours: what is answered next to a region, one fact changed.

use super::axis::{AxisId, Order};
use super::budget::{Budget, NotProved};
use super::reach::possible_answers;
use super::region::Region;
use super::slabs::{Slab, SlabSet};
use super::table::{Rules, Table};

/// Cases beside a region that differ from it in one fact only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Neighbour {
    /// The fact that differs.
    pub axis: AxisId,
    /// Its slab there.
    pub slab: Slab,
    /// The rules that are in force somewhere there, ascending; at least one.
    pub rules: Rules,
}

/// The nearest answered cases around a region: on an ordered axis the nearest slab below and the nearest above each
/// stretch of the region, on any other axis every slab; the other facts as in the region.
///
/// # Errors
/// When the budget is spent.
pub fn answered_neighbours(
    table: &Table,
    region: &Region,
    budget: &mut Budget,
) -> Result<Vec<Neighbour>, NotProved> {
    let mut neighbours = Vec::new();
    for axis in table.axis_ids() {
        let mut told = SlabSet::new();
        for way in ways(table, region, axis) {
            let nearest = table.axes[axis.index()].order() != Order::Free;
            for slab in way {
                let there = region.clone().with(axis, SlabSet::single(slab));
                let rules = possible_answers(table, &there, budget)?.rules;
                let answered = !rules.is_empty();
                if answered && !told.contains(slab) {
                    told.insert(slab);
                    neighbours.push(Neighbour { axis, slab, rules });
                }
                if answered && nearest {
                    break;
                }
            }
        }
    }
    Ok(neighbours)
}

/// The slabs to try on an axis, as ways that lead away from the region.
fn ways(table: &Table, region: &Region, id: AxisId) -> Vec<Vec<Slab>> {
    let (axis, set) = (&table.axes[id.index()], &region[id]);
    let outside = |slab: &Slab| !set.contains(*slab);
    if axis.order() == Order::Free {
        return vec![(0..axis.slabs()).filter(outside).collect()];
    }
    let away = |start: Slab, forward: bool| {
        let next = move |&slab: &Slab| axis.neighbours(slab)[usize::from(forward)];
        // On a cyclic axis the way ends where it began, at the latest.
        let steps = std::iter::successors(next(&start), next).take(axis.slabs() as usize);
        steps.take_while(outside).collect::<Vec<Slab>>()
    };
    let stretches = set.stretches().into_iter();
    stretches
        .flat_map(|stretch| [away(stretch.start, false), away(stretch.end - 1, true)])
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::axis::Axis;
    use super::super::table::{Policy, Rule, Space};
    use super::*;

    #[test]
    fn the_nearest_answers_lie_on_both_sides() {
        let axes = vec![Axis::linear(7)];
        let rules = [0, 1, 5, 6].map(|slab| Rule::new(vec![Region::of_point(&[slab])], [0]));
        let table = Table {
            space: Space::full(&axes),
            axes,
            rules: rules.to_vec(),
            policy: Policy::Unique,
        };
        let near = answered_neighbours(&table, &Region::of_point(&[3]), &mut Budget::default());
        let slabs = near.map(|near| near.iter().map(|near| near.slab).collect::<Vec<_>>());
        assert_eq!(slabs, Ok(vec![1, 5]));
    }
}
