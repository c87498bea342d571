//! What a workspace gives its site beside words and colours.

use super::Own;
use crate::source::Sources;

/// The templates of a workspace, and the files that its pages load.
#[derive(Debug, Clone, Default)]
pub struct Looks {
    /// Its own templates, by name.
    pub templates: Vec<Own>,
    /// Every file in the folder of templates, those that are no text among them.
    pub sources: Sources,
    /// The picture of its logo.
    pub logo: Option<Vec<u8>>,
    /// The style sheet that comes after ours.
    pub css: Option<Vec<u8>>,
}
