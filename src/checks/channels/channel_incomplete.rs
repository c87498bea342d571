use crate::checks::Overview;
use crate::checks::prelude::*;
use crate::model::workspace::{Channel, ChannelKind};

check! {
    /// A channel lacks what a client needs to use it: a number, an address, opening hours, a secure link.
    ///
    /// ## Why it matters
    ///
    /// "Come to the counter" sends people to a closed door, and a form over an insecure link hands their data to strangers.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// channels:
    ///   counter: {kind: counter, at: Market 1, person: yes}
    /// ```
    ///
    /// ```yaml fails
    /// channels:
    ///   form: {kind: web, at: http://example.org/form}
    /// ```
    ///
    /// ```yaml fails
    /// channels:
    ///   front-desk: {kind: phone, label: Front desk, person: yes}
    /// ```
    ///
    /// ```yaml passes
    /// channels:
    ///   counter: {kind: counter, at: Market 1, hours: {mon-fri: "09:00-12:00"}, person: yes}
    ///   form: {kind: web, at: https://example.org/form}
    ///   front-desk: {kind: phone, label: Front desk, at: 02 555 12 34, person: yes}
    ///   mail: {kind: email, at: desk@example.org, person: yes}
    /// ```
    ///
    /// ## How to mend
    ///
    /// Fill in what the finding names. A phone has a number, an e-mail channel an address with `@`, a web page, an application or a
    /// chat a link that starts with `https://`, a counter an address and opening hours (`by_appointment` counts), post an address.
    "channel-incomplete", Channels, Error gentle, since "0.1.0", Workspace(run)
}

fn run(on: &Overview<'_>, findings: &mut Vec<Finding>) {
    for (id, channel) in &on.workspace.channels {
        for (lacking, key) in lacking(channel) {
            let with = |id: String| Message::new(id).with("id", channel.id.as_str());
            let place = channel.at.as_ref().filter(|_| key == "at").map_or(channel.key, |at| at.span);
            let finding = Finding::new(CHECK.name, place)
                .message(with(format!("channel-incomplete-{lacking}")))
                .help(with(format!("channel-incomplete-{lacking}.help")));
            findings.push(finding.at_path(format!("{}.{key}", channel.path)).about(id.as_str()));
        }
    }
}

/// What a channel lacks, and under which key it would stand.
fn lacking(channel: &Channel) -> Vec<(&'static str, &'static str)> {
    use ChannelKind::{App, Chat, Counter, Email, Phone, Post, Social, Visit, Web};
    let Some(kind) = &channel.kind else { return Vec::new() };
    let every = |fits: fn(&str) -> bool| {
        let versions = channel.at.iter().flat_map(|at| &at.versions);
        channel.at.is_some() && versions.into_iter().all(|version| fits(version.raw.trim()))
    };
    let checks = match kind.value {
        Phone => vec![(every(is_number), "number", "at")],
        Email => vec![(every(is_mail), "mail", "at")],
        Web | App | Chat | Social => vec![(every(is_secure), "link", "at")],
        Counter => vec![(every(is_stated), "address", "at"), (channel.hours.is_some(), "hours", "hours")],
        Post => vec![(every(is_stated), "address", "at")],
        Visit => Vec::new(),
    };
    checks.into_iter().filter(|(there, ..)| !there).map(|(_, lacking, key)| (lacking, key)).collect()
}

/// Two digits are enough: a service within the house has a short number.
fn is_number(at: &str) -> bool {
    at.chars().filter(char::is_ascii_digit).count() >= 2
}

fn is_mail(at: &str) -> bool {
    let parts = at.split_once('@');
    parts.is_some_and(|(name, host)| !name.is_empty() && host.contains('.') && !at.contains(char::is_whitespace))
}

fn is_secure(at: &str) -> bool {
    let host = at.strip_prefix("https://").unwrap_or_default();
    host.chars().next().is_some_and(char::is_alphanumeric) && !at.contains(char::is_whitespace)
}

fn is_stated(at: &str) -> bool {
    at.chars().any(char::is_alphabetic)
}
