//! `helder build`.

use super::{Exit, Failure};
use crate::cli::{Build, Cli};

pub(super) fn run(_: &Build, _: &Cli) -> Result<Exit, Failure> {
    Err(Failure::new("`build` is not there yet"))
}
