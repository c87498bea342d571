//! Two versions of a concept, case by case: whether they decide alike. Written from the definitions alone, without the
//! mathematics that Helder proves with.

use std::collections::BTreeSet;

use helder::amount::{Facts, Situation, State, Truth, facts_used, valued, when_holds};
use helder::model::amount::Valued;
use helder::model::condition::{Operand, Term, Test};
use helder::model::decision::{Consequence, Derived, FactKind, FactUnit, FactValue, HitPolicy};
use helder::model::quantity::{Currency, Duration, Money, Number};
use helder::model::{Concept, Decision, Fact, Id, Named, Quantity, Rule, When, Workspace};
use rust_decimal::Decimal;

use crate::ground::day;

/// How far two versions differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Difference {
    /// In nothing.
    None,
    /// In whom a fact is asked, not in what anybody is told.
    Questions,
    /// In the duties of a case, not in its answers.
    Duties,
    /// In an answer, or in more cases than can be tried.
    Answers,
}

/// The settings and a concept.
pub type Understood = (Workspace, Concept);

type Case = Vec<(Id, FactValue)>;

/// More cases than this are not tried one by one.
const MOST: usize = 40_000;

/// How far two versions of a concept differ in a decision, or in all of them, over values on both sides of every bound of
/// either.
pub fn difference(before: &Understood, after: &Understood, only: Option<&str>) -> Difference {
    let mut worst = Difference::None;
    let wanted = |decision: &&Named<Decision>| only.is_none_or(|id| decision.id == id);
    for decision in decisions(&before.1).filter(wanted) {
        let other = decisions(&after.1).find(|other| other.path == decision.path);
        let cases = other.and_then(|other| cases([before, after], [decision, other]));
        let (Some(other), Some((cases, alike))) = (other, cases) else {
            return Difference::Answers;
        };
        if !alike {
            worst = worst.max(Difference::Questions);
        }
        for case in cases {
            let (ours, theirs) = (decide(before, decision, &case), decide(after, other, &case));
            if ours.0 != theirs.0 {
                return Difference::Answers;
            }
            if ours.1 != theirs.1 {
                worst = Difference::Duties;
            }
        }
    }
    worst
}

fn decisions(concept: &Concept) -> impl Iterator<Item = &Named<Decision>> {
    let staff = concept.staff.decisions.values();
    concept.decisions.values().chain(staff)
}

fn situation<'a>((workspace, concept): &'a Understood, case: &Case) -> Situation<'a> {
    let figures = [&concept.figures, &workspace.figures];
    let empty = Situation::new(&concept.facts, figures, &workspace.calendar, day());
    case.iter().fold(empty, |situation, (fact, value)| {
        situation.with(fact.clone(), value.clone())
    })
}

/// What is answered, and which duties the client has.
fn decide(
    understood: &Understood,
    decision: &Decision,
    case: &Case,
) -> (BTreeSet<String>, BTreeSet<String>) {
    let concept = &understood.1;
    let situation = situation(understood, case);
    let holds = |when: &When| when_holds(when, &situation) == Truth::Yes;
    let impossible = concept
        .impossible
        .iter()
        .any(|impossible| holds(&impossible.when));
    if impossible || !decision.only_when.as_ref().is_none_or(holds) {
        let why = if impossible {
            "impossible"
        } else {
            "out of scope"
        };
        return ([why.to_owned()].into(), BTreeSet::new());
    }
    let rules = decision.rules.values();
    let matching: Vec<_> = rules
        .filter(|rule| rule.when.as_ref().is_none_or(holds))
        .collect();
    let force = in_force(decision, &matching);
    let mut answers: BTreeSet<String> = force
        .iter()
        .flat_map(|rule| {
            said(
                decision,
                &rule.then,
                rule.judged_by.as_ref().map(|judged| &judged.role.value),
                &situation,
            )
        })
        .collect();
    if force.is_empty() {
        answers.extend(match &decision.otherwise {
            Some(otherwise) => said(decision, &otherwise.then, None, &situation),
            None => vec!["gap".to_owned()],
        });
    }
    let outcomes = answers.iter().filter_map(|answer| answer.split(' ').next());
    let offers: Vec<_> = outcomes
        .filter_map(|outcome| concept.offered.get(outcome))
        .collect();
    let needed = offers
        .iter()
        .flat_map(|offer| &offer.needs)
        .chain(&decision.needs);
    let asked = needed.filter(|duty| {
        let duty = concept.client_must.get(duty.value.as_str());
        duty.is_some_and(|duty| duty.only_when.as_ref().is_none_or(holds))
    });
    let duties = asked.map(|duty| duty.value.to_string()).collect();
    let times = offers.iter().filter_map(|offer| offer.within.as_ref());
    let times: Vec<String> = times
        .map(|within| format!("within {:?}", valued(&within.value, &situation).ok()))
        .collect();
    answers.extend(times);
    (answers, duties)
}

