//! The page of a check: its parts, and the examples in it that are also its tests.

use super::Check;

/// An example in a check's page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// Whether the check must make a finding here.
    pub fails: bool,
    /// The files of the example with their names; one file alone is `example.yaml`.
    pub files: Vec<(String, String)>,
}

/// The marker of a file inside an example that has several: `# file: concepts/waste.yaml`.
const FILE_MARKER: &str = "# file: ";

impl Check {
    /// The page in Markdown, as `helder explain` and the documentation print it: the name as heading, the metadata in
    /// one line, then the text.
    #[must_use]
    pub fn page_markdown(&self) -> String {
        let body: String = self
            .page
            .lines()
            .flat_map(|line| [line.strip_prefix(' ').unwrap_or(line), "\n"])
            .collect();
        let draft = if self.gentle {
            ", a warning while the concept is a draft"
        } else {
            ""
        };
        format!(
            "# {}\n\n*{}{draft}; area: {}; since {}*\n\n{}\n",
            self.name,
            self.severity,
            self.area.word(),
            self.since,
            body.trim()
        )
    }

    /// The first paragraph of the page on one line: what the check finds.
    #[must_use]
    pub fn summary(&self) -> String {
        let lines = self
            .page
            .lines()
            .map(str::trim)
            .take_while(|line| !line.is_empty());
        lines.collect::<Vec<_>>().join(" ")
    }

    /// The examples of the page, in order: fenced blocks marked `yaml fails` and `yaml passes`.
    #[must_use]
    pub fn examples(&self) -> Vec<Example> {
        let mut examples = Vec::new();
        let mut open: Option<(bool, Vec<&str>)> = None;
        for line in self.page.lines() {
            let line = line.strip_prefix(' ').unwrap_or(line);
            match (&mut open, line.trim()) {
                (None, "```yaml fails") => open = Some((true, Vec::new())),
                (None, "```yaml passes") => open = Some((false, Vec::new())),
                (Some(_), "```") => {
                    if let Some((fails, lines)) = open.take() {
                        examples.push(Example {
                            fails,
                            files: split_files(&lines),
                        });
                    }
                }
                (Some((_, lines)), _) => lines.push(line),
                (None, _) => {}
            }
        }
        examples
    }
}

fn split_files(lines: &[&str]) -> Vec<(String, String)> {
    let mut files: Vec<(String, String)> = Vec::new();
    for line in lines {
        if let Some(name) = line.strip_prefix(FILE_MARKER) {
            files.push((name.trim().to_owned(), String::new()));
            continue;
        }
        if files.is_empty() {
            files.push(("example.yaml".to_owned(), String::new()));
        }
        if let Some((_, text)) = files.last_mut() {
            text.push_str(line);
            text.push('\n');
        }
    }
    files
}
