//! A table with an axis for every fact in the amounts of rules that meet, cut where these amounts part.

use rust_decimal::Decimal;

use super::compare::{Answers, varies};
use crate::amount::{Exact, Normal, Ratio};
use crate::analysis::Setting;
use crate::analysis::cuts::Cuts;
use crate::analysis::frame::Frame;
use crate::analysis::relevant::in_valued;
use crate::analysis::report::OneEra;
use crate::analysis::table::Lowered;
use crate::decision::{Clash, ClashKind};
use crate::model::Id;
use crate::model::amount::{Amount, Valued};
use crate::model::ordered::IndexSet;

/// The table on which the amounts of these clashes can be compared; none where the one there is does.
pub(super) fn lowered<'a>(one: &OneEra<'_, 'a>, found: &[Clash]) -> Option<Lowered<'a>> {
    let pairs = pairs(one, found);
    if pairs.is_empty() {
        return None;
    }
    let setting = one.lowered.frame.setting;
    let mut facts = IndexSet::default();
    for (a, b) in &pairs {
        in_valued(a, &mut facts);
        in_valued(b, &mut facts);
    }
    let frame = Frame::with(setting, one.decision, facts, |cuts| {
        pairs.iter().for_each(|(a, b)| cut(&setting, cuts, a, b));
    });
    Some(Lowered::of(frame, one.decision))
}

/// The amounts of one outcome that rules in force together give, and that depend on the case.
fn pairs<'a>(one: &OneEra<'_, 'a>, found: &[Clash]) -> Vec<(&'a Valued, &'a Valued)> {
    let answers = Answers {
        lowered: one.lowered,
        decision: one.decision,
        exact: false,
    };
    let contradictions = found
        .iter()
        .filter(|clash| clash.kind == ClashKind::Contradiction);
    let of_rules = contradictions.filter_map(|clash| {
        let (a, b) = (one.lowered.rule(clash.a), one.lowered.rule(clash.b));
        answers.shared_outcomes(&a.value, &b.value)
    });
    let both = of_rules.flatten().filter_map(|(a, b)| a.zip(b));
    both.filter(|(a, b)| varies(a) || varies(b)).collect()
}

/// Cuts at the conditions that choose a formula, and where two formulas part, bend or jump.
fn cut(setting: &Setting<'_>, cuts: &mut Cuts, a: &Valued, b: &Valued) {
    let (a, b) = (formulas(setting, cuts, a), formulas(setting, cuts, b));
    let normal = |amount: &&Amount| setting.schema().normal(amount, setting.on).ok();
    let (a, b): (Vec<Normal>, Vec<Normal>) = (
        a.iter().filter_map(normal).collect(),
        b.iter().filter_map(normal).collect(),
    );
    for difference in a
        .iter()
        .flat_map(|a| b.iter().filter_map(|b| a.minus(b).ok()))
    {
        let mut facts = difference.facts().into_iter();
        if let (Some(fact), None) = (facts.next(), facts.next()) {
            let corners = difference.corners().into_iter();
            let places = corners.filter_map(|corner| measure(setting, &fact, corner));
            places.for_each(|place| cuts.at(&fact, place));
        }
    }
}

fn formulas<'v>(setting: &Setting<'_>, cuts: &mut Cuts, value: &'v Valued) -> Vec<&'v Amount> {
    match value {
        Valued::Always(amount) => vec![amount],
        Valued::Choose(choices) => {
            choices.iter().for_each(|(when, _)| cuts.add(setting, when));
            choices.iter().map(|(_, amount)| amount).collect()
        }
    }
}

/// The place of a value of a fact on its number line, where a decimal can say it.
fn measure(setting: &Setting<'_>, fact: &Id, value: Ratio) -> Option<Decimal> {
    let unit = setting.schema().unit(fact)?;
    let measure = Exact::new(value, unit).measure()?;
    let decimal = measure.to_decimal()?;
    (Ratio::from(decimal) == measure).then_some(decimal)
}
