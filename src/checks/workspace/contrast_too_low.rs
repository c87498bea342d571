use crate::checks::Overview;
use crate::checks::contrast::Colour;
use crate::checks::prelude::*;
use crate::source::Located;

check! {
    /// The house colour stands out too little against white: the contrast of links is below 4.5 to 1.
    ///
    /// ## Why it matters
    ///
    /// One client in twelve sees colours badly, and everyone does in the sun. A link that cannot be read is not there.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// # file: helder.yaml
    /// languages: [en]
    /// site:
    ///   colours: {primary: "#7ab800"}
    /// # file: concepts/phone.yaml
    /// title: Stolen phone
    /// ```
    ///
    /// ```yaml passes
    /// # file: helder.yaml
    /// languages: [en]
    /// site:
    ///   colours: {primary: "#00386b"}
    /// # file: concepts/phone.yaml
    /// title: Stolen phone
    /// ```
    ///
    /// ## How to mend
    ///
    /// Take a darker shade of the colour. At night and on paper our pages have colours of their own.
    ///
    /// The contrast is computed as WCAG 2.2 defines it, from the relative luminance of both colours (success criterion 1.4.3, level AA).
    "contrast-too-low", Workspace, Warning, since "0.1.0", Workspace(run)
}

/// The least contrast of text, in hundredths.
const LEAST: u64 = 450;

fn run(on: &Overview<'_>, findings: &mut Vec<Finding>) {
    for name in ["primary", "accent"] {
        let Some(written) = on.workspace.site.colours.get(name) else { continue };
        let colour = Colour::read(written.value.trim());
        let contrast = colour.map_or(0, |colour| colour.contrast(Colour::WHITE));
        if contrast < LEAST {
            findings.push(finding(name, written, contrast));
        }
        // Pages take the first of the two that they can use.
        if colour.is_some() {
            return;
        }
    }
}

fn finding(name: &str, written: &Located<String>, contrast: u64) -> Finding {
    let id = if contrast == 0 { "contrast-too-low-unread" } else { CHECK.name };
    let with = |id: String| {
        let message = Message::new(id).with("colour", written.value.trim());
        // Apart, so that each language writes its own decimal sign between them.
        message.with("whole", (contrast / 100).to_string()).with("hundredths", format!("{:02}", contrast % 100))
    };
    let finding = Finding::new(CHECK.name, written.span).message(with(id.to_owned())).help(with(format!("{id}.help")));
    finding.at_path(format!("site.colours.{name}")).about(name)
}
