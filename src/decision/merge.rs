//! Merging: few large boxes instead of many small ones.

use super::axis::AxisId;
use super::budget::{Budget, NotProved};
use super::cover::{covered_by, uncovered};
use super::region::Region;

/// The union of `parts` as boxes of which none can grow and none can go.
///
/// A box grows on one axis as far as the union allows, then on the next; axes that it can fill come first, because
/// those need no words. What a box could take on one axis only shrinks while it grows on others, so one round makes it
/// maximal.
///
/// # Errors
/// When the budget is spent.
pub fn merged(parts: &[Region], budget: &mut Budget) -> Result<Vec<Region>, NotProved> {
    hull(parts).map_or_else(|| Ok(Vec::new()), |hull| boxes(parts, &[], hull, budget))
}

/// The same where all that is not in `parts` is known to be in `walls`.
///
/// # Errors
/// When the budget is spent.
pub(super) fn merged_between(
    parts: &[Region],
    walls: &[&Region],
    budget: &mut Budget,
) -> Result<Vec<Region>, NotProved> {
    let Some(hull) = hull(parts) else {
        return Ok(Vec::new());
    };
    if let [only] = parts {
        return Ok(vec![only.clone()]);
    }
    let mut walls = walls.to_vec();
    walls.retain(|wall| wall.intersects(&hull));
    grown(parts, &[], &Grower { hull, walls }, budget)
}

/// The least box around all parts; none around nothing.
fn hull(parts: &[Region]) -> Option<Region> {
    let mut filled = parts.iter().filter(|part| !part.is_empty());
    let first = filled.next()?.clone();
    Some(filled.fold(first, |hull, part| hull.hull(part)))
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
    if let ([only], true) = (parts, free.is_empty()) {
        return Ok(vec![only.clone()]);
    }
    let filled = parts.iter().filter(|part| !part.is_empty());
    let inside: Vec<&Region> = filled.chain(free).collect();
    let outside = uncovered(&hull, &inside, budget)?;
    let walls = outside.iter().collect();
    grown(parts, free, &Grower { hull, walls }, budget)
}

fn grown(
    parts: &[Region],
    free: &[Region],
    grower: &Grower<'_>,
    budget: &mut Budget,
) -> Result<Vec<Region>, NotProved> {
    let mut parts: Vec<&Region> = parts.iter().filter(|part| !part.is_empty()).collect();
    let free: Vec<&Region> = free.iter().collect();
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

/// What bounds the growth of a box: it stays in the hull and out of the walls.
struct Grower<'g> {
    hull: Region,
    walls: Vec<&'g Region>,
}

impl Grower<'_> {
    /// Grows a box that lies inside: on one axis as far as it can, then on the next.
    fn grow(&self, mut region: Region) -> Region {
        let mut apart = Apart::of(&self.walls, &region);
        let mut room = self.hull.clone();
        for (wall, axis) in self.walls.iter().zip(&apart.axes) {
            limit(&mut room, wall, *axis);
        }
        let mut waiting: Vec<AxisId> = self.hull.iter().map(|(axis, _)| axis).collect();
        while !waiting.is_empty() {
            let fills = waiting
                .iter()
                .position(|axis| room[*axis] == self.hull[*axis]);
            let axis = waiting.remove(fills.unwrap_or(0));
            region[axis] = room[axis].clone();
            for at in std::mem::take(&mut apart.walls[axis.index()]) {
                let (wall, axes) = (self.walls[at], &mut apart.axes[at]);
                if wall[axis].intersects(&region[axis]) {
                    axes.leave(axis);
                    limit(&mut room, wall, *axes);
                }
            }
        }
        region
    }
}

/// A wall limits a box on the one axis on which they are apart.
fn limit(room: &mut Region, wall: &Region, apart: Axes) {
    if let Some(axis) = apart.only() {
        room[axis].subtract(&wall[axis]);
    }
}

/// On which axes walls are apart from a box.
struct Apart {
    /// By the number of a wall.
    axes: Vec<Axes>,
    /// By the number of an axis, the walls that are apart on it.
    walls: Vec<Vec<usize>>,
}

impl Apart {
    fn of(walls: &[&Region], region: &Region) -> Self {
        let mut apart = Self {
            axes: vec![Axes::default(); walls.len()],
            walls: vec![Vec::new(); region.sets().len()],
        };
        for (at, wall) in walls.iter().enumerate() {
            for (axis, (own, set)) in (0..).map(AxisId).zip(wall.sets().iter().zip(region.sets())) {
                if !own.intersects(set) {
                    apart.axes[at].join(axis);
                    apart.walls[axis.index()].push(at);
                }
            }
        }
        apart
    }
}

/// Some axes, as much of them as is needed: how many, and their numbers joined by exclusive or, which is the axis itself
/// where it is one.
#[derive(Debug, Clone, Copy, Default)]
struct Axes {
    count: u32,
    numbers: u32,
}

impl Axes {
    const fn join(&mut self, axis: AxisId) {
        self.count += 1;
        self.numbers ^= axis.0;
    }

    const fn leave(&mut self, axis: AxisId) {
        self.count -= 1;
        self.numbers ^= axis.0;
    }

    /// The axis, where it is only one.
    const fn only(self) -> Option<AxisId> {
        if self.count == 1 {
            Some(AxisId(self.numbers))
        } else {
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::slabs::SlabSet;
    use super::*;

    #[test]
    fn a_row_of_small_boxes_becomes_one() {
        let parts: Vec<Region> = (0..5).map(|slab| Region::of_point(&[slab, 1])).collect();
        let row = Region::new([SlabSet::full(5), SlabSet::single(1)]);
        assert_eq!(merged(&parts, &mut Budget::default()), Ok(vec![row]));
        assert_eq!(merged(&[], &mut Budget::default()), Ok(vec![]));
    }
}
