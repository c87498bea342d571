//! Clashes: pairs of rules that are in force together.

use std::collections::BTreeMap;

use super::budget::{Budget, NotProved};
use super::force::Force;
use super::merge::merged;
use super::region::Region;
use super::split::{SubTable, best_split};
use super::table::{Policy, RuleId, Table};

/// Whether two rules answer the same.
pub trait Compare {
    /// Compares what two rules answer on a region where both match.
    fn compare(&self, a: RuleId, b: RuleId, shared: &Region) -> Agreement;
}

/// How the answers of two rules compare on a region.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Agreement {
    /// Equal everywhere.
    Agree,
    /// Different everywhere.
    Differ,
    /// Different in these regions, equal outside them.
    DifferWithin(Vec<Region>),
}

/// A table compares by [`super::Rule::answer`]. Under `collect` and `priority` outcomes never contradict each other:
/// only what the caller knows of amounts can.
impl Compare for Table {
    fn compare(&self, a: RuleId, b: RuleId, _: &Region) -> Agreement {
        match self.policy {
            Policy::Unique if self.rule(a).answer != self.rule(b).answer => Agreement::Differ,
            _ => Agreement::Agree,
        }
    }
}

/// All clashes of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Clashes {
    /// The clashes, ordered by the two rules; a contradiction before an overlap.
    pub clashes: Vec<Clash>,
    /// The pairs of which the budget did not allow to say, ascending.
    pub open: Vec<(RuleId, RuleId)>,
}

/// A pair of rules that are in force together somewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clash {
    /// The rule that stands first in the file.
    pub a: RuleId,
    /// The other.
    pub b: RuleId,
    /// Whether they differ there.
    pub kind: ClashKind,
    /// The real cases at which both are in force and `kind` holds, as maximal and irredundant boxes.
    pub boxes: Vec<Region>,
}

/// What is wrong where two rules are in force together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ClashKind {
    /// Their answers differ.
    Contradiction,
    /// Their answers are equal; reported under `unique` only.
    Overlap,
}

/// The pairs of rules that are in force together at a real case, with where and whether they differ.
pub fn clashes(table: &Table, answers: &impl Compare, budget: &mut Budget) -> Clashes {
    let mut result = Clashes::default();
    if table.policy == Policy::First {
        return result;
    }
    let pairs = meeting_rules(table, budget);
    let Ok(force) = Force::of(table, budget) else {
        result.open = pairs.into_keys().collect();
        return result;
    };
    for ((a, b), shared) in pairs
        .into_iter()
        .filter(|((a, b), _)| !force.exclude_each_other(*a, *b))
    {
        let pair = Pair {
            table,
            force: &force,
            a,
            b,
        };
        match pair.clashes(&shared, answers, budget) {
            Ok(found) => result.clashes.extend(found),
            Err(NotProved { .. }) => result.open.push((a, b)),
        }
    }
    result
}

/// Two rules that meet.
struct Pair<'t> {
    table: &'t Table,
    force: &'t Force<'t>,
    a: RuleId,
    b: RuleId,
}

impl Pair<'_> {
    fn clashes(
        &self,
        shared: &[Region],
        answers: &impl Compare,
        budget: &mut Budget,
    ) -> Result<Vec<Clash>, NotProved> {
        let (mut differing, mut equal) = (Vec::new(), Vec::new());
        for region in shared {
            let differs = match answers.compare(self.a, self.b, region) {
                Agreement::Agree => Vec::new(),
                Agreement::Differ => vec![region.clone()],
                Agreement::DifferWithin(parts) => parts
                    .iter()
                    .filter_map(|part| part.intersection(region))
                    .collect(),
            };
            equal.extend(super::subtract(std::slice::from_ref(region), &differs));
            differing.extend(differs);
        }
        if self.table.policy != Policy::Unique {
            equal.clear();
        }
        let mut found = Vec::new();
        for (kind, regions) in [
            (ClashKind::Contradiction, differing),
            (ClashKind::Overlap, equal),
        ] {
            let boxes = self.in_force_on(&regions, budget)?;
            if !boxes.is_empty() {
                found.push(Clash {
                    a: self.a,
                    b: self.b,
                    kind,
                    boxes,
                });
            }
        }
        Ok(found)
    }

    fn in_force_on(
        &self,
        regions: &[Region],
        budget: &mut Budget,
    ) -> Result<Vec<Region>, NotProved> {
        let mut pieces = Vec::new();
        for region in regions {
            pieces.extend(self.force.together(&[self.a, self.b], region, budget)?);
        }
        merged(&pieces, budget)
    }
}

