//! Gaps: the connected parts of the space that no rule answers.

use std::ops::ControlFlow;

use super::axis::{Axis, AxisId};
use super::budget::{Budget, NotProved};
use super::cover::search;
use super::merge::merged_between;
use super::region::{Region, subtract};
use super::table::{Space, Table};

/// A connected part of the space that no rule matches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The boxes of the gap, ordered by their least point: maximal (none can grow within the gap) and irredundant
    /// (none can go).
    pub boxes: Vec<Region>,
}

/// All gaps of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gaps {
    /// The gaps that were found, ordered by their least point.
    pub gaps: Vec<Gap>,
    /// The part of the space that was not looked at because the budget was spent; empty when all is proved. A gap found
    /// beside it may be larger than said.
    pub open: Vec<Region>,
}

/// The points of the space that no rule matches, as connected parts.
///
/// Where a rule matches, one is in force as long as overrides form no circle; so under every policy these are the
/// points that no rule in force answers. A circle of overrides is [`super::override_loops`]' to report, not a gap.
pub fn gaps(table: &Table, budget: &mut Budget) -> Gaps {
    let rules: Vec<&Region> = table.rules.iter().flat_map(|rule| &rule.when).collect();
    let (pieces, mut open) = missing(&table.space, &rules, budget);
    let full = Region::full(&table.axes);
    let beyond = subtract(std::slice::from_ref(&full), &table.space.within);
    let answered = rules.into_iter().chain(&table.space.except).chain(&beyond);
    let answered: Vec<&Region> = answered.collect();
    let (mut gaps, mut unmerged) = (Vec::new(), Vec::new());
    let parts = connected(&table.axes, pieces);
    for (at, part) in parts.iter().enumerate() {
        let others = parts.iter().enumerate().filter(|(other, _)| *other != at);
        let others = others.flat_map(|(_, other)| other).chain(&open);
        let walls: Vec<&Region> = answered.iter().copied().chain(others).collect();
        match merged_between(part, &walls, budget) {
            Ok(boxes) => gaps.push(Gap { boxes }),
            Err(NotProved { .. }) => unmerged.extend(part.iter().cloned()),
        }
    }
    open.extend(unmerged);
    gaps.sort_by_cached_key(|gap| gap.boxes.iter().map(Region::first_point).min());
    Gaps { gaps, open }
}

/// The points of the space that no cover holds, as disjoint regions, and what the budget left open.
pub(super) fn missing(
    space: &Space,
    covers: &[&Region],
    budget: &mut Budget,
) -> (Vec<Region>, Vec<Region>) {
    let covers: Vec<&Region> = covers.iter().copied().chain(&space.except).collect();
    let (mut found, mut open) = (Vec::new(), Vec::new());
    for region in subtract(&space.within, &[]) {
        open.extend(search(&region, &covers, budget, |piece| {
            found.push(piece);
            ControlFlow::Continue(())
        }));
    }
    (found, open)
}

/// Groups disjoint regions into connected parts. Two points touch when they differ on one axis alone, by slabs that
/// touch there.
pub(super) fn connected(axes: &[Axis], regions: Vec<Region>) -> Vec<Vec<Region>> {
    let pieces: Vec<Region> = regions
        .into_iter()
        .flat_map(|region| connected_pieces(axes, region))
        .collect();
    let mut groups = Groups::of(pieces.len());
    for (index, piece) in pieces.iter().enumerate() {
        for (other, earlier) in pieces[..index].iter().enumerate() {
            if touch(axes, piece, earlier) {
                groups.join(index, other);
            }
        }
    }
    let mut parts = vec![Vec::new(); pieces.len()];
    for (index, piece) in pieces.into_iter().enumerate() {
        parts[groups.leader(index)].push(piece);
    }
    parts.retain(|part: &Vec<Region>| !part.is_empty());
    parts
}

