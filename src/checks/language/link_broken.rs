use crate::checks::links::{Inside, To};
use crate::checks::{Brief, Overview, links};
use crate::checks::prelude::*;
use crate::model::concept::Status;

check! {
    /// A link inside the workspace leads nowhere: to a place that the page does not have, to a concept that is not published, or to
    /// something that is no address.
    ///
    /// ## Why it matters
    ///
    /// The page that refuses one thing and points to another is only as good as the other. Where the link is dead, the client calls.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// summary: First read [what we ask of you](#dutys).
    /// client_must:
    ///   report: {title: Report it}
    /// ```
    ///
    /// ```yaml fails
    /// summary: Lost, not stolen? See [lost property](lost-property.html).
    /// ```
    ///
    /// ```yaml fails
    /// # file: helder.yaml
    /// languages: [en]
    /// # file: concepts/stolen-phone.yaml
    /// status: published
    /// title: Stolen phone
    /// related: lost-property
    /// # file: concepts/lost-property.yaml
    /// status: draft
    /// title: Lost property
    /// ```
    ///
    /// ```yaml passes
    /// # file: helder.yaml
    /// languages: [en]
    /// # file: concepts/stolen-phone.yaml
    /// status: published
    /// title: Stolen phone
    /// summary: First read [what we ask of you](#duties), or [the law](https://example.org/law).
    /// client_must:
    ///   report: {title: Report it}
    /// related: lost-property
    /// # file: concepts/lost-property.yaml
    /// status: published
    /// title: Lost property
    /// ```
    ///
    /// ## How to mend
    ///
    /// A link in a text is a whole address (`https://…`, `mailto:…`, `tel:…`) or a place of the page: a section (`#offer`, `#duties`,
    /// `#exclusions`, `#decisions`, `#price`, `#contact`, `#silence`, `#redress`, `#extras`, `#examples`, `#legal`, `#related`, `#about`),
    /// or one item of it (`#offer-ID`, `#duty-ID`, `#not-ID`, `#decision-ID`, `#answer-OUTCOME-RULE`). Name another concept
    /// under `related` or `instead`, and insert a channel by its id between braces.
    "link-broken", Language, Error, since "0.1.0", Workspace(run)
}

fn run(on: &Overview<'_>, findings: &mut Vec<Finding>) {
    for text in on.workspace.texts() {
        findings.extend(links::inside_text(text, None).iter().filter_map(|link| finding(on, None, link)));
    }
    for brief in on.concepts {
        findings.extend(brief.links.iter().filter_map(|link| finding(on, Some(brief), link)));
    }
}

fn finding(on: &Overview<'_>, from: Option<&Brief>, link: &Inside) -> Option<Finding> {
    let (id, to) = match &link.to {
        To::Concept(to) => {
            let target = on.concepts.iter().find(|brief| brief.id == *to)?;
            let published = from.is_some_and(|from| from.status == Status::Published);
            let unseen = published && target.status == Status::Draft;
            unseen.then_some(("link-broken-draft", to.as_str()))?
        }
        To::Place(place) => ("link-broken-place", place.as_str()),
        To::Words(words) if on.concepts.iter().any(|brief| leads_to(words, brief)) => ("link-broken-concept", words.as_str()),
        To::Words(words) => (CHECK.name, words.as_str()),
    };
    let with = |id: String| Message::new(id).with("to", to);
    let finding = Finding::new(CHECK.name, link.span).message(with(id.to_owned())).help(with(format!("{id}.help")));
    let mut finding = finding.at_path(link.path.clone()).about(to);
    finding.concept = from.map(|from| from.id.to_string());
    finding.language = link.language.as_ref().map(ToString::to_string);
    Some(finding)
}

/// Whether words that are no address name a concept: by its id or the last part of its address.
fn leads_to(words: &str, concept: &Brief) -> bool {
    let last = words.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    let name = last.split(['.', '#', '?']).next().unwrap_or_default();
    concept.id == *name || concept.slugs.iter().any(|slug| slug.words == name)
}
