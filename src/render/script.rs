//! The scripts: small helpers of pages that work without them.

use super::style::Part;
use super::{Renderer, compact};
use crate::template;

/// The scripts that the pages of each side load.
const fn loaded(part: Part) -> &'static [&'static str] {
    match part {
        Part::Public => &["search.js", "situation.js"],
        Part::Staff => &["call.js", "practice.js", "search.js"],
    }
}

impl Renderer {
    /// The scripts of the public site or of the staff guidance, by their names in it: ours in fewer bytes, those that a
    /// workspace wrote as they are.
    pub fn scripts(&self, part: Part) -> impl Iterator<Item = (&'static str, String)> {
        let ours = template::ours().iter();
        ours.filter_map(move |ours| {
            let name = ours.name.strip_prefix("script/")?;
            if !loaded(part).contains(&name) {
                return None;
            }
            let own = self.own.iter().find(|own| own.name == ours.name);
            let own = own
                .map(|own| own.file.text())
                .filter(|own| *own != ours.text);
            let text = own.map_or_else(|| compact::script(ours.text), str::to_owned);
            Some((name, text))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scripts() -> Vec<(&'static str, String)> {
        let renderer = Renderer::new(Vec::new(), &[]).expect("our templates");
        let parts = [Part::Public, Part::Staff].into_iter();
        parts
            .flat_map(|part| renderer.scripts(part).collect::<Vec<_>>())
            .collect()
    }

    #[test]
    fn every_script_of_a_page_is_there_without_its_comments() {
        let names: Vec<_> = scripts().into_iter().map(|(name, _)| name).collect();
        assert_eq!(
            names,
            [
                "search.js",
                "situation.js",
                "call.js",
                "practice.js",
                "search.js"
            ]
        );
        for (name, text) in scripts() {
            assert!(
                text.starts_with("(()=>{\n") && text.ends_with("})();\n"),
                "{name}"
            );
            assert!(!text.contains("\n//") && !text.contains("\n "), "{name}");
        }
    }

    #[test]
    fn no_string_of_a_script_goes_over_a_line_and_nothing_becomes_markup() {
        for (name, text) in scripts() {
            for line in text.lines() {
                assert_eq!(line.matches('`').count() % 2, 0, "{name}: {line}");
            }
            for way in [
                "innerHTML",
                "outerHTML",
                "insertAdjacentHTML",
                "document.write",
                "eval(",
                "Function(",
                "fetch(",
                "XMLHttpRequest",
                "import(",
                "localStorage",
                "sessionStorage",
                "cookie",
            ] {
                assert!(!text.contains(way), "{way} in {name}");
            }
        }
    }
}
