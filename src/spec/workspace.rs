//! The organisation: what `helder.yaml` says for all its concepts.

use serde::Deserialize;

use super::{
    Days, Figure, Given, Ids, Loc, Map, Names, OneOrMany, Redress, Silence, Site, Staff, Text,
    Words, Written, YesNo,
};

/// What holds for the whole organisation.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
pub struct Workspace {
    /// The version of the format: `1`.
    pub format: Option<Loc<Written>>,
    /// Who we are.
    pub organisation: Option<Loc<Organisation>>,
    /// The languages we write in; the first is the one authors write in.
    pub languages: Option<Loc<OneOrMany<Written>>>,
    /// Language → how we address people in it.
    pub address: Option<Loc<Map<Written, Given>>>,
    /// The currency of money facts that name none.
    pub currency: Option<Loc<Written>>,
    /// How to reach us.
    pub channels: Option<Loc<Map<Channel, Ids>>>,
    /// Numbers that several concepts use.
    pub figures: Option<Loc<Map<Figure, Names>>>,
    /// What a concept inherits where it says nothing itself.
    pub defaults: Option<Loc<Defaults>>,
    /// Terms we use, and words to avoid.
    pub glossary: Option<Loc<Map<Term, Given>>>,
    /// Documents clients are asked for.
    pub evidence: Option<Loc<Map<Evidence, Ids>>>,
    /// Who answers for what.
    pub roles: Option<Loc<Map<Role, Ids>>>,
    /// The effort a client may be asked on one path.
    pub effort_budget: Option<Loc<EffortBudget>>,
    /// Check → its severity or its options.
    pub checks: Option<Loc<Map<CheckSetting, Given>>>,
    /// Which days we work.
    pub calendar: Option<Loc<Calendar>>,
    /// How the site looks.
    pub site: Option<Loc<Site>>,
    /// `CONCEPT/ID` of weak points that are active now.
    pub notices: Option<Loc<OneOrMany<Written>>>,
    /// Where the concept files are, as patterns; `concepts/**/*.yaml` by default.
    pub concepts: Option<Loc<OneOrMany<Written>>>,
}

/// Who we are.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Organisation {
    /// Its name.
    pub name: Option<Loc<Text>>,
    /// Its website.
    pub site: Option<Loc<Text>>,
    /// A picture file.
    pub logo: Option<Loc<Written>>,
    /// What we call the people we serve: client, patient, citizen.
    pub client_word: Option<Loc<Text>>,
}

/// A way to reach us.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Channel {
    /// Which sort.
    pub kind: Loc<ChannelKind>,
    /// Its name.
    pub label: Option<Loc<Text>>,
    /// Number, address or link; always text.
    pub at: Option<Loc<Text>>,
    /// When it is open.
    pub hours: Option<Loc<Hours>>,
    /// Whether a person answers.
    pub person: Option<Loc<YesNo>>,
    /// The languages spoken on it.
    pub languages: Option<Loc<OneOrMany<Written>>>,
    /// By when we answer.
    pub answers_within: Option<Loc<Written>>,
}

/// The sorts of channels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ChannelKind {
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Email,
    /// A web page or form.
    Web,
    /// An app.
    App,
    /// A chat.
    Chat,
    /// A counter one goes to.
    Counter,
    /// A postal address.
    Post,
    /// A social medium.
    Social,
    /// We come to the client.
    Visit,
}

/// When a channel is open or a role can be reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hours {
    /// Day and night.
    Always,
    /// By appointment.
    ByAppointment,
    /// Per day of the week.
    Week(Week),
}

/// Opening hours per day of the week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Week {
    /// A day (`mon` … `sun`) or a range of days (`mon-fri`) → `09:00-12:00, 13:00-16:30`, in the order of the file.
    pub days: Map<OneOrMany<Written>, Days>,
    /// Dates on which it is closed all the same.
    pub closed: Option<Loc<OneOrMany<Written>>>,
}

/// What a concept inherits, key by key to any depth, where it says nothing itself.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Defaults {
    /// The role that answers for a concept.
    pub owner: Option<Loc<Written>>,
    /// Channels, in the order we want clients to try them.
    pub contact: Option<Loc<OneOrMany<Written>>>,
    /// What to do when nothing is heard.
    pub if_you_hear_nothing: Option<Loc<Silence>>,
    /// What to do when it goes wrong.
    pub if_it_goes_wrong: Option<Loc<Redress>>,
    /// The staff side.
    pub staff: Option<Loc<Staff>>,
}

/// A term: what it is called, what it means, and what not to call it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Term {
    /// The term itself, per language.
    pub text: Option<Text>,
    /// Words not to use for it.
    pub avoid: Option<Loc<Words>>,
    /// What it means.
    pub meaning: Option<Loc<Text>>,
    /// Other words for it.
    pub also_called: Option<Loc<Words>>,
}

/// A document clients are asked for.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Evidence {
    /// Its name.
    pub title: Option<Loc<Text>>,
    /// Where to get it.
    pub from: Option<Loc<Text>>,
}

/// Someone who answers for something.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Role {
    /// The name of the function.
    pub title: Option<Loc<Text>>,
    /// Where they are reached.
    pub channel: Option<Loc<Written>>,
    /// When they are reached.
    pub hours: Option<Loc<Hours>>,
}

/// The effort a client may be asked on one path.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct EffortBudget {
    /// How many contacts.
    pub contacts: Option<Loc<Written>>,
    /// How many changes of channel.
    pub changes: Option<Loc<Written>>,
    /// How many visits.
    pub visits: Option<Loc<Written>>,
    /// How much time.
    pub time: Option<Loc<Written>>,
}

/// How much a check counts here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CheckSetting {
    /// A severity, or `off`.
    Level(CheckLevel),
    /// Options of the check, among them `severity`.
    Options(Map<Setting, Given>),
}

/// A severity, or none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum CheckLevel {
    /// Fails the run.
    Error,
    /// Should be mended.
    Warning,
    /// Worth knowing.
    Info,
    /// Not run.
    Off,
}

/// An option of a check: the check knows what it takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Setting {
    /// A word or a number.
    Written(Written),
    /// Several.
    List(Vec<Loc<Setting>>),
    /// Several by name, for instance per language.
    Map(Map<Setting, Given>),
}

/// Which days we work.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Calendar {
    /// Days of the week, or ranges of them; `mon-fri` by default.
    pub working_days: Option<Loc<OneOrMany<Written>>>,
    /// Sets of public holidays that count: `belgium`.
    pub holidays: Option<Loc<OneOrMany<Written>>>,
    /// Other dates on which we do not work.
    pub closed: Option<Loc<OneOrMany<Written>>>,
}
