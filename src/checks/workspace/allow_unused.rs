use crate::checks::check::check;

check! {
    /// A comment to Helder does nothing: what it allows is not found there, no check has that name, or it cannot be read.
    ///
    /// ## Why it matters
    ///
    /// A comment that stays behind after a text was mended hides the next mistake in the same place. One with a slip in its name hides
    /// nothing, and its author believes it does.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// title: Waste
    /// # helder: allow(leftover) XX is the name of the form
    /// summary: Fill in the form at the desk.
    /// ```
    ///
    /// ```yaml fails
    /// title: Waste
    /// # helder: allow(left-over) XX is the name of the form
    /// summary: The form is called XX and nothing else.
    /// ```
    ///
    /// ```yaml fails
    /// title: Waste
    /// # helder: allow leftover, XX is the name of the form
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
    /// Take the comment out, correct its name, or move it to where the finding is.
    ///
    /// A comment on a line of its own counts for the key or the item that begins below it, with everything inside and with its
    /// translations. Above one language of a text it counts for that language alone. At the end of a line it counts for what begins on
    /// that line. Above the first key of a file it also counts for what is said of the file as a whole. In a translation file it counts
    /// for the translation it stands above. Several names stand between the brackets with commas: `allow(vague-term, leftover)`.
    ///
    /// What keeps a file from being read cannot be allowed: the checks of the area reading, `allow-unused` and `allow-without-reason`.
    /// Nothing is called unused while the check is off, or where something could not be read.
    "allow-unused", Workspace, Warning, since "0.1.0", Settling
}
