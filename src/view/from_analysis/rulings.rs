//! From what was decided in a case to what a letter to the client may rest on.

use crate::amount::{Facts, Situation, Truth, valued, when_holds};
use crate::analysis::{Answer, Case, Decided, Setting, Status, decide, value_of};
use crate::model::amount::Valued;
use crate::model::decision::{Consequence, FactValue, Rule};
use crate::model::mentions::{Mention, Mentions};
use crate::model::ordered::{IndexMap, IndexSet};
use crate::model::{Decision, Id, Named, Quantity, When};
use crate::view::projection::PublicConcept;
use crate::view::ruling::{OwedDuty, Ruled, Ruling, RulingAnswer};

/// Why there is nothing that can be written to a client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unfit {
    /// No decision speaks about the case.
    Silent,
    /// A decision for staff alone was asked.
    ForStaff(Id),
    /// The case has no one answer.
    Unanswered {
        /// The decision.
        decision: Id,
        /// How far it is decided.
        status: Status,
        /// The facts still to ask.
        missing: Vec<Id>,
    },
    /// The public rules alone answer otherwise, or not at all: the reason is one that clients do not read.
    StaffRule {
        /// The decision.
        decision: Id,
        /// The rules for staff alone that answer.
        rules: Vec<Id>,
    },
    /// A figure has no value on the day.
    NoFigure(Id),
}

/// What a client may be told of a case. Decisions that do not speak about it are left out, unless they were asked `by_name`.
///
/// # Errors
/// Everything that keeps it from being written.
pub fn rulings<'a>(
    setting: Setting<'a>,
    decisions: &[&'a Named<Decision>],
    case: &Case,
    by_name: bool,
) -> Result<Ruled, Vec<Unfit>> {
    let concept = PublicConcept::of(setting.concept, &[], setting.on);
    let situation = setting.situation_of(case);
    let mut ruled = Ruled::default();
    let mut unfit = Vec::new();
    let mut shown: IndexSet<Id> = case.keys().cloned().collect();
    for decision in decisions {
        if concept.decision(&decision.id).is_none() {
            unfit.push(Unfit::ForStaff(decision.id.clone()));
            continue;
        }
        let decided = decide(setting, decision, case);
        if decided.status == Status::OutOfScope && !by_name {
            continue;
        }
        if let Err(reason) = is_answered(&decision.id, &decided) {
            unfit.push(reason);
            continue;
        }
        let public = public_rules(decision);
        let told = decide(setting, &public, case);
        if !is_same(&decided, &told) {
            unfit.push(hidden(decision, &decided));
            continue;
        }
        let ruling = ruling(&setting, &public, &told, &situation, &mut shown);
        ruled.rulings.push(ruling);
        ruled.duties.extend(duties(&concept, decision, &told, case));
    }
    if ruled.rulings.is_empty() && unfit.is_empty() {
        unfit.push(Unfit::Silent);
    }
    if !unfit.is_empty() {
        return Err(unfit);
    }
    let mut seen = IndexSet::default();
    ruled.duties.retain(|owed| seen.insert(owed.duty.clone()));
    ruled.facts = facts(&concept, &situation, &shown);
    Ok(ruled)
}

fn is_answered(decision: &Id, decided: &Decided<'_>) -> Result<(), Unfit> {
    match (&decided.lacks_figure, decided.status) {
        (Some(figure), _) => Err(Unfit::NoFigure(figure.clone())),
        (None, Status::Answered) => Ok(()),
        (None, status) => Err(Unfit::Unanswered {
            decision: decision.clone(),
            status,
            missing: decided.missing.clone(),
        }),
    }
}

/// A decision as it would be without its rules for staff alone.
fn public_rules(decision: &Named<Decision>) -> Named<Decision> {
    let mut public = decision.clone();
    public.value.rules.retain(|_, rule| !rule.staff_only);
    public
}

/// Whether two say the same, whichever rule it comes from.
fn is_same(one: &Decided<'_>, other: &Decided<'_>) -> bool {
    let within = |answers: &[Answer<'_>], all: &[Answer<'_>]| {
        let says = |answer: &Answer<'_>| {
            all.iter().any(|other| {
                (&answer.outcome, &answer.amount, &answer.judged_by)
                    == (&other.outcome, &other.amount, &other.judged_by)
            })
        };
        answers.iter().all(says)
    };
    (one.status, &one.total) == (other.status, &other.total)
        && within(&one.answers, &other.answers)
        && within(&other.answers, &one.answers)
}

fn hidden(decision: &Named<Decision>, decided: &Decided<'_>) -> Unfit {
    let rules = decided
        .answers
        .iter()
        .filter_map(|answer| answer.rule.as_ref());
    let is_hidden = |id: &&Id| decision.rules.get(*id).is_some_and(|rule| rule.staff_only);
    Unfit::StaffRule {
        decision: decision.id.clone(),
        rules: rules.filter(is_hidden).cloned().collect(),
    }
}

