//! `--format fragments` and `markdown`: what the pages say, in the shapes that others show.

use std::collections::{BTreeMap, BTreeSet};

use helder::output::Plan;
use helder::output::fragments::{Manifest, schema};
use helder::output::sha256;
use helder::output::site::{Format, Fragments, Options};
use helder::render::fragment::Shape;
use pulldown_cmark::{Event, Options as Extensions, Parser, Tag};
use serde_json::Value;

use crate::leaks::{assert_public, markers};
use crate::support::{HELDER, PARCEL, notice, options, texts, try_build};

const LOGO: (&str, &str) = ("logo.svg", "<svg/>");
const OTHER: &str =
    "status: published\ntitle: {en: Found parcel, nl: Pakje gevonden}\nrelated: [parcel]\n";
const GONE: &str = "status: retired\nreplaced_by: parcel\ntitle: {en: Fax us, nl: Fax ons}\n";
const ALL: [(&str, &str); 3] = [("parcel", PARCEL), ("found", OTHER), ("fax", GONE)];

fn fragments(plain: bool, before: Option<Manifest>) -> Options {
    let shape = Shape { level: 2, plain };
    Options {
        format: Format::Fragments(Fragments {
            shape,
            before,
            kept: BTreeSet::new(),
        }),
        staff: false,
        ..options()
    }
}

fn markdown() -> Options {
    Options {
        format: Format::Markdown,
        ..options()
    }
}

fn built(concepts: &[(&str, &str)], options: &Options) -> Plan {
    try_build(HELDER, concepts, &[LOGO], options).expect("built")
}

fn list(plan: &Plan) -> Manifest {
    let bytes = plan.get("public/manifest.json").expect("a list");
    serde_json::from_slice(bytes).expect("the list is as its type says")
}

#[test]
fn nothing_for_staff_stands_in_a_fragment_or_in_public_markdown() {
    for notices in [Vec::new(), vec![notice("parcel", "flood")]] {
        for shape in [fragments(false, None), fragments(true, None), markdown()] {
            let notices = notices.clone();
            let plan = built(&ALL, &Options { notices, ..shape });
            let public = texts(&plan);
            let public = public
                .iter()
                .filter(|(path, _)| path.starts_with("public/"));
            let mut files = 0;
            for (path, text) in public {
                // Digests are random digits.
                if !path.ends_with(".json") {
                    assert_public(path, text);
                } else {
                    assert_eq!(markers(text), BTreeSet::new(), "{path}");
                }
                files += 1;
            }
            assert!(files >= 8, "{files}");
        }
    }
}

#[test]
fn everything_for_staff_stands_in_the_markdown_for_staff() {
    let plan = built(&ALL, &markdown());
    let shown = markers(&texts(&plan)["staff/nl/parcel.md"]);
    let mut written = markers(PARCEL);
    written.extend(markers(HELDER));
    assert_eq!(shown, written);
}

#[test]
fn words_to_say_bear_the_name_of_their_language_in_the_wiki_of_staff() {
    let pages = texts(&built(&ALL, &markdown()));
    let page = &pages["staff/en/parcel.md"];
    for name in ["\n**Nederlands**\n", "\n**English**\n"] {
        assert!(page.contains(name), "{name}");
    }
}

#[test]
fn the_wiki_of_staff_has_what_the_practice_sheet_has() {
    let page = &texts(&built(&ALL, &markdown()))["staff/en/parcel.md"];
    let (_, practice) = page.split_once("\n## Practice\n").expect("a part");
    let case = practice.lines().find(|line| line.starts_with("| 1 |"));
    let cells: Vec<&str> = case.expect("a case").split(" | ").collect();
    let [_, told, answer, rule] = cells[..] else {
        panic!("four cells: {cells:?}");
    };
    assert_eq!(
        told,
        "How long ago did you send it? **6 working days**; What was in it? **Clothes**; What was it worth? **€40**"
    );
    for said in [
        "**[Money back]",
        "You get €40",
        "[Show the receipt]",
        "What happened: Ann waits",
    ] {
        assert!(answer.contains(said), "{said}: {answer}");
    }
    assert!(
        rule.starts_with("time since sending: **at least 5 working days**"),
        "{rule}"
    );
    // One row per card of the sheet, and one per conversation.
    let sheet = &texts(&built(&ALL, &options()))["staff/en/parcel/practice.html"];
    let cards = sheet.matches("class=\"drill").count();
    let lines = |start: &str| {
        practice
            .lines()
            .filter(|line| line.starts_with(start))
            .count()
    };
    assert_eq!(lines("| "), cards + 2 * lines("| ---"), "{practice}");
    assert!(page.contains("[Practice](<#practice>)"));
}

