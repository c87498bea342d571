//! Files that no author would write, and some that one did: a clear message each, the right exit code, no panic.

use tempfile::TempDir;

use crate::support::{SETTINGS, SOUND, finish, folder, helder, put, run, sound, unsound};

/// What `check --format short` says of a concept with these bytes: a line per finding.
#[track_caller]
fn said(bytes: &[u8]) -> Vec<String> {
    let folder = TempDir::new().expect("a folder");
    put(folder.path(), "helder.yaml", SETTINGS.as_bytes());
    put(folder.path(), "concepts/odd.yaml", bytes);
    let found = run(folder.path(), &["check", "--format", "short"]).ends_with(1);
    found.out.lines().map(str::to_owned).collect()
}

/// Demands a first finding at this place, by this check.
#[track_caller]
fn first(bytes: &[u8], place: &str, check: &str) {
    let lines = said(bytes);
    let line = lines.first().expect("a finding");
    assert!(
        line.starts_with(&format!("concepts/odd.yaml:{place}: error: ")),
        "{line}"
    );
    assert!(line.ends_with(&format!("[{check}]")), "{line}");
}

#[test]
fn encodings_that_are_not_utf_8() {
    first(b"title: caf\xe9\n", "1:11", "file-encoding");
    first(b"\xff\xfet\0i\0t\0l\0e\0", "1:1", "file-encoding");
    first(b"\xfe\xff\0t\0i\0t\0l\0e", "1:1", "file-encoding");
    first(b"title: a\0b\n", "1:9", "yaml-syntax");
}

#[test]
fn a_byte_order_mark_is_no_mistake() {
    let folder = sound();
    let text = [b"\xef\xbb\xbf", SOUND.as_bytes()].concat();
    put(folder.path(), "concepts/ladder.yaml", &text);
    run(folder.path(), &["check"]).ends_with(0);
}

#[test]
fn line_ends_of_windows_are_no_mistake() {
    let folder = sound();
    let text = SOUND.replace('\n', "\r\n");
    put(folder.path(), "concepts/ladder.yaml", text.as_bytes());
    run(folder.path(), &["check"]).ends_with(0);
}

#[test]
fn tabs_are_pointed_at() {
    first(
        b"title: a\noffered:\n\thelp:\n\t\ttitle: b\n",
        "3:1",
        "yaml-syntax",
    );
}

#[test]
fn a_key_twice_shows_both_places() {
    let lines = said(unsound("for: Residents", "summary: Again.").as_bytes());
    assert!(
        lines[0].starts_with("concepts/odd.yaml:6:1: error: "),
        "{lines:?}"
    );
    assert!(lines[0].ends_with("[key-duplicate]"), "{lines:?}");
}

#[test]
fn what_would_explode_is_not_read() {
    let mut bomb = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for level in 1..30 {
        let last = level - 1;
        let many = vec![format!("*a{last}"); 10].join(", ");
        bomb.push_str(&format!("a{level}: &a{level} [{many}]\n"));
    }
    let lines = said(bomb.as_bytes());
    assert!(
        lines.iter().any(|line| line.ends_with("[file-unreadable]")),
        "{lines:?}"
    );
}

#[test]
fn a_hundred_thousand_levels_are_too_deep() {
    let deep = |open: &str, close: &str| {
        let text = format!("{}{}", open.repeat(100_000), close.repeat(100_000));
        let lines = said(text.as_bytes());
        assert!(
            lines.iter().any(|line| line.ends_with("[file-unreadable]")),
            "{:?}",
            lines.first()
        );
    };
    deep("[", "]");
    deep("{a: ", "}");
    deep("- ", "");
}

#[test]
fn deep_indentation_is_too_deep() {
    let mut text = String::new();
    for level in 0..3_000 {
        text.push_str(&" ".repeat(level));
        text.push_str("a:\n");
    }
    let lines = said(text.as_bytes());
    assert!(
        lines.iter().any(|line| line.ends_with("[file-unreadable]")),
        "{:?}",
        lines.first()
    );
}

#[test]
fn files_without_a_concept_in_them() {
    for text in ["", "\n\n", "# only a remark\n", "---\n", "--- \n...\n"] {
        first(text.as_bytes(), "1:1", "yaml-syntax");
    }
    for text in ["just words\n", "- a\n- list\n", "42\n"] {
        let lines = said(text.as_bytes());
        assert_eq!(lines.len(), 1, "{lines:?}");
        assert!(lines[0].ends_with("[value-type]"), "{lines:?}");
    }
}

