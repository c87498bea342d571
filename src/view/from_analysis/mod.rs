//! From what the analysis proved and decided to what pages and letters show.

mod drills;
mod efforts;
mod guides;
mod rulings;

pub use drills::drills;
pub use efforts::efforts;
pub use guides::{public_guides, staff_guides};
pub use rulings::{Unfit, rulings};
