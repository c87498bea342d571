//! Each shape of value, in each of its forms.

use super::{file, read_as, right};
use crate::spec::*;
use crate::syntax::Style;

fn texts<T: std::ops::Deref<Target = str>>(items: &[Loc<T>]) -> Vec<&str> {
    items.iter().map(|item| &**item.get().unwrap()).collect()
}

#[test]
fn scalars_are_read_by_their_source_text() {
    let case = right(
        "cases:\n  a:\n    given: {b: 012, c: no, d: 0800 12 345, e: true, f: 1.10, g: '~'}\n",
    );
    let (_, case) = case.cases.entries().next().unwrap();
    let given = &case.get().unwrap().given;
    let values: Vec<_> = given
        .entries()
        .map(|(key, value)| (&*key.value, &**value.get().unwrap()))
        .collect();
    assert_eq!(
        values,
        [
            ("b", "012"),
            ("c", "no"),
            ("d", "0800 12 345"),
            ("e", "true"),
            ("f", "1.10"),
            ("g", "~")
        ]
    );
}

#[test]
fn places_are_exact() {
    let text = "title:  'Gestolen gsm'  # note\noffered:\n  team:\n    steps: [één, twee]\n";
    let (concept, file) = (right(text), file(text));
    let title = concept.title.as_ref().unwrap();
    assert_eq!(file.slice(title.span), "'Gestolen gsm'");
    let (id, offer) = concept.offered.entries().next().unwrap();
    assert_eq!(file.slice(id.span), "team");
    let steps = offer.get().unwrap().steps.items();
    assert_eq!(
        steps
            .iter()
            .map(|step| file.slice(step.span))
            .collect::<Vec<_>>(),
        ["één", "twee"]
    );
}

#[test]
fn a_text_stands_in_one_language_or_in_several() {
    let concept = right("title: 'Een'\nsummary: {nl: Een, fr: Un}\n");
    let Some(Text::Source(title)) = concept.title.value() else {
        panic!("one language")
    };
    assert_eq!((&**title, title.style), ("Een", Style::Single));
    let Some(Text::Languages(summary)) = concept.summary.value() else {
        panic!("several")
    };
    assert_eq!(&**summary.get("fr").unwrap().get().unwrap(), "Un");
}

#[test]
fn one_id_stands_for_a_list() {
    let concept =
        right("contact: phone\nrelated: [a, b]\nalso_called: {nl: diefstal, fr: [vol, larcin]}\n");
    assert_eq!(texts(concept.contact.items()), ["phone"]);
    assert_eq!(texts(concept.related.items()), ["a", "b"]);
    let Some(Words::Languages(words)) = concept.also_called.value() else {
        panic!("several")
    };
    assert_eq!(
        texts(words.get("fr").unwrap().get().unwrap()),
        ["vol", "larcin"]
    );
}

#[test]
fn nothing_is_a_word() {
    let concept = right("not_offered: nothing\nclient_must:\n  report:\n    title: x\n");
    assert_eq!(concept.not_offered.value(), Some(&OrNothing::Nothing));
    let duties = concept
        .client_must
        .value()
        .and_then(OrNothing::some)
        .unwrap();
    assert_eq!(duties.len(), 1);
    let text = right("not_offered:\n  a: {instead: 'nothing'}\n");
    let Some(OrNothing::Some(map)) = text.not_offered.value() else {
        panic!("a map")
    };
    let exclusion = map.get("a").unwrap().get().unwrap();
    assert!(
        matches!(exclusion.instead.value(), Some(OrNothing::Some(_))),
        "quoted, it is a text"
    );
}

fn rules(text: &str) -> Vec<Rule> {
    let concept = right(&format!("decisions:\n  d:\n    rules:\n{text}"));
    let (_, decision) = concept.decisions.entries().next().unwrap();
    let rules = decision.get().unwrap().rules.entries();
    rules.map(|(_, rule)| rule.get().unwrap().clone()).collect()
}

#[test]
fn conditions_are_maps_or_lists_of_maps() {
    let rules = rules(
        "      a: {when: {value: at least 250 EUR, place: [street, park]}, then: x}\n      b:\n        when:\n          - {value: any}\n          - {place: park}\n        then: x\n      c: {then: x}\n",
    );
    let when = rules[0].when.value().unwrap();
    assert_eq!(when.0.len(), 1);
    let place = when.0[0].get().unwrap().get("place").unwrap();
    assert_eq!(texts(place.get().unwrap()), ["street", "park"]);
    assert_eq!(rules[1].when.value().unwrap().0.len(), 2);
    assert!(rules[2].when.is_none());
}

#[test]
fn answers_are_ids_lists_or_amounts() {
    let rules = rules(
        "      a: {then: x}\n      b: {then: [x, y]}\n      c: {then: {x: 5 EUR per day, y: due, z: [{when: {a: b}, is: 1 EUR}, {is: 2 EUR}]}}\n",
    );
    let Some(Answer::Outcomes(one)) = rules[0].then.get() else {
        panic!("an id")
    };
    assert_eq!(texts(one), ["x"]);
    assert!(matches!(rules[1].then.get(), Some(Answer::Outcomes(two)) if two.len() == 2));
    let Some(Answer::Amounts(amounts)) = rules[2].then.get() else {
        panic!("amounts")
    };
    assert!(matches!(
        amounts.get("x").unwrap().get(),
        Some(Amount::Same(_))
    ));
    let Some(Amount::Pieces(pieces)) = amounts.get("z").unwrap().get() else {
        panic!("pieces")
    };
    assert!(pieces[0].get().unwrap().when.is_some() && pieces[1].get().unwrap().when.is_none());
}

