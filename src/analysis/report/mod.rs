//! What is wrong with a decision, over all eras of the calendar, in the words of the facts: one file per kind of finding.
//!
//! Each kind looks at one era ([`OneEra`]); what it finds is then joined over time ([`joined`]).

mod amount;
mod beside;
mod boundary;
mod brief;
mod clash;
mod dead_end;
mod default;
mod extreme;
mod gap;
mod given;
mod idle_fact;
mod lasting;
mod mend;
mod never;
mod over_time;
mod overrides;
mod public_gap;
mod reach;
mod redundant;
mod time;
mod unanswered;

pub use amount::{AmountWithout, Lacks};
pub use beside::Beside;
pub use boundary::Boundary;
pub use clash::{Clash, Said};
pub use dead_end::DeadEnd;
pub use default::ByDefault;
pub use extreme::Extreme;
pub use gap::Gap;
pub use mend::Change;
pub use never::DeadRule;
pub use over_time::During;
pub use public_gap::PublicGap;
pub use redundant::RedundantRule;
pub use time::NoTime;

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use super::frame::Frame;
use super::given::Given;
use super::prepared::{Prepared, Timeline};
use super::table::Lowered;
use super::witness::Sought;
use crate::amount::{Situation, Truth, when_holds};
use crate::decision::{Budget, Region, RuleId, Table, merged, merged_over};
use crate::diagnostic::Values;
use crate::model::decision::Rule;
use crate::model::{Decision, Id, Named};
use over_time::{Alike, joined};

/// A box of cases and one of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// The box, in conditions.
    pub region: Values,
    /// A real case in it, in values.
    pub witness: Values,
    given: Given,
    /// The box on the axes of the decision itself, where it was found on these.
    place: Option<Region>,
}

impl Shown {
    /// A box of a frame in its words, and a case in it.
    pub(super) fn of(frame: &Frame<'_>, region: &Region, given: Given) -> Self {
        Self {
            region: frame.words(region),
            witness: frame.witness_words(&given),
            given,
            place: None,
        }
    }

    /// The same, of the frame of the decision itself.
    fn placed(self, region: &Region) -> Self {
        Self {
            place: Some(region.clone()),
            ..self
        }
    }

    /// The same box with another case in it.
    fn with_case(&self, frame: &Frame<'_>, given: Given) -> Self {
        Self {
            witness: frame.witness_words(&given),
            given,
            ..self.clone()
        }
    }

    /// The box, where it was found on the axes of the decision itself.
    const fn place(&self) -> Option<&Region> {
        self.place.as_ref()
    }

    /// Whether two lists of boxes are the same boxes.
    fn same_boxes(some: &[Self], others: &[Self]) -> bool {
        let regions = |boxes: &[Self]| boxes.iter().map(|shown| shown.region.clone()).collect();
        let (some, others): (Vec<Values>, Vec<Values>) = (regions(some), regions(others));
        some == others
    }

    /// The case.
    pub(super) const fn given(&self) -> &Given {
        &self.given
    }
}

/// What is wrong with a decision.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DecisionReport {
    /// Cases without an answer.
    pub gaps: Vec<During<Gap>>,
    /// Cases without an answer between the bounds of two rules; `otherwise` may catch them.
    pub holes: Vec<During<Boundary>>,
    /// Pairs of rules in force together.
    pub clashes: Vec<During<Clash>>,
    /// Cases at the bounds of two rules that both answer, otherwise.
    pub boundary_clashes: Vec<During<Boundary>>,
    /// Rules that are never in force.
    pub dead: Vec<DeadRule>,
    /// Duties that lead nowhere.
    pub dead_ends: Vec<During<DeadEnd>>,
    /// Circles of overrides; where there is one, nothing else is looked at.
    pub loops: Vec<Vec<Id>>,
    /// Overrides between rules that never meet: the exception, then the rule.
    pub idle_overrides: Vec<(Id, Id)>,
    /// Rules that could go without anybody being told anything else.
    pub redundant: Vec<RedundantRule>,
    /// Cases that only rules for staff alone answer.
    pub public_gaps: Vec<During<PublicGap>>,
    /// Rules for staff alone that are an exception to no public rule.
    pub exceptions_to_nothing: Vec<Id>,
    /// Cases that only `otherwise` answers.
    pub by_default: Vec<During<ByDefault>>,
    /// Amounts that have no value in some cases.
    pub without: Vec<During<AmountWithout>>,
    /// Amounts a client is said to get that come to nothing.
    pub worthless: Vec<During<Extreme>>,
    /// Amounts a client pays that grow without a ceiling.
    pub unbounded: Vec<During<Extreme>>,
    /// Cases in which an offer is given and no time is promised, though one is in others.
    pub no_time: Vec<During<NoTime>>,
    /// Of the times that offers promise by case, those that some case is promised: the offer, and the place in its list.
    pub promised: BTreeSet<(Id, usize)>,
    /// Facts that are asked and on which no answer depends.
    pub idle_facts: Vec<Id>,
    /// Whether not all was proved: the work budget was spent, or nobody can tell whether some cases are real.
    pub not_proved: bool,
    /// The cases of which nobody can tell, in conditions, where something depends on them.
    pub in_doubt: Vec<Values>,
}

