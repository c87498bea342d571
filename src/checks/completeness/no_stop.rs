use std::ops::Range;

use crate::checks::prelude::*;
use crate::locale::Promises;
use crate::model::Quantity;
use crate::model::text::{Reference, Version};

check! {
    /// An offer searches, follows, waits or lasts, and nobody says when it stops.
    ///
    /// ## Why it matters
    ///
    /// Whoever sees a team arrive believes it stays until the thing is found. When it leaves, they believe that nobody cared.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// offered:
    ///   team:
    ///     title: A team comes
    ///     what: Our team searches the square for your phone.
    /// ```
    ///
    /// ```yaml passes
    /// offered:
    ///   team:
    ///     title: A team comes
    ///     what: Our team searches the square for your phone.
    ///     stops_when: The team leaves after half an hour, or when the map shows another place.
    /// ```
    ///
    /// ## How to mend
    ///
    /// Write under `stops_when` the time, the event or the sign at which you stop.
    "no-stop", Completeness, Warning, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (id, offer) in on.concept.offered.iter().filter(|(_, offer)| offer.stops_when.is_none()) {
        let texts = offer.what.iter().chain(&offer.steps);
        let mut versions = texts.flat_map(|text| &text.versions);
        let found = versions.find_map(|version| {
            let promises = Promises::of(&version.language);
            let pursuit = || promises.pursuit(&version.masked());
            let place = lasting(on, promises, version).or_else(pursuit)?;
            Some(version.places.span(place))
        });
        if let Some(span) = found {
            let label = Message::new("no-stop.pursuit");
            findings.push(missing(CHECK.name, offer, "stops_when").about(id.as_str()).label(span, label));
        }
    }
}

/// A length of time that something lasts: `for {search-time}`.
fn lasting(on: &Subject<'_>, promises: &Promises, version: &Version) -> Option<Range<usize>> {
    let inserted = version.inserts.iter().cloned().zip(version.inserted());
    let times = inserted.filter(|(_, (_, reference))| is_duration(on, reference)).map(|(range, _)| range);
    let masked = version.masked();
    times.into_iter().find(|range| promises.lasts(&masked, range.clone()))
}

fn is_duration(on: &Subject<'_>, reference: &Reference) -> bool {
    let Reference::Figure(id) = reference else { return false };
    let figure = on.concept.figures.get(id).or_else(|| on.workspace.figures.get(id));
    let values = figure.into_iter().flat_map(|figure| &figure.values);
    values.into_iter().any(|value| matches!(value.is.value, Quantity::Duration(_)))
}
