//! What a concept decides, without its words and without where anything stands: two concepts with the same logic answer
//! every case alike.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::amount::Valued;
use super::concept::Duty;
use super::decision::{Bounds, Consequence, Decision, Derived, Fact, FactKind, Otherwise, Rule};
use super::{Concept, Figure, Id, Validity, When, Workspace};
use crate::source::Located;

/// The parts of a concept on which answers depend, each by its key path; none for a part that could not be understood,
/// about which nothing is answered.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Logic {
    parts: BTreeMap<String, Option<String>>,
}

impl Logic {
    /// The logic of a concept in its workspace.
    #[must_use]
    pub fn of(workspace: &Workspace, concept: &Concept) -> Self {
        let mut logic = Self::default();
        let whole = |span| concept.is_whole(span);
        let shared = workspace
            .figures
            .values()
            .map(|one| (format!("workspace.{}", one.path), one, true));
        let own = concept
            .figures
            .values()
            .map(|one| (one.path.clone(), one, whole(one.span)));
        for (path, one, whole) in shared.chain(own) {
            logic.add(path, whole, || figure(one));
        }
        for fact in concept.facts.values() {
            logic.add(fact.path.clone(), whole(fact.span), || of_fact(fact));
        }
        for duty in concept.client_must.iter().map(|(_, duty)| duty) {
            logic.add(duty.path.clone(), whole(duty.span), || of_duty(duty));
        }
        for offer in concept.offered.values() {
            logic.add(offer.path.clone(), whole(offer.span), || ids(&offer.needs));
        }
        for (at, impossible) in concept.impossible.iter().enumerate() {
            let path = format!("impossible.{at}");
            logic.add(path, whole(impossible.span), || {
                when(Some(&impossible.when))
            });
        }
        for decision in concept
            .decisions
            .values()
            .chain(concept.staff.decisions.values())
        {
            logic.add(decision.path.clone(), whole(decision.span), || {
                of_decision(decision)
            });
        }
        let calendar = &workspace.calendar;
        let closed: Vec<_> = calendar.closed.iter().map(|day| day.value).collect();
        let days = format!(
            "{:?} {} {closed:?}",
            calendar.working_days, calendar.belgian_holidays
        );
        logic.add("workspace.calendar".to_owned(), true, || days);
        logic
    }

    fn add(&mut self, path: String, whole: bool, part: impl FnOnce() -> String) {
        self.parts.insert(path, whole.then(part));
    }

    /// Whether everything that could be answered before is answered alike with this logic.
    #[must_use]
    pub fn keeps(&self, before: &Self) -> bool {
        let kept = |(path, part): (&String, &Option<String>)| {
            part.is_none() || self.parts.get(path) == Some(part)
        };
        before.parts.iter().all(kept)
    }
}

fn figure(figure: &Figure) -> String {
    let Figure {
        values,
        source: _,
        shared: _,
    } = figure;
    let values = values.iter().map(|value| {
        let day = |day: &Option<Located<_>>| day.as_ref().map(|day| day.value);
        format!(
            "{:?} {:?} {}",
            day(&value.from),
            day(&value.until),
            value.is.value
        )
    });
    values.collect::<Vec<_>>().join("; ")
}

fn of_fact(fact: &Fact) -> String {
    let Fact {
        kind,
        label: _,
        ask: _,
        help: _,
        unit,
        bounds:
            Bounds {
                at_least,
                more_than,
                at_most,
                less_than,
            },
        step,
        only_when,
        is,
        known_by,
        known_after,
        may_be_unknown,
        cost,
        shares,
    } = fact;
    let mut text = kind.word().to_owned();
    if let FactKind::Choice(options) | FactKind::Scale(options) = kind {
        add(
            &mut text,
            "options",
            options.keys().map(Id::as_str).collect::<Vec<_>>().join(","),
        );
    }
    let bound = |bound: &Option<Located<Valued>>| {
        bound
            .as_ref()
            .map_or_else(String::new, |one| valued(&one.value))
    };
    add(&mut text, "unit", format!("{unit:?}"));
    add(&mut text, "at least", bound(at_least));
    add(&mut text, "more than", bound(more_than));
    add(&mut text, "at most", bound(at_most));
    add(&mut text, "less than", bound(less_than));
    add(
        &mut text,
        "step",
        format!("{:?}", step.as_ref().map(|step| step.value.to_string())),
    );
    add(&mut text, "only when", when(only_when.as_ref()));
    match is {
        None => {}
        Some(Derived::Amount(amount)) => add(&mut text, "is", valued(&amount.value)),
        Some(Derived::Options(options)) => {
            for (option, (_, asked)) in options {
                add(&mut text, option.as_str(), when(Some(asked)));
            }
        }
    }
    add(&mut text, "known", format!("{known_by:?} {may_be_unknown}"));
    add(&mut text, "after", ids(known_after));
    add(
        &mut text,
        "cost",
        format!("{:?}", cost.as_ref().map(|cost| cost.value.to_string())),
    );
    let shares = shares
        .iter()
        .map(|(condition, share)| format!("{condition}: {}", share.value));
    add(&mut text, "shares", shares.collect::<Vec<_>>().join(";"));
    text
}

