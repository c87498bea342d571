//! How gaps are told: one finding for each connected part, in boxes of which none can grow and none can go.

use std::collections::BTreeSet;

use super::{Day, Told, on_every_day};
use crate::behind::{holds_every_kind, is_tied, relevant};
use crate::cases::{completions, nothing};
use crate::compiled::Found;
use crate::concept::*;
use crate::meaning::State;

/// Where facts are tied to each other, cases that look alike to Helder need not be so value by value: those concepts are
/// not looked at.
pub fn shapes_of_gaps(found: &Found) -> Result<(), String> {
    let concept = &found.subject.written.concept;
    if is_tied(concept) || !holds_every_kind(concept) || concept.otherwise != Otherwise::Gap {
        return Ok(());
    }
    let facts = relevant(concept);
    on_every_day(found, |day, report| {
        let holes = day.boxes_of(&report.holes, |hole| &hole.boxes);
        let is_open = |states: &[State]| {
            day.decision.in_force(states).is_empty() && !day.in_any(&holes, states)
        };
        let mut possible = completions(concept, day.day, &nothing(concept));
        possible.retain(|states| !day.decision.is_impossible(states));
        let possible = different(&possible, &facts);
        let cases = different(&day.real, &facts);
        let open: Vec<usize> = (0..cases.len()).filter(|at| is_open(cases[*at])).collect();
        let mut told = Vec::new();
        for gap in &report.gaps {
            let boxes = day.boxes_of([gap], |gap| &gap.boxes);
            if boxes.is_empty() {
                continue;
            }
            let part: BTreeSet<usize> = cases_in(day, &boxes, &cases);
            boxes_are_few(day, &boxes, &part, &cases)?;
            boxes_are_large(day, &facts, &boxes, &possible)?;
            told.push(part);
        }
        told.sort();
        let expected = components(concept, &facts, &open, &cases);
        if told == expected {
            Ok(())
        } else {
            Err(format!(
                "on {}: {} gaps are told of {}",
                day.day,
                told.len(),
                expected.len()
            ))
        }
    })
}

/// The cases, one of those in which these facts are the same.
fn different<'c>(all: &'c [Vec<State>], facts: &BTreeSet<usize>) -> Vec<&'c [State]> {
    let mut seen = BTreeSet::new();
    let part = |states: &[State]| {
        let part: Vec<State> = facts.iter().map(|fact| states[*fact]).collect();
        format!("{part:?}")
    };
    let all = all.iter().map(Vec::as_slice);
    all.filter(|states| seen.insert(part(states))).collect()
}

fn cases_in(day: &Day<'_>, boxes: &[Told<'_>], cases: &[&[State]]) -> BTreeSet<usize> {
    (0..cases.len())
        .filter(|at| day.in_any(boxes, cases[*at]))
        .collect()
}

/// The connected parts of some cases: of two that touch, one fact is another and lies next to it.
fn components(
    concept: &Concept,
    facts: &BTreeSet<usize>,
    open: &[usize],
    cases: &[&[State]],
) -> Vec<BTreeSet<usize>> {
    let mut left: BTreeSet<usize> = open.iter().copied().collect();
    let mut parts = Vec::new();
    while let Some(seed) = left.pop_first() {
        let (mut part, mut front) = (BTreeSet::from([seed]), vec![seed]);
        while let Some(at) = front.pop() {
            let touches = |other: &usize| touch(concept, facts, cases[at], cases[*other]);
            let near: Vec<usize> = left.iter().copied().filter(touches).collect();
            left.retain(|other| !near.contains(other));
            part.extend(&near);
            front.extend(near);
        }
        parts.push(part);
    }
    parts.sort();
    parts
}

fn touch(concept: &Concept, facts: &BTreeSet<usize>, a: &[State], b: &[State]) -> bool {
    let mut differing = facts.iter().filter(|fact| a[**fact] != b[**fact]);
    let (Some(fact), None) = (differing.next(), differing.next()) else {
        return false;
    };
    let known = &concept.facts[*fact];
    match (a[*fact], b[*fact], &known.kind) {
        (State::YesNo(_), State::YesNo(_), _) => true,
        (State::Option(a), State::Option(b), Kind::Scale(_)) => a.abs_diff(b) == 1,
        (State::Option(_), State::Option(_), _) => true,
        (State::Measured(a), State::Measured(b), Kind::Measured(unit)) => {
            let Source::Asked(Some(domain)) = &known.source else {
                return false;
            };
            let values = domain.values(*unit);
            let place = |value: Measured| values.iter().position(|known| *known == value.number);
            let apart = place(a).zip(place(b)).map(|(a, b)| a.abs_diff(b));
            // After the last minute of the day comes the first.
            let around = *unit == Unit::Clock && apart == Some(values.len() - 1);
            apart == Some(1) || around
        }
        _ => false,
    }
}

/// No box could go: each holds a case of its own.
fn boxes_are_few(
    day: &Day<'_>,
    boxes: &[Told<'_>],
    part: &BTreeSet<usize>,
    cases: &[&[State]],
) -> Result<(), String> {
    for at in 0..boxes.len() {
        let others = [&boxes[..at], &boxes[at + 1..]].concat();
        if cases_in(day, &others, cases) == *part {
            return Err(format!(
                "on {}: {:?} can go",
                day.day, boxes[at].shown.region
            ));
        }
    }
    Ok(())
}

/// No box could hold other values of a fact as well: somewhere with them is a case that is not of the gap, be it out of
/// the scope.
fn boxes_are_large(
    day: &Day<'_>,
    facts: &BTreeSet<usize>,
    boxes: &[Told<'_>],
    possible: &[&[State]],
) -> Result<(), String> {
    let of_gap = |states: &[State]| day.decision.is_real(states) && day.in_any(boxes, states);
    for told in boxes {
        for fact in facts {
            let beside = possible.iter().filter(|states| {
                day.is_in_but_for(told.shown, *fact, states) && !day.is_in(told.shown, states)
            });
            let beside: Vec<&[State]> = beside.copied().collect();
            for states in &beside {
                let value = states[*fact];
                let mut grown = beside.iter().filter(|other| other[*fact] == value);
                if grown.all(|other| of_gap(other)) {
                    let region = &told.shown.region;
                    let fact = fact_name(*fact);
                    return Err(format!(
                        "on {}: {region:?} can grow by {value:?} of {fact}",
                        day.day
                    ));
                }
            }
        }
    }
    Ok(())
}
