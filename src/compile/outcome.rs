//! What a run is told, and what comes of it.

use jiff::civil::Date;

use crate::checks::Questions;
use crate::diagnostic::Finding;
use crate::model::Workspace;
use crate::source::Sources;
use crate::template::Looks;

/// What a run is told.
#[derive(Debug, Clone, Copy)]
pub struct Options {
    /// The day of the run.
    pub today: Date,
}

/// What came of checking.
#[derive(Debug, Clone)]
pub struct Checked {
    /// The findings asked for, in order, severities settled.
    pub findings: Vec<Finding>,
    /// The findings asked for that authors allowed, in order; they are not among the others.
    pub allowed: Vec<Finding>,
    /// The files they stand in, and those of the concepts that were kept.
    pub sources: Sources,
    /// The concepts that were checked, in the order of their files.
    pub concepts: Vec<Checkup>,
    /// The day of the run.
    pub on: Date,
    /// Whether the system refused to hand over a file, so that nothing is proved.
    pub unreadable: bool,
}

/// One concept that was checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkup {
    /// Its id, stated or by the name of its file, also where it could not be understood.
    pub id: String,
    /// The path of its file, with `/` between folders.
    pub file: String,
    /// How far it answers the questions of a service concept; none where it could not be read.
    pub questions: Option<Questions>,
}

/// A workspace whose concepts were understood and checked; `T` is what was kept of each.
#[derive(Debug, Clone)]
pub struct Compiled<T> {
    /// The organisation.
    pub workspace: Workspace,
    /// What it gives its site beside words and colours.
    pub looks: Looks,
    /// What was kept of each concept, in the order of the files.
    pub concepts: Vec<T>,
    /// What came of checking.
    pub checked: Checked,
}
