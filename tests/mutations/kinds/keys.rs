//! Keys left out: an answer that a service concept owes its reader.

use std::path::{Path, PathBuf};

use crate::edit::Edit;
use crate::ground::{Ground, SETTINGS, is_concept};
use crate::mutation::{Expected, Mutation};
use crate::places::{Place, places};

/// A key that is left out, and the checks that ask for it.
struct Asked {
    kind: &'static str,
    /// Its path; in the settings the same below `defaults`.
    path: &'static str,
    /// Another key of the same entry that has to go with it, because either answers.
    with: Option<&'static str>,
    checks: &'static [&'static str],
}

const fn asked(kind: &'static str, path: &'static str, checks: &'static [&'static str]) -> Asked {
    Asked {
        kind,
        path,
        with: None,
        checks,
    }
}

const ASKED: &[Asked] = &[
    asked(
        "reason removed",
        "not_offered.*.because",
        &["exclusion-without-reason"],
    ),
    asked(
        "reason removed",
        "client_must.*.because",
        &["duty-without-reason"],
    ),
    asked("reason removed", "decisions.*.rules.*.because", &[]),
    asked(
        "alternative removed",
        "not_offered.*.instead",
        &["exclusion-without-alternative"],
    ),
    asked("result removed", "offered.*.result", &["result-missing"]),
    asked(
        "result removed",
        "offered.*.no_result",
        &["no-result-missing"],
    ),
    Asked {
        with: Some("steps"),
        ..asked(
            "intervention removed",
            "offered.*.what",
            &["intervention-empty"],
        )
    },
    asked(
        "time removed",
        "offered.*.within",
        &["promise-without-deadline"],
    ),
    asked(
        "start of the clock removed",
        "offered.*.starts",
        &["promise-without-clock"],
    ),
    asked(
        "remedy removed",
        "offered.*.if_missed",
        &["promise-without-remedy"],
    ),
    asked("price removed", "offered.*.price", &["price-missing"]),
    Asked {
        with: Some("contact"),
        ..asked(
            "way to do a duty removed",
            "client_must.*.how",
            &["duty-without-how"],
        )
    },
    asked(
        "consequence removed",
        "client_must.*.otherwise",
        &["duty-without-consequence"],
    ),
    asked("owner removed", "owner", &["owner-missing"]),
    asked("owner removed", "defaults.owner", &["owner-missing"]),
    asked("scope removed", "not_offered", &["scope-unstated"]),
    asked(
        "complaint path removed",
        "**.if_it_goes_wrong.complain.channel",
        &["redress-missing"],
    ),
    asked(
        "complaint path removed",
        "**.if_it_goes_wrong.complain.acknowledged_within",
        &["redress-missing"],
    ),
    asked(
        "complaint path removed",
        "**.if_it_goes_wrong.complain.answered_within",
        &["redress-missing"],
    ),
    asked(
        "complaint path removed",
        "**.if_it_goes_wrong.complain",
        &["redress-missing"],
    ),
    asked(
        "complaint path removed",
        "**.if_it_goes_wrong.next_instance",
        &["redress-missing"],
    ),
    asked(
        "appeal removed",
        "**.if_it_goes_wrong.appeal",
        &["appeal-missing"],
    ),
    asked(
        "silence left open",
        "if_you_hear_nothing",
        &["silence-missing"],
    ),
    asked(
        "silence left open",
        "defaults.if_you_hear_nothing",
        &["silence-missing"],
    ),
    asked("number removed", "channels.*.at", &["channel-incomplete"]),
    asked("hours removed", "channels.*.hours", &["channel-incomplete"]),
    asked(
        "words of staff removed",
        "staff.words.*",
        &["staff-words-missing"],
    ),
    asked(
        "words of staff removed",
        "staff.words.*.acknowledge",
        &["staff-words-missing"],
    ),
    asked(
        "words of staff removed",
        "staff.words.*.answer",
        &["staff-words-missing"],
    ),
    asked(
        "words of staff removed",
        "staff.words.*.next",
        &["staff-words-missing"],
    ),
    asked(
        "step of recovery removed",
        "**.staff.recovery.acknowledge",
        &["recovery-incomplete"],
    ),
    asked(
        "step of recovery removed",
        "**.staff.recovery.understand",
        &["recovery-incomplete"],
    ),
    asked(
        "step of recovery removed",
        "**.staff.recovery.resolve",
        &["recovery-incomplete"],
    ),
    asked(
        "step of recovery removed",
        "**.staff.recovery.extra",
        &["recovery-incomplete"],
    ),
    asked(
        "step of recovery removed",
        "**.staff.recovery.follow_up",
        &["recovery-incomplete"],
    ),
    asked(
        "step of recovery removed",
        "**.staff.recovery.record",
        &["recovery-incomplete"],
    ),
    asked(
        "hand-over removed",
        "**.staff.escalate.*.to",
        &["escalation-dead-end"],
    ),
    asked(
        "hand-over removed",
        "**.staff.escalate.*.within",
        &["escalation-dead-end"],
    ),
    asked(
        "plan B removed",
        "staff.weak_points.*.sign",
        &["weak-point-without-plan"],
    ),
    asked(
        "plan B removed",
        "staff.weak_points.*.plan_b",
        &["weak-point-without-plan"],
    ),
    asked(
        "plan B removed",
        "staff.weak_points.*.starts",
        &["weak-point-without-plan"],
    ),
    asked(
        "notice removed",
        "staff.weak_points.*.notice",
        &["notice-missing"],
    ),
    asked(
        "owner of a cause removed",
        "staff.contact_reasons.*.owner",
        &["contact-reason-without-owner"],
    ),
    asked(
        "owner of a cause removed",
        "staff.contact_reasons.*.measure",
        &["contact-reason-without-owner"],
    ),
    asked(
        "part of triage removed",
        "**.staff.social_media.owner",
        &["social-triage-incomplete"],
    ),
    asked(
        "part of triage removed",
        "**.staff.social_media.answer_within",
        &["social-triage-incomplete"],
    ),
    asked(
        "part of triage removed",
        "**.staff.social_media.move_to",
        &["social-triage-incomplete"],
    ),
    asked(
        "part of triage removed",
        "**.staff.social_media.kinds.complaint",
        &["social-triage-incomplete"],
    ),
    asked(
        "part of triage removed",
        "**.staff.social_media.kinds.question",
        &["social-triage-incomplete"],
    ),
    asked(
        "part of triage removed",
        "**.staff.social_media.kinds.opinion",
        &["social-triage-incomplete"],
    ),
    asked(
        "part of triage removed",
        "**.staff.social_media.kinds.insult",
        &["social-triage-incomplete"],
    ),
    asked(
        "part of triage removed",
        "**.staff.social_media.kinds.crisis",
        &["social-triage-incomplete"],
    ),
    asked(
        "mandate removed",
        "staff.decide_alone",
        &["mandate-missing"],
    ),
];