#[test]
fn fragments_are_for_clients_alone() {
    let both = Options {
        staff: true,
        ..fragments(false, None)
    };
    let plan = built(&ALL, &both);
    assert!(plan.files().all(|(path, _)| path.starts_with("public/")));
}

/// Every tag of a text with its attributes.
fn tags(html: &str) -> Vec<(String, Vec<(String, String)>)> {
    let nodes = helder::render::tree::parse(html);
    let mut found = Vec::new();
    helder::render::tree::each(&nodes, &mut |element| {
        found.push((element.name.clone(), element.attributes.clone()));
    });
    found
}

const PLAIN: [&str; 22] = [
    "p",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "li",
    "a",
    "strong",
    "em",
    "table",
    "caption",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "blockquote",
    "br",
];

#[test]
fn fragments_hold_no_style_no_script_and_nothing_that_surrounds_a_page() {
    for plain in [false, true] {
        let plan = built(&ALL, &fragments(plain, None));
        for (path, text) in texts(&plan)
            .iter()
            .filter(|(path, _)| path.ends_with(".html"))
        {
            let never = [
                "html", "head", "body", "main", "script", "style", "link", "img", "input", "h1",
            ];
            for (name, attributes) in tags(text) {
                assert!(!never.contains(&name.as_str()), "<{name}> in {path}");
                assert!(
                    !plain || PLAIN.contains(&name.as_str()),
                    "<{name}> in {path}"
                );
                for (attribute, _) in &attributes {
                    let acts = attribute.starts_with("on") || attribute.starts_with("data-");
                    assert!(!acts && attribute != "style", "{attribute} in {path}");
                    let kept = [
                        "href", "hreflang", "id", "lang", "scope", "colspan", "rowspan", "start",
                    ];
                    assert!(
                        !plain || kept.contains(&attribute.as_str()),
                        "{attribute} in {path}"
                    );
                }
            }
            assert!(!text.is_empty(), "{path}");
        }
    }
}

#[test]
fn every_link_in_a_page_finds_its_place_and_every_place_is_prefixed() {
    for plain in [false, true] {
        let plan = built(&ALL, &fragments(plain, None));
        let page = &texts(&plan)["public/en/lost-parcel.html"];
        let attributes: Vec<(String, String)> = tags(page)
            .into_iter()
            .flat_map(|(_, attributes)| attributes)
            .collect();
        let of = |name: &str| -> Vec<&str> {
            let named = attributes.iter().filter(|(own, _)| own == name);
            named.map(|(_, value)| value.as_str()).collect()
        };
        let ids = of("id");
        let unique: BTreeSet<&&str> = ids.iter().collect();
        assert_eq!(unique.len(), ids.len());
        assert!(
            ids.iter().all(|id| id.starts_with("helder-parcel-")),
            "{ids:?}"
        );
        let places: Vec<&str> = of("href")
            .into_iter()
            .filter_map(|href| href.strip_prefix('#'))
            .collect();
        assert!(places.len() > 5, "{places:?}");
        for place in places {
            assert!(ids.contains(&place), "{place} ({plain})");
        }
    }
}

