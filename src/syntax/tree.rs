//! Events → tree, with what is of YAML but not of the format set aside.

use std::borrow::Cow;
use std::ops::Range;

use rustc_hash::FxHashMap;

use super::events::{Before, Event, Events, Failure, Trouble};
use super::mend::{Mend, join_lines};
use super::{Comment, Entry, Kind, Node, Scalar, Style, limits, said_to_helder};
use crate::source::{SourceId, Span};

/// A tree, and what was noticed while it grew.
#[derive(Debug, Default)]
pub(super) struct Grown<'t> {
    /// The value of the file, if it has one.
    pub root: Option<Node<'t>>,
    /// Its comments that speak to the compiler.
    pub comments: Vec<Comment>,
    /// The first place where YAML lets one value stand for another (`&`, `*`, `<<`).
    pub sharing: Option<Range<usize>>,
    /// Where tags (`!name`) start.
    pub tags: Vec<usize>,
    /// Braces in which a key has no value: often a sentence with a comma.
    pub braces: Vec<Range<usize>>,
    /// Plain texts after `!name` or `&name`, with it: sentences that start with such a sign.
    pub signs: Vec<Range<usize>>,
    /// Items of lists that are a map of one key which is no id: sentences with a colon.
    pub items: Vec<Range<usize>>,
    /// Comments that follow a plain text on its line, with that text.
    pub after_text: Vec<(Range<usize>, Range<usize>)>,
}

/// Why no tree grew.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stopped {
    /// What the parser noticed, and where.
    pub failure: Failure,
    /// Where the last thing it understood started.
    pub since: usize,
    /// The innermost bracket that was open.
    pub bracket: Option<usize>,
}

impl Grown<'_> {
    /// The same with texts of its own.
    pub fn with_own_texts(self) -> Grown<'static> {
        Grown {
            root: self.root.map(|root| root.to_owned_texts()),
            comments: self.comments,
            sharing: self.sharing,
            tags: self.tags,
            braces: self.braces,
            signs: self.signs,
            items: self.items,
            after_text: self.after_text,
        }
    }
}

/// Grows the tree of `work`, which is the file's text with the `mends` made harmless.
pub(super) fn grow<'t>(
    source: SourceId,
    file: &str,
    work: &'t str,
    mends: &[Mend],
) -> Result<Grown<'t>, Stopped> {
    let mut builder = Builder {
        source,
        file,
        work,
        mends: mends.iter().map(|mend| (mend.range.start, mend)).collect(),
        open: Vec::new(),
        grown: Grown::default(),
        documents: 0,
        nodes: 0,
        last_scalar: 0..0,
    };
    let mut since = 0;
    for event in Events::new(work) {
        let taken = event.and_then(|(event, range)| {
            let start = (!matches!(event, Event::Comment)).then_some(range.start);
            builder.take(event, range).map(|()| start)
        });
        match taken {
            Ok(start) => since = start.unwrap_or(since),
            Err(failure) => {
                return Err(Stopped {
                    failure,
                    since,
                    bracket: builder.open.iter().rev().find_map(Open::bracket),
                });
            }
        }
    }
    Ok(builder.grown)
}

/// A list or map that is not closed yet.
enum Open<'t> {
    Seq {
        start: usize,
        flow: bool,
        items: Vec<Node<'t>>,
    },
    Map {
        start: usize,
        flow: bool,
        key: Option<Node<'t>>,
        entries: Vec<Entry<'t>>,
        bare_key: bool,
    },
}

impl Open<'_> {
    /// Where its bracket stands, if it has one.
    const fn bracket(&self) -> Option<usize> {
        match self {
            Self::Seq { start, flow, .. } | Self::Map { start, flow, .. } if *flow => Some(*start),
            _ => None,
        }
    }
}

struct Builder<'t, 'm> {
    source: SourceId,
    file: &'m str,
    work: &'t str,
    mends: FxHashMap<usize, &'m Mend>,
    open: Vec<Open<'t>>,
    grown: Grown<'t>,
    documents: usize,
    nodes: usize,
    last_scalar: Range<usize>,
}