/// Cuts a region into connected ones.
fn connected_pieces(axes: &[Axis], region: Region) -> Vec<Region> {
    let ids = (0..axes.len() as u32).map(AxisId);
    ids.zip(axes).fold(vec![region], |pieces, (id, axis)| {
        let cut = |piece: Region| {
            let parts = axis.parts(&piece[id]);
            parts
                .into_iter()
                .map(move |part| piece.clone().with(id, part))
        };
        pieces.into_iter().flat_map(cut).collect()
    })
}

/// Whether two disjoint regions lie side by side.
fn touch(axes: &[Axis], a: &Region, b: &Region) -> bool {
    let mut apart = axes
        .iter()
        .zip(a.sets().iter().zip(b.sets()))
        .filter(|(_, (a, b))| !a.intersects(b));
    match (apart.next(), apart.next()) {
        (Some((axis, (a, b))), None) => axis.sets_touch(a, b),
        _ => false,
    }
}

/// Disjoint groups of numbers, each led by one of its members.
struct Groups {
    parents: Vec<usize>,
}

impl Groups {
    fn of(count: usize) -> Self {
        Self {
            parents: (0..count).collect(),
        }
    }

    fn leader(&mut self, mut member: usize) -> usize {
        while self.parents[member] != member {
            self.parents[member] = self.parents[self.parents[member]];
            member = self.parents[member];
        }
        member
    }

    fn join(&mut self, a: usize, b: usize) {
        let (a, b) = (self.leader(a), self.leader(b));
        self.parents[a.max(b)] = a.min(b);
    }
}

#[cfg(test)]
mod tests {
    use super::super::slabs::SlabSet;
    use super::super::table::{Policy, Rule};
    use super::*;

    fn table(axes: Vec<Axis>, rules: &[&[&[u32]]]) -> Table {
        let rules = rules
            .iter()
            .map(|sets| Rule::new(vec![region(sets)], [0]))
            .collect();
        Table {
            space: Space::full(&axes),
            axes,
            rules,
            policy: Policy::Unique,
        }
    }

    fn told(table: &Table) -> Vec<Vec<Region>> {
        gaps(table, &mut Budget::default())
            .gaps
            .into_iter()
            .map(|gap| gap.boxes)
            .collect()
    }

    fn region(sets: &[&[u32]]) -> Region {
        Region::new(
            sets.iter()
                .map(|set| set.iter().copied().collect::<SlabSet>()),
        )
    }

    /// Less than 250, exactly 250, more than 250; place known, or not.
    #[test]
    fn a_case_exactly_at_a_shared_threshold_is_not_missed() {
        let axes = vec![Axis::linear(3), Axis::options(2)];
        let table = table(axes, &[&[&[0], &[0, 1]], &[&[1, 2], &[1]], &[&[2], &[0]]]);
        assert_eq!(told(&table), [vec![region(&[&[1], &[0]])]]);
    }

    #[test]
    fn a_corner_is_told_as_two_boxes_that_overlap() {
        let axes = vec![Axis::linear(2), Axis::linear(2)];
        let table = table(axes, &[&[&[1], &[1]]]);
        assert_eq!(
            told(&table),
            [vec![region(&[&[0], &[0, 1]]), region(&[&[0, 1], &[0]])]]
        );
    }

    #[test]
    fn parts_that_only_meet_at_a_corner_are_two_gaps() {
        let axes = vec![Axis::linear(2), Axis::linear(2)];
        let table = table(axes, &[&[&[0], &[0]], &[&[1], &[1]]]);
        assert_eq!(
            told(&table),
            [vec![region(&[&[0], &[1]])], vec![region(&[&[1], &[0]])]]
        );
    }

    #[test]
    fn impossible_cases_are_no_gap() {
        let mut table = table(vec![Axis::linear(3)], &[&[&[0]]]);
        table.space.except = vec![region(&[&[1]])];
        assert_eq!(told(&table), [vec![region(&[&[2]])]]);
    }
}
