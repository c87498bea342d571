//! Every condition and formula of a concept, with its key path: what several checks hold against the facts.

use crate::amount::{Misfit, Schema, Sort};
use crate::diagnostic::Finding;
use crate::model::amount::Valued;
use crate::model::concept::{Duty, DutyDeadline, Offer, Price};
use crate::model::decision::{Consequence, Derived};
use crate::model::quantity::Kind;
use crate::model::redress::{Appeal, Silence};
use crate::model::staff::TextOrWhen;
use crate::model::{Amount, Decision, Fact, Id, Named, When};
use crate::source::Located;

use super::Subject;

/// What is written at a place.
pub(super) enum Written<'a> {
    /// Conditions on facts.
    When(&'a When),
    /// A formula, and the fact whose value it gives or bounds.
    Amount(&'a Amount, Option<&'a Id>),
    /// A formula that has to come to something of this sort.
    Asked(&'a Amount, Sort),
}

/// A place with a condition or a formula.
pub(super) struct Place<'a> {
    pub written: Written<'a>,
    pub path: String,
    pub decision: Option<&'a Id>,
}

/// What conditions and formulas of this concept may name.
pub(super) fn schema<'a>(on: &Subject<'a>) -> Schema<'a> {
    Schema {
        facts: &on.concept.facts,
        figures: [&on.concept.figures, &on.workspace.figures],
    }
}

/// The findings about what does not fit, each of the check that it names.
pub(super) fn misfits(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    let schema = schema(on);
    for place in places(on) {
        let found = place.misfits(&schema).into_iter();
        findings.extend(found.map(|(misfit, path)| place.finding(misfit.finding(), path)));
    }
}

impl<'a> Place<'a> {
    /// What does not fit here, each with its key path.
    fn misfits(&self, schema: &Schema<'_>) -> Vec<(Misfit, String)> {
        match &self.written {
            Written::When(when) => {
                let conditions = when
                    .alternatives
                    .iter()
                    .flat_map(|clause| &clause.conditions);
                conditions
                    .flat_map(|(fact, asked)| {
                        let found = schema.misfits(fact, &asked.condition).into_iter();
                        found.map(move |misfit| (misfit, format!("{}.{fact}", self.path)))
                    })
                    .collect()
            }
            Written::Amount(amount, gives) => {
                let found = match gives {
                    Some(fact) => schema.gives(fact, amount),
                    None => schema.kind(amount).map(|_: Option<Kind>| ()),
                };
                self.misfit(found)
            }
            Written::Asked(amount, sort) => self.misfit(schema.suits(*sort, amount)),
        }
    }

    fn misfit(&self, found: Result<(), Misfit>) -> Vec<(Misfit, String)> {
        let misfit = found.err().into_iter();
        misfit.map(|misfit| (misfit, self.path.clone())).collect()
    }

    /// Says where and about which decision a finding is.
    pub(super) fn finding(&self, finding: Finding, path: String) -> Finding {
        let finding = finding.at_path(path);
        match self.decision {
            Some(decision) => finding.in_decision(decision.as_str()),
            None => finding,
        }
    }
}

/// All of them, in the order of the sections.
pub(super) fn places<'a>(on: &Subject<'a>) -> Vec<Place<'a>> {
    let concept = on.concept;
    let mut places = Places::default();
    for offer in concept.offered.values() {
        places.offer(offer);
    }
    if let crate::model::concept::Stated::Given(duties) = &concept.client_must {
        duties.values().for_each(|duty| places.duty(duty));
    }
    concept.facts.values().for_each(|fact| places.fact(fact));
    for decision in concept
        .decisions
        .values()
        .chain(concept.staff.decisions.values())
    {
        places.decision(decision);
    }
    for (number, impossible) in concept.impossible.iter().enumerate() {
        places.when(Some(&impossible.when), format!("impossible.{number}.when"));
    }
    places.terms(on);
    for mandate in concept.staff.decide_alone.values() {
        places.text_or_when(mandate.when.as_ref(), format!("{}.when", mandate.path));
        let up_to = mandate.up_to.as_ref();
        places.asked(up_to, Sort::Any, format!("{}.up_to", mandate.path));
    }
    for escalation in concept.staff.escalate.values() {
        places.text_or_when(
            escalation.when.as_ref(),
            format!("{}.when", escalation.path),
        );
    }
    places.found
}

#[derive(Default)]
struct Places<'a> {
    found: Vec<Place<'a>>,
    decision: Option<&'a Id>,
}

impl<'a> Places<'a> {
    fn push(&mut self, written: Written<'a>, path: String) {
        let decision = self.decision;
        self.found.push(Place {
            written,
            path,
            decision,
        });
    }

    fn when(&mut self, when: Option<&'a When>, path: String) {
        if let Some(when) = when {
            self.push(Written::When(when), path);
        }
    }

    fn text_or_when(&mut self, when: Option<&'a TextOrWhen>, path: String) {
        if let Some(TextOrWhen::When(when)) = when {
            self.push(Written::When(when), path);
        }
    }

    fn value(&mut self, value: Option<&'a Located<Valued>>, gives: Option<&'a Id>, path: String) {
        if let Some(value) = value {
            self.valued(&value.value, gives, path);
        }
    }

    fn valued(&mut self, value: &'a Valued, gives: Option<&'a Id>, path: String) {
        match value {
            Valued::Always(amount) => self.push(Written::Amount(amount, gives), path),
            Valued::Choose(pieces) => {
                for (number, (when, amount)) in pieces.iter().enumerate() {
                    self.push(Written::When(when), format!("{path}.{number}.when"));
                    self.push(
                        Written::Amount(amount, gives),
                        format!("{path}.{number}.is"),
                    );
                }
            }
        }
    }

