//! What the pages hold.

use crate::support::{HELDER, PARCEL, options, texts, try_build};

const LOGO: (&str, &str) = ("logo.svg", "<svg/>");

fn site(concepts: &[(&str, &str)]) -> std::collections::BTreeMap<String, String> {
    let plan = try_build(HELDER, concepts, &[LOGO], &options()).expect("the site can be made");
    texts(&plan)
}

#[test]
fn the_site_of_one_small_concept() {
    let files = site(&[("parcel", PARCEL)]);
    let paths: Vec<&str> = files.keys().map(String::as_str).collect();
    insta::assert_snapshot!("paths", paths.join("\n"));
    insta::assert_snapshot!("page", files["public/en/lost-parcel.html"]);
    insta::assert_snapshot!("start", files["public/index.html"]);
    insta::assert_snapshot!("index", files["public/nl/index.html"]);
    insta::assert_snapshot!("sitemap", files["public/sitemap.xml"]);
    insta::assert_snapshot!("call", files["staff/nl/parcel/index.html"]);
    insta::assert_snapshot!("overview", files["staff/nl/index.html"]);
}

#[test]
fn the_sections_stand_in_the_order_in_which_a_client_asks() {
    let files = site(&[("parcel", PARCEL)]);
    let page = &files["public/nl/pakje-kwijt.html"];
    let sections = [
        "<h1>",
        "id=\"check\"",
        "id=\"offer\"",
        "id=\"duties\"",
        "id=\"exclusions\"",
        "id=\"decisions\"",
        "id=\"price\"",
        "id=\"contact\"",
        "id=\"silence\"",
        "id=\"redress\"",
        "id=\"examples\"",
        "id=\"legal\"",
        "id=\"about\"",
    ];
    let places: Vec<usize> = sections
        .iter()
        .map(|section| page.find(section).unwrap_or_else(|| panic!("no {section}")))
        .collect();
    assert!(places.is_sorted(), "{places:?}");
}

#[test]
fn the_same_input_gives_the_same_bytes_on_any_number_of_threads() {
    let build = || try_build(HELDER, &[("parcel", PARCEL)], &[LOGO], &options()).expect("built");
    let one = rayon::ThreadPoolBuilder::new()
        .num_threads(1)
        .build()
        .expect("a pool");
    let many = rayon::ThreadPoolBuilder::new()
        .num_threads(7)
        .build()
        .expect("a pool");
    assert_eq!(one.install(build), many.install(build));
}

#[test]
fn figures_are_those_of_the_day() {
    let mut options = options();
    let value = |options: &helder::output::site::Options| {
        let plan = try_build(HELDER, &[("parcel", PARCEL)], &[LOGO], options).expect("built");
        texts(&plan)["public/nl/pakje-kwijt.html"].clone()
    };
    assert!(value(&options).contains("betalen tot €\u{a0}120,50."));
    options.on = jiff::civil::Date::constant(2025, 6, 1);
    assert!(value(&options).contains("betalen tot €\u{a0}100."));
}

#[test]
fn who_shares_a_page_shares_its_title_and_summary() {
    let published = site(&[("parcel", PARCEL)]);
    let page = &published["public/en/lost-parcel.html"];
    let address = "https://help.parcel.example/en/lost-parcel.html";
    assert!(page.contains(&format!("<meta property=\"og:url\" content=\"{address}\">")));
    for (own, shared) in [
        ("<title>", "<meta property=\"og:title\" content=\""),
        (
            "<meta name=\"description\" content=\"",
            "<meta property=\"og:description\" content=\"",
        ),
    ] {
        let text = |start: &str| {
            let (_, rest) = page.split_once(start).expect(start);
            rest.split(['<', '"']).next().expect("a text").to_owned()
        };
        assert_eq!(text(shared), text(own));
        assert!(text(own).len() > 5);
    }
    let mut options = options();
    options.drafts = true;
    let draft = PARCEL.replace("status: published", "status: draft");
    let plan = try_build(HELDER, &[("parcel", &draft)], &[LOGO], &options).expect("built");
    assert!(!texts(&plan)["public/en/lost-parcel.html"].contains("og:"));
}

