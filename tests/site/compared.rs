//! Questions whose answer hangs on how two values compare, on facts that may not exist, and on what holds for a time only.

use crate::support::{HELDER, options, try_build};

const LOGO: (&str, &str) = ("logo.svg", "<svg/>");

/// The English page of a concept with these facts and rules, with plain blanks.
fn page(facts: &str, rules: &str) -> String {
    written("public/en/repair.html", facts, rules)
}

/// What is written at a path for such a concept.
fn written(path: &str, facts: &str, rules: &str) -> String {
    let mut options = options();
    options.drafts = true;
    let concept = format!(
        "title: {{en: Repair}}\nsummary: {{en: We repair.}}\n{facts}decisions:\n  repair:\n    question: {{en: Do we repair it?}}\n    \
         amount_is: you get\n    answers: {{left: {{en: Left}}, mended: {{en: Mended}}}}\n    rules:\n{rules}"
    );
    let plan = try_build(HELDER, &[("repair", &concept)], &[LOGO], &options).expect("built");
    let page = plan.get(path).expect("a page");
    String::from_utf8_lossy(page).replace('\u{a0}', " ")
}

/// A sum that somebody may not know: then nothing can be compared with it, and staff settle the case.
const OPEN: &str = "facts:
  damage: {type: money, label: {en: damage}, ask: {en: What is the damage?}}
  paid: {type: money, label: {en: paid}, ask: {en: What did you pay?}, may_be_unknown: yes}
";

const AMOUNTS: &str = "facts:
  damage: {type: money, label: {en: damage}, ask: {en: What is the damage?}}
  paid: {type: money, label: {en: paid}, ask: {en: What did you pay?}}
";

/// Where the choices of a page lead, in the order they stand there.
fn choices<'p>(page: &'p str, question: &str) -> Vec<(&'p str, &'p str)> {
    let step = page.split(&format!("id=\"{question}\"")).nth(1);
    let step = step.and_then(|rest| rest.split("</section>").next());
    let links = step.expect("the question").split("<a href=\"#").skip(1);
    let links = links.filter_map(|link| link.split("</a>").next()?.split_once("\">"));
    links.collect()
}

#[test]
fn a_fact_that_exists_by_how_others_compare_may_be_answered_as_not_existing() {
    let facts = format!(
        "{OPEN}  receipt: {{type: yes/no, label: {{en: receipt}}, ask: {{en: Have you a receipt?}}, only_when: {{damage: more than paid}}}}\n"
    );
    let rules = "      with: {when: {receipt: known}, then: mended}\n      without: {when: {receipt: absent}, then: left}\n";
    let page = page(&facts, rules);
    let choices = choices(&page, "question-receipt");
    let leads = |text: &str| {
        choices
            .iter()
            .find(|(_, told)| *told == text)
            .map(|(to, _)| *to)
    };
    assert_eq!(leads("Yes or no"), Some("answer-mended-with"), "{page}");
    assert_eq!(
        leads("Not applicable"),
        Some("answer-left-without"),
        "{page}"
    );
}

#[test]
fn a_fact_that_only_staff_know_to_exist_may_be_answered_as_not_existing() {
    let facts = "facts:
  listed: {type: yes/no, label: {en: listed}, ask: {en: Is it listed?}, known_by: staff}
  plan: {type: yes/no, label: {en: plan}, ask: {en: Have you a plan?}, only_when: {listed: yes}}
";
    let rules = "      with: {when: {plan: known}, then: mended}\n      without: {when: {plan: absent}, then: left}\n";
    let page = page(facts, rules);
    let told: Vec<_> = choices(&page, "question-plan")
        .into_iter()
        .map(|(_, told)| told)
        .collect();
    assert_eq!(told, ["Yes or no", "Not applicable", "I don’t know"]);
}

#[test]
fn a_fact_whose_condition_was_asked_before_needs_no_such_answer() {
    let facts = "facts:
  listed: {type: yes/no, label: {en: listed}, ask: {en: Is it listed?}}
  plan: {type: yes/no, label: {en: plan}, ask: {en: Have you a plan?}, only_when: {listed: yes}}
";
    let rules = "      with: {when: {plan: yes}, then: mended}\n      without: {when: [{plan: no}, {plan: absent}], then: left}\n";
    let page = page(facts, rules);
    assert!(!page.contains("Not applicable"), "{page}");
}

