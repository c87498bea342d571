use crate::checks::prelude::*;
use crate::checks::prose::{ReadText, ReadVersion};
use crate::diagnostic::{Fix, Severity};
use crate::locale::read;
use crate::model::quantity::{Duration, Money, Number};
use crate::model::text::TextRole;
use crate::model::{Figure, Map, Named, Quantity, Text};

check! {
    /// A threshold, a price or a deadline is typed into a text.
    ///
    /// ## Why it matters
    ///
    /// When the value changes, the rule changes and the sentence stays. From then on the page promises one thing and the service
    /// does another.
    ///
    /// A value that stands under `figures` and is typed once more is an error; any other number with a unit is a warning. Stories
    /// of cases, titles, search words and addresses may name any number. What stands under `defaults` of `helder.yaml` is read with
    /// every concept, so that only figures of `helder.yaml` count for it.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// figures:
    ///   minimum-value: 250 EUR
    /// choices:
    ///   excel: From {minimum-value} we come at once.
    ///   leave: We do not come for less than €250.
    /// ```
    ///
    /// ```yaml fails
    /// summary: We answer within 10 working days.
    /// ```
    ///
    /// ```yaml passes
    /// figures:
    ///   minimum-value: 250 EUR
    ///   answer-time: 10 working days
    /// summary: We do not come for less than {minimum-value}, and answer within {answer-time}.
    /// ```
    ///
    /// ## How to mend
    ///
    /// Write the figure's id between braces; each language then writes the value in its own way. `helder check --fix` does it
    /// where one figure has the value. Give a value that has no figure yet an id under `figures`.
    "figure-in-prose", Completeness, Error, since "0.1.0", Texts(run)
}

fn run(on: &Prose<'_>, findings: &mut Vec<Finding>) {
    let own = on.concept.map(|concept| &concept.figures);
    let figures: Vec<_> = own.into_iter().chain([&on.workspace.figures]).flat_map(Map::values).collect();
    for text in on.texts.iter().filter(|text| is_prose(text.text.role)) {
        for version in &text.versions {
            for typed in version.figures() {
                let known = figures.iter().copied().filter(|figure| is_known_in(text.text, figure));
                findings.extend(look(text, version, typed, known));
            }
        }
    }
}

/// Whether a text may name a figure: what every concept inherits knows nothing of the figures of one.
fn is_known_in(text: &Text, figure: &Named<Figure>) -> bool {
    !text.is_inherited() || figure.shared || figure.span.source == text.span.source
}

const fn is_prose(role: TextRole) -> bool {
    !matches!(role, TextRole::Title | TextRole::Story | TextRole::Search | TextRole::Address)
}

fn look<'f>(
    text: &ReadText<'_>,
    version: &ReadVersion<'_>,
    typed: &read::Figure,
    figures: impl Iterator<Item = &'f Named<Figure>>,
) -> Option<Finding> {
    let quantity = typed.quantity().filter(|_| !typed.names && !typed.is_bare())?;
    let same: Vec<_> = figures.filter(|figure| has_value(figure, quantity)).collect();
    if same.is_empty() && (typed.spelled || !is_threshold(quantity)) {
        return None;
    }
    let id = if same.is_empty() { "figure-in-prose-typed" } else { CHECK.name };
    let ids = same.iter().map(|figure| format!("`{{{}}}`", figure.id));
    let with = |id: String| {
        let message = Message::new(id).with("written", version.typed(typed));
        message.with_one_of("figures", ids.clone())
    };
    let finding = text
        .finding(CHECK.name, version.span(typed.range.clone()), &version.version.language)
        .message(with(id.to_owned()))
        .help(with(format!("{id}.help")))
        .about(version.typed(typed));
    if same.is_empty() {
        return Some(finding.severity(Severity::Warning));
    }
    Some(fixes(version, typed, quantity, &same).into_iter().fold(finding, Finding::fix))
}

/// One fix per figure that has the value. It keeps every meaning where only one has it, now and at every time, and in
/// the same unit.
fn fixes(
    version: &ReadVersion<'_>,
    typed: &read::Figure,
    quantity: &Quantity,
    same: &[&Named<Figure>],
) -> Vec<Fix> {
    let fix = |figure: &&Named<Figure>| {
        let placeholder = format!("{{{}}}", figure.id);
        let title = Message::new("figure-in-prose.fix").with("placeholder", &placeholder);
        let always = matches!(&figure.values[..], [only] if is_same_unit(&only.is.value, quantity));
        Fix {
            title,
            safe: always && same.len() == 1,
            edits: version.version.places.insert(&version.version.raw, typed.range.clone(), &placeholder),
        }
    };
    same.iter().map(fix).collect()
}

fn has_value(figure: &Figure, quantity: &Quantity) -> bool {
    let equal = |value: &Quantity| value.kind() == quantity.kind() && value.measure() == quantity.measure();
    figure.values.iter().any(|value| equal(&value.is.value))
}

/// Whether a number with a unit could decide something. A date or an hour alone is more often a fact of the calendar.
const fn is_threshold(quantity: &Quantity) -> bool {
    match quantity {
        Quantity::Money(_) | Quantity::Percent(_) | Quantity::Duration(_) => true,
        Quantity::Number(number) => number.unit.is_some(),
        Quantity::Date(_) | Quantity::Time(_) => false,
    }
}

fn is_same_unit(one: &Quantity, other: &Quantity) -> bool {
    match (one, other) {
        (Quantity::Duration(Duration { unit: one, .. }), Quantity::Duration(Duration { unit: other, .. })) => one == other,
        (Quantity::Money(Money { currency: one, .. }), Quantity::Money(Money { currency: other, .. })) => one == other,
        (Quantity::Number(Number { unit: one, .. }), Quantity::Number(Number { unit: other, .. })) => one == other,
        _ => one.kind() == other.kind(),
    }
}
