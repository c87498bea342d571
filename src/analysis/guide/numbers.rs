//! Numbering questions in the order in which they are met.

use super::{Next, Order, Question};
use crate::model::ordered::IndexSet;

/// The same order with its questions numbered as they are met, so that a page reads downwards. What is not met goes.
pub(super) fn numbered(order: &Order) -> Order {
    let mut queue = vec![order.start];
    let (mut questions, mut ends) = (IndexSet::default(), IndexSet::default());
    let mut at = 0;
    while let Some(next) = queue.get(at).copied() {
        at += 1;
        match next {
            Next::Question(number) => {
                if questions.insert(number) {
                    queue.extend(order.questions[number].unknown);
                    queue.extend(
                        order.questions[number]
                            .branches
                            .iter()
                            .map(|(_, next)| *next),
                    );
                }
            }
            Next::End(number) => drop(ends.insert(number)),
        }
    }
    // A question may be met again further down: it stands after all that lead to it.
    let depths = depths(order);
    let mut sorted: Vec<usize> = questions.into_iter().collect();
    sorted.sort_by_key(|number| depths[*number]);
    let renumber = |next: Next| match next {
        Next::Question(old) => {
            Next::Question(sorted.iter().position(|number| *number == old).unwrap_or(0))
        }
        Next::End(old) => Next::End(ends.get_index_of(&old).unwrap_or(0)),
    };
    let questions = sorted.iter().map(|old| {
        let question = &order.questions[*old];
        let branches = question
            .branches
            .iter()
            .map(|(condition, next)| (condition.clone(), renumber(*next)));
        Question {
            unknown: question.unknown.map(renumber),
            fact: question.fact.clone(),
            branches: branches.collect(),
        }
    });
    Order {
        start: renumber(order.start),
        questions: questions.collect(),
        ends: ends.iter().map(|old| order.ends[*old].clone()).collect(),
        optimal: order.optimal,
    }
}

/// How many questions at most come before each question.
fn depths(order: &Order) -> Vec<usize> {
    let mut depths = vec![0; order.questions.len()];
    for _ in 0..order.questions.len() {
        for (number, question) in order.questions.iter().enumerate() {
            let all = question
                .branches
                .iter()
                .map(|(_, next)| *next)
                .chain(question.unknown);
            for next in all {
                if let Next::Question(next) = next {
                    depths[next] = depths[next].max(depths[number] + 1);
                }
            }
        }
    }
    depths
}
