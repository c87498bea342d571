//! Letters that answer one case: what they say, and what they may not.

use helder::analysis::{Setting, read_case};
use helder::model::{Decision, Named};
use helder::render::{LetterForm, Renderer};
use helder::view::from_analysis::{Unfit, rulings};
use helder::view::house::House;
use helder::view::projection::PublicConcept;
use helder::view::public::{Input, LetterAbout, letter};
use helder::view::tongue::Tongue;

use crate::html::{HOSTILE, assert_harmless, poisoned};
use crate::leaks::assert_public;
use crate::support::{HELDER, PARCEL, compiled, options};

const POOL: &str = include_str!("letter/helder.yaml");
const SUBSCRIPTION: &str = include_str!("letter/subscription.yaml");

const FORMS: [LetterForm; 3] = [LetterForm::Html, LetterForm::Markdown, LetterForm::Text];

/// One concept and what its letters are made with.
struct Desk<'d> {
    setting: Setting<'d>,
    renderer: Renderer,
}

impl Desk<'_> {
    /// The letter about a case, in a language given by its number; `decision` is asked by name where there is one.
    fn letter(
        &self,
        case: &[(&str, &str)],
        decision: Option<&str>,
        language: usize,
        form: LetterForm,
    ) -> Result<String, Vec<Unfit>> {
        let Setting {
            workspace,
            concept,
            on,
        } = self.setting;
        let given = read_case(&self.setting, case.iter().copied()).expect("values of the facts");
        let all = concept
            .decisions
            .values()
            .chain(concept.staff.decisions.values());
        let asked: Vec<&Named<Decision>> = match decision {
            Some(name) => all.filter(|decision| decision.id == name).collect(),
            None => concept.decisions.values().collect(),
        };
        let ruled = rulings(self.setting, &asked, &given, decision.is_some())?;
        let input = Input {
            concept: PublicConcept::of(concept, &[], on),
            guides: &[],
        };
        let about = LetterAbout {
            concept: 0,
            language,
        };
        let tongues = self.renderer.tongues();
        let letter = letter(&House::of(workspace), tongues, &[input], on, about, &ruled);
        let bytes = self.renderer.letter(&letter, form, []).expect("a letter");
        Ok(String::from_utf8(bytes).expect("letters are UTF-8"))
    }
}

fn at_desk<T>((settings, concept): (&str, &str), work: impl FnOnce(&Desk<'_>) -> T) -> T {
    let options = options();
    let logo = [("logo.svg", "<svg/>")];
    compiled(settings, &[("own", concept)], &logo, &options, |one, _| {
        work(&Desk {
            setting: Setting {
                workspace: &one.workspace,
                concept: &one.concepts[0],
                on: options.on,
            },
            renderer: Renderer::new(Tongue::all(&one.workspace), &[]).expect("our templates"),
        })
    })
}

fn written(
    texts: (&str, &str),
    case: &[(&str, &str)],
    decision: Option<&str>,
    language: usize,
    form: LetterForm,
) -> Result<String, Vec<Unfit>> {
    at_desk(texts, |desk| desk.letter(case, decision, language, form))
}

fn pool(
    case: &[(&str, &str)],
    decision: Option<&str>,
    language: usize,
    form: LetterForm,
) -> Result<String, Vec<Unfit>> {
    written((POOL, SUBSCRIPTION), case, decision, language, form)
}

const MOVED: &[(&str, &str)] = &[("reason", "moved"), ("months-left", "3")];
const LESS: &[(&str, &str)] = &[("reason", "less"), ("months-left", "3"), ("trouble", "no")];
const ILL: &[(&str, &str)] = &[
    ("reason", "ill"),
    ("months-left", "2"),
    ("certificate", "yes"),
];

#[test]
fn a_yes_a_no_and_an_amount_in_three_languages() {
    let cases = [
        ("yes", &[("reason", "ill")][..], "rest"),
        ("no", LESS, "repay"),
        ("amount", ILL, "repay"),
    ];
    for (name, case, decision) in cases {
        for (language, tag) in ["nl", "fr", "en"].into_iter().enumerate() {
            let text = pool(case, Some(decision), language, LetterForm::Text).expect("a letter");
            insta::assert_snapshot!(format!("{name}-{tag}"), text);
        }
    }
    let markdown = pool(MOVED, None, 1, LetterForm::Markdown).expect("a letter");
    insta::assert_snapshot!("markdown", markdown);
    let html = pool(MOVED, None, 2, LetterForm::Html).expect("a letter");
    insta::assert_snapshot!("html", html);
}

/// All cases of a small concept.
fn grid(facts: &[(&'static str, &[&'static str])]) -> Vec<Vec<(&'static str, &'static str)>> {
    facts
        .iter()
        .fold(vec![Vec::new()], |cases, (fact, values)| {
            let with = |case: &Vec<(&'static str, &'static str)>| {
                let with = |value: &&'static str| [&case[..], &[(*fact, *value)]].concat();
                values.iter().map(with).collect::<Vec<_>>()
            };
            cases.iter().flat_map(with).collect()
        })
}

#[test]
fn nothing_for_staff_stands_in_a_letter() {
    let parcel = grid(&[
        ("waited", &["3 working days", "6 working days"]),
        ("kind", &["papers", "clothes", "glass"]),
        ("value", &["40 EUR", "400 EUR"]),
        ("mood", &["yes", "no"]),
    ]);
    let subscription = grid(&[
        ("reason", &["moved", "less"]),
        ("months-left", &["0", "3"]),
        ("trouble", &["yes", "no"]),
    ]);
    let parcel = at_desk((HELDER, PARCEL), |desk| public_letters(desk, &parcel));
    let subscription = at_desk((POOL, SUBSCRIPTION), |desk| {
        public_letters(desk, &subscription)
    });
    assert_eq!((parcel, subscription), ((24 - 2) * 6, (8 - 2) * 6));
}

