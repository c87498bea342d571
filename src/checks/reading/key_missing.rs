use crate::checks::check::check;

check! {
    /// A key that the format cannot do without is missing.
    ///
    /// ## Why it matters
    ///
    /// A rule without an answer or a fact without a type says nothing that could be checked or shown.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// facts:
    ///   value:
    ///     ask: What is the phone worth?
    /// ```
    ///
    /// ```yaml passes
    /// facts:
    ///   value:
    ///     type: money
    ///     ask: What is the phone worth?
    /// ```
    ///
    /// ## How to mend
    ///
    /// Add the key the finding names.
    "key-missing", Reading, Error, since "0.1.0", Reading
}