#[test]
fn brackets_that_stay_open() {
    for text in [
        "title: [a, b\n",
        "title: {a: b\n",
        "title: \"a\n",
        "title: 'a\n",
    ] {
        let lines = said(text.as_bytes());
        assert!(
            lines.iter().any(|line| line.contains(": error: ")),
            "{text}: {lines:?}"
        );
    }
}

#[test]
fn random_bytes_never_make_it_panic() {
    // A plain linear congruence: the same bytes on every machine.
    let mut state = 0x2545_F491_u32;
    let mut byte = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 24) as u8
    };
    let folder = sound();
    for round in 0..20 {
        let mut text = SOUND.as_bytes().to_vec();
        for _ in 0..=round {
            let at = usize::from(byte()) * 256 + usize::from(byte());
            let len = text.len();
            text[at % len] = b" :-[]{}#'\"|>&*!%@`\t\n,?"[usize::from(byte()) % 22];
        }
        put(folder.path(), "concepts/ladder.yaml", &text);
        let found = run(folder.path(), &["check", "--all"]);
        assert!(found.code < 2, "{}", found.err);
    }
}

#[test]
fn every_start_of_an_example_is_survived() {
    let folder = crate::support::example("police-zone");
    let file = "concepts/stolen-phone.yaml";
    let whole = std::fs::read(folder.path().join(file)).expect("the example");
    for part in 1..16 {
        let cut = whole.len() * part / 16;
        put(folder.path(), file, &whole[..cut]);
        let found = run(folder.path(), &["check", "--all"]);
        assert!(found.code < 2, "cut at {cut}: {}", found.err);
    }
}

#[cfg(unix)]
#[test]
fn a_file_that_cannot_be_read_ends_with_2() {
    let folder = folder(&[("helder.yaml", SETTINGS), ("concepts/sound.yaml", SOUND)]);
    std::os::unix::fs::symlink("nowhere", folder.path().join("concepts/gone.yaml"))
        .expect("a link");
    let found = run(folder.path(), &["check", "--format", "short"]).ends_with(2);
    assert!(
        found.out.contains("concepts/gone.yaml:1:1: error: "),
        "{}",
        found.out
    );
    assert!(
        found
            .out
            .contains("there is no such file [file-unreadable]"),
        "{}",
        found.out
    );
}

#[cfg(unix)]
#[test]
fn a_circle_of_links_ends() {
    let folder = sound();
    std::os::unix::fs::symlink(folder.path(), folder.path().join("concepts/again"))
        .expect("a link");
    let found = run(folder.path(), &["check"]);
    assert!(found.code <= 2, "{}", found.err);
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_ends_with_2() {
    let full = || {
        std::fs::OpenOptions::new()
            .write(true)
            .open("/dev/full")
            .expect("/dev/full")
    };
    let folder = sound();
    let status = std::process::Command::new(assert_cmd::cargo::cargo_bin!("helder"))
        .current_dir(folder.path())
        .arg("check")
        .stdout(full())
        .output()
        .expect("the program starts");
    let words = String::from_utf8_lossy(&status.stderr).into_owned();
    assert_eq!(status.status.code(), Some(2), "{words}");
    assert!(words.contains("standard output"), "{words}");
    assert!(!words.contains("panicked"), "{words}");
}

#[cfg(unix)]
#[test]
fn a_reader_that_goes_away_is_no_failure() {
    use std::process::{Command, Stdio};
    let examples = crate::support::package().join("examples");
    let mut child = Command::new(assert_cmd::cargo::cargo_bin!("helder"))
        .current_dir(examples)
        .args(["check", "broken", "--all"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("it ends");
    let words = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(words, "");
    assert_ne!(output.status.code(), Some(101));
}

#[test]
fn a_wide_terminal_and_a_narrow_one() {
    let text = unsound("summary:", "sumary:");
    let folder = folder(&[("helder.yaml", SETTINGS), ("concepts/ladder.yaml", &text)]);
    for columns in ["1", "40", "120", "100000", "many"] {
        let mut command = helder(folder.path());
        finish(command.env("COLUMNS", columns).arg("check")).ends_with(1);
    }
}

#[cfg(unix)]
#[test]
fn a_pipe_among_the_concepts_is_refused_and_not_waited_for() {
    let folder = folder(&[("helder.yaml", SETTINGS), ("concepts/sound.yaml", SOUND)]);
    let pipe = folder.path().join("concepts/pipe.yaml");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.is_ok_and(|status| status.success()), "a pipe");
    let found = run(folder.path(), &["check", "--format", "short"]).ends_with(2);
    let told =
        "concepts/pipe.yaml:1:1: error: the file cannot be read: it is a pipe or a device, no file";
    assert!(found.out.contains(told), "{}", found.out);
}
