//! What holds for the whole organisation.

use std::path::PathBuf;

use super::quantity::Currency;
use super::text::WordLists;
use super::{Amount, Figure, Id, Language, Map, Quantity, Text};
use crate::diagnostic::Severity;
use crate::model::ordered::IndexMap;
use crate::source::{Located, SourceId, Span};

/// An organisation, its channels and its house rules.
#[derive(Debug, Clone, PartialEq)]
pub struct Workspace {
    /// The folder of `helder.yaml`, or of the concept that works alone.
    pub root: PathBuf,
    /// The file `helder.yaml`; none for a concept that works alone.
    pub source: Option<SourceId>,
    /// Its name, site and logo.
    pub organisation: Organisation,
    /// The languages, the first is the source language.
    pub languages: Vec<Language>,
    /// The form of address per language: `je`, `u`, `vous`.
    pub address: IndexMap<Language, Located<String>>,
    /// The currency of money facts that name none.
    pub currency: Currency,
    /// How clients reach the organisation.
    pub channels: Map<Channel>,
    /// Figures shared by all concepts.
    pub figures: Map<Figure>,
    /// Terms and their meaning.
    pub glossary: IndexMap<String, Term>,
    /// Documents that clients are asked for.
    pub evidence: Map<Evidence>,
    /// Owners and those whom staff hand over to.
    pub roles: Map<Role>,
    /// The effort allowed on one path.
    pub effort_budget: EffortBudget,
    /// Severities set by the organisation, by check.
    pub checks: IndexMap<String, CheckSetting>,
    /// Working days and holidays.
    pub calendar: Calendar,
    /// What the site looks like.
    pub site: Site,
    /// Weak points that are active now: concept and weak point.
    pub notices: Vec<Located<(Id, Id)>>,
}

impl Workspace {
    /// Whether the organisation switched a check off.
    #[must_use]
    pub fn is_off(&self, check: &str) -> bool {
        let setting = self.checks.get(check);
        setting.is_some_and(|setting| setting.severity == Some(CheckLevel::Off))
    }
}

/// The organisation.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Organisation {
    /// Its name.
    pub name: Option<Text>,
    /// Its own site.
    pub site: Option<Text>,
    /// The file of its logo.
    pub logo: Option<Located<String>>,
    /// What it calls those it serves.
    pub client_word: Option<Text>,
}

/// A way to reach the organisation.
#[derive(Debug, Clone, PartialEq)]
pub struct Channel {
    /// What it is.
    pub kind: Option<Located<ChannelKind>>,
    /// What it is called.
    pub label: Option<Text>,
    /// The number, address or link.
    pub at: Option<Text>,
    /// When it is open.
    pub hours: Option<Hours>,
    /// Whether a human answers.
    pub person: Option<bool>,
    /// The languages spoken there; empty means those of the workspace.
    pub languages: Vec<Located<Language>>,
    /// Within what time it answers.
    pub answers_within: Option<Located<Amount>>,
}

/// What a channel is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChannelKind {
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Email,
    /// A page with a form.
    Web,
    /// An application.
    App,
    /// A chat.
    Chat,
    /// A counter one goes to.
    Counter,
    /// A postal address.
    Post,
    /// A social medium.
    Social,
    /// A visit at the client's.
    Visit,
}

/// When a channel or role can be reached.
#[derive(Debug, Clone, PartialEq)]
pub enum Hours {
    /// Day and night.
    Always(Span),
    /// By appointment only.
    ByAppointment(Span),
    /// On days of the week.
    Weekly {
        /// Where they stand.
        span: Span,
        /// For each day from Monday (0) to Sunday (6), the stretches in minutes after midnight.
        days: [Vec<(u16, u16)>; 7],
        /// Days on which it is closed all the same.
        closed: Vec<Located<jiff::civil::Date>>,
    },
}

/// A document clients are asked for.
#[derive(Debug, Clone, PartialEq)]
pub struct Evidence {
    /// What it is.
    pub title: Option<Text>,
    /// Where to get it.
    pub from: Option<Text>,
}

/// A role.
#[derive(Debug, Clone, PartialEq)]
pub struct Role {
    /// What it is called.
    pub title: Option<Text>,
    /// How it is reached.
    pub channel: Option<Located<Id>>,
    /// When it is reached.
    pub hours: Option<Hours>,
}

/// A term of the glossary.
#[derive(Debug, Clone, PartialEq)]
pub struct Term {
    /// Where the term stands.
    pub key: Span,
    /// The term in each language.
    pub term: Option<Text>,
    /// Words not to use, per language.
    pub avoid: WordLists,
    /// What it means.
    pub meaning: Option<Text>,
    /// Words people use for it.
    pub also_called: WordLists,
}

/// The effort allowed on one path; what is not said is not held against it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EffortBudget {
    /// Contacts.
    pub contacts: Option<Located<Quantity>>,
    /// Changes of channel.
    pub changes: Option<Located<Quantity>>,
    /// Visits.
    pub visits: Option<Located<Quantity>>,
    /// The client's time.
    pub time: Option<Located<Quantity>>,
}

/// What the organisation set for one check.
#[derive(Debug, Clone, PartialEq)]
pub struct CheckSetting {
    /// Where the name of the check stands.
    pub key: Span,
    /// Where the level or the options stand.
    pub span: Span,
    /// The severity; none where only options are given.
    pub severity: Option<CheckLevel>,
    /// Options by their names, as written: what they may be, the check knows.
    pub options: IndexMap<String, CheckOption>,
}

/// An option of a check.
#[derive(Debug, Clone, PartialEq)]
pub struct CheckOption {
    /// Where its name stands.
    pub key: Span,
    /// What holds in every language that is not named; none where each is.
    pub value: Option<Located<String>>,
    /// What holds in one language.
    pub by_language: IndexMap<Language, Located<String>>,
}

impl CheckOption {
    /// What holds in a language.
    #[must_use]
    pub fn in_language(&self, language: &Language) -> Option<&Located<String>> {
        self.by_language.get(language).or(self.value.as_ref())
    }
}

/// A severity, or off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CheckLevel {
    /// Not run.
    Off,
    /// Run at this severity.
    At(Severity),
}

/// Working days and holidays.
#[derive(Debug, Clone, PartialEq)]
pub struct Calendar {
    /// Monday (0) to Sunday (6): whether it is worked.
    pub working_days: [bool; 7],
    /// Whether Belgian public holidays are not worked.
    pub belgian_holidays: bool,
    /// Other days that are not worked.
    pub closed: Vec<Located<jiff::civil::Date>>,
}

/// What the site looks like.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Site {
    /// Where it will stand, for canonical links.
    pub base_url: Option<Located<String>>,
    /// House colours by name, such as `primary`.
    pub colours: IndexMap<String, Located<String>>,
    /// A text at the top.
    pub header: Option<Text>,
    /// A text at the bottom.
    pub footer: Option<Text>,
    /// A style sheet added after ours.
    pub css: Option<Located<String>>,
    /// A folder of templates that take the place of ours.
    pub templates: Option<Located<String>>,
}

impl Default for Calendar {
    fn default() -> Self {
        Self {
            working_days: [true, true, true, true, true, false, false],
            belgian_holidays: false,
            closed: Vec::new(),
        }
    }
}
