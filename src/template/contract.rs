//! The first line of a template.

use std::ops::Range;

/// What the first line of a template says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Contract<'t> {
    /// The version of the contract, from 1; 0 where none is said.
    pub version: u32,
    /// What the template shows.
    pub shows: &'t str,
    /// Where the version stands, in bytes.
    pub place: Range<usize>,
}

/// The words before the version.
const MARK: &str = "helder template ";

/// Reads the first line of a template: `{#- helder template 1: the page of a service -#}`, or the same words between
/// `/*` and `*/`. `None` where it says no version.
#[must_use]
pub fn contract(text: &str) -> Option<Contract<'_>> {
    let line = text.lines().next()?;
    let opened = [("{#", "#}"), ("/*", "*/")];
    let (start, end) = opened.iter().find(|(start, _)| line.starts_with(start))?;
    let inside = line
        .strip_prefix(start)?
        .trim_start_matches(['-', ' ', '\t']);
    let inside_end = inside.find(end).unwrap_or(inside.len());
    let said = inside[..inside_end].strip_prefix(MARK)?;
    let digits = said.bytes().take_while(u8::is_ascii_digit).count();
    let version: u32 = said[..digits].parse().ok().filter(|version| *version > 0)?;
    let shows = said[digits..].trim_start_matches([':', ' ']);
    let from = line.len() - inside.len() + MARK.len();
    Some(Contract {
        version,
        shows: shows.trim_end_matches(['-', ' ', '\t']),
        place: from..from + digits,
    })
}

/// The first line for a template of this name.
#[must_use]
pub fn line(name: &str, version: u32, shows: &str) -> String {
    if super::is_filled(name) {
        format!("{{#- {MARK}{version}: {shows} -#}}")
    } else {
        format!("/* {MARK}{version}: {shows} */")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Option<(u32, &str)> {
        contract(line).map(|contract| (contract.version, contract.shows))
    }

    #[test]
    fn the_version_and_what_it_shows_are_read() {
        let html = "{#- helder template 12: a page -#}\n<p>";
        assert_eq!(read(html), Some((12, "a page")));
        assert_eq!(
            contract(html).map(|contract| &html[contract.place]),
            Some("12")
        );
        assert_eq!(read("{# helder template 3 #}<p>"), Some((3, "")));
        assert_eq!(
            read("/* helder template 1: colours */\n"),
            Some((1, "colours"))
        );
        for (name, shows) in [("a.html", "a page"), ("a.css", "colours")] {
            assert_eq!(read(&line(name, 7, shows)), Some((7, shows)));
        }
    }

    #[test]
    fn other_first_lines_say_none() {
        for text in [
            "",
            "<p>",
            "<p>{# helder template 1: x #}",
            "{# helder template #}",
            "{# helder template 0: x #}",
            "{# helder template 99999999999: x #}",
            "{# template 1 #}",
            "\n{# helder template 1: x #}",
        ] {
            assert_eq!(read(text), None, "{text:?}");
        }
    }
}
