//! Dead ends: what is known early and leaves nothing worth a duty.

use super::axis::AxisId;
use super::budget::{Budget, NotProved};
use super::cover::uncovered;
use super::force::Force;
use super::gaps::missing;
use super::merge::merged;
use super::region::{Region, subtract};
use super::table::{RuleId, Space, Table};

/// A duty, as far as its dead ends depend on it.
pub struct DeadEnds<'a, W> {
    /// The axes that are known before the duty is done.
    pub early: &'a [AxisId],
    /// Where the duty is demanded: the union of these regions.
    pub required: &'a [Region],
    /// Whether the answer of a rule is worth the duty.
    pub worthwhile: W,
    /// Whether it is worth the duty where no rule answers.
    pub default_worthwhile: bool,
}

/// The values of the early axes at which the duty is demanded, but never for an answer that is worth it: whatever the
/// other facts turn out to be among the real cases that demand the duty, no rule in force is worthwhile.
///
/// The boxes are maximal and irredundant over the early axes and full on all others.
///
/// # Errors
/// When the budget is spent.
pub fn dead_ends<W: Fn(RuleId) -> bool>(
    table: &Table,
    duty: &DeadEnds<'_, W>,
    budget: &mut Budget,
) -> Result<Vec<Region>, NotProved> {
    let space = table.space.restricted(duty.required);
    let demanded = early_part(table, duty.early, real(&space, &[], budget)?);
    let worth = early_part(
        table,
        duty.early,
        worthwhile_cases(table, &space, duty, budget)?,
    );
    let worth: Vec<&Region> = worth.iter().collect();
    let mut pieces = Vec::new();
    for region in subtract(&demanded, &[]) {
        pieces.extend(uncovered(&region, &worth, budget)?);
    }
    merged(&pieces, budget)
}

/// The real cases of the space, the duty being demanded there, with an answer that is worth it.
fn worthwhile_cases<W: Fn(RuleId) -> bool>(
    table: &Table,
    space: &Space,
    duty: &DeadEnds<'_, W>,
    budget: &mut Budget,
) -> Result<Vec<Region>, NotProved> {
    let demanding = Table {
        space: space.clone(),
        ..table.clone()
    };
    let force = Force::of(&demanding, budget)?;
    let mut cases = Vec::new();
    for rule in table.rule_ids().filter(|&rule| (duty.worthwhile)(rule)) {
        cases.extend(force.region(rule, &Region::full(&table.axes), budget)?);
    }
    if duty.default_worthwhile {
        let answered: Vec<&Region> = table.rules.iter().flat_map(|rule| &rule.when).collect();
        cases.extend(real(space, &answered, budget)?);
    }
    Ok(cases)
}

/// The real cases that no cover holds.
fn real(space: &Space, covers: &[&Region], budget: &mut Budget) -> Result<Vec<Region>, NotProved> {
    let (found, open) = missing(space, covers, budget);
    if open.is_empty() {
        Ok(found)
    } else {
        Err(NotProved { open })
    }
}

/// Forgets all axes but the early ones, and what then is said twice.
fn early_part(table: &Table, early: &[AxisId], cases: Vec<Region>) -> Vec<Region> {
    let late: Vec<AxisId> = table
        .axis_ids()
        .filter(|axis| !early.contains(axis))
        .collect();
    let forget = |case: Region| {
        late.iter().fold(case, |case, &axis| {
            case.with(axis, table.axes[axis.index()].full())
        })
    };
    let mut parts: Vec<Region> = cases.into_iter().map(forget).collect();
    parts.sort_unstable();
    parts.dedup();
    parts
}

#[cfg(test)]
mod tests {
    use super::super::axis::Axis;
    use super::super::slabs::SlabSet;
    use super::super::table::{Policy, Rule};
    use super::*;

    /// A report at the counter is demanded of everyone; help only follows above a value that is known beforehand, and then
    /// only if the report shows a place.
    #[test]
    fn a_duty_that_can_only_end_in_nothing_is_a_dead_end() {
        let axes = vec![Axis::linear(3), Axis::options(2)];
        let region = |value: SlabSet, place: SlabSet| Region::new([value, place]);
        let help = Rule::new(vec![region(SlabSet::range(1, 3), SlabSet::single(0))], [1]);
        let nothing = Rule::new(vec![Region::full(&axes)], [0]);
        let required = [Region::full(&axes)];
        let table = Table {
            space: Space::full(&axes),
            axes,
            rules: vec![help, nothing],
            policy: Policy::First,
        };
        let duty = DeadEnds {
            early: &[AxisId(0)],
            required: &required,
            worthwhile: |rule| rule == RuleId(0),
            default_worthwhile: false,
        };
        let dead = dead_ends(&table, &duty, &mut Budget::default());
        assert_eq!(dead, Ok(vec![region(SlabSet::single(0), SlabSet::full(2))]));
    }
}
