use crate::checks::check::check;

check! {
    /// A comment allows a finding and does not say why.
    ///
    /// ## Why it matters
    ///
    /// In a year nobody knows any more whether the sentence was kept on purpose or out of haste. A reason of six words tells the next
    /// author whether it still holds.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// title: Waste
    /// # helder: allow(leftover)
    /// summary: The form is called XX and nothing else.
    /// ```
    ///
    /// ```yaml passes
    /// title: Waste
    /// # helder: allow(leftover) XX is the name of the form
    /// summary: The form is called XX and nothing else.
    /// ```
    ///
    /// ## How to mend
    ///
    /// Write after the brackets why the text stays as it is, in words that hold without you.
    "allow-without-reason", Workspace, Error, since "0.1.0", Settling
}
