//! Facts: what is true of a case.

use std::sync::Arc;

use rust_decimal::Decimal;
use smol_str::SmolStr;

use super::names::Section;
use super::reader::Reader;
use super::units::fits;
use crate::diagnostic::{Finding, Message};
use crate::model::amount::Valued;
use crate::model::decision::{Bounds, Derived, Fact, FactKind, FactUnit, KnownBy};
use crate::model::language::Expected;
use crate::model::ordered::IndexMap;
use crate::model::path::KeyPath;
use crate::model::quantity::{Currency, Number, TimeUnit};
use crate::model::text::TextRole;
use crate::model::{Condition, Id, Map, Quantity, Text};
use crate::source::Located;
use crate::spec::{self, Entries, FactType, Items, Loc, Stated};
use crate::syntax::Style;

const COST: [&str; 2] = ["quantity-invalid-cost", "quantity-invalid-cost.help"];
const SHARE: [&str; 2] = ["quantity-invalid-share", "quantity-invalid-share.help"];

impl Reader<'_> {
    /// Notes the kind of a fact, its options and its unit, before any condition is read.
    pub(super) fn declare_fact(&mut self, id: &str, spec: &spec::Fact, path: KeyPath<'_>) {
        let free = |unit: &str| Currency::from_code(unit).is_none() && time_unit(unit).is_none();
        if let Some(unit) = spec.unit.value().filter(|unit| free(unit)) {
            self.names.vocabulary.units.insert(Arc::from(&**unit));
        }
        if let Some(kind) = self.fact_kind(spec, path) {
            self.names.kinds.insert(Id::new(id), Arc::new(kind));
        }
    }

    fn fact_kind(&mut self, spec: &spec::Fact, path: KeyPath<'_>) -> Option<FactKind> {
        Some(match spec.kind.get()? {
            FactType::Money => FactKind::Money,
            FactType::Number => FactKind::Number,
            FactType::WholeNumber => FactKind::WholeNumber,
            FactType::Percentage => FactKind::Percentage,
            FactType::Duration => FactKind::Duration,
            FactType::Date => FactKind::Date,
            FactType::Time => FactKind::Time,
            FactType::YesNo => FactKind::YesNo,
            FactType::Choice => FactKind::Choice(self.options(spec, path)),
            FactType::Scale => FactKind::Scale(self.options(spec, path)),
        })
    }

    /// The options without their labels, which may insert figures and are read later.
    fn options(&mut self, spec: &spec::Fact, path: KeyPath<'_>) -> Map<Option<Text>> {
        self.map(spec.options.entries(), path.key("options"), |_, _, _| {
            Some(None)
        })
    }

    /// The unit that is written; money and time have none of another sort, which would leave open what they are compared with.
    fn stated_unit(
        &mut self,
        spec: &spec::Fact,
        kind: &FactKind,
        path: KeyPath<'_>,
    ) -> Option<FactUnit> {
        let written = self.line(spec.unit.as_ref(), path)?;
        let unit = fact_unit(&written.value);
        if !matches!(kind, FactKind::Money | FactKind::Duration) || fits(kind, &unit) {
            return Some(unit);
        }
        let with = |id: &'static str| Message::new(id).with("type", kind.word());
        let message = with("quantity-invalid-unit-type").with("written", written.value);
        let finding = Finding::new("quantity-invalid", written.span).message(message);
        let help = with("quantity-invalid-unit-type.help");
        self.report(finding.help(help).at_path(path));
        None
    }

    pub(super) fn fact(&mut self, spec: &spec::Fact, path: KeyPath<'_>, id: &str) -> Option<Fact> {
        let kind = self.labelled_kind(spec, path, id)?;
        Some(Fact {
            label: self.text(spec.label.as_ref(), path.key("label"), TextRole::Threshold),
            ask: self.text(spec.ask.as_ref(), path.key("ask"), TextRole::Threshold),
            help: self.text(spec.help.as_ref(), path.key("help"), TextRole::Prose),
            unit: self.stated_unit(spec, &kind, path.key("unit")),
            bounds: Bounds {
                at_least: self.bound(spec.at_least.as_ref(), path.key("at_least")),
                more_than: self.bound(spec.more_than.as_ref(), path.key("more_than")),
                at_most: self.bound(spec.at_most.as_ref(), path.key("at_most")),
                less_than: self.bound(spec.less_than.as_ref(), path.key("less_than")),
            },
            step: self.quantity(spec.step.as_ref(), path.key("step"), Expected::Anything),
            only_when: self.optional_when(spec.only_when.as_ref(), path.key("only_when")),
            is: spec
                .is
                .as_ref()
                .and_then(|is| self.derived(is, &kind, path.key("is"))),
            known_by: match spec.known_by.value() {
                Some(spec::KnownBy::Staff) => KnownBy::Staff,
                _ => KnownBy::Client,
            },
            known_after: self.ids(
                spec.known_after.items(),
                &[Section::Duties],
                path.key("known_after"),
            ),
            may_be_unknown: spec.may_be_unknown.value().is_some_and(|yes| yes.0),
            cost: self.cost(spec, path.key("cost")),
            shares: self.shares(spec, &kind, path.key("shares")),
            kind,
        })
    }

    fn labelled_kind(
        &mut self,
        spec: &spec::Fact,
        path: KeyPath<'_>,
        id: &str,
    ) -> Option<FactKind> {
        let mut kind = FactKind::clone(self.names.kinds.get(id)?);
        if let FactKind::Choice(options) | FactKind::Scale(options) = &mut kind {
            let path = path.key("options");
            for (option, label) in spec.options.entries() {
                let path = path.key(&option.value);
                let text = self.text(Some(label), path, TextRole::Threshold);
                if let Some(named) = options.get_mut(&*option.value) {
                    named.value = text;
                }
            }
        }
        Some(kind)
    }

    fn bound(
        &mut self,
        spec: Option<&Loc<spec::Written>>,
        path: KeyPath<'_>,
    ) -> Option<Located<Valued>> {
        self.formula(spec, path)
            .map(|amount| amount.map(Valued::Always))
    }

    fn derived(
        &mut self,
        spec: &Loc<spec::Derived>,
        kind: &FactKind,
        path: KeyPath<'_>,
    ) -> Option<Derived> {
        match spec.get()? {
            spec::Derived::Amount(amount) => self
                .valued_value(amount, spec.span, path)
                .map(Derived::Amount),
            spec::Derived::Options(options) => {
                let mut by_option = IndexMap::default();
                for (option, when) in options {
                    if !has_option(kind, &option.value) {
                        let finding = unknown_option(kind, option).at_path(path);
                        self.report(finding);
                        continue;
                    }
                    let path = path.key(&option.value);
                    if let Some(when) = self.optional_when(Some(when), path) {
                        by_option.insert(Id::new(&option.value), (option.span, when));
                    }
                }
                Some(Derived::Options(by_option))
            }
        }
    }

    fn cost(&mut self, spec: &spec::Fact, path: KeyPath<'_>) -> Option<Located<Quantity>> {
        let cost = self.quantity(spec.cost.as_ref(), path, Expected::Anything)?;
        let counts = matches!(&cost.value, Quantity::Number(number)
            if number.unit.is_none() && number.amount > Decimal::ZERO);
        if !counts {
            self.refuse(COST, &cost, path);
        }
        counts.then_some(cost)
    }

    fn shares(
        &mut self,
        spec: &spec::Fact,
        kind: &FactKind,
        path: KeyPath<'_>,
    ) -> Vec<(Condition, Located<Quantity>)> {
        let mut shares = Vec::new();
        for (values, share) in spec.shares.entries() {
            let path = path.key(&values.value);
            let written = spec::Written {
                text: (*values.value).into(),
                style: Style::Plain,
            };
            let condition = self.terms(kind, &written, values.span, path);
            let share = self.quantity(Some(share), path, Expected::Anything);
            let (Some(condition), Some(share)) = (condition, share) else {
                continue;
            };
            match share.value {
                Quantity::Percent(_) | Quantity::Number(Number { unit: None, .. }) => {
                    shares.push((condition, share));
                }
                _ => self.refuse(SHARE, &share, path),
            }
        }
        shares
    }

    /// Reports a quantity that cannot stand where it does.
    fn refuse(
        &mut self,
        [message, help]: [&'static str; 2],
        quantity: &Located<Quantity>,
        path: KeyPath<'_>,
    ) {
        let message = Message::new(message).with("written", quantity.value.to_string());
        let finding = Finding::new("quantity-invalid", quantity.span).message(message);
        self.report(finding.help(Message::new(help)).at_path(path));
    }
}

