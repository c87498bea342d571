//! The list of pages for search engines.

use super::escape;
use crate::view::parts::frame::Frame;

/// The site map of the pages that stand at a known address and are not hidden, each with its other languages.
/// None where no page does.
#[must_use]
pub fn sitemap<'p>(pages: impl IntoIterator<Item = &'p Frame>) -> Option<String> {
    let entries: String = pages
        .into_iter()
        .filter(|page| !page.hidden)
        .filter_map(entry)
        .collect();
    (!entries.is_empty()).then(|| {
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
             <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n\
             {entries}</urlset>\n"
        )
    })
}

fn entry(page: &Frame) -> Option<String> {
    let address = escape::html(page.canonical.as_deref()?);
    let mut entry = format!("<url><loc>{address}</loc>\n");
    for version in &page.languages {
        entry.push_str(&format!(
            "<xhtml:link rel=\"alternate\" hreflang=\"{}\" href=\"{}\"/>\n",
            escape::html(&version.lang),
            escape::html(&version.address)
        ));
    }
    entry.push_str("</url>\n");
    Some(entry)
}
