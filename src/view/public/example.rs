//! Worked cases as examples.

use schemars::JsonSchema;
use serde::Serialize;

use crate::model::Case;
use crate::model::decision::Expected;
use crate::view::parts::decision::question;
use crate::view::parts::outcome::{self, Outcome};
use crate::view::projection::PublicConcept;
use crate::view::prose::Prose;
use crate::view::voice::Voice;
use crate::view::wording;

/// A case and what the organisation answers.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct Example {
    /// What happens.
    pub story: Prose,
    /// What is answered, decision by decision.
    pub answers: Vec<ExampleAnswer>,
}

/// What one decision answers.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct ExampleAnswer {
    /// The decision's question.
    pub question: String,
    /// The outcomes; none where the decision does not speak about the case.
    pub outcomes: Vec<Outcome>,
}

/// The cases with a story, as examples in the language of the page.
#[must_use]
pub fn examples(voice: &Voice<'_>, concept: &PublicConcept<'_>) -> Vec<Example> {
    let told = concept.examples.iter().filter_map(|case| {
        Some(Example {
            story: voice.story(case.story.as_ref()?, &case.given),
            answers: answers(voice, concept, case),
        })
    });
    told.collect()
}

fn answers(voice: &Voice<'_>, concept: &PublicConcept<'_>, case: &Case) -> Vec<ExampleAnswer> {
    let expected = case.expect.iter().filter_map(|(id, expectation)| {
        let decision = concept.decision(id)?;
        let outcomes = match &expectation.answer {
            Expected::OutOfScope => Vec::new(),
            Expected::Outcomes(outcomes) => outcomes
                .iter()
                .map(|(id, amount)| Outcome {
                    amount: amount.as_ref().map(|amount| {
                        wording::paid_quantity(voice, decision.amount_is, &amount.value)
                    }),
                    ..outcome::named(voice, decision, &id.value)
                })
                .collect(),
        };
        Some(ExampleAnswer {
            question: question(voice, decision),
            outcomes,
        })
    });
    let (told, silent): (Vec<_>, Vec<_>) =
        expected.partition(|answer: &ExampleAnswer| !answer.outcomes.is_empty());
    // That a decision does not speak about a case teaches nothing beside what another one answers.
    if told.is_empty() { silent } else { told }
}
