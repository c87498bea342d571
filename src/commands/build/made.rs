//! The files of a build, put aside until all are there.

use std::collections::BTreeSet;

use super::super::Failure;
use super::guided::Guided;
use super::planned::Planned;
use crate::cli::Build;
use crate::diagnostic::Message;
use crate::output::Stage;
use crate::output::site::{Options as SiteOptions, Row, Site, SiteError, renderer};
use crate::view::book::Cover;
use crate::{Compiled, Whole};

/// Why no files were made.
pub(super) enum Unmade {
    /// There is no concept, or none but drafts.
    Nothing { drafts: bool },
    /// They could not be.
    Site(SiteError),
}

impl<E: Into<SiteError>> From<E> for Unmade {
    fn from(error: E) -> Self {
        Self::Site(error.into())
    }
}

impl From<Unmade> for Failure {
    fn from(unmade: Unmade) -> Self {
        match unmade {
            Unmade::Nothing { drafts: true } => Self::new(Message::new("failure-nothing-to-build")),
            Unmade::Nothing { drafts: false } => Self::new(Message::new("failure-only-drafts")),
            Unmade::Site(error) => Self::words(error),
        }
    }
}

/// Makes all files of a build but those of the concepts that are `kept` as they were last built, and puts them aside.
pub(super) fn made<'o>(
    project: &Whole<'_>,
    one: &'o Compiled<Planned>,
    options: &SiteOptions,
    kept: &BTreeSet<String>,
    arguments: &Build,
) -> Result<Stage, Unmade> {
    let planned = one.concepts.iter();
    let mut listed: Vec<&'o Planned> = planned
        .filter(|planned| options.builds(planned.status))
        .collect();
    if listed.is_empty() {
        return Err(Unmade::Nothing {
            drafts: options.drafts,
        });
    }
    let renderer = renderer(&one.workspace, &one.looks)?;
    let site_of =
        |covers: &[&'o Cover]| Site::of(&one.workspace, &one.looks, &renderer, covers, options);
    let mut site = site_of(&covers(&listed));
    let stage = Stage::of(&arguments.output)?;
    // Lists lead to what is kept only where it stands.
    let stands = |number: usize, planned: &Planned| {
        let files: BTreeSet<&str> = stage.earlier_of(planned.id.as_str()).collect();
        !files.is_empty() && site.leads_to(number, |path| files.contains(path))
    };
    let leads: Vec<bool> = (0..)
        .zip(&listed)
        .map(|(number, planned)| !kept.contains(planned.id.as_str()) || stands(number, planned))
        .collect();
    if leads.contains(&false) {
        let mut leads = leads.into_iter();
        listed.retain(|_| leads.next() == Some(true));
        site = site_of(&covers(&listed));
    }
    let rows = project.again(|_, concept| {
        let number = listed.iter().position(|planned| planned.id == concept.id)?;
        let id = concept.id.clone();
        let guided = Guided::of(&one.workspace, concept, options.on, options.staff);
        Some(if kept.contains(id.as_str()) {
            site.kept(number, guided.source())
        } else {
            site.concept(number, guided.source(), &stage.of_concept(id.as_str()))
        })
    });
    let rows: Result<Vec<Row>, SiteError> = rows.into_iter().collect();
    site.lists(rows?, &stage)?;
    let sides = [("public/", options.public), ("staff/", options.staff)];
    let wanted = |path: &str| {
        sides
            .iter()
            .any(|(top, built)| *built && path.starts_with(top))
    };
    kept.iter().try_for_each(|id| stage.keep(id, wanted))?;
    Ok(stage)
}

fn covers<'o>(listed: &[&'o Planned]) -> Vec<&'o Cover> {
    listed.iter().map(|planned| &planned.cover).collect()
}
