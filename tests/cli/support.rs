//! Runs the program in a folder of its own.

use std::path::{Path, PathBuf};

use assert_cmd::Command;
use tempfile::TempDir;

/// The day of every run: no test may turn red because a review date went by.
pub const DAY: &str = "2026-12-01";

/// How a run ended.
pub struct Run {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Run {
    /// Demands an exit code, and shows everything when it is another.
    #[track_caller]
    pub fn ends_with(self, code: i32) -> Self {
        assert_eq!(
            self.code, code,
            "exit code\n--- out\n{}\n--- err\n{}",
            self.out, self.err
        );
        self
    }

    /// Demands a run that could not be done, said on standard error alone.
    #[track_caller]
    pub fn could_not_run(self, words: &[&str]) -> Self {
        let run = self.ends_with(2);
        assert_eq!(run.out, "", "nothing on standard output");
        for word in words {
            assert!(run.err.contains(word), "no `{word}` in: {}", run.err);
        }
        run
    }

    /// Standard output as JSON.
    #[track_caller]
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error} in: {}", self.out))
    }
}

/// The program, to be run in this folder, deaf to what surrounds the tests.
pub fn helder(folder: &Path) -> Command {
    let mut command = Command::new(assert_cmd::cargo::cargo_bin!("helder"));
    command.current_dir(folder);
    for name in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "COLUMNS"] {
        command.env_remove(name);
    }
    command.env("SOURCE_DATE_EPOCH", "1796083200"); // 2026-12-01
    command.timeout(std::time::Duration::from_secs(120));
    command
}

/// Runs the program in this folder.
#[track_caller]
pub fn run(folder: &Path, arguments: &[&str]) -> Run {
    finish(helder(folder).args(arguments))
}

/// Runs a prepared command. No input whatever makes the program panic.
#[track_caller]
pub fn finish(command: &mut Command) -> Run {
    let output = command.output().expect("the program starts");
    let run = Run {
        code: output.status.code().expect("the program ends by itself"),
        out: String::from_utf8(output.stdout).expect("standard output is UTF-8"),
        err: String::from_utf8(output.stderr).expect("standard error is UTF-8"),
    };
    assert!(!run.err.contains("panicked"), "a panic: {}", run.err);
    run
}

/// The folder of the package.
pub fn package() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A folder with these files, by path.
pub fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = TempDir::new().expect("a folder");
    for (path, text) in files {
        put(folder.path(), path, text.as_bytes());
    }
    folder
}

/// Writes a file below a folder, and the folders on the way.
pub fn put(folder: &Path, path: &str, bytes: &[u8]) -> PathBuf {
    let path = folder.join(path);
    std::fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
    std::fs::write(&path, bytes).expect("a file");
    path
}

/// A copy of an example in a folder of its own.
pub fn example(name: &str) -> TempDir {
    let target = TempDir::new().expect("a folder");
    copy(&package().join("examples").join(name), target.path());
    target
}

fn copy(from: &Path, to: &Path) {
    for entry in std::fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            std::fs::create_dir_all(&target).expect("a folder");
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).expect("a file");
        }
    }
}

/// A workspace in which nothing is wrong, as far as settings go.
pub const SETTINGS: &str = include_str!("../../examples/broken/helder.yaml");

/// A concept in which nothing is wrong, beside [`SETTINGS`].
pub const SOUND: &str = "\
status: published
valid:
  from: 2026-01-01
title: Loan of a ladder
summary: We lend you a ladder. We do not carry it for you.
for: Residents
offered:
  ladder:
    title: You borrow a ladder
    what: You take the ladder at the desk.
    result: You can reach your gutter.
    no_result: If no ladder is left, we note your name and call you.
    within: 1 working day
    starts: when you ask
    if_missed: nothing
    price: free
not_offered: nothing
client_must: nothing
";

/// The small workspace of [`SETTINGS`] and [`SOUND`].
pub fn sound() -> TempDir {
    folder(&[("helder.yaml", SETTINGS), ("concepts/ladder.yaml", SOUND)])
}

/// The concept [`SOUND`] with one of its lines exchanged.
pub fn unsound(line: &str, other: &str) -> String {
    assert!(SOUND.contains(line), "the sound concept has `{line}`");
    SOUND.replacen(line, other, 1)
}
