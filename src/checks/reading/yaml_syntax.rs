use crate::checks::check::check;

check! {
    /// A file is not YAML: a bracket that stays open, a tab in the indentation, a line that is indented wrongly.
    ///
    /// ## Why it matters
    ///
    /// Everything after the mistake would be guessed, and a guessed rule is worse than none.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// offered:
    ///   team:
    ///     title: A team is sent
    ///    what: We look for the phone
    /// ```
    ///
    /// ```yaml passes
    /// offered:
    ///   team:
    ///     title: A team is sent
    ///     what: We look for the phone
    /// ```
    ///
    /// ## How to mend
    ///
    /// Indent with blanks, the same number for keys that belong together, and close what was opened.
    "yaml-syntax", Reading, Error, since "0.1.0", Reading
}
