//! Options of a choice or scale that a condition names, however it names them.

use crate::model::condition::{Comparison, Condition, Operand, Term, Test};
use crate::model::decision::FactKind;
use crate::model::{Fact, Id};

/// So many options named one by one read worse than the single one left out.
const MANY: usize = 3;

/// The options that a condition lets through.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Named<'a> {
    /// These, in the order of the fact; none where the condition is about something else.
    These(Vec<&'a Id>),
    /// All but one.
    AllBut(&'a Id),
    /// All.
    All,
}

/// The options named by a condition, and the alternatives that name none, such as `unknown`.
///
/// `more than part` on a scale is the options above `part`: people know the options, not their order.
#[must_use]
pub fn named<'a>(
    fact: Option<&'a Fact>,
    condition: &'a Condition,
) -> (Named<'a>, Vec<&'a Vec<Term>>) {
    let ids: Vec<&Id> = match fact.map(|fact| &fact.kind) {
        Some(FactKind::Choice(options) | FactKind::Scale(options)) => options.keys().collect(),
        _ => Vec::new(),
    };
    let (mut through, mut others) = (vec![false; ids.len()], Vec::new());
    for terms in &condition.alternatives {
        let held: Option<Vec<Vec<bool>>> = terms.iter().map(|term| holds(&ids, term)).collect();
        match held {
            Some(held) if !held.is_empty() && !ids.is_empty() => {
                for (place, through) in through.iter_mut().enumerate() {
                    *through |= held.iter().all(|term| term[place]);
                }
            }
            _ => others.push(terms),
        }
    }
    let out: Vec<&Id> = picked(&ids, &through, false);
    let these = picked(&ids, &through, true);
    // "All but" and "all" would seem to take in those who do not know.
    let many = if fact.is_some_and(|fact| fact.may_be_unknown) {
        0
    } else {
        these.len()
    };
    let named = match (&out[..], many) {
        ([], 1..) => Named::All,
        ([one], MANY..) => Named::AllBut(one),
        _ => Named::These(these),
    };
    (named, others)
}

fn picked<'a>(ids: &[&'a Id], through: &[bool], wanted: bool) -> Vec<&'a Id> {
    let pairs = ids.iter().zip(through);
    pairs
        .filter(|(_, through)| **through == wanted)
        .map(|(id, _)| *id)
        .collect()
}

/// For each option whether a term lets it through; none where the term is about something else.
fn holds(ids: &[&Id], term: &Term) -> Option<Vec<bool>> {
    let place = |id: &Id| ids.iter().position(|option| *option == id);
    let bound = |operand: &Operand| match operand {
        Operand::Option(id) => place(id),
        _ => None,
    };
    let range = match &term.test {
        Test::Option(id) => place(id)..=place(id),
        Test::Between(from, to) => bound(&from.value)..=bound(&to.value),
        Test::Compare(comparison, operand) => {
            let at = bound(&operand.value)?;
            return Some(
                (0..ids.len())
                    .map(|place| compares(place, *comparison, at) != term.negated)
                    .collect(),
            );
        }
        _ => return None,
    };
    let (from, to) = ((*range.start())?, (*range.end())?);
    let within = |place| (from..=to).contains(&place) != term.negated;
    Some((0..ids.len()).map(within).collect())
}

const fn compares(place: usize, comparison: Comparison, at: usize) -> bool {
    match comparison {
        Comparison::AtLeast => place >= at,
        Comparison::More => place > at,
        Comparison::AtMost => place <= at,
        Comparison::Less => place < at,
        Comparison::Exactly => place == at,
    }
}
