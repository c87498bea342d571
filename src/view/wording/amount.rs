//! Formulas in words: "€ 5 per day late, but at most € 100".

use crate::model::amount::{Amount, Expression, Limit, LimitKind, Sign, Valued};
use crate::model::condition::Operand;
use crate::model::decision::{AmountIs, Derived, FactUnit};
use crate::model::quantity::{Clock, TimeUnit};
use crate::model::{Id, Quantity};
use crate::source::Located;
use crate::view::voice::Voice;

use super::when::sentence;

/// A value that may depend on the case: "2 days", or "2 days if …; 5 days if …".
#[must_use]
pub fn valued(voice: &Voice<'_>, valued: &Valued) -> String {
    cases(voice, valued).join("; ")
}

/// The same, one line per case.
#[must_use]
pub fn cases(voice: &Voice<'_>, valued: &Valued) -> Vec<String> {
    let choices = match valued {
        Valued::Always(amount) => return vec![formula(voice, amount)],
        Valued::Choose(choices) => choices,
    };
    let told = choices.iter().map(|(when, amount)| {
        let amount = formula(voice, amount);
        match sentence(voice, Some(when)) {
            Some(condition) => voice.tongue.say(
                "amount-if",
                &[("amount", &amount), ("condition", &condition)],
            ),
            None => amount,
        }
    });
    told.collect()
}

/// So many derived facts may stand for one another before the name of one serves: circles have no end.
const DEPTH: usize = 8;

/// The formula that an amount stands for: that of a derived fact in the place of its name.
#[must_use]
pub fn spelled<'v>(voice: &Voice<'v>, amount: &'v Valued) -> &'v Valued {
    let behind = |amount: &'v Valued| {
        let derived = voice.names.fact(only_fact(amount)?)?.is.as_ref()?;
        match derived {
            Derived::Amount(valued) => Some(&valued.value),
            Derived::Options(_) => None,
        }
    };
    let last = std::iter::successors(Some(amount), |amount| behind(amount))
        .take(DEPTH)
        .last();
    last.unwrap_or(amount)
}

/// The fact that is the whole of an amount.
fn only_fact(amount: &Valued) -> Option<&Id> {
    match amount {
        Valued::Always(Amount {
            expression: Expression::Operand(Operand::Fact(id)),
            ..
        }) => Some(id),
        _ => None,
    }
}

/// A time or another single value.
#[must_use]
pub fn time(voice: &Voice<'_>, amount: &Located<Amount>) -> String {
    formula(voice, &amount.value)
}

/// A formula in words.
#[must_use]
pub fn formula(voice: &Voice<'_>, amount: &Amount) -> String {
    let tongue = voice.tongue;
    let part = |amount: &Amount| part(voice, amount);
    let operand = |operand: &Located<Operand>| told(voice, &operand.value);
    match &amount.expression {
        Expression::Operand(operand) => told(voice, operand),
        Expression::Sum(terms) => sum(voice, terms),
        Expression::Share { rate, of } => {
            tongue.say("amount-share", &[("rate", &part(rate)), ("of", &part(of))])
        }
        Expression::Per { each, of } => per(voice, each, of),
        Expression::PerStarted { each, step, of } => tongue.say(
            "amount-per-started",
            &[
                ("each", &part(each)),
                ("step", &operand(step)),
                ("of", &part(of)),
            ],
        ),
        Expression::PerFull { each, step, of } => tongue.say(
            "amount-per-full",
            &[
                ("each", &part(each)),
                ("step", &operand(step)),
                ("of", &part(of)),
            ],
        ),
        Expression::DividedBy { amount, by } => tongue.say(
            "amount-divided-by",
            &[("amount", &part(amount)), ("by", &operand(by))],
        ),
        Expression::Beyond { amount, from } => tongue.say(
            "amount-beyond",
            &[("amount", &part(amount)), ("from", &operand(from))],
        ),
        Expression::Between { clock, from, to } => {
            let id = match clock {
                Clock::Elapsed => "amount-days-between",
                Clock::Months => "amount-months-between",
                Clock::WorkingDays => "amount-working-days-between",
            };
            let quoted = |id| tongue.say("amount-fact", &[("label", &voice.fact(id))]);
            tongue.say(id, &[("from", &quoted(from)), ("to", &quoted(to))])
        }
        Expression::Limited { amount, limits } => {
            let told = match amount.expression {
                Expression::Limited { .. } => part(amount),
                _ => formula(voice, amount),
            };
            all_limited(voice, told, limits)
        }
    }
}

/// A part of a formula beside words that bind closer than its own: in brackets, as in the format, for nobody could tell
/// that "50% of a minus b" is half of the difference.
fn part(voice: &Voice<'_>, amount: &Amount) -> String {
    let told = formula(voice, amount);
    match amount.expression {
        Expression::Sum(_) | Expression::Limited { .. } | Expression::DividedBy { .. } => {
            format!("({told})")
        }
        _ => told,
    }
}

/// "€ 5 per day of ‘delay’": a fact is counted in its own unit, which its name alone does not tell.
fn per(voice: &Voice<'_>, each: &Amount, of: &Amount) -> String {
    let (tongue, unit) = (voice.tongue, unit(voice, of));
    let (each, of) = (part(voice, each), part(voice, of));
    match unit {
        Some(unit) => {
            let args = [("each", each.as_str()), ("unit", &unit), ("of", &of)];
            tongue.say("amount-per-unit", &args)
        }
        None => tongue.say("amount-per", &[("each", &each), ("of", &of)]),
    }
}

