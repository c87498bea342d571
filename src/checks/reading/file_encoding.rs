use crate::checks::check::check;

check! {
    /// A file is not UTF-8.
    ///
    /// ## Why it matters
    ///
    /// A name with a wrong letter on a public page costs trust: `TÃ©lÃ©phone volÃ©` looks as if nobody had read it.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// # file: example.yaml (saved as ISO 8859-1)
    /// title: Téléphone volé
    /// ```
    ///
    /// ```yaml passes
    /// # file: example.yaml
    /// title: Téléphone volé
    /// ```
    ///
    /// ## How to mend
    ///
    /// Save the file as UTF-8; every editor offers it under "save as" or "encoding".
    "file-encoding", Reading, Error, since "0.1.0", Reading
}
