use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::checks::prelude::*;
use crate::checks::prose::{ReadText, ReadVersion};
use crate::checks::wording::about_words;
use crate::locale::letters::words;
use crate::locale::wording::{is_everyday_acronym, is_small_word};
use crate::model::Language;
use crate::model::quantity::Currency;
use crate::model::text::TextRole;

check! {
    /// An abbreviation in capitals that nobody explains.
    ///
    /// ## Why it matters
    ///
    /// Everyone in the office knows what the RVV is. The client does not, and does not find out whether it is about them.
    ///
    /// It is explained once where its meaning stands in brackets beside it, in any text of the concept in the same language, or where the
    /// glossary has it. What everyone knows (EU, PDF, IBAN, SMS …), currencies and the name of the organisation need no explanation.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// summary: Bring your RVV certificate to the desk.
    /// ```
    ///
    /// ```yaml passes
    /// summary: Bring your RVV (increased reimbursement) certificate, as a PDF.
    /// ```
    ///
    /// ```yaml passes
    /// glossary:
    ///   RVV: {meaning: The right to pay less for health care.}
    /// summary: Bring your RVV certificate to the desk.
    /// ```
    ///
    /// ## How to mend
    ///
    /// Write it in full, explain it in brackets where it first stands, or put it into the glossary.
    "term-undefined", Language, Warning, since "0.1.0", Texts(run)
}

/// The letters of an abbreviation: one alone is an initial, and a longer word is shouted.
const LETTERS: std::ops::RangeInclusive<usize> = 2..=6;

/// Where an abbreviation first stands.
type First<'a> = (&'a ReadText<'a>, &'a ReadVersion<'a>, Range<usize>);

fn run(on: &Prose<'_>, findings: &mut Vec<Finding>) {
    let mut found: BTreeMap<(&Language, &str), First<'_>> = BTreeMap::new();
    let mut explained: BTreeSet<(&Language, &str)> = BTreeSet::new();
    for text in on.texts.iter().filter(|text| is_read(text)) {
        for version in &text.versions {
            for range in acronyms(version) {
                let key = (&version.version.language, &version.version.raw[range.clone()]);
                if is_explained(&version.masked, &range) {
                    explained.insert(key);
                } else {
                    found.entry(key).or_insert((text, version, range));
                }
            }
        }
    }
    found.retain(|key, _| !explained.contains(key));
    if found.is_empty() {
        return;
    }
    let known = known(on);
    found.retain(|(_, word), _| !known.contains(word));
    let shouted = shouted(on, found.keys().copied());
    let unknown = found.into_iter().filter(|(key, _)| !shouted.contains(key));
    findings.extend(unknown.map(|(_, (text, version, range))| about_words(CHECK.name, CHECK.name, (text, version), range)));
}

fn is_read(text: &ReadText<'_>) -> bool {
    use TextRole::{Address, Avoided, Search, Source, Story};
    let path = &text.text.path;
    let is_of_the_house = ["glossary.", "organisation.", "legal_basis."].iter().any(|start| path.starts_with(start));
    !matches!(text.text.role, Address | Avoided | Search | Source | Story) && !is_of_the_house
}

/// Where abbreviations that not everyone knows stand.
fn acronyms<'a>(version: &'a ReadVersion<'_>) -> impl Iterator<Item = Range<usize>> + use<'a> {
    let text = &version.masked;
    // Nearly all texts have no two capitals side by side. Looking at all pairs is faster than looking for the first.
    let pairs = text.bytes().zip(text.bytes().skip(1));
    let has_some = pairs.fold(false, |some, (one, next)| some | (one.is_ascii_uppercase() & next.is_ascii_uppercase()));
    let words = has_some.then(|| words(text)).into_iter().flatten();
    words.filter(|range| is_acronym(&text[range.clone()]) && !is_in_figure(version, range))
}

fn is_acronym(word: &str) -> bool {
    LETTERS.contains(&word.chars().count())
        && word.chars().all(char::is_uppercase)
        && !word.chars().all(|letter| "IVXLCDM".contains(letter))
        && !is_everyday_acronym(word)
        && !is_small_word(word)
        && Currency::from_code(word).is_none()
}

/// Whether it belongs to a figure or an address: a unit, a part of a link.
fn is_in_figure(version: &ReadVersion<'_>, word: &Range<usize>) -> bool {
    version.figures().iter().any(|figure| figure.range.start < word.end && word.start < figure.range.end)
}

/// Those that are ordinary words in capitals: they stand in small letters elsewhere.
fn shouted<'a>(
    on: &'a Prose<'_>,
    acronyms: impl Iterator<Item = (&'a Language, &'a str)>,
) -> BTreeSet<(&'a Language, &'a str)> {
    let small: BTreeMap<_, _> = acronyms.map(|(language, word)| ((language, word.to_lowercase()), word)).collect();
    let longest = small.keys().map(|(_, word)| word.len()).max().unwrap_or_default();
    let versions = on.texts.iter().flat_map(|text| &text.versions).filter(|_| longest > 0);
    let said = versions.flat_map(|version| {
        let words = words(&version.masked).filter(move |range| range.len() <= longest);
        words.map(move |range| (&version.version.language, version.masked[range].to_owned()))
    });
    said.filter_map(|key| small.get(&key).map(|word| (key.0, *word))).collect()
}

/// Whether brackets explain an abbreviation or hold it behind what it stands for.
fn is_explained(text: &str, word: &Range<usize>) -> bool {
    let after = text[word.end..].trim_start_matches([' ', '\n', '*', '_']);
    after.starts_with('(') || after.starts_with(')') && text[..word.start].ends_with('(')
}

/// The words of the glossary and of the organisation's name.
fn known<'a>(on: &Prose<'a>) -> BTreeSet<&'a str> {
    let workspace = on.workspace;
    let terms = workspace.glossary.iter().flat_map(|(key, term)| {
        let also = term.also_called.iter().flat_map(|(_, list)| list);
        let texts = term.term.iter().flat_map(|text| &text.versions).map(|version| &*version.raw);
        std::iter::once(key.as_str()).chain(texts).chain(also.map(|word| word.value.as_str()))
    });
    let names = workspace.organisation.name.iter().flat_map(|name| &name.versions);
    let all = terms.chain(names.map(|version| &*version.raw));
    all.flat_map(|text| words(text).map(move |range| &text[range])).collect()
}
