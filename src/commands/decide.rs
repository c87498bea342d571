//! `helder decide`.

use super::{Exit, Failure};
use crate::cli::{Cli, Decide};

pub(super) fn run(_: &Decide, _: &Cli) -> Result<Exit, Failure> {
    Err(Failure::new("`decide` is not there yet"))
}
