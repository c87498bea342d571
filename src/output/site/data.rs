//! The data of a build: a file per concept.

use super::{Site, SiteError};
use crate::output::Plan;
use crate::view::book::Filing;
use crate::view::house::House;
use crate::view::{public, staff};

impl Site<'_> {
    /// Everything that the pages say, as data.
    pub(super) fn add_data(&self, plan: &mut Plan) -> Result<(), SiteError> {
        let (on, tongues) = (self.options.on, self.renderer.tongues());
        if self.options.public {
            let house = House::of(self.workspace);
            let inputs = self.public_inputs();
            let services = public::services(&house, tongues, &inputs, on, Filing::Data);
            for service in &services {
                let bytes = self.renderer.public_data(service, on)?;
                plan.add(format!("public/{}.json", service.id), bytes)?;
            }
        }
        if self.options.staff {
            let inputs = self.staff_inputs(&[]);
            let guidances = staff::guidances(self.workspace, tongues, &inputs, on, Filing::Data);
            for guided in &guidances {
                let bytes = self.renderer.staff_data(guided, on)?;
                plan.add(format!("staff/{}.json", guided.id), bytes)?;
            }
        }
        Ok(())
    }
}
