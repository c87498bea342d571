//! What a case is seen against: the concept, its workspace and a day.

use jiff::civil::Date;

use super::Case;
use crate::amount::{Schema, Situation};
use crate::model::{Concept, Fact, Figure, Id, Named, Quantity, Workspace};

/// A concept and its workspace on one day.
#[derive(Debug, Clone, Copy)]
pub struct Setting<'a> {
    /// The organisation.
    pub workspace: &'a Workspace,
    /// The concept.
    pub concept: &'a Concept,
    /// The day: figures and rules valid on it count.
    pub on: Date,
}

impl<'a> Setting<'a> {
    /// The same on another day.
    #[must_use]
    pub const fn at(self, on: Date) -> Self {
        Self { on, ..self }
    }

    /// A case of which nothing is known yet.
    #[must_use]
    pub fn situation(&self) -> Situation<'a> {
        let figures = [&self.concept.figures, &self.workspace.figures];
        Situation::new(
            &self.concept.facts,
            figures,
            &self.workspace.calendar,
            self.on,
        )
    }

    /// A case with these values.
    #[must_use]
    pub fn situation_of(&self, case: &Case) -> Situation<'a> {
        self.situation().giving(case.clone())
    }

    /// What conditions and formulas may name.
    #[must_use]
    pub const fn schema(&self) -> Schema<'a> {
        Schema {
            facts: &self.concept.facts,
            figures: [&self.concept.figures, &self.workspace.figures],
        }
    }

    /// A figure of the concept or of the workspace.
    #[must_use]
    pub fn figure(&self, id: &Id) -> Option<&'a Named<Figure>> {
        self.concept
            .figures
            .get(id)
            .or_else(|| self.workspace.figures.get(id))
    }

    /// The value of a figure on the day.
    #[must_use]
    pub fn figure_value(&self, id: &Id) -> Option<&'a Quantity> {
        self.figure(id)?.value.on(self.on).map(|value| &value.value)
    }

    /// The days on which the value of a figure changes, in order.
    #[must_use]
    pub fn changes(&self, figure: &Id) -> Vec<Date> {
        let figure = self.figure(figure);
        let mut days = figure.map_or_else(Vec::new, |figure| figure.changes());
        days.sort_unstable();
        days.dedup();
        days
    }

    /// A fact of the concept.
    #[must_use]
    pub fn fact(&self, id: &Id) -> Option<&'a Named<Fact>> {
        self.concept.facts.get(id)
    }
}