/// Whether a fact can take an option; `yes` and `no` for yes/no facts.
pub(super) fn has_option(kind: &FactKind, option: &str) -> bool {
    match kind {
        FactKind::YesNo => matches!(option, "yes" | "no"),
        FactKind::Choice(options) | FactKind::Scale(options) => options.contains_key(option),
        _ => false,
    }
}

/// A finding about an option that a fact does not have.
pub(super) fn unknown_option(
    kind: &FactKind,
    option: &Located<SmolStr>,
) -> crate::diagnostic::Finding {
    let known: Vec<&str> = match kind {
        FactKind::YesNo => vec!["yes", "no"],
        FactKind::Choice(options) | FactKind::Scale(options) => {
            options.keys().map(Id::as_str).collect()
        }
        _ => Vec::new(),
    };
    let message =
        crate::diagnostic::Message::new("reference-unknown-option").with("written", &*option.value);
    super::reader::unknown_name(option.span, message, &option.value, &known)
}

fn fact_unit(unit: &str) -> FactUnit {
    if let Some(currency) = Currency::from_code(unit) {
        return FactUnit::Currency(currency);
    }
    time_unit(unit).map_or_else(|| FactUnit::Free(Arc::from(unit)), FactUnit::Time)
}

/// A unit of time by its word.
fn time_unit(word: &str) -> Option<TimeUnit> {
    Some(match word {
        "seconds" => TimeUnit::Seconds,
        "minutes" => TimeUnit::Minutes,
        "hours" => TimeUnit::Hours,
        "days" => TimeUnit::Days,
        "weeks" => TimeUnit::Weeks,
        "months" => TimeUnit::Months,
        "years" => TimeUnit::Years,
        "working days" => TimeUnit::WorkingDays,
        _ => return None,
    })
}