#[test]
fn a_former_address_leads_to_the_page() {
    let files = site(&[("parcel", PARCEL)]);
    let old = &files["public/en/missing-parcel.html"];
    assert!(old.contains("<meta http-equiv=\"refresh\" content=\"0; url=lost-parcel.html\">"));
    assert!(old.contains(
        "<link rel=\"canonical\" href=\"https://help.parcel.example/en/lost-parcel.html\">"
    ));
    assert!(old.contains("<a href=\"lost-parcel.html\">"));
}

#[test]
fn a_retired_concept_says_since_when_and_what_took_its_place() {
    let old = PARCEL
        .replace("status: published", "status: retired\nreplaced_by: next")
        .replace("review: 2027-01-01", "until: 2026-06-30");
    let next = PARCEL
        .replace("slug: {en: lost-parcel, nl: pakje-kwijt}\n", "")
        .replace("former_slugs: {en: [missing-parcel]}\n", "")
        .replace("Lost parcel", "Parcel that went missing");
    let files = site(&[("parcel", &old), ("next", &next)]);
    let page = &files["public/en/lost-parcel.html"];
    assert!(page.contains("30 June 2026"));
    assert!(
        page.contains("<a href=\"parcel-that-went-missing.html\">Parcel that went missing</a>")
    );
    assert!(!page.contains("id=\"offer\""));
    assert!(!files["public/sitemap.xml"].contains("lost-parcel.html"));
}

#[test]
fn a_page_links_to_itself_in_every_language() {
    let files = site(&[("parcel", PARCEL)]);
    let page = &files["public/en/lost-parcel.html"];
    assert!(
        page.contains(
            "<a href=\"../nl/pakje-kwijt.html\" hreflang=\"nl\" lang=\"nl\">Nederlands</a>"
        )
    );
    assert!(page.contains(
        "<link rel=\"alternate\" hreflang=\"nl\" href=\"https://help.parcel.example/nl/pakje-kwijt.html\">"
    ));
}

#[test]
fn a_text_without_translation_says_in_which_language_it_is() {
    let concept = PARCEL.replace(
        "what: {en: We look in every depot., nl: We zoeken in elk depot.}",
        "what: {en: We look in every depot.}",
    );
    let files = site(&[("parcel", &concept)]);
    assert!(
        files["public/nl/pakje-kwijt.html"]
            .contains("<div lang=\"en\"><p>We look in every depot.</p></div>")
    );
}

#[test]
fn a_template_of_the_workspace_takes_the_place_of_ours() {
    let settings = HELDER.replace("site:\n  base_url", "site:\n  templates: looks\n  base_url");
    let own = [
        LOGO,
        ("looks/public/start.html", "<p>{{ organisation }}</p>"),
        ("looks/style/public.css", "p { margin: 0; }"),
    ];
    let plan = try_build(&settings, &[("parcel", PARCEL)], &own, &options());
    let files = texts(&plan.expect("built"));
    assert_eq!(files["public/index.html"], "<p>Parcel Post</p>\n");
    let style = &files["public/style.css"];
    assert!(style.contains("p{margin:0}"), "{style}");
    assert!(
        !style.contains(".services"),
        "ours is no part of it: {style}"
    );
    assert!(style.contains("--ink"), "what both share still is");
}

#[test]
fn every_page_that_a_template_cannot_make_is_told_of_once() {
    let settings = HELDER.replace("site:\n  base_url", "site:\n  templates: looks\n  base_url");
    let index = "{% for item in items %}{{ item.titel }}{% endfor %}";
    let own = [
        LOGO,
        ("looks/public/start.html", "<p>\n{{ heading.x.y }}</p>"),
        ("looks/public/index.html", index),
    ];
    let wrong = try_build(&settings, &[("parcel", PARCEL)], &own, &options());
    let message = wrong.expect_err("no page can be made").to_string();
    assert_eq!(message.matches("titel").count(), 1, "{message}");
    assert!(message.contains("; "), "{message}");
}

