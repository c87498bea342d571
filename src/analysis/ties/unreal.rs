//! What cannot be real together: boxes of tied axes that no values reach.

use crate::amount::linear::{Solution, Solved};
use crate::decision::{AxisId, Region, Slab, SlabSet, subtract};

use super::super::frame::Frame;
use super::solve::Limits;
use super::{Cluster, Ties, variable};

/// How many boxes are looked at for one decision. What is left counts as real: a claim about it comes with a case, or is
/// not proved.
const MOST_BOXES: usize = 3_000;

/// How many values are tried in one box.
const TRIES: usize = 400;

/// Boxes of cases that may not be real together.
#[derive(Debug, Default)]
pub(in crate::analysis) struct Unreal {
    /// Those that no values reach.
    pub boxes: Vec<Region>,
    /// Those of which it is not known whether any do.
    pub doubtful: Vec<Region>,
}

/// The boxes, among the cases of some regions that are real as far as `except` says, that no values of the tied axes reach.
pub(in crate::analysis) fn unreal(
    frame: &Frame<'_>,
    ties: &Ties,
    regions: &[Region],
    except: &[Region],
) -> Unreal {
    let mut left = MOST_BOXES;
    let full = frame.full();
    let mut found = Unreal::default();
    for cluster in &ties.clusters {
        let concerns = |region: &&Region| {
            region
                .iter()
                .all(|(axis, set)| cluster.axes.contains(&axis) || *set == full[axis])
        };
        let shadow = |region: &Region| {
            let axes = full.iter().map(|(axis, all)| {
                let tied = cluster.axes.contains(&axis);
                if tied {
                    region[axis].clone()
                } else {
                    all.clone()
                }
            });
            Region::new(axes)
        };
        let shadows: Vec<Region> = regions.iter().map(shadow).collect();
        let mut known = subtract(std::slice::from_ref(&full), &shadows);
        known.extend(except.iter().filter(concerns).cloned());
        let mut looking = Looking {
            frame,
            cluster,
            left: &mut left,
            found: &mut found,
        };
        for piece in subtract(std::slice::from_ref(&full), &known) {
            looking.look(piece, None);
        }
    }
    found
}

struct Looking<'l, 'a> {
    frame: &'l Frame<'a>,
    cluster: &'l Cluster,
    left: &'l mut usize,
    found: &'l mut Unreal,
}

/// The slab of each tied axis.
type Point = Vec<Slab>;

impl Looking<'_, '_> {
    /// Looks whether a box is reached; `known` is a point of it that is.
    fn look(&mut self, region: Region, known: Option<Point>) {
        let point = match known {
            Some(point) => Some(point),
            None => {
                if *self.left == 0 {
                    self.found.doubtful.push(region);
                    return;
                }
                *self.left -= 1;
                match self.reached(&region) {
                    Ok(point) => Some(point),
                    Err(Solved::Nothing) => {
                        self.found.boxes.push(region);
                        return;
                    }
                    Err(_) => None,
                }
            }
        };
        let widest = self.cluster.axes.iter().enumerate();
        let widest = widest.max_by_key(|(at, axis)| (region[**axis].len(), usize::MAX - at));
        let Some((at, axis)) = widest.filter(|(_, axis)| region[**axis].len() > 1) else {
            if point.is_none() {
                self.found.doubtful.push(region);
            }
            return;
        };
        for half in halves(&region[*axis]) {
            let inside = point.clone().filter(|point| half.contains(point[at]));
            self.look(region.clone().with(*axis, half), inside);
        }
    }

    /// A point of the box that a case reaches.
    fn reached(&self, region: &Region) -> Result<Point, Solved> {
        let mut limits = Limits { tries: TRIES };
        let mut point = None;
        let solved = self.cluster.solve(
            self.frame,
            region,
            &mut limits,
            &mut |region, values, _| match self.frame.cluster_point(self.cluster, region, values) {
                Some(found) if is_inside(&self.cluster.axes, region, &found) => {
                    point = Some(found);
                    Solved::Taken
                }
                Some(_) if self.is_all(region, values) => Solved::Nothing,
                _ => Solved::Open,
            },
        );
        point.ok_or(solved)
    }

    /// Whether a region holds no other case with these values: other facts are in one slab.
    fn is_all(&self, region: &Region, values: &Solution) -> bool {
        let mut asked = self.cluster.axes.iter();
        let is_one = |axis: &AxisId| {
            let solved = values.contains_key(&variable(self.frame, *axis));
            solved || self.frame.is_computed(*axis) || region[*axis].len() <= 1
        };
        asked.all(is_one)
    }
}

fn is_inside(axes: &[AxisId], region: &Region, point: &[Slab]) -> bool {
    axes.iter()
        .zip(point)
        .all(|(axis, slab)| region[*axis].contains(*slab))
}

fn halves(set: &SlabSet) -> [SlabSet; 2] {
    let (mut first, mut second) = (SlabSet::new(), SlabSet::new());
    let middle = set.len() / 2;
    for (slab, count) in set.iter().zip(0..) {
        if count < middle {
            first.insert(slab);
        } else {
            second.insert(slab);
        }
    }
    [first, second]
}
