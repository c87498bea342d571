//! A decision as a readable table: one row per situation, exceptions beside what they except, "otherwise" last.

use schemars::JsonSchema;
use serde::Serialize;

use super::computed::{self, Computed};
use super::outcome::{self, Outcome};
use super::{Link, duty};
use crate::model::Id;
use crate::model::decision::{HitPolicy, Judgement, Rounding};
use crate::view::projection::{PlainDecision, PlainRule};
use crate::view::prose::Prose;
use crate::view::voice::Voice;
use crate::view::wording::{self, Situation, Situations};

/// So many columns of facts fit a phone beside the answer; more become a list per outcome.
const COLUMNS: usize = 2;

/// A decision in one language.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct DecisionPart {
    /// Its id; `decision-ID` is its place on the page.
    pub id: Id,
    /// The question, else the id.
    pub question: String,
    /// How the rows are to be read together.
    pub notes: Vec<String>,
    /// The scope.
    pub only_when: Option<Situations>,
    /// Duties demanded before the answer.
    pub needs: Vec<Link>,
    /// The facts used, in the order of their first use.
    pub columns: Vec<Column>,
    /// Whether the columns fit a phone.
    pub fits: bool,
    /// The rows, numbered from 1, "otherwise" last.
    pub rows: Vec<Row>,
    /// The rows by what they answer, in the order of their first row: for phones.
    pub groups: Vec<Group>,
    /// How facts that follow from others are worked out.
    pub computed: Vec<Computed>,
    /// Whether there are rules that this reader does not see.
    pub has_more: bool,
}

/// A column of the table.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct Column {
    /// The fact.
    pub fact: Id,
    /// What it is called.
    pub label: String,
}

/// One rule, or "otherwise".
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct Row {
    /// Its number.
    pub number: usize,
    /// The rule; none for "otherwise".
    pub rule: Option<Id>,
    /// The situations it speaks about; none means every case.
    pub situations: Option<Situations>,
    /// The same by column: one list of cells per situation, empty cells where a fact does not matter.
    pub cells: Vec<Vec<Option<String>>>,
    /// What it answers.
    pub outcomes: Vec<Outcome>,
    /// "The officer decides. As a rule:".
    pub judged: Option<String>,
    /// Why, where the rule says it.
    pub because: Option<Prose>,
    /// The law or decision it comes from.
    pub source: Option<Prose>,
    /// "from 1 March 2026", where it does not hold always.
    pub valid: Option<String>,
    /// "From 1 January 2027: …", where its conditions or amounts change.
    pub coming: Vec<String>,
    /// The numbers of the rows to which it is an exception.
    pub exception_to: Vec<usize>,
    /// The numbers of the rows that are exceptions to it, where they do not all come first anyway.
    pub excepted_by: Vec<usize>,
    /// Whether it is an exception to the row above alone.
    pub beside: bool,
}

/// Rows with the same answer.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema, Serialize)]
pub struct Group {
    /// The answer.
    pub outcomes: Vec<Outcome>,
    /// The places of its rows in [`DecisionPart::rows`], from 0.
    pub rows: Vec<usize>,
}

/// A decision in the language of the page.
#[must_use]
pub fn part(voice: &Voice<'_>, decision: &PlainDecision<'_>) -> DecisionPart {
    let order = order(&decision.rules);
    let columns = columns(voice, decision, &order);
    let mut rows: Vec<Row> = order
        .iter()
        .map(|&place| row(voice, decision, &decision.rules[place], &columns))
        .collect();
    rows.extend(otherwise(voice, decision));
    number(&mut rows, decision);
    let groups = groups(&rows);
    let fits = columns.len() <= COLUMNS;
    let mut notes = notes(voice, decision);
    if decision.policy == HitPolicy::Unique && reads_down(&rows, &groups) {
        rows.iter_mut().for_each(|row| row.excepted_by.clear());
        notes.insert(0, voice.tongue.word("decision-first-answer"));
    }
    DecisionPart {
        id: decision.id.clone(),
        question: question(voice, decision),
        notes,
        only_when: wording::grouped(voice, decision.only_when),
        needs: decision
            .needs
            .iter()
            .map(|id| duty::link(voice, id))
            .collect(),
        fits,
        groups,
        columns,
        rows,
        computed: computed::of(voice, decision),
        has_more: decision.has_more,
    }
}

