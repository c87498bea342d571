//! What the list of services is searched by.

use crate::support::{HELDER, PARCEL, options, texts, try_build};

const LOGO: (&str, &str) = ("logo.svg", "<svg/>");

/// The list of services in English.
fn list(settings: &str, concept: &str) -> String {
    let plan = try_build(settings, &[("parcel", concept)], &[LOGO], &options()).expect("built");
    texts(&plan)["public/en/index.html"].clone()
}

/// The start tag of what holds a link.
fn tag<'l>(list: &'l str, href: &str) -> &'l str {
    let (before, _) = list
        .split_once(&format!("<h2><a href=\"{href}\">"))
        .unwrap_or_else(|| panic!("no {href} in {list}"));
    before.rsplit_once("<li ").expect("in a list").1
}

#[test]
fn a_service_is_found_by_what_it_is_called_and_what_it_is_about() {
    let concept = format!("{PARCEL}\nalso_called: {{en: [missing box, lost mail], nl: [doos]}}\n");
    let list = list(HELDER, &concept);
    let service = tag(&list, "lost-parcel.html");
    assert!(
        service.contains("data-also=\"missing box, lost mail\""),
        "{service}"
    );
    // From an offer, a duty, a question and its answers; each once, and none that shows or says nothing.
    let about = service.split("data-about=\"").nth(1).expect("words");
    let about: Vec<&str> = about
        .split('"')
        .next()
        .expect("closed")
        .split(' ')
        .collect();
    for word in ["depot", "ago", "glass"] {
        assert!(about.contains(&word), "{word} in {about:?}");
        assert_eq!(about.iter().filter(|one| **one == word).count(), 1);
    }
    for word in ["parcel", "the", "we", "doos"] {
        assert!(!about.contains(&word), "{word} in {about:?}");
    }
}

#[test]
fn what_is_not_done_leads_to_its_reason_and_does_not_show() {
    let list = list(HELDER, PARCEL);
    let refusal = tag(&list, "lost-parcel.html#not-fragile");
    assert!(
        refusal.contains("insurer") && refusal.contains(" hidden>"),
        "{refusal}"
    );
    assert!(!tag(&list, "lost-parcel.html").contains("hidden"));
}

#[test]
fn terms_of_the_glossary_are_found_by_what_people_call_them() {
    let settings = format!(
        "{HELDER}\nglossary:\n  depot: {{en: depot, nl: depot, also_called: {{en: [warehouse, sorting hall], nl: [loods]}}, avoid: {{en: [shed]}}}}\n  \
            other: {{en: volcano, also_called: {{en: [lava]}}}}\n"
    );
    let list = list(&settings, PARCEL);
    let service = tag(&list, "lost-parcel.html");
    assert!(service.contains("warehouse sorting hall"), "{service}");
    for word in ["loods", "shed", "lava"] {
        assert!(!list.contains(word), "{word} in {list}");
    }
}

#[test]
fn words_of_authors_stay_words() {
    let hostile = "\"><script>alert(1)</script>' onfocus='alert(1)";
    let quoted = hostile.replace('\'', "''");
    let concept = format!("{PARCEL}\nalso_called: {{en: ['{quoted}']}}\n")
        .replace("en: Ask your own insurer.", &format!("en: 'Ask {quoted}'"));
    let list = list(HELDER, &concept);
    assert!(list.contains("&quot;&gt;&lt;script&gt;"), "{list}");
    assert!(
        !list.contains("<script>") && !list.contains("' onfocus"),
        "{list}"
    );
}

#[test]
fn who_finds_nothing_reaches_a_person_and_an_empty_list_is_not_searched() {
    let found = list(HELDER, PARCEL);
    let nothing = found
        .split("class=\"nothing\" hidden>")
        .nth(1)
        .expect("a part");
    let nothing = nothing.split("</div>").next().expect("closed");
    assert!(
        nothing.contains("tel:080012345") && !nothing.contains("claim"),
        "{nothing}"
    );
    let retired = PARCEL.replace("status: published", "status: retired");
    let none = list(HELDER, &retired);
    assert!(!none.contains("type=\"search\""), "{none}");
}

#[test]
fn a_page_lets_in_the_one_script_it_needs() {
    let plan = try_build(HELDER, &[("parcel", PARCEL)], &[LOGO], &options()).expect("built");
    let files = texts(&plan);
    for (page, script) in [
        ("public/en/index.html", Some("search")),
        ("public/en/lost-parcel.html", Some("situation")),
        ("public/en/missing-parcel.html", None),
        ("public/index.html", None),
    ] {
        let html = &files[page];
        assert_eq!(
            html.contains("script-src 'self'; "),
            script.is_some(),
            "{page}"
        );
        assert_eq!(
            html.matches("<script src=").count(),
            usize::from(script.is_some()),
            "{page}"
        );
        if let Some(script) = script {
            assert!(html.contains(&format!("<script src=\"../{script}.js\" defer></script>")));
            assert!(files.contains_key(&format!("public/{script}.js")));
        }
    }
}
