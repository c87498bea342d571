use crate::checks::check::check;

check! {
    /// An amount cannot be read.
    ///
    /// ## Why it matters
    ///
    /// What a client pays or gets must come out the same on the page, at the counter and on the bill.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// offered:
    ///   collection:
    ///     title: Collection at home
    ///     price: 5 EUR for each 0.5 m3
    /// ```
    ///
    /// ```yaml passes
    /// offered:
    ///   collection:
    ///     title: Collection at home
    ///     price: 5 EUR
    /// ```
    ///
    /// ## How to mend
    ///
    /// Join quantities, figures and facts with `plus`, `minus`, `% of`, `per`, `per started … of`, `per full … of`,
    /// `divided by`, `beyond`; put brackets where two of them follow each other; end with `, at least …` or `, at most …`.
    "amount-invalid", Reading, Error, since "0.1.0", Reading
}
