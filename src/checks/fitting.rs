//! Every condition and formula of a concept, with its key path: what several checks hold against the facts.

use crate::amount::{Misfit, Schema, Sort};
use crate::diagnostic::Finding;
use crate::model::amount::Valued;
use crate::model::concept::{Duty, DutyDeadline, Offer, Price};
use crate::model::decision::{Consequence, Derived};
use crate::model::path::KeyPath;
use crate::model::quantity::Kind;
use crate::model::redress::{Appeal, Silence};
use crate::model::staff::TextOrWhen;
use crate::model::{Amount, Decision, Fact, Id, Named, Quantity, When};
use crate::source::Located;

use super::Subject;

/// What is written at a place.
pub(super) enum Written<'a> {
    /// Conditions on facts.
    When(&'a When),
    /// A formula, and the fact whose value it gives or bounds.
    Amount(&'a Amount, Option<&'a Id>),
    /// The step between the values of a fact.
    Step(&'a Located<Quantity>, &'a Id),
    /// A formula that has to come to something of this sort.
    Asked(&'a Amount, Sort),
}

/// A place with a condition or a formula.
pub(super) struct Place<'a, 'p> {
    pub written: Written<'a>,
    pub path: KeyPath<'p>,
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
    each_place(on, |place| {
        let found = place.misfits(&schema).into_iter();
        findings.extend(found.map(|(misfit, path)| place.finding(misfit.finding(), path)));
    });
    for fact in on.concept.facts.values() {
        let misfit = schema.bounds(fact).into_iter();
        findings.extend(misfit.map(|misfit| misfit.finding().at_path(fact.path.clone())));
    }
}

impl Place<'_, '_> {
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
                        found.map(move |misfit| (misfit, self.path.key(fact.as_str()).into()))
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
            Written::Step(step, fact) => self.misfit(schema.steps(fact, step)),
            Written::Asked(amount, sort) => self.misfit(schema.suits(*sort, amount)),
        }
    }

    fn misfit(&self, found: Result<(), Misfit>) -> Vec<(Misfit, String)> {
        let misfit = found.err().into_iter();
        misfit.map(|misfit| (misfit, self.path.into())).collect()
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

/// Calls `see` with each of them, in the order of the sections.
pub(super) fn each_place<'a>(on: &Subject<'a>, see: impl FnMut(Place<'a, '_>)) {
    let concept = on.concept;
    let mut places = Places {
        see,
        decision: None,
    };
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
    let path = KeyPath::of("impossible");
    for (number, impossible) in concept.impossible.iter().enumerate() {
        places.when(Some(&impossible.when), path.item(number).key("when"));
    }
    places.terms(on);
    for mandate in concept.staff.decide_alone.values() {
        let path = KeyPath::of(&mandate.path);
        places.text_or_when(mandate.when.as_ref(), path.key("when"));
        places.asked(mandate.up_to.as_ref(), Sort::Any, path.key("up_to"));
    }
    for escalation in concept.staff.escalate.values() {
        let path = KeyPath::of(&escalation.path);
        places.text_or_when(escalation.when.as_ref(), path.key("when"));
    }
}

struct Places<'a, F> {
    see: F,
    decision: Option<&'a Id>,
}

impl<'a, F: FnMut(Place<'a, '_>)> Places<'a, F> {
    fn tell(&mut self, written: Written<'a>, path: KeyPath<'_>) {
        let decision = self.decision;
        (self.see)(Place {
            written,
            path,
            decision,
        });
    }

    fn when(&mut self, when: Option<&'a When>, path: KeyPath<'_>) {
        if let Some(when) = when {
            self.tell(Written::When(when), path);
        }
    }

    fn text_or_when(&mut self, when: Option<&'a TextOrWhen>, path: KeyPath<'_>) {
        if let Some(TextOrWhen::When(when)) = when {
            self.tell(Written::When(when), path);
        }
    }

    fn value(
        &mut self,
        value: Option<&'a Located<Valued>>,
        gives: Option<&'a Id>,
        path: KeyPath<'_>,
    ) {
        if let Some(value) = value {
            self.valued(&value.value, gives, path);
        }
    }

    fn valued(&mut self, value: &'a Valued, gives: Option<&'a Id>, path: KeyPath<'_>) {
        self.pieces(value, path, |amount| Written::Amount(amount, gives));
    }

