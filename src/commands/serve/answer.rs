//! Request → reply. Only what the build would write can be had, never a file of the disk.

use super::board::{Board, Shown};
use super::page;
use crate::diagnostic::Message;

/// What is asked for.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Request {
    pub method: String,
    /// The path with its question, as it was sent.
    pub target: String,
    /// The name by which we were called; none where it was not said, or said twice.
    pub host: Option<String>,
}

/// What is sent back.
pub(super) enum Reply {
    /// A whole answer.
    Whole(Whole),
    /// The stream of changes.
    Events,
}

/// An answer with its end.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Whole {
    pub status: Status,
    /// The content type.
    pub kind: &'static str,
    /// The address to go to instead.
    pub location: Option<String>,
    pub body: Vec<u8>,
}

/// The answers of HTTP that are given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Status {
    Ok,
    Found,
    Bad,
    Forbidden,
    Missing,
    Method,
    Busy,
}

impl Status {
    /// Number and name, as they are sent.
    pub const fn line(self) -> &'static str {
        match self {
            Self::Ok => "200 OK",
            Self::Found => "302 Found",
            Self::Bad => "400 Bad Request",
            Self::Forbidden => "403 Forbidden",
            Self::Missing => "404 Not Found",
            Self::Method => "405 Method Not Allowed",
            Self::Busy => "503 Service Unavailable",
        }
    }
}

const HTML: &str = "text/html; charset=utf-8";
const TEXT: &str = "text/plain; charset=utf-8";
/// Where somebody lands who says no path.
const START: &str = "/public/index.html";

impl Whole {
    /// A refusal without more words than its name.
    pub fn refusal(status: Status) -> Self {
        Self {
            status,
            kind: TEXT,
            location: None,
            body: format!("{}\n", status.line()).into_bytes(),
        }
    }

    fn of(kind: &'static str, body: impl Into<Vec<u8>>) -> Self {
        Self {
            status: Status::Ok,
            kind,
            location: None,
            body: body.into(),
        }
    }

    fn to(location: String) -> Self {
        Self {
            location: Some(location),
            ..Self::refusal(Status::Found)
        }
    }
}

/// Answers one request.
pub(super) fn answer(request: &Request, board: &Board) -> Reply {
    if !request.host.as_deref().is_some_and(is_this_machine) {
        // Whoever comes by another name was led here by a foreign page.
        return Reply::Whole(Whole::refusal(Status::Forbidden));
    }
    if !matches!(request.method.as_str(), "GET" | "HEAD") {
        return Reply::Whole(Whole::refusal(Status::Method));
    }
    let Some(path) = path(&request.target) else {
        return Reply::Whole(Whole::refusal(Status::Bad));
    };
    if path == page::EVENTS && request.method == "GET" {
        return Reply::Events;
    }
    Reply::Whole(match path.as_str() {
        "/" => Whole::to(START.to_owned()),
        path if path == page::SCRIPT.0 => Whole::of(kind(path), page::SCRIPT.1),
        path if path == page::STYLE.0 => Whole::of(kind(path), page::STYLE.1),
        path => file(path, board),
    })
}

/// A file of the site; of a folder, its first page.
fn file(path: &str, board: &Board) -> Whole {
    let asked = path.trim_start_matches('/');
    let name = match asked.strip_suffix('/') {
        Some(folder) => format!("{folder}/index.html"),
        None => asked.to_owned(),
    };
    let shown = board.file(&name);
    if !name
        .rsplit('/')
        .next()
        .is_some_and(|last| last.contains('.'))
        && board.file(&format!("{name}/index.html")).bytes.is_some()
    {
        return Whole::to(format!("/{name}/"));
    }
    match (&shown.bytes, kind(&name)) {
        (Some(bytes), HTML) => {
            let html = String::from_utf8_lossy(bytes);
            Whole::of(HTML, dressed(&html, &shown, board))
        }
        (Some(bytes), kind) => Whole::of(kind, &**bytes),
        (None, _) => Whole {
            status: Status::Missing,
            ..Whole::of(HTML, dressed(&nothing(path, &shown, board), &shown, board))
        },
    }
}

fn dressed(html: &str, shown: &Shown, board: &Board) -> String {
    page::served(html, &shown.moment, shown.trouble.as_deref(), &board.words)
}

/// What stands where there is no page. It is reloaded too, and becomes one as soon as there is.
fn nothing(path: &str, shown: &Shown, board: &Board) -> String {
    let message = match shown.trouble {
        Some(_) => Message::new("serve-nothing-yet"),
        None => Message::new("serve-no-page").with("path", path),
    };
    page::own(&board.words.text(&message), &board.words)
}

/// Whether a `Host` names this machine, with any port.
fn is_this_machine(host: &str) -> bool {
    let (name, port) = match host.rsplit_once(':') {
        Some((name, port)) if !port.contains(']') => (name, port),
        _ => (host, "0"),
    };
    let known = ["localhost", "127.0.0.1", "[::1]"];
    port.bytes().all(|byte| byte.is_ascii_digit())
        && known.iter().any(|known| name.eq_ignore_ascii_case(known))
}

/// The path that is asked for, decoded; none where the target is no path or no text.
fn path(target: &str) -> Option<String> {
    let path = target.split(['?', '#']).next().unwrap_or_default();
    if !path.starts_with('/') {
        return None;
    }
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => digit(rest.next()?)? * 16 + digit(rest.next()?)?,
            byte => byte,
        });
    }
    String::from_utf8(bytes).ok()
}

fn digit(byte: u8) -> Option<u8> {
    let digit = char::from(byte).to_digit(16)?;
    u8::try_from(digit).ok()
}

/// The content type of a file, by its ending.
fn kind(path: &str) -> &'static str {
    let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
    match ending.to_ascii_lowercase().as_str() {
        "html" => HTML,
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "xml" => "application/xml; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "ico" => "image/x-icon",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_of_this_machine_are_hosts() {
        for good in [
            "localhost",
            "LOCALHOST:4321",
            "127.0.0.1:80",
            "[::1]",
            "[::1]:4321",
        ] {
            assert!(is_this_machine(good), "{good}");
        }
        for bad in [
            "",
            "example.be",
            "localhost.example.be",
            "127.0.0.1.nip.io:80",
            "localhost:a",
            "10.0.0.1",
            "[::2]:80",
            "localhost:80:90",
        ] {
            assert!(!is_this_machine(bad), "{bad}");
        }
    }

    #[test]
    fn a_path_is_decoded_once_and_without_its_question() {
        assert_eq!(path("/a%20%C3%A9/b?c#d").as_deref(), Some("/a é/b"));
        assert_eq!(path("/%252e").as_deref(), Some("/%2e"));
        for bad in [
            "",
            "a",
            "http://localhost/a",
            "*",
            "/%",
            "/%4",
            "/%+1",
            "/%ff",
        ] {
            assert_eq!(path(bad), None, "{bad}");
        }
    }
}
