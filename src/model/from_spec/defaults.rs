//! What `defaults` refers to. The rest of it is understood with each concept that inherits it; these names are looked up
//! once for all, for a concept that says it all itself inherits none of them.

use super::names::Section;
use super::reader::Reader;
use crate::model::path::KeyPath;
use crate::spec::{self, Items, Stated as _};

impl Reader<'_> {
    /// Reports the roles and channels that `defaults` names and nobody declares, at the paths of a concept.
    pub(super) fn names_in_defaults(&mut self, spec: &spec::Workspace) {
        let Some(defaults) = spec.defaults.value() else {
            return;
        };
        let channels = &[Section::Channels];
        self.optional_id(
            defaults.owner.as_ref(),
            &[Section::Roles],
            KeyPath::of("owner"),
        );
        self.ids(defaults.contact.items(), channels, KeyPath::of("contact"));
        if let Some(spec::Silence::Plan(plan)) = defaults.if_you_hear_nothing.value() {
            let path = KeyPath::of("if_you_hear_nothing.channel");
            self.optional_id(plan.channel.as_ref(), channels, path);
        }
        let redress = defaults.if_it_goes_wrong.value();
        if let Some(complain) = redress.and_then(|redress| redress.complain.value()) {
            let path = KeyPath::of("if_it_goes_wrong.complain.channel");
            self.optional_id(complain.channel.as_ref(), channels, path);
        }
    }
}