/// The pairs of rules that match together somewhere on the axes, with the regions where they do.
pub(super) fn meeting_rules(
    table: &Table,
    budget: &mut Budget,
) -> BTreeMap<(RuleId, RuleId), Vec<Region>> {
    let owners = table.rule_ids().flat_map(|rule| {
        table
            .rule(rule)
            .when
            .iter()
            .map(move |region| (rule, region))
    });
    let (rules, boxes): (Vec<RuleId>, Vec<&Region>) =
        owners.filter(|(_, region)| !region.is_empty()).unzip();
    let mut pairs: BTreeMap<(RuleId, RuleId), Vec<Region>> = BTreeMap::new();
    for (first, second) in meeting(table, &boxes, budget) {
        let (a, b) = (rules[first as usize], rules[second as usize]);
        if let Some(shared) = boxes[first as usize].intersection(boxes[second as usize])
            && a != b
        {
            pairs.entry((a, b)).or_default().push(shared);
        }
    }
    pairs
}

/// The pairs of boxes that share a point, ascending, the lesser number first.
///
/// Cuts the axes until few boxes are left together or cutting no longer helps, then tries those pair by pair: so this
/// ends without any budget, which only bounds the cutting.
fn meeting(table: &Table, boxes: &[&Region], budget: &mut Budget) -> Vec<(u32, u32)> {
    let mut pairs = Vec::new();
    let mut waiting = vec![SubTable::of(Region::full(&table.axes), boxes)];
    while let Some(sub_table) = waiting.pop() {
        match worthwhile_parts(&sub_table, boxes, budget) {
            Some(parts) => waiting.extend(parts),
            None => pairs.extend(meeting_pairwise(&sub_table.active, boxes)),
        }
    }
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}

/// Below so many boxes, trying every pair is quicker than cutting.
const FEW: usize = 8;

fn worthwhile_parts(
    table: &SubTable,
    boxes: &[&Region],
    budget: &mut Budget,
) -> Option<Vec<SubTable>> {
    let count = table.active.len();
    if count <= FEW || !budget.spend() {
        return None;
    }
    let split = best_split(table, boxes)?;
    // A part that halves nothing only repeats its pairs: ask for a fifth less work.
    if split.cost * 5 > (count * count) as u64 * 4 {
        return None;
    }
    Some(
        split
            .parts
            .into_iter()
            .map(|part| table.part(split.axis, part, boxes))
            .collect(),
    )
}

fn meeting_pairwise(active: &[u32], boxes: &[&Region]) -> Vec<(u32, u32)> {
    let meets = |&(a, b): &(u32, u32)| boxes[a as usize].intersects(boxes[b as usize]);
    let pairs = active
        .iter()
        .enumerate()
        .flat_map(|(index, &a)| active[index + 1..].iter().map(move |&b| (a, b)));
    pairs.filter(meets).collect()
}

#[cfg(test)]
mod tests {
    use super::super::axis::Axis;
    use super::super::slabs::SlabSet;
    use super::super::table::{Rule, Space};
    use super::*;

    fn table(policy: Policy) -> Table {
        let axes = vec![Axis::linear(6)];
        let rule =
            |from, to, outcome| Rule::new(vec![Region::new([SlabSet::range(from, to)])], [outcome]);
        let rules = vec![rule(0, 3, 1), rule(2, 5, 2), rule(4, 6, 2)];
        Table {
            space: Space::full(&axes),
            axes,
            rules,
            policy,
        }
    }

    fn told(table: &Table) -> Vec<(u32, u32, ClashKind, Vec<Region>)> {
        let found = clashes(table, table, &mut Budget::default());
        found
            .clashes
            .into_iter()
            .map(|clash| (clash.a.0, clash.b.0, clash.kind, clash.boxes))
            .collect()
    }

    fn at(slab: u32) -> Vec<Region> {
        vec![Region::of_point(&[slab])]
    }

    #[test]
    fn rules_that_differ_contradict_and_rules_that_agree_overlap() {
        let expected = [
            (0, 1, ClashKind::Contradiction, at(2)),
            (1, 2, ClashKind::Overlap, at(4)),
        ];
        assert_eq!(told(&table(Policy::Unique)), expected);
    }

    #[test]
    fn an_override_settles_a_clash() {
        let mut table = table(Policy::Unique);
        table.rules[1].beats = vec![RuleId(0)];
        assert_eq!(told(&table), [(1, 2, ClashKind::Overlap, at(4))]);
    }

    #[test]
    fn only_unique_minds_rules_that_answer_together() {
        for policy in [Policy::First, Policy::Collect, Policy::Priority] {
            assert_eq!(told(&table(policy)), []);
        }
    }
}
