//! Words that a text should not hold, planted in one language.

use helder::locale::Negation;
use helder::model::Text;
use helder::model::text::{TextRole, Version};

use crate::edit::Edit;
use crate::ground::Checked;
use crate::mutation::Mutation;

use super::forms::whole_value;
use super::translations::{named, texts_changed};

/// What is planted behind the first word of a text in each language, and the checks that find it in texts of these roles.
struct Planted {
    kind: &'static str,
    nl: &'static str,
    fr: &'static str,
    en: &'static str,
    checks: &'static [&'static str],
    /// In which texts it is a mistake.
    roles: fn(TextRole) -> bool,
}

const fn alike(
    kind: &'static str,
    words: &'static str,
    checks: &'static [&'static str],
    roles: fn(TextRole) -> bool,
) -> Planted {
    Planted {
        kind,
        nl: words,
        fr: words,
        en: words,
        checks,
        roles,
    }
}

fn any(_: TextRole) -> bool {
    true
}

/// How the kinds are called that only another language can tell.
const OF_ONE: &str = "of one language";

const DENIED: &str = "negation of one language";

/// The most words of a name, which may be the same in several languages.
const WORDS_OF_NAME: usize = 4;

fn is_prose(role: TextRole) -> bool {
    use TextRole::{Duty, Exclusion, Promise, Prose, Redress};
    matches!(role, Promise | Exclusion | Duty | Redress | Prose)
}

fn is_sentence(role: TextRole) -> bool {
    !matches!(role, TextRole::Title | TextRole::Source | TextRole::Avoided)
}

const PLANTED: &[Planted] = &[
    alike("unfinished text", " TODO", &["leftover"], any),
    alike("mark-up in a text", " <b>", &["text-markup"], any),
    alike(
        "placeholder of nothing",
        " {nowhere}",
        &["reference-unknown"],
        any,
    ),
    alike(
        "figure of one language",
        " 37 EUR",
        &["translation-figures", "figure-in-prose"],
        any,
    ),
    alike(
        "insecure link",
        " [zzz](http://example.org)",
        &["link-insecure"],
        any,
    ),
    alike(
        "emphasis of one language",
        " **zzz**",
        &["translation-structure"],
        any,
    ),
    Planted {
        kind: "vague words",
        nl: " in principe",
        fr: " en principe",
        en: " in principle",
        checks: &["vague-term", "promise-diluted"],
        roles: is_prose,
    },
    Planted {
        kind: DENIED,
        nl: " niet",
        fr: " ne pas",
        en: " not",
        checks: &["translation-negation"],
        roles: |role| matches!(role, TextRole::Exclusion | TextRole::Duty),
    },
    Planted {
        kind: "sentence too long",
        nl: " en dan nog en dan nog en dan nog en dan nog en dan nog en dan nog en dan nog en dan nog en dan nog en dan nog en dan nog en dan nog en dan nog en dan nog",
        fr: " et puis et puis et puis et puis et puis et puis et puis et puis et puis et puis et puis et puis et puis et puis et puis et puis et puis et puis et puis et puis",
        en: " and then and then and then and then and then and then and then and then and then and then and then and then and then and then and then and then and then and then",
        checks: &["sentence-too-long"],
        roles: is_sentence,
    },
    Planted {
        kind: "phrase of refusal",
        nl: " dat is niet mijn dienst",
        fr: " ce n'est pas mon service",
        en: " that is not my department",
        checks: &["staff-phrase"],
        roles: |role| matches!(role, TextRole::Say | TextRole::Acknowledge),
    },
];

/// Every text with each of these words planted in one of its languages, or said in another language.
pub fn all(before: &Checked) -> Vec<Mutation> {
    let mut made = Vec::new();
    for planted in PLANTED {
        let texts = texts_changed(before, |text, version| {
            let is_meant = (planted.roles)(text.role)
                && (planted.kind != DENIED || denies_nothing(text))
                && (!planted.kind.ends_with(OF_ONE) || text.versions.len() > 1);
            let words = match &*version.language.to_string() {
                "nl" => planted.nl,
                "fr" => planted.fr,
                _ => planted.en,
            };
            is_meant
                .then(|| behind_first_word(version, words))
                .flatten()
                .into_iter()
                .collect()
        });
        made.extend(named(texts, planted.kind, planted.checks));
    }
    made.extend(acronyms(before));
    let exchanged = texts_changed(before, |text, version| {
        exchanged(before, text, version).into_iter().collect()
    });
    made.extend(named(
        exchanged,
        "text of another language",
        &["wrong-language", "translation-same"],
    ));
    // The other languages lack what is planted, and a translation is older than a changed source.
    made.iter_mut()
        .for_each(|mutation| mutation.has_more = true);
    made
}

/// Whether no language of a text denies anything, so that a denial in one of them stands alone.
fn denies_nothing(text: &Text) -> bool {
    let denies = |version: &Version| {
        Negation::of(&version.language)
            .of_text(&version.masked())
            .is_nothing()
    };
    text.versions.iter().all(denies)
}

/// Another acronym in every text, for each is told once.
fn acronyms(before: &Checked) -> Vec<Mutation> {
    let texts = texts_changed(before, |text, version| {
        use TextRole::{Avoided, Source, Story};
        let of_the_house = ["glossary.", "organisation.", "legal_basis."];
        let is_meant = !matches!(text.role, Avoided | Source | Story)
            && !of_the_house
                .iter()
                .any(|start| text.path.starts_with(start));
        let acronym = is_meant
            .then(|| behind_first_word(version, " QZX"))
            .flatten();
        acronym.into_iter().collect()
    });
    let mut made = named(texts, "acronym unexplained", &["term-undefined"]);
    for (number, mutation) in made.iter_mut().enumerate() {
        let letter = |number: usize| char::from(b"BCDFGHJKLMNPRSTVWZ"[number % 18]);
        let letters = [letter(number), letter(number / 18), letter(number / 324)];
        mutation.edits[0].text = format!(" Q{}Q", letters.iter().collect::<String>());
    }
    made
}

/// What the text says in another language; a name of a few words may be the same in all.
fn exchanged(before: &Checked, text: &Text, version: &Version) -> Option<Edit> {
    let is_name = matches!(
        text.role,
        TextRole::Title | TextRole::Threshold | TextRole::Source
    );
    let others = text
        .versions
        .iter()
        .filter(|other| other.language != version.language);
    let other = others.into_iter().find(|other| {
        other.raw.split_whitespace().count() > WORDS_OF_NAME && other.raw != version.raw
    })?;
    let file = before.sources.get(version.span.source)?.text();
    let written = serde_json::to_string(&other.raw).expect("a text");
    (!is_name).then(|| Edit::new(whole_value(file, version.span.range()), written))
}

fn behind_first_word(version: &Version, words: &str) -> Option<Edit> {
    let text = version.masked();
    let (at, last) = text
        .char_indices()
        .find(|(_, letter)| *letter == ' ')
        .or_else(|| text.char_indices().next_back())?;
    let place = version.places.span(at..at + last.len_utf8()).range();
    let start = if last == ' ' { place.start } else { place.end };
    Some(Edit::new(start..start, words))
}
