//! The messages of each language, each read by Fluent when it is first wanted.

use std::borrow::{Borrow, Cow};
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::memoizer::MemoizerKind;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use intl_memoizer::Memoizable;
use unic_langid::LanguageIdentifier;

use super::icu::{self, Icu};
use super::messages::{self, COUNT, LANGUAGES, Messages};

/// The language whose words stand in for those another language lacks.
pub(super) const FALLBACK: &str = "en";

/// The words and the ICU data of one language.
pub(super) struct Bundle {
    /// The folder it comes from, which is the language's tag.
    pub tag: &'static str,
    /// Its place among all languages.
    pub place: usize,
    /// What ICU knows about it.
    pub icu: Icu,
    locale: &'static str,
    messages: &'static Messages,
    /// What Fluent made of each message, each with those it shows.
    read: OnceLock<Box<[OnceLock<Box<Fluent>>]>>,
}

type Fluent = FluentBundle<FluentResource>;

/// The tags of the languages there are files for, sorted.
pub(super) fn tags() -> impl Iterator<Item = &'static str> {
    LANGUAGES.iter().map(|(tag, _)| *tag)
}

/// The bundle of a language: of its tag, else of the tag's first part (`nl` for `nl-BE`), else of English.
pub(super) fn of(tag: &str) -> &'static Bundle {
    static EMPTY: OnceLock<Bundle> = OnceLock::new();
    // Nearly every tag is the name of a folder as it stands.
    if let Some(bundle) = known(tag) {
        return bundle;
    }
    let tag = tag.to_ascii_lowercase();
    let first = tag.split(['-', '_']).next().unwrap_or(FALLBACK);
    [tag.as_str(), first, FALLBACK]
        .into_iter()
        .find_map(known)
        .unwrap_or_else(|| EMPTY.get_or_init(|| Bundle::new(COUNT, FALLBACK, &messages::NONE)))
}

fn known(tag: &str) -> Option<&'static Bundle> {
    static KNOWN: [OnceLock<Bundle>; COUNT] = [const { OnceLock::new() }; COUNT];
    let place = messages::place_of(tag)?;
    let (tag, messages) = &LANGUAGES[place];
    Some(KNOWN[place].get_or_init(|| Bundle::new(place, tag, messages)))
}

impl Bundle {
    fn new(place: usize, tag: &'static str, messages: &'static Messages) -> Self {
        // The tag under which ICU knows the language.
        let locale = messages.place("icu-locale");
        let locale = locale.and_then(|place| messages::plain(messages.source(place)));
        let locale = locale.unwrap_or(tag);
        Self {
            tag,
            place,
            icu: Icu::new(locale),
            locale,
            messages,
            read: OnceLock::new(),
        }
    }

    /// The ids of the messages that pages, letters and staff sheets show.
    pub fn of_pages(&self) -> impl Iterator<Item = &'static str> {
        self.messages.of_pages()
    }

    /// The text of a message that shows nothing but itself: Fluent need not read it.
    pub fn plain(&self, id: &str) -> Option<&'static str> {
        let place = self.messages.place(id)?;
        messages::plain(self.messages.source(place))
    }

    /// What Fluent made of the message at a place and of those it shows.
    fn fluent(&self, place: usize) -> &Fluent {
        let unread = || {
            (0..self.messages.count())
                .map(|_| OnceLock::new())
                .collect()
        };
        let read = self.read.get_or_init(unread);
        read[place].get_or_init(|| Box::new(self.parse(&self.messages.with_shown(place))))
    }

    /// Reads messages. What does not parse is left out: tests keep it out of what is released.
    fn parse(&self, sources: &[&str]) -> Fluent {
        let language: LanguageIdentifier = self.locale.parse().unwrap_or_default();
        let mut fluent = FluentBundle::new_concurrent(vec![language]);
        fluent.set_use_isolating(false);
        fluent.set_formatter(Some(write_number));
        let resource = FluentResource::try_new(sources.concat());
        // No id stands twice.
        let _ = fluent.add_resource(resource.unwrap_or_else(|(read, _)| read));
        fluent
    }

    /// The text of `message` or `message.attribute`, with what it asks for; `None` where there is no such word.
    pub fn text<'a, A: Borrow<FluentArgs<'a>>>(
        &'static self,
        id: &str,
        args: impl FnOnce() -> A,
    ) -> Option<Cow<'static, str>> {
        let (name, attribute) = match id.split_once('.') {
            Some((name, attribute)) => (name, Some(attribute)),
            None => (id, None),
        };
        let place = self.messages.place(name)?;
        if attribute.is_none()
            && let Some(plain) = messages::plain(self.messages.source(place))
        {
            return Some(Cow::Borrowed(plain));
        }
        let fluent = self.fluent(place);
        let message = fluent.get_message(name)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut errors = Vec::new();
        Some(fluent.format_pattern(pattern, Some(args().borrow()), &mut errors))
    }
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
