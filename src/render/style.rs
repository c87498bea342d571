//! The style sheets: ours, in the organisation's colour.

use super::{Renderer, compact, icon};
use crate::template;

impl Renderer {
    /// The one style sheet of the public site or of the staff guidance: what both share, then its own part, then the
    /// house colour. A colour that is not written as `#rgb` or `#rrggbb` is left out.
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
        let mut sheet = compact::style(self.sheet("style/base.css"));
        sheet.push_str(&compact::style(self.sheet(own)));
        if part == Part::Staff {
            // One language at a time where one was chosen; without the choice all stand side by side.
            for tongue in self.tongues() {
                let lang = tongue.language();
                let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
                if !lang.as_str().bytes().all(plain) {
                    continue;
                }
                sheet.push_str(&format!(
                    "body:has(#speak-{lang}:checked) .say:not([lang={lang}]){{display:none}}\n"
                ));
            }
        }
        if let Some(colour) = house_colour(colours) {
            // By day alone: at night and on paper the sheet has colours that are light or dark enough.
            sheet.push_str(&format!(
                "@media screen and (prefers-color-scheme:light){{:root{{--primary:{colour}}}}}\n"
            ));
        }
        sheet
    }

    /// The icon that browsers ask for, in the house colour, else in that of the style sheet.
    #[must_use]
    pub fn icon<'c>(&self, colours: impl IntoIterator<Item = (&'c str, &'c str)>) -> Vec<u8> {
        icon::ico(house_colour(colours).unwrap_or("#0b5568"))
    }

    /// A file that is sent as it is: the workspace's, else ours.
    pub(super) fn sheet(&self, name: &str) -> &str {
        let own = self.own.iter().find(|own| own.name == name);
        let ours = || template::find(name).map_or("", |ours| ours.text);
        own.map_or_else(ours, |own| own.file.text())
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

/// The colour of links, bars and marks: `primary`, else `accent`.
pub(super) fn house_colour<'c>(
    colours: impl IntoIterator<Item = (&'c str, &'c str)>,
) -> Option<&'c str> {
    let mut found = [None, None];
    for (name, colour) in colours {
        match name {
            "primary" => found[0] = Some(colour),
            "accent" => found[1] = Some(colour),
            _ => {}
        }
    }
    found.into_iter().flatten().find(|colour| is_hex(colour))
}

fn is_hex(colour: &str) -> bool {
    colour.strip_prefix('#').is_some_and(|digits| {
        matches!(digits.len(), 3 | 6) && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
    })
}
