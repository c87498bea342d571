//! What search engines read: the service in the terms of schema.org.

use serde_json::{Map, Value, json};

use super::escape;
use crate::view::public::ConceptPage;

/// The service as JSON-LD, ready to stand in a `script` element.
#[must_use]
pub fn service(page: &ConceptPage) -> String {
    let mut service = Map::new();
    let mut set = |key: &str, value: Value| {
        service.insert(key.to_owned(), value);
    };
    set("@context", json!("https://schema.org"));
    set("@type", json!("Service"));
    set("name", json!(page.heading));
    set("inLanguage", json!(page.frame.lang));
    if let Some(description) = &page.frame.description {
        set("description", json!(description));
    }
    if let Some(url) = &page.frame.canonical {
        set("url", json!(url));
    }
    if let Some(audience) = &page.audience {
        set(
            "audience",
            json!({"@type": "Audience", "audienceType": audience.to_plain()}),
        );
    }
    if let Some(name) = &page.frame.organisation {
        let mut organisation = json!({"@type": "Organization", "name": name});
        if let Some(site) = &page.frame.organisation_site {
            organisation["url"] = json!(site);
        }
        set("provider", organisation);
    }
    let channels: Vec<Value> = page.contact.iter().filter_map(channel).collect();
    if !channels.is_empty() {
        set("availableChannel", json!(channels));
    }
    escape::json(&Value::Object(service).to_string())
}

fn channel(reach: &crate::view::parts::channel::Reach) -> Option<Value> {
    let contact = &reach.contact;
    let href = contact.href.as_deref()?;
    let mut channel = json!({"@type": "ServiceChannel", "name": contact.label});
    if let Some(number) = href.strip_prefix("tel:") {
        channel["servicePhone"] = json!({"@type": "ContactPoint", "telephone": number});
    } else {
        channel["serviceUrl"] = json!(href);
    }
    Some(channel)
}
