//! Sentences between braces: `{nl: a, b}`, `{fr: Attention : deux, nl: twee}`.

use std::ops::Range;

use super::line::{find_colon, looks_like_id};
use super::mend::{Cause, Mend, Place, compare_in_words};
use super::sentence::{bracket_end, quote_end, walk};

/// What opens and closes maps and lists, also inside a text between braces.
pub(super) const BRACKETS: [char; 4] = ['{', '}', '[', ']'];

/// The sentences in a map between braces that YAML cannot hold there. `braces` are its bytes in `text`, `place` is
/// where it stands itself.
pub(super) fn sentences(text: &str, braces: Range<usize>, place: Place) -> Vec<Mend> {
    let whole = Mend {
        range: braces.clone(),
        cause: Cause::Bracket,
        place,
    };
    let inner = braces.start + 1..braces.end.saturating_sub(1).max(braces.start + 1);
    let words = &text[inner.clone()];
    let Some(colon) = find_colon(words) else {
        // `{minimum-value}`: a placeholder. With a comma it is anything, and not for us to guess.
        return if words.contains(',') || words.trim().is_empty() {
            Vec::new()
        } else {
            vec![whole]
        };
    };
    let languages = is_language(words[..colon].trim());
    values(words, languages)
        .into_iter()
        .flat_map(|value| in_value(text, inner.start + value.start..inner.start + value.end))
        .collect()
}

/// The bytes of the values between braces: each runs to the comma before the next key.
fn values(words: &str, languages: bool) -> Vec<Range<usize>> {
    let is_key = if languages {
        is_language
    } else {
        looks_like_id
    };
    let mut starts = vec![0];
    let mut depth = 0_usize;
    walk(words, |at, byte| match byte {
        b'{' | b'[' => depth += 1,
        b'}' | b']' => depth = depth.saturating_sub(1),
        b',' if depth == 0 && key_after(&words[at + 1..], is_key) => starts.push(at + 1),
        _ => {}
    });
    let ends = starts.iter().skip(1).map(|start| start - 1);
    let ends: Vec<usize> = ends.chain([words.len()]).collect();
    let pairs = starts.into_iter().zip(ends);
    pairs
        .filter_map(|(start, end)| {
            let colon = find_colon(&words[start..end])?;
            let value = &words[start + colon + 1..end];
            let from = end - value.trim_start().len();
            let to = start + colon + 1 + value.trim_end().len();
            (from < to).then_some(from..to)
        })
        .collect()
}

fn key_after(rest: &str, is_key: impl Fn(&str) -> bool) -> bool {
    find_colon(rest).is_some_and(|colon| is_key(rest[..colon].trim()))
}

/// `nl`, `fr-BE`.
fn is_language(key: &str) -> bool {
    let (language, country) = key.split_once('-').unwrap_or((key, ""));
    language.len() == 2
        && language.bytes().all(|byte| byte.is_ascii_lowercase())
        && (country.is_empty() || country.bytes().all(|byte| byte.is_ascii_uppercase()))
}

fn in_value(text: &str, range: Range<usize>) -> Vec<Mend> {
    let value = &text[range.clone()];
    let fits = |end: Option<usize>| end == Some(value.len());
    let cause = match value.as_bytes()[0] {
        b'"' | b'\'' if fits(quote_end(value)) => None,
        b'"' | b'\'' => Some(Cause::Quote),
        b'{' if fits(bracket_end(value)) => return sentences(text, range, Place::Flow),
        b'[' if fits(bracket_end(value)) => None,
        b'{' | b'[' => Some(Cause::Bracket),
        b'-' | b'?' if value.len() == 1 || value.as_bytes()[1] == b' ' => Some(Cause::Dash),
        b'*' | b'&' | b'!' if value.contains(' ') => Some(Cause::Sign),
        b'>' if compare_in_words(value).is_some() => Some(Cause::Compare),
        b'%' | b'@' | b'`' | b'|' | b'>' => Some(Cause::Sign),
        _ => plain(value),
    };
    let place = Place::Flow;
    let mend = cause.map(|cause| Mend {
        range,
        cause,
        place,
    });
    mend.into_iter().collect()
}

fn plain(value: &str) -> Option<Cause> {
    match () {
        () if find_colon(value).is_some() => Some(Cause::Colon),
        () if value.contains(" #") || value.starts_with('#') => Some(Cause::Hash),
        () if value.contains(',') => Some(Cause::Comma),
        () if value.contains(BRACKETS) => Some(Cause::BracketInside),
        () => None,
    }
}
