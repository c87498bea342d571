use crate::checks::fitting;
use crate::checks::check::check;

check! {
    /// A condition or formula uses a fact as if it were of another type, or a key that asks for a time or a price holds
    /// something else.
    ///
    /// ## Why it matters
    ///
    /// A value in euro is never more than three days: the rule would answer nobody, and nobody would notice. A complaint that is
    /// answered within 30 EUR is not answered at all.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// offered:
    ///   team: {title: A team comes}
    /// facts:
    ///   value: {type: money}
    /// decisions:
    ///   intervene:
    ///     rules:
    ///       worth-it: {when: {value: at least 3 days}, then: team}
    /// ```
    ///
    /// ```yaml fails
    /// if_it_goes_wrong:
    ///   complain: {answered_within: 30 EUR}
    /// ```
    ///
    /// ```yaml fails
    /// if_it_goes_wrong:
    ///   complain: {answered_within: -30 days}
    /// ```
    ///
    /// ```yaml passes
    /// if_it_goes_wrong:
    ///   complain: {answered_within: 30 days}
    /// ```
    ///
    /// ```yaml passes
    /// offered:
    ///   team: {title: A team comes}
    /// facts:
    ///   value: {type: money}
    /// decisions:
    ///   intervene:
    ///     rules:
    ///       worth-it: {when: {value: at least 250 EUR}, then: team}
    /// ```
    ///
    /// ## How to mend
    ///
    /// Compare the fact with a value of its own type, or give it the type that the rules speak of. Where a time is asked for, write
    /// a length of time such as `14 days`; where a price is, an amount of money.
    "type-mismatch", Decisions, Error, since "0.1.0", Concept(fitting::misfits)
}
