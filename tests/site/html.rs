//! What authors write can never act: hostile words in every text of a concept.

use crate::support::{HELDER, PARCEL, options, texts, try_build};

/// Words that would act if any of them came through.
pub const HOSTILE: &str = "<script>alert(1)</script>\\\"'><img src=x onerror=alert(1)> [x](javascript:alert(1)) \
    ![y](https://evil.example/y.png) <svg/onload=alert(1)> </title></style> {{lb}} {% raw %} ${x} &lt;b&gt;";

/// A start or end tag with the names of its attributes and their values.
#[derive(Debug)]
struct Tag {
    name: String,
    attributes: Vec<(String, String)>,
}

/// The tags of a page, read as a browser reads them: attribute values are always quoted in what we write.
fn tags(page: &str) -> Vec<Tag> {
    let mut tags = Vec::new();
    let mut rest = page;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        let end = rest
            .find(|c: char| !(c.is_ascii_alphanumeric() || c == '/' || c == '!'))
            .unwrap_or(rest.len());
        let mut tag = Tag {
            name: rest[..end].to_ascii_lowercase(),
            attributes: Vec::new(),
        };
        rest = &rest[end..];
        loop {
            rest = rest.trim_start();
            if rest.is_empty() || rest.starts_with('>') {
                break;
            }
            let end = rest.find(['=', '>', ' ']).unwrap_or(rest.len());
            let name = rest[..end].to_owned();
            rest = &rest[end..];
            let mut value = String::new();
            if let Some(quoted) = rest.strip_prefix("=\"") {
                let end = quoted.find('"').expect("the value ends");
                value = quoted[..end].to_owned();
                rest = &quoted[end + 1..];
            }
            assert!(
                !name.is_empty(),
                "an attribute without a name before {:?}",
                &rest[..rest.len().min(80)]
            );
            tag.attributes.push((name, value));
        }
        // A script holds data, a style what paper says: their content is no markup.
        if matches!(&*tag.name, "script" | "style") {
            let end = rest.find(&format!("</{}>", tag.name)).expect("it ends");
            assert!(!rest[1..end].contains('<'), "data with an open bracket");
            rest = &rest[end..];
        }
        tags.push(tag);
    }
    tags
}

const TAGS: &[&str] = &[
    "!doctype", "html", "head", "meta", "title", "link", "body", "a", "header", "div", "span",
    "nav", "ul", "ol", "li", "main", "section", "h1", "h2", "h3", "h4", "p", "b", "br", "dl", "dt",
    "dd", "small", "table", "caption", "thead", "tbody", "tr", "th", "td", "footer", "em",
    "strong", "code", "fieldset", "legend", "label", "input", "aside", "img", "script", "svg",
    "path", "style", "mark", "article", "details", "summary",
];
const ATTRIBUTES: &[&str] = &[
    "html",
    "lang",
    "charset",
    "name",
    "content",
    "http-equiv",
    "rel",
    "hreflang",
    "property",
    "href",
    "class",
    "id",
    "aria-label",
    "aria-labelledby",
    "aria-current",
    "role",
    "tabindex",
    "scope",
    "rowspan",
    "colspan",
    "type",
    "checked",
    "start",
    "value",
    "src",
    "alt",
    "height",
    "hidden",
    "for",
    "defer",
    "autocomplete",
    "autocapitalize",
    "enterkeyhint",
    "aria-describedby",
    "data-ignored",
    "data-count",
    "data-none",
    "data-also",
    "data-about",
    "data-head",
    "data-back",
    "data-given",
    "data-change",
    "viewBox",
    "d",
    "data-right",
    "data-wrong",
    "data-score",
    "data-again",
    "data-next",
    "open",
];
/// What a page may load: its logo, and our own scripts.
const LOADED: &[&str] = &[
    "../logo.svg",
    "logo.svg",
    "../search.js",
    "../situation.js",
    "../../call.js",
    "../../practice.js",
];

