//! The organisation: what `helder.yaml` says for all its concepts.

use schemars::JsonSchema;
use serde::Deserialize;

use super::schema::{
    CurrencyCode, Date, Format, Formula, Id, Language, Notice, OpeningHours, Quantity, Weekdays,
    beside_languages,
};
use super::{
    Days, Figure, Given, Ids, Languages, Loc, Map, Names, OneOrMany, Redress, Silence, Site, Staff,
    Text, Words, Written, YesNo,
};

/// What holds for the whole organisation and all its concepts.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct Workspace {
    /// The version of the format: `1`.
    #[schemars(with = "Option<Format>")]
    pub format: Option<Loc<Written>>,
    /// The organisation itself.
    pub organisation: Option<Loc<Organisation>>,
    /// The languages of the pages; the first is the one in which authors write.
    #[schemars(extend("examples" = [["nl", "fr"]]))]
    #[schemars(with = "Option<OneOrMany<Language>>")]
    pub languages: Option<Loc<OneOrMany<Written>>>,
    /// How you address people in each language, such as `je` or `vous`.
    #[schemars(extend("examples" = [{"nl": "je", "fr": "vous"}]))]
    #[schemars(with = "Option<Map<Written, Languages>>")]
    pub address: Option<Loc<Map<Written, Given>>>,
    /// The currency of facts of type `money` that name none; the euro by default.
    #[schemars(with = "Option<CurrencyCode>")]
    pub currency: Option<Loc<Written>>,
    /// How clients reach you: each channel under an id.
    pub channels: Option<Loc<Map<Channel, Ids>>>,
    /// Thresholds, terms and prices that several concepts use, each under an id. A concept may not use the id for a figure of its
    /// own.
    pub figures: Option<Loc<Map<Figure, Names>>>,
    /// What every concept inherits, key by key to any depth, where it says nothing itself.
    pub defaults: Option<Loc<Defaults>>,
    /// Terms that you use, each with what it means and what not to call it.
    pub glossary: Option<Loc<Map<Term, Given>>>,
    /// Documents that clients are asked for: each under an id.
    pub evidence: Option<Loc<Map<Evidence, Ids>>>,
    /// Functions in the organisation: each under an id, by which owners and hand-overs refer to it.
    pub roles: Option<Loc<Map<Role, Ids>>>,
    /// The effort that may be asked of a client on one path.
    pub effort_budget: Option<Loc<EffortBudget>>,
    /// How much a check counts in this workspace: a severity, `off`, or options of the check.
    pub checks: Option<Loc<Map<CheckSetting, Given>>>,
    /// The days on which you work.
    pub calendar: Option<Loc<Calendar>>,
    /// How the public site looks.
    pub site: Option<Loc<Site>>,
    /// Weak points that are active now: the notice of each stands on the pages.
    #[schemars(with = "Option<OneOrMany<Notice>>")]
    pub notices: Option<Loc<OneOrMany<Written>>>,
    /// Where the concept files are, as patterns of paths; `concepts/**/*.yaml` by default.
    #[schemars(extend("examples" = ["concepts/**/*.yaml"]))]
    pub concepts: Option<Loc<OneOrMany<Written>>>,
}

/// The organisation itself.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct Organisation {
    /// The name of the organisation.
    pub name: Option<Loc<Text>>,
    /// The address of its website.
    pub site: Option<Loc<Text>>,
    /// The file of its logo: a picture.
    pub logo: Option<Loc<Written>>,
    /// What you call the people whom you serve: client, patient, citizen. Letters call them so where name and address go.
    #[schemars(extend("examples" = ["patient", {"nl": "inwoner", "fr": "habitant"}]))]
    pub client_word: Option<Loc<Text>>,
}

/// A way to reach you.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct Channel {
    /// Which sort of channel it is.
    pub kind: Loc<ChannelKind>,
    /// What the channel is called on the page.
    pub label: Option<Loc<Text>>,
    /// The number, address or link.
    #[schemars(extend("examples" = ["0800 12 345", "info@stad.be", "https://www.stad.be"]))]
    pub at: Option<Loc<Text>>,
    /// When it is open: `always`, `by_appointment`, or hours by day of the week.
    pub hours: Option<Loc<Hours>>,
    /// Whether a human being answers.
    pub person: Option<Loc<YesNo>>,
    /// The languages that are spoken on it.
    #[schemars(extend("examples" = [["nl", "fr", "de"]]))]
    pub languages: Option<Loc<OneOrMany<Written>>>,
    /// By when you answer: a time or the id of a figure.
    #[schemars(with = "Option<Formula>")]
    pub answers_within: Option<Loc<Written>>,
}

