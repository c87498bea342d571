//! The scripts: small helpers of pages that work without them.

use super::style::Part;
use super::{Renderer, compact};
use crate::template;

/// The scripts of each side by their names in it, and the templates of which they are made, one behind the other: a page
/// loads one.
const SCRIPTS: [(Part, &str, &[&str]); 5] = [
    (Part::Public, "search.js", &["script/search.js"]),
    (Part::Public, "situation.js", &["script/situation.js"]),
    (
        Part::Staff,
        "call.js",
        &["script/situation.js", "script/call.js"],
    ),
    (Part::Staff, "practice.js", &["script/practice.js"]),
    (Part::Staff, "search.js", &["script/search.js"]),
];

impl Renderer {
    /// The scripts of the public site or of the staff guidance, by their names in it: ours in fewer bytes, those that a
    /// workspace wrote as they are.
    pub fn scripts(&self, part: Part) -> impl Iterator<Item = (&'static str, String)> {
        let scripts = SCRIPTS.into_iter().filter(move |(side, ..)| *side == part);
        scripts.map(|(_, name, made_of)| (name, made_of.iter().map(|of| self.script(of)).collect()))
    }

    fn script(&self, template: &str) -> String {
        let text = self.sheet(template);
        let ours = template::find(template).map_or("", |ours| ours.text);
        if text == ours {
            compact::script(ours)
        } else {
            text.to_owned()
        }
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
