//! The words of a comment.

use std::ops::Range;

use crate::syntax;

/// What an author allows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Words {
    /// The names of the checks, as bytes of the comment.
    pub names: Vec<Range<usize>>,
    /// Why.
    pub reason: Option<String>,
}

/// Reads a comment, its `#` included. `None` where it does not speak to Helder; words without names where what it says
/// is not understood.
pub(super) fn read(comment: &str) -> Option<Words> {
    let said = syntax::said_to_helder(comment)?;
    Some(allowance(comment, said).unwrap_or_default())
}

/// Reads the end of a comment that speaks to Helder.
fn allowance(comment: &str, said: &str) -> Option<Words> {
    let list = said.strip_prefix("allow")?.trim_start().strip_prefix('(')?;
    let mut at = comment.len() - list.len();
    let (list, reason) = list.split_once(')')?;
    let mut names = Vec::new();
    for part in list.split(',') {
        let name = part.trim();
        let start = at + (part.len() - part.trim_start().len());
        names.extend((!name.is_empty()).then(|| start..start + name.len()));
        at += part.len() + 1;
    }
    let reason = reason.trim_start_matches(|mark: char| !mark.is_alphanumeric() && !opens(mark));
    let has_words = reason.contains(char::is_alphabetic);
    Some(Words {
        names,
        reason: has_words.then(|| reason.trim_end().to_owned()),
    })
}

/// Whether a reason may begin with this sign: a quotation or a bracket.
const fn opens(sign: char) -> bool {
    matches!(sign, '"' | '\'' | '«' | '“' | '‘' | '„' | '(')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(comment: &str) -> Option<(Vec<&str>, Option<String>)> {
        let words = read(comment)?;
        let names = words.names.into_iter().map(|name| &comment[name]);
        Some((names.collect(), words.reason))
    }

    #[test]
    fn names_and_reason_are_read() {
        let reason = |words: &str| Some(words.to_owned());
        assert_eq!(
            said("# helder: allow(vague-term) quoted from the law"),
            Some((vec!["vague-term"], reason("quoted from the law")))
        );
        assert_eq!(
            said("#helder:allow( a , b-c ): « dès que possible » is in the law "),
            Some((
                vec!["a", "b-c"],
                reason("« dès que possible » is in the law")
            ))
        );
        assert_eq!(said("## Helder: allow(a)"), Some((vec!["a"], None)));
        assert_eq!(said("# helder: allow(a) —"), Some((vec!["a"], None)));
    }

    #[test]
    fn what_is_not_understood_has_no_names() {
        for comment in [
            "# helder: alow(a) b",
            "# helder: allow a",
            "# helder: allow() b",
            "# helder: allow(a b",
            "# helder:",
        ] {
            let (names, _) = said(comment).expect("a comment to Helder");
            assert!(names.is_empty(), "{comment}");
        }
    }

    #[test]
    fn other_comments_say_nothing() {
        for comment in [
            "# a remark",
            "# helder is a compiler",
            "#",
            "# allow(a) b",
            "# é",
        ] {
            assert_eq!(said(comment), None, "{comment}");
        }
    }
}
