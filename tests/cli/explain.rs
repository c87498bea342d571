//! `helder explain`, `helder checks` and the help.

use std::path::Path;

use crate::support::run;

fn here(arguments: &[&str]) -> String {
    run(Path::new("."), arguments).ends_with(0).out
}

fn names() -> Vec<String> {
    let list = here(&["checks"]);
    let named = list.lines().filter(|line| line.starts_with("  "));
    named
        .filter_map(|line| line.split_whitespace().next().map(str::to_owned))
        .collect()
}

#[test]
fn every_listed_check_has_a_page_with_examples() {
    let names = names();
    assert!(names.len() > 40, "{names:?}");
    for name in names {
        let page = here(&["explain", &name]);
        assert!(page.starts_with(&format!("# {name}\n")), "{page}");
        for part in ["## Why it matters", "## Examples", "```yaml "] {
            assert!(
                page.contains(part),
                "`{part}` on the page of `{name}`:\n{page}"
            );
        }
    }
}

#[test]
fn the_list_says_name_severity_and_what_is_found() {
    let list = here(&["checks"]);
    let line = list
        .lines()
        .find(|line| line.contains("dead-end-duty "))
        .expect("a line");
    let mut words = line.split_whitespace();
    assert_eq!(words.next(), Some("dead-end-duty"));
    assert_eq!(words.next(), Some("error"));
    assert!(words.count() > 5, "{line}");
}

#[test]
fn every_command_has_help_with_an_example() {
    for command in ["check", "build", "decide", "explain", "schema"] {
        let help = here(&[command, "--help"]);
        assert!(help.contains("Example"), "{help}");
        assert!(help.contains(&format!("  helder {command} ")), "{help}");
    }
    let help = here(&["--help"]);
    assert!(help.contains("Exit codes"), "{help}");
}

/// The first lines of a text, up to an empty one, as one.
fn opening(text: &str) -> String {
    let lines = text.lines().take_while(|line| !line.trim().is_empty());
    let words: Vec<_> = lines.flat_map(str::split_whitespace).collect();
    words.join(" ")
}

#[test]
fn every_command_says_of_itself_what_the_list_of_commands_says_of_it() {
    let help = here(&["--help"]);
    let (_, list) = help.split_once("Commands:\n").expect("a list of commands");
    let list = opening(list);
    let mut commands = 0;
    for line in help.lines() {
        // A name stands two blanks in, and what it does behind more blanks.
        let Some((name, _)) = line
            .strip_prefix("  ")
            .and_then(|line| line.split_once("  "))
        else {
            continue;
        };
        if name.is_empty() || name.starts_with([' ', '-']) || name.contains(' ') || name == "help" {
            continue;
        }
        let own = opening(&here(&[name, "--help"]));
        assert!(list.contains(&format!("{name} {own}")), "{name}: {own}");
        commands += 1;
    }
    assert_eq!(commands, 11, "{list}");
}

#[test]
fn the_version_is_that_of_the_package() {
    let version = concat!("helder ", env!("CARGO_PKG_VERSION"), "\n");
    assert_eq!(here(&["--version"]), version);
}
