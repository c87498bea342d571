//! What public pages and staff sheets have in common: each part is data in one language, ready for a template.

pub mod channel;
pub mod check;
pub mod computed;
pub mod decision;
pub mod duty;
pub mod exclusion;
pub mod frame;
pub mod offer;
pub mod outcome;
pub mod redress;
pub mod search;

use schemars::JsonSchema;
use serde::Serialize;

/// Words that lead somewhere, when there is somewhere.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct Link {
    /// The words.
    pub text: String,
    /// Where they lead; checked.
    pub href: Option<String>,
}

/// Where the pages of other concepts stand, seen from one page.
pub trait Addresses {
    /// The link to a concept's page in the same language; none where it has no page.
    fn concept(&self, id: &crate::model::Id) -> Option<Link>;
}
