//! The bytes of a page as they are sent: with a script that reloads it, and with what is in the way of a newer one.

use crate::locale::Words;
use crate::render::escape;

/// The script that waits for changes, and its address.
pub(super) const SCRIPT: (&str, &str) = ("/.helder/reload.js", include_str!("reload.js"));
/// The style of what is in the way, and its address.
pub(super) const STYLE: (&str, &str) = ("/.helder/panel.css", include_str!("panel.css"));
/// Where changes are told.
pub(super) const EVENTS: &str = "/.helder/events";

/// A page of the site with what belongs to serving.
pub(super) fn served(page: &str, moment: &str, trouble: Option<&str>, words: &Words) -> String {
    let page = open_policy(page);
    let mut head = format!(
        "<script src=\"{}\" data-moment=\"{moment}\" defer></script>\n",
        SCRIPT.0
    );
    let mut panel = String::new();
    if let Some(trouble) = trouble {
        head.push_str(&format!("<link rel=\"stylesheet\" href=\"{}\">\n", STYLE.0));
        panel = self::panel(trouble, words);
    }
    let at = page.find("</head>").unwrap_or(0);
    let (before, after) = page.split_at(at);
    let body = after
        .find("<body")
        .and_then(|start| Some(start + after[start..].find('>')? + 1));
    let (between, rest) = after.split_at(body.unwrap_or(after.len()));
    format!("{before}{head}{between}{panel}{rest}")
}

/// A page of our own, for where the site has none.
pub(super) fn own(heading: &str, words: &Words) -> String {
    let (heading, language) = (escape::html(heading), words.language());
    format!(
        "<!DOCTYPE html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{heading}</title>\n\
         </head>\n<body>\n<main>\n<h1>{heading}</h1>\n</main>\n</body>\n</html>\n"
    )
}

/// What is in the way, in the language of messages whatever that of the page.
fn panel(trouble: &str, words: &Words) -> String {
    format!(
        "<section id=\"helder-trouble\" lang=\"{}\" role=\"alert\">\n<h2>{}</h2>\n<pre tabindex=\"0\">{}</pre>\n</section>\n",
        words.language(),
        escape::html(&words.word("serve-trouble")),
        escape::html(trouble.trim_end()),
    )
}

/// The page's own policy with room for our script, our style and the connection over which changes are told, all from
/// where the page itself comes from. Whatever else it forbids stays forbidden.
fn open_policy(page: &str) -> String {
    let place = page
        .find("http-equiv=\"Content-Security-Policy\"")
        .and_then(|meta| {
            let start = meta + page[meta..].find("content=\"")? + "content=\"".len();
            Some(start..start + page[start..].find('"')?)
        });
    let Some(place) = place else {
        return page.to_owned();
    };
    let mut policy: Vec<Vec<&str>> = page[place.clone()]
        .split(';')
        .map(|directive| directive.split_whitespace().collect())
        .filter(|directive: &Vec<_>| !directive.is_empty())
        .collect();
    for name in ["script-src", "style-src", "connect-src"] {
        allow_self(&mut policy, name);
    }
    let policy: Vec<String> = policy.iter().map(|directive| directive.join(" ")).collect();
    format!(
        "{}{}{}",
        &page[..place.start],
        policy.join("; "),
        &page[place.end..]
    )
}

/// Lets a directive take what the site itself has. One that is not there is what `default-src` says; without that
/// nothing is forbidden.
fn allow_self<'p>(policy: &mut Vec<Vec<&'p str>>, name: &'p str) {
    let position = |of: &str| policy.iter().position(|directive| directive[0] == of);
    let at = match (position(name), position("default-src")) {
        (Some(at), _) => at,
        (None, Some(default)) => {
            let mut copy = policy[default].clone();
            copy[0] = name;
            policy.push(copy);
            policy.len() - 1
        }
        (None, None) => return,
    };
    policy[at].retain(|source| *source != "'none'");
    if !policy[at].contains(&"'self'") {
        policy[at].push("'self'");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn policy(of: &str) -> String {
        let page =
            format!("<head><meta http-equiv=\"Content-Security-Policy\" content=\"{of}\"></head>");
        let open = open_policy(&page);
        let (_, rest) = open.split_once("content=\"").expect("a policy");
        rest.split_once('"').expect("its end").0.to_owned()
    }

    #[test]
    fn a_policy_opens_to_the_site_itself_and_to_nothing_else() {
        assert_eq!(
            policy("default-src 'none'; style-src 'self'; base-uri 'none'"),
            "default-src 'none'; style-src 'self'; base-uri 'none'; script-src 'self'; connect-src 'self'"
        );
        assert_eq!(
            policy("default-src https://a.be; script-src 'none'; style-src 'self'"),
            "default-src https://a.be; script-src 'self'; style-src 'self'; connect-src https://a.be 'self'"
        );
        assert_eq!(policy("base-uri 'none'"), "base-uri 'none'");
        assert_eq!(open_policy("<p>none</p>"), "<p>none</p>");
    }

    #[test]
    fn a_page_gets_the_script_and_what_is_in_the_way_as_plain_words() {
        let words = Words::for_language("en");
        let page = "<html><head><title>a</title></head><body class=\"b\"><p>c</p></body></html>";
        let whole = served(page, "1.2", None, &words);
        assert!(whole.contains(
            "<script src=\"/.helder/reload.js\" data-moment=\"1.2\" defer></script>\n</head>"
        ));
        assert!(!whole.contains("helder-trouble"));
        let broken = served(page, "1.2", Some("<b> & c\n"), &words);
        assert!(broken.contains("<body class=\"b\"><section id=\"helder-trouble\""));
        assert!(broken.contains("&lt;b&gt; &amp; c</pre>"));
    }

    #[test]
    fn a_page_without_head_is_shown_all_the_same() {
        let words = Words::for_language("en");
        let whole = served("<p>é", "1", Some("x"), &words);
        assert!(
            whole.starts_with("<script")
                && whole.contains("<p>é")
                && whole.contains("helder-trouble")
        );
    }
}