fn said(
    decision: &Decision,
    then: &[Consequence],
    judge: Option<&Id>,
    situation: &Situation<'_>,
) -> Vec<String> {
    let amount = |then: &Consequence| {
        let amount = then.amount.as_ref()?;
        valued(&amount.value, situation)
            .ok()?
            .rounded(decision.rounded)
    };
    let said = |then: &Consequence| format!("{} {:?} {judge:?}", then.outcome.value, amount(then));
    then.iter().map(said).collect()
}

/// The rules that answer, of those that match.
fn in_force<'a>(decision: &Decision, matching: &[&'a Named<Rule>]) -> Vec<&'a Named<Rule>> {
    let mut matching = matching.iter().copied();
    match decision.policy {
        HitPolicy::First => matching.take(1).collect(),
        HitPolicy::Priority => {
            let gives = |rule: &Named<Rule>, outcome: &Id| {
                rule.then.iter().any(|then| then.outcome.value == *outcome)
            };
            let first = decision
                .order
                .iter()
                .find_map(|outcome| matching.clone().find(|rule| gives(rule, &outcome.value)));
            first.into_iter().collect()
        }
        HitPolicy::Unique | HitPolicy::Collect => {
            let all: Vec<_> = matching.by_ref().collect();
            let beaten = |rule: &Named<Rule>| {
                all.iter()
                    .any(|other| other.overrides.iter().any(|id| id.value == rule.id))
            };
            all.iter().copied().filter(|rule| !beaten(rule)).collect()
        }
    }
}

/// Cases with values on both sides of every bound, for the asked facts that a decision depends on, and whether both
/// versions ask the same of everybody; none where there are too many.
fn cases(
    versions: [&Understood; 2],
    decisions: [&Named<Decision>; 2],
) -> Option<(Vec<Case>, bool)> {
    let mut facts = BTreeSet::new();
    for (version, decision) in versions.iter().zip(decisions) {
        behind(&version.1, decision, &mut facts);
    }
    let asked = versions[0]
        .1
        .facts
        .values()
        .filter(|fact| fact.is.is_none() && facts.contains(&fact.id));
    let mut cases = vec![Case::new()];
    let mut alike = true;
    for fact in asked {
        let values = values(fact, versions);
        let first = values.first()?;
        let mut longer = Vec::new();
        let conditional = versions.iter().any(|(_, concept)| {
            let fact = concept.facts.get(&fact.id);
            fact.is_none_or(|fact| fact.only_when.is_some())
        });
        for case in cases {
            let with =
                |value: &FactValue| [case.clone(), vec![(fact.id.clone(), value.clone())]].concat();
            let exists = versions.map(|version| {
                !conditional || situation(version, &with(first)).state(&fact.id) != State::Absent
            });
            alike &= exists[0] == exists[1];
            match exists {
                [false, false] => longer.push(case),
                _ => longer.extend(values.iter().map(with)),
            }
        }
        if longer.len() > MOST {
            return None;
        }
        cases = longer;
    }
    Some((cases, alike))
}

/// The facts that a decision depends on, and those they follow from.
fn behind(concept: &Concept, decision: &Decision, found: &mut BTreeSet<Id>) {
    for rule in decision.rules.values() {
        asked_in(rule.when.as_ref(), found);
        let amounts = rule.then.iter().filter_map(|then| then.amount.as_ref());
        amounts.for_each(|amount| used_in(&amount.value, found));
    }
    asked_in(decision.only_when.as_ref(), found);
    let impossible = concept.impossible.iter().map(|impossible| &impossible.when);
    let duties = concept
        .client_must
        .iter()
        .filter_map(|(_, duty)| duty.only_when.as_ref());
    duties
        .chain(impossible)
        .for_each(|when| asked_in(Some(when), found));
    let times = concept
        .offered
        .values()
        .filter_map(|offer| offer.within.as_ref());
    times.for_each(|within| used_in(&within.value, found));
    let mut known = 0;
    while known < found.len() {
        known = found.len();
        for fact in found.clone().iter().filter_map(|id| concept.facts.get(id)) {
            asked_in(fact.only_when.as_ref(), found);
            match &fact.is {
                Some(Derived::Amount(value)) => used_in(&value.value, found),
                Some(Derived::Options(options)) => options
                    .values()
                    .for_each(|(_, when)| asked_in(Some(when), found)),
                None => {}
            }
        }
    }
}

