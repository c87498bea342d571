//! From what went wrong to the sentences to read as text.

use std::ops::Range;

use super::events::Trouble;
use super::flow;
use super::limits;
use super::line::{self, Line};
use super::mend::{Cause, Mend, Place};
use super::sentence::{self, before_comment};
use super::tree::{Grown, Stopped};

/// The sentence on which the parser stopped, if it is one. It lies between the last value the parser understood and the
/// place where it gave up.
pub(super) fn after_failure(file: &str, stopped: Stopped, known: &[Mend]) -> Vec<Mend> {
    use Trouble::{Depth, Directive, Many, SecondDocument, Tab};
    let trouble = stopped.failure.trouble;
    if matches!(trouble, Depth | Directive | Many | SecondDocument | Tab) {
        return Vec::new();
    }
    let last = stopped.failure.at;
    for range in line::ranges(file, stopped.since, last) {
        let Some(line) = line::parse(file, &range) else {
            match below_its_key(file, &range, last) {
                Some(mend) if !known.iter().any(|known| overlap(&known.range, &mend.range)) => {
                    return vec![mend];
                }
                _ => continue,
            }
        };
        if known.iter().any(|mend| overlap(&mend.range, &line.value)) {
            continue;
        }
        let found = in_line(file, &range, &line, trouble, last);
        if !found.is_empty() {
            return found;
        }
    }
    Vec::new()
}

pub(super) fn overlap(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}

fn in_line(
    file: &str,
    range: &Range<usize>,
    line: &Line,
    trouble: Trouble,
    last: usize,
) -> Vec<Mend> {
    let place = Place::Block {
        column: line.column,
    };
    let value = &file[line.value.clone()];
    let more = continuation(file, range, line.column);
    let cause = sentence::cause(value, trouble)
        .or_else(|| in_continuation(file, value, &more, trouble, last));
    match cause {
        None if value.starts_with('{') && value.ends_with('}') => {
            flow::sentences(file, line.value.clone(), place)
        }
        None => Vec::new(),
        Some(Cause::Dash) if is_list(file, range) => Vec::new(),
        Some(cause) => vec![Mend {
            range: line.value.start..sentence_end(file, &line.value, more.last(), cause),
            cause,
            place,
        }],
    }
}

/// The lines below that belong to a text: they stand further to the right and are no keys.
fn continuation(file: &str, first: &Range<usize>, column: usize) -> Vec<Range<usize>> {
    let lines = std::iter::successors(line::following(file, first), |line| {
        line::following(file, line)
    });
    let belongs = |range: &Range<usize>| {
        let line = &file[range.clone()];
        let words = line.trim_start();
        line::indentation(line) > column
            && !words.is_empty()
            && !words.starts_with("- ")
            && !line::starts_with_key(line)
    };
    lines.take_while(belongs).collect()
}

/// A sentence that runs over several lines, in one of which the parser stopped.
fn in_continuation(
    file: &str,
    value: &str,
    more: &[Range<usize>],
    trouble: Trouble,
    last: usize,
) -> Option<Cause> {
    let reached = more.iter().filter(|line| line.start <= last);
    let starts_plain = value.starts_with(char::is_alphanumeric);
    let colon =
        |line: &Range<usize>| line::find_colon(before_comment(&file[line.clone()])).is_some();
    match trouble {
        Trouble::Comment if starts_plain && !more.is_empty() => Some(Cause::Hash),
        _ if starts_plain && reached.clone().any(colon) => Some(Cause::Colon),
        _ => None,
    }
}

/// A sentence that starts on the line below its key, in one line of which the parser stopped.
fn below_its_key(file: &str, first: &Range<usize>, last: usize) -> Option<Mend> {
    let line = &file[first.clone()];
    let indentation = line::indentation(line);
    let above = line::preceding(file, first)?;
    let key = &file[above.clone()];
    let is_below = line::starts_with_key(key.trim_start_matches([' ', '-']))
        && key.trim_end().ends_with(':')
        && line::key_column(key) < indentation;
    let starts_plain = line.trim_start().starts_with(char::is_alphanumeric);
    if !is_below || !starts_plain || line::starts_with_key(line) {
        return None;
    }
    let more = continuation(file, first, indentation.checked_sub(1)?);
    let mut reached = more.iter().filter(|line| line.start <= last);
    reached.find(|line| line::find_colon(before_comment(&file[(*line).clone()])).is_some())?;
    let end = more.last()?;
    Some(Mend {
        range: first.start + indentation..end.start + file[end.clone()].trim_end().len(),
        cause: Cause::Colon,
        place: Place::Block {
            column: line::key_column(key),
        },
    })
}

/// Whether a dash after a key starts a list that goes on below.
fn is_list(file: &str, range: &Range<usize>) -> bool {
    let next = line::following(file, range);
    next.is_some_and(|next| file[next].trim_start().starts_with("- "))
}

/// Where a sentence ends: with its last line, but before a comment that is none of it.
fn sentence_end(
    file: &str,
    value: &Range<usize>,
    more: Option<&Range<usize>>,
    cause: Cause,
) -> usize {
    if let Some(last) = more {
        return last.start + file[last.clone()].trim_end().len();
    }
    let text = &file[value.clone()];
    let kept = before_comment(text);
    let comment = text[kept.len()..].trim_start();
    let gap = &text[kept.len()..text.len() - comment.len()];
    if comment.is_empty() || cause == Cause::Hash || sentence::is_cut(kept, gap, comment) {
        return value.end;
    }
    value.start + kept.len()
}

/// Sentences that YAML cut silently.
pub(super) fn silent(file: &str, grown: &Grown) -> Vec<Mend> {
    let braces = grown
        .braces
        .iter()
        .flat_map(|braces| flow::sentences(file, braces.clone(), place_of(file, braces.start)));
    let items = grown.items.iter().map(|item| Mend {
        range: item.clone(),
        cause: Cause::Colon,
        place: place_of(file, item.start),
    });
    let comments = grown.after_text.iter().filter_map(|(text, comment)| {
        let gap = &file[text.end..comment.start];
        sentence::is_cut(&file[text.clone()], gap, &file[comment.clone()]).then(|| {
            let start = if text.is_empty() {
                comment.start
            } else {
                text.start
            };
            Mend {
                range: start..comment.end,
                cause: Cause::Hash,
                place: place_of(file, start),
            }
        })
    });
    let signs = grown.signs.iter().map(|text| Mend {
        range: text.clone(),
        cause: Cause::Sign,
        place: place_of(file, text.start),
    });
    let all = braces.chain(signs).chain(items).chain(comments);
    all.take(limits::MENDS).collect()
}

/// Whether a value stands alone after its key or dash, or between brackets.
fn place_of(file: &str, start: usize) -> Place {
    match line::parse(file, &line::range_at(file, start)) {
        Some(line) if line.value.start == start => Place::Block {
            column: line.column,
        },
        _ => Place::Flow,
    }
}
