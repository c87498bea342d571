//! Coverage: which points of a region no box of a list holds.

use std::ops::ControlFlow;

use super::axis::AxisId;
use super::budget::{Budget, NotProved};
use super::region::Region;
use super::split::{SubTable, best_split};

/// The points of `region` that none of `covers` holds, as disjoint regions.
///
/// # Errors
/// When the budget is spent; the error says which part was not looked at.
pub fn uncovered(
    region: &Region,
    covers: &[&Region],
    budget: &mut Budget,
) -> Result<Vec<Region>, NotProved> {
    let mut found = Vec::new();
    let open = search(region, covers, budget, |piece| {
        found.push(piece);
        ControlFlow::Continue(())
    });
    if open.is_empty() {
        Ok(found)
    } else {
        Err(NotProved { open })
    }
}

/// Whether every point of `regions` is in one of `covers`.
///
/// # Errors
/// When the budget is spent before a point outside is found or ruled out.
pub fn covered_by<'a>(
    regions: impl IntoIterator<Item = &'a Region>,
    covers: &[&Region],
    budget: &mut Budget,
) -> Result<bool, NotProved> {
    let mut open = Vec::new();
    for region in regions {
        let mut outside = false;
        open.extend(search(region, covers, budget, |_| {
            outside = true;
            ControlFlow::Break(())
        }));
        if outside {
            return Ok(false);
        }
    }
    if open.is_empty() {
        Ok(true)
    } else {
        Err(NotProved { open })
    }
}

/// Those of `covers` that a proof used that they hold all of `regions`; `None` when they do not hold all.
///
/// Not the fewest that would do, but few: boxes that the proof never looked at are left out.
///
/// # Errors
/// When the budget is spent before a point outside is found or ruled out.
pub(super) fn used_to_cover(
    regions: &[Region],
    covers: &[&Region],
    budget: &mut Budget,
) -> Result<Option<Vec<bool>>, NotProved> {
    let mut outside = false;
    let mut search = Search::new(covers, budget, |_| {
        outside = true;
        ControlFlow::Break(())
    });
    for region in regions.iter().filter(|region| !region.is_empty()) {
        if search
            .visit(SubTable::of(region.clone(), covers))
            .is_break()
        {
            break;
        }
    }
    let (used, open) = (search.used, search.open);
    match (outside, open.is_empty()) {
        (true, _) => Ok(None),
        (false, true) => Ok(Some(used)),
        (false, false) => Err(NotProved { open }),
    }
}

/// Hands every uncovered piece of the region to `found` until that breaks; returns what the budget left open.
pub(super) fn search(
    region: &Region,
    covers: &[&Region],
    budget: &mut Budget,
    found: impl FnMut(Region) -> ControlFlow<()>,
) -> Vec<Region> {
    if region.is_empty() {
        return Vec::new();
    }
    let mut search = Search::new(covers, budget, found);
    // A break only means that `found` has seen enough.
    let _ = search.visit(SubTable::of(region.clone(), covers));
    search.open
}

struct Search<'a, F> {
    covers: &'a [&'a Region],
    budget: &'a mut Budget,
    found: F,
    open: Vec<Region>,
    /// For every cover, whether anything was settled by it.
    used: Vec<bool>,
}

impl<'a, F: FnMut(Region) -> ControlFlow<()>> Search<'a, F> {
    fn new(covers: &'a [&'a Region], budget: &'a mut Budget, found: F) -> Self {
        Self {
            covers,
            budget,
            found,
            open: Vec::new(),
            used: vec![false; covers.len()],
        }
    }

    fn visit(&mut self, mut table: SubTable) -> ControlFlow<()> {
        if table.active.is_empty() {
            return (self.found)(table.region);
        }
        if !self.budget.spend() {
            self.open.push(table.region);
            return ControlFlow::Continue(());
        }
        if self.narrow(&mut table) == Narrowed::Covered {
            return ControlFlow::Continue(());
        }
        let Some(split) = best_split(&table, self.covers) else {
            // No box is partial on any axis: narrowing has left none at all.
            return (self.found)(table.region);
        };
        for part in split.parts {
            self.visit(table.part(split.axis, part, self.covers))?;
        }
        ControlFlow::Continue(())
    }

    /// Takes away what single boxes settle: a box that fills the region on every axis but one cuts its slabs off that
    /// axis, without any case distinction. Repeated until nothing changes.
    fn narrow(&mut self, table: &mut SubTable) -> Narrowed {
        let (covers, used) = (self.covers, &mut self.used);
        let region = &mut table.region;
        loop {
            let mut cut = false;
            let mut covered = false;
            table.active.retain(|&index| {
                let cover = covers[index as usize];
                match partial_axes(region, cover) {
                    (None, _) => covered = true,
                    (Some(axis), None) => {
                        region[axis].subtract(&cover[axis]);
                        cut = true;
                    }
                    _ => return true,
                }
                used[index as usize] = true;
                false
            });
            if covered || region.is_empty() {
                return Narrowed::Covered;
            }
            if !cut {
                return Narrowed::Open;
            }
            table
                .active
                .retain(|&index| covers[index as usize].intersects(region));
        }
    }
}

/// The first two axes on which the cover does not fill the region.
fn partial_axes(region: &Region, cover: &Region) -> (Option<AxisId>, Option<AxisId>) {
    let mut partial = region
        .iter()
        .filter(|(axis, set)| !set.is_subset(&cover[*axis]))
        .map(|(axis, _)| axis);
    (partial.next(), partial.next())
}

#[derive(PartialEq, Eq)]
enum Narrowed {
    Covered,
    Open,
}

#[cfg(test)]
mod tests {
    use super::super::slabs::SlabSet;
    use super::*;

    fn region(a: SlabSet, b: SlabSet) -> Region {
        Region::new([a, b])
    }

    #[test]
    fn boxes_cover_together_what_none_covers_alone() {
        let whole = region(SlabSet::full(3), SlabSet::full(3));
        let rows: Vec<Region> = (0..3)
            .map(|row| region(SlabSet::full(3), SlabSet::single(row)))
            .collect();
        let rows: Vec<&Region> = rows.iter().collect();
        assert_eq!(
            covered_by([&whole], &rows, &mut Budget::default()),
            Ok(true)
        );
        assert_eq!(
            covered_by([&whole], &rows[1..], &mut Budget::default()),
            Ok(false)
        );
        assert_eq!(
            uncovered(&whole, &rows[1..], &mut Budget::default()),
            Ok(vec![rows[0].clone()])
        );
    }

    #[test]
    fn a_spent_budget_says_what_is_open() {
        let whole = region(SlabSet::full(2), SlabSet::full(2));
        let corner = region(SlabSet::single(0), SlabSet::single(0));
        let result = uncovered(&whole, &[&corner], &mut Budget::of(0));
        assert_eq!(result, Err(NotProved { open: vec![whole] }));
    }
}