/// The question of a decision, else its id.
#[must_use]
pub fn question(voice: &Voice<'_>, decision: &PlainDecision<'_>) -> String {
    let question = decision.question.map(|question| voice.plain(question));
    question.unwrap_or_else(|| decision.id.to_string())
}

/// The places of the rules in the order of the table: that of the file, but an exception to one rule right after it.
fn order(rules: &[PlainRule<'_>]) -> Vec<usize> {
    let place = |id: &Id| rules.iter().position(|rule| rule.id == id);
    let base = |rule: &PlainRule<'_>| match rule.overrides[..] {
        [one] => place(one),
        _ => None,
    };
    let bases: Vec<Option<usize>> = rules.iter().map(base).collect();
    let mut placed = Vec::new();
    let mut waiting: Vec<usize> = Vec::new();
    let tops = (0..rules.len()).filter(|&at| bases[at].is_none());
    // A circle of overrides, which only a draft can hold, has no top: its rules come last.
    for top in tops.chain(0..rules.len()) {
        waiting.push(top);
        while let Some(at) = waiting.pop() {
            if placed.contains(&at) {
                continue;
            }
            placed.push(at);
            waiting.extend(
                (0..rules.len())
                    .rev()
                    .filter(|&next| bases[next] == Some(at)),
            );
        }
    }
    placed
}

fn columns(voice: &Voice<'_>, decision: &PlainDecision<'_>, order: &[usize]) -> Vec<Column> {
    let mut columns: Vec<Column> = Vec::new();
    for &place in order {
        for situation in wording::situations(voice, decision.rules[place].when) {
            for line in situation.lines {
                if columns.iter().all(|column| column.fact != line.fact) {
                    columns.push(Column {
                        fact: line.fact,
                        label: line.label,
                    });
                }
            }
        }
    }
    columns
}

fn row(
    voice: &Voice<'_>,
    decision: &PlainDecision<'_>,
    rule: &PlainRule<'_>,
    columns: &[Column],
) -> Row {
    let valid = validity(voice, rule);
    let voice = &voice.during(rule.valid);
    let situations = wording::situations(voice, rule.when);
    let cell = |situation: &Situation, column: &Column| {
        let lines = situation
            .lines
            .iter()
            .filter(|line| line.fact == column.fact);
        let told: Vec<String> = lines.map(|line| line.condition.clone()).collect();
        (!told.is_empty()).then(|| voice.tongue.and(&told))
    };
    let cells = |situation| {
        columns
            .iter()
            .map(|column| cell(situation, column))
            .collect()
    };
    let every = Situation { lines: Vec::new() };
    let outcomes: Vec<Outcome> = rule
        .then
        .iter()
        .map(|then| outcome::of(voice, decision, then))
        .collect();
    Row {
        number: 0,
        rule: Some(rule.id.clone()),
        cells: if situations.is_empty() {
            vec![cells(&every)]
        } else {
            situations.iter().map(cells).collect()
        },
        situations: wording::grouped(voice, rule.when),
        coming: coming(voice, rule, &outcomes),
        outcomes,
        judged: rule
            .judged_by
            .map(|judgement| judged(voice, decision, judgement)),
        because: voice.maybe(rule.because),
        source: voice.maybe(rule.source),
        valid,
        exception_to: Vec::new(),
        excepted_by: Vec::new(),
        beside: false,
    }
}

fn otherwise(voice: &Voice<'_>, decision: &PlainDecision<'_>) -> Option<Row> {
    let otherwise = decision.otherwise?;
    let outcomes: Vec<Outcome> = otherwise
        .then
        .iter()
        .map(|then| outcome::of(voice, decision, then))
        .collect();
    Some(Row {
        number: 0,
        rule: None,
        situations: None,
        cells: Vec::new(),
        coming: amounts_coming(&outcomes),
        outcomes,
        judged: None,
        because: voice.maybe(otherwise.because.as_ref()),
        source: None,
        valid: None,
        exception_to: Vec::new(),
        excepted_by: Vec::new(),
        beside: false,
    })
}

/// What changes later in a rule: when it holds, then what it gives.
fn coming(voice: &Voice<'_>, rule: &PlainRule<'_>, outcomes: &[Outcome]) -> Vec<String> {
    let mut told = rule.when.map_or_else(Vec::new, |when| {
        wording::coming(voice, when, |voice| {
            wording::sentence(voice, Some(when)).unwrap_or_default()
        })
    });
    told.extend(amounts_coming(outcomes));
    told
}