#[test]
fn the_list_names_every_file_with_what_it_holds() {
    let plan = built(&ALL, &fragments(false, None));
    let list = list(&plan);
    let mut named: BTreeMap<String, String> = BTreeMap::new();
    for index in &list.indexes {
        named.insert(index.file.clone(), index.sha256.clone());
    }
    for page in &list.pages {
        named.insert(page.file.clone(), page.sha256.clone());
        for section in &page.sections {
            named.insert(section.file.clone(), section.sha256.clone());
        }
    }
    let files = plan
        .files()
        .filter(|(path, _)| *path != "public/manifest.json");
    let files: BTreeMap<String, String> = files
        .map(|(path, bytes)| (path["public/".len()..].to_owned(), sha256(bytes)))
        .collect();
    assert_eq!(named, files);
    let parcel = list
        .pages
        .iter()
        .find(|page| page.id == "parcel" && page.language == "en");
    let parcel = parcel.expect("it is there");
    assert_eq!(
        (parcel.slug.as_str(), parcel.updated.as_str()),
        ("lost-parcel", "2026-11-21")
    );
    let sections: Vec<&str> = parcel
        .sections
        .iter()
        .map(|section| section.id.as_str())
        .collect();
    assert_eq!(sections[..4], ["intro", "check", "offer", "duties"]);
    for wanted in [
        "exclusions",
        "decisions",
        "price",
        "contact",
        "redress",
        "examples",
    ] {
        assert!(sections.contains(&wanted), "{wanted}");
    }
    let [other] = &parcel.translations[..] else {
        panic!("{:?}", parcel.translations);
    };
    assert_eq!(other.language, "nl");
    assert!(plan.contains(&format!("public/{}", other.file)));
    let fax = list
        .pages
        .iter()
        .find(|page| page.id == "fax")
        .expect("it is there");
    assert!(fax.retired && !parcel.retired);
}

#[test]
fn the_sections_together_are_the_page() {
    for plain in [false, true] {
        let plan = built(&ALL, &fragments(plain, None));
        let texts = texts(&plan);
        let words = |html: &str| helder::render::tree::words(&helder::render::tree::parse(html));
        for page in list(&plan).pages {
            let whole = words(&texts[&format!("public/{}", page.file)]);
            let mut left = whole.clone();
            for section in &page.sections {
                let part = words(&texts[&format!("public/{}", section.file)]);
                assert!(
                    whole.contains(&part) || section.id == "intro",
                    "{} {}",
                    page.slug,
                    section.id
                );
                left = left.replacen(&part, "", 1);
            }
            // What is left is the list of contents.
            assert!(left.len() < 400, "{}: {left}", page.slug);
        }
    }
}

#[test]
fn the_list_is_as_its_schema_says_and_says_what_went() {
    let schema = schema();
    let validator = jsonschema::draft7::new(&schema).expect("a schema");
    let first = built(&ALL, &fragments(false, None));
    let before = list(&first);
    let again = built(&ALL, &fragments(false, Some(before.clone())));
    assert_eq!(first, again, "the same again changes nothing");
    let later = Options {
        on: jiff::civil::date(2026, 12, 1),
        ..fragments(false, Some(before.clone()))
    };
    let fewer = list(&built(&ALL[..1], &later));
    let gone: BTreeSet<&str> = fewer.removed.iter().map(|gone| gone.id.as_str()).collect();
    assert_eq!(gone, BTreeSet::from(["fax", "found"]));
    assert!(before.removed.is_empty());
    for list in [before, fewer] {
        let value: Value = serde_json::to_value(&list).expect("JSON");
        let wrong: Vec<String> = validator
            .iter_errors(&value)
            .map(|error| error.to_string())
            .collect();
        assert!(wrong.is_empty(), "{wrong:?}");
    }
    assert!(!validator.is_valid(&serde_json::json!({"pages": []})));
}

/// What a reader of GitHub makes of a text.
fn events(text: &str) -> Vec<Event<'_>> {
    Parser::new_ext(text, Extensions::ENABLE_TABLES).collect()
}

#[test]
fn markdown_holds_no_html_and_no_place_that_is_not_filled() {
    let plan = built(&ALL, &markdown());
    let texts = texts(&plan);
    assert!(texts.keys().all(|path| path.ends_with(".md")));
    for (path, text) in &texts {
        for event in events(text) {
            assert!(
                !matches!(event, Event::Html(_) | Event::InlineHtml(_)),
                "{event:?} in {path}"
            );
        }
        assert!(!text.contains(['\u{e000}', '\u{e001}']), "{path}");
        assert!(
            text.starts_with("# ") || path.starts_with("staff/"),
            "{path}"
        );
        assert!(!text.contains("\n\n\n"), "{path}");
    }
    let tables = events(&texts["staff/nl/parcel.md"]);
    let tables = tables
        .iter()
        .filter(|event| matches!(event, Event::Start(Tag::Table(_))));
    assert!(tables.count() > 1);
}

