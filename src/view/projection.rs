//! The one place where a concept becomes what public pages may know of it.
//!
//! Everything under `src/view/public` takes a [`PublicConcept`], which has no way to the staff section, to rules for
//! staff alone or to cases that are not public. A page cannot leak what its code cannot name.

use jiff::civil::Date;

use crate::model::concept::{
    Choices, Duty, Exclusion, Extra, LegalBasis, Offer, Related, Stated, Status,
};
use crate::model::decision::{AmountIs, Consequence, HitPolicy, Judgement, Otherwise, Rounding};
use crate::model::mentions::{Mention, Mentions};
use crate::model::ordered::IndexSet;
use crate::model::redress::{Redress, Silence};
use crate::model::text::WordLists;
use crate::model::{
    Case, Concept, Decision, Fact, Figure, Id, Language, Map, Rule, Text, Validity, When,
};
use crate::source::Located;

/// A concept without its staff side.
#[derive(Debug, Clone)]
pub struct PublicConcept<'a> {
    /// Its id.
    pub id: &'a Id,
    /// Where it stands in its life.
    pub status: Status,
    /// What takes its place, when retired.
    pub replaced_by: Option<&'a Id>,
    /// Stated address parts per language.
    pub slugs: &'a [(Language, Located<String>)],
    /// Former address parts per language.
    pub former_slugs: &'a WordLists,
    /// The role that answers for it.
    pub owner: Option<&'a Id>,
    /// When it holds.
    pub valid: &'a Validity,
    /// Its title.
    pub title: Option<&'a Text>,
    /// Its summary.
    pub summary: Option<&'a Text>,
    /// For whom it is.
    pub audience: Option<&'a Text>,
    /// Words people search with.
    pub also_called: &'a WordLists,
    /// Laws and decisions it rests on.
    pub legal_basis: &'a [LegalBasis],
    /// Where the organisation excels, what it leaves.
    pub choices: Option<&'a Choices>,
    /// Its figures.
    pub figures: &'a Map<Figure>,
    /// What is offered.
    pub offered: &'a Map<Offer>,
    /// What is not.
    pub not_offered: &'a Stated<Map<Exclusion>>,
    /// What the client must do.
    pub client_must: &'a Stated<Map<Duty>>,
    /// The facts that decide.
    pub facts: &'a Map<Fact>,
    /// The decisions, public rules only.
    pub decisions: Vec<PlainDecision<'a>>,
    /// The cases shown as examples.
    pub examples: Vec<&'a Case>,
    /// Channels in order.
    pub contact: &'a [Located<Id>],
    /// What a client does who hears nothing.
    pub silence: Option<&'a Silence>,
    /// What can be done when it goes wrong.
    pub redress: Option<&'a Redress>,
    /// Small plusses.
    pub extras: &'a Map<Extra>,
    /// What to read next.
    pub related: &'a [Related],
    /// What clients are told about weak points that are active now.
    pub notices: Vec<&'a Text>,
}

/// A decision with the rules that the reader may see.
#[derive(Debug, Clone)]
pub struct PlainDecision<'a> {
    /// Its id.
    pub id: &'a Id,
    /// The question.
    pub question: Option<&'a Text>,
    /// How rules that match together are read.
    pub policy: HitPolicy,
    /// The outcomes by priority.
    pub order: Vec<&'a Id>,
    /// Duties demanded before the answer.
    pub needs: Vec<&'a Id>,
    /// The rules in force or coming, in the order of the file.
    pub rules: Vec<PlainRule<'a>>,
    /// Answers that are neither offer nor exclusion.
    pub answers: &'a Map<Option<Text>>,
    /// What is answered where no rule is in force.
    pub otherwise: Option<&'a Otherwise>,
    /// The scope.
    pub only_when: Option<&'a When>,
    /// Who pays whom.
    pub amount_is: Option<AmountIs>,
    /// How amounts are rounded.
    pub rounded: Rounding,
    /// Whether amounts are summed.
    pub total: bool,
    /// Whether there are rules that this reader does not see: the page then says that special cases exist.
    pub has_more: bool,
}

/// A rule without what is for staff alone.
#[derive(Debug, Clone)]
pub struct PlainRule<'a> {
    /// Its id.
    pub id: &'a Id,
    /// The cases it speaks about; none means all.
    pub when: Option<&'a When>,
    /// What it answers.
    pub then: &'a [Consequence],
    /// Why.
    pub because: Option<&'a Text>,
    /// The law or decision it comes from.
    pub source: Option<&'a Text>,
    /// Those of the other rules here to which it is an exception.
    pub overrides: Vec<&'a Id>,
    /// When it holds.
    pub valid: &'a Validity,
    /// Who judges.
    pub judged_by: Option<&'a Judgement>,
}

impl<'a> PublicConcept<'a> {
    /// What is public of a concept on a day. `active` are the ids of its weak points that are declared.
    #[must_use]
    pub fn of(concept: &'a Concept, active: &[&Id], on: Date) -> Self {
        let notice = |id: &&Id| concept.staff.weak_points.get(*id)?.notice.as_ref();
        Self {
            id: &concept.id,
            status: concept.status,
            replaced_by: concept.replaced_by.as_ref().map(|id| &id.value),
            slugs: &concept.slugs,
            former_slugs: &concept.former_slugs,
            owner: concept.owner.as_ref().map(|id| &id.value),
            valid: &concept.valid,
            title: concept.title.as_ref(),
            summary: concept.summary.as_ref(),
            audience: concept.audience.as_ref(),
            also_called: &concept.also_called,
            legal_basis: &concept.legal_basis,
            choices: concept.choices.as_ref(),
            figures: &concept.figures,
            offered: &concept.offered,
            not_offered: &concept.not_offered,
            client_must: &concept.client_must,
            facts: &concept.facts,
            decisions: public_decisions(concept, on),
            examples: concept
                .cases
                .values()
                .map(|case| &case.value)
                .filter(|c| c.public)
                .collect(),
            contact: &concept.contact,
            silence: concept.silence.as_ref(),
            redress: concept.redress.as_ref(),
            extras: &concept.extras,
            related: &concept.related,
            notices: active.iter().filter_map(notice).collect(),
        }
    }

