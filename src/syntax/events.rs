//! The YAML parser behind a door of our own: everything that knows the library stands in this file.

use std::borrow::Cow;
use std::ops::Range;

use memchr::memchr_iter;

use granit_parser::{self as granit, ErrorKind, Parser, ScalarStyle, StrInput, StructureStyle};

use super::{Style, limits, said_to_helder};

/// What the parser comes upon, with its bytes.
#[derive(Debug)]
pub(super) enum Event<'t> {
    /// `---`, or the start of a file without it.
    Document,
    /// A scalar; `anchored` and `tag` are what YAML lets stand before it.
    Scalar {
        text: Cow<'t, str>,
        style: Style,
        before: Before,
    },
    /// A list opens, in brackets or not.
    Seq { flow: bool, before: Before },
    /// A list closes.
    SeqEnd,
    /// A map opens, in braces or not.
    Map { flow: bool, before: Before },
    /// A map closes.
    MapEnd,
    /// `*name`.
    Alias,
    /// `# …`.
    Comment,
}

/// What may stand before a value.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Before {
    /// `&name`.
    pub anchor: bool,
    /// The first byte of `!tag`.
    pub tag: Option<usize>,
}

/// Why the parser cannot go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Failure {
    /// The byte where it noticed.
    pub at: usize,
    /// What it noticed.
    pub trouble: Trouble,
}

/// What can be wrong, as far as an author can tell it apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Trouble {
    /// A tab where blanks are needed.
    Tab,
    /// A quote that is not closed.
    Quote,
    /// Words after a closing quote.
    AfterQuote,
    /// `\` before a letter that has no meaning there.
    Escape,
    /// A bracket that is not closed.
    Unclosed,
    /// A closing bracket that closes nothing, or another.
    Closing,
    /// A comma or closing bracket was expected between brackets.
    Separator,
    /// A line without `:` where a key was expected.
    NoColon,
    /// A `:` where no key can stand.
    Colon,
    /// A dash where no list can stand, or none where one must.
    Dash,
    /// A line that stands too far left or right.
    Indentation,
    /// Words after `|` or `>`.
    BlockHeader,
    /// A comment inside a text.
    Comment,
    /// A `%` directive.
    Directive,
    /// Too many values inside each other.
    Depth,
    /// Too many values or comments.
    Many,
    /// A second document.
    SecondDocument,
    /// A character that has a meaning of its own at the start of a value.
    Character,
    /// Anything else.
    Other,
}

/// The events of one text.
pub(super) struct Events<'t> {
    parser: Parser<'t, StrInput<'t>>,
    length: usize,
}

impl<'t> Events<'t> {
    /// Starts at the beginning of `text`.
    pub fn new(text: &'t str) -> Self {
        let options = granit::options! {
            disallow_directives: true,
            emit_unresolved_aliases: true,
            simple_key_max_lookahead: limits::KEY_CHARS,
            flow_nesting_limit: limits::DEPTH,
            block_nesting_limit: limits::DEPTH,
            max_buffered_comment_events: limits::COMMENTS,
            emit_comments: has_comments_that_count(text),
        };
        Self {
            parser: Parser::new_from_str_with_options(text, options),
            length: text.len(),
        }
    }

    fn range(&self, span: &granit::Span) -> Range<usize> {
        let byte = |marker: granit::Marker| marker.byte_offset().unwrap_or_default();
        let end = byte(span.end).min(self.length);
        byte(span.start).min(end)..end
    }
}

/// Whether a text may have comments that speak to the compiler, or that stand behind something on their line. The parser
/// takes longer where it has to tell them, and most files have none but remarks on lines of their own.
fn has_comments_that_count(text: &str) -> bool {
    memchr_iter(b'#', text.as_bytes()).any(|at| {
        let before = text[..at].bytes().rev();
        let mut before = before.skip_while(|byte| matches!(byte, b' ' | b'\t'));
        let is_alone = before
            .next()
            .is_none_or(|byte| matches!(byte, b'\n' | b'\r'));
        !is_alone || said_to_helder(&text[at..]).is_some()
    })
}

