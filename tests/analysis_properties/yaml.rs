//! A concept as its author would write it.

use std::fmt::Write;

use crate::calendar::day;
use crate::concept::*;
use crate::fraction::whole;

pub fn yaml(concept: &Concept) -> String {
    let mut text = String::new();
    let mut line = |written: String| {
        text.push_str(&written);
        text.push('\n');
    };
    line(format!("valid: {{from: {START}}}"));
    line("roles:".to_owned());
    (0..ROLES).for_each(|role| line(format!("  {}: {{title: Role}}", role_name(role))));
    let mut days = Vec::new();
    days.extend(
        concept
            .calendar
            .holidays
            .then(|| "holidays: belgium".to_owned()),
    );
    for day in &concept.calendar.closed {
        days.push(format!("closed: [{day}]"));
    }
    if !days.is_empty() {
        line(format!("calendar: {{{}}}", days.join(", ")));
    }
    if !concept.figures.is_empty() {
        line("figures:".to_owned());
    }
    for (at, figure) in concept.figures.iter().enumerate() {
        let value = |number| {
            literal(Measured {
                number,
                unit: figure.unit,
            })
        };
        let dated = figure.values.iter();
        let dated = dated.map(|(from, number)| format!("{{from: {from}, is: {}}}", value(*number)));
        let written = match &figure.values[..] {
            [(_, only)] => value(*only),
            _ => format!("[{}]", dated.collect::<Vec<_>>().join(", ")),
        };
        line(format!("  {}: {written}", figure_name(at)));
    }
    line("offered:".to_owned());
    for offer in 0..OFFERS {
        let needs = concept
            .duty
            .as_ref()
            .is_some_and(|duty| duty.needed_by[offer]);
        let needs = if needs { ", needs: duty" } else { "" };
        line(format!(
            "  {}: {{title: Offer{needs}}}",
            outcome_name(offer)
        ));
    }
    line("not_offered:".to_owned());
    line(format!(
        "  {}: {{title: Refusal, because: {REASON_OF_REFUSAL}, instead: nothing}}",
        outcome_name(REFUSAL)
    ));
    if let Some(duty) = &concept.duty {
        line("client_must:".to_owned());
        let only_when = duty
            .only_when
            .as_ref()
            .map(|asked| format!(", only_when: {}", when(asked)));
        line(format!(
            "  duty: {{title: Duty{}}}",
            only_when.unwrap_or_default()
        ));
    }
    line("facts:".to_owned());
    let mut facts: Vec<String> = (0..)
        .zip(&concept.facts)
        .map(|(at, known)| fact(at, known))
        .collect();
    if concept.backwards {
        facts.reverse();
    }
    facts.into_iter().for_each(&mut line);
    if !concept.impossible.is_empty() {
        line("impossible:".to_owned());
    }
    for asked in &concept.impossible {
        line(format!("  - {{when: {}, because: So}}", when(asked)));
    }
    line("decisions:".to_owned());
    line("  decision:".to_owned());
    decision(concept)
        .into_iter()
        .for_each(|written| line(format!("    {written}")));
    text
}

fn decision(concept: &Concept) -> Vec<String> {
    let mut lines = vec!["question: What now?".to_owned()];
    lines.push(match concept.policy {
        Policy::Unique => "hit_policy: unique".to_owned(),
        Policy::First => "hit_policy: first".to_owned(),
        Policy::Collect => "hit_policy: collect".to_owned(),
        Policy::Priority => {
            let order: Vec<String> = concept.order.iter().map(|at| outcome_name(*at)).collect();
            format!("hit_policy: priority\n    order: [{}]", order.join(", "))
        }
    });
    lines.extend(concept.duty.iter().map(|_| "needs: duty".to_owned()));
    lines.extend(
        concept
            .only_when
            .iter()
            .map(|asked| format!("only_when: {}", when(asked))),
    );
    let get_or_pay = if concept.you_get { "get" } else { "pay" };
    lines.push(format!("amount_is: you {get_or_pay}"));
    lines.extend(match concept.rounding {
        Rounding::HalfUp => None,
        Rounding::Down => Some("rounded: down".to_owned()),
        Rounding::Up => Some("rounded: up".to_owned()),
    });
    lines.extend(concept.total.then(|| "total: yes".to_owned()));
    lines.push("rules:".to_owned());
    lines.extend((0..).zip(&concept.rules).map(|(at, known)| rule(at, known)));
    lines.extend(match concept.otherwise {
        Otherwise::Gap => None,
        Otherwise::Outcome(at) => Some(format!(
            "otherwise: {{then: {}, because: {REASON_OF_OTHERWISE}}}",
            outcome_name(at)
        )),
        Otherwise::Nothing => Some("otherwise: nothing".to_owned()),
    });
    lines
}

