//! All texts of a concept or of a workspace, in the order of the format.
//!
//! Each type is taken apart field by field: a field that is added must be named here before the crate compiles again,
//! so that no text is ever forgotten by the checks.

use super::concept::{
    Bring, Choices, Duty, Exclusion, Extra, Impossible, Instead, LegalBasis, Offer, Related,
    Stated, TextOrNothing,
};
use super::decision::{Case, FactKind, Otherwise, Rule};
use super::redress::{Appeal, Complaint, NextInstance, Redress, Silence};
use super::staff::{
    Avoid, ContactReason, Escalation, FollowUp, Mandate, NotFor, Recovery, SocialKind, SocialMedia,
    SocialMessage, Staff, TextOrWhen, WeakPoint, Words,
};
use super::workspace::{Channel, Evidence, Organisation, Role, Site, Term};
use super::{Concept, Decision, Fact, Figure, Named, Text, Workspace};
use crate::model::ordered::IndexMap;

/// For whom a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// For clients, and for staff too.
    Public,
    /// For staff alone.
    Staff,
}

impl Concept {
    /// All its texts, public ones and those for staff.
    #[must_use]
    pub fn texts(&self) -> Vec<&Text> {
        let mut found = Vec::new();
        self.each_text(|_, text| found.push(text));
        found
    }

    /// Its texts for one side: rules and decisions for staff alone, and cases that are not shown, are no public text.
    #[must_use]
    pub fn texts_for(&self, side: Side) -> Vec<&Text> {
        let mut found = Vec::new();
        self.each_text(|own, text| {
            if own == side {
                found.push(text);
            }
        });
        found
    }

    /// Shows all its texts, each with the side that it is for.
    pub fn each_text<'a>(&'a self, mut see: impl FnMut(Side, &'a Text)) {
        self.walk(Side::Public, &mut see);
    }
}

impl Workspace {
    /// All its texts; those of `defaults` come with the concepts that inherit them.
    #[must_use]
    pub fn texts(&self) -> Vec<&Text> {
        let mut found = Vec::new();
        self.walk(Side::Public, &mut |_, text| found.push(text));
        found
    }
}

