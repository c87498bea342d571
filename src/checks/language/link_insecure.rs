use crate::checks::links;
use crate::checks::prelude::*;
use crate::diagnostic::{Edit, Fix};
use crate::model::signs::Signs;
use crate::source::{Located, Span};

check! {
    /// A link starts with `http://`.
    ///
    /// ## Why it matters
    ///
    /// Whoever shares the network can read along and change what comes back. Our pages show such an address without a link, so the
    /// client cannot even follow it.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// summary: Read [the rules of the park](http://example.org/park).
    /// ```
    ///
    /// ```yaml passes
    /// summary: Read [the rules of the park](https://example.org/park).
    /// ```
    ///
    /// ## How to mend
    ///
    /// Write `https://`, and open the address once to see that it works.
    "link-insecure", Language, Warning, since "0.1.0", Texts(run)
}

const INSECURE: &str = "http://";
const SIGNS: Signs = Signs::of(INSECURE);

fn run(on: &Prose<'_>, findings: &mut Vec<Finding>) {
    for text in on.texts {
        // Of a channel that has no secure link `channel-incomplete` speaks.
        if text.is_address() && text.text.path.starts_with("channels.") {
            continue;
        }
        // Nearly all texts hold no address.
        for version in text.versions.iter().filter(|version| version.version.signs.has_all(SIGNS)) {
            for (at, _) in version.version.raw.match_indices(INSECURE) {
                let edits = version.version.places.span(at..at + INSECURE.len());
                let address = at..links::end_of_address(&version.version.raw, at);
                let found = finding(version.span(address.clone()), edits).at_path(text.text.path.clone());
                let found = found.about(&version.version.raw[address]);
                findings.push(found.in_language(version.version.language.as_str()));
            }
        }
    }
    for (path, link) in links::stated(on) {
        findings.extend(in_key(link).map(|found| found.at_path(path).about(link.value.trim())));
    }
}

/// The finding about an address that is a value of its own; it can be mended where it stands on one line as it is meant.
fn in_key(link: &Located<String>) -> Option<Finding> {
    let address = link.value.trim();
    let quotes = link.span.range().len().checked_sub(link.value.len());
    let start = link.span.start as usize + quotes.unwrap_or_default() / 2;
    let scheme = Span::new(link.span.source, start, start + INSECURE.len());
    address.starts_with(INSECURE).then(|| match quotes {
        Some(0 | 2) => finding(link.span, scheme),
        _ => Finding::new(CHECK.name, link.span).help(Message::new("link-insecure.help")),
    })
}

fn finding(place: Span, scheme: Span) -> Finding {
    let fix = Fix {
        title: Message::new("link-insecure.fix"),
        safe: false,
        edits: vec![Edit { span: scheme, text: "https://".to_owned() }],
    };
    Finding::new(CHECK.name, place).help(Message::new("link-insecure.help")).fix(fix)
}