fn of_duty(duty: &Duty) -> String {
    when(duty.only_when.as_ref())
}

fn of_decision(decision: &Decision) -> String {
    let Decision {
        question: _,
        policy,
        order,
        needs,
        rules,
        answers,
        otherwise,
        only_when,
        amount_is,
        rounded,
        total,
        for_staff,
    } = decision;
    let amount_is = amount_is.as_ref().map(|is| is.value);
    let mut text = format!("{policy:?} {amount_is:?} {rounded:?} {total} {for_staff}");
    add(&mut text, "order", ids(order));
    add(&mut text, "needs", ids(needs));
    add(
        &mut text,
        "answers",
        answers.keys().map(Id::as_str).collect::<Vec<_>>().join(","),
    );
    add(&mut text, "only when", when(only_when.as_ref()));
    for rule in rules.values() {
        add(&mut text, rule.id.as_str(), of_rule(rule));
    }
    if let Some(Otherwise {
        then,
        because: _,
        span: _,
    }) = otherwise
    {
        add(&mut text, "otherwise", consequences(then));
    }
    text
}

fn of_rule(rule: &Rule) -> String {
    let Rule {
        when: asked,
        then,
        because: _,
        source: _,
        overrides,
        valid: Validity {
            from,
            until,
            review: _,
        },
        judged_by,
        staff_only,
    } = rule;
    let day = |day: &Option<Located<_>>| day.as_ref().map(|day| day.value);
    let mut text = format!("{:?} {:?} {staff_only}", day(from), day(until));
    add(&mut text, "when", when(asked.as_ref()));
    add(&mut text, "then", consequences(then));
    add(&mut text, "overrides", ids(overrides));
    if let Some(judged) = judged_by {
        add(&mut text, judged.role.value.as_str(), ids(&judged.between));
    }
    text
}

fn consequences(then: &[Consequence]) -> String {
    let each = then.iter().map(|then| {
        let amount = then.amount.as_ref().map(|amount| valued(&amount.value));
        format!("{} {:?} {amount:?}", then.outcome.value, then.kind)
    });
    each.collect::<Vec<_>>().join("; ")
}

fn valued(value: &Valued) -> String {
    match value {
        Valued::Always(amount) => amount.to_string(),
        Valued::Choose(choices) => {
            let each = choices
                .iter()
                .map(|(asked, amount)| format!("{} -> {amount}", when(Some(asked))));
            each.collect::<Vec<_>>().join("; ")
        }
    }
}

fn when(asked: Option<&When>) -> String {
    let Some(asked) = asked else {
        return "always".to_owned();
    };
    let clauses = asked.alternatives.iter().map(|clause| {
        let each = clause.conditions.iter();
        let each = each.map(|(fact, asked)| format!("{fact}: {}", asked.condition));
        each.collect::<Vec<_>>().join(", ")
    });
    clauses.collect::<Vec<_>>().join(" or ")
}

fn ids(ids: &[Located<Id>]) -> String {
    ids.iter()
        .map(|id| id.value.as_str())
        .collect::<Vec<_>>()
        .join(",")
}

/// Adds a named part.
fn add(text: &mut String, name: &str, part: impl AsRef<str>) {
    let _ = write!(text, "\n{name}: {}", part.as_ref());
}
