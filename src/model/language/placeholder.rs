//! Placeholders in texts: `{minimum-value}`, `{given.place}`, and `{{` for a brace.

use std::borrow::Cow;
use std::ops::Range;

use memchr::{memchr2, memchr3};
use smallvec::{SmallVec, smallvec};

use super::Mistake;
use crate::diagnostic::Message;
use crate::model::signs::Signs;
use crate::spec::is_id;

/// A stretch of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stretch<'t> {
    /// Words, `{{` and `}}` already single; borrowed where they stand so in the text.
    Words(Cow<'t, str>),
    /// What stands between braces.
    Insert {
        /// An id, behind the section it is of and a point where it needs one.
        name: &'t str,
        /// Where it stands with its braces, in bytes of the text.
        range: Range<usize>,
    },
}

/// The stretches of a text, in its order. Most texts are one, or words around a placeholder.
pub type Stretches<'t> = SmallVec<[Stretch<'t>; 3]>;

/// Cuts a text with these signs into words and placeholders.
///
/// # Errors
/// `text-markup` for each brace without its partner, and each placeholder that names nothing.
pub fn stretches(text: &str, signs: Signs) -> Result<Stretches<'_>, Vec<Mistake>> {
    if is_words_alone(text, signs) {
        return Ok(smallvec![Stretch::Words(Cow::Borrowed(text))]);
    }
    let mut found = Stretches::new();
    let mut mistakes = Vec::new();
    let mut words = Cow::Borrowed("");
    let mut at = 0;
    while let Some(offset) = memchr2(b'{', b'}', &text.as_bytes()[at..]) {
        let brace = at + offset;
        words += &text[at..brace];
        let rest = &text[brace..];
        if rest.starts_with("{{") || rest.starts_with("}}") {
            words += &rest[..1];
            at = brace + 2;
            continue;
        }
        match insert(text, brace) {
            Ok((insert, end)) => {
                if !words.is_empty() {
                    found.push(Stretch::Words(std::mem::take(&mut words)));
                }
                found.push(insert);
                at = end;
            }
            Err(mistake) => {
                at = mistake.range.end;
                mistakes.push(mistake);
            }
        }
    }
    words += &text[at..];
    if !words.is_empty() {
        found.push(Stretch::Words(words));
    }
    if mistakes.is_empty() {
        Ok(found)
    } else {
        Err(mistakes)
    }
}

/// Whether a text with these signs is one stretch of words, as most texts are.
#[must_use]
pub const fn is_words_alone(text: &str, signs: Signs) -> bool {
    const BRACES: Signs = Signs::of("{}");
    !signs.has_any(BRACES) && !text.is_empty()
}

/// Reads the placeholder that begins at `brace`; also says where the text goes on.
fn insert(text: &str, brace: usize) -> Result<(Stretch<'_>, usize), Mistake> {
    let lone = |message, double: &str| {
        Mistake::new("text-markup", brace..brace + 1, message).instead(
            brace..brace + 1,
            double,
            false,
        )
    };
    if text[brace..].starts_with('}') {
        return Err(lone("text-markup-closing-brace", "}}"));
    }
    let inside = brace + 1;
    let rest = &text.as_bytes()[inside..];
    let close = match memchr3(b'}', b'{', b'\n', rest) {
        Some(offset) if rest[offset] == b'}' => inside + offset,
        _ => {
            return Err(lone("text-markup-opening-brace", "{{")
                .help(Message::new("text-markup-opening-brace.help")));
        }
    };
    let range = brace..close + 1;
    let name = &text[inside..close];
    if !is_name(name) {
        return Err(no_name(range, name));
    }
    let end = range.end;
    Ok((Stretch::Insert { name, range }, end))
}

/// Whether something is an id, or the name of a section, a point and an id.
fn is_name(name: &str) -> bool {
    if is_id(name) {
        return true;
    }
    let (section, id) = match name.split_once('.') {
        Some((section, id)) => (Some(section), id),
        None => (None, name),
    };
    let section_form = |section: &str| {
        !section.is_empty()
            && section
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte == b'_')
    };
    is_id(id) && section.is_none_or(section_form)
}

fn no_name(range: Range<usize>, name: &str) -> Mistake {
    let mistake =
        Mistake::new("text-markup", range.clone(), "text-markup-placeholder").written(name);
    if name != name.trim() && is_name(name.trim()) {
        return mistake.instead(range, format!("{{{}}}", name.trim()), true);
    }
    mistake.help(Message::new("text-markup-placeholder.help"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stretches(text: &str) -> Result<Vec<Stretch<'_>>, Vec<Mistake>> {
        super::stretches(text, Signs::of(text)).map(Stretches::into_vec)
    }
    use proptest::prelude::*;

    fn words(text: &str) -> Stretch<'_> {
        Stretch::Words(text.into())
    }

    fn insert(name: &str, range: Range<usize>) -> Stretch<'_> {
        Stretch::Insert { name, range }
    }

    #[test]
    fn words_and_placeholders_come_in_order() {
        assert_eq!(
            stretches("From {minimum} in {given.place}."),
            Ok(vec![
                words("From "),
                insert("minimum", 5..14),
                words(" in "),
                insert("given.place", 18..31),
                words("."),
            ])
        );
    }

    #[test]
    fn double_braces_are_braces() {
        assert_eq!(
            stretches("{{x}} {a}"),
            Ok(vec![words("{x} "), insert("a", 6..9)])
        );
    }

    #[test]
    fn every_brace_without_a_partner_is_found() {
        let mistakes = stretches("a { b } c } {Name} {").unwrap_err();
        let messages: Vec<_> = mistakes
            .iter()
            .map(|mistake| mistake.message.id.to_string())
            .collect();
        assert_eq!(
            messages,
            [
                "text-markup-placeholder",
                "text-markup-closing-brace",
                "text-markup-placeholder",
                "text-markup-opening-brace"
            ]
        );
        assert_eq!(mistakes[0].replacements[0].text, "{b}");
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused_with_places_inside_it(text in "[{}a-c. é\n]{0,30}") {
            match stretches(&text) {
                Ok(found) => {
                    let back: String = found.iter().map(|stretch| match stretch {
                        Stretch::Words(words) => words.replace('{', "{{").replace('}', "}}"),
                        Stretch::Insert { range, .. } => text[range.clone()].to_owned(),
                    }).collect();
                    prop_assert_eq!(back, text);
                }
                Err(mistakes) => for mistake in mistakes {
                    prop_assert!(text.get(mistake.range).is_some());
                }
            }
        }
    }
}