#[test]
fn links_of_markdown_lead_to_files_and_headings_that_are_there() {
    let plan = built(&ALL, &markdown());
    let texts = texts(&plan);
    let (mut inside, mut beside) = (0, 0);
    for (path, text) in &texts {
        let folder = path.rsplit_once('/').expect("a folder").0;
        let mut headings = BTreeSet::new();
        let mut open: Option<String> = None;
        for event in events(text) {
            match event {
                Event::Start(Tag::Heading { .. }) => open = Some(String::new()),
                Event::End(pulldown_cmark::TagEnd::Heading(_)) => {
                    headings.extend(open.take());
                }
                Event::Text(words) => {
                    if let Some(heading) = &mut open {
                        heading.push_str(&words);
                    }
                }
                _ => {}
            }
        }
        let kept = |c: &char| c.is_alphanumeric() || " -_".contains(*c);
        let slug = |heading: &String| {
            let lower = heading.to_lowercase();
            lower
                .chars()
                .filter(kept)
                .collect::<String>()
                .replace(' ', "-")
        };
        let slugs: BTreeSet<String> = headings.iter().map(slug).collect();
        for event in events(text) {
            let Event::Start(Tag::Link { dest_url, .. }) = event else {
                continue;
            };
            if let Some(place) = dest_url.strip_prefix('#') {
                let number = place.rsplit_once('-').map_or(place, |(place, _)| place);
                assert!(
                    slugs.contains(place) || slugs.contains(number),
                    "{place} in {path}"
                );
                inside += 1;
            } else if dest_url.ends_with(".md") {
                let file = match dest_url.strip_prefix("../") {
                    Some(file) => format!("{}/{file}", folder.split('/').next().expect("a side")),
                    None => format!("{folder}/{dest_url}"),
                };
                assert!(texts.contains_key(&file), "{dest_url} in {path}");
                beside += 1;
            }
        }
    }
    assert!(inside > 20 && beside > 10, "{inside} {beside}");
}

#[test]
fn hostile_words_stay_words() {
    let hostile =
        "<script>alert(1)</script> <img src=x onerror=alert(1)> [x](javascript:alert(1)) | `a` # b";
    let text = format!("{{en: \"{hostile}\", nl: \"{hostile}\"}}");
    let concept = format!("{OTHER}extras:\n  evil: {{title: {text}, what: {text}}}\n");
    for shape in [fragments(false, None), fragments(true, None), markdown()] {
        let plan = built(&[("parcel", PARCEL), ("found", &concept)], &shape);
        let mut seen = false;
        for (path, text) in texts(&plan) {
            if path.ends_with(".html") {
                let names: Vec<String> = tags(&text).into_iter().map(|(name, _)| name).collect();
                assert!(
                    !names
                        .iter()
                        .any(|name| ["script", "img"].contains(&name.as_str())),
                    "{path}"
                );
            } else if path.ends_with(".md") {
                for event in events(&text) {
                    assert!(
                        !matches!(event, Event::Html(_) | Event::InlineHtml(_)),
                        "{path}"
                    );
                    if let Event::Start(Tag::Link { dest_url, .. }) = event {
                        assert!(!dest_url.contains("javascript"), "{path}");
                    }
                }
            }
            seen |= text.contains("alert");
        }
        assert!(seen, "the words are told");
    }
}

#[test]
fn a_template_of_the_workspace_makes_the_wiki_its_own() {
    let own =
        "{#- helder template 1: ours -#}\n{{ page }}<p>Written by <b>us</b> &amp; *you*</p>\n";
    let files = [LOGO, ("templates/markdown/service.html", own)];
    let plan = try_build(HELDER, &ALL, &files, &markdown()).expect("built");
    let page = &texts(&plan)["public/en/lost-parcel.md"];
    assert!(
        page.ends_with("Written by **us** \\& \\*you\\*\n"),
        "{page}"
    );
}