/// Something that holds texts.
trait Walk {
    /// Shows its texts, which are for `side` unless they say otherwise.
    fn walk<'a>(&'a self, side: Side, see: &mut dyn FnMut(Side, &'a Text));
}

impl Walk for Text {
    fn walk<'a>(&'a self, side: Side, see: &mut dyn FnMut(Side, &'a Text)) {
        see(side, self);
    }
}

impl<T: Walk> Walk for Option<T> {
    fn walk<'a>(&'a self, side: Side, see: &mut dyn FnMut(Side, &'a Text)) {
        self.iter().for_each(|inner| inner.walk(side, see));
    }
}

impl<T: Walk> Walk for Vec<T> {
    fn walk<'a>(&'a self, side: Side, see: &mut dyn FnMut(Side, &'a Text)) {
        self.iter().for_each(|inner| inner.walk(side, see));
    }
}

impl<T: Walk> Walk for Named<T> {
    fn walk<'a>(&'a self, side: Side, see: &mut dyn FnMut(Side, &'a Text)) {
        self.value.walk(side, see);
    }
}

impl<K, T: Walk> Walk for IndexMap<K, T> {
    fn walk<'a>(&'a self, side: Side, see: &mut dyn FnMut(Side, &'a Text)) {
        self.values().for_each(|inner| inner.walk(side, see));
    }
}

impl<T: Walk> Walk for Stated<T> {
    fn walk<'a>(&'a self, side: Side, see: &mut dyn FnMut(Side, &'a Text)) {
        match self {
            Self::Given(inner) => inner.walk(side, see),
            Self::Silent | Self::Nothing(_) => {}
        }
    }
}

impl Walk for (SocialMessage, SocialKind) {
    fn walk<'a>(&'a self, side: Side, see: &mut dyn FnMut(Side, &'a Text)) {
        self.1.walk(side, see);
    }
}

/// Walks the first list of fields and passes over the second; the condition after it says what is for staff alone.
macro_rules! walk {
    ($($type:ident { $($text:ident),* $(,)?; $($other:ident),* $(,)? } $(=> $own:expr;)?)*) => {
        $(impl Walk for $type {
            fn walk<'a>(&'a self, side: Side, see: &mut dyn FnMut(Side, &'a Text)) {
                let Self { $($text,)* $($other: _,)* } = self;
                let side = walk!(@side self, side $(, $own)?);
                $($text.walk(side, see);)*
            }
        })*
    };
    (@side $this:ident, $side:ident) => { $side };
    (@side $this:ident, $side:ident, $own:expr) => { if $own($this) { Side::Staff } else { $side } };
}

walk! {
    Concept {
        title, summary, audience, legal_basis, choices, figures, offered, not_offered, client_must, facts, decisions,
        impossible, cases, silence, redress, extras, related, staff;
        id, source, start, status, replaced_by, slugs, former_slugs, owner, valid, also_called, contact, used_figures,
        broken,
    }
    LegalBasis { title, link, article; }
    Choices { excel, leave, because; }
    Figure { source; values, shared }
    Offer {
        title, what, steps, stops_when, result, no_result, starts, paused_by, if_missed, because;
        within, kind, latest, price, needs, contact,
    }
    Exclusion { title, because, instead; }
    Duty { title, how, starts, bring, because, earns, otherwise; contact, by, takes, only_when }
    Impossible { because; when, span }
    Extra { title, what; }
    Fact {
        label, ask, help, kind;
        unit, bounds, step, only_when, is, known_by, known_after, may_be_unknown, cost, shares,
    }
    Decision {
        question, rules, answers, otherwise;
        policy, order, needs, only_when, amount_is, rounded, total, for_staff,
    } => |decision: &Decision| decision.for_staff;
    Rule { because, source; when, then, overrides, valid, judged_by, staff_only } => |rule: &Rule| rule.staff_only;
    Otherwise { because; then, span }
    Case { story; given, expect, on, public } => |case: &Case| !case.public;
    Redress { second_chance, complain, appeal, next_instance; span }
    Complaint { steps; span, channel, acknowledged_within, answered_within }
    NextInstance { title, link; }
    Staff {
        purpose, ask_first, words, avoid, decide_alone, escalate, recovery, decisions, weak_points, social_media,
        contact_reasons, notes;
        span, feedback,
    } => |_: &Staff| true;
    Words { acknowledge, answer, next; }
    Avoid { instead_of, say, because; }
    Mandate { what, how_often, when; up_to, then_tell }
    Escalation { when; to, within }
    Recovery { acknowledge, understand, resolve, extra, follow_up, record, not_for; span }
    FollowUp { text, place; within }
    WeakPoint { what, sign, plan_b, notice; starts, channel, within }
    SocialMedia { kinds; span, owner, answer_within, move_to }
    SocialKind { act, say; }
    ContactReason { reason, cause, fix, measure; owner }
    Workspace {
        organisation, channels, figures, glossary, evidence, roles, site;
        root, source, languages, address, currency, effort_budget, checks, calendar, notices,
    }
    Organisation { name, site, client_word; logo }
    Channel { label, at; kind, hours, person, languages, answers_within }
    Term { term, meaning; key, avoid, also_called }
    Evidence { title, from; }
    Role { title; channel, hours }
    Site { header, footer; base_url, colours, css, templates }
}

/// Walks what the variants hold; those without texts are named too.
macro_rules! walk_variants {
    ($($type:ident { $($variant:pat => $($text:ident),*;)* })*) => {
        $(impl Walk for $type {
            fn walk<'a>(&'a self, side: Side, see: &mut dyn FnMut(Side, &'a Text)) {
                match self {
                    $($variant => { $($text.walk(side, see);)* })*
                }
            }
        })*
    };
}

walk_variants! {
    TextOrNothing { Self::Text(text) => text; Self::Nothing(_) => ; }
    Instead {
        Self::Text(text) => text;
        Self::Nothing(_) | Self::Link(_) | Self::Concept(_) | Self::Channel(_) => ;
    }
    Bring { Self::Described { title, from } => title, from; Self::Evidence(_) => ; }
    Related { Self::Link { title, link: _ } => title; Self::Concept(_) => ; }
    FactKind {
        Self::Choice(options) | Self::Scale(options) => options;
        Self::Money | Self::Number | Self::WholeNumber | Self::Percentage | Self::Duration | Self::Date | Self::Time
            | Self::YesNo => ;
    }
    Silence { Self::Text(text) => text; Self::After { then, after: _, channel: _ } => then; }
    Appeal {
        Self::Possible { to, starts, how, link, span: _, within: _ } => to, starts, how, link;
        Self::Nothing(_) => ;
    }
    TextOrWhen { Self::Text(text) => text; Self::When(_) => ; }
    NotFor { Self::Text(text) => text; Self::Decision(_) => ; }
}
