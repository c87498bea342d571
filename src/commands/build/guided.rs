//! A concept with the questions that settle its decisions.

use jiff::civil::Date;

use crate::analysis::Setting;
use crate::model::{Concept, Workspace};
use crate::output::site::Source;
use crate::view::drill::Drill;
use crate::view::effort::Efforts;
use crate::view::from_analysis::{drills, efforts, public_guides, staff_guides};
use crate::view::guide::Guide;

/// A concept with the questions that settle its decisions.
pub struct Guided {
    pub concept: Concept,
    public: Vec<Guide>,
    staff: Vec<Guide>,
    drills: Vec<Drill>,
    efforts: Vec<Efforts>,
}

impl Guided {
    /// What is for staff is found only where it is wanted.
    pub fn of(workspace: &Workspace, concept: Concept, on: Date, for_staff: bool) -> Self {
        let setting = Setting {
            workspace,
            concept: &concept,
            on,
        };
        let public = public_guides(setting);
        let (staff, drills, efforts) = if for_staff {
            (staff_guides(setting), drills(setting), efforts(setting))
        } else {
            <(Vec<_>, Vec<_>, Vec<_>)>::default()
        };
        Self {
            concept,
            public,
            staff,
            drills,
            efforts,
        }
    }

    pub fn source(&self) -> Source<'_> {
        Source {
            concept: &self.concept,
            public: &self.public,
            staff: &self.staff,
            drills: &self.drills,
            efforts: &self.efforts,
        }
    }
}
