use crate::checks::check::check;

check! {
    /// A text holds markup that pages do not carry: a heading, an image, raw HTML.
    ///
    /// ## Why it matters
    ///
    /// Headings of a page come from its sections, so that every page reads in the same order. Raw HTML could carry a script.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// summary: We search <b>at once</b>.
    /// ```
    ///
    /// ```yaml passes
    /// summary: We search **at once**.
    /// ```
    ///
    /// ## How to mend
    ///
    /// Use paragraphs, lists, `*emphasis*`, `**strong emphasis**` and `[words](https://address)`.
    "text-markup", Reading, Error, since "0.1.0", Reading
}