/// What the public rules of a decision answer; the facts that their conditions and amounts name are to be shown.
pub(super) fn ruling(
    setting: &Setting<'_>,
    decision: &Named<Decision>,
    decided: &Decided<'_>,
    situation: &Situation<'_>,
    shown: &mut IndexSet<Id>,
) -> Ruling {
    let mut answers = Vec::new();
    for answer in &decided.answers {
        let rule = answer.rule.as_ref().and_then(|id| decision.rules.get(id));
        let holds = rule.and_then(|rule| holding(rule, situation));
        if let Some(when) = &holds {
            see(when, shown);
        }
        if let Some(amount) = amount_of(decision, answer) {
            see(amount, shown);
        }
        answers.push(RulingAnswer {
            outcome: answer.outcome.clone(),
            rule: answer.rule.clone(),
            holds,
            amount: answer.amount.clone(),
            within: within(setting, &answer.outcome, situation),
        });
    }
    Ruling {
        decision: decision.id.clone(),
        answers,
        total: decided.total.clone(),
    }
}

/// Adds the facts that are mentioned.
fn see(mentions: &impl Mentions, shown: &mut IndexSet<Id>) {
    mentions.mentions(&mut |mention, _| {
        if let Mention::Fact(id) = mention {
            shown.insert(id.clone());
        }
    });
}

/// By when an offer comes in the case; none where what is given does not settle it.
fn within(setting: &Setting<'_>, outcome: &Id, situation: &Situation<'_>) -> Option<Quantity> {
    let within = setting.concept.offered.get(outcome)?.within.as_ref()?;
    valued(&within.value, situation).ok()?.to_quantity()
}

/// The amount that a decision gives for an answer.
fn amount_of<'d>(decision: &'d Decision, answer: &Answer<'_>) -> Option<&'d Valued> {
    let rule = answer.rule.as_ref().and_then(|id| decision.rules.get(id));
    let then: Option<&[Consequence]> = match rule {
        Some(rule) => Some(&rule.then),
        None => decision
            .otherwise
            .as_ref()
            .map(|otherwise| &otherwise.then[..]),
    };
    let mut given = then.unwrap_or_default().iter();
    let given = given.find(|given| given.outcome.value == answer.outcome)?;
    Some(&given.amount.as_ref()?.value)
}

/// The situations of a rule that are known to hold; all of them where of none it is known.
fn holding(rule: &Rule, situation: &Situation<'_>) -> Option<When> {
    let when = rule.when.as_ref()?;
    let holds = |alternatives| {
        let one = When {
            alternatives,
            span: when.span,
        };
        (when_holds(&one, situation) == Truth::Yes).then_some(one)
    };
    let mut each = when.alternatives.iter().map(|clause| vec![clause.clone()]);
    Some(each.find_map(holds).unwrap_or_else(|| when.clone()))
}

/// The duties of an answer; none for who is refused, and none that was done, because what it reveals is known.
fn duties(
    concept: &PublicConcept<'_>,
    decision: &Decision,
    decided: &Decided<'_>,
    case: &Case,
) -> Vec<OwedDuty> {
    let refused = |answer: &Answer<'_>| concept.not_offered.get(answer.outcome.as_str()).is_some();
    if !decided.answers.is_empty() && decided.answers.iter().all(refused) {
        return Vec::new();
    }
    let reveals = |duty: &Id| {
        let mut facts = concept
            .facts
            .values()
            .filter(|fact| case.contains_key(&fact.id));
        facts.any(|fact| fact.known_after.iter().any(|id| id.value == *duty))
    };
    let owed = decided.duties.iter().filter(|duty| !reveals(duty));
    owed.map(|duty| OwedDuty {
        duty: duty.clone(),
        asked_before: decision.needs.iter().any(|id| id.value == *duty),
    })
    .collect()
}

/// The values of the facts to show, of those that clients read about: first those that are asked.
fn facts(
    concept: &PublicConcept<'_>,
    situation: &Situation<'_>,
    wanted: &IndexSet<Id>,
) -> IndexMap<Id, FactValue> {
    let public = concept.facts_used();
    let shown = concept.facts.values();
    let shown = shown.filter(|fact| wanted.contains(&fact.id) && public.contains(&fact.id));
    let (derived, asked): (Vec<_>, Vec<_>) = shown.partition(|fact| fact.is.is_some());
    let told = asked.into_iter().chain(derived).filter_map(|fact| {
        let value = value_of(&situation.state(&fact.id))?;
        Some((fact.id.clone(), value))
    });
    told.collect()
}
