use crate::checks::check::check;

check! {
    /// A sentence was cut without a sound: by a blank and `#`, which start a comment, or by a comma between braces, which starts
    /// the next key.
    ///
    /// ## Why it matters
    ///
    /// YAML sees nothing wrong, and the page would show half a sentence.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// title: Waste
    /// summary: Bring it to gate # 5
    /// ```
    ///
    /// ```yaml fails
    /// languages: [en, nl]
    /// title: {en: Glass, paper and metal, nl: Glas en papier}
    /// ```
    ///
    /// ```yaml passes
    /// title: Waste
    /// summary: >-
    ///   Bring it to gate # 5
    /// ```
    ///
    /// ## How to mend
    ///
    /// Write `>-` after the key and the sentence on the next line, indented; between braces, put it between quotation marks. A real
    /// comment stands on a line of its own.
    "text-cut", Reading, Error, since "0.1.0", Reading
}
