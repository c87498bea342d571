//! Rules in force together.

use super::{OneEra, Shown, matches};
use crate::amount::{Situation, Truth, valued};
use crate::decision::{self, ClashKind};
use crate::model::decision::{Rounding, Rule};
use crate::model::{Id, Named};

/// Two rules in force together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clash {
    /// The first in the file, and the other.
    pub rules: [Id; 2],
    /// Whether their answers differ.
    pub contradicts: bool,
    /// Where.
    pub boxes: Vec<Shown>,
}

/// The clashes of an era.
pub(super) fn find(one: &mut OneEra<'_, '_>) -> Vec<Clash> {
    let table = &one.lowered.table;
    let found = decision::clashes(table, table, &mut one.budget);
    one.not_proved |= !found.open.is_empty();
    let clashes = found.clashes.iter().map(|clash| shown(one, clash));
    clashes.filter(|clash| !clash.boxes.is_empty()).collect()
}

fn shown(one: &OneEra<'_, '_>, clash: &decision::Clash) -> Clash {
    let (a, b) = (one.lowered.rule(clash.a), one.lowered.rule(clash.b));
    let contradicts = clash.kind == ClashKind::Contradiction;
    let both = |situation: &Situation<'_>| {
        let match_here = |rule: &Named<Rule>| matches(rule, situation) == Truth::Yes;
        let differ = || !contradicts || !agree_at(a, b, one.decision.rounded, situation);
        match_here(a) && match_here(b) && differ()
    };
    Clash {
        rules: [a.id.clone(), b.id.clone()],
        contradicts,
        boxes: one.shown(&clash.boxes, &both),
    }
}

/// Whether two rules come to the same in a case, amounts included.
fn agree_at(a: &Rule, b: &Rule, rounding: Rounding, situation: &Situation<'_>) -> bool {
    let worth = |rule: &Rule| {
        let mut outcomes: Vec<_> = rule
            .then
            .iter()
            .map(|then| {
                let exact = then
                    .amount
                    .as_ref()
                    .and_then(|amount| valued(&amount.value, situation).ok());
                (
                    then.outcome.value.clone(),
                    exact.and_then(|exact| exact.rounded(rounding)),
                )
            })
            .collect();
        outcomes.sort_by(|(a, _), (b, _)| a.cmp(b));
        outcomes
    };
    let judge = |rule: &Rule| {
        rule.judged_by
            .as_ref()
            .map(|judged| judged.role.value.clone())
    };
    worth(a) == worth(b) && judge(a) == judge(b)
}
