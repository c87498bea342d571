//! Silence, complaint, appeal and the next instance.

use super::names::Section;
use super::reader::Reader;
use crate::model::path::KeyPath;
use crate::model::redress::{Appeal, Complaint, NextInstance, Redress, Silence};
use crate::model::text::TextRole;
use crate::spec::{self, Items, Loc, OrNothing};

impl Reader<'_> {
    pub(super) fn silence(
        &mut self,
        spec: &Loc<spec::Silence>,
        path: KeyPath<'_>,
    ) -> Option<Silence> {
        match spec.get()? {
            spec::Silence::Text(text) => self
                .text_value(text, spec.span, path, TextRole::Redress)
                .map(Silence::Text),
            spec::Silence::Plan(plan) => Some(Silence::After {
                after: self.formula(plan.after.as_ref(), path.key("after")),
                then: self.text(plan.then.as_ref(), path.key("then"), TextRole::Redress),
                channel: self.optional_id(
                    plan.channel.as_ref(),
                    &[Section::Channels],
                    path.key("channel"),
                ),
            }),
        }
    }

    pub(super) fn redress(
        &mut self,
        spec: &Loc<spec::Redress>,
        path: KeyPath<'_>,
    ) -> Option<Redress> {
        let redress = spec.get()?;
        Some(Redress {
            span: spec.span,
            second_chance: self.text(
                redress.second_chance.as_ref(),
                path.key("second_chance"),
                TextRole::Redress,
            ),
            complain: redress
                .complain
                .as_ref()
                .and_then(|complain| self.complaint(complain, path.key("complain"))),
            appeal: redress
                .appeal
                .as_ref()
                .and_then(|appeal| self.appeal(appeal, path.key("appeal"))),
            next_instance: redress
                .next_instance
                .as_ref()
                .and_then(|next| self.next_instance(next, path.key("next_instance"))),
        })
    }

    fn complaint(&mut self, spec: &Loc<spec::Complain>, path: KeyPath<'_>) -> Option<Complaint> {
        let complain = spec.get()?;
        let channel = complain.channel.as_ref();
        Some(Complaint {
            span: spec.span,
            channel: self
                .optional_id(channel, &[Section::Channels], path.key("channel"))
                .into_iter()
                .collect(),
            acknowledged_within: self.formula(
                complain.acknowledged_within.as_ref(),
                path.key("acknowledged_within"),
            ),
            answered_within: self.formula(
                complain.answered_within.as_ref(),
                path.key("answered_within"),
            ),
            steps: self.texts(complain.steps.items(), path.key("steps"), TextRole::Redress),
        })
    }

    fn appeal(&mut self, spec: &Loc<OrNothing<spec::Appeal>>, path: KeyPath<'_>) -> Option<Appeal> {
        let appeal = match spec.get()? {
            OrNothing::Nothing => return Some(Appeal::Nothing(spec.span)),
            OrNothing::Some(appeal) => appeal,
        };
        Some(Appeal::Possible {
            span: spec.span,
            to: self.text(appeal.to.as_ref(), path.key("to"), TextRole::Redress),
            within: self.formula(appeal.within.as_ref(), path.key("within")),
            starts: self.text(
                appeal.starts.as_ref(),
                path.key("starts"),
                TextRole::Redress,
            ),
            how: self.text(appeal.how.as_ref(), path.key("how"), TextRole::Redress),
            link: self.text(appeal.link.as_ref(), path.key("link"), TextRole::Address),
        })
    }

    fn next_instance(
        &mut self,
        spec: &Loc<spec::NextInstance>,
        path: KeyPath<'_>,
    ) -> Option<NextInstance> {
        let next = spec.get()?;
        Some(NextInstance {
            title: self.text(next.title.as_ref(), path.key("title"), TextRole::Title),
            link: self.text(next.link.as_ref(), path.key("link"), TextRole::Address),
        })
    }
}
