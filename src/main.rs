//! Arguments in, exit code out.

use std::process::ExitCode;

use clap::Parser;
use helder::cli::Cli;
use helder::commands;

fn main() -> ExitCode {
    let cli = Cli::parse();
    commands::set_colours(cli.color);
    commands::run(&cli).into()
}
