//! Arguments in, exit code out.

use std::process::ExitCode;

use clap::Parser;
use helder::cli::Cli;
use helder::commands;
use mimalloc::MiMalloc;

/// A concept takes thousands of small pieces of memory and gives all of them back.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    let cli = Cli::parse();
    commands::set_colours(cli.color);
    commands::run(&cli).into()
}