fn rule(at: usize, rule: &Rule) -> String {
    let mut parts = Vec::new();
    parts.extend(
        rule.when
            .iter()
            .map(|asked| format!("when: {}", when(asked))),
    );
    let names: Vec<String> = rule.then.iter().map(|(at, _)| outcome_name(*at)).collect();
    parts.push(if rule.then.iter().any(|(_, amount)| amount.is_some()) {
        let worth = |known: &Option<Amount>| known.as_ref().map_or("due".to_owned(), amount);
        let pairs = rule.then.iter().zip(&names);
        let pairs = pairs.map(|((_, known), name)| format!("{name}: {}", worth(known)));
        format!("then: {{{}}}", pairs.collect::<Vec<_>>().join(", "))
    } else {
        format!("then: [{}]", names.join(", "))
    });
    match &rule.overrides {
        Overrides::These(rules) if rules.is_empty() => {}
        Overrides::These(rules) => {
            let names: Vec<String> = rules.iter().map(|at| rule_name(*at)).collect();
            parts.push(format!("overrides: [{}]", names.join(", ")));
        }
        Overrides::All => parts.push("overrides: all".to_owned()),
    }
    parts.extend(
        rule.judged_by
            .map(|role| format!("judged_by: {}", role_name(role))),
    );
    parts.extend(rule.because.map(|at| format!("because: {}", REASONS[at])));
    parts.extend(rule.staff_only.then(|| "staff_only: yes".to_owned()));
    let days = [("from", rule.from), ("until", rule.until)];
    let days = days
        .iter()
        .filter_map(|(word, day)| Some(format!("{word}: {}", (*day)?)));
    let days: Vec<String> = days.collect();
    if !days.is_empty() {
        parts.push(format!("valid: {{{}}}", days.join(", ")));
    }
    format!("  {}: {{{}}}", rule_name(at), parts.join(", "))
}

fn fact(at: usize, fact: &Fact) -> String {
    let mut parts = vec![format!("type: {}", type_word(&fact.kind))];
    if let Some(unit) = fact.unit().filter(|_| fact.says_unit).and_then(unit_word) {
        parts.push(format!("unit: {unit}"));
    }
    match &fact.kind {
        Kind::Choice(count) | Kind::Scale(count) => {
            let options: Vec<String> = (0..*count)
                .map(|at| format!("{}: Text", option_name(at)))
                .collect();
            parts.push(format!("options: {{{}}}", options.join(", ")));
        }
        _ => {}
    }
    parts.extend(
        fact.only_when
            .iter()
            .map(|asked| format!("only_when: {}", when(asked))),
    );
    if fact.may_be_unknown {
        parts.push("may_be_unknown: yes".to_owned());
    }
    if fact.known_after_duty {
        parts.push("known_after: duty".to_owned());
    }
    match &fact.source {
        Source::Asked(domain) => {
            let domain = domain.as_ref().zip(fact.unit());
            parts.extend(
                domain
                    .map(|(domain, unit)| bounds(domain, unit))
                    .unwrap_or_default(),
            );
        }
        Source::Amount(known) => parts.push(format!("is: {}", amount(known))),
        Source::Options(whens) => {
            let name = |at: usize| match fact.kind {
                Kind::YesNo => ["yes", "no"][at].to_owned(),
                _ => option_name(at),
            };
            let options: Vec<String> = whens
                .iter()
                .enumerate()
                .map(|(at, asked)| format!("{}: {}", name(at), when(asked)))
                .collect();
            parts.push(format!("is: {{{}}}", options.join(", ")));
        }
    }
    format!("  {}: {{{}}}", fact_name(at), parts.join(", "))
}