pub fn assert_harmless(path: &str, page: &str) {
    for tag in tags(page) {
        let name = tag.name.trim_start_matches('/');
        assert!(TAGS.contains(&name), "<{name}> in {path}");
        for (attribute, value) in &tag.attributes {
            assert!(
                ATTRIBUTES.contains(&attribute.as_str()),
                "{attribute} of <{name}> in {path}"
            );
            if matches!(name, "svg" | "path") {
                assert!(path.starts_with("staff/"), "<{name}> in {path}");
                let code = matches!(
                    attribute.as_str(),
                    "class" | "viewBox" | "role" | "aria-label" | "d"
                );
                assert!(code, "{attribute} of <{name}> in {path}");
            }
            if attribute == "d" {
                let shapes = |byte: u8| byte.is_ascii_digit() || b"Mhvz- ".contains(&byte);
                assert!(value.bytes().all(shapes), "{value:?} in {path}");
            }
            if attribute == "href" {
                let ours = [".html", ".css"];
                let inside =
                    ours.iter().any(|end| value.ends_with(end)) || value.contains(".html#");
                let safe = ["#", "https://", "mailto:", "tel:"]
                    .iter()
                    .any(|start| value.starts_with(start));
                assert!(inside || safe, "{value:?} in {path}");
                assert!(
                    !value.to_ascii_lowercase().contains("javascript:"),
                    "{value:?} in {path}"
                );
            }
            if attribute == "src" {
                assert!(LOADED.contains(&value.as_str()), "{value:?} in {path}");
            }
        }
        if name == "script" && !tag.name.starts_with('/') {
            let (attribute, value) = &tag.attributes[0];
            let is_data = attribute == "type" && value == "application/ld+json";
            assert!(is_data || attribute == "src", "{attribute} in {path}");
        }
    }
}

/// Puts hostile words after the first word of every text in two languages.
pub fn poisoned(yaml: &str) -> String {
    let mut out = String::new();
    for line in yaml.lines() {
        let is_text = line.contains("{en: ") && line.contains("nl: ") && !line.contains("slug");
        let poison = |language: &str| format!("\"{language} {HOSTILE}\"");
        match line.find("{en: ").filter(|_| is_text) {
            Some(at) => {
                let end = if line.ends_with("}}") { "}" } else { "" };
                out.push_str(&format!(
                    "{}{{en: {}, nl: {}}}{end}\n",
                    &line[..at],
                    poison("a"),
                    poison("b")
                ));
            }
            None => out.push_str(&format!("{line}\n")),
        }
    }
    let block = |text: &str| format!("  en: \"a {HOSTILE}\"\n  nl: \"b {HOSTILE}\"\n{text}");
    out.lines().fold(String::new(), |mut done, line| {
        if line.starts_with("  en: Your parcel") {
            done.push_str(&block(""));
        } else if !line.starts_with("  nl: Je pakje kwam") {
            done.push_str(line);
            done.push('\n');
        }
        done
    })
}

#[test]
fn hostile_words_in_every_text_stay_words() {
    let (settings, concept) = (poisoned(HELDER), poisoned(PARCEL));
    assert!(
        concept.matches("onerror").count() > 150,
        "nearly every text is poisoned"
    );
    let logo = [("logo.svg", "<svg/>")];
    let mut options = options();
    options.drafts = true;
    let plan = try_build(&settings, &[("parcel", &concept)], &logo, &options).expect("built");
    let mut shown = 0;
    for (path, page) in texts(&plan)
        .iter()
        .filter(|(path, _)| path.ends_with(".html"))
    {
        assert_harmless(path, page);
        shown += page
            .matches("&lt;script&gt;alert(1)&lt;/script&gt;")
            .count();
    }
    assert!(shown > 400, "the words are shown as they are: {shown}");
}

