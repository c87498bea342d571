use crate::checks::check::check;

check! {
    /// A value has another shape than its key asks for: a list where a text stands, a word that is none of the choices.
    ///
    /// ## Why it matters
    ///
    /// What cannot be understood cannot be proved or shown.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// status: finished
    /// ```
    ///
    /// ```yaml passes
    /// status: published
    /// ```
    ///
    /// ## How to mend
    ///
    /// Write the value in the shape the finding describes, or choose one of the words it lists.
    "value-type", Reading, Error, since "0.1.0", Reading
}
