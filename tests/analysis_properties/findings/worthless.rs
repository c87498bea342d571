//! Amounts that a client gets and that come to nothing.

use helder::analysis::{During, Extreme};

use super::{Day, on_every_day};
use crate::behind::{facts_of_amount, holds_every_kind, is_listed};
use crate::cases::completions;
use crate::compiled::Found;
use crate::concept::*;
use crate::fraction::Fraction;
use crate::meaning::{State, rounded};
use crate::words::{case, witness};

/// An amount is told to be worthless exactly on the days on which it comes to nothing or less in a case in which it is
/// given; and the case told of is one.
pub fn worthless_rights(found: &Found) -> Result<(), String> {
    on_every_day(found, |day, report| {
        let rules = day.concept.rules.iter().enumerate();
        let given = rules.flat_map(|(rule, written)| {
            let amounts = written.then.iter();
            amounts.filter_map(move |(outcome, amount)| Some((rule, *outcome, amount.as_ref()?)))
        });
        // With other values of its facts, an amount may come to nothing in no case that is looked at.
        let every = |amount: &Amount| {
            let mut facts = facts_of_amount(amount).into_iter();
            holds_every_kind(day.concept) && facts.all(|fact| is_listed(day.concept, fact))
        };
        for (rule, outcome, amount) in given {
            let comes_to_nothing = |states: &[State]| {
                let value = day.decision.world(states).amount(amount);
                let value = value.map(|value| rounded(value, day.concept.rounding).number);
                day.decision.in_force(states).contains(&rule)
                    && day.decision.gives(rule, outcome)
                    && value.is_ok_and(|value| value <= Fraction::ZERO)
            };
            let is_of = |extreme: &&During<Extreme>| {
                let name = extreme.found.rule.as_ref().map(|rule| rule.as_str());
                name == Some(&rule_name(rule))
                    && extreme.found.outcome.as_str() == outcome_name(outcome)
            };
            let told = report.worthless.iter().filter(is_of);
            let told: Vec<_> = told
                .filter(|found| found.era.is_none_or(|era| era.holds(day.day)))
                .collect();
            let what = format!(
                "on {}, {} by {}",
                day.day,
                outcome_name(outcome),
                rule_name(rule)
            );
            let some = day.real.iter().find(|states| comes_to_nothing(states));
            let expected = some.filter(|_| day.concept.you_get);
            match (told.is_empty(), expected) {
                (true, Some(states)) => {
                    return Err(format!(
                        "{what}: comes to nothing in {}, and is not told",
                        case(states)
                    ));
                }
                (false, None) if !day.concept.you_get || every(amount) => {
                    return Err(format!("{what}: told, and never comes to nothing"));
                }
                _ => {}
            }
            told.into_iter()
                .try_for_each(|found| is_witness(day, found, &comes_to_nothing, &what))?;
        }
        Ok(())
    })
}

/// On the first day of what is found every completion of the case is one.
fn is_witness(
    day: &Day<'_>,
    found: &During<Extreme>,
    is_so: &dyn Fn(&[State]) -> bool,
    what: &str,
) -> Result<(), String> {
    let begins = found.era.map_or(Some(START), |era| era.from) == Some(day.day);
    if !begins {
        return Ok(());
    }
    let told = witness(day.concept, &found.found.witness);
    let mut cases = completions(day.concept, day.day, &told);
    cases.retain(|states| !day.decision.is_impossible(states));
    let fits = |states: &Vec<State>| day.decision.is_real(states) && is_so(states);
    if cases.is_empty() || !cases.iter().all(fits) {
        return Err(format!("{what}: {found:?} has no witness"));
    }
    Ok(())
}
