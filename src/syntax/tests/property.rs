//! What holds for every text.

use proptest::prelude::*;

use super::file;
use crate::source::{SourceFile, Span};
use crate::syntax::{Kind, Node, ScalarMap, Style, decode, read};

fn inside(file: &SourceFile, span: Span) -> bool {
    let range = span.range();
    let text = file.text();
    range.start <= range.end
        && text.is_char_boundary(range.start)
        && text.is_char_boundary(range.end)
}

fn check(file: &SourceFile, node: &Node) {
    assert!(inside(file, node.span), "{node:?}");
    match &node.kind {
        Kind::Scalar(scalar) => {
            let map = ScalarMap::new(file, node.span, scalar.style, &scalar.value);
            for (at, letter) in scalar
                .value
                .char_indices()
                .filter(|(_, c)| !c.is_whitespace())
            {
                let place = map.span(at..at + letter.len_utf8());
                assert!(inside(file, place) && place.end <= node.span.end);
                if matches!(
                    scalar.style,
                    Style::Plain | Style::Single | Style::Literal | Style::Folded
                ) {
                    assert!(file.slice(place).starts_with(letter), "{node:?}");
                }
            }
        }
        Kind::Seq(items) => items.iter().for_each(|item| check(file, item)),
        Kind::Map(entries) => entries.iter().for_each(|entry| {
            check(file, &entry.key);
            check(file, &entry.value);
        }),
        Kind::Null | Kind::Broken => {}
    }
}

fn check_text(text: &str) {
    let file = file(text);
    let parsed = read(&file);
    parsed.root.iter().for_each(|root| check(&file, root));
    for comment in &parsed.comments {
        assert!(inside(&file, comment.span));
    }
    for finding in &parsed.findings {
        assert!(inside(&file, finding.span), "{finding:?}");
        let edits = finding.fixes.iter().flat_map(|fix| &fix.edits);
        edits.for_each(|edit| assert!(inside(&file, edit.span)));
    }
}

proptest! {
    #[test]
    fn any_text_is_read(text in any::<String>()) {
        check_text(&text);
    }

    #[test]
    fn any_text_of_signs_is_read(text in "[a-c:#\\-{}\\[\\]'\"\n *&!|>,é\t\\\\?%@0-9\r~<]{0,60}") {
        check_text(&text);
    }

    #[test]
    fn any_lines_are_read(lines in prop::collection::vec("( {0,4})(- ){0,2}([a-z]{1,2}: )?[ -~é]{0,12}", 0..8)) {
        check_text(&lines.join("\n"));
        check_text(&lines.join("\r\n"));
    }

    #[test]
    fn any_bytes_are_decoded(bytes in any::<Vec<u8>>()) {
        let (file, finding) = decode(crate::source::SourceId(0), "a.yaml", bytes);
        prop_assert!(finding.is_none_or(|finding| inside(&file, finding.span)));
        check_text(file.text());
    }
}