impl<'t> Iterator for Events<'t> {
    type Item = Result<(Event<'t>, Range<usize>), Failure>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let (event, span) = match self.parser.next_event()? {
                Ok(pair) => pair,
                Err(error) => {
                    let at = error.marker().byte_offset().unwrap_or(self.length);
                    return Some(Err(Failure {
                        at: at.min(self.length),
                        trouble: trouble(error.kind()),
                    }));
                }
            };
            let before = |anchor: usize| Before {
                anchor: anchor != 0,
                tag: span.tag_start.and_then(|marker| marker.byte_offset()),
            };
            let event = match event {
                granit::Event::DocumentStart(..) => Event::Document,
                granit::Event::Scalar(text, written, anchor, _) => Event::Scalar {
                    text,
                    style: style(written),
                    before: before(anchor),
                },
                granit::Event::SequenceStart(written, anchor, _) => Event::Seq {
                    flow: written == StructureStyle::Flow,
                    before: before(anchor),
                },
                granit::Event::SequenceEnd => Event::SeqEnd,
                granit::Event::MappingStart(written, anchor, _) => Event::Map {
                    flow: written == StructureStyle::Flow,
                    before: before(anchor),
                },
                granit::Event::MappingEnd => Event::MapEnd,
                granit::Event::Alias(_) | granit::Event::UnresolvedAlias(_) => Event::Alias,
                granit::Event::Comment(..) => Event::Comment,
                _ => continue,
            };
            return Some(Ok((event, self.range(&span))));
        }
    }
}

const fn style(style: ScalarStyle) -> Style {
    match style {
        ScalarStyle::Plain => Style::Plain,
        ScalarStyle::SingleQuoted => Style::Single,
        ScalarStyle::DoubleQuoted => Style::Double,
        ScalarStyle::Literal => Style::Literal,
        ScalarStyle::Folded => Style::Folded,
    }
}

fn trouble(kind: &ErrorKind) -> Trouble {
    use ErrorKind as E;
    match kind {
        E::TabNotAllowed
        | E::TabInBlockIndentation
        | E::TabAtBlockScalarStart
        | E::TabInIndentation
        | E::TabInPlainScalar => Trouble::Tab,
        E::UnclosedQuotedScalar
        | E::InvalidQuotedScalarIndent
        | E::DocumentIndicatorInQuotedScalar => Trouble::Quote,
        E::InvalidTrailingSingleQuotedScalar | E::InvalidTrailingDoubleQuotedScalar => {
            Trouble::AfterQuote
        }
        E::UnknownQuotedScalarEscape
        | E::InvalidQuotedScalarHexEscape
        | E::InvalidLowSurrogateHexEscape
        | E::InvalidLowSurrogate
        | E::MissingLowSurrogate
        | E::UnpairedLowSurrogate
        | E::InvalidUnicodeEscape => Trouble::Escape,
        E::UnexpectedEofFlowSequence
        | E::UnexpectedEofFlowMapping
        | E::UnexpectedEofImplicitFlowMapping
        | E::UnclosedFlowCollection { .. } => Trouble::Unclosed,
        E::MisplacedFlowCollectionEnd | E::MismatchedFlowCollectionEnd { .. } => Trouble::Closing,
        E::ExpectedFlowMappingSeparator
        | E::ExpectedFlowSequenceSeparator
        | E::InvalidColonPlacement
        | E::FlowMappingValueAdjacentCollection
        | E::BlockEntryInFlowCollection
        | E::InvalidFlowScalarIndent => Trouble::Separator,
        E::SimpleKeyExpected => Trouble::NoColon,
        E::MappingValueNotAllowed | E::MappingKeyNotAllowed | E::InvalidMappingValueWhitespace => {
            Trouble::Colon
        }
        E::ExpectedBlockSequenceEntry
        | E::BlockSequenceEntryNotAllowed
        | E::InvalidBlockEntryWhitespace
        | E::PlainScalarStartsWithDashFlowIndicator => Trouble::Dash,
        E::ExpectedBlockMappingKey
        | E::InvalidIndentation
        | E::ExpectedDocumentStart
        | E::InvalidBlockScalarIndent
        | E::InvalidSimpleKey => Trouble::Indentation,
        E::InvalidBlockScalarHeader | E::ZeroBlockScalarIndent => Trouble::BlockHeader,
        E::CommentInterceptedScalar | E::CommentNotSeparated => Trouble::Comment,
        E::DirectiveDisallowed
        | E::MissingDirectiveName
        | E::InvalidDirectiveName
        | E::DirectiveByteLimitExceeded { .. }
        | E::MissingDocumentEndBeforeDirective => Trouble::Directive,
        E::RecursionLimitExceeded => Trouble::Depth,
        E::TooManyComments | E::AnchorCountOverflow => Trouble::Many,
        E::UnexpectedCharacter { .. } | E::MissingAnchorOrAliasName => Trouble::Character,
        _ => Trouble::Other,
    }
}
