//! What is built, from the arguments.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::super::{Failure, with_hint};
use super::planned::Planned;
use crate::Compiled;
use crate::cli::{Build, BuildFormat, Side};
use crate::diagnostic::{Message, nearest};
use crate::model::Id;
use crate::output::fragments::Manifest;
use crate::output::site::{Format, Fragments, Options as SiteOptions};
use crate::render::fragment::Shape;

pub(super) fn options(
    arguments: &Build,
    on: Date,
    notices: Vec<(Id, Id)>,
    kept: &BTreeSet<String>,
) -> SiteOptions {
    SiteOptions {
        on,
        drafts: arguments.drafts,
        public: arguments.side != Some(Side::Staff),
        staff: arguments.side != Some(Side::Public),
        format: match arguments.format {
            BuildFormat::Site => Format::Site,
            BuildFormat::Fragments => Format::Fragments(fragments(arguments, kept)),
            BuildFormat::Markdown => Format::Markdown,
            BuildFormat::Json => Format::Json,
        },
        notices,
    }
}

/// What is only for fragments is asked for with them, and they are for clients.
pub(super) fn asked_for_fragments(arguments: &Build) -> Result<(), Failure> {
    let fragments = arguments.format == BuildFormat::Fragments;
    let option = if arguments.plain {
        Some("--plain")
    } else {
        arguments.heading_level.map(|_| "--heading-level")
    };
    match option {
        _ if fragments && arguments.side == Some(Side::Staff) => {
            Err(Failure::new(Message::new("failure-fragments-staff")))
        }
        Some(option) if !fragments => {
            let message = Message::new("failure-fragments-only").with("option", option);
            Err(Failure::new(message))
        }
        _ => Ok(()),
    }
}

fn fragments(arguments: &Build, kept: &BTreeSet<String>) -> Fragments {
    Fragments {
        shape: Shape {
            level: arguments.heading_level.unwrap_or(2),
            plain: arguments.plain,
        },
        before: Manifest::read(&arguments.output.join("public")),
        kept: kept.clone(),
    }
}

/// The weak points whose notices are published, from `--notice`.
pub(super) fn notices(
    written: &[String],
    compiled: &Compiled<Planned>,
) -> Result<Vec<(Id, Id)>, Failure> {
    let points = compiled.concepts.iter().flat_map(|concept| {
        let points = concept.weak_points.iter();
        points.map(move |point| (format!("{}/{}", concept.id, point.0), concept, point))
    });
    let points: Vec<_> = points.collect();
    let find = |written: &String| {
        let about = |id: &'static str| Message::new(id).with("name", written.as_str());
        match points.iter().find(|(name, ..)| name == written) {
            Some((_, concept, (point, true))) => Ok((concept.id.clone(), point.clone())),
            Some(_) => Err(Failure::new(about("failure-notice-silent"))),
            None => {
                let near = nearest(written, points.iter().map(|(name, ..)| name.as_str()));
                Err(Failure::new(with_hint(about("failure-notice"), near)))
            }
        }
    };
    written.iter().map(find).collect()
}
