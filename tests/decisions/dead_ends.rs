//! Duties that lead to nothing.

use crate::support::found;

/// In the street there is no amount, which is told by itself; at home the form leads to nothing all the same.
#[test]
fn a_dead_end_is_found_beside_cases_without_an_amount() {
    let sections = "client_must:
  form: {title: A form}
facts:
  place: {type: choice, options: {street: A street, home: A home}}
  price: {type: money, only_when: {place: home}}
decisions:
  refund:
    needs: form
    amount_is: you get
    rules:
      all: {then: {team: [{when: {price: at least 5 EUR}, is: price}]}}
";
    let findings = found("dead-end-duty", sections);
    let places: Vec<_> = findings
        .iter()
        .map(|finding| finding.witnesses[0]["place"].as_str())
        .collect();
    assert_eq!(places, ["home"]);
    let nowhere = sections.replace("at least 5 EUR", "less than 0 EUR");
    assert_eq!(found("dead-end-duty", &nowhere), []);
    assert_eq!(found("amount-without-fact", &nowhere).len(), 1);
}