    /// The facts of which clients read: those that public decisions, promises and duties turn on, and those that these exist
    /// by or follow from.
    #[must_use]
    pub fn facts_used(&self) -> IndexSet<&'a Id> {
        let mut used = IndexSet::default();
        for mentions in self.turns_on_facts() {
            self.see_facts(mentions, &mut used);
        }
        let mut at = 0;
        while let Some(fact) = used.get_index(at).and_then(|id| self.facts.get(*id)) {
            at += 1;
            if let Some(when) = &fact.only_when {
                self.see_facts(when, &mut used);
            }
            if let Some(derived) = &fact.is {
                self.see_facts(derived, &mut used);
            }
        }
        used
    }

    fn see_facts(&self, mentions: &dyn Mentions, used: &mut IndexSet<&'a Id>) {
        mentions.mentions(&mut |mention, _| {
            if let Mention::Fact(id) = mention
                && let Some(fact) = self.facts.get(id)
            {
                used.insert(&fact.id);
            }
        });
    }

    /// Everything public that may turn on a fact.
    fn turns_on_facts(&self) -> Vec<&'a dyn Mentions> {
        let mut all: Vec<&'a dyn Mentions> = Vec::new();
        for decision in &self.decisions {
            let rules = decision.rules.iter();
            let whens = rules.filter_map(|rule| rule.when).chain(decision.only_when);
            all.extend(whens.map(|when| when as &dyn Mentions));
            let given = decision.rules.iter().flat_map(|rule| rule.then);
            let rest = decision.otherwise.iter().flat_map(|rest| &rest.then);
            let amounts = given.chain(rest).filter_map(|then| then.amount.as_ref());
            all.extend(amounts.map(|amount| &amount.value as &dyn Mentions));
        }
        for offer in self.offered.values() {
            let times = offer.within.iter().chain(&offer.latest);
            all.extend(times.map(|time| &time.value as &dyn Mentions));
        }
        let duties = self.client_must.iter();
        let whens = duties.filter_map(|(_, duty)| duty.only_when.as_ref());
        all.extend(whens.map(|when| when as &dyn Mentions));
        all
    }

    /// A decision by its id.
    #[must_use]
    pub fn decision(&self, id: &Id) -> Option<&PlainDecision<'a>> {
        self.decisions.iter().find(|decision| decision.id == id)
    }
}

fn public_decisions(concept: &Concept, on: Date) -> Vec<PlainDecision<'_>> {
    let public = concept
        .decisions
        .values()
        .filter(|decision| !decision.for_staff);
    public
        .map(|decision| PlainDecision::of(&decision.id, decision, on, |rule| !rule.staff_only))
        .collect()
}

impl<'a> PlainDecision<'a> {
    /// A decision with those of its rules that have not ended on a day and that `shown` lets through.
    #[must_use]
    pub fn of(id: &'a Id, decision: &'a Decision, on: Date, shown: impl Fn(&Rule) -> bool) -> Self {
        let ended = |rule: &Rule| rule.valid.until.as_ref().is_some_and(|day| day.value < on);
        let rules = decision.rules.iter().filter(|(_, rule)| !ended(rule));
        let (seen, hidden): (Vec<_>, Vec<_>) = rules.partition(|(_, rule)| shown(rule));
        let is_seen = |id: &Id| seen.iter().any(|(seen, _)| *seen == id);
        let ids = |list: &'a [Located<Id>]| list.iter().map(|id| &id.value).collect();
        Self {
            id,
            question: decision.question.as_ref(),
            policy: decision.policy,
            order: ids(&decision.order),
            needs: ids(&decision.needs),
            rules: seen
                .iter()
                .map(|(id, rule)| PlainRule::of(id, &rule.value, is_seen))
                .collect(),
            answers: &decision.answers,
            otherwise: decision.otherwise.as_ref(),
            only_when: decision.only_when.as_ref(),
            amount_is: decision.amount_is.as_ref().map(|who| who.value),
            rounded: decision.rounded,
            total: decision.total,
            has_more: !hidden.is_empty(),
        }
    }

    /// A rule by its id.
    #[must_use]
    pub fn rule(&self, id: &Id) -> Option<&PlainRule<'a>> {
        self.rules.iter().find(|rule| rule.id == id)
    }

    /// Whether exactly one rule gives an outcome, and no `otherwise` does.
    #[must_use]
    pub fn gives_once(&self, outcome: &Id) -> bool {
        let gives = |then: &[Consequence]| then.iter().any(|then| then.outcome.value == *outcome);
        let rules = self.rules.iter().filter(|rule| gives(rule.then));
        rules.count() == 1
            && !self
                .otherwise
                .is_some_and(|otherwise| gives(&otherwise.then))
    }
}

impl<'a> PlainRule<'a> {
    fn of(id: &'a Id, rule: &'a Rule, is_seen: impl Fn(&Id) -> bool) -> Self {
        let overridden = rule.overrides.iter().map(|id| &id.value);
        Self {
            id,
            when: rule.when.as_ref(),
            then: &rule.then,
            because: rule.because.as_ref(),
            source: rule.source.as_ref(),
            overrides: overridden.filter(|id| is_seen(id)).collect(),
            valid: &rule.valid,
            judged_by: rule.judged_by.as_ref(),
        }
    }
}
