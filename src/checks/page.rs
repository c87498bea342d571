//! The page of a check: its parts, and the examples in it that are also its tests.

use super::Check;

/// An example in a check's page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// Whether the check must make a finding here.
    pub fails: bool,
    /// The files of the example with their names; one file alone is `example.yaml`.
    pub files: Vec<(String, Vec<u8>)>,
}

/// The marker of a file inside an example that has several: `# file: concepts/waste.yaml`.
const FILE_MARKER: &str = "# file: ";

/// After the name of a file: it was saved in the old encoding of western Europe.
const OLD_ENCODING: &str = " (saved as ISO 8859-1)";

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

    /// What stands before the examples, without headings: what the check finds and why it matters.
    #[must_use]
    pub fn description(&self) -> String {
        let lines = self.page.lines().map(str::trim);
        let lines = lines.take_while(|line| *line != "## Examples");
        let lines: Vec<&str> = lines.filter(|line| !line.starts_with('#')).collect();
        let paragraphs = lines.split(|line| line.is_empty());
        let paragraphs = paragraphs.filter(|paragraph| !paragraph.is_empty());
        let joined: Vec<String> = paragraphs.map(|paragraph| paragraph.join(" ")).collect();
        joined.join("\n\n")
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

fn split_files(lines: &[&str]) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<(&str, String)> = Vec::new();
    for line in lines {
        if let Some(name) = line.strip_prefix(FILE_MARKER) {
            files.push((name.trim(), String::new()));
            continue;
        }
        if files.is_empty() {
            files.push(("example.yaml", String::new()));
        }
        if let Some((_, text)) = files.last_mut() {
            text.push_str(line);
            text.push('\n');
        }
    }
    files
        .into_iter()
        .map(|(name, text)| match name.strip_suffix(OLD_ENCODING) {
            Some(name) => (name.to_owned(), old_encoding(&text)),
            None => (name.to_owned(), text.into_bytes()),
        })
        .collect()
}

/// The bytes of a text in ISO 8859-1, whose characters are the first 256 of Unicode.
fn old_encoding(text: &str) -> Vec<u8> {
    text.chars()
        .map(|character| u8::try_from(u32::from(character)).unwrap_or(b'?'))
        .collect()
}
