//! `helder serve`: pages that follow every change, on this machine only. Nothing here waits for a time, only for what
//! the server says happened.

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use tempfile::TempDir;

use crate::support::{DAY, SETTINGS, SOUND, folder, put, run, sound};

/// So long one may wait for an event on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);
const LADDER: &str = "/public/en/loan-of-a-ladder.html";

/// A server that runs, and ends with the test.
struct Served {
    child: Child,
    address: String,
    errors: TempDir,
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn serve(folder: &Path, arguments: &[&str]) -> Served {
    let errors = TempDir::new().expect("a folder");
    let told = File::create(errors.path().join("told")).expect("a file");
    let mut child = Command::new(assert_cmd::cargo::cargo_bin!("helder"))
        .current_dir(folder)
        .args(["serve", "--port", "0", "--on", DAY, "--color", "never"])
        .args(arguments)
        .stdout(Stdio::piped())
        .stderr(told)
        .spawn()
        .expect("the program starts");
    let mut line = String::new();
    let out = child.stdout.take().expect("its output");
    BufReader::new(out).read_line(&mut line).expect("a line");
    let served = Served {
        child,
        address: line
            .split("http://")
            .nth(1)
            .and_then(|rest| rest.split('/').next())
            .unwrap_or_default()
            .to_owned(),
        errors,
    };
    assert!(!served.address.is_empty(), "{line}{}", served.told());
    served
}

impl Served {
    /// What stands on the terminal.
    fn told(&self) -> String {
        fs::read_to_string(self.errors.path().join("told")).expect("what was told")
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(&self.address).expect("the server listens");
        stream.set_read_timeout(Some(PATIENCE)).expect("a limit");
        stream
    }

    /// The answer to these lines, as it is.
    fn send(&self, lines: &[&str]) -> String {
        let mut stream = self.connect();
        let request = format!("{}\r\n\r\n", lines.join("\r\n"));
        stream.write_all(request.as_bytes()).expect("it is taken");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("an answer");
        String::from_utf8(answer).expect("text")
    }

    fn get(&self, path: &str) -> String {
        let host = format!("Host: {}", self.address);
        self.send(&[&format!("GET {path} HTTP/1.1"), &host])
    }

    /// The answer to a path once it is as wanted; after each that is not, the next change is waited for.
    #[track_caller]
    fn once(&self, path: &str, wanted: impl Fn(&str) -> bool) -> String {
        let mut stream = self.connect();
        let request = format!(
            "GET /.helder/events HTTP/1.1\r\nHost: {}\r\n\r\n",
            self.address
        );
        stream.write_all(request.as_bytes()).expect("it is taken");
        let lines = BufReader::new(stream).lines().map_while(Result::ok);
        let mut last = String::new();
        let mut beats = 0;
        for line in lines {
            if line.starts_with("data: ") {
                last = self.get(path);
                if wanted(&last) {
                    return last;
                }
            }
            // The server says every 15 seconds that it is still there.
            beats += u32::from(line == ":");
            if beats == 4 {
                break;
            }
        }
        panic!("no change came after: {last}\n{}", self.told());
    }
}

/// All files below a folder, with what they hold.
fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            let bytes = fs::read(&path).expect("a file");
            found.push((path.display().to_string(), bytes));
        }
    }
    found.sort();
    found
}

#[test]
fn pages_follow_what_is_written_added_and_removed() {
    let folder = sound();
    let served = serve(folder.path(), &[]);
    let page = served.get(LADDER);
    assert!(page.starts_with("HTTP/1.1 200 OK\r\n"), "{page}");
    assert!(page.contains("We lend you a ladder."), "{page}");
    assert!(!page.contains("helder-trouble"), "{page}");

    let longer = SOUND.replace("We lend you a ladder.", "We lend you a long ladder.");
    put(folder.path(), "concepts/ladder.yaml", longer.as_bytes());
    served.once(LADDER, |page| page.contains("We lend you a long ladder."));

    let rope = SOUND.replace("ladder", "rope");
    put(folder.path(), "concepts/rope.yaml", rope.as_bytes());
    let index = served.once("/public/en/", |page| page.contains("Loan of a rope"));
    assert!(index.contains("Loan of a ladder"), "{index}");
    let rope = "/public/en/loan-of-a-rope.html";
    assert!(served.get(rope).starts_with("HTTP/1.1 200 OK"));
    let call = served.get("/staff/en/rope/");
    assert!(call.starts_with("HTTP/1.1 200 OK"), "{call}");

    fs::remove_file(folder.path().join("concepts/rope.yaml")).expect("it is there");
    served.once("/public/en/", |page| !page.contains("Loan of a rope"));
    let gone = served.get(rope);
    assert!(gone.starts_with("HTTP/1.1 404 Not Found"), "{gone}");
    assert!(gone.contains("/.helder/reload.js"), "{gone}");
}

