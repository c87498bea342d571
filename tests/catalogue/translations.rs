//! Translations beside each other.

use helder::diagnostic::Finding;
use helder::locale::Words;

use crate::support::{checked, expected, found, found_in, said_in};

#[test]
fn an_empty_text_is_told_once_whatever_stands_in_it() {
    let concept =
        "languages: [en, nl]\nsummary: {en: We come within {x}., nl: ' '}\nfigures: {x: 2 hours}\n";
    let concept = concept.replace("We come within {x}.", "'We come within {x}.'");
    let empty = [("translation-empty", "' '")];
    assert_eq!(found_in("translation-empty", &concept), expected(&empty));
    for other in [
        "leftover",
        "translation-placeholders",
        "translation-figures",
        "translation-missing",
    ] {
        assert_eq!(found_in(other, &concept), [], "{other}");
    }
    let everywhere = "languages: [en, nl]\nsummary: {en: '', nl: ''}\n";
    assert_eq!(found_in("translation-empty", everywhere), []);
    assert_eq!(found_in("leftover", everywhere).len(), 2);
}

#[test]
fn what_to_do_for_a_missing_language_is_what_will_be_read() {
    let help = |files: &[(&str, &str)]| {
        let checked = checked(files);
        let missing = |finding: &&Finding| finding.check == "translation-missing";
        let found = checked.findings.iter().find(missing).expect("a finding");
        Words::for_language("en").text(found.help.as_ref().expect("a help"))
    };
    let beside = help(&[(
        "a.yaml",
        "languages: [en, fr, nl]\ntitle: {en: Rent, fr: Loyer}\n",
    )]);
    assert_eq!(beside, "write `nl` beside the other languages");
    // A text in one language has its translations in PO files, one with several has none there.
    let in_file = help(&[
        ("helder.yaml", "languages: [en, nl]\n"),
        ("concepts/a.yaml", "title: Rent\n"),
    ]);
    assert!(in_file.contains("`msgctxt \"title\"`"), "{in_file}");
}

#[test]
fn names_titles_codes_and_addresses_may_be_the_same() {
    let same = |role: &str, text: &str| {
        let concept = format!(
            "languages: [fr, nl]\nfigures: {{x: 2 hours}}\n{role}: {{fr: \"{text}\", nl: \"{text}\"}}\n"
        );
        found_in("translation-same", &concept).len()
    };
    for (role, text) in [
        ("title", "Guichet en ligne"),
        ("title", "Comité P"),
        ("summary", "Hôtel de Ville, Place du Perron 1, 7999 Aubeval"),
        ("summary", "{x}, 25 %, A-12/B"),
        (
            "summary",
            "https://www.example.org/a/very/long/address/that/goes/on",
        ),
    ] {
        assert_eq!(same(role, text), 0, "{text}");
    }
    assert_eq!(same("summary", "Nous venons dans les {x}."), 1);
    assert_eq!(same("title", "Demander une carte de riverain"), 1);
    // Of three languages the one that was copied is told, beside the one it was copied from.
    let three = "
languages: [fr, nl, en]
summary: {fr: Nous venons tout de suite., nl: We komen meteen langs., en: We komen meteen langs.}
";
    let said = said_in("en", "translation-same", three);
    assert_eq!(said, ["this text is the same in `en` and in `nl`"]);
}

#[test]
fn the_first_difference_of_structure_is_told() {
    let concept = |english: &str, dutch: &str| {
        format!("languages: [en, nl]\nsummary:\n  en: |\n    {english}\n  nl: |\n    {dutch}\n")
    };
    let said = |english: &str, dutch: &str| {
        said_in("en", "translation-structure", &concept(english, dutch))
    };
    assert_eq!(
        said("One.\n\n    Two.", "Een en twee."),
        ["paragraphs differ in number: 2 in `en`, 1 in `nl`"]
    );
    assert_eq!(
        said("[One](https://example.org).", "Een (https://example.org)."),
        ["links differ in number: 1 in `en`, 0 in `nl`"]
    );
    // A link that is missing altogether is told of the figures.
    assert_eq!(
        said("[One](https://example.org).", "Een."),
        Vec::<String>::new()
    );
    assert_eq!(
        said("*One*, **two**.", "**Een**, *twee*."),
        Vec::<String>::new()
    );
    assert_eq!(
        said("- One\n    - Two", "* Een\n    * Twee"),
        Vec::<String>::new()
    );
}

