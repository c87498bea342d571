use std::collections::BTreeMap;
use std::path::Path;

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use fluent_syntax::ast::Entry;
use fluent_syntax::parser;

use super::{LANGUAGES, Messages, id_of, laid, plain, shown};
use crate::locale::file_tests::sources;

/// The files of a language as `build.rs` reads them.
fn files(tag: &str) -> BTreeMap<String, String> {
    let name = |path: &str| Path::new(path).file_name()?.to_str().map(str::to_owned);
    let files = sources(tag).into_iter();
    files
        .map(|(path, text)| (name(path).expect("a name"), text.to_owned()))
        .collect()
}

/// The ids of the messages in the files of a language, with how each begins.
fn ids(tag: &str) -> Vec<String> {
    let files = sources(tag).into_iter();
    let ids = files.flat_map(|(_, text)| {
        let resource = parser::parse(text).expect("a file that parses");
        let messages = resource.body.into_iter().filter_map(|entry| match entry {
            Entry::Message(message) => Some(message.id.name.to_owned()),
            _ => None,
        });
        messages.collect::<Vec<_>>()
    });
    ids.collect()
}

#[test]
fn the_messages_are_those_of_the_files() {
    let languages: Vec<_> = LANGUAGES
        .iter()
        .map(|(tag, _)| (*tag, files(tag)))
        .collect();
    let written = laid::written(languages.iter().map(|(tag, files)| (*tag, files)));
    let built = include_str!(concat!(env!("OUT_DIR"), "/messages.rs"));
    assert_eq!(written, built);
    for (tag, messages) in &LANGUAGES {
        let mut ids = ids(tag);
        ids.sort();
        let own: Vec<_> = (0..messages.count())
            .map(|place| id_of(messages.source(place)))
            .collect();
        assert_eq!(own, ids, "{tag}");
        let found = ids.iter().map(|id| messages.place(id));
        assert!(found.eq((0..ids.len()).map(Some)), "{tag}");
        assert_eq!(messages.place("no-such-message"), None, "{tag}");
    }
}

#[test]
fn a_message_alone_says_what_it_says_among_all() {
    for (tag, messages) in &LANGUAGES {
        let mut all = FluentBundle::new_concurrent(vec![tag.parse().expect("a language")]);
        for (_, text) in sources(tag) {
            let resource = FluentResource::try_new(text.to_owned()).expect("a file that parses");
            all.add_resource(resource).expect("each id once");
        }
        let mut plains = 0;
        for place in 0..messages.count() {
            let source = messages.source(place);
            let id = id_of(source);
            let Some(plain) = plain(source) else { continue };
            let value = all.get_message(id).and_then(|message| message.value());
            let said = all.format_pattern(value.expect("a text"), None, &mut Vec::new());
            assert_eq!(said, plain, "{tag} {id}");
            plains += 1;
        }
        assert!(plains > 300, "{tag} has {plains} plain messages");
    }
}

#[test]
fn a_message_comes_with_all_that_it_shows() {
    for (tag, messages) in &LANGUAGES {
        for place in 0..messages.count() {
            let together = messages.with_shown(place);
            for source in &together {
                for other in shown(source).filter_map(|id| messages.place(id)) {
                    let other = messages.source(other);
                    assert!(together.contains(&other), "{tag} {source} lacks {other}");
                }
            }
        }
    }
}

fn few() -> Messages {
    Messages {
        text: "a = { b } { \"c\" }\nb = { $a ->\n    [one] { c.d }\n   *[other] { a }\n}\nc = x\n    .d = { NUMBER($x) }\n",
        starts: &[0, 18, 68],
        pages: &[1],
        slots: laid::slots(["a", "b", "c"].iter()).leak(),
    }
}

#[test]
fn what_a_message_shows_is_found_through_others_and_in_circles() {
    let few = few();
    let of = |id| few.place(id).map(|place| few.with_shown(place).len());
    assert_eq!(
        [of("a"), of("b"), of("c"), of("d")],
        [Some(3), Some(3), Some(1), None]
    );
    assert_eq!(few.of_pages().collect::<Vec<_>>(), ["b"]);
}

#[test]
fn a_plain_message_is_one_text() {
    for (source, text) in [
        ("a = b | c\n", Some("b | c")),
        ("a =\n    b \"c\"\n", Some("b \"c\"")),
        ("a =\n    { \"\" }\n", Some("")),
        ("a = { \" b\" }\n", Some(" b")),
        ("a = { \"b\" } { \"c\" }\n", None),
        ("a = { \"\\u00a0\" }\n", None),
        ("a = { b }\n", None),
        ("a = b\n    c\n", None),
        ("a = b\n    .c = d\n", None),
        ("a =\n    .b = c\n", None),
        ("a = . | b\n", Some(". | b")),
        ("a = { $b }\n", None),
    ] {
        assert_eq!(plain(source), text, "{source}");
    }
}

#[test]
fn remarks_and_what_stands_twice_are_left_out() {
    let text =
        "# no\nb = 1\n\n## no\na = { $x ->\n    [0] 2\n\n   *[other] 3\n}\n# no\n    .c = 4\n";
    let again = "b = 5\n    .d = 6\nc = 7\n";
    let files = BTreeMap::from([
        ("page.ftl".to_owned(), text.to_owned()),
        ("rest.ftl".to_owned(), again.to_owned()),
        ("wording.txt".to_owned(), "d = 8\n".to_owned()),
    ]);
    let written = laid::written([("en", &files)].into_iter());
    let expected = "a = { $x ->\n    [0] 2\n   *[other] 3\n}\n    .c = 4\nb = 1\nc = 7\n";
    let starts = "starts: &[0, 49, 55], pages: &[0, 1]";
    assert!(
        written.contains(&format!("text: {expected:?}, {starts}")),
        "{written}"
    );
}
