//! Boxes in few words: whether a fact exists need not be said where the other facts of the box tell.

use crate::analysis::axis::Values;
use crate::analysis::frame::set_of;
use crate::analysis::table::Lowered;
use crate::decision::{AxisId, Budget, Region, covered_by};

impl Lowered<'_> {
    /// A region in parts that words can say, each without what follows from the rest of it.
    pub(super) fn sayable(&self, region: &Region) -> Vec<Region> {
        let parts = self.frame.sayable(region).into_iter();
        parts.map(|part| self.brief(part)).collect()
    }

    /// The same real cases: facts of which the region says no more than that they exist, or that they do not, are free
    /// where no real case is added by that; the last in the file first, since those depend on others.
    pub(super) fn brief(&self, region: Region) -> Region {
        let axes: Vec<AxisId> = self.frame.axis_ids().collect();
        let tells = |axis: &AxisId, region: &Region| {
            self.frame.fact_of(*axis).is_some() && self.tells_existence(*axis, region)
        };
        let mut brief = region;
        for axis in axes.into_iter().rev() {
            if tells(&axis, &brief) && self.follows_from_rest(axis, &brief) {
                let full = self.frame.axes[axis.index()].to_axis().full();
                brief = brief.with(axis, full);
            }
        }
        brief
    }

    /// Whether a region says of a fact that it exists, or that it does not, and nothing else.
    fn tells_existence(&self, axis: AxisId, region: &Region) -> bool {
        let own = &self.frame.axes[axis.index()];
        let absent = set_of(own, |values| *values == Values::Absent);
        let full = own.to_axis().full();
        let set = &region[axis];
        !absent.is_empty() && (*set == absent || *set == full.difference(&absent))
    }

    /// Whether no real case has all that a region says but what it says of one axis.
    fn follows_from_rest(&self, axis: AxisId, region: &Region) -> bool {
        let full = self.frame.axes[axis.index()].to_axis().full();
        let others = region.clone().with(axis, full.difference(&region[axis]));
        let space = self.table.space.restricted(&[others]);
        let except: Vec<&Region> = space.except.iter().collect();
        covered_by(&space.within, &except, &mut Budget::default()).unwrap_or(false)
    }
}
