//! Merging: few large boxes instead of many small ones.

use super::axis::AxisId;
use super::budget::{Budget, NotProved};
use super::cover::{covered_by, uncovered};
use super::region::Region;
use super::slabs::SlabSet;

/// The union of `parts` as boxes of which none can grow and none can go.
///
/// A box grows on one axis as far as the union allows, then on the next; axes that it can fill come first, because
/// those need no words. What a box could take on one axis only shrinks while it grows on others, so one round makes it
/// maximal.
///
/// # Errors
/// When the budget is spent.
pub fn merged(parts: &[Region], budget: &mut Budget) -> Result<Vec<Region>, NotProved> {
    let mut filled = parts.iter().filter(|part| !part.is_empty());
    let hull = filled.next().cloned().map(|first| {
        let rest = filled;
        rest.fold(first, |hull, part| hull.hull(part))
    });
    hull.map_or_else(|| Ok(Vec::new()), |hull| boxes(parts, &[], hull, budget))
}

/// The union of `parts` as boxes of which none can grow and none can go, when they may take points of `free` too: those
/// that no case reaches, so that nobody need be told where they end. Boxes stay within `full`.
///
/// # Errors
/// When the budget is spent.
pub fn merged_over(
    parts: &[Region],
    free: &[Region],
    full: Region,
    budget: &mut Budget,
) -> Result<Vec<Region>, NotProved> {
    boxes(parts, free, full, budget)
}

fn boxes(
    parts: &[Region],
    free: &[Region],
    hull: Region,
    budget: &mut Budget,
) -> Result<Vec<Region>, NotProved> {
    let mut parts: Vec<&Region> = parts.iter().filter(|part| !part.is_empty()).collect();
    if let ([only], true) = (&parts[..], free.is_empty()) {
        return Ok(vec![(*only).clone()]);
    }
    let free: Vec<&Region> = free.iter().collect();
    let outside = uncovered(&hull, &[&parts[..], &free[..]].concat(), budget)?;
    let grower = Grower { hull, outside };
    parts.sort_by(|a, b| b.points().cmp(&a.points()).then_with(|| a.cmp(b)));
    let mut boxes: Vec<Region> = Vec::new();
    for part in parts {
        let taken: Vec<&Region> = boxes.iter().chain(free.iter().copied()).collect();
        let mut rest = uncovered(part, &taken, budget)?;
        while let Some(piece) = rest.first() {
            let grown = grower.grow(piece.clone());
            rest = rest
                .iter()
                .flat_map(|piece| piece.difference(&grown))
                .collect();
            boxes.push(grown);
        }
    }
    let mut boxes = irredundant(boxes, &free, budget)?;
    boxes.sort_by_cached_key(|region| (region.first_point(), region.clone()));
    Ok(boxes)
}

/// Leaves out every box that the others cover together, or with what is free, smallest first.
fn irredundant(
    mut boxes: Vec<Region>,
    free: &[&Region],
    budget: &mut Budget,
) -> Result<Vec<Region>, NotProved> {
    boxes.sort_by_key(Region::points);
    let mut index = 0;
    while index < boxes.len() {
        let candidate = &boxes[index];
        let others = boxes
            .iter()
            .enumerate()
            .filter(|&(other, _)| other != index)
            .map(|(_, region)| region);
        let others = others.chain(free.iter().copied());
        let others: Vec<&Region> = others.filter(|other| other.intersects(candidate)).collect();
        if covered_by([candidate], &others, budget)? {
            boxes.remove(index);
        } else {
            index += 1;
        }
    }
    Ok(boxes)
}

/// What bounds the growth of a box: it stays in the hull and out of what is outside.
struct Grower {
    hull: Region,
    outside: Vec<Region>,
}

impl Grower {
    fn grow(&self, mut region: Region) -> Region {
        let mut waiting: Vec<AxisId> = self.hull.iter().map(|(axis, _)| axis).collect();
        while !waiting.is_empty() {
            let room = waiting
                .iter()
                .map(|&axis| self.room(&region, axis))
                .collect::<Vec<_>>();
            let fills = |(&axis, room): (&AxisId, &SlabSet)| *room == self.hull[axis];
            let next = waiting.iter().zip(&room).position(fills).unwrap_or(0);
            region[waiting.remove(next)] = room[next].clone();
        }
        region
    }

    /// The slabs that the region can take on one axis, with the others as they are.
    fn room(&self, region: &Region, axis: AxisId) -> SlabSet {
        let mut room = self.hull[axis].clone();
        for outside in &self.outside {
            let mut others = outside.iter().filter(|(other, _)| *other != axis);
            if others.all(|(other, set)| set.intersects(&region[other])) {
                room.subtract(&outside[axis]);
            }
        }
        room
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_of_small_boxes_becomes_one() {
        let parts: Vec<Region> = (0..5).map(|slab| Region::of_point(&[slab, 1])).collect();
        let row = Region::new([SlabSet::full(5), SlabSet::single(1)]);
        assert_eq!(merged(&parts, &mut Budget::default()), Ok(vec![row]));
        assert_eq!(merged(&[], &mut Budget::default()), Ok(vec![]));
    }
}
