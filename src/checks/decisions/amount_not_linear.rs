use crate::amount::product_of_facts;
use crate::checks::fitting::{self, Written};
use crate::checks::prelude::*;

check! {
    /// An amount multiplies two things that both vary with the case.
    ///
    /// ## Why it matters
    ///
    /// Clients check an amount with a pencil: so much per day, so much of the value. A product of two facts cannot be
    /// followed, and nobody can prove where it ends.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// offered:
    ///   refund: {title: Money back}
    /// facts:
    ///   price: {type: money}
    ///   late: {type: duration, unit: days}
    /// decisions:
    ///   pay-back:
    ///     amount_is: you get
    ///     rules:
    ///       per-day: {then: {refund: price per late}}
    /// ```
    ///
    /// ```yaml passes
    /// offered:
    ///   refund: {title: Money back}
    /// facts:
    ///   price: {type: money}
    ///   late: {type: duration, unit: days}
    /// decisions:
    ///   pay-back:
    ///     amount_is: you get
    ///     rules:
    ///       per-day: {then: {refund: "5 EUR per late, at most price"}}
    /// ```
    ///
    /// ## How to mend
    ///
    /// Make one of the two fixed: a quantity or a figure. Where the rate itself depends on the case, write one amount per
    /// piece with `when` and `is`.
    "amount-not-linear", Decisions, Error, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    fitting::each_place(on, |place| {
        let Written::Amount(amount, _) = place.written else {
            return;
        };
        if let Some(product) = product_of_facts(amount) {
            let finding = Finding::new(CHECK.name, product.span)
                .message(Message::new(CHECK.name).with("written", product.to_string()))
                .help(Message::new("amount-not-linear.help"));
            findings.push(place.finding(finding, place.path.into()));
        }
    });
}
