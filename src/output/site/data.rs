//! The data of a build: a file per concept.

use super::{Site, SiteError};
use crate::output::Sink;
use crate::view::{public, staff};

impl Site<'_> {
    /// Everything that the public pages of a concept say.
    pub(super) fn add_public_data<'a>(
        &'a self,
        number: usize,
        input: &public::Input<'a>,
        sink: &dyn Sink,
    ) -> Result<(), SiteError> {
        let service = self.public.service(number, input);
        let bytes = self.renderer.public_data(&service, self.options.on)?;
        sink.add(format!("public/{}.json", service.id), bytes)?;
        Ok(())
    }

    /// Everything that the sheets of a concept say.
    pub(super) fn add_staff_data<'a>(
        &'a self,
        number: usize,
        input: &staff::Input<'a>,
        sink: &dyn Sink,
    ) -> Result<(), SiteError> {
        let guided = self.desk.guided(number, input);
        let bytes = self.renderer.staff_data(&guided, self.options.on)?;
        sink.add(format!("staff/{}.json", guided.id), bytes)?;
        Ok(())
    }
}
