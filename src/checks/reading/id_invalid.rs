use crate::checks::check::check;

check! {
    /// An id has a form that cannot be referred to, or is a word of the small languages.
    ///
    /// ## Why it matters
    ///
    /// Ids stand in conditions and in addresses of answers. An id with a blank, or one called `at`, would make a condition
    /// unreadable.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// facts:
    ///   Value of phone:
    ///     type: money
    /// ```
    ///
    /// ```yaml passes
    /// facts:
    ///   phone-value:
    ///     type: money
    /// ```
    ///
    /// ## How to mend
    ///
    /// Start with a small letter, then small letters, digits and hyphens; choose another word where the id is reserved.
    "id-invalid", Reading, Error, since "0.1.0", Reading
}
