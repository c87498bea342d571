use crate::checks::prelude::*;
use crate::model::redress::Redress;
use crate::source::Span;

check! {
    /// A concept does not say how to complain, within what time a complaint is answered, and who looks at it next.
    ///
    /// ## Why it matters
    ///
    /// A client who is wronged and finds no way to say so tells everybody else. The times and the next instance make a complaint
    /// something to rely on.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// title: Stolen phone
    /// if_it_goes_wrong:
    ///   second_chance: Tell us, and we look again.
    /// ```
    ///
    /// ```yaml passes
    /// title: Stolen phone
    /// channels:
    ///   mail: {kind: email, at: complaints@example.org, person: yes}
    /// if_it_goes_wrong:
    ///   complain:
    ///     channel: mail
    ///     acknowledged_within: 5 working days
    ///     answered_within: 40 days
    ///   next_instance: {title: The ombudsman, link: https://example.org}
    /// ```
    ///
    /// ## How to mend
    ///
    /// Fill in `if_it_goes_wrong` with `complain` (`channel`, `acknowledged_within`, `answered_within`) and `next_instance`;
    /// `defaults` in `helder.yaml` can say it once for all concepts.
    "redress-missing", Completeness, Error gentle, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    let redress = on.concept.redress.as_ref();
    let lacking = lacking(redress);
    if lacking.is_empty() {
        return;
    }
    let span = redress.map_or(on.concept.start, |redress| place(on, redress, &lacking));
    let message = Message::new(CHECK.name).with_all("lacking", lacking);
    findings.push(Finding::new(CHECK.name, span).message(message).help(Message::new("redress-missing.help")).at_path("if_it_goes_wrong"));
}

/// The key of the complaint path where it alone is incomplete, else that of all that is said.
fn place(on: &Subject<'_>, redress: &Redress, lacking: &[&str]) -> Span {
    let complaint = redress.complain.as_ref().filter(|_| lacking.iter().all(|key| key.starts_with("`complain.")));
    match complaint {
        Some(complaint) => key_of(on, complaint.span, "complain"),
        None => key_of(on, redress.span, "if_it_goes_wrong"),
    }
}

/// The keys that are not answered.
fn lacking(redress: Option<&Redress>) -> Vec<&'static str> {
    let complaint = redress.and_then(|redress| redress.complain.as_ref());
    let given = [
        ("`complain.channel`", complaint.is_some_and(|complaint| !complaint.channel.is_empty())),
        ("`complain.acknowledged_within`", complaint.is_some_and(|complaint| complaint.acknowledged_within.is_some())),
        ("`complain.answered_within`", complaint.is_some_and(|complaint| complaint.answered_within.is_some())),
        ("`next_instance`", redress.is_some_and(|redress| redress.next_instance.is_some())),
    ];
    given.into_iter().filter(|(_, given)| !given).map(|(key, _)| key).collect()
}
