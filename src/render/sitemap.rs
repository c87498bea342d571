//! What search engines look for: the list of pages, and where it stands.

use super::escape;
use crate::view::parts::frame::Frame;

/// What the site map says of a page that stands at a known address and is not hidden: where, and where its other
/// languages stand.
#[must_use]
pub fn map_entry(page: &Frame) -> Option<String> {
    if page.hidden {
        return None;
    }
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

/// The site map with these entries. None where there are none.
#[must_use]
pub fn sitemap(entries: &[String]) -> Option<String> {
    (!entries.is_empty()).then(|| {
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
             <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n\
             {}</urlset>\n",
            entries.concat()
        )
    })
}

/// `robots.txt`, which search engines look for at the top of a host alone. `site` is the address of the site, without a
/// slash at the end; none where it stands in a folder.
#[must_use]
pub fn robots(site: &str) -> Option<String> {
    let host = site.split_once("://")?.1;
    let is_top = !host.contains('/');
    is_top.then(|| format!("User-agent: *\nAllow: /\nSitemap: {site}/sitemap.xml\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn robots_look_at_the_top_of_a_host() {
        let said = robots("https://town.example").expect("a file");
        assert!(said.ends_with("Sitemap: https://town.example/sitemap.xml\n"));
        assert_eq!(robots("https://town.example/services"), None);
    }
}
