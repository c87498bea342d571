use crate::checks::prelude::*;
use crate::model::Id;
use crate::model::staff::{SocialMedia, SocialMessage};
use crate::model::workspace::ChannelKind;

check! {
    /// Staff answer on social media without an owner, a time, a private channel to move to, or guidance for a kind of message.
    ///
    /// ## Why it matters
    ///
    /// A complaint that nobody answers in public is read by everyone. An insult that is answered like one is shared. Who answers, how
    /// fast and what then is decided before the first message comes.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// channels:
    ///   page: {kind: social, at: https://social.example/town, person: yes}
    /// contact: page
    /// staff:
    ///   purpose: Receive every client as a guest.
    /// ```
    ///
    /// ```yaml fails
    /// channels:
    ///   page: {kind: social, at: https://social.example/town, person: yes}
    /// roles:
    ///   editor: {title: Editor}
    /// staff:
    ///   social_media:
    ///     owner: editor
    ///     answer_within: 4 hours
    ///     move_to: page
    ///     kinds:
    ///       complaint: {do: Name the feeling first.}
    /// ```
    ///
    /// ```yaml passes
    /// channels:
    ///   page: {kind: social, at: https://social.example/town, person: yes}
    ///   mail: {kind: email, at: town@example.org, person: yes}
    /// roles:
    ///   editor: {title: Editor}
    /// staff:
    ///   social_media:
    ///     owner: editor
    ///     answer_within: 4 hours
    ///     move_to: mail
    ///     kinds:
    ///       complaint: {do: Name the feeling first.}
    ///       question: {do: Answer in public.}
    ///       opinion: {do: Thank the writer.}
    ///       insult: {do: Answer once and calmly.}
    ///       crisis: {do: Call the editor and post nothing yourself.}
    /// ```
    ///
    /// ## How to mend
    ///
    /// Fill in under `staff.social_media` what the finding names. `defaults` in `helder.yaml` can say it once for all concepts.
    "social-triage-incomplete", Staff, Warning, since "0.1.0", Concept(run)
}

/// The kinds of messages with their keys, in the order of the format.
const KINDS: [(SocialMessage, &str); 5] = [
    (SocialMessage::Complaint, "kinds.complaint"),
    (SocialMessage::Question, "kinds.question"),
    (SocialMessage::Opinion, "kinds.opinion"),
    (SocialMessage::Insult, "kinds.insult"),
    (SocialMessage::Crisis, "kinds.crisis"),
];

const PATH: &str = "staff.social_media";

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    match &on.concept.staff.social_media {
        Some(social) => findings.extend(incomplete(on, social).into_iter().chain(in_public(on, social))),
        None => findings.extend(without(on)),
    }
}

/// The finding about a concept whose staff section says nothing about the social channel that clients use.
fn without(on: &Subject<'_>) -> Option<Finding> {
    let named = on.concept.contact.iter().find(|channel| is_social(on, &channel.value))?;
    let message = Message::new("social-triage-incomplete-none").with("channel", named.value.as_str());
    let finding = Finding::new(CHECK.name, named.span).message(message).help(Message::new("social-triage-incomplete.help"));
    Some(finding.at_path(PATH))
}

fn incomplete(on: &Subject<'_>, social: &SocialMedia) -> Option<Finding> {
    let read = |key: &&str| !on.concept.is_unread(&format!("{PATH}.{key}"));
    let lacking: Vec<&str> = lacking(social).filter(read).collect();
    let first = lacking.first()?;
    let keys = lacking.iter().map(|key| format!("`{key}`"));
    let message = Message::new(CHECK.name).with_all("lacking", keys);
    let finding = Finding::new(CHECK.name, key_of(on, social.span, "social_media")).message(message);
    Some(finding.help(Message::new("social-triage-incomplete.help")).at_path(format!("{PATH}.{first}")))
}

fn lacking(social: &SocialMedia) -> impl Iterator<Item = &'static str> {
    let keys = [
        ("owner", social.owner.is_some()),
        ("answer_within", social.answer_within.is_some()),
        ("move_to", social.move_to.is_some()),
    ];
    let is_there = |wanted| {
        let kind = social.kinds.iter().find(|(kind, _)| *kind == wanted);
        kind.is_some_and(|(_, kind)| kind.act.is_some() || kind.say.is_some())
    };
    let kinds = KINDS.map(|(kind, key)| (key, is_there(kind)));
    keys.into_iter().chain(kinds).filter(|(_, there)| !there).map(|(key, _)| key)
}

fn is_social(on: &Subject<'_>, channel: &Id) -> bool {
    let kind = on.workspace.channels.get(channel).and_then(|channel| channel.kind.as_ref());
    kind.is_some_and(|kind| kind.value == ChannelKind::Social)
}

/// The finding about a channel to move to that is read by everyone.
fn in_public(on: &Subject<'_>, social: &SocialMedia) -> Option<Finding> {
    let to = social.move_to.as_ref()?;
    is_social(on, &to.value).then(|| {
        let with = |id: &'static str| Message::new(id).with("channel", to.value.as_str());
        let finding = Finding::new(CHECK.name, to.span).message(with("social-triage-incomplete-public"));
        let help = with("social-triage-incomplete-public.help");
        finding.help(help).at_path(format!("{PATH}.move_to")).about(to.value.as_str())
    })
}
