//! The bound on work: how many sub-tables a proof may visit.

use super::region::Region;

/// How many sub-tables may still be visited. Counted, never timed, so that results are the same on every machine.
#[derive(Clone, Debug)]
pub struct Budget {
    left: u64,
}

impl Budget {
    /// What a proof gets unless the caller says otherwise. Tables of 1,500 rules over 7 facts need some thousands.
    pub const DEFAULT: u64 = 1_000_000;

    /// A budget of so many sub-tables.
    pub fn of(sub_tables: u64) -> Self {
        Self { left: sub_tables }
    }

    /// How many sub-tables may still be visited.
    pub fn left(&self) -> u64 {
        self.left
    }

    /// Takes one sub-table off; false when none is left.
    pub(super) fn spend(&mut self) -> bool {
        let affordable = self.left > 0;
        self.left = self.left.saturating_sub(1);
        affordable
    }
}

impl Default for Budget {
    fn default() -> Self {
        Self::of(Self::DEFAULT)
    }
}

/// The budget was spent before the answer was proved.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the work budget was spent before the proof was complete")]
pub struct NotProved {
    /// What was not looked at; empty when the open part is not a part of the space.
    pub open: Vec<Region>,
}
