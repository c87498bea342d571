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

#[test]
fn the_version_is_that_of_the_package() {
    let version = concat!("helder ", env!("CARGO_PKG_VERSION"), "\n");
    assert_eq!(here(&["--version"]), version);
}