/// The sorts of channels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
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
    /// Somebody comes to the client.
    Visit,
}

/// When a channel is open or a role can be reached.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema)]
#[schemars(rename_all = "snake_case")]
#[schemars(extend("examples" = ["always", "by_appointment", {"mon-fri": "09:00-12:00, 13:00-16:30", "closed": ["2026-12-25"]}]))]
pub enum Hours {
    /// Day and night.
    Always,
    /// By appointment.
    ByAppointment,
    /// Hours by day of the week (`mon`) or by range of days (`mon-fri`), and under `closed` days on which it is closed all the
    /// same.
    #[schemars(untagged)]
    Week(#[schemars(with = "Map<OneOrMany<OpeningHours>, Days>")] Week),
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
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct Defaults {
    /// The role that answers for a concept, by its id under `roles`.
    #[schemars(with = "Option<Id>")]
    pub owner: Option<Loc<Written>>,
    /// Channels by their ids, in the order in which you want clients to try them.
    #[schemars(with = "Option<OneOrMany<Id>>")]
    pub contact: Option<Loc<OneOrMany<Written>>>,
    /// What clients do when they hear nothing from you.
    pub if_you_hear_nothing: Option<Loc<Silence>>,
    /// What clients can do when it goes wrong.
    pub if_it_goes_wrong: Option<Loc<Redress>>,
    /// What staff need to know and say; never public.
    pub staff: Option<Loc<Staff>>,
}

/// A term: what it is called, what it means, and what not to call it.
#[derive(Debug, Clone, Default, PartialEq, Eq, JsonSchema)]
#[schemars(transform = beside_languages)]
pub struct Term {
    /// The term itself, per language.
    #[schemars(skip)]
    pub text: Option<Text>,
    /// Words not to use for it, per language.
    pub avoid: Option<Loc<Words>>,
    /// What it means.
    pub meaning: Option<Loc<Text>>,
    /// Other words for it, with which people search, per language.
    pub also_called: Option<Loc<Words>>,
}

/// A document that clients are asked for.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct Evidence {
    /// The name of the document.
    pub title: Option<Loc<Text>>,
    /// Where clients get it.
    pub from: Option<Loc<Text>>,
}

/// A function in the organisation that answers for something.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct Role {
    /// The name of the function.
    pub title: Option<Loc<Text>>,
    /// The channel on which they are reached, by its id.
    #[schemars(with = "Option<Id>")]
    pub channel: Option<Loc<Written>>,
    /// When they are reached.
    pub hours: Option<Loc<Hours>>,
}

/// The effort that may be asked of a client on one path.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct EffortBudget {
    /// How many contacts at most.
    #[schemars(with = "Option<Quantity>")]
    pub contacts: Option<Loc<Written>>,
    /// How many changes of channel at most.
    #[schemars(with = "Option<Quantity>")]
    pub changes: Option<Loc<Written>>,
    /// How many visits at most.
    #[schemars(with = "Option<Quantity>")]
    pub visits: Option<Loc<Written>>,
    /// How much time at most.
    #[schemars(extend("examples" = ["2 hours"]))]
    #[schemars(with = "Option<Quantity>")]
    pub time: Option<Loc<Written>>,
}

/// How much a check counts here.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema)]
#[schemars(untagged)]
pub enum CheckSetting {
    /// A severity, or `off`.
    Level(CheckLevel),
    /// Options of the check, among them `severity` (`error`, `warning`, `info`, `off`).
    Options(Map<Setting, Given>),
}

/// A severity, or none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum CheckLevel {
    /// It fails the run.
    Error,
    /// It should be mended.
    Warning,
    /// It is worth knowing.
    Info,
    /// The check is not made.
    Off,
}

/// An option of a check; its page (`helder explain NAME`) says what it takes.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema)]
#[schemars(untagged)]
pub enum Setting {
    /// A word or a number.
    Written(Written),
    /// Several.
    List(Vec<Loc<Setting>>),
    /// Several by name, for instance per language.
    Map(Map<Setting, Given>),
}

/// The days on which you work, by which working days are counted.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct Calendar {
    /// Days of the week, or ranges of them; `mon-fri` by default.
    #[schemars(with = "Option<OneOrMany<Weekdays>>")]
    pub working_days: Option<Loc<OneOrMany<Written>>>,
    /// Sets of public holidays that count: `belgium`.
    #[schemars(extend("examples" = ["belgium"]))]
    pub holidays: Option<Loc<OneOrMany<Written>>>,
    /// Other days on which you do not work.
    #[schemars(with = "Option<OneOrMany<Date>>")]
    pub closed: Option<Loc<OneOrMany<Written>>>,
}
