//! Facts on which no answer depends.

use crate::support::said;

/// Where there is a garden there is a house, and whether it takes long follows: the garden alone decides. That the house says
/// whether it takes long is no reason to keep it when that goes.
#[test]
fn what_was_kept_for_a_fact_that_goes_may_go_too() {
    let sections = "facts:
  takes: {type: duration, unit: days, only_when: {house: known, garden: yes}}
  garden: {type: yes/no}
  house: {type: yes/no}
impossible:
  - {when: {house: no, garden: yes}, because: A garden lies at a house.}
decisions:
  help:
    rules:
      all: {when: {takes: known, garden: yes, house: yes}, then: team}
    otherwise: {then: chase}
";
    let told = said("fact-decides-nothing", sections);
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(!told.iter().any(|message| message.contains("garden")));
}
