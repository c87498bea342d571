//! The embedded Fluent files, one bundle per language, each read when its first word is needed.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{LazyLock, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::memoizer::MemoizerKind;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use include_dir::{Dir, include_dir};
use intl_memoizer::Memoizable;
use unic_langid::LanguageIdentifier;

use super::icu::{self, Icu};

static FILES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// The language whose words stand in for those another language lacks.
pub(super) const FALLBACK: &str = "en";

static LANGUAGES: LazyLock<BTreeMap<&'static str, OnceLock<Bundle>>> = LazyLock::new(|| {
    FILES
        .dirs()
        .filter_map(|folder| folder.path().to_str())
        .map(|tag| (tag, OnceLock::new()))
        .collect()
});

/// The words and the ICU data of one language.
pub(super) struct Bundle {
    /// The folder it comes from, which is the language's tag.
    pub tag: &'static str,
    /// What ICU knows about it.
    pub icu: Icu,
    locale: &'static str,
    /// The files that are read apart, and last all others.
    parts: [OnceLock<Fluent>; APART.len() + 1],
}

type Fluent = FluentBundle<FluentResource>;

/// The files that are read apart, by their names: the words by which texts are read, which checking needs of every
/// language, and what a report says of itself, which is all it says where nothing is found. The messages whose ids begin
/// like the names stand in these files, and show no message of another.
pub(super) const APART: [&[&str]; 2] = [
    &[
        "deadlines",
        "figures",
        "habits",
        "link-words",
        "negation",
        "promises",
    ],
    &["report"],
];

/// The part in which a message stands.
pub(super) fn part_of(id: &str) -> usize {
    let begins = |name: &&str| {
        let rest = id.strip_prefix(*name);
        rest.is_some_and(|rest| rest.starts_with('-'))
    };
    let apart = APART.iter().position(|names| names.iter().any(begins));
    apart.unwrap_or(APART.len())
}

/// Whether a file belongs to a part. The last holds all but the words by which texts are read.
fn is_in(path: &str, part: usize) -> bool {
    let name = path.rsplit('/').next();
    let name = name.and_then(|name| name.strip_suffix(".ftl"));
    let is_of = |names: &[&str]| name.is_some_and(|name| names.contains(&name));
    match APART.get(part) {
        Some(names) => is_of(names),
        None => !is_of(APART[0]),
    }
}

/// The tags of the languages there are files for, sorted.
pub(super) fn tags() -> impl Iterator<Item = &'static str> {
    LANGUAGES.keys().copied()
}

/// The bundle of a language: of its tag, else of the tag's first part (`nl` for `nl-BE`), else of English.
pub(super) fn of(tag: &str) -> &'static Bundle {
    // Nearly every tag is the name of a folder as it stands.
    if let Some(bundle) = loaded(tag) {
        return bundle;
    }
    let tag = tag.to_ascii_lowercase();
    let first = tag.split(['-', '_']).next().unwrap_or(FALLBACK);
    [tag.as_str(), first, FALLBACK]
        .into_iter()
        .find_map(loaded)
        .unwrap_or_else(|| EMPTY.get_or_init(|| Bundle::load(FALLBACK)))
}

static EMPTY: OnceLock<Bundle> = OnceLock::new();

fn loaded(tag: &str) -> Option<&'static Bundle> {
    let (tag, cell) = LANGUAGES.get_key_value(tag)?;
    Some(cell.get_or_init(|| Bundle::load(tag)))
}

/// The Fluent files of a language in the order of their names.
pub(super) fn sources(tag: &str) -> Vec<(&'static str, &'static str)> {
    sources_where(tag, |_| true)
}

/// Those of them whose paths are wanted; no other is looked at.
fn sources_where(tag: &str, wanted: impl Fn(&str) -> bool) -> Vec<(&'static str, &'static str)> {
    let files = FILES.get_dir(tag).into_iter().flat_map(Dir::files);
    let paths = files.filter_map(|file| Some((file.path().to_str()?, file)));
    let wanted = paths.filter(|(path, _)| path.ends_with(".ftl") && wanted(path));
    let mut sources: Vec<_> = wanted
        .filter_map(|(path, file)| Some((path, file.contents_utf8()?)))
        .collect();
    sources.sort_unstable();
    sources
}

/// A file of a language; empty where the language has none.
pub(super) fn file(tag: &str, name: &str) -> &'static str {
    let file = FILES.get_file(format!("{tag}/{name}"));
    file.and_then(include_dir::File::contents_utf8)
        .unwrap_or_default()
}

impl Bundle {
    fn load(tag: &'static str) -> Self {
        let locale = icu_tag(tag).unwrap_or(tag);
        Self {
            tag,
            icu: Icu::new(locale),
            locale,
            parts: Default::default(),
        }
    }

    /// Where a message stands.
    fn holder(&self, id: &str) -> &Fluent {
        let part = part_of(id);
        self.parts[part].get_or_init(|| self.parse(|path| is_in(path, part)))
    }

    /// Reads files of the language. What does not parse and ids that stand twice are left out: tests keep both out of
    /// what is released.
    fn parse(&self, wanted: impl Fn(&str) -> bool) -> Fluent {
        let language: LanguageIdentifier = self.locale.parse().unwrap_or_default();
        let mut fluent = FluentBundle::new_concurrent(vec![language]);
        fluent.set_use_isolating(false);
        fluent.set_formatter(Some(write_number));
        for (_, source) in sources_where(self.tag, wanted) {
            let resource =
                FluentResource::try_new(source.to_owned()).unwrap_or_else(|(read, _)| read);
            // Of two messages with one id the first stands.
            let _ = fluent.add_resource(resource);
        }
        fluent
    }

    /// The text of `message` or `message.attribute`; `None` where there is no such word.
    pub fn text(&'static self, id: &str, args: &FluentArgs) -> Option<Cow<'static, str>> {
        let (name, attribute) = match id.split_once('.') {
            Some((name, attribute)) => (name, Some(attribute)),
            None => (id, None),
        };
        let fluent = self.holder(name);
        let message = fluent.get_message(name)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut errors = Vec::new();
        Some(fluent.format_pattern(pattern, Some(args), &mut errors))
    }
}

/// The tag under which ICU knows the language: `icu-locale`, on one line of what the language says of itself.
fn icu_tag(tag: &str) -> Option<&'static str> {
    let mut lines = file(tag, "language.ftl").lines();
    let tag = lines.find_map(|line| line.strip_prefix("icu-locale = "));
    tag.map(str::trim)
}

/// The number marks of a language, kept by the bundle.
struct NumberMarks(icu_decimal::DecimalFormatter);

impl Memoizable for NumberMarks {
    type Args = ();
    type Error = ();

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        icu::decimal_formatter(&language.to_string())
            .map(Self)
            .ok_or(())
    }
}

/// Writes the counts inside messages as the language writes numbers; Fluent by itself would write `1234.5` everywhere.
fn write_number<M: MemoizerKind>(value: &FluentValue, memoizer: &M) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let decimal = number.as_string().parse().ok()?;
    memoizer
        .with_try_get_threadsafe::<NumberMarks, _, _>((), |marks| {
            marks.0.format(&decimal).to_string()
        })
        .ok()
}
