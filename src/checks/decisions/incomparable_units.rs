use crate::checks::check::check;

check! {
    /// A condition or formula mixes currencies, clocks or units that do not convert.
    ///
    /// ## Why it matters
    ///
    /// Two working days are no fixed number of hours, and a month is no fixed number of days: depending on the week, the
    /// same case would be answered otherwise. Each fact runs on one clock.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// offered:
    ///   team: {title: A team comes}
    /// facts:
    ///   waited: {type: duration, unit: days}
    /// decisions:
    ///   intervene:
    ///     rules:
    ///       too-long: {when: {waited: more than 2 working days}, then: team}
    /// ```
    ///
    /// ```yaml passes
    /// offered:
    ///   team: {title: A team comes}
    /// facts:
    ///   waited: {type: duration, unit: days}
    /// decisions:
    ///   intervene:
    ///     rules:
    ///       too-long: {when: {waited: more than 48 hours}, then: team}
    /// ```
    ///
    /// ## How to mend
    ///
    /// Use one unit on both sides. Seconds to weeks go together, months and years go together, working days stand alone.
    "incomparable-units", Decisions, Error, since "0.1.0", Beside
}