/// Demands that a letter of each case holds nothing for staff, and that there is none where staff alone decide; how many
/// were written.
fn public_letters(desk: &Desk<'_>, cases: &[Vec<(&str, &str)>]) -> usize {
    let mut letters = 0;
    for case in cases {
        let given = |fact: &str, value: &str| case.contains(&(fact, value));
        let glass = given("waited", "6 working days") && given("kind", "glass");
        let by_staff =
            glass && given("mood", "yes") || given("reason", "less") && given("trouble", "yes");
        for (form, language) in FORMS.into_iter().flat_map(|form| [(form, 0), (form, 1)]) {
            match desk.letter(case, None, language, form) {
                Ok(letter) => {
                    assert!(!by_staff, "{case:?}");
                    assert_public(&format!("{case:?}"), &letter);
                    letters += 1;
                }
                Err(unfit) => {
                    assert!(by_staff, "{case:?}: {unfit:?}");
                    let rules =
                        matches!(&unfit[..], [Unfit::StaffRule { rules, .. }] if rules.len() == 1);
                    assert!(rules, "{unfit:?}");
                }
            }
        }
    }
    letters
}

#[test]
fn what_only_staff_decide_is_never_written() {
    for trouble in ["yes", "no"] {
        let unfit = pool(
            &[("trouble", trouble)],
            Some("gesture"),
            0,
            LetterForm::Text,
        );
        assert_eq!(unfit, Err(vec![Unfit::ForStaff("gesture".into())]));
    }
}

#[test]
fn an_open_case_is_not_written_about() {
    let unfit = pool(&[("reason", "moved")], None, 0, LetterForm::Text).expect_err("open");
    let [
        Unfit::Unanswered {
            decision, missing, ..
        },
    ] = &unfit[..]
    else {
        panic!("{unfit:?}")
    };
    assert_eq!(
        (decision.as_str(), missing[0].as_str()),
        ("repay", "months-left")
    );
}

#[test]
fn a_rule_for_staff_alone_that_changes_nothing_does_not_keep_a_letter_back() {
    let same = SUBSCRIPTION.replace(
        "when: {reason: less, trouble: yes}\n        then: {refund: worth}",
        "when: {reason: less, trouble: yes}\n        then: no-refund",
    );
    assert_ne!(same, SUBSCRIPTION);
    let case = [("reason", "less"), ("months-left", "3"), ("trouble", "yes")];
    let letter = written((POOL, &same), &case, None, 2, LetterForm::Text).expect("a letter");
    assert!(
        letter.contains("The price is lower because everyone signs for a year."),
        "{letter}"
    );
    assert_public("the letter", &letter);
}

#[test]
fn who_is_refused_has_no_duties_and_what_was_done_is_not_asked_again() {
    let no = pool(LESS, Some("repay"), 2, LetterForm::Text).expect("a letter");
    assert!(!no.contains("What you must do") && !no.contains("If you hear nothing"));
    assert!(no.contains("Pass your card on to someone else."));
    let yes = pool(ILL, Some("repay"), 2, LetterForm::Text).expect("a letter");
    assert!(yes.contains("What you must do") && yes.contains("Bring back your card"));
    let known = SUBSCRIPTION.replace(
        "  months-left:\n    type: whole number\n",
        "  months-left:\n    type: whole number\n    known_after: return-card\n",
    );
    let done = written((POOL, &known), ILL, Some("repay"), 2, LetterForm::Text).expect("a letter");
    assert!(!done.contains("Bring back your card"), "{done}");
}

#[test]
fn the_client_is_called_what_the_organisation_calls_its_clients() {
    let house = HELDER.replace(
        "organisation:\n",
        "organisation:\n  client_word: {en: tenant, nl: huurder}\n",
    );
    let case = [
        ("waited", "6 working days"),
        ("kind", "glass"),
        ("mood", "no"),
    ];
    for (language, blank) in ["[tenant: name and address]", "[huurder: naam en adres]"]
        .iter()
        .enumerate()
    {
        let text =
            written((&house, PARCEL), &case, None, language, LetterForm::Text).expect("a letter");
        assert!(text.contains(blank), "{blank} in {text}");
    }
}

#[test]
fn hostile_words_stay_words_in_every_form() {
    let texts = (&poisoned(HELDER)[..], &poisoned(PARCEL)[..]);
    let case = [
        ("waited", "6 working days"),
        ("kind", "glass"),
        ("mood", "no"),
    ];
    let letter = |form| written(texts, &case, None, 0, form).expect("a letter");
    let html = letter(LetterForm::Html);
    assert_harmless("the letter", &html);
    assert!(html.matches("&lt;script&gt;").count() > 20);
    let markdown = letter(LetterForm::Markdown);
    assert!(markdown.contains("\\<script\\>") && !markdown.replace("\\<", "").contains("<script"));
    assert!(
        !markdown.contains("(javascript:") && !markdown.contains("(<javascript:"),
        "{markdown}"
    );
    assert!(
        letter(LetterForm::Text).contains("<script>alert(1)</script>"),
        "text has no markup"
    );
    assert!(HOSTILE.contains("<script>"));
    let loud = PARCEL.replace(
        "Glass breaks on every belt.",
        "\"Glass\\e[2J \\u202Ebreaks\\b on every belt.\"",
    );
    let text = written((HELDER, &loud), &case, None, 0, LetterForm::Text).expect("a letter");
    assert!(text.contains("Glass[2J breaks on every belt."), "{text}");
    assert!(text.chars().all(|c| c == '\n' || !c.is_control()));
}