#[test]
fn a_denial_is_shown_where_it_stands() {
    let concept = |source: &str, translation: &str| {
        format!(
            "languages: [fr, nl]\nclient_must:\n  come:\n    title: {{fr: Venir, nl: Komen}}\n    how: {{fr: \"{source}\", nl: \"{translation}\"}}\n"
        )
    };
    let find = |source: &str, translation: &str| {
        found_in("translation-negation", &concept(source, translation))
    };
    let lost = find("N'apportez pas de sac.", "Breng een tas mee.");
    assert_eq!(
        lost,
        expected(&[("translation-negation", "\"Breng een tas mee.\"")])
    );
    let added = find("Apportez un sac.", "Breng geen tas mee.");
    assert_eq!(added, expected(&[("translation-negation", "geen")]));
    assert_eq!(find("Venez sans sac.", "Breng geen tas mee."), []);
    assert_eq!(find("Suivez le plan pas à pas.", "Volg het plan."), []);
}

#[test]
fn only_exclusions_and_duties_are_compared_for_denials() {
    let prose =
        "languages: [en, nl]\nsummary: {en: Do not forget your card., nl: Denk aan uw kaart.}\n";
    assert_eq!(found_in("translation-negation", prose), []);
}

const YAML: &str = "status: published\ntitle: Pass\nnot_offered:\n  late:\n    title: Late claims\n    because: The term is over.\n";

/// What both checks of PO files find for a translation of the reason.
fn of_po(entry: &str) -> [Vec<(String, String)>; 2] {
    let files = [
        ("helder.yaml", "languages: [en, nl]\n"),
        ("concepts/a.yaml", YAML),
        ("concepts/a.nl.po", entry),
    ];
    ["translation-stale", "translation-unreviewed"].map(|check| found(check, &files))
}

#[test]
fn what_a_translation_was_made_from_is_told_from_who_looked_at_it() {
    let entry = |before: &str, source: &str| {
        format!(
            "{before}msgctxt \"not_offered.late.because\"\nmsgid \"{source}\"\nmsgstr \"De termijn is voorbij.\"\n"
        )
    };
    let at = "\"De termijn is voorbij.\"";
    let (stale, unreviewed) = (
        expected(&[("translation-stale", at)]),
        expected(&[("translation-unreviewed", at)]),
    );
    let (now, old) = ("The term is over.", "The time is up.");
    assert_eq!(of_po(&entry("", now)), [vec![], vec![]]);
    assert_eq!(of_po(&entry("", old)), [stale.clone(), vec![]]);
    assert_eq!(of_po(&entry("#, fuzzy\n", now)), [vec![], unreviewed]);
    assert_eq!(of_po(&entry("#, fuzzy\n", old)), [stale.clone(), vec![]]);
    // A tool took the new source over and kept the old one beside it.
    let merged = format!("#, fuzzy\n#| msgid \"{old}\"\n");
    assert_eq!(of_po(&entry(&merged, now)), [stale, vec![]]);
    // Somebody looked, and the note of the old source stayed.
    let looked = format!("#| msgid \"{old}\"\n");
    assert_eq!(of_po(&entry(&looked, now)), [vec![], vec![]]);
}

