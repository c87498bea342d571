//! Promises of an offer, as several checks look at them.

use crate::locale::Promises;
use crate::model::concept::Offer;
use crate::source::Span;

/// Where an offer promises an act without saying within what time.
pub(super) fn undated(offer: &Offer) -> Option<Span> {
    if offer.within.is_some() {
        return None;
    }
    let texts = [&offer.title, &offer.what, &offer.result]
        .into_iter()
        .flatten();
    let mut versions = texts.chain(&offer.steps).flat_map(|text| &text.versions);
    versions.find_map(|version| {
        let found = Promises::of(&version.language).promise(&version.masked())?;
        Some(version.places.span(found))
    })
}
