//! Trying changes: a change is kept when the decision, analysed again with it, lacks the finding and has no new one.

use super::Change;
use crate::amount::{Situation, Truth};
use crate::analysis::Setting;
use crate::analysis::era::Era;
use crate::analysis::prepared::Timeline;
use crate::analysis::report::{
    Boundary, Clash, DecisionReport, During, Gap, Shown, matches, plain,
};
use crate::model::Id;

/// How many rules may be held against rules and found boxes in all: what an analysis takes grows with both, and a decision
/// with many of them must not cost many times as much.
const WORK: usize = 600_000;

/// How many changes are tried at most.
const TRIALS: usize = 60;

/// Keeps of the changes proposed in a report those that help.
pub(in crate::analysis::report) fn only_what_helps(
    timeline: &Timeline<'_>,
    mut report: DecisionReport,
) -> DecisionReport {
    let rules = timeline.decision.rules.len().max(1);
    let Some((_, first)) = timeline.eras.first() else {
        return report;
    };
    let before = report.clone();
    let mut trials = Trials {
        setting: first.lowered.frame.setting,
        timeline,
        before: &before,
        left: (WORK / (rules * (rules + before.boxes()))).min(TRIALS),
    };
    for hole in &mut report.holes {
        let boxes = &hole.found.boxes;
        let closed = |after: &DecisionReport| {
            let left = after.gaps.iter().map(|gap| &gap.found.boxes);
            let holes = after.holes.iter().map(|hole| &hole.found.boxes);
            after.holes.len() < before.holes.len()
                && !left.chain(holes).any(|left| share(left, boxes))
        };
        trials.keep(&mut hole.found.mends, closed);
    }
    for gap in &mut report.gaps {
        let (boxes, era) = (&gap.found.boxes, gap.era.unwrap_or(Era::ALWAYS));
        let then = |other: &&During<Gap>| other.era.is_none_or(|other| other.meets(&era));
        let closed = |after: &DecisionReport| {
            let mut left = after.gaps.iter().filter(then);
            after.gaps.len() < before.gaps.len()
                && !left.any(|left| share(&left.found.boxes, boxes))
        };
        let valid = timeline.limited(era);
        gap.found
            .mends
            .iter_mut()
            .for_each(|change| change.limit(valid));
        trials.keep(&mut gap.found.mends, closed);
    }
    for clash in &mut report.boundary_clashes {
        let rules = &clash.found.rules;
        trials.keep(&mut clash.found.mends, |after| !contradict(after, rules));
    }
    for clash in &mut report.clashes {
        let rules = &clash.found.rules;
        trials.keep(&mut clash.found.mends, |after| !contradict(after, rules));
    }
    for end in &mut report.dead_ends {
        if end.era.is_some() {
            // A duty is asked or not whatever the day: at another time it may lead to something there.
            end.found.mends.clear();
        }
        let duty = &end.found.duty;
        let closed = |after: &DecisionReport| {
            let mut left = after.dead_ends.iter();
            !left.any(|left| left.found.duty == *duty)
        };
        trials.keep(&mut end.found.mends, closed);
    }
    report
}

/// Whether two findings have a box in common.
fn share(boxes: &[Shown], others: &[Shown]) -> bool {
    boxes
        .iter()
        .any(|shown| others.iter().any(|other| other.region == shown.region))
}

/// Whether two rules contradict each other somewhere.
fn contradict(report: &DecisionReport, pair: &[Id; 2]) -> bool {
    let same = |rules: &[Id; 2]| rules.iter().all(|rule| pair.contains(rule));
    let mut clashes = report.clashes.iter().map(|clash| &clash.found);
    let mut bounds = report.boundary_clashes.iter().map(|clash| &clash.found);
    clashes.any(|clash: &Clash| clash.contradicts && same(&clash.rules))
        || bounds.any(|clash: &Boundary| same(&clash.rules))
}

struct Trials<'t, 'a> {
    setting: Setting<'a>,
    timeline: &'t Timeline<'a>,
    before: &'t DecisionReport,
    left: usize,
}

impl Trials<'_, '_> {
    fn keep(&mut self, changes: &mut Vec<Change>, closes: impl Fn(&DecisionReport) -> bool) {
        changes.retain(|change| {
            if self.left == 0 {
                return false;
            }
            self.left -= 1;
            let decision = change.applied(self.timeline.decision);
            let concept = change.around(self.setting.concept, decision.key);
            let setting = Setting {
                concept: concept.as_ref().unwrap_or(self.setting.concept),
                ..self.setting
            };
            let after = plain(&Timeline::of(setting, &decision));
            closes(&after) && self.opens_none(&after)
        });
    }

    /// Whether everything that is wrong after a change was wrong before it.
    fn opens_none(&self, after: &DecisionReport) -> bool {
        let before = self.before;
        let old_pair = |rules: &[Id; 2]| {
            let same = |other: &[Id; 2]| other.iter().all(|rule| rules.contains(rule));
            before.clashes.iter().any(|clash| same(&clash.found.rules))
                || before
                    .boundary_clashes
                    .iter()
                    .any(|clash| same(&clash.found.rules))
        };
        let old_gap = |found: &During<Gap>| self.was_open(&found.found.boxes, found.era.as_ref());
        let old_hole =
            |found: &During<Boundary>| self.was_open(&found.found.boxes, found.era.as_ref());
        after.loops.is_empty()
            && after.gaps.iter().all(old_gap)
            && after.holes.iter().all(old_hole)
            && after
                .clashes
                .iter()
                .all(|clash| old_pair(&clash.found.rules))
            && after
                .boundary_clashes
                .iter()
                .all(|clash| old_pair(&clash.found.rules))
            && after
                .dead
                .iter()
                .all(|dead| before.dead.iter().any(|old| old.rule == dead.rule))
            && after.dead_ends.iter().all(|end| {
                before
                    .dead_ends
                    .iter()
                    .any(|old| old.found.duty == end.found.duty)
            })
            && after
                .idle_overrides
                .iter()
                .all(|pair| before.idle_overrides.contains(pair))
            && after
                .redundant
                .iter()
                .all(|rule| before.redundant.iter().any(|old| old.rule == rule.rule))
            && after
                .idle_facts
                .iter()
                .all(|fact| before.idle_facts.contains(fact))
            && after.public_gaps.len() <= before.public_gaps.len()
            && after.exceptions_to_nothing.len() <= before.exceptions_to_nothing.len()
            && after.without.len() <= before.without.len()
            && after.worthless.len() <= before.worthless.len()
            && after.unbounded.len() <= before.unbounded.len()
            && (before.not_proved || !after.not_proved)
    }

    /// Whether no rule answered the cases of these boxes before.
    fn was_open(&self, boxes: &[Shown], era: Option<&Era>) -> bool {
        let day = era.and_then(Era::day);
        let prepared = match day {
            Some(day) => self.timeline.on(day),
            None => self.timeline.eras.first().map(|(_, prepared)| prepared),
        };
        let Some(lowered) = prepared.map(|prepared| &prepared.lowered) else {
            return false;
        };
        let open = |situation: &Situation<'_>| {
            let mut rules = lowered.rules.iter();
            rules.all(|rule| matches(rule, situation) == Truth::No)
        };
        boxes
            .iter()
            .all(|shown| open(&lowered.frame.situation(shown.given())))
    }
}
