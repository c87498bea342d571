//! As much of HTTP as a browser on this machine needs: one request per connection, no body, every part of it limited.

use std::io::{self, Read as _, Write as _};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use super::answer::{Reply, Request, Status, Whole, answer};
use super::board::Board;

/// A request with more than this before its body is not read to its end, in bytes.
const LONGEST: usize = 16 * 1024;
/// More headers than this are too many.
const HEADERS: usize = 64;
/// So many connections are served at once; each open page holds one.
const CONNECTIONS: usize = 128;
/// Who says nothing or takes nothing for this long is given up.
const PATIENCE: Duration = Duration::from_secs(10);
/// So long we wait for what comes after the request, and so many bytes of it.
const LINGER: Duration = Duration::from_secs(1);
const REST: u64 = 1024 * 1024;
/// An open page hears from us at least this often, so that we notice when it is gone.
const HEARTBEAT: Duration = Duration::from_secs(15);

/// Serves on threads of its own for as long as the program runs.
pub(super) fn listen(listener: TcpListener, board: &Arc<Board>) {
    let board = Arc::clone(board);
    let open = Arc::new(AtomicUsize::new(0));
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let (board, open) = (Arc::clone(&board), Arc::clone(&open));
            let busy = open.fetch_add(1, Ordering::Relaxed) >= CONNECTIONS;
            thread::spawn(move || {
                // A browser that went away needs no answer.
                let _ = serve(stream, &board, busy);
                open.fetch_sub(1, Ordering::Relaxed);
            });
        }
    });
}

fn serve(mut stream: TcpStream, board: &Board, busy: bool) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    let request = match read(&mut stream)? {
        Some(request) if !busy => request,
        Some(_) => return end(&mut stream, &Whole::refusal(Status::Busy), true),
        None => return end(&mut stream, &Whole::refusal(Status::Bad), true),
    };
    match answer(&request, board) {
        Reply::Whole(reply) => end(&mut stream, &reply, request.method != "HEAD"),
        Reply::Events => tell_changes(&mut stream, board),
    }
}

/// Sends the one answer. What is still on its way to us is thrown away: a connection closed before it came takes the
/// answer with it.
fn end(stream: &mut TcpStream, reply: &Whole, with_body: bool) -> io::Result<()> {
    send(stream, reply, with_body)?;
    stream.shutdown(Shutdown::Write)?;
    stream.set_read_timeout(Some(LINGER))?;
    io::copy(&mut stream.take(REST), &mut io::sink())?;
    Ok(())
}

/// Reads a request; none where it is none.
fn read(stream: &mut TcpStream) -> io::Result<Option<Request>> {
    let mut bytes = Vec::new();
    let mut part = [0; 4096];
    while bytes.len() < LONGEST {
        let count = stream.read(&mut part)?;
        bytes.extend_from_slice(&part[..count]);
        match request(&bytes) {
            Ok(None) if count > 0 => {}
            Ok(found) => return Ok(found),
            Err(_) => return Ok(None),
        }
    }
    Ok(None)
}

/// The request in these bytes; none where its end has not come yet.
fn request(bytes: &[u8]) -> Result<Option<Request>, httparse::Error> {
    let mut headers = [httparse::EMPTY_HEADER; HEADERS];
    let mut parsed = httparse::Request::new(&mut headers);
    if parsed.parse(bytes)?.is_partial() {
        return Ok(None);
    }
    let mut hosts = parsed
        .headers
        .iter()
        .filter(|header| header.name.eq_ignore_ascii_case("host"));
    let host = hosts.next().filter(|_| hosts.next().is_none());
    let host = host.and_then(|host| std::str::from_utf8(host.value).ok());
    Ok(Some(Request {
        method: parsed.method.unwrap_or_default().to_owned(),
        target: parsed.path.unwrap_or_default().to_owned(),
        host: host.map(|host| host.trim().to_owned()),
    }))
}

fn send(stream: &mut TcpStream, reply: &Whole, with_body: bool) -> io::Result<()> {
    let mut head = head(reply.status, reply.kind);
    head.push_str(&format!("Content-Length: {}\r\n", reply.body.len()));
    if let Some(location) = &reply.location {
        head.push_str(&format!("Location: {}\r\n", encoded(location)));
    }
    if reply.status == Status::Method {
        head.push_str("Allow: GET, HEAD\r\n");
    }
    head.push_str("\r\n");
    let mut bytes = head.into_bytes();
    if with_body {
        bytes.extend_from_slice(&reply.body);
    }
    stream.write_all(&bytes)?;
    stream.flush()
}

/// What every answer begins with.
fn head(status: Status, kind: &str) -> String {
    format!(
        "HTTP/1.1 {}\r\nContent-Type: {kind}\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\n\
         Cross-Origin-Resource-Policy: same-origin\r\nConnection: close\r\n",
        status.line()
    )
}

/// A path as an address, so that nothing in it can begin another header.
fn encoded(path: &str) -> String {
    path.bytes().fold(String::new(), |mut out, byte| {
        if byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
        out
    })
}

/// Says which moment is shown, at once and whenever it is another, until the page is gone.
fn tell_changes(stream: &mut TcpStream, board: &Board) -> io::Result<()> {
    let head = head(Status::Ok, "text/event-stream");
    stream.write_all(format!("{head}\r\nretry: 500\n\n").as_bytes())?;
    let mut told: Option<String> = None;
    loop {
        let moment = board.after(told.as_deref(), HEARTBEAT);
        if told.as_ref() == Some(&moment) {
            stream.write_all(b":\n\n")?;
        } else {
            stream.write_all(format!("data: {moment}\n\n").as_bytes())?;
        }
        stream.flush()?;
        told = Some(moment);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn host(headers: &str) -> Option<String> {
        let text = format!("GET /a?b HTTP/1.1\r\n{headers}\r\n");
        request(text.as_bytes())
            .expect("a request")
            .expect("whole")
            .host
    }

    #[test]
    fn a_request_has_one_host_or_none() {
        assert_eq!(
            host("Host: localhost:1\r\n").as_deref(),
            Some("localhost:1")
        );
        assert_eq!(host("hOST:a\r\nAccept: */*\r\n").as_deref(), Some("a"));
        assert_eq!(host("Host: a\r\nHost: a\r\n"), None);
        assert_eq!(host(""), None);
    }

    #[test]
    fn half_a_request_is_waited_for_and_a_wrong_one_is_not() {
        assert_eq!(request(b"GET / HTTP/1.1\r\nHo"), Ok(None));
        assert!(request(b"\x00\x01\r\n\r\n").is_err());
        assert!(request(b"GET /\r\n X HTTP/1.1\r\n\r\n").is_err());
    }

    #[test]
    fn no_path_begins_another_header() {
        assert_eq!(
            encoded("/a\r\nSet-Cookie: é"),
            "/a%0D%0ASet-Cookie%3A%20%C3%A9"
        );
    }
}
