//! Codes to scan on staff sheets: the address of each answer that clients can read.

use crate::support::{HELDER, PARCEL, options, texts, try_build};

const LOGO: (&str, &str) = ("logo.svg", "<svg/>");

/// The English sheets of the example, with its settings.
fn sheets(settings: &str) -> [String; 2] {
    let plan = try_build(settings, &[("parcel", PARCEL)], &[LOGO], &options()).expect("built");
    let files = texts(&plan);
    ["index", "card"].map(|sheet| files[&format!("staff/en/parcel/{sheet}.html")].clone())
}

/// The addresses to scan, with their language, in the order of the sheet.
fn addresses(sheet: &str) -> Vec<(&str, &str)> {
    let links = sheet.split("<a class=\"say scan\" lang=\"").skip(1);
    let read = links.map(|link| {
        let (lang, rest) = link.split_once("\" href=\"").expect("an address");
        (lang, rest.split('"').next().expect("which ends"))
    });
    read.collect()
}

#[test]
fn an_answer_that_clients_read_has_a_code_in_every_language() {
    for sheet in sheets(HELDER) {
        let addresses = addresses(&sheet);
        for expected in [
            (
                "en",
                "https://help.parcel.example/en/lost-parcel.html#answer-refund-late",
            ),
            (
                "nl",
                "https://help.parcel.example/nl/pakje-kwijt.html#answer-refund-late",
            ),
        ] {
            assert!(addresses.contains(&expected), "{addresses:?}");
        }
        assert_eq!(sheet.matches("<svg class=\"qr\"").count(), addresses.len());
    }
}

#[test]
fn what_a_rule_for_staff_alone_gives_has_no_code() {
    for sheet in sheets(HELDER) {
        let addresses = addresses(&sheet);
        let hidden = addresses.iter().any(|(_, to)| to.contains("regulars"));
        assert!(!hidden, "{addresses:?}");
    }
}

#[test]
fn without_the_address_of_the_site_there_is_no_code() {
    let settings = HELDER.replace("  base_url: https://help.parcel.example/\n", "");
    assert_ne!(settings, HELDER);
    for sheet in sheets(&settings) {
        assert!(!sheet.contains("scan") && !sheet.contains("<svg"));
    }
}
