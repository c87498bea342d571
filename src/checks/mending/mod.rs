//! Changes to the rules of a decision as edits of the author's text, in the author's own style.

mod place;
mod words;

use super::Subject;
use crate::analysis::Change;
use crate::diagnostic::{Edit, Finding, Fix, Message};
use crate::model::concept::Duty;
use crate::model::condition::{Condition, Term};
use crate::model::{Decision, Id, Named, Rule};
use crate::source::Span;
use place::{Brackets, Page};

/// Adds the changes to a finding as fixes; those that the text cannot take in one piece are left out.
pub(super) fn with_changes(
    finding: Finding,
    on: &Subject<'_>,
    decision: &Named<Decision>,
    changes: &[Change],
) -> Finding {
    // An option has nothing but its condition, so only that can be written otherwise.
    let fits = |change: &&Change| {
        decision.options_of().is_none() || matches!(change, Change::Terms { .. })
    };
    let changes = changes.iter().filter(fits);
    let fixes = changes.filter_map(|change| fix(on, decision, change));
    fixes.fold(finding, Finding::fix)
}

fn fix(on: &Subject<'_>, decision: &Named<Decision>, change: &Change) -> Option<Fix> {
    let page = Page::of(on, decision.key)?;
    let (title, edits) = match change {
        Change::Terms { rule, terms } => {
            let text = terms.first().map(|(_, terms)| joined(terms))?;
            let title = Message::new("mend-terms").with("rule", rule.as_str());
            let edits = terms.iter().map(|(span, terms)| Edit {
                span: *span,
                text: joined(terms),
            });
            (title.with("text", text), edits.collect())
        }
        Change::Add {
            id,
            when,
            then,
            valid,
        } => {
            let written = words::rule(when, then, *valid)?;
            let title = Message::new("mend-add").with("rule", format!("{id}: {}", written.flow()));
            (title, vec![add(&page, decision, id, &written)?])
        }
        Change::Narrow {
            rule,
            fact,
            condition,
        } => {
            let title = Message::new("mend-narrow")
                .with("rule", rule.as_str())
                .with("fact", fact.as_str())
                .with("text", condition.to_string());
            let rule = decision.rules.get(rule)?;
            (title, vec![narrow(&page, rule, fact, condition)?])
        }
        Change::Ask { duty, when } => {
            let duty = on.concept.client_must.get(duty.as_str())?;
            let page = Page::of(on, duty.key)?;
            let when = words::when(when);
            let title = Message::new("mend-ask")
                .with("duty", duty.id.as_str())
                .with("when", when.as_str());
            (title, vec![ask(&page, duty, &when)?])
        }
        Change::Override { rule, base } => {
            let title = Message::new("mend-override")
                .with("rule", rule.as_str())
                .with("base", base.as_str());
            let rule = decision.rules.get(rule)?;
            (title, vec![except(&page, rule, base)?])
        }
    };
    let safe = false;
    Some(Fix { title, safe, edits })
}

fn joined(terms: &[Term]) -> String {
    let words: Vec<String> = terms.iter().map(ToString::to_string).collect();
    words.join(" and ")
}

/// A rule after the last one.
fn add(page: &Page<'_>, decision: &Decision, id: &Id, written: &words::Written) -> Option<Edit> {
    let last = decision.rules.values().max_by_key(|rule| rule.span.end)?;
    let Some(indent) = page.indent(last.key) else {
        let text = format!(", {id}: {}", written.flow());
        return Some(page.insert(last.span.end, text));
    };
    let text = if page.brackets(last.span) == Brackets::None {
        let step = page.column(last.span).saturating_sub(indent);
        format!("{id}:{}", written.block(&page.newline(indent), step.max(1)))
    } else {
        format!("{id}: {}", written.flow())
    };
    Some(page.insert_line(last.span, indent, &text))
}

/// One more condition of a rule, or another in the place of that on the same fact.
fn narrow(page: &Page<'_>, rule: &Named<Rule>, fact: &Id, condition: &Condition) -> Option<Edit> {
    let text = format!("{fact}: {}", words::condition(condition));
    let Some(when) = &rule.when else {
        return Some(first_key(page, rule.span, &format!("when: {{{text}}}")));
    };
    let [clause] = &when.alternatives[..] else {
        return None;
    };
    if let Some(asked) = clause.conditions.get(fact) {
        return Some(Edit {
            span: asked.condition.span,
            text: condition.to_string(),
        });
    }
    let last = clause.conditions.values().last()?;
    last_key(page, when.span?, last.key, &text)
}

/// When a duty is asked.
fn ask(page: &Page<'_>, duty: &Named<Duty>, when: &str) -> Option<Edit> {
    if let Some(only_when) = &duty.only_when {
        let text = when.to_owned();
        let span = only_when.span?;
        return Some(Edit { span, text });
    }
    let text = format!("only_when: {when}");
    last_key(page, duty.span, duty.span.empty_at_start(), &text)
}

/// One more rule that a rule is an exception to.
fn except(page: &Page<'_>, rule: &Named<Rule>, base: &Id) -> Option<Edit> {
    let (Some(first), Some(last)) = (rule.overrides.first(), rule.overrides.last()) else {
        let text = format!("overrides: {base}");
        return last_key(page, rule.span, rule.span.empty_at_start(), &text);
    };
    let written = page.slice(last.span);
    if written == "all" {
        return None;
    }
    if page.is_in_list(last.span) {
        return Some(page.insert(last.span.end, format!(", {base}")));
    }
    if page.is_item(first.span) {
        let dash = page.dash(last.span)?;
        return Some(page.insert_line(last.span, dash, &format!("- {base}")));
    }
    Some(Edit {
        span: last.span,
        text: format!("[{written}, {base}]"),
    })
}

/// A key before all others of a map.
fn first_key(page: &Page<'_>, map: Span, text: &str) -> Edit {
    if page.brackets(map) == Brackets::Map {
        return page.insert(map.start + 1, format!("{text}, "));
    }
    let newline = page.newline(page.column(map));
    page.insert(map.start, format!("{text}{newline}"))
}

/// A key after all others of a map; `beside` is one of them.
fn last_key(page: &Page<'_>, map: Span, beside: Span, text: &str) -> Option<Edit> {
    match page.brackets(map) {
        Brackets::Map => Some(page.insert_last(map, text)),
        Brackets::List => None,
        Brackets::None if page.slice(map).starts_with("- ") => None,
        Brackets::None => Some(page.insert_line(map, page.column(beside), text)),
    }
}