#[test]
fn a_broken_file_is_told_on_every_page_and_the_last_good_pages_stay() {
    let folder = sound();
    let served = serve(folder.path(), &[]);
    put(folder.path(), "concepts/ladder.yaml", b"title: [\n");
    let in_the_way = |page: &str| page.contains("concepts/ladder.yaml:1:8");
    for path in [LADDER, "/public/en/", "/staff/en/ladder/card.html"] {
        let page = served.once(path, in_the_way);
        assert!(page.starts_with("HTTP/1.1 200 OK"), "{page}");
        assert!(page.contains("Loan of a ladder"), "{page}");
        assert!(page.contains("This is in the way"), "{page}");
    }
    assert!(served.told().contains("concepts/ladder.yaml:1:8"));

    let mended = SOUND.replace("We lend you a ladder.", "We lend you two ladders.");
    put(folder.path(), "concepts/ladder.yaml", mended.as_bytes());
    let page = served.once(LADDER, |page| page.contains("We lend you two ladders."));
    assert!(!page.contains("helder-trouble"), "{page}");
    assert!(served.told().contains("everything is in order again"));
}

#[test]
fn what_is_broken_from_the_start_is_told_in_the_language_asked_for() {
    let folder = folder(&[
        ("helder.yaml", SETTINGS),
        ("concepts/ladder.yaml", "a: [\n"),
    ]);
    let served = serve(folder.path(), &["--lang", "nl"]);
    let page = served.get("/public/en/");
    assert!(page.starts_with("HTTP/1.1 404 Not Found"), "{page}");
    assert!(page.contains("<html lang=\"nl\">"), "{page}");
    assert!(page.contains("Er is nog geen pagina om te tonen"), "{page}");
    assert!(page.contains("concepts/ladder.yaml:1:4"), "{page}");
    put(folder.path(), "concepts/ladder.yaml", SOUND.as_bytes());
    served.once("/public/en/", |page| page.contains("Loan of a ladder"));
    fs::remove_file(folder.path().join("concepts/ladder.yaml")).expect("it is there");
    let page = served.once("/public/en/", |page| page.contains("helder-trouble"));
    assert!(page.contains("Loan of a ladder"), "{page}");
    assert!(page.contains("er is geen concept gevonden"), "{page}");
}

#[test]
fn nobody_else_is_served_and_nothing_but_the_pages() {
    let folder = sound();
    let served = serve(folder.path(), &[]);
    let own = format!("Host: {}", served.address);
    let page = format!("GET {LADDER} HTTP/1.1");
    let refused = |lines: &[&str], status: &str| {
        let answer = served.send(lines);
        assert!(
            answer.starts_with(&format!("HTTP/1.1 {status} ")),
            "{lines:?}: {answer}"
        );
        assert!(!answer.contains("ladder"), "{lines:?}: {answer}");
    };
    for host in [
        "Host: example.be",
        "Host: 127.0.0.1.example.be",
        "Accept: */*",
    ] {
        refused(&[&page, host], "403");
    }
    refused(&[&page, &own, &own], "403");
    for method in ["POST", "PUT", "DELETE", "OPTIONS"] {
        refused(&[&format!("{method} / HTTP/1.1"), &own], "405");
    }
    for path in [
        "/helder.yaml",
        "/../helder.yaml",
        "/public/../../helder.yaml",
        "/public/%2e%2e/%2e%2e/helder.yaml",
        "/..%2fhelder.yaml",
        "//etc/passwd",
        "/public/en/%00",
    ] {
        refused(&[&format!("GET {path} HTTP/1.1"), &own], "404");
    }
    refused(&["GET http://localhost/ HTTP/1.1", &own], "400");
    refused(&["nonsense"], "400");
    refused(&[&page, &own, &format!("X: {}", "x".repeat(20_000))], "400");

    let head = served.send(&[&format!("HEAD {LADDER} HTTP/1.1"), "Host: localhost:1"]);
    assert!(head.starts_with("HTTP/1.1 200 OK"), "{head}");
    assert!(head.contains("\r\nCache-Control: no-store\r\n"), "{head}");
    assert!(head.ends_with("\r\n\r\n"), "{head}");
    assert!(
        served
            .get("/")
            .contains("\r\nLocation: /public/index.html\r\n")
    );
    assert!(
        served
            .get("/public/en")
            .contains("\r\nLocation: /public/en/\r\n")
    );
    let style = served.get("/public/style.css");
    assert!(
        style.contains("\r\nContent-Type: text/css; charset=utf-8\r\n"),
        "{style}"
    );
}

