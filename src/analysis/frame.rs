//! The space of cases of one decision on one day: its axes, what of them is real, and conditions as regions of it.

use super::Setting;
use super::axis::{About, FactAxis, Values};
use super::cuts::Cuts;
use super::given::Given;
use super::ties::{Tie, Ties, unreal};
use crate::amount::{Facts, Situation, State};
use crate::decision::{AxisId, Region, Slab, SlabSet, Space, Table, subtract};
use crate::model::decision::{Derived, FactKind, FactValue};
use crate::model::ordered::{IndexMap, IndexSet, with_room};
use crate::model::{Decision, Id};

/// The axes of a decision on one day.
pub(super) struct Frame<'a> {
    pub setting: Setting<'a>,
    pub axes: Vec<FactAxis>,
    /// What ties the axes together beyond what regions can say.
    pub ties: Ties,
    /// Figures that conditions name and that have no value on the day.
    pub lacking: IndexSet<Id>,
    index: IndexMap<Id, AxisId>,
    comparisons: IndexMap<(Id, Id), AxisId>,
}

/// The real cases of a frame.
pub(super) struct Real {
    /// All cases that may be real.
    pub space: Space,
    /// Those of them of which it is not known whether they are.
    pub doubtful: Vec<Region>,
}

impl Real {
    /// A table over the cases of which it is known that they are real; none where that is known of all.
    pub fn certain(&self, table: &Table) -> Option<Table> {
        if self.doubtful.is_empty() {
            return None;
        }
        let mut certain = table.clone();
        certain.space.except.extend(self.doubtful.iter().cloned());
        Some(certain)
    }
}

impl<'a> Frame<'a> {
    /// Cuts the facts that a decision depends on.
    pub fn of(setting: Setting<'a>, decision: &Decision) -> Self {
        Self::with(setting, decision, IndexSet::default(), |_| ())
    }

    /// Cuts them, and these facts, at these values too.
    pub fn cut_at(
        setting: Setting<'a>,
        decision: &Decision,
        facts: IndexSet<Id>,
        given: &Given,
    ) -> Self {
        Self::with(setting, decision, facts, |cuts| cuts.at_values(given))
    }

    /// Cuts them, and these facts, at more places.
    pub fn with(
        setting: Setting<'a>,
        decision: &Decision,
        facts: IndexSet<Id>,
        cut: impl FnOnce(&mut Cuts),
    ) -> Self {
        let facts = super::relevant::facts_and(&setting, decision, facts);
        let mut cuts = Cuts::of(&setting, decision, &facts);
        cut(&mut cuts);
        let mut axes = Vec::new();
        for id in &facts {
            let Some(fact) = setting.fact(id) else {
                continue;
            };
            let presence = Presence::of(&setting, id, 0);
            axes.push(FactAxis::of_fact(
                &setting,
                id,
                fact,
                &cuts,
                presence.absent,
                presence.unknown,
            ));
        }
        let measured = |id: &Id| {
            let kind = setting.fact(id).map(|fact| &fact.kind);
            let plain = matches!(
                kind,
                Some(FactKind::YesNo | FactKind::Choice(_) | FactKind::Scale(_)) | None
            );
            !plain && facts.contains(id)
        };
        let may_lack = |id: &Id| {
            let presence = Presence::of(&setting, id, 0);
            presence.absent || presence.unknown
        };
        let pairs = cuts.pairs.iter();
        let pairs = pairs.filter(|(a, b)| a != b && measured(a) && measured(b));
        axes.extend(pairs.map(|(a, b)| {
            FactAxis::of_comparison(a.clone(), b.clone(), may_lack(a) || may_lack(b))
        }));
        let mut index = with_room(axes.len());
        let mut comparisons = IndexMap::default();
        for (at, axis) in (0..).map(AxisId).zip(&axes) {
            match &axis.about {
                About::Fact(id) => drop(index.insert(id.clone(), at)),
                About::Comparison(a, b) => drop(comparisons.insert((a.clone(), b.clone()), at)),
            }
        }
        let mut frame = Self {
            setting,
            axes,
            ties: Ties::default(),
            lacking: cuts.lacking,
            index,
            comparisons,
        };
        frame.ties = Ties::of(&frame);
        frame
    }

    /// The facts given that no rule asks of and that tell which cases are left all the same: those that exist in some cases
    /// only, and those that an impossible combination names.
    pub fn told_beside(&self, given: &Given) -> IndexSet<Id> {
        let mut unasked = given.keys().filter(|id| self.axis_of(id).is_none());
        let Some(first) = unasked.next() else {
            return IndexSet::default();
        };
        let mut tied = IndexSet::default();
        for impossible in &self.setting.concept.impossible {
            super::relevant::in_when(&impossible.when, &mut tied);
        }
        super::relevant::all_behind(&self.setting, &mut tied);
        let depends = |id: &&Id| {
            let fact = self.setting.fact(id);
            tied.contains(*id) || fact.is_some_and(|fact| fact.only_when.is_some())
        };
        let unasked = std::iter::once(first).chain(unasked);
        unasked.filter(depends).cloned().collect()
    }