/// Every key left out: those that stand in no other of these, and then each that holds others.
pub fn all(ground: &Ground) -> Vec<Vec<Mutation>> {
    let holds_others = |asked: &Asked| {
        let inside = format!("{}.", asked.path);
        ASKED.iter().any(|other| other.path.starts_with(&inside))
    };
    let (outer, inner): (Vec<&Asked>, Vec<&Asked>) =
        ASKED.iter().partition(|asked| holds_others(asked));
    let inner = inner
        .into_iter()
        .flat_map(|asked| removed(ground, asked))
        .collect();
    let outer = outer.into_iter().map(|asked| removed(ground, asked));
    std::iter::once(inner).chain(outer).collect()
}

fn removed(ground: &Ground, asked: &Asked) -> Vec<Mutation> {
    let files: Vec<&PathBuf> = ground
        .files
        .keys()
        .filter(|path| is_concept(path) || *path == Path::new(SETTINGS))
        .collect();
    let made = files.into_iter().flat_map(|file| {
        let text = &ground.files[file];
        let tree = ground.tree(file);
        let places = places(&tree);
        let asked_for = places.iter().filter(|place| place.is(asked.path));
        let made = asked_for.map(|place| Mutation {
            file: file.clone(),
            elsewhere: own_parts(ground, place),
            ..mutation(asked, place, text, &places)
        });
        made.collect::<Vec<_>>()
    });
    made.collect()
}

/// Where concepts say a part of what they inherit the rest of, and where they begin: what lacks then is said there.
fn own_parts(ground: &Ground, place: &Place<'_>) -> Vec<(PathBuf, usize)> {
    let ["defaults", above @ .., _] =
        &place.path.iter().map(String::as_str).collect::<Vec<_>>()[..]
    else {
        return Vec::new();
    };
    let sections: Vec<String> = (1..=above.len())
        .map(|depth| above[..depth].join("."))
        .collect();
    let concepts = ground.files.keys().filter(|file| is_concept(file));
    let parts = concepts.flat_map(|file| {
        let tree = ground.tree(file);
        let all = places(&tree);
        let is_part = |other: &&Place<'_>| sections.iter().any(|section| other.is(section));
        let part = all.iter().filter(is_part);
        let starts = part.flat_map(|part| [part.start(), part.value.span.range().start]);
        starts
            .chain(all.first().map(Place::start))
            .map(|start| (file.clone(), start))
            .collect::<Vec<_>>()
    });
    parts.collect()
}

fn mutation(asked: &Asked, place: &Place<'_>, text: &str, places: &[Place<'_>]) -> Mutation {
    let mut mutation = Mutation::new(
        asked.kind,
        &place.path,
        Edit::new(place.removal(text), ""),
        expected(asked, place, places),
    );
    if let Some(with) = asked.with {
        let beside = [&place.path[..place.path.len() - 1], &[with.to_owned()]].concat();
        let other = places.iter().find(|other| other.path == beside);
        mutation
            .edits
            .extend(other.map(|other| Edit::new(other.removal(text), "")));
    }
    mutation
}

/// At the entry that lacks the key; what lacks a whole section is said at the top of the concept.
fn expected(asked: &Asked, place: &Place<'_>, places: &[Place<'_>]) -> Expected {
    let section = place.path.len() == 1 || (place.path[0] == "defaults" && place.path.len() == 2);
    if section {
        return Expected::AtTop(asked.checks);
    }
    let mut right: Vec<usize> = place.owners.last().copied().into_iter().collect();
    right.push(place.parent_start());
    if place.is_under("kinds") {
        right.extend(&place.owners);
    }
    if place.is("staff.decide_alone") {
        // It stands with what somebody has to be able to decide.
        let decided = |other: &&Place<'_>| {
            ["staff.recovery", "staff.decisions.*", "decisions.*.rules.*"]
                .iter()
                .any(|path| other.is(path))
        };
        right.extend(places.iter().filter(decided).map(Place::start));
        right.extend(places.first().map(Place::start));
    }
    if place.is("staff.words.*") {
        // Without any words, the outcome itself lacks them; without those for all, every outcome.
        let outcome = |other: &&Place<'_>| {
            [
                "not_offered.*",
                "offered.*",
                "decisions.*.answers.*",
                "staff.decisions.*.answers.*",
            ]
            .iter()
            .any(|path| other.is(path))
        };
        right.extend(
            places
                .iter()
                .filter(outcome)
                .filter(|other| place.name() == "default" || other.name() == place.name())
                .map(Place::start),
        );
    }
    Expected::At(asked.checks, right)
}
