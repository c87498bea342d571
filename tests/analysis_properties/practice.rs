//! Cases to practise on: real ones, with the one answer of everything that they leave open.

use helder::analysis::practice;
use helder::model::Id;
use helder::model::decision::FactValue;

use crate::answers::{Decision, Verdict};
use crate::cases::{Told, completions, nothing};
use crate::compiled::Subject;
use crate::concept::*;
use crate::decisions::answers;
use crate::meaning::State;
use crate::words::measured;

/// Every case has completions, and each of them that can occur is answered as the card says.
pub fn practised_cases(Subject { written, compiled }: &Subject) -> Result<(), String> {
    let concept = &written.concept;
    let own = compiled.concept.decisions.values().next();
    let own = own.ok_or("no decision")?;
    for day in Concept::days() {
        let decision = Decision::on(concept, day);
        for case in practice(compiled.setting(day), own) {
            let about = || format!("on {day}, {:?} ({:?})", case.given, case.origin);
            let told = told(concept, case.given.iter());
            let told = told.ok_or_else(|| format!("{}: a value that is none", about()))?;
            let expected = Verdict::Answered(answers(&case.decided));
            let verdicts = completions(concept, day, &told);
            let mut verdicts: Vec<Verdict> = verdicts
                .iter()
                .map(|states| decision.verdict(states))
                .collect();
            verdicts.retain(|verdict| *verdict != Verdict::Impossible);
            if verdicts.is_empty() {
                return Err(format!("{}: it cannot occur", about()));
            }
            if let Some(other) = verdicts.iter().find(|verdict| **verdict != expected) {
                return Err(format!("{} is {other:?}, not {expected:?}", about()));
            }
        }
    }
    Ok(())
}

/// What is given, as what is told of each fact.
fn told<'g>(
    concept: &Concept,
    given: impl Iterator<Item = (&'g Id, &'g FactValue)>,
) -> Option<Told> {
    let mut told = nothing(concept);
    for (id, value) in given {
        let at = (0..told.len()).find(|at| fact_name(*at) == id.as_str())?;
        told[at] = Some(match (value, &concept.facts[at].kind) {
            (FactValue::YesNo(value), _) => State::YesNo(*value),
            (FactValue::Unknown, _) => State::Unknown,
            (FactValue::Option(option), Kind::Choice(count) | Kind::Scale(count)) => {
                State::Option((0..*count).find(|at| option_name(*at) == option.as_str())?)
            }
            (FactValue::Quantity(value), Kind::Measured(unit)) => {
                let read = measured(&value.to_string())?;
                // A count has no unit to be read by.
                let unitless = read.unit == Unit::Plain;
                State::Measured(if unitless {
                    Measured {
                        unit: *unit,
                        ..read
                    }
                } else {
                    read.in_unit(*unit)
                })
            }
            _ => return None,
        });
    }
    Some(told)
}
