//! Addresses that a page may lead to. Whatever an author writes, only these schemes become links.

/// The address as it may stand in `href`, or none when it may not: `https:`, `mailto:`, `tel:` and places in the page.
/// Characters that an address cannot hold are percent-encoded; control characters make it no address at all.
#[must_use]
pub fn checked(address: &str) -> Option<String> {
    let address = address.trim();
    if address.chars().any(char::is_control) {
        return None;
    }
    let scheme = address
        .split_once(':')
        .map(|(scheme, _)| scheme.to_ascii_lowercase());
    let allowed = match scheme.as_deref() {
        Some("https") => address.len() > "https://".len() && address[5..].starts_with("://"),
        Some("mailto" | "tel") => !address.ends_with(':'),
        _ => address.len() > 1 && address.starts_with('#'),
    };
    allowed.then(|| encoded(address))
}

/// An address as people read it: without its scheme.
#[must_use]
pub fn shown(address: &str) -> String {
    let bare = address.split_once("://").map_or(address, |(_, rest)| rest);
    bare.trim_end_matches('/').to_owned()
}

/// The link that dials a number as people write it, such as `0800 12 345`; none where it holds no digit.
#[must_use]
pub fn phone(number: &str) -> Option<String> {
    let mut digits = String::new();
    for character in number.chars() {
        match character {
            '0'..='9' => digits.push(character),
            '+' if digits.is_empty() => digits.push('+'),
            ' ' | '.' | '/' | '-' | '(' | ')' | '\u{a0}' | '\u{202f}' => {}
            _ => break,
        }
    }
    digits
        .bytes()
        .any(|byte| byte.is_ascii_digit())
        .then(|| format!("tel:{digits}"))
}

/// The link that writes to an e-mail address; none where it is not one.
#[must_use]
pub fn email(address: &str) -> Option<String> {
    let address = address.trim();
    let (user, host) = address.split_once('@')?;
    let plain = |part: &str| !part.is_empty() && !part.contains(char::is_whitespace);
    (plain(user) && plain(host) && !host.contains('@'))
        .then(|| checked(&format!("mailto:{address}")))?
}

/// A link that writes to an e-mail address, with what the message is about.
#[must_use]
pub fn with_subject(mailto: &str, subject: &str) -> String {
    // An `&` would begin another field.
    format!("{mailto}?subject={}", keeping(subject, "-._~"))
}

fn encoded(address: &str) -> String {
    keeping(address, "-._~:/?#[]@!$&'()*+,;=%")
}

/// Letters and digits as they are, and these signs; all else percent-encoded.
fn keeping(text: &str, signs: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut buffer = [0; 4];
    for character in text.chars() {
        if character.is_ascii_alphanumeric() || signs.contains(character) {
            out.push(character);
        } else {
            for byte in character.encode_utf8(&mut buffer).bytes() {
                out.push_str(&format!("%{byte:02X}"));
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_subject_cannot_add_a_field() {
        assert_eq!(
            with_subject("mailto:a@b.be", "Règle & co?cc=c@d.be"),
            "mailto:a@b.be?subject=R%C3%A8gle%20%26%20co%3Fcc%3Dc%40d.be"
        );
    }

    #[test]
    fn only_the_listed_schemes_become_links() {
        for good in [
            "https://example.be/a?b=c#d",
            "mailto:a@b.be",
            "tel:+3224",
            "#offer-team",
        ] {
            assert_eq!(checked(good).as_deref(), Some(good));
        }
        let bad = [
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            " javascript:alert(1)",
            "java\nscript:alert(1)",
            "\u{1}javascript:alert(1)",
            "data:text/html,x",
            "http://example.be",
            "//example.be",
            "https:",
            "https:/x",
            "page.html",
            "#",
            "",
        ];
        for bad in bad {
            assert_eq!(checked(bad), None, "{bad:?}");
        }
    }

    #[test]
    fn an_address_cannot_leave_its_attribute() {
        assert_eq!(
            checked("https://x.be/\"onclick=\"a <b> é").as_deref(),
            Some("https://x.be/%22onclick=%22a%20%3Cb%3E%20%C3%A9")
        );
    }

    #[test]
    fn numbers_are_dialled_without_their_blanks() {
        assert_eq!(phone("0800 12 345").as_deref(), Some("tel:080012345"));
        assert_eq!(phone("+32 2 793.70/00").as_deref(), Some("tel:+3227937000"));
        assert_eq!(phone("101 (day and night)").as_deref(), Some("tel:101"));
        assert_eq!(phone("ask for us"), None);
    }

    #[test]
    fn addresses_are_shown_without_their_scheme() {
        assert_eq!(shown("https://www.example.be/park/"), "www.example.be/park");
        assert_eq!(shown("www.example.be"), "www.example.be");
    }

    #[test]
    fn only_addresses_are_written_to() {
        assert_eq!(email("a@b.be").as_deref(), Some("mailto:a@b.be"));
        assert_eq!(email("a b@c.be"), None);
        assert_eq!(email("nobody"), None);
    }
}