fn asked_in(when: Option<&When>, found: &mut BTreeSet<Id>) {
    for (fact, term) in terms(when) {
        found.insert(fact.clone());
        found.extend(facts_in(term));
    }
}

fn terms(when: Option<&When>) -> impl Iterator<Item = (&Id, &Term)> {
    let clauses = when.into_iter().flat_map(|when| &when.alternatives);
    let asked = clauses.flat_map(|clause| &clause.conditions);
    asked.flat_map(|(fact, asked)| {
        asked
            .condition
            .alternatives
            .iter()
            .flatten()
            .map(move |term| (fact, term))
    })
}

fn used_in(value: &Valued, found: &mut BTreeSet<Id>) {
    match value {
        Valued::Always(amount) => found.extend(facts_used(amount)),
        Valued::Choose(pieces) => {
            for (when, amount) in pieces {
                asked_in(Some(when), found);
                found.extend(facts_used(amount));
            }
        }
    }
}

fn facts_in(term: &Term) -> impl Iterator<Item = Id> {
    operands(term)
        .into_iter()
        .filter_map(|operand| match operand {
            Operand::Fact(id) => Some(id.clone()),
            _ => None,
        })
}

fn operands(term: &Term) -> Vec<&Operand> {
    match &term.test {
        Test::Compare(_, operand) => vec![&operand.value],
        Test::Between(from, to) => vec![&from.value, &to.value],
        _ => Vec::new(),
    }
}

/// The values of a fact that may be told apart: all options, or each bound with what lies beside it.
fn values(fact: &Named<Fact>, versions: [&Understood; 2]) -> Vec<FactValue> {
    let mut values: Vec<FactValue> = match &fact.kind {
        FactKind::YesNo => [true, false].map(FactValue::YesNo).into(),
        FactKind::Choice(options) | FactKind::Scale(options) => {
            options.keys().cloned().map(FactValue::Option).collect()
        }
        _ => bounds(fact, versions)
            .into_iter()
            .map(FactValue::Quantity)
            .collect(),
    };
    values.extend(fact.may_be_unknown.then_some(FactValue::Unknown));
    values
}

/// Every bound of either version that fits the fact, and what lies beside it; dates lie that far from one day.
fn bounds(fact: &Named<Fact>, versions: [&Understood; 2]) -> Vec<Quantity> {
    let mut found: Vec<Quantity> = Vec::new();
    for (workspace, concept) in versions {
        for quantity in compared(workspace, concept, &fact.id) {
            for quantity in around(fact, quantity) {
                if !found.contains(&quantity) {
                    found.push(quantity);
                }
            }
        }
    }
    if found.is_empty() {
        found.extend(anything(fact));
    }
    found
}

/// Some value of a fact that nothing is compared with.
fn anything(fact: &Fact) -> Option<Quantity> {
    let amount = Decimal::new(100, 0);
    match (&fact.kind, &fact.unit) {
        (FactKind::Money, _) => Some(Quantity::Money(Money {
            amount,
            currency: Currency::EURO,
        })),
        (FactKind::WholeNumber, _) => Some(Quantity::Number(Number { amount, unit: None })),
        (FactKind::Duration, Some(FactUnit::Time(unit))) => Some(Quantity::Duration(Duration {
            amount,
            unit: *unit,
        })),
        (FactKind::Date, _) => Some(Quantity::Date(day())),
        _ => None,
    }
}

/// The quantities that a fact, and what follows from it, is compared with.
fn compared<'a>(workspace: &'a Workspace, concept: &'a Concept, fact: &Id) -> Vec<&'a Quantity> {
    let following = following(concept, fact);
    let terms = whens(concept)
        .into_iter()
        .flat_map(|when| terms(Some(when)))
        .filter(|(about, _)| following.contains(*about));
    let value = |operand: &'a Operand| match operand {
        Operand::Quantity(quantity) => Some(quantity),
        Operand::Figure(id) => {
            let figure = concept
                .figures
                .get(id)
                .or_else(|| workspace.figures.get(id))?;
            Some(&figure.on(day())?.value)
        }
        Operand::Fact(_) | Operand::Option(_) => None,
    };
    terms
        .flat_map(|(_, term)| operands(term))
        .filter_map(value)
        .collect()
}

