use crate::checks::check::check;

check! {
    /// The same key stands twice in one place.
    ///
    /// ## Why it matters
    ///
    /// Only one of the two can count, and neither a client nor an employee could tell which.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// title: Stolen phone
    /// title: Stolen telephone
    /// ```
    ///
    /// ```yaml passes
    /// title: Stolen phone
    /// also_called: Stolen telephone
    /// ```
    ///
    /// ## How to mend
    ///
    /// Keep one of the two, or give the second its own name.
    "key-duplicate", Reading, Error, since "0.1.0", Reading
}
