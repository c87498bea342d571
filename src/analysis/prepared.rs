//! A decision made ready once for many cases.

use jiff::civil::Date;

use super::Setting;
use super::decide::{Decided, Deciding, Status};
use super::era::{Era, eras};
use super::frame::{Frame, Real};
use super::given::Given;
use super::table::{Lowered, Rules, scope};
use crate::amount::{Facts, Situation, State, Truth, when_holds};
use crate::decision::{Region, Slab, Space};
use crate::model::{Decision, Named};

/// A decision on one day: its facts cut into axes, its valid rules as a table over them.
pub struct Prepared<'a> {
    /// The decision.
    pub(super) decision: &'a Named<Decision>,
    /// All its rules, within its scope.
    pub(super) lowered: Lowered<'a>,
    pub(super) real: Real,
}

/// Decides a case. Rules and figures valid on the setting's day count.
#[must_use]
pub fn decide<'a>(
    setting: Setting<'a>,
    decision: &'a Named<Decision>,
    given: &Given,
) -> Decided<'a> {
    Prepared::of(setting, decision).decide(given)
}

impl<'a> Prepared<'a> {
    /// Lowers the rules and figures valid on the setting's day.
    #[must_use]
    pub fn of(setting: Setting<'a>, decision: &'a Named<Decision>) -> Self {
        Self::over(Frame::of(setting, decision), decision)
    }

    pub(super) fn over(frame: Frame<'a>, decision: &'a Named<Decision>) -> Self {
        let real = frame.real();
        let space = scope(&frame, &real.space, decision);
        Self {
            decision,
            lowered: Lowered::within(frame, decision, Rules::All, space),
            real,
        }
    }

    /// Whether a case is real and within the scope, and gives no value to a fact that does not exist in it.
    pub(super) fn is_real(&self, given: &Given) -> bool {
        let Lowered { frame, table, .. } = &self.lowered;
        let situation = frame.situation(given);
        let mut facts = given.keys();
        facts.all(|fact| situation.state(fact) != State::Absent)
            && frame.is_real(&situation, &frame.full(), &table.space)
    }

    /// Decides a case.
    #[must_use]
    pub fn decide(&self, given: &Given) -> Decided<'a> {
        self.decide_in(given, &self.lowered.frame.situation(given))
    }

    /// Decides a case whose situation is known, on a day of the same era.
    pub(super) fn decide_in(&self, given: &Given, situation: &Situation<'a>) -> Decided<'a> {
        self.decide_asking(given, situation, true)
    }

    /// Decides a case as far as what is given goes: what else could be asked is not worked out.
    pub(super) fn decide_unasked(&self, given: &Given) -> Decided<'a> {
        self.decide_asking(given, &self.lowered.frame.situation(given), false)
    }

    /// Decides a case that leaves nothing open of what the decision depends on; none where it leaves something open.
    pub(super) fn decide_whole(&self, situation: &Situation<'a>) -> Option<Decided<'a>> {
        let frame = &self.lowered.frame;
        let known = Known::of(frame, situation);
        let is_whole = matches!(known, Known::Point(_)) && frame.lacking.is_empty();
        is_whole.then(|| self.decide_at(&Given::default(), situation, &known, false))
    }

    fn decide_asking(&self, given: &Given, situation: &Situation<'a>, asks: bool) -> Decided<'a> {
        let frame = &self.lowered.frame;
        if let Some(figure) = frame.lacking.first() {
            return Decided {
                lacks_figure: Some(figure.clone()),
                ..Decided::with(Status::Undecided)
            };
        }
        let known = Known::of(frame, situation);
        let told = frame.told_beside(given);
        let tied = matches!(known, Known::Within(_)) && !frame.ties.clusters.is_empty();
        if tied || !told.is_empty() {
            // What follows from a value depends on the value, not on the slab it lies in.
            let frame = Frame::cut_at(frame.setting, self.decision, told, given);
            let closer = Self::over(frame, self.decision);
            let known = Known::of(&closer.lowered.frame, situation);
            return closer.decide_at(given, situation, &known, asks);
        }
        self.decide_at(given, situation, &known, asks)
    }

    fn decide_at(
        &self,
        given: &Given,
        situation: &Situation<'a>,
        known: &Known,
        asks: bool,
    ) -> Decided<'a> {
        let Lowered { frame, table, .. } = &self.lowered;
        let impossible = &frame.setting.concept.impossible;
        let excluded = |when| when_holds(when, situation) == Truth::Yes;
        // Those that have nothing to do with the decision are not in its space.
        if impossible.iter().any(|case| excluded(&case.when)) || known.is_outside(&self.real.space)
        {
            return Decided::with(Status::Impossible);
        }
        if known.is_outside(&table.space) {
            return Decided::with(Status::OutOfScope);
        }
        let deciding = Deciding {
            setting: frame.setting,
            decision: self.decision,
            given,
            situation,
            lowered: &self.lowered,
            scope_is_open: self.scope_is_open(known),
            asks,
        };
        match known {
            Known::Point(point) => deciding.settled(&table.in_force(point)),
            Known::Within(region) => deciding.open(region),
        }
    }

    /// Whether a case that the decision may speak about may turn out to be one that it does not speak about.
    fn scope_is_open(&self, known: &Known) -> bool {
        let (Known::Within(_), Some(scope)) = (known, &self.decision.only_when) else {
            return false;
        };
        let beyond = self.lowered.frame.unless(scope);
        !known.is_outside(&self.real.space.restricted(&beyond))
    }
}

/// Where a case lies as far as it is known.
enum Known {
    /// In one slab of every axis.
    Point(Vec<Slab>),
    /// In any slab of the axes that are open.
    Within(Region),
}

impl Known {
    fn of(frame: &Frame<'_>, situation: &Situation<'_>) -> Self {
        if let Some(point) = frame.locate(situation).into_iter().collect() {
            return Self::Point(point);
        }
        Self::Within(frame.within(situation))
    }

    fn is_outside(&self, space: &Space) -> bool {
        match self {
            Self::Point(point) => !space.contains(point),
            Self::Within(region) => !space.meets(region),
        }
    }
}

/// A decision made ready for every day: within an era nothing changes.
pub(super) struct Timeline<'a> {
    pub decision: &'a Named<Decision>,
    pub eras: Vec<(Era, Prepared<'a>)>,
}

impl<'a> Timeline<'a> {
    /// Prepares a decision once for each of its eras.
    pub fn of(setting: Setting<'a>, decision: &'a Named<Decision>) -> Self {
        let eras = eras(&setting, decision).into_iter();
        let prepared = |era: Era| {
            let day = era.day().unwrap_or(setting.on);
            (era, Prepared::of(setting.at(day), decision))
        };
        Self {
            decision,
            eras: eras.map(prepared).collect(),
        }
    }

    /// An era without the ends that the calendar has too.
    pub fn limited(&self, era: Era) -> Era {
        let (first, last) = (self.eras.first(), self.eras.last());
        let begins = first.is_some_and(|(first, _)| first.from == era.from);
        let ends = last.is_some_and(|(last, _)| last.until == era.until);
        Era {
            from: era.from.filter(|_| !begins),
            until: era.until.filter(|_| !ends),
        }
    }

    /// The decision as it stands on a day; none outside the time for which the concept holds.
    pub fn on(&self, day: Date) -> Option<&Prepared<'a>> {
        let (_, prepared) = self.eras.iter().find(|(era, _)| era.holds(day))?;
        Some(prepared)
    }
}