fn amounts_coming(outcomes: &[Outcome]) -> Vec<String> {
    let told = outcomes.iter().flat_map(|outcome| &outcome.coming);
    told.cloned().collect()
}

/// Numbers the rows and ties exceptions to what they except.
fn number(rows: &mut [Row], decision: &PlainDecision<'_>) {
    for (place, row) in rows.iter_mut().enumerate() {
        row.number = place + 1;
    }
    let numbers: Vec<(Option<Id>, usize)> = rows
        .iter()
        .map(|row| (row.rule.clone(), row.number))
        .collect();
    let number_of = |id: &Id| {
        let found = numbers.iter().find(|(rule, _)| rule.as_ref() == Some(id));
        found.map(|(_, number)| *number)
    };
    for rule in &decision.rules {
        let Some(own) = number_of(rule.id) else {
            continue;
        };
        for base in rule.overrides.iter().filter_map(|id| number_of(id)) {
            rows[own - 1].exception_to.push(base);
            rows[base - 1].excepted_by.push(own);
        }
    }
    for row in rows {
        row.exception_to.sort_unstable();
        row.excepted_by.sort_unstable();
        row.beside = row.exception_to[..] == [row.number - 1];
    }
}

/// Whether there are exceptions and each stands above what it is an exception to, as a table and as a list: then the
/// first row that applies is the one that counts, and nothing need be said beside the rows.
fn reads_down(rows: &[Row], groups: &[Group]) -> bool {
    let listed = groups.iter().flat_map(|group| &group.rows);
    let any = rows.iter().any(|row| !row.exception_to.is_empty());
    let above = |row: &Row| row.excepted_by.iter().all(|other| *other < row.number);
    any && rows.iter().all(above) && listed.is_sorted()
}

fn groups(rows: &[Row]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for (place, row) in rows.iter().enumerate() {
        match groups
            .iter_mut()
            .find(|group| group.outcomes == row.outcomes)
        {
            Some(group) => group.rows.push(place),
            None => groups.push(Group {
                outcomes: row.outcomes.clone(),
                rows: vec![place],
            }),
        }
    }
    groups
}

fn judged(voice: &Voice<'_>, decision: &PlainDecision<'_>, judgement: &Judgement) -> String {
    let role = voice.role(&judgement.role.value);
    let between: Vec<String> = judgement
        .between
        .iter()
        .map(|id| outcome::named(voice, decision, &id.value).title)
        .collect();
    if between.is_empty() {
        return voice.tongue.say("decision-judged", &[("role", &role)]);
    }
    let answers = voice.tongue.or(&between);
    let args = [("role", role.as_str()), ("answers", &answers)];
    voice.tongue.say("decision-judged-between", &args)
}

fn validity(voice: &Voice<'_>, rule: &PlainRule<'_>) -> Option<String> {
    let future = rule
        .valid
        .from
        .as_ref()
        .filter(|from| from.value > voice.on);
    let from = future.map(|from| voice.tongue.date(from.value));
    let until = rule
        .valid
        .until
        .as_ref()
        .map(|until| voice.tongue.date(until.value));
    match (from, until) {
        (None, None) => None,
        (Some(from), None) => Some(voice.tongue.say("decision-valid-from", &[("date", &from)])),
        (None, Some(until)) => Some(
            voice
                .tongue
                .say("decision-valid-until", &[("date", &until)]),
        ),
        (Some(from), Some(until)) => {
            let args = [("from", from.as_str()), ("until", &until)];
            Some(voice.tongue.say("decision-valid-between", &args))
        }
    }
}

fn notes(voice: &Voice<'_>, decision: &PlainDecision<'_>) -> Vec<String> {
    let policy = match decision.policy {
        HitPolicy::Unique => None,
        HitPolicy::First => Some("decision-first-answer"),
        HitPolicy::Collect => Some("decision-all-answers"),
        HitPolicy::Priority => Some("decision-priority"),
    };
    let rounded = match decision.rounded {
        Rounding::HalfUp => None,
        Rounding::Down => Some("decision-rounded-down"),
        Rounding::Up => Some("decision-rounded-up"),
    };
    let total = decision.total.then_some("decision-total");
    let words = [policy, total, rounded].into_iter().flatten();
    words.map(|id| voice.tongue.word(id)).collect()
}