/// The word for one unit of a fact, or of a part of it.
fn unit(voice: &Voice<'_>, amount: &Amount) -> Option<String> {
    match &amount.expression {
        Expression::Operand(Operand::Fact(id)) => match voice.names.fact(id)?.unit.as_ref()? {
            FactUnit::Time(unit) => Some(voice.tongue.word(unit_word(*unit))),
            FactUnit::Free(unit) => Some(unit.to_string()),
            FactUnit::Currency(_) => None,
        },
        Expression::Beyond { amount, .. } | Expression::Limited { amount, .. } => {
            unit(voice, amount)
        }
        _ => None,
    }
}

const fn unit_word(unit: TimeUnit) -> &'static str {
    match unit {
        TimeUnit::Seconds => "unit-second",
        TimeUnit::Minutes => "unit-minute",
        TimeUnit::Hours => "unit-hour",
        TimeUnit::Days => "unit-day",
        TimeUnit::Weeks => "unit-week",
        TimeUnit::Months => "unit-month",
        TimeUnit::Years => "unit-year",
        TimeUnit::WorkingDays => "unit-working-day",
    }
}

/// Who pays or gets an amount, as a sentence.
///
/// Nothing is said as such, what is worked out by its formula, and a sum that the client names by its name alone:
/// "You get: amount paid".
#[must_use]
pub fn paid(voice: &Voice<'_>, who: Option<AmountIs>, amount: &Valued) -> String {
    let amount = spelled(voice, amount);
    if let Valued::Always(Amount {
        expression: Expression::Operand(Operand::Quantity(quantity)),
        ..
    }) = amount
    {
        return paid_quantity(voice, who, quantity);
    }
    match (only_fact(amount), who) {
        (Some(id), Some(who)) => {
            let label = voice.fact(id);
            voice
                .tongue
                .say(sentence_of(who, Paid::Named), &[("amount", &label)])
        }
        (_, Some(who)) => {
            let told = valued(voice, amount);
            voice
                .tongue
                .say(sentence_of(who, Paid::Sum), &[("amount", &told)])
        }
        (_, None) => valued(voice, amount),
    }
}

/// The same for a sum that is known.
#[must_use]
pub fn paid_quantity(voice: &Voice<'_>, who: Option<AmountIs>, quantity: &Quantity) -> String {
    let told = voice.quantity(quantity);
    match who {
        None => told,
        Some(who) if quantity.measure().is_zero() => {
            voice.tongue.word(sentence_of(who, Paid::Nothing))
        }
        Some(who) => voice
            .tongue
            .say(sentence_of(who, Paid::Sum), &[("amount", &told)]),
    }
}

enum Paid {
    Nothing,
    Named,
    Sum,
}

const fn sentence_of(who: AmountIs, paid: Paid) -> &'static str {
    match (who, paid) {
        (AmountIs::YouGet, Paid::Nothing) => "check-amount-get-nothing",
        (AmountIs::YouGet, Paid::Named) => "check-amount-get-named",
        (AmountIs::YouGet, Paid::Sum) => "check-amount-get",
        (AmountIs::YouPay, Paid::Nothing) => "check-amount-pay-nothing",
        (AmountIs::YouPay, Paid::Named) => "check-amount-pay-named",
        (AmountIs::YouPay, Paid::Sum) => "check-amount-pay",
    }
}

fn told(voice: &Voice<'_>, operand: &Operand) -> String {
    voice.operand(operand, None)
}

fn sum(voice: &Voice<'_>, terms: &[(Sign, Amount)]) -> String {
    let mut told = String::new();
    for (index, (sign, term)) in terms.iter().enumerate() {
        let term = match term.expression {
            Expression::Sum(_) | Expression::Limited { .. } => part(voice, term),
            _ => formula(voice, term),
        };
        let term = match sign {
            Sign::Plus if index == 0 => term,
            Sign::Plus => voice.tongue.say("amount-plus", &[("amount", &term)]),
            Sign::Minus => voice.tongue.say("amount-minus", &[("amount", &term)]),
        };
        if index > 0 {
            told.push(' ');
        }
        told.push_str(&term);
    }
    told
}

/// An amount with its limits; a minimum and the maximum that follows it are said together.
fn all_limited(voice: &Voice<'_>, amount: String, limits: &[Limit]) -> String {
    let value = |limit: &Limit| told(voice, &limit.value.value);
    match limits {
        [] => amount,
        [least, most, rest @ ..]
            if (least.kind, most.kind) == (LimitKind::AtLeast, LimitKind::AtMost) =>
        {
            let (least, most) = (value(least), value(most));
            let args = [
                ("amount", amount.as_str()),
                ("least", &least),
                ("most", &most),
            ];
            let both = voice.tongue.say("amount-between", &args);
            all_limited(voice, both, rest)
        }
        [first, rest @ ..] => all_limited(voice, limited(voice, &amount, first), rest),
    }
}

fn limited(voice: &Voice<'_>, amount: &str, limit: &Limit) -> String {
    let id = match limit.kind {
        LimitKind::AtLeast => "amount-at-least",
        LimitKind::AtMost => "amount-at-most",
        LimitKind::NothingUpTo => "amount-nothing-up-to",
        LimitKind::Less => "amount-less",
    };
    let value = told(voice, &limit.value.value);
    voice
        .tongue
        .say(id, &[("amount", amount), ("limit", &value)])
}