impl DecisionReport {
    /// How many boxes of cases are shown.
    fn boxes(&self) -> usize {
        let gaps = self.gaps.iter().map(|gap| gap.found.boxes.len());
        let holes = self.holes.iter().map(|hole| hole.found.boxes.len());
        let clashes = self.clashes.iter().map(|clash| clash.found.boxes.len());
        gaps.chain(holes).chain(clashes).sum()
    }
}

/// Analyses a decision over all eras; a work budget of its own keeps one decision from costing the others theirs.
pub(super) fn analyse(timeline: &Timeline<'_>) -> DecisionReport {
    mend::only_what_helps(timeline, plain(timeline))
}

/// The same, with ways to mend of which nobody knows yet whether they help.
fn plain(timeline: &Timeline<'_>) -> DecisionReport {
    let decision = timeline.decision;
    let mut eras = Vec::new();
    let mut by_era = Vec::new();
    for (era, prepared) in &timeline.eras {
        let loops = overrides::loops(&prepared.lowered, decision);
        if !loops.is_empty() {
            return DecisionReport {
                loops,
                ..DecisionReport::default()
            };
        }
        eras.push(*era);
        by_era.push(OneEra::of(prepared).look());
    }
    let lasting = |eras: RangeInclusive<usize>, shown: &Shown, last: &Shown| {
        lasting::lasting(timeline, eras, shown, last)
    };
    let dead = never::everywhere(decision, &by_era);
    let (redundant, all_tried) = redundant::find(timeline, &dead);
    let idle_facts = idle_fact::find(timeline);
    let exceptions_to_nothing = public_gap::exceptions_to_nothing(timeline);
    let not_proved = by_era.iter().any(|found| found.not_proved)
        || !all_tried
        || idle_facts.is_err()
        || exceptions_to_nothing.is_err();
    DecisionReport {
        gaps: joined(&eras, &by_era, |found| &found.gaps, lasting),
        holes: joined(&eras, &by_era, |found| &found.holes, lasting),
        clashes: joined(&eras, &by_era, |found| &found.clashes, lasting),
        boundary_clashes: joined(&eras, &by_era, |found| &found.boundary_clashes, lasting),
        dead,
        dead_ends: joined(&eras, &by_era, |found| &found.dead_ends, lasting),
        loops: Vec::new(),
        idle_overrides: overrides::idle_everywhere(decision, &by_era),
        redundant,
        public_gaps: joined(&eras, &by_era, |found| &found.public_gaps, lasting),
        by_default: joined(&eras, &by_era, |found| &found.by_default, lasting),
        without: joined(&eras, &by_era, |found| &found.amounts.without, lasting),
        worthless: joined(&eras, &by_era, |found| &found.amounts.worthless, lasting),
        unbounded: joined(&eras, &by_era, |found| &found.amounts.unbounded, lasting),
        no_time: joined(&eras, &by_era, |found| &found.times.none, lasting),
        promised: by_era
            .iter()
            .flat_map(|found| found.times.promised.clone())
            .collect(),
        not_proved,
        in_doubt: if not_proved {
            in_doubt(timeline)
        } else {
            Vec::new()
        },
        idle_facts: idle_facts.unwrap_or_default(),
        exceptions_to_nothing: exceptions_to_nothing.unwrap_or_default(),
    }
}

/// The cases of which nobody can tell whether they are real, in any era.
fn in_doubt(timeline: &Timeline<'_>) -> Vec<Values> {
    let mut in_doubt = Vec::new();
    for (_, era) in &timeline.eras {
        let doubtful = &era.real.doubtful;
        let boxes = merged(doubtful, &mut Budget::default());
        for region in boxes.as_ref().unwrap_or(doubtful) {
            let words = era.lowered.frame.words(region);
            if !in_doubt.contains(&words) {
                in_doubt.push(words);
            }
        }
    }
    in_doubt
}