impl<'t> Builder<'t, '_> {
    fn take(&mut self, event: Event<'t>, range: Range<usize>) -> Result<(), Failure> {
        match event {
            Event::Document => self.document(&range)?,
            Event::Comment => self.comment(range),
            Event::Scalar {
                text,
                style,
                before,
            } => {
                match self.sign_of_sentence(before, style, &range) {
                    Some(sign) => self.grown.signs.push(sign..range.end),
                    None => self.note(before, &range),
                }
                let node = self.scalar(text, style, range);
                self.place(node)?;
            }
            Event::Alias => {
                if self.work[range.clone()].ends_with('*') {
                    self.grown.signs.push(range.clone());
                } else {
                    self.share(range.clone());
                }
                let node = self.node(range, Kind::Broken);
                self.place(node)?;
            }
            Event::Seq { flow, before } => {
                self.note(before, &range);
                self.open(Open::Seq {
                    start: range.start,
                    flow,
                    items: Vec::new(),
                })?;
            }
            Event::Map { flow, before } => {
                self.note(before, &range);
                self.open(Open::Map {
                    start: range.start,
                    flow,
                    key: None,
                    entries: Vec::new(),
                    bare_key: false,
                })?;
            }
            Event::SeqEnd | Event::MapEnd => self.close(&range)?,
        }
        Ok(())
    }

    fn document(&mut self, range: &Range<usize>) -> Result<(), Failure> {
        self.documents += 1;
        if self.documents > 1 {
            return Err(Failure {
                at: range.start,
                trouble: Trouble::SecondDocument,
            });
        }
        Ok(())
    }

    fn node<'n>(&self, range: Range<usize>, kind: Kind<'n>) -> Node<'n> {
        Node {
            span: Span::new(self.source, range.start, range.end),
            kind,
        }
    }

    fn scalar(&mut self, text: Cow<'t, str>, style: Style, range: Range<usize>) -> Node<'t> {
        if let Some(mend) = self.mends.get(&range.start) {
            let value = Cow::Owned(mend.text(self.file));
            let style = Style::Mended;
            return self.node(mend.range.clone(), Kind::Scalar(Scalar { value, style }));
        }
        let range = self.trim(range);
        if !self.mends.is_empty() && self.work[range.clone()] != self.file[range.clone()] {
            let value = Cow::Owned(join_lines(&self.file[range.clone()]));
            let style = Style::Mended;
            return self.node(range, Kind::Scalar(Scalar { value, style }));
        }
        if style == Style::Plain {
            self.last_scalar = range.clone();
            if range.is_empty() || matches!(&*text, "~" | "null" | "Null" | "NULL") {
                return self.node(range, Kind::Null);
            }
        }
        self.node(range, Kind::Scalar(Scalar { value: text, style }))
    }

    /// Leaves out the white space at the end, which the parser counts to a block.
    fn trim(&self, range: Range<usize>) -> Range<usize> {
        let white = |byte: &u8| matches!(byte, b' ' | b'\t' | b'\n' | b'\r');
        let bytes = &self.work.as_bytes()[range.clone()];
        let trailing = bytes.iter().rev().take_while(|byte| white(byte)).count();
        range.start..range.end - trailing
    }

    /// Notes what stands before a value and is not of the format.
    fn note(&mut self, before: Before, value: &Range<usize>) {
        if before.anchor {
            let start = self.anchor_before(value.start).unwrap_or(value.start);
            self.share(start..word_end(self.work, start));
        }
        if self.grown.tags.len() < limits::MENDS {
            self.grown.tags.extend(before.tag);
        }
    }

    /// Where the `&` before a value stands.
    fn anchor_before(&self, value: usize) -> Option<usize> {
        let before = &self.work.as_bytes()[..value];
        let starts = |at: &usize| {
            let previous = at.checked_sub(1).map_or(b' ', |previous| before[previous]);
            before[*at] == b'&' && (previous.is_ascii_whitespace() || b"[{,:-".contains(&previous))
        };
        (0..value).rev().find(starts)
    }

    /// The sign with which a plain text starts, where it is more likely a letter of it than a tag or an anchor: nothing
    /// refers to it, and it is none of YAML's own.
    fn sign_of_sentence(&self, before: Before, style: Style, text: &Range<usize>) -> Option<usize> {
        // Looking for references costs a walk through the file each time.
        if self.grown.sharing.is_some() || self.grown.signs.len() >= limits::MENDS {
            return None;
        }
        let sign = match before.tag {
            Some(tag) => tag,
            None if before.anchor => self.anchor_before(text.start)?,
            None => return None,
        };
        let word = &self.work[sign..word_end(self.work, sign)];
        let referred = word.starts_with('&') && self.work.contains(&word.replacen('&', "*", 1));
        let own = word.starts_with("!!") || word.starts_with("!<") || referred;
        let on_one_line = !self.work[sign..text.start].contains('\n');
        (style == Style::Plain && !text.is_empty() && on_one_line && !own).then_some(sign)
    }

    fn share(&mut self, range: Range<usize>) {
        self.grown.sharing.get_or_insert(range);
    }

    fn comment(&mut self, range: Range<usize>) {
        let before = self.work.get(self.last_scalar.end..range.start);
        let text = self.last_scalar.clone();
        let blank = before.is_some_and(|gap| match text.is_empty() {
            true => gap.bytes().all(|byte| matches!(byte, b' ' | b':')),
            false => gap.bytes().all(|byte| byte == b' '),
        });
        if blank && text.end > 0 {
            self.grown.after_text.push((text, range.clone()));
        }
        if said_to_helder(&self.work[range.clone()]).is_some() {
            self.grown.comments.push(Comment {
                span: Span::new(self.source, range.start, range.end),
            });
        }
    }

    fn open(&mut self, open: Open<'t>) -> Result<(), Failure> {
        let (Open::Seq { start, .. } | Open::Map { start, .. }) = open;
        if self.open.len() >= limits::DEPTH {
            return Err(Failure {
                at: start,
                trouble: Trouble::Depth,
            });
        }
        self.open.push(open);
        Ok(())
    }

    fn close(&mut self, end: &Range<usize>) -> Result<(), Failure> {
        let node = match self.open.pop() {
            Some(Open::Seq { start, items, .. }) => {
                let last = items.last().map(|item| item.span.end as usize);
                self.node(self.extent(start, last, end), Kind::Seq(items))
            }
            Some(Open::Map {
                start,
                flow,
                entries,
                bare_key,
                ..
            }) => {
                let last = entries.last().map(|entry| entry.value.span.end as usize);
                let range = self.extent(start, last, end);
                if flow && bare_key {
                    self.grown.braces.push(range.clone());
                }
                self.node(range, Kind::Map(entries))
            }
            None => return Ok(()),
        };
        self.place(node)
    }

    /// From the start to the closing bracket, or to the end of the last value where there is none.
    fn extent(&self, start: usize, last: Option<usize>, end: &Range<usize>) -> Range<usize> {
        let end = match last {
            _ if end.start < end.end => end.end,
            Some(last) => last,
            None => start,
        };
        start..end.max(start)
    }

    /// Puts a value where it belongs.
    fn place(&mut self, node: Node<'t>) -> Result<(), Failure> {
        self.nodes += 1;
        if self.nodes > limits::NODES {
            return Err(Failure {
                at: node.span.start as usize,
                trouble: Trouble::Many,
            });
        }
        match self.open.last_mut() {
            None => self.grown.root = Some(node),
            Some(Open::Seq { items, .. }) => {
                if is_sentence(&node, self.work) {
                    self.grown.items.push(node.span.range());
                }
                items.push(node);
            }
            Some(Open::Map {
                key: key @ None, ..
            }) => *key = Some(node),
            Some(Open::Map {
                key,
                entries,
                flow,
                bare_key,
                ..
            }) => {
                let Some(key) = key.take() else { return Ok(()) };
                if key.text() == Some("<<") {
                    self.grown.sharing.get_or_insert(key.span.range());
                    return Ok(());
                }
                *bare_key |= *flow && is_bare(&key, &node, self.work);
                entries.push(Entry { key, value: node });
            }
        }
        Ok(())
    }
}

