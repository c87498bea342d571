//! `helder serve`: the pages while one writes. They follow every change; nothing is written to disk.
//!
//! ```text
//! watch ─▶ preview ─▶ board ─▶ answer ─▶ page ─▶ http ─▶ the browser
//! a file   compiles   what is  request   the bytes  bytes
//! changed  what       shown    → reply   with our   on the
//!          changed    now                script     wire
//! ```
//!
//! A page is made when somebody asks for it, so that a change costs the concept it is in and the page that is open,
//! however many others there are.

mod answer;
mod board;
mod http;
mod page;
mod preview;
mod watch;

use std::net::{Ipv4Addr, TcpListener};
use std::sync::Arc;

use super::{Exit, Failure, day, print};
use crate::cli::{Cli, Serve};
use crate::diagnostic::Message;
use crate::locale::Words;
use board::Board;
use preview::Preview;
use watch::Watch;

/// Serves until it is ended.
///
/// # Errors
/// When the path is wrong, the port is taken, or the folder cannot be watched.
pub(super) fn run(arguments: &Serve, cli: &Cli) -> Result<Exit, Failure> {
    let today = day::today(&arguments.day)?;
    let words = Words::for_language(&arguments.messages.lang);
    let path = arguments.path.clone().unwrap_or_else(|| ".".into());
    let (listener, address) = listen(arguments.port)?;
    let watch = Watch::around(&path)?;
    let mut preview = Preview::new(path, today);
    let first = preview.build()?;
    let board = Arc::new(Board::new(words.clone()));
    board.tell(&first, cli.quiet);
    board.show(first);
    http::listen(listener, &board);
    if !cli.quiet {
        let message = Message::new("serve-at").with("address", address);
        print(&format!("{}\n", words.text(&message)))?;
    }
    while watch.wait() {
        let next = preview.build_or_say(&words);
        if board.differs(&next) {
            board.tell(&next, cli.quiet);
            board.show(next);
        }
    }
    Ok(Exit::Clean)
}

/// Listens on this machine alone, and says at which address.
fn listen(port: u16) -> Result<(TcpListener, String), Failure> {
    let refused = |error: std::io::Error| {
        let taken = error.kind() == std::io::ErrorKind::AddrInUse;
        let id = if taken {
            "failure-port-taken"
        } else {
            "failure-port"
        };
        let message = Message::new(id).with("port", port.to_string());
        Failure::new(message.with("reason", error.to_string()))
    };
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(refused)?;
    let address = listener.local_addr().map_err(refused)?;
    Ok((listener, format!("http://{address}/")))
}
