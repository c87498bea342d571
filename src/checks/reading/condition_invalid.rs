use crate::checks::check::check;

check! {
    /// A condition cannot be read.
    ///
    /// ## Why it matters
    ///
    /// A rule whose condition is not understood could answer any case, or none.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// facts:
    ///   value: {type: money}
    /// impossible:
    ///   - when: {value: at leest 250 EUR}
    ///     because: Nobody insures that much
    /// ```
    ///
    /// ```yaml passes
    /// facts:
    ///   value: {type: money}
    /// impossible:
    ///   - when: {value: at least 250 EUR}
    ///     because: Nobody insures that much
    /// ```
    ///
    /// ## How to mend
    ///
    /// Compare in words: `at least`, `more than`, `at most`, `less than`, `exactly`, `from … to …`, `before`, `after`, an
    /// option of the fact, `yes`, `no`, `known`, `unknown`, `absent`, each after `not` if need be; join with `and` or with
    /// `or`, never with both.
    "condition-invalid", Reading, Error, since "0.1.0", Reading
}