/// Whether a key between braces has not even a colon: `b` in `{nl: a, b}`.
fn is_bare(key: &Node<'_>, value: &Node<'_>, text: &str) -> bool {
    let after = text[key.span.range().end..].trim_start();
    value.kind == Kind::Null && value.span.start == value.span.end && !after.starts_with(':')
}

/// Whether an item of a list is a sentence with a colon, `- Let op: twee`, which YAML takes for a map.
fn is_sentence(item: &Node<'_>, text: &str) -> bool {
    let Kind::Map(entries) = &item.kind else {
        return false;
    };
    let [Entry { key, value }] = &entries[..] else {
        return false;
    };
    let Kind::Scalar(Scalar {
        value: words,
        style: Style::Plain,
    }) = &key.kind
    else {
        return false;
    };
    let on_one_line = !text[key.span.end as usize..value.span.start as usize].contains('\n');
    let plain = matches!(&value.kind, Kind::Scalar(scalar) if scalar.style == Style::Plain);
    let bare = !text[item.span.range()].starts_with(['{', '[', '?']);
    let capital =
        words.starts_with(|first: char| !first.is_ascii_lowercase() && first.is_alphabetic());
    bare && plain && on_one_line && (capital || words.contains(' '))
}

fn word_end(text: &str, start: usize) -> usize {
    let word = text[start..].find(|c: char| c.is_whitespace() || matches!(c, ',' | ']' | '}'));
    word.map_or(text.len(), |length| start + length)
}
