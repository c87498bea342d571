//! Written → meant: ids resolved, quantities, conditions and amounts parsed, texts with their placeholders.
//!
//! In: [`crate::spec`] types. Out: a [`Workspace`] and one [`Concept`] at a time. What could not be understood was
//! reported as a finding and is left out; what the author left open is `None` or empty, and the checks speak of it.
//! After this stage every reference leads somewhere and no text needs parsing again.

pub mod amount;
pub mod concept;
pub mod condition;
pub mod decision;
pub mod figure;
pub mod from_spec;
pub mod id;
pub mod language;
pub mod logic;
pub mod markup;
pub mod mentions;
pub mod ordered;
pub mod path;
pub mod places;
pub mod quantity;
pub mod redress;
pub mod signs;
pub mod staff;
pub mod text;
mod validity;
pub mod value;
pub mod walk;
pub mod workspace;

pub use amount::Amount;
pub use concept::{Broken, Concept};
pub use condition::{Condition, When};
pub use decision::{Case, Decision, Fact, Rule};
pub use figure::Figure;
pub use id::{Id, Language, Map, Named};
pub use quantity::Quantity;
pub use text::Text;
pub use validity::Validity;
pub use workspace::Workspace;
