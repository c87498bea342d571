//! Style sheets and scripts in fewer bytes: what only those who read them need is left out.

/// A style sheet without comments, and without blanks that part nothing.
#[must_use]
pub fn style(sheet: &str) -> String {
    let mut out = String::with_capacity(sheet.len());
    let mut rest = sheet;
    let mut blank = false;
    while let Some(next) = rest.chars().next() {
        let token = style_token(rest, next);
        rest = &rest[token.len()..];
        if token.starts_with("/*") || next.is_whitespace() {
            blank = true;
            continue;
        }
        // Before a colon a blank may part selectors: `.a :is(b)`.
        let parted = out.ends_with(['{', '}', ';', ',', ':', '>']) || "{};,>".contains(next);
        if blank && !parted && !out.is_empty() {
            out.push(' ');
        }
        blank = false;
        if next == '}' && out.ends_with(';') {
            out.pop();
        }
        out.push_str(token);
    }
    out.push('\n');
    out
}

/// What stands next: a comment, a text between quotes, or one character.
fn style_token(rest: &str, next: char) -> &str {
    let end = if let Some(comment) = rest.strip_prefix("/*") {
        comment.find("*/").map(|at| at + 4)
    } else if matches!(next, '"' | '\'') {
        quoted(rest, next)
    } else {
        Some(next.len_utf8())
    };
    &rest[..end.unwrap_or(rest.len())]
}

/// Where a text between quotes ends that begins here.
fn quoted(rest: &str, quote: char) -> Option<usize> {
    let mut escaped = false;
    for (at, character) in rest.char_indices().skip(1) {
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if character == quote => return Some(at + quote.len_utf8()),
            _ => {}
        }
    }
    None
}

/// A script of ours without comments, indentation, and blanks that part nothing. What makes that safe: comments begin a
/// line, no string goes over one, and no regular expression holds a quote or a blank.
#[must_use]
pub fn script(script: &str) -> String {
    let lines = script.lines().map(str::trim);
    let told = lines.filter(|line| !line.is_empty() && !is_comment(line));
    told.fold(String::new(), |mut out, line| {
        tighten(line, &mut out);
        out.push('\n');
        out
    })
}

fn is_comment(line: &str) -> bool {
    line.starts_with("//") || line.starts_with("/*") && line.ends_with("*/")
}

fn tighten(line: &str, out: &mut String) {
    let parts = |character: char| character.is_alphanumeric() || "_$#".contains(character);
    let mut rest = line;
    while let Some(next) = rest.chars().next() {
        if matches!(next, '"' | '\'' | '`') {
            let end = quoted(rest, next).unwrap_or(rest.len());
            out.push_str(&rest[..end]);
            rest = &rest[end..];
            continue;
        }
        rest = &rest[next.len_utf8()..];
        if next != ' ' {
            out.push(next);
            continue;
        }
        let (before, after) = (out.chars().last(), rest.chars().next());
        let words = before.is_some_and(parts) && after.is_some_and(parts);
        // `a + +b` is not `a++b`.
        let signs = before == after && before.is_some_and(|sign| "+-/".contains(sign));
        if words || signs {
            out.push(' ');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_style_sheet_keeps_the_blanks_that_part() {
        for (written, compacted) in [
            ("a { b: c; }", "a{b:c}\n"),
            (
                "/* x */\n.a > b,\n.c :is(d, e) { f: 1px  solid; g: h }\n",
                ".a>b,.c :is(d,e){f:1px solid;g:h}\n",
            ),
            (
                "@media screen and (x: y) { a:b { c: calc(1px + 2px) } }",
                "@media screen and (x:y){a:b{c:calc(1px + 2px)}}\n",
            ),
            (
                "a { content: \"✓ ;  /* } \" / \"\"; }",
                "a{content:\"✓ ;  /* } \" / \"\"}\n",
            ),
            ("a { content: 'it\\'s  so'; }", "a{content:'it\\'s  so'}\n"),
            (
                "a { font: 1rem/1.6 \"Segoe UI\", b; }",
                "a{font:1rem/1.6 \"Segoe UI\",b}\n",
            ),
            ("a/* x */b { c: d }", "a b{c:d}\n"),
            ("a { b: c } /* never ends", "a{b:c}\n"),
            ("", "\n"),
        ] {
            assert_eq!(style(written), compacted);
            assert_eq!(style(compacted), compacted, "twice is once");
        }
    }

    #[test]
    fn a_string_that_never_ends_stays_as_it_is() {
        assert_eq!(style("a { b: \"c;  }"), "a{b:\"c;  }\n");
        assert_eq!(script("a = 'b;  "), "a='b;\n");
    }

    #[test]
    fn a_script_keeps_the_blanks_that_part() {
        for (written, compacted) in [
            (
                "  const a = b ? 'x  y' : `${c} – d`;",
                "const a=b?'x  y':`${c} – d`;\n",
            ),
            (
                "for (const { a } of [...b]) return -c + +d - -e;",
                "for(const{a}of[...b])return-c+ +d- -e;\n",
            ),
            ("// a\n  let b = 'https://c';\n\n", "let b='https://c';\n"),
            ("a = 'it\\'s  so';", "a='it\\'s  so';\n"),
        ] {
            assert_eq!(script(written), compacted);
            assert_eq!(script(compacted), compacted, "twice is once");
        }
    }
}