/// A fact, the amounts that it goes into, and the facts it is compared with.
fn following(concept: &Concept, fact: &Id) -> BTreeSet<Id> {
    let mut found = BTreeSet::from([fact.clone()]);
    let mut known = 0;
    while known < found.len() {
        known = found.len();
        for other in concept.facts.values() {
            if let Some(Derived::Amount(value)) = &other.is {
                let mut used = BTreeSet::new();
                used_in(&value.value, &mut used);
                if !used.is_disjoint(&found) {
                    found.insert(other.id.clone());
                }
            }
        }
        for (about, term) in whens(concept)
            .into_iter()
            .flat_map(|when| terms(Some(when)))
        {
            let mut pair: BTreeSet<Id> = [about.clone()].into();
            pair.extend(facts_in(term));
            if pair.len() > 1 && !pair.is_disjoint(&found) {
                found.extend(pair);
            }
        }
    }
    found
}

/// All conditions of a concept.
fn whens(concept: &Concept) -> Vec<&When> {
    let rules = || decisions(concept).flat_map(|decision| decision.rules.values());
    let mut all: Vec<&When> = rules().filter_map(|rule| rule.when.as_ref()).collect();
    all.extend(decisions(concept).filter_map(|decision| decision.only_when.as_ref()));
    let duties = concept.client_must.iter().map(|(_, duty)| duty);
    all.extend(duties.filter_map(|duty| duty.only_when.as_ref()));
    let facts = concept.facts.values();
    all.extend(facts.clone().filter_map(|fact| fact.only_when.as_ref()));
    all.extend(concept.impossible.iter().map(|impossible| &impossible.when));
    let amounts = rules()
        .flat_map(|rule| &rule.then)
        .filter_map(|then| then.amount.as_ref());
    let times = concept
        .offered
        .values()
        .filter_map(|offer| offer.within.as_ref());
    let mut values: Vec<&Valued> = amounts.chain(times).map(|amount| &amount.value).collect();
    for fact in facts {
        match &fact.is {
            Some(Derived::Options(options)) => all.extend(options.values().map(|(_, when)| when)),
            Some(Derived::Amount(value)) => values.push(&value.value),
            None => {}
        }
    }
    for value in values {
        if let Valued::Choose(pieces) = value {
            all.extend(pieces.iter().map(|(when, _)| when));
        }
    }
    all
}

/// A quantity that the fact can take with its neighbours, none below zero.
fn around(fact: &Fact, quantity: &Quantity) -> Vec<Quantity> {
    let beside = |number: Decimal, scale: u32| {
        let step = Decimal::new(1, scale);
        let all = [number - step, number, number + step];
        all.into_iter().filter(|number| *number >= Decimal::ZERO)
    };
    match (&fact.kind, quantity) {
        (FactKind::Money, Quantity::Money(money)) => {
            let at = |amount| Quantity::Money(Money { amount, ..*money });
            beside(money.amount, 2).map(at).collect()
        }
        (FactKind::Duration, Quantity::Duration(length)) if !is_other_clock(fact, length) => {
            let at = |amount| Quantity::Duration(Duration { amount, ..*length });
            beside(length.amount, 0).map(at).collect()
        }
        (FactKind::Number | FactKind::WholeNumber, Quantity::Number(number)) => {
            let at = |amount| {
                Quantity::Number(Number {
                    amount,
                    unit: number.unit.clone(),
                })
            };
            beside(number.amount, if number.unit.is_some() { 1 } else { 0 })
                .map(at)
                .collect()
        }
        (FactKind::Date, Quantity::Duration(length)) => {
            let days = length
                .amount
                .round()
                .to_string()
                .parse::<i64>()
                .unwrap_or_default();
            let at = |days: i64| day().checked_add(jiff::Span::new().days(days)).ok();
            [days - 1, days, days + 1]
                .into_iter()
                .filter_map(at)
                .map(Quantity::Date)
                .collect()
        }
        _ => Vec::new(),
    }
}

fn is_other_clock(fact: &Fact, length: &Duration) -> bool {
    matches!(&fact.unit, Some(FactUnit::Time(unit)) if unit.clock() != length.unit.clock())
}
