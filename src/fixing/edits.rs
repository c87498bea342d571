//! Which fixes go together, and the text that comes of them.

use std::collections::BTreeMap;

use crate::diagnostic::{Edit, Fix};
use crate::source::SourceId;

/// The edits of a file, in its order; none overlaps another.
pub(super) type Edits = BTreeMap<SourceId, Vec<Edit>>;

/// Adds the edits of a fix, unless one of them touches what another fix changes; equal edits are one.
pub(super) fn add(edits: &mut Edits, fix: &Fix) -> bool {
    let known = |edit: &Edit| edits.get(&edit.span.source).into_iter().flatten();
    if fix
        .edits
        .iter()
        .any(|edit| known(edit).any(|other| touch(edit, other) && edit != other))
    {
        return false;
    }
    for edit in &fix.edits {
        let all = edits.entry(edit.span.source).or_default();
        if !all.contains(edit) {
            all.push(edit.clone());
            all.sort_by_key(|edit| (edit.span.start, edit.span.end));
        }
    }
    true
}

/// Whether two edits of one file cannot be made independently: they share letters, or insert at the same place.
fn touch(one: &Edit, other: &Edit) -> bool {
    let (one, other) = (one.span, other.span);
    one.start < other.end && other.start < one.end || one.start == other.start
}

/// A text after some edits of it; `None` where one lies outside.
pub(super) fn applied(text: &str, edits: &[Edit]) -> Option<String> {
    let mut done = String::with_capacity(text.len());
    let mut at = 0;
    for edit in edits {
        let (start, end) = (edit.span.start as usize, edit.span.end as usize);
        done.push_str(text.get(at..start)?);
        text.get(start..end)?;
        done.push_str(&edit.text);
        at = end;
    }
    done.push_str(text.get(at..)?);
    Some(done)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Message;
    use crate::source::Span;

    fn fix(start: usize, end: usize, text: &str) -> Fix {
        Fix::safe(Message::new("x"), Span::new(SourceId(0), start, end), text)
    }

    #[test]
    fn fixes_are_made_together_in_the_order_of_the_file() {
        let mut edits = Edits::new();
        assert!(add(&mut edits, &fix(6, 11, "Helder")));
        assert!(add(&mut edits, &fix(0, 5, "Dag")));
        assert_eq!(
            applied("hello world", &edits[&SourceId(0)]).as_deref(),
            Some("Dag Helder")
        );
    }

    #[test]
    fn what_overlaps_waits_and_what_is_equal_is_made_once() {
        let mut edits = Edits::new();
        assert!(add(&mut edits, &fix(0, 5, "Dag")));
        assert!(add(&mut edits, &fix(0, 5, "Dag")));
        assert!(!add(&mut edits, &fix(4, 6, "x")));
        assert!(!add(&mut edits, &fix(0, 0, "x")));
        assert!(add(&mut edits, &fix(5, 5, ",")));
        assert_eq!(
            applied("hello world", &edits[&SourceId(0)]).as_deref(),
            Some("Dag, world")
        );
    }

    #[test]
    fn an_edit_outside_the_text_makes_nothing() {
        let mut edits = Edits::new();
        add(&mut edits, &fix(3, 40, "x"));
        assert_eq!(applied("hello", &edits[&SourceId(0)]), None);
    }
}
