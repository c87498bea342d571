use crate::checks::prelude::*;
use crate::model::staff::Recovery;

check! {
    /// The steps with which staff make good a failure are not all there.
    ///
    /// ## Why it matters
    ///
    /// A client forgives a failure once, when it is made good well: acknowledged and apologised for, understood, resolved with
    /// something on top, followed up. What is not written down happens again.
    ///
    /// ## Examples
    ///
    /// ```yaml fails
    /// staff:
    ///   recovery:
    ///     acknowledge: I am sorry. You counted on us.
    ///     resolve: Do now what was promised.
    /// ```
    ///
    /// ```yaml passes
    /// staff:
    ///   recovery:
    ///     acknowledge: I am sorry. You counted on us.
    ///     understand: Let the client tell it to the end, and sum it up.
    ///     resolve: Do now what was promised.
    ///     extra: Give your direct number.
    ///     follow_up: {within: 3 working days, text: Call back and ask whether it is solved.}
    ///     record: {text: Write down what went wrong., where: In the file}
    /// ```
    ///
    /// ## How to mend
    ///
    /// Fill in the steps that the finding names; `defaults` in `helder.yaml` can say those that are the same for all concepts.
    ///
    /// ## Where it comes from
    ///
    /// The sequence of service recovery: acknowledge and apologise in the first person, understand, resolve, add something, follow
    /// up, write down.
    "recovery-incomplete", Staff, Warning, since "0.1.0", Concept(run)
}

fn run(on: &Subject<'_>, findings: &mut Vec<Finding>) {
    let Some(recovery) = &on.concept.staff.recovery else { return };
    let read = |key: &&str| !on.concept.is_unread(&format!("staff.recovery.{key}"));
    let lacking: Vec<&str> = lacking(recovery).filter(read).collect();
    if lacking.is_empty() {
        return;
    }
    let keys = lacking.iter().map(|key| format!("`{key}`"));
    let message = Message::new(CHECK.name).with_all("lacking", keys);
    let finding = Finding::new(CHECK.name, key_of(on, recovery.span, "recovery")).message(message);
    findings.push(finding.help(Message::new("recovery-incomplete.help")).at_path(format!("staff.recovery.{}", lacking[0])));
}

/// The keys of the steps that are missing, in their order.
fn lacking(recovery: &Recovery) -> impl Iterator<Item = &'static str> {
    let steps = [
        ("acknowledge", recovery.acknowledge.is_some()),
        ("understand", recovery.understand.is_some()),
        ("resolve", recovery.resolve.is_some()),
        ("extra", recovery.extra.is_some()),
        ("follow_up", recovery.follow_up.is_some()),
        ("record", recovery.record.is_some()),
    ];
    steps.into_iter().filter(|(_, there)| !there).map(|(key, _)| key)
}
