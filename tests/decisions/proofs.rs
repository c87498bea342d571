//! What is proved where the values of facts hang together.

use crate::support::said;

fn not_proved(sections: &str) -> Vec<String> {
    said("decision-not-proved", sections)
}

/// From 1 km on there is a full one: no case is left without an answer.
#[test]
fn what_has_no_value_is_found_out_beside_what_has_values_without_end() {
    let sections = "facts:
  blocks: {type: duration, unit: minutes, is: \"1 minutes per full 1 km of distance\"}
  wait: {type: duration, unit: minutes, step: 2 minutes}
  distance: {type: number, unit: km, at_least: 0.5 km, at_most: 2 km, step: 0.5 km}
decisions:
  help:
    rules:
      same: {when: {wait: exactly blocks}, then: team}
      short: {when: {wait: less than 8 minutes}, then: team}
      far: {when: {distance: at least 1.5 km}, then: team}
      full: {when: {blocks: more than 0 minutes}, then: team}
      near: {when: {distance: exactly 0.5 km}, then: team}
";
    assert_eq!(not_proved(sections), Vec::<String>::new());
    assert_eq!(said("decision-gap", sections), Vec::<String>::new());
    let less = sections.replace("1 km of", "1.5 km of");
    assert_eq!(not_proved(&less), Vec::<String>::new());
    assert_eq!(said("decision-gap", &less).len(), 1, "at 1 km");
}

/// Between 2 minutes of a part and the whole are the values that lie close, not those of the part step by step.
#[test]
fn values_that_lie_close_leave_room_to_those_with_a_step() {
    let sections = "facts:
  whole: {type: duration, unit: minutes, at_least: 1 minutes}
  part: {type: duration, unit: minutes, less_than: 8 minutes, step: 2 minutes}
  rest: {type: duration, unit: minutes, only_when: {part: at most whole}, less_than: 2 minutes, step: 1 minutes}
decisions:
  help:
    rules:
      few: {when: {rest: from 1 minutes to whole, part: at most 0 minutes}, then: team}
      more: {when: {part: more than rest and less than 4 minutes}, then: team}
";
    assert_eq!(not_proved(sections), Vec::<String>::new());
}
