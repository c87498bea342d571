//! A tree written out again as YAML.

use std::fmt::Write as _;

use helder::syntax::Style;

use crate::file::{Kind, Node};

/// The tree in YAML's flow style. Words that are not quoted in the tree are not quoted here either where that matters.
pub fn yaml(node: &Node) -> String {
    let mut text = String::new();
    write(node, &mut text);
    text
}

fn write(node: &Node, text: &mut String) {
    match &node.kind {
        Kind::Scalar(scalar) if scalar.style == Style::Plain && &*scalar.value == "nothing" => {
            text.push_str("nothing")
        }
        Kind::Scalar(scalar) => {
            let _ = write!(text, "{}", serde_json::Value::from(&*scalar.value));
        }
        Kind::Seq(items) => {
            text.push('[');
            for item in items {
                write(item, text);
                text.push_str(", ");
            }
            text.push(']');
        }
        Kind::Map(entries) => {
            text.push('{');
            for entry in entries {
                write(&entry.key, text);
                text.push_str(": ");
                write(&entry.value, text);
                text.push_str(",\n");
            }
            text.push('}');
        }
        Kind::Null | Kind::Broken => text.push('~'),
    }
}
