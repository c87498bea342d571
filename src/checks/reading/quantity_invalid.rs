use crate::checks::check::check;

check! {
    /// A quantity is not written as a number and a unit.
    ///
    /// ## Why it matters
    ///
    /// `1.500 EUR` is one and a half euro to some and fifteen hundred to others. A threshold must have one reading.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// figures:
    ///   minimum-value: €250
    /// ```
    ///
    /// ```yaml passes
    /// figures:
    ///   minimum-value: 250 EUR
    /// ```
    ///
    /// ## How to mend
    ///
    /// Write the number with a point for decimals and nothing between thousands, a blank, then the unit: `1500 EUR`, `12.5 %`,
    /// `24 hours`, `2 working days`, `2026-12-01`, `17:00`.
    "quantity-invalid", Reading, Error, since "0.1.0", Reading
}