    fn asked(&mut self, amount: Option<&'a Located<Amount>>, sort: Sort, path: String) {
        if let Some(amount) = amount {
            self.push(Written::Asked(&amount.value, sort), path);
        }
    }

    /// A value of which every formula has to be of one sort.
    fn asked_value(&mut self, value: Option<&'a Valued>, sort: Sort, path: &str) {
        match value {
            None => {}
            Some(Valued::Always(amount)) => {
                self.push(Written::Asked(amount, sort), path.to_owned());
            }
            Some(Valued::Choose(pieces)) => {
                for (number, (when, amount)) in pieces.iter().enumerate() {
                    self.push(Written::When(when), format!("{path}.{number}.when"));
                    self.push(Written::Asked(amount, sort), format!("{path}.{number}.is"));
                }
            }
        }
    }

    fn offer(&mut self, offer: &'a Named<Offer>) {
        let at = |key: &str| format!("{}.{key}", offer.path);
        let times = [(&offer.within, "within"), (&offer.latest, "latest")];
        for (time, key) in times {
            let time = time.as_ref().map(|time| &time.value);
            self.asked_value(time, Sort::Time, &at(key));
        }
        if let Some(Price::Amount(price)) = offer.price.as_ref().map(|price| &price.value) {
            self.asked_value(Some(price), Sort::Money, &at("price"));
        }
    }

    fn duty(&mut self, duty: &'a Named<Duty>) {
        let at = |key: &str| format!("{}.{key}", duty.path);
        self.when(duty.only_when.as_ref(), at("only_when"));
        self.asked(duty.takes.as_ref(), Sort::Time, at("takes"));
        match &duty.by {
            Some(DutyDeadline::Within(term)) => self.asked(Some(term), Sort::Term, at("by")),
            Some(DutyDeadline::Before { amount, .. }) => {
                self.asked(Some(amount), Sort::Time, at("by"));
            }
            None => {}
        }
    }

    /// The times within which something is answered, taken over or followed up.
    fn terms(&mut self, on: &Subject<'a>) {
        let mut term = |time: &'a Option<Located<Amount>>, path: String| {
            self.asked(time.as_ref(), Sort::Time, path);
        };
        let (concept, staff) = (on.concept, &on.concept.staff);
        if let Some(Silence::After { after, .. }) = &concept.silence {
            term(after, "if_you_hear_nothing.after".to_owned());
        }
        if let Some(redress) = &concept.redress {
            let at = |key: &str| format!("if_it_goes_wrong.{key}");
            if let Some(complain) = &redress.complain {
                term(
                    &complain.acknowledged_within,
                    at("complain.acknowledged_within"),
                );
                term(&complain.answered_within, at("complain.answered_within"));
            }
            if let Some(Appeal::Possible { within, .. }) = &redress.appeal {
                term(within, at("appeal.within"));
            }
        }
        for escalation in staff.escalate.values() {
            term(&escalation.within, format!("{}.within", escalation.path));
        }
        for point in staff.weak_points.values() {
            term(&point.within, format!("{}.within", point.path));
        }
        if let Some(social) = &staff.social_media {
            term(
                &social.answer_within,
                "staff.social_media.answer_within".to_owned(),
            );
        }
        if let Some(recovery) = &staff.recovery {
            for (step, key) in [
                (&recovery.follow_up, "follow_up"),
                (&recovery.record, "record"),
            ] {
                if let Some(step) = step {
                    term(&step.within, format!("staff.recovery.{key}.within"));
                }
            }
        }
        for channel in on.workspace.channels.values() {
            term(
                &channel.answers_within,
                format!("{}.answers_within", channel.path),
            );
        }
    }

    fn fact(&mut self, fact: &'a Named<Fact>) {
        let at = |key: &str| format!("{}.{key}", fact.path);
        let own = Some(&fact.id);
        self.value(fact.bounds.at_least.as_ref(), own, at("at_least"));
        self.value(fact.bounds.more_than.as_ref(), own, at("more_than"));
        self.value(fact.bounds.at_most.as_ref(), own, at("at_most"));
        self.value(fact.bounds.less_than.as_ref(), own, at("less_than"));
        self.when(fact.only_when.as_ref(), at("only_when"));
        match &fact.is {
            Some(Derived::Amount(value)) => self.valued(&value.value, own, at("is")),
            Some(Derived::Options(options)) => {
                for (option, (_, when)) in options {
                    self.when(Some(when), format!("{}.is.{option}", fact.path));
                }
            }
            None => {}
        }
    }

    fn decision(&mut self, decision: &'a Named<Decision>) {
        self.decision = Some(&decision.id);
        self.when(
            decision.only_when.as_ref(),
            format!("{}.only_when", decision.path),
        );
        for rule in decision.rules.values() {
            self.when(rule.when.as_ref(), format!("{}.when", rule.path));
            self.consequences(&rule.then, &format!("{}.then", rule.path));
        }
        if let Some(otherwise) = &decision.otherwise {
            self.consequences(
                &otherwise.then,
                &format!("{}.otherwise.then", decision.path),
            );
        }
        self.decision = None;
    }

    fn consequences(&mut self, then: &'a [Consequence], path: &str) {
        for consequence in then {
            let path = format!("{path}.{}", consequence.outcome.value);
            self.value(consequence.amount.as_ref(), None, path);
        }
    }
}