/// What a worked-out fact is worked out from may not exist: then the fact does not exist either, and what tells comes first.
#[test]
fn what_tells_whether_a_worked_out_fact_exists_is_asked_before_it() {
    let facts = "facts:
  lost: {type: yes/no, label: {en: lost}, ask: {en: Is it lost?}}
  due: {type: date, label: {en: due}, ask: {en: When was it due?}}
  returned: {type: date, label: {en: returned}, ask: {en: When did it come back?}, only_when: {lost: no}}
  late: {type: duration, label: {en: delay}, is: days from due to returned}
";
    let rules = "      gone: {when: {lost: yes}, then: left}\n      late: {when: {late: more than 7 days}, then: left}\n      \
                 in-time: {when: {late: at most 7 days}, then: mended}\n";
    let page = page(facts, rules);
    let order = ["Is it lost?", "id=\"question-late"].map(|told| page.find(told));
    assert!(order.is_sorted() && order[0].is_some(), "{page}");
    assert!(!page.contains("Not applicable"), "{page}");
}

#[test]
fn how_two_facts_compare_is_a_question_that_says_how_they_are_worked_out() {
    let facts = format!(
        "{AMOUNTS}  limit: {{type: money, label: {{en: limit}}, is: 200 EUR plus 50 % of paid}}\n"
    );
    let rules = "      much: {when: {damage: more than limit}, then: left}\n      little: {when: {damage: at most limit}, then: mended}\n";
    let public = page(&facts, rules);
    assert_eq!(
        choices(&public, "question-damage"),
        [
            ("answer-mended-little", "At most “limit”"),
            ("answer-left-much", "More than “limit”"),
            ("help-damage", "I don’t know"),
        ]
    );
    let worked_out = "<dt>limit</dt><dd>€200 plus 50% of “paid”</dd>";
    let step = public.split("id=\"question-damage\"").nth(1);
    let step = step.and_then(|rest| rest.split("</section>").next());
    assert!(
        step.is_some_and(|step| step.contains(worked_out)),
        "{public}"
    );
    let card = written("staff/en/repair/card.html", &facts, rules);
    let line = "<b>1. What is the damage?</b> limit: €200 plus 50% of “paid”.<span";
    assert!(card.contains(line), "{card}");
    let call = written("staff/en/repair/index.html", &facts, rules);
    assert!(call.contains(worked_out), "{call}");
}

#[test]
fn an_answer_that_hangs_on_a_comparison_says_which_answer_holds_when() {
    let facts = format!(
        "{OPEN}  limit: {{type: money, label: {{en: limit}}, is: 200 EUR plus 50 % of paid}}\n"
    );
    let rules = "      much: {when: {damage: more than limit}, then: left}\n      little: {when: {damage: at most limit}, then: mended}\n";
    let page = page(&facts, rules);
    let open = page.split("id=\"open\"").nth(1).expect("an open answer");
    let open = open.split("</section>").next().expect("which ends");
    assert!(
        open.contains("This depends on the answers taken together."),
        "{open}"
    );
    assert!(
        !open.contains("find out ourselves") && !open.contains("look this up"),
        "{open}"
    );
    for told in [
        "Damage: more than “limit”",
        "Damage: at most “limit”",
        "€200 plus 50% of “paid”",
    ] {
        assert!(open.contains(told), "{told} in {open}");
    }
}

#[test]
fn the_card_says_so_in_one_line() {
    let rules = "      much: {when: {damage: more than paid}, then: left}\n      little: {when: {damage: at most paid}, then: mended}\n";
    let card = written("staff/en/repair/card.html", OPEN, rules);
    for told in [
        "Left (Damage: more than “paid”)",
        "Mended (Damage: at most “paid”)",
    ] {
        assert!(card.contains(told), "{told} in {card}");
    }
}

#[test]
fn a_rule_tells_only_what_is_paid_while_it_holds() {
    let facts = format!(
        "figures:\n  share: [{{from: 2025-01-01, is: 10 %}}, {{from: 2027-06-01, is: 20 %}}]\n{AMOUNTS}"
    );
    let rules = "      old: {then: {left: share of damage plus 500 EUR}, valid: {until: 2027-05-31}}\n      new: {then: {left: share of damage}, valid: {from: 2027-06-01}}\n";
    let page = page(&facts, rules);
    assert!(page.contains("You get 10% of “damage” plus €500"), "{page}");
    assert!(page.contains("You get 20% of “damage”"), "{page}");
    for never in ["20% of “damage” plus €500", "You get 10% of “damage”<"] {
        assert!(!page.contains(never), "{never} in {page}");
    }
}