/// What is found in one era.
#[derive(Default)]
struct Found {
    gaps: Vec<Gap>,
    holes: Vec<Boundary>,
    clashes: Vec<Clash>,
    boundary_clashes: Vec<Boundary>,
    dead_ends: Vec<DeadEnd>,
    dead: Vec<DeadRule>,
    idle_overrides: Vec<(Id, Id)>,
    public_gaps: Vec<PublicGap>,
    by_default: Vec<ByDefault>,
    amounts: amount::Found,
    times: time::Found,
    /// The rules that are valid in it.
    valid: Vec<Id>,
    not_proved: bool,
}

/// A decision in one era, with what may still be spent on it.
struct OneEra<'t, 'a> {
    prepared: &'t Prepared<'a>,
    lowered: &'t Lowered<'a>,
    decision: &'a Named<Decision>,
    budget: Budget,
    not_proved: bool,
}

impl<'t, 'a> OneEra<'t, 'a> {
    fn of(prepared: &'t Prepared<'a>) -> Self {
        Self {
            prepared,
            lowered: &prepared.lowered,
            decision: prepared.decision,
            budget: Budget::default(),
            not_proved: false,
        }
    }

    /// Looks for everything.
    fn look(mut self) -> Found {
        let amounts = amount::find(&mut self);
        let (gaps, holes) = gap::find(&mut self);
        let (clashes, boundary_clashes) = clash::find(&mut self);
        Found {
            gaps,
            holes,
            clashes,
            boundary_clashes,
            public_gaps: public_gap::find(&mut self),
            by_default: default::find(&self),
            amounts,
            times: time::find(&mut self),
            dead_ends: dead_end::find(&mut self),
            dead: never::find(&mut self),
            idle_overrides: overrides::idle(&mut self),
            valid: self.rules().map(|rule| rule.id.clone()).collect(),
            not_proved: self.not_proved,
        }
    }

    fn rules(&self) -> impl Iterator<Item = &'a Named<Rule>> + '_ {
        self.lowered.rules.iter().copied()
    }

    fn id(&self, rule: RuleId) -> Id {
        self.lowered.rule(rule).id.clone()
    }

    /// Regions of real cases as boxes of few words: what no case reaches may be in them too.
    fn in_few_words(&mut self, lowered: &Lowered<'_>, regions: Vec<Region>) -> Vec<Region> {
        let (free, full) = (&lowered.table.space.except, lowered.frame.full());
        let brief = |regions: Vec<Region>| -> Vec<Region> {
            let regions = regions.into_iter();
            regions.map(|region| lowered.brief(region)).collect()
        };
        let regions = brief(regions);
        let merged = merged_over(&regions, free, full, &mut self.budget);
        merged.map_or(regions, brief)
    }

    /// The boxes in words, each with a case that the evaluator confirms; boxes that no case reaches are left out.
    fn shown(&mut self, regions: &[Region], accept: &dyn Fn(&Situation<'a>) -> bool) -> Vec<Shown> {
        let lowered = self.lowered;
        let parts = regions.iter().flat_map(|region| lowered.sayable(region));
        parts
            .filter_map(|part| self.show(lowered, &part, accept))
            .collect()
    }

    /// A box in words, with a case that the evaluator confirms; none where no case reaches it. Where nobody knows whether
    /// one does, or the evaluator confirms none of those that do, the decision is not proved.
    fn show(
        &mut self,
        lowered: &Lowered<'a>,
        region: &Region,
        accept: &dyn Fn(&Situation<'a>) -> bool,
    ) -> Option<Shown> {
        let sought = lowered.sought(region, accept);
        self.not_proved |= matches!(sought, Sought::Refused | Sought::Open);
        let shown = Shown::of(&lowered.frame, region, sought.found()?);
        Some(if std::ptr::eq(lowered, self.lowered) {
            shown.placed(region)
        } else {
            shown
        })
    }

    /// Looks once more, only at the cases of which it is known that they are real, where that is not known of all: what does
    /// not come out there as it does over all cases is not proved.
    fn prove<T>(
        &mut self,
        look: impl FnOnce(&Table, &mut Budget) -> T,
        is_same: impl FnOnce(T) -> bool,
    ) {
        if let Some(certain) = self.prepared.real.certain(&self.lowered.table) {
            let again = look(&certain, &mut self.budget);
            self.not_proved |= !is_same(again);
        }
    }
}

impl<'a> Lowered<'a> {
    /// Looks for a case of a region that the evaluator confirms.
    fn sought(&self, region: &Region, accept: &dyn Fn(&Situation<'a>) -> bool) -> Sought {
        self.frame.witness(region, &self.table.space, accept)
    }
}

/// Whether a rule speaks about a case.
fn matches(rule: &Rule, situation: &Situation<'_>) -> Truth {
    rule.when
        .as_ref()
        .map_or(Truth::Yes, |when| when_holds(when, situation))
}