#[test]
fn hostile_addresses_are_no_links() {
    let concept = PARCEL
        .replace("https://law.example/post", "javascript:alert(1)")
        .replace("https://ombudsman.example", "data:text/html,x")
        .replace("https://www.parcel.example/prices", "JAVASCRIPT:alert(1)");
    let settings = HELDER
        .replace("https://www.parcel.example/claim", "javascript:alert(1)")
        .replace(
            "site: https://www.parcel.example",
            "site: javascript:alert(1)",
        )
        .replace("https://help.parcel.example/", "javascript:alert(1)")
        .replace("#123456", "red;}*{display:none");
    let logo = [("logo.svg", "<svg/>")];
    let plan = try_build(&settings, &[("parcel", &concept)], &logo, &options()).expect("built");
    let files = texts(&plan);
    for (path, page) in files.iter().filter(|(path, _)| path.ends_with(".html")) {
        assert_harmless(path, page);
    }
    let style = &files["public/style.css"];
    assert!(!style.contains("*{display") && !style.contains("red;"));
    assert!(!files.contains_key("public/sitemap.xml"));
}

#[test]
fn pages_hold_the_policy_and_load_nothing_from_elsewhere() {
    let logo = [("logo.svg", "<svg/>")];
    let plan = try_build(HELDER, &[("parcel", PARCEL)], &logo, &options()).expect("built");
    for (path, page) in texts(&plan)
        .iter()
        .filter(|(path, _)| path.ends_with(".html"))
    {
        assert_harmless(path, page);
        let policy = page
            .replace("script-src 'self'; ", "")
            .replace("connect-src 'self'; ", "");
        let styles = policy.split("content=\"default-src 'none'; style-src 'self'");
        let [_, styles] = &styles.collect::<Vec<_>>()[..] else {
            panic!("the policy of {path}");
        };
        // A staff sheet says at the foot of each sheet of paper what it is, in a style that only its hash lets in.
        let foot = path.starts_with("staff/") && path != "staff/index.html";
        assert_eq!(styles.starts_with(" 'sha256-"), foot, "{path}");
        let rest = styles.find("; ").map(|end| &styles[end..]);
        assert!(
            rest.is_some_and(|rest| rest.starts_with("; img-src 'self'")),
            "{path}"
        );
        assert!(!page.contains("style=\""), "{path}");
        let tags = tags(page);
        let count = |name: &str| tags.iter().filter(|tag| tag.name == name).count();
        assert_eq!(
            (count("h1"), count("main"), count("title")),
            (1, 1, 1),
            "{path}"
        );
        assert_eq!(count("style"), usize::from(foot), "{path}");
        for tag in tags.iter().filter(|tag| tag.name == "link") {
            let of = |name: &str| {
                tag.attributes
                    .iter()
                    .find(|(own, _)| own == name)
                    .map(|(_, value)| value.as_str())
            };
            let loads = of("rel") == Some("stylesheet");
            assert!(
                !loads || of("href").is_some_and(|href| !href.contains("//")),
                "{path}"
            );
        }
    }
}

#[test]
fn every_place_in_a_page_is_there_once_and_every_link_in_the_site_leads_somewhere() {
    let logo = [("logo.svg", "<svg/>")];
    let plan = try_build(HELDER, &[("parcel", PARCEL)], &logo, &options()).expect("built");
    let files = texts(&plan);
    let ids = |page: &str| -> Vec<String> {
        let all = tags(page).into_iter().flat_map(|tag| tag.attributes);
        all.filter(|(name, _)| name == "id")
            .map(|(_, value)| value)
            .collect()
    };
    for (path, page) in files.iter().filter(|(path, _)| path.ends_with(".html")) {
        let mut own = ids(page);
        own.sort();
        let before = own.len();
        own.dedup();
        assert_eq!(own.len(), before, "a place twice in {path}");
        let links = tags(page)
            .into_iter()
            .filter(|tag| tag.name == "a")
            .flat_map(|tag| tag.attributes);
        for (_, href) in links.filter(|(name, href)| name == "href" && !href.contains(':')) {
            let (file, place) = href.split_once('#').unwrap_or((&href, ""));
            let target = if file.is_empty() {
                path.clone()
            } else {
                joined(path, file)
            };
            let found = files
                .get(&target)
                .unwrap_or_else(|| panic!("{href} in {path}"));
            assert!(
                place.is_empty() || ids(found).iter().any(|id| id == place),
                "{href} in {path}"
            );
        }
    }
}

/// The path that a link leads to.
fn joined(from: &str, link: &str) -> String {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        match part {
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}
