//! What templates can do with a view: say a word, render a text.

use std::sync::Arc;

use tera::{Error, Kwargs, State, Tera, TeraResult, Value};

use super::markdown::{Form, render};
use super::qr::Codes;
use crate::view::prose::{Insert, Prose};
use crate::view::tongue::Tongue;

/// The voices of all languages of a site.
pub(super) type Tongues = Arc<Vec<Tongue>>;

/// Registers `t(key)` and the filters `md`, `inline`, `plain`, `sentence` and `qr`.
///
/// All of them speak the language that the template calls `lang`; a component takes it as `@lang`. A text in another
/// language is set as that one is: its own where it says so, else what `md(lang=…)` names.
pub(super) fn register(tera: &mut Tera, tongues: &Tongues) {
    for (name, form) in [
        ("md", Form::Block),
        ("inline", Form::Inline),
        ("sentence", Form::Inline),
        ("plain", Form::Plain),
    ] {
        let tongues = Arc::clone(tongues);
        let filter = move |value: &Value, kwargs: Kwargs, state: &State| -> TeraResult<Value> {
            let prose = prose(value)?;
            let tongue = written(&tongues, &prose, &kwargs, state)?;
            let mut html = render(&prose, form, &|before, words, after| {
                tongue.polish_between(before, words, after)
            });
            // What ends without a stop becomes a sentence among sentences.
            if name == "sentence" && !is_closed(&prose) {
                html.push('.');
            }
            Ok(match form {
                Form::Plain => Value::normal_string(&html),
                Form::Block | Form::Inline => Value::safe_string(&html),
            })
        };
        tera.register_filter(name, filter);
    }
    let codes = Codes::default();
    let code = move |address: &str, kwargs: Kwargs, _: &State| code(&codes, address, &kwargs);
    tera.register_filter("qr", code);
    let tongues = Arc::clone(tongues);
    tera.register_function("t", move |kwargs: Kwargs, state: &State| {
        word(&tongues, &kwargs, state)
    });
}

/// `address | qr(label="QR code")`: the code of an address as an image; nothing where it is too long for one.
fn code(codes: &Codes, address: &str, kwargs: &Kwargs) -> TeraResult<Value> {
    let label: String = kwargs.must_get("label")?;
    let image = codes.svg(address, &label);
    Ok(Value::safe_string(&image.unwrap_or_default()))
}

/// `t(key="page-skip")`, or with places to fill: `t(key="check-question", number=3)`.
fn word(tongues: &Tongues, kwargs: &Kwargs, state: &State) -> TeraResult<Value> {
    let key: &str = kwargs.must_get("key")?;
    let tongue = spoken(tongues, state)?;
    let mut args = Vec::new();
    for (name, value) in kwargs.iter() {
        let Some(name) = name.as_str().filter(|name| *name != "key") else {
            continue;
        };
        let text = value
            .as_str()
            .map_or_else(|| value.to_string(), str::to_owned);
        args.push((name, text));
    }
    let args: Vec<(&str, &str)> = args
        .iter()
        .map(|(name, text)| (*name, text.as_str()))
        .collect();
    let said = tongue.find(key, &args);
    let said = said.ok_or_else(|| Error::message(format!("there is no word `{key}`")))?;
    Ok(Value::normal_string(&said))
}

/// The language in which a text is written: that of the page, unless the text or the template names another.
fn written<'t>(
    tongues: &'t Tongues,
    prose: &Prose,
    kwargs: &Kwargs,
    state: &State,
) -> TeraResult<&'t Tongue> {
    let named: Option<&str> = kwargs.get("lang")?;
    let own = prose.lang.as_deref().or(named);
    let known = own.and_then(|lang| in_language(tongues, lang));
    known.map_or_else(|| spoken(tongues, state), Ok)
}

fn in_language<'t>(tongues: &'t Tongues, lang: &str) -> Option<&'t Tongue> {
    tongues
        .iter()
        .find(|tongue| tongue.language().as_str() == lang)
}

fn spoken<'t>(tongues: &'t Tongues, state: &State) -> TeraResult<&'t Tongue> {
    let lang: Option<Value> = state.get("lang")?;
    let lang = lang.as_ref().and_then(Value::as_str).ok_or_else(|| {
        Error::message("the language is not known here; a component takes it as `@lang`")
    })?;
    in_language(tongues, lang)
        .ok_or_else(|| Error::message(format!("`{lang}` is no language of this site")))
}

/// Whether a text ends as a sentence does.
fn is_closed(prose: &Prose) -> bool {
    let words = prose.to_plain();
    let quoted = ['"', '”', '“', '’', '‘', '»', ')', ' ', '\u{a0}', '\u{202f}'];
    words
        .trim_end_matches(quoted)
        .ends_with(['.', '!', '?', '…'])
}

/// The text behind a value of a template.
fn prose(value: &Value) -> TeraResult<Prose> {
    let text = |value: &Value, key: &str| {
        let found = value.get_from_path(key).and_then(Value::as_str);
        found.map(str::to_owned)
    };
    let markdown = text(value, "markdown").ok_or_else(|| {
        Error::message("`md`, `inline`, `sentence` and `plain` take a text of the page")
    })?;
    let inserts = value.get_from_path("inserts").and_then(Value::as_array);
    let insert = |value: &Value| Insert {
        text: text(value, "text").unwrap_or_default(),
        href: text(value, "href"),
    };
    Ok(Prose {
        markdown,
        inserts: inserts.unwrap_or_default().iter().map(insert).collect(),
        lang: text(value, "lang"),
    })
}

/// The text behind a value of JSON.
pub(super) fn read(value: &serde_json::Value) -> Option<Prose> {
    prose(&Value::from_serializable(value)).ok()
}