    /// All cases, real or not.
    pub fn full(&self) -> Region {
        Region::new(self.axes.iter().map(|axis| axis.full()))
    }

    /// The axes by number.
    pub fn axis_ids(&self) -> impl Iterator<Item = AxisId> + use<> {
        (0..).map(AxisId).take(self.axes.len())
    }

    /// The axis of a fact.
    pub fn axis_of(&self, fact: &Id) -> Option<AxisId> {
        self.index.get(fact).copied()
    }

    /// The fact of an axis; none for a comparison.
    pub fn fact_of(&self, axis: AxisId) -> Option<&Id> {
        match &self.axes[axis.index()].about {
            About::Fact(id) => Some(id),
            About::Comparison(..) => None,
        }
    }

    /// The axis on which two facts are compared, and whether it compares the second with the first.
    pub fn comparison_of(&self, first: &Id, second: &Id) -> Option<(AxisId, bool)> {
        let find = |one: &Id, other: &Id| {
            let pair = (one.clone(), other.clone());
            self.comparisons.get(&pair).copied()
        };
        let straight = find(first, second).map(|axis| (axis, false));
        straight.or_else(|| find(second, first).map(|axis| (axis, true)))
    }

    /// The real cases: facts exist exactly where their `only_when` holds, what follows from other facts follows,
    /// impossible combinations are out, and values exist that have all of this together.
    pub fn real(&self) -> Real {
        self.real_within(&[self.full()])
    }

    /// The real cases of some regions; what lies outside them may be taken for real too.
    pub fn real_within(&self, regions: &[Region]) -> Real {
        let mut except = self.unreal_by_regions();
        let unreal = unreal(self, &self.ties, regions, &except);
        except.extend(unreal.boxes);
        Real {
            space: self.all_but(except),
            doubtful: unreal.doubtful,
        }
    }

    /// The real cases as far as regions can say: whether values exist that have all of this together is left open.
    pub fn real_by_regions(&self) -> Space {
        self.all_but(self.unreal_by_regions())
    }

    fn all_but(&self, except: Vec<Region>) -> Space {
        let axes: Vec<_> = self.axes.iter().map(FactAxis::to_axis).collect();
        Space::all_but(&axes, except)
    }

    fn unreal_by_regions(&self) -> Vec<Region> {
        let mut except = Vec::new();
        for axis in (0..).map(AxisId).take(self.axes.len()) {
            let full = self.axes[axis.index()].full();
            for (regions, set) in self.parts(axis) {
                except.extend(within(regions, axis, &full.difference(&set)));
            }
        }
        for impossible in &self.setting.concept.impossible {
            let mut facts = IndexSet::default();
            super::relevant::in_when(&impossible.when, &mut facts);
            if facts.iter().all(|fact| self.axis_of(fact).is_some()) {
                except.extend(self.when(&impossible.when));
            }
        }
        except
    }

    /// All cases in parts, with the slabs of an axis that are real in each; none where all are, everywhere.
    fn parts(&self, axis: AxisId) -> Vec<(Vec<Region>, SlabSet)> {
        let fact_axis = &self.axes[axis.index()];
        let set = |passes: fn(&Values) -> bool| set_of(fact_axis, passes);
        let absent = set(|values| *values == Values::Absent);
        let unknown = set(|values| *values == Values::Unknown);
        let full = fact_axis.full();
        if let Some(ways) = self.follows_by(axis) {
            let there = full.difference(&absent).difference(&unknown);
            return vec![
                (ways.there().cloned().collect(), there),
                (ways.unknown.clone(), unknown),
                (ways.absent.clone(), absent),
            ];
        }
        let About::Fact(id) = &fact_axis.about else {
            return Vec::new();
        };
        let Some(fact) = self.setting.fact(id) else {
            return Vec::new();
        };
        // What is only ever given is there in every case.
        if fact.only_when.is_none() && fact.is.is_none() {
            return Vec::new();
        }
        let exists = fact.only_when.as_ref();
        let exists = exists.map_or_else(|| vec![self.full()], |when| self.when(when));
        let gone = subtract(&[self.full()], &exists);
        let Some(Derived::Options(options)) = &fact.is else {
            return vec![(exists, full.difference(&absent)), (gone, absent)];
        };
        // Of two options that both hold, the first counts, as it does where a case is decided.
        let mut rest = exists;
        let mut parts = vec![(gone, absent.clone())];
        for (option, (_, when)) in options {
            let holds = self.when(when);
            let taken = set_of(fact_axis, |slab| is_option(slab, option));
            parts.push((intersections(&rest, &holds), taken));
            rest = subtract(&rest, &holds);
        }
        parts.push((rest, absent));
        parts
    }

    /// The formulas that an axis follows by.
    fn follows_by(&self, axis: AxisId) -> Option<&super::ties::Ways> {
        let ties = self.ties.clusters.iter().flat_map(|cluster| &cluster.ties);
        ties.into_iter().find_map(|tie| match tie {
            Tie::Follows { axis: own, ways } if *own == axis => Some(ways),
            _ => None,
        })
    }

