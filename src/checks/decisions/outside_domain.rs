use crate::checks::check::check;

check! {
    /// A condition names a value that its fact cannot take, or the ends of a fact or a formula leave nothing between them.
    ///
    /// ## Why it matters
    ///
    /// Either the rule is about cases that do not exist, or the bounds of the fact are wrong and real cases are left out.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// offered:
    ///   team: {title: A team comes}
    /// facts:
    ///   people: {type: whole number, at_most: 20}
    /// decisions:
    ///   intervene:
    ///     rules:
    ///       crowd: {when: {people: at least 50}, then: team}
    /// ```
    ///
    /// ```yaml fails
    /// facts:
    ///   people: {type: whole number, at_least: 12, at_most: 3}
    /// ```
    ///
    /// ```yaml fails
    /// offered:
    ///   premium: {title: Part of the costs}
    /// facts:
    ///   costs: {type: money}
    /// decisions:
    ///   how-much:
    ///     amount_is: you get
    ///     rules:
    ///       always: {then: {premium: "30 % of costs, at least 200 EUR, at most 175 EUR"}}
    /// ```
    ///
    /// ```yaml passes
    /// offered:
    ///   team: {title: A team comes}
    /// facts:
    ///   people: {type: whole number, at_most: 200}
    /// decisions:
    ///   intervene:
    ///     rules:
    ///       crowd: {when: {people: at least 50}, then: team}
    /// ```
    ///
    /// ## How to mend
    ///
    /// Mend the condition, or the fact: its bounds, its `step`, `may_be_unknown` or `only_when`. A range has its smaller end
    /// first; only times of the day run past midnight. Of two bounds, or two limits of a formula, the lower one is the smaller.
    "outside-domain", Decisions, Error, since "0.1.0", Beside
}
