use memchr::{memchr_iter, memchr2_iter};

use crate::checks::prelude::*;
use crate::checks::prose::{ReadText, ReadVersion};
use crate::model::signs::Signs;
use crate::model::text::{TextRole, Version};

check! {
    /// A text was not finished: it holds `TODO`, `XX`, `[…]` or filler, or it is no sentence.
    ///
    /// ## Why it matters
    ///
    /// A page with a gap in it says that nobody read it before publishing, and the sentence that is missing is often the one that
    /// was hard to decide.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// title: Stolen phone
    /// summary: We come within XX minutes.
    /// ```
    ///
    /// ```yaml fails
    /// not_offered:
    ///   chase:
    ///     title: We do not chase a phone that moves
    ///     because: "-"
    /// ```
    ///
    /// ```yaml passes
    /// title: Stolen phone
    /// summary: We come within half an hour..
    /// ```
    ///
    /// ## How to mend
    ///
    /// Finish the text, or take its key out: what is missing is then asked for by the check that needs it.
    "leftover", Language, Error, since "0.1.0", Texts(run)
}

/// What authors write where something is still to come; capitals count, and only whole words.
const MARKS: [&str; 10] = ["TODO", "FIXME", "TBD", "TBC", "XX", "XXX", "XXXX", "NNN", "???", "[…]"];


/// The same in any case, and inside other letters.
const FILLERS: [&str; 4] = ["lorem ipsum", "[...]", "[xx]", "[todo]"];

/// Where in each of them the sign stands by which it is looked for: few others are as rare in a text.
const RAREST: [usize; FILLERS.len()] = [7, 0, 0, 0];

/// The signs of each, and of those one that every mark has.
const MARK_SIGNS: [Signs; MARKS.len()] = Signs::of_each(MARKS);
const ANY_MARK: Signs = Signs::of("TXN?[");
const FILLER_SIGNS: [Signs; FILLERS.len()] = Signs::of_each(FILLERS);

/// Fewer letters make no sentence.
const LETTERS: usize = 4;

fn run(on: &Prose<'_>, findings: &mut Vec<Finding>) {
    for text in on.texts.iter().filter(|text| !text.is_address()) {
        for version in &text.versions {
            if let Some(finding) = look(text, version) {
                findings.push(finding);
            }
        }
    }
}

fn look(text: &ReadText<'_>, version: &ReadVersion<'_>) -> Option<Finding> {
    let raw = &*version.masked;
    let signs = version.version.signs;
    let found = mark(raw, signs).or_else(|| filler(raw, signs.in_small_letters()));
    let (id, span) = match found {
        Some((at, length)) => (CHECK.name, version.span(at..at + length)),
        None if !is_empty(raw) => return None,
        // What only one language leaves out is told by `translation-empty`.
        None if version.version.is_blank() && !text.text.versions.iter().all(Version::is_blank) => return None,
        None if version.version.is_blank() || is_sentence(text.text.role) => ("leftover-empty", version.version.span),
        None => return None,
    };
    let written = found.map_or(raw, |(at, length)| &raw[at..at + length]);
    let message = Message::new(id).with("written", written.trim());
    let finding = text.finding(CHECK.name, span, &version.version.language).message(message);
    Some(finding.help(Message::new("leftover.help")))
}

/// The first mark, with its length.
fn mark(text: &str, signs: Signs) -> Option<(usize, usize)> {
    let alone = |at: usize, mark: &str| {
        let before = text[..at].chars().next_back();
        let after = text[at + mark.len()..].chars().next();
        let word = |character: Option<char>| character.is_some_and(char::is_alphanumeric);
        !word(before) && !word(after)
    };
    let find = |mark: &&str| {
        let found = text.match_indices(*mark).map(|(at, _)| at);
        found.filter(|at| alone(*at, mark)).map(|at| (at, mark.len())).next()
    };
    let bytes = text.as_bytes();
    let stands = |mark: &[u8]| memchr_iter(mark[0], bytes).any(|at| bytes[at..].starts_with(mark));
    // Nearly all texts lack the letters of all of them.
    if !signs.has_any(ANY_MARK) {
        return None;
    }
    let marks = MARKS.iter().zip(MARK_SIGNS).filter(|(mark, own)| signs.has_all(*own) && stands(mark.as_bytes()));
    marks.filter_map(|(mark, _)| find(mark)).min()
}

/// The first filler, with its length.
fn filler(text: &str, signs: Signs) -> Option<(usize, usize)> {
    let fillers = FILLERS.iter().zip(RAREST).zip(FILLER_SIGNS);
    let fillers = fillers.filter(|(_, own)| signs.has_all(*own));
    fillers.filter_map(|((filler, rarest), _)| find_filler(text.as_bytes(), filler.as_bytes(), rarest)).min()
}

fn find_filler(text: &[u8], filler: &[u8], rarest: usize) -> Option<(usize, usize)> {
    let sign = filler[rarest];
    let mut places = memchr2_iter(sign, sign.to_ascii_uppercase(), text);
    places.find_map(|place| {
        let at = place.checked_sub(rarest)?;
        let found = text.get(at..at + filler.len())?;
        found.eq_ignore_ascii_case(filler).then_some((at, filler.len()))
    })
}

const fn is_sentence(role: TextRole) -> bool {
    !matches!(role, TextRole::Title | TextRole::Threshold | TextRole::Question | TextRole::Search | TextRole::Address)
}

/// Whether neither letters nor a placeholder make it a sentence.
fn is_empty(text: &str) -> bool {
    let letters = text.chars().filter(|character| character.is_alphabetic());
    letters.take(LETTERS).count() < LETTERS && !text.contains('~')
}
