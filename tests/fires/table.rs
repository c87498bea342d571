//! The table of mistakes, read from the `.diff` files of this folder.
//!
//! A mistake starts with `## CHECK`; a line that starts with `# ` says something to the reader. `--- FILE` names the file
//! that the lines below are about, from the folder of the examples on. Lines are changed as in any diff: `-` a line that
//! goes, `+` one that is new, a blank one that stays; a line that is empty ends the hunk. The lines before the change must
//! stand in the file once, or are the first behind the line that `@@` repeats. `-...` is every line up to the next one of the
//! hunk. A file of new lines alone is added.
//!
//! - `remove`, `save as ISO 8859-1` and `rename to FILE` change the whole file.
//! - `at: START` is how the line starts on which the finding stands, in the file named last; where it is left out, the
//!   finding stands on a new line.
//! - `with: CHECK, CHECK; WHY` names the checks that necessarily find an error then too.

use std::path::Path;

use crate::mistake::{Change, Hunk, Mistake, Sign};

const AREAS: [&str; 7] = [
    "reading",
    "decisions",
    "completeness",
    "channels",
    "language",
    "staff",
    "workspace",
];

/// Every mistake of the table.
pub fn read() -> Vec<Mistake> {
    AREAS.iter().flat_map(|area| area_mistakes(area)).collect()
}

fn area_mistakes(area: &str) -> Vec<Mistake> {
    let name = format!("{area}.diff");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fires");
    let text = std::fs::read_to_string(folder.join(&name)).expect("a file of the table");
    let mut reader = Reader::default();
    for (index, line) in text.lines().enumerate() {
        let place = format!("{name}:{}", index + 1);
        reader
            .line(line, &place)
            .unwrap_or_else(|| panic!("{place}: `{line}` is not a line of the table"));
    }
    reader.mistakes
}

#[derive(Default)]
struct Reader {
    mistakes: Vec<Mistake>,
    file: String,
    after: Option<String>,
    /// Whether the next line of a hunk belongs to the hunk before it.
    goes_on: bool,
}

impl Reader {
    fn line(&mut self, line: &str, place: &str) -> Option<()> {
        let goes_on = std::mem::take(&mut self.goes_on);
        if let Some(check) = line.strip_prefix("## ") {
            self.mistakes.push(Mistake {
                check: check.to_owned(),
                place: place.to_owned(),
                changes: Vec::new(),
                at: None,
                with: Vec::new(),
            });
        } else if let Some(file) = line.strip_prefix("--- ") {
            file.clone_into(&mut self.file);
        } else if let Some(after) = line.strip_prefix("@@ ") {
            self.after = Some(after.to_owned());
        } else if !(line.is_empty() || line.starts_with("# ")) {
            return self.part(line, goes_on);
        }
        Some(())
    }

    fn part(&mut self, line: &str, goes_on: bool) -> Option<()> {
        let file = self.file.clone();
        let mistake = self.mistakes.last_mut()?;
        if let Some(start) = line.strip_prefix("at: ") {
            mistake.at = Some((file, start.to_owned()));
        } else if let Some(with) = line.strip_prefix("with: ") {
            let (checks, _why) = with.split_once("; ")?;
            mistake.with = checks.split(", ").map(str::to_owned).collect();
        } else if let Some(to) = line.strip_prefix("rename to ") {
            let to = to.to_owned();
            mistake.changes.push(Change::Rename { from: file, to });
        } else if line == "remove" {
            mistake.changes.push(Change::Remove(file));
        } else if line == "save as ISO 8859-1" {
            mistake.changes.push(Change::Latin(file));
        } else {
            let line = signed(line)?;
            self.goes_on = true;
            match mistake.changes.last_mut() {
                Some(Change::Hunk(hunk)) if goes_on => hunk.lines.push(line),
                _ => mistake.changes.push(Change::Hunk(Hunk {
                    file,
                    after: self.after.take(),
                    lines: vec![line],
                })),
            }
        }
        Some(())
    }
}

fn signed(line: &str) -> Option<(Sign, String)> {
    let (sign, text) = line.split_at_checked(1)?;
    let sign = match sign {
        " " => Sign::Kept,
        "-" => Sign::Removed,
        "+" => Sign::Added,
        _ => return None,
    };
    Some((sign, text.to_owned()))
}
