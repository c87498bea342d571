use crate::amount::Ratio;
use crate::analysis::Setting;
use crate::checks::prelude::*;
use crate::checks::times::{self, Placed, Time};
use crate::model::concept::{Duty, DutyDeadline};
use crate::model::condition::{Comparison, Condition, Operand, Term, Test, When};
use crate::model::decision::{FactKind, OutcomeKind, Rule};
use crate::model::quantity::Clock;
use crate::model::{Fact, Id, Named, Quantity};

check! {
    /// A client must do something before the right to it begins: the deadline is over first.
    ///
    /// ## Why it matters
    ///
    /// "You may claim after 15 days, and must claim within 10." Whoever reads only one of the two loses the right without knowing it,
    /// and nobody can have it.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// offered:
    ///   refund: {title: Your money back, needs: claim}
    /// not_offered:
    ///   too-early: {title: Paying while a parcel may still come}
    /// client_must:
    ///   claim: {title: Send a claim, by: 10 days, starts: the day you sent the parcel}
    /// facts:
    ///   waited: {type: duration, unit: days, label: time since you sent the parcel}
    /// decisions:
    ///   pay:
    ///     rules:
    ///       early: {when: {waited: less than 15 days}, then: too-early}
    ///       late: {when: {waited: at least 15 days}, then: refund}
    /// ```
    ///
    /// ```yaml passes
    /// offered:
    ///   refund: {title: Your money back, needs: claim}
    /// not_offered:
    ///   too-early: {title: Paying while a parcel may still come}
    /// client_must:
    ///   claim: {title: Send a claim, by: 40 days, starts: the day you sent the parcel}
    /// facts:
    ///   waited: {type: duration, unit: days, label: time since you sent the parcel}
    /// decisions:
    ///   pay:
    ///     rules:
    ///       early: {when: {waited: less than 15 days}, then: too-early}
    ///       late: {when: {waited: at least 15 days}, then: refund}
    /// ```
    ///
    /// ## How to mend
    ///
    /// Let the deadline end well after the right begins, or let its clock start with the event that gives the right, and say so under
    /// `starts`.
    "deadline-before-right", Completeness, Error, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    let setting = times::setting(on);
    for (_, duty) in on.concept.client_must.iter() {
        let Some(DutyDeadline::Within(by)) = &duty.by else { continue };
        let Some(by) = times::time(&setting, by) else { continue };
        let Some(right) = first_right(&setting, duty, by.time.clock) else { continue };
        if !right.begins_after(by.time) || !shares_its_start(&setting, duty, right.fact) {
            continue;
        }
        let with = |id: &'static str| Message::new(id).with("id", duty.id.as_str()).with("fact", right.fact.as_str());
        let finding = Finding::new(CHECK.name, by.span).message(with(CHECK.name)).help(with("deadline-before-right.help"));
        let finding = finding.label(right.begin.span, with("deadline-before-right.right"));
        findings.push(finding.at_path(format!("{}.by", duty.path)).about(right.fact.as_str()));
    }
}

/// When a right begins: once a length of time is reached, or passed.
#[derive(Clone, Copy)]
struct Right<'a> {
    fact: &'a Id,
    begin: Placed,
    passed: bool,
}

impl Right<'_> {
    fn begins_after(&self, by: Time) -> bool {
        let begin = self.begin.time;
        begin.clock == by.clock && (by.length < begin.length || (self.passed && by.length == begin.length))
    }

    /// Its place in time: the length, and whether it must be passed.
    const fn order(&self) -> (Ratio, bool) {
        (self.begin.time.length, self.passed)
    }
}

/// The earliest time at which a duty gives a right at all, of those on a clock; none where it may at once.
fn first_right<'a>(setting: &Setting<'a>, duty: &'a Named<Duty>, clock: Clock) -> Option<Right<'a>> {
    let asked = duty.only_when.as_ref().and_then(|when| begin(setting, when, clock));
    let rules: Vec<&Named<Rule>> = giving(setting, duty).collect();
    let given: Option<Vec<Right<'_>>> =
        rules.iter().map(|rule| rule.when.as_ref().and_then(|when| begin(setting, when, clock))).collect();
    let given = given.and_then(|all| least(all.into_iter()));
    asked.into_iter().chain(given).reduce(later)
}

