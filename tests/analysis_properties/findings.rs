//! The findings of the analysis against all cases.

use helder::analysis::{DecisionReport, Era, Shown, Status};
use helder::model::Id;
use jiff::civil::Date;

use crate::answers::Decision;
use crate::behind::is_late;
use crate::cases::{completions, nothing};
use crate::compiled::{Compiled, Found};
use crate::concept::*;
use crate::meaning::{State, World};
use crate::words::{case, region, witness};

/// One day of a concept: all its cases, and what the analysis says.
struct Day<'t> {
    compiled: &'t Compiled,
    concept: &'t Concept,
    day: Date,
    decision: Decision<'t>,
    real: Vec<Vec<State>>,
}

impl<'t> Day<'t> {
    fn of(compiled: &'t Compiled, concept: &'t Concept, day: Date) -> Self {
        let decision = Decision { concept, day };
        let mut real = completions(concept, day, &nothing(concept));
        real.retain(|states| decision.is_real(states));
        Self {
            compiled,
            concept,
            day,
            decision,
            real,
        }
    }

    fn is_in(&self, shown: &Shown, states: &[State]) -> bool {
        let world = World {
            concept: self.concept,
            day: self.day,
            states,
        };
        region(&shown.region)
            .iter()
            .all(|(fact, asked)| world.keeps(*fact, asked))
    }

    fn is_in_era(&self, era: Option<Era>) -> bool {
        era.is_none_or(|era| era.holds(self.day))
    }

    fn in_any(&self, shown: &[&Shown], states: &[State]) -> bool {
        shown.iter().any(|shown| self.is_in(shown, states))
    }

    /// The boxes hold exactly the real cases that are so; `beyond` says which other cases they may hold too.
    fn boxes(
        &self,
        what: &str,
        shown: &[&Shown],
        is_so: impl Fn(&[State]) -> bool,
        beyond: impl Fn(&[State]) -> bool,
    ) -> Result<(), String> {
        for states in &self.real {
            let told = self.in_any(shown, states);
            let so = is_so(states);
            if so != told && !(told && beyond(states)) {
                let boxes: Vec<_> = shown.iter().map(|shown| &shown.region).collect();
                let told = if told { "told" } else { "not told" };
                return Err(format!(
                    "on {}, {what}: expected {so}, but {told} of {}\nboxes: {boxes:?}",
                    self.day,
                    case(states)
                ));
            }
        }
        Ok(())
    }

    /// Every witness is a real case in its box that is so, whatever it leaves out, and `decide` confirms it.
    fn witnesses(
        &self,
        what: &str,
        shown: &[&Shown],
        is_so: impl Fn(&[State]) -> bool,
        status: Option<Status>,
    ) -> Result<(), String> {
        let prepared = self.compiled.prepared(self.day);
        for shown in shown {
            let told = witness(self.concept, &shown.witness);
            let mut completions = completions(self.concept, self.day, &told);
            completions.retain(|states| !self.decision.is_impossible(states));
            let fits = |states: &Vec<State>| {
                self.decision.is_real(states) && self.is_in(shown, states) && is_so(states)
            };
            let wrong = completions.iter().find(|states| !fits(states));
            if completions.is_empty() || wrong.is_some() {
                return Err(format!(
                    "on {}, {what}: {shown:?} is no witness, see {:?}",
                    self.day,
                    wrong.map(|states| case(states))
                ));
            }
            let decided = self.compiled.decide(&prepared, self.day, &told)?;
            if status.is_some_and(|status| decided.status != status) {
                return Err(format!(
                    "on {}, {what}: {shown:?} is decided as {decided:?}",
                    self.day
                ));
            }
        }
        Ok(())
    }
}

