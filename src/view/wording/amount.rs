//! Formulas in words: "€ 5 per day late, but at most € 100".

use crate::model::amount::{Amount, Expression, Limit, LimitKind, Sign, Valued};
use crate::model::condition::Operand;
use crate::model::quantity::Clock;
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

/// A time or another single value.
#[must_use]
pub fn time(voice: &Voice<'_>, amount: &Located<Amount>) -> String {
    formula(voice, &amount.value)
}

/// A formula in words.
#[must_use]
pub fn formula(voice: &Voice<'_>, amount: &Amount) -> String {
    let tongue = voice.tongue;
    let part = |amount: &Amount| formula(voice, amount);
    let operand = |operand: &Located<Operand>| told(voice, &operand.value);
    match &amount.expression {
        Expression::Operand(operand) => told(voice, operand),
        Expression::Sum(terms) => sum(voice, terms),
        Expression::Share { rate, of } => {
            tongue.say("amount-share", &[("rate", &part(rate)), ("of", &part(of))])
        }
        Expression::Per { each, of } => {
            tongue.say("amount-per", &[("each", &part(each)), ("of", &part(of))])
        }
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
        Expression::Limited { amount, limits } => limits
            .iter()
            .fold(part(amount), |amount, limit| limited(voice, &amount, limit)),
    }
}

fn told(voice: &Voice<'_>, operand: &Operand) -> String {
    voice.operand(operand, None)
}

fn sum(voice: &Voice<'_>, terms: &[(Sign, Amount)]) -> String {
    let mut told = String::new();
    for (index, (sign, term)) in terms.iter().enumerate() {
        let term = formula(voice, term);
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