const fn type_word(kind: &Kind) -> &'static str {
    match kind {
        Kind::Measured(Unit::Euro) => "money",
        Kind::Measured(Unit::Percent) => "percentage",
        Kind::Measured(Unit::Plain | Unit::Kilometre) => "number",
        Kind::Measured(Unit::Count) => "whole number",
        Kind::Measured(Unit::Date) => "date",
        Kind::Measured(Unit::Clock) => "time",
        Kind::Measured(_) => "duration",
        Kind::YesNo => "yes/no",
        Kind::Choice(_) => "choice",
        Kind::Scale(_) => "scale",
    }
}

const fn unit_word(unit: Unit) -> Option<&'static str> {
    Some(match unit {
        Unit::Euro => "EUR",
        Unit::Kilometre => "km",
        Unit::Minute => "minutes",
        Unit::Hour => "hours",
        Unit::Day => "days",
        Unit::Week => "weeks",
        Unit::Month => "months",
        Unit::Year => "years",
        Unit::WorkingDay => "working days",
        Unit::Percent | Unit::Plain | Unit::Count | Unit::Date | Unit::Clock => return None,
    })
}

/// The ends are written as values that are left out where the domain says so, but not where a bound by another fact
/// needs that key.
fn bounds(domain: &Domain, unit: Unit) -> Vec<String> {
    let say = |number| literal(Measured { number, unit });
    let last = domain.named().last().expect("a value");
    let bound = domain
        .bound
        .map(|(order, other)| (order_key(order), fact_name(other)));
    let is_taken = |key: &str| bound.as_ref().is_some_and(|(taken, _)| *taken == key);
    let low = match domain.open.0 && !is_taken("more_than") || is_taken("at_least") {
        true => format!("more_than: {}", say(domain.least - domain.step)),
        false => format!("at_least: {}", say(domain.least)),
    };
    let high = match domain.open.1 && !is_taken("less_than") || is_taken("at_most") {
        true => format!("less_than: {}", say(last + domain.step)),
        false => format!("at_most: {}", say(last)),
    };
    let bound = bound.as_ref().map(|(key, other)| format!("{key}: {other}"));
    let step = domain.grain.filter(|_| domain.says_step);
    let step = step.map(|step| format!("step: {}", say(step)));
    let (has_low, has_high) = domain.bounded;
    [
        has_low.then_some(low),
        has_high.then_some(high),
        bound,
        step,
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn order_key(order: Order) -> &'static str {
    match order {
        Order::AtLeast | Order::Exactly => "at_least",
        Order::More => "more_than",
        Order::AtMost => "at_most",
        Order::Less => "less_than",
    }
}

/// A quantity as the format writes it; in a smaller unit where decimals cannot say it.
pub fn literal(value: Measured) -> String {
    let smaller = value.unit.smaller();
    if !value.number.is_decimal() && smaller != value.unit {
        return literal(value.in_unit(smaller));
    }
    let number = value.number;
    if value.unit == Unit::Minute && !number.is_decimal() {
        return format!("{} seconds", number * whole(60));
    }
    match value.unit {
        Unit::Date => day(number.floor()).to_string(),
        Unit::Clock => format!("{:02}:{:02}", number.floor() / 60, number.floor() % 60),
        Unit::Percent => format!("{number} %"),
        Unit::Plain | Unit::Count => number.to_string(),
        unit => format!("{number} {}", unit_word(unit).unwrap_or_default()),
    }
}

pub fn when(when: &When) -> String {
    let clauses: Vec<String> = when.iter().map(|clause| self::clause(clause)).collect();
    match &clauses[..] {
        [one] => one.clone(),
        _ => format!("[{}]", clauses.join(", ")),
    }
}

fn clause(clause: &[(usize, Condition)]) -> String {
    let asked = clause
        .iter()
        .map(|(fact, asked)| format!("{}: {}", fact_name(*fact), condition(asked)));
    format!("{{{}}}", asked.collect::<Vec<_>>().join(", "))
}

fn condition(condition: &Condition) -> String {
    let alternatives = condition.iter().map(|terms| {
        let written: Vec<String> = terms.iter().map(term).collect();
        if terms.is_empty() {
            "any".to_owned()
        } else {
            written.join(" and ")
        }
    });
    let alternatives: Vec<String> = alternatives.collect();
    match &alternatives[..] {
        [one] => one.clone(),
        _ => format!("[{}]", alternatives.join(", ")),
    }
}

fn term(term: &Term) -> String {
    let test = match term.test {
        Test::Compare(order, with) => format!("{} {}", order_word(order, with), operand(with)),
        Test::Between(from, to) => format!("from {} to {}", operand(from), operand(to)),
        Test::Yes => "yes".to_owned(),
        Test::No => "no".to_owned(),
        Test::Option(option) => option_name(option),
        Test::Known => "known".to_owned(),
        Test::Unknown => "unknown".to_owned(),
        Test::Absent => "absent".to_owned(),
    };
    if term.negated {
        format!("not {test}")
    } else {
        test
    }
}

const fn order_word(order: Order, with: Operand) -> &'static str {
    let day = matches!(
        with,
        Operand::Literal(Measured {
            unit: Unit::Date,
            ..
        })
    );
    match (order, day) {
        (Order::AtLeast, false) => "at least",
        (Order::More, false) => "more than",
        (Order::AtMost, false) => "at most",
        (Order::Less, false) => "less than",
        (Order::Exactly, false) => "exactly",
        (Order::AtLeast, true) => "on or after",
        (Order::More, true) => "after",
        (Order::AtMost, true) => "on or before",
        (Order::Less, true) => "before",
        (Order::Exactly, true) => "on",
    }
}