#[test]
fn who_judges_is_a_role_or_a_role_between_outcomes() {
    let rules = rules(
        "      a: {then: x, judged_by: head}\n      b: {then: x, judged_by: {role: head, between: [x, y]}}\n",
    );
    assert!(matches!(rules[0].judged_by.value(), Some(JudgedBy::Role(role)) if &**role == "head"));
    let Some(JudgedBy::Between(between)) = rules[1].judged_by.value() else {
        panic!("between")
    };
    assert_eq!(texts(between.between.items()), ["x", "y"]);
}

#[test]
fn figures_are_one_quantity_dated_or_sourced() {
    let concept = right(
        "figures:\n  a: 250 EUR\n  b: [{from: 2024-04-01, is: 9.76 EUR}, {from: 2025-01-01, is: 10 EUR, until: 2026-01-01}]\n  c: {is: 5 days, source: the law}\n",
    );
    let figures: Vec<_> = concept
        .figures
        .entries()
        .map(|(_, figure)| figure.get().unwrap())
        .collect();
    assert!(matches!(
        figures[..],
        [Figure::Same(_), Figure::Dated(_), Figure::Sourced(_)]
    ));
}

#[test]
fn facts_have_types_of_several_words() {
    let concept = right(
        "facts:\n  a: {type: whole number, is: b plus c}\n  b: {type: yes/no, is: {yes: {a: any}, no: {a: any}}, may_be_unknown: Yes}\n",
    );
    let facts: Vec<_> = concept
        .facts
        .entries()
        .map(|(_, fact)| fact.get().unwrap())
        .collect();
    assert_eq!(facts[0].kind.get(), Some(&FactType::WholeNumber));
    assert!(matches!(
        facts[0].is.value(),
        Some(Derived::Amount(Amount::Same(_)))
    ));
    assert!(matches!(facts[1].is.value(), Some(Derived::Options(options)) if options.len() == 2));
    assert_eq!(facts[1].may_be_unknown.value(), Some(&YesNo(true)));
}

#[test]
fn hours_are_a_word_or_days() {
    let text = "channels:\n  a: {kind: phone, hours: always}\n  b: {kind: counter, hours: {mon-fri: '09:00-12:00, 13:00-16:30', sat: 09:00-12:00, closed: [2026-12-25]}}\n  c: {kind: visit, hours: by_appointment}\n";
    let (workspace, findings) = read_as::<Workspace>(text);
    assert_eq!(findings, []);
    let hours: Vec<_> = workspace
        .channels
        .entries()
        .map(|(_, channel)| channel.get().unwrap().hours.value().unwrap())
        .collect();
    let [Hours::Always, Hours::Week(week), Hours::ByAppointment] = &hours[..] else {
        panic!("{hours:?}")
    };
    assert_eq!(
        week.days
            .iter()
            .map(|(key, _)| &*key.value)
            .collect::<Vec<_>>(),
        ["mon-fri", "sat"]
    );
    assert_eq!(texts(week.closed.items()), ["2026-12-25"]);
}

#[test]
fn terms_hold_their_languages_beside_their_keys() {
    let text = "glossary:\n  pv: {nl: proces-verbaal, fr: procès-verbal, avoid: {nl: [pv]}, meaning: wat is gezien}\n  gsm: telefoon\n";
    let (workspace, findings) = read_as::<Workspace>(text);
    assert_eq!(findings, []);
    let terms: Vec<_> = workspace
        .glossary
        .entries()
        .map(|(_, term)| term.get().unwrap())
        .collect();
    assert!(matches!(&terms[0].text, Some(Text::Languages(words)) if words.len() == 2));
    assert!(terms[0].avoid.is_some() && terms[0].meaning.is_some());
    assert!(matches!(&terms[1].text, Some(Text::Source(_))));
}

#[test]
fn checks_have_a_severity_or_options() {
    let (workspace, findings) =
        read_as::<Workspace>("checks:\n  a: off\n  b: {severity: info, words: {nl: 25, fr: 30}}\n");
    assert_eq!(findings, []);
    let checks: Vec<_> = workspace
        .checks
        .entries()
        .map(|(_, check)| check.get().unwrap())
        .collect();
    assert_eq!(checks[0], &CheckSetting::Level(CheckLevel::Off));
    assert!(matches!(checks[1], CheckSetting::Options(options) if options.len() == 2));
}

#[test]
fn words_or_a_map_tell_what_to_do() {
    let concept = right(
        "if_you_hear_nothing: {nl: Bel ons, fr: Appelez}\nstaff:\n  escalate:\n    a: {when: {fr: a, nl: b}, to: x}\n    b: {when: {value: any}, to: x}\n  recovery: {follow_up: {within: 2 days, text: bellen}, record: in the log}\n",
    );
    assert!(matches!(
        concept.if_you_hear_nothing.value(),
        Some(Silence::Text(_))
    ));
    let staff = concept.staff.value().unwrap();
    let when: Vec<_> = staff
        .escalate
        .entries()
        .map(|(_, step)| step.get().unwrap().when.value().unwrap())
        .collect();
    assert!(matches!(
        when[..],
        [InWhichCases::Text(_), InWhichCases::When(_)]
    ));
    let recovery = staff.recovery.value().unwrap();
    assert!(matches!(
        recovery.follow_up.value(),
        Some(FollowUp::Step(_))
    ));
    assert!(matches!(recovery.record.value(), Some(FollowUp::Text(_))));
    let plan = right("if_you_hear_nothing: {after: 3 days, then: Bel, channel: phone}\n");
    assert!(matches!(
        plan.if_you_hear_nothing.value(),
        Some(Silence::Plan(_))
    ));
}