/// The public rules that give an offer which needs a duty.
fn giving<'a>(setting: &Setting<'a>, duty: &'a Named<Duty>) -> impl Iterator<Item = &'a Named<Rule>> {
    let concept = setting.concept;
    concept.decisions.values().flat_map(move |decision| {
        let demanded = decision.needs.iter().any(|need| need.value == duty.id);
        let gives = move |rule: &&Named<Rule>| {
            rule.then.iter().any(|then| {
                let offer = concept.offered.get(&then.outcome.value);
                let needs = offer.is_some_and(|offer| offer.needs.iter().any(|need| need.value == duty.id));
                then.kind == OutcomeKind::Offer && (demanded || needs)
            })
        };
        decision.rules.values().filter(gives)
    })
}

/// From when on conditions can hold: the earliest of their alternatives, each of which begins with the last of its conditions.
fn begin<'a>(setting: &Setting<'a>, when: &'a When, clock: Clock) -> Option<Right<'a>> {
    let clauses = when.alternatives.iter().map(|clause| {
        let conditions = clause.conditions.iter();
        let begins = conditions.filter_map(|(fact, asked)| of_condition(setting, fact, &asked.condition, clock));
        begins.reduce(later)
    });
    let all: Option<Vec<Right<'_>>> = clauses.collect();
    least(all?.into_iter())
}

fn of_condition<'a>(setting: &Setting<'a>, fact: &'a Id, condition: &'a Condition, clock: Clock) -> Option<Right<'a>> {
    if setting.fact(fact)?.kind != FactKind::Duration {
        return None;
    }
    let alternatives = condition.alternatives.iter().map(|terms| {
        let begins = terms.iter().filter_map(|term| of_term(setting, fact, term, clock));
        begins.reduce(later)
    });
    let all: Option<Vec<Right<'_>>> = alternatives.collect();
    least(all?.into_iter())
}

fn of_term<'a>(setting: &Setting<'a>, fact: &'a Id, term: &'a Term, clock: Clock) -> Option<Right<'a>> {
    let (operand, passed) = match &term.test {
        Test::Compare(Comparison::AtLeast | Comparison::Exactly, operand) => (operand, false),
        Test::Compare(Comparison::More, operand) => (operand, true),
        Test::Between(from, _) => (from, false),
        _ => return None,
    };
    let time = (!term.negated).then(|| length(setting, &operand.value))??;
    let begin = Placed { time, span: operand.span };
    (time.clock == clock).then_some(Right { fact, begin, passed })
}

fn length(setting: &Setting<'_>, operand: &Operand) -> Option<Time> {
    let quantity = match operand {
        Operand::Quantity(quantity) => quantity,
        Operand::Figure(id) => setting.figure_value(id)?,
        Operand::Fact(_) | Operand::Option(_) => return None,
    };
    match quantity {
        Quantity::Duration(duration) => Time::of(Ratio::from(duration.amount), duration.unit),
        _ => None,
    }
}

fn later<'a>(one: Right<'a>, other: Right<'a>) -> Right<'a> {
    if one.order() < other.order() { other } else { one }
}

fn least<'a>(rights: impl Iterator<Item = Right<'a>>) -> Option<Right<'a>> {
    rights.reduce(|one, other| if other.order() < one.order() { other } else { one })
}

/// Letters with which two words must begin alike to be of one stem: `sent`, `sending`.
const STEM: usize = 3;

/// Whether the clock of a duty may start with what a fact is measured from: where nobody says when it starts, or where both
/// speak of the same.
fn shares_its_start(setting: &Setting<'_>, duty: &Duty, fact: &Id) -> bool {
    let (Some(starts), Some(fact)) = (&duty.starts, setting.fact(fact)) else { return true };
    let measured = texts_of(fact);
    if measured.is_empty() {
        return true;
    }
    let stems = |text: &str| -> Vec<String> {
        let words = text.split(|sign: char| !sign.is_alphabetic()).map(str::to_lowercase);
        words.filter(|word| word.chars().count() > STEM).map(|word| word.chars().take(STEM).collect()).collect()
    };
    starts.versions.iter().any(|version| {
        let inserts = version.inserted().any(|(written, _)| written.ends_with(fact.id.as_str()));
        let own = stems(&version.raw);
        let same = measured.iter().filter_map(|text| text.get(&version.language));
        inserts || same.into_iter().any(|version| stems(&version.raw).iter().any(|stem| own.contains(stem)))
    })
}

fn texts_of(fact: &Fact) -> Vec<&crate::model::Text> {
    [&fact.label, &fact.ask, &fact.help].into_iter().flatten().collect()
}
