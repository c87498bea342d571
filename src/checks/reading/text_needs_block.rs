use crate::checks::check::check;

check! {
    /// An ordinary sentence starts or goes on with a sign that YAML keeps for itself: a colon with a blank after it, a quotation
    /// mark, a brace, a star, a dash.
    ///
    /// ## Why it matters
    ///
    /// The file would say something else than the sentence does, or nothing at all. The sentence is read as it was meant, so that
    /// everything else is checked too, but it must be mended before anything is published.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// title: Waste
    /// summary: Attention: two panels are left at the kerb.
    /// ```
    ///
    /// ```yaml passes
    /// title: Waste
    /// summary: >-
    ///   Attention: two panels are left at the kerb.
    /// ```
    ///
    /// ## How to mend
    ///
    /// Write `>-` after the key and the sentence on the next line, indented: `helder check --fix` does it for you. Between braces,
    /// put the sentence between quotation marks.
    "text-needs-block", Reading, Error, since "0.1.0", Reading
}
