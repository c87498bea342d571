use crate::checks::prelude::*;
use crate::checks::promises;
use crate::model::Named;
use crate::model::concept::Offer;

check! {
    /// There are extras, while a base promise is not complete: no time, no clock, no remedy, no result, or nobody who owns it.
    ///
    /// ## Why it matters
    ///
    /// Small extras delight only on top of a service that keeps its promises. A coffee at a counter that calls nobody back is a
    /// reason to laugh.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// owner: desk
    /// roles: {desk: {title: Desk}}
    /// offered:
    ///   answer:
    ///     title: An answer
    ///     what: We call you back with an answer.
    ///     result: You know where you stand.
    /// extras:
    ///   coffee: {title: Coffee, what: There is coffee at the counter.}
    /// ```
    ///
    /// ```yaml passes
    /// owner: desk
    /// roles: {desk: {title: Desk}}
    /// offered:
    ///   answer:
    ///     title: An answer
    ///     what: We call you back with an answer.
    ///     result: You know where you stand.
    ///     within: 2 working days
    ///     starts: your question
    ///     if_missed: The head of the desk calls you the next morning.
    /// extras:
    ///   coffee: {title: Coffee, what: There is coffee at the counter.}
    /// ```
    ///
    /// ## How to mend
    ///
    /// Complete the promises that the finding names, or leave the extras out until then.
    "base-before-extras", Channels, Warning, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    let concept = on.concept;
    let Some(first) = concept.extras.values().next() else { return };
    let read = |path: &String| !concept.is_unread(path);
    let owner = concept.owner.is_none().then(|| "owner".to_owned());
    let lacking = concept.offered.values().flat_map(lacking).chain(owner).filter(read);
    let lacking: Vec<String> = lacking.map(|path| format!("`{path}`")).collect();
    if lacking.is_empty() {
        return;
    }
    let message = Message::new(CHECK.name).with_all("lacking", lacking);
    let finding = Finding::new(CHECK.name, first.key).message(message);
    findings.push(finding.help(Message::new("base-before-extras.help")).at_path("extras"));
}

/// The key paths at which a promise lacks something.
fn lacking(offer: &Named<Offer>) -> impl Iterator<Item = String> {
    let dated = offer.within.is_some();
    let keys = [
        ("within", dated || promises::undated(offer).is_none()),
        ("starts", !dated || offer.starts.is_some()),
        ("if_missed", !dated || offer.if_missed.is_some()),
        ("result", offer.result.is_some()),
    ];
    let lacks = keys.into_iter().filter(|(_, there)| !there);
    lacks.map(|(key, _)| format!("{}.{key}", offer.path))
}
