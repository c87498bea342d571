use crate::checks::check::check;

check! {
    /// A key is not part of the format.
    ///
    /// ## Why it matters
    ///
    /// A misspelled key would be ignored silently, and with it the reason, the deadline or the exception it held.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// offered:
    ///   team:
    ///     titel: A team is sent
    /// ```
    ///
    /// ```yaml passes
    /// offered:
    ///   team:
    ///     title: A team is sent
    /// ```
    ///
    /// ## How to mend
    ///
    /// Use the key the finding proposes, or look it up in the list it shows.
    "key-unknown", Reading, Error, since "0.1.0", Reading
}
