use crate::checks::check::check;

check! {
    /// A file is not UTF-8, or holds characters that no editor shows.
    ///
    /// ## Why it matters
    ///
    /// A name with a wrong letter on a public page costs trust, and an invisible character can hide what a text really says.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// title: "Stolen\u0007phone"
    /// ```
    ///
    /// ```yaml passes
    /// title: Téléphone volé
    /// ```
    ///
    /// ## How to mend
    ///
    /// Save the file as UTF-8; every editor offers it under "save as" or "encoding". Delete the character the finding points at.
    "file-encoding", Reading, Error, since "0.1.0", Reading
}
