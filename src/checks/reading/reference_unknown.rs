use crate::checks::check::check;

check! {
    /// A text or a key refers to something that does not exist.
    ///
    /// ## Why it matters
    ///
    /// A rule that answers `teem` answers nothing, and a placeholder without a figure would leave a hole on the page.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// offered:
    ///   team:
    ///     title: A team is sent
    ///     needs: [report]
    /// ```
    ///
    /// ```yaml passes
    /// offered:
    ///   team:
    ///     title: A team is sent
    ///     needs: [report]
    /// client_must:
    ///   report:
    ///     title: Report the theft
    /// ```
    ///
    /// ## How to mend
    ///
    /// Use the id the finding proposes, or declare what is referred to.
    "reference-unknown", Reading, Error, since "0.1.0", Reading
}
