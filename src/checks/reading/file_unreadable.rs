use crate::checks::check::check;

check! {
    /// A file cannot be read: it is missing, a folder, too large, nested too deeply, or built to explode.
    ///
    /// ## Why it matters
    ///
    /// Helder reads a workspace whole. A file that is left out could hold the rule that contradicts another, so nothing is
    /// proved about a workspace with a hole in it.
    ///
    /// ## Limits
    ///
    /// A file holds at most 4 MiB, nests at most 64 levels and has at most 200,000 values. Anchors and aliases (`&a`, `*a`)
    /// are not read: a service concept says each thing where it stands, and figures and `defaults` serve for what is shared.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// title: &name Stolen phone
    /// summary: *name
    /// ```
    ///
    /// ```yaml passes
    /// title: Stolen phone
    /// ```
    ///
    /// ## How to mend
    ///
    /// Write the text out where the alias stands, split a large file into concepts of one service each, or correct the path.
    "file-unreadable", Reading, Error, since "0.1.0", Reading
}