    /// Whether an axis follows from others, so that only a search can tell which of its slabs are real together.
    pub fn follows(&self, axis: AxisId) -> bool {
        match &self.axes[axis.index()].about {
            About::Comparison(..) => true,
            About::Fact(id) => self.setting.fact(id).is_some_and(|fact| fact.is.is_some()),
        }
    }

    /// Whether an axis follows from others by a formula or a comparison, and not by the conditions of its options.
    pub fn is_computed(&self, axis: AxisId) -> bool {
        let fact = self.fact_of(axis).and_then(|id| self.setting.fact(id));
        let by_options = matches!(
            fact.and_then(|fact| fact.is.as_ref()),
            Some(Derived::Options(_))
        );
        self.follows(axis) && !by_options
    }

    /// The slab of each axis in which a case lies; none for an axis that the case leaves open.
    pub fn locate(&self, situation: &Situation<'_>) -> Vec<Option<Slab>> {
        self.axes
            .iter()
            .map(|axis| self.slab(axis, situation))
            .collect()
    }

    /// The cases in which a case may lie: the axes that it leaves open are full.
    pub fn within(&self, situation: &Situation<'_>) -> Region {
        let sets = self.locate(situation).into_iter().zip(&self.axes);
        Region::new(sets.map(|(slab, axis)| slab.map_or_else(|| axis.full(), SlabSet::single)))
    }

    pub fn slab(&self, axis: &FactAxis, situation: &Situation<'_>) -> Option<Slab> {
        let state = match &axis.about {
            About::Fact(id) => return axis.slab_of(&situation.state(id)),
            About::Comparison(first, second) => (situation.state(first), situation.state(second)),
        };
        let wanted = match state {
            (State::Missing, _) | (_, State::Missing) => return None,
            (State::Measured(first), State::Measured(second)) => {
                Values::Compares(first.measure()?.cmp(&second.measure()?))
            }
            _ => Values::Absent,
        };
        axis.slabs
            .iter()
            .position(|slab| *slab == wanted)
            .and_then(|slab| Slab::try_from(slab).ok())
    }
}

/// The slabs of an axis that pass.
pub(super) fn set_of(axis: &FactAxis, passes: impl Fn(&Values) -> bool) -> SlabSet {
    let mut set = SlabSet::new();
    for (slab, values) in (0..).zip(&axis.slabs) {
        if passes(values) {
            set.insert(slab);
        }
    }
    set
}

fn is_option(slab: &Values, option: &Id) -> bool {
    match slab {
        Values::Option(id) => id == option,
        Values::YesNo(value) => *option == if *value { "yes" } else { "no" },
        _ => false,
    }
}

/// What of these regions lies in a set of slabs of one axis.
fn within(regions: Vec<Region>, axis: AxisId, set: &SlabSet) -> Vec<Region> {
    let narrow = |region: Region| {
        let narrowed = region[axis].intersection(set);
        (!narrowed.is_empty()).then(|| region.with(axis, narrowed))
    };
    regions.into_iter().filter_map(narrow).collect()
}

/// The cases that lie in a region of both lists.
pub(super) fn intersections(a: &[Region], b: &[Region]) -> Vec<Region> {
    a.iter()
        .flat_map(|a| b.iter().filter_map(|b| a.intersection(b)))
        .collect()
}

/// Whether a fact may not exist, or not be known.
#[derive(Debug, Clone, Copy, Default)]
struct Presence {
    absent: bool,
    unknown: bool,
}

/// Facts that follow from each other in a longer chain are taken as always there; a circle was reported.
const DEEPEST: usize = 32;

impl Presence {
    fn of(setting: &Setting<'_>, id: &Id, depth: usize) -> Self {
        let Some(fact) = setting.fact(id) else {
            return Self::default();
        };
        let mut presence = Self {
            absent: fact.only_when.is_some(),
            unknown: fact.may_be_unknown && fact.is.is_none(),
        };
        let mut behind = IndexSet::default();
        match &fact.is {
            Some(Derived::Amount(valued)) => {
                presence.absent |= matches!(valued.value, crate::model::amount::Valued::Choose(_));
                super::relevant::in_valued(&valued.value, &mut behind);
            }
            Some(Derived::Options(_)) => presence.absent = true,
            None => {}
        }
        if depth < DEEPEST {
            for other in behind.iter().map(|id| Self::of(setting, id, depth + 1)) {
                presence.absent |= other.absent;
                presence.unknown |= other.unknown;
            }
        }
        presence
    }
}

/// The value of a fact in a state; none where it is not known, does not exist, or no quantity can hold it.
#[must_use]
pub fn value_of(state: &State) -> Option<FactValue> {
    Some(match state {
        State::Missing | State::Absent => return None,
        State::Unknown => FactValue::Unknown,
        State::YesNo(value) => FactValue::YesNo(*value),
        State::Option(option) => FactValue::Option(option.clone()),
        State::Measured(value) => FactValue::Quantity(value.to_quantity()?),
    })
}
