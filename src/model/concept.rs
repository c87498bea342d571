//! A service concept: what is offered, what is not, what the client must do, and when.

use super::amount::{Amount, Valued};
use super::redress::{Redress, Silence};
use super::staff::Staff;
use super::text::WordLists;
use super::{Case, Decision, Fact, Figure, Id, Language, Map, Text, Validity, When};
use crate::diagnostic::nearest;
use crate::source::{Located, SourceId, Span};

/// One service concept with everything its author stated, defaults of the workspace included.
#[derive(Debug, Clone, PartialEq)]
pub struct Concept {
    /// Its id: stated, or the file's name.
    pub id: Id,
    /// The file it stands in.
    pub source: SourceId,
    /// The first word of the file's content: where a finding about a missing section points.
    pub start: Span,
    /// Where it stands in its life.
    pub status: Status,
    /// The concept that takes its place, when retired.
    pub replaced_by: Option<Located<Id>>,
    /// The page's address part per language, stated.
    pub slugs: Vec<(Language, Located<String>)>,
    /// Former address parts per language, which become redirects.
    pub former_slugs: WordLists,
    /// The role that answers for it.
    pub owner: Option<Located<Id>>,
    /// When it holds.
    pub valid: Validity,
    /// Its title.
    pub title: Option<Text>,
    /// One or two sentences, one of which says what is not done.
    pub summary: Option<Text>,
    /// For whom it is.
    pub audience: Option<Text>,
    /// Words people search with; never shown as prose.
    pub also_called: WordLists,
    /// Laws and decisions it rests on.
    pub legal_basis: Vec<LegalBasis>,
    /// Where the organisation chooses to excel and what it leaves.
    pub choices: Option<Choices>,
    /// Its own figures.
    pub figures: Map<Figure>,
    /// What is offered.
    pub offered: Map<Offer>,
    /// What is not offered.
    pub not_offered: Stated<Map<Exclusion>>,
    /// What the client must do.
    pub client_must: Stated<Map<Duty>>,
    /// The facts that decide.
    pub facts: Map<Fact>,
    /// The decisions, public ones.
    pub decisions: Map<Decision>,
    /// Combinations that cannot occur.
    pub impossible: Vec<Impossible>,
    /// Worked cases.
    pub cases: Map<Case>,
    /// Channels in the order clients should try them.
    pub contact: Vec<Located<Id>>,
    /// What a client does who hears nothing.
    pub silence: Option<Silence>,
    /// Second chance, complaint, appeal, next instance.
    pub redress: Option<Redress>,
    /// Small plusses on top of the base.
    pub extras: Map<Extra>,
    /// Other concepts or pages.
    pub related: Vec<Related>,
    /// The staff side: nothing of it may reach a public output.
    pub staff: Staff,
    /// The figures, own and shared, that something refers to.
    pub used_figures: std::collections::BTreeSet<Id>,
    /// Places whose content could not be understood; what is said about items that hold one is not the whole truth.
    pub broken: Vec<Broken>,
}

/// A place whose content could not be understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Broken {
    /// Where it stands.
    pub span: Span,
    /// Its key path.
    pub path: String,
    /// Whether it is a key that the format does not know.
    pub unknown_key: bool,
}

/// What an author said about a section: nothing at all, that there is nothing, or something.
#[derive(Debug, Clone, PartialEq)]
pub enum Stated<T> {
    /// The key is missing: still a question.
    Silent,
    /// The word `nothing`: an answer.
    Nothing(Span),
    /// Something.
    Given(T),
}

/// The life of a concept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Status {
    /// Being written; checked gently, built only on demand.
    #[default]
    Draft,
    /// Public.
    Published,
    /// No longer offered.
    Retired,
}

/// A law or decision.
#[derive(Debug, Clone, PartialEq)]
pub struct LegalBasis {
    /// Its title.
    pub title: Option<Text>,
    /// Where it can be read.
    pub link: Option<Text>,
    /// Which article.
    pub article: Option<Text>,
}

/// Where the organisation chooses to excel, and what it leaves for that.
#[derive(Debug, Clone, PartialEq)]
pub struct Choices {
    /// What it does best.
    pub excel: Option<Text>,
    /// What it leaves.
    pub leave: Option<Text>,
    /// Why.
    pub because: Option<Text>,
}

/// Something the organisation does.
#[derive(Debug, Clone, PartialEq)]
pub struct Offer {
    /// Its title.
    pub title: Option<Text>,
    /// What the intervention consists of.
    pub what: Option<Text>,
    /// Its steps.
    pub steps: Vec<Text>,
    /// When the organisation stops.
    pub stops_when: Option<Text>,
    /// What to expect.
    pub result: Option<Text>,
    /// What happens when there is no result.
    pub no_result: Option<Text>,
    /// Within what time.
    pub within: Option<Located<Valued>>,
    /// Which event starts the clock.
    pub starts: Option<Text>,
    /// Whether the time is a limit or an aim.
    pub kind: PromiseKind,
    /// What stops the clock.
    pub paused_by: Option<Text>,
    /// At most this long in all.
    pub latest: Option<Located<Valued>>,
    /// The remedy when the promise is missed.
    pub if_missed: Option<TextOrNothing>,
    /// What it costs.
    pub price: Option<Located<Price>>,
    /// The duties it needs.
    pub needs: Vec<Located<Id>>,
    /// Channels for this offer, in order; empty means the concept's.
    pub contact: Vec<Located<Id>>,
    /// Why it is offered.
    pub because: Option<Text>,
}