    /// The formulas of a value, as something that is written, each with its conditions before it.
    fn pieces(
        &mut self,
        value: &'a Valued,
        path: KeyPath<'_>,
        written: impl Fn(&'a Amount) -> Written<'a>,
    ) {
        match value {
            Valued::Always(amount) => self.tell(written(amount), path),
            Valued::Choose(pieces) => {
                for (number, (when, amount)) in pieces.iter().enumerate() {
                    let path = path.item(number);
                    self.tell(Written::When(when), path.key("when"));
                    self.tell(written(amount), path.key("is"));
                }
            }
        }
    }

    fn asked(&mut self, amount: Option<&'a Located<Amount>>, sort: Sort, path: KeyPath<'_>) {
        if let Some(amount) = amount {
            self.tell(Written::Asked(&amount.value, sort), path);
        }
    }

    /// A value of which every formula has to be of one sort.
    fn asked_value(&mut self, value: &'a Valued, sort: Sort, path: KeyPath<'_>) {
        self.pieces(value, path, |amount| Written::Asked(amount, sort));
    }

    fn offer(&mut self, offer: &'a Named<Offer>) {
        let path = KeyPath::of(&offer.path);
        let times = [(&offer.within, "within"), (&offer.latest, "latest")];
        for (time, key) in times {
            if let Some(time) = time {
                self.asked_value(&time.value, Sort::Time, path.key(key));
            }
        }
        if let Some(Price::Amount(price)) = offer.price.as_ref().map(|price| &price.value) {
            self.asked_value(price, Sort::Money, path.key("price"));
        }
    }

    fn duty(&mut self, duty: &'a Named<Duty>) {
        let path = KeyPath::of(&duty.path);
        self.when(duty.only_when.as_ref(), path.key("only_when"));
        self.asked(duty.takes.as_ref(), Sort::Time, path.key("takes"));
        match &duty.by {
            Some(DutyDeadline::Within(term)) => self.asked(Some(term), Sort::Term, path.key("by")),
            Some(DutyDeadline::Before { amount, .. }) => {
                self.asked(Some(amount), Sort::Time, path.key("by"));
            }
            None => {}
        }
    }

    /// The times within which something is answered, taken over or followed up.
    fn terms(&mut self, on: &Subject<'a>) {
        let mut term = |time: &'a Option<Located<Amount>>, path: KeyPath<'_>| {
            self.asked(time.as_ref(), Sort::Time, path);
        };
        let (concept, staff) = (on.concept, &on.concept.staff);
        if let Some(Silence::After { after, .. }) = &concept.silence {
            term(after, KeyPath::of("if_you_hear_nothing.after"));
        }
        if let Some(redress) = &concept.redress {
            let path = KeyPath::of("if_it_goes_wrong");
            if let Some(complain) = &redress.complain {
                term(
                    &complain.acknowledged_within,
                    path.key("complain.acknowledged_within"),
                );
                term(
                    &complain.answered_within,
                    path.key("complain.answered_within"),
                );
            }
            if let Some(Appeal::Possible { within, .. }) = &redress.appeal {
                term(within, path.key("appeal.within"));
            }
        }
        for escalation in staff.escalate.values() {
            term(
                &escalation.within,
                KeyPath::of(&escalation.path).key("within"),
            );
        }
        for point in staff.weak_points.values() {
            term(&point.within, KeyPath::of(&point.path).key("within"));
        }
        if let Some(social) = &staff.social_media {
            term(
                &social.answer_within,
                KeyPath::of("staff.social_media.answer_within"),
            );
        }
        if let Some(recovery) = &staff.recovery {
            let path = KeyPath::of("staff.recovery");
            for (step, key) in [
                (&recovery.follow_up, "follow_up"),
                (&recovery.record, "record"),
            ] {
                if let Some(step) = step {
                    term(&step.within, path.key(key).key("within"));
                }
            }
        }
        for channel in on.workspace.channels.values() {
            term(
                &channel.answers_within,
                KeyPath::of(&channel.path).key("answers_within"),
            );
        }
    }

    fn fact(&mut self, fact: &'a Named<Fact>) {
        let path = KeyPath::of(&fact.path);
        let own = Some(&fact.id);
        self.value(fact.bounds.at_least.as_ref(), own, path.key("at_least"));
        self.value(fact.bounds.more_than.as_ref(), own, path.key("more_than"));
        self.value(fact.bounds.at_most.as_ref(), own, path.key("at_most"));
        self.value(fact.bounds.less_than.as_ref(), own, path.key("less_than"));
        if let Some(step) = &fact.step {
            self.tell(Written::Step(step, &fact.id), path.key("step"));
        }
        self.when(fact.only_when.as_ref(), path.key("only_when"));
        match &fact.is {
            Some(Derived::Amount(value)) => self.valued(&value.value, own, path.key("is")),
            Some(Derived::Options(options)) => {
                let path = path.key("is");
                for (option, (_, when)) in options {
                    self.when(Some(when), path.key(option.as_str()));
                }
            }
            None => {}
        }
    }

    fn decision(&mut self, decision: &'a Named<Decision>) {
        self.decision = Some(&decision.id);
        let path = KeyPath::of(&decision.path);
        self.when(decision.only_when.as_ref(), path.key("only_when"));
        for rule in decision.rules.values() {
            let path = KeyPath::of(&rule.path);
            self.when(rule.when.as_ref(), path.key("when"));
            self.consequences(&rule.then, path.key("then"));
        }
        if let Some(otherwise) = &decision.otherwise {
            self.consequences(&otherwise.then, path.key("otherwise.then"));
        }
        self.decision = None;
    }

    fn consequences(&mut self, then: &'a [Consequence], path: KeyPath<'_>) {
        for consequence in then {
            let path = path.key(consequence.outcome.value.as_str());
            self.value(consequence.amount.as_ref(), None, path);
        }
    }
}
