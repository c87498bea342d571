//! The style sheets: ours, in the organisation's colours.

use super::{Renderer, TEMPLATES};

/// The house colours that a site may set, and the custom properties they become.
const COLOURS: [&str; 4] = ["primary", "accent", "ink", "paper"];

impl Renderer {
    /// The one style sheet of the public site or of the staff guidance: what both share, then its own part, then the
    /// colours. A colour that is not written as `#rgb` or `#rrggbb`, or has no meaning here, is left out.
    #[must_use]
    pub fn style<'c>(
        &self,
        part: Part,
        colours: impl IntoIterator<Item = (&'c str, &'c str)>,
    ) -> String {
        let own = match part {
            Part::Public => "style/public.css",
            Part::Staff => "style/staff.css",
        };
        let mut sheet = compact(&self.sheet("style/base.css"));
        sheet.push_str(&compact(&self.sheet(own)));
        let set: String = colours
            .into_iter()
            .filter(|(name, colour)| COLOURS.contains(name) && is_hex(colour))
            .map(|(name, colour)| format!("--{name}:{colour};"))
            .collect();
        if !set.is_empty() {
            // Only by day: the night has colours of its own that are light enough on dark paper.
            sheet.push_str(&format!(
                "@media (prefers-color-scheme:light){{:root{{{set}}}}}\n"
            ));
        }
        sheet
    }

    fn sheet(&self, name: &str) -> String {
        let own = self.styles.iter().find(|(own, _)| own == name);
        let ours = || {
            TEMPLATES
                .get_file(name)
                .and_then(|file| file.contents_utf8())
        };
        own.map_or_else(
            || ours().unwrap_or_default().to_owned(),
            |(_, text)| text.clone(),
        )
    }
}

/// Which style sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Of the public site.
    Public,
    /// Of the staff guidance.
    Staff,
}

fn is_hex(colour: &str) -> bool {
    colour.strip_prefix('#').is_some_and(|digits| {
        matches!(digits.len(), 3 | 6) && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
    })
}

/// The sheet without comments and indentation.
fn compact(sheet: &str) -> String {
    let mut bare = String::with_capacity(sheet.len());
    let mut rest = sheet;
    while let Some((before, after)) = rest.split_once("/*") {
        bare.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    bare.push_str(rest);
    let lines = bare.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.fold(String::new(), |mut out, line| {
        out.push_str(line);
        out.push('\n');
        out
    })
}