/// A text, or the stated word `nothing`.
#[derive(Debug, Clone, PartialEq)]
pub enum TextOrNothing {
    /// The word `nothing`.
    Nothing(Span),
    /// A text.
    Text(Text),
}

/// Whether a promised time is a limit or an aim.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum PromiseKind {
    /// Never later.
    #[default]
    Maximum,
    /// What is aimed at.
    Target,
}

/// What an offer costs the client.
#[derive(Debug, Clone, PartialEq)]
pub enum Price {
    /// Nothing.
    Free,
    /// A formula.
    Amount(Valued),
    /// What a decision says.
    Decision(Id),
}

/// Something the organisation does not do.
#[derive(Debug, Clone, PartialEq)]
pub struct Exclusion {
    /// Its title.
    pub title: Option<Text>,
    /// The reason for the choice.
    pub because: Option<Text>,
    /// Where to go instead.
    pub instead: Option<Instead>,
}

/// Where to go instead.
#[derive(Debug, Clone, PartialEq)]
pub enum Instead {
    /// There is no alternative, said openly.
    Nothing(Span),
    /// Words, which may hold links.
    Text(Text),
    /// A link.
    Link(Located<String>),
    /// Another concept.
    Concept(Located<Id>),
    /// A channel of ours.
    Channel(Located<Id>),
}

/// Something the client must do.
#[derive(Debug, Clone, PartialEq)]
pub struct Duty {
    /// Its title.
    pub title: Option<Text>,
    /// How it is done.
    pub how: Option<Text>,
    /// Through which channels.
    pub contact: Vec<Located<Id>>,
    /// By when.
    pub by: Option<DutyDeadline>,
    /// Which event starts the clock.
    pub starts: Option<Text>,
    /// The time it costs the client.
    pub takes: Option<Located<Amount>>,
    /// What to bring.
    pub bring: Vec<Bring>,
    /// When it is asked at all.
    pub only_when: Option<When>,
    /// What it is good for.
    pub because: Option<Text>,
    /// What it gives whatever the answer.
    pub earns: Option<Text>,
    /// What happens without it.
    pub otherwise: Option<Text>,
}

/// By when a duty must be done.
#[derive(Debug, Clone, PartialEq)]
pub enum DutyDeadline {
    /// Within a time after the event in `starts`.
    Within(Located<Amount>),
    /// `Q before DATEFACT`.
    Before {
        /// How long before.
        amount: Located<Amount>,
        /// Which date.
        fact: Located<Id>,
    },
}

/// A document or thing to bring.
#[derive(Debug, Clone, PartialEq)]
pub enum Bring {
    /// One of the workspace's evidence.
    Evidence(Located<Id>),
    /// One described here.
    Described {
        /// What it is.
        title: Text,
        /// Where to get it.
        from: Option<Text>,
    },
}

/// A combination of facts that cannot occur.
#[derive(Debug, Clone, PartialEq)]
pub struct Impossible {
    /// The combination.
    pub when: When,
    /// Why it cannot occur.
    pub because: Option<Text>,
    /// Where it stands.
    pub span: Span,
}

/// A small plus.
#[derive(Debug, Clone, PartialEq)]
pub struct Extra {
    /// Its title.
    pub title: Option<Text>,
    /// What it is.
    pub what: Option<Text>,
}

/// Something to read next.
#[derive(Debug, Clone, PartialEq)]
pub enum Related {
    /// Another concept.
    Concept(Located<Id>),
    /// A page elsewhere.
    Link {
        /// What it is called; without one, the address is shown.
        title: Option<Text>,
        /// Its address.
        link: Located<String>,
    },
}

impl<T> Stated<Map<T>> {
    /// The entries; none where nothing was said.
    pub fn iter(&self) -> impl Iterator<Item = (&Id, &super::Named<T>)> {
        let map = if let Self::Given(map) = self {
            Some(map)
        } else {
            None
        };
        map.into_iter().flatten()
    }

    /// The entry under an id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&super::Named<T>> {
        if let Self::Given(map) = self {
            map.get(id)
        } else {
            None
        }
    }

    /// Whether there is no entry.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }
}

impl Concept {
    /// Whether everything inside a place was understood.
    #[must_use]
    pub fn is_whole(&self, place: Span) -> bool {
        let inside = |broken: &Broken| {
            let span = broken.span;
            span.source == place.source && span.start >= place.start && span.end <= place.end
        };
        !self.broken.iter().any(inside)
    }

    /// Whether something stands at a key path, or in it, that could not be understood, or beside it a key that is nearly
    /// its name: then it is not missing.
    #[must_use]
    pub fn is_unread(&self, path: &str) -> bool {
        let within = |inner: &str, outer: &str| {
            let rest = inner.strip_prefix(outer);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        let is_slip = |broken: &Broken| {
            let parts = |path| str::rsplit_once(path, '.').unwrap_or(("", path));
            let ((above, key), (others, slip)) = (parts(path), parts(&broken.path));
            broken.unknown_key && above == others && nearest(slip, [key]).is_some()
        };
        self.broken.iter().any(|broken| {
            let at = broken.path.as_str();
            !at.is_empty() && (within(path, at) || within(at, path) || is_slip(broken))
        })
    }
}
