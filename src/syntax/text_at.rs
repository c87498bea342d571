//! From a key path, as PO files write it, to the text that stands there.

use super::{Entry, Kind, Node};

/// The text in one language, or the list of words, that stands at a key path. One that stands alone is a list of one as well.
#[must_use]
pub fn text_at<'n, 't>(node: &'n Node<'t>, path: &str) -> Option<&'n Node<'t>> {
    if path.is_empty() {
        return (!matches!(node.kind, Kind::Map(_) | Kind::Null)).then_some(node);
    }
    match &node.kind {
        Kind::Map(entries) => in_map(entries, path).or_else(|| alone(node, path)),
        Kind::Seq(items) => {
            let digits = path.bytes().take_while(u8::is_ascii_digit).count();
            let place = path[..digits].parse().ok();
            let item = place.and_then(|place: usize| items.get(place));
            item.and_then(|item| below(item, &path[digits..]))
        }
        Kind::Scalar(_) => alone(node, path),
        // What stands there was reported.
        Kind::Broken => Some(node),
        Kind::Null => None,
    }
}

fn below<'n, 't>(node: &'n Node<'t>, rest: &str) -> Option<&'n Node<'t>> {
    match rest.strip_prefix('.') {
        Some("") => None,
        Some(rest) => text_at(node, rest),
        None if rest.is_empty() => text_at(node, ""),
        None => None,
    }
}

/// A key may have points in it.
fn in_map<'n, 't>(entries: &'n [Entry<'t>], path: &str) -> Option<&'n Node<'t>> {
    entries.iter().find_map(|entry| {
        let rest = path.strip_prefix(entry.key.text()?)?;
        below(&entry.value, rest)
    })
}

fn alone<'n, 't>(node: &'n Node<'t>, path: &str) -> Option<&'n Node<'t>> {
    below(node, path.strip_prefix('0')?)
}

#[cfg(test)]
mod tests {
    use crate::source::{SourceFile, SourceId};
    use crate::syntax::read;

    #[test]
    fn a_path_leads_to_the_text_and_to_nothing_else() {
        let text = "title: Phone\noffered:\n  a.b:\n    steps: [one, {nl: twee}]\nlaw:\n  title: L\nnote:\n";
        let file = SourceFile::new(SourceId(0), "a.yaml", text);
        let parsed = read(&file);
        let root = parsed.root.as_ref().expect("a tree");
        let at = |path: &str| super::text_at(root, path).map(|node| file.slice(node.span));
        assert_eq!(at("title"), Some("Phone"));
        assert_eq!(at("title.0"), Some("Phone"));
        assert_eq!(at("offered.a.b.steps.0"), Some("one"));
        assert_eq!(at("offered.a.b.steps.1.nl"), Some("twee"));
        assert_eq!(at("offered.a.b.steps"), Some("[one, {nl: twee}]"));
        assert_eq!(at("law.0.title"), Some("L"));
        for nothing in [
            "offered",
            "offered.a.b.steps.1",
            "offered.a.b.steps.2",
            "note",
            "titl",
            "title.",
            "title.1",
        ] {
            assert_eq!(at(nothing), None, "{nothing}");
        }
    }
}