#[test]
fn the_script_is_let_in_by_the_server_alone_and_nothing_is_written() {
    let folder = sound();
    let before = files(folder.path());
    let served = serve(folder.path(), &[]);
    let page = served.get(LADDER);
    assert!(page.contains("connect-src 'self'"), "{page}");
    assert!(page.contains("script-src 'self'"), "{page}");
    assert!(
        page.contains("<script src=\"/.helder/reload.js\" data-moment="),
        "{page}"
    );
    let script = served.get("/.helder/reload.js");
    assert!(
        script.contains("\r\nContent-Type: text/javascript; charset=utf-8\r\n"),
        "{script}"
    );
    assert!(script.contains("location.reload()"), "{script}");
    assert_eq!(before, files(folder.path()));

    let output = TempDir::new().expect("a folder");
    let site = output.path().display().to_string();
    run(folder.path(), &["build", "-o", &site, "--on", DAY]).ends_with(0);
    for (path, bytes) in files(output.path()) {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        assert!(!text.contains("/.helder/"), "{path}");
    }
}

#[test]
fn templates_and_settings_are_followed_too() {
    let folder = sound();
    let served = serve(folder.path(), &[]);
    run(folder.path(), &["templates", "copy", "public/start.html"]).ends_with(0);
    let path = folder.path().join("templates/public/start.html");
    let ours = fs::read_to_string(&path).expect("a template");
    let own = ours.replacen(
        "{% block main %}",
        "{% block main %}<p>Our own words</p>",
        1,
    );
    assert_ne!(ours, own);
    fs::write(&path, &own).expect("a template");
    served.once("/public/", |page| page.contains("<p>Our own words</p>"));

    fs::write(&path, own.replacen("Our own words", "{{ nowhere }}", 1)).expect("a template");
    let page = served.once("/public/", |page| page.contains("helder-trouble"));
    assert!(page.contains("templates/public/start.html:"), "{page}");
    assert!(
        page.contains("<p>Our own words</p>"),
        "the last good page: {page}"
    );

    fs::remove_dir_all(folder.path().join("templates")).expect("it is there");
    let page = served.once("/public/", |page| !page.contains("helder-trouble"));
    assert!(!page.contains("Our own words"), "{page}");

    let settings = SETTINGS.replacen("organisation:\n  name: ", "organisation:\n  name: New ", 1);
    assert_ne!(settings, SETTINGS);
    put(folder.path(), "helder.yaml", settings.as_bytes());
    served.once(LADDER, |page| page.contains("New "));
}

#[test]
fn a_concept_without_workspace_is_served_alone() {
    let alone = SOUND.replace("status: published", "languages: [en]\nstatus: draft");
    let folder = folder(&[("ladder.yaml", &alone)]);
    let served = serve(folder.path(), &["ladder.yaml"]);
    assert!(served.get(LADDER).contains("We lend you a ladder."));
    let longer = alone.replace("We lend you a ladder.", "We lend you a long ladder.");
    put(folder.path(), "ladder.yaml", longer.as_bytes());
    served.once(LADDER, |page| page.contains("We lend you a long ladder."));
}

#[test]
fn a_port_that_is_taken_or_a_path_without_concepts_is_said() {
    let folder = sound();
    let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
    let port = taken.local_addr().expect("its number").port().to_string();
    run(folder.path(), &["serve", "--port", &port]).could_not_run(&[&port, "is taken", "--port 0"]);
    run(folder.path(), &["serve", "nowhere", "--port", "0"]).could_not_run(&["nowhere"]);
    let empty = TempDir::new().expect("a folder");
    run(empty.path(), &["serve", "--port", "0"]).could_not_run(&["no concept"]);
}