fn on_every_day(
    Found { subject, report }: &Found,
    look: impl Fn(&Day<'_>, &DecisionReport) -> Result<(), String>,
) -> Result<(), String> {
    for day in Concept::days() {
        let concept = &subject.written.concept;
        look(&Day::of(&subject.compiled, concept, day), report)?;
    }
    Ok(())
}

/// A case is in a gap, or in a hole between two bounds, exactly when no rule answers it. Where `otherwise` does, holes
/// are told all the same, and hold no other case.
pub fn gaps(found: &Found) -> Result<(), String> {
    on_every_day(found, |day, report| {
        let gaps = report.gaps.iter().filter(|gap| day.is_in_era(gap.era));
        let mut shown: Vec<&Shown> = gaps.flat_map(|gap| &gap.found.boxes).collect();
        let caught = day.concept.otherwise != Otherwise::Gap;
        if caught && !shown.is_empty() {
            return Err("a gap is told where `otherwise` answers".to_owned());
        }
        let holes = report.holes.iter().filter(|hole| day.is_in_era(hole.era));
        shown.extend(holes.flat_map(|hole| &hole.found.boxes));
        let unanswered = |states: &[State]| day.decision.in_force(states).is_empty();
        let is_gap = |states: &[State]| unanswered(states) && !caught;
        day.boxes("gap", &shown, is_gap, unanswered)?;
        day.witnesses("gap", &shown, unanswered, (!caught).then_some(Status::Gap))
    })
}

/// Two rules clash exactly where both are in force; they contradict each other where their answers differ.
pub fn clashes(found: &Found) -> Result<(), String> {
    on_every_day(found, |day, report| {
        let rules = day.concept.rules.len();
        for (a, b) in (0..rules).flat_map(|a| (a + 1..rules).map(move |b| (a, b))) {
            for contradicts in [true, false] {
                clash(day, report, [a, b], contradicts)?;
            }
        }
        Ok(())
    })
}

fn clash(
    day: &Day<'_>,
    report: &DecisionReport,
    rules: [usize; 2],
    contradicts: bool,
) -> Result<(), String> {
    let names = rules.map(rule_name);
    let told = |contradicts: bool| {
        let here = report.clashes.iter();
        let here = here.filter(|clash| day.is_in_era(clash.era));
        let here = here.filter(|clash| clash.found.rules.iter().map(Id::as_str).eq(names.iter()));
        let here = here.filter(|clash| clash.found.contradicts == contradicts);
        let shown: Vec<&Shown> = here.flat_map(|clash| &clash.found.boxes).collect();
        shown
    };
    let mut contradictions = told(true);
    let between = report
        .boundary_clashes
        .iter()
        .filter(|clash| day.is_in_era(clash.era));
    let between = between.filter(|clash| {
        names
            .iter()
            .all(|name| clash.found.rules.iter().any(|rule| rule.as_str() == name))
    });
    contradictions.extend(between.flat_map(|clash| &clash.found.boxes));
    let shown = if contradicts {
        contradictions.clone()
    } else {
        told(false)
    };
    let [a, b] = rules;
    let together = |states: &[State]| {
        let in_force = day.decision.in_force(states);
        in_force.contains(&a) && in_force.contains(&b)
    };
    let differ = |states: &[State]| day.decision.contradict(a, b, states);
    let what = if contradicts {
        "contradiction"
    } else {
        "overlap"
    };
    let what = format!("{what} of {} and {}", names[0], names[1]);
    if contradicts {
        let is_so = |states: &[State]| together(states) && differ(states);
        // Amounts may agree in a part of a box in which they differ elsewhere.
        day.boxes(&what, &shown, is_so, together)?;
        return day.witnesses(&what, &shown, is_so, Some(Status::Contradiction));
    }
    if day.concept.policy != Policy::Unique {
        // Rules that agree are worth a word under `unique` alone.
        return if shown.is_empty() {
            Ok(())
        } else {
            Err(format!("{what} is told"))
        };
    }
    let same = |states: &[State]| together(states) && !differ(states);
    let is_so = |states: &[State]| same(states) && !day.in_any(&contradictions, states);
    day.boxes(&what, &shown, is_so, same)?;
    day.witnesses(&what, &shown, same, None)
}

/// A rule is never in force exactly when it is so in no case on any day.
pub fn dead_rules(found: &Found) -> Result<(), String> {
    let Found { subject, report } = found;
    let concept = &subject.written.concept;
    let mut lives = vec![false; concept.rules.len()];
    for day in Concept::days() {
        let day = Day::of(&subject.compiled, concept, day);
        let in_force = day
            .real
            .iter()
            .flat_map(|states| day.decision.in_force(states));
        in_force.for_each(|rule| lives[rule] = true);
    }
    for (at, lives) in lives.into_iter().enumerate() {
        let told = report
            .dead
            .iter()
            .any(|dead| dead.rule.as_str() == rule_name(at));
        if told == lives {
            return Err(format!(
                "{} is in force somewhere: {lives}; told to be dead: {told}",
                rule_name(at)
            ));
        }
    }
    Ok(())
}

/// A duty is a dead end for what is known early exactly when no answer still possible is worth it.
pub fn dead_ends(found: &Found) -> Result<(), String> {
    let Some(duty) = &found.subject.written.concept.duty else {
        return Ok(());
    };
    on_every_day(found, |day, report| {
        let ends = report.dead_ends.iter().filter(|end| day.is_in_era(end.era));
        let shown: Vec<&Shown> = ends.flat_map(|end| &end.found.boxes).collect();
        let early: Vec<usize> = (0..day.concept.facts.len())
            .filter(|fact| !is_late(day.concept, *fact))
            .collect();
        let demanded: Vec<&Vec<State>> = day
            .real
            .iter()
            .filter(|states| day.decision.demands(duty, states))
            .collect();
        let worth = |states: &[State]| match &day.decision.in_force(states)[..] {
            [] => match day.concept.otherwise {
                Otherwise::Gap => true,
                Otherwise::Nothing => false,
                Otherwise::Outcome(outcome) => outcome < OFFERS && duty.needed_by[outcome],
            },
            rules => {
                let answers = rules
                    .iter()
                    .flat_map(|rule| day.decision.answers_of(*rule, states));
                let mut outcomes = answers.map(|(outcome, ..)| outcome);
                outcomes.any(|outcome| outcome < OFFERS && duty.needed_by[outcome])
            }
        };
        let same = |a: &[State], b: &[State]| early.iter().all(|fact| a[*fact] == b[*fact]);
        let dead = |states: &[State]| {
            let mut group = demanded
                .iter()
                .filter(|other| same(states, other))
                .peekable();
            group.peek().is_some() && !group.any(|other| worth(other))
        };
        let told = |states: &[State]| demanded.iter().any(|other| same(states, other));
        let demanded_here = Day {
            real: day
                .real
                .iter()
                .filter(|states| told(states))
                .cloned()
                .collect(),
            ..*day
        };
        demanded_here.boxes("dead end", &shown, dead, |_| false)
    })
}
