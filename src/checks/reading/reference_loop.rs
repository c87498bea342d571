use crate::checks::check::check;

check! {
    /// Things refer to each other in a circle.
    ///
    /// ## Why it matters
    ///
    /// A fact that exists only when another exists, which exists only when the first does, can never be asked.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// facts:
    ///   a: {type: yes/no, only_when: {b: yes}}
    ///   b: {type: yes/no, only_when: {a: yes}}
    /// ```
    ///
    /// ```yaml passes
    /// facts:
    ///   a: {type: yes/no}
    ///   b: {type: yes/no, only_when: {a: yes}}
    /// ```
    ///
    /// ## How to mend
    ///
    /// Take one of the references out.
    "reference-loop", Reading, Error, since "0.1.0", Reading
}
