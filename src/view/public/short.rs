//! Pages that say one thing.

use schemars::JsonSchema;
use serde::Serialize;

use crate::view::parts::Link;
use crate::view::parts::channel::Reach;
use crate::view::parts::check::Check;
use crate::view::parts::frame::Frame;
use crate::view::prose::Prose;

/// The questions of a service that has too many for its page.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct CheckPage {
    /// What surrounds it.
    #[serde(flatten)]
    pub frame: Frame,
    /// The service's title.
    pub heading: String,
    /// The service's page.
    pub back: String,
    /// What clients must know now, because something fails.
    pub notices: Vec<Prose>,
    /// The questions.
    pub checks: Vec<Check>,
}

/// A service that is no longer offered.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct RetiredPage {
    /// What surrounds it.
    #[serde(flatten)]
    pub frame: Frame,
    /// The service's title.
    pub heading: String,
    /// "This service ended on …".
    pub since: String,
    /// What has taken its place.
    pub replaced_by: Option<Link>,
    /// How to reach the organisation.
    pub contact: Vec<Reach>,
}

/// A former address: leads to the page at once.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct RedirectPage {
    /// What surrounds it.
    #[serde(flatten)]
    pub frame: Frame,
    /// The page it leads to.
    pub target: Link,
}