fn operand(operand: Operand) -> String {
    match operand {
        Operand::Literal(value) => literal(value),
        Operand::Figure(at) => figure_name(at),
        Operand::Fact(at) => fact_name(at),
        Operand::Option(at) => option_name(at),
    }
}

fn amount(amount: &Amount) -> String {
    let choices = amount.iter().map(|(asked, known)| match asked {
        None => format!("\"{}\"", formula(known)),
        Some(asked) => format!("{{when: {}, is: \"{}\"}}", when(asked), formula(known)),
    });
    let choices: Vec<String> = choices.collect();
    match &amount[..] {
        [(None, _)] => choices.concat(),
        _ => format!("[{}]", choices.join(", ")),
    }
}

fn formula(formula: &Formula) -> String {
    let mut text = String::new();
    for (at, (minus, known)) in formula.terms.iter().enumerate() {
        text.push_str(match (at, minus) {
            (0, _) => "",
            (_, true) => " minus ",
            (_, false) => " plus ",
        });
        text.push_str(&piece(known));
    }
    for (limit, with) in &formula.limits {
        let word = match limit {
            Limit::AtLeast => "at least",
            Limit::AtMost => "at most",
            Limit::NothingUpTo => "nothing up to",
            Limit::Less => "less",
        };
        let _ = write!(text, ", {word} {}", operand(*with));
    }
    text
}

fn piece(piece: &Piece) -> String {
    match piece {
        Piece::Part(known) => part(known),
        Piece::PercentOf(rate, of) => format!("{rate} % of {}", part(of)),
        Piece::Per(each, of) => format!("{} per {}", operand(*each), part(of)),
        Piece::PerStarted(each, step, of) => {
            format!(
                "{} per started {} of {}",
                operand(*each),
                literal(*step),
                part(of)
            )
        }
        Piece::PerFull(each, step, of) => {
            format!(
                "{} per full {} of {}",
                operand(*each),
                literal(*step),
                part(of)
            )
        }
        Piece::DividedBy(known, by) => format!("{} divided by {by}", part(known)),
        Piece::Beyond(known, from) => format!("{} beyond {}", part(known), literal(*from)),
        Piece::FigureOf(at, of) => format!("{} of {}", figure_name(*at), part(of)),
        Piece::Between(unit, from, to) => {
            let unit = unit_word(*unit).expect("a unit of time");
            format!("{unit} from {} to {}", fact_name(*from), fact_name(*to))
        }
    }
}

fn part(part: &Part) -> String {
    match part {
        Part::Operand(known) => operand(*known),
        Part::Bracket(known) => format!("({})", formula(known)),
    }
}
