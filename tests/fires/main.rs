//! Every check fires on a mistake that an author could make in one of the examples.
//!
//! The mistakes stand in the `.diff` files beside this one, one for each area of the catalogue; their form is described in
//! `table.rs`. Each is made in memory, alone. Its check must fire, on the right line, and no other check may call anything
//! an error, but for those that the table says follow from the mistake.

mod example;
mod mistake;
mod table;

use std::collections::BTreeSet;

use helder::checks::CATALOGUE;
use rayon::prelude::*;

use mistake::Mistake;

fn every(mistakes: &[Mistake], wrong: impl Fn(&Mistake) -> Result<(), String> + Sync) {
    let wrong = |mistake: &Mistake| {
        let reason = wrong(mistake).err()?;
        Some(format!("{} ({}): {reason}", mistake.check, mistake.place))
    };
    let wrong: Vec<String> = mistakes.par_iter().filter_map(wrong).collect();
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn every_check_fires_on_its_mistake() {
    every(&table::read(), Mistake::verify);
}

#[test]
fn every_check_has_a_mistake() {
    let mistakes = table::read();
    let made: BTreeSet<&str> = mistakes.iter().map(|mistake| &*mistake.check).collect();
    let known: BTreeSet<&str> = CATALOGUE.iter().map(|check| check.name).collect();
    let missing: Vec<&&str> = known.difference(&made).collect();
    let unknown: Vec<&&str> = made.difference(&known).collect();
    assert!(
        missing.is_empty() && unknown.is_empty(),
        "without a mistake in `tests/fires`: {missing:?}; no such check: {unknown:?}"
    );
}