#[test]
fn the_house_style_is_on_every_public_page() {
    let settings = HELDER
        .replace(
            "site:\n  base_url",
            "site:\n  css: looks/own.css\n  \
             header: {en: \"*Since 1830*, [about us](https://www.parcel.example/about)\", nl: \"*Sinds 1830*\"}\n  base_url",
        )
        .replace("logo: logo.svg", "logo: looks/Logo.PNG");
    let more = [
        ("looks/own.css", "h1 { color: red; }"),
        ("looks/Logo.PNG", "png"),
    ];
    let plan = try_build(&settings, &[("parcel", PARCEL)], &more, &options()).expect("built");
    let files = texts(&plan);
    assert_eq!(files["public/site.css"], "h1 { color: red; }");
    assert_eq!(files["public/logo.png"], "png");
    assert!(
        files["public/style.css"]
            .contains("(prefers-color-scheme:light){:root{--primary:#123456}}")
    );
    let page = &files["public/en/lost-parcel.html"];
    let ours = page.find("../style.css").expect("our style sheet");
    let own = page.find("../site.css").expect("the organisation's");
    assert!(ours < own, "the organisation's comes after ours");
    for part in [
        "<img src=\"../logo.png\" alt=\"Parcel Post\"",
        "<em>Since 1830</em>, <a href=\"https://www.parcel.example/about\">about us</a>",
        "<p>Call Help desk",
    ] {
        assert!(page.contains(part), "{part}");
    }
    assert!(files["public/nl/pakje-kwijt.html"].contains("<em>Sinds 1830</em>"));
    assert!(files["public/index.html"].contains("<img src=\"logo.png\""));
    let sheets = files.iter().filter(|(path, _)| path.starts_with("staff/"));
    for (path, sheet) in sheets {
        assert!(!sheet.contains("site.css"), "{path}");
    }
}

#[test]
fn words_to_say_stand_in_every_language() {
    let files = site(&[("parcel", PARCEL)]);
    for language in ["en", "nl"] {
        let sheet = &files[&format!("staff/{language}/parcel/index.html")];
        for spoken in ["en", "nl"] {
            assert!(sheet.contains(&format!("<div class=\"say words\" lang=\"{spoken}\">")));
        }
    }
}

#[test]
fn every_sheet_bears_concept_language_version_and_date() {
    let files = site(&[("parcel", PARCEL)]);
    let changed = site(&[("parcel", &PARCEL.replace("We pay.", "We pay you."))]);
    let line = |files: &std::collections::BTreeMap<String, String>, sheet: &str| {
        let page = &files[&format!("staff/en/parcel/{sheet}.html")];
        let line = page
            .lines()
            .find(|line| line.contains("class=\"print\""))
            .expect("a line");
        line.to_owned()
    };
    let first = line(&files, "card");
    assert!(
        first.contains("Lost parcel – English – version 2026-01-01/"),
        "{first}"
    );
    assert!(first.contains("21 November 2026"), "{first}");
    assert!(
        line(&files, "manual").contains(
            first
                .split("version ")
                .nth(1)
                .expect("a version")
                .split(' ')
                .next()
                .expect("digits")
        )
    );
    assert_ne!(
        first,
        line(&changed, "card"),
        "another text is another version"
    );
}

#[test]
fn both_sides_have_the_icon_that_browsers_ask_for() {
    let plan = try_build(HELDER, &[("parcel", PARCEL)], &[LOGO], &options()).expect("built");
    for side in ["public", "staff"] {
        let icon = plan.get(&format!("{side}/favicon.ico")).expect("an icon");
        assert_eq!(icon[..4], [0, 0, 1, 0], "{side}");
        let blue_green_red = [0x56, 0x34, 0x12];
        assert!(icon.windows(3).any(|colour| colour == blue_green_red));
    }
}
