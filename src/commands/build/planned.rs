//! What a build knows of every concept while it makes the pages of one.

use jiff::civil::Date;

use crate::model::concept::Status;
use crate::model::{Concept, Id, Workspace};
use crate::output::site::cover;
use crate::view::book::Cover;
use crate::view::tongue::Tongue;

/// What a build must know of a concept before it makes the first page of any.
pub(super) struct Planned {
    pub id: Id,
    pub status: Status,
    pub cover: Cover,
    /// Its weak points, and whether each has a notice.
    pub weak_points: Vec<(Id, bool)>,
}

impl Planned {
    pub fn of(workspace: &Workspace, tongues: &[Tongue], concept: &Concept, on: Date) -> Self {
        let points = concept.staff.weak_points.values();
        Self {
            id: concept.id.clone(),
            status: concept.status,
            cover: cover(workspace, tongues, concept, on),
            weak_points: points
                .map(|point| (point.id.clone(), point.notice.is_some()))
                .collect(),
        }
    }
}