#[test]
fn a_translation_of_nothing_is_told_with_the_text_it_may_be_of() {
    let house = "languages: [en, nl]\nglossary: {p.o.: {meaning: A post office}}\ndefaults: {if_you_hear_nothing: Call us.}\n";
    let yaml = "title: Rent\nlegal_basis: {title: The act}\nsummary: {en: We pay., nl: We betalen.}\nalso_called: [let]\n";
    let entry = |path: &str, source: &str| {
        format!("msgctxt \"{path}\"\nmsgid \"{source}\"\nmsgstr \"Huur\"\n\n")
    };
    let gone = |of_house: &[(&str, &str)], of_concept: &[(&str, &str)]| {
        let file = |entries: &[(&str, &str)]| -> String {
            entries
                .iter()
                .map(|(path, source)| entry(path, source))
                .collect()
        };
        let (of_house, of_concept) = (file(of_house), file(of_concept));
        let checked = checked(&[
            ("helder.yaml", house),
            ("helder.nl.po", &of_house),
            ("concepts/a.yaml", yaml),
            ("concepts/a.nl.po", &of_concept),
        ]);
        let gone = |finding: &&Finding| finding.message.id == "translation-stale-gone";
        let said = |finding: &Finding| {
            let fix = finding.fixes.first();
            let fix = fix.map(|fix| (fix.safe, fix.edits[0].text.clone()));
            (finding.path.clone(), fix)
        };
        checked
            .findings
            .iter()
            .filter(gone)
            .map(said)
            .collect::<Vec<_>>()
    };
    // A list of one may stand without its brackets, a key may have points, and what is inherited is translated where it stands.
    let known = [
        ("title", "Rent"),
        ("legal_basis.0.title", "The act"),
        ("also_called.0", "let"),
    ];
    let of_house = [
        ("glossary.p.o..meaning", "A post office"),
        ("defaults.if_you_hear_nothing", "Call us."),
    ];
    assert_eq!(gone(&of_house, &known), []);
    let titles = |safe| Some((safe, "\"title\"".to_owned()));
    assert_eq!(
        gone(&[], &[("titel", "Rent")]),
        [("titel".to_owned(), titles(true))]
    );
    assert_eq!(
        gone(&[], &[("titel", "Hire")]),
        [("titel".to_owned(), titles(false))]
    );
    // What has its translation already was not meant, and a text in several languages has none in PO files.
    let both = gone(
        &[],
        &[("title", "Rent"), ("titel", "Rent"), ("summary", "We pay.")],
    );
    assert_eq!(
        both,
        [("titel".to_owned(), None), ("summary".to_owned(), None)]
    );
    let inherited = gone(&[("if_you_hear_nothing", "Call us.")], &[]);
    let text = (true, "\"defaults.if_you_hear_nothing\"".to_owned());
    assert_eq!(inherited, [("if_you_hear_nothing".to_owned(), Some(text))]);
}

#[test]
fn a_file_in_a_language_of_no_page_is_told_once() {
    let house = "languages: [en, nl]\n";
    let yaml = "title: Rent\nsummary: We pay.\n";
    let said = |name: &str, header: &str| {
        let header = format!("msgid \"\"\nmsgstr \"{header}\\n\"\n\n");
        let entries = "msgctxt \"title\"\nmsgid \"Rent\"\nmsgstr \"Huur\"\n\nmsgctxt \"summary\"\nmsgid \"We pay.\"\nmsgstr \"Wij betalen.\"\n";
        let po = header + entries;
        let checked = checked(&[
            ("helder.yaml", house),
            ("concepts/a.yaml", yaml),
            (&format!("concepts/a.{name}.po"), &po),
        ]);
        let findings = checked.findings.iter();
        let stale = findings.filter(|finding| finding.check == "translation-stale");
        stale
            .map(|finding| finding.message.id.to_string())
            .collect::<Vec<_>>()
    };
    assert_eq!(said("nl", "Language: nl"), [""; 0]);
    assert_eq!(said("nl", "Language: nl_BE"), [""; 0]);
    assert_eq!(said("nl", "MIME-Version: 1.0"), [""; 0]);
    assert_eq!(said("nl", "Language: de"), ["translation-stale-header"]);
    assert_eq!(said("de", "Language: de"), ["translation-stale-unspoken"]);
    assert_eq!(said("en", "Language: en"), ["translation-stale-source"]);
}
