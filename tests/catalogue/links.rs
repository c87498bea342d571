//! Links in texts.

use crate::support::{expected, found, found_in};

#[test]
fn places_of_the_page_are_known() {
    let concept = |place: &str| {
        format!(
            "
summary: See [there]({place}).
offered: {{team: {{title: A team}}}}
not_offered: {{search: {{title: A search}}}}
client_must: {{come: {{title: Come}}}}
facts: {{late: {{type: yes/no}}}}
decisions:
  help: {{answers: {{soon: Soon}}, rules: {{always: {{then: team}}}}}}
"
        )
    };
    for place in [
        "#offer",
        "#offer-team",
        "#not-search",
        "#duty-come",
        "#decision-help",
        "#check",
        "#question-late",
        "#answer-team-always",
        "#line-help-2",
        "#contact",
    ] {
        assert_eq!(found_in("link-broken", &concept(place)), [], "{place}");
    }
    for place in [
        "#offers",
        "#offer-search",
        "#duty-team",
        "#extras",
        "#answer-late-always",
        "#",
    ] {
        let broken = expected(&[("link-broken-place", place)]);
        assert_eq!(found_in("link-broken", &concept(place)), broken, "{place}");
    }
}

#[test]
fn what_is_no_address_is_told_with_the_concept_that_was_meant() {
    let files = [
        ("helder.yaml", "languages: [en]\n"),
        (
            "concepts/a.yaml",
            "title: One\nsummary: See [two](b.html), [three](/en/c) or [the law](www.example.org).\nlegal_basis: {title: The law, link: www.example.org/law}\n",
        ),
        ("concepts/b.yaml", "title: Two\n"),
    ];
    let broken = [
        ("link-broken-concept", "b.html"),
        ("link-broken", "/en/c"),
        ("link-broken", "www.example.org"),
        ("link-broken", "www.example.org/law"),
    ];
    assert_eq!(found("link-broken", &files), expected(&broken));
}

#[test]
fn whole_addresses_are_left_alone() {
    let concept = "
summary: Call [us](tel:+3225551234), [write](mailto:a@example.org) or read <https://example.org>.
channels:
  desk: {kind: phone, at: 02 555 12 34, person: yes}
  post: {kind: post, at: 'Market 1, 1000 Brussels'}
staff: {purpose: Read [this](#inside-the-manual).}
";
    assert_eq!(found_in("link-broken", concept), []);
}

#[test]
fn insecure_links_are_found_in_texts_and_keys_and_can_be_mended() {
    let concept = "
summary: Read [the rules](http://example.org/a) or http://example.org/b.
not_offered:
  search: {title: A search, instead: http://example.org/c}
legal_basis: {title: The law, link: http://example.org/d}
related: [http://example.org/e, https://example.org/f]
channels:
  form: {kind: web, at: http://example.org/g}
";
    let links = ["a", "b", "c", "d", "e"].map(|end| format!("http://example.org/{end}"));
    let links: Vec<_> = links
        .iter()
        .map(|link| ("link-insecure", link.as_str()))
        .collect();
    assert_eq!(found_in("link-insecure", concept), expected(&links));
}

#[test]
fn words_of_links_are_read_in_their_language() {
    let concept = "
languages: [fr, nl]
summary:
  fr: Le formulaire est [ici](https://example.org/a), la loi [là](https://example.org/b), <https://example.org/c>.
  nl: Het [formulier](https://example.org/a), de [wet](https://example.org/b), [](https://example.org/c).
";
    let empty = [
        ("link-text-empty", "[ici](https://example.org/a)"),
        ("link-text-empty-nothing", "[](https://example.org/c)"),
    ];
    assert_eq!(found_in("link-text-empty", concept), expected(&empty));
}
